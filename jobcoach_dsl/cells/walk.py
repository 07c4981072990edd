"""Diagrams in the form that is quickest to walk along known facts.

In: the nodes of a program. Out: a `Walk` for each node, made once; where known facts lead on it. Refuses: nothing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from typing import Any

from jobcoach_dsl.cells import formula as f
from jobcoach_dsl.cells.axis import Axis, Choice, Grid
from jobcoach_dsl.cells.build import Built
from jobcoach_dsl.cells.compute import Compute, compiled
from jobcoach_dsl.cells.links import Link
from jobcoach_dsl.cells.table import LEAF, Node
from jobcoach_dsl.model.expr import Value
from jobcoach_dsl.model.result import settled


class Leaf:
    """The end of a walk: a result, or a calculation from facts."""

    __slots__ = ("compute", "directions", "highest", "lowest", "names", "node", "result", "truth")

    def __init__(self, node: Node, built: Built) -> None:
        self.node = node
        self.result = None if node.value is None else settled(node.value)
        self.truth = node.value is True
        self.names: frozenset[str] = frozenset()
        """The facts that it is calculated from."""
        self.lowest: dict[str, Value] = {}
        """Facts that give the least value in the box of the leaf."""
        self.highest: dict[str, Value] = {}
        if node.formula is not None:
            self.compute: Compute = compiled(node.formula, built.axes)
            self.directions = built.table.reckoner.of(node.formula).directions(f.sides(node.box))
            for level, *ends in node.box:
                axis = built.axes[level]
                assert isinstance(axis, Grid)
                low, high = (axis.value(end) for end in (ends if self.directions[level] > 0 else reversed(ends)))
                self.lowest[axis.name], self.highest[axis.name] = low, high
            self.names = frozenset(self.lowest)


class Comparison:
    """A test of a comparison of facts with one another."""

    __slots__ = ("high", "kids", "link", "low", "names", "node")

    def __init__(self, node: Node, link: Link, kids: tuple[Walk, ...], axes: tuple[Axis, ...]) -> None:
        self.node, self.link, self.kids = node, link, kids
        self.names = frozenset(axes[level].name for level in link.apart.levels)
        self.low, self.high = compiled(link.apart.low, axes), compiled(link.apart.high, axes)

    def follow(self, known: Mapping[str, Value]) -> Walk:
        """Where the known facts lead; all that are compared are known."""
        return self.kids[0] if self.link.apart.between(self.low(known), self.high(known)) else self.kids[1]


Walk = tuple[str, tuple[Any, ...] | None, Any, "tuple[Walk, ...]", Node] | Comparison | Leaf
"""The fact's name, its cuts, the children by value or (with cuts) by interval, the children in order, the node itself."""


class _Words(dict[Value, Walk]):
    """Children by word; any word that is not mentioned has the last child."""

    def __init__(self, words: dict[Value, Walk], other: Walk) -> None:
        super().__init__(words)
        self.other = other

    def __missing__(self, _: Value) -> Walk:
        return self.other


class Walks:
    """Makes walks of nodes, each once."""

    def __init__(self, built: Built) -> None:
        self.built = built
        self.calculations: dict[f.Formula, Compute] = {}
        self.directions: dict[f.Formula, Mapping[int, int]] = {}
        self.relevant: dict[int, int] = {}
        """The facts that matter in a diagram with calculations, by the node; worked out for the first case that comes there."""
        self._made: dict[int, Walk] = {}

    def of(self, node: Node) -> Walk:
        """The walk of a node."""
        made = self._made
        waiting = [node]  # not by recursion: a path of a diagram is as long as there are facts
        while waiting:
            last = waiting[-1]
            lacking = [kid for kid in last.kids if kid.id not in made]
            if lacking:
                waiting += lacking
            else:
                waiting.pop()
                if last.id not in made:
                    made[last.id] = self._make(last)
        return made[node.id]

    def _make(self, node: Node) -> Walk:
        if node.level == LEAF:
            leaf = Leaf(node, self.built)
            if node.formula is not None:
                self.calculations[node.formula] = leaf.compute
                self.directions[node.formula] = leaf.directions
            return leaf
        axis = self.built.axes[node.level]
        kids = tuple([self._made[kid.id] for kid in node.kids])
        if isinstance(axis, Link):
            return Comparison(node, axis, kids, self.built.axes)
        if isinstance(axis, Choice):
            return (axis.name, None, dict(zip(axis.values, kids, strict=True)), kids, node)
        if isinstance(axis, Grid):
            cuts = tuple(axis.value(cut) for cut in node.cuts if isinstance(cut, int))
            return (axis.name, cuts, kids, kids, node)
        return (axis.name, None, _Words({str(word): kid for word, kid in zip(node.cuts, kids, strict=False)}, kids[-1]), kids, node)


def end_of(walk: Walk, known: Mapping[str, Value]) -> Walk:
    """Where the known facts lead: a leaf, or a test of a fact that is unknown."""
    while True:
        try:
            while walk.__class__ is tuple:
                name, cuts, kids, _, _ = walk
                walk = kids[known[name]] if cuts is None else kids[bisect_right(cuts, known[name])]
        except KeyError:  # nothing else can be lacking: each value of a fact has a child
            return walk
        if walk.__class__ is Leaf or not known.keys() >= walk.names:  # type: ignore[union-attr]  # the loop above ended, so no tuple
            return walk
        walk = walk.follow(known)  # type: ignore[union-attr]  # the loop above ended, so no tuple


def node_of(walk: Walk) -> Node:
    """The node that a walk goes on from."""
    return walk[4] if isinstance(walk, tuple) else walk.node
