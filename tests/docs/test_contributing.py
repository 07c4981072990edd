"""Following CONTRIBUTING gives what it promises.

The regulation that it adds is put together from its blocks, beside the regulations that are here, and the package is not touched.
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import attrs
import pytest

from jobcoach_dsl.diagnostics import CODES
from jobcoach_dsl.pipeline import compile_folder
from tests.docs.commands import jobcoach
from tests.docs.literate import ROOT, blocks, files, write

TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("bijdrage") / "regulations"
    shutil.copytree(ROOT / "regulations", made)
    write(files(blocks(TEXT)), made)
    return made


def test_the_added_regulation_checks(folder: Path) -> None:
    assert jobcoach("check", "voorproef", "--regulations", str(folder)).code == 0


def test_its_worked_cases_come_out(folder: Path) -> None:
    assert jobcoach("test", "voorproef", "--regulations", str(folder)).code == 0


def test_its_text_is_accounted_for(folder: Path) -> None:
    assert jobcoach("coverage", "voorproef", "--regulations", str(folder)).code == 0


@pytest.mark.parametrize(
    ("facts", "value", "missing", "grounds"),
    [
        ({"besluitdatum": "2025-02-01", "contracturen_per_week": 12, "begeleidingsplan_aanwezig": True}, "toekennen", [], []),
        ({"besluitdatum": "2025-02-01", "contracturen_per_week": 12}, "onbepaald", ["begeleidingsplan_aanwezig"], []),
        ({"besluitdatum": "2025-02-01", "begeleidingsplan_aanwezig": False}, "afwijzen", [], ["plan"]),
    ],
)
def test_it_decides(folder: Path, tmp_path: Path, facts: dict[str, object], value: str, missing: list[str], grounds: list[str]) -> None:
    case = tmp_path / "feiten.json"
    case.write_text(json.dumps(facts), encoding="utf-8")
    said = jobcoach("decide", "voorproef", str(case), "--json", "--regulations", str(folder))
    assert said.code == 0, said.err
    decision = json.loads(said.out)["outcomes"]["besluit"]
    assert (decision["value"], decision["missing_facts"], [g["rule"] for g in decision["grounds"]]) == (value, missing, grounds)


def test_the_commands_that_it_names_are_those_that_were_run() -> None:
    (console,) = [b for b in blocks(TEXT) if b.language == "console"]
    assert [line.split()[2] for line in console.text.splitlines()] == ["check", "test", "coverage", "decide"]


def test_the_check_that_it_adds_is_quiet_on_utrecht_and_fires_on_a_statement() -> None:
    (code,) = [b for b in blocks(TEXT) if b.language == "python"]
    made: dict[str, object] = {"__name__": "example"}
    before = dict(CODES)
    try:
        exec(compile(code.text, "CONTRIBUTING.md", "exec"), made)
        check = made["every_question_is_one"]
        assert callable(check)
        program = compile_folder(ROOT / "regulations", ("utrecht",), whole=False).unchecked["utrecht"]
        assert list(check(program)) == []
        name = next(iter(program.facts))
        altered = attrs.evolve(program, facts={**program.facts, name: attrs.evolve(program.facts[name], question="Zeg het")})
        assert [(d.code, name in d.message) for d in check(altered)] == [("R390", True)]
    finally:
        CODES.clear()
        CODES.update(before)


def test_every_path_that_it_names_is_there() -> None:
    named = re.findall(r"`((?:jobcoach_dsl|grammar|tests|docs|regulations|generated_docs)/[^`]*)`", TEXT)
    assert len(named) > 8
    assert [p for p in named if not (ROOT / p).exists()] == []
