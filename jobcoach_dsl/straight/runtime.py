"""What straight code in Python calls.

In: values of facts and of calculations. Out: exact values. Refuses: what is not exact, or not settled (`GIVES_UP`).
"""

from __future__ import annotations

import decimal
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, NoReturn

from jobcoach_dsl.model.days import moved, moved_by
from jobcoach_dsl.model.expr import Special

_EXACT = decimal.Context(prec=400, Emax=decimal.MAX_EMAX, Emin=decimal.MIN_EMIN, traps=[decimal.Inexact, decimal.InvalidOperation])
_ROUNDING = decimal.Context(prec=400, Emax=decimal.MAX_EMAX, Emin=decimal.MIN_EMIN, traps=[decimal.InvalidOperation])

GIVES_UP = (KeyError, NameError, ArithmeticError)
"""Why straight code gives no value: an unknown fact, a definition that needed one and so has no value, a calculation that is not exact."""


def stop() -> NoReturn:
    """Gives up: for what straight code cannot say."""
    raise ArithmeticError


def special_of(*values: Any) -> Special:
    """The special that a calculation with one gives."""
    return Special.NOT_IN_SOURCE if Special.NOT_IN_SOURCE in values else Special.NOT_REGULATED


def rounded(number: Decimal, unit: Decimal) -> Decimal:
    """Half up, away from zero on the half."""
    return number.quantize(unit, ROUND_HALF_UP, _ROUNDING)


NAMES: dict[str, Any] = {
    "add": _EXACT.add,
    "subtract": _EXACT.subtract,
    "multiply": _EXACT.multiply,
    "divide": _EXACT.divide,
    "rounded": rounded,
    "moved": moved,
    "moved_by": moved_by,
    "special_of": special_of,
    "stop": stop,
    "GIVES_UP": GIVES_UP,
    "Special": Special,
}
"""The names that straight code uses, besides its own."""
