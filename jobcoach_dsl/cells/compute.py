"""Formulas as functions from known facts to a value, quick and exact.

In: a formula. Out: a function that computes it with decimals as long as those are exact, else with fractions. Refuses: nothing.

A decimal operation here is exact or raises `Inexact`, whatever context the caller has set for decimals.
"""

from __future__ import annotations

import datetime as dt
import decimal
from collections.abc import Callable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from jobcoach_dsl.cells.axis import Axis, Exact
from jobcoach_dsl.cells.formula import Day, Formula, Lowest, Moved, Rounded, Sum, Term, Var, evaluate, levels, moved, plain
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
            name = axes[level].name
            return lambda known: known[name]
        case Day(value):
            return lambda _: value
        case Sum(const, terms):
            return _sum(const, terms, axes)
        case Rounded(item, places):
            return _rounded(_part(item, axes), Decimal(f"1E-{places}"))
        case Lowest(least, items):
            return _lowest(min if least else max, [_part(item, axes) for item in items])
        case Moved(item, amount, unit):
            return _moved(_part(item, axes), amount, unit)
    return None


def _rounded(inner: _Part | None, unit: Decimal) -> _Part | None:
    return None if inner is None else lambda known: inner(known).quantize(unit, decimal.ROUND_HALF_UP, _ROUNDING)


def _lowest(pick: Callable[[Any], Any], found: list[_Part | None]) -> _Part | None:
    parts = tuple(part for part in found if part is not None)
    return None if len(parts) < len(found) else lambda known: pick([part(known) for part in parts])


def _moved(inner: _Part | None, amount: int, unit: str) -> _Part | None:
    return None if inner is None else lambda known: moved(inner(known), amount, unit)


def _product(term: Term, axes: tuple[Axis, ...]) -> _Part | None:
    factor, found = finite(term.factor), [_part(atom, axes) for atom in term.atoms]
    parts = tuple(part for part in found if part is not None)
    if factor is None or len(parts) < len(found):
        return None
    if factor == 1 and len(parts) == 1:
        return parts[0]
    times = _EXACT.multiply

    def compute(known: Known) -> Decimal:
        product = factor
        for part in parts:
            product = times(product, part(known))
        return product

    return compute


def _sum(const: Fraction, terms: tuple[Term, ...], axes: tuple[Axis, ...]) -> _Part | None:
    start, found = finite(const), [_product(term, axes) for term in terms]
    parts = tuple(part for part in found if part is not None)
    if start is None or len(parts) < len(found):
        return None
    if not start and len(parts) == 1:
        return parts[0]
    plus = _EXACT.add

    def compute(known: Known) -> Decimal:
        total = start
        for part in parts:
            total = plus(total, part(known))
        return total

    return compute
