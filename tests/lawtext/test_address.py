"""The many ways to write an address, the one way in which it prints, and what is no address."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from jobcoach_dsl.lawtext import Address, AddressError, Step, parse_address
from jobcoach_dsl.lawtext.words import one_space
from tests.lawtext.texts import law_of

ARTICLE_8 = parse_address("artikel 8")
PARAGRAPH = parse_address("par. 1.3")
EXPLANATION = parse_address("toelichting artikel 5")


@pytest.mark.parametrize(
    ("written", "base", "printed"),
    [
        ("art. 9 lid 4", None, "art. 9 lid 4"),
        ("Art 9, lid 4.", None, "art. 9 lid 4"),
        ("Utrecht art. 9 lid 4", None, "art. 9 lid 4"),
        ("art. 9, vierde lid", None, "art. 9 lid 4"),
        ("artikel 9, 4e lid", None, "art. 9 lid 4"),
        ("artikel 8, tweede lid, onder b", None, "art. 8 lid 2 onder b"),
        ("tweede lid, onder b", ARTICLE_8, "art. 8 lid 2 onder b"),
        ("lid 2 onder b", ARTICLE_8, "art. 8 lid 2 onder b"),
        ("lid 2, aanhef", ARTICLE_8, "art. 8 lid 2 aanhef"),
        ("lid 3", parse_address("art. 9 lid 2"), "art. 9 lid 3"),
        ("aanhef", ARTICLE_8, "art. 8 aanhef"),
        ("onderdeel b", ARTICLE_8, "art. 8 onder b"),
        ("sub b", ARTICLE_8, "art. 8 onder b"),
        ("onder b.", ARTICLE_8, "art. 8 onder b"),
        ("onder a, 1°", ARTICLE_8, "art. 8 onder a onder 1°"),
        ("eerste volzin", ARTICLE_8, "art. 8 zin 1"),
        ("zin 1", ARTICLE_8, "art. 8 zin 1"),
        ("opschrift", ARTICLE_8, "art. 8 opschrift"),
        ("kop", PARAGRAPH, "par. 1.3 opschrift"),
        ("opschrift", None, "opschrift"),
        ("opschrift", parse_address("opschrift"), "opschrift"),
        ("art. 14", ARTICLE_8, "art. 14"),
        ("art. 420bis", None, "art. 420bis"),
        ("art. 2.2 lid 3a", None, "art. 2.2 lid 3a"),
        ("hoofdstuk 2, artikel 8", None, "art. 8"),
        ("considerans al. 2", None, "considerans alinea 2"),
        ("al. 2", parse_address("considerans"), "considerans alinea 2"),
        ("slotformule alinea 1", None, "slotformule alinea 1"),
        ("toelichting op artikel 5, al. 3", None, "toelichting art. 5 alinea 3"),
        ("alinea 3 onder 1 onder a", EXPLANATION, "toelichting art. 5 alinea 3 onder 1 onder a"),
        ("art. 5", EXPLANATION, "art. 5"),
        ("par. 1.3, Eisen aan de dienstbetrekking, tweede streepje", None, "par. 1.3, Eisen aan de dienstbetrekking, tweede streepje"),
        ("§ 1.3., ‘Eisen aan de dienstbetrekking’, opsomming 2", None, "par. 1.3, Eisen aan de dienstbetrekking, tweede streepje"),
        ("0-uren contract", PARAGRAPH, "par. 1.3, 0-uren contract"),
        ("Stage, werkervaring of BBL, zin 2", PARAGRAPH, "par. 1.3, Stage, werkervaring of BBL, zin 2"),
        (
            'par. 1.5, tabel "Bedragen, per jaar", kolom midden, rij jaar 2',
            None,
            "par. 1.5, tabel ‘Bedragen, per jaar’, rij jaar 2, kolom midden",
        ),
        ("'Harmonisatie G4 en UWV', tabel, rij 'Licht'", None, "Harmonisatie G4 en UWV, tabel, rij Licht"),
        ("kader 8, al. 1, zin 2", None, "kader 8 alinea 1 zin 2"),
        ("voetnoot 2, zin 1", None, "voetnoot 2 zin 1"),
    ],
)
def test_each_way_of_writing_prints_in_one_way(written: str, base: Address | None, printed: str) -> None:
    assert str(parse_address(written, base, "Utrecht")) == printed


@pytest.mark.parametrize(
    ("written", "reason", "help"),
    [
        ("", "er staat geen vindplaats", "noem de bepaling"),
        ("lit 4", "`lit 4` is geen vindplaats", "schrijf bijvoorbeeld `art. 9 lid 4`"),
        ("lid 4", "`lid 4` zegt niet van welke bepaling", "schrijf bijvoorbeeld `art. 9 lid 4`"),
        ("art. 9 lid 1 en 2", "`art. 9 lid 1 en 2` noemt meer dan één bepaling", "noem één bepaling"),
        ("art. 9 lid 1-3", "`art. 9 lid 1-3` noemt meer dan één bepaling", "noem één bepaling"),
        ("art. 4, aanhef en onder b", "`art. 4, aanhef en onder b` noemt meer dan één bepaling", "noem één bepaling"),
        ("lid 4 art. 9", "`lid 4 art. 9` begint niet bij het grootste deel", "begin met `art. 9`"),
        ("art. 9 negende", "`negende` is geen vindplaats", "schrijf bijvoorbeeld"),
    ],
)
def test_what_is_no_address_says_what_to_write(written: str, reason: str, help: str) -> None:
    with pytest.raises(AddressError) as caught:
        parse_address(written)
    assert caught.value.reason == reason
    assert caught.value.help.startswith(help)


@pytest.mark.parametrize(
    ("written", "anchor"),
    [
        ("art. 9 lid 4", "art-9-lid-4"),
        ("art. 8 lid 2 onder b", "art-8-lid-2-onder-b"),
        ("art. 8 opschrift", "art-8-opschrift"),
        ("art. 4 aanhef", "art-4"),
        ("toelichting art. 5 alinea 3 onder 1 onder a", "toelichting-art-5-alinea-3-onder-1-onder-a"),
        ("par. 1.3, Café één, tweede streepje", "par-1.3-cafe-een-streepje-2"),
        ("art. 3 onder 1°", "art-3-onder-1o"),
    ],
)
def test_anchors(written: str, anchor: str) -> None:
    assert parse_address(written).anchor == anchor


numbers = st.integers(1, 120).map(str)
letters = st.sampled_from(["a", "b", "aa", "iv", "1°", "2", "3a", "10"])
# Words as a heading has them, and words that look like something else.
headings = st.one_of(
    st.text(min_size=1, max_size=30).map(one_space).filter(bool),
    st.sampled_from(["lid 4", "Artikel 5", "aanhef", "tabel", "rij 2, kolom 3", "‘x’", "1.3. Eisen", "Slot", "a’, b", "toelichting op"]),
)
tails = st.lists(
    st.one_of(
        st.builds(Step, st.just("onder"), letters),
        st.builds(Step, st.sampled_from(["alinea", "streepje", "zin"]), numbers),
        st.builds(Step, st.sampled_from(["kop", "tabel", "rij", "kolom"]), headings),
        st.builds(Step, st.sampled_from(["opschrift", "slot", "aanhef", "kopregel"])),
    ),
    max_size=4,
)
heads = st.one_of(
    st.builds(Step, st.just("artikel"), st.sampled_from(["1", "3a", "2.2", "420bis", "4:81"])),
    st.builds(Step, st.just("paragraaf"), st.sampled_from(["1", "1.3", "2.10"])),
    st.builds(Step, st.sampled_from(["hoofdstuk", "kader", "bijlage"]), numbers),
    st.builds(Step, st.just("kop"), headings),
    st.builds(Step, st.sampled_from(["considerans", "slotformule", "toelichting"])),
)


@given(heads, tails)
@example(Step("kop", "0"), [Step("tabel", ".")])
def test_what_prints_reads_back(head: Step, tail: list[Step]) -> None:
    if any((a.kind, b.kind) == ("kolom", "rij") for a, b in itertools.pairwise(tail)):
        return  # a column is named after its row
    address = Address((head, *tail))
    assert parse_address(str(address)) == address
    assert parse_address(str(address), ARTICLE_8).steps[-len(address.steps) :] == address.steps


@given(st.text(max_size=60))
def test_any_words_are_an_address_or_an_address_error(words: str) -> None:
    try:
        address = parse_address(words)
    except AddressError:
        return
    assert parse_address(str(address)) == address


LAW = law_of(
    """
