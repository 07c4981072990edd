"""Files and places in them.

In: bytes of a file. Out: a `SourceFile` (text with one kind of line end) and `Span`s, which point at words in it.
Refuses: what is not UTF-8, is larger than a text or rule file can sensibly be, or holds control characters.
"""

from __future__ import annotations

import bisect
import re
from functools import cached_property
from pathlib import Path

import attrs

MAX_BYTES = 2_000_000
"""Larger than any regulation in the field by a factor ten; a file beyond it is a mistake, not a law."""


_LINE_END = re.compile("\n")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""Control characters and halves of characters (Unicode's categories Cc and Cs), but for line ends and tabs."""


@attrs.frozen(slots=False)
class SourceFile:
    """A file as text. `name` is what messages call it; lines end in `\\n`, a leading BOM is gone."""

    name: str
    text: str = attrs.field(repr=False)

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        return (0, *(match.end() for match in _LINE_END.finditer(self.text)))

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both counted from 1."""
        line = bisect.bisect_right(self.line_starts, offset) - 1
        return line + 1, offset - self.line_starts[line] + 1

    def line(self, number: int) -> str:
        """The text of a line (counted from 1) without its end."""
        start = self.line_starts[number - 1]
        end = self.line_starts[number] - 1 if number < len(self.line_starts) else len(self.text)
        return self.text[start:end]


@attrs.frozen
class Span:
    """Words in a file: `text[start:end]`. Never counts in the equality of what carries it."""

    file: SourceFile = attrs.field(repr=lambda f: f.name)
    start: int
    end: int

    @property
    def text(self) -> str:
        return self.file.text[self.start : self.end]

    @property
    def line(self) -> int:
        return self.file.position(self.start)[0]

    @property
    def column(self) -> int:
        return self.file.position(self.start)[1]


class UnreadableSource(Exception):
    """A file that cannot be read as text. `span` points at the place where one is known."""

    def __init__(self, name: str, reason: str, help: str, span: Span | None = None) -> None:
        super().__init__(f"{name}: {reason}")
        self.name, self.reason, self.help, self.span = name, reason, help, span


def read_bytes(name: str, data: bytes) -> SourceFile:
    """Bytes as a `SourceFile`.

    Raises `UnreadableSource` (with a Dutch reason and help) for too many bytes, bytes that are not UTF-8, and control characters.
    """
    if len(data) > MAX_BYTES:
        raise UnreadableSource(name, f"het bestand is {len(data)} bytes groot", f"splits het; {MAX_BYTES} bytes is het meeste")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        head = data[: error.start].decode("utf-8", errors="replace")
        line = head.count("\n") + 1
        raise UnreadableSource(name, f"regel {line} is geen UTF-8", "sla het bestand op als UTF-8") from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    file = SourceFile(name, text)
    control = _CONTROL.search(text)
    if control is not None:
        code = f"U+{ord(control.group()):04X}"
        raise UnreadableSource(name, f"een onzichtbaar stuurteken ({code}) in de tekst", "haal het teken weg", Span(file, *control.span()))
    return file


def read_file(path: Path, name: str | None = None) -> SourceFile:
    """A file on disk as a `SourceFile`. Raises `UnreadableSource`, also when the file is not there or is a folder."""
    shown = name or path.as_posix()
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableSource(shown, f"het bestand is niet te lezen ({error.strerror})", "kijk of het pad klopt") from None
    return read_bytes(shown, data)
