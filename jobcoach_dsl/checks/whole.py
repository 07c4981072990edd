"""Whether the rules fit together in every case.

In: a program. Out: findings, each with an example case. Refuses: stub, replaced below.
"""

from __future__ import annotations

from collections.abc import Iterator

from jobcoach_dsl.diagnostics import Diagnostic
from jobcoach_dsl.model.program import Program


def the_rules_fit_together(program: Program) -> Iterator[Diagnostic]:
    """R52x and R53x."""
    yield from ()
