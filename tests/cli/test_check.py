"""`jobcoach check`, `test` and `coverage`: what the rules give, for who writes them.

In: the landed regulation, and altered copies of a small one. Out: findings, differences, accounts, and their exit codes.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from jobcoach_dsl.cli import check
from tests.cli.running import jobcoach


def alter(root: Path, file: str, old: str, new: str) -> None:
    """Replaces words that stand in a file once."""
    path = root / file
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


RULES = "voorbeeldstad/regels.regel"
CASES = "voorbeeldstad/gevallen.regel"


# ---------------------------------------------------------------------- check


def test_what_has_landed_is_clean() -> None:
    ran = jobcoach("check", "utrecht", "--json")
    assert (ran.code, ran.err) == (0, "")
    result = ran.json
    assert (result["sound"], result["findings"]) == (True, [])
    (regulation,) = result["regulations"]
    assert (regulation["name"], regulation["sound"]) == ("utrecht", True)
    assert regulation["rules"] > 100


def test_people_get_a_line_for_each_regulation(small: Path) -> None:
    ran = jobcoach("check", "--regulations", small)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == "voorbeeldstad: in orde (6 regels over 7 zinnen)\n"


def test_a_finding_is_shown_with_its_words_and_its_help(own: Path) -> None:
    alter(own, RULES, "als contracturen_per_week meer dan 12 uur", "als contracturen_per_week meer dan 13 uur")
    ran = jobcoach("check", "voorbeeldstad", "--regulations", own)
    assert (ran.code, ran.err) == (1, "")
    assert "\n26 |     als contracturen_per_week meer dan 13 uur per week\n" in ran.out or "meer dan 13 uur per week\n" in ran.out
    assert "^^" in ran.out
    assert "  bepaling: Voorbeeldstad art. 1 lid 1\n" in ran.out
    assert "  help: " in ran.out
    assert ran.out.endswith("voorbeeldstad: niet in orde\n1 fout\n")


def test_findings_as_json_hold_place_words_provision_and_help(own: Path) -> None:
    alter(own, RULES, "als noodzaak_vastgesteld", "als noodzak_vastgesteld")
    alter(own, RULES, "onzeker           onbepaald", "onzeker           onbekent")
    ran = jobcoach("check", "--regulations", own, "--json")
    assert ran.code == 1
    result = ran.json
    assert result["sound"] is False
    found = next(f for f in result["findings"] if f.get("words") == "noodzak_vastgesteld")
    assert set(found) == {"code", "severity", "message", "file", "line", "column", "words", "provision", "help", "example"}
    assert (found["file"], found["severity"], found["help"]) == (RULES, "fout", "bedoelde u `noodzaak_vastgesteld`?")
    assert len({f["line"] for f in result["findings"]}) > 1, "all mistakes show in one run"


def test_an_unreadable_file_is_a_finding(own: Path) -> None:
    (own / RULES).write_bytes(b"regeling \xff")
    ran = jobcoach("check", "--regulations", own)
    assert ran.code == 1
    assert "R001" in ran.out


def test_an_empty_folder_has_nothing_to_check(tmp_path: Path) -> None:
    ran = jobcoach("check", "--regulations", tmp_path, "--json")
    assert ran.code in (0, 1)
    assert ran.json["regulations"] == []


@pytest.mark.parametrize("command", ["check", "test", "coverage"])
def test_a_regulation_that_is_not_there(command: str, small: Path) -> None:
    ran = jobcoach(command, "voorbeeldstat", "--regulations", small)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "fout: de regeling `voorbeeldstat` is er niet\n  help: bedoelde u `voorbeeldstad`?\n"
    far = jobcoach(command, "xyzzy", "--regulations", small)
    assert far.err == "fout: de regeling `xyzzy` is er niet\n  help: er zijn: voorbeeldstad\n"


# ---------------------------------------------------------------------- test


def test_the_landed_cases_agree() -> None:
    ran = jobcoach("test", "utrecht", "--json")
    assert ran.code == 0
    assert ran.json["agree"] is True
    assert ran.json["differences"] == []
    assert ran.json["regulations"]["utrecht"]["cases"] > 80


def test_cases_that_agree(small: Path) -> None:
    ran = jobcoach("test", "--regulations", small)
    assert (ran.code, ran.out) == (0, "voorbeeldstad: 2 gevallen, alle zoals verwacht\n")


def test_a_case_that_differs_shows_what_was_expected_and_what_comes_out(own: Path) -> None:
    alter(own, CASES, "  contracturen_per_week   12\n", "  contracturen_per_week   12,01\n")
    ran = jobcoach("test", "voorbeeldstad", "--regulations", own)
    assert ran.code == 1
    lines = ran.out.splitlines()
    assert lines[0].startswith("G02 Precies 12 uur is niet meer dan 12 uur")
    assert lines[0].endswith(f"({CASES}:11)") or f"({CASES}:" in ran.out
    rows = [" ".join(line.split()) for line in lines]
    assert "verwacht komt uit" in rows
    assert "besluit afwijzen beoordeling nodig" in rows
    assert "gronden genoeg_uren geen" in rows
    assert "oordelen geen noodzaak_vastgesteld" in rows
    assert lines[-1] == "voorbeeldstad: 2 gevallen, 1 anders"
    result = jobcoach("test", "voorbeeldstad", "--regulations", own, "--json").json
    assert result["agree"] is False
    assert result["regulations"] == {"voorbeeldstad": {"cases": 2, "differing": 1}}
    assert {
        "regulation": "voorbeeldstad",
        "case": "G02",
        "kind": "gronden",
        "subject": "",
        "expected": ["genoeg_uren"],
        "found": [],
    } in result["differences"]


@pytest.mark.parametrize(
    ("old", "new", "row"),
    [
        ("    besluit  toekennen", "    besluit  onbekend", "besluit nog onbekend toekennen"),
        ("  ontbreekt niets", "  ontbreekt besluitdatum", "ontbreekt besluitdatum niets"),
        ("  gronden   genoeg_uren", "  gronden   geen", "gronden geen genoeg_uren"),
        ("  oordelen  geen", "  oordelen  noodzaak_vastgesteld", "oordelen noodzaak_vastgesteld geen"),
    ],
)
def test_everything_that_a_case_fixes_is_compared(old: str, new: str, row: str, own: Path) -> None:
    alter(own, CASES, old, new)
    ran = jobcoach("test", "--regulations", own)
    assert ran.code == 1
    assert row in [" ".join(line.split()) for line in ran.out.splitlines()]


def test_rules_that_do_not_hold_are_not_worked_out(own: Path) -> None:
    alter(own, RULES, "als noodzaak_vastgesteld", "als noodzak_vastgesteld")
    ran = jobcoach("test", "--regulations", own)
    assert ran.code == 1
    assert "voorbeeldstad: de regels kloppen niet, dus er is niets nagerekend; zie jobcoach check voorbeeldstad" in ran.out


# ---------------------------------------------------------------------- coverage


def test_every_sentence_of_the_landed_text_is_accounted_for() -> None:
    ran = jobcoach("coverage", "utrecht", "--json")
    assert ran.code == 0
    result = ran.json
    assert result["accounted"] is True
    sentences = result["regulations"]["utrecht"]["sentences"]
    assert {s["account"] for s in sentences} == {"regel", "geen regel", "opschrift"}
    for sentence in sentences:
        assert bool(sentence["rules"]) == (sentence["account"] == "regel")
        if sentence["account"] == "geen regel":
            assert all(n["reason"] and n["kind"] for n in sentence["no_rule"])


def test_rules_reasons_and_loose_words_are_shown(own: Path) -> None:
    alter(own, RULES, '"als de werknemer meer dan 12 uur per week werkt"', '"meer dan 12 uur per week werkt"')
    ran = jobcoach("coverage", "voorbeeldstad", "--regulations", own)
    assert ran.code == 0
    rows = [" ".join(line.split()) for line in ran.out.splitlines()]
    assert rows[0] == "Voorbeeldregeling Voorbeeldstad"
    assert "art. 1 lid 2 Het college beoordeelt of begeleiding noodzakelijk is. regel oordeel_noodzaak_vastgesteld_art_1" in rows
    assert "opschrift Voorbeeldregeling Voorbeeldstad geen regel citeertitel: dit is de titel; er wordt niets mee bepaald" in rows
    assert "art. 1 opschrift Artikel 1 Begeleiding opschrift staat boven artikel 1" in rows
    assert "Woorden die geen regel citeert, in zinnen die een regel dragen" in rows
    assert "art. 1 lid 1 “als de werknemer”" in rows
    assert rows[-1] == "voorbeeldstad: 7 zinnen: 4 regel, 1 geen regel, 2 opschrift"


def test_a_sentence_that_nothing_accounts_for(own: Path) -> None:
    alter(own, "bronnen/voorbeeldstad.md", "3. Is niet", "3. Begeleiding duurt een jaar.\n   Is niet")
    ran = jobcoach("coverage", "--regulations", own)
    assert ran.code == 1
    assert "art. 1 lid 3      Begeleiding duurt een jaar." in ran.out
    assert "niet verantwoord" in ran.out
    assert jobcoach("coverage", "--regulations", own, "--json").json["accounted"] is False


# ---------------------------------------------------------------------- check --watch


def test_watching_tells_each_time_that_a_file_changes(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is told while nothing changes; what is told is what `check` tells; the exit code is of the last time."""
    rules, text = own / RULES, (own / RULES).read_text(encoding="utf-8")
    told: list[str] = []

    def pause(_: float) -> None:
        told.append(capsys.readouterr().out)
        match len(told):
            case 2:
                rules.write_text(text.replace("als ", "als niet_bekend_", 1), encoding="utf-8")
            case 3:
                rules.write_text(text, encoding="utf-8")
            case 4:
                rules.unlink()
            case 5:
                raise KeyboardInterrupt

    assert check.watch((), str(own), False, pause) == 1
    assert told[0] == "voorbeeldstad: in orde (6 regels over 7 zinnen)\n"
    assert told[1] == ""
    assert "niet_bekend_" in told[2]
    assert "fout R303" in told[2]
    assert told[3] == "\ngewijzigd; opnieuw nagekeken:\nvoorbeeldstad: in orde (6 regels over 7 zinnen)\n"
    assert "in orde" not in told[4]


def test_watching_a_folder_that_goes_away_waits_for_it(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    away = own.with_name("weg")
    told: list[str] = []

    def pause(_: float) -> None:
        told.append("".join(capsys.readouterr()))
        match len(told):
            case 1:
                (own / "voorbeeldstad").rename(away)
            case 2:
                away.rename(own / "voorbeeldstad")
            case 3:
                raise KeyboardInterrupt

    assert check.watch(("voorbeeldstad",), str(own), False, pause) == 0
    assert "de map is er niet meer" in told[1]
    assert "voorbeeldstad: in orde" in told[2]
