"""The plugin that makes MkDocs quicker: the index of search is the one that Material makes.

In: every page of the site, and pages on which the two could differ. Out: their sections, as the plugin and as Material find them.
"""

from __future__ import annotations

import json
import re

import pytest
from material.plugins.search.plugin import Parser

from jobcoach_dsl.targets.pages.building import UNUSED, sections
from tests.pages.built import CHECKOUT, whole_site

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


def test_no_page_is_written_with_what_is_left_out() -> None:
    assert {"autolink", "automail", "linebreak", "reference", "image_reference", "short_reference", "short_image_ref"} == set(UNUSED)
    written = {
        "an address between angles": re.compile(r"<(?:https?|ftp|mailto):[^>]*>|<[^<> !]+@[^<> ]+>"),
        "a line that ends in blanks": re.compile(r" {2,}$", re.MULTILINE),
        "what a reference leads to": re.compile(r"^ {0,3}\[[^\]]+\]:\s", re.MULTILINE),
    }
    for page in sorted((CHECKOUT / "generated_docs").rglob("*.md")):
        text = re.sub(r"^(`{3,}).*?^\1", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
        assert [what for what, pattern in written.items() if pattern.search(text)] == [], page
