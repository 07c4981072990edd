"""What the peers share: which facts are what, a case in plain values, and a case as it goes from one process to another.

In: a `Case`. Out: its facts as `bool`, `str`, `int` and `float`; or as JSON, and back. Refuses: nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from benchmarks.workload_by_hand import Case, Outcomes

WORDS = ("dienstverband", "vorm")
WHOLE = ("duur_maanden", "intentie_maanden", "eerdere_toekenningen")
HOURS = ("uren_per_week", "verwachte_uren_per_jaar")
Peer = tuple[Callable[[Case], Any], Callable[[Any], Outcomes]]


def plain(case: Case) -> dict[str, Any]:
    """The facts, hours with a point."""
    facts = {name: getattr(case, name) for name in Case.__slots__}
    return facts | {name: int(facts[name]) for name in WHOLE} | {name: float(facts[name]) for name in HOURS}


def written(case: Case) -> dict[str, Any]:
    """The facts for JSON: exact numbers as text."""
    facts = {name: getattr(case, name) for name in Case.__slots__}
    return {name: str(value) if isinstance(value, Decimal) else value for name, value in facts.items()}


def read(facts: dict[str, Any]) -> Case:
    """The case that was written so."""
    return Case(**{name: Decimal(value) if name in WHOLE or name in HOURS else value for name, value in facts.items()})
