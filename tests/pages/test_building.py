"""The plugin that makes MkDocs quicker: pages of HTML are checked as MkDocs checks those of Markdown, and found as Material finds them.

In: small sites, and a page of each kind of ours. Out: what is built of them, and the warnings; the sections that search knows.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from material.plugins.search.plugin import Parser

from jobcoach_dsl.targets.pages.building import bare
from tests.browser.kinds import KINDS
from tests.pages.built import whole_site

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


def test_search_knows_the_same_of_a_page_that_was_bared(tmp_path_factory: pytest.TempPathFactory) -> None:
    for page in KINDS.values():
        html = (whole_site(tmp_path_factory) / page).read_text(encoding="utf-8")
        content = html.partition("<article")[2].rpartition("</article>")[0].partition(">")[2]
        assert sections(bare(content)) == sections(content), page
        assert len(bare(content)) < len(content), page


def sections(content: str) -> list[tuple[str | None, list[str], list[str], bool]]:
    """What Material makes of a page: of each section its anchor, the words of title and text, and whether it is left out."""
    parser = Parser()
    parser.feed(content)
    parser.close()
    return [(s.id, "".join(s.title).split(), "".join(s.text).split(), s.is_excluded()) for s in parser.data]
