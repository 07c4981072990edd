"""Straight code in JavaScript: what a programmer would write by hand for facts that are known, in small whole numbers.

In: a plan, and the facts with their domains. Out: the text of three functions. `read(facts)` gives the facts as they come from outside in
a row {f0, f1, …}, in the order of the regulation; null for facts that cannot be used or are written in an unusual way, which the engine
reads. `straight(row)` gives from it the values of the outcomes, followed by the grounds of each outcome that can have them; null when the
engine must answer: for facts that are unknown and matter, and what is not certain to be exact. `outcomePlace(name)` is the place of an
outcome among the values, -1 when there is none of that name. Refuses: nothing.

Numbers are whole numbers of parts of one (hours by quarters as quarters). How many parts make one (`scale`) and between which ends it
lies is worked out here for each calculation from the domains of its facts; what could reach 2⁵³, above which JavaScript's numbers are no
longer all there, is left to the engine. The code uses the functions of `runtime/` (`known`, `stop`, `whole`, …). Names of facts and words
of the rules stand in it as JSON, so that no text becomes code.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from decimal import Decimal
from fractions import Fraction
from math import lcm

import attrs

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
)
from jobcoach_dsl.model.program import FactDeclaration
from jobcoach_dsl.model.types import BoolType, DateType, EnumType, NumberType
from jobcoach_dsl.straight import Outcome, Plan, Step

_SAFE = 2**53 - 1
_INTEGER = 2**30
"""Below this a number is a small integer to every engine, which computes with those most quickly."""
_PLACES = 6
"""So many decimals `partsText` knows how to write."""
_DIGITS = 10**15
"""Numbers of so many digits have one decimal notation and one binary one, so that reading them is exact."""


class _TooLarge(Exception):
    """A calculation that is not certain to be exact in ordinary numbers."""


@attrs.frozen
class _Range:
    """A number in parts of which `scale` make one, from `low` to `high` of them."""

    scale: int
    low: int
    high: int

    def at(self, scale: int) -> _Range:
        """The same in other parts."""
        if scale == self.scale:
            return self
        times = scale // self.scale
        return _Range(scale, self.low * times, self.high * times).safe()

    def safe(self) -> _Range:
        if max(abs(self.low), abs(self.high)) > _SAFE:
            raise _TooLarge
        return self


@attrs.frozen
class Straight:
    """The code of a plan."""

    code: str
    scales: tuple[int, ...]
    """For each outcome: in how many parts of one its value is given, when that is a number."""
    read: tuple[int, ...]
    """For each fact: in how many parts of one it is read, when that is a number; else 0."""


def straight(plan: Plan, facts: Mapping[str, FactDeclaration]) -> Straight:
    """The function, and what its numbers are."""
    printer = _Printer(plan, facts)
    code = "\n".join(printer.lines()) + "\n"
    read = (printer.grids[name][0] if name in printer.grids else 0 for name in facts)
    return Straight(code, tuple(printer.scales), tuple(read))


class _Printer:
    def __init__(self, plan: Plan, facts: Mapping[str, FactDeclaration]) -> None:
        self.plan, self.facts = plan, facts
        self.places = {name: place for place, name in enumerate(facts)}
        self.steps = {name: f"d{place}" for place, name in enumerate(plan.steps)}
        self.ranges: dict[str, _Range] = {}
        """Of the steps that are numbers."""
        self.grids = {name: _grid(fact) for name, fact in facts.items() if isinstance(fact.type, NumberType)}
        self._found: dict[int, tuple[Expr, _Range]] = {}
        """What `range` found, by identity. It holds the expression, so that no other gets its identity."""
        self.constants: dict[str, str] = {}
        self.temporaries = 0
        self.scales: list[int] = []
        self.refusing: dict[str, int] = {}
        """The rules that can be grounds, with their places."""

    def lines(self) -> list[str]:
        given = [f"f{place} = facts[{_text(name)}]" for name, place in self.places.items()]
        reading = [line for name, fact in self.facts.items() for line in self.read(name, fact)]
        body = [line for step in self.plan.steps.values() for line in self.step(step)]
        lists: list[str] = []
        for outcome in self.plan.outcomes:
            if outcome.grounds is not None:
                lists.append(f"g{len(lists)}")
                body += self.grounds(outcome, lists[-1])
        values = [self.value(outcome.value) for outcome in self.plan.outcomes]
        refusing = [f"const notRefused = new Grounds({_text(list(self.refusing))});"] if self.refusing else []
        temporaries = [f"let {', '.join(f't{n}' for n in range(1, self.temporaries + 1))};"] if self.temporaries else []
        return [
            *(f"const {name} = {code};" for code, name in self.constants.items()),
            *refusing,
            "function read(facts) {",
            'if (typeof facts !== "object" || facts === null) return null;',
            # all of them before one is looked at: the engine of a browser then makes certain only once of what kind the object is
            f"let {', '.join([*given, 'count = 0'])};",
            # what an object inherits was not given
            "if (Object.getPrototypeOf(facts) !== Object.prototype) return Array.isArray(facts) ? null : read({ ...facts });",
            "for (const name in facts) count += 1;",
            *reading,
            f"if (count !== {len(self.facts)}) return null;",
            f"return {{ {', '.join(f'f{place}' for place in self.places.values())} }};",
            "}",
            "function outcomePlace(name) {",
            "switch (name) {",
            *(f"case {_text(outcome.name)}: return {place};" for place, outcome in enumerate(self.plan.outcomes)),
            "}",
            "return -1;",
            "}",
            "function straight(row) {",
            f"const {{ {', '.join(f'f{self.places[name]}' for name in self.plan.facts)} }} = row;",
            *temporaries,
            "try {",
            *body,
            f"return [{', '.join([*values, *lists])}];",
            "} catch (error) {",
            "unlessStopped(error);",
            "return null;",
            "}",
            "}",
        ]

    # --- facts ---

    def read(self, name: str, fact: FactDeclaration) -> Iterator[str]:
        """A fact, looked at as strictly as the engine does; what it would refuse is left to it."""
        var = f"f{self.places[name]}"
        unknown = f"if ({var} === undefined) count += 1; else"
        match fact.type:
            case EnumType(values):
                # the word of the rules itself takes the place of the caller's, so that one comparison of letters is enough
                words = " ".join(f"case {_text(value)}: {var} = {_text(value)}; break;" for value in values)
                yield f"switch ({var}) {{ {words} case undefined: count += 1; break; default: return null; }}"
            case NumberType():
                yield f"{unknown} {{"
                yield from self.number_read(var, *self.grids[name])
                yield "}"
            case BoolType():
                yield f"if ({var} !== true && {var} !== false) {{ if ({var} !== undefined) return null; count += 1; }}"
            case DateType():
                assert fact.first is not None
                assert fact.last is not None
                fits = f"{var} >= {fact.first.toordinal()} && {var} <= {fact.last.toordinal()}"
                yield f"{unknown} {{ {var} = dayOfText({var}); if (!({fits})) return null; }}"
            case _:
                yield f"{unknown} if (!isText({var})) return null;"

    def number_read(self, var: str, scale: int, low: int, high: int, step: int, start: int) -> Iterator[str]:
        """A number that is known: in its place comes how many parts it is."""
        largest = max(abs(low), abs(high))
        if largest > _DIGITS:
            yield "return null;"
            return
        # a number is looked at where it stands, text in a function
        yield f'if (typeof {var} !== "number") {var} = wholeOfText({var}, {scale});'
        if scale & (scale - 1):
            # a number of so few digits has one notation: it is the parts divided by the scale, or it is another number
            yield f"else {{ const parts = Math.round({var} * {scale}); {var} = parts / {scale} === {var} ? parts : NaN; }}"
        elif scale > 1:
            yield f"else {var} *= {scale};"  # by a power of two: exact
        whole = f"({var} | 0) === {var}" if largest < _INTEGER else f"{var} % 1 === 0"
        yield f"if (!({whole} && {var} >= {low} && {var} <= {high})) return null;"
        if largest < _INTEGER:
            yield f"{var} |= 0;"  # so that it is known to be small
        if step > 1:
            yield f"if (({f'{var} - {start}' if start else var}) % {step} !== 0) return null;"

    # --- statements ---

    def step(self, step: Step) -> Iterator[str]:
        """A definition. Where it stands in the place of the reference to it, only its range is worked out."""
        if isinstance(step.type, NumberType):
            with suppress(_TooLarge):
                self.ranges[step.name] = self.range(step.expr)
        if step.shared:
            name = self.steps[step.name]
            yield f"let {name};"
            yield f"try {{ {name} = {self.value(step.expr, keep=False)}; }} catch (error) {{ unlessStopped(error); }}"

    def grounds(self, outcome: Outcome, grounds: str) -> Iterator[str]:
        """The grounds of an outcome."""
        assert outcome.grounds is not None
        yield f"let {grounds} = notRefused;"
        yield f"if ({self.condition(outcome.grounds.denied)}) {{"
        for rule, condition in outcome.grounds.rules:
            place = self.refusing.setdefault(rule, len(self.refusing))
            yield f"if ({self.condition(condition)}) {grounds} = {grounds}.and({place});"
        yield "}"

    def value(self, expr: Expr, keep: bool = True) -> str:
        """The value of an outcome (then its scale is kept) or of a step."""
        scale, code = 1, ""
        try:
            if isinstance(expr.type, NumberType):
                scale = self.shown(expr) if keep else self.range(expr).scale
            code = self.code(expr, scale)
        except _TooLarge:
            code = "stop()"
        if keep:
            self.scales.append(scale)
        return code

    # --- numbers ---

    def shown(self, expr: Expr) -> int:
        """The scale in which a number is given: tenths, hundredths and so on where there are such, which are text at once."""
        scale = self.range(expr).scale
        shown = next((10**places for places in range(_PLACES + 1) if 10**places % scale == 0), scale)
        with suppress(_TooLarge):
            return self.range(expr).at(shown).scale
        return scale

    def range(self, expr: Expr) -> _Range:
        """The scale and the ends of a number. Raises `_TooLarge`."""
        found = self._found.get(id(expr))
        if found is None:
            found = self._found[id(expr)] = expr, self._range(expr)
        return found[1]

    def _range(self, expr: Expr) -> _Range:
        match expr:
            case Const(Special()):
                return _Range(1, 0, 0)
            case Const(value):
                assert isinstance(value, Decimal | Fraction)
                number = Fraction(value)
                return _Range(number.denominator, number.numerator, number.numerator).safe()
            case Fact(name):
                scale, low, high, _, _ = self.grids[name]
                if max(abs(low), abs(high)) > _DIGITS:
                    raise _TooLarge
                return _Range(scale, low, high)
            case Ref(name):
                if name not in self.ranges:
                    raise _TooLarge
                return self.ranges[name]
            case If(_, then, otherwise):
                return self.together(then, otherwise)
            case Extreme(_, items):
                return self.together(*items)
            case Arithmetic("+" | "-" as op, left, right):
                scale = lcm(self.range(left).scale, self.range(right).scale)
                a, b = self.range(left).at(scale), self.range(right).at(scale)
                ends = (a.low + b.low, a.high + b.high) if op == "+" else (a.low - b.high, a.high - b.low)
                return _Range(scale, *ends).safe()
            case Arithmetic("*", left, right):
                a, b = self.range(left), self.range(right)
                corners = [x * y for x in (a.low, a.high) for y in (b.low, b.high)]
                return _Range(a.scale * b.scale, min(corners), max(corners)).safe()
            case Arithmetic("/", left, Const(Decimal() | Fraction() as divisor)) if divisor > 0:
                a, by = self.range(left), Fraction(divisor)
                return _Range(a.scale * by.numerator, a.low * by.denominator, a.high * by.denominator).safe()
            case Round(item, places):
                a, parts = self.range(item), 10**places
                _Range(1, 0, 2 * max(abs(a.low), abs(a.high)) * parts + a.scale).safe()
                return _Range(parts, *(_half_up(end * parts, a.scale) for end in (a.low, a.high)))
        raise _TooLarge

    def together(self, *parts: Expr) -> _Range:
        """The range of what is one of these."""
        ranges = [self.range(part) for part in parts]
        scale = lcm(*(each.scale for each in ranges))
        ranges = [each.at(scale) for each in ranges]
        return _Range(scale, min(each.low for each in ranges), max(each.high for each in ranges))

    def number(self, expr: Expr, scale: int) -> str:
        """A number in parts of which `scale` make one; a special as it is."""
        own = self.range(expr).at(scale)
        times = own.scale // self.range(expr).scale
        match expr:
            case Const(Special() as special):
                return special.name
            case Const():
                return f"({own.low})"
            case Fact(name):
                return _times(f"known(f{self.places[name]})", times)
            case Ref(name):
                step = self.plan.steps[name]
                if not step.shared:
                    return self.number(step.expr, scale)
                code = f"known({self.steps[name]})"
                return f"timesUnlessSpecial({code}, {times})" if step.special and times != 1 else _times(code, times)
            case If(condition, then, otherwise):
                return f"({self.condition(condition)} ? {self.number(then, scale)} : {self.number(otherwise, scale)})"
            case Extreme(least, items):
                pick = "Math.min" if least else "Math.max"
                return self.guarded(items, lambda *codes: f"{pick}({', '.join(codes)})", None, scale)
            case Arithmetic("+" | "-" as op, left, right):
                return self.guarded((left, right), lambda a, b: f"({a} {op} {b})", None, scale)
            case Arithmetic("*", left, right):
                return self.scaled((left, right), lambda a, b: _times(f"({a} * {b})", times))
            case Arithmetic("/", left, Const(Decimal() | Fraction() as divisor)):
                return self.scaled((left,), lambda a: _times(_times(a, Fraction(divisor).denominator), times))
            case Round(item, places):
                parts = 10**places
                return self.scaled((item,), lambda a: _times(f"halfUpSmall({_times(a, parts)}, {self.range(item).scale})", times))
        raise _TooLarge

    def scaled(self, parts: tuple[Expr, ...], code: Callable[..., str]) -> str:
        """A calculation with each part in parts of its own."""
        return self._guarded(parts, [self.number(part, self.range(part).scale) for part in parts], code, None)

    def guarded(self, parts: tuple[Expr, ...], code: Callable[..., str], otherwise: str | None, scale: int = 1) -> str:
        """A calculation of its parts where none of them is a special; else `otherwise`, or that special when it is None."""
        return self._guarded(parts, [self.code(part, scale) for part in parts], code, otherwise)

    def _guarded(self, parts: tuple[Expr, ...], codes: list[str], code: Callable[..., str], otherwise: str | None) -> str:
        if not any(self.plan.may_be_special(part) for part in parts):
            return code(*codes)
        names, given = [], []
        for place, part in enumerate(parts):
            if self.plan.may_be_special(part):
                self.temporaries += 1
                names.append(f"t{self.temporaries}")
                given.append(f"{names[-1]} = {codes[place]}")
                codes[place] = names[-1]
        specials = " || ".join(f"isSpecial({name})" for name in names)
        found = otherwise or f"specialAmong({', '.join(names)})"
        # all of them are worked out before one is looked at, as a special in one gives way to another special
        return f"(({', '.join(given)}, {specials}) ? {found} : {code(*codes)})"

    # --- expressions ---

    def condition(self, expr: Expr) -> str:
        """A condition, which is true or false."""
        try:
            code = self.code(expr)
        except _TooLarge:
            return "stop()"
        return f"({code} === true)" if self.plan.may_be_special(expr) else code

    def code(self, expr: Expr, scale: int = 1) -> str:
        """A value; a number in parts of which `scale` make one."""
        if isinstance(expr.type, NumberType):
            return self.number(expr, scale)
        match expr:
            case Const(Special() as special):
                return special.name
            case Const(value):
                return str(value.toordinal()) if hasattr(value, "toordinal") else _text(value)
            case Fact(name):
                return f"known(f{self.places[name]})"
            case Ref(name):
                step = self.plan.steps[name]
                return f"known({self.steps[name]})" if step.shared else self.code(step.expr)
            case Not(item):
                return f"!{self.condition(item)}"
            case All(items):
                return self.joined(" && ", items, "true")
            case Any(items):
                return self.joined(" || ", items, "false")
            case If(condition, then, otherwise):
                return f"({self.condition(condition)} ? {self.code(then)} : {self.code(otherwise)})"
            case Compare(op, left, right):
                return self.compared(op, left, right)
            case Extreme(least, items, kind):
                pick = f"Math.{'min' if least else 'max'}("
                if isinstance(kind, EnumType):
                    order = self.constants.setdefault(json.dumps(kind.values), f"c{len(self.constants)}")
                    pick = f"extremeWord({'true' if least else 'false'}, {order}, "
                return self.guarded(items, lambda *codes: f"{pick}{', '.join(codes)})", None)
            case Shift(date, int() as amount, unit):
                return self.guarded((date,), lambda a: f"movedDay({a}, {amount}, {_text(unit)})", None)
            case Shift(date, amount, unit):
                assert not isinstance(amount, int)
                scale = self.range(amount).scale
                return self._guarded(
                    (date, amount),
                    [self.code(date), self.number(amount, scale)],
                    lambda a, b: f"movedDayBy({a}, fraction(BigInt({b}), {scale}n), {_text(unit)})",
                    None,
                )
            case ReadingOn(id):
                raise AssertionError(f"reading {id} was not chosen; use Program.with_readings")
        raise AssertionError(f"no value: {expr!r:.80}")

    def joined(self, word: str, items: tuple[Expr, ...], empty: str) -> str:
        return f"({word.join(self.condition(item) for item in items)})" if items else empty

    def compared(self, op: str, left: Expr, right: Expr) -> str:
        scale = 1
        if isinstance(left.type, NumberType):
            scale = lcm(self.range(left).scale, self.range(right).scale)
        if op in ("==", "!="):
            return f"({self.code(left, scale)} {op}= {self.code(right, scale)})"
        return self.guarded((left, right), lambda a, b: f"({a} {op} {b})", "false", scale)


def _grid(fact: FactDeclaration) -> tuple[int, int, int, int, int]:
    """Of the numbers that a fact can be: the scale, and in those parts the least, the greatest, the step and where steps start."""
    assert fact.minimum is not None
    assert fact.maximum is not None
    assert fact.step is not None
    least, most, step = (Fraction(value) for value in (fact.minimum, fact.maximum, fact.step))
    scale = lcm(least.denominator, step.denominator)
    return scale, int(least * scale), (most * scale).__floor__(), int(step * scale), int(least * scale)


def _times(code: str, times: int) -> str:
    return code if times == 1 else f"({code} * {times})"


def _half_up(number: int, divisor: int) -> int:
    whole = (2 * abs(number) + divisor) // (2 * divisor)
    return whole if number >= 0 else -whole


def _text(words: object) -> str:
    """A word, or yes or no, as JavaScript code, whatever it holds."""
    return json.dumps(words).replace("<", "\\u003c")
