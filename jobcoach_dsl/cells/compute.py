"""Formulas as functions from known facts to a value, quick and exact.

In: a formula. Out: a function that computes it with decimals as long as those are exact, else with fractions. Refuses: nothing.

A decimal operation here is exact or raises `Inexact`, whatever context the caller has set for decimals.
"""

from __future__ import annotations

import datetime as dt
import decimal
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from operator import itemgetter
from typing import Any

from jobcoach_dsl.cells.axis import Axis, Exact
from jobcoach_dsl.cells.formula import (
    Day,
    Formula,
    Later,
    Lowest,
    Moved,
    Rounded,
    Sum,
    Term,
    Var,
    evaluate,
    levels,
    plain,
)
from jobcoach_dsl.model.days import moved, moved_by
from jobcoach_dsl.model.expr import Value
from jobcoach_dsl.model.numbers import finite

_EXACT = decimal.Context(prec=400, Emax=decimal.MAX_EMAX, Emin=decimal.MIN_EMIN, traps=[decimal.Inexact, decimal.InvalidOperation])
_ROUNDING = decimal.Context(prec=400, Emax=decimal.MAX_EMAX, Emin=decimal.MIN_EMIN, traps=[decimal.InvalidOperation])

Known = Mapping[str, Value]
Compute = Callable[[Known], Value]
_Part = Callable[[Known], Any]
"""A part of a formula over decimals and days; the types of its facts were checked when the rules were read."""


def compiled(formula: Formula, axes: tuple[Axis, ...]) -> Compute:
    """A function from known facts (which hold all facts of the formula) to the value."""
    used = sorted(levels(formula))
    fast = _part(formula, axes)

    def exactly(known: Known) -> Value:
        values: dict[int, Exact] = {}
        for level in used:
            value = known[axes[level].name]
            assert isinstance(value, Decimal | Fraction | dt.date)
            values[level] = value if isinstance(value, dt.date) else Fraction(value)
        return plain(evaluate(formula, values))

    if fast is None:
        return exactly
    quick = fast

    def compute(known: Known) -> Value:
        try:
            value: Value = quick(known)
        except decimal.Inexact:
            return exactly(known)
        return value

    return compute


def _part(formula: Formula, axes: tuple[Axis, ...]) -> _Part | None:
    """The formula over decimals and days, or None when it divides or holds a constant without finite decimal notation."""
    match formula:
        case Var(level):
            return itemgetter(axes[level].name)
        case Day(value):
            return lambda _: value
        case Sum(const, terms):
            return _sum(const, terms, axes)
        case Rounded(item, places):
            return _rounded(_part(item, axes), Decimal(f"1E-{places}"))
        case Lowest(least, items):
            return _extreme(least, [_part(item, axes) for item in items])
        case Moved(item, amount, unit):
            return _moved(_part(item, axes), amount, unit)
        case Later(item, by, unit):
            return _two(lambda day, months: moved_by(day, Fraction(months), unit), _part(item, axes), _part(by, axes))
    return None


def _rounded(inner: _Part | None, unit: Decimal) -> _Part | None:
    return None if inner is None else lambda known: inner(known).quantize(unit, decimal.ROUND_HALF_UP, _ROUNDING)


def _moved(inner: _Part | None, amount: int, unit: str) -> _Part | None:
    return None if inner is None else lambda known: moved(inner(known), amount, unit)


def _extreme(least: bool, parts: Sequence[_Part | None]) -> _Part | None:
    whole, *more = parts
    for part in more:
        whole = _lesser(whole, part) if least else _greater(whole, part)
    return whole


def _lesser(a: _Part | None, b: _Part | None) -> _Part | None:
    return None if a is None or b is None else lambda known: x if (x := a(known)) <= (y := b(known)) else y


def _greater(a: _Part | None, b: _Part | None) -> _Part | None:
    return None if a is None or b is None else lambda known: x if (x := a(known)) >= (y := b(known)) else y


def _two(operation: Callable[[Any, Any], Any], a: _Part | None, b: _Part | None) -> _Part | None:
    return None if a is None or b is None else lambda known: operation(a(known), b(known))


def _with(operation: Callable[[Any, Any], Any], number: Decimal | None, part: _Part | None) -> _Part | None:
    return None if number is None or part is None else lambda known: operation(number, part(known))


def _sum(const: Fraction, terms: tuple[Term, ...], axes: tuple[Axis, ...]) -> _Part | None:
    start = finite(const)
    whole: _Part | None = None if start is None else lambda _: start
    for place, term in enumerate(terms):
        factor = term.factor
        product, *more = (_part(atom, axes) for atom in term.atoms)
        for part in more:
            product = _two(_EXACT.multiply, product, part)
        if abs(factor) != 1:
            product, factor = _with(_EXACT.multiply, finite(factor), product), Fraction(1)
        operation = _EXACT.add if factor == 1 else _EXACT.subtract
        if place > 0:
            whole = _two(operation, whole, product)
        elif const == 0 and factor == 1:
            whole = product
        else:
            whole = _with(operation, start, product)
    return whole
