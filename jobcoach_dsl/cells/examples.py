"""Cases that show something, with values that a person would write.

In: diagrams. Out: cells of a case in which a diagram has a value, or in which two diagrams differ; values for such cells.
Refuses: nothing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING

from jobcoach_dsl.cells import formula as f
from jobcoach_dsl.cells.axis import Axis, Choice, Exact, Grid
from jobcoach_dsl.cells.table import LEAF, Cell, Node, Table, joint_box
from jobcoach_dsl.model.expr import Value

if TYPE_CHECKING:
    from jobcoach_dsl.cells.decide import Diagrams

Example = dict[int, Cell]
"""For each fact that matters, by level, the cell in which it lies."""

OTHER_WORD = "iets anders"


def path_to(table: Table, node: Node, leaf: Node) -> Example:
    """The cells on the first way from a node to a leaf that it can reach."""
    places: Example = {}
    dead: set[int] = set()

    def walk(at: Node) -> bool:
        if at is leaf:
            return True
        if at.level == LEAF or at.id in dead:
            return False
        for cell, kid in zip(table.cells(at.level, at.cuts), at.kids, strict=True):
            places[at.level] = cell
            if walk(kid):
                return True
        del places[at.level]
        dead.add(at.id)
        return False

    assert walk(node)
    return places


def difference(table: Table, a: Node, b: Node) -> Example | None:
    """The cells of the first case in which two diagrams have different values; None when they have none."""
    same: set[tuple[int, int]] = set()

    def search(x: Node, y: Node) -> Example | None:
        if x is y or (x.id, y.id) in same:
            return None
        if x.level == LEAF and y.level == LEAF:
            found = _differing(table, x, y)
            if found is not None:
                return found
        else:
            top = min(x.level, y.level)
            for cell in table.cells(top, table.common(top, (x, y))):
                deeper = search(table.within(x, top, cell), table.within(y, top, cell))
                if deeper is not None:
                    deeper.setdefault(top, cell)
                    return deeper
        same.add((x.id, y.id))
        return None

    return search(a, b)


def _differing(table: Table, a: Node, b: Node) -> Example | None:
    """Places for the facts of two leaves at which their values differ."""
    box = joint_box(a, b)
    axes = table.axes
    for number in range(12):
        places = {level: _tried(axes[level], first, last, number, level) for level, first, last in box}
        values: dict[int, Exact] = {}
        for level, place in places.items():
            axis = axes[level]
            assert isinstance(axis, Grid)
            values[level] = axis.exact(place)
        one, other = (node.value if node.formula is None else f.evaluate(node.formula, values) for node in (a, b))
        if one != other:
            return {level: (place, place) for level, place in places.items()}
    return None


def _tried(axis: Axis, first: int, last: int, number: int, level: int) -> int:
    """First the values that a person would write, then the ends and what lies in between."""
    assert isinstance(axis, Grid)
    if number == 0:
        return natural(axis, first, last)
    return first + (last - first) * (0, 8, 4, 5, 7, 3)[(number + (level if number > 6 else 0)) % 6] // 8


def case_of(diagrams: Diagrams, places: Mapping[int, Cell]) -> dict[str, Value]:
    """Values for cells, in the order of the program."""
    built = diagrams.built
    return {
        name: value_in(built.axes[built.levels[name]], places[built.levels[name]])
        for name in diagrams.program.facts
        if built.levels[name] in places
    }


def value_in(axis: Axis, cell: Cell) -> Value:
    """A value in a cell of a fact."""
    if isinstance(axis, Choice):
        assert isinstance(cell, int)
        return axis.values[cell]
    if isinstance(axis, Grid):
        assert isinstance(cell, tuple)
        return axis.value(natural(axis, *cell))
    assert not isinstance(cell, tuple)
    return OTHER_WORD if cell is None else str(cell)


def natural(axis: Grid, first: int, last: int) -> int:
    """The place of a value between two places that a person would write: a whole number, the first of a month; near the threshold."""
    if isinstance(axis.start, dt.date):
        return _natural_day(axis, first, last)
    low, high = axis.exact(first), axis.exact(last)
    assert isinstance(low, Fraction)
    assert isinstance(high, Fraction)
    whole = [Fraction(-((-low) // 1)), Fraction(high // 1)]  # the first whole number from below, and from above
    if first == 0 and last == axis.last:
        whole = [Fraction(10), Fraction(1), *whole]
    elif first == 0:
        whole.reverse()
    for number in whole:
        if low <= number <= high and ((number - axis.start) / axis.step).denominator == 1:
            return int((number - axis.start) / axis.step)
    return last if first == 0 else first


def _natural_day(axis: Grid, first: int, last: int) -> int:
    low, high = axis.exact(first), axis.exact(last)
    assert isinstance(low, dt.date)
    assert isinstance(high, dt.date)
    if first == 0 and last == axis.last:
        days = [dt.date(2023, 1, 1)]
    elif first == 0:
        days = [high.replace(day=1)]
    else:
        days = [low if low.day == 1 else (low.replace(day=1) + dt.timedelta(days=31)).replace(day=1)]
    for day in days:
        if low <= day <= high:
            return axis.index(day)
    return last if first == 0 else first
