"""Diagrams in which each reading is a fact, and those of any choice of readings that follow from them.

In: a program with its readings in it. Out: diagrams over its facts and its readings; of them, the diagrams under some readings.
Refuses: rules that a diagram cannot hold exactly (`UnsupportedRule` and its kinds).

Readings are tested above all facts. So what is left of a diagram when they are chosen is a part of it that is there already: to choose
takes as many steps as there are readings on a path. The legal result and the grounds are left out, and are built for each choice.
"""

from __future__ import annotations

import operator
from collections.abc import Mapping
from functools import partial

import attrs

from jobcoach_dsl.cells.axis import Choice
from jobcoach_dsl.cells.build import BUDGET, Built, build
from jobcoach_dsl.cells.findings import references
from jobcoach_dsl.cells.table import Node
from jobcoach_dsl.memory import kept
from jobcoach_dsl.model import expr as e
from jobcoach_dsl.model.program import Definition, FactDeclaration, Program
from jobcoach_dsl.model.types import BOOL

_HIGHEST = 8
"""Tables on top of each other: what is made in one is looked for in all below it."""
READING = "lezing "
"""Begins the name of a reading that is a fact; no fact has a space in its name."""


def with_readings_as_facts(program: Program) -> Program:
    """The program in which each reading is a fact, above all others; without the legal result, outcomes and grounds."""

    def fold(expr: e.Expr) -> e.Expr:
        if isinstance(expr, e.ReadingOn):
            return e.Fact(READING + expr.id, BOOL, span=expr.span)
        parts = e.children(expr)
        folded = tuple([fold(p) for p in parts])
        return expr if all(map(operator.is_, parts, folded)) else e.rebuild(expr, folded)

    def definition(d: Definition) -> Definition:
        folded = tuple([(fold(b.when), fold(b.value)) for b in d.branches])
        if all(b.when is when and b.value is value for b, (when, value) in zip(d.branches, folded, strict=True)):
            return d
        return attrs.evolve(d, branches=tuple(attrs.evolve(b, when=w, value=v) for b, (w, v) in zip(d.branches, folded, strict=True)))

    legal = program.decision.legal if program.decision else ""
    definitions = {name: kept("as facts", partial(definition, d), d) for name, d in program.definitions.items() if name != legal}
    readings = {READING + id: FactDeclaration(READING + id, BOOL) for id in program.switchable}
    return attrs.evolve(program, facts={**readings, **program.facts}, definitions=definitions, grounds=(), decision=None, outcomes={})


class Readings:
    """The diagrams of one program under all of its readings, and of these under any choice of them.

    Two choices have most in common, so each next one stands on the table of the one before: what they share is built once.
    """

    def __init__(self, program: Program, budget: int = BUDGET, after: Readings | None = None) -> None:
        """With `after`, diagrams of those are used again; they must `fit`. Raises `UnsupportedRule`."""
        self.program = program
        self._program = with_readings_as_facts(program)
        self._root: Readings = after._root if after else self
        """What this stands on: diagrams that were built for themselves."""
        self.known: Mapping[str, Node] = self._root._same(self._program) if after else {}
        """The definitions of which the diagrams were there already."""
        height, base = self._root._top if after else (-1, None)
        # counted as if all that it stands on were its own, so that it never holds what would not fit by itself
        self.built: Built = build(self._program, budget - base.table.count if base else budget, base, self.known)
        self._added = self.built.table.count - (base.table.count if base else 0)
        self._top: tuple[int, Built] = (height + 1, self.built)

    def fit(self, program: Program) -> bool:
        """Whether the diagrams of a program can stand on these.

        They need the same facts. With comparisons of facts (links) the way in which these are tested depends on what was built first.
        And of what was added by one change after another, most is no longer used.
        """
        own = self.built
        alike = list(with_readings_as_facts(program).facts.items()) == list(self._program.facts.items())
        return alike and len(own.axes) == own.table.facts and self._added <= self._root._added

    def _same(self, program: Program) -> dict[str, Node]:
        """The diagrams of the definitions that are as they were, and speak only of such."""
        known: dict[str, Node] = {}
        for name, definition in program.definitions.items():
            before = self._program.definitions.get(name)
            if (before is definition or before == definition) and all(other in known for other in _references(definition)):
                known[name] = self.built.definitions[name]
        return known

    def under(self, program: Program, on: frozenset[str], budget: int = BUDGET) -> Built:
        """The diagrams of the program with these readings on, which is given as it is then. Raises `UnsupportedRule`."""
        height, base = self._top
        built = build(program, budget, base, {name: self._chosen(node, on) for name, node in self.built.definitions.items()})
        self._top = (height + 1, built) if height + 1 < _HIGHEST else (0, self.built)  # of two threads the last one counts
        return built

    def _chosen(self, node: Node, on: frozenset[str]) -> Node:
        """The part of a diagram that is left when the readings are chosen."""
        switchable = self.program.switchable
        while node.level < len(switchable):
            axis = self.built.axes[node.level]
            assert isinstance(axis, Choice)
            node = node.kids[axis.values.index(switchable[node.level] in on)]
        return node


def _references(definition: Definition) -> frozenset[str]:
    """The definitions that a definition speaks of."""

    def made() -> frozenset[str]:
        return frozenset(references(definition))

    return kept("references", made, definition)
