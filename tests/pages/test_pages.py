"""The pages of a made-up regulation: complete, the same every time, and safe whatever stands in law, rules and labels."""

from __future__ import annotations

import datetime as dt
import re
import shutil
import subprocess
import sys
from pathlib import Path

import attrs
import pytest

from jobcoach_dsl.model.program import Rule, citation
from jobcoach_dsl.targets.artifact import Artifact, write
from jobcoach_dsl.targets.pages import Review, pages
from tests.pages.built import CHECKOUT, Element, broken_links, build, content, elements
from tests.pages.sample import HOSTILE, site

GOLDEN = Path(__file__).parent / "golden"

Built = tuple[Path, subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = tmp_path_factory.mktemp("gewoon")
    return folder / "site", build(pages(site()), folder)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = tmp_path_factory.mktemp("vijandig")
    return folder / "site", build(pages(site(HOSTILE, HOSTILE, HOSTILE)), folder)


def text_of(artifacts: list[Artifact], path: str) -> str:
    return next(a.text for a in artifacts if a.path == path)


def test_the_same_data_gives_the_same_files() -> None:
    assert pages(site()) == pages(site())


def test_every_page_is_there_once_and_in_the_navigation() -> None:
    artifacts = pages(site())
    paths = [a.path for a in artifacts]
    assert len(paths) == len(set(paths))
    navigation = text_of(artifacts, "navigatie.yml")
    assert [p for p in paths if p.endswith(".md") and p not in navigation] == []


def test_a_small_page_as_it_is_written() -> None:
    """After a wished change: copy the page over the golden one, and read the difference."""
    for page in ("proef/artikel-1.md", "noties/uren.md"):
        assert text_of(pages(site()), page) == (GOLDEN / page.split("/")[1]).read_text(encoding="utf-8")


def test_words_that_stand_beside_each_other_are_apart() -> None:
    """What shows them apart is a style; search knows only what stands between them, and would find the two as one word."""
    beside = re.compile(r"</(?:td|th|dt|dd)><(?:td|th|dt|dd)|<br>\S|\S<span class=\"bronsoort\"|</span><span class=\"(?:kort|antwoord)")
    found = [(a.path, m[0]) for a in pages(site()) if a.path.endswith(".md") for m in beside.finditer(a.text)]
    assert found == []


def test_the_start_says_that_nothing_here_is_a_decision_before_it_leads_anywhere(plain: Built) -> None:
    page = content(plain[0] / "index.html")
    said = next(n for n, e in enumerate(page) if e.has_class("geen-besluit"))
    assert "geen besluit" in page[said].text
    assert not [e for e in page[:said] if e.tag == "a" and not e.has_class("headerlink")]
    (card,) = [e for e in page if e.has_class("regeling")]
    leads = [e.attributes["href"] for e in page if e.tag == "a" and card in e.within]
    assert {"proef/index.html#tekst", "proef/gevallen.html", "proef/lezingen.html"} <= set(leads)


def test_the_page_of_what_is_not_there_is_in_dutch_and_leads_to_the_start(plain: Built) -> None:
    page = content(plain[0] / "404.html")
    assert next(e.text for e in page if e.tag == "h1") == "Deze bladzijde is er niet"
    assert next(e.attributes["href"] for e in page if e.tag == "a").endswith("index.html")
    assert not (plain[0] / "thema").exists()


def test_the_strict_build_is_clean(plain: Built, hostile: Built) -> None:
    for _, run in (plain, hostile):
        assert run.returncode == 0, run.stderr
        assert "WARNING" not in run.stderr


def test_every_link_leads_somewhere(plain: Built, hostile: Built) -> None:
    assert broken_links(plain[0]) == []
    assert broken_links(hostile[0]) == []


def test_every_page_says_that_no_jurist_has_reviewed_it(plain: Built) -> None:
    found = [p for p in plain[0].rglob("*.html") if p.name != "404.html"]
    assert len(found) > 9
    for page in found:
        assert any(e.has_class("beoordeling") and "Nog niet door een jurist beoordeeld" in e.text for e in content(page)), page


def test_a_signature_counts_for_what_was_signed_only() -> None:
    data = site()
    signed = attrs.evolve(data.regulations[0], review=Review("mr. A. Jansen", dt.date(2026, 3, 12), "abc123"))
    page = text_of(pages(attrs.evolve(data, regulations=(signed,))), "proef/artikel-1.md")
    assert "Nog niet door een jurist" not in page
    assert "Beoordeeld door mr. A. Jansen op 12 maart 2026." in page
    stale = attrs.evolve(data.regulations[0], review=Review("mr. A. Jansen", dt.date(2026, 3, 12), "iets anders"))
    assert "Nog niet door een jurist" in text_of(pages(attrs.evolve(data, regulations=(stale,))), "proef/artikel-1.md")


def one(found: list[Element], tag: str, name: str) -> Element:
    return next(e for e in found if e.tag == tag and e.has_class(name))


def test_hostile_words_show_as_they_are(hostile: Built) -> None:
    page = content(hostile[0] / "proef" / "artikel-1.html")
    assert one(page, "p", "lidtekst").text == HOSTILE
    assert one(page, "p", "uitleg").text == HOSTILE
    case = content(hostile[0] / "proef" / "gevallen.html")
    assert any(e.tag == "dt" and e.text == HOSTILE for e in case)
    vocabulary = content(hostile[0] / "begrippen.html")
    assert any(e.tag == "h3" and e.text.removesuffix("¶") == HOSTILE for e in vocabulary)


def test_hostile_words_show_as_they_are_in_a_comparison(hostile: Built) -> None:
    page = content(hostile[0] / "vergelijking" / "geval-P1.html")
    for tag in ("dt", "dd"):
        assert any(e.tag == tag and e.text == HOSTILE for e in page), tag
    cells = [e.text for e in page if e.tag == "td"]
    assert cells.count(HOSTILE) == 4, "three times as what comes out, once as who judges"
    assert any(f"“{HOSTILE}”" in text for text in cells)
    assert next(e.text for e in page if e.tag == "h1").startswith(f"{HOSTILE} ")
    index = content(hostile[0] / "vergelijking" / "index.html")
    assert any(e.tag == "a" and e.text == f"P1 {HOSTILE}" for e in index)
    assert any(e.has_class("antwoord") and e.text.startswith(f"{HOSTILE}: Proef {HOSTILE}") for e in index)


def test_hostile_words_make_no_elements(plain: Built, hostile: Built) -> None:
    def shape(folder: Path) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
        found = {}
        for page in sorted(folder.rglob("*.html")):
            # `title` in the head and lines of code are words only; everything else must be the same as with friendly words.
            found[page.relative_to(folder).as_posix()] = [(e.tag, tuple(e.attributes)) for e in content(page)]
        return found

    assert shape(hostile[0]) == shape(plain[0])
    for page in hostile[0].rglob("*.html"):
        # the footer of the site names the next page in `aria-label`: words, that lead nowhere
        assert not any("elders.nl" in e.attributes.get(a, "") for e in elements(page) for a in ("href", "src", "action", "srcset", "data"))


def test_nothing_is_asked_of_another_host(plain: Built) -> None:
    loads = {"script": "src", "link": "href", "img": "src", "iframe": "src", "source": "src"}
    for page in plain[0].rglob("*.html"):
        for element in elements(page):
            where = element.attributes.get(loads.get(element.tag, ""), "")
            assert "//" not in where, f"{page}: {where}"
    for sheet in plain[0].rglob("*.css"):
        assert not re.search(r"(?:url\(|@import)[\s\"']*(?:https?:)?//", sheet.read_text(encoding="utf-8")), sheet


def test_the_law_is_marked_and_the_marks_lead_to_the_rules(plain: Built) -> None:
    page = content(plain[0] / "proef" / "artikel-1.html")
    marks = [(e.text, e.attributes["data-regels"]) for e in page if e.tag == "mark"]
    assert marks == [
        ("De jobcoach begint bij meer dan 12 uur per week.", "regel-genoeg_uren regel-mag"),
        ("Het mag ook als:", "regel-mag"),
        ("het college dat vindt;", "regel-nodig"),
    ]
    ids = {e.attributes.get("id") for e in page}
    assert {"art-1-lid-1", "art-1-lid-2", "art-1-lid-2-onder-a", "regel-genoeg_uren", "regel-mag", "regel-nodig"} <= ids


def test_what_nothing_accounts_for_is_said() -> None:
    data = site()
    book = data.regulations[0]
    bare = attrs.evolve(book, coverage=tuple(attrs.evolve(r, rules=(), reasons=()) for r in book.coverage))
    page = text_of(pages(attrs.evolve(data, regulations=(bare,))), "proef/artikel-1.md")
    assert "<strong>Nog niet verantwoord:</strong> “Het mag ook als:”" in page


def test_a_page_begins_with_its_heading_and_what_the_editor_says_of_it() -> None:
    data = site()
    book = data.regulations[0]
    program = book.program
    article, *others = program.law.provisions
    heading = article.children[0]
    rule = Rule("kop", "geen regel", "kop", "", "artikel 1", (citation(heading.address, heading, heading.text, "Proef"),), reason="een kop")
    law = attrs.evolve(program.law, provisions=(attrs.evolve(article, note="De rest is weggelaten."), *others))
    changed = attrs.evolve(book, program=attrs.evolve(program, law=law, rules={**program.rules, "kop": rule}))
    page = text_of(pages(attrs.evolve(data, regulations=(changed,))), "proef/artikel-1.md")
    places = [page.index(words) for words in ("De rest is weggelaten.", "Geen regel: kop", "De jobcoach begint", "Het mag ook als:")]
    assert places == sorted(places)
    assert page.count("De rest is weggelaten.") == 1


def test_a_broken_link_fails_the_strict_build(tmp_path: Path) -> None:
    artifacts = pages(site())
    page = next(a for a in artifacts if a.path == "proef/artikel-1.md")
    spoiled = attrs.evolve(page, content=page.text.replace("lezingen.html#lezing-P-L1", "lezingen.html#lezing-P-L2"))
    run = build([spoiled if a is page else a for a in artifacts], tmp_path)
    assert run.returncode == 1
    assert "lezing-P-L2" in run.stderr


def test_the_same_sources_build_with_zensical(tmp_path: Path) -> None:
    write(pages(site(HOSTILE, HOSTILE, HOSTILE)), tmp_path / "generated_docs")
    shutil.copy(CHECKOUT / "mkdocs.yml", tmp_path)
    command = [Path(sys.executable).with_name("zensical"), "build", "--strict"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "No issues found" in run.stdout + run.stderr
    ids = {e.attributes.get("id") for e in elements(tmp_path / "site" / "proef" / "artikel-1.html")}
    assert {"art-1-lid-1", "art-1-lid-2-onder-a", "regel-genoeg_uren"} <= ids
