"""Calculations over facts, in one normal form.

In: the parts of a calculation. Out: formulas such that equal calculations are equal values, with their bounds and their exact value.
Refuses: a calculation that is not monotone in each of its facts (`NotMonotone`), a divisor that can be zero (`UnsupportedRule`).

A number is a `Sum`: a constant plus terms, each a factor times atoms. An atom is a fact, a rounding, an extreme, a reciprocal or,
inside a product, another sum. Constants are multiplied into sums, products of sums are not: a fact that is written once stands once.
A date is a fact, a constant day, a moved date or an extreme.

Because a formula rises or falls with each of its facts, it takes its least and greatest values at corners of the box of those
facts, and `bounds` are exact.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from fractions import Fraction
from functools import lru_cache
from typing import TypeVar

import attrs

from jobcoach_dsl.cells.axis import Axis, Exact, Grid
from jobcoach_dsl.model.days import moved, moved_by
from jobcoach_dsl.model.expr import Value
from jobcoach_dsl.model.numbers import finite

Box = tuple[tuple[int, int, int], ...]
"""For each fact of a formula: its level, and the first and last place on its grid that are meant. Sorted by level."""


@attrs.frozen(cache_hash=True)
class Var:
    """A fact, by its level in the order of the diagrams."""

    level: int


@attrs.frozen(cache_hash=True)
class Term:
    factor: Fraction
    atoms: tuple[Formula, ...]


@attrs.frozen(cache_hash=True)
class Sum:
    const: Fraction
    terms: tuple[Term, ...] = ()


@attrs.frozen(cache_hash=True)
class Rounded:
    item: Formula
    places: int


@attrs.frozen(cache_hash=True)
class Inverse:
    item: Formula


@attrs.frozen(cache_hash=True)
class Lowest:
    """The least (`least`) or greatest of the items."""

    least: bool
    items: tuple[Formula, ...]


@attrs.frozen(cache_hash=True)
class Day:
    """A constant date."""

    value: dt.date


@attrs.frozen(cache_hash=True)
class Moved:
    item: Formula
    amount: int
    unit: str


@attrs.frozen(cache_hash=True)
class Later:
    """A date moved by a calculated number of days or months."""

    item: Formula
    amount: Formula
    unit: str


_Part = TypeVar("_Part")
Formula = Var | Sum | Rounded | Inverse | Lowest | Day | Moved | Later


_ZERO, _ONE = Fraction(0), Fraction(1)


# --- building -------------------------------------------------------------------------------------------------------------


def _sorted(items: Iterable[_Part]) -> tuple[_Part, ...]:
    """In the order of their text: any fixed order will do."""
    found = tuple(items)
    return found if len(found) < 2 else tuple(sorted(found, key=repr))


def as_sum(formula: Formula) -> Sum:
    """A number as a sum."""
    return formula if isinstance(formula, Sum) else Sum(_ZERO, (Term(_ONE, (formula,)),))


def bare(total: Sum) -> Formula:
    """The atom that a sum of one such atom is, else the sum itself."""
    if not total.const and len(total.terms) == 1 and total.terms[0].factor == 1 and len(total.terms[0].atoms) == 1:
        return total.terms[0].atoms[0]
    return total


def constant(value: Fraction | dt.date) -> Formula:
    """A formula without facts."""
    return Day(value) if isinstance(value, dt.date) else Sum(Fraction(value))


def add(a: Sum, b: Sum) -> Sum:
    """a + b, with like terms taken together."""
    factors: dict[tuple[Formula, ...], Fraction] = {}
    for term in a.terms + b.terms:
        factors[term.atoms] = factors[term.atoms] + term.factor if term.atoms in factors else term.factor
    terms = (Term(factor, atoms) for atoms, factor in factors.items() if factor)
    return Sum(a.const + b.const if a.const and b.const else a.const or b.const, _sorted(terms))


def scale(a: Sum, factor: Fraction) -> Sum:
    """a times a constant."""
    if not factor:
        return Sum(_ZERO)
    if factor == 1:
        return a
    return Sum(a.const * factor, _sorted(Term(t.factor * factor, t.atoms) for t in a.terms))


def _product(a: Sum) -> Term:
    """A sum with terms as a factor times atoms."""
    if not a.const and len(a.terms) == 1:
        return a.terms[0]
    lead = a.terms[0].factor
    return Term(lead, (scale(a, 1 / lead),))


def multiply(a: Sum, b: Sum) -> Sum:
    """a × b."""
    if not a.terms:
        return scale(b, a.const)
    if not b.terms:
        return scale(a, b.const)
    left, right = _product(a), _product(b)
    atoms = _sorted(left.atoms + right.atoms)
    return Sum(_ZERO, (Term(left.factor * right.factor, atoms),))


def invert(a: Sum) -> Sum:
    """1 / a, for an a that depends on facts."""
    product = _product(a)
    return Sum(Fraction(0), (Term(1 / product.factor, _sorted(Inverse(f) for f in product.atoms)),))


def extreme(least: bool, items: tuple[Formula, ...]) -> Formula:
    """The least or greatest of two or more items, nested ones of one kind taken together."""
    flat: dict[Formula, None] = {}
    for item in items:
        inner = bare(item) if isinstance(item, Sum) else item
        for part in inner.items if isinstance(inner, Lowest) and inner.least is least else (inner,):
            flat[part] = None
    parts = _sorted(flat)
    return parts[0] if len(parts) == 1 else Lowest(least, parts)


def move(item: Formula, amount: int, unit: str) -> Formula:
    """A date moved by a number of days, weeks, months or years."""
    if unit == "week":
        amount, unit = amount * 7, "dag"
    if unit == "jaar":
        amount, unit = amount * 12, "maand"
    match item:
        case Moved(inner, earlier, "dag") if unit == "dag":
            item, amount = inner, amount + earlier
    return Moved(item, amount, unit) if amount else item


def later(item: Formula, amount: Formula, unit: str) -> Formula:
    """A date moved by a calculated number of days or months."""
    if isinstance(amount, Sum) and not amount.terms and amount.const.denominator == 1:
        return move(item, int(amount.const), unit)
    return Later(item, amount, unit)


# --- reading --------------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=4096)
def has_extreme(formula: Formula) -> bool:
    """Whether a least or greatest of several stands in a formula."""
    match formula:
        case Lowest():
            return True
        case Sum(_, terms):
            return any(has_extreme(atom) for term in terms for atom in term.atoms)
        case Rounded(item) | Inverse(item) | Moved(item):
            return has_extreme(item)
        case Later(item, amount):
            return has_extreme(item) or has_extreme(amount)
    return False


@lru_cache(maxsize=4096)
def levels(formula: Formula) -> frozenset[int]:
    """The facts in a formula."""
    match formula:
        case Var(level):
            return frozenset((level,))
        case Sum(_, terms):
            return frozenset(level for term in terms for atom in term.atoms for level in levels(atom))
        case Rounded(item) | Inverse(item) | Moved(item):
            return levels(item)
        case Later(item, amount):
            return levels(item) | levels(amount)
        case Lowest(_, items):
            return frozenset(level for item in items for level in levels(item))
    return frozenset()


def fixed(formula: Formula) -> Exact | None:
    """The value of a constant."""
    match formula:
        case Day(value) | Sum(value, ()):
            return value
    return None


def is_number(formula: Formula, axes: tuple[Axis, ...]) -> bool:
    """Whether the value is a number, not a date."""
    match formula:
        case Var(level):
            axis = axes[level]
            return isinstance(axis, Grid) and isinstance(axis.start, Fraction)
        case Lowest(_, items):
            return is_number(items[0], axes)
        case Day() | Moved() | Later():
            return False
    return True


def rounded(number: Fraction, places: int) -> Fraction:
    """Half up, away from zero on the half."""
    scaled = abs(number) * 10**places
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return Fraction(whole if number >= 0 else -whole, 10**places)


def evaluate(formula: Formula, values: Mapping[int, Exact]) -> Exact:
    """The exact value, with a value for each fact by level."""
    match formula:
        case Var(level):
            return values[level]
        case Sum(const, terms):
            total = const
            for term in terms:
                product = term.factor
                for atom in term.atoms:
                    product *= _number(evaluate(atom, values))
                total += product
            return total
        case Rounded(item, places):
            return rounded(_number(evaluate(item, values)), places)
        case Inverse(item):
            return 1 / _number(evaluate(item, values))
        case Lowest(least, items):
            found = [evaluate(item, values) for item in items]
            return min(found) if least else max(found)
        case Moved(item, amount, unit):
            day = evaluate(item, values)
            assert isinstance(day, dt.date)
            return moved(day, amount, unit)
        case Later(item, by, unit):
            day = evaluate(item, values)
            assert isinstance(day, dt.date)
            return moved_by(day, _number(evaluate(by, values)), unit)
        case Day(value):
            return value


def _number(value: Exact) -> Fraction:
    assert isinstance(value, Fraction)
    return value


def sides(box: Box) -> dict[int, tuple[int, int]]:
    """The first and last place of each fact."""
    return {level: (first, last) for level, first, last in box}


def plain(value: Exact) -> Value:
    """A calculated value as an outcome holds it: a decimal, unless only a fraction is exact."""
    if isinstance(value, Fraction):
        number = finite(value)
        return value if number is None else number
    return value
