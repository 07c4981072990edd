"""The traceability matrix as files: from each sentence of the text to what accounts for it, and the cases that it decided.

In: one regulation, and the cases of each rule. Out: the matrix as CSV, JSON and XLSX, a row for each sentence and each rule on it.
Refuses: nothing. Equal data gives equal bytes: a workbook has a fixed date.

A spreadsheet takes text that begins with = + - or @ in a CSV file for a formula. There such text begins with an apostrophe; in the workbook
and in JSON, where a text is a text, it stands as it is.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
from collections.abc import Iterator, Mapping

import xlsxwriter

from jobcoach_dsl.targets.pages.site import CoverageRow, RegulationData

COLUMNS = ("bepaling", "tekst", "verantwoording", "regel", "soort", "reden", "gevallen")
_WIDTHS = (24, 70, 18, 32, 14, 40, 30)
_FIXED = dt.datetime(2000, 1, 1)  # a workbook has dates without a zone

_ROW = json.JSONEncoder(ensure_ascii=False, separators=(",\n   ", ": "))

Row = dict[str, str]


def rows(data: RegulationData, cases: Mapping[str, tuple[str, ...]]) -> tuple[Row, ...]:
    """The matrix, in the order of the text."""
    return tuple(row for sentence in data.coverage for row in _of(sentence, data, cases))


def _of(sentence: CoverageRow, data: RegulationData, cases: Mapping[str, tuple[str, ...]]) -> Iterator[Row]:
    def row(account: str, rule: str = "", kind: str = "", reason: str = "", decided: str = "") -> Row:
        address = str(sentence.sentence.address)
        return dict(zip(COLUMNS, (address, sentence.sentence.text, account, rule, kind, reason, decided), strict=True))

    for id in sentence.rules:
        yield row("regel", id, data.program.rules[id].kind, decided=" ".join(cases.get(id, ())))
    for id in sentence.reasons:
        yield row("geen regel", id, data.program.rules[id].subject, data.program.rules[id].reason)
    if sentence.otherwise:
        yield row(sentence.otherwise)
    if not sentence.accounted:
        yield row("nog niet verantwoord")


def as_csv(table: tuple[Row, ...]) -> bytes:
    """UTF-8 with a mark at its start, by which spreadsheets know it; semicolons, as Dutch ones expect."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([_plain(row[column]) for column in COLUMNS] for row in table)
    return out.getvalue().encode("utf-8-sig")


def _plain(text: str) -> str:
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


def as_json(table: tuple[Row, ...], data: RegulationData) -> bytes:
    """The rows, with the regulation that they are of."""
    head = {"regeling": data.program.name, "titel": data.program.title, "vingerafdruk": data.program.fingerprint}
    written = json.dumps(head, ensure_ascii=False, indent=1).removesuffix("\n}")
    # Of many rows: Python's writer of JSON is several times slower with `indent`.
    rows = ",\n".join("  {\n   " + _ROW.encode(row)[1:-1] + "\n  }" for row in table)
    listed = f"[\n{rows}\n ]" if rows else "[]"
    return f'{written},\n "rijen": {listed}\n}}\n'.encode()


def as_xlsx(table: tuple[Row, ...], data: RegulationData) -> bytes:
    """A workbook of one sheet, with a heading that stays in view and a filter."""
    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(out, options) as book:
        book.set_properties({"title": f"Herleidbaarheid {data.program.short_title}", "created": _FIXED})
        sheet = book.add_worksheet("Herleidbaarheid")
        bold, wrapped = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})
        for at, (column, width) in enumerate(zip(COLUMNS, _WIDTHS, strict=True)):
            sheet.set_column(at, at, width, wrapped)
            sheet.write_string(0, at, column, bold)
        for number, row in enumerate(table, start=1):
            for at, column in enumerate(COLUMNS):
                if row[column]:
                    sheet.write_string(number, at, row[column])
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, len(table), len(COLUMNS) - 1)
    return out.getvalue()
