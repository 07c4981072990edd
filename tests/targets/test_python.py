"""The compiled module in Python: it runs alone, is typed, is light, and says what the package says.

The random cases of `test_sameness` compare it much more often; here it is seen from the side of the one who uses it.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import jobcoach_dsl
from jobcoach_dsl.model.types import BOOL
from jobcoach_dsl.targets.python import module
from jobcoach_dsl.targets.python.module import _engine
from tests.law.test_oracle import landed
from tests.programs import All, Compare, Fact, const, listed, program, yes_no
from tests.targets.cases import Cases, as_json

ALONE = [sys.executable, "-I", "-S", "-W", "error"]
"""Python without the packages that are installed, and with warnings as errors."""


def written(name: str, folder: Path) -> Path:
    path = folder / f"{name}.py"
    path.write_text(module(landed(name)[0].program), encoding="utf-8")
    return path


def alone(code: str, folder: Path, stdin: str = "") -> str:
    """What code prints in a Python of its own."""
    words = [*ALONE, "-c", f"import sys; sys.path.insert(0, {str(folder)!r})\n{code}"]
    ran = subprocess.run(words, input=stdin, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


ANSWERS = """
import json
import {name} as module

def step(s):
    return [s.rule, s.status, [str(c) for c in s.citations], [r.holds for r in s.reasons]]

out = []
for facts, readings in json.load(sys.stdin):
    answer = module.decide(facts, readings)
    assert module.decide(module.Facts.of(facts), readings).to_dict() == answer.to_dict()
    out.append([answer.to_dict(), [step(s) for s in answer.trace]])
print(json.dumps(out))
"""


@pytest.mark.parametrize("name", ["utrecht", "staphorst", "algemeen"])
def test_alone_it_says_what_the_package_says(name: str, tmp_path: Path, run_seed: int) -> None:
    regulation = landed(name)[0]
    written(name, tmp_path)
    cases = [(as_json(case.known, random.Random(case.number)), list(case.readings)) for case in Cases(name, run_seed, 4)(range(12))]
    said = json.loads(alone(ANSWERS.format(name=name), tmp_path, json.dumps(cases)))
    for (facts, readings), (answer, steps) in zip(cases, said, strict=True):
        expected = regulation.decide(facts, readings)
        assert answer == expected.to_dict()
        assert steps == [[s.rule, s.status, [str(c) for c in s.citations], [r.holds for r in s.reasons]] for s in expected.trace]


def test_it_is_always_the_same() -> None:
    made = landed("utrecht")[0].program
    before = module(made)
    _engine.cache_clear()
    assert module(made) == before


def loaded(made: Any, name: str = "gemaakt") -> Any:
    """A module, made here."""
    result = ModuleType(name)
    exec(compile(module(made), name, "exec", dont_inherit=True), result.__dict__)
    return result


def test_a_decision_with_known_facts_makes_no_engine(tmp_path: Path) -> None:
    written("utrecht", tmp_path)
    regulation = landed("utrecht")[0]
    known = next(case.known for case in Cases("utrecht", 1, 100)(range(100)) if regulation.decide(case.known)._values)
    code = f"""
import json, utrecht
answer = utrecht.decide(json.loads({json.dumps(as_json(known, random.Random(1)))!r}))
assert answer.besluit.status == "determined"
assert not utrecht._made
answer.trace
assert utrecht._made
"""
    alone(code, tmp_path)


def test_import_brings_in_little(tmp_path: Path) -> None:
    written("utrecht", tmp_path)
    heavy = {"re", "enum", "fractions", "typing", "dataclasses", "threading", "json", "functools", "calendar", "difflib", "inspect"}
    assert alone(f"import utrecht; print(sorted({heavy!r} & set(sys.modules)))", tmp_path) == "[]\n"


USE = """
from datetime import date
from decimal import Decimal
import utrecht
from utrecht import Answer, Facts, decide, decide_many

