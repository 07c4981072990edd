"""Diagrams under a choice of readings: those that follow from diagrams of all readings answer as those that are built for the choice."""

from __future__ import annotations

import random

import attrs
import pytest

from jobcoach_dsl.cells import Diagrams, Readings
from jobcoach_dsl.data import regulations_in
from jobcoach_dsl.model.expr import Any, Fact, ReadingOn, Ref, Value
from jobcoach_dsl.model.program import Program, Reading
from jobcoach_dsl.model.result import Result
from jobcoach_dsl.model.types import BOOL
from jobcoach_dsl.regulation import Answer, Regulation
from tests.law.domains import Domains
from tests.law.test_oracle import landed
from tests.programs import program, yes_no
from tests.workshop import ROOT

CHOICES, CASES = 10, 20
"""More choices than tables are put on top of each other."""
LARGEST = "staphorst"
"""Of which diagrams of their own take a second for each choice."""
SWITCHED = [n for n in regulations_in(ROOT) if landed(n)[0].program.switchable]


def two_readings() -> Program:
    made = program([yes_no("a")], {"x": Any((ReadingOn("L1"), Ref("y", BOOL))), "y": Any((ReadingOn("L2"), Fact("a", BOOL)))})
    return attrs.evolve(made, readings={id: Reading(id, "", "", "", "", "schakelt") for id in ("L1", "L2")})


@pytest.mark.parametrize("on", [(), ("L1",), ("L2",), ("L1", "L2")])
def test_a_choice_leaves_a_part_of_the_diagrams(on: tuple[str, ...]) -> None:
    made, chosen = two_readings(), frozenset(on)
    readings = Readings(made)
    built = readings.under(made.with_readings(chosen), chosen)
    for name, node in built.definitions.items():
        assert (node is built.table.true) == ("L2" in on or ("L1" in on and name == "x"))
    assert built.table.count == readings.built.table.count, "nothing is built anew"


@pytest.mark.parametrize("name", SWITCHED)
def test_answers_are_those_of_diagrams_of_their_own(name: str, run_seed: int) -> None:
    made, chosen = landed(name)[0].program, random.Random(f"{run_seed} {name}")
    readings = Readings(made)
    for _ in range(CHOICES if name != LARGEST else 2):
        on = frozenset(id for id in made.switchable if chosen.random() < 0.3)
        switched = made.with_readings(on)
        shared, own = Diagrams(switched, built=readings.under(switched, on)), Diagrams(switched)
        for known in _cases(switched, chosen):
            assert shared.decide(known) == own.decide(known), f"seed {run_seed}, {sorted(on)}: {known}"


@pytest.mark.parametrize("name", SWITCHED)
def test_the_first_cases_under_a_reading_are_answered_as_those_after_them(name: str, run_seed: int) -> None:
    made, chosen = landed(name)[0].program, random.Random(f"{run_seed} {name}")
    on, domains = frozenset({chosen.choice(made.switchable)}), Domains(made)
    cases: list[dict[str, Value]] = [
        {fact: chosen.choice(domains.every(fact)) for fact in chosen.sample([*made.facts], -(-len(made.facts) * share // 9))}
        for share in (3, 5, 9)
    ]
    regulation = Regulation(made)
    first = [_results(regulation.answer(dict(known), on)) for known in cases]
    assert "diagrams" not in vars(regulation.variant(on)), "the first cases need no diagrams of the whole"
    assert [_results(regulation.answer(dict(known), on)) for known in cases] == first, f"seed {run_seed}, {sorted(on)}: {cases}"
    assert "diagrams" in vars(regulation.variant(on))


def _results(answer: Answer) -> dict[str, Result]:
    return {name: answer.result(name) for name in answer.outcomes}


def _cases(made: Program, chosen: random.Random) -> list[dict[str, Value]]:
    domains = Domains(made)
    values = {name: domains.every(name) for name in made.facts}
    return [{name: chosen.choice(values[name]) for name in made.facts if chosen.random() < share} for share in _shares(chosen)]


def _shares(chosen: random.Random) -> list[float]:
    """How many of the facts of each case are known."""
    return [chosen.choice((0.2, 0.5, 0.8, 0.95)) for _ in range(CASES)]
