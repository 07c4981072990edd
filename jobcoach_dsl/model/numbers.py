"""Exact numbers in their decimal notation.

In: fractions and decimals. Out: decimals that are equal to them; whether a number lies on a step. Refuses: nothing; a fraction without
finite decimal notation gives None.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction


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
    digits = format(value, "f")
    whole, _, part = digits.partition(".")
    text = f"{whole}.{part.rstrip('0'):0<{places}}"
    return Decimal(text if value else text.lstrip("-"))


def on_step(value: Decimal, least: Decimal, step: Decimal) -> bool:
    """Whether a value lies a whole number of steps from the least; exact for any number of digits."""
    return (Fraction(value) - Fraction(least)) % Fraction(step) == 0
