"""What people write is shown as they wrote it, and never becomes markup or code: a text, a rule, a label, a case, the end of a link."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page

from jobcoach_dsl.targets.pages import pages
from tests.browser.looking import address, context, opened
from tests.pages import sample
from tests.pages.built import build

RUN = "window.gehackt=1"
EVIL = (
    f"<script>{RUN}</script>",
    f'"onload="{RUN}" x="',
    f"<img src=x onerror={RUN}>",
    "{{7*7}} {%raw%} ${7*7}",
    f"](javascript:{RUN}) [klik](javascript:{RUN})",
    f"</p></section></article><svg onload={RUN}>",
    f"*/</style>--><iframe srcdoc='<script>parent.{RUN}</script>'>",
)
WORDS = "Artikel " + " ".join(EVIL)
LOOK = """() => ({
  ran: "gehackt" in window,
  handlers: [...document.querySelectorAll("*")].filter((e) => [...e.attributes].some((a) => /^on/i.test(a.name))).map((e) => e.outerHTML),
  links: [...document.querySelectorAll("[href], [src]")].map((e) => e.getAttribute("href") || e.getAttribute("src"))
    .filter((to) => /^\\s*(javascript|data|vbscript):/i.test(to)),
  strange: document.querySelectorAll(".md-content :is(iframe, script, img, object, embed, form, style)").length,
})"""
CLEAN = {"ran": False, "handlers": [], "links": [], "strange": 0}


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    run = build(pages(sample.site(WORDS, f"label {WORDS}", f"titel {WORDS}", f"geval {WORDS}")), folder)
    assert run.returncode == 0, run.stderr
    return folder / "site"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with context(browser) as visitor:
        yield visitor.new_page()


def test_on_every_page_it_is_words(hostile: Path, page: Page) -> None:
    shown = []
    for file in sorted(hostile.rglob("*.html")):
        if file.name == "404.html":  # it is made for the root of a server
            continue
        opened(page, address(file))
        assert page.evaluate(LOOK) == CLEAN, file
        text = page.locator(".md-content").inner_text()
        assert "49" not in text
        if WORDS in " ".join(text.split()):
            shown.append(file.relative_to(hostile).as_posix())
    for needed in ("proef/artikel-1", "proef/beslisschema", "proef/gevallen", "begrippen", "noties/uren", "vergelijking/geval-P1"):
        assert f"{needed}.html" in shown


def test_in_the_results_of_a_search_it_is_words(hostile: Path, page: Page) -> None:
    page.goto(address(hostile / "index.html"))
    page.locator("input.md-search__input").focus()
    page.keyboard.type("onload javascript")
    page.locator(".md-search-result__link").first.wait_for()
    for more in page.locator(".md-search-result__more summary").all():
        more.click()
    assert RUN in page.locator(".md-search-result").inner_text()
    assert page.evaluate(LOOK) == CLEAN
    assert page.locator(".md-search-result :is(script, img, iframe, svg[onload])").count() == 0


@pytest.mark.parametrize("evil", EVIL)
def test_in_a_link_it_is_nothing(evil: str, hostile: Path, page: Page) -> None:
    for end in (f"#{quote(evil)}", f"?h={quote(evil)}", f"#__search?q={quote(evil)}", f"?q={quote(evil)}"):
        page.goto(address(hostile / "proef" / "artikel-1.html") + end)
        page.wait_for_timeout(100)
        assert page.evaluate(LOOK) == CLEAN
