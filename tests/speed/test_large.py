"""A regulation of hundreds of articles, of which all decide together: sound, and decided as its text says."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from benchmarks import large
from jobcoach_dsl.cells import Diagrams
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


def test_nothing_known(diagrams: Diagrams) -> None:
    result = diagrams.decide({})["besluit"]
    assert (result.value, len(result.missing), len(result.possible_grounds)) == ("onbepaald", 2 * ARTICLES, 2 * ARTICLES)
    assert diagrams.decide({})["vergoeding_1"].status is Status.UNKNOWN
