"""What was compiled before loads as what is compiled now, and what is damaged or not ours is not used."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from jobcoach_dsl import loading, store
from jobcoach_dsl.diagnostics import InvalidRules
from jobcoach_dsl.regulation import Regulation
from tests.workshop import ROOT

FACTS = {"nulurencontract": True, "voorziening": "interne_jobcoaching"}


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to keep things in, and nothing loaded yet."""
    home = tmp_path / "kept"
    monkeypatch.setenv("JOBCOACH_CACHE", str(home))
    monkeypatch.setattr(loading, "_loaded", {})
    return home


def again(monkeypatch: pytest.MonkeyPatch, folder: Path = ROOT) -> Regulation:
    """The regulation as a new process would load it."""
    monkeypatch.setattr(loading, "_loaded", {})
    return loading.load("utrecht", folder)


def test_the_second_time_nothing_is_compiled(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = again(monkeypatch).decide(FACTS).to_dict()
    with monkeypatch.context() as patch:
        patch.setattr(loading, "_compile", lambda *_: {})  # a regulation that is not kept would be missing
        assert again(monkeypatch).decide(FACTS).to_dict() == first
    (file,) = kept.iterdir()
    assert stat.S_IMODE(kept.stat().st_mode) == 0o700
    assert file.name.startswith("utrecht-")


@pytest.mark.parametrize("spoil", [lambda b: b[:-1], lambda b: b"", lambda b: b[:70] + b"9" + b[71:], lambda b: b + b" "])
def test_what_is_damaged_is_made_anew(kept: Path, monkeypatch: pytest.MonkeyPatch, spoil: object) -> None:
    first = again(monkeypatch).decide(FACTS).to_dict()
    (file,) = kept.iterdir()
    whole = file.read_bytes()
    file.write_bytes(spoil(whole))  # type: ignore[operator]
    assert again(monkeypatch).decide(FACTS).to_dict() == first
    assert file.read_bytes() == whole


def test_a_changed_rule_is_not_read_from_what_was_kept(kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "regels"
    shutil.copytree(ROOT, folder)
    before = again(monkeypatch, folder)
    rules = folder / "utrecht" / "regels.regel"
    rules.write_text(rules.read_text(encoding="utf-8").replace("meer dan 12 uur per week", "meer dan 13 uur per week", 1), encoding="utf-8")
    with pytest.raises(InvalidRules):  # 13 stands in no words of the law
        again(monkeypatch, folder)
    assert before.name == "utrecht"


def test_a_folder_that_others_can_write_is_not_used(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.mkdir()
    kept.chmod(0o777)
    again(monkeypatch)
    assert list(kept.iterdir()) == []


def test_nothing_is_kept_when_the_user_wants_that(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JOBCOACH_CACHE", "")
    again(monkeypatch)
    assert store.folder() is None
    assert not kept.exists()


def test_a_disk_that_cannot_be_written_is_no_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    monkeypatch.setenv("JOBCOACH_CACHE", str(tmp_path / "file" / "kept"))
    assert again(monkeypatch).name == "utrecht"


def test_the_oldest_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "kept"
    monkeypatch.setenv("JOBCOACH_CACHE", str(home))
    monkeypatch.setattr(store, "_MOST", 3)
    for number in range(5):
        store.write(f"n{number}", b"x")
        os.utime(home / f"n{number}", (number, number))
    assert sorted(p.name for p in home.iterdir()) == ["n2", "n3", "n4"]
    assert store.read("n4") == b"x"
    assert store.read("n0") is None


def test_what_was_kept_needs_no_parser(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    again(monkeypatch)
    code = f"import sys, jobcoach_dsl; jobcoach_dsl.load('utrecht', {str(ROOT)!r}).decide({{}}); print('lark' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
