"""Cuts a rule file into blocks that are parsed one by one.

In: a `SourceFile`. Out: `Block`s (pieces of the file with their place) and findings on what makes cutting unsafe.
Refuses: tabs in the indentation, look-alike characters outside strings, a string that is not closed, text that belongs to no block, blocks
beyond a sensible size. A block with such a finding is left out; the others go on, so that all mistakes show in one run.

A string may go on over lines only where those are indented deeper than the line on which it starts; so a forgotten quote is reported
where it was forgotten.
"""

from __future__ import annotations

import re
import unicodedata

import attrs

from jobcoach_dsl.diagnostics import Diagnostic, declare
from jobcoach_dsl.source import SourceFile, Span

TAB = declare("R002", "Tab in de inspringing", "De inspringing bepaalt wat bij elkaar hoort en telt in spaties. Vervang tabs door spaties.")
LOOKALIKE = declare(
    "R003",
    "Teken dat op een ander teken lijkt",
    "Buiten aanhalingstekens staan alleen gewone letters, cijfers en tekens. Een Cyrillische letter of een krom aanhalingsteken "
    "lijkt gewoon, maar is een ander teken.",
)
UNCLOSED = declare(
    "R004", "Aanhalingsteken niet gesloten", 'Woorden tussen aanhalingstekens eindigen met ". Vervolgregels springen verder in.'
)
STRAY = declare("R005", "Tekst die bij geen blok hoort", "Een ingesprongen regel hoort onder een blok dat in de eerste kolom begint.")
TOO_LARGE = declare(
    "R006", "Blok te groot", "Een regel van meer dan 20.000 tekens of met meer dan 60 haakjes in elkaar is niet te lezen; splits hem."
)

MAX_BLOCK = 20_000
MAX_DEPTH = 60
HEADINGS = ("artikel", "paragraaf", "opschrift", "considerans", "slotformule", "toelichting", "kop")
_ALLOWED = set("€×÷°²³¹§–—’‘“”«»\u00a0")


@attrs.frozen
class Block:
    """`keyword` is the first word. `start`/`end` are offsets of the block itself; `children` are the rules below a heading."""

    keyword: str
    span: Span
    children: tuple[Block, ...] = ()


def cut(file: SourceFile) -> tuple[list[Block], list[Diagnostic]]:
    """The blocks of a file and the findings on its layout."""
    findings: list[Diagnostic] = []
    lines = _lines(file.text)
    bad = _scan(file, lines, findings)
    blocks: list[Block] = []
    current: list[_Line] = []

    def close() -> None:
        if not current:
            return
        block = _block(file, current, bad, findings)
        if block:
            blocks.append(block)
        current.clear()

    for line in lines:
        start, end, indent, says, inside = line
        if inside or not says:
            if current:
                current.append(line)
            continue
        if indent == 0:
            close()
        elif not current:
            findings.append(
                Diagnostic(
                    STRAY,
                    "deze regel is ingesprongen maar hoort bij geen blok",
                    Span(file, start + indent, end),
                    "begin het blok in de eerste kolom",
                )
            )
            continue
        current.append(line)
    close()
    return blocks, findings


_Line = tuple[int, int, int, bool, bool]
"""Start, end, indentation, whether it says anything (is not blank or a comment), and whether it goes on with a string."""


def _lines(text: str) -> list[_Line]:
    """The lines, none of them inside a string so far."""
    result = []
    start = 0
    for raw in text.split("\n"):
        end = start + len(raw)
        result.append((start, end, len(raw) - len(raw.lstrip(" \t\u00a0")), raw.strip()[:1] not in ("", "#"), False))
        start = end + 1
    return result


_NOTABLE = re.compile(r'["#\\\\]|[^\x00-\x7f]')
"""What scanning looks at: quotes, escapes, comments, and every character beyond ASCII."""
_PLAIN = r'[^"#\\\x80-\U0010ffff]*'
_CLEAN = re.compile(rf'{_PLAIN}(?:(?:"[^"\\]*"|[{"".join(sorted(_ALLOWED))}]){_PLAIN})*(?:#|\Z)')
"""A line, as nearly all are, on which nothing is to be seen: every string on it is closed, and holds no escape.

Without possessive quantifiers, which the first releases of Python 3.11 get wrong: what is repeated begins with a sign of its own.
"""


