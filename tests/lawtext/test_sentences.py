"""Where a Dutch sentence ends, and where it only seems to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobcoach_dsl.lawtext.sentences import sentence_bounds
from jobcoach_dsl.lawtext.words import one_space


@pytest.mark.parametrize(
    "text",
    [
        "Eén zin.|Nog een zin.",
        "De vergoeding is maximaal €82,- (excl. BTW) per uur.|Deze wordt geïndexeerd.",
        "Het college beoordeelt of het nodig is: de noodzaak is aanwezig wanneer het anders niet kan.",
        "begeleiding m.b.t. De omgang, o.a. Intervisie en d.d. 25 juli 2017 (incl. BTW).|Klaar.",
        "Zie art. 5, nr. 3 en lid 2.|Daarna niet.",
        "Dat weet zij al.|Zij belt.",
        "A.M. de Vries en mr. J. Jansen tekenen.|De rest niet.",
        "Waarom?|Daarom!|En welk doel…|Geen.",
        "Aan de slag (zie “hier”.)|Daarna.",
        "De opties 1. en 2b. zoals beschreven.|Onderzocht wordt dit.",
        "onder a. van de Participatiewet.|In combinatie.",
        "Een werkervaringsplek;",
        "Vanaf 1 oktober 2021.|3 maanden later niet.",
        "Bedragen (zie noot).²|De rest.",
        "Scholen, bedrijven, enz.|De gemeente betaalt € 1.571,30.|€ 2.700 is het meeste.",
        "De bedragen staan op www.overheid.nl en in bijlage 1.2 ervan.",
        "",
    ],
)
def test_a_bar_marks_the_end_of_each_sentence(text: str) -> None:
    sentences = text.split("|") if text else []
    whole = " ".join(sentences)
    assert [whole[start:end] for start, end in sentence_bounds(whole)] == sentences


@given(st.lists(st.sampled_from(["art.", "De", "zin.", "o.a.", "12", "(excl.", "BTW)", "“Ja!”", "nee?", "…", "€82,-.", "A."]), max_size=12))
def test_sentences_joined_are_the_text(words: list[str]) -> None:
    text = one_space(" ".join(words))
    assert " ".join(text[start:end] for start, end in sentence_bounds(text)) == text
