"""Every kind of page: it asks nothing of another host, fits a window of 320 points, and axe-core finds nothing against WCAG 2.2 A and AA.

From a folder and from a server; in light and dark; on a desk and on a phone; with all that is folded open.
"""

from __future__ import annotations

from importlib import resources
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.kinds import KINDS
from tests.browser.looking import NARROW, PAPER, SCHEMES, WIDTHS, address, context, cut, opened, overflow, thin, violations


def test_every_template_has_its_page_here(built: Path) -> None:
    templates = {t.name.split(".")[0] for t in (resources.files("jobcoach_dsl.targets.pages") / "templates").iterdir() if t.is_file()}
    assert {kind.split(" met ")[0] for kind in KINDS} == templates - {"macros"}
    assert [page for page in KINDS.values() if not (built / page).is_file()] == []


@pytest.mark.parametrize("kind", KINDS)
def test_from_a_server_it_asks_nothing_of_others_and_says_no_error(kind: str, served: str, browser: Browser) -> None:
    with context(browser) as visitor:
        page = visitor.new_page()
        seen = Seen(page)
        opened(page, f"{served}/{KINDS[kind]}")
        assert seen.asked_of_others(urlsplit(served).netloc) == []
        assert seen.errors == []


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("kind", KINDS)
def test_from_a_folder_it_is_complete_fits_and_is_accessible(kind: str, scheme: str, built: Path, browser: Browser) -> None:
    """One visit for all of it: to open a page takes longer than to look at it."""
    with context(browser, scheme) as visitor:
        page = visitor.new_page()
        seen = Seen(page)
        page.set_viewport_size({"width": NARROW, "height": 900})
        opened(page, address(built / KINDS[kind]))
        assert seen.asked_of_others("file") == []
        assert seen.errors == []
        assert page.locator("body").get_attribute("data-md-color-scheme") == ("slate" if scheme == "dark" else "default")
        assert overflow(page) == []

        page.emulate_media(media="print")
        page.set_viewport_size({"width": PAPER, "height": 900})
        assert cut(page) == []
        assert overflow(page) == []

        page.emulate_media(media="screen")
        thin(page)
        for width in WIDTHS.values():
            page.set_viewport_size({"width": width, "height": 900})
            assert violations(page) == [], width


class Seen:
    """What a page asks for and what it complains of, from the first moment."""

    def __init__(self, page: Page) -> None:
        self.asked: list[str] = []
        self.errors: list[str] = []
        page.context.on("request", lambda request: self.asked.append(request.url))
        page.on("console", lambda said: self.errors.append(said.text) if said.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: self.errors.append(str(error)))

    def asked_of_others(self, own: str) -> list[str]:
        """Of a page that asked for its own parts at least: what it asked of any other host."""
        assert len(self.asked) > 3
        return [url for url in self.asked if own not in (urlsplit(url).scheme, urlsplit(url).netloc)]
