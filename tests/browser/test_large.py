"""What `make deep` does in a browser: it runs, finds nothing where nothing is wrong, and what is wrong where something is."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser import large
from tests.browser.kinds import KINDS
from tests.browser.looking import address


@pytest.fixture(autouse=True)
def _ready(browser: Browser, built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The browser and the site of the other tests."""
    monkeypatch.setattr(large, "_browser", lambda: browser)
    monkeypatch.setattr(large, "_site", lambda mark: built)
    monkeypatch.setattr(large, "_page", large._page.__wrapped__)


def test_axe_looks_at_every_kind_of_page_in_both_schemes_and_widths(monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(large.PAGES) == len(set(large.PAGES)) == 4 * len(KINDS)
    monkeypatch.setattr(large, "PAGES", tuple(p for p in large.PAGES if p[0] == "snelheid"))
    assert large.axe("", 1, range(2)) == []


def test_axe_says_what_is_wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = "".join(f"<li>{n}</li>" for n in range(9))
    (tmp_path / KINDS["start"]).write_text(f"<!doctype html><html lang=nl><title>x</title><ul>{rows}<li><img src=x></ul>", encoding="utf-8")
    monkeypatch.setattr(large, "_site", lambda mark: tmp_path)
    (found,) = large.axe("", 1, range(1))
    assert found.startswith("start, light, 1280: image-alt: img")


def test_the_calculator_is_asked_random_cases() -> None:
    assert large.javascript("haarlem", "", 1, range(60)) == []


def test_a_calculator_that_forgets_what_it_was_told_differs(browser: Browser, built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def spoilt(name: str, mark: str) -> Page:
        page = browser.new_page()
        page.goto(address(built / name / "rekenhulp.html"))
        page.evaluate("""(name) => {
          const own = jobcoach.regulations[name], decide = own.decide.bind(own);
          own.decide = (facts, more) => decide({}, more);
        }""", name)
        return page

    monkeypatch.setattr(large, "_page", spoilt)
    found = large.javascript("haarlem", "", 1, range(20))
    assert found
    assert "calculator" in found[0]
