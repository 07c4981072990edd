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
the first cases that one thinks of will do; else the calculations are written anew with what is known, in one form, and compared; and those
that still differ in form are compared at the corners of ever smaller boxes, because a rounding can hide what differs.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from itertools import pairwise

from jobcoach_dsl.cells import formula as f
from jobcoach_dsl.cells.axis import Grid
from jobcoach_dsl.cells.build import Built
from jobcoach_dsl.cells.ends import simplified
from jobcoach_dsl.cells.linked import Linked
from jobcoach_dsl.cells.table import LEAF, Node, Table, joint_box
from jobcoach_dsl.cells.walk import Leaf, Walk, Walks, node_of
from jobcoach_dsl.model.expr import Value

_BUDGET = 1_000_000
"""Nodes of the scratch tables. What is left is no larger than the whole; this only stops what should not happen."""
_SAMPLES = 3
_TRIES = 40
"""Values that are calculated in search of two cases, for each fact of a diagram."""
_HALVINGS = 1_000
"""Boxes that are looked into to see whether two calculations agree everywhere, when no sample shows that they do not."""


class Rest:
    """What is left in one case."""

    def __init__(self, built: Built, walks: Walks, known: Mapping[str, Value]) -> None:
        self.axes, self.walks, self.known = built.axes, walks, known
        self.mask = 0
        for name in known:
            if name in built.levels:
                self.mask |= 1 << built.levels[name]
        self.base, self.solver = built.table, built.builder.solver
        self.table = Table(built.axes, _BUDGET, built.table, loose=True)
        self._left: dict[int, Node] = {}
        self._simplified: dict[int, f.Formula | Value] = {}
        self._forms: dict[int, Node] = {}
        self._unequal: dict[tuple[int, int, int], bool] = {}
        self._tries = 0

    def truth(self, walk: Walk) -> bool | None:
        """Whether a condition holds; None when that is open."""
        if node_of(walk).support >> self.base.facts:
            return self._linked.truth(node_of(walk))
        known = self.known
        found: bool | None = None
        waiting, seen = [walk], set()
        while waiting:
            walk = waiting.pop()
            while isinstance(walk, tuple):
                name, cuts, kids, below, node = walk
                if name not in known:
                    if node.id not in seen:
                        seen.add(node.id)
                        waiting += below
                    break
                walk = kids[known[name]] if cuts is None else kids[bisect_right(cuts, known[name])]
            else:
                assert isinstance(walk, Leaf)
                if found is None:
                    found = walk.truth
                elif found is not walk.truth:
                    return None
        return found

    def open(self, walk: Walk) -> tuple[int, Value | None]:
        """The relevant facts of a diagram, one bit for each; when there are none, its value."""
        if node_of(walk).support >> self.base.facts:
            return self._linked.open(node_of(walk))
        left = self.restrict(walk)
        relevant = self._relevant(left) if left.calculated else left.support
        if relevant:
            return relevant, None
        while left.kids:
            left = left.kids[0]
        return 0, self._value(left, 0, {})

    # --- restricting ---

    def restrict(self, walk: Walk) -> Node:
        """What is left of a diagram, with calculations as they stand."""
        known = self.known
        while isinstance(walk, tuple):
            name, cuts, kids, below, node = walk
            if name not in known:
                if not node.support & self.mask:
                    return node
                left = self._left.get(node.id)
                if left is None:
                    left = self.table.test(node.level, node.cuts, tuple([self.restrict(kid) for kid in below]))
                    self._left[node.id] = left
                return left
            walk = kids[known[name]] if cuts is None else kids[bisect_right(cuts, known[name])]
        assert isinstance(walk, Leaf)
        node = walk.node
        if node.formula is None:
            return node
        left = self._left.get(node.id)
        if left is None:
            left = self._left[node.id] = self._pinned(walk)
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
            return self.table.pinned(node.formula, tuple(box))
        return node

    # --- calculations ---

    def _relevant(self, left: Node) -> int:
        """The facts that matter in what is left of a diagram with calculations."""
        if left.id > self.base.count:
            return self._sought(left)
        # Of this the known facts left everything as it was: the same for each case that comes here.
        found = self.walks.relevant.get(left.id)
        if found is None:
            found = self.walks.relevant[left.id] = self._sought(left)
        return found

    def _sought(self, root: Node) -> int:
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
        tries = dict.fromkeys(range(len(self.axes)), _TRIES)
        for node in _below(root):
            if not unseen & node.support:
                continue
            sides = node.box if node.formula is not None else ((node.level, 0, 1),)
            for level, first, last in sides:
                if not unseen >> level & 1 or first == last or tries[level] <= 0:
                    continue
                self._tries = tries[level]
                if self._moves(node, level, first, last) if node.formula is not None else self._tells_apart(node):
                    unseen ^= 1 << level
                tries[level] = self._tries
        return unseen

    def _tells_apart(self, node: Node) -> bool:
        """Whether two neighbouring children are seen to differ."""
        return any(self._differ(a, b, node.level) for a, b in pairwise(node.kids))

    def _moves(self, leaf: Node, level: int, first: int, last: int) -> bool:
        """Whether a calculation is seen to change with one fact."""
        return any(self._value(leaf, number, {level: first}) != self._value(leaf, number, {level: last}) for number in range(_SAMPLES))

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
        places = {}
        for at, first, last in joint_box(a, b):
            if at != level:
                alone = not (a.support & b.support) >> at & 1
                places[at] = _place(self._direction(at, a, b), first, last, number, at, alone)
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
            if axis.name in self.known:
                values[axis.name] = self.known[axis.name]
            else:
                place = places.get(level)
                values[axis.name] = axis.value(_place(self._direction(level, leaf), first, last, number, level) if place is None else place)
        return self.walks.calculations[leaf.formula](values)

    def _direction(self, level: int, *leaves: Node) -> int:
        """Whether the first of these leaves that speaks of a fact rises with it (1) or falls (-1)."""
        for leaf in leaves:
            if leaf.formula is not None and (direction := self.walks.directions[leaf.formula].get(level)):
                return direction
        return 1

    # --- calculations in one form ---

    def _matters(self, root: Node, level: int) -> bool:
        """Whether two cases that differ in this fact alone have different results."""
        tests = []
        for node in _below(root):
            if node.formula is not None:
                if node.support >> level & 1 and self._varies(node, level):
                    return True
            elif node.level == level:
                tests.append(node)
        return any(self._are_unequal(a, b, level) for node in tests for a, b in pairwise(node.kids))

    def _varies(self, leaf: Node, level: int) -> bool:
        """Whether a calculation has different values when one fact changes."""
        simple = self._simple(leaf)
        assert not isinstance(simple, Value)
        if level not in f.levels(simple) or not self._one_form(leaf).support >> level & 1:
            return False
        first, last = next((side[1], side[2]) for side in leaf.box if side[0] == level)
        others = tuple(side for side in leaf.box if side[0] != level)
        return not self._same(leaf, {level: first}, leaf, {level: last}, others)

    def _are_unequal(self, a: Node, b: Node, level: int) -> bool:
        """As `_differ`, but certain; no calculation below depends on the fact at this level."""
        if a is b:
            return False
        key = (a.id, b.id, level)
        found = self._unequal.get(key)
        if found is None:
            if a.level == LEAF and b.level == LEAF:
                box = tuple(side for side in joint_box(a, b) if side[0] != level)
                found = self._simple(a) != self._simple(b) and self._within(a, box) is not self._within(b, box)
                found = found and not self._same(a, {}, b, {}, box)
            else:
                top, table = min(a.level, b.level), self.table
                cells = table.cells(top, table.common(top, (a, b)))
                found = any(self._are_unequal(table.within(a, top, c), table.within(b, top, c), level) for c in cells)
            self._unequal[key] = found
        return found

    def _same(self, a: Node, at_a: Mapping[int, int], b: Node, at_b: Mapping[int, int], box: f.Box) -> bool:
        """Whether two calculations have one value at every place of a box, though they are not the same: a rounding can hide what differs.

        `at_a` and `at_b` are places of facts outside the box. Each calculation rises or falls with each fact: where its lowest and its
        highest corner agree, nothing in between differs. Else the box is halved. What is not clear after many halvings is taken to differ.
        """
        waiting = [{level: (first, last) for level, first, last in box}]
        for _ in range(_HALVINGS):
            if not waiting:
                return True
            sides = waiting.pop()
            low_a, high_a = self._corners(a, at_a, sides)
            low_b, high_b = self._corners(b, at_b, sides)
            if low_a == high_a and low_b == high_b:
                if low_a != low_b:
                    return False
                continue
            start = {level: first for level, (first, _) in sides.items()}
            if self._value(a, 0, {**start, **at_a}) != self._value(b, 0, {**start, **at_b}):
                return False
            widest = max(sides, key=lambda level: sides[level][1] - sides[level][0])
            first, last = sides[widest]
            middle = (first + last) // 2
            waiting += [{**sides, widest: (first, middle)}, {**sides, widest: (middle + 1, last)}]
        return False

    def _corners(self, leaf: Node, at: Mapping[int, int], sides: Mapping[int, tuple[int, int]]) -> tuple[Value | None, Value | None]:
        """The lowest and the highest value of a calculation in a box."""
        low, high = dict(at), dict(at)
        for level, (first, last) in sides.items():
            rises = self._direction(level, leaf) > 0
            low[level], high[level] = (first, last) if rises else (last, first)
        return self._value(leaf, 0, low), self._value(leaf, 0, high)

    def _simple(self, leaf: Node) -> f.Formula | Value:
        """The calculation of a leaf with what is known: quicker to make than its one form, but equal ones can differ."""
        found = self._simplified.get(leaf.id)
        if found is None:
            if leaf.formula is not None:
                found = simplified(leaf.formula, f.sides(leaf.box), self.table.reckoner)
            else:
                assert leaf.value is not None
                found = f.Day(leaf.value) if isinstance(leaf.value, dt.date) else leaf.value
                if isinstance(found, Decimal | Fraction):
                    found = f.Sum(Fraction(found))
            self._simplified[leaf.id] = found
        return found

    def _within(self, leaf: Node, box: f.Box) -> Node:
        """The one form of a leaf over a box."""
        node = self._one_form(leaf)
        for level, first, last in box:
            node = self._written.within(node, level, (first, last))
        return node

    def _one_form(self, leaf: Node) -> Node:
        """The diagram of a leaf, written anew with what is known: equal ones over one box are one node."""
        node = self._forms.get(leaf.id)
        if node is None:
            if leaf.formula is None:
                assert leaf.value is not None
                node = self._written.leaf(leaf.value)
            else:
                known = {level: self._written.leaf(self.known[self.axes[level].name]) for level, _, _ in leaf.box if self.mask >> level & 1}
                node = self._written.rebuild(leaf.formula, leaf.box, known)
                for level, first, last in leaf.box:
                    if level not in known:
                        node = self._written.within(node, level, (first, last))
            self._forms[leaf.id] = node
        return node

    @cached_property
    def _linked(self) -> Linked:
        return Linked(self.base, self.solver, self.known, self.mask)

    @cached_property
    def _written(self) -> Table:
        return Table(self.axes, _BUDGET, self.base)


def _below(root: Node) -> Iterator[Node]:
    """A node and all nodes below it, each once."""
    waiting, seen = [root], {root.id}
    while waiting:
        node = waiting.pop()
        yield node
        for kid in node.kids:
            if kid.id not in seen:
                seen.add(kid.id)
                waiting.append(kid)


def _place(direction: int, first: int, last: int, number: int, level: int, alone: bool = False) -> int:
    """A place in a stretch, for a sample.

    First the end at which the calculation is highest: there nothing that holds it low hides a difference. Then the same, but for a fact
    that only one of two calculations speaks of the end at which that one is lowest. Then somewhere in between.
    """
    if number < 2:
        return last if (direction > 0) is not (alone and number == 1) else first
    return first + (last - first) * (5 + level % 3) // 8
