"""Writes the output of the commands in the README anew: `python -m tests.docs.record`. Read the difference afterwards."""

from __future__ import annotations

from tests.docs.commands import jobcoach
from tests.docs.literate import ROOT, blocks

PROMPT = "$ jobcoach "
CUT = "…"
"""A line that stands for the rest of the output. What is kept above it stays as many lines as it was."""


def recorded(console: str) -> str:
    """The commands of a console block with what they say now."""
    said: list[str] = []
    for part in console.split(PROMPT)[1:]:
        command, *shown = part.rstrip("\n").split("\n")
        done = jobcoach(*command.split())
        assert done.code == 0, done.err
        lines = done.out.rstrip("\n").split("\n")
        if CUT in shown:
            lines = [*lines[: shown.index(CUT)], CUT]
        said.append("\n".join([PROMPT + command, *lines]) + "\n")
    return "\n".join(said)


def main() -> None:
    """Rewrites the console block of the README."""
    path = ROOT / "README.md"
    text = path.read_text(encoding="utf-8")
    for block in blocks(text):
        if block.language == "console":
            text = text.replace(block.text, recorded(block.text))
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
