"""What makes a command stop with exit code 2.

In: what is wrong, where, and what to do. Out: `Unusable`, which the command line shows as text and as JSON. Refuses nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Problem(NamedTuple):
    """One thing that cannot be used. `line` and `column` count from 1 and are 0 where they are not known.

    A named tuple and no attrs class: `jobcoach --help` needs this module, and is there before attrs would be.
    """

    message: str
    help: str = ""
    file: str = ""
    line: int = 0
    column: int = 0
    fact: str = ""

    @property
    def place(self) -> str:
        """`feiten.json:3:7`, as far as it is known."""
        return ":".join([self.file, *(str(n) for n in (self.line, self.column) if n)]) if self.file else ""

    def to_dict(self) -> dict[str, object]:
        """The problem in JSON types; what is not known is left out."""
        fields = {
            "message": self.message,
            "help": self.help,
            "file": self.file,
            "line": self.line,
            "column": self.column,
            "fact": self.fact,
        }
        return {name: value for name, value in fields.items() if value or name == "message"}

    def to_text(self) -> str:
        """The problem as lines of plain text."""
        lines = [f"fout: {self.message}"]
        if self.place:
            lines.append(f"  plaats: {self.place}")
        if self.help:
            lines.append(f"  help: {self.help}")
        return "\n".join(lines)


class Unusable(Exception):
    """Input that cannot be used; `problems` holds all that is wrong with it."""

    def __init__(self, problems: Iterable[Problem] | str, help: str = "") -> None:
        self.problems = (Problem(problems, help),) if isinstance(problems, str) else tuple(problems)
        super().__init__("\n".join(p.message for p in self.problems))
