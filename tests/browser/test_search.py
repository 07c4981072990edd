"""Search, as a visitor types it: from a folder and from a server, what is looked for is found, and its link lands on the place itself."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.looking import context


@pytest.fixture(params=["folder", "server"])
def start(request: pytest.FixtureRequest, built: Path, served: str) -> str:
    return built.resolve().as_uri() if request.param == "folder" else served


def searched(page: Page, start: str, words: str) -> list[str]:
    """The places that are found, in their order: page and anchor, without the words that the theme marks there."""
    if page.url == "about:blank":  # else the question before stands there, and what was found; to read the index anew takes long
        page.goto(f"{start}/index.html")
    page.locator("input.md-search__input").fill("")
    page.keyboard.press("End")  # the theme looks when a key goes up
    expect(page.locator(".md-search-result__link")).to_have_count(0)
    page.keyboard.insert_text(words)  # at once: no results of half a question
    page.keyboard.press("End")
    page.locator(".md-search-result__link").first.wait_for()
    found = page.locator(".md-search-result__link").evaluate_all("(all) => all.map((a) => a.href)")
    return [re.sub(r"\?[^#]*", "", href.removeprefix(start + "/")) for href in found]


def count(page: Page) -> int:
    """How many pages are found."""
    return int(page.locator(".md-search-result__meta").inner_text().split()[0])


@pytest.mark.parametrize("words", ["art. 9 lid 4", "artikel 9 lid 4"])
def test_a_lid_by_its_citation(words: str, start: str, browser: Browser) -> None:
    with context(browser) as visitor:
        page = visitor.new_page()
        assert searched(page, start, words)[:2] == ["utrecht/artikel-9.html", "utrecht/artikel-9.html#art-9-lid-4"]
        page.keyboard.press("Enter")
        page.wait_for_url(re.compile("#art-9-lid-4$"))
        lid = page.locator("#art-9-lid-4")
        expect(lid).to_be_in_viewport()
        assert lid.evaluate("(e) => e.matches(':target')")
        assert lid.locator("..").evaluate("(e) => getComputedStyle(e).boxShadow") != "none"


def test_a_rule_by_its_name_and_a_word_in_another_form(built: Path, browser: Browser) -> None:
    start = built.resolve().as_uri()  # the index is the same from a server
    with context(browser) as visitor:
        page = visitor.new_page()
        for name in ("zwaar regime open", "zwaar_regime_open"):
            assert any(f.endswith("#regel-zwaar_regime_open") for f in searched(page, start, name)[:4])
        searched(page, start, "jobcoach")
        singular = count(page)
        searched(page, start, "jobcoaches")
        assert count(page) >= singular > 20


def test_a_word_that_stands_nowhere_in_this_form_is_found_by_its_stem(built: Path, browser: Browser) -> None:
    with context(browser) as visitor:
        page = visitor.new_page()
        index = (built / "search" / "search_index.json").read_text(encoding="utf-8").casefold()
        assert "loonwaarden" not in index
        assert "noties/loonwaarde.html" in searched(page, built.resolve().as_uri(), "loonwaarden")


def test_what_stands_nowhere_is_not_found(built: Path, browser: Browser) -> None:
    with context(browser) as visitor:
        page = visitor.new_page()
        page.goto(f"{built.resolve().as_uri()}/index.html")
        page.locator("input.md-search__input").focus()
        page.keyboard.insert_text("kwispelstaart")
        page.keyboard.press("End")
        expect(page.locator(".md-search-result__meta")).to_contain_text("Geen")
        expect(page.locator(".md-search-result__link")).to_have_count(0)
