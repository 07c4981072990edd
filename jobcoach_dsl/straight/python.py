"""Straight code in Python.

In: a plan. Out: the text of a function `straight(known)`, from known facts by name to the values of the outcomes as an answer gives them,
followed by a list of the grounds of each outcome that can have them; of a plan of steps (`straight.told`), that of a function `traced`.
Refuses: nothing; what it cannot say gives up when it is reached.

The text uses the names of `runtime.NAMES` and constants that stand above the function. Names of facts and words of the rules stand in it
as Python writes strings, so that no text becomes code. The code finds out that a fact is unknown by looking it up (`KeyError`). A
definition that could not be worked out is a variable without value, and what needs it gives up in turn (`NameError`).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
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
    children,
)
from jobcoach_dsl.model.numbers import finite, shortest
from jobcoach_dsl.model.types import BoolType, EnumType, NumberType, Type
from jobcoach_dsl.straight.plan import Outcome, Plan, Step, Told, follows
from jobcoach_dsl.straight.runtime import NAMES

Straight = Callable[[Mapping[str, Value]], tuple[Anything, ...]]
"""Straight code, made. Raises one of `runtime.GIVES_UP`."""
Traced = Callable[..., tuple[Anything, ...]]
"""The code of the steps: from known facts, the rules that have a step, what makes a step, what tells one slowly, and what gives reasons."""
_Code = Callable[..., str]

_OPERATIONS = {"+": "add", "-": "subtract", "*": "multiply", "/": "divide"}
"""What they are called in `runtime`; `add_fractions` and so on where a side can be a fraction."""
_DEEPEST = 60
"""Python nests brackets 200 deep at most; an expression needs up to three for each of its own levels."""
_CHAIN = 20
"""Alternatives that stand as `elif`, which Python nests."""


def straight(plan: Plan) -> str:
    """The function, with its constants above it."""
    return "\n".join(_Printer(plan, "c").lines()) + "\n"


def traced(plan: Plan) -> str:
    """The function that tells the steps, with its constants above it."""
    return "\n".join(_Printer(plan, "k").told()) + "\n"


class _Printer:
    def __init__(self, plan: Plan, prefix: str) -> None:
        self.plan = plan
        self.prefix = prefix
        """Of the names of constants, so that both functions can stand in one module."""
        self.constants: dict[str, str] = {}
        """Names by the code that makes them."""
        self.names = {name: f"d{number}" for number, name in enumerate(plan.steps)}
        self.uses = plan.uses()
        self.facts: dict[str, str] = {}
        """Variables of facts that were looked up."""
        self.temporaries = 0

    def lines(self) -> list[str]:
        body = [line for step in self.plan.steps.values() if step.shared for line in self.step(step)]
        lists: list[str] = []
        for outcome in self.plan.outcomes:
            if outcome.grounds is not None:
                lists.append(f"g{len(lists)}")
                body += self.grounds(outcome, lists[-1])
        values = [self.shown(outcome.value, outcome.decimals) for outcome in self.plan.outcomes]
        result = f"    return ({''.join(f'{value}, ' for value in [*values, *lists])})"
        return [*(f"{name} = {code}" for code, name in self.constants.items()), "", "", "def straight(known):", *body, result]

    def told(self) -> list[str]:
        """The lines of `traced`."""
        body = [line for step in self.plan.steps.values() if step.shared for line in self.step(step)]
        for number, rule in enumerate(self.plan.rules):
            body += self.rule(number, rule)
        result = f"    return ({''.join(f's{number}, ' for number in range(len(self.plan.rules)))})"
        head = "def traced(known, rules, step, slow, why):"
        return [*(f"{name} = {code}" for code, name in self.constants.items()), "", "", head, *body, result]

    # --- statements ---

    def rule(self, number: int, rule: Told) -> Iterator[str]:
        """What became of a rule."""
        slow = f"s{number} = slow(rules[{number}])"
        if not rule.ends:
            yield f"    {slow}"
            return
        chain: list[tuple[str, str]] = []
        failed: list[Expr] = []
        made = slow
        for end in rule.ends:
            value = "None" if end.value is None else self.code(end.value)
            made = f"s{number} = step(rules[{number}], {_text(end.status)}, {value}, {_text(end.by)}, why)"
            if follows(end.when, failed):
                break
            failed.append(end.when)
            chain.append((self.condition(end.when), made))
        yield "    try:"
        yield from (f"        {line}" for line in _alternatives(chain, made))
        yield "    except GIVES_UP:"
        yield f"        {slow}"

    def step(self, step: Step) -> Iterator[str]:
        """A definition that is worked out once. A fact that it needs in every case is looked up before, for all that needs it: where that
        fact is unknown its variable has no value either. One fact, as after an unknown one nothing is looked up."""
        yield "    try:"
        new = self.plan.needs(step.expr) - self.facts.keys()
        if new:
            fact = max(sorted(new), key=self.uses.__getitem__)
            self.facts[fact] = f"f{len(self.facts)}"
            yield f"        {self.facts[fact]} = known[{_text(fact)}]"
        yield from (f"        {line}" for line in self.assigned(self.names[step.name], step.expr))
        yield "    except GIVES_UP:"
        yield "        pass"

    def assigned(self, name: str, expr: Expr) -> list[str]:
        """A value, given to a variable; alternatives as statements."""
        chain = []
        while isinstance(expr, If):
            chain.append((self.condition(expr.condition), self.code(expr.then)))
            expr = expr.otherwise
        last = self.code(expr)
        return _alternatives([(condition, f"{name} = {value}") for condition, value in chain], f"{name} = {last}")

    def grounds(self, outcome: Outcome, grounds: str) -> Iterator[str]:
        """The grounds of an outcome, in a list."""
        assert outcome.grounds is not None
        yield f"    {grounds} = []"
        yield f"    if {self.condition(outcome.grounds.denied)}:"
        for rule, condition in outcome.grounds.rules:
            yield f"        if {self.condition(condition)}:"
            yield f"            {grounds}.append({_text(rule)})"

    def shown(self, expr: Expr, places: int) -> str:
        """The value of an outcome, a number in its shortest notation: that of a constant is known by now."""
        if not isinstance(expr.type, NumberType) or _deeper(expr, _DEEPEST):
            return self.code(expr)
        match expr:
            case Const(Decimal() as value):
                return self.constant(shortest(value, places))
            case Ref(name) if not self.plan.steps[name].shared:
                return self.shown(self.plan.steps[name].expr, places)
            case If(condition, then, otherwise):
                return f"({self.shown(then, places)} if {self.condition(condition)} else {self.shown(otherwise, places)})"
        other = self.plan.may_be_special(expr) or self.plan.may_be_fraction(expr)
        return f"{'shown' if other else 'shortest'}({self.code(expr)}, {places})"

    # --- expressions ---

    def condition(self, expr: Expr) -> str:
        """A condition, which is true or false."""
        code = self.code(expr)
        return f"({code} is True)" if self.plan.may_be_special(expr) else code

    def code(self, expr: Expr) -> str:
        """A value. It stands on its own between operators, and calculates nothing twice."""
        if _deeper(expr, _DEEPEST):
            return "stop()"
        match expr:
            case Const(value):
                return self.constant(value)
            case Fact(name):
                return self.facts.get(name) or f"known[{_text(name)}]"
            case Ref(name):
                step = self.plan.steps[name]
                return self.names[name] if step.shared else self.code(step.expr)
            case Not(item):
                return f"(not {self.condition(item)})"
            case All(items):
                return self.joined("and", items, "True")
            case Any(items):
                return self.listed(expr) or self.joined("or", items, "False")
            case If(condition, then, otherwise):
                return f"({self.code(then)} if {self.condition(condition)} else {self.code(otherwise)})"
            case Compare(op, left, right):
                return self.compared(op, left, right)
            case Arithmetic(op, left, right):
                operation = _OPERATIONS[op] + ("_fractions" if self.plan.may_be_fraction(expr) else "")
                return self.calculated((left, right), lambda a, b: f"{operation}({a}, {b})")
            case Extreme(least, items, kind):
                return self.extreme(least, items, kind)
            case Round(item, places):
                unit = self.constant(Decimal((0, (1,), -places)))
                rounded = "rounded_fraction" if self.plan.may_be_fraction(item) else "rounded"
                return self.calculated((item,), lambda a: f"{rounded}({a}, {unit})")
            case Shift(date, amount, unit):
                if isinstance(amount, int):
                    return self.calculated((date,), lambda a: f"moved({a}, {amount}, {_text(unit)})")
                return self.calculated((date, amount), lambda a, b: f"moved_by({a}, {b}, {_text(unit)})")
            case ReadingOn(id):
                raise AssertionError(f"reading {id} was not chosen; use Program.with_readings")

    def joined(self, word: str, items: tuple[Expr, ...], empty: str) -> str:
        return f"({f' {word} '.join(self.condition(item) for item in items)})" if items else empty

    def listed(self, expr: Any) -> str | None:
        """One of several words: the same side compared with each. None when it is not that."""
        words = []
        for item in expr.items:
            match item:
                case Compare("==", left, Const(str() as word)) if children(expr.items[0])[:1] == (left,):
                    words.append(_text(word))
                case _:
                    return None
        return f"({self.code(children(expr.items[0])[0])} in ({', '.join(words)}))" if len(words) > 1 else None

    def compared(self, op: str, left: Expr, right: Expr) -> str:
        if op in ("==", "!=") and isinstance(left.type, BoolType) and isinstance(right, Const) and isinstance(right.value, bool):
            code = self.code(left)
            if self.plan.may_be_special(left):
                return f"({code} is {'' if op == '==' else 'not '}{right.value})"
            return code if right.value is (op == "==") else f"(not {code})"
        if op in ("==", "!=") and isinstance(right, Const) and isinstance(right.value, Special):
            return f"({self.code(left)} is {'' if op == '==' else 'not '}{self.constant(right.value)})"
        if op in ("==", "!="):
            return f"({self.code(left)} {op} {self.code(right)})"
        return self.guarded((left, right), lambda a, b: f"({a} {op} {b})", "False")

    def extreme(self, least: bool, items: tuple[Expr, ...], kind: Type) -> str:
        """The least or greatest, two by two."""
        op = "<=" if least else ">="

        def of(parts: tuple[str, ...]) -> str:
            best, *others = parts
            for other in others:
                (a, first), (b, second) = self.twice(best), self.twice(other)
                if isinstance(kind, EnumType):
                    order = self.pooled("{" + ", ".join(f"{_text(value)}: {place}" for place, value in enumerate(kind.values)) + "}")
                    first, second = f"{order}[{first}]", f"{order}[{second}]"
                best = f"({a} if {first} {op} {second} else {b})"
            return best

        return self.calculated(items, lambda *parts: of(parts))

    def calculated(self, parts: tuple[Expr, ...], code: _Code) -> str:
        """A calculation, which gives a special when a part is one."""
        return self.guarded(parts, code, None)

    def guarded(self, parts: tuple[Expr, ...], code: _Code, otherwise: str | None) -> str:
        """A calculation of its parts, where none of them is a special; else `otherwise`, or that special when it is None."""
        if not any(self.plan.may_be_special(part) for part in parts):
            return code(*(self.code(part) for part in parts))
        codes, names, given = [], [], []
        for part in parts:
            codes.append(self.code(part))
            if self.plan.rules or self.plan.may_be_special(part):  # a step gives no value while any part of it is unknown
                names.append(self.temporary())
                given.append(f"(({names[-1]} := {codes[-1]}).__class__ is Special)")
                codes[-1] = names[-1]
        found = otherwise or (f"special_of({', '.join(names)})" if len(names) > 1 else names[0])
        # all of them are worked out before one is looked at, as a special in one gives way to another special
        return f"({found} if {' | '.join(given)} else {code(*codes)})"

    def twice(self, code: str) -> tuple[str, str]:
        """A name for a value, and code that works it out under that name; a variable has its name already."""
        name = code if code.isidentifier() else self.temporary()
        return name, code if name == code else f"({name} := {code})"

    def temporary(self) -> str:
        self.temporaries += 1
        return f"t{self.temporaries}"

    def constant(self, value: Value) -> str:
        """A value of the rules."""
        if isinstance(value, bool):
            return repr(value)
        if isinstance(value, str):
            return _text(value)
        if isinstance(value, Special):
            return self.pooled(f"Special.{value.name}")
        if isinstance(value, dt.date):
            return self.pooled(f"date({value.year:d}, {value.month:d}, {value.day:d})")
        number = value if isinstance(value, Decimal) else finite(value)
        if number is None:
            assert isinstance(value, Fraction)
            return self.pooled(f"divide_fractions(Decimal('{value.numerator:d}'), Decimal('{value.denominator:d}'))")
        return self.pooled(f"Decimal({str(number)!r})")

    def pooled(self, code: str) -> str:
        return self.constants.setdefault(code, f"{self.prefix}{len(self.constants)}")


def _alternatives(chain: list[tuple[str, str]], last: str) -> list[str]:
    """Statements, each under its condition; the last where none of those holds."""
    lines = []
    if len(chain) > _CHAIN:  # each alternative on its own, so that nothing nests
        for condition, statement in chain:
            lines += [f"    if {condition}:", f"        {statement}", "        break"]
        return ["while True:", *lines, f"    {last}", "    break"]
    for number, (condition, statement) in enumerate(chain):
        lines += [f"{'elif' if number else 'if'} {condition}:", f"    {statement}"]
    return [*lines, "else:", f"    {last}"] if chain else [last]


def _text(words: str) -> str:
    """A string as Python code, whatever it holds."""
    return ascii(str(words))


def _deeper(expr: Expr, depth: int) -> bool:
    """Whether an expression nests deeper than this; a step that stands in the place of a reference adds little (`plan.DEEPEST`)."""
    layer = children(expr)
    for _ in range(1, depth):
        if not layer:
            return False
        layer = tuple([part for item in layer for part in children(item)])
    return bool(layer)


def run(plan: Plan) -> Straight:
    """The function itself, made in memory."""
    made: Straight = _made(straight(plan))["straight"]
    return made


def run_traced(plan: Plan) -> Traced:
    """The function that tells the steps, made in memory."""
    made: Traced = _made(traced(plan))["traced"]
    return made


def _made(code: str) -> dict[str, Anything]:
    names: dict[str, Anything] = {**NAMES, "Decimal": Decimal, "date": dt.date}
    exec(compile(code, "<straight>", "exec"), names)  # noqa: S102 - our own code; no text of a rule is code in it
    return names
