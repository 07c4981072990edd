"""What makes MkDocs build the pages quickly: a plugin that `mkdocs.yml` names.

In: the pages as MkDocs has them. Out: the same site in less time.
Refuses: a link of a page that leads nowhere; MkDocs then warns as it does for its own, and a strict build fails.

Most of the time of a build went to what is HTML already, and was read as Markdown, element by element. Here it goes past Markdown, and what
MkDocs wants to know of it (headings, anchors, links) is read from what was written. Of the rest, most went to the search index, for which
Material reads the page element by element too; here it gets the page without the elements that mean nothing to it.
"""

from __future__ import annotations

import posixpath
import re
from html import unescape

from material.plugins.search.plugin import SearchIndex, SearchPlugin
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

_LEADS = re.compile(r"""\s(?:href|src)="(?![a-z]+:)([^"]*)\"""")
_ANCHOR = re.compile(r"""\sid="([^"]*)\"""")
_HEADING = re.compile(r"""<h([12])\s[^>]*?\bid="([^"]*)"[^>]*>(.*?)(?:<a class="headerlink".*?)?</h\1>""", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_LINK = re.compile(r"""<a (?!class="headerlink")[^>]*>(.*?)</a>""", re.DOTALL)
_NO_MATTER = re.compile(r"</?(?:span|mark|strong|em|table|thead|tbody|t[rhd]|d[td]|br)\b[^>]*>")
"""Elements that are no section, no list and no code, and of which none is left out of the search."""


log = get_plugin_logger("jobcoach")


class Settings(Config):  # type: ignore[no-untyped-call]  # MkDocs has no types there
    """There are none."""


class Builder(BasePlugin[Settings]):  # type: ignore[no-untyped-call]  # MkDocs has no types there either
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


class Index(SearchIndex):  # type: ignore[misc]  # Material has no types
    """The index of Material, read from less."""

    def add_entry_from_context(self, page: Page) -> None:
        """Adds the sections of a page."""
        content = page.content
        page.content = bare(content or "")
        super().add_entry_from_context(page)
        page.content = content


def bare(html: str) -> str:
    """A page with the elements that search looks at: the words and the sections stay."""
    return _NO_MATTER.sub("", _LINK.sub(r"\1", html))


def contents(html: str) -> TableOfContents:
    """The headings of a page, as the theme lists them: the first level with the second in it."""
    top: list[AnchorLink] = []
    for level, id, title in _HEADING.findall(html):
        item = AnchorLink(_TAG.sub("", title).strip(), unescape(id), int(level))
        (top[-1].children if top and item.level > top[-1].level else top).append(item)
    return TableOfContents(top)
