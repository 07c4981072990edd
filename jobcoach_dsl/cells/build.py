"""From the rules to diagrams.

In: a program without readings left in it (`Program.with_readings`). Out: a `Built`: the diagram of every definition, ground, applicability.
Refuses: rules that a diagram cannot hold exactly (`UnsupportedRule` and its kinds, naming the definition).

A reference to another definition is that definition's diagram, so nothing is computed twice. A condition holds when it is True: a
special (`niet geregeld`, `niet in bron`) does not hold, and its `Not` does.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from decimal import Decimal

import attrs

from jobcoach_dsl.cells import formula as f
from jobcoach_dsl.cells.axis import Axis, Words, axes_of
from jobcoach_dsl.cells.errors import UnsupportedRule
from jobcoach_dsl.cells.linked import has_links, relevant
from jobcoach_dsl.cells.solve import Solver
from jobcoach_dsl.cells.table import LEAF, Node, Table
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
from jobcoach_dsl.model.program import Program
from jobcoach_dsl.model.result import denies
from jobcoach_dsl.model.types import EnumType

BUDGET = 200_000
"""Nodes for one program. A regulation needs a few thousand; beyond this the facts of the rules hang together in too many ways."""


_FRAMES = 8
"""Calls within one another, for each fact on a path of a diagram."""


class Builder:
    """Makes diagrams of the expressions of one program in one table. That can stand on the table of another program with the same facts,
    of which the diagrams of some definitions are `known`."""

    def __init__(self, program: Program, budget: int = BUDGET, base: Built | None = None, known: Mapping[str, Node] | None = None) -> None:
        self.program = program
        facts = base.facts if base else axes_of(program.facts)
        # A diagram is as deep as there are facts on a path, and what is done with it goes down along its paths. Python's usual limit is
        # enough for some two hundred facts; it is never lowered again, because other threads can be at work below it.
        sys.setrecursionlimit(max(sys.getrecursionlimit(), 1000 + _FRAMES * len(facts)))
        self.levels: Mapping[str, int] = {axis.name: level for level, axis in enumerate(facts)}
        self.table: Table = Table(base.axes, budget, base.table) if base else Table(facts, budget)
        self.solver: Solver = Solver(facts, base.builder.solver if base else None)
        self._definitions: dict[str, Node] = dict(known or {})
        self._conditions: dict[int, tuple[Expr, Node]] = {}
        """By identity: what a rule says under which condition is looked at again to see whether rules overlap and leave no gap."""

    @property
    def axes(self) -> tuple[Axis, ...]:
        """One for each fact, then one for each link that was found so far."""
        return self.table.axes

    def definition(self, name: str) -> Node:
        """The diagram of a definition."""
        node = self._definitions.get(name)
        if node is None:
            try:
                node = self.expression(self.program.definitions[name].lowered())
                self._check(node)
            except UnsupportedRule as error:
                raise _named(error, name) from None
            self._definitions[name] = node
        return node

    def _check(self, node: Node) -> None:
        """Refuses formulas whose extremes are not at corners."""
        seen: set[int] = set()
        waiting = [node]
        while waiting:
            item = waiting.pop()
            if item.id not in seen and item.calculated:
                seen.add(item.id)
                waiting.extend(item.kids)
                if item.formula is not None:
                    self.table.reckoner.of(item.formula).directions(f.sides(item.box))

    def check_links(self, definitions: Mapping[str, Node]) -> None:
        """Refuses definitions that compare facts with one another in more ways than can be told apart."""
        for name, node in definitions.items():
            if has_links(self.table, node):
                try:
                    if node.relevant is None:
                        node.relevant = relevant(self.table, self.solver, node)
                except UnsupportedRule as error:
                    raise _named(error, name) from None
        self.solver.gives_up = False

    def expression(self, expr: Expr) -> Node:
        """The diagram of any expression of the program."""
        table = self.table
        match expr:
            case Const(value):
                return table.leaf(value)
            case Fact(name):
                if isinstance(self.axes[self.levels[name]], Words):
                    raise UnsupportedRule(f"gebruikt de tekst `{name}` anders dan om haar met een woord te vergelijken")
                return table.variable(self.levels[name])
            case Ref(name):
                return self.definition(name)
            case Compare(op, left, right):
                return self._words(op, left, right) or table.compare(op, self.expression(left), self.expression(right))
            case Not(item):
                return table.negated(self.condition(item))
            case All(items):
                return self._joined(table.both, table.true, [self.condition(item) for item in items])
            case Any(items):
                return self._joined(table.either, table.false, [self.condition(item) for item in items])
            case If(condition, then, otherwise):
                return table.choose(self.condition(condition), self.expression(then), self.expression(otherwise))
            case Arithmetic(op, left, right):
                return table.arithmetic(op, self.expression(left), self.expression(right))
            case Extreme(least, items, kind):
                order = kind.values if isinstance(kind, EnumType) else ()
                result = self.expression(items[0])
                for item in items[1:]:
                    result = table.extreme(least, result, self.expression(item), order)
                return result
            case Round(item, places):
                return table.rounded(self.expression(item), places)
            case Shift(date, amount, unit):
                if isinstance(amount, int):
                    return table.moved(self.expression(date), amount, unit)
                return table.later(self.expression(date), self.expression(amount), unit)
            case ReadingOn(id):
                raise AssertionError(f"reading {id} was not chosen; use Program.with_readings")

    @staticmethod
    def _joined(join: Callable[[Node, Node], Node], start: Node, nodes: list[Node]) -> Node:
        """Conditions taken together, the lowest first: each next one is put above what is there, which then stays as it is."""
        result = start
        for node in sorted(nodes, key=lambda node: -node.level):
            result = join(node, result)
        return result

    def condition(self, expr: Expr) -> Node:
        """The diagram of a condition: True or False in every case."""
        known = self._conditions.get(id(expr))
        if known is None or known[0] is not expr:
            known = self._conditions[id(expr)] = expr, self.table.holds(self.expression(expr))
        return known[1]

    def _words(self, op: str, left: Expr, right: Expr) -> Node | None:
        """A comparison of text with a word."""
        if isinstance(left, Const):
            left, right = right, left
        if not (isinstance(left, Fact) and isinstance(self.axes[self.levels[left.name]], Words)):
            return None
        if not (isinstance(right, Const) and isinstance(right.value, str)):
            raise UnsupportedRule(f"vergelijkt de tekst `{left.name}` met iets dat geen woord is")
        table = self.table
        same, other = (table.true, table.false) if op == "==" else (table.false, table.true)
        return table.test(self.levels[left.name], (right.value,), (same, other))

    def refusal(self, outcome: str) -> Node:
        """Where an outcome denies, so that it can have grounds."""
        table, decision = self.table, self.program.decision
        if decision and outcome == decision.outcome:
            return table.compare("==", self.definition(decision.legal), table.leaf(decision.refusal))
        by = table.true if self.program.denied_by(outcome) else table.false
        return table.apply("denies", self._denies, self.definition(outcome), by)

    def denies_with_each(self, refusal: Node, fails: list[Node]) -> bool:
        """Whether an outcome is denied wherever one of these holds."""
        either = self.table.either
        return either(self._joined(either, self.table.false, fails), refusal) is refusal

    def _denies(self, leaf: Node, by: Node) -> Node:
        table = self.table
        if leaf.formula is not None:
            return table.compare("==", leaf, table.leaf(Decimal(0))) if f.is_number(leaf.formula, self.axes) else table.true
        if leaf.value is None or isinstance(leaf.value, Special):
            return table.false
        return table.true if denies(leaf.value, by is table.true) else table.false


def _named(error: UnsupportedRule, definition: str) -> UnsupportedRule:
    """The error with the definition in which it was found first."""
    if not error.definition:
        error.definition = definition
        error.args = (f"{definition}: {error.reason}",)
    return error


@attrs.frozen
class GroundDiagrams:
    """A rule that can refuse: where it fails, and where it fails and the outcome denies."""

    rule: str
    fails: Node
    refuses: Node


@attrs.frozen
class Built:
    """Every diagram that a decision needs."""

    table: Table
    axes: tuple[Axis, ...]
    levels: Mapping[str, int]
    definitions: Mapping[str, Node]
    applies: Mapping[int, Node]
    """By level, for facts that do not always apply."""
    grounds: Mapping[str, tuple[GroundDiagrams, ...]]
    """By outcome."""
    builder: Builder

    @property
    def facts(self) -> tuple[Axis, ...]:
        """The axes without those of links."""
        return self.axes[: self.table.facts]


def build(program: Program, budget: int = BUDGET, base: Built | None = None, known: Mapping[str, Node] | None = None) -> Built:
    """All diagrams of a program; with `base` and `known`, see `Builder`. Raises `UnsupportedRule`."""
    builder = Builder(program, budget, base, known)
    definitions = {name: builder.definition(name) for name in program.definitions}
    applies = {builder.levels[name]: builder.condition(fact.applies) for name, fact in program.facts.items() if fact.applies is not None}
    table = builder.table
    failing: dict[str, list[tuple[str, Node]]] = {}
    grounds: dict[str, tuple[GroundDiagrams, ...]] = {}
    for ground in program.grounds:
        fails = builder.condition(ground.failing())
        for outcome in ground.outcomes:
            failing.setdefault(outcome, []).append((ground.rule, fails))
    for outcome, found in failing.items():
        refusal = builder.refusal(outcome)
        # most often every failure denies, and then there is nothing to join: with many grounds that would be most of the work
        each = builder.denies_with_each(refusal, [fails for _, fails in found])
        grounds[outcome] = tuple(GroundDiagrams(rule, fails, fails if each else table.both(fails, refusal)) for rule, fails in found)
    builder.check_links(definitions)
    return Built(table, builder.axes, builder.levels, definitions, applies, grounds, builder)


__all__ = ["BUDGET", "LEAF", "Builder", "Built", "GroundDiagrams", "build"]
