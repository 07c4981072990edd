"""The rules of Utrecht as a programmer would write them, for complete facts only: the measure for the speed of the engine.

In: a `Case`, with a value for every fact that plays a part. Out: all outcomes, and the grounds for refusal. Refuses: nothing.
It knows nothing of unknown facts, citations or readings. A test compares it with the reference on random cases.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

START = dt.date(2022, 6, 1)
INDEXED = dt.date(2023, 1, 1)
CENT = Decimal("0.01")
REGIMES = ("licht", "midden", "zwaar")
CAPS = {"licht": Decimal(20), "midden": Decimal(40), "zwaar": Decimal(52)}
RATES = {"interne_jobcoaching": Decimal(82), "werkbegeleiding": Decimal(41)}
INTERN = ("ingehuurd_door_werkgever", "gedetacheerd_bij_werkgever", "in_dienst_werkgever", "in_dienst_werkgever_enige_taak", "collega")
WITHOUT_CONTRACT = ("proefplaatsing", "werkervaringsplek", "stage_of_leerovereenkomst", "geen")


@dataclass(slots=True)
class Case:
    """The typed input."""

    besluitdatum: dt.date
    aanvrager: str
    voorziening: str
    uitvoerder: str
    afstand_tot_arbeidsmarkt: bool
    doelgroep_banenafspraak: bool
    doorstroom_pro_vso: bool
    noodzaak_vastgesteld: bool
    arbeidsrelatie: str
    contract_onbepaalde_tijd: bool
    contractduur_maanden: Decimal
    contracturen_per_week: Decimal
    nulurencontract: bool
    min_max_contract: bool
    minimum_uren_per_week: Decimal
    intentie_dienstverband: bool
    intentie_dienstverband_maanden: Decimal
    startdatum_dienstverband: dt.date
    loopt_interne_jobcoaching: bool
    loopt_externe_jobcoaching: bool
    loopt_werkbegeleiding: bool
    jobcoach_erkend: bool
    jobcoach_verbonden_aan_werkgever: bool
    jobcoach_vrijgesteld: bool
    jobcoach_directe_collega: bool
    jobcoach_leidinggevende: bool
    opleidingsmodule_afgerond: bool
    opleidingsmodule_gericht_op_doelgroep: bool
    verwachte_begeleidingsuren_per_jaar: Decimal
    aangevraagd_regime: str
    regime_vermeld_in_aanvraag: bool
    regime_voldoende_gemotiveerd: bool
    lager_regime_besloten: str
    zwaarder_regime_besloten: str
    eerdere_toekenningen_halfjaar: Decimal
    verlenging_besloten: bool
    halfjaar_verstreken: bool
    urendeclaratie_ingediend: bool
    gedeclareerde_uren: Decimal
    reeds_vergoede_uren_jaar: Decimal
    uurtarief: Decimal
    peildatum_vergoeding: dt.date
    indexfactor_cpi: Decimal
    uitzendovereenkomst_is_regulier: bool


def _cents(amount: Decimal) -> Decimal:
    return amount.quantize(CENT, ROUND_HALF_UP)


def decide(case: Case) -> tuple[dict[str, Any], list[str]]:
    """All outcomes (None where the source is silent), and the rules that refuse."""
    form, maker, job = case.voorziening, case.uitvoerder, case.arbeidsrelatie
    external, guidance, internal = form == "externe_jobcoaching", form == "werkbegeleiding", form == "interne_jobcoaching"
    applicable = case.besluitdatum >= START
    agreement = case.doelgroep_banenafspraak
    target = case.afstand_tot_arbeidsmarkt or agreement or case.doorstroom_pro_vso
    earlier = case.eerdere_toekenningen_halfjaar
    failed: list[str] = []

    if not target:
        failed.append("doelgroep")
    if not guidance and not case.jobcoach_erkend:
        failed.append("jobcoach_is_erkend")
    if internal:
        if not (case.jobcoach_verbonden_aan_werkgever and case.jobcoach_vrijgesteld):
            failed.append("jobcoach_verbonden_en_vrijgesteld")
        if case.jobcoach_directe_collega or case.jobcoach_leidinggevende:
            failed.append("jobcoach_geen_collega_of_leidinggevende")
    if guidance and not (case.opleidingsmodule_afgerond and case.opleidingsmodule_gericht_op_doelgroep):
        failed.append("werkbegeleider_opgeleid")
    guide_fits = not set(failed) - {"doelgroep"}

    min_max = case.min_max_contract
    hours = case.minimum_uren_per_week if min_max else case.contracturen_per_week
    if job in ("dienstverband", "uitzendovereenkomst"):
        long_enough = case.contract_onbepaalde_tijd or case.contractduur_maanden >= 6
        regular = job == "dienstverband" or case.uitzendovereenkomst_is_regulier
        employed = regular and long_enough and hours > 12
    elif job == "proefplaatsing":
        employed = case.intentie_dienstverband and case.intentie_dienstverband_maanden >= 6
    else:
        employed = job == "bbl"
    work_experience = job == "werkervaringsplek"
    zero_hours = case.nulurencontract or (min_max and case.minimum_uren_per_week == 0)
    if not employed:
        failed.append("dienstverband_volgens_lid_1")
    if work_experience:
        failed.append("werkervaringsplek")
    if zero_hours:
        failed.append("nul_uren")
    if not case.noodzaak_vastgesteld:
        failed.append("noodzaak")
    together = (case.loopt_externe_jobcoaching or case.loopt_werkbegeleiding) if internal else case.loopt_interne_jobcoaching
    if together:
        failed.append("samenloop_verboden")
    if earlier >= 4 and not (agreement and case.verlenging_besloten):
        failed.append("termijn_werkbegeleiding_niet_verbruikt" if guidance else "termijn_jobcoaching_niet_verbruikt")

    entitled = case.aanvrager in ("werknemer", "werkgever_namens_werknemer")
    complete = external or case.regime_vermeld_in_aanvraag
    if not applicable:
        decision = "niet_van_toepassing"
    elif not external and not entitled:
        decision = "geen_geldige_aanvraag"
    elif failed:
        decision = "afwijzen"
    else:
        decision = "toekennen" if complete else "aanvulling_nodig"

    expected = case.verwachte_begeleidingsuren_per_jaar
    fitting = 0 if expected <= 20 else 2 if expected > 40 and agreement and not guidance else 1
    regime = fitting if external else min(fitting, REGIMES.index(case.aangevraagd_regime))
    if not external and not case.regime_voldoende_gemotiveerd and case.lager_regime_besloten != "geen":
        regime = min(regime, 0 if case.lager_regime_besloten == "licht" else 1)
    heavier = case.zwaarder_regime_besloten
    if heavier != "geen":
        regime = 2 if heavier == "zwaar" and agreement and not guidance else max(1, regime)
    if guidance:
        regime = min(regime, 1)
    granted = REGIMES[regime]
    cap = CAPS[granted]

    rate: Decimal | None = None
    if applicable and not external:
        rate = RATES[form]
        if case.peildatum_vergoeding >= INDEXED:
            rate = _cents(rate * case.indexfactor_cpi)
    paid_hours = None if external else min(case.gedeclareerde_uren, max(Decimal(0), cap - case.reeds_vergoede_uren_jaar))
    amount = None if rate is None or paid_hours is None else _cents(paid_hours * min(case.uurtarief, rate))

    kind = None
    if guidance:
        kind = "werkbegeleiding" if maker in INTERN[2:] else None
    elif maker in ("externe_organisatie", "gemeente"):
        kind = "extern"
    elif maker in INTERN:
        kind = "intern"
    payee = "werkgever" if not external else {"externe_organisatie": "jobcoachorganisatie", "gemeente": "geen"}.get(maker)
    outcomes = {
        "regeling_van_toepassing": applicable,
        "besluit": decision,
        "aanvrager_bevoegd": entitled,
        "aanvraag_volledig": complete,
        "wijze_van_toekenning": "ambtshalve" if external else "op_aanvraag",
        "behoort_tot_doelgroep": target,
        "dienstverband_voldoet": employed and not work_experience and not zero_hours,
        "samenloop_verboden": together,
        "begeleider_voldoet": guide_fits,
        "kwalificatie": kind,
        "regime_toegekend": granted,
        "max_uren_per_jaar": cap,
        "vergoede_uren": paid_hours,
        "begindatum_inzet": None if job in WITHOUT_CONTRACT else case.startdatum_dienstverband,
        "resterende_halfjaren": max(Decimal(0), 4 - earlier),
        "max_uurvergoeding_eur": rate,
        "vergoeding_eur": amount,
        "betaling_aan": payee,
        "betaalmoment": None if external else "na_elk_halfjaar",
        "betaling_nu": None if external else case.halfjaar_verstreken and case.urendeclaratie_ingediend,
    }
    return outcomes, failed
