"""`jobcoach docs`: the pages on disk.

In: a small regulation, folders that are empty, up to date, altered or somebody else's. Out: what is written, and what is not.
"""

from __future__ import annotations

from pathlib import Path

from tests.cli.running import jobcoach


def test_pages_are_written_once_and_then_are_up_to_date(small: Path, tmp_path: Path) -> None:
    out = tmp_path / "pagina's"
    first = jobcoach("docs", "--regulations", small, "--out", out, "--json")
    assert (first.code, first.err) == (0, "")
    assert len(first.json["changed"]) == first.json["pages"] > 5
    assert (out / "voorbeeldstad" / "index.md").is_file()
    second = jobcoach("docs", "--regulations", small, "--out", out)
    assert second.code == 0
    assert second.out.endswith("waarvan 0 veranderd\n")
    assert jobcoach("docs", "--regulations", small, "--out", out, "--check").out == "de pagina's passen bij de regels\n"


def test_check_says_what_differs_and_writes_nothing(small: Path, tmp_path: Path) -> None:
    out = tmp_path / "site"
    assert jobcoach("docs", "--regulations", small, "--out", out).code == 0
    page = out / "voorbeeldstad" / "index.md"
    page.write_text("anders", encoding="utf-8")
    ran = jobcoach("docs", "--regulations", small, "--out", out, "--check")
    assert ran.code == 1
    assert "voorbeeldstad/index.md" in ran.out
    assert page.read_text(encoding="utf-8") == "anders"
    gone = jobcoach("docs", "--regulations", small, "--out", tmp_path / "nieuw", "--check", "--json")
    assert (gone.code, gone.json["fine"]) == (1, False)
    assert not (tmp_path / "nieuw").exists()


def test_a_folder_of_somebody_else_is_left_alone(small: Path, tmp_path: Path) -> None:
    (tmp_path / "foto.txt").write_text("mijn vakantie", encoding="utf-8")
    ran = jobcoach("docs", "--regulations", small, "--out", tmp_path)
    assert (ran.code, ran.out) == (2, "")
    assert "bevat bestanden die hier niet zijn gemaakt" in ran.err
    assert [p.name for p in tmp_path.iterdir()] == ["foto.txt"]


def test_a_folder_that_cannot_be_made(small: Path, tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("", encoding="utf-8")
    ran = jobcoach("docs", "--regulations", small, "--out", tmp_path / "bestand" / "site")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("fout: ")


def test_rules_with_findings_give_no_pages(own: Path) -> None:
    rules = own / "voorbeeldstad" / "regels.regel"
    rules.write_text(rules.read_text(encoding="utf-8") + "\nrommel\n", encoding="utf-8")
    ran = jobcoach("docs", "--regulations", own, "--out", own / "site")
    assert ran.code == 1
    assert "er zijn geen pagina's gemaakt" in ran.out
    assert not (own / "site").exists()
    assert jobcoach("docs", "--regulations", own, "--out", own / "site", "--json").json["fine"] is False
