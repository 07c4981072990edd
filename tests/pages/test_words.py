"""Values, conditions and rules in plain Dutch."""

import datetime as dt
from decimal import Decimal
from fractions import Fraction

import pytest

from jobcoach_dsl.model import words
from jobcoach_dsl.model.expr import All, Any, Arithmetic, Compare, Const, Extreme, Fact, If, Not, Ref, Round, Shift, Special, Value
from jobcoach_dsl.model.types import BOOL, DATE, NUMBER, EnumType, NumberType, Type, unit
from jobcoach_dsl.source import SourceFile, Span
from jobcoach_dsl.targets.pages import inwords

HOURS = NumberType(unit("uur", "week"))


@pytest.mark.parametrize(
    ("value", "type_", "expected"),
    [
        (True, BOOL, "ja"),
        (False, BOOL, "nee"),
        (dt.date(2022, 6, 1), DATE, "1 juni 2022"),
        ("werkgever_namens_werknemer", EnumType(("werkgever_namens_werknemer",)), "de werkgever namens de werknemer"),
        ("jobcoach_organisatie", EnumType(("jobcoach_organisatie",)), "jobcoach organisatie"),
        (Decimal("12.50"), HOURS, "12,5 uur per week"),
        (Decimal(1), NumberType(unit("maand")), "1 maand"),
        (Decimal(24), NumberType(unit("maand")), "24 maanden"),
        (Decimal("1640"), NumberType(unit("euro")), "€ 1.640,00"),
        (Decimal("82"), NumberType(unit("euro", "uur")), "€ 82,00 per uur"),
        (Decimal("82.1234"), NumberType(unit("euro", "uur")), "€ 82,1234 per uur"),
        (Decimal("1234567.5"), NUMBER, "1.234.567,5"),
        (Fraction(1, 3), NUMBER, "0,333333…"),
        (Fraction(5, 4), NUMBER, "1,25"),
        (Special.NOT_REGULATED, HOURS, "niet geregeld"),
    ],
)
def test_values(value: Value, type_: Type, expected: str) -> None:
    assert words.value(value, type_, {"werkgever_namens_werknemer": "de werkgever namens de werknemer"}) == expected


def test_conditions() -> None:
    hours, trial, day = Fact("uren", HOURS), Fact("proef", BOOL), Fact("dag", DATE)
    many = Compare(">=", hours, Const(Decimal(12), HOURS))
    late = Compare(">=", day, Const(dt.date(2023, 1, 1), DATE))
    assert words.condition(Any((All((many, Not(trial))), late)), {"uren": "uren per week"}, {}) == (
        "(uren per week minimaal 12 uur per week en niet proef) of dag op of na 1 januari 2023"
    )


def test_calculations() -> None:
    hours, most, day = Fact("uren", HOURS), Ref("hoogste", HOURS), Fact("dag", DATE)
    file = SourceFile("regels.regel", "8 weken 12,50 uur")
    weeks = Shift(day, 56, "dag", DATE, span=Span(file, 0, 7))
    twelve = Const(Decimal("12.5"), HOURS, span=Span(file, 8, 17))
    less = Arithmetic("-", most, hours, HOURS)
    for expr, expected in (
        (less, "hoogste min uren"),
        (Arithmetic("*", less, twelve, HOURS), "(hoogste min uren) × 12,5 uur per week"),
        (Arithmetic("*", hours, Const(Decimal(6), NUMBER), HOURS), "uren"),
        (
            Extreme(True, (hours, Extreme(False, (most, twelve), HOURS)), HOURS),
            "de laagste van uren en (de hoogste van hoogste en 12,5 uur per week)",
        ),
        (Extreme(False, (day, weeks), DATE), "de laatste van dag en dag plus 56 dagen"),
        (Round(less, 2, HOURS), "hoogste min uren, afgerond op centen"),
        (Shift(day, -1, "dag", DATE), "dag min 1 dag"),
        (Shift(weeks, 1, "weekend", DATE), "dag plus 56 dagen, doorgeschoven uit het weekend"),
        (If(Compare(">", hours, most), most, hours, HOURS), "hoogste als uren meer dan hoogste, anders uren"),
    ):
        assert words.condition(expr, {}, {}) == expected
    assert words.condition(weeks, {}, {}, written=True) == "dag plus 8 weken"
    assert words.condition(Compare(">", hours, twelve), {}, {}, written=True) == "uren meer dan 12,50 uur"


def test_values_of_one_thing_are_listed() -> None:
    kind = EnumType(("baan", "proef", "geen"))
    job, trial = (Compare("==", Fact("werk", kind), Const(v, kind)) for v in ("baan", "proef"))
    names, values = {"werk": "soort werk"}, {"werk": {"baan": "een baan", "proef": "een proefplaatsing"}}
    assert words.condition(Any((job, trial)), names, values) == "soort werk is een baan of een proefplaatsing"
    assert words.condition(Not(Any((job, trial))), names, values) == "soort werk is niet een baan of een proefplaatsing"
    assert words.condition(All((Any((job, trial)), Fact("x", BOOL))), names, values) == "soort werk is een baan of een proefplaatsing en x"


