"""The large numbers go on where they stopped, and start anew when what they test has changed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from jobcoach_dsl.data import regulations_in
from tests import deep
from tests.workshop import ROOT


def _counted(seed: int, numbers: range) -> list[str]:
    return [f"{seed} {n}" for n in numbers if n == 7]


def _never(_: int, numbers: range) -> list[str]:
    raise AssertionError(f"{numbers} was done before")


def test_it_goes_on_where_it_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    result = tmp_path / "deep.json"
    assert not deep.deep(result, (deep.Section("numbers", _counted, 10, 5),), seed=3, processes=1)
    first = json.loads(result.read_text())
    assert first["seed"] == 3
    assert first["commit"]
    own = first["sections"]["numbers"]
    assert (own["done"], own["of"], own["failed"], own["faults"]) == (10, 10, 1, ["3 7"])
    # done already: nothing is tried again; more of them: only the new ones
    assert not deep.deep(result, (deep.Section("numbers", _never, 10, 5),), processes=1)
    assert not deep.deep(result, (deep.Section("numbers", _counted, 20, 5),), processes=1)
    assert json.loads(result.read_text())["sections"]["numbers"]["failed"] == 1
    # something changed: anew
    monkeypatch.setattr(deep, "fingerprint", lambda: "other")
    assert not deep.deep(result, (deep.Section("numbers", _counted, 10, 5),), seed=4, processes=1)
    assert json.loads(result.read_text())["sections"]["numbers"]["faults"] == ["4 7"]


def test_each_kind_of_section_runs() -> None:
    kinds = {section.name.partition(" ")[0]: section for section in deep.sections()}
    assert set(kinds) == {"alterations", "again", "oracle", "fuzz", "python", "javascript", "axe"}
    for kind in set(kinds) - {"axe", "javascript"}:  # they run in tests/browser/test_large.py, where there is a browser
        assert kinds[kind].run(1, range(1)) == []
    assert all(section.count > section.chunk for section in deep.sections())


def test_every_regulation_has_its_numbers() -> None:
    counts = {section.name: section.count for section in deep.sections()}
    for name in regulations_in(ROOT):
        assert (counts[f"python {name}"], counts[f"javascript and calculator {name}"]) == (100_000, 2_000)
