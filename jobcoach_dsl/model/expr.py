"""Expressions of the model: typed, resolved, without sugar.

In: nothing; these are the nodes that `from_syntax` builds. Out: frozen trees that the evaluators and the diagrams read.
Refuses: nothing itself; types, units and names were checked when the tree was built.

Every number is in the unit of its `type`; conversions between units stand in the tree as multiplications.
"""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING
from typing import Any as Anything

import attrs

from jobcoach_dsl.model.types import BOOL, Type

if TYPE_CHECKING:
    from jobcoach_dsl.source import Span


class Special(enum.Enum):
    """Results that a rule states about its source, apart from unknown, zero and no."""

    NOT_REGULATED = "not_regulated"
    """`niet geregeld`: the source is silent, or the regulation does not apply."""
    NOT_IN_SOURCE = "not_in_source"
    """`niet in bron`: the source points to a table, annex or amount that it does not contain."""

    def __repr__(self) -> str:
        return self.name


Value = bool | str | Decimal | Fraction | dt.date | Special
"""What a fact or an outcome can be. Numbers from facts are `Decimal`; a `Fraction` only arises by division."""


def as_json(value: Value | None) -> bool | str | None:
    """A value in JSON types: numbers as text, days as ISO text, a special by its name."""
    if value is None or isinstance(value, bool | str):
        return value
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Special):
        return value.value
    return format(value, "f") if isinstance(value, Decimal) else str(value)


_span = attrs.field(default=None, eq=False, repr=False, kw_only=True)


@attrs.frozen
class Const:
    """A value that stands in the rules."""

    value: Value
    type: Type
    span: Span | None = _span


@attrs.frozen
class Fact:
    """A fact of the case, by name."""

    name: str
    type: Type
    span: Span | None = _span


@attrs.frozen
class Ref:
    """The value of a definition (outcome, begrip, voorwaarde, eis, uitsluiting) of the same program, by name."""

    name: str
    type: Type
    span: Span | None = _span


@attrs.frozen
class Compare:
    """`op` is one of == != < <= > >=. Both sides have one type and unit; enums and booleans only know == and !=."""

    op: str
    left: Expr
    right: Expr
    span: Span | None = _span

    @property
    def type(self) -> Type:
        return BOOL


@attrs.frozen
class Not:
    item: Expr
    span: Span | None = _span

    @property
    def type(self) -> Type:
        return BOOL


@attrs.frozen
class All:
    """True when every item is; true without items."""

    items: tuple[Expr, ...]
    span: Span | None = _span

    @property
    def type(self) -> Type:
        return BOOL


@attrs.frozen
class Any:
    """True when an item is; false without items."""

    items: tuple[Expr, ...]
    span: Span | None = _span

    @property
    def type(self) -> Type:
        return BOOL


@attrs.frozen
class If:
    condition: Expr
    then: Expr
    otherwise: Expr
    type: Type
    span: Span | None = _span


@attrs.frozen
class Arithmetic:
    """`op` is one of + - * /. Numbers only. Exact: a quotient that is no finite decimal stays a fraction until a `Round`.

    A special on either side is the result (`NOT_IN_SOURCE` before `NOT_REGULATED`). A zero divisor is refused by a check.
    """

    op: str
    left: Expr
    right: Expr
    type: Type
    span: Span | None = _span


@attrs.frozen
class Extreme:
    """The least (`least=True`) or greatest of the items: numbers or dates of one unit, or listed values in their declared order.

    A special among the items is the result (`NOT_IN_SOURCE` before `NOT_REGULATED`).
    """

    least: bool
    items: tuple[Expr, ...]
    type: Type
    span: Span | None = _span


@attrs.frozen
class Round:
    """Rounded half up (away from zero on the half) to `places` decimals."""

    item: Expr
    places: int
    type: Type
    span: Span | None = _span


@attrs.frozen
class Shift:
    """A date moved by `amount` (may be negative) of `unit` (dag, week, maand, jaar); an amount that is calculated is in dag or maand.
    Moved by one `weekend`, a Saturday or Sunday becomes the Monday after it, and any other day stays.

    A day that the target month does not have becomes its last day (31 January + 1 maand = 28 or 29 February). A part of a month is that
    part of the days between the date after the whole months and the date a month later; a part of a day does not count.
    """

    date: Expr
    amount: int | Expr
    unit: str
    type: Type
    span: Span | None = _span


@attrs.frozen
class ReadingOn:
    """True when the alternative of this reading is switched on. Gone after `Program.with_readings`."""

    id: str
    span: Span | None = _span

    @property
    def type(self) -> Type:
        return BOOL


Expr = Const | Fact | Ref | Compare | Not | All | Any | If | Arithmetic | Extreme | Round | Shift | ReadingOn

TRUE = Const(True, BOOL)
FALSE = Const(False, BOOL)


_PARTS: Mapping[type[Expr], Callable[[Anything], tuple[Expr, ...]]] = {
    Compare: lambda e: (e.left, e.right),
    Arithmetic: lambda e: (e.left, e.right),
    Not: lambda e: (e.item,),
    Round: lambda e: (e.item,),
    Shift: lambda e: (e.date,) if isinstance(e.amount, int) else (e.date, e.amount),
    All: lambda e: e.items,
    Any: lambda e: e.items,
    Extreme: lambda e: e.items,
    If: lambda e: (e.condition, e.then, e.otherwise),
}
"""By kind; the others have no parts. To look it up takes a fifth of the time of a `match`, and little is asked as often."""


def children(expr: Expr) -> tuple[Expr, ...]:
    """The direct parts of an expression, in the order in which they are written."""
    parts = _PARTS.get(expr.__class__)
    return parts(expr) if parts else ()


def walk(expr: Expr) -> Iterator[Expr]:
    """An expression and everything in it, in the order in which it is written."""
    waiting = [expr]
    while waiting:
        item = waiting.pop()
        yield item
        parts = _PARTS.get(item.__class__)
        if parts:
            waiting += parts(item)[::-1]


def rebuild(expr: Expr, parts: tuple[Expr, ...]) -> Expr:
    """The same expression with other direct parts (as many as `children` gives). Written out: `attrs.evolve` takes five times as long."""
    match expr:
        case Compare(op):
            return Compare(op, parts[0], parts[1], span=expr.span)
        case Arithmetic(op):
            return Arithmetic(op, parts[0], parts[1], expr.type, span=expr.span)
        case Not():
            return Not(parts[0], span=expr.span)
        case Round(_, places, type_):
            return Round(parts[0], places, type_, span=expr.span)
        case Shift(_, amount, unit, type_):
            return Shift(parts[0], parts[1] if len(parts) > 1 else amount, unit, type_, span=expr.span)
        case All():
            return All(parts, span=expr.span)
        case Any():
            return Any(parts, span=expr.span)
        case Extreme(least, _, type_):
            return Extreme(least, parts, type_, span=expr.span)
        case If():
            return If(parts[0], parts[1], parts[2], expr.type, span=expr.span)
    return expr
