"""Comparisons of facts with one another, in one normal form.

In: two calculations over facts and how far apart they must lie. Out: `Apart`, equal for equal comparisons; a `Link`, which a diagram tests.
Refuses: nothing.

Days that are added on the outside of a date stand in the gap. Of a number, the terms that are added stand on the one side and those that
are taken off on the other. Where all values lie on a lattice (days, hundredths of hours), "less than" is "at most the one before", so that
a comparison and its opposite are one.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from fractions import Fraction
from math import gcd, lcm

import attrs

from jobcoach_dsl.cells import formula as f
from jobcoach_dsl.cells.axis import Axis, Choice, Exact, Grid
from jobcoach_dsl.model.expr import Value

_ORIGIN = dt.date(2000, 1, 1)
"""The day from which constant dates are counted, so that they too stand in the gap."""
_COPY = 1 << 20


@attrs.frozen(cache_hash=True)
class Apart:
    """`low` plus `gap` is at most `high`; less than it when `strict`. The difference moves in whole `unit`s, or freely when that is 0."""

    low: f.Formula
    high: f.Formula
    gap: Fraction
    strict: bool
    unit: Fraction

    @property
    def levels(self) -> frozenset[int]:
        """The facts that are compared."""
        return f.levels(self.low) | f.levels(self.high)

    def opposite(self) -> Apart:
        """What holds where this does not."""
        return Apart(self.high, self.low, self.unit - self.gap, not self.unit and not self.strict, self.unit)

    def holds(self, values: dict[int, Exact]) -> bool:
        """Whether it holds for these values."""
        return self.between(f.evaluate(self.low, values), f.evaluate(self.high, values))

    def between(self, low: Value, high: Value) -> bool:
        """Whether it holds for these values of both sides."""
        least, most = measure(low) + self.gap, measure(high)
        return least < most if self.strict else least <= most

    def renamed(self, level: int) -> Apart:
        """The same about a second value of one fact (see `copy_of`)."""
        return attrs.evolve(self, low=renamed(self.low, level), high=renamed(self.high, level))


@attrs.frozen(slots=False)
class Link(Choice):
    """Whether facts lie so far apart: tested in a diagram as a yes or no below all facts. A link is no fact, and is never missing."""

    apart: Apart
    reach: int
    """One bit for each fact that it compares, by level."""


def link(apart: Apart, level: int) -> Link:
    """The test of a comparison, at a level below all facts."""
    return Link("", level, (True, False), apart, sum(1 << fact for fact in apart.levels))


def measure(value: Value) -> Fraction | int:
    """A number, or a day as a number."""
    if isinstance(value, dt.date):
        return value.toordinal()
    assert isinstance(value, Decimal | Fraction)
    return Fraction(value)


def copy_of(level: int) -> int:
    """The level that stands for a second value of the fact at this level."""
    return level | _COPY


def fact_of(level: int) -> int:
    """The fact of which this is the level, or a copy."""
    return level & ~_COPY


def renamed(formula: f.Formula, level: int) -> f.Formula:
    """The formula about a second value of the fact at this level."""
    if level not in f.levels(formula):
        return formula
    match formula:
        case f.Var():
            return f.Var(copy_of(level))
        case f.Sum(const, terms):
            return f.Sum(const, tuple(f.Term(t.factor, tuple(renamed(atom, level) for atom in t.atoms)) for t in terms))
        case f.Lowest(least, items):
            return f.Lowest(least, tuple(renamed(item, level) for item in items))
        case f.Rounded() | f.Inverse() | f.Moved():
            return attrs.evolve(formula, item=renamed(formula.item, level))
        case f.Later(item, amount, unit):
            return f.Later(renamed(item, level), renamed(amount, level), unit)
    return formula


def apart(low: f.Formula, high: f.Formula, strict: bool, axes: tuple[Axis, ...]) -> Apart:
    """`low` is at most `high`, or less: two dates, or two numbers."""
    if _is_number(low, axes):
        return _numbers(f.add(f.as_sum(high), f.scale(f.as_sum(low), Fraction(-1))), strict, axes)
    first, earlier = _undated(low)
    last, later = _undated(high)
    return Apart(first, last, Fraction(earlier - later + strict), False, Fraction(1))


def days_between(low: f.Formula, high: f.Formula, axes: tuple[Axis, ...]) -> f.Sum | None:
    """The days from one date to another that is made of the same one with days added; None when it takes the calendar to tell."""
    first, early = _days_off(low, axes)
    last, late = _days_off(high, axes)
    return f.add(late, f.scale(early, Fraction(-1))) if first == last else None


def _days_off(date: f.Formula, axes: tuple[Axis, ...]) -> tuple[f.Formula, f.Sum]:
    """A date without the days that are added to it, and those days."""
    match date:
        case f.Moved(item, amount, "dag"):
            inner, days = _days_off(item, axes)
            return inner, f.add(days, f.Sum(Fraction(amount)))
        case f.Later(item, amount, "dag") if _is_whole(f.as_sum(amount), axes):
            inner, days = _days_off(item, axes)
            return inner, f.add(days, f.as_sum(amount))
    return date, f.Sum(Fraction(0))


def _is_whole(total: f.Sum, axes: tuple[Axis, ...]) -> bool:
    """Whether a sum of facts is always a whole number."""
    numbers = [total.const]
    for term in total.terms:
        axis = axes[fact_of(term.atoms[0].level)] if len(term.atoms) == 1 and isinstance(term.atoms[0], f.Var) else None
        if not isinstance(axis, Grid) or not isinstance(axis.start, Fraction):
            return False
        numbers += [term.factor * axis.start, term.factor * axis.step]
    return all(number.denominator == 1 for number in numbers)


def _is_number(formula: f.Formula, axes: tuple[Axis, ...]) -> bool:
    """As for any formula, also about copies."""
    match formula:
        case f.Var(level):
            return f.is_number(f.Var(fact_of(level)), axes)
        case f.Lowest(_, items):
            return _is_number(items[0], axes)
    return f.is_number(formula, axes)


def _undated(date: f.Formula) -> tuple[f.Formula, int]:
    """A date without the days that are added on the outside, and those days."""
    match date:
        case f.Day(value):
            return f.Day(_ORIGIN), (value - _ORIGIN).days
        case f.Moved(item, int() as amount, "dag"):
            inner, days = _undated(item)
            return inner, days + amount
    return date, 0


def _numbers(difference: f.Sum, strict: bool, axes: tuple[Axis, ...]) -> Apart:
    """A difference is at least zero, or more."""
    scale = 1 / abs(difference.terms[0].factor) if difference.terms else Fraction(1)
    terms = tuple(f.Term(term.factor * scale, term.atoms) for term in difference.terms)
    gap, unit = -difference.const * scale, Fraction(0)
    starts, steps = Fraction(0), []
    for term in terms:
        axis = axes[fact_of(term.atoms[0].level)] if len(term.atoms) == 1 and isinstance(term.atoms[0], f.Var) else None
        if not isinstance(axis, Grid):
            break
        assert isinstance(axis.start, Fraction)
        starts += term.factor * axis.start
        steps.append(abs(term.factor) * axis.step)
    else:
        if steps:
            unit = Fraction(gcd(*(step.numerator for step in steps)), lcm(*(step.denominator for step in steps)))
            places = (gap - starts) / unit
            whole = places.numerator // places.denominator
            gap, strict = starts + unit * (whole if whole == places and not strict else whole + 1), False
    low = f.Sum(Fraction(0), tuple(f.Term(-term.factor, term.atoms) for term in terms if term.factor < 0))
    high = f.Sum(Fraction(0), tuple(term for term in terms if term.factor > 0))
    return Apart(low, high, gap, strict, unit)


def one_way_round(comparison: Apart) -> tuple[Apart, bool]:
    """The comparison or its opposite, whichever is the form that both are tested in; and whether it is the comparison itself."""
    other = comparison.opposite()
    return (comparison, True) if repr(comparison) <= repr(other) else (other, False)


def spread(formula: f.Formula) -> f.Formula:
    """A moved earliest (or latest) date as the earliest of moved dates."""
    if isinstance(formula, f.Moved):
        item = spread(formula.item)
        if isinstance(item, f.Lowest):
            return f.extreme(item.least, tuple(spread(f.move(part, formula.amount, formula.unit)) for part in item.items))
    if isinstance(formula, f.Later):
        item, amount = spread(formula.item), formula.amount
        if isinstance(item, f.Lowest):
            return f.extreme(item.least, tuple(spread(f.later(part, amount, formula.unit)) for part in item.items))
        if isinstance(amount, f.Lowest):
            return f.extreme(amount.least, tuple(spread(f.later(item, part, formula.unit)) for part in amount.items))
    return formula


def less(low: f.Formula, high: f.Formula, axes: tuple[Axis, ...]) -> list[frozenset[Apart]]:
    """`low` is less than `high`: the ways in which it can be, each a set of comparisons that all hold."""
    low, high = spread(low), spread(high)
    for side, is_low in ((low, True), (high, False)):
        if isinstance(side, f.Lowest):
            parts = [less(item, high, axes) if is_low else less(low, item, axes) for item in side.items]
            if side.least is is_low:  # the least is below as soon as one is; what is below the greatest is below one
                return [way for ways in parts for way in ways]
            ways = parts[0]
            for more in parts[1:]:
                ways = [one | other for one in ways for other in more]
            return ways
    return [frozenset((apart(low, high, True, axes),))]
