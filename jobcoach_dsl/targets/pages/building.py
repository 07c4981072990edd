"""What makes MkDocs build the pages quickly: a plugin that `mkdocs.yml` names.

In: the pages as MkDocs has them. Out: the same site, and the same search index, in less time.
Refuses: a link of a page that leads nowhere; MkDocs then warns as it does for its own, and a strict build fails.

Most of the time of a build went to two things that Material and Markdown do for any page. What is HTML already was read as Markdown,
element by element; here it goes past Markdown, and what MkDocs wants to know of it (headings, anchors, links) is read from what was
written. And the search index was taken from each page by a parser written in Python for all that HTML can be; here one expression takes a
page apart, and what comes out is what Material makes of it.
"""

from __future__ import annotations

import math
import posixpath
import re
from html import escape, unescape

import attrs
from material.plugins.search.plugin import SearchIndex, SearchPlugin, void
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

_PART = re.compile(
    r"""(?P<text>[^<]+)
    | <(?P<raw>script|style)\b.*?</(?P=raw)\s*>
    | <!--.*?-->
    | <(?P<end>/)?(?P<tag>[A-Za-z][^\s/>]*)(?P<attributes>(?:[^>"']|"[^"]*"|'[^']*')*)>
    | (?P<loose><)""",
    re.VERBOSE | re.DOTALL,
)
_LEADS = re.compile(r"""\s(?:href|src)="(?![a-z]+:)([^"]*)\"""")
_ANCHOR = re.compile(r"""\sid="([^"]*)\"""")
_HEADING = re.compile(r"""<h([12])\s[^>]*?\bid="([^"]*)"[^>]*>(.*?)(?:<a class="headerlink".*?)?</h\1>""", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_ID = re.compile(r"""\sid=(?:"([^"]*)"|'([^']*)')""")
_KEPT = frozenset({"p", "code", "pre", "li", "ol", "ul", "sub", "sup"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


log = get_plugin_logger("jobcoach")


class Settings(Config):  # type: ignore[no-untyped-call]  # MkDocs has no types there
    """There are none."""


class Builder(BasePlugin[Settings]):  # type: ignore[no-untyped-call]  # nor there
    """The plugin. It stands after `search`, whose index it fills."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        for plugin in config.plugins.values():
            if isinstance(plugin, SearchPlugin):
                plugin.search_index = Index(**plugin.config)
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        self.known = {file.url: file for file in files}
        return files

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        # Markdown gets nothing to read; `on_page_content` gives back what was taken.
        if not page.meta.get("html"):
            return markdown
        self.taken = markdown
        return ""

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        if not page.meta.get("html"):
            return html
        page.toc = contents(self.taken)
        page.present_anchor_ids = {unescape(id) for id in _ANCHOR.findall(self.taken)}
        page.links_to_anchors = self.links(self.taken, page.file, config)
        return self.taken

    def links(self, html: str, here: File, config: MkDocsConfig) -> dict[File, dict[str, str]]:
        """The anchors that a page leads to, as MkDocs keeps them to see that they are there; a file that is not gets a warning here."""
        found: dict[File, dict[str, str]] = {}
        folder = posixpath.dirname(here.url)
        for link in dict.fromkeys(map(unescape, _LEADS.findall(html))):
            path, _, anchor = link.partition("#")
            file = self.known.get(posixpath.normpath(posixpath.join(folder, path))) if path else here
            if file is None:
                message = "Doc file '%s' contains a link '%s', but there is no such file on the site."
                log.log(config.validation.links.not_found, message, here.src_uri, link)
            elif anchor:
                found.setdefault(file, {})[anchor] = link
        return found


def contents(html: str) -> TableOfContents:
    """The headings of a page, as the theme lists them: the first level with the second in it."""
    top: list[AnchorLink] = []
    for level, id, title in _HEADING.findall(html):
        item = AnchorLink(_TAG.sub("", title).strip(), unescape(id), int(level))
        (top[-1].children if top and item.level > top[-1].level else top).append(item)
    return TableOfContents(top)


class Index(SearchIndex):  # type: ignore[misc]  # Material has no types
    """The index of Material, filled faster."""

    def add_entry_from_context(self, page: Page) -> None:
        """Adds the sections of a page."""
        if (page.meta.get("search") or {}).get("exclude"):
            return
        for section in sections(page.content or ""):
            if not section.excluded:
                self.create_entry_for_section(section, page.toc, page.url, page)


@attrs.define(eq=False)
class Section:
    """What stands below a heading with an anchor; before the first one, `tag` is no heading."""

    tag: str
    depth: float = 0
    excluded: bool = False
    id: str | None = None
    title: list[str] = attrs.field(factory=list)
    text: list[str] = attrs.field(factory=list)


def sections(content: str) -> list[Section]:
    """The sections of a page, as Material's own parser finds them."""
    reader = _Reader()
    for part in _PART.finditer(content):
        kind = part.lastgroup
        if kind in ("text", "loose"):
            reader.words(part[0])
        elif kind == "raw":
            reader.section_here()
        elif kind == "attributes":
            tag, attributes = part["tag"].lower(), part["attributes"]
            if part["end"]:
                reader.close(tag)
            elif tag not in void:
                reader.start(tag, attributes)
                if attributes.endswith("/"):
                    reader.close(tag)
    return reader.found


class _Reader:
    """Where the reading of a page is: the open elements, and the section that words belong to.

    As in Material, elements are told apart by their tags alone.
    """

    def __init__(self) -> None:
        self.found: list[Section] = []
        self.section: Section | None = None
        self.open: list[str] = []
        self.skip = {"object"}
        self.permalinks = 0

    def section_here(self) -> Section:
        """The section; before the first heading, one without a heading."""
        if self.section is None:
            self.section = Section("")
            self.found.append(self.section)
        return self.section

    def start(self, tag: str, attributes: str) -> None:
        self.open.append(tag)
        left_out = "data-search-exclude" in attributes or 'class="linenodiv"' in attributes
        if tag in _HEADINGS and (found := _ID.search(attributes)):
            depth = len(self.open)
            if tag != "h1" and not self.found:
                self.found.append(Section("", depth))
            self.section = Section(tag, depth, "data-search-exclude" in attributes, unescape(found[1]) if self.found else None)
            self.found.append(self.section)
        section = self.section_here()
        if tag == "a" and (self.permalinks or 'class="headerlink"' in attributes):
            self.permalinks += 1
        if left_out:
            self.skip.add(tag)
        elif tag in _KEPT and self.skip.isdisjoint(self.open):
            self.place(section).append(f"<{tag}>")

    def close(self, tag: str) -> None:
        if not self.open or self.open[-1] != tag:
            return
        section = self.section_here()
        if section.depth > len(self.open):
            # A heading within another element: what comes behind that element belongs to the section around it.
            around = next((s for s in reversed(self.found) if s.depth <= len(self.open)), None)
            if around is not None:
                section.depth = math.inf
                self.section = section = around
        self.open.pop()
        if tag == "a" and self.permalinks:
            self.permalinks -= 1
        if tag in self.skip:
            self.skip -= {tag} - {"object"}
        elif tag in _KEPT and self.skip.isdisjoint(self.open):
            place = self.place(section)
            first = place.index(f"<{tag}>")
            if all(words.isspace() for words in place[first + 1 :]):
                del place[first:]
            else:
                place.append(f"</{tag}>")

    def words(self, text: str) -> None:
        if not self.skip.isdisjoint(self.open):
            return
        text = unescape(text)
        blank = text.isspace()
        if "pre" not in self.open:
            text = " " if blank else text.replace("\n", " ")
        section = self.section_here()
        if section.tag in self.open:
            if not self.permalinks:
                section.title.append(escape(text, quote=False))
        elif not blank:
            section.text.append(escape(text, quote=False))
        elif not section.text or not section.text[-1].isspace() or "pre" in self.open:
            section.text.append(text)

    def place(self, section: Section) -> list[str]:
        """What words go to here: the title of a section or its text."""
        return section.title if section.tag in self.open else section.text
