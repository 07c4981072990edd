"""Random cases over declared facts: complete ones, and ones of which some facts are left out.

In: the facts of a program and a random generator. Out: values that facts can have, near the thresholds half of the time.
Refuses: nothing.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Mapping
from decimal import Decimal

from jobcoach_dsl.model.expr import Value
from jobcoach_dsl.model.program import FactDeclaration
from jobcoach_dsl.model.types import BoolType, DateType, EnumType, NumberType


def value(fact: FactDeclaration, cuts: tuple[Value, ...], chance: random.Random) -> Value:
    """A value of a fact: at a threshold or next to it, or anywhere."""
    match fact.type:
        case BoolType():
            return chance.random() < 0.5
        case EnumType(values):
            return chance.choice(values)
        case DateType():
            assert fact.first is not None
            assert fact.last is not None
            if cuts and chance.random() < 0.5:
                near = chance.choice(cuts)
                assert isinstance(near, dt.date)
                return min(fact.last, max(fact.first, near + dt.timedelta(days=chance.randint(-1, 1))))
            return dt.date(2022, 1, 1) + dt.timedelta(days=chance.randrange(730))
        case NumberType():
            assert fact.minimum is not None
            assert fact.maximum is not None
            assert fact.step is not None
            if cuts and chance.random() < 0.5:
                near = chance.choice(cuts)
                assert isinstance(near, Decimal)
                return min(fact.maximum, max(fact.minimum, near + chance.randint(-1, 1) * fact.step))
            most = min(fact.maximum, Decimal(120))
            return fact.minimum + chance.randrange(int((most - fact.minimum) / fact.step) + 1) * fact.step
    return chance.choice([str(word) for word in cuts] + ["ergens"])


def complete(facts: Mapping[str, FactDeclaration], cuts: Mapping[str, tuple[Value, ...]], chance: random.Random) -> dict[str, Value]:
    """A case with a value for every fact."""
    return {name: value(fact, cuts.get(name, ()), chance) for name, fact in facts.items()}


def without(case: Mapping[str, Value], count: int, chance: random.Random) -> dict[str, Value]:
    """The case with so many facts left out."""
    gone = set(chance.sample(sorted(case), count))
    return {name: value for name, value in case.items() if name not in gone}
