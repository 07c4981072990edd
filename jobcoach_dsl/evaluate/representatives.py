"""Values that stand for all values of a fact.

In: a program without readings left in it. Out: for each fact a list of values of its domain.
Refuses: nothing.

A truth value or listed value stands for itself, and a small domain is taken whole. Of a large range of numbers or days these are
taken: both ends, values in between, and on both sides of each place where a comparison in the rules turns over. Such a place is searched
by halving, which finds it when the comparison turns over once, as it does in a calculation that rises or falls with the fact. Where facts
are compared with one another, a comparison turns over at a place that depends on the other facts: it is searched for what is known of
them, else for their own representatives, and then once more with those that this brought in.
"""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction

from jobcoach_dsl.evaluate.values import compared, evaluate
from jobcoach_dsl.model.expr import Any, Compare, Const, Expr, Extreme, Fact, If, Ref, Special, Value, children, rebuild
from jobcoach_dsl.model.program import FactDeclaration, Program
from jobcoach_dsl.model.types import BoolType, DateType, EnumType, NumberType

SMALL = 40
"""A domain of at most this many values is taken whole."""
ROUNDS = 2
"""How often the representatives of facts that are compared with one another bring in more."""
MIXES = 400
"""The most values of other facts for which the places of a fact are searched, for each comparison."""
ARMS = 64
"""The most alternatives of one side of a comparison that are looked at."""


