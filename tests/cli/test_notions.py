"""`jobcoach notions`: what the regulations say about the same thing.

In: the landed regulations, and a small one with notions of its own. Out: tables, JSON, exit codes, and a message for a wrong name.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import jobcoach

NOTIONS = """
notie uren
  label      "uren per week"
  betekenis  "Hoeveel uur de werknemer ten minste werkt."
  over       contracturen_per_week

notie vergoeding
  label      "uurtarief"
  over       alles in euro per uur

notie noodzaak
  label      "noodzaak"
  over       noodzaak_vastgesteld
"""


@pytest.fixture
def speaking(own: Path) -> Path:
    """The small regulation with notions in its vocabulary."""
    with (own / "begrippen.regel").open("a", encoding="utf-8") as file:
        file.write(NOTIONS)
    return own


def test_without_a_name_they_are_listed(speaking: Path) -> None:
    ran = jobcoach("notions", "--regulations", speaking)
    assert (ran.code, ran.err) == (0, "")
    assert [line.split()[0] for line in ran.out.splitlines()] == ["notie", "uren", "vergoeding", "noodzaak"]
    assert ran.out.splitlines()[1].split("  ")[-1].strip() == "1 van 1"


def test_a_notion_is_shown_with_its_provisions(speaking: Path) -> None:
    ran = jobcoach("notions", "uren", "--regulations", speaking)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("uren per week\nHoeveel uur de werknemer ten minste werkt.\n")
    (row,) = (line for line in ran.out.splitlines() if "meer dan 12 uur per week" in line)
    assert " ".join(row.split()) == "Voorbeeldstad contracturen per week meer dan 12 uur per week art. 1 lid 1"


def test_json_holds_the_words(speaking: Path) -> None:
    ran = jobcoach("notions", "noodzaak", "--regulations", speaking, "--json")
    assert (ran.code, ran.err) == (0, "")
    (notion,) = ran.json["notions"]
    assert (notion["name"], notion["label"]) == ("noodzaak", "noodzaak")
    judgement = next(s for s in notion["regulations"]["voorbeeldstad"] if s["kind"] == "oordeel")
    assert judgement["judgements"] == [{"label": "begeleiding noodzakelijk", "judge": "het college"}]
    assert all(p["quote"] and p["citation"].startswith("Voorbeeldstad art. ") for p in judgement["provisions"])


def test_a_wrong_name_is_refused_with_the_nearest(speaking: Path) -> None:
    ran = jobcoach("notions", "urren", "--regulations", speaking)
    assert (ran.code, ran.out) == (2, "")
    assert "de notie `urren` is er niet" in ran.err
    assert "bedoelde u `uren`?" in ran.err


def test_a_vocabulary_without_notions_says_so(small: Path) -> None:
    ran = jobcoach("notions", "uren", "--regulations", small)
    assert (ran.code, ran.out) == (2, "")
    assert "de woordenlijst heeft geen blok `notie`" in ran.err


def test_rules_with_findings_give_no_notions(speaking: Path) -> None:
    path = speaking / "voorbeeldstad" / "regels.regel"
    path.write_text(path.read_text(encoding="utf-8").replace("meer dan 12 uur", "meer dan 13 uur"), encoding="utf-8")
    ran = jobcoach("notions", "--regulations", speaking)
    assert (ran.code, ran.out) == (1, "de regels kloppen niet; zie jobcoach check\n")
    assert jobcoach("notions", "--regulations", speaking, "--json").json["sound"] is False
