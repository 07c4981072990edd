"""Reduced ordered diagrams over the cells of facts, each node once.

In: axes, and nodes made of one another. Out: nodes such that equal functions are one node. Refuses: more nodes than the budget
(`DiagramTooLarge`), calculations that `formula` refuses.

A node tests one fact. A choice has a child for each listed value. A number or date has its own sorted cuts (each the first place of the
next interval) and neighbours that are equal are merged, so that only cuts that matter are left. Text has a child for each word that
matters and one for anything else. A leaf is a value, or a formula with the box of its facts on the way to it. On every path facts come
in the order of their levels, each at most once; only leaves may speak of a fact that was tested above them.

A comparison of facts with one another (a date within 56 days of another) is a `Link`, tested below all facts. A table does not know
which links can hold together, so that a diagram with links can have ways that no case takes, and equal functions can be two nodes; `linked`
deals with that.

`select` puts diagrams under a test of any fact, also one that stands lower in the order; everything else is made with it.
A table can stand on another, which it only reads and which no longer grows: the scratch table of one call stands on the table of the
program, and that can stand on the table of another one, of which most is the same. A loose table leaves formulas as they stand, so that
one function can have several forms in it (see `rest`).
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import TypeVar

from jobcoach_dsl.cells import formula as f
from jobcoach_dsl.cells.axis import Axis, Choice, Exact, Grid
from jobcoach_dsl.cells.ends import Reckoner
from jobcoach_dsl.cells.errors import DiagramTooLarge, NotMonotone, UnsupportedRule
from jobcoach_dsl.cells.links import Apart, Link, apart, days_between, link, one_way_round, spread
from jobcoach_dsl.model.expr import Special, Value

LEAF = 1 << 30
"""The level of every leaf: below all facts."""

_SAMPLES = 4
"""Cases in which two formulas are looked at before they are compared in full."""

Cell = int | str | tuple[int, int] | None
"""A cell of a fact: the index of a listed value, the first and last place on a grid, a word, or None for any other word."""


Cuts = tuple[int, ...] | tuple[str, ...]
"""Where a fact is cut: first places of intervals, or words."""


class Node:
    """A test of the fact at `level`, or (level `LEAF`) a result. Made by a table only, and never changed."""

    __slots__ = ("box", "calculated", "cuts", "decides", "formula", "id", "kids", "level", "relevant", "support", "value")

    id: int
    level: int
    support: int
    """One bit for each fact (by level) that the function depends on."""
    calculated: bool
    """Whether a leaf below holds a formula."""
    decides: bool
    """Whether every leaf below is True or False."""
    cuts: Cuts
    kids: tuple[Node, ...]
    value: Value | None
    """Of a leaf without a formula."""
    formula: f.Formula | None
    box: f.Box
    relevant: int | None
    """Where comparisons of facts are tested below: the facts that matter, one bit for each, once that was worked out."""

    def __init__(self, id: int, level: int, support: int, calculated: bool, decides: bool) -> None:
        self.id, self.level, self.support, self.calculated, self.decides = id, level, support, calculated, decides
        self.cuts, self.kids, self.value, self.formula, self.box, self.relevant = (), (), None, None, (), None


Operation = Callable[[Node, Node], Node]
_Key = TypeVar("_Key")


class _Linked(Exception):
    """A comparison that only a link could hold, where none is wanted."""


class Table:
    """All nodes of one program, or of one call (then on a `base`)."""

    def __init__(self, axes: tuple[Axis, ...], budget: int, base: Table | None = None, *, loose: bool = False) -> None:
        self.axes, self.base, self.loose = axes, base, loose
        self.reckoner: Reckoner = Reckoner(axes, base.reckoner if base else None)
        self.facts: int = base.facts if base else len(axes)
        """How many facts there are; links have the levels after theirs."""
        self._links: dict[Apart, int] = {}
        self._linking = True
        self.count: int = base.count if base else 0
        self.budget = self.count + budget
        self._nodes: dict[object, Node] = {}
        self._variables: dict[int, Node] = {}
        self._stretches_of: dict[tuple[int, Cuts], Sequence[Cell]] = {}
        self._cells: dict[tuple[int, int, Cell], Node] = {}
        self._met: dict[tuple[int, int, int, int, int, int], tuple[int, Node, Node]] = {}
        self._alike: dict[tuple[int, int, int, int], bool] = {}
        self._stretches: dict[tuple[int, int, int, int], Node | None] = {}
        self._applied: dict[tuple[str, int, int], Node] = {}
        self._chosen: dict[tuple[int, int, int], Node] = {}
        # what was done with the nodes of the tables below; a loose table does it in another way
        below = () if base is None or loose else (base, *base.below)
        self.below: tuple[Table, ...] = below
        self._applied_below = tuple(table._applied for table in below)
        self._cells_below = tuple(table._cells for table in below)
        self._chosen_below = tuple(table._chosen for table in below)
        self.true = self.leaf(True)
        self.false = self.leaf(False)

    # --- making nodes ---

    def _find(self, key: object) -> Node | None:
        found = self._nodes.get(key)
        return self.base._find(key) if found is None and self.base else found

    def _new(self, key: object, level: int, support: int, *, calculated: bool = False, decides: bool = False) -> Node:
        self.count += 1
        if self.count > self.budget:
            raise DiagramTooLarge("heeft te veel samenhangende gevallen")
        node = self._nodes[key] = Node(self.count, level, support, calculated, decides)
        return node

    def leaf(self, value: Value) -> Node:
        """The diagram that always has this value."""
        # A number has one leaf however it is written; True is no number.
        key = ("value", bool if isinstance(value, bool) else Decimal if isinstance(value, Decimal | Fraction) else type(value), value)
        node = self._find(key)
        if node is None:
            node = self._new(key, LEAF, 0, decides=isinstance(value, bool))
            node.value = value
        return node

    def calculation(self, formula: f.Formula, box: f.Box) -> Node:
        """The diagram of a formula over a box of its facts: a leaf, or a constant when the box leaves no choice."""
        used = f.levels(formula)
        box = tuple([side for side in box if side[0] in used])
        if not box:
            return self.leaf(f.plain(f.evaluate(formula, {})))
        key = ("formula", formula, box)
        node = self._find(key)
        if node is not None:
            return node
        ends = self.reckoner.of(formula)
        low, high = ends.scaled(f.sides(box))
        if low == high:
            return self.leaf(f.plain(ends.plain(low)))
        node = self._new(key, LEAF, sum(1 << level for level in used), calculated=True)
        node.formula, node.box = formula, box
        return node

    def pinned(self, formula: f.Formula, box: f.Box) -> Node:
        """A leaf with this formula as it stands; facts of which the box holds one place no longer count."""
        key = ("formula", formula, box)
        node = self._find(key)
        if node is None:
            node = self._new(key, LEAF, sum(1 << level for level, first, last in box if first < last), calculated=True)
            node.formula, node.box = formula, box
        return node

    def variable(self, level: int) -> Node:
        """The diagram whose value is the fact's own."""
        node = self._variables.get(level)
        if node is None:
            axis = self.axes[level]
            if isinstance(axis, Choice):
                node = self.test(level, (), tuple([self.leaf(value) for value in axis.values]))
            else:
                assert isinstance(axis, Grid)
                node = self.calculation(f.Var(level), ((level, 0, axis.last),))
            self._variables[level] = node
        return node

    def test(self, level: int, cuts: Cuts, kids: tuple[Node, ...]) -> Node:
        """The reduced node for children that all lie below it."""
        axis = self.axes[level]
        if isinstance(axis, Choice):
            if kids.count(kids[0]) == len(kids):
                return kids[0]
        elif isinstance(axis, Grid):
            cuts, kids = self._merged(level, cuts, kids)  # type: ignore[arg-type]  # a grid is cut at places
        else:
            pairs = [(word, kid) for word, kid in zip(cuts, kids, strict=False) if kid is not kids[-1]]
            cuts, kids = tuple(str(word) for word, _ in pairs), (*(kid for _, kid in pairs), kids[-1])
        if len(kids) == 1:
            return kids[0]
        key = (level, cuts, tuple([kid.id for kid in kids]))
        node = self._find(key)
        if node is None:
            support, calculated, decides = 1 << level | (axis.reach if isinstance(axis, Link) else 0), False, True
            for kid in kids:
                support |= kid.support
                calculated = calculated or kid.calculated
                decides = decides and kid.decides
            node = self._new(key, level, support, calculated=calculated, decides=decides)
            node.cuts, node.kids = cuts, kids
        return node

    def _merged(self, level: int, cuts: tuple[int, ...], kids: tuple[Node, ...]) -> tuple[tuple[int, ...], tuple[Node, ...]]:
        """Neighbours that one function covers taken together; the first of two functions reaches as far as it can."""
        axis = self.axes[level]
        assert isinstance(axis, Grid)
        kept_cuts: list[int] = []
        kept = [kids[0]]
        for i, kid in enumerate(kids[1:]):
            cut, end = cuts[i], cuts[i + 1] - 1 if i + 1 < len(cuts) else axis.last
            before = kept[-1]
            if kid is before:
                continue
            if not self.loose and (before.calculated or kid.calculated) and (before.support | kid.support) >> level & 1:
                start = kept_cuts[-1] if kept_cuts else 0
                cut, before, kid = self._meeting(level, before, kid, start, cut, end)
                kept[-1] = before
            if kid is not before:
                kept_cuts.append(cut)
                kept.append(kid)
        return tuple(kept_cuts), tuple(kept)

    def _meeting(self, level: int, a: Node, b: Node, start: int, cut: int, end: int) -> tuple[int, Node, Node]:
        """Two neighbours, of which leaves speak of the fact that divides them, and the cut between them, in one form.

        Where formulas meet (12 or x, at x = 12) the cut could stand on either side: it goes as far to the right as the formulas of the
        left one reach. When the formulas of one cover both cells, both children are that.
        """
        key = (a.id, b.id, level, start, cut, end)
        found = self._met.get(key)
        if found is None:
            found = self._met[key] = self._meet(level, a, b, start, cut, end)
        return found

    def _meet(self, level: int, a: Node, b: Node, start: int, cut: int, end: int) -> tuple[int, Node, Node]:
        if b.support >> level & 1 and self._may_agree(a, b, level, start) and self._may_agree(a, b, level, cut - 1):
            wide = self._stretched(b, level, start, end)
            if wide and self.within(wide, level, (start, cut - 1)) is a:
                return cut, wide, wide
        if not self._may_agree(a, b, level, cut):
            return cut, a, b
        wide = self._stretched(a, level, start, end)
        if wide is None:
            return cut, a, b
        if self._may_agree(a, b, level, end) and self.within(wide, level, (cut, end)) is b:
            return cut, wide, wide

        def agree(last: int) -> bool:
            return self._may_agree(a, b, level, last) and self.within(wide, level, (cut, last)) is self.within(b, level, (cut, last))

        if not agree(cut):
            return cut, a, b
        low, reach = cut, 1  # they agree up to low; most often formulas meet in one place
        while low + reach < end and agree(low + reach):
            low, reach = low + reach, 2 * reach
        high = min(end, low + reach)  # they do not agree up to high
        while low + 1 < high:
            middle = (low + high) // 2
            low, high = (middle, high) if agree(middle) else (low, middle)
        return low + 1, self.within(wide, level, (start, low)), self.within(b, level, (low + 1, end))

    def _may_agree(self, a: Node, b: Node, level: int, place: int) -> bool:
        """Whether no difference is seen between two diagrams in cases in which this fact has this place. A no is certain."""
        if a is b:
            return True
        key = (a.id, b.id, level, place)
        found = self._alike.get(key)
        if found is None:
            if a.level == LEAF and b.level == LEAF:
                found = (a.calculated or b.calculated) and self._seem_equal(a, b, level, place)
            else:
                top = min(a.level, b.level)
                cells = self.cells(top, self.common(top, (a, b)))
                found = all(self._may_agree(self.within(a, top, c), self.within(b, top, c), level, place) for c in cells)
            self._alike[key] = found
        return found

    def _seem_equal(self, a: Node, b: Node, level: int, place: int) -> bool:
        """Whether two leaves, at least one of them a formula, have one value in some cases."""
        if isinstance(a.value, Special) or isinstance(b.value, Special):
            return False
        one, other, box = self.reckoner.of(_formula(a)), self.reckoner.of(_formula(b)), joint_box(a, b)
        for number in range(1 if len(box) == 1 and box[0][0] == level else _SAMPLES):
            places = [(at, place if at == level else _spread(first, last, number, at)) for at, first, last in box]
            if not one.agrees(other, {at: (where, where) for at, where in places}):
                return False
        return True

    def _stretched(self, node: Node, level: int, first: int, last: int) -> Node | None:
        """The diagram with its formulas taken over this stretch of a fact; None when they do not hold there."""
        if not node.support >> level & 1:
            return node
        key = (node.id, level, first, last)
        if key not in self._stretches:
            self._stretches[key] = self._stretch(node, level, first, last)
        return self._stretches[key]

    def _stretch(self, node: Node, level: int, first: int, last: int) -> Node | None:
        if node.formula is not None:
            box = tuple((at, first, last) if at == level else (at, a, b) for at, a, b in node.box)
            ends = self.reckoner.of(node.formula)
            if ends.is_monotone(f.sides(node.box)) and not ends.is_monotone(f.sides(box)):
                return None  # what is rounded to one value on both sides of zero, rises no more when it goes below
            try:
                return self.calculation(node.formula, box)
            except UnsupportedRule:
                return None
        kids = [self._stretched(kid, level, first, last) for kid in node.kids]
        found = tuple(kid for kid in kids if kid is not None)
        return self.test(node.level, node.cuts, found) if len(found) == len(kids) else None

    # --- cells ---

    def cells(self, level: int, cuts: Cuts) -> Sequence[Cell]:
        """The cells that these cuts make of a fact, in the order of the children."""
        axis = self.axes[level]
        if isinstance(axis, Choice):
            return range(len(axis.values))
        if isinstance(axis, Grid):
            found = self._stretches_of.get((level, cuts))
            if found is None:
                firsts: tuple[int, ...] = (0, *cuts)
                found = [(first, after - 1) for first, after in zip(firsts, (*firsts[1:], axis.last + 1), strict=True)]
                self._stretches_of[level, cuts] = found
            return found
        return (*cuts, None)

    def common(self, level: int, nodes: Iterable[Node]) -> Cuts:
        """The cuts of all these nodes that test this fact."""
        tests = [node.cuts for node in nodes if node.level == level]
        if len(tests) == 1 or all(cuts == tests[0] for cuts in tests):
            return tests[0]
        return tuple(sorted({cut for cuts in tests for cut in cuts}))  # type: ignore[return-value]  # of one fact all are places, or all words

    def parts(self, node: Node, level: int, cuts: Cuts, cells: Sequence[Cell]) -> Sequence[Node]:
        """The diagram in each of the cells that these cuts make of a fact. Most often nothing is to be done for that: it does not depend on
        the fact, or tests it with these cuts itself."""
        if not node.support >> level & 1:
            return (node,) * len(cells)
        if node.level == level and node.cuts == cuts and not (cuts and node.calculated):
            return node.kids
        return [self.within(node, level, cell) for cell in cells]

    def within(self, node: Node, level: int, cell: Cell) -> Node:
        """The diagram when this fact lies in this cell."""
        if not node.support >> level & 1:
            return node
        if node.level == level and not isinstance(cell, tuple):
            return node.kids[cell if isinstance(cell, int) else node.cuts.index(cell) if cell in node.cuts else -1]
        key = (node.id, level, cell)
        result = self._cells.get(key) or _done(self._cells_below, key)
        if result is None:
            result = self._cells[key] = self._within(node, level, cell)
        return result

    def _within(self, node: Node, level: int, cell: Cell) -> Node:
        if node.level == LEAF:
            assert isinstance(cell, tuple)
            assert node.formula is not None
            first, last = cell
            box = tuple((at, max(low, first), min(high, last)) if at == level else (at, low, high) for at, low, high in node.box)
            if box == node.box:
                return node
            if self.loose:
                return self.pinned(node.formula, box)
            # Only an extreme can become simpler where its facts are bounded; the rest is the same calculation over a smaller box.
            return self.rebuild(node.formula, box) if f.has_extreme(node.formula) else self.calculation(node.formula, box)
        if node.level == level:
            assert isinstance(cell, tuple)
            first, last = cell
            cuts: tuple[int, ...] = node.cuts  # type: ignore[assignment]  # a grid is cut at places
            low, high = bisect_right(cuts, first), bisect_right(cuts, last)
            kids = tuple([self.within(kid, level, cell) for kid in node.kids[low : high + 1]])
            return kids[0] if len(kids) == 1 else self.test(level, cuts[low:high], kids)
        kids = tuple([self.within(kid, level, cell) for kid in node.kids])
        return self.select(node.level, node.cuts, kids)

    def select(self, level: int, cuts: Cuts, kids: tuple[Node, ...]) -> Node:
        """The diagram that is the first child in the first cell of this fact, and so on; children may test facts above it, and itself."""
        support = 0
        for kid in kids:
            support |= kid.support
        if support >> level & 1:
            kids = tuple([self.within(kid, level, cell) for kid, cell in zip(kids, self.cells(level, cuts), strict=True)])
        top = min([kid.level for kid in kids])
        if top > level:
            return self.test(level, cuts, kids)
        if top == level:
            return self.test(level, *self._flat(level, cuts, kids))
        if kids.count(kids[0]) == len(kids):
            return kids[0]
        over = self.common(top, kids)
        parts = [self.select(level, cuts, tuple([self.within(kid, top, cell) for kid in kids])) for cell in self.cells(top, over)]
        return self.test(top, over, tuple(parts))

    def _flat(self, level: int, cuts: Cuts, kids: tuple[Node, ...]) -> tuple[Cuts, tuple[Node, ...]]:
        """The cuts and children when some children cut their cell of this number further."""
        all_cuts: list[int] = []
        all_kids: list[Node] = []
        for i, kid in enumerate(kids):
            if i:
                all_cuts.append(cuts[i - 1])  # type: ignore[arg-type]  # a grid is cut at places
            if kid.level == level:
                all_cuts.extend(kid.cuts)  # type: ignore[arg-type]  # a grid is cut at places
                all_kids.extend(kid.kids)
            else:
                all_kids.append(kid)
        return tuple(all_cuts), tuple(all_kids)

    # --- operations ---

    def apply(self, name: str, operation: Operation, a: Node, b: Node) -> Node:
        """The diagram of an operation on the values of two diagrams. `name` says which operation, for the memory of what was done."""
        key = (name, a.id, b.id)
        result = self._applied.get(key) or _done(self._applied_below, key)
        if result is None:
            top = min(a.level, b.level)
            if top == LEAF:
                result = operation(a, b)
            else:
                cuts = self.common(top, (a, b))
                cells = self.cells(top, cuts)
                ones, others = self.parts(a, top, cuts, cells), self.parts(b, top, cuts, cells)
                kids = [self.apply(name, operation, one, other) for one, other in zip(ones, others, strict=True)]
                result = self.select(top, cuts, tuple(kids))
            self._applied[key] = result
        return result

    def choose(self, condition: Node, then: Node, otherwise: Node) -> Node:
        """`then` where the condition holds, else `otherwise`."""
        if condition is self.true:
            return then
        if condition.level == LEAF or then is otherwise:
            return otherwise
        if condition.decides and then is self.true and otherwise is self.false:
            return condition
        key = (condition.id, then.id, otherwise.id)
        result = self._chosen.get(key) or _done(self._chosen_below, key)
        if result is None:
            top = min(condition.level, then.level, otherwise.level)
            cuts = self.common(top, (condition, then, otherwise))
            cells = self.cells(top, cuts)
            tests, ones = self.parts(condition, top, cuts, cells), self.parts(then, top, cuts, cells)
            others = self.parts(otherwise, top, cuts, cells)
            kids = [self.choose(test, one, other) for test, one, other in zip(tests, ones, others, strict=True)]
            # below a choice the parts test nothing above them; a stretch of a number or date can decide what a calculation says
            result = self._chosen[key] = (self.select if cuts else self.test)(top, cuts, tuple(kids))
        return result

    def holds(self, a: Node) -> Node:
        """Where the value is True."""
        return self.choose(a, self.true, self.false)

    def both(self, a: Node, b: Node) -> Node:
        return self.choose(a, self.holds(b), self.false)

    def either(self, a: Node, b: Node) -> Node:
        return self.choose(a, self.true, self.holds(b))

    def negated(self, a: Node) -> Node:
        return self.choose(a, self.false, self.true)

    def arithmetic(self, op: str, a: Node, b: Node) -> Node:
        """a op b. A special on either side is the result."""
        return self.apply(op, lambda x, y: self._arithmetic(op, x, y), a, b)

    def _arithmetic(self, op: str, a: Node, b: Node) -> Node:
        special = _special(a, b)
        if special:
            return special
        left, right = f.as_sum(_formula(a)), f.as_sum(_formula(b))
        box = joint_box(a, b)
        if op == "+":
            result = f.add(left, right)
        elif op == "-":
            result = f.add(left, f.scale(right, Fraction(-1)))
        elif op == "*":
            result = f.multiply(left, right)
        elif right.terms:
            result = f.multiply(left, f.invert(right))
        elif right.const == 0:
            raise UnsupportedRule("deelt door nul")
        else:
            result = f.scale(left, 1 / right.const)
        return self.calculation(f.bare(result), box)

    def extreme(self, least: bool, a: Node, b: Node, order: tuple[str, ...] = ()) -> Node:
        """The least or greatest of two: numbers, dates, or listed values in this order."""
        return self.apply(f"least {order}" if least else f"most {order}", lambda x, y: self._extreme(least, x, y, order), a, b)

    def _extreme(self, least: bool, a: Node, b: Node, order: tuple[str, ...]) -> Node:
        special = _special(a, b)
        if special:
            return special
        if isinstance(a.value, str) and isinstance(b.value, str):
            return a if (order.index(a.value) < order.index(b.value)) is least else b
        op, linking = "<=" if least else ">=", self._linking
        try:
            self._linking = False
            return self.choose(self._compare(op, a, b), a, b)
        except _Linked:
            formula, box = f.extreme(least, (_formula(a), _formula(b))), joint_box(a, b)
            if self.reckoner.of(formula).is_monotone(f.sides(box)):
                return self.calculation(formula, box)
        finally:
            self._linking = linking
        return self.choose(self._compare(op, a, b), a, b)

    def rounded(self, a: Node, places: int) -> Node:
        """Rounded half up."""
        return self.apply(f"round {places}", lambda x, _: self._unary(x, lambda item: self.reckoner.rounding(item, places)), a, self.true)

    def moved(self, a: Node, amount: int, unit: str) -> Node:
        """A date moved."""
        return self.apply(f"move {amount} {unit}", lambda x, _: self._unary(x, lambda item: f.move(item, amount, unit)), a, self.true)

    def later(self, a: Node, amount: Node, unit: str) -> Node:
        """A date moved by a number of days or months that can depend on facts."""
        return self.apply(f"later {unit}", lambda x, y: self._later(x, y, unit), a, amount)

    def _later(self, a: Node, b: Node, unit: str) -> Node:
        special = _special(a, b)
        return special or self.calculation(f.later(_formula(a), _formula(b), unit), joint_box(a, b))

    def _unary(self, a: Node, operation: Callable[[f.Formula], f.Formula]) -> Node:
        return a if isinstance(a.value, Special) else self.calculation(operation(_formula(a)), a.box)

    def compare(self, op: str, a: Node, b: Node) -> Node:
        """a op b, for op in == != < <= > >=. A special is equal to itself only, and neither less nor more than anything."""
        return self.apply(f"{op} {self._linking}", lambda x, y: self._compare(op, x, y), a, b)

    def _compare(self, op: str, a: Node, b: Node) -> Node:
        if op == "!=":
            return self.negated(self._compare("==", a, b))
        if a.formula is None and b.formula is None:
            return self._compare_values(op, a, b)
        if isinstance(a.value, Special) or isinstance(b.value, Special):
            return self.false
        if op == "==":
            return self.both(self._at_least(a, b, False), self._at_least(b, a, False))
        if op in ("<", "<="):
            return self._at_least(b, a, op == "<")
        return self._at_least(a, b, op == ">")

    def _compare_values(self, op: str, a: Node, b: Node) -> Node:
        if op == "==":
            return self.true if a is b else self.false
        if isinstance(a.value, Special) or isinstance(b.value, Special):
            return self.false
        if op == "<=":
            return self.false if _less(b, a) else self.true
        if op == ">=":
            return self.false if _less(a, b) else self.true
        return self.true if (_less(a, b) if op == "<" else _less(b, a)) else self.false

    def _at_least(self, a: Node, b: Node, strict: bool) -> Node:
        """a >= b, or a > b; at least one is a formula."""
        for node, other, left in ((a, b, True), (b, a, False)):
            formula = spread(node.formula) if node.formula is not None else None
            if isinstance(formula, f.Lowest) and len(f.levels(formula)) > 1:
                parts = [self.rebuild(item, joint_box(a, b)) for item in formula.items]
                found = [self.compare(">" if strict else ">=", *((p, other) if left else (other, p))) for p in parts]
                result = found[0]
                for part in found[1:]:
                    result = self.both(result, part) if formula.least is left else self.either(result, part)
                return result
        left_side, right_side, box = _formula(a), _formula(b), joint_box(a, b)
        if (limit := f.fixed(right_side)) is not None:
            return self._above(left_side, limit, strict, box)
        if (limit := f.fixed(left_side)) is not None:
            return self.negated(self._above(right_side, limit, not strict, box))
        if f.is_number(left_side, self.axes):
            difference = f.add(f.as_sum(left_side), f.scale(f.as_sum(right_side), Fraction(-1)))
            return self._above(f.bare(difference), Fraction(0), strict, box)
        (least, most), (low, high) = (self.reckoner.of(side).over(f.sides(box)) for side in (left_side, right_side))
        if _over(least, high, strict):
            return self.true
        if not _over(most, low, strict):
            return self.false
        days = days_between(right_side, left_side, self.axes)
        if days is not None:
            return self._above(f.bare(days), Fraction(0), strict, box)
        return self._apart(right_side, left_side, strict)

    def _apart(self, low: f.Formula, high: f.Formula, strict: bool) -> Node:
        """Where `low` is at most `high`, or less: a link."""
        if not self._linking:
            raise _Linked
        wanted, itself = one_way_round(apart(low, high, strict, self.axes))
        level = self._level_of(wanted)
        if level is None:
            level = self._links[wanted] = len(self.axes)
            self.axes = (*self.axes, link(wanted, level))
        return self.test(level, (), (self.true, self.false) if itself else (self.false, self.true))

    def _level_of(self, comparison: Apart) -> int | None:
        found = self._links.get(comparison)
        return self.base._level_of(comparison) if found is None and self.base else found

    def linked(self, level: int, known: Mapping[int, Node]) -> Node:
        """Where a link holds, with values for some facts."""
        axis = self.axes[level]
        assert isinstance(axis, Link)
        box = tuple((at, 0, grid.last) for at in sorted(axis.apart.levels) if isinstance(grid := self.axes[at], Grid))
        low, high = self.rebuild(axis.apart.low, box, known), self.rebuild(axis.apart.high, box, known)
        if isinstance(axis.apart.high, f.Sum):
            low = self.arithmetic("+", low, self.leaf(f.plain(axis.apart.gap)))
        else:
            low = self.moved(low, int(axis.apart.gap), "dag")
        return self.compare(">" if axis.apart.strict else ">=", high, low)

    def _above(self, formula: f.Formula, limit: Exact, strict: bool, box: f.Box) -> Node:
        """formula >= limit, or > limit, over a box."""
        used = f.levels(formula)
        box = tuple(side for side in box if side[0] in used)
        ends, sides = self.reckoner.of(formula), f.sides(box)
        # the calculation gives parts of one, mostly whole numbers: those are compared, and no fractions made of them
        parts: Exact | int = limit
        if isinstance(limit, Fraction):
            parts = limit.numerator * ends.scale if limit.denominator == 1 else limit * ends.scale
        low, high = ends.scaled(sides)
        if _over(low, parts, strict):
            return self.true
        if not _over(high, parts, strict):
            return self.false
        if len(box) > 1:
            return self._pushed(formula, limit, strict, box)
        level, first, last = box[0]
        try:
            rises = ends.directions(sides)[level] > 0
        except NotMonotone:
            return self._apart(f.constant(limit), formula, strict)

        # The answer changes between these two places. First it is looked for where it would be on a straight line, and beside that: nearly
        # always it is there.
        share = _share(parts, low, high, last - first)
        guess, tries = first + share if rises else last - share, 0
        while first + 1 < last:
            middle = min(max(guess, first + 1), last - 1) if tries < 2 else (first + last) // 2
            if _over(ends.scaled({level: (middle, middle)})[0], parts, strict) is rises:
                last, guess = middle, middle - 1
            else:
                first, guess = middle, middle + 1
            tries += 1
        return self.test(level, (last,), (self.false, self.true) if rises else (self.true, self.false))

    def _pushed(self, formula: f.Formula, limit: Exact, strict: bool, box: f.Box) -> Node:
        """As `_above`, for several facts: the same comparison on what a calculation with constants is made of; else a link."""
        formula = spread(formula)
        match formula:
            case f.Sum(const, (term,)) if len(term.atoms) == 1:
                assert isinstance(limit, Fraction)
                rest = (limit - const) / term.factor
                if term.factor > 0:
                    return self._above(term.atoms[0], rest, strict, box)
                return self.negated(self._above(term.atoms[0], rest, not strict, box))
            case f.Lowest(least, items):
                result = self._above(items[0], limit, strict, box)
                for item in items[1:]:
                    part = self._above(item, limit, strict, box)
                    result = self.both(result, part) if least else self.either(result, part)
                return result
            case f.Rounded(item, places):
                assert isinstance(limit, Fraction)
                start, reached = _before_rounding(limit, places, strict)
                return self._above(item, start, not reached, box)
            case f.Sum(const, terms):
                for i, term in enumerate(terms):
                    inner = term.atoms[0]
                    if len(term.atoms) == 1 and isinstance(inner, f.Lowest):
                        others = f.Sum(const, terms[:i] + terms[i + 1 :])
                        sums = [f.bare(f.add(others, f.scale(f.as_sum(item), term.factor))) for item in inner.items]
                        result = self._above(sums[0], limit, strict, box)
                        for total in sums[1:]:
                            part = self._above(total, limit, strict, box)
                            result = self.both(result, part) if inner.least is (term.factor > 0) else self.either(result, part)
                        return result
        return self._apart(f.constant(limit), formula, strict)

    def rebuild(self, formula: f.Formula, box: f.Box, known: Mapping[int, Node] | None = None) -> Node:
        """The diagram of a formula over a box, with values for some facts: simpler than the formula where they decide something."""
        if known is None:
            known = {}
        match formula:
            case f.Var(level):
                if level in known:
                    return known[level]
                return self.calculation(formula, box)
            case f.Day(value):
                return self.leaf(value)
            case f.Sum(const, terms):
                total = self.leaf(f.plain(const))
                for term in terms:
                    product = self.leaf(f.plain(term.factor))
                    for atom in term.atoms:
                        product = self.arithmetic("*", product, self.rebuild(atom, box, known))
                    total = self.arithmetic("+", total, product)
                return total
            case f.Rounded(item, places):
                return self.rounded(self.rebuild(item, box, known), places)
            case f.Moved(item, amount, unit):
                return self.moved(self.rebuild(item, box, known), amount, unit)
            case f.Later(item, by, unit):
                return self.later(self.rebuild(item, box, known), self.rebuild(by, box, known), unit)
            case f.Inverse(item):
                return self.arithmetic("/", self.leaf(Decimal(1)), self.rebuild(item, box, known))
            case f.Lowest(least, items):
                result = self.rebuild(items[0], box, known)
                for item in items[1:]:
                    result = self.extreme(least, result, self.rebuild(item, box, known))
                return result


