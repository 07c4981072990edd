"""Words come out of Markdown as they went in."""

import html
import random
import re

import markdown as python_markdown
import pytest

from jobcoach_dsl.targets.pages.markdown import code, escape, fence, href, link, quoted, web

SIGNS = [*"*_`<>|#[](){}!\\&~^:=+-.0123456789\"'$%@/;, abé€\n", "&amp;", "](", "**", "__", "```", "1. ", "- ", "<b>", "http://x.nl"]


def shown(source: str) -> str:
    """The text that a reader sees, with white space as one space."""
    page = python_markdown.markdown(source, extensions=["attr_list", "md_in_html", "tables", "fenced_code", "toc", "pymdownx.superfences"])
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]*>", "", page))).strip()


@pytest.mark.parametrize("seed", range(100))
def test_any_words_show_as_they_are_in_every_place_where_templates_put_them(seed: int) -> None:
    pick = random.Random(seed)
    text = "".join(pick.choice(SIGNS) for _ in range(pick.randint(1, 30)))
    expected = re.sub(r"\s+", " ", text).strip()
    places = {
        "paragraph": f"{escape(text)}",
        "in html": f'<section markdown="1">\n<p markdown="span">{escape(text)}</p>\n</section>',
        "link": f'<section markdown="1">\n<p markdown="span"><mark data-regels="x">[{escape(text)}](#x)</mark></p>\n</section>',
    }
    for place, source in places.items():
        assert shown(source) == expected, place
    assert shown(f"# kop {escape(text)} {{ #x }}") == f"kop {expected}".strip()
    assert shown(f"| a | b |\n|:--|:--|\n| {escape(text)} | y |") == f"a b {expected} y".replace("  ", " ")


def test_escaped_words_stay_readable_where_nothing_can_happen() -> None:
    assert escape("De jobcoach (extern) begint op 1-1-2023, collega's: 12,01 uur; zie a_b.") == (
        "De jobcoach (extern) begint op 1-1-2023, collega's: 12,01 uur; zie a_b."
    )
    assert escape("2. tweede") == "2&#46; tweede"


def test_a_fence_is_longer_than_any_fence_in_it() -> None:
    assert fence("a\n````\nb\n", "regel") == "`````regel\na\n````\nb\n`````"


def test_names_and_titles() -> None:
    assert code("uren_per_week") == "`uren_per_week`"
    assert code("`x` <b>") == "<code>&#96;x&#96; &#60;b&#62;</code>"
    assert quoted("Artikel 1: #x\n- \\y") == '"Artikel 1: #x - \\\\y"'
    assert quoted('<b title="x">R&amp;D') == '"‹b title=”x”›R&amp;amp;D"'


@pytest.mark.parametrize(
    ("page", "at", "here", "expected"),
    [
        ("utrecht/artikel-9.md", "art-9", "utrecht/artikel-9.md", "#art-9"),
        ("utrecht/artikel-9.md", "", "utrecht/artikel-9.md", "artikel-9.md"),
        ("utrecht/artikel-9.md", "art-9", "utrecht/lezingen.md", "artikel-9.md#art-9"),
        ("begrippen.md", "feit-x", "utrecht/lezingen.md", "../begrippen.md#feit-x"),
        ("utrecht/index.md", "", "index.md", "utrecht/index.md"),
    ],
)
def test_links_are_relative(page: str, at: str, here: str, expected: str) -> None:
    assert href(page, at, here) == expected


@pytest.mark.parametrize(
    ("page", "at"), [("javascript:alert(1)", ""), ("a.md", "x)y"), ("../a.md", ""), ("a.md", 'x" onclick="y'), ("//x.nl", "")]
)
def test_a_link_leads_to_our_own_pages_only(page: str, at: str) -> None:
    with pytest.raises(ValueError, match="no link can lead"):
        link("x", page, at, "index.md")


def test_an_address_on_the_web_is_a_link_only_when_it_plainly_is_one() -> None:
    assert web("https://lokaleregelgeving.overheid.nl/CVDR1/1") == (
        "[https://lokaleregelgeving.overheid.nl/CVDR1/1](https://lokaleregelgeving.overheid.nl/CVDR1/1)"
    )
    assert web("javascript:alert(1)") == "javascript:alert(1)"
    assert web("https://x.nl/) [a](b") == "https://x.nl/) &#91;a&#93;(b"
