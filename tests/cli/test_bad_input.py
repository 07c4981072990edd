"""Facts that cannot be used.

In: files with every kind of mistake. Out: that each is refused with a Dutch message, its place, a help line and exit code 2, and that the
values of facts stand nowhere but in the message to the one who gave them.
"""

from __future__ import annotations

import json
import logging
from pathlib import Path

import pytest

from tests.cli.running import case, jobcoach

EXAMPLE = 'schrijf de feiten als {"nulurencontract": false, "contracturen_per_week": 24}'
CUT = "de feiten houden midden in op"


@pytest.mark.parametrize(
    ("text", "message", "line", "column"),
    [
        (b"", "er staat niets in het bestand", 1, 1),
        (b" \n\n", "er staat niets in het bestand", 3, 1),
        (b"\xef\xbb\xbf", "er staat niets in het bestand", 1, 1),
        (b"[1, 2]", "de feiten zijn geen object van namen met waarden", 1, 1),
        (b"[" * 50_000, "de feiten zijn geen object van namen met waarden", 1, 1),
        (b'"tekst"', "de feiten zijn geen object van namen met waarden", 1, 1),
        (b"{", CUT, 1, 2),
        (b'{"besluitdatum"', CUT, 1, 16),
        (b'{"besluitdatum":', CUT, 1, 17),
        (b'{"besluitdatum": "2025-01-01"', CUT, 1, 30),
        (b'{"besluitdatum": "2025-01-01",', CUT, 1, 31),
        (b'{"besluit', "deze tekst houdt niet op voor het einde van de regel", 1, 2),
        (b'{"besluitdatum": "2025\n-01-01"}', "deze tekst houdt niet op voor het einde van de regel", 1, 18),
        (b'{"besluitdatum": "2025-01-01",}', "na de laatste komma ontbreekt een feit", 1, 31),
        (b'{"besluitdatum": "2025-01-01" "x": 1}', "hier hoort een komma of een }", 1, 31),
        (b"{'besluitdatum': 1}", "hier hoort de naam van een feit, tussen dubbele aanhalingstekens", 1, 2),
        (b'{"contracturen_per_week": 12,5}', "hier hoort de naam van een feit, tussen dubbele aanhalingstekens", 1, 30),
        (b'{"besluitdatum" = 1}', "achter `besluitdatum` hoort een dubbele punt", 1, 17),
        (b'{"noodzaak_vastgesteld": ja}', "`ja` is geen waarde", 1, 26),
        (b'{"noodzaak_vastgesteld": True}', "`True` is geen waarde", 1, 26),
        (b'{"besluitdatum": 2025-01-01}', "`2025-01-01` is geen waarde", 1, 18),
        (b'{"contracturen_per_week": 012}', "`012` is geen waarde", 1, 27),
        (b'{"contracturen_per_week": +12}', "`+12` is geen waarde", 1, 27),
        (b'{"contracturen_per_week": NaN}', "`NaN` is geen getal dat `contracturen_per_week` kan hebben", 1, 27),
        (b'{"contracturen_per_week": -Infinity}', "`-Infinity` is geen getal dat `contracturen_per_week` kan hebben", 1, 27),
        (b'{"contracturen_per_week": ' + b"9" * 5000 + b"}", "het getal voor `contracturen_per_week` heeft te veel cijfers", 1, 27),
        (b'{"contracturen_per_week": [12]}', "de waarde van `contracturen_per_week` is geen losse waarde", 1, 27),
        (b'{"contracturen_per_week": {"uur": 12}}', "de waarde van `contracturen_per_week` is geen losse waarde", 1, 27),
        (b'{"x": ' + b"[" * 50_000 + b"}", "de waarde van `x` is geen losse waarde", 1, 7),
        (b'{"besluitdatum": "\\q"}', "in deze tekst staat een \\ die niets betekent", 1, 18),
        (b'{"besluitdatum": "\\ud800"}', "in deze tekst staat een half teken (\\ud800 tot \\udfff)", 1, 18),
        (b'{"besluitdatum": "2025-01-01"} {}', "na het object staat nog iets", 1, 32),
        (b'{"besluitdatum": "2025-01-01"}\nrommel', "na het object staat nog iets", 2, 1),
        (b'{\n  "besluitdatum": "2025-01-01",\n  "besluitdatum": "2025-01-01"\n}', "het feit `besluitdatum` staat er twee keer", 3, 3),
        (b'{\n  "besluitdatun": "2025-01-01"}', "het feit `besluitdatun` is niet bekend in deze regeling", 2, 3),
        (b'{"xyzzy": 1}', "het feit `xyzzy` is niet bekend in deze regeling", 1, 2),
        (b'{"": 1}', "het feit `` is niet bekend in deze regeling", 1, 2),
        (b'{"noodzaak_vastgesteld": "ja"}', "de waarde `ja` past niet bij `noodzaak_vastgesteld`", 1, 2),
        (b'{"noodzaak_vastgesteld": 1}', "de waarde `1` past niet bij `noodzaak_vastgesteld`", 1, 2),
        (b'{"noodzaak_vastgesteld": null}', "de waarde null past niet bij `noodzaak_vastgesteld`", 1, 2),
        (b'{"noodzaak_vastgesteld": ""}', "de waarde leeg past niet bij `noodzaak_vastgesteld`", 1, 2),
        (b'{"contracturen_per_week": ""}', "de waarde leeg past niet bij `contracturen_per_week`", 1, 2),
        (b'{"contracturen_per_week": true}', "de waarde ja past niet bij `contracturen_per_week`", 1, 2),
        (b'{"contracturen_per_week": "24,5"}', "de waarde `24,5` past niet bij `contracturen_per_week`", 1, 2),
        (b'{"contracturen_per_week": 168.01}', "de waarde `168.01` ligt buiten het domein van `contracturen_per_week`", 1, 2),
        (b'{"contracturen_per_week": -1}', "de waarde `-1` ligt buiten het domein van `contracturen_per_week`", 1, 2),
        (b'{"contracturen_per_week": 12.001}', "de waarde `12.001` ligt buiten het domein van `contracturen_per_week`", 1, 2),
        (b'{"contracturen_per_week": 1e-999999999}', "de waarde `1E-999999999` ligt buiten het domein van `contracturen_per_week`", 1, 2),
        (b'{"contracturen_per_week": 1e999999999}', "de waarde `1E+999999999` ligt buiten het domein van `contracturen_per_week`", 1, 2),
        (b'{"besluitdatum": "2025-02-30"}', "de waarde `2025-02-30` past niet bij `besluitdatum`", 1, 2),
        (b'{"besluitdatum": "2025-W01-1"}', "de waarde `2025-W01-1` past niet bij `besluitdatum`", 1, 2),
        (b'{"besluitdatum": "1899-12-31"}', "de waarde `1899-12-31` ligt buiten het domein van `besluitdatum`", 1, 2),
        (b'{"besluitdatum": 20250101}', "de waarde `20250101` past niet bij `besluitdatum`", 1, 2),
    ],
)
def test_facts_are_refused_at_their_place(text: bytes, message: str, line: int, column: int, tmp_path: Path, small: Path) -> None:
    path = case(tmp_path, text)
    ran = jobcoach("decide", "voorbeeldstad", path, "--regulations", small)
    assert (ran.code, ran.out) == (2, "")
    first, place, help = ran.err.splitlines()[:3]
    assert first == f"fout: {message}"
    assert place == f"  plaats: {path}:{line}:{column}"
    assert help.startswith("  help: ")
    assert len(help) > 12
    told = jobcoach("explain", "voorbeeldstad", path, "--regulations", small, "--json")
    assert told.code == 2
    error = told.json["errors"][0]
    assert (error["message"], error["file"], error["line"], error["column"]) == (message, str(path), line, column)


