"""The value of an expression when all its facts are known: the plain meaning of the language.

In: an expression, a value for each fact and for each definition that it refers to. Out: its value, numbers as fractions.
Refuses: a fact without a value (`KeyError`), a zero divisor (`ZeroDivisionError`).
"""

from __future__ import annotations

import calendar
import datetime as dt
import operator
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Any as Anything

from jobcoach_dsl.model.expr import (
    All,
    Any,
    Arithmetic,
    Compare,
    Const,
    Expr,
    Extreme,
    Fact,
    If,
    Not,
    ReadingOn,
    Ref,
    Round,
    Shift,
    Special,
    Value,
)
from jobcoach_dsl.model.numbers import finite
from jobcoach_dsl.model.types import EnumType

Lookup = Callable[[str], Value]
_ORDERS = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}


def evaluate(expr: Expr, fact: Lookup, ref: Lookup) -> Value:
    """The value of an expression. `fact` and `ref` give the values of facts and of definitions."""
    match expr:
        case Const(value):
            return exact(value)
        case Fact(name):
            return exact(fact(name))
        case Ref(name):
            return ref(name)
        case Not(item):
            return not holds(item, fact, ref)
        case All(items):
            return all(holds(item, fact, ref) for item in items)
        case Any(items):
            return any(holds(item, fact, ref) for item in items)
        case If(condition, then, otherwise):
            return evaluate(then if holds(condition, fact, ref) else otherwise, fact, ref)
        case Compare(op, left, right):
            return compared(op, evaluate(left, fact, ref), evaluate(right, fact, ref))
        case Arithmetic(op, left, right):
            return calculated(op, evaluate(left, fact, ref), evaluate(right, fact, ref))
        case Extreme(least, items, kind):
            values = [evaluate(item, fact, ref) for item in items]
            order = kind.values.index if isinstance(kind, EnumType) else None
            return special(*values) or (min if least else max)(values, key=order)  # type: ignore[arg-type, type-var]  # values of one type
        case Round(item, places):
            number = evaluate(item, fact, ref)
            return number if isinstance(number, Special) else rounded(_number(number), places)
        case Shift(date, amount, unit):
            day = evaluate(date, fact, ref)
            by = Fraction(amount) if isinstance(amount, int) else evaluate(amount, fact, ref)
            return special(day, by) or shifted(day, by, unit)
        case ReadingOn(id):
            raise AssertionError(f"reading {id} was not chosen; use Program.with_readings")


def holds(expr: Expr, fact: Lookup, ref: Lookup) -> bool:
    """Whether a condition holds. A special does not."""
    return evaluate(expr, fact, ref) is True


def exact(value: Value) -> Value:
    """A number as a fraction; anything else as it is."""
    return _fraction(value) if isinstance(value, Decimal) else value


@lru_cache(maxsize=10_000)
def _fraction(number: Decimal) -> Fraction:
    """The numbers of a program come back for every case, and making a fraction of one takes longer than to compare it."""
    return Fraction(number)


def shown(value: Value) -> Value:
    """A number as a decimal where it has a finite notation; anything else as it is."""
    if isinstance(value, Fraction):
        number = finite(value)
        return value if number is None else number
    return value


def special(*values: Value) -> Special | None:
    """What makes a calculation a special: `NOT_IN_SOURCE` before `NOT_REGULATED`."""
    found = [value for value in values if isinstance(value, Special)]
    return None if not found else Special.NOT_IN_SOURCE if Special.NOT_IN_SOURCE in found else Special.NOT_REGULATED


def compared(op: str, left: Value, right: Value) -> bool:
    """left op right. A special is equal to itself only, and neither less nor more than anything."""
    if op == "==":
        return left == right
    if op == "!=":
        return left != right
    if special(left, right):
        return False
    a: Anything = left
    b: Anything = right
    return bool(_ORDERS[op](a, b))


def calculated(op: str, left: Value, right: Value) -> Value:
    """left op right, for numbers."""
    found = special(left, right)
    if found:
        return found
    a, b = _number(left), _number(right)
    if op == "/":
        return a / b
    return a + b if op == "+" else a - b if op == "-" else a * b


def rounded(number: Fraction, places: int) -> Fraction:
    """Rounded half up, away from zero on the half."""
    unit = Fraction(1, 10**places)
    whole = (abs(number) / unit + Fraction(1, 2)).__floor__()
    return whole * unit if number >= 0 else -whole * unit


def shifted(value: Value, by: Value, unit: str) -> dt.date:
    """A date moved, as `Shift` says."""
    assert isinstance(value, dt.date)
    amount = _number(by)
    if unit == "weekend":
        return value if value.isoweekday() <= 5 else value + dt.timedelta(days=8 - value.isoweekday())
    if unit in ("dag", "week"):
        return value + dt.timedelta(days=(amount if unit == "dag" else 7 * amount).__floor__())
    months = amount if unit == "maand" else 12 * amount
    whole = months.__floor__()
    start = _months_later(value, whole)
    if months == whole:
        return start
    return start + dt.timedelta(days=((_months_later(value, whole + 1) - start).days * (months - whole)).__floor__())


def _months_later(day: dt.date, months: int) -> dt.date:
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _number(value: Value) -> Fraction:
    assert isinstance(value, Fraction)
    return value
