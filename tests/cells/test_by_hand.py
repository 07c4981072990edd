"""The rules of Utrecht written by hand (for the benchmark), the diagrams and the reference agree on complete cases."""

from __future__ import annotations

import random

from benchmarks.cases import complete, without
from benchmarks.engine import utrecht
from benchmarks.utrecht_by_hand import decide
from jobcoach_dsl.cells import Diagrams, thresholds
from jobcoach_dsl.evaluate import Reference
from jobcoach_dsl.model.result import Status


def test_hand_written_rules_diagrams_and_reference_agree() -> None:
    made = utrecht()
    diagrams, reference = Diagrams(made), Reference(made)
    cuts = thresholds(diagrams.built)
    chance = random.Random(8)
    for _ in range(150):
        case = complete(made.facts, cuts, chance)
        outcomes, failed = decide(case)
        results = diagrams.decide(case)
        for name, value in outcomes.items():
            assert results[name].value == value, (name, case)
            if name == "besluit":
                assert reference.value(name, case) == value
            elif results[name].status is Status.DETERMINED:
                assert reference.value(name, case) == value, (name, case)
        if outcomes["besluit"] == "afwijzen":
            assert sorted(results["besluit"].grounds) == sorted(failed), case


def test_a_settled_outcome_stays_what_it_is_when_facts_are_added() -> None:
    made = utrecht()
    diagrams = Diagrams(made)
    cuts = thresholds(diagrams.built)
    chance = random.Random(9)
    for _ in range(150):
        case = complete(made.facts, cuts, chance)
        whole = diagrams.decide(case)
        some = diagrams.decide(without(case, chance.randint(1, 30), chance))
        for name, result in some.items():
            settled = result.status not in (Status.UNKNOWN, Status.JUDGEMENT) and result.value not in ("onbepaald", "beoordeling_nodig")
            if settled:
                assert (result.status, result.value) == (whole[name].status, whole[name].value), (name, case)
            assert set(result.grounds) <= set(whole[name].grounds) or whole[name].value != "afwijzen", (name, case)
