"""What the cells show about the rules themselves: overlaps, gaps, facts used where they do not apply, thresholds. Exact, not sampled.

In: what was built of a program. Out: findings, each with an example case, and the places where facts are cut.
Refuses: nothing; a program that has no diagrams was refused when they were built.

Everything goes in the order of the program and takes the first case that shows the finding, so that the same rules give the same
example on every machine.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator, Mapping

import attrs

from jobcoach_dsl.cells.build import Built
from jobcoach_dsl.cells.examples import case_at, other_value
from jobcoach_dsl.cells.linked import difference, two_cases
from jobcoach_dsl.cells.table import Node, Table
from jobcoach_dsl.model.expr import Expr, Ref, Value, children
from jobcoach_dsl.model.program import Branch, Definition


@attrs.frozen
class Overlap:
    """Two rules that give one definition different values in one case, neither set aside by the other."""

    definition: str
    first: Branch
    second: Branch
    example: Mapping[str, Value]


@attrs.frozen
class Gap:
    """A definition to which no rule gives a value in some case."""

    definition: str
    example: Mapping[str, Value]


@attrs.frozen
class Misapplied:
    """A definition that depends on a fact where that fact does not apply: with `other` for the fact, the example has another result."""

    definition: str
    fact: str
    example: Mapping[str, Value]
    other: Value


def overlaps(built: Built, sound: Collection[str] = ()) -> Iterator[Overlap]:
    """Each pair of rules of one definition, without declared precedence, that hold in one case with different values."""
    builder = built.builder
    table = builder.table
    nothing = table.leaf("\0 neither")
    for definition in _others(built, sound):
        over = _precedence(definition)
        for first, second in itertools.combinations(definition.branches, 2):
            if (first.rule, second.rule) in over or (second.rule, first.rule) in over:
                continue
            both = table.both(builder.condition(first.when), builder.condition(second.when))
            if both is table.false:
                continue
            one = table.choose(both, builder.expression(first.value), nothing)
            other = table.choose(both, builder.expression(second.value), nothing)
            found = difference(table, builder.solver, one, other)
            if found is not None:
                yield Overlap(definition.name, first, second, case_at(built, found))


def _others(built: Built, sound: Collection[str]) -> Iterator[Definition]:
    """The definitions to look at: those that are known to be `sound` have been."""
    for name, definition in built.builder.program.definitions.items():
        if name not in sound:
            yield definition


def _precedence(definition: Definition) -> set[tuple[str, str]]:
    """The pairs of rules of which one sets the other aside, directly or through others."""
    pairs = set(definition.overrides)
    while True:
        more = {(a, d) for a, b in pairs for c, d in pairs if b == c} - pairs
        if not more:
            return pairs
        pairs |= more


def gaps(built: Built, sound: Collection[str] = ()) -> Iterator[Gap]:
    """Each definition to which no rule gives a value in some case."""
    builder = built.builder
    table = builder.table
    for definition in _others(built, sound):
        covered = table.false
        for branch in definition.branches:
            covered = table.either(covered, builder.condition(branch.when))
        found = difference(table, builder.solver, covered, table.true) if covered is not table.true else None
        if found is not None:
            yield Gap(definition.name, case_at(built, found))


def misapplied(built: Built, sound: Collection[str] = ()) -> Iterator[Misapplied]:
    """Each definition that depends on a fact where it does not apply. A definition that only refers to such a one is not named again."""
    table = built.table
    nothing = table.leaf("\0 applies")
    blamed: dict[str, set[int]] = {}
    for definition in _others(built, sound):
        node = built.definitions[definition.name]
        known = {level for name in references(definition) for level in blamed.get(name, ())} if blamed else set()
        if known:
            blamed[definition.name] = set(known)
        for level, applies in built.applies.items():
            if not node.support >> level & 1 or level in known or not _met(table, applies, node, level, set()):
                continue
            where_not = table.choose(applies, nothing, node)
            if not where_not.support >> level & 1:
                continue
            found = two_cases(table, built.builder.solver, where_not, level)
            if found is not None:
                blamed.setdefault(definition.name, set()).add(level)
                example, other = case_at(built, found), other_value(built, found, level)
                yield Misapplied(definition.name, built.axes[level].name, example, other)


def _met(table: Table, applies: Node, node: Node, level: int, seen: set[tuple[int, int]]) -> bool:
    """Whether a fact is tested or calculated with somewhere where it may not apply. A no is certain, and is what nearly all rules get:
    nothing needs to be built for it."""
    if applies is table.true or not node.support >> level & 1 or (applies.id, node.id) in seen:
        return False
    if node.level == level or node.level >= table.facts:
        return True
    seen.add((applies.id, node.id))
    top = min(applies.level, node.level)
    cuts = table.common(top, (applies, node))
    cells = table.cells(top, cuts)
    where, left = table.parts(applies, top, cuts, cells), table.parts(node, top, cuts, cells)
    return any(_met(table, one, other, level, seen) for one, other in zip(where, left, strict=True))


def references(definition: Definition) -> Iterator[str]:
    """The definitions that a definition speaks of."""
    waiting: list[Expr] = [part for branch in definition.branches for part in (branch.when, branch.value)]
    while waiting:
        expr = waiting.pop()
        if isinstance(expr, Ref):
            yield expr.name
        waiting.extend(children(expr))


def thresholds(built: Built) -> dict[str, tuple[Value, ...]]:
    """For each fact the values at which something changes: the first of each cell but the first, or the words that matter."""
    roots = [*built.definitions.values(), *built.applies.values()]
    cuts: dict[int, set[int | str]] = {}
    seen: set[int] = set()
    while roots:
        node = roots.pop()
        if node.id not in seen:
            seen.add(node.id)
            roots.extend(node.kids)
            if node.cuts:
                cuts.setdefault(node.level, set()).update(node.cuts)
    result: dict[str, tuple[Value, ...]] = {}
    for name in built.builder.program.facts:
        level = built.levels[name]
        if level in cuts:
            axis = built.axes[level]
            found = sorted(cuts[level], key=lambda cut: (str(cut) if isinstance(cut, str) else "", cut))
            result[name] = tuple(cut if isinstance(cut, str) else axis.value(cut) for cut in found)  # type: ignore[union-attr]  # only a grid is cut at places
    return result
