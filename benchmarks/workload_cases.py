"""The workload: the made-up regulation in `workload/`, its random cases, and whether all who decide it agree.

In: a number of cases. Out: the checked regulation, cases as facts and as typed input. Refuses: rules with findings, and functions that
differ from the reference in a case (`AssertionError`).
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.cases import complete
from benchmarks.workload_by_hand import Case, decide, traced
from jobcoach_dsl.cells import Diagrams, thresholds
from jobcoach_dsl.checks import CheckedProgram
from jobcoach_dsl.evaluate import Reference
from jobcoach_dsl.model.expr import Value
from jobcoach_dsl.pipeline import compile_folder
from jobcoach_dsl.regulation import Regulation

FOLDER = Path(__file__).parent / "workload"
NAME = "begeleiding"
Facts = Mapping[str, Value]


@cache
def checked() -> CheckedProgram:
    """The regulation, with all checks passed."""
    made = compile_folder(FOLDER)
    assert made.sound, "\n".join(d.to_text() for d in made.diagnostics)
    return made.programs[NAME]


@cache
def regulation() -> Regulation:
    """The regulation, ready to answer."""
    return Regulation(checked().program)


def cases(count: int, seed: int) -> list[Facts]:
    """Complete random cases of the facts that play a part, near the thresholds half of the time."""
    program = checked().program
    facts = {name: fact for name, fact in program.facts.items() if name in Case.__slots__}
    cuts = thresholds(Diagrams(program).built)
    chance = random.Random(seed)  # noqa: S311 - any fixed sequence will do
    return [complete(facts, cuts, chance) for _ in range(count)]


def typed(facts: Facts) -> Case:
    """A case as the hand-written functions take it."""
    given: Any = facts
    return Case(**given)


def agree(every: Iterable[Facts]) -> None:
    """Raises `AssertionError` when a hand-written function differs from the reference in a case."""
    program = checked().program
    reference = Reference(program)
    definitions = {ground.rule: ground.definition for ground in program.grounds}
    for facts in every:
        outcomes, steps = traced(typed(facts))
        assert outcomes == decide(typed(facts)), facts
        for name in program.outcomes:
            assert getattr(outcomes, name) == reference.value(name, facts), (name, facts)
        failing = [g.rule for g in program.grounds if reference.value(g.definition, facts) is g.fails]
        assert sorted(outcomes.grounds) == sorted(failing), facts
        for step in steps:
            assert step.value is None or step.value == reference.value(definitions.get(step.rule, step.rule), facts), (step, facts)