def _done(memories: tuple[dict[_Key, Node], ...], key: _Key) -> Node | None:
    """What one of these memories holds."""
    for memory in memories:
        found = memory.get(key)
        if found is not None:
            return found
    return None


def _spread(first: int, last: int, number: int, level: int) -> int:
    """A place in a stretch, in between or at an end; facts of one sample lie differently."""
    return first + (last - first) * (5, 7, 0, 8)[(number + (level if number < 2 else 0)) % 4] // 8


def _formula(leaf: Node) -> f.Formula:
    if leaf.formula is not None:
        return leaf.formula
    value = leaf.value
    if isinstance(value, dt.date):
        return f.Day(value)
    assert isinstance(value, Decimal | Fraction)
    return f.Sum(Fraction(value))


def joint_box(a: Node, b: Node) -> f.Box:
    """The box of two leaves in one place: where both speak of a fact, what both allow."""
    if not b.box:
        return a.box
    sides = {level: (first, last) for level, first, last in a.box}
    for level, first, last in b.box:
        known = sides.get(level)
        sides[level] = (max(known[0], first), min(known[1], last)) if known else (first, last)
    return tuple((level, *sides[level]) for level in sorted(sides))


def _special(a: Node, b: Node) -> Node | None:
    for special in (Special.NOT_IN_SOURCE, Special.NOT_REGULATED):
        for node in (a, b):
            if node.value is special:
                return node
    return None


def _less(a: Node, b: Node) -> bool:
    return a.value < b.value  # type: ignore[operator]  # values of one type


def _over(value: Exact | int, limit: Exact | int, strict: bool) -> bool:
    return value > limit if strict else value >= limit  # type: ignore[operator]  # both numbers, or both days


def _share(value: Exact | int, low: Exact | int, high: Exact | int, of: int) -> int:
    """The part of a number of steps that a value has behind it, on its way from one end to the other."""
    if isinstance(value, dt.date) and isinstance(low, dt.date) and isinstance(high, dt.date):
        value, low, high = value.toordinal(), low.toordinal(), high.toordinal()
    return (value - low) * of // (high - low)  # type: ignore[operator,return-value]  # all are numbers now, or days counted


def _before_rounding(limit: Fraction, places: int, strict: bool) -> tuple[Fraction, bool]:
    """From where on a number rounds to at least (or more than) the limit, and whether that place itself does."""
    scaled = limit * 10**places
    whole = scaled.numerator // scaled.denominator
    least = whole + 1 if strict or whole != scaled else whole
    # `least` is the first rounded value that will do. On the half, rounding goes away from zero.
    return (Fraction(2 * least - 1, 2) / 10**places, least > 0)
