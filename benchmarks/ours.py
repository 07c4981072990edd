"""The workload in a compiled module, as a case system would use it.

In: a checked regulation, to write its module; or the folder and name of a module, to import it. Out: the module's name; functions to time.
Refuses: a module that does not agree with the hand-written functions (`AssertionError`).

An answer works out its parts when they are asked for. So what is timed asks for them: the value of each outcome, and the grounds with
their citations; for a trace the rule, citation, quoted words, status and value of each step.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.measure import Contender
from benchmarks.workload_by_hand import Case, decide, traced

if TYPE_CHECKING:
    from jobcoach_dsl.regulation import Regulation


def write_module(regulation: Regulation, folder: Path) -> str:
    """Compiles a regulation to a module in this folder, and gives the module's name."""
    from jobcoach_dsl.targets.python import module

    name = f"regeling_{regulation.name}"
    (folder / f"{name}.py").write_text(module(regulation.program), encoding="utf-8")
    return name


def imported(folder: str, name: str) -> Any:
    """The module of this name in this folder."""
    sys.path.insert(0, folder)
    try:
        return import_module(name)
    finally:
        sys.path.remove(folder)


class Compiled:
    """The compiled workload."""

    def __init__(self, folder: str, name: str) -> None:
        self.module = imported(folder, name)

    def contenders(self, cases: Sequence[Case]) -> dict[str, Contender]:
        """A decision from typed input, from plain input, and with its trace; they agree with the hand-written functions."""
        compute = self.module.decide

        def outcomes(facts: Any) -> tuple[Any, ...]:
            answer = compute(facts)
            value = answer.value
            return value("recht"), answer.grounds("recht"), value("regime"), value("vergoeding_eur")

        def with_trace(facts: Any) -> list[tuple[Any, ...]]:
            return [(s.rule, s.citations[0], s.citations[0].quote, s.status, s.value) for s in compute(facts).trace]

        typed = [self.typed(case) for case in cases]
        for case, facts in zip(cases, typed, strict=True):
            wanted, steps = traced(case)
            assert wanted == decide(case)
            for given in (facts, plain(case)):
                right, grounds, regime, amount = outcomes(given)
                assert (right, regime, amount) == (wanted.recht, wanted.regime, wanted.vergoeding_eur), case
                assert sorted(ground.rule for ground in grounds) == sorted(wanted.grounds), case
                assert all(ground.citation and ground.quote for ground in grounds)
            found = with_trace(facts)
            assert [(rule, status, value) for rule, _, _, status, value in found] == [(s.rule, s.status, s.value) for s in steps], case
        return {
            "typed": Contender(outcomes, typed),
            "plain": Contender(outcomes, [plain(case) for case in cases]),
            "with trace": Contender(with_trace, typed),
        }

    def typed(self, case: Case) -> Any:
        """The case as typed input."""
        return self.module.Facts(**{name: getattr(case, name) for name in Case.__slots__})


def plain(case: Case) -> dict[str, Any]:
    """The case as JSON gives it."""
    return {name: _plain(getattr(case, name)) for name in Case.__slots__}


def _plain(value: Any) -> Any:
    if not isinstance(value, Decimal):
        return value
    return int(value) if value == value.to_integral_value() else float(value)
