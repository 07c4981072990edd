"""`jobcoach decide`.

In: facts of cases, one or many. Out: that the answer is the answer of the public API, in the shape that is promised.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import jobcoach_dsl
from tests.cli.running import case, jobcoach

FACTS: dict[str, object] = {"besluitdatum": "2022-09-15", "nulurencontract": True, "contracturen_per_week": 12.01}

STATUSES = {"determined", "unknown", "judgement", "not_regulated", "not_in_source"}
GROUND = {"rule": str, "citation": str, "quote": str}
OUTCOME: dict[str, Any] = {
    "status": str,
    "value": (str, bool, int, type(None)),
    "unit": (str, type(None)),
    "citations": [str],
    "grounds": [GROUND],
    "possible_grounds": [GROUND],
    "missing_facts": [str],
    "follow_up_facts": [str],
    "judgements": [{"fact": str, "citation": str, "quote": str}],
}
SOURCE = {"title": str, "kind": str, "issued": (str, type(None)), "from": (str, type(None)), "until": (str, type(None)), "note": str}
ANSWER: dict[str, Any] = {
    "regulation": str,
    "version": (str, type(None)),
    "source": SOURCE,
    "fingerprint": str,
    "readings": [str],
    "outcomes": dict,
}


def fits(value: object, shape: Any) -> None:
    """Asserts that a JSON value has a shape: exactly these fields, each of its type."""
    if isinstance(shape, list):
        assert isinstance(value, list)
        for item in value:
            fits(item, shape[0])
    elif isinstance(shape, dict):
        assert isinstance(value, dict)
        assert set(value) == set(shape)
        for name, part in shape.items():
            fits(value[name], part)
    else:
        assert isinstance(value, shape)


def test_json_is_the_answer_of_the_api_in_its_shape(tmp_path: Path) -> None:
    ran = jobcoach("decide", "utrecht", case(tmp_path, FACTS), "--json")
    assert (ran.code, ran.err) == (0, "")
    answer = ran.json
    fits(answer, ANSWER)
    for outcome in answer["outcomes"].values():
        fits(outcome, OUTCOME)
        assert outcome["status"] in STATUSES
        assert (outcome["value"] is None) == (outcome["status"] != "determined")
    assert answer == json.loads(json.dumps(jobcoach_dsl.load("utrecht").decide(FACTS).to_dict()))
    assert (answer["regulation"], answer["version"], answer["readings"]) == ("utrecht", "2022-06-01", [])


def test_a_reading_is_switched_on(tmp_path: Path) -> None:
    facts = case(tmp_path, FACTS)
    ran = jobcoach("decide", "utrecht", facts, "--reading", "U-L17", "--reading", "U-L21", "--reading", "U-L17", "--json")
    assert (ran.code, ran.json["readings"]) == (0, ["U-L17", "U-L21"])


def test_people_see_outcomes_grounds_and_questions(tmp_path: Path, small: Path) -> None:
    facts = case(tmp_path, {"contracturen_per_week": 11})
    ran = jobcoach("decide", "voorbeeldstad", facts, "--regulations", small)
    assert (ran.code, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert lines[0] == "Voorbeeldregeling Voorbeeldstad"
    assert lines[1].startswith("versie onbekend; vingerafdruk ")
    assert "besluit   nog niet te bepalen" in ran.out
    assert "Gronden\n  - genoeg uren: Voorbeeldstad art. 1 lid 1 “als de werknemer meer dan 12 uur per week werkt”" in ran.out
    assert "Nog niet bekend\n  - Op welke datum wordt het besluit genomen? (besluitdatum)" in ran.out
    assert "\x1b" not in ran.out


def test_json_lines_give_one_answer_a_line_in_order(tmp_path: Path, small: Path) -> None:
    lines = ['{"contracturen_per_week": 12}', "", '{"contracturen_per_week": 13.5}', '  {"besluitdatum": "2025-02-01"}  ']
    path = case(tmp_path, "\r\n".join(lines), "gevallen.jsonl")
    ran = jobcoach("decide", "voorbeeldstad", path, "--regulations", small)
    assert (ran.code, ran.err) == (0, "")
    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert [a["version"] for a in answers] == [None, None, "2025-01-01"]
    assert [len(a["outcomes"]["besluit"]["grounds"]) for a in answers] == [1, 0, 0]


def test_a_line_that_cannot_be_used_leaves_the_others_their_answer(tmp_path: Path, small: Path) -> None:
    path = case(tmp_path, '{}\nrommel\n{"contracturen_per_week": 13}\n{"contracturenperweek": 13}\n', "gevallen.jsonl")
    ran = jobcoach("decide", "voorbeeldstad", path, "--regulations", small)
    assert ran.code == 2
    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert [sorted(a)[0] for a in answers] == ["fingerprint", "errors", "fingerprint", "errors"]
    assert answers[1]["line"] == 2
    assert answers[1]["errors"][0]["message"] == "de feiten zijn geen object van namen met waarden"
    assert answers[3] == {
        "line": 4,
        "errors": [
            {
                "message": "het feit `contracturenperweek` is niet bekend in deze regeling",
                "help": "bedoelde u `contracturen_per_week`?",
                "file": str(path),
                "line": 4,
                "column": 2,
                "fact": "contracturenperweek",
            }
        ],
    }
    assert f"  plaats: {path}:2:1\n" in ran.err
    assert f"  plaats: {path}:4:2\n" in ran.err


def test_many_wrong_lines_do_not_flood_the_screen(tmp_path: Path, small: Path) -> None:
    path = case(tmp_path, "x\n" * 500, "gevallen.jsonl")
    ran = jobcoach("decide", "voorbeeldstad", path, "--regulations", small)
    assert ran.code == 2
    assert len(ran.out.splitlines()) == 500
    assert ran.err.count("fout:") == 21
    assert "en nog 480 regels die niet bruikbaar zijn" in ran.err


@pytest.mark.parametrize("text", ['{"contracturen_per_week": 12}', '{\n "contracturen_per_week":\n 12\n}\n'])
def test_standard_input_holds_lines_or_one_case(text: str, small: Path) -> None:
    ran = jobcoach("decide", "voorbeeldstad", "-", "--regulations", small, stdin=text)
    assert (ran.code, ran.err) == (0, "")
    assert len(ran.out.splitlines()) == 1
    assert ran.json["outcomes"]["besluit"]["grounds"][0]["rule"] == "genoeg_uren"


def test_numbers_stay_exact(tmp_path: Path, small: Path) -> None:
    """12.01 as a binary float is a little more than 12.01, which is no multiple of the step."""
    ran = jobcoach("decide", "voorbeeldstad", case(tmp_path, '{"contracturen_per_week": 12.01}'), "--regulations", small, "--json")
    assert ran.code == 0
    ran = jobcoach(
        "decide", "voorbeeldstad", case(tmp_path, '{"contracturen_per_week": 12.0100000000000000000001}'), "--regulations", small
    )
    assert ran.code == 2
    assert "de waarde `12.0100000000000000000001` ligt buiten het domein" in ran.err


@pytest.mark.parametrize(
    ("words", "message", "help"),
    [
        (("utrech", "f.json"), "de regeling `utrech` is er niet", "bedoelde u `utrecht`?"),
        (("../utrecht", "f.json"), "de regeling `../utrecht` is er niet", "bedoelde u `utrecht`?"),
        (("utrecht", "f.json", "--reading", "X-1"), "`X-1` is geen lezing van Utrecht", "omschakelen kan bij: U-L"),
        (("utrecht", "f.json", "--reading", "U-L01"), "de lezing `U-L01` kan niet worden omgeschakeld", "omschakelen kan bij: U-L"),
        (("utrecht", "f.json", "--regulations", "nergens"), "de map is er niet", "noem met --regulations de map"),
        (("utrecht", "f.json", "--regulations", "f.json"), "dit is geen map", "noem met --regulations de map"),
    ],
)
def test_what_does_not_exist_is_named(
    words: tuple[str, ...], message: str, help: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    case(tmp_path, {}, "f.json")
    ran = jobcoach("decide", *words)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"fout: {message}\n")
    assert f"  help: {help}" in ran.err


def test_a_wrong_reading_is_one_complaint_for_all_lines(tmp_path: Path) -> None:
    path = case(tmp_path, "{}\n" * 3, "gevallen.jsonl")
    ran = jobcoach("decide", "utrecht", path, "--reading", "X-1")
    assert (ran.code, ran.out, ran.err.count("fout:")) == (2, "", 1)


def test_rules_that_do_not_hold_give_no_answer(own: Path) -> None:
    rules = own / "voorbeeldstad" / "regels.regel"
    rules.write_text(
        rules.read_text(encoding="utf-8").replace("meer dan 12 uur per week\n", "meer dan 13 uur per week\n"), encoding="utf-8"
    )
    ran = jobcoach("decide", "voorbeeldstad", case(own, {}), "--regulations", own)
    assert (ran.code, ran.out) == (2, "")
    assert (
        ran.err
        == "fout: de regels van `voorbeeldstad` kloppen niet (1 bevinding)\n  help: `jobcoach check voorbeeldstad` toont wat er mis is\n"
    )
