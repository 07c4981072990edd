"""A decision by a compiled module beside the same rules written by hand: the workload from typed and plain input and with its trace, and
Utrecht with all facts that matter known.

In: nothing. Out: figures, as a multiple of the hand-written function. Refuses: to time what does not agree (`AssertionError`): of the
workload the hand-written functions agree with the reference on 10,000 random cases, of Utrecht on fewer, as its reference is slow.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks import utrecht_by_hand, utrecht_cases, workload_by_hand, workload_cases
from benchmarks.measure import Contender, Figure, beside, micro
from benchmarks.ours import Compiled, imported, write_module
from jobcoach_dsl import load

SEED = 20250101
COUNT, OF_UTRECHT, TIMED = 10_000, 500, 200


def figures() -> Iterator[Figure]:
    """The workload, then Utrecht."""
    with tempfile.TemporaryDirectory() as folder:
        yield from _workload(Path(folder))
        yield from _utrecht(Path(folder))


def _workload(folder: Path) -> Iterator[Figure]:
    every = workload_cases.cases(COUNT, SEED)
    workload_cases.agree(every)
    cases = [workload_cases.typed(facts) for facts in every]
    compiled = Compiled(str(folder), write_module(workload_cases.regulation(), folder))
    compiled.contenders(cases)  # they agree on all of them
    times = beside(
        {
            "by hand": Contender(by_hand, cases[:TIMED]),
            "by hand with trace": Contender(workload_by_hand.traced, cases[:TIMED]),
            **compiled.contenders(cases[:TIMED]),
        }
    )
    hand, told = times["by hand"], times["by hand with trace"]
    detail: dict[str, float | int | str] = {name: micro(seconds) for name, seconds in times.items()} | {"cases": COUNT, "seed": SEED}
    for name, dutch, value, target in (
        ("decision, typed input", "beslissing, getypeerde invoer", times["typed"] / hand, 2),
        ("decision, plain input, validated", "beslissing, losse invoer, nagekeken", times["plain"] / hand, 8),
        ("decision with full trace", "beslissing met alle stappen", times["with trace"] / told, 4),
    ):
        yield Figure(name, dutch, round(value, 2), "×", target, detail)


def by_hand(case: workload_by_hand.Case) -> tuple[Any, ...]:
    """The hand-written function, and a look at what it gives."""
    outcomes = workload_by_hand.decide(case)
    return outcomes.recht, outcomes.grounds, outcomes.regime, outcomes.vergoeding_eur


def _utrecht(folder: Path) -> Iterator[Figure]:
    whole = utrecht_cases.cases(OF_UTRECHT, SEED)
    utrecht_cases.agree(whole)
    module = imported(str(folder), write_module(load("utrecht"), folder))
    compute, names = module.decide, tuple(utrecht_cases.utrecht().outcomes)

    def outcomes(facts: Any) -> tuple[Any, Any]:
        answer = compute(facts)
        value = answer.value
        return {name: value(name) for name in names}, answer.grounds("besluit")

    hand = [utrecht_cases.typed(utrecht_cases.applying(facts)) for facts in whole]
    ours = [module.Facts(**utrecht_cases.as_json(utrecht_cases.applying(facts))) for facts in whole]
    for case, facts in zip(hand, ours, strict=True):
        wanted, failed = utrecht_by_hand.decide(case)
        values, grounds = outcomes(facts)
        assert values == wanted, case
        if wanted["besluit"] == "afwijzen":
            assert sorted({ground.rule for ground in grounds}) == sorted(failed), case
    times = beside(
        {
            "by hand": Contender(utrecht_by_hand.decide, hand[:TIMED]),
            "compiled": Contender(outcomes, ours[:TIMED]),
        }
    )
    detail = {name: micro(seconds) for name, seconds in times.items()} | {"cases": OF_UTRECHT, "seed": SEED}
    share = times["compiled"] / times["by hand"]
    yield Figure("Utrecht, what matters known", "Utrecht, bekend wat ertoe doet", round(share, 2), "×", 3, detail)
