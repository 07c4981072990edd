"""The workshop tells what the pipeline tells of a folder on disk."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from jobcoach_dsl.pipeline import compile_folder
from tests.workshop import CASES, READINGS, ROOT, RULES, TEXT, WORDS, compiled, landed, replaced

ALTERATIONS = [
    (RULES, "      - opleidingsmodule_afgerond", "      - opleidingsmodule_af"),
    (RULES, 'artikel 13 "Toekenning', 'artikel 14 "Toekenning'),
    (READINGS, "lezing U-L02\n", "lezing U-L01\n"),
    (WORDS, "feit aanvraagdatum\n", "feit besluitdatum\n"),
    (CASES, "Werkbegeleiding door een getrainde collega, verder", 'Werkbegeleiding" door'),
    (TEXT, "dienstverband van minimaal 6 maanden en voor meer", "dienstverband van minimaal 7 maanden en voor meer"),
]


def test_the_landed_rules_have_no_findings() -> None:
    workspace = compiled({})
    assert [d.to_text() for d in workspace.diagnostics] == []
    assert "utrecht" in workspace.programs
    assert workspace.cases["utrecht"]


@pytest.mark.parametrize(("path", "old", "new"), ALTERATIONS)
def test_a_folder_gives_the_same_findings(tmp_path: Path, path: str, old: str, new: str) -> None:
    text = replaced(landed(path), old, new)
    folder = tmp_path / "regulations"
    shutil.copytree(ROOT, folder)
    (folder / path).write_text(text, encoding="utf-8")
    on_disk = compile_folder(folder, ("utrecht",))
    in_memory = compiled({path: text})
    assert [d.to_dict() for d in in_memory.diagnostics] == [d.to_dict() for d in on_disk.diagnostics]
    assert on_disk.diagnostics