# Proef

## 1. Kaders

### 1.3. Eisen

#### Eisen, streng of mild

Dit geldt:

- zes maanden;
- twaalf uur.

De gemeente kan afwijken. Schriftelijk.

#### Verhuizing

De oude gemeente betaalt. Daarna de nieuwe.

| Regime | Bedrag |
|---|---|
| Licht | 100 |

## 2. Proces

### Eisen aan vorm

- papier;
"""
)


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("par. 1.3, Eisen, streng of mild, alinea 1, tweede streepje", "twaalf uur."),
        ("par. 1.3, Eisen, streng of mild, tweede streepje", "twaalf uur."),  # the paragraph need not be said
        ("par. 1.3, tweede streepje", "twaalf uur."),  # nor the heading, while nothing else has a second item
        ("par. 1.3, Verhuizing, alinea 1", "De oude gemeente betaalt. Daarna de nieuwe."),  # said of the only paragraph
        ("par. 1.3, Verhuizing, zin 2", "Daarna de nieuwe."),
        ("par. 1.3, Verhuizing, al. 1, zin 2", "Daarna de nieuwe."),
        ("par. 1.3, Eisen, streng of mild, alinea 2, zin 2", "Schriftelijk."),
        ("par. 1.3, tabel, rij licht, kolom bedrag", "100"),
        ("par. 1.3, Verhuizing, tabel 1, kolom Bedrag, rij Licht", "100"),
    ],
)
def test_a_jurist_leaves_out_what_needs_no_saying(written: str, text: str) -> None:
    _, provision = LAW.resolve(written)
    assert provision.text == text


@pytest.mark.parametrize(
    ("written", "reason", "help"),
    [
        ("par. 1.3, derde streepje", "`par. 1.3, derde streepje` staat niet in de tekst", "`par. 1.3` heeft: "),
        ("par. 1.4", "`par. 1.4` staat niet in de tekst", "bedoelde u `par. 1.3`"),
        (
            "par. 1.3, alinea 1, zin 7",
            "`par. 1.3 alinea 1 zin 7` staat niet in de tekst",
            "`par. 1.3, Eisen, streng of mild, alinea 1` heeft 1 zin",
        ),
        ("par. 1.3, Verhuizing, aanhef", "`par. 1.3, Verhuizing, aanhef` staat niet in de tekst", "`par. 1.3, Verhuizing` heeft: "),
    ],
)
def test_an_address_that_leads_nowhere_says_what_there_is(written: str, reason: str, help: str) -> None:
    with pytest.raises(AddressError) as caught:
        LAW.resolve(written)
    assert caught.value.reason == reason
    assert caught.value.help.startswith(help)


def test_an_address_that_can_mean_two_provisions_lists_them() -> None:
    law = law_of("# P\n\n## 1. A\n\n### Een\n\n- x\n\n### Twee\n\n- y\n")
    assert law.find(parse_address("par. 1, eerste streepje")) is None
    with pytest.raises(AddressError, match="kan 2 bepalingen aanwijzen") as caught:
        law.resolve("par. 1, eerste streepje")
    assert caught.value.help == "kies een van: `par. 1, Een, eerste streepje`; `par. 1, Twee, eerste streepje`"


def test_a_provision_of_the_explanation_is_never_taken_for_one_of_the_regulation() -> None:
    law = law_of("# P\n\n## Artikel 5\n\nKort.\n\n# Toelichting\n\n## Artikel 5\n\nEen.\n\nTwee.\n")
    assert law.find(parse_address("art. 5 alinea 2")) is None
    assert law.resolve("toelichting art. 5 alinea 2")[1].text == "Twee."
