"""Quoted words: found to the letter, at whole words, in the provision itself, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobcoach_dsl.lawtext import parse_address
from jobcoach_dsl.lawtext.quotes import find_quote, in_whole, nearest, touched, where_else
from tests.lawtext.texts import law_of, utrecht

LAW = law_of(
    """
# Proef

## Artikel 1
1. Er is een dienstverband van minimaal 6 maanden en meer dan 12 uur per week. Café na afloop.
2. Geen steun bij:
   a. een proefplaats;
   b. € 1.571,30 of € 523,33² of meer.
"""
)
LID_1, LID_2 = (LAW.resolve(f"art. 1 lid {n}")[1] for n in (1, 2))
B = LAW.resolve("art. 1 lid 2 onder b")[1]


@pytest.mark.parametrize(
    "quote",
    [
        "minimaal 6 maanden",
        "meer  dan\n   12\u00a0uur",  # white space is white space, over lines and with no-break spaces
        "Cafe\u0301 na afloop.",  # the same letter in another form
        "week. Café",
        "Er is een dienstverband van minimaal 6 maanden en meer dan 12 uur per week. Café na afloop.",
    ],
)
def test_words_are_found_as_they_read(quote: str) -> None:
    place = find_quote(quote, LID_1)
    assert place is not None
    assert LID_1.text[slice(*place)].startswith(quote.split()[0][:3])


@pytest.mark.parametrize(
    "quote",
    ["", "Minimaal 6 maanden", "6 maand", "2 uur", "minimaal … maanden", "minimaal 6 maanden, en", "een proefplaats", "cafe na"],
)
def test_other_words_are_not(quote: str) -> None:
    assert find_quote(quote, LID_1) is None


@pytest.mark.parametrize(("quote", "found"), [("€ 1.571,30", True), ("523,33", True), ("571,30", False), ("1.571", False), ("523", False)])
def test_a_number_is_quoted_whole(quote: str, found: bool) -> None:
    assert (find_quote(quote, B) is not None) == found


def test_words_of_a_child_do_not_stand_in_its_parent() -> None:
    assert find_quote("een proefplaats", LID_2) is None
    assert [str(p.address) for p in where_else(LAW, "een proefplaats")] == ["art. 1 lid 2 onder a"]


def test_the_nearest_words_are_what_stands_there_instead() -> None:
    assert nearest(LID_1, "minimaal 7 maanden en meer dan 13 uur") == "minimaal 6 maanden en meer dan 12 uur"
    assert nearest(LAW, "Geen hulp bij:") == "Geen steun bij:"
    assert nearest(LAW, "volstrekt andere taal") == ""


def test_a_sentence_can_be_cited_and_counts_in_its_lid() -> None:
    address, sentence = LAW.resolve("art. 1 lid 1, tweede volzin")
    assert (str(address), sentence.kind, sentence.text) == ("art. 1 lid 1 zin 2", "zin", "Café na afloop.")
    assert find_quote("dienstverband", sentence) is None
    place = find_quote("na afloop", sentence)
    assert place is not None
    whole, (start, end) = in_whole(LAW, sentence, place)
    assert (whole, whole.text[start:end]) == (LID_1, "na afloop")
    assert touched(whole, start, end) == (LID_1.sentences[1],)
    assert in_whole(LAW, LID_1, (0, 5)) == (LID_1, (0, 5))


def test_a_quote_over_two_sentences_touches_both() -> None:
    place = find_quote("week. Café", LID_1)
    assert place is not None
    assert touched(LID_1, *place) == LID_1.sentences


UTRECHT = utrecht()


@given(st.data())
def test_any_words_of_a_provision_are_found_in_it(data: st.DataObject) -> None:
    provision = data.draw(st.sampled_from([p for p in UTRECHT.walk() if p.text]))
    words = provision.text.split(" ")
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    quote = data.draw(st.sampled_from([" ", "\n    ", "\u00a0"])).join(words[first : last + 1])
    place = find_quote(quote, provision)
    assert place is not None
    assert provision.text[slice(*place)].split(" ") == words[first : last + 1]
    assert provision in where_else(UTRECHT, quote)


def test_the_misspelt_words_of_the_source_are_the_words() -> None:
    lid = UTRECHT.find(parse_address("art. 9 lid 5"))
    assert lid is not None
    assert find_quote("conform de jaarmutatatie van de ConsumentenPrijnsindex", lid)
    assert nearest(lid, "conform de jaarmutatie van de ConsumentenPrijsindex") == "conform de jaarmutatatie van de ConsumentenPrijnsindex"
