"""Compiling again after an edit gives what compiling anew gives; and where it would not, that is seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from jobcoach_dsl import memory
from jobcoach_dsl.cells import Readings
from jobcoach_dsl.cells.table import Node
from jobcoach_dsl.model.program import Program
from jobcoach_dsl.pipeline import Compiler
from tests.again import differences
from tests.workshop import ROOT

SEQUENCES, QUICK, EDITS = 3, 4, 4


@pytest.mark.parametrize("number", range(SEQUENCES))
def test_again_is_as_anew(number: int, run_seed: int, tmp_path: Path) -> None:
    number += run_seed % 1000
    assert list(differences(run_seed, number, tmp_path, QUICK, EDITS)) == [], f"seed {run_seed}, sequence {number}"


def test_nothing_is_made_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a change nothing is looked at again."""
    compiler = Compiler(ROOT, ("haarlem",))
    before = compiler.compile()
    monkeypatch.setattr("jobcoach_dsl.pipeline.parse", None)
    monkeypatch.setattr("jobcoach_dsl.pipeline.to_program", None)
    assert compiler.compile() == before


def _as_long_is_the_same(what: str, value: Any) -> Any:
    """The file that was there before, when the one that is there now has as many characters."""
    return memory.replaced(what, lambda before: value if len(getattr(before, "text", "")) != len(getattr(value, "text", " ")) else before)


def _of_the_first(what: str, make: Callable[[], Any], *parts: object) -> Any:
    """What was made of the first part, whatever else it was made of."""
    made = memory.current()
    return make() if made is None else made.kept((what, id(parts[0])), make, parts)


def _all_definitions(self: Readings, program: Program) -> dict[str, Node]:
    """Every diagram that there was, also of a definition that changed."""
    return {name: node for name, node in self.built.definitions.items() if name in program.definitions}


BROKEN = {
    "files of one length": ("jobcoach_dsl.pipeline.same", _as_long_is_the_same, 1),
    "rules look at nothing else": ("jobcoach_dsl.model.from_syntax.program.kept", _of_the_first, 0),
    "diagrams stay": ("jobcoach_dsl.cells.readings.Readings._same", _all_definitions, 16),
}
"""What is put in the place of what, and the sequence of edits from which on it was seen."""
SEEN_WITHIN = 20


@pytest.mark.parametrize("how", BROKEN)
def test_what_is_wrongly_kept_is_seen(how: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target, wrong, first = BROKEN[how]
    monkeypatch.setattr(target, wrong)
    assert any(next(differences(1, number, tmp_path / str(number), 1), None) for number in range(first, first + SEEN_WITHIN))
