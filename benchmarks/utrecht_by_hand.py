"""The rules of Utrecht as a programmer would write them, for complete facts only: the measure for the speed of the engine.

In: a value for every fact that plays a part. Out: all outcomes, and the grounds for refusal. Refuses: a missing fact (`KeyError`).
It knows nothing of unknown facts, citations or readings. A test compares it with the reference on random cases.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
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


def _cents(amount: Decimal) -> Decimal:
    return amount.quantize(CENT, ROUND_HALF_UP)


def decide(facts: Mapping[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """All outcomes (None where the source is silent), and the rules that refuse."""
    form, maker, job = facts["voorziening"], facts["uitvoerder"], facts["arbeidsrelatie"]
    external, guidance, internal = form == "externe_jobcoaching", form == "werkbegeleiding", form == "interne_jobcoaching"
    applicable = facts["besluitdatum"] >= START
    agreement = facts["doelgroep_banenafspraak"]
    target = facts["afstand_tot_arbeidsmarkt"] or agreement or facts["doorstroom_pro_vso"]
    earlier = facts["eerdere_toekenningen_halfjaar"]
    failed: list[str] = []

    if not target:
        failed.append("doelgroep")
    if not guidance and not facts["jobcoach_erkend"]:
        failed.append("jobcoach_is_erkend")
    if internal:
        if not (facts["jobcoach_verbonden_aan_werkgever"] and facts["jobcoach_vrijgesteld"]):
            failed.append("jobcoach_verbonden_en_vrijgesteld")
        if facts["jobcoach_directe_collega"] or facts["jobcoach_leidinggevende"]:
            failed.append("jobcoach_geen_collega_of_leidinggevende")
    if guidance and not (facts["opleidingsmodule_afgerond"] and facts["opleidingsmodule_gericht_op_doelgroep"]):
        failed.append("werkbegeleider_opgeleid")
    guide_fits = not set(failed) - {"doelgroep"}

    min_max = facts["min_max_contract"]
    hours = facts["minimum_uren_per_week"] if min_max else facts["contracturen_per_week"]
    if job in ("dienstverband", "uitzendovereenkomst"):
        long_enough = facts["contract_onbepaalde_tijd"] or facts["contractduur_maanden"] >= 6
        regular = job == "dienstverband" or facts["uitzendovereenkomst_is_regulier"]
        employed = regular and long_enough and hours > 12
    elif job == "proefplaatsing":
        employed = facts["intentie_dienstverband"] and facts["intentie_dienstverband_maanden"] >= 6
    else:
        employed = job == "bbl"
    work_experience = job == "werkervaringsplek"
    zero_hours = facts["nulurencontract"] or (min_max and facts["minimum_uren_per_week"] == 0)
    if not employed:
        failed.append("dienstverband_volgens_lid_1")
    if work_experience:
        failed.append("werkervaringsplek")
    if zero_hours:
        failed.append("nul_uren")
    if not facts["noodzaak_vastgesteld"]:
        failed.append("noodzaak")
    together = (facts["loopt_externe_jobcoaching"] or facts["loopt_werkbegeleiding"]) if internal else facts["loopt_interne_jobcoaching"]
    if together:
        failed.append("samenloop_verboden")
    if earlier >= 4 and not (agreement and facts["verlenging_besloten"]):
        failed.append("termijn_werkbegeleiding_niet_verbruikt" if guidance else "termijn_jobcoaching_niet_verbruikt")

    entitled = facts["aanvrager"] in ("werknemer", "werkgever_namens_werknemer")
    complete = external or facts["regime_vermeld_in_aanvraag"]
    if not applicable:
        decision = "niet_van_toepassing"
    elif not external and not entitled:
        decision = "geen_geldige_aanvraag"
    elif failed:
        decision = "afwijzen"
    else:
        decision = "toekennen" if complete else "aanvulling_nodig"

    expected = facts["verwachte_begeleidingsuren_per_jaar"]
    fitting = 0 if expected <= 20 else 2 if expected > 40 and agreement and not guidance else 1
    regime = fitting if external else min(fitting, REGIMES.index(facts["aangevraagd_regime"]))
    if not external and not facts["regime_voldoende_gemotiveerd"] and facts["lager_regime_besloten"] != "geen":
        regime = min(regime, 0 if facts["lager_regime_besloten"] == "licht" else 1)
    heavier = facts["zwaarder_regime_besloten"]
    if heavier != "geen":
        regime = 2 if heavier == "zwaar" and agreement and not guidance else max(1, regime)
    if guidance:
        regime = min(regime, 1)
    granted = REGIMES[regime]
    cap = CAPS[granted]

    rate: Decimal | None = None
    if applicable and not external:
        rate = RATES[form]
        if facts["peildatum_vergoeding"] >= INDEXED:
            rate = _cents(rate * facts["indexfactor_cpi"])
    paid_hours = None if external else min(facts["gedeclareerde_uren"], max(Decimal(0), cap - facts["reeds_vergoede_uren_jaar"]))
    amount = None if rate is None or paid_hours is None else _cents(paid_hours * min(facts["uurtarief"], rate))

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
        "begindatum_inzet": None if job in WITHOUT_CONTRACT else facts["startdatum_dienstverband"],
        "resterende_halfjaren": max(Decimal(0), 4 - earlier),
        "max_uurvergoeding_eur": rate,
        "vergoeding_eur": amount,
        "betaling_aan": payee,
        "betaalmoment": None if external else "na_elk_halfjaar",
        "betaling_nu": None if external else facts["halfjaar_verstreken"] and facts["urendeclaratie_ingediend"],
    }
    return outcomes, failed
