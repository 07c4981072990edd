"""What an answer says of the document on which it rests."""

from __future__ import annotations

import datetime as dt
import re

import attrs
import pytest

import jobcoach_dsl
from jobcoach_dsl.data import data_folder
from jobcoach_dsl.model.origin import KINDS, Origin
from jobcoach_dsl.pipeline import compile_folder

GUIDE = Origin("Aan de slag", KINDS["handreiking"], "een club", None, dt.date(2017, 5, 1), None)


def test_an_answer_names_its_document_and_the_kind_of_it() -> None:
    answer = jobcoach_dsl.load("utrecht").decide({})
    source = answer.to_dict()["source"]
    assert isinstance(source, dict)
    assert source["title"] == "Nadere regel jobcoaching en werkbegeleiding gemeente Utrecht"
    assert (source["kind"], source["issued"], source["from"], source["until"]) == ("nadere regel", "2022-03-08", "2022-06-01", None)
    assert answer.source.line.endswith("(nadere regel, vastgesteld op 8 maart 2022).")


def test_a_document_that_binds_no_one_says_so_with_its_year() -> None:
    source = jobcoach_dsl.load("west_brabant").decide({}).source
    assert source.note.startswith("Dit is een handreiking uit 2017, geen regel die bindt.")
    assert source.line == "Bron: Aan de slag met jobcoaching. Dit is een handreiking uit 2017, geen regel die bindt."


def test_without_a_date_there_is_no_year() -> None:
    undated = attrs.evolve(GUIDE, start=None)
    assert undated.line == "Bron: Aan de slag. Dit is een handreiking, geen regel die bindt."
    assert undated.age(dt.date(2024, 1, 1)) is None


@pytest.mark.parametrize(
    ("day", "age"),
    [
        (dt.date(2017, 4, 30), None),
        (dt.date(2017, 5, 1), 0),
        (dt.date(2018, 4, 30), 0),
        (dt.date(2018, 5, 1), 1),
        (dt.date(2025, 12, 31), 8),
    ],
)
def test_the_age_counts_whole_years(day: dt.date, age: int | None) -> None:
    assert GUIDE.age(day) == age


def test_the_motivation_says_how_old_a_guide_was_on_the_day_of_the_decision() -> None:
    from jobcoach_dsl.explain import motivation

    regulation = jobcoach_dsl.load("west_brabant")
    told = motivation(regulation.decide({"besluitdatum": "2025-03-01"}))
    assert told.source.endswith("Op de besluitdatum was zij 7 jaar oud.")
    assert told.source in told.to_text().replace("\n", " ")
    assert motivation(regulation.decide({})).source.endswith("kan inmiddels anders luiden.")
    assert "oud" not in motivation(jobcoach_dsl.load("utrecht").decide({"besluitdatum": "2025-03-01"})).source


def test_the_language_reference_lists_the_kinds() -> None:
    text = (data_folder("docs") / "taal.md").read_text(encoding="utf-8")
    assert f"De soort bron is een van: {', '.join(KINDS)}." in text


def test_every_kind_says_what_it_means_in_sentences_of_its_own() -> None:
    assert len({kind.meaning for kind in KINDS.values()}) == len(KINDS)
    assert [k.name for k in KINDS.values() if not k.meaning.startswith(("Een ", "Het ")) or not k.meaning.endswith(".")] == []


PRACTICE = re.compile(r"\b(vaak|meestal|in de regel|veelal|doorgaans|over het algemeen|soms|gebruikelijk)\b", re.IGNORECASE)
"""Words with which a text tells what is usually done."""


def test_what_is_only_practice_refuses_no_one() -> None:
    programs = [c.program for c in compile_folder(data_folder("regulations"), whole=False, worked=False).programs.values()]
    cited = [c for p in programs for rule in p.rules.values() for c in rule.citations if PRACTICE.search(c.quote)]
    refusing = [c for p in programs for g in p.grounds for c in p.rules[g.rule].citations if not c.context and PRACTICE.search(c.quote)]
    assert len(cited) > 10
    assert [str(c) for c in refusing] == []
