"""With keys alone: everything that can be operated is reached, in its order, visibly, and does what it says."""

from __future__ import annotations

import re
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
@pytest.mark.parametrize("kind", ["artikel met voetnoten", "oordelen", "rekenhulp"])
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


def tab_to(page: Page, selector: str, key: str = "Tab") -> None:
    """Presses the key until the focus is on such an element. Each stop on the way must show that it has the focus."""
    for _ in range(200):
        page.keyboard.press(key)
        here = page.evaluate(_HERE)
        assert here is None or here["seen"], here["name"]
        if page.evaluate("(s) => document.activeElement.matches(s)", selector):
            return
    pytest.fail(f"{key} does not lead to {selector}")


def at_the_question(page: Page) -> str:
    """The fact that is asked; the focus must stand at its question, so that it is read out, and be seen there. Empty at the end."""
    expect(page.locator("#vraag")).to_be_focused()
    assert page.evaluate(_HERE)["seen"]
    assert page.locator(".rekenhulp [role=status]").inner_text()
    question = page.locator("form.vraag")
    return str(question.get_attribute("data-feit")) if question.count() else ""


def answer(page: Page) -> str:
    """Answers the question that has the focus; says how it was answered."""
    page.keyboard.press("Tab")
    kind = page.evaluate("() => document.activeElement.type")
    if kind == "radio":
        page.keyboard.press("ArrowDown" if page.locator("form.vraag input").count() > 2 else "Space")
        assert page.locator("form.vraag input:checked").count() == 1
    elif kind == "date":
        page.keyboard.type("11112022")
    else:
        page.keyboard.press("Enter")
        expect(page.locator("form.vraag [role=alert]")).to_contain_text("weet ik niet")
        expect(page.locator("form.vraag input")).to_be_focused()
        page.keyboard.type("24")
    choices = page.locator("form.vraag input").count()
    page.keyboard.press("Enter")
    return "yes or no" if kind == "radio" and choices == 2 else str(kind)


def test_the_calculator_from_the_first_question_to_the_last_link(built: Path, page: Page) -> None:
    page.add_init_script("window.print = () => { window.printed = true; }")
    page.goto(address(built / KINDS["artikel"].partition("/")[0] / "rekenhulp.html"))
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")  # past the navigation
    tab_to(page, "#waarover")
    page.keyboard.press("End")  # all outcomes: the questions go on
    expect(page.locator("#waarover")).to_be_focused()
    expect(page.locator("#waarover")).to_have_value("")
    tab_to(page, "form.vraag input")
    page.locator("#vraag").focus()

    # every kind of question, and one that is passed over
    first = page.locator("form.vraag").get_attribute("data-feit")
    kinds, asked = set[str](), list[str]()
    while kinds < {"yes or no", "radio", "date", "text"} and len(asked) < 25:
        kinds.add(answer(page))
        asked.append(at_the_question(page))
    assert kinds == {"yes or no", "radio", "date", "text"}
    assert len(set(asked)) == len(asked)
    tab_to(page, "form.vraag button:not([type=submit])")
    page.keyboard.press("Space")
    at_the_question(page)
    expect(page.locator(".antwoorden dd").last).to_contain_text("weet ik niet")

    # an answer is changed: its question comes back with what was answered
    tab_to(page, ".antwoorden button")
    page.keyboard.press("Enter")
    assert at_the_question(page) == first
    tab_to(page, "form.vraag input:checked")
    tab_to(page, "form.vraag button[type=submit]")
    page.keyboard.press("Enter")
    assert at_the_question(page) != first

    # what can be done with the answers
    tab_to(page, ".gereedschap button")
    page.keyboard.press("Enter")
    expect(page.locator("input.link")).to_be_focused()
    assert f"#{first}=" in page.locator("input.link").input_value()
    assert "besluitdatum=2022-11-11" in page.locator("input.link").input_value()
    tab_to(page, ".gereedschap button", "Shift+Tab")
    page.keyboard.press("Space")  # the last of them: begin anew
    at_the_question(page)
    assert page.locator(".antwoorden").count() == 0
    tab_to(page, ".gereedschap button:nth-of-type(2)")
    page.keyboard.press("Enter")
    assert page.evaluate("() => window.printed")

    # nothing holds the focus: on to the footer, and back
    tab_to(page, "footer a")
    tab_to(page, ".gereedschap button", "Shift+Tab")


def test_a_step_of_the_calculator_leads_to_its_provision(built: Path, page: Page) -> None:
    page.goto(address(built / "haarlem" / "rekenhulp.html"))
    page.locator("#vraag").focus()
    tab_to(page, "summary")
    while page.locator("details:has(> summary:focus) .stappen").count() == 0:
        tab_to(page, "summary")
    page.keyboard.press("Enter")
    tab_to(page, ".stappen a")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/haarlem/.*html#"))
    expect(page.locator(":target")).to_be_in_viewport()


def test_the_calculator_of_all_regulations(built: Path, page: Page) -> None:
    page.goto(address(built / KINDS["rekenhulp met alle regelingen"]))
    page.locator("#waarover").focus()
    page.keyboard.press("ArrowDown")
    expect(page.locator("#waarover")).to_be_focused()
    tab_to(page, "form.vraag input")
    page.locator("#vraag").focus()
    answer(page)
    assert at_the_question(page)
    tab_to(page, ".resultaat .tabel")  # wide: the arrows move it
    page.keyboard.press("ArrowRight")
    tab_to(page, ".resultaat a")
    tab_to(page, ".antwoorden button")


def test_search_is_opened_and_closed(built: Path, page: Page) -> None:
    page.goto(address(built / KINDS["start"]))
    tab_to(page, ".md-search__input")
    expect(page.locator("#__search")).to_be_checked()
    page.keyboard.press("Escape")
    expect(page.locator("#__search")).not_to_be_checked()


def test_what_is_found_in_a_narrow_window_is_gone_through_and_opened(built: Path, page: Page) -> None:
    page.set_viewport_size({"width": WIDTHS["phone"], "height": 900})
    page.goto(address(built / KINDS["start"]))
    tab_to(page, "label[for=__search]")
    page.keyboard.press("Enter")
    expect(page.locator(".md-search__input")).to_be_focused()
    page.keyboard.insert_text("art. 9 lid 4")
    page.keyboard.press("End")  # the theme looks when a key goes up
    page.locator(".md-search-result__link").nth(1).wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(page.locator(".md-search-result__link").nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/utrecht/artikel-9.html"))


def test_a_letter_by_itself_does_nothing(built: Path, page: Page) -> None:
    start = address(built / KINDS["artikel"])
    page.goto(start)
    assert page.locator("link[rel=next]").count() == 1
    page.keyboard.press("Tab")
    for key in "n.p,fs/":
        page.keyboard.press(key)
    page.wait_for_timeout(200)
    assert page.url == start
    expect(page.locator("#__search")).not_to_be_checked()
