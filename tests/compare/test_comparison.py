"""One case in several regulations, in the public API.

In: random known facts of several regulations together. Out: that each column is the answer of that regulation alone, and says what it
leaves aside; that a fact which none knows is refused.
"""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

import jobcoach_dsl
from jobcoach_dsl import FactError, UnknownReading, UnknownRegulation
from jobcoach_dsl.comparison import side_by_side
from jobcoach_dsl.loading import load_several
from jobcoach_dsl.pipeline import Workspace, compile_folder
from jobcoach_dsl.regulation import Regulation
from tests.cli.test_decide import ANSWER, OUTCOME, fits
from tests.docs.literate import ROOT

YARDSTICK = {"fact": str, "citation": str, "quote": str, "judge": str}
COLUMN = ANSWER | {
    "title": str,
    "short_title": str,
    "missing_facts": [str],
    "follow_up_facts": [str],
    "unused_facts": [str],
    "yardsticks": [YARDSTICK],
}
SOME = ("utrecht", "haarlem", "west_brabant")


@pytest.fixture(scope="module")
def landed() -> Workspace:
    return compile_folder(ROOT / "regulations", whole=False)


@pytest.fixture(scope="module")
def regulations(landed: Workspace) -> list[Regulation]:
    return [Regulation(checked.program) for checked in landed.programs.values()]


def random_facts(landed: Workspace, chosen: random.Random) -> dict[str, object]:
    """Facts of worked cases of four regulations together, some of them left out."""
    facts: dict[str, object] = {}
    for name in chosen.sample(sorted(landed.cases), 4):
        facts |= chosen.choice(landed.cases[name]).facts
    left_out = chosen.choice((0, 0.1, 0.5))
    return {name: value for name, value in facts.items() if chosen.random() >= left_out}


def test_each_column_is_the_answer_of_that_regulation_alone(landed: Workspace, regulations: list[Regulation], run_seed: int) -> None:
    seen: set[str] = set()
    for number in range(25):
        facts = random_facts(landed, random.Random(f"{run_seed} comparison {number}"))
        comparison = side_by_side(regulations, facts)
        assert [c.regulation.name for c in comparison.columns] == [r.name for r in regulations]
        for column in comparison.columns:
            known = {name: value for name, value in facts.items() if name in column.regulation.facts}
            alone = column.regulation.decide(known)
            assert column.answer.to_dict() == alone.to_dict()
            assert set(column.unused) == set(facts) - set(known)
            outcomes = alone.outcomes.values()
            assert set(column.missing_facts) == {f for o in outcomes for f in o.missing_facts}
            following = {f for o in outcomes for f in o.follow_up_facts}
            assert set(column.follow_up_facts) == following - set(column.missing_facts)
            assert set(column.awaited) == {j.fact for o in outcomes for j in o.judgements}
            given = {name for name in known if column.regulation.facts[name].judgement}
            assert {y.fact for y in column.yardsticks} == set(column.awaited) | given
            seen.update(o.status for o in outcomes)
        for name in comparison.outcomes:
            having = [r.name for r in regulations if name in r.outcomes]
            assert [c.regulation.name for c, _ in comparison.outcome(name)] == having
            assert [o for _, o in comparison.outcome(name)] == [c.answer.outcomes[name] for c, _ in comparison.outcome(name)]
    assert seen >= {"determined", "unknown", "judgement", "not_regulated"}


def test_the_outcomes_of_most_regulations_come_first(regulations: list[Regulation]) -> None:
    comparison = side_by_side(regulations, {})
    counts = [len(comparison.outcome(name)) for name in comparison.outcomes]
    assert counts == sorted(counts, reverse=True)
    assert set(comparison.outcomes) == {name for r in regulations for name in r.outcomes}


def test_a_judgement_under_one_name_has_the_yardstick_of_each_regulation(regulations: list[Regulation]) -> None:
    """Utrecht art. 8 lid 3 has the college judge whether coaching is needed; Haarlem has its own words for the same name."""
    comparison = side_by_side([r for r in regulations if r.name in SOME], {"noodzaak_vastgesteld": True})
    found = {c.regulation.name: own for c, own in comparison.judgement("noodzaak_vastgesteld")}
    assert sorted(found) == ["haarlem", "utrecht"]
    (utrecht,) = found["utrecht"]
    assert (utrecht.citation, utrecht.judge) == ("Utrecht art. 8 lid 3", "het college")
    assert "noodzakelijk" in utrecht.quote
    assert all(y.citation.startswith("Haarlem ") for y in found["haarlem"])
    assert {y.quote for y in found["haarlem"]} != {utrecht.quote}


