"""Messages for people who write rules.

In: findings of any stage. Out: `Diagnostic` values, shown as text (source line, words underlined, help) or as JSON.
Refuses: a code that is not in `CODES`; each code has a title and an explanation, which become a page of the documentation.
"""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from jobcoach_dsl.errors import JobcoachError
from jobcoach_dsl.source import Span, UnreadableSource


@attrs.frozen
class Code:
    """What a code stands for. `example` is a line of rules that gives it."""

    title: str
    explanation: str


CODES: dict[str, Code] = {}
"""Every message code, filled by `declare` in the module that gives the message."""


def declare(code: str, title: str, explanation: str) -> str:
    """Adds a code to the list and returns it. Raises `ValueError` when the code is taken."""
    if code in CODES:
        raise ValueError(f"{code} stands twice")
    CODES[code] = Code(title, explanation)
    return code


def _known(_: object, __: object, code: str) -> None:
    if code not in CODES:
        raise ValueError(f"{code} is not a declared code")


@attrs.frozen
class Diagnostic:
    """One finding: what is wrong (one line), where, on which provision, and what to do.

    `example` is a case (facts by name, values as in JSON) that shows the finding, where there is one.
    """

    code: str = attrs.field(validator=_known)
    message: str
    span: Span | None = None
    help: str = ""
    provision: str = ""
    severity: str = "fout"
    example: tuple[tuple[str, str], ...] = ()

    def to_dict(self) -> dict[str, object]:
        """The finding in JSON types."""
        place: dict[str, object] = {}
        if self.span is not None:
            place = {"file": self.span.file.name, "line": self.span.line, "column": self.span.column, "words": self.span.text}
        return {
            "code": self.code,
            "severity": self.severity,
            "message": self.message,
            **place,
            "provision": self.provision,
            "help": self.help,
            "example": dict(self.example),
        }

    def to_text(self) -> str:
        """The finding as lines of plain text, ending without a line end."""
        lines = [f"{self.severity} {self.code}: {self.message}"]
        if self.span is not None:
            number, column = self.span.file.position(self.span.start)
            source = self.span.file.line(number).replace("\t", " ")
            width = max(1, min(self.span.end - self.span.start, len(source) - column + 1))
            gutter = " " * len(str(number))
            lines += [
                f"{gutter}--> {self.span.file.name}:{number}:{column}",
                f"{gutter} |",
                f"{number} | {source}",
                f"{gutter} | {' ' * (column - 1)}{'^' * width}",
            ]
        if self.provision:
            lines.append(f"  bepaling: {self.provision}")
        for name, value in self.example:
            lines.append(f"  voorbeeld: {name} = {value}")
        if self.help:
            lines.append(f"  help: {self.help}")
        return "\n".join(lines)


UNREADABLE = declare(
    "R001", "Bestand niet leesbaar", "Het bestand is geen gewone UTF-8-tekst, is te groot, of bestaat niet. Sla het op als UTF-8."
)


def unreadable(error: UnreadableSource) -> Diagnostic:
    """The finding for a file that could not be read."""
    return Diagnostic(UNREADABLE, f"`{error.name}`: {error.reason}", error.span, error.help)


class InvalidRules(JobcoachError):
    """Rules or texts with findings of severity `fout`; `diagnostics` holds all of them."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = tuple(diagnostics)
        super().__init__("\n\n".join(d.to_text() for d in self.diagnostics))
