"""The workload in cel-expr-python (CEL in C++): one compiled expression that gives all outcomes, its quickest way.

In: plain values; binary numbers are exact here, since hours go by quarters and rates are whole. Out: see `peers`. Refuses: nothing.
"""

from __future__ import annotations

from typing import Any

from cel_expr_python import cel
from cel_expr_python.ext import ext_bindings

from benchmarks.peers.answers import HOURS, WHOLE, WORDS, Peer, plain
from benchmarks.workload_by_hand import Case, Outcomes

GROUNDS = """
  (vorm != "werkbegeleiding" && !jobcoach_erkend ? ["jobcoach_is_erkend"] : []) +
  (vorm == "intern" && !(in_dienst && vrijgesteld && !directe_collega && !leidinggevende) ? ["interne_jobcoach_staat_vrij"] : []) +
  (
    (dienstverband == "regulier" && duur_maanden >= 6 && uren_per_week > 12.0)
      || (dienstverband == "proefplaatsing" && intentie_maanden >= 6)
      || dienstverband == "bbl" ? [] : ["dienstverband_past"]
  ) +
  (dienstverband == "werkervaringsplek" || dienstverband == "nul_uren" ? ["zonder_begeleiding"] : []) +
  (eerdere_toekenningen >= 4 && !banenafspraak ? ["vaak_genoeg_toegekend"] : [])
"""
REGIME = """
  verwachte_uren_per_jaar <= 20.0 ? "licht"
    : verwachte_uren_per_jaar <= 40.0 || !banenafspraak || vorm == "werkbegeleiding" ? "midden"
    : "zwaar"
"""
AMOUNT = """
  size(grounds) > 0 ? 0.0
    : (regime == "midden" && verwachte_uren_per_jaar > 40.0 ? 40.0
        : regime == "zwaar" && verwachte_uren_per_jaar > 52.0 ? 52.0
        : verwachte_uren_per_jaar) * (vorm == "werkbegeleiding" ? 41.0 : 82.0)
"""
RULES = f"""
cel.bind(grounds, {GROUNDS}, cel.bind(regime, {REGIME}, {{"grounds": grounds, "regime": regime, "vergoeding_eur": {AMOUNT}}}))
"""


def prepare() -> Peer:
    """The rules are compiled once, with the types of the facts."""
    kinds = dict.fromkeys(Case.__slots__, cel.Type.BOOL)
    kinds |= dict.fromkeys(WORDS, cel.Type.STRING) | dict.fromkeys(WHOLE, cel.Type.INT) | dict.fromkeys(HOURS, cel.Type.DOUBLE)
    rules = cel.NewEnv(variables=kinds, extensions=[ext_bindings.ExtBindings()]).compile(RULES)

    def decide(facts: dict[str, Any]) -> Outcomes:
        found = rules.eval(data=facts).plain_value()
        grounds = found["grounds"]
        return Outcomes(not grounds, grounds, found["regime"], found["vergoeding_eur"])

    return plain, decide
