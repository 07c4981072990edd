"""What is asked of a page in the browser.

In: a page that is open. Out: what is wrong with it, in words that name the place; nothing when nothing is. Refuses: nothing.
"""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.chromium import AXE

SCHEMES = ("light", "dark")
WIDTHS = {"desk": 1280, "phone": 390}
NARROW = 320
PAPER = 688
"""Between the margins of an A4, in the points of a style sheet."""
STANDARD = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa")

_OPEN = "() => { for (const d of document.querySelectorAll('details')) d.open = true; return document.fonts.ready.then(() => true); }"
_THIN = """() => {
  for (const parent of document.querySelectorAll(".md-content *, .md-nav__list")) {
    const runs = new Map();
    for (const child of parent.children) {
      const kind = child.tagName + " " + child.className.replace("s-regel", "").replace("s-zonder", "");
      if (/^(SECTION|ARTICLE|LI|TR|DIV|DETAILS|PRE) /.test(kind)) runs.set(kind, [...(runs.get(kind) || []), child]);
    }
    for (const run of runs.values()) run.slice(3, -1).forEach((child) => child.remove());
  }
}"""
_AXE = """(tags) => axe.run(document, {runOnly: {type: "tag", values: tags}, resultTypes: ["violations"], preload: false}).then(
  (found) => found.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(" ")}: ${n.failureSummary}`)))"""
_WIDE = """() => {
  const limit = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= limit) return [];
  const over = [...document.querySelectorAll("body *")].filter((e) => e.getBoundingClientRect().right > limit + 0.5);
  return [`${document.documentElement.scrollWidth} > ${limit}`, ...over.slice(0, 8).map((e) => e.outerHTML.slice(0, 160))];
}"""

_CUT = """() => [...document.querySelectorAll(".md-content *")]
  .filter((e) => /auto|scroll/.test(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth + 1)
  .map((e) => `${e.scrollWidth} > ${e.clientWidth}: ${e.outerHTML.slice(0, 160)}`)"""


def context(browser: Browser, scheme: str = "light", width: int = WIDTHS["desk"]) -> BrowserContext:
    """A visitor who has not been here before."""
    window = {"width": width, "height": 900}
    return browser.new_context(color_scheme=scheme, viewport=window, locale="nl-NL", reduced_motion="reduce")  # type: ignore[arg-type]


def address(page: Path, anchor: str = "") -> str:
    """Where a page stands on disk, as a browser writes it."""
    return page.resolve().as_uri() + (f"#{anchor}" if anchor else "")


def opened(page: Page, at: str) -> None:
    """Goes there, and opens all that is folded."""
    page.goto(at)
    page.evaluate(_OPEN)


def thin(page: Page) -> None:
    """Of what is made alike and stands in a row (leden, cards, cases, rows of a table) the first three and the last stay.

    What axe-core says of one it says of the others, and its time grows with the page.
    """
    page.evaluate(_THIN)


def violations(page: Page) -> list[str]:
    """What axe-core finds against WCAG 2.2, levels A and AA."""
    if not page.evaluate("() => 'axe' in window"):
        page.add_script_tag(path=AXE)
    found: list[str] = page.evaluate(_AXE, list(STANDARD))
    return found


def overflow(page: Page) -> list[str]:
    """What makes the page wider than its window."""
    found: list[str] = page.evaluate(_WIDE)
    return found


def cut(page: Page) -> list[str]:
    """What scrolls within its own frame: on paper its end is lost."""
    found: list[str] = page.evaluate(_CUT)
    return found
