"""Showing things: colours and tables on a terminal, plain lines everywhere else, JSON for programs.

In: lines, tables and findings. Out: text on standard output; progress and complaints on standard error.
Refuses: nothing. Signs that would steer a terminal are shown, not sent.

A terminal is a stream that says so, unless TERM is `dumb`; NO_COLOR takes the colours away and leaves the tables.
"""

from __future__ import annotations

import json
import os
import sys
import textwrap
import unicodedata
from collections.abc import Iterable, Sequence
from typing import IO, TYPE_CHECKING, Any

import attrs

from jobcoach_dsl.cli.refusal import Problem

if TYPE_CHECKING:
    from rich.console import Console

    from jobcoach_dsl.diagnostics import Diagnostic

STYLES = {"goed": "green", "fout": "bold red", "waarschuwing": "yellow", "kop": "bold", "stil": "dim", "nadruk": "bold cyan", "": ""}
"""What a style looks like on a terminal. A style never carries meaning of its own: the words say it too."""

_WIDTH = 100


@attrs.frozen
class Line:
    """A paragraph. `indent` is how far it stands in; what does not fit on a terminal goes on, as far in."""

    text: str = ""
    style: str = ""
    indent: int = 0


@attrs.frozen
class Table:
    """Rows under headings. A cell is text, or text with a style."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str | tuple[str, str], ...], ...]


Block = Line | Table


def is_terminal(stream: IO[Any]) -> bool:
    """Whether people see this stream on a terminal that can do more than lines."""
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def clean(text: str) -> str:
    """Text without signs that steer a terminal or turn the direction of writing: they are shown by their number."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(ch if ch == "\n" or unicodedata.category(ch) not in ("Cc", "Cf", "Cs") else f"⟨U+{ord(ch):04X}⟩" for ch in text)


def show(blocks: Iterable[Block]) -> None:
    """Writes blocks to standard output."""
    listed = list(blocks)
    if is_terminal(sys.stdout):
        terminal = console(sys.stdout)
        for block in listed:
            _rich(terminal, block)
    else:
        sys.stdout.write("".join(f"{line}\n" for block in listed for line in _plain(block)))


def on_terminal() -> bool:
    """Whether people see standard output on a terminal."""
    return is_terminal(sys.stdout)


def write(text: str) -> None:
    """Writes text to standard output as it is."""
    sys.stdout.write(clean(text))


def write_json(value: object, *, one_line: bool = False) -> None:
    """Writes JSON to standard output, as words where the stream can hold them."""
    ascii_only = (sys.stdout.encoding or "").lower().replace("-", "") not in ("utf8", "utf16", "utf32")
    sys.stdout.write(json.dumps(value, ensure_ascii=ascii_only, indent=None if one_line else 2, allow_nan=False) + "\n")


def complain(problems: Iterable[Problem]) -> None:
    """Writes problems to standard error."""
    texts = [clean(p.to_text()) for p in problems]
    if is_terminal(sys.stderr) and "NO_COLOR" not in os.environ:
        texts = [f"\x1b[1;31mfout:\x1b[0m{t.removeprefix('fout:')}" for t in texts]
    sys.stderr.write("\n".join(texts) + "\n")


def finding(found: Diagnostic) -> Line:
    """A finding as it stands in the rules: source line, words underlined, help."""
    return Line(found.to_text(), "verbatim" if found.severity == "fout" else "verbatim-waarschuwing")


def console(stream: IO[Any]) -> Console:
    """A console of Rich that changes nothing in the words."""
    from rich.console import Console

    return Console(file=stream, highlight=False, emoji=False, markup=False, soft_wrap=False)


def _rich(console: Console, block: Block) -> None:
    from rich.text import Text

    if isinstance(block, Line):
        text = clean(block.text)
        if block.style.startswith("verbatim"):
            head, _, rest = text.partition("\n")
            style = STYLES["waarschuwing" if block.style.endswith("waarschuwing") else "fout"]
            console.print(Text(head, style), soft_wrap=True)
            for line in rest.splitlines():
                console.print(Text(line, style if set(line.partition("|")[2].strip()) == {"^"} else ""), soft_wrap=True)
        else:
            pad = " " * block.indent
            hang = pad + "  " * text.startswith(("- ", "• "))
            for line in text.split("\n"):
                for piece in textwrap.wrap(line, min(_WIDTH, console.width), initial_indent=pad, subsequent_indent=hang) or [""]:
                    console.print(Text(piece, STYLES[block.style]), soft_wrap=True)
        return
    from rich import box
    from rich.table import Column
    from rich.table import Table as RichTable

    # a word that is wider than its column goes on below, rather than lose its end
    columns = (Column(heading, overflow="fold") for heading in block.headings)
    table = RichTable(*columns, box=box.SIMPLE_HEAD, header_style="bold", pad_edge=False)
    for row in block.rows:
        cells = [(c, "") if isinstance(c, str) else c for c in row]
        table.add_row(*(Text(clean(text), STYLES[style]) for text, style in cells))
    console.print(table)


def _plain(block: Block) -> list[str]:
    if isinstance(block, Line):
        text = clean(block.text)
        if block.style.startswith("verbatim"):
            return text.splitlines()
        return [f"{' ' * block.indent}{line}".rstrip() for line in text.split("\n")]
    rows = [tuple(clean(c if isinstance(c, str) else c[0]).replace("\n", " ") for c in row) for row in block.rows]
    return _columns([block.headings, *rows])


def _columns(rows: Sequence[tuple[str, ...]]) -> list[str]:
    """Cells below one another, two blanks between them; nothing is cut off, so the last column can be long."""
    widths = [max(len(row[n]) for row in rows) for n in range(len(rows[0]) - 1)]
    return ["  ".join([*(cell.ljust(w) for cell, w in zip(row, widths, strict=False)), row[-1]]).rstrip() for row in rows]
