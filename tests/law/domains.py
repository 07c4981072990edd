"""Values that stand for the domain of each fact: every listed value, every threshold with its neighbours, the ends.

In: a program whose readings are chosen. Out: for each fact its values. Refuses: nothing.

Thresholds are the constants in comparisons, minima and maxima that the fact has a part in, also through definitions and arithmetic, and
what sums, differences, products and quotients of two of them give. Where facts are compared with one another the thresholds depend on the
other facts: `turns` looks for them with a value for each. Values that every test of the rules answers alike stand for one another
when the rules do nothing with the fact but test it; of those, one is kept (`cells`).
"""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cache

from jobcoach_dsl.evaluate.values import compared, evaluate, exact
from jobcoach_dsl.model.expr import Compare, Const, Expr, Extreme, Fact, Ref, Special, Value, children
from jobcoach_dsl.model.program import FactDeclaration, Program
from jobcoach_dsl.model.types import BOOL, BoolType, DateType, EnumType, NumberType

_MIRROR = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "==": "==", "!=": "!="}


class Domains:
    """The values of the facts of one program."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self._bodies = {name: d.lowered() for name, d in program.definitions.items()}
        self._constants: dict[str, set[Value]] = {name: set() for name in program.facts}
        self._tests: dict[str, set[tuple[str, Value]]] = {name: set() for name in program.facts}
        self._computed: set[str] = set()
        self._memo: dict[str, tuple[frozenset[str], frozenset[Value]]] = {}
        self._every: dict[str, tuple[Value, ...]] = {}
        self._pairs: dict[tuple[Expr, Expr], frozenset[str]] = {}
        """What is compared with what (or is the least or greatest of two), and the numbers and dates that decide it, if more than one."""
        for body in self._everything():
            self._read(body)

    def every(self, name: str) -> tuple[Value, ...]:
        """Every listed value; every threshold, its neighbours, and the ends."""
        if name not in self._every:
            self._every[name] = self._all(name)
        return self._every[name]

    def _all(self, name: str) -> tuple[Value, ...]:
        fact = self.program.facts[name]
        match fact.type:
            case BoolType():
                return (True, False)
            case EnumType(values):
                return tuple(values)
            case DateType() | NumberType():
                return tuple(_grid(fact, self._thresholds(name)))
        return (*(str(c) for c in self._constants[name] if isinstance(c, str)), "een woord dat nergens staat")

    def cells(self, name: str) -> tuple[Value, ...]:
        """Of `every`, one value for those that no test tells apart."""
        if name in self._computed:
            return self.every(name)
        found: dict[tuple[bool, ...], Value] = {}
        for value in self.every(name):
            answers = tuple(compared(op, exact(value), exact(other)) for op, other in sorted(self._tests[name], key=str))
            found.setdefault(answers if not isinstance(value, bool) else (value,), value)
        return tuple(found.values())

    def calculated(self, name: str) -> bool:
        """Whether rules do more with the fact than test it against a constant."""
        return name in self._computed

    def turning(self, name: str) -> tuple[Value, ...]:
        """Of `every`, the values that are themselves constants of the rules."""
        constants = {exact(c) for c in self._constants[name]}
        return tuple(value for value in self.every(name) if exact(value) in constants)

    def turns(self, name: str, facts: Mapping[str, Value]) -> tuple[Value, ...]:
        """The values of a number or date at both sides of where it comes to be over another, the other facts being as given.

        A comparison that turns over twice between two values of `every` is not seen.
        """
        declared, values = self.program.facts[name], self.every(name)
        steady: dict[str, Value] = {}
        found: list[Value] = []
        for (left, right), own in self._pairs.items():
            if name not in own:
                continue

            @cache
            def sides(place: int, left: Expr = left, right: Expr = right) -> tuple[Value, Value]:
                value_of = self._values({**facts, name: _at(declared, place)}, name, steady)
                return value_of(left), value_of(right)

            for op in ("<", "<="):
                places = [_place(declared, value) for value in values]
                for low, high in itertools.pairwise(places):
                    before = compared(op, *sides(low))
                    if before != compared(op, *sides(high)):
                        while high - low > 1:
                            middle = (low + high) // 2
                            low, high = (middle, high) if compared(op, *sides(middle)) == before else (low, middle)
                        found += [_at(declared, low), _at(declared, high)]
        return tuple(dict.fromkeys(found))

    def _values(self, facts: Mapping[str, Value], name: str, steady: dict[str, Value]) -> Callable[[Expr], Value]:
        """What gives the value of an expression in a case. What does not depend on the fact `name` is worked out once, in `steady`."""
        own: dict[str, Value] = {}

        def ref(definition: str) -> Value:
            kept = own if name in self._parts(Ref(definition, BOOL))[0] else steady
            if definition not in kept:
                kept[definition] = value_of(self._bodies[definition])
            return kept[definition]

        def value_of(expr: Expr) -> Value:
            return evaluate(expr, lambda fact: exact(facts[fact]), ref)

        return value_of

    # --- reading the program ---

    def _everything(self) -> Iterator[Expr]:
        yield from self._bodies.values()
        for fact in self.program.facts.values():
            if fact.applies is not None:
                yield fact.applies
        for ground in self.program.grounds:
            yield ground.failing()

    def _read(self, expr: Expr) -> None:
        if isinstance(expr, Compare):
            left, right = expr.left, expr.right
            self._pair(left, right)
            for here, there, op in ((left, right, expr.op), (right, left, _MIRROR[expr.op])):
                if isinstance(here, Fact) and isinstance(there, Const):
                    self._tests[here.name].add((op, there.value))
                elif isinstance(here, Fact):
                    self._computed.add(here.name)
            self._together((left, right))
            for side in (left, right):
                if not isinstance(side, Fact):
                    self._read(side)
            return
        if isinstance(expr, Fact):
            if not isinstance(expr.type, BoolType):
                self._computed.add(expr.name)
            return
        if isinstance(expr, Extreme):
            self._together(expr.items)
            for left, right in itertools.combinations(expr.items, 2):
                self._pair(left, right)
        for part in children(expr):
            self._read(part)

    def _pair(self, left: Expr, right: Expr) -> None:
        own = {
            name
            for side in (left, right)
            for name in self._parts(side)[0]
            if isinstance(self.program.facts[name].type, NumberType | DateType)
        }
        if len(own) > 1:
            self._pairs[left, right] = frozenset(own)

    def _together(self, sides: Iterable[Expr]) -> None:
        """Facts and constants that meet in one comparison."""
        facts: set[str] = set()
        constants: set[Value] = set()
        for side in sides:
            own, fixed = self._parts(side)
            facts |= own
            constants |= fixed
        for name in facts:
            self._constants[name] |= constants

    def _parts(self, expr: Expr) -> tuple[frozenset[str], frozenset[Value]]:
        if isinstance(expr, Fact):
            return frozenset({expr.name}), frozenset()
        if isinstance(expr, Const):
            return frozenset(), frozenset() if isinstance(expr.value, Special) else frozenset({expr.value})
        if isinstance(expr, Ref):
            if expr.name not in self._memo:
                self._memo[expr.name] = self._parts(self._bodies[expr.name])
            return self._memo[expr.name]
        pairs = [self._parts(p) for p in children(expr)]
        return frozenset().union(*(p[0] for p in pairs)), frozenset().union(*(p[1] for p in pairs))

    def _thresholds(self, name: str) -> set[Value]:
        found = set(self._constants[name])
        numbers = {Fraction(c) for c in found if isinstance(c, Decimal | Fraction) and not isinstance(c, bool)}
        if name in self._computed and isinstance(self.program.facts[name].type, NumberType):
            more = {v for a in numbers for b in numbers for v in (a - b, a * b, *([a / b] if b else []))}
            numbers |= {v for v in more if v >= 0} if len(more) <= 60 else set()
        return {c for c in found if isinstance(c, dt.date)} | numbers


def _place(fact: FactDeclaration, value: Value) -> int:
    """The place of a value on the grid of a number or date."""
    if isinstance(value, dt.date):
        assert fact.first is not None
        return (value - fact.first).days
    assert isinstance(value, Decimal | Fraction)
    assert fact.minimum is not None
    assert fact.step is not None
    return int((Fraction(value) - Fraction(fact.minimum)) / Fraction(fact.step))


def _at(fact: FactDeclaration, place: int) -> Value:
    """The value at a place."""
    if isinstance(fact.type, DateType):
        assert fact.first is not None
        return fact.first + dt.timedelta(place)
    assert fact.minimum is not None
    assert fact.step is not None
    return fact.minimum + place * fact.step


def _grid(fact: FactDeclaration, thresholds: Iterable[Value]) -> Iterator[Value]:
    """The ends of the domain, and each threshold with the values at its sides, in order."""
    places: set[int] = set()
    if isinstance(fact.type, DateType):
        assert fact.first is not None
        assert fact.last is not None
        last = (fact.last - fact.first).days
        for threshold in thresholds:
            if isinstance(threshold, dt.date):
                at = (threshold - fact.first).days
                places |= {at - 1, at, at + 1}
        for place in sorted({0, last} | {p for p in places if 0 <= p <= last}):
            yield fact.first + dt.timedelta(place)
        return
    assert fact.minimum is not None
    assert fact.maximum is not None
    assert fact.step is not None
    step = Fraction(fact.step)
    last = int((Fraction(fact.maximum) - Fraction(fact.minimum)) / step)
    for threshold in thresholds:
        if isinstance(threshold, Fraction):
            at = (threshold - Fraction(fact.minimum)) // step
            places |= {at - 1, at, at + 1}
    for place in sorted({0, 1, last - 1, last} | {p for p in places if 0 <= p <= last}):
        if 0 <= place <= last:
            yield fact.minimum + place * fact.step
