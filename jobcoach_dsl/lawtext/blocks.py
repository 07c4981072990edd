"""From lines to blocks: headings, paragraphs, items, tables, notes.

In: the lines of a text file below its metadata. Out: blocks in the order of the file, each with its span.
Refuses: marks between brackets that mean nothing, notes that do not end, tables that are not rectangular, emphasis marks
(R110, R112, R115–R118). Always gives the blocks that it could make of the rest.

The form, in short (it reads as Markdown):

    ## Artikel 8 Voorwaarden        a heading; the number of # is its depth
    ## [considerans]                a part of the text that has no heading of its own
    ## [vervolg 4. Argumenten]      not a heading: the text goes on below that one, after a part that came between
    Een alinea, die doorgaat        a paragraph; its lines are joined by a space
    tot een lege regel.
    1. Het eerste lid               an item: `1.`, `3a.`, `a.`, `1°`, `ii.`, `2.2.` or `-`
       a. een onderdeel             deeper items are indented; lines that go on too
    Vergoeding per jaar             a table; the line right above it is its caption
    | Regime | Bedrag |
    |--------|--------|
    | licht  | € 100  |
    [^1]: De voetnoot.              a footnote
    [redactie: naam weggelaten]     a note of the editor: shown, never a word of the text
    \\1. Geen onderdeel              a backslash makes the next sign a plain one
"""

from __future__ import annotations

import re

import attrs

from jobcoach_dsl.diagnostics import Diagnostic
from jobcoach_dsl.lawtext import codes
from jobcoach_dsl.lawtext.words import one_space
from jobcoach_dsl.source import SourceFile, Span

MAX_LINE = 50_000


@attrs.frozen
class Heading:
    """`mark` is the kind between brackets, `words` what is printed."""

    level: int
    mark: str
    words: str
    span: Span


@attrs.frozen
class Text:
    """A paragraph (no label) or an item."""

    indent: int
    label: str
    words: str
    span: Span


@attrs.frozen
class Table:
    """Cells are the parts that `<br>` divides; an item in a cell still has its `-`."""

    caption: Text | None
    header: tuple[tuple[str, ...], ...]
    rows: tuple[tuple[tuple[tuple[str, ...], ...], Span], ...]
    span: Span


@attrs.frozen
class Footnote:
    key: str
    words: str
    span: Span


@attrs.frozen
class Note:
    words: str
    span: Span


Block = Heading | Text | Table | Footnote | Note

_HEADING = re.compile(r"(#{1,6})\s+(?:\[(?P<mark>[^\]]*)\]\s*)?(?P<words>.*)$")
_NUMBERED = r"(?:\d{1,3}(?:\.\d{1,3})*[a-z]{0,3}|[A-Za-z]|([a-z])\2|[ivxl]{1,6})(?:[.)]|°\.?)"
_LABEL = re.compile(rf"(?P<label>{_NUMBERED}|[-*•–])(?:\s+(?P<words>.*))?$")
_FOOTNOTE = re.compile(r"\[\^(?P<key>\w+)\]:\s*(?P<words>.*)$")
_NOTE = "[redactie:"
_MARK_LINE = re.compile(r"\[[^\]]*\]$")
_RULE = re.compile(r"\|(?:\s*:?-+:?\s*\|)+$")
_ESCAPE = re.compile(r"\\([^\w\s]|_)")
_EMPHASIS = re.compile(r"\*\*|(?<!\S)[*_](?=\S).*\S[*_]$")
BULLETS = frozenset("-*•–")


def unescaped(words: str) -> str:
    """The words as the law has them: one space for white space, a backslash taken from the sign that it made plain."""
    return one_space(_ESCAPE.sub(r"\1", words))


@attrs.define
class _Open:
    """A block of which the lines are still being read."""

    kind: str  # "text", "footnote" or "note"
    indent: int
    label: str
    parts: list[str]
    start: int
    end: int
    key: str = ""


