"""The least and greatest value of a calculation over a box of facts, in whole numbers.

In: formulas and axes. Out: for each formula a function from places on the grids of its facts to its ends, and the way it moves with each
fact. Refuses: a calculation that is not monotone in each of its facts (`NotMonotone`), a divisor that can be zero (`UnsupportedRule`).

Facts lie on grids, so that a calculation with them is a whole number of some part of one: 0.35 times hours in hundredths is a whole number
of ten-thousandths. That part is known beforehand (`scale` of them make one), and what is left to do for a box is arithmetic with
whole numbers, which is many times quicker than that with fractions. Only what stands under a division stays a fraction.

A formula that rises or falls with each of its facts takes its ends at corners of the box, so that they are exact; else they are too wide.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from fractions import Fraction
from math import lcm
from typing import Any

from jobcoach_dsl.cells.axis import Axis, Exact, Grid
from jobcoach_dsl.cells.errors import NotMonotone, UnsupportedRule
from jobcoach_dsl.cells.formula import (
    Day,
    Formula,
    Inverse,
    Later,
    Lowest,
    Moved,
    Rounded,
    Sum,
    Term,
    Var,
    add,
    as_sum,
    bare,
    constant,
    extreme,
    invert,
    later,
    move,
    multiply,
    rounded,
)
from jobcoach_dsl.cells.links import fact_of
from jobcoach_dsl.model.days import moved, moved_by

Sides = Mapping[int, tuple[int, int]]
"""The first and last place of each fact, by level."""
_Ends = tuple[Any, Any]
"""Whole numbers (fractions below a division), or days; formulas were given their types when the rules were read."""
Directions = dict[int, int]


class Ends:
    """A formula over places."""

    __slots__ = ("directions", "scale", "scaled", "whole")

    scaled: Callable[[Sides], _Ends]
    """Its ends over a box, in parts of which `scale` make one."""
    scale: int
    directions: Callable[[Sides], Directions]
    """For each fact 1 when the formula rises with it and -1 when it falls. Raises `NotMonotone` when a fact does both, or stands twice."""
    whole: bool
    """Whether its value is a whole number of parts in every case: nothing is divided by a fact."""

    def __init__(
        self, scaled: Callable[[Sides], _Ends], directions: Callable[[Sides], Directions], scale: int = 1, whole: bool = True
    ) -> None:
        self.scaled, self.scale, self.directions, self.whole = scaled, scale, directions, whole

    def over(self, sides: Sides) -> tuple[Exact, Exact]:
        """The least and greatest value over a box. Exact for a monotone formula, otherwise too wide."""
        low, high = self.scaled(sides)
        return self.plain(low), self.plain(high)

    def at(self, places: Mapping[int, int]) -> Exact:
        """The value at these places."""
        return self.plain(self.scaled({level: (place, place) for level, place in places.items()})[0])

    def agrees(self, other: Ends, sides: Sides) -> bool:
        """Whether two formulas have one value at one place."""
        one, two = self.scaled(sides)[0], other.scaled(sides)[0]
        # a day cannot be multiplied; days have one scale
        return bool(one == two if self.scale == other.scale else one * other.scale == two * self.scale)

    def is_monotone(self, sides: Sides) -> bool:
        """Whether it has each fact once, and rises or falls with it."""
        try:
            self.directions(sides)
        except NotMonotone:
            return False
        return True

    def plain(self, value: Any) -> Exact:
        """The value of that many parts."""
        return value if isinstance(value, dt.date) else Fraction(value, self.scale)


class Reckoner:
    """The ends of formulas over these axes, each made once."""

    def __init__(self, axes: tuple[Axis, ...], base: Reckoner | None = None) -> None:
        self.axes, self.base = axes, base
        self._made: dict[Formula, Ends] = {}

    def of(self, formula: Formula) -> Ends:
        """The ends of a formula."""
        found = self._found(formula)
        if found is None:
            found = self._made[formula] = self._make(formula)
        return found

    def rounding(self, item: Formula, places: int) -> Formula:
        """A number rounded; itself where it never has more decimals, so that what is equal has one form."""
        ends = self.of(item)
        return item if ends.whole and 10**places % ends.scale == 0 else Rounded(item, places)

    def _found(self, formula: Formula) -> Ends | None:
        found = self._made.get(formula)
        return self.base._found(formula) if found is None and self.base else found

    def _make(self, formula: Formula) -> Ends:
        match formula:
            case Var(level):
                return self._fact(level)
            case Sum(const, terms):
                return self._sum(const, terms)
            case Rounded(item, places):
                return _rounded(self.of(item), 10**places)
            case Inverse(item):
                return _inverse(self.of(item))
            case Lowest(least, items):
                return _extreme(min if least else max, [self.of(item) for item in items])
            case Moved(item, amount, unit):
                return _moved(self.of(item), amount, unit)
            case Later(item, amount, unit):
                return _later(self.of(item), self.of(amount), unit)
            case Day(value):
                return Ends(lambda _: (value, value), lambda _: {})

    def _fact(self, level: int) -> Ends:
        axis = self.axes[fact_of(level)]
        assert isinstance(axis, Grid)
        start, step = axis.start, axis.step
        if isinstance(start, dt.date):
            first = start.toordinal()

            def days(sides: Sides) -> _Ends:
                low, high = sides[level]
                return dt.date.fromordinal(first + low), dt.date.fromordinal(first + high)

            return Ends(days, lambda _: {level: 1})
        scale = lcm(start.denominator, step.denominator)
        origin, unit = int(start * scale), int(step * scale)

        def numbers(sides: Sides) -> _Ends:
            low, high = sides[level]
            return origin + unit * low, origin + unit * high

        return Ends(numbers, lambda _: {level: 1}, scale)

    def _sum(self, const: Fraction, terms: tuple[Term, ...]) -> Ends:
        if not terms:
            number = const.numerator
            return Ends(lambda _: (number, number), lambda _: {}, const.denominator)
        parts = [(term.factor, [self.of(atom) for atom in term.atoms]) for term in terms]
        shares = []
        for factor, atoms in parts:
            share = factor
            for atom in atoms:
                share /= atom.scale
            shares.append(share)
        scale = lcm(const.denominator, *(share.denominator for share in shares))
        start = int(const * scale)
        scaled = [(int(share * scale), [atom.scaled for atom in atoms]) for share, (_, atoms) in zip(shares, parts, strict=True)]
        single = [(factor, atoms[0]) for factor, atoms in scaled if len(atoms) == 1]
        products = [(factor, atoms) for factor, atoms in scaled if len(atoms) > 1]

        def ends(sides: Sides) -> _Ends:
            low = high = start
            for factor, atom in single:
                under, over = atom(sides)
                if factor < 0:
                    under, over = over, under
                low += factor * under
                high += factor * over
            for factor, atoms in products:
                under, over = _product(factor, [atom(sides) for atom in atoms])
                low += under
                high += over
            return low, high

        def directions(sides: Sides) -> Directions:
            result: Directions = {}
            for factor, atoms in parts:
                spans = [atom.scaled(sides) for atom in atoms]
                for i, atom in enumerate(atoms):
                    least, most = _product(factor, spans[:i] + spans[i + 1 :])
                    if least < 0 < most:
                        raise NotMonotone("vermenigvuldigt met iets dat zowel boven als onder nul kan liggen")
                    _join(result, atom.directions(sides), -1 if least < 0 else 1)
            return result

        return Ends(ends, directions, scale, all(atom.whole for _, atoms in parts for atom in atoms))


def _product(factor: Any, spans: list[_Ends]) -> _Ends:
    """The ends of a factor times numbers between these ends."""
    low = high = factor
    for under, over in spans:
        if low is high:
            low, high = (low * under, low * over) if low >= 0 else (low * over, low * under)
        else:
            corners = (low * under, low * over, high * under, high * over)
            low, high = min(corners), max(corners)
    return low, high


def _rounded(item: Ends, parts: int) -> Ends:
    inner, scale = item.scaled, item.scale

    def ends(sides: Sides) -> _Ends:
        low, high = inner(sides)
        return half_up(low * parts, scale), half_up(high * parts, scale)

    return Ends(ends, item.directions, parts)


def half_up(number: Any, divisor: int) -> int:
    """The quotient as the nearest whole number, away from zero on the half."""
    whole: int = (2 * abs(number) + divisor) // (2 * divisor)
    return whole if number >= 0 else -whole


def _inverse(item: Ends) -> Ends:
    inner, one = item.scaled, Fraction(item.scale)

    def ends(sides: Sides) -> _Ends:
        low, high = inner(sides)
        if low <= 0 <= high:
            raise UnsupportedRule("deelt door iets dat nul kan zijn")
        return one / high, one / low

    return Ends(ends, lambda sides: {level: -sign for level, sign in item.directions(sides).items()}, whole=False)


def _extreme(pick: Callable[[list[Any]], Any], items: list[Ends]) -> Ends:
    scale = lcm(*(item.scale for item in items))
    parts = [(item.scaled, scale // item.scale) for item in items]

    def ends(sides: Sides) -> _Ends:
        lows, highs = [], []
        for part, times in parts:
            low, high = part(sides)
            lows.append(low if times == 1 else low * times)  # a day cannot be multiplied
            highs.append(high if times == 1 else high * times)
        return pick(lows), pick(highs)

    def directions(sides: Sides) -> Directions:
        result: Directions = {}
        for item in items:
            _join(result, item.directions(sides), 1)
        return result

    return Ends(ends, directions, scale, all(item.whole for item in items))


def _moved(item: Ends, amount: int, unit: str) -> Ends:
    inner = item.scaled

    def ends(sides: Sides) -> _Ends:
        first, last = inner(sides)
        return moved(first, amount, unit), moved(last, amount, unit)

    return Ends(ends, item.directions)


def _later(item: Ends, by: Ends, unit: str) -> Ends:
    inner = item.scaled

    def ends(sides: Sides) -> _Ends:
        first, last = inner(sides)
        fewest, most = by.scaled(sides)
        return moved_by(first, Fraction(fewest, by.scale), unit), moved_by(last, Fraction(most, by.scale), unit)

    def directions(sides: Sides) -> Directions:
        result = dict(item.directions(sides))
        _join(result, by.directions(sides), 1)
        return result

    return Ends(ends, directions)


def _join(into: Directions, more: Directions, sign: int) -> None:
    for level, direction in more.items():
        if level in into:
            raise NotMonotone("gebruikt een feit twee keer in één berekening")
        into[level] = direction * sign


def simplified(formula: Formula, sides: Sides, reckoner: Reckoner) -> Formula:
    """A formula that has the same value everywhere in a box: without facts that have one value there, without items of an extreme
    that another always keeps from counting, and without roundings of what has no more decimals. Two formulas that come out the same are
    equal in the box; equal ones can come out different.
    """
    match formula:
        case Var():
            first, last = reckoner.of(formula).over(sides)
            return constant(first) if first == last else formula
        case Sum(const, terms):
            total = Sum(const)
            for term in terms:
                product = Sum(term.factor)
                for atom in term.atoms:
                    product = multiply(product, as_sum(simplified(atom, sides, reckoner)))
                total = add(total, product)
            return bare(total)
        case Rounded(item, places):
            inner = simplified(item, sides, reckoner)
            if isinstance(inner, Sum) and not inner.terms:
                return Sum(rounded(inner.const, places))
            return reckoner.rounding(inner, places)
        case Inverse(item):
            divisor = as_sum(simplified(item, sides, reckoner))
            return Sum(1 / divisor.const) if not divisor.terms else bare(invert(divisor))
        case Lowest(least, items):
            kept: list[tuple[Formula, Exact, Exact]] = []
            for inner in dict.fromkeys(simplified(item, sides, reckoner) for item in items):
                low, high = reckoner.of(inner).over(sides)
                if not any(k[2] <= low if least else k[1] >= high for k in kept):  # type: ignore[operator]  # exact numbers
                    kept = [k for k in kept if not (high <= k[1] if least else low >= k[2])]  # type: ignore[operator]  # exact numbers
                    kept.append((inner, low, high))
            return extreme(least, tuple(inner for inner, _, _ in kept))
        case Moved(item, amount, unit):
            inner = simplified(item, sides, reckoner)
            return Day(moved(inner.value, amount, unit)) if isinstance(inner, Day) else move(inner, amount, unit)
        case Later(item, by, unit):
            inner, months = simplified(item, sides, reckoner), as_sum(simplified(by, sides, reckoner))
            if isinstance(inner, Day) and not months.terms:
                return Day(moved_by(inner.value, months.const, unit))
            return later(inner, bare(months), unit)
        case Day():
            return formula
