"""Documents whose code blocks are files.

In: a Markdown document. Out: its code blocks, and the files that blocks with a file name in their title make when laid end to end.
Refuses: nothing; a block without a title belongs to no file.
"""

from __future__ import annotations

import re
from pathlib import Path

import attrs

ROOT = Path(__file__).resolve().parents[2]

_BLOCK = re.compile(r'^```(?P<language>[a-z]*)(?: title="(?P<title>[^"]*)")?\n(?P<text>.*?)^```$', re.MULTILINE | re.DOTALL)


@attrs.frozen
class Block:
    """A fenced code block. `line` is where its first line of code stands in the document."""

    language: str
    title: str
    text: str
    line: int


def blocks(document: str) -> list[Block]:
    """Every fenced code block, in order."""
    return [
        Block(m["language"], m["title"] or "", m["text"], document.count("\n", 0, m.start()) + 2)
        for m in _BLOCK.finditer(document)
    ]


def files(found: list[Block]) -> dict[str, str]:
    """The files that the blocks make: blocks with one file name follow each other with a blank line between."""
    result: dict[str, str] = {}
    for block in found:
        if "." in block.title and " " not in block.title:
            result[block.title] = result[block.title] + "\n" + block.text if block.title in result else block.text
    return result


def write(made: dict[str, str], folder: Path) -> None:
    """Puts the files in a folder; a file that is there already goes on with the new text."""
    for name, text in made.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        before = path.read_text(encoding="utf-8").rstrip("\n") + "\n\n" if path.exists() else ""
        path.write_text(before + text, encoding="utf-8")
