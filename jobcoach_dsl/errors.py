"""What the public API raises.

In: what is wrong with a call. Out: a small hierarchy, all below `JobcoachError`; messages are Dutch and for people.
Refuses nothing. A message holds fact values only because it goes to the one who gave them; nothing is logged.

    JobcoachError
      UnknownRegulation    no such regulation
      UnknownReading       no such reading, or it cannot be switched on
      UnknownOutcome       no such outcome in this regulation
      FactError            facts that cannot be used; `problems` says for each what and why
      (diagnostics.InvalidRules is raised by `load` for rules with findings, and is a JobcoachError too)
"""

from __future__ import annotations

import attrs


class JobcoachError(Exception):
    """Anything that this package refuses."""


class UnknownRegulation(JobcoachError):
    """There is no regulation of this name."""


class UnknownReading(JobcoachError):
    """There is no reading of this id that can be switched on."""


class UnknownOutcome(JobcoachError):
    """This regulation has no outcome of this name."""


@attrs.frozen
class FactProblem:
    """One fact that cannot be used. `kind` is unknown, type, domain or facts."""

    fact: str
    kind: str
    message: str
    help: str = ""

    def __str__(self) -> str:
        return f"{self.message}. {self.help}" if self.help else self.message


class FactError(JobcoachError):
    """Facts that cannot be used. `problems` holds all of them."""

    def __init__(self, problems: tuple[FactProblem, ...]) -> None:
        self.problems = problems
        super().__init__("\n".join(str(p) for p in problems))
