"""The whole site: of every regulation, the law stands there word for word, each table as a table, each item in a list, each sentence beside
what accounts for it; and what is committed is what the rules generate. What is asked of one regulation only, is asked of Utrecht."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import attrs
import pytest

from jobcoach_dsl.lawtext import Provision
from jobcoach_dsl.model.origin import KINDS
from jobcoach_dsl.targets.artifact import differences
from jobcoach_dsl.targets.pages import RegulationData, SiteData, Writer
from jobcoach_dsl.targets.pages.site import CoverageRow
from tests.pages.built import CHECKOUT, Element, Everything, broken_links, content, everything, whole_site


@pytest.fixture(scope="module")
def gathered(tmp_path_factory: pytest.TempPathFactory) -> Everything:
    return everything(tmp_path_factory)


@pytest.fixture(scope="module")
def data(gathered: Everything) -> SiteData:
    return gathered.data


@pytest.fixture(scope="module")
def utrecht(data: SiteData) -> RegulationData:
    return next(r for r in data.regulations if r.program.name == "utrecht")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return whole_site(tmp_path_factory)


@pytest.fixture(scope="module")
def texts(built: Path, utrecht: RegulationData) -> dict[str, list[Element]]:
    """The elements of each page of Utrecht, by the name of the file."""
    return {p.name: content(p) for p in (built / utrecht.program.name).glob("*.html")}


def test_the_committed_pages_are_what_the_rules_generate(gathered: Everything) -> None:
    """After a change of rules: `jobcoach docs`, and read the difference."""
    assert differences(gathered.files, CHECKOUT / "generated_docs") == []


def test_the_files_of_a_regulation_alone_do_not_depend_on_the_others(gathered: Everything) -> None:
    files = iter(gathered.files)
    for regulation in gathered.data.regulations:
        alone = Writer(attrs.evolve(gathered.data, regulations=(regulation,), notions=(), comparisons=()))
        for file in alone.own(regulation.program.name):
            assert file == next(files)


def test_each_sentence_that_a_rule_cites_is_named_in_its_card(gathered: Everything) -> None:
    cited = 0
    for regulation in gathered.data.regulations:
        text = "\n".join(a.text for a in gathered.files if a.path.startswith(f"{regulation.program.name}/") and a.path.endswith(".md"))
        for rule in regulation.program.rules.values():
            sentences = [c.address.steps[-1] for c in rule.citations if c.address.steps[-1].kind == "zin"]
            if sentences:
                card = next(line for line in text.splitlines() if 'class="regel-kop"' in line and f"<code>{rule.id}</code>" in line)
                assert [str(s) for s in sentences if not re.search(rf"\b{s}\b", card)] == [], rule.id
                cited += len(sentences) > 1
    assert cited  # some rule cites two sentences of one provision


def test_who_judges_is_written_as_people_write_it(gathered: Everything) -> None:
    told = {m[1] for a in gathered.files if a.path.endswith(".md") for m in re.finditer(r"Dit oordeel geeft ([^;]*);", a.text)}
    assert {"het college", "het UWV", "Noloc"} <= told
    assert not any(re.search(r"\buwv\b", judge) for judge in told)


def test_a_rule_in_words_has_no_names_of_the_source(gathered: Everything) -> None:
    texts = (a.text for a in gathered.files if a.path.endswith(".md"))
    lines = [line for text in texts for line in text.splitlines() if re.match(r'<p class="d\d"', line)]
    shown = [re.sub(r"<[^>]*>", "", line) for line in lines]  # without the addresses of links
    assert shown
    assert [line for line in shown if re.search(r"\w_\w", line)] == []


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


# ---------------------------------------------------------------------- every regulation

NOT_LAW = frozenset({"nr", "noot", "headerlink"})
"""What stands among the words of the law and is not of them: numbers of items, notes of the editor, links to a place."""

NAMES = sorted(p.name for p in (CHECKOUT / "regulations").iterdir() if (p / "regels.regel").exists())

Law = dict[str, list[Element]]


@pytest.fixture(scope="module")
def laws(built: Path) -> dict[str, Law]:
    """The elements of each page that shows text, by regulation and file."""
    found: dict[str, Law] = {}
    for name in NAMES:
        every = {p.name: content(p, NOT_LAW) for p in (built / name).glob("*.html")}
        found[name] = {file: page for file, page in every.items() if any(e.has_class("regeling-kop") for e in page)}
    return found


def of(data: SiteData, name: str) -> RegulationData:
    return next(r for r in data.regulations if r.program.name == name)


def squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"</?sup>", "", text)).strip()


def law_words(page: list[Element]) -> str:
    """The words of the law on a page: its title, the headings of its sections, and what stands at the left."""
    shown = [e for e in page if e.has_class("wet") or e.tag == "h1" or (e.tag == "h2" and e.within and e.within[-1].has_class("lid"))]
    return squeezed(" ".join(e.text for e in shown))


def provisions(data: RegulationData, kinds: tuple[str, ...]) -> list[Provision]:
    """The provisions of these kinds on which the regulation rests, or that its rules cite from another part of the text."""
    covered = {row.provision.address.steps for row in data.coverage}
    covered |= {c.provision.address.steps for rule in data.program.rules.values() for c in rule.citations}
    return [
        p for p in data.program.law.walk() if p.kind in kinds and any(steps[: len(p.address.steps)] == p.address.steps for steps in covered)
    ]


def anchored(law: Law, anchor: str) -> list[Element]:
    return [e for page in law.values() for e in page if e.attributes.get("id") == anchor]


@pytest.mark.parametrize("name", NAMES)
def test_every_sentence_stands_on_a_page_in_the_order_of_the_text(name: str, data: SiteData, laws: dict[str, Law]) -> None:
    pages_of: dict[str, list[CoverageRow]] = {}
    for row in of(data, name).coverage:
        where = [file for file, page in laws[name].items() if any(e.attributes.get("id") == row.provision.address.anchor for e in page)]
        assert len(where) == 1, (row.provision.address, where)
        pages_of.setdefault(where[0], []).append(row)
    for file, rows in pages_of.items():
        words, at = law_words(laws[name][file]), 0
        for row in rows:
            sentence = squeezed(row.sentence.text)
            found = words.find(sentence, at)
            assert found >= 0, (file, str(row.provision.address), sentence)
            at = found + len(sentence)


@pytest.mark.parametrize("name", NAMES)
def test_every_table_is_a_table_with_its_rows_and_cells(name: str, data: SiteData, laws: dict[str, Law]) -> None:
    tables = provisions(of(data, name), ("tabel",))
    assert sum(e.tag == "table" for page in laws[name].values() for e in page) == len(tables)
    for table in tables:
        lines = [c for c in table.children if c.kind in ("kopregel", "rij")]
        for line in lines:
            (row,) = anchored(laws[name], line.address.anchor)
            assert row.tag == "tr"
            assert ("thead" if line.kind == "kopregel" else "tbody") in [w.tag for w in row.within]
            for cell in line.children:
                (shown,) = anchored(laws[name], cell.address.anchor)
                assert shown.tag in ("th", "td")
                assert row is shown.within[-1]
                assert squeezed(shown.text) == squeezed(" ".join(p.text for p in cell.walk() if p.text))
                assert (shown.tag == "th") == ("scope" in shown.attributes)
                assert (shown.tag == "th") >= (line.kind == "kopregel" and bool(cell.text))
        (head,) = [line for line in lines if line.kind == "kopregel"]
        (shown_head,) = anchored(laws[name], head.address.anchor)
        table_element = next(w for w in shown_head.within if w.tag == "table")
        rows = [e for page in laws[name].values() for e in page if e.tag == "tr" and table_element in e.within]
        assert len(rows) == len(lines)


@pytest.mark.parametrize("name", NAMES)
def test_every_item_stands_in_a_list(name: str, data: SiteData, laws: dict[str, Law]) -> None:
    items = provisions(of(data, name), ("onder", "streepje"))
    for item in items:
        (shown,) = anchored(laws[name], item.address.anchor)
        assert shown.tag == "li", item.address
        assert shown.within[-1].tag == ("ul" if item.kind == "streepje" else "ol")
        assert squeezed(shown.text).startswith(squeezed(item.text))


@pytest.mark.parametrize("name", NAMES)
def test_every_sentence_stands_beside_what_accounts_for_it(name: str, data: SiteData, laws: dict[str, Law]) -> None:
    beside: dict[str, set[str]] = {}
    for page in laws[name].values():
        for element in page:
            section = next((w for w in element.within if w.tag == "section" and w.has_class("lid")), None)
            if section and "id" in element.attributes:
                beside.setdefault(element.attributes["id"], set()).add(str(id(section)))
            for rule in element.attributes.get("data-regel", "").split():
                if section and rule:
                    beside.setdefault(rule, set()).add(str(id(section)))
    for row in of(data, name).coverage:
        wanted = [f"regel-{id}" for id in (*row.rules, *row.reasons)]
        if wanted and row.provision.address.anchor in beside:  # the title of the page has its cards in a section of their own
            here = beside[row.provision.address.anchor]
            assert any(here & beside.get(rule, set()) for rule in wanted), (row.provision.address, wanted)


@pytest.mark.parametrize("name", NAMES)
def test_no_markup_shows_as_words(name: str, built: Path) -> None:
    for page in (built / name).glob("*.html"):
        shown = " ".join(e.text for e in content(page, frozenset({"code"})) if e.tag in ("p", "h1", "h2", "h3", "li", "td", "th", "dd"))
        assert re.findall(r"\*\*|</?\w+>|&\w+;|&#\d+;|\{ ?#|\]\(", shown) == [], page


@pytest.mark.parametrize("name", NAMES)
def test_every_page_says_what_the_source_is_worth(name: str, data: SiteData, built: Path, laws: dict[str, Law]) -> None:
    kind = KINDS[of(data, name).program.kind]
    index = content(built / name / "index.html")
    (box,) = [e for e in index if e.has_class("soort-bron")]
    assert kind.meaning in box.text
    assert box.has_class("bindt-niet") == (not kind.binds)
    for page in laws[name].values():
        (short,) = [e.text for e in page if e.tag == "a" and e.attributes["href"].endswith("index.html#bron")]
        assert short.startswith(kind.name)
        assert ("bindt niemand" in short) == (not kind.binds)


def test_an_old_guide_says_how_old_it_is(built: Path) -> None:
    (box,) = [e for e in content(built / "west_brabant" / "index.html") if e.has_class("soort-bron")]
    assert "Deze handreiking is uit 2017. De nieuwste tekst op deze site is van 3 januari 2023; toen was zij 5 jaar oud." in box.text


def test_every_page_of_a_regulation_says_that_no_jurist_has_reviewed_it(built: Path, laws: dict[str, Law]) -> None:
    for name in NAMES:
        for page in laws[name].values():
            assert any(e.has_class("beoordeling") and "Nog niet door een jurist beoordeeld" in e.text for e in page)
        for page in (built / name).glob("*.html"):
            assert "<strong>Nog niet door een jurist beoordeeld.</strong>" in page.read_text(encoding="utf-8"), page


def test_footnote_signs_are_raised_and_lead_to_the_footnote(laws: dict[str, Law]) -> None:
    signs = [e for e in laws["g4_uwv"]["kop-gemeenten-en-arbeidsmarkt-regio-s.html"] if e.tag == "a" and e.within[-1].tag == "sup"]
    assert [(e.text, e.attributes["href"]) for e in signs] == [("3", "voetnoten.html#voetnoot-3")]
    raised = [e for page in laws["werkinzicht"].values() for e in page if e.has_class("voetnoot")]
    assert {(e.text, e.attributes["href"]) for e in raised} == {("¹", "voetnoten.html#voetnoot-1"), ("²", "voetnoten.html#voetnoot-2")}
    assert [e.tag for e in raised] == ["a", "a"]


def test_beside_the_words_that_a_version_rests_on_stands_what_they_do(laws: dict[str, Law]) -> None:
    (page,) = [p for file, p in laws["west_brabant"].items() if file == "kop-inleiding.html"]
    assert [e.text.strip() for e in page if e.has_class("ingang")] == [
        "Dit is de datum van de tekst. Een dag staat er niet bij; gerekend wordt vanaf 1 mei 2017."
    ]
    assert not any("van 0 zinnen" in e.text for e in page)
