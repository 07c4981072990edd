"""The regulation in `workload/` as a programmer would write it: the measure for the speed of a decision and of a trace.

In: a `Case` with a value for every fact. Out: `decide`: the outcomes with the codes of the grounds; `traced`: the same with a step for each
rule. Refuses: nothing; it believes its input. It knows nothing of unknown facts, readings or validation.
The random cases of a test and of the benchmark find it in agreement with the reference. Only the standard library, so that the
environment of the peers can run it too.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

CAPS = {"licht": Decimal(20), "midden": Decimal(40), "zwaar": Decimal(52)}
RATE, RATE_GUIDANCE, NOTHING = Decimal(82), Decimal(41), Decimal(0)


@dataclass(slots=True)
class Case:
    """The typed input."""

    dienstverband: str
    duur_maanden: Decimal
    uren_per_week: Decimal
    intentie_maanden: Decimal
    banenafspraak: bool
    jobcoach_erkend: bool
    vorm: str
    in_dienst: bool
    vrijgesteld: bool
    directe_collega: bool
    leidinggevende: bool
    verwachte_uren_per_jaar: Decimal
    eerdere_toekenningen: Decimal


class Outcomes(NamedTuple):
    """What the regulation gives."""

    recht: bool
    grounds: list[str]
    regime: str
    vergoeding_eur: Decimal


def decide(case: Case) -> Outcomes:
    """All grounds, the regime and the amount."""
    grounds: list[str] = []
    job, form = case.dienstverband, case.vorm
    if form != "werkbegeleiding" and not case.jobcoach_erkend:
        grounds.append("jobcoach_is_erkend")
    if form == "intern" and not (case.in_dienst and case.vrijgesteld and not case.directe_collega and not case.leidinggevende):
        grounds.append("interne_jobcoach_staat_vrij")
    if not (
        (job == "regulier" and case.duur_maanden >= 6 and case.uren_per_week > 12)
        or (job == "proefplaatsing" and case.intentie_maanden >= 6)
        or job == "bbl"
    ):
        grounds.append("dienstverband_past")
    if job in ("werkervaringsplek", "nul_uren"):
        grounds.append("zonder_begeleiding")
    if case.eerdere_toekenningen >= 4 and not case.banenafspraak:
        grounds.append("vaak_genoeg_toegekend")

    expected = case.verwachte_uren_per_jaar
    if expected <= 20:
        regime = "licht"
    elif expected <= 40 or not case.banenafspraak or form == "werkbegeleiding":
        regime = "midden"
    else:
        regime = "zwaar"
    if grounds:
        return Outcomes(False, grounds, regime, NOTHING)
    amount = min(expected, CAPS[regime]) * (RATE_GUIDANCE if form == "werkbegeleiding" else RATE)
    return Outcomes(True, grounds, regime, amount)


class Step(NamedTuple):
    """A rule in the trace."""

    rule: str
    citation: str
    quote: str
    status: str
    value: bool | str | Decimal | None


def traced(case: Case) -> tuple[Outcomes, list[Step]]:
    """The outcomes, and what each rule came to, with the words it rests on."""
    steps: list[Step] = []
    grounds: list[str] = []
    job, form = case.dienstverband, case.vorm

    guidance = form == "werkbegeleiding"
    words = "De jobcoach is erkend."
    if guidance:
        steps.append(Step("jobcoach_is_erkend", "Begeleiding art. 6 lid 1", words, "not applicable", None))
    else:
        if not case.jobcoach_erkend:
            grounds.append("jobcoach_is_erkend")
        steps.append(Step("jobcoach_is_erkend", "Begeleiding art. 6 lid 1", words, "applied", case.jobcoach_erkend))

    words = (
        "Een interne jobcoach is in dienst van de werkgever, is vrijgesteld van ander werk, en is geen directe collega en geen "
        "leidinggevende van de werknemer."
    )
    if form == "intern":
        held = case.in_dienst and case.vrijgesteld and not case.directe_collega and not case.leidinggevende
        if not held:
            grounds.append("interne_jobcoach_staat_vrij")
        steps.append(Step("interne_jobcoach_staat_vrij", "Begeleiding art. 6 lid 2", words, "applied", held))
    else:
        steps.append(Step("interne_jobcoach_staat_vrij", "Begeleiding art. 6 lid 2", words, "not applicable", None))

    held = (
        (job == "regulier" and case.duur_maanden >= 6 and case.uren_per_week > 12)
        or (job == "proefplaatsing" and case.intentie_maanden >= 6)
        or job == "bbl"
    )
    if not held:
        grounds.append("dienstverband_past")
    words = (
        "Er is een regulier dienstverband van minimaal 6 maanden voor meer dan 12 uur per week, een proefplaatsing met de intentie van "
        "een dienstverband van minimaal 6 maanden, of een BBL-dienstverband."
    )
    steps.append(Step("dienstverband_past", "Begeleiding art. 8 lid 1", words, "applied", held))

    excluded = job in ("werkervaringsplek", "nul_uren")
    if excluded:
        grounds.append("zonder_begeleiding")
    words = "Er is geen begeleiding bij een werkervaringsplek en bij een contract met nul uren."
    steps.append(Step("zonder_begeleiding", "Begeleiding art. 8 lid 2", words, "applied", excluded))

    often = case.eerdere_toekenningen >= 4 and not case.banenafspraak
    if often:
        grounds.append("vaak_genoeg_toegekend")
    right = not grounds
    words = "Er is recht op begeleiding als geen bepaling van de artikelen 6, 8 en 9 haar uitsluit."
    steps.append(Step("recht", "Begeleiding art. 8 lid 3", words, "applied", right))

    expected = case.verwachte_uren_per_jaar
    if expected <= 20:
        regime = "licht"
    elif expected <= 40 or not case.banenafspraak or guidance:
        regime = "midden"
    else:
        regime = "zwaar"
    steps.append(Step("regime", "Begeleiding art. 9 lid 1", "Het regime hangt af van de verwachte uren begeleiding:", "applied", regime))

    hours = min(expected, CAPS[regime])
    words = "voor elk verwacht uur, tot het maximum van het regime"
    steps.append(Step("vergoede_uren", "Begeleiding art. 9 lid 3", words, "applied", hours))

    rate = RATE_GUIDANCE if guidance else RATE
    steps.append(Step("tarief", "Begeleiding art. 9 lid 3", "De vergoeding is € 82,- voor elk verwacht uur", "applied", rate))

    amount = hours * rate if right else NOTHING
    words = "De vergoeding is € 82,- voor elk verwacht uur, tot het maximum van het regime."
    steps.append(Step("vergoeding_eur", "Begeleiding art. 9 lid 3", words, "applied", amount))

    words = "Begeleiding wordt maximaal vier keer toegekend, behalve aan de doelgroep Banenafspraak."
    steps.append(Step("vaak_genoeg_toegekend", "Begeleiding art. 9 lid 6", words, "applied", often))
    return Outcomes(right, grounds, regime, amount), steps
