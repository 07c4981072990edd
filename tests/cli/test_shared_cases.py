"""Worked comparisons beside made-up regulations.

In: a `vergelijkingen.regel`. Out: that each regulation gets the facts that it knows with what is written for it alone, and that
`jobcoach test` works every part out.
"""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from jobcoach_dsl.pipeline import COMPARISONS, compile_folder
from tests.cli.running import jobcoach

SHARED = """\
uitgangspunt tien_uur "Tien uur per week"
  besluitdatum            1 februari 2025
  contracturen_per_week   10

vergelijking V1 "Tien uur, en het is nodig"
  zoals tien_uur
  met
    noodzaak_vastgesteld  ja
  in voorbeeldstad
    dan
      besluit  afwijzen
    gronden   genoeg_uren
  in andersdorp
    met
      contracturen_per_week  40
    dan
      besluit  toekennen
    gronden   geen
    noot      "daar is het contract ruimer"
  noot "hetzelfde werk"

vergelijking V2 "Alleen de uren"
  zoals tien_uur
  zonder besluitdatum
  in voorbeeldstad
    zonder contracturen_per_week
    dan
      besluit  onbepaald
    ontbreekt besluitdatum, contracturen_per_week
"""


@pytest.fixture
def two(own: Path) -> Path:
    """A folder with two made-up regulations and the comparisons above."""
    assert jobcoach("new", "andersdorp", "--regulations", own).code == 0
    (own / COMPARISONS).write_text(SHARED, encoding="utf-8")
    return own


def test_each_regulation_gets_the_facts_and_what_is_written_for_it_alone(two: Path) -> None:
    workspace = compile_folder(two)
    assert [d.to_text() for d in workspace.diagnostics] == []
    cases = {(n, c.id): c for n, found in workspace.cases.items() for c in found if c.shared}
    assert sorted(cases) == [("andersdorp", "V1"), ("voorbeeldstad", "V1"), ("voorbeeldstad", "V2")]
    here, there, without = cases["voorbeeldstad", "V1"], cases["andersdorp", "V1"], cases["voorbeeldstad", "V2"]
    assert (here.facts["contracturen_per_week"], there.facts["contracturen_per_week"]) == (Decimal(10), Decimal(40))
    assert here.facts["noodzaak_vastgesteld"] is there.facts["noodzaak_vastgesteld"] is True
    assert (here.own_facts, there.own_facts) == (("noodzaak_vastgesteld",), ("noodzaak_vastgesteld", "contracturen_per_week"))
    assert (here.note, there.note, here.base_title) == ("hetzelfde werk", "daar is het contract ruimer", "Tien uur per week")
    assert (dict(without.facts), without.without) == ({}, ("besluitdatum", "contracturen_per_week"))


def test_every_part_is_worked_out_with_the_cases_of_its_regulation(two: Path) -> None:
    ran = jobcoach("test", "--regulations", two)
    assert ran.code == 0
    assert ran.out == (
        "andersdorp: 3 gevallen, alle zoals verwacht\nvoorbeeldstad: 4 gevallen, alle zoals verwacht\n"
        "2 vergelijkingen tussen deze regelingen, alle zoals verwacht\n"
    )
    assert jobcoach("test", "andersdorp", "--regulations", two).out == "andersdorp: 3 gevallen, alle zoals verwacht\n"


def test_a_part_that_comes_out_otherwise_is_named_with_its_regulation(two: Path) -> None:
    (two / COMPARISONS).write_text(SHARED.replace("besluit  toekennen", "besluit  afwijzen"), encoding="utf-8")
    ran = jobcoach("test", "--regulations", two)
    assert ran.code == 1
    assert f"V1 Tien uur, en het is nodig ({COMPARISONS}:5, in andersdorp)" in ran.out
    assert "voorbeeldstad: 4 gevallen, alle zoals verwacht" in ran.out
    assert ran.out.endswith("2 vergelijkingen tussen deze regelingen, 1 anders\n")


def test_answering_does_not_read_them(two: Path) -> None:
    (two / COMPARISONS).write_text("vergelijking\n", encoding="utf-8")
    assert not compile_folder(two).sound
    assert compile_folder(two, worked=False).sound


def test_there_are_no_pages_while_a_regulation_of_a_comparison_is_not_in_order(two: Path, tmp_path: Path) -> None:
    rules = two / "andersdorp/regels.regel"
    rules.write_text(rules.read_text(encoding="utf-8").replace("volgens", "gelet op"), encoding="utf-8")
    ran = jobcoach("docs", "--regulations", two, "--out", tmp_path / "pages")
    assert ran.code == 1
    assert "er zijn geen pagina's gemaakt" in ran.out
    assert not (tmp_path / "pages").exists()
