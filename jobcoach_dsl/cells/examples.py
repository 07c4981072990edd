"""Cases that show something, with values that a person would write.

In: where to find a case: cells of facts, and comparisons between them. Out: values for such cells. Refuses: nothing.
"""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import TYPE_CHECKING

from jobcoach_dsl.cells.axis import Axis, Choice, Grid
from jobcoach_dsl.cells.linked import Scene
from jobcoach_dsl.cells.links import copy_of
from jobcoach_dsl.cells.solve import Solver
from jobcoach_dsl.cells.table import Cell
from jobcoach_dsl.model.expr import Value

if TYPE_CHECKING:
    from jobcoach_dsl.cells.build import Built

OTHER_WORD = "iets anders"

_AROUND = (0, 10, 100, 1_000, 10_000, 100_000, 1_000_000)
"""How far from the value that a person would write another is looked for, in steps."""


def case_at(built: Built, scene: Scene) -> dict[str, Value]:
    """A case there, in the order of the program."""
    places = places_at(built.builder.solver, scene)
    return {
        name: value_in(built.axes[built.levels[name]], places[built.levels[name]])
        for name in built.builder.program.facts
        if built.levels[name] in places
    }


def other_value(built: Built, scene: Scene, level: int) -> Value:
    """The value of this fact in the second of two cases."""
    return value_in(built.axes[level], places_at(built.builder.solver, scene)[copy_of(level)])


def places_at(solver: Solver, scene: Scene) -> dict[int, Cell]:
    """A cell for each fact there; of facts that are compared or calculated with, one place."""
    stretches, ways = dict(scene.stretches), scene.ways
    for level in sorted(stretches):
        first, last = stretches[level]
        wish = natural(solver.grid(level), first, last)
        for around in _AROUND:
            near = {**stretches, level: (max(first, wish - around), min(last, wish + around))}
            found = [(way, places) for way in ways if (places := solver.solve(near, way)) is not None]
            if found:
                place = found[0][1][level]
                stretches[level] = place, place
                ways = tuple(way for way, places in found if places[level] == place)
                break
    return {**scene.path, **stretches}


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
