"""The rules of Utrecht written by hand, the diagrams and the reference agree on complete cases."""

from __future__ import annotations

import random

from benchmarks import utrecht_cases
from benchmarks.cases import without
from benchmarks.utrecht_by_hand import decide
from jobcoach_dsl.cells import Diagrams
from jobcoach_dsl.model.result import Status


def test_hand_written_rules_and_reference_agree() -> None:
    utrecht_cases.agree(utrecht_cases.cases(100, seed=8))


def test_hand_written_rules_and_diagrams_agree_also_when_only_what_applies_is_known() -> None:
    diagrams = Diagrams(utrecht_cases.utrecht())
    for case in utrecht_cases.cases(150, seed=10):
        outcomes, failed = decide(utrecht_cases.typed(case))
        for known in (case, utrecht_cases.applying(case)):
            results = diagrams.decide(known)
            for name, value in outcomes.items():
                assert results[name].value == value, (name, known)
            if outcomes["besluit"] == "afwijzen":
                assert sorted(results["besluit"].grounds) == sorted(failed), known


def test_a_settled_outcome_stays_what_it_is_when_facts_are_added() -> None:
    diagrams = Diagrams(utrecht_cases.utrecht())
    chance = random.Random(9)
    for case in utrecht_cases.cases(150, seed=9):
        whole = diagrams.decide(case)
        some = diagrams.decide(without(case, chance.randint(1, 30), chance))
        for name, result in some.items():
            settled = result.status not in (Status.UNKNOWN, Status.JUDGEMENT) and result.value not in ("onbepaald", "beoordeling_nodig")
            if settled:
                assert (result.status, result.value) == (whole[name].status, whole[name].value), (name, case)
            assert set(result.grounds) <= set(whole[name].grounds) or whole[name].value != "afwijzen", (name, case)
