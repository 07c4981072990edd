"""What the README shows is what happens.

Its Python is run as a doctest, each `$ jobcoach …` as a command whose output stands below it, its rule stands in Utrecht, and its two
commands exist. The regulations that it names are here. `python -m tests.docs.record` writes those and the output of the commands anew.
"""

from __future__ import annotations

import doctest
import re
import subprocess

from jobcoach_dsl.cli.app import program
from jobcoach_dsl.cli.compile import TARGETS
from tests.docs.literate import ROOT, blocks
from tests.docs.record import recorded, regulations, wrapped

TEXT = (ROOT / "README.md").read_text(encoding="utf-8")
SPEED = (ROOT / "docs" / "snelheid.md").read_text(encoding="utf-8")
BLOCKS = blocks(TEXT)


def test_the_python_examples() -> None:
    examples = "\n".join(b.text for b in BLOCKS if b.language == "python")
    test = doctest.DocTestParser().get_doctest(examples, {}, "README.md", "README.md", 0)
    assert len(test.examples) > 4
    said: list[str] = []
    doctest.DocTestRunner(verbose=False).run(test, out=said.append)
    assert "".join(said) == ""


def test_the_command_line_examples() -> None:
    (console,) = [b for b in BLOCKS if b.language == "console"]
    assert console.text == recorded(console.text)


def test_the_rule_stands_in_the_regulation() -> None:
    (rule,) = [b for b in BLOCKS if b.language == "regel"]
    assert rule.text in (ROOT / "regulations/utrecht/regels.regel").read_text(encoding="utf-8")


def test_the_two_commands_exist_and_the_second_is_what_runs_on_every_change() -> None:
    (shell,) = [b for b in BLOCKS if b.language == "sh"]
    commands = [line.split("#")[0].strip() for line in shell.text.splitlines()]
    assert commands == ["make run", "make test"]
    for command in commands:
        assert subprocess.run([*command.split(), "--dry-run"], cwd=ROOT, capture_output=True).returncode == 0
    script = (ROOT / ".ci/run").read_text(encoding="utf-8").splitlines()
    assert script[-1] == f"exec {commands[-1]}"


def test_every_link_leads_somewhere() -> None:
    for name in ("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "CHANGELOG.md", "docs/taal.md"):
        path = ROOT / name
        targets = re.findall(r"\]\((?!https?:)([^)#]+)", path.read_text(encoding="utf-8"))
        assert [t for t in targets if not (path.parent / t).exists()] == [], name


def test_it_says_that_no_jurist_has_reviewed_it() -> None:
    assert "not yet reviewed by a jurist" in TEXT
    assert "nog niet door een jurist beoordeeld" in TEXT


def test_it_names_every_command_and_every_target_and_shows_the_figures() -> None:
    assert set(re.findall(r"`(\w+)`", TEXT.partition("lists the commands: ")[2].partition(". ")[0])) == set(program.commands)
    table = TEXT.partition("| `jobcoach compile REGULATION")[2].partition("\n\n")[0]
    assert {name for line in table.splitlines()[2:] for name in re.findall(r"`(\w+)`", line)} == set(TARGETS)
    for document, chart, said in ((TEXT, "docs/speed.svg", "Measured on "), (SPEED, "assets/snelheid.svg", "Gemeten op ")):
        assert f"({chart})" in document
        picture = (ROOT / "docs" / chart.rpartition("/")[2]).read_text(encoding="utf-8")
        assert re.search(rf">{said}\d{{4}}-\d\d-\d\d with|>{said}\d{{4}}-\d\d-\d\d met", picture)
        assert re.search(r"\((\d+) (cores|kernen)\)", picture)


def test_it_names_the_regulations_that_are_here() -> None:
    assert "\n" + "\n".join(wrapped(regulations())) + "\n" in TEXT
