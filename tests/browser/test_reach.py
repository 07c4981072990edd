"""Every kind of page: it asks nothing of another host, fits a window of 320 points, and axe-core finds nothing against WCAG 2.2 A and AA.

From a folder and from a server; in light and dark; on a desk and on a phone; with all that is folded open.
"""

from __future__ import annotations

from importlib import resources
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser

from tests.browser.kinds import KINDS
from tests.browser.looking import NARROW, PAPER, SCHEMES, WIDTHS, address, context, cut, opened, overflow, thin, violations


def test_every_template_has_its_page_here(built: Path) -> None:
    templates = {t.name.split(".")[0] for t in (resources.files("jobcoach_dsl.targets.pages") / "templates").iterdir()}
    assert {kind.split(" met ")[0] for kind in KINDS} == templates - {"macros"}
    assert [page for page in KINDS.values() if not (built / page).is_file()] == []


@pytest.mark.parametrize("kind", KINDS)
def test_from_a_folder_and_from_a_server_it_asks_nothing_of_others_and_says_no_error(
    kind: str, built: Path, served: str, browser: Browser
) -> None:
    for start, own in ((built.resolve().as_uri(), "file"), (served, urlsplit(served).netloc)):
        asked: list[str] = []
        errors: list[str] = []
        with context(browser) as visitor:
            page = visitor.new_page()
            visitor.on("request", lambda request, to=asked: to.append(request.url))
            page.on("console", lambda said, to=errors: to.append(said.text) if said.type in ("error", "warning") else None)
            page.on("pageerror", lambda error, to=errors: to.append(str(error)))
            opened(page, f"{start}/{KINDS[kind]}")
        assert len(asked) > 3
        assert [url for url in asked if own not in (urlsplit(url).scheme, urlsplit(url).netloc)] == []
        assert errors == []


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("kind", KINDS)
def test_it_is_accessible_and_fits(kind: str, scheme: str, built: Path, browser: Browser) -> None:
    with context(browser, scheme) as visitor:
        page = visitor.new_page()
        page.set_viewport_size({"width": NARROW, "height": 900})
        opened(page, address(built / KINDS[kind]))
        assert page.locator("body").get_attribute("data-md-color-scheme") == ("slate" if scheme == "dark" else "default")
        assert overflow(page) == []
        thin(page)
        for width in WIDTHS.values():
            page.set_viewport_size({"width": width, "height": 900})
            assert violations(page) == [], width


@pytest.mark.parametrize("kind", KINDS)
def test_on_paper_nothing_is_cut(kind: str, built: Path, browser: Browser) -> None:
    with context(browser, width=PAPER) as visitor:
        page = visitor.new_page()
        page.emulate_media(media="print")
        opened(page, address(built / KINDS[kind]))
        assert cut(page) == []
        assert overflow(page) == []