@pytest.mark.parametrize(
    ("text", "help"),
    [
        (b"", EXAMPLE),
        (b'{"noodzaak_vastgesteld": ja}', "schrijf true"),
        (b'{"noodzaak_vastgesteld": nee}', "schrijf false"),
        (b'{"contracturen_per_week": 12,5}', "schrijf een getal met een punt: 12.5"),
        (b'{"besluitdatum": 2025-01-01}', 'schrijf een datum tussen aanhalingstekens: "2022-09-15"'),
        (b'{"besluitdatum": morgen}', 'schrijf een tekst tussen dubbele aanhalingstekens: "morgen"'),
        (b'{"contracturenperweek": 12}', "bedoelde u `contracturen_per_week`?"),
        (b'{"xyzzy": 1}', "deze regeling kent 3 feiten, waaronder besluitdatum, contracturen_per_week, noodzaak_vastgesteld"),
        (b'{"contracturen_per_week": 169}', "verwacht wordt een getal van 0 tot en met 168 in stappen van 0,01 (uur per week)"),
        (b'{"contracturen_per_week": NaN}', "laat een feit dat niet bekend is weg"),
        (b'{"xyzzy": 1, "xyzzy": 2}', "het staat ook op regel 1, kolom 2; laat één van de twee staan"),
        (b"{}{}", "zet meer gevallen in een bestand .jsonl, elk op een eigen regel"),
    ],
)
def test_the_help_says_what_to_do(text: bytes, help: str, tmp_path: Path, small: Path) -> None:
    ran = jobcoach("decide", "voorbeeldstad", case(tmp_path, text), "--regulations", small)
    assert f"  help: {help}" in ran.err


