"""The norms of each regulation that decide a case are carried by rules.

In: `norms/REGULATION.json`, the conditions, exclusions, requirements, parameters, calculations and exceptions of its text that facts
alone decide, each with its words and where they stand; a norm of a table or a list has words in more than one provision. Out: nothing.
Refuses: words that no rule cites, words that a `geen regel` sets aside, and norms on which no rule rests (`gelet op` is not enough).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import attrs
import pytest

from jobcoach_dsl.data import regulations_in
from jobcoach_dsl.lawtext import parse_address
from jobcoach_dsl.lawtext.quotes import find_quote, in_whole
from jobcoach_dsl.model.program import Citation, Program, Rule
from jobcoach_dsl.pipeline import Workspace, compile_folder
from tests.workshop import ROOT, RULES, compiled, landed, replaced

KINDS = {"condition", "exclusion", "requirement", "parameter", "calculation", "exception"}
COUNTS = {
    "achterhoek": 6,
    "algemeen": 16,
    "g4_uwv": 4,
    "haarlem": 10,
    "holland_rijnland": 0,
    "noordoostpolder": 5,
    "staphorst": 62,
    "utrecht": 30,
    "uwv_extern": 17,
    "uwv_intern": 20,
    "werkinzicht": 19,
    "west_brabant": 2,
    "zaanstreek_waterland": 0,
}
"""How many such norms each regulation has. The two with none tell only of practice and of plans."""


class Norm(NamedTuple):
    """A norm: where it stands, and its words, provision by provision."""

    regulation: str
    id: str
    kind: str
    words: tuple[tuple[str, str], ...]


def norms(regulation: str) -> list[Norm]:
    """The list of a regulation's norms."""
    path = Path(__file__).parent / "norms" / f"{regulation}.json"
    listed = json.loads(path.read_text(encoding="utf-8"))
    return [Norm(regulation, n["id"], n["kind"], tuple((w["ref"], w["quote"]) for w in n["words"])) for n in listed]


ALL = [norm for regulation in COUNTS for norm in norms(regulation)]


@lru_cache(maxsize=1)
def workspace() -> Workspace:
    """All landed regulations."""
    return compile_folder(ROOT, whole=False, worked=False)


def wrong(program: Program, norm: Norm) -> str:
    """Why a norm is not carried; "" when it is."""
    rests = False
    for ref, quote in norm.words:
        citing = list(_citing(program, ref, quote))
        if not citing:
            return f"no rule cites its words in {ref}"
        for rule, _ in citing:
            if rule.kind == "geen regel":
                return f"set aside by `geen regel {rule.id}`"
        rests = rests or any(not citation.context for _, citation in citing)
    return "" if rests else "rules cite its words, but none rests on them"


def _citing(program: Program, ref: str, quote: str) -> Iterator[tuple[Rule, Citation]]:
    """The rules that cite words of this quote."""
    provision = program.law.find(parse_address(ref))
    assert provision is not None, f"{ref} leads nowhere"
    place = find_quote(quote, provision)
    assert place is not None, f"these words are not in {ref}"
    for rule in program.rules.values():
        for citation in rule.citations:
            cited = find_quote(citation.quote, citation.provision)
            if cited is None:
                continue
            holder, mine = in_whole(program.law, citation.provision, cited)
            if holder.address == provision.address and mine[0] < place[1] and place[0] < mine[1]:
                yield rule, citation


def test_each_regulation_has_its_list() -> None:
    assert set(COUNTS) == set(regulations_in(ROOT))


@pytest.mark.parametrize("regulation", COUNTS)
def test_the_list_holds_norms_that_decide(regulation: str) -> None:
    listed = norms(regulation)
    assert len(listed) == len({n.id for n in listed}) == COUNTS[regulation]
    assert all(n.kind in KINDS and n.words for n in listed)


@pytest.mark.parametrize("norm", ALL, ids=lambda n: f"{n.regulation}-{n.id}")
def test_each_norm_is_carried_by_a_rule(norm: Norm) -> None:
    assert wrong(workspace().unchecked[norm.regulation], norm) == ""


SET_ASIDE = """  geen regel nul_uren_terzijde: doel
    volgens lid 2 onder b "0-uren contract"
    omdat "schept geen recht of plicht"

  voorwaarde noodzaak
"""


def test_a_norm_that_is_set_aside_is_seen() -> None:
    """The test itself fails when a rule becomes a `geen regel`, when nothing cites the words, and when a rule only mentions them."""
    text = replaced(landed(RULES), '    volgens lid 2 onder b "0-uren contract"\n', "")
    gone = compiled({RULES: text}, whole=False).unchecked["utrecht"]
    aside = compiled({RULES: replaced(text, "  voorwaarde noodzaak\n", SET_ASIDE)}, whole=False).unchecked["utrecht"]
    only = replaced(landed(RULES), 'volgens lid 2 onder b "0-uren contract"', 'gelet op lid 2 onder b "0-uren contract"')
    mentioned = compiled({RULES: only}, whole=False).unchecked["utrecht"]
    nul_uren = next(n for n in norms("utrecht") if n.words == (("art. 8 lid 2 onder b", "0-uren contract"),))
    assert wrong(gone, nul_uren) == "no rule cites its words in art. 8 lid 2 onder b"
    assert wrong(aside, nul_uren) == "set aside by `geen regel nul_uren_terzijde`"
    assert wrong(mentioned, nul_uren) == "rules cite its words, but none rests on them"


def test_a_cell_of_a_table_that_nothing_carries_is_seen() -> None:
    """A norm of which only some of the words are carried is not carried."""
    row = "rij Jaar 1, kolom midden"
    other = norms("staphorst")[0]
    cell = next(n for n in norms("staphorst") if row in n.words[0][0])
    program = workspace().unchecked["staphorst"]
    less = [rule for rule in program.rules.values() if all(row not in str(c.address) for c in rule.citations)]
    assert len(less) == len(program.rules) - 1
    both = cell._replace(words=other.words + cell.words)
    without = attrs.evolve(program, rules={rule.id: rule for rule in less})
    assert wrong(without, other) == wrong(program, both) == ""
    assert wrong(without, both).startswith("no rule cites its words in ")
