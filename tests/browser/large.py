"""The large numbers in a browser, for `tests.deep`: axe-core on whole pages, and the scripts on random cases, in the calculators too.

In: the mark of the files of which the site is built, a seed, the numbers of the pages or the cases. Out: each violation, and each
difference, shrunk, to paste. Refuses: nothing; a machine without the Chromium of the tests raises.

The site is built once, in `.cache`, by the process that wants it first; each process has one browser. A calculator is asked through the
scripts that its page has loaded, so with the engine and the rules that a visitor gets.
"""

from __future__ import annotations

import atexit
import fcntl
import json
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

from jobcoach_dsl.pipeline import compile_folder
from jobcoach_dsl.publish import site
from jobcoach_dsl.targets.pages import pages
from tests.browser.chromium import running
from tests.browser.kinds import KINDS
from tests.browser.looking import SCHEMES, WIDTHS, address, context, opened, violations
from tests.pages.built import CHECKOUT, build
from tests.targets.cases import Cases
from tests.targets.drivers import Script
from tests.targets.large import EACH_JAVASCRIPT, Whole, reported, targets_of

PAGES = tuple((kind, scheme, width) for kind in KINDS for scheme in SCHEMES for width in WIDTHS.values())

_PLACE = CHECKOUT / ".cache" / "deep"
_ASK = """([name, { facts, readings }]) => {
  try {
    const answer = jobcoach.regulations[name].decide(facts, { readings });
    return JSON.stringify({ answer, trace: answer.trace });
  } catch (error) {
    if (error.name === "Error") throw error;
    return JSON.stringify({ raised: error.name, problems: error.problems });
  }
}"""

_open = ExitStack()
atexit.register(_open.close)


def axe(mark: str, _: int, numbers: range) -> list[str]:
    """What axe-core finds on whole pages, with all that is folded open."""
    found = []
    for kind, scheme, width in PAGES[numbers.start : numbers.stop]:
        with context(_browser(), scheme, width) as visitor:
            page = visitor.new_page()
            opened(page, address(_site(mark) / KINDS[kind]))
            found += [f"{kind}, {scheme}, {width}: {each}" for each in violations(page)]
    return found


def javascript(name: str, mark: str, seed: int, numbers: range) -> list[str]:
    """The package, the compiled script in Node, and the calculator of a regulation."""
    made = targets_of(name)
    asked = (Whole(made["package"]), made["script"], Script("calculator", _Asked(name, _page(name, mark))))
    return reported(name, Cases(name, seed, EACH_JAVASCRIPT), asked, numbers, 1)


class _Asked:
    """A page that answers as the process of a script does."""

    def __init__(self, name: str, page: Page) -> None:
        self.name, self.page = name, page

    def ask(self, question: object) -> Any:
        """What it answers."""
        return json.loads(self.page.evaluate(_ASK, [self.name, question]))


@cache
def _browser() -> Browser:
    return _open.enter_context(running())


@cache
def _page(name: str, mark: str) -> Page:
    page = _browser().new_page()
    page.goto(address(_site(mark) / name / "rekenhulp.html"))
    return page


@cache
def _site(mark: str) -> Path:
    """The site of these files. What is there of other files, or was not finished, is built anew."""
    _PLACE.mkdir(parents=True, exist_ok=True)
    made = _PLACE / "made"
    with (_PLACE / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not made.is_file() or made.read_text(encoding="utf-8") != mark:
            made.unlink(missing_ok=True)
            run = build(pages(site(compile_folder(CHECKOUT / "regulations", whole=False))), _PLACE)
            assert run.returncode == 0, run.stderr
            made.write_text(mark, encoding="utf-8")
    return _PLACE / "site"
