"""The calculator in a browser: it answers as the evaluator does, asks only what matters, and keeps to itself what it is told."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, Page

from jobcoach_dsl.data import regulations_in
from jobcoach_dsl.regulation import Regulation
from tests.law.test_oracle import landed
from tests.targets.cases import Cases, as_json
from tests.workshop import ROOT

NAMES = regulations_in(ROOT)
COUNT = 500
"""Random cases of each regulation; 2,000 in `make deep`."""
EACH = 250
"""So many share their readings: the first none."""

_DECIDE = """([name, cases]) => cases.map(({ facts, readings }) =>
  JSON.stringify(jobcoach.regulations[name].decide(facts, { readings })))"""


def calculator(browser: Browser, built: Path, name: str, answers: str = "") -> Page:
    """The page of a regulation, opened from its folder."""
    page = browser.new_page()
    page.goto(f"{(built / name / 'rekenhulp.html').as_uri()}{answers and '#' + answers}")
    return page


@pytest.mark.parametrize("name", NAMES)
def test_it_answers_as_the_evaluator_does(name: str, browser: Browser, built: Path, run_seed: int) -> None:
    regulation, worked = landed(name)
    chosen = random.Random(run_seed)
    asked: list[dict[str, Any]] = [{"facts": as_json(case.facts, chosen), "readings": list(case.readings)} for case in worked]
    asked += [{"facts": as_json(c.known, chosen), "readings": list(c.readings)} for c in Cases(name, run_seed, EACH)(range(COUNT))]
    page = calculator(browser, built, name)
    said = page.evaluate(_DECIDE, [name, asked])
    page.close()
    assert len(said) == len(asked) >= COUNT
    for case, answer in zip(asked, said, strict=True):
        mine = regulation.decide(case["facts"], case["readings"]).to_dict()
        assert json.loads(answer) == mine, f"seed {run_seed}: {case}"


def waits_on(regulation: Regulation, facts: dict[str, object], outcomes: list[str]) -> set[str]:
    """The facts that can still change one of these outcomes."""
    results = [regulation.decide(facts).result(outcome) for outcome in outcomes]
    return {fact for r in results for fact in (*r.missing, *r.follow_up, *r.judgements)}


@pytest.mark.parametrize("name", ["utrecht", "staphorst"])
def test_it_asks_only_what_matters_and_ends_with_the_same_decision(name: str, browser: Browser, built: Path, run_seed: int) -> None:
    regulation, _ = landed(name)
    whole = next(c for c in Cases(name, run_seed, 1000)(range(1000)) if len(c.known) == len(regulation.facts))
    given: dict[str, object] = {}
    page = calculator(browser, built, name)
    for _ in regulation.facts:
        question = page.locator("form.vraag")
        if not question.count():
            break
        fact = str(question.get_attribute("data-feit"))
        assert fact in waits_on(regulation, given, ["besluit"])
        given[fact] = value = as_json({fact: whole.known[fact]}, random.Random(1))[fact]
        if isinstance(value, bool):
            question.locator(f"input[value={'ja' if value else 'nee'}]").check()
        elif question.locator("input[type=radio]").count():
            question.locator(f"input[value='{value}']").check()
        else:
            question.locator("input").fill(str(value).replace(".", ","))
        question.locator("button[type=submit]").click()
    assert waits_on(regulation, given, ["besluit"]) == set()
    assert page.locator(".besluit").get_attribute("data-uitkomst") == regulation.decide(given).outcomes["besluit"].value
    page.close()


def test_a_link_holds_the_answers_and_what_does_not_fit_is_left_out(browser: Browser, built: Path) -> None:
    hostile = "<img src=x onerror=alert(1)>"
    answers = {"nulurencontract": "ja", "contracturen_per_week": "twaalf", "onzin": hostile, "aanvrager": "werknemer"}
    page = calculator(browser, built, "utrecht", urlencode(answers))
    assert page.locator(".melding").count() == 2
    assert page.locator(".antwoorden dt").all_inner_texts() == ["0-urencontract", "Aanvrager"]
    page.get_by_role("button", name="Maak een link").click()
    link = page.locator("input.link").input_value()
    page.goto("about:blank")
    page.goto(link)
    assert page.locator(".melding").count() == 0
    assert page.locator(".antwoorden dt").all_inner_texts() == ["0-urencontract", "Aanvrager"]
    page.close()


def test_an_answer_that_does_not_fit_is_said_and_not_taken(browser: Browser, built: Path) -> None:
    page = calculator(browser, built, "utrecht")
    page.locator("form.vraag button[type=submit]").click()
    assert "weet ik niet" in page.locator(".fout").inner_text()
    assert page.locator(".antwoorden").count() == 0
    page.get_by_role("button", name="Weet ik niet").click()
    assert page.locator(".antwoorden dd").first.inner_text().startswith("weet ik niet")
    page.close()


@pytest.mark.parametrize("name", NAMES)
def test_every_citation_leads_to_its_provision(name: str, browser: Browser, built: Path) -> None:
    page = calculator(browser, built, name)
    places = page.evaluate("(name) => jobcoach.places[name]", name)
    page.close()
    regulation, _ = landed(name)
    cited = {str(c) for rule in regulation.program.rules.values() for c in rule.citations if rule.kind != "geen regel"}
    assert cited - set(places) == set()
    for place in set(places.values()):
        file, _, anchor = place.partition("#")
        assert f'id="{anchor}"' in (built / file).read_text(encoding="utf-8"), place


def test_a_refusal_says_why_in_the_words_of_the_rule_and_leads_to_it(browser: Browser, built: Path) -> None:
    regulation, _ = landed("utrecht")
    facts = {"besluitdatum": "2023-03-01", "voorziening": "interne_jobcoaching", "aanvrager": "werknemer", "nulurencontract": True}
    page = calculator(browser, built, "utrecht", urlencode({**facts, "nulurencontract": "ja"}))
    (ground,) = regulation.decide(facts).outcomes["besluit"].grounds
    reason = page.locator(".gronden li")
    assert reason.inner_text().startswith(f"Uitgesloten: {regulation.program.rules[ground.rule].title}")
    assert ground.quote in reason.inner_text()
    reason.locator("a").first.click()
    page.wait_for_url(f"**#regel-{ground.rule}")
    assert page.locator(f"#regel-{ground.rule}").count() == 1
    page.close()


def test_on_paper_nothing_is_folded(browser: Browser, built: Path) -> None:
    page = calculator(browser, built, "utrecht", urlencode({"besluitdatum": "2020-01-01"}))
    folded = page.locator(".rekenhulp details:not([open])")
    assert folded.count() > 0
    page.pdf()
    assert folded.count() == 0
    page.close()


def test_the_start_and_the_page_of_a_regulation_lead_to_its_calculator(built: Path) -> None:
    start = (built / "index.html").read_text(encoding="utf-8")
    for name in NAMES:
        assert f'href="{name}/rekenhulp.html"' in start
        assert 'href="rekenhulp.html"' in (built / name / "index.html").read_text(encoding="utf-8").partition("<article")[2]


def test_all_regulations_stand_beside_each_other(browser: Browser, built: Path) -> None:
    page = calculator(browser, built, "vergelijking", urlencode({"vraag": "duur_dienstverband_voldoet"}))
    assert page.locator(".resultaat tbody tr").count() == len(NAMES)
    page.close()
