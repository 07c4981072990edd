"""A program as plain data says the same as the program that it was made of."""

from __future__ import annotations

import json

import pytest

from jobcoach_dsl.data import regulations_in
from jobcoach_dsl.evaluate.trace import trace
from jobcoach_dsl.loading import load
from jobcoach_dsl.model.portable import decode, encode
from jobcoach_dsl.model.program import Program
from jobcoach_dsl.regulation import Regulation
from tests.workshop import ROOT

NAMES = regulations_in(ROOT)


def there_and_back(program: Program) -> Program:
    """The program after a way through JSON."""
    return decode(json.loads(json.dumps(encode(program))))


@pytest.mark.parametrize("name", NAMES)
def test_everything_that_answers_travels(name: str) -> None:
    program = load(name).program
    back = there_and_back(program)
    assert back.facts == program.facts
    assert back.outcomes == program.outcomes
    assert back.definitions == program.definitions
    assert back.grounds == program.grounds
    assert back.decision == program.decision
    assert back.versions == program.versions
    assert back.readings == program.readings
    assert back.document == program.document
    assert (back.name, back.fingerprint, back.reference_date) == (program.name, program.fingerprint, program.reference_date)
    for id, rule in back.rules.items():
        of = program.rules[id]
        assert (rule.kind, rule.subject, rule.citations, rule.guard, rule.judge) == (of.kind, of.subject, of.citations, of.guard, of.judge)
    assert set(program.rules) - set(back.rules) == {id for id, rule in program.rules.items() if rule.kind == "geen regel"}


@pytest.mark.parametrize("name", NAMES)
def test_the_data_is_the_same_each_time(name: str) -> None:
    program = load(name).program
    assert json.dumps(encode(there_and_back(program))) == json.dumps(encode(program))


def test_another_format_is_refused() -> None:
    data = encode(load("utrecht").program)
    with pytest.raises(ValueError, match="format"):
        decode({**data, "format": data["format"] + 1})


def test_the_steps_are_the_same() -> None:
    program = load("utrecht").program
    on = frozenset(program.switchable[:2])
    known = {"nulurencontract": True, "voorziening": "interne_jobcoaching"}
    steps = trace(there_and_back(program).with_readings(on), known)
    for one, other in zip(trace(program.with_readings(on), known), steps, strict=True):
        assert one == other


def test_the_answers_are_the_same() -> None:
    regulation = load("staphorst")
    back = Regulation(there_and_back(regulation.program))
    assert back.decide({}).to_dict() == regulation.decide({}).to_dict()