class _Reader:
    def __init__(self, file: SourceFile) -> None:
        self.file = file
        self.blocks: list[Block] = []
        self.found: list[Diagnostic] = []
        self.open: _Open | None = None
        self.table: list[tuple[str, Span]] = []
        self.caption: Text | None = None

    def read(self, first: int) -> None:
        for number in range(first, len(self.file.line_starts)):
            self.line(self.file.line(number + 1).rstrip(), self.file.line_starts[number])
        self.close()

    def line(self, raw: str, start: int) -> None:
        line = raw.expandtabs(4).replace("\u00a0", " ")
        words = line.lstrip()
        indent = len(line) - len(words)
        begin = start + len(raw) - len(raw.lstrip())
        span = Span(self.file, begin, start + len(raw))
        if len(raw) > MAX_LINE:
            help = "verdeel de tekst over regels; een alinea mag over meer regels lopen"
            self.tell(codes.TOO_LARGE, f"deze regel heeft {len(raw)} tekens", Span(self.file, begin, begin + 40), help)
        elif not words:
            self.close()
        elif self.open and self.open.kind == "note":
            self.note_line(words, span)
        elif words.startswith("|"):
            self.table_line(words, span)
        elif words.startswith(_NOTE):
            self.close()
            self.open = _Open("note", indent, "", [], span.start, span.end)
            self.note_line(words[len(_NOTE) :], span)
        elif match := _FOOTNOTE.match(words):
            self.close()
            self.open = _Open("footnote", indent, "", [match["words"]], span.start, span.end, match["key"])
        elif indent == 0 and (match := _HEADING.match(words)):
            self.close()
            self.emphasis(match["words"], span)
            self.blocks.append(Heading(len(match[1]), (match["mark"] or "").strip(), unescaped(match["words"]), span))
        elif _MARK_LINE.match(words):
            self.close()
            help = "schrijf `[redactie: …]` voor een noot; horen de haken bij de tekst, schrijf dan `\\[`"
            self.tell(codes.UNKNOWN_MARK, f"`{words}` is geen bekende aanwijzing", span, help)
        else:
            self.words(words, indent, span)

    def words(self, words: str, indent: int, span: Span) -> None:
        """A line of plain words: an item, a new paragraph, or more of what is open."""
        self.emphasis(words, span)
        plain = words.removeprefix("\\") if words[1:2].isalnum() else words  # `\1. geen onderdeel`
        if match := _LABEL.match(words):
            self.close()
            self.open = _Open("text", indent, match["label"], [match["words"] or ""], span.start, span.end)
        elif self.open is None:
            if self.table:
                self.close()
            self.open = _Open("text", indent, "", [plain], span.start, span.end)
        else:
            deep_enough = indent > self.open.indent if self.open.label or self.open.kind == "footnote" else indent == self.open.indent
            if not deep_enough:
                help = (
                    "laat een vervolgregel inspringen tot onder de woorden van het onderdeel, of zet een lege regel voor een nieuwe alinea"
                    if self.open.label or self.open.kind == "footnote"
                    else "laat de regels van een alinea even ver inspringen, of zet een lege regel ertussen"
                )
                self.tell(codes.INDENTATION, "deze regel springt niet in zoals de regel waar hij bij hoort", span, help)
            self.open.parts.append(plain)
            self.open.end = span.end

    def note_line(self, words: str, span: Span) -> None:
        assert self.open is not None
        self.open.end = span.end
        if words.endswith("]"):
            self.open.parts.append(words[:-1])
            note, self.open = self.open, None
            self.blocks.append(Note(unescaped(" ".join(note.parts)), Span(self.file, note.start, note.end)))
        else:
            self.open.parts.append(words)

    def table_line(self, words: str, span: Span) -> None:
        if self.open:  # the paragraph right above a table is its caption
            text = self.open if self.open.kind == "text" and not self.open.label else None
            self.close()
            last = self.blocks.pop() if text else None
            self.caption = last if isinstance(last, Text) else None
        self.table.append((words, span))

    def close(self) -> None:
        """Ends the block that is open."""
        if self.table:
            self.close_table()
        block, self.open = self.open, None
        if block is None:
            return
        span = Span(self.file, block.start, block.end)
        words = unescaped(" ".join(block.parts))
        if block.kind == "note":
            self.tell(codes.CUT_OFF, "de noot van de redactie houdt niet op", span, "sluit de noot af met `]`")
            self.blocks.append(Note(words, span))
        elif block.kind == "footnote":
            self.blocks.append(Footnote(block.key, words, span))
        else:
            self.blocks.append(Text(block.indent, block.label, words, span))

    def close_table(self) -> None:
        lines, self.table = self.table, []
        caption, self.caption = self.caption, None
        rows = [(_cells(words), span) for words, span in lines]
        if len(rows) < 3 or not _RULE.match(lines[1][0]):
            help = "schrijf een kopregel `| … | … |`, een regel `|---|---|`, en dan de rijen"
            self.tell(codes.TABLE, "dit is geen hele tabel", lines[0][1], help)
        header, body = rows[0][0], [row for row in rows[1:] if not _RULE.match(row[1].text.strip())]
        fitting = []
        for cells, span in body:
            if len(cells) == len(header):
                fitting.append((cells, span))
            else:
                help = "geef elke rij evenveel cellen als de kopregel; een lege cel mag, een streep in de tekst is `\\|`"
                self.tell(codes.TABLE, f"deze rij heeft {len(cells)} cellen, de kopregel heeft er {len(header)}", span, help)
        whole = Span(self.file, lines[0][1].start, lines[-1][1].end)
        self.blocks.append(Table(caption, header, tuple(fitting), whole))

    def emphasis(self, words: str, span: Span) -> None:
        if match := _EMPHASIS.search(words):
            start = span.start + match.start()
            help = "haal de tekens weg; is de regel een kop, geef hem dan `#`-tekens; horen ze bij de tekst, schrijf dan `\\*`"
            self.tell(codes.EMPHASIS, f"`{match[0][:30]}` is opmaak", Span(self.file, start, start + len(match[0])), help)

    def tell(self, code: str, message: str, span: Span, help: str) -> None:
        self.found.append(Diagnostic(code, message, span, help))


def _cells(words: str) -> tuple[tuple[str, ...], ...]:
    inner = words.strip().removeprefix("|")
    if inner.endswith("|") and not inner.endswith("\\|"):
        inner = inner[:-1]
    cells = re.split(r"(?<!\\)\|", inner)
    return tuple(tuple(part for raw in cell.split("<br>") if (part := unescaped(raw))) for cell in cells)


def read_blocks(file: SourceFile, first_line: int) -> tuple[list[Block], list[Diagnostic]]:
    """The blocks from a line (counted from 0) to the end, and what is wrong with them."""
    reader = _Reader(file)
    reader.read(first_line)
    return reader.blocks, reader.found