def test_all_wrong_facts_are_named_in_one_run(tmp_path: Path, small: Path) -> None:
    path = case(tmp_path, '{\n "contracturen_per_week": "x",\n "xyzzy": 1,\n "noodzaak_vastgesteld": null\n}')
    ran = jobcoach("decide", "voorbeeldstad", path, "--regulations", small)
    assert [line for line in ran.err.splitlines() if line.startswith("  plaats")] == [f"  plaats: {path}:{n}:2" for n in (2, 3, 4)]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ('{"a": "Súdwest"}'.encode("latin-1"), "regel 1 is geen UTF-8"),
        (b'{\n"a": "\xff"}', "regel 2 is geen UTF-8"),
        ("{}".encode("utf-16"), "regel 1 is geen UTF-8"),
        (b'{"a": "\x00"}', "een onzichtbaar stuurteken (U+0000) in de tekst"),
        (b'{"a": "' + b"x" * 1_000_000 + b'"}', "het bestand is te groot voor één geval"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, message: str, tmp_path: Path, small: Path) -> None:
    ran = jobcoach("decide", "voorbeeldstad", case(tmp_path, data), "--regulations", small)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"fout: {message}\n")


def test_a_file_that_is_not_there_or_a_folder(tmp_path: Path, small: Path) -> None:
    for path, message in ((tmp_path / "weg.json", "het bestand is er niet"), (tmp_path, "dit is een map, geen bestand")):
        ran = jobcoach("decide", "voorbeeldstad", path, "--regulations", small)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err.startswith(f"fout: {message}\n  plaats: {path}\n  help: ")
    odd = jobcoach("decide", "voorbeeldstad", "f\0.json", "--regulations", small)
    assert (odd.code, odd.out) == (2, "")


def test_a_file_without_an_end_is_not_read_to_it(small: Path) -> None:
    if not Path("/dev/zero").exists():
        pytest.skip("this system has no /dev/zero")
    for path in ("/dev/zero", "-"):
        ran = jobcoach("explain", "voorbeeldstad", path, "--regulations", small, stdin=b" " * 1_000_001)
        assert ran.code == 2
        assert "te groot" in ran.err


def test_a_line_without_an_end_is_skipped_and_the_next_one_read(tmp_path: Path, small: Path) -> None:
    path = case(tmp_path, b'{"a": "' + b"x" * 2_500_000 + b'"}\n{}\n', "gevallen.jsonl")
    ran = jobcoach("decide", "voorbeeldstad", path, "--regulations", small)
    first, second = (json.loads(line) for line in ran.out.splitlines())
    assert ran.code == 2
    assert first["errors"][0]["message"] == "deze regel is te lang"
    assert second["regulation"] == "voorbeeldstad"


def test_bom_crlf_and_tabs_are_fine(tmp_path: Path, small: Path) -> None:
    path = case(tmp_path, b'\xef\xbb\xbf{\r\n\t"contracturen_per_week":\t12\r\n}\r\n')
    ran = jobcoach("decide", "voorbeeldstad", path, "--regulations", small, "--json")
    assert (ran.code, ran.err) == (0, "")


def test_a_value_that_would_steer_a_terminal_is_shown_by_its_number(tmp_path: Path, small: Path) -> None:
    path = case(tmp_path, b'{"\\u001b[31m\\u202e": 1, "besluitdatum": "\\u001b[2J"}')
    ran = jobcoach("decide", "voorbeeldstad", path, "--regulations", small)
    assert ran.code == 2
    assert "\x1b" not in ran.err
    assert "\u202e" not in ran.err
    assert "het feit `⟨U+001B⟩[31m⟨U+202E⟩` is niet bekend" in ran.err


def test_fact_values_are_not_logged(tmp_path: Path, small: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    path = case(tmp_path, {"contracturen_per_week": 11.11, "besluitdatum": "geheim-42"})
    jobcoach("decide", "voorbeeldstad", path, "--regulations", small)
    jobcoach("decide", "voorbeeldstad", case(tmp_path, {"contracturen_per_week": 11.11}), "--regulations", small)
    assert caplog.text == ""


def test_an_empty_list_of_lines(tmp_path: Path, small: Path) -> None:
    ran = jobcoach("decide", "voorbeeldstad", case(tmp_path, "", "gevallen.jsonl"), "--regulations", small)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("fout: er staat niets in het bestand\n")


def test_a_motivation_is_of_one_case(tmp_path: Path, small: Path) -> None:
    ran = jobcoach("explain", "voorbeeldstad", case(tmp_path, "{}", "gevallen.jsonl"), "--regulations", small)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("fout: een motivering gaat over één geval\n")
