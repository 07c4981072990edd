"""The shared vocabulary: facts and outcomes by name.

In: built by `from_syntax`. Out: `Vocabulary`. Refuses nothing itself.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from jobcoach_dsl.model.program import FactDeclaration, OutcomeDeclaration


@attrs.frozen
class Vocabulary:
    """What every regulation speaks of, by name, in the order in which it is declared."""

    facts: Mapping[str, FactDeclaration]
    outcomes: Mapping[str, OutcomeDeclaration]
