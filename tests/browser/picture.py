"""The picture in the README: an article of Utrecht as a visitor sees it on a desk.

In: the built site. Out: `docs/utrecht-artikel-8.png`. Refuses: a site that is not built; a machine without the browser of the tests.
"""

from __future__ import annotations

from tests.browser.chromium import running
from tests.browser.looking import address
from tests.pages.built import CHECKOUT

if __name__ == "__main__":
    with running() as browser:
        page = browser.new_page(viewport={"width": 1400, "height": 1150})
        page.goto(address(CHECKOUT / "site" / "utrecht" / "artikel-8.html"))
        page.evaluate("() => document.fonts.ready.then(() => true)")
        page.screenshot(path=CHECKOUT / "docs" / "utrecht-artikel-8.png")
