"""The norms of Utrecht that decide a case are carried by rules.

`norms/utrecht.json` lists them with their words: the conditions, exclusions, requirements, parameters, calculations and exceptions that facts
alone decide. Each must be carried by a rule that cites its words, and may not be set aside as `geen regel`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

import pytest

from jobcoach_dsl.lawtext import LawText
from jobcoach_dsl.lawtext.quotes import find_quote
from jobcoach_dsl.model.program import Program
from tests.workshop import RULES, compiled, landed, replaced

KINDS = {"condition", "exclusion", "requirement", "parameter", "calculation", "exception"}


class Norm(NamedTuple):
    """A norm: where it stands, and its words."""

    id: str
    ref: str
    kind: str
    quote: str


def norms() -> list[Norm]:
    """The list of norms."""
    path = Path(__file__).parent / "norms" / "utrecht.json"
    return [Norm(n["id"], n["ref"], n["kind"], n["quote"]) for n in json.loads(path.read_text(encoding="utf-8"))]


def set_aside_or_loose(program: Program, norm: Norm) -> str:
    """Why a norm is not carried; "" when it is: what is wrong, in words."""
    places = _places(program.law, norm)
    if not places:
        return "stands nowhere in the text"
    carried = False
    for rule in program.rules.values():
        for citation in rule.citations:
            mine = find_quote(citation.quote, citation.provision)
            for anchor, (start, end) in places:
                if mine is None or anchor != citation.provision.address.anchor or mine[0] >= end or mine[1] <= start:
                    continue
                if rule.kind == "geen regel":
                    return f"is set aside by `geen regel {rule.id}`"
                carried = True
    return "" if carried else "no rule cites it"


def _places(law: LawText, norm: Norm) -> list[tuple[str, tuple[int, int]]]:
    """Where the words of a norm stand: its sentences may be divided over a provision and its parts."""
    found = [(p.address.anchor, place) for p in law.walk() if (place := find_quote(norm.quote, p))]
    if not found:
        for provision in law.walk():
            if provision.text and provision.text in " ".join(norm.quote.split()):
                found.append((provision.address.anchor, (0, len(provision.text))))
    if norm.ref.startswith("art."):
        own = norm.ref.replace("art. ", "art-").replace(" lid ", "-lid-").replace(" onder ", "-onder-").replace(" ", "-")
        return [f for f in found if f[0].startswith(own)] or found
    return found


def test_the_list_holds_norms_that_decide() -> None:
    listed = norms()
    assert len(listed) == len({n.id for n in listed}) == 30
    assert {n.kind for n in listed} <= KINDS


@pytest.mark.parametrize("norm", norms(), ids=lambda n: n.id)
def test_each_norm_is_carried_by_a_rule(norm: Norm) -> None:
    assert set_aside_or_loose(compiled({}, whole=False).unchecked["utrecht"], norm) == ""


SET_ASIDE = '''  geen regel nul_uren: doel
    volgens lid 2 onder b "0-uren contract"
    omdat "schept geen recht of plicht"

  voorwaarde noodzaak
'''


def test_a_norm_that_is_set_aside_is_seen() -> None:
    """The test itself fails when a rule becomes a `geen regel`, and when nothing cites the words."""
    text = replaced(landed(RULES), '    volgens lid 2 onder b "0-uren contract"\n', "")
    gone = compiled({RULES: text}, whole=False).unchecked["utrecht"]
    aside = compiled({RULES: replaced(text, "  voorwaarde noodzaak\n", SET_ASIDE)}, whole=False).unchecked["utrecht"]
    nul_uren = next(n for n in norms() if n.quote.startswith("0-uren"))
    assert set_aside_or_loose(gone, nul_uren) == "no rule cites it"
    assert set_aside_or_loose(aside, nul_uren) == "is set aside by `geen regel nul_uren`"
