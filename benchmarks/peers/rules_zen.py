"""The workload in zen-engine: one compiled expression, its quickest way (a decision graph takes twice as long).

In: plain values; binary numbers are exact here, since hours go by quarters and rates are whole. Out: see `peers`. Refuses: nothing.
"""

from __future__ import annotations

from typing import Any

import zen

from benchmarks.peers.answers import Peer, plain
from benchmarks.workload_by_hand import Outcomes

RULES = """
grounds = filter([
  vorm != "werkbegeleiding" and not jobcoach_erkend ? "jobcoach_is_erkend" : "",
  vorm == "intern" and not (in_dienst and vrijgesteld and not directe_collega and not leidinggevende)
    ? "interne_jobcoach_staat_vrij" : "",
  (dienstverband == "regulier" and duur_maanden >= 6 and uren_per_week > 12)
    or (dienstverband == "proefplaatsing" and intentie_maanden >= 6)
    or dienstverband == "bbl" ? "" : "dienstverband_past",
  dienstverband in ["werkervaringsplek", "nul_uren"] ? "zonder_begeleiding" : "",
  eerdere_toekenningen >= 4 and not banenafspraak ? "vaak_genoeg_toegekend" : ""
], # != "");
regime = verwachte_uren_per_jaar <= 20 ? "licht"
  : verwachte_uren_per_jaar <= 40 or not banenafspraak or vorm == "werkbegeleiding" ? "midden"
  : "zwaar";
vergoeding_eur = len(grounds) > 0 ? 0
  : min([verwachte_uren_per_jaar, regime == "licht" ? 20 : regime == "midden" ? 40 : 52]) * (vorm == "werkbegeleiding" ? 41 : 82);
{grounds: grounds, regime: regime, vergoeding_eur: vergoeding_eur}
"""


def prepare() -> Peer:
    """The rules are compiled once."""
    rules = zen.compile_expression(RULES)

    def decide(facts: dict[str, Any]) -> Outcomes:
        found = rules.evaluate(facts)
        grounds = found["grounds"]
        return Outcomes(not grounds, grounds, found["regime"], found["vergoeding_eur"])

    return plain, decide
