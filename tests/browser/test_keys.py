"""With keys alone: everything that can be operated is reached, in its order, visibly, and does what it says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.kinds import KINDS
from tests.browser.looking import WIDTHS, address, context

CAN_TAKE_FOCUS = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]"

_MARK = """(selector) => {
  const can = (e) => e.tabIndex >= 0 && !e.disabled && !e.hidden && !(e.type === "radio" && !e.checked);
  const stops = [...document.querySelectorAll(selector)].filter((e) => can(e) && e.checkVisibility({visibilityProperty: true}));
  stops.forEach((e, n) => e.dataset.stop = n);
  return stops.length;
}"""
_HERE = """() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const box = e.getBoundingClientRect(), style = getComputedStyle(e);
  const inside = box.left < innerWidth && box.right > 0 && box.bottom > 0 && box.top < innerHeight;
  const small = e.closest("form.md-header__option") || e.closest(".md-search");  // drawn by their label or their frame
  return {stop: e.dataset.stop, name: e.outerHTML.slice(0, 120), seen: !!small || (inside && style.outlineStyle !== "none")};
}"""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with context(browser) as visitor:
        yield visitor.new_page()


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", ["artikel met voetnoten", "oordelen"])
def test_tab_comes_by_everything_in_its_order_and_shows_where_it_is(kind: str, width: str, built: Path, page: Page) -> None:
    page.set_viewport_size({"width": WIDTHS[width], "height": 900})
    page.goto(address(built / KINDS[kind]))
    stops = page.evaluate(_MARK, CAN_TAKE_FOCUS)
    visited = []
    for _ in range(stops + 40):
        page.keyboard.press("Tab")
        here = page.evaluate(_HERE)
        if here is None and len(visited) >= stops:
            break
        if here is None:
            continue
        if visited and here["stop"] == visited[0] != visited[-1]:
            break
        assert here["seen"], here["name"]
        if here["stop"] is not None and here["stop"] not in visited[-1:]:
            visited.append(here["stop"])
    missed = sorted(set(map(str, range(stops))) - set(visited), key=int)
    names = [page.evaluate("(n) => document.querySelector(`[data-stop='${n}']`).outerHTML.slice(0, 160)", n) for n in missed]
    assert names == []
    assert [int(v) for v in visited] == sorted(int(v) for v in visited)


def test_the_first_stop_leads_past_the_navigation(built: Path, page: Page) -> None:
    page.goto(address(built / KINDS["artikel"]))
    page.keyboard.press("Tab")
    skip = page.locator(":focus")
    assert "md-skip" in (skip.get_attribute("class") or "").split()
    target = (skip.get_attribute("href") or "").removeprefix("#")
    assert page.locator(f".md-content [id='{target}']").count() == 1


def test_the_colours_change_and_stay_changed(built: Path, page: Page) -> None:
    page.goto(address(built / KINDS["start"]))
    body = page.locator("body")
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("() => document.activeElement.closest('[data-md-component=palette]') !== null"):
            break
    page.keyboard.press("Enter")
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    page.goto(address(built / KINDS["regeling"]))
    expect(body).to_have_attribute("data-md-color-scheme", "slate")


def test_what_is_folded_opens(built: Path, page: Page) -> None:
    page.goto(address(built / KINDS["artikel"]))
    folded = page.locator("details.samenhang").first
    folded.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(folded).to_have_attribute("open", "")
    page.keyboard.press("Space")
    expect(folded).not_to_have_attribute("open", "")


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_the_navigation_of_a_narrow_window_opens_and_closes(key: str, built: Path, page: Page) -> None:
    page.set_viewport_size({"width": WIDTHS["phone"], "height": 900})
    page.goto(address(built / KINDS["artikel"]))
    link = page.locator(".md-sidebar--primary a[href]").first
    expect(link).not_to_be_visible()
    page.keyboard.press("Tab")
    while page.evaluate("() => document.activeElement.htmlFor") != "__drawer":
        page.keyboard.press("Tab")
    page.keyboard.press(key)
    expect(page.locator(":focus")).to_have_attribute("aria-expanded", "true")
    expect(page.locator(".md-sidebar--primary")).to_have_css("visibility", "visible")
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("() => document.activeElement.closest('.md-sidebar--primary') !== null"):
            break
    else:
        pytest.fail("no key leads into the navigation")
    page.keyboard.press("Escape")
    expect(page.locator(".md-sidebar--primary")).to_have_css("visibility", "hidden")
    assert page.evaluate("() => document.activeElement.htmlFor") == "__drawer"


def test_pointing_at_a_rule_with_the_keys_lights_up_its_words(built: Path, page: Page) -> None:
    page.goto(address(built / KINDS["artikel"]))
    card = page.locator("article.regel").first
    card.locator("a").first.focus()
    rule = card.get_attribute("data-regel")
    expect(page.locator(f".wet [data-regels~='{rule}']").first).to_have_class("licht-op")
