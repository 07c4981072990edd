"""The data at the head of a text file: title, authority, dates, source, rights.

In: a file whose first line is `---`. Out: `Metadata` and the place where the text itself starts.
Refuses: no block, an unclosed block, missing, unknown or repeated names, and dates that do not exist (R101–R104).
"""

from __future__ import annotations

import datetime as dt
import difflib
import re

from jobcoach_dsl.diagnostics import Diagnostic
from jobcoach_dsl.lawtext import codes
from jobcoach_dsl.lawtext.text import Metadata
from jobcoach_dsl.lawtext.words import one_space
from jobcoach_dsl.source import SourceFile, Span

_TEXTS = {"titel": "title", "orgaan": "authority", "soort": "kind", "bron": "source", "identificatie": "identifier", "rechten": "rights"}
_DATES = {"vastgesteld": "adopted", "geldig_vanaf": "valid_from", "geldig_tot": "valid_until", "opgehaald": "retrieved"}
_FIELDS = _TEXTS | _DATES | {"noot": "note"}
_REQUIRED = ("titel", "orgaan", "soort", "bron", "rechten")

_LINE = re.compile(r"(?P<name>[^\s:#][^:]*):(?:\s+(?P<value>.*))?$")


def read_metadata(file: SourceFile) -> tuple[Metadata, int, list[Diagnostic]]:
    """The metadata, the number of the first line (from 0) after the block, and what is wrong with it."""
    lines = file.text.split("\n")
    if lines[0].rstrip() != "---":
        help = "begin het bestand met `---`, dan `titel: …`, `orgaan: …`, `soort: …`, `bron: …`, `rechten: …`, en weer `---`"
        return Metadata("", "", ""), 0, [Diagnostic(codes.FRONT_MATTER, "de kopgegevens ontbreken", _span(file, 0), help)]
    end = next((n for n, line in enumerate(lines[1:], start=1) if line.rstrip() == "---"), None)
    if end is None:
        found = [Diagnostic(codes.FRONT_MATTER, "de kopgegevens houden niet op", _span(file, 0), "sluit het blok af met een regel `---`")]
        return Metadata("", "", ""), len(lines), found
    values, found = _values(file, lines, end)
    fields: dict[str, str | dt.date] = {"title": "", "authority": "", "kind": ""}
    for name, (value, span) in values.items():
        if name not in _DATES:
            fields[_FIELDS[name]] = value
        elif value:
            try:
                fields[_FIELDS[name]] = dt.date.fromisoformat(value)
            except ValueError:
                found.append(Diagnostic(codes.BAD_DATE, f"`{value}` is geen datum", span, "schrijf de datum als 2022-06-01"))
    for name in _REQUIRED:
        if name not in values or not values[name][0]:
            help = f"schrijf in de kopgegevens een regel `{name}: …`"
            found.append(Diagnostic(codes.MISSING_FIELD, f"`{name}` ontbreekt in de kopgegevens", _span(file, 0), help))
    return Metadata(**fields), end + 1, found  # type: ignore[arg-type]  # texts and dates go by the names of their fields


def _values(file: SourceFile, lines: list[str], end: int) -> tuple[dict[str, tuple[str, Span]], list[Diagnostic]]:
    values: dict[str, tuple[str, Span]] = {}
    found: list[Diagnostic] = []
    last: str | None = None
    for n in range(1, end):
        line, span = lines[n], _span(file, n)
        if not line.strip():
            continue
        if line[0].isspace() and last is not None:
            value, start = values[last]
            values[last] = (one_space(f"{value} {line}"), start)
            continue
        match = _LINE.match(line)
        name = match["name"].rstrip() if match else ""
        if not match or name not in _FIELDS:
            near = difflib.get_close_matches(name or line.split()[0], _FIELDS, n=1)
            help = f"bedoelde u `{near[0]}`?" if near else f"bekend zijn: {', '.join(_FIELDS)}"
            found.append(Diagnostic(codes.UNKNOWN_FIELD, f"`{name or line.strip()}` is geen bekend gegeven", span, help))
            last = None
        elif name in values:
            found.append(Diagnostic(codes.UNKNOWN_FIELD, f"`{name}` staat er twee keer", span, "laat één regel staan"))
            last = None
        else:
            values[name] = (one_space(match["value"] or ""), span)
            last = name
    return values, found


def _span(file: SourceFile, line: int) -> Span:
    start = file.line_starts[line]
    return Span(file, start, start + len(file.line(line + 1).rstrip()))
