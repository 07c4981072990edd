"""Exact numbers in their decimal notation.

In: fractions and decimals. Out: decimals that are equal to them, and Dutch notation; whether a number lies on a step. Refuses: nothing; a
fraction without finite decimal notation gives None.
"""

from __future__ import annotations

from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal, InvalidOperation
from fractions import Fraction
from typing import Any

_UNITS = {0: Decimal(1), 2: Decimal("0.01")}
_ZEROS = {0: Decimal(0), 2: Decimal("0.00")}
_WIDE = Context(prec=400, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[InvalidOperation])


def finite(number: Fraction) -> Decimal | None:
    """The same number as a decimal, or None when it has no finite decimal notation."""
    rest, twos, fives = number.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest != 1:
        return None
    places = max(twos, fives)
    # From text: the only way to make a decimal that no context rounds.
    return Decimal(f"{number.numerator * 10**places // number.denominator}E-{places}")


def shortest(value: Decimal, places: int = 0) -> Decimal:
    """The same number without zeros at its end, but with at least so many decimals: how it was calculated does not show."""
    if not value:
        return _ZEROS[places]
    unit = _UNITS[places]
    if value.same_quantum(unit):
        return value
    try:
        rounded = value.quantize(unit, context=_WIDE)
        if rounded == value:
            return rounded
    except ArithmeticError:
        pass  # longer than that
    digits = format(value, "f")
    whole, _, part = digits.partition(".")
    return Decimal(f"{whole}.{part.rstrip('0'):0<{places}}")


def dutch(value: Decimal) -> str:
    """A number in Dutch notation, without grouping."""
    return format(value, "f").replace(".", ",")


def shown(value: Any, places: int = 0) -> Any:
    """A value as an answer gives it: of a number its shortest notation."""
    return shortest(value, places) if value.__class__ is Decimal else value


def on_step(value: Decimal, least: Decimal, step: Decimal) -> bool:
    """Whether a value lies a whole number of steps from the least; exact for any number of digits."""
    return (Fraction(value) - Fraction(least)) % Fraction(step) == 0
