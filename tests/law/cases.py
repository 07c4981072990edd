"""Random cases of a regulation near its worked cases, so that every outcome takes all its values.

In: a regulation, its worked cases, a random generator. Out: known facts, and for the unknown ones the values to try. Refuses nothing.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from jobcoach_dsl.model.expr import Value
from jobcoach_dsl.model.from_syntax import Case
from tests.law.domains import Domains

MOST_UNKNOWN = 8
COMBINATIONS = 300
"""The most ways to fill in the unknown facts that rules calculate with; the listed values come on top of these."""


class RandomCase(NamedTuple):
    """A case: what is known, and the values to try for what is not."""

    known: dict[str, Value]
    values: dict[str, tuple[Value, ...]]


def random_case(domains: Domains, worked: Sequence[Case], chosen: random.Random, most_unknown: int = MOST_UNKNOWN) -> RandomCase:
    """A worked case, filled up, changed in some facts, with up to eight facts unknown."""
    facts = complete(domains, chosen.choice(worked).facts if worked and chosen.random() < 0.85 else {}, chosen)
    names = list(domains.program.facts)
    for name in chosen.sample(names, min(len(names), chosen.choice((0, 1, 2, 3, 6)))):
        facts[name] = chosen.choice((*domains.every(name), *domains.turns(name, facts)))
    unknown = chosen.sample(names, min(len(names), chosen.randint(0, most_unknown)))
    known = {name: value for name, value in facts.items() if name not in unknown}
    return RandomCase(known, tried(domains, facts, unknown, chosen))


def complete(domains: Domains, facts: Mapping[str, Value], chosen: random.Random) -> dict[str, Value]:
    """The facts, and for each other fact of the program a random value."""
    return {name: facts[name] if name in facts else chosen.choice(domains.every(name)) for name in domains.program.facts}


def tried(domains: Domains, facts: Mapping[str, Value], unknown: Sequence[str], chosen: random.Random) -> dict[str, tuple[Value, ...]]:
    """For each unknown fact of a complete case the values to try.

    All of them, of which one for those that no test tells apart. Where rules calculate with several unknown numbers at once the ways to
    combine them explode; then those have their ends, the constants of the rules, the value that the case had and those where a comparison
    with another fact of the case turns over, and as many others as there is room for.
    """
    turns = {name: domains.turns(name, facts) for name in unknown}
    values = {name: _ordered(domains, name, (*domains.cells(name), *turns[name])) for name in unknown}
    numbers = [name for name in values if domains.calculated(name)]
    room = COMBINATIONS
    for left, name in enumerate(sorted(numbers, key=lambda n: len(values[n]))):
        share = int(room ** (1 / (len(numbers) - left)))
        found = values[name]
        kept = {found[0], found[-1], facts[name], *domains.turning(name), *turns[name]}
        rest = [v for v in found if v not in kept]
        kept |= set(chosen.sample(rest, max(0, min(len(rest), share - len(kept)))))
        values[name] = tuple(v for v in dict.fromkeys((*found, facts[name])) if v in kept)
        room = max(1, room // len(values[name]))
    return values


def _ordered(domains: Domains, name: str, values: tuple[Value, ...]) -> tuple[Value, ...]:
    """Numbers and dates from low to high, each once."""
    distinct = tuple(dict.fromkeys(values))
    return tuple(sorted(distinct)) if domains.calculated(name) and _has_order(distinct) else distinct  # type: ignore[type-var]


def _has_order(values: tuple[Value, ...]) -> bool:
    return all(isinstance(value, Decimal | Fraction | dt.date) for value in values)


def all_values(domains: Domains, tried: Mapping[str, tuple[Value, ...]]) -> dict[str, tuple[Value, ...]]:
    """The same with nothing left out."""
    return {name: tuple(dict.fromkeys((*domains.cells(name), *values))) for name, values in tried.items()}
