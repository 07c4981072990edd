"""Expressions with names and types resolved.

In: a tree of the syntax, and what names stand for. Out: an expression of the model in which every number has one unit, or None with
findings. Refuses: unknown names and values, types and units that do not fit, days mixed with months, division by what may be zero.

How it differs from the syntax: a bare name is a fact, a definition or a listed value; `geen van` is a negation; an alternative of a reading
is a choice on `ReadingOn`; conversions between units of one dimension are written out as multiplications.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cache

import attrs

from jobcoach_dsl.model import expr as e
from jobcoach_dsl.model.from_syntax import codes
from jobcoach_dsl.model.from_syntax.findings import Findings, meant
from jobcoach_dsl.model.types import BOOL, DATE, NUMBER, TEXT, BoolType, DateType, EnumType, NumberType, TextType, Type, Unit, unit
from jobcoach_dsl.model.words import unit as unit_words
from jobcoach_dsl.source import Span
from jobcoach_dsl.syntax import nodes as n

_SIGNS = {"==": "is", "!=": "is niet", "<": "minder dan", "<=": "maximaal", ">": "meer dan", ">=": "minimaal"}
_SPANS = ((("dag", 1),), (("maand", 1),))
_DURATIONS = ("dag", "week", "maand", "kwartaal", "halfjaar", "jaar")


@attrs.define
class Scope:
    """What names stand for in one regulation."""

    facts: Mapping[str, Type]
    definitions: Mapping[str, Type]
    findings: Findings
    fulfilled: Callable[[bool, Span], e.Expr | None] | None = None
    """What `een voorwaarde niet is vervuld` stands for in the rule at hand; None where it has no meaning."""
    readings: list[n.Word] = attrs.field(factory=list)
    """Every reading that an expression tested, for the checks."""

    def type_of(self, name: str) -> Type | None:
        return self.facts.get(name) or self.definitions.get(name)


def elaborate(tree: n.Tree, scope: Scope, expected: Type) -> e.Expr | None:
    """The expression with a value of type `expected` (a number: in its unit)."""
    result = _read(tree, scope, expected)
    return None if result is None else _fit(result, expected, tree.span, scope)


def condition(tree: n.Tree, scope: Scope) -> e.Expr | None:
    """The expression as a condition."""
    return elaborate(tree, scope, BOOL)


def _decimal(value: Fraction) -> Decimal | Fraction:
    """A fraction as a decimal where that is exact."""
    rest = value.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    if rest != 1:
        return value
    places = 0
    scaled = value
    while scaled.denominator != 1:
        scaled *= 10
        places += 1
    return Decimal(scaled.numerator).scaleb(-places)


def _fit(item: e.Expr, wanted: Type, span: Span, scope: Scope) -> e.Expr | None:
    have = item.type
    if isinstance(have, NumberType) and isinstance(wanted, NumberType):
        if have.unit.dimensions != wanted.unit.dimensions:
            _wrong_unit(have, wanted, span, scope)
            return None
        return _scale(item, wanted)
    if isinstance(have, EnumType) and isinstance(wanted, EnumType):
        if isinstance(item, e.Const) or set(have.values) <= set(wanted.values):
            return item
        extra = ", ".join(f"`{v}`" for v in have.values if v not in wanted.values)
        scope.findings.add(codes.TYPE, f"hier past geen waarde die ook {extra} kan zijn", span, f"verwacht wordt {wanted}")
        return None
    if type(have) is type(wanted):
        return item
    scope.findings.add(
        codes.TYPE, f"hier hoort {_article(wanted)}, maar dit is {_article(have)}", span, "kijk welk soort waarde deze naam heeft"
    )
    return None


def _article(type_: Type) -> str:
    match type_:
        case BoolType():
            return "een ja of nee"
        case DateType():
            return "een datum"
        case TextType():
            return "een tekst"
        case EnumType():
            return f"{type_}"
        case _:
            return f"een {type_}"


def _wrong_unit(have: NumberType, wanted: NumberType, span: Span, scope: Scope) -> None:
    scope.findings.add(
        codes.UNITS,
        f"de eenheid is `{have.unit or 'geen'}`, maar hier hoort `{wanted.unit or 'geen'}`",
        span,
        f"schrijf de hoeveelheid in {unit_words(wanted.unit)}" if wanted.unit.parts else "hier hoort een getal zonder eenheid",
    )


@cache
def _factor(unit: Unit, wanted: Unit) -> Fraction:
    return unit.scale / wanted.scale


def _scale(item: e.Expr, wanted: NumberType) -> e.Expr:
    """The same amount in another unit of the same dimension."""
    assert isinstance(item.type, NumberType)
    factor = _factor(item.type.unit, wanted.unit)
    if isinstance(item, e.Const):
        if isinstance(item.value, e.Special):
            return attrs.evolve(item, type=wanted)
        assert isinstance(item.value, Decimal | Fraction)
        value = _decimal(Fraction(item.value) * factor) if factor != 1 else item.value
        return e.Const(value, wanted, span=item.span)
    if factor == 1:
        return item if item.type == wanted else _retyped(item, wanted)
    over, under = Decimal(factor.numerator), Decimal(factor.denominator)
    result: e.Expr = item
    if over != 1:
        result = e.Arithmetic("*", result, e.Const(over, NUMBER), wanted, span=item.span)
    if under != 1:
        result = e.Arithmetic("/", result, e.Const(under, NUMBER), wanted, span=item.span)
    return result


def _retyped(item: e.Expr, wanted: NumberType) -> e.Expr:
    if isinstance(item, e.Arithmetic | e.Extreme | e.Round | e.If):
        return attrs.evolve(item, type=wanted)
    return item


def _read(tree: n.Tree, scope: Scope, expected: Type | None) -> e.Expr | None:
    match tree:
        case n.Name():
            return _name(tree, scope, expected)
        case n.YesNo(value):
            return e.Const(value, BOOL, span=tree.span)
        case n.Day(value):
            return e.Const(value, DATE, span=tree.span)
        case n.Quantity(value, names):
            return e.Const(value, NumberType(unit(*names)) if names else NUMBER, span=tree.span)
        case n.Silent(not_in_source):
            special = e.Special.NOT_IN_SOURCE if not_in_source else e.Special.NOT_REGULATED
            if expected is None:
                scope.findings.add(
                    codes.TYPE,
                    "`niet geregeld` en `niet in bron` zijn alleen uitkomsten van een regel",
                    tree.span,
                    "gebruik ze achter `is`",
                )
                return None
            return e.Const(special, expected, span=tree.span)
        case n.Words(value):
            return e.Const(value, TEXT, span=tree.span)
        case n.ReadingTest(reading):
            scope.readings.append(reading)
            return e.ReadingOn(reading.text, span=tree.span)
        case n.Fulfilled(negated):
            if scope.fulfilled is None:
                scope.findings.add(
                    codes.TYPE, "hier is niet bekend om welke voorwaarden het gaat", tree.span, "gebruik dit in `besluit` of in `bepaal`"
                )
                return None
            return scope.fulfilled(negated, tree.span)
        case n.Not(item):
            inner = condition(item, scope)
            return None if inner is None else e.Not(inner, span=tree.span)
        case n.Group(kind, items):
            parts = [condition(i, scope) for i in items]
            if any(p is None for p in parts):
                return None
            kept = tuple(p for p in parts if p is not None)
            if kind == "all":
                return e.All(kept, span=tree.span)
            found = e.Any(kept, span=tree.span)
            return found if kind == "any" else e.Not(found, span=tree.span)
        case n.Alternative(chosen, reading, other):
            scope.readings.append(reading)
            first = _read(chosen, scope, expected)
            wanted = expected or (first.type if first is not None else None)
            second = _read(other, scope, wanted)
            if first is None or second is None or wanted is None:
                return None
            left = _fit(first, wanted, chosen.span, scope)
            right = _fit(second, wanted, other.span, scope)
            if left is None or right is None:
                return None
            return e.If(e.ReadingOn(reading.text, span=reading.span), right, left, wanted, span=tree.span)
        case n.OneOf(item, values):
            return _one_of(item, values, tree.span, scope)
        case n.Binary(op, left, right):
            if op in _SIGNS:
                return _compare(op, left, right, tree.span, scope)
            return _arithmetic(op, left, right, tree.span, scope)
        case n.Extreme(least, items):
            return _extreme(least, items, tree.span, scope, expected)
        case n.Rounded(item, places):
            inner = _read(item, scope, expected)
            if inner is None:
                return None
            if not isinstance(inner.type, NumberType):
                scope.findings.add(
                    codes.TYPE,
                    f"alleen een getal wordt afgerond, dit is {_article(inner.type)}",
                    item.span,
                    "rond een bedrag of een aantal af",
                )
                return None
            if isinstance(expected, NumberType):
                # rounding is done in the unit of the outcome ("centen" of an amount in euro)
                fitted = _fit(inner, expected, item.span, scope)
                return None if fitted is None else e.Round(fitted, places, expected, span=tree.span)
            return e.Round(inner, places, inner.type, span=tree.span)
        case n.OutOfWeekend(item):
            return _out_of_weekend(item, tree.span, scope)


def _name(tree: n.Name, scope: Scope, expected: Type | None) -> e.Expr | None:
    if isinstance(expected, EnumType) and tree.text in expected.values:
        return e.Const(tree.text, expected, span=tree.span)
    if tree.text in scope.facts:
        return e.Fact(tree.text, scope.facts[tree.text], span=tree.span)
    if tree.text in scope.definitions:
        return e.Ref(tree.text, scope.definitions[tree.text], span=tree.span)
    if isinstance(expected, EnumType):
        help = meant(tree.text, expected.values) or f"de waarden zijn: {', '.join(expected.values)}"
        scope.findings.add(codes.UNKNOWN_VALUE, f"`{tree.text}` is hier geen bekende waarde", tree.span, help)
    else:
        help = meant(tree.text, [*scope.facts, *scope.definitions]) or "declareer de naam in begrippen.regel of als begrip"
        scope.findings.add(codes.UNKNOWN_NAME, f"de naam `{tree.text}` is niet bekend", tree.span, help)
    return None


def _pair(left: n.Tree, right: n.Tree, scope: Scope) -> tuple[e.Expr, e.Expr] | None:
    """Both sides of a comparison; a listed value on one side takes its type from the other."""
    if (
        isinstance(left, n.Name)
        and scope.type_of(left.text) is None
        and not (isinstance(right, n.Name) and scope.type_of(right.text) is None)
    ):
        second = _read(right, scope, None)
        first = _read(left, scope, second.type) if second is not None else None
    else:
        first = _read(left, scope, None)
        second = _read(right, scope, first.type) if first is not None else None
    return None if first is None or second is None else (first, second)


def _compare(op: str, left: n.Tree, right: n.Tree, span: Span, scope: Scope) -> e.Expr | None:
    pair = _pair(left, right, scope)
    if pair is None:
        return None
    first, second = pair
    if isinstance(first.type, EnumType) and isinstance(second.type, EnumType):
        if not set(first.type.values) & set(second.type.values):
            scope.findings.add(codes.TYPE, "deze twee hebben geen waarde gemeen", span, f"links: {first.type}; rechts: {second.type}")
            return None
    elif isinstance(first.type, NumberType) and isinstance(second, e.Const):
        fitted = _fit(second, first.type, right.span, scope)
        if fitted is None:
            return None
        second = fitted
    else:
        fitted = _fit(second, first.type, right.span, scope)
        if fitted is None:
            return None
        second = fitted
    if op not in ("==", "!=") and not isinstance(first.type, NumberType | DateType):
        scope.findings.add(
            codes.TYPE,
            f"`{_SIGNS[op]}` vergelijkt getallen of datums, dit is {_article(first.type)}",
            left.span,
            "gebruik `is` of `is niet`",
        )
        return None
    for side in (first, second):
        if isinstance(side, e.Const) and isinstance(side.value, e.Special):
            scope.findings.add(
                codes.SILENT,
                "met `niet geregeld` of `niet in bron` wordt niet vergeleken",
                span,
                "beschrijf het geval zelf in de voorwaarde",
            )
            return None
    return e.Compare(op, first, second, span=span)


def _one_of(item: n.Tree, values: tuple[n.Word | n.Text, ...], span: Span, scope: Scope) -> e.Expr | None:
    subject = _read(item, scope, None)
    if subject is None:
        return None
    if isinstance(subject.type, TextType) and all(isinstance(v, n.Text) for v in values):
        texts = (e.Compare("==", subject, e.Const(v.text, TEXT, span=v.span), span=span) for v in values)
        return e.Any(tuple(texts), span=span)
    if not isinstance(subject.type, EnumType):
        scope.findings.add(
            codes.TYPE,
            f"`is een van` kiest uit vaste waarden, dit is {_article(subject.type)}",
            item.span,
            "gebruik `is` of een vergelijking",
        )
        return None
    good = True
    for word in values:
        if word.text not in subject.type.values:
            help = meant(word.text, subject.type.values) or f"de waarden zijn: {', '.join(subject.type.values)}"
            scope.findings.add(codes.UNKNOWN_VALUE, f"`{word.text}` is hier geen bekende waarde", word.span, help)
            good = False
    tests = tuple(e.Compare("==", subject, e.Const(w.text, subject.type, span=w.span), span=span) for w in values)
    return e.Any(tests, span=span) if good else None


def _arithmetic(op: str, left: n.Tree, right: n.Tree, span: Span, scope: Scope) -> e.Expr | None:
    first, second = _read(left, scope, None), _read(right, scope, None)
    if first is None or second is None:
        return None
    if isinstance(first.type, DateType) and op in "+-":
        return _shift(op, first, second, right.span, scope)
    for side, tree in ((first, left), (second, right)):
        if not isinstance(side.type, NumberType):
            scope.findings.add(
                codes.TYPE,
                f"met {_article(side.type)} wordt niet gerekend",
                tree.span,
                "reken met getallen, of tel dagen of maanden bij een datum op",
            )
            return None
    assert isinstance(first.type, NumberType)
    assert isinstance(second.type, NumberType)
    if op in "+-":
        fitted = _fit(second, first.type, right.span, scope)
        return None if fitted is None else e.Arithmetic(op, first, fitted, first.type, span=span)
    product = NumberType(first.type.unit.times(second.type.unit, 1 if op == "*" else -1))
    if op == "/" and not (isinstance(second, e.Const) and second.value != 0):
        scope.findings.add(codes.DIVISION, "de deler kan nul zijn", right.span, "deel door een vaste hoeveelheid die niet nul is")
        return None
    return e.Arithmetic(op, first, second, product, span=span)


def _shift(op: str, date: e.Expr, by: e.Expr, span: Span, scope: Scope) -> e.Expr | None:
    if isinstance(by, e.Const) and isinstance(by.type, NumberType) and isinstance(by.value, Decimal) and len(by.type.unit.parts) == 1:
        name, power = by.type.unit.parts[0]
        if name in _DURATIONS and power == 1:
            base = "maand" if by.type.unit.dimensions[0][0] == "maand" else "dag"
            amount = Fraction(by.value) * by.type.unit.scale
            if amount.denominator == 1 and abs(amount) < 100_000:
                return e.Shift(date, int(amount) * (1 if op == "+" else -1), base, DATE, span=span)
    elif not isinstance(by, e.Const) and isinstance(by.type, NumberType) and by.type.unit.dimensions in _SPANS:
        base = "maand" if by.type.unit.dimensions == _SPANS[1] else "dag"
        wanted = NumberType(unit(base))
        scaled = _scale(by, wanted)
        if op == "-":
            scaled = e.Arithmetic("-", e.Const(Decimal(0), wanted), scaled, wanted, span=span)
        return e.Shift(date, scaled, base, DATE, span=span)
    scope.findings.add(
        codes.TYPE,
        "bij een datum worden alleen dagen, weken, maanden of jaren opgeteld, en vaste aantallen alleen heel",
        span,
        "schrijf bijvoorbeeld `+ 36 maanden`, `- 1 dag`, of de naam van een aantal maanden of dagen",
    )
    return None


def _out_of_weekend(item: n.Tree, span: Span, scope: Scope) -> e.Expr | None:
    date = _read(item, scope, DATE)
    if date is not None and not isinstance(date.type, DateType):
        scope.findings.add(
            codes.TYPE,
            f"alleen een datum schuift door uit het weekend, dit is {_article(date.type)}",
            item.span,
            "schrijf het achter een datum, bijvoorbeeld `aanvraagdatum + 8 weken, doorgeschoven uit het weekend`",
        )
        return None
    return None if date is None else e.Shift(date, 1, "weekend", DATE, span=span)


def _extreme(least: bool, items: tuple[n.Tree, ...], span: Span, scope: Scope, expected: Type | None) -> e.Expr | None:
    wanted: Type | None = expected if isinstance(expected, EnumType) else None
    if wanted is None:
        for item in items:
            if not (isinstance(item, n.Name) and scope.type_of(item.text) is None):
                probe = _read(item, Scope(scope.facts, scope.definitions, Findings(), scope.fulfilled), None)
                if probe is not None:
                    wanted = probe.type
                    break
    parts: list[e.Expr] = []
    for item in items:
        part = _read(item, scope, wanted)
        if part is None:
            return None
        wanted = wanted or part.type
        fitted = _fit(part, wanted, item.span, scope)
        if fitted is None:
            return None
        parts.append(fitted)
    assert wanted is not None
    if not isinstance(wanted, NumberType | DateType | EnumType):
        scope.findings.add(
            codes.TYPE, f"van {_article(wanted)} is er geen kleinste of grootste", span, "gebruik getallen, datums of een geordende keuze"
        )
        return None
    return e.Extreme(least, tuple(parts), wanted, span=span)
