"""Values, types and conditions in plain Dutch.

In: values and expressions of the model, and the labels of names. Out: words for a page, a letter or a terminal.
Refuses: nothing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

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
    Ref,
    Round,
    Shift,
    Special,
    Value,
    children,
)
from jobcoach_dsl.model.types import BoolType, DateType, EnumType, NumberType, TextType, Type, Unit

MONTHS = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"]

_PLURAL = {
    "dag": "dagen",
    "week": "weken",
    "maand": "maanden",
    "kwartaal": "kwartalen",
    "halfjaar": "halfjaren",
    "periode": "perioden",
    "kandidaat": "kandidaten",
    "methode": "methoden",
}

SPECIAL = {Special.NOT_REGULATED: "niet geregeld", Special.NOT_IN_SOURCE: "niet in bron"}

STATUS = {
    "determined": "",
    "unknown": "nog onbekend",
    "judgement": "wacht op een oordeel",
    "not_regulated": "niet geregeld",
    "not_in_source": "niet in de bron",
}
"""What the status of an outcome is called; a settled outcome is called by its value."""

_OPERATORS = {"==": "is", "!=": "is niet", "<": "minder dan", "<=": "maximaal", ">": "meer dan", ">=": "minimaal"}
_SIGNS = {"+": "plus", "-": "min", "*": "×", "/": "/"}
_DATE_OPERATORS = {"==": "is", "!=": "is niet", "<": "voor", "<=": "op of voor", ">": "na", ">=": "op of na"}


def date(value: dt.date) -> str:
    """15 september 2022"""
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def number(value: Decimal | Fraction | int, places: int | None = None) -> str:
    """A number in Dutch notation. A fraction that is no finite decimal is cut at six places with an ellipsis."""
    if isinstance(value, Fraction):
        exact = Decimal(value.numerator) / Decimal(value.denominator)
        if Fraction(exact) != value:
            return number(Decimal(f"{exact:.6f}")) + "…"
        value = exact
    text = f"{value:,.{places}f}" if places is not None else f"{Decimal(value):,f}"
    whole, dot, part = text.partition(".")
    if places is None:
        part = part.rstrip("0")
    return whole.replace(",", ".") + ("," + part if dot and part else "")


def spaced(name: str) -> str:
    """A name that has no label, as words: "geen_collega" is "geen collega"."""
    return name.replace("_", " ")


def listed(items: Sequence[str], last: str = "en") -> str:
    """a, b en c"""
    return f" {last} ".join(filter(None, (", ".join(items[:-1]), *items[-1:])))


def unit(of: Unit, plural: bool = True) -> str:
    """uur per week; maanden; euro per uur"""
    text = str(of)
    head, space, rest = text.partition(" ")
    return (_PLURAL.get(head, head) if plural else head) + space + rest


def value(what: Value, type: Type, labels: Mapping[str, str] | None = None) -> str:
    """A value in words: ja, "dienstverband", € 82,00 per uur, 12,5 uur per week, 15 september 2022."""
    match what:
        case Special():
            return SPECIAL[what]
        case bool():
            return "ja" if what else "nee"
        case dt.date():
            return date(what)
        case str():
            return (labels or {}).get(what, "") or spaced(what)
    if isinstance(type, NumberType) and type.unit.parts:
        head = type.unit.parts[0]
        if head == ("euro", 1):
            amount = Fraction(what)
            # Amounts are whole cents; where one is not (an index without rounding), every digit counts.
            shown = number(what, 2) if (amount * 100).denominator == 1 and not isinstance(what, Fraction) else number(what)
            rest = str(type.unit)[len("euro") :]
            return f"€ {shown}{rest}"
        return f"{number(what)} {unit(type.unit, plural=what != 1)}"
    return number(what)


def domain(type: Type, minimum: Decimal | None, maximum: Decimal | None, step: Decimal | None) -> str:
    """What a fact can be: "getal in uur per week, van 0 tot en met 168"."""
    match type:
        case BoolType():
            return "ja of nee"
        case EnumType():
            return "een van de waarden hieronder"
        case DateType():
            return "datum"
        case TextType():
            return "tekst"
    kind = "geheel getal" if step == 1 else "getal"
    text = f"{kind} in {unit(type.unit)}" if type.unit.parts else kind
    if minimum is not None and maximum is not None:
        text += f", van {number(minimum)} tot en met {number(maximum)}"
    if step is not None and step != 1:
        text += f", in stappen van {number(step)}"
    return text


def condition(expr: Expr, names: Mapping[str, str], values: Mapping[str, Mapping[str, str]], written: bool = False) -> str:
    """A condition or a calculation in words. `names` gives labels of facts, `values` those of listed values by fact.

    `written`: quantities stand as the rule writes them ("3 jaren"), not in the unit that they are compared in ("36 maanden").
    """

    def say(part: Expr) -> str:
        return condition(part, names, values, written)

    def within(part: Expr) -> str:
        """A part of a longer whole, between brackets where the words would run together."""
        together = isinstance(part, All | Any) and len(part.items) > 1 and same_subject(part) is None
        return f"({say(part)})" if together or isinstance(part, If) else say(part)

    def one_of(group: Expr, subject: Expr) -> str:
        return listed([_side(i.right, subject, values, say) for i in children(group) if isinstance(i, Compare)], "of")

    match expr:
        case Fact(name) | Ref(name):
            return names.get(name, spaced(name))
        case Const():
            if written and expr.span is not None and isinstance(expr.value, Decimal | Fraction):
                return " ".join(expr.span.text.split())
            return value(expr.value, expr.type)
        case Not(item):
            subject = same_subject(item)
            return f"niet {within(item)}" if subject is None else f"{say(subject)} is niet {one_of(item, subject)}"
        case All(items) | Any(items):
            subject = same_subject(expr)
            if subject is not None:
                return f"{say(subject)} is {one_of(expr, subject)}"
            return (" en " if isinstance(expr, All) else " of ").join(within(i) for i in items)
        case Compare(op, left, right):
            words = _DATE_OPERATORS if isinstance(left.type, DateType) else _OPERATORS
            return f"{say(left)} {words[op]} {_side(right, left, values, say)}"
        case Arithmetic(op, left, right):
            # a conversion between units was not written by anyone
            if isinstance(right, Const) and right.span is None:
                return say(left)
            return f"{_factor(left, op, say)} {_SIGNS[op]} {_factor(right, op, say)}"
        case Extreme(least, items):
            most = ("vroegste", "laatste") if isinstance(expr.type, DateType) else ("laagste", "hoogste")
            each = [f"({say(i)})" if isinstance(i, Extreme) else say(i) for i in items]
            return f"de {most[0 if least else 1]} van {listed(each)}"
        case Round(item, places):
            return f"{say(item)}, afgerond op {'centen' if places == 2 else f'{places} decimalen'}"
        case Shift(day, amount, name):
            if name == "weekend":
                return f"{say(day)}, doorgeschoven uit het weekend"
            sign = "min" if isinstance(amount, int) and amount < 0 else "plus"
            if not isinstance(amount, int):
                return f"{say(day)} {sign} {say(amount)}"
            if written and expr.span is not None:
                return f"{say(day)} {sign} {' '.join(expr.span.text.split())}"
            return f"{say(day)} {sign} {abs(amount)} {unit(Unit(((name, 1),)), abs(amount) != 1)}"
        case If(test, then, otherwise):
            return f"{say(then)} als {within(test)}, anders {say(otherwise)}"
    return "zie de regel"


def same_subject(expr: Expr) -> Expr | None:
    """What "is een van" is said of: the left side that every item of `expr` compares with a value; None when it is no such list."""
    if not isinstance(expr, Any) or len(expr.items) < 2:
        return None
    first = expr.items[0]
    if not isinstance(first, Compare):
        return None
    alike = all(isinstance(i, Compare) and i.op == "==" and i.left == first.left and isinstance(i.right, Const) for i in expr.items)
    return first.left if alike else None


def _side(right: Expr, left: Expr, values: Mapping[str, Mapping[str, str]], say: Callable[[Expr], str]) -> str:
    """The right side of a comparison: a listed value goes by the label that the left side gives it."""
    if isinstance(right, Const) and isinstance(right.value, str) and isinstance(left, Fact | Ref):
        return value(right.value, right.type, values.get(left.name))
    return say(right)


def _factor(part: Expr, op: str, say: Callable[[Expr], str]) -> str:
    """A part of a calculation, between brackets where it is a calculation of a looser kind."""
    sum_in_product = isinstance(part, Arithmetic) and part.op in "+-" and op in "*/"
    return f"({say(part)})" if sum_in_product or isinstance(part, Extreme | Round | If) else say(part)
