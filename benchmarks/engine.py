"""Times what a user of Utrecht waits for, beside the same rules written by hand.

In: nothing. Out: a table on the screen, and the figures in `benchmarks/utrecht.json`. Refuses: to time what does not agree.

Times are of the processor, not of the clock, and each case counts by the best of several runs: other work on the machine disturbs them
least so. The unit is the hand-written function, timed in the same run: absolute times differ between machines, ratios hardly.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import platform
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import attrs

from benchmarks.cases import complete, without
from benchmarks.utrecht_by_hand import decide as by_hand
from jobcoach_dsl import load
from jobcoach_dsl.cells import Diagrams, thresholds
from jobcoach_dsl.evaluate import Reference
from jobcoach_dsl.model.expr import Value
from jobcoach_dsl.model.program import Program
from jobcoach_dsl.pipeline import compile_folder

HOME = Path(__file__).parent
RESULT = HOME / "utrecht.json"
SEED = 20220601
_Case = TypeVar("_Case")


@attrs.frozen
class Timing:
    """A line of the table, in seconds. `target` is for the worst case, or None."""

    name: str
    cases: int
    median: float
    worst: float
    target: float | None = None

    @property
    def missed(self) -> bool:
        return self.target is not None and self.worst > self.target


def utrecht() -> Program:
    """The rules of Utrecht, in the chosen readings."""
    return compile_folder(HOME.parent / "regulations", ("utrecht",)).programs["utrecht"].program.with_readings(frozenset())


def agree(program: Program, diagrams: Diagrams, cases: Sequence[Mapping[str, Value]]) -> None:
    """Raises `AssertionError` when the hand-written rules, the engine and the reference differ in a case."""
    reference = Reference(program)
    for case in cases:
        outcomes, failed = by_hand(case)
        results = diagrams.decide(case)
        for name, value in outcomes.items():
            assert results[name].value == value, name
            if value is not None:
                assert reference.value(name, case) == value, name
        if outcomes["besluit"] == "afwijzen":
            assert sorted(results["besluit"].grounds) == sorted(failed)


def as_json(case: Mapping[str, Value]) -> dict[str, object]:
    """The case as it comes out of a JSON file: whole numbers, other numbers with a point, days as text."""
    return {name: _plain(value) for name, value in case.items()}


def _plain(value: Value) -> object:
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value


def timed(name: str, work: Callable[[_Case], object], cases: Sequence[_Case], repeat: int, target: float | None = None) -> Timing:
    """The best time of each case; the cases take turns, so that a disturbance does not hit all runs of one."""
    best = [float("inf")] * len(cases)
    for _ in range(repeat):
        for number, case in enumerate(cases):
            start = time.process_time_ns()
            work(case)
            best[number] = min(best[number], (time.process_time_ns() - start) / 1e9)
    return Timing(name, len(cases), statistics.median(best), max(best), target)


def cold(name: str, words: Sequence[str], target: float | None = None, repeat: int = 5) -> Timing:
    """Processor time of a fresh Python."""
    best = float("inf")
    for _ in range(repeat):
        before = os.times()
        subprocess.run([sys.executable, *words], cwd=HOME.parent, stdout=subprocess.DEVNULL, check=True)  # noqa: S603 - our own words
        after = os.times()
        best = min(best, after.children_user + after.children_system - before.children_user - before.children_system)
    return Timing(name, 1, best, best, target)


def measure(count: int = 200) -> tuple[Timing, list[Timing]]:
    """The hand-written function, and every line of the table."""
    regulation = load("utrecht")
    program = regulation.program.with_readings(frozenset())
    diagrams = Diagrams(program)
    cuts = thresholds(diagrams.built)
    chance = random.Random(SEED)  # noqa: S311 - any fixed sequence will do
    cases = [complete(program.facts, cuts, chance) for _ in range(count)]
    agree(program, diagrams, cases)
    whole = [as_json(case) for case in cases]
    few = [as_json(without(case, 5, chance)) for case in cases]
    some = [as_json(without(case, 20, chance)) for case in cases]
    most = [as_json(without(case, 40, chance)) for case in cases]
    regulation.decide({})
    hand = timed("by hand, all facts known", by_hand, cases, 50)
    return hand, [
        timed("all facts known", regulation.decide, whole, 50, 50e-6),
        timed("5 facts unknown", regulation.decide, few, 5),
        timed("20 facts unknown", regulation.decide, some, 5, 10e-3),
        timed("40 facts unknown", regulation.decide, most, 5),
        timed("no facts known", regulation.decide, [{}], 20, 100e-3),
        timed("answer as a dictionary", lambda case: regulation.decide(case).to_dict(), whole[:20], 5),
        timed("steps behind an answer", lambda case: regulation.decide(case).trace, whole[:20], 5),
        cold("jobcoach --help, cold", ("-m", "jobcoach_dsl", "--help"), 0.3),
        cold("load, cold", ("-c", "import jobcoach_dsl; jobcoach_dsl.load('utrecht')")),
        cold("jobcoach check utrecht, cold", ("-m", "jobcoach_dsl", "check", "utrecht"), 2.0),
        cold("jobcoach check, all of them, cold", ("-m", "jobcoach_dsl", "check"), 5.0),
    ]


def _commit() -> str:
    found = subprocess.run(["git", "describe", "--always", "--dirty"], cwd=HOME, capture_output=True, text=True, check=False)  # noqa: S607
    return found.stdout.strip()


def main() -> int:
    """Prints the table and writes the figures; 1 when a target is missed."""
    hand, timings = measure()
    sys.stdout.write(f"{'':36}{'median':>14}{'worst':>14}{'× by hand':>12}{'target':>14}\n")
    for line in (hand, *timings):
        target = "" if line.target is None else f"{line.target * 1e6:11.0f} µs"
        note = "  missed" if line.missed else ""
        times = f"{line.median * 1e6:11.1f} µs{line.worst * 1e6:11.1f} µs{line.median / hand.median:12.1f}"
        sys.stdout.write(f"{line.name:36}{times}{target:>14}{note}\n")
    figures = {
        "commit": _commit(),
        "python": platform.python_version(),
        "seed": SEED,
        "by_hand_us": _micro(hand.median),
        "lines": [
            {
                "name": line.name,
                "cases": line.cases,
                "median_us": _micro(line.median),
                "worst_us": _micro(line.worst),
                "median_times_by_hand": round(line.median / hand.median, 1),
                "worst_times_by_hand": round(line.worst / hand.median, 1),
                "target_us": None if line.target is None else _micro(line.target),
            }
            for line in timings
        ],
    }
    RESULT.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    return 1 if any(line.missed for line in timings) else 0


def _micro(seconds: float) -> float:
    return round(seconds * 1e6, 1)
