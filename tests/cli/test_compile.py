"""`jobcoach compile`: a regulation for another program.

In: a small regulation, files that are there or not. Out: what is written, and what is left alone.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from jobcoach_dsl.cli.compile import MARK, TARGETS
from tests.cli.running import jobcoach


@pytest.mark.parametrize("target", TARGETS)
def test_what_is_written_can_be_written_again(small: Path, tmp_path: Path, target: str) -> None:
    out = tmp_path / "uit"
    first = jobcoach("compile", "voorbeeldstad", "--target", target, "-o", out, "--regulations", small)
    assert (first.code, first.err) == (0, "")
    written = out.read_bytes()
    assert MARK in written
    again = jobcoach("compile", "voorbeeldstad", "--target", target, "--out", out, "--regulations", small, "--json")
    assert (again.code, again.json["bytes"]) == (0, len(written))
    assert out.read_bytes() == written
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_a_file_of_somebody_else_is_left_alone(small: Path, tmp_path: Path) -> None:
    out = tmp_path / "werk.py"
    out.write_text("x = 1\n", encoding="utf-8")
    words = ("compile", "voorbeeldstad", "--target", "python", "-o", out, "--regulations", small)
    refused = jobcoach(*words)
    assert (refused.code, refused.out) == (2, "")
    assert "--force" in refused.err
    assert out.read_text(encoding="utf-8") == "x = 1\n"
    assert jobcoach(*words, "--force").code == 0
    assert MARK in out.read_bytes()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--target", "cobol", "-o", "x"), "het doel `cobol` is er niet"),
        (("-o", "x"), "er ontbreekt iets: --target DOEL"),
        (("--target", "python"), "er ontbreekt iets: --out BESTAND"),
        (("--target", "python", "-o", "\0"), "dit bestand is niet te schrijven"),
        (("--target", "python", "-o", "/dev/null/x"), "dit bestand is niet te schrijven"),
    ],
)
def test_what_cannot_be_done_is_said(small: Path, words: tuple[str, ...], said: str) -> None:
    ran = jobcoach("compile", "voorbeeldstad", *words, "--regulations", small)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
