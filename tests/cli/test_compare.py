"""`jobcoach compare`.

In: the facts of a case, regulations of the package and made-up ones. Out: that what is shown is the comparison of the public API, that it
fits a terminal, and that facts which no regulation knows are refused.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import jobcoach_dsl
from tests.cli.running import case, jobcoach
from tests.cli.test_process import on_terminal

FACTS: dict[str, object] = {
    "besluitdatum": "2023-04-12",
    "nulurencontract": True,
    "noodzaak_vastgesteld": True,
    "loonwaarde_percentage": 45,
    "loopt_werkbegeleiding": False,
}
BOTH = ("--regulations", "utrecht,staphorst")


@pytest.fixture
def two(own: Path) -> Path:
    """A folder with two made-up regulations; the second has one fact more."""
    assert jobcoach("new", "andersdorp", "--regulations", own).code == 0
    return own


def test_json_is_the_comparison_of_the_api(tmp_path: Path) -> None:
    ran = jobcoach("compare", case(tmp_path, FACTS), *BOTH, "--json")
    assert (ran.code, ran.err) == (0, "")
    assert ran.json == json.loads(json.dumps(jobcoach_dsl.compare(FACTS, ["utrecht", "staphorst"]).to_dict()))
    assert list(ran.json["regulations"]) == ["utrecht", "staphorst"]


def test_people_see_each_outcome_side_by_side(tmp_path: Path) -> None:
    ran = jobcoach("compare", case(tmp_path, FACTS), *BOTH)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("Eén geval (5 feiten) naast 2 regelingen\n")
    block = re.search(r"\nbesluit +uitkomst +vindplaats\nUtrecht +(.+)\nStaphorst +(.+)\n", ran.out)
    assert block is not None
    assert "art. 12 lid 3" in block[1]
    assert "Utrecht art." not in block[1], "the name stands in the row already"
    yardsticks = ran.out.partition("Oordelen, elk met de maatstaf van de regeling zelf")[2]
    assert "“Het college beoordeelt of jobcoaching of werkbegeleiding noodzakelijk is”" in yardsticks
    assert re.search(r"\nUtrecht +het college .*\nStaphorst +de gemeente ", yardsticks)
    utrecht, staphorst = re.split(r"\n(?:Utrecht|Staphorst) – [^\n]*\n", ran.out.partition("Oordelen, elk")[0])[1:]
    assert "Kent deze regeling niet\n  loonwaarde_percentage\n" in utrecht
    assert "Kent deze regeling niet\n  loopt_werkbegeleiding\n" in staphorst
    for part in (utrecht, staphorst):
        assert "\nNog niet bekend\n  - " in part


@pytest.mark.parametrize(("columns", "names"), [(80, ()), (132, BOTH)])
def test_it_fits_a_terminal(columns: int, names: tuple[str, ...], tmp_path: Path) -> None:
    code, shown, _ = on_terminal(["compare", str(case(tmp_path, FACTS)), *names], {"COLUMNS": str(columns)})
    assert code == 0
    lines = re.sub(r"\x1b\[[0-9;]*m", "", shown).replace("\r", "").split("\n")
    assert max(len(line) for line in lines) <= columns
    assert not any("…" in line for line in lines), "something is cut off"
    compared = jobcoach_dsl.compare(FACTS, names[1].split(",") if names else None).columns
    named = {c.answer.program.short_title for c in compared}
    assert len(named) == (2 if names else 13)
    assert [n for n in named if not any(line.startswith(f"{n} – ") for line in lines)] == []


def test_the_folder_and_names_in_it(tmp_path: Path, two: Path) -> None:
    facts = case(tmp_path, {"contracturen_per_week": 11})
    ran = jobcoach("compare", facts, "--regulations", two, "--json")
    assert (ran.code, list(ran.json["regulations"])) == (0, ["andersdorp", "voorbeeldstad"])
    ran = jobcoach("compare", facts, "--regulations", two, "--regulations", "voorbeeldstad", "--json")
    assert (ran.code, list(ran.json["regulations"])) == (0, ["voorbeeldstad"])
    assert len(ran.json["regulations"]["voorbeeldstad"]["outcomes"]["besluit"]["grounds"]) == 1


def test_a_folder_may_be_called_as_a_name(two: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(two.parent)
    ran = jobcoach("compare", case(tmp_path, {}), "--regulations", two.name, "--json")
    assert (ran.code, list(ran.json["regulations"])) == (0, ["andersdorp", "voorbeeldstad"])


def test_a_fact_that_no_regulation_knows_is_refused_at_its_place(tmp_path: Path, two: Path) -> None:
    path = case(tmp_path, '{"contracturen_per_week": 12,\n "contracturenperweek": 12, "kleur": "rood"}')
    ran = jobcoach("compare", path, "--regulations", two)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        f"fout: geen van deze regelingen kent het feit `contracturenperweek`\n  plaats: {path}:2:2\n"
        "  help: bedoelde u `contracturen_per_week`?\n"
        f"fout: geen van deze regelingen kent het feit `kleur`\n  plaats: {path}:2:29\n"
        "  help: deze regelingen kennen samen 3 feiten, waaronder besluitdatum, contracturen_per_week, noodzaak_vastgesteld; "
        "een ander feit hoort niet in dit bestand\n"
    )
    assert jobcoach("compare", path, "--regulations", two, "--json").json["errors"][0]["fact"] == "contracturenperweek"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--regulations", "utrecht,staphorts"), "de regeling `staphorts` is er niet"),
        (("--regulations", "./nergens"), "de map is er niet"),
        (("--regulations", "./a", "--regulations", "./b"), "er zijn twee mappen genoemd"),
        (("--regulations", "utrecht", "--reading", "X-1"), "`X-1` is in geen van deze regelingen een lezing"),
        (("--regulations", "."), "deze map bevat geen regelingen"),
    ],
)
def test_what_does_not_exist_is_named(words: tuple[str, ...], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    ran = jobcoach("compare", case(tmp_path, {}), *words)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"fout: {message}")
    assert "\n  help: " in ran.err


@pytest.mark.parametrize("text", ['{"besluitdatum": NaN}', '{"besluitdatum": "2023-04-12", "besluitdatum": "2023-04-12"}', "", "[1]"])
def test_facts_that_cannot_be_read(text: str, tmp_path: Path) -> None:
    ran = jobcoach("compare", case(tmp_path, text), *BOTH)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("fout: ")


def test_one_case_only(tmp_path: Path) -> None:
    ran = jobcoach("compare", case(tmp_path, "{}\n{}\n", "gevallen.jsonl"), *BOTH)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("fout: een vergelijking gaat over één geval\n")


def test_a_regulation_whose_rules_do_not_hold_is_named(two: Path, tmp_path: Path) -> None:
    rules = two / "andersdorp" / "regels.regel"
    rules.write_text(
        rules.read_text(encoding="utf-8").replace("meer dan 12 uur per week\n", "meer dan 13 uur per week\n"), encoding="utf-8"
    )
    ran = jobcoach("compare", case(tmp_path, {}), "--regulations", two)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("fout: de regels van `andersdorp` kloppen niet (1 bevinding)\n")
    assert jobcoach("compare", tmp_path / "feiten.json", "--regulations", two, "--regulations", "voorbeeldstad").code == 0
