"""A built site, as a browser gets it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import attrs

from jobcoach_dsl.targets.artifact import Artifact, write

CHECKOUT = Path(__file__).resolve().parents[2]
EMPTY = frozenset({"br", "hr", "img", "input", "link", "meta", "path", "circle"})


def build(artifacts: list[Artifact], folder: Path) -> subprocess.CompletedProcess[str]:
    """The site of these pages, with the settings of this checkout; pages come in `folder/site`."""
    write(artifacts, folder / "generated_docs")
    shutil.copy(CHECKOUT / "mkdocs.yml", folder)
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


@attrs.define
class Element:
    tag: str
    attributes: dict[str, str]
    text: str = ""
    within: tuple[Element, ...] = attrs.field(default=(), repr=False)

    def has_class(self, name: str) -> bool:
        return name in self.attributes.get("class", "").split()


class _Reader(HTMLParser):
    def __init__(self, without: frozenset[str]) -> None:
        super().__init__(convert_charrefs=True)
        self.without = without
        self.elements: list[Element] = []
        self.open: list[Element] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {k: v or "" for k, v in attributes}, within=tuple(self.open))
        self.elements.append(element)
        if tag not in EMPTY:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, {k: v or "" for k, v in attributes}, within=tuple(self.open)))

    def handle_endtag(self, tag: str) -> None:
        if any(e.tag == tag for e in self.open):
            while self.open.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        if any(e.has_class(name) or e.tag == name for e in self.open for name in self.without):
            return
        for element in self.open:
            element.text += data


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
    pages = {p.relative_to(site).as_posix(): elements(p) for p in site.rglob("*.html") if p.name != "404.html"}
    anchors = {path: {e.attributes["id"] for e in found if "id" in e.attributes} for path, found in pages.items()}
    broken = []
    for path, found in pages.items():
        for element in found:
            target = element.attributes.get("href") if element.tag == "a" else None
            if target is None or "://" in target:
                continue
            file, _, anchor = target.partition("#")
            where = os.path.normpath(os.path.join(os.path.dirname(path), file)) if file else path
            if where not in pages:
                broken.append(f"{path}: {target}: geen bladzijde")
            elif anchor and anchor not in anchors[where]:
                broken.append(f"{path}: {target}: geen plaats")
    return broken
