"""What is known about one outcome in one case.

In: nothing; the reference evaluator and the diagrams build these. Out: frozen results that the public answer is made of.
Refuses: nothing.

The names follow the definitions of unknown facts: an outcome is settled when every way to fill in the unknown facts gives the
same value; a fact is relevant when two ways that differ in that fact alone give different values.
"""

from __future__ import annotations

import enum

import attrs

from jobcoach_dsl.model.expr import Special, Value


class Status(enum.StrEnum):
    """How far an outcome is settled."""

    DETERMINED = "determined"
    """Settled on a value."""
    UNKNOWN = "unknown"
    """Not settled, and a plain fact is relevant."""
    JUDGEMENT = "judgement"
    """Not settled, and only judgements are relevant."""
    NOT_REGULATED = "not_regulated"
    """Settled: the source is silent."""
    NOT_IN_SOURCE = "not_in_source"
    """Settled: the source points to something that it does not contain."""


@attrs.frozen(slots=False)  # without slots it is made in a third of the time, and a decision makes several
class Result:
    """One outcome. `value` is None unless the status is `determined`. Names of facts stand in the order of the program."""

    status: Status
    value: Value | None = None
    missing: tuple[str, ...] = ()
    """Relevant plain facts that certainly apply."""
    follow_up: tuple[str, ...] = ()
    """Relevant facts, plain or judgement, of which it is still open whether they apply."""
    judgements: tuple[str, ...] = ()
    """Relevant judgements that certainly apply, also when the status is `unknown`."""
    grounds: tuple[str, ...] = ()
    """Rules that certainly refuse, while refusal is still possible."""
    possible_grounds: tuple[str, ...] = ()
    """Rules that are not certain to refuse, but do in some way to fill in the unknown facts that ends in refusal."""


def settled(value: Value) -> Result:
    """The result of an outcome that is settled on this value."""
    if value is Special.NOT_REGULATED:
        return Result(Status.NOT_REGULATED)
    if value is Special.NOT_IN_SOURCE:
        return Result(Status.NOT_IN_SOURCE)
    return Result(Status.DETERMINED, value)


def denies(value: Value, by: bool = False) -> bool:
    """Whether an outcome with this value can have grounds: no (or `by`), zero, or a listed value (the rules do not say which denies)."""
    if isinstance(value, bool):
        return value is by
    if isinstance(value, str):
        return True
    return value == 0
