"""Times the engine on the rules of Utrecht, beside the same rules written by hand. Run: python -m benchmarks.engine

In: nothing. Out: a table on the screen, and exit status 1 when the engine misses a target. Refuses: nothing.

Each line is the median over random cases; times differ between machines, the ratio to the hand-written function hardly.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from benchmarks.cases import complete, without
from benchmarks.utrecht_by_hand import decide as by_hand
from jobcoach_dsl.cells import Diagrams, thresholds
from jobcoach_dsl.model.expr import Value
from jobcoach_dsl.model.program import Program
from jobcoach_dsl.pipeline import compile_folder

TARGETS = {"all facts known": 50e-6, "20 facts unknown": 10e-3, "no facts known": 100e-3, "building the diagrams": 0.3}


def utrecht() -> Program:
    """The rules of Utrecht, in the chosen readings."""
    folder = Path(__file__).parent.parent / "regulations"
    return compile_folder(folder, ("utrecht",)).programs["utrecht"].program.with_readings(frozenset())


def timed(work: Callable[[Mapping[str, Value]], object], cases: list[dict[str, Value]], repeat: int = 5) -> tuple[float, float]:
    """Median and worst over cases of the best of a few runs, in seconds."""
    times = []
    for case in cases:
        best = float("inf")
        for _ in range(repeat):
            start = time.perf_counter()
            work(case)
            best = min(best, time.perf_counter() - start)
        times.append(best)
    return statistics.median(times), max(times)


def measure(count: int = 200) -> dict[str, tuple[float, float]]:
    """Median and worst time for each line of the table."""
    program = utrecht()
    start = time.process_time()
    diagrams = Diagrams(program)
    built = time.process_time() - start
    chance = random.Random(20220601)  # noqa: S311 - any fixed sequence will do
    cuts = thresholds(diagrams)
    cases = [complete(program.facts, cuts, chance) for _ in range(count)]
    some = [without(case, 20, chance) for case in cases]
    return {
        "by hand, all facts known": timed(by_hand, cases),
        "all facts known": timed(diagrams.decide, cases),
        "20 facts unknown": timed(diagrams.decide, some),
        "no facts known": timed(diagrams.decide, [{}]),
        "building the diagrams": (built, built),
    }


def main() -> int:
    """Prints the table; 1 when a target is missed."""
    found = measure()
    hand = found["by hand, all facts known"][0]
    missed = 0
    sys.stdout.write(f"{'':28}{'median':>12}{'worst':>12}{'× by hand':>12}{'target':>12}\n")
    for name, (median, worst) in found.items():
        target = TARGETS.get(name)
        missed += target is not None and median > target
        limit = "" if target is None else f"{target * 1e6:10.0f} µs"
        sys.stdout.write(f"{name:28}{median * 1e6:9.1f} µs{worst * 1e6:9.1f} µs{median / hand:12.1f}{limit:>12}\n")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
