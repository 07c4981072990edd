"""A folder comes out the same however many processes compile it, and what regulations share is looked at for each of them.

In: a made-up folder of three regulations that rest on one text and take over one file. Out: its findings, and what is sound in it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from jobcoach_dsl.checks import CheckedProgram
from jobcoach_dsl.model.from_syntax import Case, SharedCase
from jobcoach_dsl.model.vocabulary import Vocabulary
from jobcoach_dsl.pipeline import Workspace, compile_and, compile_folder
from tests import madeup

RULE = """\
geen regel dag: informatief
  volgens *
  omdat "de dag staat bij de versie"
"""
NAMES = ("anders", "nog_een", "verzonnen")


def _name(checked: CheckedProgram, cases: tuple[Case, ...], declared: Vocabulary, shared: tuple[SharedCase, ...]) -> tuple[str, bool]:
    """What is made of a regulation: its name, and whether the diagrams of its check are there."""
    return checked.program.name, checked.readings is not None


@pytest.fixture
def root(tmp_path: Path) -> Path:
    assert madeup.workspace(tmp_path, "", RULE).sound
    rules = (tmp_path / "verzonnen/regels.regel").read_text(encoding="utf-8")
    for name in NAMES:
        (tmp_path / name).mkdir(exist_ok=True)
        (tmp_path / name / "regels.regel").write_text(rules.replace("regeling verzonnen", f"regeling {name}"), encoding="utf-8")
    return tmp_path


def _same(root: Path) -> Workspace:
    """What one process gives, which several give too."""
    alone = compile_folder(root)
    for processes in (1, 2):
        together, made = compile_and(root, _name, processes)
        assert together.diagnostics == alone.diagnostics
        assert together.programs == alone.programs
        assert together.unchecked == alone.unchecked
        assert (together.laws, together.cases, together.vocabulary) == (alone.laws, alone.cases, alone.vocabulary)
        assert made == {name: (name, True) for name in alone.programs}
    return alone


def test_several_processes_compile_the_same(root: Path) -> None:
    workspace = _same(root)
    assert workspace.diagnostics == ()
    assert tuple(workspace.programs) == NAMES


def test_what_is_wrong_in_a_shared_text_is_told_once_and_stops_each_regulation(root: Path) -> None:
    text = root / "bronnen/verzonnen.md"
    text.write_text(text.read_text(encoding="utf-8").replace("rechten: geen", "rechten: geen\nkleur: rood"), encoding="utf-8")
    workspace = _same(root)
    assert len(workspace.diagnostics) == 1
    assert tuple(workspace.unchecked) == NAMES
    assert not workspace.programs


def test_without_a_vocabulary_there_is_nothing_to_compile(root: Path) -> None:
    (root / "begrippen.regel").write_bytes(b"\xff\xfe")
    workspace = _same(root)
    assert len(workspace.diagnostics) == 1
    assert not workspace.unchecked


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        compile_and(tmp_path / "weg", _name, 2)