facts = Facts(nulurencontract=True, besluitdatum="2023-01-01", contracturen_per_week=12)
answer: Answer = decide(facts)
value = answer.besluit.value
reveal_type(value)
amount = answer.vergoeding_eur.value
reveal_type(amount)
reveal_type(answer.begindatum_inzet.value)
reveal_type(answer.besluit.grounds[0].citation)
for one in decide_many([facts, {"nulurencontract": False}]):
    one.to_dict()
known: bool | None = facts.nulurencontract
day: date | None = facts.besluitdatum
"""


def test_a_type_checker_sees_the_types(tmp_path: Path) -> None:
    written("utrecht", tmp_path)
    (tmp_path / "gebruik.py").write_text(USE, encoding="utf-8")
    (tmp_path / "fout.py").write_text(
        "import utrecht\nutrecht.Facts(nulurencontract='ja')\nutrecht.Facts(bestaat_niet=1)\n", encoding="utf-8"
    )

    def checked(name: str) -> str:
        words = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "--config-file=", name]
        return subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False).stdout

    good = checked("gebruik.py")
    assert "error" not in good, good
    shown = [line.partition("Revealed type is ")[2] for line in good.splitlines() if "Revealed type" in line]
    besluit, amount, day, citation = shown
    assert "Literal['afwijzen']" in besluit
    assert "Decimal" in amount
    assert "date" in day
    assert citation.endswith('str"')
    bad = checked("fout.py")
    assert 'has incompatible type "str"' in bad
    assert 'Unexpected keyword argument "bestaat_niet"' in bad


HOSTILE = ['"', "'''", '"""', "\\", "\n", "class", "self", "__init__", "decide", "Answer", "trace", "\u2028", "é", "x=1)\nimport os #"]


@pytest.mark.parametrize("name", HOSTILE)
def test_names_and_words_never_become_code(name: str) -> None:
    choice = listed("keuze", "een", name)
    made = program(
        [yes_no(name), choice],
        {"u": All((Fact(name, BOOL), Compare("==", Fact("keuze", choice.type), const(name))))},
    )
    used = loaded(made)
    assert used.decide({name: True, "keuze": name}).result("u").value is True
    assert used.decide(used.Facts.of({name: True, "keuze": "een"})).result("u").value is False


def test_it_refuses_what_the_package_refuses() -> None:
    made = landed("utrecht")[0]
    used = loaded(made.program)
    for facts in ({"nulurencontrac": True}, {"nulurencontract": "ja"}, {"contracturen_per_week": -1}, {"besluitdatum": "2023-02-30"}):
        with pytest.raises(jobcoach_dsl.FactError) as expected:
            made.decide(facts)
        for refuses in (used.decide, used.Facts.of):
            with pytest.raises(used.FactError) as raised:
                refuses(facts)
            assert str(raised.value) == str(expected.value)
    with pytest.raises(used.UnknownReading):
        used.decide({}, ["bestaat niet"])
    with pytest.raises(used.UnknownOutcome):
        used.decide({}, outcomes=["bestaat niet"])
    for name in ({"readings": "U-L17"}, {"outcomes": "besluit"}):
        for decide in (made.decide, used.decide):
            with pytest.raises(TypeError):
                decide({}, **name)
    assert list(used.decide({}, outcomes=["besluit"]).outcomes) == ["besluit"]
    assert made.program.fingerprint == used.FINGERPRINT


def test_facts_are_typed_and_compared() -> None:
    used = loaded(landed("utrecht")[0].program)
    facts = used.Facts(nulurencontract=True, contracturen_per_week="12.50", jobcoach_erkend=None)
    assert (facts.nulurencontract, facts.contracturen_per_week, facts.jobcoach_erkend) == (True, 12.5, None)
    assert facts == used.Facts.of({"contracturen_per_week": 12.5, "nulurencontract": True})
    assert hash(facts) == hash(used.Facts.of({"contracturen_per_week": 12.5, "nulurencontract": True}))
    assert facts != used.Facts()
    with pytest.raises(AttributeError):
        _ = facts.bestaat_niet
    answers = used.decide_many([facts, {}])
    assert [a.regulation.name for a in answers] == ["utrecht", "utrecht"]
