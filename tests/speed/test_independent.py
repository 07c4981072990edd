"""The made-up regulation of rules that have nothing to do with each other: the function beside it refuses what the reference refuses."""

from __future__ import annotations

from pathlib import Path

from benchmarks import independent
from jobcoach_dsl.regulation import Regulation

RULES = 40


def test_the_function_agrees_with_the_reference_and_the_regulation_with_the_function(tmp_path: Path) -> None:
    checked = independent.compiled(tmp_path / "regels", RULES)
    hand = independent.by_hand(tmp_path, RULES)
    every = independent.cases(RULES, 300)
    independent.agree(checked, hand, every)
    regulation = Regulation(checked.program)
    found = set()
    for facts in every:
        value, grounds = hand.decide(hand.Case(**facts))
        answer = regulation.decide(facts).outcome("besluit")
        assert (answer.value, [ground.rule for ground in answer.grounds]) == (value, grounds)
        found |= set(grounds) or {value}
    assert found == {"toekennen", *(independent.rule(number) for number in range(1, RULES + 1))}