def test_json_types_only_and_in_this_shape() -> None:
    facts = {"nulurencontract": True, "contracturen_per_week": 12.01, "besluitdatum": "2022-09-15", "noodzaak_vastgesteld": True}
    value = jobcoach_dsl.compare(facts, SOME).to_dict()
    assert json.loads(json.dumps(value, allow_nan=False)) == value
    assert list(value["regulations"]) == list(SOME)  # type: ignore[call-overload]
    for column in value["regulations"].values():  # type: ignore[attr-defined]
        fits(column, COLUMN)
        for outcome in column["outcomes"].values():
            fits(outcome, OUTCOME)
    assert {name for column in value["regulations"].values() for name in column["outcomes"]} == set(value["outcomes"])  # type: ignore


def test_unused_facts_stand_with_each_regulation() -> None:
    columns = jobcoach_dsl.compare({"nulurencontract": True, "aangevraagd_regime": "midden"}, SOME).columns
    assert {c.regulation.name: c.unused for c in columns} == {
        "utrecht": (),
        "haarlem": ("nulurencontract",),
        "west_brabant": ("nulurencontract", "aangevraagd_regime"),
    }


def test_a_fact_that_none_knows_is_refused_with_all_else_that_is_wrong() -> None:
    with pytest.raises(FactError) as refused:
        jobcoach_dsl.compare({"nulurencontrakt": True, "contracturen_per_week": -1, "xyz": 1}, SOME)
    problems = {p.fact: p for p in refused.value.problems}
    assert [(name, p.kind) for name, p in problems.items()] == [
        ("nulurencontrakt", "unknown"),
        ("contracturen_per_week", "domain"),
        ("xyz", "unknown"),
    ]
    assert problems["nulurencontrakt"].help == "bedoelde u `nulurencontract`?"
    assert problems["xyz"].message == "geen van deze regelingen kent het feit `xyz`"


@pytest.mark.parametrize("facts", [None, [], "nulurencontract"])
def test_facts_are_a_mapping(facts: object) -> None:
    with pytest.raises(FactError):
        jobcoach_dsl.compare(facts, SOME)  # type: ignore[arg-type]


def test_extra_facts_are_for_one_regulation() -> None:
    facts = {"besluitdatum": "2022-09-15"}
    columns = jobcoach_dsl.compare(facts, SOME, extra={"haarlem": {"besluitdatum": "2017-09-01", "woongemeente": "Haarlem"}}).columns
    assert [str(c.answer.facts["besluitdatum"]) for c in columns] == ["2022-09-15", "2017-09-01", "2022-09-15"]
    assert ["woongemeente" in c.answer.facts for c in columns] == [False, True, False]
    with pytest.raises(FactError):
        jobcoach_dsl.compare(facts, SOME, extra={"west_brabant": {"nulurencontract": True}})


def test_a_reading_is_switched_on_where_it_belongs() -> None:
    utrecht, haarlem, west_brabant = jobcoach_dsl.compare({}, SOME, readings=["U-L17"]).columns
    assert (utrecht.answer.readings, haarlem.answer.readings, west_brabant.answer.readings) == (("U-L17",), (), ())
    with pytest.raises(UnknownReading):
        jobcoach_dsl.compare({}, ["haarlem"], readings=["U-L17"])
    with pytest.raises(TypeError):
        jobcoach_dsl.compare({}, SOME, readings="U-L17")
    with pytest.raises(TypeError):
        jobcoach_dsl.compare({}, "haarlem")


def test_without_names_all_regulations_of_the_folder(tmp_path: Path) -> None:
    with pytest.raises(UnknownRegulation):
        jobcoach_dsl.compare({}, ["nergens"])
    with pytest.raises(UnknownRegulation):
        jobcoach_dsl.compare({}, folder=tmp_path / "nergens")
    assert jobcoach_dsl.compare({}, folder=tmp_path).columns == ()


def test_a_comparison_does_not_change() -> None:
    comparison = jobcoach_dsl.compare({}, ["west_brabant"])
    with pytest.raises(AttributeError):
        comparison.columns = ()  # type: ignore[misc]
    with pytest.raises(AttributeError):
        comparison.columns[0].unused = ()  # type: ignore[misc]


def test_several_are_loaded_as_one_by_one() -> None:
    together = load_several(["west_brabant", "haarlem", "west_brabant"])
    assert together == (jobcoach_dsl.load("west_brabant"), jobcoach_dsl.load("haarlem"))
    with pytest.raises(UnknownRegulation, match="`nergens`"):
        load_several(["haarlem", "nergens"])
