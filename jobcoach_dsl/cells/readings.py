"""Diagrams in which each reading is a fact, and those of any choice of readings that follow from them.

In: a program with its readings in it. Out: diagrams over its facts and its readings; of them, the diagrams under some readings.
Refuses: rules that a diagram cannot hold exactly (`UnsupportedRule` and its kinds).

Readings are tested above all facts. So what is left of a diagram when they are chosen is a part of it that is there already: to choose
takes as many steps as there are readings on a path. The legal result and the grounds are left out, and are built for each choice.
"""

from __future__ import annotations

import attrs

from jobcoach_dsl.cells.axis import Choice
from jobcoach_dsl.cells.build import BUDGET, Built, build
from jobcoach_dsl.cells.table import Node
from jobcoach_dsl.model import expr as e
from jobcoach_dsl.model.program import FactDeclaration, Program
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
        return e.rebuild(expr, tuple(fold(p) for p in parts)) if parts else expr

    legal = program.decision.legal if program.decision else ""
    definitions = {
        name: attrs.evolve(d, branches=tuple(attrs.evolve(b, when=fold(b.when), value=fold(b.value)) for b in d.branches))
        for name, d in program.definitions.items()
        if name != legal
    }
    readings = {READING + id: FactDeclaration(READING + id, BOOL) for id in program.switchable}
    return attrs.evolve(program, facts={**readings, **program.facts}, definitions=definitions, grounds=(), decision=None, outcomes={})


class Readings:
    """The diagrams of one program under all of its readings, and of these under any choice of them.

    Two choices have most in common, so each next one stands on the table of the one before: what they share is built once.
    """

    def __init__(self, program: Program, budget: int = BUDGET) -> None:
        """Raises `UnsupportedRule`."""
        self.program = program
        self.built: Built = build(with_readings_as_facts(program), budget)
        self._top: tuple[int, Built] = (0, self.built)

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
