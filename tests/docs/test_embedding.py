"""The guide for developers: what it shows is what happens.

Its files and those that its commands write are put in one folder; its Python is run there from the top to the bottom.
"""

from __future__ import annotations

import doctest
import importlib
import json
import logging
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from jsonschema import Draft202012Validator

import jobcoach_dsl
from jobcoach_dsl.cli.app import program
from jobcoach_dsl.cli.compile import TARGETS
from tests.docs.commands import jobcoach
from tests.docs.literate import ROOT, blocks, files, write
from tests.targets.node import node

TEXT = (ROOT / "docs" / "inbouwen.md").read_text(encoding="utf-8")
BLOCKS = blocks(TEXT)
CASES = [{"besluitdatum": "2022-09-15", "nulurencontract": True}, {"nulurencontract": "ja"}, {}]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The files of the guide, and those that its `jobcoach compile` commands write."""
    made = tmp_path_factory.mktemp("inbouwen")
    write(files(BLOCKS), made)
    for words in commands():
        if words[0] == "compile":
            done = jobcoach(*words[:-1], str(made / words[-1]))
            assert done.code == 0, done.err
    with pytest.MonkeyPatch.context() as patched:
        patched.chdir(made)
        patched.syspath_prepend(str(made))
        yield made


def commands() -> list[list[str]]:
    """The words of each `$ jobcoach …`."""
    lines = [line for block in BLOCKS if block.language == "console" for line in block.text.splitlines()]
    return [shlex.split(line.removeprefix("$ jobcoach ")) for line in lines if line]


def imported(name: str) -> ModuleType:
    return importlib.import_module(name)


def test_the_python_examples(folder: Path) -> None:
    examples = "\n".join(b.text for b in BLOCKS if b.language == "python" and not b.title)
    test = doctest.DocTestParser().get_doctest(examples, {}, "inbouwen.md", "inbouwen.md", 0)
    assert len(test.examples) > 10
    said: list[str] = []
    doctest.DocTestRunner(verbose=False).run(test, out=said.append)
    assert "".join(said) == ""


def test_the_commands_and_their_options_exist() -> None:
    assert {words[0] for words in commands()} == {"compile", "decide"}
    assert {words[0] for words in commands()} <= set(program.commands)
    named = [words[words.index("--target") + 1] for words in commands() if "--target" in words]
    assert set(named) == set(TARGETS)


def test_the_form_asks_every_question_that_matters_and_then_stops(folder: Path) -> None:
    form = imported("form")
    facts: dict[str, object] = {}
    asked = []
    while (name := form.next_question(facts)) is not None:
        asked.append(name)
        shown = form.field(name)
        assert shown["question"].endswith("?")
        assert shown["why"]
        own = form.schema[name]
        if "when" in own.get("x-applies", {}):
            assert Draft202012Validator(own["x-applies"]["when"]).is_valid(facts), f"{name} is asked and does not certainly apply"
        value = {"besluitdatum": "2022-09-15", "arbeidsrelatie": "dienstverband", "contracturen_per_week": "24"}.get(name)
        facts[name] = value if value is not None else shown["choices"][0][0] if shown["choices"] else own.get("minimum", "2022-01-01")
    assert len(asked) == len(set(asked)) > 5
    answer = form.utrecht.decide(facts).outcomes["besluit"]
    assert (answer.missing_facts, answer.follow_up_facts, answer.judgements) == ((), (), ())


@pytest.fixture(scope="module")
def service(folder: Path) -> Iterator[object]:
    from fastapi.testclient import TestClient

    with TestClient(imported("service").app) as client:
        yield client


def test_the_endpoint_answers_as_the_package_does(service: object) -> None:
    said = service.post("/besluit", json=CASES[0])  # type: ignore[attr-defined]
    assert said.status_code == 200
    assert said.json() == imported("service").utrecht.decide(CASES[0]).to_dict()
    Draft202012Validator(imported("service").schemas["answer"]).validate(said.json())


SECRET = "gemeente Geheimdorp 4711"


@pytest.mark.parametrize(
    ("sent", "fact", "kind"),
    [
        ({"aanvrager": SECRET}, "aanvrager", "domain"),
        ({SECRET: True}, SECRET, "unknown"),
        ([SECRET], "", "facts"),
        (SECRET, "", "facts"),
        (None, "", "facts"),
    ],
)
def test_what_cannot_be_used_is_told_to_the_caller_and_to_no_log(
    service: object, sent: object, fact: str, kind: str, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level(logging.DEBUG):
        said = service.post("/besluit", json=sent)  # type: ignore[attr-defined]
    assert said.status_code == 422
    (problem,) = said.json()["problems"]
    assert (problem["fact"], problem["kind"]) == (fact, kind)
    assert set(said.json()) == {"problems"}
    if kind == "facts":
        assert SECRET not in said.text
    assert SECRET not in caplog.text
    assert SECRET not in "".join(capfd.readouterr())


def test_the_kinds_of_problems_that_it_lists_are_those_that_there_are() -> None:
    (table,) = re.findall(r"^\| `kind` .*\n((?:\|.*\n)+)", TEXT, re.MULTILINE)
    listed = set(re.findall(r"^\| `(\w+)`", table, re.MULTILINE))
    utrecht = jobcoach_dsl.load("utrecht")
    given = set()
    for facts in ({SECRET: 1}, {"aanvrager": 1}, {"aanvrager": SECRET}, [SECRET]):
        with pytest.raises(jobcoach_dsl.FactError) as raised:
            utrecht.decide(facts)  # type: ignore[arg-type]  # what does not fit is the point
        given |= {problem.kind for problem in raised.value.problems}
    assert given == listed


def test_text_that_is_no_json_is_refused_without_repeating_it(service: object) -> None:
    said = service.post("/besluit", content="{" + SECRET, headers={"content-type": "application/json"})  # type: ignore[attr-defined]
    assert said.status_code == 422
    assert SECRET not in said.text


def test_the_endpoint_describes_its_facts_and_its_answer(service: object) -> None:
    described = service.get("/openapi.json").json()["paths"]["/besluit"]["post"]  # type: ignore[attr-defined]
    own = imported("service").schemas
    assert described["requestBody"]["content"]["application/json"]["schema"] == own["facts"]
    assert described["responses"]["200"]["content"]["application/json"]["schema"] == own["answer"]


def test_the_batch_answers_line_by_line(folder: Path) -> None:
    lines = "".join(json.dumps(case) + "\n" for case in CASES)
    ran = subprocess.run([sys.executable, "batch.py"], input=lines, cwd=folder, capture_output=True, text=True)
    first, second, third = map(json.loads, ran.stdout.splitlines())
    assert first["missing_facts"] == ["aanvrager", "voorziening"]
    assert second == {"errors": [["nulurencontract", "type"]]}
    assert "nulurencontract" in third["missing_facts"]


def test_the_batch_on_the_command_line(folder: Path) -> None:
    path = folder / "gevallen.jsonl"
    path.write_text("".join(json.dumps(case) + "\n" for case in CASES), encoding="utf-8")
    ran = jobcoach("decide", "utrecht", str(path))
    first, second, third = map(json.loads, ran.out.splitlines())
    assert first["outcomes"]["besluit"]["missing_facts"] == ["aanvrager", "voorziening"]
    assert [e["fact"] for e in second["errors"]] == ["nulurencontract"]
    assert third["regulation"] == "utrecht"


def test_the_module_needs_nothing_but_python(folder: Path) -> None:
    code = f"""
