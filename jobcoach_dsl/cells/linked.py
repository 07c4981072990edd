"""What unknown facts can still change, where the rules compare facts with one another.

In: diagrams with links, and the solver that says which links hold together. Out: the relevant facts of a diagram, or its only value; a case
for each of its results. Refuses: nothing.

A diagram with links has ways that no case takes. But its linked facts (those that links compare) fall apart into finitely many patterns: a
cell for each fact, a yes or no for each link, such that some case has them all. In one pattern no link is left, so that what is left
there is an ordinary diagram: its facts are exactly the relevant ones among the facts that are not linked. A linked fact is relevant when
two cases that differ in it alone have different results: they lie in two patterns, and the solver is asked for both at once, with two
values for that fact. Where calculations speak of linked facts, the solver is also asked whether they can differ.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction

import attrs

from jobcoach_dsl.cells import formula as f
from jobcoach_dsl.cells.axis import Choice, Exact, Grid
from jobcoach_dsl.cells.errors import DiagramTooLarge
from jobcoach_dsl.cells.links import Apart, Link, copy_of, less, renamed
from jobcoach_dsl.cells.solve import Places, Solver
from jobcoach_dsl.cells.table import LEAF, Cell, Node, Table
from jobcoach_dsl.model.expr import Value

_BUDGET = 1_000_000
_PATTERNS = 500
"""Of the facts of one definition that the rules compare with one another. A regulation that compares four dates has a few dozen."""

Stretch = tuple[int, int]


@attrs.frozen
class Pattern:
    """Cells of the linked facts and answers to the links, and what diagrams are there."""

    cells: Mapping[int, Stretch]
    answers: Mapping[int, bool]
    """By the level of the link."""
    comparisons: frozenset[Apart]
    left: tuple[Node, ...]


def has_links(table: Table, *nodes: Node) -> bool:
    """Whether a diagram tests a comparison of facts."""
    return any(node.support >> table.facts for node in nodes)


def patterns(table: Table, solver: Solver, *roots: Node) -> Iterator[Pattern]:
    """Every pattern that some case has, in order."""
    support = 0
    for root in roots:
        support |= root.support
    linked = 0
    for level in _bits(support >> table.facts << table.facts):
        axis = table.axes[level]
        assert isinstance(axis, Link)
        linked |= axis.reach
    yield from _cut(table, solver, roots, list(_bits(linked)), {})


def _cut(table: Table, solver: Solver, roots: tuple[Node, ...], levels: list[int], cells: dict[int, Stretch]) -> Iterator[Pattern]:
    if not levels:
        yield from _answered(table, solver, roots, cells, {}, frozenset())
        return
    level, *rest = levels
    cuts = sorted({cut for root in roots for node in below(root) if node.level == level for cut in node.cuts if isinstance(cut, int)})
    if not cuts:
        yield from _cut(table, solver, roots, rest, {**cells, level: solver.whole(level)})
        return
    for cell in table.cells(level, tuple(cuts)):
        assert isinstance(cell, tuple)
        yield from _cut(table, solver, tuple(table.within(root, level, cell) for root in roots), rest, {**cells, level: cell})


def _answered(
    table: Table,
    solver: Solver,
    roots: tuple[Node, ...],
    cells: dict[int, Stretch],
    answers: dict[int, bool],
    comparisons: frozenset[Apart],
) -> Iterator[Pattern]:
    links = 0
    for root in roots:
        links |= root.support >> table.facts
    if not links:
        yield Pattern(cells, answers, comparisons, roots)
        return
    level = table.facts + (links & -links).bit_length() - 1
    axis = table.axes[level]
    assert isinstance(axis, Link)
    for cell, answer in ((0, True), (1, False)):
        more = comparisons | {axis.apart if answer else axis.apart.opposite()}
        if solver.solve(cells, more) is not None:
            inner = tuple(table.within(root, level, cell) for root in roots)
            yield from _answered(table, solver, inner, cells, {**answers, level: answer}, more)


@attrs.frozen
class Scene:
    """Where to find a case, or two that differ in one fact (see `copy_of`): cells of facts, and comparisons of which one set holds."""

    path: Mapping[int, Cell]
    stretches: Mapping[int, Stretch]
    ways: tuple[frozenset[Apart], ...]


class Linked:
    """What is left in one case, of diagrams with links."""

    def __init__(self, base: Table, solver: Solver, known: Mapping[str, Value], mask: int) -> None:
        self.solver, self.known, self.mask = solver, known, mask
        self.table = Table(base.axes, _BUDGET, base)
        self._left: dict[int, Node] = {}

    # --- restricting ---

    def restrict(self, node: Node) -> Node:
        """What is left of a diagram."""
        if not node.support & self.mask:
            return node
        left = self._left.get(node.id)
        if left is None:
            left = self._left[node.id] = self._restricted(node)
        return left

    def _restricted(self, node: Node) -> Node:
        table, known, level = self.table, self.known, node.level
        if node.formula is not None:
            return table.rebuild(node.formula, node.box, self._values(at for at, _, _ in node.box))
        axis = table.axes[level]
        if isinstance(axis, Link):
            kids = tuple(self.restrict(kid) for kid in node.kids)
            if not axis.reach & self.mask:
                return table.select(level, node.cuts, kids)
            return table.choose(table.linked(level, self._values(_bits(axis.reach))), *kids)
        if not self.mask >> level & 1:
            return table.select(level, node.cuts, tuple(self.restrict(kid) for kid in node.kids))
        value = known[axis.name]
        if isinstance(axis, Choice):
            return self.restrict(node.kids[axis.values.index(value)])
        if isinstance(axis, Grid):
            return self.restrict(node.kids[bisect_right(node.cuts, axis.index(value))])
        return self.restrict(node.kids[node.cuts.index(value) if value in node.cuts else -1])

    def _values(self, levels: Iterable[int]) -> dict[int, Node]:
        table = self.table
        return {level: table.leaf(self.known[table.axes[level].name]) for level in levels if self.mask >> level & 1}

    # --- results ---

    def truth(self, node: Node) -> bool | None:
        """Whether a condition holds; None when that is open."""
        left = self.restrict(node)
        if not has_links(self.table, left):
            return left.value is True if left.level == LEAF else None
        ends = {end.value is True for end in below(left, self.table.facts) if end.level == LEAF}
        if len(ends) == 2:  # without a link on the way to them
            return None
        for pattern in patterns(self.table, self.solver, left):
            end = pattern.left[0]
            ends.add(end.value is True)
            if end.level != LEAF or len(ends) == 2:
                return None
        return ends.pop()

    def open(self, node: Node) -> tuple[int, Value | None]:
        """The relevant facts of a diagram, one bit for each; when there are none, its value."""
        left = self.restrict(node)
        if left.relevant is None:
            left.relevant = relevant(self.table, self.solver, left)
        return (left.relevant, None) if left.relevant else (0, some_value(self.table, self.solver, left))


def relevant(table: Table, solver: Solver, root: Node) -> int:
    """The facts for which two cases that differ in them alone have different results, one bit for each."""
    if not has_links(table, root):
        return root.support
    search, found, wanted = _Search(table, solver), 0, root.support & ((1 << table.facts) - 1)
    seen: list[Pattern] = []
    for pattern in patterns(table, solver, root):
        seen.append(pattern)
        if solver.gives_up and len(seen) > _PATTERNS:
            raise DiagramTooLarge("vergelijkt feiten onderling op te veel manieren")
        linked = sum(1 << level for level in pattern.cells)
        node = pattern.left[0]
        if node.support & linked:
            for level in _bits(node.support & ~linked & ~found):
                if search.differ(pattern, pattern, level) is not None:
                    found |= 1 << level
        else:
            found |= node.support
        for level in _bits(linked & ~found):
            if any(search.differ(one, pattern, level) is not None for one in seen):
                found |= 1 << level
        if found == wanted:
            break
    return found


def difference(table: Table, solver: Solver, a: Node, b: Node) -> Scene | None:
    """Where two diagrams first have different values; None when they have none."""
    search = _Search(table, solver)
    for pattern in patterns(table, solver, a, b):
        one, other = pattern.left
        found = search.ends(one, other, None, pattern.cells, pattern.comparisons)
        if found is not None:
            return found
    return None


def two_cases(table: Table, solver: Solver, root: Node, level: int) -> Scene | None:
    """Where two cases first differ in this fact alone and have different results. The second has the copy of the fact."""
    search = _Search(table, solver)
    all_patterns = list(patterns(table, solver, root))
    for i, one in enumerate(all_patterns):
        for other in all_patterns[i:] if level in one.cells else (one,):
            found = search.differ(one, other, level)
            if found is not None:
                return found
    return None


class _Search:
    """The search for cases that have different results."""

    def __init__(self, table: Table, solver: Solver) -> None:
        self.table, self.solver = table, solver

    def differ(self, one: Pattern, other: Pattern, level: int) -> Scene | None:
        """Two cases that differ in this fact alone, the first in one pattern and the second in the other."""
        a, b = one.left[0], other.left[0]
        if a is b and not a.support >> level & 1:
            return None
        cells: dict[int, Stretch] = {}
        for at, (first, last) in one.cells.items():
            low, high = other.cells[at]
            if at == level:
                cells[at], cells[copy_of(at)] = (first, last), (low, high)
            elif low > last or high < first:
                return None
            else:
                cells[at] = max(first, low), min(last, high)
        comparisons = one.comparisons
        if level in cells:
            comparisons |= {each.renamed(level) for each in other.comparisons}
            if self.solver.solve(cells, comparisons) is None:
                return None
        return self.ends(a, b, level, cells, comparisons)

    def ends(self, a: Node, b: Node, level: int | None, cells: Mapping[int, Stretch], comparisons: frozenset[Apart]) -> Scene | None:
        """Where two diagrams differ; in the second this fact may have another value."""
        tried: set[tuple[int, int]] = set()
        path: dict[int, Cell] = {}
        bit = 0 if level is None else 1 << level
        table = self.table

        def search(x: Node, y: Node) -> Scene | None:
            if (x.id, y.id) in tried or (x is y and not x.support & bit):
                return None
            if x.level == LEAF and y.level == LEAF:
                found = self._can_differ(x, y, level, cells, comparisons)
                if found is not None:
                    return Scene(dict(path), *found)
            else:
                top = min(x.level, y.level)
                own = list(table.cells(top, table.common(top, (x, y))))
                for cell in own:
                    for twin in own if top == level else (cell,):
                        path[top] = cell
                        if top == level:
                            path[copy_of(top)] = twin
                        deeper = search(table.within(x, top, cell), table.within(y, top, twin))
                        if deeper is not None:
                            return deeper
                path.pop(top)
                path.pop(copy_of(top), None)
            tried.add((x.id, y.id))
            return None

        return search(a, b)

    def _can_differ(
        self, a: Node, b: Node, level: int | None, cells: Mapping[int, Stretch], comparisons: frozenset[Apart]
    ) -> tuple[Mapping[int, Stretch], tuple[frozenset[Apart], ...]] | None:
        """Where two ends, the second about the other value of the fact, have different values."""
        stretches = dict(cells)
        boxes = [*a.box, *((copy_of(at) if at == level else at, first, last) for at, first, last in b.box)]
        for at, first, last in boxes:
            before = stretches.get(at, (first, last))
            stretches[at] = max(first, before[0]), min(last, before[1])
        if a.formula is None and b.formula is None:
            return None if a is b else (stretches, (comparisons,))
        one, other, axes = formula_of(a), formula_of(b), self.table.axes
        if one is None or other is None or f.is_number(one, axes) is not f.is_number(other, axes):
            return stretches, (comparisons,)
        if level is not None:
            other = renamed(other, level)
        ways = tuple(comparisons | way for way in [*less(one, other, axes), *less(other, one, axes)])
        return (stretches, ways) if any(self.solver.solve(stretches, way) is not None for way in ways) else None


def formula_of(leaf: Node) -> f.Formula | None:
    """The value of an end as a calculation, if it is a number or a day."""
    value = leaf.value
    if isinstance(value, dt.date):
        return f.Day(value)
    if isinstance(value, Decimal | Fraction):
        return f.Sum(Fraction(value))
    return leaf.formula


def some_value(table: Table, solver: Solver, root: Node) -> Value:
    """The value that a diagram has in some case."""
    pattern = next(patterns(table, solver, root))
    node = pattern.left[0]
    places: Places = dict(solver.solve(pattern.cells, pattern.comparisons) or {})
    while node.level != LEAF:
        node = node.kids[0]
    if node.formula is None:
        assert node.value is not None
        return node.value
    values: dict[int, Exact] = {}
    for level, first, _ in node.box:
        values[level] = solver.grid(level).exact(places.get(level, first))
    return f.plain(f.evaluate(node.formula, values))


def below(root: Node, above: int = LEAF) -> Iterator[Node]:
    """A node and all nodes below it, each once; not below tests from a level on, if one is given."""
    waiting, seen = [root], {root.id}
    while waiting:
        node = waiting.pop()
        yield node
        for kid in node.kids if node.level < above else ():
            if kid.id not in seen:
                seen.add(kid.id)
                waiting.append(kid)


def _bits(mask: int) -> Iterator[int]:
    while mask:
        yield (mask & -mask).bit_length() - 1
        mask &= mask - 1
