"""What holds for every text: no words are lost, every address leads back, nothing raises."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import markdown

from jobcoach_dsl.diagnostics import CODES
from jobcoach_dsl.lawtext import LawText, parse_address, parse_lawtext
from jobcoach_dsl.lawtext.words import one_space
from jobcoach_dsl.source import MAX_BYTES, SourceFile
from tests.lawtext.texts import HEAD, law_of, outline, parsed, utrecht


def check_addresses(law: LawText) -> None:
    provisions = list(law.walk())
    assert len({p.address.anchor for p in provisions}) == len(provisions)
    for provision in provisions:
        assert parse_address(str(provision.address)) == provision.address
        assert law.find(provision.address) is provision
        for sentence in provision.sentences:
            assert provision.text[sentence.start : sentence.end] == sentence.text
            found = law.find(sentence.address)
            assert found is not None
            assert found.text == sentence.text


class Text:
    """Draws a text of which every word is another one, and remembers the words in their order."""

    def __init__(self, data: st.DataObject) -> None:
        self.draw, self.lines, self.words = data.draw, list[str](), list[str]()
        for number in range(1, self.draw(st.integers(1, 4)) + 1):
            self.container(number)

    def container(self, number: int) -> None:
        kind = self.draw(st.sampled_from(["Artikel {}", "{}.", "Hoofdstuk {}", "[considerans]", "[slotformule]"]))
        heading = f"## {kind.format(number)}"
        printed = "" if "[" in kind else f"{kind.format(number)} {self.say(1)}"
        if "[" in kind and heading in self.lines:
            return
        self.lines += [heading if "[" in kind else f"## {printed}", ""]
        if printed:
            self.words[-1:] = printed.split()
        for _ in range(self.draw(st.integers(1, 4))):
            self.draw(st.sampled_from([self.paragraph, self.items, self.table, self.note]))()
        self.paragraph()

    def say(self, count: int) -> str:
        new = [f"w{len(self.words) + n}" for n in range(count)]
        self.words += new
        return " ".join(new)

    def paragraph(self, indent: str = "") -> None:
        self.lines += [indent + self.say(2), indent + self.say(1) + ".", ""]

    def items(self) -> None:
        labels = self.draw(st.sampled_from([["1.", "2."], ["a.", "b."], ["-", "-"], ["1°", "2°"]]))
        below = self.draw(st.booleans())
        for label in labels:
            self.lines += [f"{label} {self.say(2)}", f"   {self.say(1)};"]
            if below:
                self.lines += [f"   aa. {self.say(1)}", f"   bb. {self.say(1)}", ""]
        # the label of this list may come back later in the container; a paragraph between keeps the lists apart
        self.lines.append("")
        self.paragraph()

    def table(self) -> None:
        self.lines += [self.say(2), f"| {self.say(1)} | {self.say(1)} |", "|---|---|"]
        self.lines += [f"| {self.say(1)} | - {self.say(1)} <br> - {self.say(1)} |", f"| {self.say(2)} | |", ""]

    def note(self) -> None:
        self.lines += ["[redactie: geen woord van de tekst]", ""]


@given(st.data())
def test_no_words_are_lost_doubled_or_moved(data: st.DataObject) -> None:
    text = Text(data)
    body = "\n".join(text.lines)
    law, found = parsed(body)
    assert law is not None
    said = [word.rstrip(".;") for _, sentence in law.sentences() for word in sentence.text.split()]
    assert said == [word.rstrip(".;") for word in text.words]
    if not found:  # two lists before the first paragraph can give one address twice, which is told
        check_addresses(law)


@given(
    st.lists(
        st.sampled_from(
            ["#", "##", "[redactie:", "]", "|", "---", "1.", "a.", "- ", "**", "[^1]:", "\\", "woord", ".", " ", "   ", "\n", "\n\n"]
        )
    )
)
def test_no_text_raises(parts: list[str]) -> None:
    for head in (HEAD, ""):
        law, found = parsed("".join(parts), head)
        assert law is not None or found
        assert all(d.code in CODES and d.help for d in found)
        if law is not None:
            outline(law)


@given(st.text())
def test_no_characters_raise(text: str) -> None:
    parse_lawtext(SourceFile("x.md", text))
    parse_lawtext(SourceFile("x.md", HEAD + text))


def test_depth_is_bounded() -> None:
    body = "## Artikel 1\n" + "\n".join("  " * n + "1. woord" for n in range(500))
    law, found = parsed(body)
    assert law is not None
    assert {d.code for d in found} == {"R116"}
    check_addresses(law)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "het bestand is leeg"),
        (" \n\n", "het bestand is leeg"),
        ("x" * (MAX_BYTES + 1), f"de tekst heeft {MAX_BYTES + 1} tekens"),
    ],
)
def test_nothing_and_far_too_much_give_no_text(text: str, message: str) -> None:
    law, (found,) = parse_lawtext(SourceFile("x.md", text))
    assert law is None
    assert found.message == message
    assert found.help


def test_a_line_of_endless_length_is_told() -> None:
    _, found = parsed("## Artikel 1\n" + "woord " * 20_000)
    assert "R116" in {d.code for d in found}


def test_two_headings_that_make_one_link_are_told() -> None:
    _, (found,) = parsed("## Eén plan\n\nx\n\n## Een plan!\n\ny\n")
    assert found.code == "R113"
    assert found.message == "`Een plan!` staat er al op regel 10 als `Eén plan`"
    assert found.span is not None
    assert found.span.text == "y"


def test_line_ends_byte_order_marks_and_white_space_do_not_matter() -> None:
    plain = law_of("## Artikel 1\n1. Twaalf uur.\n   Per week.\n")
    odd, found = parse_lawtext(SourceFile("proeftekst.md", (HEAD + "## Artikel 1\n1.\tTwaalf\u00a0uur.\n    Per   week.  ")))
    assert not found
    assert odd is not None
    assert outline(odd) == outline(plain)
    assert odd.fingerprint == plain.fingerprint


class TestFingerprints:
    def test_a_changed_word_changes_the_provision_and_all_above_it(self) -> None:
        one = law_of("## Artikel 1\n1. Twaalf uur.\n2. Zes maanden.\n\n## Artikel 2\nx\n")
        two = law_of("## Artikel 1\n1. Twaalf uur.\n2. Zeven maanden.\n\n## Artikel 2\nx\n")
        same = {str(a.address): a.fingerprint == b.fingerprint for a, b in zip(one.walk(), two.walk(), strict=True)}
        assert [address for address, equal in same.items() if not equal] == ["art. 1", "art. 1 lid 2"]
        assert one.fingerprint != two.fingerprint

    def test_moving_a_provision_does_not_change_it(self) -> None:
        one = law_of("## Artikel 1\n1. Twaalf uur.\n")
        two = law_of("## Artikel 7\n\n3. Twaalf uur.\n")
        assert one.resolve("art. 1 lid 1")[1].fingerprint == two.resolve("art. 7 lid 3")[1].fingerprint

    def test_a_note_of_the_editor_is_no_word_of_the_law(self) -> None:
        assert law_of("## Artikel 1\nx\n[redactie: y]\n").fingerprint == law_of("## Artikel 1\nx\n").fingerprint


class TestUtrecht:
    law = utrecht()

    def test_the_tree(self) -> None:
        tops = [str(p.address) for p in self.law.provisions]
        assert tops == ["opschrift", "considerans", *(f"art. {n}" for n in range(1, 16)), "slotformule", "toelichting"]
        assert [len(self.law.resolve(name)[1].children) for name in ("considerans", "slotformule")] == [5, 3]
        lists = {
            a: [str(c.address.steps[-1]) for c in self.law.resolve(a)[1].children if c.kind != "opschrift"]
            for a in ("art. 4", "art. 9 lid 2")
        }
        assert lists == {"art. 4": ["onder 1", "onder 2", "onder 3"], "art. 9 lid 2": ["onder a", "onder b", "onder c"]}
        assert [len(p.children) - 1 for p in self.law.provisions[2:17]] == [0, 0, 2, 3, 3, 2, 0, 4, 8, 6, 2, 5, 2, 0, 0]

    def test_every_address_leads_back(self) -> None:
        check_addresses(self.law)

    def test_every_sentence_is_a_unit(self) -> None:
        units = [(str(p.address), s.text) for p, s in self.law.sentences()]
        assert len(units) == 120
        assert units[0] == ("opschrift", "Nadere regel jobcoaching en werkbegeleiding gemeente Utrecht")
        assert units[-1][0] == "toelichting art. 5 alinea 4 onder 5"
        assert ("art. 8 lid 2 onder b", "0-uren contract") in units
        assert ("art. 8 opschrift", "Artikel 8 Voorwaarden met betrekking tot jobcoaching en werkbegeleiding") in units

    def test_the_names_of_the_signatories_are_left_out_visibly(self) -> None:
        notes = {str(p.address): p.note for p in self.law.walk() if p.note}
        assert notes == {
            "slotformule alinea 2": "de naam van de burgemeester is weggelaten",
            "slotformule alinea 3": "de naam van de secretaris is weggelaten",
        }
        assert "Dijk" not in self.law.source.text

    def test_the_explanation_has_an_article_5_of_its_own(self) -> None:
        own, explained = self.law.resolve("art. 5")[1], self.law.resolve("toelichting artikel 5")[1]
        assert (own.title, explained.title) == ("Soorten jobcoaching en werkbegeleiding", "soorten jobcoaching en werkbegeleiding")
        assert len(explained.children) == 5
        assert self.law.resolve("toelichting art. 5 alinea 3 onder 3 onder d, tweede volzin")[1].text.startswith("Wanneer er begeleiding")

    def test_metadata(self) -> None:
        about = self.law.metadata
        assert (self.law.id, about.kind) == ("utrecht-nadere-regel-2022", "nadere regel")
        assert [str(day) for day in (about.adopted, about.valid_from, about.valid_until)] == ["2022-03-08", "2022-06-01", "None"]
        assert about.title == self.law.provisions[0].text

    def test_words_are_in_one_form(self) -> None:
        assert all(p.text == one_space(p.text) for p in self.law.walk())

    def test_reading_it_takes_less_than_four_times_as_long_as_markdown_does(self) -> None:
        """The two take turns, so that a slow machine, or a slow moment of it, is one for both."""
        readers = (lambda: parse_lawtext(self.law.source), lambda: markdown(self.law.source.text))
        rounds = [[self._seconds(read) for read in readers] for _ in range(20)]
        ours, theirs = (min(times) for times in zip(*rounds, strict=True))
        assert ours < 4 * theirs

    def _seconds(self, read: Callable[[], object]) -> float:
        start = time.process_time()
        read()
        return time.process_time() - start
