"""What straight code in Python calls.

In: values of facts and of calculations. Out: exact values. Refuses: what is not exact, or not settled (`GIVES_UP`).
"""

from __future__ import annotations

import decimal
import operator
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any, NoReturn

from jobcoach_dsl.model.days import moved, moved_by
from jobcoach_dsl.model.expr import Special
from jobcoach_dsl.model.numbers import finite, shortest, shown

if TYPE_CHECKING:
    from fractions import Fraction

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


def _with_fractions(quick: Callable[[Decimal, Decimal], Decimal], operation: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    """An operation of which a side or the result can be a number without finite decimal notation."""

    def exactly(a: Decimal | Fraction, b: Decimal | Fraction) -> Decimal | Fraction:
        try:
            return quick(a, b)  # type: ignore[arg-type]  # of a fraction it raises what is caught here
        except (TypeError, decimal.Inexact):  # decimals do not calculate with fractions
            from fractions import Fraction

            result: Fraction = operation(Fraction(a), Fraction(b))
            number = finite(result)
            return result if number is None else number

    return exactly


def rounded_fraction(number: Decimal | Fraction, unit: Decimal) -> Decimal:
    """Half up, away from zero on the half; of a number that perhaps has no finite decimal notation."""
    if isinstance(number, Decimal):
        return rounded(number, unit)
    places = -int(unit.as_tuple().exponent)
    scaled = abs(number) * 10**places
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return Decimal(f"{'-' if number < 0 else ''}{whole}E-{places}")


NAMES: dict[str, Any] = {
    "add": _EXACT.add,
    "subtract": _EXACT.subtract,
    "multiply": _EXACT.multiply,
    "add_fractions": _with_fractions(_EXACT.add, operator.add),
    "subtract_fractions": _with_fractions(_EXACT.subtract, operator.sub),
    "multiply_fractions": _with_fractions(_EXACT.multiply, operator.mul),
    "divide_fractions": _with_fractions(_EXACT.divide, operator.truediv),
    "shortest": shortest,
    "shown": shown,
    "rounded": rounded,
    "rounded_fraction": rounded_fraction,
    "moved": moved,
    "moved_by": moved_by,
    "special_of": special_of,
    "stop": stop,
    "GIVES_UP": GIVES_UP,
    "Special": Special,
}
"""The names that straight code uses, besides its own."""
