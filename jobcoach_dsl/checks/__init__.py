"""What a program must satisfy before anything runs it.

In: a `Program` and its worked texts. Out: a `CheckedProgram`, or findings. Refuses: see the codes of each check.
Each check is one function in `CHECKS`; only this module makes a `CheckedProgram`, and targets and evaluators accept nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import attrs

from jobcoach_dsl.cells import Readings
from jobcoach_dsl.checks.accounting import every_sentence_is_accounted_for
from jobcoach_dsl.checks.beside import words_are_cited_beside_the_rule
from jobcoach_dsl.checks.constants import every_constant_has_a_source
from jobcoach_dsl.checks.silence import no_condition_rests_on_silence
from jobcoach_dsl.checks.whole import LOOKED_AT, the_rules_fit_together
from jobcoach_dsl.diagnostics import Diagnostic
from jobcoach_dsl.memory import stays
from jobcoach_dsl.model.program import Program

Check = Callable[[Program], Iterable[Diagnostic]]

CHECKS: tuple[Check, ...] = (
    every_constant_has_a_source,
    every_sentence_is_accounted_for,
    no_condition_rests_on_silence,
    words_are_cited_beside_the_rule,
)
"""The checks on words and names; each may add findings. The one over all cases needs a program without findings so far."""


@attrs.frozen
class CheckedProgram:
    """A program that passed every check."""

    program: Program
    readings: Readings | None = attrs.field(default=None, eq=False, repr=False)
    """The diagrams that the check over all cases looked at, if it did: decisions can go on from them."""

    def __reduce__(self) -> tuple[type[CheckedProgram], tuple[Program]]:
        # To another process it goes without them: that builds its own where it decides, and what is shown needs none.
        return CheckedProgram, (self.program,)


def check(program: Program, sound: bool = True, whole: bool = True) -> tuple[CheckedProgram | None, list[Diagnostic]]:
    """Runs the checks. `sound` says that names, types and citations resolved; else only the checks on words run.

    `whole=False` leaves out the checks over all cases, for a program that passed them before (the texts of an installed package).
    """
    findings, readings = [d for c in CHECKS for d in c(program)], None
    if sound and whole and not findings:
        findings, readings = the_rules_fit_together(program)
    else:
        stays(LOOKED_AT + program.name)  # for when the mistakes are gone
    good = sound and not any(d.severity == "fout" for d in findings)
    return (CheckedProgram(program, readings) if good else None), findings


__all__ = ["CHECKS", "Check", "CheckedProgram", "check"]
