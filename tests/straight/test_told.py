"""The code that tells the steps says what the slow reading says, of every rule of every regulation, whatever is known."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.cases import complete, without
from jobcoach_dsl import load
from jobcoach_dsl.cells import Diagrams, thresholds
from jobcoach_dsl.data import data_folder
from jobcoach_dsl.evaluate.trace import Outline, PartialReading, Step, trace
from jobcoach_dsl.model.expr import Value
from jobcoach_dsl.model.program import Program
from jobcoach_dsl.pipeline import regulations_in
from jobcoach_dsl.straight.python import run_traced
from jobcoach_dsl.straight.told import told
from tests.cells.test_against_reference import FACTS, programs
from tests.straight.test_straight import all_known


@pytest.mark.parametrize("name", regulations_in(data_folder("regulations")))
def test_the_steps_of_a_regulation_are_those_of_the_slow_reading(name: str) -> None:
    regulation = load(name)
    program = regulation.program.with_readings(frozenset())
    cuts = thresholds(Diagrams(program).built)
    chance = random.Random(name)
    ended: Counter[str] = Counter()
    for _ in range(25):
        case = complete(program.facts, cuts, chance)
        for known in (case, without(case, chance.randint(1, len(case)), chance)):
            steps = regulation.decide(known).trace
            assert steps == trace(program, known)
            ended.update(step.status for step in steps)
    assert ended["applied"] > 0 or not Outline(program).rules


@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(programs(), all_known(), st.sets(st.sampled_from([fact.name for fact in FACTS]), max_size=4))
def test_the_steps_of_any_program_are_those_of_the_slow_reading(made: Program, case: dict[str, Value], gone: set[str]) -> None:
    known = {name: value for name, value in case.items() if name not in gone}
    outline = Outline(made)
    reading = PartialReading(outline, known)
    assert run_traced(told(made))(known, outline.rules, Step, reading.step, reading.reasons) == trace(made, known)
