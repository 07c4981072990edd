"""The plugin that makes MkDocs quicker: it checks pages of HTML as MkDocs does those of Markdown, and indexes them as Material does.

In: every page of the site, and pages on which the two could differ. Out: their sections, as the plugin and as Material find them; warnings.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from material.plugins.search.plugin import Parser

from jobcoach_dsl.targets.pages.building import sections
from tests.pages.built import whole_site

ODD = (
    "words before <p>the first</p> heading",
    '<h2 id="a">A<a class="headerlink" href="#a" title="Vaste link">¶</a></h2><p>one</p><p></p><p> </p><ul><li>two</li></ul>',
    '<h1 id="t">Title</h1><div><h2 id="in">Within</h2><p>here</p></div><p>behind</p>',
    '<h1 id="t">T</h1><div data-search-exclude=""><p>left out</p></div><p>seen</p><nav data-search-exclude><ul><li>out</li></ul></nav>',
    '<h2 id="x" data-search-exclude="">Out</h2><p>also out</p><h2 id="y">In</h2><p>in</p>',
    '<h1 id="t">T</h1><p>1 &lt; 2 &amp; &quot;q&quot; &#35;</p><pre><code>a\n  b\n\n</code></pre><p>a\nb</p>',
    '<h1 id="t">T</h1><script>if (1 < 2) { document.write("<p>no</p>") }</script><style>p > a {}</style><p>yes<br>no</p><!-- <p>no</p> -->',
    '<h1 id="t">T</h1><p title="a > b">quoted</p><svg><path d="M0"/></svg><p>x<sup>2</sup> <a href="#t"><b>bold</b></a></p>',
    '<h3>no anchor</h3><p>words</p><h3 id="one">One</h3>',
    "",
)


def _by_material(content: str) -> list[tuple[str | None, str, str, bool]]:
    parser = Parser()
    parser.feed(content)
    parser.close()
    return [(s.id, "".join(s.title), "".join(s.text), s.is_excluded()) for s in parser.data]


def _by_us(content: str) -> list[tuple[str | None, str, str, bool]]:
    return [(s.id, "".join(s.title), "".join(s.text), s.excluded) for s in sections(content)]


@pytest.mark.parametrize("content", ODD)
def test_the_sections_are_those_of_material(content: str) -> None:
    assert _by_us(content) == _by_material(content)


def test_every_page_of_the_site_has_the_sections_of_material(tmp_path_factory: pytest.TempPathFactory) -> None:
    pages = sorted(whole_site(tmp_path_factory).rglob("*.html"))
    assert len(pages) > 100
    for page in pages:
        content = page.read_text(encoding="utf-8").partition("<article")[2].rpartition("</article>")[0]
        assert _by_us(f"<article{content}") == _by_material(f"<article{content}"), page


def test_the_index_was_filled(tmp_path_factory: pytest.TempPathFactory) -> None:
    index = json.loads((whole_site(tmp_path_factory) / "search" / "search_index.json").read_text(encoding="utf-8"))
    assert any(entry["location"] == "utrecht/artikel-9.html#art-9-lid-4" for entry in index["docs"])


SETTINGS = """\
site_name: t
use_directory_urls: false
theme: {name: material, font: false}
plugins:
  search: {lang: nl}
  jobcoach: {}
markdown_extensions: [attr_list]
validation:
  links: {not_found: warn, anchors: warn}
"""
PAGE = """\
---
title: P
html: true
---

<h1 id="p">P &amp; <em>q</em><a class="headerlink" href="#p" title="x">¶</a></h1>
<h2 id="one">**One**</h2>
<p>*no* [Markdown](nowhere.md) &lt;b&gt; <a href="sub/other.html#there">a</a></p>
<p><a href="https://example.org/">b</a> <img src="sub/a%20b.svg" alt=""></p>
<h3 id="deep">Deep</h3>
<h2 id="two">Two</h2>
"""


@pytest.fixture
def built(tmp_path: Path) -> Callable[..., tuple[str, list[str]]]:
    """Builds a site of a page of HTML, one below a folder, and one of Markdown; gives the first and the warnings."""

    def build(page: str = PAGE, other: str = '<h1 id="there">Other</h1>', document: str = "[a](page.md#two)") -> tuple[str, list[str]]:
        docs = tmp_path / "docs"
        (docs / "sub").mkdir(parents=True)
        (tmp_path / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
        (docs / "page.md").write_text(page, encoding="utf-8")
        (docs / "sub" / "other.md").write_text(f"---\nhtml: true\n---\n{other}\n", encoding="utf-8")
        (docs / "sub" / "a b.svg").write_text("<svg/>", encoding="utf-8")
        (docs / "index.md").write_text(f"# D {{ #d }}\n\n{document}\n", encoding="utf-8")
        said = subprocess.run(
            [sys.executable, "-m", "mkdocs", "build", "--config-file", str(tmp_path / "mkdocs.yml")],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        )
        warnings = [line for line in said.stderr.splitlines() if line.startswith("WARNING")]
        return (tmp_path / "site" / "page.html").read_text(encoding="utf-8"), warnings

    return build


def test_html_goes_past_markdown(built: Callable[..., tuple[str, list[str]]]) -> None:
    page, warnings = built()
    assert warnings == []
    assert PAGE.partition("---\n\n")[2].strip() in page
    contents = page.partition('aria-label="Table of contents"')[2].partition("</nav>")[0]
    assert re.findall(r'href="(#[^"]*)"', contents) == ["#one", "#two"], "the headings of the second level, in the theme's own list"
    assert re.sub(r"<[^>]*>|\s", "", contents.partition('href="#one"')[2].partition("</a>")[0].partition(">")[2]) == "**One**"


NOWHERE = {
    '<a href="nowhere.html">x</a>': "a link 'nowhere.html', but there is no such file",
    '<a href="../page.html">x</a>': "a link '../page.html', but there is no such file",
    '<script src="no.js"></script>': "a link 'no.js', but there is no such file",
    '<a class="x"\nhref="sub/other.html#here">x</a>': "the doc 'sub/other.md' does not contain an anchor '#here'",
    '<a href="#three">x</a>': "a link '#three', but there is no such anchor on this page",
    '<a href="index.html#e">x</a>': "a link 'index.html#e', but the doc 'index.md' does not contain an anchor '#e'",
}


def test_a_link_that_leads_nowhere_gets_a_warning(built: Callable[..., tuple[str, list[str]]]) -> None:
    warnings = built(PAGE + "\n".join(NOWHERE), document="[a](page.md#four)")[1]
    said = [*NOWHERE.values(), "the doc 'page.md' does not contain an anchor '#four'"]
    assert len(warnings) == len(said)
    assert [words for words in said if not any(words in warning for warning in warnings)] == []
