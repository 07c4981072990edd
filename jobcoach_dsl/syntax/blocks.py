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
    lines = _lines(file)
    bad = _scan(file, lines, findings)
    blocks: list[Block] = []
    current: list[tuple[int, int, int, bool]] = []

    def close() -> None:
        if not current:
            return
        block = _block(file, current, bad, findings)
        if block:
            blocks.append(block)
        current.clear()

    for line in lines:
        start, end, indent, inside = line
        if inside or not _content(file, start, end):
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


def _lines(file: SourceFile) -> list[tuple[int, int, int, bool]]:
    """(start, end, indent, False) for each line."""
    result = []
    starts = file.line_starts
    for i, start in enumerate(starts):
        end = starts[i + 1] - 1 if i + 1 < len(starts) else len(file.text)
        raw = file.text[start:end]
        result.append((start, end, len(raw) - len(raw.lstrip(" \t\u00a0")), False))
    return result


def _content(file: SourceFile, start: int, end: int) -> bool:
    text = file.text[start:end].strip()
    return bool(text) and not text.startswith("#")


_NOTABLE = re.compile(r'["#\\\\]|[^\x00-\x7f]')
"""What scanning looks at: quotes, escapes, comments, and every character beyond ASCII."""


def _scan(file: SourceFile, lines: list[tuple[int, int, int, bool]], findings: list[Diagnostic]) -> set[int]:
    """Looks once for strings, comments, tabs and look-alikes. Marks the lines inside a string; returns the line starts with a finding."""
    bad: set[int] = set()
    open_at = -1
    open_indent = 0
    text = file.text
    for n, (start, end, indent, _) in enumerate(lines):
        if open_at >= 0:
            if indent <= open_indent or not text[start:end].strip():
                _unclosed(file, open_at, findings)
                bad.add(_line_start(file, open_at))
                open_at = -1
            else:
                lines[n] = (start, end, indent, True)
        elif "\t" in text[start : start + indent]:
            findings.append(Diagnostic(TAB, "een tab in de inspringing", Span(file, start, start + indent), "vervang de tab door spaties"))
            bad.add(start)
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
                open_indent = open_indent if lines[n][3] else indent
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


def _block(file: SourceFile, lines: list[tuple[int, int, int, bool]], bad: set[int], findings: list[Diagnostic]) -> Block | None:
    start = lines[0][0]
    while len(lines) > 1 and not lines[-1][3] and not _content(file, lines[-1][0], lines[-1][1]):
        lines = lines[:-1]
    first = file.text[start : lines[0][1]]
    keyword = first.split(maxsplit=1)[0].rstrip(":")
    if keyword not in HEADINGS:
        return _leaf(file, keyword, lines, bad, findings)
    indent = next((i for s, e, i, inside in lines[1:] if not inside and _content(file, s, e)), 0)
    children: list[Block] = []
    group: list[tuple[int, int, int, bool]] = []

    def close() -> None:
        if group:
            while len(group) > 1 and not group[-1][3] and not _content(file, group[-1][0], group[-1][1]):
                group.pop()
            word = file.text[group[0][0] : group[0][1]].split(maxsplit=1)[0]
            child = _leaf(file, word, list(group), bad, findings)
            if child:
                children.append(child)
            group.clear()

    head_end = lines[0][1]
    for line in lines[1:]:
        s, e, i, inside = line
        if not inside and _content(file, s, e) and i <= indent:
            close()
            group.append(line)
        elif group:
            group.append(line)
        elif inside:
            head_end = e
    close()
    if start in bad:
        return None
    return Block(keyword, Span(file, start, head_end), tuple(children))


def _leaf(
    file: SourceFile, keyword: str, lines: list[tuple[int, int, int, bool]], bad: set[int], findings: list[Diagnostic]
) -> Block | None:
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
    if any(s in bad for s, _, _, _ in lines):
        return None
    return Block(keyword, span)
