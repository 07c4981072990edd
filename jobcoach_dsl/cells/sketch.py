"""A quick look at what is left of a diagram with calculations when some facts are known.

In: a node of the program's table, and the places of the known facts. Out: what is left, when it is certain which facts are relevant in it.
Refuses: to say (None) when it cannot be certain; then the diagram is restricted in full.

Restricting a diagram in full writes every formula anew and finds its cuts, so that equal functions are one node. Here formulas stay as they
stand, and known facts only pin the box of a formula to one place. A formula that has one value at its lowest and its highest corner is
that value, because it rises or falls with each fact. What is left can hold a fact that no longer matters, but not lack one that does. So it
is enough to see, for each fact left, two cases that differ in that fact alone and have different results; nearly always the first
cases that one thinks of will do.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping

from jobcoach_dsl.cells import formula as f
from jobcoach_dsl.cells.axis import Axis, Choice, Grid
from jobcoach_dsl.cells.compute import Compute
from jobcoach_dsl.cells.table import LEAF, Node, Table
from jobcoach_dsl.model.expr import Value

_BUDGET = 100_000
_SAMPLES = 10
_TRIES = 1000
"""Cases that are looked at before the sketch gives up."""


class Sketch:
    """Quick looks in one case."""

    def __init__(
        self,
        axes: tuple[Axis, ...],
        base: Table,
        calculations: Mapping[f.Formula, Compute],
        directions: Mapping[int, Mapping[int, int]],
        known: Mapping[str, Value],
        mask: int,
    ) -> None:
        self.axes, self.known, self.mask = axes, known, mask
        self.calculations, self.directions = calculations, directions
        self.table = Table(axes, _BUDGET, base, loose=True)
        self._memo: dict[int, Node] = {}
        self._tries = 0

    def look(self, node: Node) -> Node | None:
        """What is left of a diagram, if its support is certain to be the relevant facts."""
        left = self.restrict(node)
        if not left.calculated or self._all_matter(left):
            return left
        return None

    def restrict(self, node: Node) -> Node:
        """What is left of a diagram, with formulas as they stand."""
        if not node.support & self.mask:
            return node
        result = self._memo.get(node.id)
        if result is None:
            result = self._memo[node.id] = self._pin(node) if node.formula is not None else self._follow(node)
        return result

    def _follow(self, node: Node) -> Node:
        level = node.level
        if not self.mask >> level & 1:
            return self.table.test(level, node.cuts, tuple([self.restrict(kid) for kid in node.kids]))
        axis = self.axes[level]
        value = self.known[axis.name]
        if isinstance(axis, Choice):
            return self.restrict(node.kids[axis.values.index(value)])
        if isinstance(axis, Grid):
            return self.restrict(node.kids[bisect_right(node.cuts, axis.index(value))])
        return self.restrict(node.kids[node.cuts.index(value) if value in node.cuts else -1])

    def _pin(self, leaf: Node) -> Node:
        assert leaf.formula is not None
        box = []
        for side in leaf.box:
            axis = self.axes[side[0]]
            if self.mask >> side[0] & 1:
                assert isinstance(axis, Grid)
                place = axis.index(self.known[axis.name])
                side = (side[0], place, place)
            box.append(side)
        directions = self.directions[leaf.id]
        compute = self.calculations[leaf.formula]
        low = compute(self._named((level, first if directions[level] > 0 else last) for level, first, last in box))
        high = compute(self._named((level, last if directions[level] > 0 else first) for level, first, last in box))
        return self.table.leaf(low) if low == high else self.table.pinned(leaf.formula, tuple(box))

    def _named(self, places: Iterator[tuple[int, int]]) -> dict[str, Value]:
        named: dict[str, Value] = {}
        for level, place in places:
            axis = self.axes[level]
            assert isinstance(axis, Grid)
            named[axis.name] = axis.value(place)
        return named

    # --- certainty ---

    def _all_matter(self, root: Node) -> bool:
        """Whether for each fact left two cases were seen that differ in it alone and have different results."""
        rest = root.support
        self._tries = _TRIES
        waiting, seen = [root], {root.id}
        while waiting and rest and self._tries > 0:
            node = waiting.pop()
            if node.formula is not None:
                for level, first, last in node.box:
                    if rest >> level & 1 and first < last and self._moves(node, level):
                        rest &= ~(1 << level)
            elif node.level != LEAF:
                if rest >> node.level & 1 and self._tells_apart(node):
                    rest &= ~(1 << node.level)
                for kid in node.kids:
                    if kid.id not in seen and kid.support & rest:
                        seen.add(kid.id)
                        waiting.append(kid)
        return not rest

    def _moves(self, leaf: Node, level: int) -> bool:
        """Whether a formula is seen to change with one fact."""
        return any(
            self._value(leaf, number, {level: ends[0]}) != self._value(leaf, number, {level: ends[1]})
            for at, *ends in leaf.box
            if at == level
            for number in range(_SAMPLES)
        )

    def _tells_apart(self, node: Node) -> bool:
        """Whether two neighbouring children are seen to differ."""
        return any(self._differ(a, b, node.level) for a, b in zip(node.kids, node.kids[1:], strict=False))

    def _differ(self, a: Node, b: Node, level: int) -> bool:
        if a is b and not a.support >> level & 1:
            return False
        if a.level == LEAF and b.level == LEAF:
            if a.formula is None and b.formula is None:
                return True
            return any(self._sample(a, b, level, number) for number in range(_SAMPLES))
        top = min(a.level, b.level)
        table = self.table
        for cell in table.cells(top, table.common(top, (a, b))):
            if self._tries <= 0:
                return False
            if self._differ(table.within(a, top, cell), table.within(b, top, cell), level):
                return True
        return False

    def _sample(self, a: Node, b: Node, level: int, number: int) -> bool:
        """Whether two leaves differ in a case. Each has its own cell of the fact at this level; other facts have one place in both."""
        places: dict[int, int] = {}
        others = {at: (first, last) for at, first, last in a.box if at != level}
        for at, first, last in b.box:
            if at != level and at in others:
                others[at] = max(first, others[at][0]), min(last, others[at][1])
            elif at != level:
                others[at] = first, last
        for at, (first, last) in others.items():
            places[at] = _place(first, last, at, number)
        return self._value(a, number, places) != self._value(b, number, places)

    def _value(self, leaf: Node, number: int, places: Mapping[int, int]) -> Value | None:
        if leaf.formula is None:
            return leaf.value
        self._tries -= 1
        where = ((at, places[at] if at in places else _place(first, last, at, number)) for at, first, last in leaf.box)
        return self.calculations[leaf.formula](self._named(where))


def _place(first: int, last: int, level: int, number: int) -> int:
    """A place in a stretch: in between for the first sample, then low for some facts and high for others, mixed anew each time."""
    part = (0, 8, 1, 7)[(number * 2654435761 ^ (level + 1) * 40503 * number) >> 5 & 3] if number else 5
    return first + (last - first) * part // 8
