"""What the sources say of ten notions stands in the cells that are drawn from their rules.

`expected.json` was written by hand, from the norms: the notion, the regulation, the norm with its words, and what the cell must say beside
a citation of those words. It is not taken from what is drawn.
"""

from __future__ import annotations

import json
from difflib import SequenceMatcher
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from jobcoach_dsl.notions import NotionCell, Statement, notions
from jobcoach_dsl.pipeline import compile_folder
from tests.docs.literate import ROOT

EXPECTED: list[dict[str, Any]] = json.loads((Path(__file__).parent / "expected.json").read_text(encoding="utf-8"))
SHARED = 20
"""So many letters in a row make the words of a norm and those of a citation the same; shorter words stand whole in one another."""


@lru_cache(maxsize=1)
def cells() -> dict[tuple[str, str], NotionCell]:
    workspace = compile_folder(ROOT / "regulations", whole=False, worked=False)
    drawn = notions(workspace.vocabulary.notions.values(), workspace.programs.values())
    return {(cell.notion, cell.regulation): cell for notion in drawn for cell in notion.cells}


def letters(words: str) -> str:
    return "".join(ch for ch in words.casefold() if ch.isalnum())


def same(quote: str, norm: str) -> bool:
    one, other = letters(quote), letters(norm)
    if min(len(one), len(other)) <= SHARED:
        return one in other or other in one
    return SequenceMatcher(None, one, other, autojunk=False).find_longest_match().size >= SHARED


def said(statement: Statement, norm: str) -> str:
    """What a statement says on these words: of a table, the rows that cite them."""
    if not any(same(c.quote, norm) for c in statement.rule.citations):
        return ""
    rows = [g for g in statement.given if g.citations != statement.citations and g.citations]
    given = [g for g in statement.given if g not in rows or any(same(c.quote, norm) for c in g.citations)]
    parts = [statement.subject, statement.guard, *statement.brief]
    parts += [text for g in given for text in (g.text, g.when, *(line.text for line in g.lines))]
    parts += [f"{label}: oordeel van {judge}" for label, judge in statement.judges]
    return "\n".join(parts)


@pytest.mark.parametrize("expected", EXPECTED, ids=[f"{e['notion']}-{e['regulation']}-{e['norm']}-{n}" for n, e in enumerate(EXPECTED)])
def test_a_cell_says_what_the_norm_says(expected: dict[str, Any]) -> None:
    cell = cells()[expected["notion"], expected["regulation"]]
    found = "\n".join(filter(None, (said(s, expected["quote"]) for s in cell.statements)))
    assert [text for text in expected["says"] if text not in found] == [], found


def test_the_ten_notions_are_all_there() -> None:
    assert len({e["notion"] for e in EXPECTED}) >= 10
    assert {e["regulation"] for e in EXPECTED} == {regulation for _, regulation in cells()}