def test_a_rule_in_words_leaves_out_what_the_page_shows_elsewhere() -> None:
    rule = """voorwaarde genoeg
  "Er zijn genoeg uren."
  volgens lid 1 "meer dan
    12 uur"
  gelet op lid 2 "zie ook"
  geldt als is_aanvraag
  als een van:
    - uren minimaal 12,5 uur
      (bij lezing U-L17: uren minimaal 10 uur)
    - proef
  licht    20 uur per jaar    volgens lid 2 onder a "Licht"
  lezing U-L17
"""
    assert [(line.depth, "".join(text for _, text in line.parts)) for line in inwords.lines(rule)] == [
        (0, "geldt als is_aanvraag"),
        (0, "als een van:"),
        (1, "uren minimaal 12,5 uur"),
        (2, "(bij lezing U-L17: uren minimaal 10 uur)"),
        (1, "proef"),
        (0, "licht    20 uur per jaar"),
    ]
    third = inwords.lines(rule)[3]
    assert ("reading", "U-L17") in third.parts
    assert ("name", "uren") in third.parts


def test_a_list_in_a_rule_that_goes_on_below_stays_on_one_line() -> None:
    rule = """bepaal binnen
  "Titel."
  is een van:
    - gemeente is een van "Aa en Hunze", "Assen",
        "Noordenveld",
      "Tynaarlo"
    - uitvoerder is een van baan,
        proef
    - uren is een van 8,
        12
  volgens lid 1 "woorden,
    woorden"
  lezing U-L17
"""
    assert [(line.depth, "".join(text for _, text in line.parts)) for line in inwords.lines(rule)] == [
        (0, "is een van:"),
        (1, 'gemeente is een van "Aa en Hunze", "Assen", "Noordenveld", "Tynaarlo"'),
        (1, "uitvoerder is een van baan, proef"),
        (1, "uren is een van 8, 12"),
    ]
    assert inwords.names(rule)[:4] == ("bepaal", "binnen", "is", "een")


@pytest.mark.parametrize(
    ("kind", "yes_or_no", "written", "said"),
    [
        ("voorwaarde", True, "geldt als proef", "Geldt alleen als proef"),
        ("voorwaarde", True, "als uren minimaal 12 uur", "Hieraan is voldaan als uren minimaal 12 uur"),
        ("eis", True, "als alle van:", "Hieraan is voldaan als dit alles geldt:"),
        ("uitsluiting", True, "als een van:", "Dit doet zich voor als minstens een hiervan geldt:"),
        ("uitzondering", True, "als geen van:", "De uitzondering geldt als niets hiervan geldt:"),
        ("oordeel", False, "als proef", "Het oordeel is nodig als proef"),
        ("bepaal", False, "als proef", "Alleen als proef"),
        ("bepaal", False, "is € 41,- per uur", "Het is € 41,- per uur"),
        ("bepaal", False, "is", "Het is:"),
        ("bepaal", True, "is een van:", "Het antwoord is ja als minstens een hiervan geldt:"),
        ("begrip", True, "is soort is een van baan, proef", "Het antwoord is ja als soort is een van baan, proef"),
        ("bepaal", True, "is niet geregeld", "Het is niet geregeld"),
        ("bepaal", True, "is niet proef", "Het antwoord is ja als niet proef"),
        ("bepaal", True, "is nee", "Het is nee"),
        ("tabel", False, "licht    20 uur per jaar", "licht: 20 uur per jaar"),
        ("tabel", False, "isolement    20 uur per jaar", "isolement: 20 uur per jaar"),
    ],
)
def test_what_opens_a_line_becomes_a_sentence(kind: str, yes_or_no: bool, written: str, said: str) -> None:
    (line,) = inwords.lines(f"{kind} x\n  {written}\n")
    assert "".join(text for _, text in inwords.spoken(line, kind, yes_or_no).parts) == said


def test_below_the_first_line_only_a_list_is_opened_in_other_words() -> None:
    lines = inwords.lines("bepaal x\n  is\n    - als_naam als soort is een van:\n        - baan\n    - alle van:\n        - proef\n")
    said = [(line.depth, "".join(text for _, text in line.parts)) for line in (inwords.spoken(each, "bepaal", True) for each in lines)]
    assert said == [
        (0, "Het is:"),
        (1, "als_naam als soort is een van:"),
        (2, "baan"),
        (1, "dit alles geldt:"),
        (2, "proef"),
    ]


def test_a_table_says_what_its_rows_are_divided_by() -> None:
    rule = """tabel bedrag in bedragen per jaar en niveau
  volgens lid 1 "woorden"
  als proef
  1, licht    € 5    volgens lid 1 "woorden"
  2, licht    € 4
"""
    assert [(line.depth, "".join(text for _, text in line.parts)) for line in inwords.lines(rule)] == [
        (0, "als proef"),
        (0, "Per jaar en niveau:"),
        (1, "1, licht    € 5"),
        (1, "2, licht    € 4"),
    ]
