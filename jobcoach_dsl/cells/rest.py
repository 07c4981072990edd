"""What unknown facts can still change, in one case.

In: diagrams and the known facts of a case. Out: whether a condition is settled; the relevant facts of a diagram, or the one value that is
left of it. Refuses: nothing.

A condition is settled when the known facts leave only one of its ends within reach: on no path is a fact tested twice, so every end in
reach is the end of some case.

To find the relevant facts a diagram is restricted in a scratch table, that is dropped after the case: known facts are followed, unknown
ones kept, equal nodes merged. Without calculations the tests that are left are exactly the relevant facts, because each separates two
functions. Calculations stay as they stand, with known facts pinned in their boxes; one that is the same at its lowest and its highest
corner is that value, because it rises or falls with each fact. What is left can then hold a fact that no longer matters, but not lack
one that does. So for each fact left two cases are looked for that differ in that fact alone and have different results. Nearly always
the first cases that one thinks of will do; else the calculations are written anew with what is known, in one form for equal functions,
and compared.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from itertools import pairwise

from jobcoach_dsl.cells.axis import Grid
from jobcoach_dsl.cells.build import Built
from jobcoach_dsl.cells.table import LEAF, Node, Table, joint_box
from jobcoach_dsl.cells.walk import Leaf, Walk, Walks
from jobcoach_dsl.model.expr import Value

_BUDGET = 1_000_000
"""Nodes of the scratch tables. What is left is no larger than the whole; this only stops what should not happen."""
_SAMPLES = 3
_TRIES = 200
"""Values that are calculated in search of two cases, for each diagram."""


class Rest:
    """What is left in one case."""

    def __init__(self, built: Built, walks: Walks, known: Mapping[str, Value]) -> None:
        self.axes, self.walks, self.known = built.axes, walks, known
        self.mask = 0
        for name in known:
            if name in built.levels:
                self.mask |= 1 << built.levels[name]
        self.base = built.table
        self.table = Table(built.axes, _BUDGET, built.table, loose=True)
        self._leaves: dict[int, Leaf] = {}
        self._left: dict[int, Node] = {}
        self._opened: dict[int, tuple[int, Value | None]] = {}
        self._exact: Table | None = None
        self._exactly: dict[int, Node] = {}
        self._unequal: dict[tuple[int, int, int], bool] = {}
        self._tries = 0

    def truth(self, walk: Walk) -> bool | None:
        """Whether a condition holds; None when that is open."""
        known = self.known
        found: bool | None = None
        waiting, seen = [walk], set()
        while waiting:
            walk = waiting.pop()
            while walk.__class__ is tuple:
                name, cuts, kids, below, node = walk
                if name not in known:
                    if node.id not in seen:
                        seen.add(node.id)
                        waiting += below
                    break
                walk = kids[known[name]] if cuts is None else kids[bisect_right(cuts, known[name])]  # type: ignore[index, call-overload]
            else:
                if found is None:
                    found = walk.truth  # type: ignore[union-attr]
                elif found is not walk.truth:  # type: ignore[union-attr]
                    return None
        return found

    def open(self, walk: Walk) -> tuple[int, Value | None]:
        """The relevant facts of a diagram, one bit for each; when there are none, its value."""
        left = self.restrict(walk)
        found = self._opened.get(left.id)
        if found is None:
            relevant = self._relevant(left) if left.calculated else left.support
            found = self._opened[left.id] = relevant, None if relevant else self._value(_first_leaf(left), 0, {})
        return found

    # --- restricting ---

    def restrict(self, walk: Walk) -> Node:
        """What is left of a diagram, with calculations as they stand."""
        known = self.known
        while walk.__class__ is tuple:
            name, cuts, kids, below, node = walk
            if name not in known:
                if not node.support & self.mask and not node.calculated:
                    return node
                left = self._left.get(node.id)
                if left is None:
                    left = self.table.test(node.level, node.cuts, tuple([self.restrict(kid) for kid in below]))
                    self._left[node.id] = left
                return left
            walk = kids[known[name]] if cuts is None else kids[bisect_right(cuts, known[name])]  # type: ignore[index, call-overload]
        node = walk.node  # type: ignore[union-attr]
        if node.formula is None:
            return node
        left = self._left.get(node.id)
        if left is None:
            left = self._left[node.id] = self._pinned(walk)  # type: ignore[arg-type]
        return left

    def _pinned(self, leaf: Leaf) -> Node:
        known, node = self.known, leaf.node
        if node.support & self.mask:
            here = {name: known[name] for name in leaf.names if name in known}
            low, high = leaf.compute({**leaf.lowest, **here}), leaf.compute({**leaf.highest, **here})
            if low == high:
                return self.table.leaf(low)
            box = []
            for level, first, last in node.box:
                if self.mask >> level & 1:
                    axis = self.axes[level]
                    assert isinstance(axis, Grid)
                    first = last = axis.index(known[axis.name])
                box.append((level, first, last))
            assert node.formula is not None
            node = self.table.pinned(node.formula, tuple(box))
        self._leaves[node.id] = leaf
        return node

    # --- calculations ---

    def _relevant(self, root: Node) -> int:
        """The facts that matter in a diagram with calculations."""
        undecided = self._unseen(root)
        relevant = root.support & ~undecided
        while undecided:
            bit = undecided & -undecided
            undecided ^= bit
            if self._matters(root, bit.bit_length() - 1):
                relevant |= bit
        return relevant

    def _unseen(self, root: Node) -> int:
        """The facts for which no two cases were seen that differ in them alone and have different results."""
        unseen = root.support
        self._tries = _TRIES
        for node in _below(root):
            if not unseen or self._tries <= 0:
                break
            if node.formula is not None:
                for level, first, last in node.box:
                    if unseen >> level & 1 and first < last and self._moves(node, level, first, last):
                        unseen &= ~(1 << level)
            elif unseen >> node.level & 1 and any(self._differ(a, b, node.level) for a, b in pairwise(node.kids)):
                unseen &= ~(1 << node.level)
        return unseen

    def _moves(self, leaf: Node, level: int, first: int, last: int) -> bool:
        """Whether a calculation is seen to change with one fact."""
        return any(
            self._value(leaf, number, {level: first}) != self._value(leaf, number, {level: last}) for number in range(_SAMPLES)
        )

    def _differ(self, a: Node, b: Node, level: int) -> bool:
        """Whether two neighbouring children, of a test of the fact at this level, are seen to differ."""
        if a is b or self._tries <= 0:
            return False
        if a.level == LEAF and b.level == LEAF:
            if a.formula is None and b.formula is None:
                return True
            return any(self._sample(a, b, level, number) for number in range(_SAMPLES))
        top = min(a.level, b.level)
        table = self.table
        return any(
            self._differ(table.within(a, top, cell), table.within(b, top, cell), level)
            for cell in table.cells(top, table.common(top, (a, b)))
        )

    def _sample(self, a: Node, b: Node, level: int, number: int) -> bool:
        """Whether two leaves differ in a case. Each has its own cell of the fact at this level; other facts have one place in both."""
        places = {at: _place(first, last, at, number) for at, first, last in joint_box(a, b) if at != level}
        return self._value(a, number, places) != self._value(b, number, places)

    def _value(self, leaf: Node, number: int, places: Mapping[int, int]) -> Value | None:
        """The value of a leaf in a case: of these places, and others by the number of the sample."""
        if leaf.formula is None:
            return leaf.value
        self._tries -= 1
        values: dict[str, Value] = {}
        for level, first, last in leaf.box:
            axis = self.axes[level]
            assert isinstance(axis, Grid)
            known = self.known.get(axis.name)
            values[axis.name] = axis.value(places.get(level, _place(first, last, level, number))) if known is None else known
        return self._calculated(leaf).compute(values)

    def _calculated(self, leaf: Node) -> Leaf:
        ...

    def _matters(self, root: Node, level: int) -> bool:
        """Whether two cases that differ in this fact alone have different results."""
        tests = []
        for node in _below(root):
            if node.formula is not None:
                if node.support >> level & 1 and self._one_form(node).support >> level & 1:
                    return True
            elif node.level == level:
                tests.append(node)
        return any(self._are_unequal(a, b, level) for node in tests for a, b in pairwise(node.kids))

    def _one_form(self, leaf: Node) -> Node:
        """A calculation written anew with what is known: equal ones over one box are one node."""
        ...
