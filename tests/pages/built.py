"""A built site, as a browser gets it; and the site of every regulation, gathered once and built once in a run of the tests."""

from __future__ import annotations

import fcntl
import os
import pickle
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path

import attrs
import pytest

from jobcoach_dsl.pipeline import compile_folder
from jobcoach_dsl.publish import site
from jobcoach_dsl.targets.artifact import Artifact, write
from jobcoach_dsl.targets.pages import SiteData, pages

CHECKOUT = Path(__file__).resolve().parents[2]
EMPTY = frozenset({"br", "hr", "img", "input", "link", "meta", "path", "circle"})


def build(artifacts: list[Artifact], folder: Path) -> subprocess.CompletedProcess[str]:
    """The site of these pages, with the settings of this checkout; pages come in `folder/site`."""
    write(artifacts, folder / "generated_docs")
    shutil.copy(CHECKOUT / "mkdocs.yml", folder)
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    """A folder that is made once in a run of the tests, by the worker that wants it first."""
    base = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        base = base.parent  # what all workers share
    folder, done = base / name, base / f"{name}.made"
    with open(base / f"{name}.lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            make(folder)
            done.touch()
    return folder


@attrs.frozen
class Everything:
    """The site of every regulation: what it is made of, and each file of `generated_docs`."""

    data: SiteData
    files: list[Artifact]


def everything(factory: pytest.TempPathFactory) -> Everything:
    """Gathered by one worker: to work out every case takes long, and to read what came of it a moment."""

    def gather(folder: Path) -> None:
        data = site(compile_folder(CHECKOUT / "regulations", whole=False))
        folder.mkdir()
        (folder / "everything").write_bytes(pickle.dumps(Everything(data, pages(data))))

    made = pickle.loads((once(factory, "gathered", gather) / "everything").read_bytes())
    assert isinstance(made, Everything)
    return made


def whole_site(factory: pytest.TempPathFactory) -> Path:
    """The built site of every regulation. A warning of the build is an error."""

    def make(folder: Path) -> None:
        run = build(everything(factory).files, folder)
        assert run.returncode == 0, run.stderr
        assert "WARNING" not in run.stderr

    return once(factory, "whole", make) / "site"


@attrs.define(slots=False, eq=False)
class Element:
    """An element of a page. All words of a page stand in one list; those within the element are a run of it."""

    tag: str
    attributes: dict[str, str]
    within: tuple[Element, ...] = attrs.field(default=(), repr=False)
    words: list[str] = attrs.field(factory=list, repr=False)
    first: int = 0
    last: int | None = None

    @cached_property
    def text(self) -> str:
        return "".join(self.words[self.first : self.last])

    def has_class(self, name: str) -> bool:
        return name in self.attributes.get("class", "").split()


class _Reader(HTMLParser):
    def __init__(self, without: frozenset[str]) -> None:
        super().__init__(convert_charrefs=True)
        self.without = without
        self.elements: list[Element] = []
        self.open: list[Element] = []
        self.left_out: list[Element] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {k: v or "" for k, v in attributes}, tuple(self.open), self.words, len(self.words))
        self.elements.append(element)
        if tag in EMPTY:
            element.last = element.first
            return
        self.open.append(element)
        if tag in self.without or self.without.intersection(element.attributes.get("class", "").split()):
            self.left_out.append(element)

    def handle_startendtag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        count = len(self.words)
        self.elements.append(Element(tag, {k: v or "" for k, v in attributes}, tuple(self.open), self.words, count, count))

    def handle_endtag(self, tag: str) -> None:
        if any(e.tag == tag for e in self.open):
            while True:
                element = self.open.pop()
                element.last = len(self.words)
                if self.left_out and self.left_out[-1] is element:
                    self.left_out.pop()
                if element.tag == tag:
                    return

    def handle_data(self, data: str) -> None:
        if not self.left_out:
            self.words.append(data)


def elements(page: Path, without: frozenset[str] = frozenset()) -> list[Element]:
    """Every element of a page, in its order, with all text within it but that of these tags and classes."""
    reader = _Reader(without)
    reader.feed(page.read_text(encoding="utf-8"))
    return reader.elements


def content(page: Path, without: frozenset[str] = frozenset()) -> list[Element]:
    """The elements of the page itself, without header, navigation and footer."""
    return [e for e in elements(page, without) if any(w.has_class("md-content__inner") for w in e.within)]


def broken_links(site: Path) -> list[str]:
    """Links within the site that lead to no page or no anchor."""
    pages = {p.relative_to(site).as_posix(): _Links(p) for p in site.rglob("*.html") if p.name != "404.html"}
    broken = []
    for path, page in pages.items():
        for target in page.targets:
            file, _, anchor = target.partition("#")
            where = os.path.normpath(os.path.join(os.path.dirname(path), file)) if file else path
            if where not in pages and not (site / where).is_file():
                broken.append(f"{path}: {target}: geen bladzijde")
            elif anchor and (where not in pages or anchor not in pages[where].anchors):
                broken.append(f"{path}: {target}: geen plaats")
    return broken


class _Links(HTMLParser):
    """Where a page leads to within the site, each place once, and the places in it."""

    def __init__(self, page: Path) -> None:
        super().__init__(convert_charrefs=True)
        self.anchors: set[str] = set()
        self.targets: dict[str, None] = {}
        self.feed(page.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        for name, value in attributes:
            if name == "id":
                self.anchors.add(value or "")
            elif name == "href" and tag == "a" and "://" not in (value or ""):
                self.targets[value or ""] = None
