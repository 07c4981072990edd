"""`jobcoach new`: a regulation to begin with.

In: names and folders. Out: that what is made checks at once, that nothing is half made and that nothing is overwritten.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from jobcoach_dsl.cli import new
from tests.cli.conftest import VOCABULARY
from tests.cli.running import jobcoach


def files(root: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {p.relative_to(root).as_posix(): p.read_bytes() for p in sorted(root.rglob("*")) if p.is_file()}


def test_a_new_regulation_checks_at_once_and_its_cases_agree(tmp_path: Path) -> None:
    root = tmp_path / "regelingen"
    ran = jobcoach("new", "nieuwe_stad", "--regulations", root)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("nieuwe_stad: gemaakt, en in orde\n")
    assert f"jobcoach check nieuwe_stad --regulations {root}" in " ".join(ran.out.split())
    assert set(files(root)) == {"begrippen.regel", "bronnen/nieuwe_stad.md", "nieuwe_stad/gevallen.regel", "nieuwe_stad/regels.regel"}
    assert jobcoach("check", "--regulations", root).code == 0
    assert jobcoach("test", "--regulations", root).out == "nieuwe_stad: 2 gevallen, alle zoals verwacht\n"
    assert jobcoach("coverage", "--regulations", root).code == 0
    assert all(not name.startswith(".") for name in os.listdir(root))


def test_a_second_one_shares_the_vocabulary_that_is_there(own: Path) -> None:
    before = files(own)
    ran = jobcoach("new", "tweede", "--regulations", own, "--json")
    assert ran.code == 0
    assert (ran.json["sound"], ran.json["findings"]) == (True, [])
    assert ran.json["made"] == [(own / p).as_posix() for p in ("tweede/regels.regel", "tweede/gevallen.regel", "bronnen/tweede.md")]
    assert before.items() <= files(own).items()


@pytest.mark.parametrize("name", ["artikel", "lid"])
def test_a_name_with_which_the_rules_would_not_hold_is_refused(name: str, own: Path) -> None:
    before = files(own)
    ran = jobcoach("new", name, "--regulations", own)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f"fout: met de naam `{name}` kloppen de regels niet\n  help: kies een naam die geen woord van de regeltaal is\n"
    assert files(own) == before


@pytest.mark.parametrize("name", ["Stad", "1stad", "nieuwe stad", "a/b", "../weg", "stad.", "é", "", "bronnen", "x" * 61])
def test_what_is_no_name_is_refused(name: str, own: Path) -> None:
    before = files(own)
    ran = jobcoach("new", name, "--regulations", own)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"fout: `{name}` is geen naam voor een regeling\n")
    assert files(own) == before


def test_what_is_there_stays(own: Path) -> None:
    (own / "bronnen" / "derde.md").write_text("van mij", encoding="utf-8")
    before = files(own)
    for name, message in (("voorbeeldstad", "er is al een map `voorbeeldstad`"), ("derde", "er is al een tekst `bronnen/derde.md`")):
        ran = jobcoach("new", name, "--regulations", own)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err == f"fout: {message}\n  help: kies een andere naam\n"
    assert files(own) == before


def test_a_vocabulary_without_the_names_of_the_example(tmp_path: Path) -> None:
    (tmp_path / "begrippen.regel").write_text(VOCABULARY.partition("feit contracturen")[0], encoding="utf-8")
    ran = jobcoach("new", "stad", "--regulations", tmp_path)
    assert (ran.code, ran.out) == (2, "")
    assert "begrippen.regel in deze map mist: contracturen_per_week, noodzaak_vastgesteld, besluit" in ran.err
    assert set(files(tmp_path)) == {"begrippen.regel"}


def test_a_folder_that_is_a_file(tmp_path: Path) -> None:
    path = tmp_path / "bestand"
    path.write_text("", encoding="utf-8")
    ran = jobcoach("new", "stad", "--regulations", path)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("fout: dit is geen map\n")


@pytest.mark.parametrize("at", range(1, 4))
def test_when_the_disk_refuses_nothing_is_half_made(at: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "bronnen").mkdir()
    (tmp_path / "bronnen" / "oud.md").write_text("oud", encoding="utf-8")
    count = 0
    move, rename = new._move, Path.rename

    def refuse(*_: object) -> None:
        nonlocal count
        count += 1
        if count == at:
            raise OSError("vol")

    def failing_move(source: Path, target: Path) -> None:
        refuse()
        move(source, target)

    def failing_rename(self: Path, target: Path) -> Path:
        refuse()
        return rename(self, target)

    monkeypatch.setattr(new, "_move", failing_move)
    monkeypatch.setattr(Path, "rename", failing_rename)
    ran = jobcoach("new", "stad", "--regulations", tmp_path)
    assert count == at
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("fout: hier is niet te schrijven\n")
    assert files(tmp_path) == {"bronnen/oud.md": b"oud"}


def test_an_installed_package_is_not_written_in(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    installed = tmp_path / "site-packages" / "jobcoach_dsl" / "_data" / "regulations"
    installed.mkdir(parents=True)
    monkeypatch.setattr("jobcoach_dsl.data.data_folder", lambda _: installed)
    ran = jobcoach("new", "stad")
    assert (ran.code, ran.out) == (2, "")
    assert "noem met --regulations een eigen map" in ran.err
    assert not any(installed.iterdir())
