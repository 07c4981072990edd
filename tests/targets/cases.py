"""Random cases for every target: at the thresholds, at the ends, with facts unknown, under every reading.

In: the name of a landed regulation, a seed, the numbers of cases. Out: for each number a `TargetCase`; it depends on seed and number alone.
Refuses: nothing.

Each case has one fact whose turn it is, with one value whose turn it is: so every value that `Domains.every` names (each threshold, the
values at its sides, both ends, every listed value) is met as soon as there are as many cases as `round_of` says. The other facts are
those of a worked case, changed in some places, or random. Facts that do not apply are left out of half of the cases, as a form does,
and given in the others, which is allowed too.

Many unknown facts cost much more than few: `UNKNOWN` keeps the mean case cheap and still has cases with nearly everything unknown.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from jobcoach_dsl.evaluate.values import evaluate, exact
from jobcoach_dsl.model.expr import Expr, Value
from jobcoach_dsl.model.program import FactDeclaration, Program
from jobcoach_dsl.model.types import DateType, NumberType, TextType
from tests.law.domains import Domains
from tests.law.test_oracle import landed

UNKNOWN: tuple[tuple[float, float, float], ...] = (
    (0.440, 0.0, 0.0),
    (0.340, 0.02, 0.08),
    (0.199, 0.08, 0.20),
    (0.020, 0.20, 0.50),
    (0.001, 0.50, 1.00),
)
"""How many facts are unknown: in such a part of the cases, a number between these parts of all facts."""

LINKED = 0.01
"""The part of the cases in which a number or date lies where it comes to be over another; to look for that place takes long."""


class TargetCase(NamedTuple):
    """A case: which readings are switched on, and what is known."""

    number: int
    readings: tuple[str, ...]
    known: dict[str, Value]


def readings_of(program: Program, group: int, seed: int) -> tuple[str, ...]:
    """The readings of a group of cases: every other group none, the others in turn one reading (each of them once) and a random set."""
    every = program.switchable
    if group % 2 == 0 or not every:
        return ()
    turn = group // 2 + seed
    if turn % 2 == 0:
        return (every[turn // 2 % len(every)],)
    chosen = random.Random(f"{seed} readings {group}")
    return tuple(sorted(chosen.sample(every, chosen.randint(min(2, len(every)), len(every)))))


class Cases:
    """The random cases of one regulation; `each` of them in a row share their readings, because diagrams take long to build."""

    def __init__(self, name: str, seed: int, each: int) -> None:
        self.regulation, self.worked = landed(name)
        self.seed, self.each = seed, each
        self._group = -1

    def __call__(self, numbers: Iterable[int]) -> Iterator[TargetCase]:
        """The cases with these numbers."""
        for number in numbers:
            if number // self.each != self._group:
                self._group = number // self.each
                self.readings = readings_of(self.regulation.program, self._group, self.seed)
                self.program = self.regulation.program.with_readings(frozenset(self.readings))
                self.domains = Domains(self.program)
                self.values = {fact: self.domains.every(fact) for fact in self.program.facts}
                self.conditional = {name: fact.applies for name, fact in self.program.facts.items() if fact.applies is not None}
                self.bodies = {name: definition.lowered() for name, definition in self.program.definitions.items()}
            yield TargetCase(number, self.readings, self._case(number, random.Random(f"{self.seed} case {number}")))

    def _case(self, number: int, chosen: random.Random) -> dict[str, Value]:
        values, declared = self.values, self.program.facts
        names = list(values)
        start = chosen.choice(self.worked).facts if self.worked and chosen.random() < 0.7 else {}
        facts = {name: start[name] if name in start else chosen.choice(values[name]) for name in names}
        for name in chosen.sample(names, min(len(names), chosen.choice((0, 0, 1, 2, 4)))):
            facts[name] = chosen.choice(values[name]) if chosen.random() < 0.7 else anywhere(declared[name], chosen)
        turn = names[number % len(names)]
        facts[turn] = values[turn][number // len(names) % len(values[turn])]
        if chosen.random() < LINKED:
            name = chosen.choice(names)
            facts[name] = chosen.choice(self.domains.turns(name, facts) or values[name])
        if chosen.random() < 0.5:
            gone = {name for name, condition in self.conditional.items() if name != turn and not self._holds(condition, facts)}
        else:
            gone = set()
        others = [name for name in names if name != turn]
        gone.update(chosen.sample(others, min(len(others), unknown_count(len(names), chosen))))
        return {name: value for name, value in facts.items() if name not in gone}

    def _holds(self, condition: Expr, facts: Mapping[str, Value]) -> bool:
        def ref(name: str) -> Value:
            return evaluate(self.bodies[name], fact, ref)

        def fact(name: str) -> Value:
            return exact(facts[name])

        return evaluate(condition, fact, ref) is True


def unknown_count(facts: int, chosen: random.Random) -> int:
    """How many of so many facts are unknown this time."""
    at = chosen.random()
    for share, least, most in UNKNOWN:
        if at < share:
            return round(facts * chosen.uniform(least, most)) if most else 0
        at -= share
    return facts


def anywhere(fact: FactDeclaration, chosen: random.Random) -> Value:
    """A value from the whole domain, small numbers more often than large ones."""
    match fact.type:
        case DateType():
            assert fact.first is not None
            assert fact.last is not None
            return fact.first + dt.timedelta(chosen.randint(0, (fact.last - fact.first).days))
        case NumberType():
            assert fact.minimum is not None
            assert fact.maximum is not None
            assert fact.step is not None
            last = int((fact.maximum - fact.minimum) / fact.step)
            return fact.minimum + chosen.randint(0, chosen.choice((min(last, 100), min(last, 10_000), last))) * fact.step
        case TextType():
            return chosen.choice(("Ons Dorp", "'s-Gravenhage", 'één ☃ "woord"', "\u2028 \\ ergens", "x" * 300))
    return chosen.choice((True, False) if not hasattr(fact.type, "values") else fact.type.values)


def round_of(name: str) -> int:
    """So many cases under one set of readings bring every fact to every value of `Domains.every`."""
    program = landed(name)[0].program
    domains = Domains(program.with_readings(frozenset()))
    return len(program.facts) * max(len(domains.every(fact)) for fact in program.facts)


def as_json(known: Mapping[str, Value], chosen: random.Random) -> dict[str, object]:
    """The same facts as JSON has them: days as text, numbers as a number or as text."""
    return {name: _json(value, chosen) for name, value in known.items()}


def _json(value: Value, chosen: random.Random) -> object:
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Decimal):
        if chosen.random() < 0.5:
            return format(value, "f")
        return int(value) if value == value.to_integral_value() else float(value)
    return value


WRONG = (
    None,
    "",
    " ",
    "ja",
    "nee",
    True,
    0,
    -1,
    0.001,
    1e300,
    "1,5",
    "12x",
    "nan",
    "2022-02-30",
    "2022-W01-1",
    "1899-12-31",
    [1],
    {"a": 1},
)


def spoilt(facts: Mapping[str, object], chosen: random.Random) -> dict[str, object]:
    """The same facts, of which one or two have a value that most facts cannot have, or a name that is no fact."""
    changed = dict(facts)
    for _ in range(chosen.randint(1, 2)):
        name = chosen.choice((*facts, "geen_feit"))
        changed[name] = chosen.choice(WRONG)
    return changed
