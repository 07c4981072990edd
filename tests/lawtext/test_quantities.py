"""Numbers, amounts, spans and dates as Dutch rules write them."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobcoach_dsl.lawtext.quantities import quantities
from jobcoach_dsl.lawtext.words import CARDINALS, ORDINALS


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("voor meer dan 12 uur per week", [("12", "uur per week")]),
        ("12 u, 12u en 12\u00a0uur", [("12", "uur")] * 3),
        ("maximaal €82,- (excl. BTW) per uur", [("82", "euro per uur")]),
        ("een tarief van € 95,45 excl. btw per uur", [("95.45", "euro per uur")]),
        ("€ 3.030,37; 1.571,30; 2.700", [("3030.37", "euro"), ("1571.30", ""), ("2700", "")]),
        ("€ 523,33²", [("523.33", "euro")]),
        ("100 euro per uur", [("100", "euro per uur")]),
        ("35 procent, 35% en 30 %", [("35", "procent"), ("35", "procent"), ("30", "procent")]),
        ("0-uren contract, 36-urig dienstverband", [("0", "uur"), ("36", "uur")]),
        ("vier keer voor een half jaar", [("4", ""), ("4", "halfjaar"), ("1", "halfjaar")]),
        ("twee keer voor drie maanden", [("2", ""), ("6", "maand"), ("3", "maand")]),
        ("ieder half jaar, per halfjaar van 2 halfjaren", [("1", "halfjaar"), ("2", "halfjaar")]),
        ("anderhalf jaar, 1,5 jaar, twee en een half jaar, 2½ jaar", [("1.5", "jaar"), ("1.5", "jaar"), ("2.5", "jaar"), ("2.5", "jaar")]),
        ("vijf of meer kandidaten", [("5", "kandidaat")]),
        ("één maand, een maand, een dienstverband", [("1", "maand"), ("1", "maand")]),
        ("drie regimes, het tweede lid", [("3", ""), ("2", "")]),
        ("vierentwintig uur, honderdtwintig dagen", [("24", "uur"), ("120", "dag")]),
        ("van 1-3 uur", [("1", ""), ("3", "uur")]),
        ("G4, par. 1.3, 2b. en de 1e", []),
        ("uiterlijk 8 weken", [("8", "week")]),
    ],
)
def test_numbers_with_their_units(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(q.value, q.unit) for q in quantities(text)] == [(Fraction(value), unit) for value, unit in expected]


@pytest.mark.parametrize("text", ["1 juni 2022", "1-6-2022", "01-06-2022", "2022-06-01", "1\u00a0Juni 2022"])
def test_dates(text: str) -> None:
    (found,) = quantities(f"Deze regel geldt vanaf {text}.")
    assert found.value == dt.date(2022, 6, 1)


def test_a_day_that_does_not_exist_is_no_date_and_no_number() -> None:
    assert quantities("op 31-02-2022 of 30 februari 2022") == ()


def test_a_quantity_knows_its_place() -> None:
    text = "vergoeding van €82,- (excl. BTW) per uur, vanaf 1 juni 2022"
    assert [text[q.start : q.end] for q in quantities(text)] == ["€82,- (excl. BTW) per uur", "1 juni 2022"]


def dutch(number: int, cents: int) -> str:
    return f"{number:,}".replace(",", ".") + (f",{cents:02}" if cents else "")


@given(st.integers(0, 9_999_999), st.integers(0, 99))
def test_dutch_notation_reads_back(number: int, cents: int) -> None:
    (found,) = quantities(f"ten hoogste € {dutch(number, cents)} per jaar")
    assert (found.value, found.unit) == (number + Fraction(cents, 100), "euro per jaar")


@given(st.sampled_from(sorted(set(CARDINALS) - {"een"})))
def test_number_words_read_back(word: str) -> None:
    assert [q.value for q in quantities(f"de {word} zaken")] == [CARDINALS[word]]


@pytest.mark.parametrize(("word", "number"), [("eerste", 1), ("derde", 3), ("achtste", 8), ("twaalfde", 12), ("twintigste", 20)])
def test_ordinals(word: str, number: int) -> None:
    assert ORDINALS[word] == number
    assert "driede" not in ORDINALS


@given(st.text(max_size=80))
def test_any_text_has_quantities_in_order(text: str) -> None:
    found = quantities(text)
    assert list(found) == sorted(found, key=lambda q: (q.start, q.end))
    assert all(0 <= q.start < q.end <= len(text) for q in found)
