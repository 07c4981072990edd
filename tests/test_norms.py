"""The norms of Utrecht that decide a case are carried by rules.

`norms/utrecht.json` lists them with their words: the conditions, exclusions, requirements, parameters, calculations and exceptions that
facts alone decide. Each must be carried by a rule that cites its words, and may not be set aside as `geen regel`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

import pytest

from jobcoach_dsl.lawtext import parse_address
from jobcoach_dsl.lawtext.quotes import find_quote
from jobcoach_dsl.model.program import Program
from tests.workshop import RULES, compiled, landed, landed_workspace, replaced

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


def wrong(program: Program, norm: Norm) -> str:
    """Why a norm is not carried; "" when it is."""
    provision = program.law.find(parse_address(norm.ref))
    place = find_quote(norm.quote, provision) if provision is not None else None
    if provision is None or place is None:
        return "its words are not in the provision"
    carried = False
    for rule in program.rules.values():
        for citation in rule.citations:
            mine = find_quote(citation.quote, citation.provision)
            if citation.provision.address == provision.address and mine is not None and mine[0] < place[1] and place[0] < mine[1]:
                if rule.kind == "geen regel":
                    return f"set aside by `geen regel {rule.id}`"
                carried = True
    return "" if carried else "no rule cites it"


def test_the_list_holds_norms_that_decide() -> None:
    listed = norms()
    assert len(listed) == len({n.id for n in listed}) == 30
    assert {n.kind for n in listed} <= KINDS


@pytest.mark.parametrize("norm", norms(), ids=lambda n: n.id)
def test_each_norm_is_carried_by_a_rule(norm: Norm) -> None:
    assert wrong(landed_workspace().unchecked["utrecht"], norm) == ""


SET_ASIDE = """  geen regel nul_uren_terzijde: doel
    volgens lid 2 onder b "0-uren contract"
    omdat "schept geen recht of plicht"

  voorwaarde noodzaak
"""


def test_a_norm_that_is_set_aside_is_seen() -> None:
    """The test itself fails when a rule becomes a `geen regel`, and when nothing cites the words."""
    text = replaced(landed(RULES), '    volgens lid 2 onder b "0-uren contract"\n', "")
    gone = compiled({RULES: text}, whole=False).unchecked["utrecht"]
    aside = compiled({RULES: replaced(text, "  voorwaarde noodzaak\n", SET_ASIDE)}, whole=False).unchecked["utrecht"]
    nul_uren = next(n for n in norms() if n.quote.startswith("0-uren"))
    assert wrong(gone, nul_uren) == "no rule cites it"
    assert wrong(aside, nul_uren) == "set aside by `geen regel nul_uren_terzijde`"