import sys
sys.path.insert(0, {str(folder)!r})
import utrecht_regels
assert utrecht_regels.decide({{}}).outcomes["besluit"].missing_facts
print([name for name in sys.modules if name.partition(".")[0] in ("jobcoach_dsl", "attrs", "attr", "lark")])
"""
    ran = subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True)
    assert (ran.stdout.strip(), ran.stderr) == ("[]", "")


def test_the_script_in_node(folder: Path) -> None:
    ran = subprocess.run([node(), "decide.cjs"], cwd=folder, capture_output=True, text=True)
    assert (ran.stdout.strip(), ran.stderr) == ("aanvrager, voorziening", "")


PAGE = """
const { readFileSync } = require("node:fs");
const { createContext, runInContext } = require("node:vm");
const page = readFileSync("page.html", "utf-8");
const shown = {};
const context = createContext({ document: { getElementById: (id) => (shown[id] = {}) } });
for (const [, source, code] of page.matchAll(/<script(?: src="([^"]*)")?>([^]*?)<\\/script>/g)) {
  runInContext(source ? readFileSync(source, "utf-8") : code, context);
}
console.log(shown.besluit.textContent);
"""


def test_the_script_in_a_page(folder: Path) -> None:
    """Its scripts, one after the other in one window, as a browser runs them."""
    ran = subprocess.run([node(), "-e", PAGE], cwd=folder, capture_output=True, text=True)
    assert (ran.stdout.strip(), ran.stderr) == ("aanvrager, voorziening", "")


def test_the_policy_names_files_that_are_there() -> None:
    for path in ("tests/stability/names.txt", "tests/stability/gone.txt"):
        assert f"`{path}`" in TEXT
        assert (ROOT / path).is_file()
