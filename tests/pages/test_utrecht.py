"""The pages of Utrecht: everything has its place, the law stands there word for word, and what is committed is what the rules generate."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from jobcoach_dsl.pipeline import compile_folder
from jobcoach_dsl.targets.artifact import differences
from jobcoach_dsl.targets.pages import RegulationData, SiteData, pages
from jobcoach_dsl.targets.pages.gather import gather
from tests.pages.built import CHECKOUT, Element, broken_links, build, content


@pytest.fixture(scope="module")
def data() -> SiteData:
    return gather(compile_folder(CHECKOUT / "regulations", whole=False))


@pytest.fixture(scope="module")
def utrecht(data: SiteData) -> RegulationData:
    return next(r for r in data.regulations if r.program.name == "utrecht")


@pytest.fixture(scope="module")
def built(data: SiteData, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("utrecht")
    run = build(pages(data), folder)
    assert run.returncode == 0, run.stderr
    assert "WARNING" not in run.stderr
    return folder / "site"


@pytest.fixture(scope="module")
def texts(built: Path, utrecht: RegulationData) -> dict[str, list[Element]]:
    """The elements of each page of Utrecht, by the name of the file."""
    return {p.name: content(p) for p in (built / utrecht.program.name).glob("*.html")}


def test_the_committed_pages_are_what_the_rules_generate(data: SiteData) -> None:
    """After a change of rules: `jobcoach docs`, and read the difference."""
    assert differences(pages(data), CHECKOUT / "generated_docs") == []


def test_every_link_leads_somewhere(built: Path) -> None:
    assert broken_links(built) == []


def test_the_law_stands_there_word_for_word_and_once(texts: dict[str, list[Element]], utrecht: RegulationData) -> None:
    shown: Counter[str] = Counter()
    for found in texts.values():
        labels = {id(e.within[-1]): e.text + " " for e in found if e.has_class("nr")}
        shown.update(e.text.removeprefix(labels.get(id(e), "")) for e in found if e.has_class("lidtekst"))
    provisions = [p for p in utrecht.program.law.walk() if p.text]
    # The heading of an article is the title of its page; only other headings stand among the words.
    assert Counter(p.text for p in provisions if p.kind != "opschrift") - shown == Counter()
    assert shown - Counter(p.text for p in provisions) == Counter()


def test_every_provision_and_rule_can_be_linked_to_and_stands_on_one_page(texts: dict[str, list[Element]], utrecht: RegulationData) -> None:
    ids = Counter(e.attributes["id"] for found in texts.values() for e in found if "id" in e.attributes)
    anchors = [p.address.anchor for p in utrecht.program.law.walk()]
    assert [a for a in anchors if ids[a] != 1] == []
    assert [r for r in utrecht.program.rules if ids[f"regel-{r}"] != 1] == []
    assert [r for r in utrecht.program.readings if ids[f"lezing-{r}"] != 1] == []
    assert [c.id for c in utrecht.cases if ids[f"geval-{c.id}"] != 1] == []
    assert [f.name for f in utrecht.program.facts.values() if f.judgement and ids[f"oordeel-{f.name}"] != 1] == []


def test_the_words_of_every_citation_are_marked(texts: dict[str, list[Element]], utrecht: RegulationData) -> None:
    marked: dict[str, str] = {}
    for found in texts.values():
        for element in found:
            for rule in element.attributes.get("data-regels", "").split():
                marked[rule] = marked.get(rule, "") + element.text
    for rule in utrecht.program.rules.values():
        for citation in rule.citations:
            words = re.sub(r"\W+", "", citation.quote)
            assert words in re.sub(r"\W+", "", marked[f"regel-{rule.id}"]), rule.id


def test_every_rule_shows_its_text_and_every_reason_its_reason(texts: dict[str, list[Element]], utrecht: RegulationData) -> None:
    code = [re.sub(r"\s+", "", e.text) for found in texts.values() for e in found if e.tag == "code"]
    prose = [e.text for found in texts.values() for e in found if e.tag == "p" and e.has_class("uitleg")]
    for rule in utrecht.program.rules.values():
        if rule.kind == "geen regel":
            assert any(rule.reason[1:] in p for p in prose), rule.id
        else:
            assert re.sub(r"\s+", "", rule.text) in code, rule.id


def test_every_case_comes_out_as_fixed_and_names_what_decided_it(utrecht: RegulationData) -> None:
    assert [c.id for c in utrecht.cases if not c.agrees] == []
    assert [c.id for c in utrecht.cases if not c.rules] == []
    assert len(utrecht.cases) >= 82
