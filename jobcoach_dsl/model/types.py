"""Types and units.

In: the names of units as they stand in rules. Out: `Type` values that can be compared and multiplied.
Refuses: unknown units. Months and days are different dimensions, so they never mix; `uur` is an amount of work, not a span of time.
"""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from fractions import Fraction

# Base dimensions: euro, uur, week, dag, maand, keer-like counts. A year is 12 months; a week is its own dimension in rates
# ("uur per week") and 7 days as a span; the two never meet, because a rate per week is not a span of days. One unit is so many of the
# base, divided by so many.
_BASE: dict[str, tuple[str, int, int]] = {
    "euro": ("euro", 1, 1),
    "uur": ("uur", 1, 1),
    "dag": ("dag", 1, 1),
    "week": ("dag", 7, 1),
    "maand": ("maand", 1, 1),
    "kwartaal": ("maand", 3, 1),
    "halfjaar": ("maand", 6, 1),
    "jaar": ("maand", 12, 1),
    "periode": ("periode", 1, 1),
    "kandidaat": ("kandidaat", 1, 1),
    "methode": ("methode", 1, 1),
    "fte": ("fte", 1, 1),
    "procent": ("", 1, 100),
    "factor": ("", 1, 1),
}

PLURALS: dict[str, str] = {
    "euro's": "euro",
    "uren": "uur",
    "dagen": "dag",
    "weken": "week",
    "maanden": "maand",
    "kwartalen": "kwartaal",
    "halfjaren": "halfjaar",
    "jaren": "jaar",
    "perioden": "periode",
    "periodes": "periode",
    "kandidaten": "kandidaat",
    "methoden": "methode",
}

UNIT_NAMES: frozenset[str] = frozenset(_BASE) | frozenset(PLURALS)
"""Every word that names a unit in rules."""


@attrs.frozen
class Unit:
    """A product of named units, as written: (("uur", 1), ("week", -1)) is `uur per week`."""

    parts: tuple[tuple[str, int], ...] = ()

    @cached_property
    def dimensions(self) -> tuple[tuple[str, int], ...]:
        """The base dimensions with their powers, sorted, without zeros."""
        powers: dict[str, int] = {}
        for name, power in self.parts:
            base = _BASE[name][0]
            if base:
                powers[base] = powers.get(base, 0) + power
        return tuple(sorted((b, p) for b, p in powers.items() if p))

    @cached_property
    def scale(self) -> Fraction:
        """How many of the base units one of this unit is."""
        from fractions import Fraction  # takes long to import, and a decision with known facts does not need it

        result = Fraction(1)
        for name, power in self.parts:
            _, times, parts = _BASE[name]
            result *= Fraction(times, parts) ** power
        return result

    def times(self, other: Unit, power: int = 1) -> Unit:
        """The unit of a product (or, with power -1, a quotient)."""
        powers = dict(self.parts)
        for name, p in other.parts:
            powers[name] = powers.get(name, 0) + power * p
        return Unit(tuple((n, p) for n, p in powers.items() if p))

    def __str__(self) -> str:
        over = [n if p == 1 else f"{n}^{p}" for n, p in self.parts if p > 0]
        under = [n if p == -1 else f"{n}^{-p}" for n, p in self.parts if p < 0]
        return " ".join([" ".join(over) or ("1" if under else ""), *(f"per {n}" for n in under)]).strip()


@cache
def unit(over: str, *under: str) -> Unit:
    """A unit from names, singular or plural. Raises `KeyError` for a name that is no unit."""
    names = [(PLURALS.get(over, over), 1)] + [(PLURALS.get(n, n), -1) for n in under]
    for name, _ in names:
        _BASE[name]
    return Unit(tuple((n, p) for n, p in names if n != "factor"))


@attrs.frozen
class BoolType:
    """ja of nee"""

    def __str__(self) -> str:
        return "ja of nee"


@attrs.frozen
class EnumType:
    """One of listed values, in their declared order (the order that `laagste van` uses)."""

    values: tuple[str, ...]

    def __str__(self) -> str:
        return "een van " + ", ".join(self.values)


@attrs.frozen
class NumberType:
    """An exact number in a unit."""

    unit: Unit = Unit()

    def __str__(self) -> str:
        return f"getal in {self.unit}" if self.unit.parts else "getal"


@attrs.frozen
class DateType:
    """A day of the Gregorian calendar."""

    def __str__(self) -> str:
        return "datum"


@attrs.frozen
class TextType:
    """Free text that no rule computes with (a place name, say). Rules only compare it with words of their own."""

    def __str__(self) -> str:
        return "tekst"


Type = BoolType | EnumType | NumberType | DateType | TextType

BOOL = BoolType()
DATE = DateType()
NUMBER = NumberType()
TEXT = TextType()


def decimals(type_: Type) -> int:
    """With how many decimals a number of this type is shown at least."""
    return 2 if isinstance(type_, NumberType) and str(type_.unit).startswith("euro") else 0
