"""Every target says the same of a case; a difference shrinks to a smallest case.

In: targets, and cases. Out: `Difference`s, each with a case from which nothing can be taken without the difference going. Refuses: nothing.

A target answers in two ways. `quick` gives for each outcome status, value, missing facts, facts that may follow, judgements, grounds and
possible grounds; it is compared for every case. `whole` gives the answer in JSON types and every step; it is compared for a part of the
cases, with the facts as JSON has them. A target that raises says so, and that is compared too.
"""

from __future__ import annotations

import datetime as dt
import json
import random
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from jobcoach_dsl.model.expr import Value
from jobcoach_dsl.model.program import FactDeclaration, Program
from jobcoach_dsl.model.types import BoolType, DateType, EnumType, NumberType
from tests.targets.cases import TargetCase, as_json, spoilt

Said = dict[str, Any]
"""What a target says, by name of the outcome, or by part of the answer."""
Ask = Callable[["Target", TargetCase], Said]


SPOILT = 0.1
"""The part of the cases compared whole of which a fact cannot be used; then the problems are compared."""


class Target:
    """Something that answers. `quick` and `whole` each may be missing (None)."""

    name = ""

    def quick(self, case: TargetCase) -> Said | None:
        """Each outcome, as a tuple."""
        return None

    def whole(self, case: TargetCase, facts: Mapping[str, object]) -> Said | None:
        """The answer in JSON types, with the steps under `trace`."""
        return None


class Difference(NamedTuple):
    """Two targets that differ on a case."""

    case: TargetCase
    where: str
    first: tuple[str, object]
    second: tuple[str, object]


def as_tuple(result: Any) -> tuple[Any, ...]:
    """A `Result`, of the package or of a compiled module, so that the two can be compared."""
    return (
        str(result.status),
        result.value,
        result.missing,
        result.follow_up,
        result.judgements,
        result.grounds,
        result.possible_grounds,
    )


def differences(targets: Sequence[Target], cases: Iterable[TargetCase], whole_each: int) -> Iterator[Difference]:
    """Where targets differ from the first one. Of every `whole_each` cases one is also compared whole."""
    for case in cases:
        found = difference(targets, case, case.number % whole_each == 0)
        if found is not None:
            yield found


def difference(targets: Sequence[Target], case: TargetCase, whole: bool) -> Difference | None:
    """The first difference on this case."""
    found = _compared([(t.name, _said(t.quick, case)) for t in targets], case)
    if found is None and whole:
        chosen = random.Random(case.number)
        facts = as_json(case.known, chosen)
        if chosen.random() < SPOILT:
            facts = spoilt(facts, chosen)
        found = _compared([(t.name, _said(t.whole, case, facts)) for t in targets], case)
    return found


def _said(ask: Callable[..., Said | None], *given: object) -> Said | None:
    try:
        return ask(*given)
    except Exception as error:  # whatever it is, the others must raise it too
        return {"raised": type(error).__name__, "problems": [[p.fact, p.kind] for p in getattr(error, "problems", ())]}


def _compared(said: list[tuple[str, Said | None]], case: TargetCase) -> Difference | None:
    given = [(name, own) for name, own in said if own is not None]
    for name, own in given[1:]:
        base_name, base = given[0]
        if own != base:
            where = next((key for key in {**base, **own} if base.get(key) != own.get(key)), "")
            return Difference(case, where, (base_name, base.get(where)), (name, own.get(where)))
    return None


# ---------------------------------------------------------------------- shrinking


def shrunk(found: Difference, targets: Sequence[Target], program: Program) -> Difference:
    """The same two targets, still differing, on a case with as few readings and facts as can be, and those at plain values."""
    pair = [t for t in targets if t.name in (found.first[0], found.second[0])]
    better: Difference | None = found
    while better is not None:
        found = better
        tried = (difference(pair, case, True) for case in _simpler(found.case, program))
        better = next((d for d in tried if d is not None), None)
    return found


def _simpler(case: TargetCase, program: Program) -> Iterator[TargetCase]:
    """The case with less in it: large steps first."""
    for id in case.readings:
        yield case._replace(readings=tuple(r for r in case.readings if r != id))
    names = list(case.known)
    for size in (len(names) // 2, len(names) // 4, 1):
        for start in range(0, len(names) if size else 0, max(1, size)):
            gone = names[start : start + size]
            yield case._replace(known={n: v for n, v in case.known.items() if n not in gone})
    for name, value in case.known.items():
        for plain in _plainer(program.facts[name], value):
            yield case._replace(known={**case.known, name: plain})


def _plainer(fact: FactDeclaration, value: Value) -> Iterator[Value]:
    """Plain values that come before this one in a fixed order, so that shrinking ends."""
    for plain in _plain_values(fact):
        if plain == value:
            return
        yield plain


def _plain_values(fact: FactDeclaration) -> tuple[Value, ...]:
    match fact.type:
        case BoolType():
            return (False,)
        case EnumType(values):
            return values[:1]
        case DateType():
            return tuple(
                d for d in (dt.date(2025, 1, 1),) if fact.first is not None and fact.last is not None and fact.first <= d <= fact.last
            )
        case NumberType():
            assert fact.minimum is not None
            assert fact.maximum is not None
            return (fact.minimum, *(Decimal(n) for n in (1, 10, 100) if fact.minimum < n <= fact.maximum))
    return ("x",)


# ---------------------------------------------------------------------- showing


def report(name: str, found: Difference) -> str:
    """A difference, to paste: as Python, and as a line for `jobcoach decide`."""
    facts = {fact: _written(value) for fact, value in found.case.known.items()}
    readings = "".join(f" --reading {id}" for id in found.case.readings)
    return "\n".join(
        (
            f"{name}, case {found.case.number}: {found.first[0]} and {found.second[0]} differ on {found.where}",
            f"  jobcoach_dsl.load({name!r}).decide({facts!r}, {found.case.readings!r})",
            f"  echo '{json.dumps(facts, ensure_ascii=False)}' | jobcoach decide {name} -{readings}",
            f"  {found.first[0]}: {found.first[1]}",
            f"  {found.second[0]}: {found.second[1]}",
        )
    )


def _written(value: Value) -> object:
    if isinstance(value, dt.date):
        return value.isoformat()
    return format(value, "f") if isinstance(value, Decimal) else value
