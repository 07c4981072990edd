"""A regulation of hundreds of articles, of which all decide together: sound, and decided as its text says."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from benchmarks import large
from jobcoach_dsl.cells import Diagrams, Late, decider
from jobcoach_dsl.checks import whole
from jobcoach_dsl.model.expr import Value
from jobcoach_dsl.model.result import Status
from jobcoach_dsl.pipeline import compile_folder

ARTICLES = 300


@pytest.fixture(scope="module")
def diagrams(tmp_path_factory: pytest.TempPathFactory) -> Diagrams:
    root: Path = tmp_path_factory.mktemp("large")
    large.write(root, ARTICLES)
    workspace = compile_folder(root)
    assert workspace.diagnostics == ()
    return Diagrams(workspace.programs[large.NAME].program)


def _enough() -> dict[str, Value]:
    facts: dict[str, Value] = {f"uren_{number}": Decimal(large.hours(number)) for number in range(1, ARTICLES + 1)}
    return {**facts, **{f"plan_aanwezig_{number}": True for number in range(1, ARTICLES + 1)}}


def test_all_articles_fulfilled(diagrams: Diagrams) -> None:
    results = diagrams.decide(_enough())
    assert results["besluit"].value == "toekennen"
    assert all(results[f"vergoeding_{number}"].value == large.amount(number) for number in range(1, ARTICLES + 1))


@pytest.mark.parametrize("number", [1, 150, ARTICLES])
def test_one_article_not_fulfilled(diagrams: Diagrams, number: int) -> None:
    facts = {**_enough(), f"uren_{number}": Decimal(large.hours(number)) - Decimal("0.5")}
    results = diagrams.decide(facts)
    assert (results["besluit"].value, results["besluit"].grounds) == ("afwijzen", (f"uren_genoeg_{number}",))
    assert (results[f"vergoeding_{number}"].value, results[f"vergoeding_{number}"].grounds) == (0, (f"uren_genoeg_{number}",))
    other = number % ARTICLES + 1
    assert (results[f"vergoeding_{other}"].value, results[f"vergoeding_{other}"].grounds) == (large.amount(other), ())


def test_beyond_the_budget_a_decision_is_the_same(diagrams: Diagrams) -> None:
    late = decider(diagrams.program, budget=100)
    assert isinstance(late, Late)
    known = {name: value for number, (name, value) in enumerate(_enough().items()) if number % 7}
    for facts in (_enough(), known, {**known, "uren_1": Decimal(1)}):
        assert late.decide(facts) == diagrams.decide(facts)
        assert late.definition("vergoeding_8", facts) == diagrams.definition("vergoeding_8", facts)


def test_beyond_the_bound_check_says_what_it_did_not_look_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole, "BOUND", 50)
    large.write(tmp_path, 20)
    workspace = compile_folder(tmp_path)
    (found,) = workspace.diagnostics
    assert (found.code, found.severity) == ("R540", "waarschuwing")
    assert "niet nagegaan of twee regels twee waarden geven" in found.message
    assert large.NAME in workspace.programs


def test_nothing_known(diagrams: Diagrams) -> None:
    result = diagrams.decide({})["besluit"]
    assert (result.value, len(result.missing), len(result.possible_grounds)) == ("onbepaald", 2 * ARTICLES, 2 * ARTICLES)
    assert diagrams.decide({})["vergoeding_1"].status is Status.UNKNOWN