def _scan(file: SourceFile, lines: list[_Line], findings: list[Diagnostic]) -> set[int]:
    """Looks once for strings, comments, tabs and look-alikes. Marks the lines inside a string; returns the line starts with a finding."""
    bad: set[int] = set()
    open_at = -1
    open_indent = 0
    text = file.text
    tabs = "\t" in text
    for n, (start, end, indent, says, _) in enumerate(lines):
        if open_at >= 0:
            if indent <= open_indent or not text[start:end].strip():
                _unclosed(file, open_at, findings)
                bad.add(_line_start(file, open_at))
                open_at = -1
            else:
                lines[n] = (start, end, indent, says, True)
        elif tabs and "\t" in text[start : start + indent]:
            findings.append(Diagnostic(TAB, "een tab in de inspringing", Span(file, start, start + indent), "vervang de tab door spaties"))
            bad.add(start)
        if open_at < 0 and _CLEAN.match(text, start, end):
            continue
        skip = -1
        for match in _NOTABLE.finditer(text, start, end):
            ch, at = match.group(), match.start()
            if at == skip:
                continue
            if open_at >= 0:
                if ch == "\\":
                    skip = at + 1
                elif ch == '"':
                    open_at = -1
            elif ch == '"':
                open_at = at
                open_indent = open_indent if lines[n][4] else indent
            elif ch == "#":
                break
            elif ch not in _ALLOWED and ch != "\\" and "LATIN" not in unicodedata.name(ch, ""):
                span = Span(file, at, at + 1)
                message = f"het teken `{ch}` ({_described(ch)}) hoort niet in een regel"
                findings.append(Diagnostic(LOOKALIKE, message, span, "typ het gewone teken"))
                bad.add(start)
    if open_at >= 0:
        _unclosed(file, open_at, findings)
        bad.add(_line_start(file, open_at))
    return bad


_SCRIPTS = {"CYRILLIC": "Cyrillische", "GREEK": "Griekse", "ARMENIAN": "Armeense", "HEBREW": "Hebreeuwse", "ARABIC": "Arabische"}
_CATEGORIES = {"L": "letter", "M": "accent", "N": "cijfer", "P": "leesteken", "S": "symbool", "Z": "spatie", "C": "onzichtbaar teken"}


def _described(ch: str) -> str:
    """What a character is, in words: `Cyrillische letter, U+043E`."""
    kind = _CATEGORIES[unicodedata.category(ch)[0]]
    script = _SCRIPTS.get(unicodedata.name(ch, "").partition(" ")[0], "")
    return f"{script} {kind}, U+{ord(ch):04X}".strip()


def _unclosed(file: SourceFile, at: int, findings: list[Diagnostic]) -> None:
    stop = file.text.find("\n", at)
    span = Span(file, at, stop if stop >= 0 else len(file.text))
    help = 'sluit het citaat met ", of laat vervolgregels verder inspringen'
    findings.append(Diagnostic(UNCLOSED, "dit aanhalingsteken wordt niet gesloten", span, help))


def _line_start(file: SourceFile, offset: int) -> int:
    return file.line_starts[file.position(offset)[0] - 1]


def _block(file: SourceFile, lines: list[_Line], bad: set[int], findings: list[Diagnostic]) -> Block | None:
    start = lines[0][0]
    while len(lines) > 1 and _is_loose(lines[-1]):
        lines = lines[:-1]
    first = file.text[start : lines[0][1]]
    keyword = first.split(maxsplit=1)[0].rstrip(":")
    if keyword not in HEADINGS:
        return _leaf(file, keyword, lines, bad, findings)
    indent = next((indent for _, _, indent, says, inside in lines[1:] if says and not inside), 0)
    children: list[Block] = []
    group: list[_Line] = []

    def close() -> None:
        if group:
            while len(group) > 1 and _is_loose(group[-1]):
                group.pop()
            word = file.text[group[0][0] : group[0][1]].split(maxsplit=1)[0]
            child = _leaf(file, word, list(group), bad, findings)
            if child:
                children.append(child)
            group.clear()

    head_end = lines[0][1]
    for line in lines[1:]:
        _, end, own, says, inside = line
        if says and not inside and own <= indent:
            close()
            group.append(line)
        elif group:
            group.append(line)
        elif inside:
            head_end = end
    close()
    if start in bad:
        return None
    return Block(keyword, Span(file, start, head_end), tuple(children))


def _is_loose(line: _Line) -> bool:
    """Whether nothing of a block stands on a line."""
    return not line[3] and not line[4]


def _leaf(file: SourceFile, keyword: str, lines: list[_Line], bad: set[int], findings: list[Diagnostic]) -> Block | None:
    span = Span(file, lines[0][0], lines[-1][1])
    deepest = 0
    if span.text.count("(") > MAX_DEPTH:
        depth = 0
        for ch in span.text:
            depth += (ch == "(") - (ch == ")")
            deepest = max(deepest, depth)
    if span.end - span.start > MAX_BLOCK or deepest > MAX_DEPTH or lines[-1][2] > 400:
        findings.append(
            Diagnostic(
                TOO_LARGE, "dit blok is te groot of te diep", Span(file, span.start, lines[0][1]), "splits de regel in kleinere regels"
            )
        )
        return None
    if bad and any(line[0] in bad for line in lines):
        return None
    return Block(keyword, span)
