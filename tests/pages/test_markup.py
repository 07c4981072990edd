"""Words come out of a page as they went in."""

import html
import random
import re

import markdown as python_markdown
import pytest

from jobcoach_dsl.targets.pages.markup import code, escape, fence, href, link, quoted, relative, web

SIGNS = [*"*_`<>|#[](){}!\\&~^:=+-.0123456789\"'$%@/;, abé€\n", "&amp;", "](", "**", "```", "~~~", "1. ", "- ", "<b>", "</p>", "{{7*7}}"]
PLACES = {
    "paragraph": "<p>{}</p>",
    "line of its own": "<ul>\n<li>\n\n<p>\n{}\n</p>\n\n</li>\n</ul>",
    "heading": '<section>\n\n<h2 id="x">{}</h2>\n</section>',
    "link": '<p><mark data-regels="x"><a href="#x">{}</a></mark></p>',
    "cell": "<table>\n<tbody>\n<tr><td>{}</td></tr>\n</tbody>\n</table>",
}
"""Where templates put words."""


def shown(page: str) -> str:
    """The text that a reader sees, with white space as one space."""
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]*>", "", page))).strip()


@pytest.mark.parametrize("seed", range(100))
def test_any_words_show_as_they_are_in_every_place_where_templates_put_them(seed: int) -> None:
    pick = random.Random(seed)
    text = "".join(pick.choice(SIGNS) for _ in range(pick.randint(1, 30)))
    expected = re.sub(r"\s+", " ", text).strip()
    for place, around in PLACES.items():
        source = around.format(escape(text))
        assert shown(source) == expected, place
        # And where the page is read as Markdown after all: a generator of sites that has no plugin of ours.
        assert shown(python_markdown.markdown(source, extensions=["attr_list", "tables", "toc", "pymdownx.superfences"])) == expected, place
        assert shown(f'<p title="{escape(text)}">x</p>') == "x", place


@pytest.mark.parametrize("seed", range(100))
@pytest.mark.parametrize("language", ["regel", "text", "json", "python", "javascript"])
def test_any_code_shows_as_it_is(language: str, seed: int) -> None:
    pick = random.Random(seed)
    text = "".join(pick.choice(SIGNS) for _ in range(pick.randint(1, 30)))
    page = str(fence(text, language))
    assert html.unescape(re.sub(r"<[^>]*>", "", page)).strip("\n") == text.strip("\n")
    as_markdown = python_markdown.markdown(page, extensions=["attr_list", "tables", "pymdownx.superfences"])
    assert shown(as_markdown) == re.sub(r"\s+", " ", text).strip()


def test_escaped_words_stay_readable_where_nothing_can_happen() -> None:
    plain = "2. De jobcoach (extern) begint op 1-1-2023, collega's: 12,01 uur; zie a_b."
    assert escape(plain) == plain
    assert escape("a\n\t b\x00") == "a b\ufffd"


def test_each_line_of_code_is_an_element() -> None:
    page = str(fence("a\n\nb\n", "text", "x<y.txt", copied=True))
    assert page.startswith('<div class="copy highlight"><span class="filename">x&lt;y.txt</span>')
    assert page.endswith("<pre><code><span>a\n</span><span>\n</span><span>b\n</span></code></pre></div>")


def test_names_and_titles() -> None:
    assert code("uren_per_week") == "<code>uren_per_week</code>"
    assert code("`x` <b>") == "<code>&#96;x&#96; &lt;b&gt;</code>"
    assert quoted("Artikel 1: #x\n- \\y") == '"Artikel 1: #x - \\\\y"'
    assert quoted('<b title="x">R&amp;D') == '"‹b title=”x”›R&amp;amp;D"'


@pytest.mark.parametrize(
    ("page", "at", "here", "expected"),
    [
        ("utrecht/artikel-9.md", "art-9", "utrecht/artikel-9.md", "#art-9"),
        ("utrecht/artikel-9.md", "", "utrecht/artikel-9.md", "artikel-9.html"),
        ("utrecht/artikel-9.md", "art-9", "utrecht/lezingen.md", "artikel-9.html#art-9"),
        ("begrippen.md", "feit-x", "utrecht/lezingen.md", "../begrippen.html#feit-x"),
        ("utrecht/index.md", "", "index.md", "utrecht/index.html"),
        ("utrecht/utrecht.schema.json", "", "utrecht/gegevens.md", "utrecht.schema.json"),
    ],
)
def test_links_are_relative(page: str, at: str, here: str, expected: str) -> None:
    assert href(page, at, here) == expected
    assert link("<x>", page, at, here, "soort") == f'<a class="soort" href="{expected}">&lt;x&gt;</a>'


def test_a_document_in_markdown_leads_to_sources() -> None:
    assert relative("meldingen/index.md", "ontwikkelaars/inbouwen.md") == "../meldingen/index.md"


@pytest.mark.parametrize(
    ("page", "at"), [("javascript:alert(1)", ""), ("a.md", "x)y"), ("../a.md", ""), ("a.md", 'x" onclick="y'), ("//x.nl", "")]
)
def test_a_link_leads_to_our_own_pages_only(page: str, at: str) -> None:
    with pytest.raises(ValueError, match="no link can lead"):
        link("x", page, at, "index.md")


def test_an_address_on_the_web_is_a_link_only_when_it_plainly_is_one() -> None:
    address = "https://lokaleregelgeving.overheid.nl/CVDR1/1"
    assert web(address) == f'<a href="{address}">{address}</a>'
    assert web("https://x.nl/a&b") == '<a href="https://x.nl/a&amp;b">https://x.nl/a&amp;b</a>'
    assert web("javascript:alert(1)") == "javascript:alert(1)"
    assert web('https://x.nl/" onclick="y') == "https://x.nl/&quot; onclick=&quot;y"
