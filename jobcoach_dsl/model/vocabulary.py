"""The shared vocabulary: facts, outcomes and notions by name.

In: built by `from_syntax`. Out: `Vocabulary`. Refuses nothing itself.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from jobcoach_dsl.model.program import FactDeclaration, OutcomeDeclaration
from jobcoach_dsl.model.types import Unit
from jobcoach_dsl.source import Span


@attrs.frozen
class NotionPart:
    """A fact or an outcome that a notion is about; with `value`, only as far as it is that listed value. Or everything in a `unit`."""

    name: str = ""
    value: str = ""
    unit: Unit | None = None


@attrs.frozen
class NotionDeclaration:
    """What people compare regulations on ("minimum hours"): names of the vocabulary, and nothing of any regulation.

    A rule, or a provision that is no rule, is also about it when one of `terms` stands in the words that are cited.
    """

    name: str
    label: str
    meaning: str
    parts: tuple[NotionPart, ...]
    terms: tuple[str, ...] = ()
    span: Span | None = attrs.field(default=None, eq=False, repr=False, kw_only=True)


@attrs.frozen
class Vocabulary:
    """What every regulation speaks of, by name, in the order in which it is declared."""

    facts: Mapping[str, FactDeclaration]
    outcomes: Mapping[str, OutcomeDeclaration]
    notions: Mapping[str, NotionDeclaration]
