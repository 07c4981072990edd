"""What a user of the package waits for: Utrecht decided with all, some and no facts known, and the commands.

In: nothing. Out: figures, the worst case against its target. Refuses: to time what does not agree (`AssertionError`).
"""

from __future__ import annotations

import random
import statistics
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from benchmarks import utrecht_cases
from benchmarks.cases import without
from benchmarks.measure import Figure, each, fresh, micro
from jobcoach_dsl import load

SEED = 20220601


def _worst(name: str, dutch: str, work: Callable[[Any], object], cases: Sequence[Any], repeat: int, target: float | None = None) -> Figure:
    best = each(work, cases, repeat)
    return Figure(name, dutch, micro(max(best)), "µs", target, {"median": micro(statistics.median(best)), "cases": len(cases)})


def _cold(name: str, dutch: str, words: Sequence[str], target: float | None = None) -> Figure:
    return Figure(name, dutch, round(min(fresh(words) for _ in range(5)), 3), "s", target)


def figures() -> Iterator[Figure]:
    """Warm decisions, then cold commands."""
    whole = utrecht_cases.cases(200, SEED)
    utrecht_cases.agree(whole[:50])
    chance = random.Random(SEED)  # noqa: S311 - any fixed sequence will do
    as_json = utrecht_cases.as_json
    regulation = load("utrecht")
    regulation.decide({})

    def given(left_out: int) -> list[dict[str, object]]:
        return [as_json(without(case, left_out, chance)) for case in whole]

    decide = regulation.decide
    yield _worst("Utrecht, all facts known", "Utrecht, alle feiten bekend", decide, given(0), 50, 50)
    yield _worst("Utrecht, 5 facts unknown", "Utrecht, 5 feiten onbekend", decide, given(5), 5)
    yield _worst("Utrecht, 20 facts unknown", "Utrecht, 20 feiten onbekend", decide, given(20), 5, 10_000)
    yield _worst("Utrecht, 40 facts unknown", "Utrecht, 40 feiten onbekend", decide, given(40), 5)
    yield _worst("Utrecht, no facts known", "Utrecht, geen feit bekend", decide, [{}], 20, 100_000)
    some = given(0)[:20]
    yield _worst("Utrecht, answer as a dictionary", "Utrecht, antwoord als JSON", lambda case: decide(case).to_dict(), some, 5)
    yield _worst("Utrecht, steps behind an answer", "Utrecht, stappen bij een antwoord", lambda case: decide(case).trace, some, 5)
    yield _cold("jobcoach --help, cold", "jobcoach --help, koud", ("-m", "jobcoach_dsl", "--help"), 0.3)
    yield _cold("load, cold", "regeling laden, koud", ("-c", "import jobcoach_dsl; jobcoach_dsl.load('utrecht')"))
    yield _cold("jobcoach check utrecht, cold", "jobcoach check utrecht, koud", ("-m", "jobcoach_dsl", "check", "utrecht"), 2.0)
    yield _cold("jobcoach check, all of them, cold", "jobcoach check, alle regelingen, koud", ("-m", "jobcoach_dsl", "check"), 5.0)
