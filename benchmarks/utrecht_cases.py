"""Utrecht: its rules in the chosen readings, its random cases, and whether all who decide it agree.

In: cases. Out: the same cases as typed input and as JSON gives them. Refuses: functions that differ in a case (`AssertionError`).
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cache
from typing import Any

from benchmarks.cases import complete
from benchmarks.utrecht_by_hand import Case, decide
from jobcoach_dsl.cells import Diagrams, thresholds
from jobcoach_dsl.evaluate import Reference
from jobcoach_dsl.evaluate.values import evaluate
from jobcoach_dsl.loading import load
from jobcoach_dsl.model.expr import Value
from jobcoach_dsl.model.program import Program

Facts = Mapping[str, Value]


@cache
def utrecht() -> Program:
    """The rules of Utrecht, in the chosen readings."""
    return load("utrecht").program.with_readings(frozenset())


def cases(count: int, seed: int) -> list[dict[str, Value]]:
    """Complete random cases, near the thresholds half of the time."""
    program = utrecht()
    cuts = thresholds(Diagrams(program).built)
    chance = random.Random(seed)  # noqa: S311 - any fixed sequence will do
    return [complete(program.facts, cuts, chance) for _ in range(count)]


def applying(facts: Facts) -> dict[str, Value]:
    """The case as somebody has it who was asked only what applies."""
    program = utrecht()

    def applies(name: str) -> bool:
        condition = program.facts[name].applies
        return condition is None or evaluate(condition, facts.__getitem__, lambda _: False) is True

    return {name: value for name, value in facts.items() if applies(name)}


def typed(facts: Facts) -> Case:
    """A case as the hand-written function takes it; what is not known is None."""
    given: Any = {name: facts.get(name) for name in Case.__slots__}
    return Case(**given)


def as_json(facts: Facts) -> dict[str, object]:
    """The case as it comes out of a JSON file: whole numbers, other numbers with a point, days as text."""
    return {name: _plain(value) for name, value in facts.items()}


def _plain(value: Value) -> object:
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value


def agree(every: Iterable[Facts]) -> None:
    """Raises `AssertionError` when the hand-written function differs from the reference in a case."""
    program = utrecht()
    reference = Reference(program)
    for facts in every:
        outcomes, failed = decide(typed(facts))
        assert set(outcomes) == set(program.outcomes)
        for name, value in outcomes.items():
            if value is not None:  # where the source is silent the reference says how it is
                assert value == reference.value(name, facts), (name, facts)
        if outcomes["besluit"] == "afwijzen":
            failing = [g.rule for g in program.grounds if reference.value(g.definition, facts) is g.fails]
            assert sorted(failed) == sorted(failing), facts
