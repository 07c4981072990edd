"""The values that one fact can take, in order.

In: the declaration of a fact. Out: an `Axis`: listed values, a grid of steps counted from 0, or words and "anything else".
Refuses: a number or date without bounds (`UnsupportedRule`).

A grid makes every cell closed: no day lies between 31 December and 1 January, so "after 12.00" is "from 12.01" when the step is 0.01.
"""

from __future__ import annotations

import datetime as dt
import decimal
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

import attrs

from jobcoach_dsl.cells.errors import UnsupportedRule
from jobcoach_dsl.model.expr import Value
from jobcoach_dsl.model.numbers import finite
from jobcoach_dsl.model.program import FactDeclaration
from jobcoach_dsl.model.types import BoolType, DateType, EnumType, NumberType

_EXACT = decimal.Context(prec=400, Emax=decimal.MAX_EMAX, Emin=decimal.MIN_EMIN, traps=[decimal.Inexact, decimal.InvalidOperation])

Exact = Fraction | dt.date
"""A number or a day, as the calculations at build time see it."""


@attrs.frozen
class Choice:
    """A fact with listed values; `ja of nee` is (True, False)."""

    name: str
    level: int
    values: tuple[Value, ...]


@attrs.frozen
class Words:
    """Free text: the rules only tell apart the words that they mention."""

    name: str
    level: int


@attrs.frozen(slots=False)
class Grid:
    """A number or a day: `start` plus a whole number of steps, from 0 to and including `last`."""

    name: str
    level: int
    start: Fraction | dt.date
    step: Fraction
    last: int

    def exact(self, index: int) -> Exact:
        """The value at a place of the grid, for calculation."""
        if isinstance(self.start, dt.date):
            return self.start + dt.timedelta(days=index)
        return self.start + index * self.step

    def value(self, index: int) -> Decimal | dt.date:
        """The value at a place of the grid, as facts hold it."""
        if isinstance(self.start, dt.date):
            return self.start + dt.timedelta(days=index)
        return _EXACT.fma(Decimal(index), self._decimals[1], self._decimals[0])

    @cached_property
    def _decimals(self) -> tuple[Decimal, Decimal]:
        assert isinstance(self.start, Fraction)
        return decimal_of(self.start), decimal_of(self.step)

    def index(self, value: Value) -> int:
        """The place of a value, which lies on the grid."""
        if isinstance(self.start, dt.date):
            assert isinstance(value, dt.date)
            return (value - self.start).days
        assert isinstance(value, Decimal | Fraction)
        return int((Fraction(value) - self.start) / self.step)


Axis = Choice | Words | Grid


def decimal_of(number: Fraction) -> Decimal:
    """The same number as a decimal. Raises `ValueError` when it has no finite decimal notation."""
    result = finite(number)
    if result is None:
        raise ValueError(f"{number} has no finite decimal notation")
    return result


def axis_of(fact: FactDeclaration, level: int) -> Axis:
    """The axis of a declared fact."""
    match fact.type:
        case BoolType():
            return Choice(fact.name, level, (True, False))
        case EnumType(values):
            return Choice(fact.name, level, tuple(values))
        case DateType():
            if fact.first is None or fact.last is None:
                raise UnsupportedRule(f"feit `{fact.name}` heeft geen eerste of laatste dag")
            return Grid(fact.name, level, fact.first, Fraction(1), (fact.last - fact.first).days)
        case NumberType():
            if fact.minimum is None or fact.maximum is None or fact.step is None:
                raise UnsupportedRule(f"feit `{fact.name}` heeft geen minimum, maximum of stap")
            start, step = Fraction(fact.minimum), Fraction(fact.step)
            return Grid(fact.name, level, start, step, int((Fraction(fact.maximum) - start) / step))
    return Words(fact.name, level)


def axes_of(facts: Mapping[str, FactDeclaration]) -> tuple[Axis, ...]:
    """One axis for each fact, in the order of the program.

    The program has parents before the facts that apply only under them, so that order keeps them above. Judgements stand where the
    vocabulary has them, among the facts that they are weighed with: below all plain facts they made the largest diagram four times as big.
    """
    return tuple(axis_of(fact, level) for level, fact in enumerate(facts.values()))
