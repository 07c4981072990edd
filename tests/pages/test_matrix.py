"""The traceability matrix as files: the same rows in each, in the order of the text; text stays text; equal data gives equal bytes."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from xml.etree import ElementTree

from jobcoach_dsl.targets.pages import pages
from tests.pages.sample import site

FORMULA = "=HYPERLINK(\"https://elders.nl\") & meer dan 12 uur"


def files(words: str = "De jobcoach begint bij meer dan 12 uur per week.") -> dict[str, bytes]:
    return {a.path.split(".")[-1]: a.data for a in pages(site(words)) if a.path.startswith("proef/herleidbaarheid.")}


def read_csv(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


def read_xlsx(data: bytes) -> tuple[list[list[str]], str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        name = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
        shared = ["".join(si.itertext()) for si in ElementTree.fromstring(archive.read("xl/sharedStrings.xml")).iter(f"{name}si")]
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
        rows = []
        for row in ElementTree.fromstring(sheet).iter(f"{name}row"):
            rows.append([shared[int(c.findtext(f"{name}v") or "")] for c in row.iter(f"{name}c") if c.get("t") == "s"])
        return rows, sheet


def test_each_file_has_the_same_rows() -> None:
    made = files()
    table = read_csv(made["csv"])
    assert [(r["bepaling"], r["verantwoording"], r["regel"], r["gevallen"]) for r in table] == [
        ("art. 1 opschrift zin 1", "nog niet verantwoord", "", ""),
        ("art. 1 lid 1 zin 1", "regel", "genoeg_uren", "P1 P2"),
        ("art. 1 lid 1 zin 1", "regel", "mag", "P1"),
        ("art. 1 lid 2 zin 1", "regel", "mag", "P1"),
        ("art. 1 lid 2 onder a zin 1", "regel", "nodig", ""),
        ("art. 2 zin 1", "regel", "doel", ""),
    ]
    document = json.loads(made["json"])
    assert (document["regeling"], document["vingerafdruk"], document["rijen"]) == ("proef", "abc123", table)
    assert made["json"].decode() == json.dumps(document, ensure_ascii=False, indent=1) + "\n"
    (head, *rows), _ = read_xlsx(made["xlsx"])
    assert head == list(table[0])
    assert [row[:2] for row in rows] == [[r["bepaling"], r["tekst"]] for r in table]


def test_text_that_looks_like_a_formula_is_text() -> None:
    made = files(FORMULA)
    assert {r["tekst"] for r in read_csv(made["csv"])} >= {f"'{FORMULA}"}
    assert json.loads(made["json"])["rijen"][1]["tekst"] == FORMULA
    rows, sheet = read_xlsx(made["xlsx"])
    assert rows[2][1] == FORMULA
    assert "<f>" not in sheet
    assert not re.search(r"<hyperlink", sheet)


def test_equal_data_gives_equal_bytes() -> None:
    assert files() == files()
    with zipfile.ZipFile(io.BytesIO(files()["xlsx"])) as archive:
        assert {i.date_time for i in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"2000-01-01T00:00:00Z" in archive.read("docProps/core.xml")