class Representatives:
    """The representatives of the facts of one program."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self._uses: dict[str, frozenset[str]] = {}
        self._values: dict[str, tuple[Value, ...]] = {}
        self._turns: dict[str, set[int]] | None = None
        self._links: list[tuple[Expr, Expr, tuple[str, ...]]] = []
        """Comparisons of facts with one another."""
        self._linked: dict[object, dict[str, tuple[Value, ...]]] = {}

    def facts_of(self, *roots: Expr) -> frozenset[str]:
        """The facts that expressions use, also through definitions."""
        found: set[str] = set()
        for expr in roots:
            if isinstance(expr, Fact):
                found.add(expr.name)
            elif isinstance(expr, Ref):
                if expr.name not in self._uses:
                    self._uses[expr.name] = self.facts_of(self.program.definitions[expr.name].lowered())
                found |= self._uses[expr.name]
            else:
                found |= self.facts_of(*children(expr))
        return frozenset(found)

    def of(self, name: str, known: Mapping[str, Value]) -> tuple[Value, ...]:
        """The representatives of a fact that is not known."""
        linked = {fact for *_, facts in self._comparisons() for fact in facts}
        if name not in linked or self._is_small(name):
            return self._own(name)
        key = tuple((fact, known.get(fact)) for fact in sorted(linked))
        if key not in self._linked:
            self._linked[key] = self._together(sorted(linked), known)
        return self._linked[key][name]

    def _is_small(self, name: str) -> bool:
        fact = self.program.facts[name]
        return not isinstance(fact.type, DateType | NumberType) or _last(fact) < SMALL

    def _together(self, linked: list[str], known: Mapping[str, Value]) -> dict[str, tuple[Value, ...]]:
        """The representatives of facts that are compared with one another."""
        values = {name: (known[name],) if name in known else self._own(name) for name in linked}
        for _ in range(ROUNDS):
            more: dict[str, set[int]] = {}
            for left, right, facts in self._comparisons():
                for name in facts:
                    if name not in known and not self._is_small(name):
                        others = [other for other in facts if other != name]
                        for chosen in itertools.islice(itertools.product(*(values[other] for other in others)), MIXES):
                            turns = self._turns_of(name, left, right, dict(zip(others, chosen, strict=True)))
                            more.setdefault(name, set()).update(turns)
            for name, places in more.items():
                fact = self.program.facts[name]
                values[name] = tuple(sorted({*values[name], *(_at(fact, place) for place in places)}))  # type: ignore[type-var]  # values of one fact have one type
        return values

    def _own(self, name: str) -> tuple[Value, ...]:
        """The representatives of a fact by itself."""
        if name not in self._values:
            self._values[name] = self._make(self.program.facts[name])
        return self._values[name]

    def _make(self, fact: FactDeclaration) -> tuple[Value, ...]:
        match fact.type:
            case BoolType():
                return (True, False)
            case EnumType(values):
                return tuple(values)
            case DateType() | NumberType():
                last = _last(fact)
                if last < SMALL:
                    return tuple(_at(fact, place) for place in range(last + 1))
                places = {0, 1, last // 3, last // 2, last - 1, last, *self._turning(fact.name)}
                return tuple(_at(fact, place) for place in sorted(places))
        return (*self._words(fact.name), "\0 a word that no rule mentions")

    def _words(self, name: str) -> tuple[str, ...]:
        words: dict[str, None] = {}
        for expr in self._everything():
            if isinstance(expr, Compare):
                sides = (expr.left, expr.right)
                if any(isinstance(side, Fact) and side.name == name for side in sides):
                    words |= {side.value: None for side in sides if isinstance(side, Const) and isinstance(side.value, str)}
        return tuple(words)

    # --- where comparisons turn over ---

    def _turning(self, name: str) -> set[int]:
        """Places on the grid of a fact at both sides of where a comparison turns over."""
        self._comparisons()
        assert self._turns is not None
        return self._turns.get(name, set())

    def _comparisons(self) -> list[tuple[Expr, Expr, tuple[str, ...]]]:
        """The comparisons of facts with one another. Those of one fact with a constant are dealt with at once."""
        if self._turns is None:
            self._turns = {}
            for expr in self._everything():
                for left, right in self._pairs(expr):
                    facts = self.facts_of(left, right)
                    if len(facts) == 1:
                        (only,) = facts
                        self._turns.setdefault(only, set()).update(self._turns_of(only, left, right, {}))
                    elif facts and all(isinstance(self.program.facts[fact].type, DateType | NumberType) for fact in facts):
                        self._links.append((left, right, tuple(sorted(facts))))
        return self._links

    def _everything(self) -> Iterator[Expr]:
        """Every expression and part of one that decides something."""
        waiting: list[Expr] = [definition.lowered() for definition in self.program.definitions.values()]
        waiting += [fact.applies for fact in self.program.facts.values() if fact.applies is not None]
        while waiting:
            expr = waiting.pop()
            yield expr
            waiting.extend(children(expr))

    def _pairs(self, expr: Expr) -> Iterator[tuple[Expr, Expr]]:
        """What an expression compares, definitions written out and without `if`."""
        if isinstance(expr, Compare):
            yield from itertools.product(self._arms(expr.left), self._arms(expr.right))
        elif isinstance(expr, Extreme):
            arms = [arm for item in expr.items for arm in self._arms(item)]
            yield from itertools.combinations(arms, 2)

    def _arms(self, expr: Expr) -> list[Expr]:
        if isinstance(expr, Ref):
            return self._arms(self.program.definitions[expr.name].lowered())
        if isinstance(expr, If):
            arms = self._arms(expr.then) + self._arms(expr.otherwise)
        elif isinstance(expr, Extreme):
            arms = [arm for item in expr.items for arm in self._arms(item)]
        else:
            parts = children(expr)
            if not parts or isinstance(expr, Any):
                return [expr]
            arms = [rebuild(expr, chosen) for chosen in itertools.islice(itertools.product(*map(self._arms, parts)), ARMS)]
        return list(dict.fromkeys(arms))[:ARMS]

    def _turns_of(self, name: str, left: Expr, right: Expr, others: Mapping[str, Value]) -> set[int]:
        """Places on both sides of where a comparison turns over with a fact, for these values of the others."""
        fact = self.program.facts[name]
        if not isinstance(fact.type, DateType | NumberType):
            return set()
        found: set[int] = set()
        for op in ("<", "<="):

            def holds(place: int, op: str = op) -> bool | None:
                value = _at(fact, place)
                a, b = (evaluate(side, {**others, name: value}.__getitem__, lambda _: Special.NOT_REGULATED) for side in (left, right))
                return compared(op, a, b) if isinstance(a, Fraction | dt.date) and isinstance(b, Fraction | dt.date) else None

            low, high = 0, _last(fact)
            if holds(low) == holds(high):
                continue
            while low + 1 < high:
                middle = (low + high) // 2
                low, high = (middle, high) if holds(middle) == holds(low) else (low, middle)
            found |= {low, high}
        return found


def _last(fact: FactDeclaration) -> int:
    """The last place on the grid of a fact, counted from 0."""
    if isinstance(fact.type, DateType):
        assert fact.first is not None
        assert fact.last is not None
        return (fact.last - fact.first).days
    assert fact.minimum is not None
    assert fact.maximum is not None
    assert fact.step is not None
    return int((Fraction(fact.maximum) - Fraction(fact.minimum)) / Fraction(fact.step))


def _at(fact: FactDeclaration, place: int) -> Value:
    """The value at a place on the grid of a fact."""
    if fact.first is not None:
        return fact.first + dt.timedelta(days=place)
    assert fact.minimum is not None
    assert fact.step is not None
    return Decimal(fact.minimum) + place * Decimal(fact.step)
