"""Whether facts can lie so far apart, all at once.

In: for each fact a stretch of places, and comparisons (`Apart`). Out: places at which all hold, or None when there are none.
Refuses: nothing.

Each side of a comparison is a term. Comparisons bound the differences of terms, and so do stretches and the calendar (six months are 181
to 184 days), so that shortest paths tighten what each term can be; terms rise or fall with their facts, so that this in turn shortens the
stretches. A loop of differences that goes down has no solution at all. When nothing gets tighter the ends of the stretches are tried, which
is enough for facts that are compared two by two; else the widest stretch is halved.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from functools import lru_cache
from itertools import permutations
from math import ceil, floor, inf

import attrs

from jobcoach_dsl.cells import formula as f
from jobcoach_dsl.cells.axis import Axis, Exact, Grid
from jobcoach_dsl.cells.ends import Ends, Reckoner
from jobcoach_dsl.cells.errors import DiagramTooLarge, NotMonotone, UnsupportedRule
from jobcoach_dsl.cells.links import Apart, fact_of, measure
from jobcoach_dsl.model.days import moved

Stretches = Mapping[int, tuple[int, int]]
"""First and last place of each fact, by level."""
Places = dict[int, int]

_ROUNDS = 6
"""How often stretches are shortened before one is halved."""
_ANY = -1
"""Stands for any fact."""
_STEPS = 500
"""How often a stretch is halved before a comparison is refused. Rules that compare dates and numbers two by two need one step."""
_DAYS = Fraction(146_097, 4_800)
"""In a month, on average; no number of months is further from it than eight days."""
_REMEMBERED = 20_000
_UNTRIED: Places = {}
"""Stands for what was not looked for yet."""
_HAIR = Fraction(1, 10**60)
"""Less than any difference between two numbers that are not on one lattice and are not equal."""


class Solver:
    """Finds places for the facts of one program. It remembers what it found; one for the same facts can stand on its memory."""

    def __init__(self, axes: tuple[Axis, ...], base: Solver | None = None) -> None:
        self.axes = axes
        self.reckoner: Reckoner = base.reckoner if base else Reckoner(axes)
        self.gives_up = True
        """Whether it refuses what takes too long. If not, it takes it that there are places after all: the build has seen to it that the
        rules themselves do not take too long, and to list a fact too many is better than to leave a case without an answer."""
        self._found: dict[object, Places | None] = base._found if base else {}
        self._taken: dict[object, Places] = {}
        """What it took, where it did not give up."""

    def grid(self, level: int) -> Grid:
        """The grid of a fact, or of its copy."""
        axis = self.axes[fact_of(level)]
        assert isinstance(axis, Grid)
        return axis

    def whole(self, level: int) -> tuple[int, int]:
        """All places of a fact."""
        return 0, self.grid(level).last

    def solve(self, stretches: Stretches, comparisons: Iterable[Apart]) -> Places | None:
        """Places at which all comparisons hold, within these stretches; a fact without one has all places of its grid."""
        wanted = frozenset(comparisons)
        used = sorted({level for each in wanted for level in each.levels})
        key = (wanted, tuple((level, stretches.get(level)) for level in used))
        found = self._found.get(key, _UNTRIED) if self.gives_up or key not in self._taken else self._taken[key]
        if found is _UNTRIED:
            for memory in (self._found, self._taken):
                if len(memory) > _REMEMBERED:
                    memory.clear()
            where = {level: stretches.get(level) or self.whole(level) for level in used}
            try:
                found = self._found[key] = _Problem(self, wanted).solve(where)
            except DiagramTooLarge:
                if self.gives_up:
                    raise
                found = self._taken[key] = {level: first for level, (first, _) in where.items()}
        if found is None:
            return None
        return {**{level: first for level, (first, _) in stretches.items()}, **found}


class _Problem:
    """One set of comparisons."""

    def __init__(self, solver: Solver, comparisons: frozenset[Apart]) -> None:
        self.solver, self.comparisons = solver, comparisons
        terms: dict[f.Formula, int] = {}
        for each in comparisons:
            for side in (each.low, each.high):
                terms.setdefault(side, len(terms))
        for level in {level for term in terms for level in f.levels(term)}:
            terms.setdefault(_itself(level, solver.grid(level)), len(terms))
        self.terms = tuple(terms)
        # (i, j, w): the second term is at most the first plus w
        self.edges: list[tuple[int, int, Fraction | int]] = [
            (terms[each.high], terms[each.low], -each.gap - (_HAIR if each.strict else 0)) for each in comparisons
        ]
        self.edges += [(terms[a], terms[b], most) for a, b, most in _calendar(self.terms)]
        self.edges += self._in_order()
        self.later = [
            (i, terms[term.item], term.amount, term.unit)
            for i, term in enumerate(self.terms)
            if isinstance(term, f.Later) and isinstance(term.item, f.Var)
        ]
        self.months = [(i, terms[f.Var(base)], months) for i, term in enumerate(self.terms) if self.later for base, months in _months(term)]
        self.slopes = [_slope(term) for term in self.terms]
        self.alike = [
            (i, j, level, factor - other)
            for i, (level, factor) in enumerate(self.slopes)
            for j, (same, other) in enumerate(self.slopes)
            if i != j and level == same and level is not None
        ]

    def _in_order(self) -> Iterable[tuple[int, int, Fraction | int]]:
        """What follows because the earlier of two dates stays the earlier (or becomes equal) when both are moved in one way."""
        moves: dict[f.Formula, list[int]] = {}
        for i, term in enumerate(self.terms):
            base = _base(term)
            if base is not None:
                moves.setdefault(_moved_from(term, f.Var(_ANY)), []).append(i)
        alone = {term.level: i for i, term in enumerate(self.terms) if isinstance(term, f.Var)}
        pairs = [
            (i, j, alone[one], alone[other])
            for move, places in moves.items()
            if not isinstance(move, f.Var)
            for i, j in permutations(places, 2)
            if (one := _base(self.terms[i])) is not None and (other := _base(self.terms[j])) is not None
        ]
        if not pairs:
            return []
        apart = self._distances()
        found: list[tuple[int, int, Fraction | int]] = []
        for i, j, one, other in pairs:
            if apart[other][one] <= 0:
                found.append((j, i, 0))
            if apart[j][i] < 0:
                found.append((other, one, -1))
        return found

    def _distances(self) -> list[list[Fraction | float]]:
        """How much more than the first term the second is at most, along the differences that are known."""
        count = range(len(self.terms))
        apart: list[list[Fraction | float]] = [[0 if i == j else inf for j in count] for i in count]
        for i, j, most in self.edges:
            apart[i][j] = min(apart[i][j], most)
        for middle in count:
            for i in count:
                if apart[i][middle] < inf:
                    for j in count:
                        apart[i][j] = min(apart[i][j], apart[i][middle] + apart[middle][j])
        return apart

    def solve(self, stretches: dict[int, tuple[int, int]]) -> Places | None:
        waiting, steps = [stretches], 0
        while waiting:
            steps += 1
            if steps > _STEPS:
                raise DiagramTooLarge("vergelijkt feiten onderling op te veel manieren")
            tight = self._tightened(waiting.pop())
            if tight is None:
                continue
            for share in (0, 2, 1):
                places = {level: first + (last - first) * share // 2 for level, (first, last) in tight.items()}
                if self._hold(places):
                    return places
            if all(first == last for first, last in tight.values()):
                continue
            level = max(tight, key=lambda at: tight[at][1] - tight[at][0])
            first, last = tight[level]
            middle = (first + last) // 2
            waiting += [{**tight, level: (middle + 1, last)}, {**tight, level: (first, middle)}]
        return None

    def _hold(self, places: Places) -> bool:
        values = {level: self.solver.grid(level).exact(place) for level, place in places.items()}
        return all(each.holds(values) for each in self.comparisons)

    def _tightened(self, stretches: dict[int, tuple[int, int]]) -> dict[int, tuple[int, int]] | None:
        for _ in range(_ROUNDS):
            try:
                ends = [self._ends(term).over(stretches) for term in self.terms]
            except UnsupportedRule:  # a divisor that can be zero was refused when the rule was read
                return stretches
            low, high = [measure(end) for end, _ in ends], [measure(end) for _, end in ends]
            if not self._paths(low, high, stretches):
                return None
            before = stretches
            for term, (least, most), under, over in zip(self.terms, ends, low, high, strict=True):
                if under > measure(least) or over < measure(most):
                    shorter = self._shorter(term, stretches, under, over)
                    if shorter is None:
                        return None
                    stretches = shorter
            if stretches == before:
                return stretches
        return stretches

    def _ends(self, term: f.Formula) -> Ends:
        return self.solver.reckoner.of(term)

    def _paths(self, low: list[Fraction | int], high: list[Fraction | int], stretches: Stretches) -> bool:
        """Tightens what the terms can be along the differences between them; False when they go round in a loop without end."""
        edges = list(self.edges)
        for i, j, level, slope in self.alike:
            grid = self.solver.grid(level)
            edges.append((i, j, max(measure(grid.exact(place)) * -slope for place in stretches[level])))
        for i, base, amount, unit in self.later:
            edges += self._later(i, base, unit, self._ends(amount).over(stretches))
        for _ in range(len(self.terms) + 1):
            changed = False
            for i, j, most in edges:
                if high[i] + most < high[j]:
                    high[j], changed = high[i] + most, True
                if low[j] - most > low[i]:
                    low[i], changed = low[j] - most, True
            if not changed:
                return all(under <= over for under, over in zip(low, high, strict=True))
        return False

    def _later(self, i: int, base: int, unit: str, amounts: tuple[Exact, Exact]) -> Iterable[tuple[int, int, Fraction | int]]:
        """What is known of a date that is moved by a calculated number of months (or days), from the bounds of that number."""
        fewest, most = measure(amounts[0]), measure(amounts[1])
        days, slack = (_DAYS, 8) if unit == "maand" else (1, 0)
        yield base, i, most * days + slack
        yield i, base, slack - fewest * days + (unit == "dag")
        for j, same, months in self.months:
            if same == base and unit == "maand":  # every month between them counts for 28 days at least
                if most <= months:
                    yield j, i, -ceil((months - most) * 28)
                if fewest >= months:
                    yield i, j, -floor((fewest - months) * 28)

    def _shorter(
        self, term: f.Formula, stretches: dict[int, tuple[int, int]], under: Fraction | int, over: Fraction | int
    ) -> dict[int, tuple[int, int]] | None:
        """The stretches of the facts of a term that lies from `under` to `over`."""
        if isinstance(term, f.Var):
            return self._within(term.level, stretches, under, over)
        ends = self._ends(term)
        try:
            directions = ends.directions(stretches)
        except NotMonotone:
            return stretches
        for level, direction in directions.items():
            first, last = stretches[level]
            rest = [
                {at: stretches[at][end if sign > 0 else 1 - end] for at, sign in directions.items() if at != level} for end in (0, 1)
            ]  # the other facts where the term is least, and where it is most

            def fits(place: int, end: int, level: int = level, rest: list[dict[int, int]] = rest) -> bool:
                value = measure(ends.at({**rest[end], level: place}))
                return value <= over if end == 0 else value >= under

            for end in (0, 1):
                # the least value of the term must not be too high: that shortens the stretch where the term rises to
                if (direction > 0) is (end == 0):
                    if not fits(first, end):
                        return None
                    last = _last(first, last, lambda place, end=end: fits(place, end))  # type: ignore[misc]  # `end` has the type of the loop
                else:
                    if not fits(last, end):
                        return None
                    first = _first(first, last, lambda place, end=end: fits(place, end))  # type: ignore[misc]  # `end` has the type of the loop
            if first > last:
                return None
            stretches = {**stretches, level: (first, last)}
        return stretches

    def _within(
        self, level: int, stretches: dict[int, tuple[int, int]], under: Fraction | int, over: Fraction | int
    ) -> dict[int, tuple[int, int]] | None:
        """The stretches when a date lies from `under` to `over`."""
        start = measure(self.solver.grid(level).exact(0))
        first, last = stretches[level]
        first, last = max(first, ceil(under - start)), min(last, floor(over - start))
        return {**stretches, level: (first, last)} if first <= last else None


def _last(first: int, last: int, fits: Callable[[int], bool]) -> int:
    """The last place that fits, when those that fit come first and the first one does."""
    if fits(last):
        return last
    while first + 1 < last:
        middle = (first + last) // 2
        first, last = (middle, last) if fits(middle) else (first, middle)
    return first


def _first(first: int, last: int, fits: Callable[[int], bool]) -> int:
    """The first place that fits, when those that fit come last and the last one does."""
    if fits(first):
        return first
    while first + 1 < last:
        middle = (first + last) // 2
        first, last = (first, middle) if fits(middle) else (middle, last)
    return last


def _itself(level: int, grid: Grid) -> f.Formula:
    """The term that is a fact alone, as a side of a comparison has it."""
    return f.Var(level) if isinstance(grid.start, dt.date) else f.as_sum(f.Var(level))


def _slope(term: f.Formula) -> tuple[int | None, Fraction]:
    """The fact and the factor of a number that is a fact times a factor."""
    match term:
        case f.Sum(const, (f.Term(factor, (f.Var(level),)),)) if const == 0:
            return level, factor
    return None, Fraction(0)


def _calendar(terms: tuple[f.Formula, ...]) -> Iterable[tuple[f.Formula, f.Formula, int]]:
    """What is known of the differences between dates that are made of one date: (a, b, most), b is at most a plus that many days."""
    chains = [(term, _chain(term)) for term in terms]
    for a, (base, months, least, _) in chains:
        for b, (other, more, _, most) in chains:
            if a == b or base is None or base != other:
                continue
            yield a, b, most - least
            if months is not None and more is not None:
                yield a, b, _days_of(more - months)[1] + 3  # two steps of months can each lose up to three days at the end of a month


def _base(term: f.Formula) -> int | None:
    """The fact that a moved date is made of."""
    match term:
        case f.Var(level):
            return level
        case f.Moved(item) | f.Later(item):
            return _base(item)
    return None


def _moved_from(term: f.Formula, start: f.Formula) -> f.Formula:
    """The term from another date."""
    if isinstance(term, f.Moved | f.Later):
        return attrs.evolve(term, item=_moved_from(term.item, start))
    return start


def _months(term: f.Formula) -> Iterable[tuple[int, int]]:
    """The fact and the number of months of a date that is a fact moved by months."""
    match term:
        case f.Var(level):
            yield level, 0
        case f.Moved(f.Var(level), int() as amount, "maand"):
            yield level, amount


def _chain(term: f.Formula) -> tuple[int | None, int | None, int, int]:
    """The fact that a date is made of, the months if it is moved by months once, and the least and most days by which it is moved."""
    match term:
        case f.Var(level):
            return level, 0, 0, 0
        case f.Moved(item, int() as amount, unit):
            base, months, least, most = _chain(item)
            if unit == "dag":
                return base, None, least + amount, most + amount
            if unit == "weekend":
                return base, None, least, most + 2
            days = _days_of(amount)
            return base, amount if months == 0 else None, least + days[0], most + days[1]
    return None, None, 0, 0


@lru_cache(maxsize=1024)
def _days_of(months: int) -> tuple[int, int]:
    """The least and most days that a number of months lasts, from any day: the calendar repeats after 400 years."""
    found = []
    for month in range(4800):
        start = dt.date(4000 + month // 12, month % 12 + 1, 1)
        end = moved(start, months, "maand")
        span = (end - start).days
        lost = calendar.monthrange(start.year, start.month)[1] - calendar.monthrange(end.year, end.month)[1]
        found += [span, span - max(0, lost)]
    return min(found), max(found)
