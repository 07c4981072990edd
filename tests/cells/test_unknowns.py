"""The cases in which Kleene's three-valued tables alone are not exact, and what an answer says in them."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from fractions import Fraction

import pytest

from jobcoach_dsl.cells import Diagrams
from jobcoach_dsl.evaluate import Reference
from jobcoach_dsl.evaluate.trace import partial
from jobcoach_dsl.model.expr import Value
from jobcoach_dsl.model.program import Program
from jobcoach_dsl.model.result import Result, Status, settled
from jobcoach_dsl.model.types import BOOL, DATE, NUMBER, EnumType
from tests.programs import (
    All,
    Any,
    Arithmetic,
    Compare,
    Extreme,
    Fact,
    Ground,
    If,
    Not,
    Ref,
    Round,
    Special,
    const,
    day,
    listed,
    number,
    on,
    program,
    text,
    yes_no,
)

A, B = Fact("a", BOOL), Fact("b", BOOL)
HOURS, RATE = Fact("uren", NUMBER), Fact("tarief", NUMBER)
DAY = Fact("dag", DATE)
FORM = EnumType(("brief", "scherm"))


def decided(made: Program, known: dict[str, Value], outcome: str) -> Result:
    """What the diagrams say; the reference says the same."""
    result = Diagrams(made).decide(known)[outcome]
    assert Reference(made).outcome(outcome, known) == result
    return result


SETTLED: list[tuple[str, Program, dict[str, Value], Value]] = [
    ("a or not a", program([yes_no("a")], {"x": Any((A, Not(A)))}), {}, True),
    ("a and not a", program([yes_no("a")], {"x": All((A, Not(A)))}), {}, False),
    (
        "equal branches",
        program(
            [yes_no("a"), listed("b", "brief", "scherm")], {"x": If(A, Fact("b", FORM), If(A, const("fax"), Fact("b", FORM), FORM), FORM)}
        ),
        {"b": "brief"},
        "brief",
    ),
    (
        "a minimum under an unknown bound",
        program([number("uren"), number("tarief", "20", "90")], {"x": Extreme(True, (HOURS, RATE), NUMBER)}),
        {"uren": Decimal(8)},
        Decimal(8),
    ),
    (
        "a minimum, compared with a constant that either side reaches",
        program([number("uren", most="100"), yes_no("a")], {"x": Compare("<=", Extreme(True, (HOURS, const(40)), NUMBER), const(40))}),
        {},
        True,
    ),
    (
        "a date between two versions that agree",
        program([day("dag")], {"x": If(Compare("<", DAY, on("2023-01-01")), const(41), Round(const(Decimal("40.5")), 0, NUMBER), NUMBER)}),
        {},
        Decimal(41),
    ),
    (
        "no hours, so no amount, whatever the rate",
        program([number("uren"), number("tarief", "0", "90", "0.01")], {"x": Round(Arithmetic("*", HOURS, RATE, NUMBER), 2, NUMBER)}),
        {"uren": Decimal(0)},
        Decimal(0),
    ),
    (
        "a fact minus itself",
        program([number("uren")], {"x": Arithmetic("-", HOURS, Arithmetic("-", HOURS, const(3), NUMBER), NUMBER)}),
        {},
        Decimal(3),
    ),
    (
        "silence on both sides",
        program([yes_no("a")], {"x": If(A, const(Special.NOT_REGULATED), const(Special.NOT_REGULATED), BOOL)}),
        {},
        Special.NOT_REGULATED,
    ),
]


@pytest.mark.parametrize(("made", "known", "value"), [case[1:] for case in SETTLED], ids=[case[0] for case in SETTLED])
def test_settled_though_facts_are_unknown(made: Program, known: dict[str, Value], value: Value) -> None:
    assert decided(made, known, "x") == settled(value)


def test_kleene_alone_leaves_them_open() -> None:
    """Three-valued tables settle the two whose branches are the same constant, and leave all others open."""
    found = {name: partial(made, Ref("x", BOOL), known) for name, made, known, _ in SETTLED}
    assert [name for name, value in found.items() if value is not None] == [
        "a date between two versions that agree",
        "silence on both sides",
    ]


def test_a_date_between_two_versions_matters_when_they_differ() -> None:
    made = program([day("dag")], {"x": If(Compare("<", DAY, on("2023-01-01")), const(41), const(42), NUMBER)})
    assert decided(made, {}, "x") == Result(Status.UNKNOWN, missing=("dag",))
    assert decided(made, {"dag": dt.date(2022, 12, 31)}, "x") == settled(Decimal(41))
    assert decided(made, {"dag": dt.date(2023, 1, 1)}, "x") == settled(Decimal(42))


def test_a_bound_is_missing_only_where_it_can_be_reached() -> None:
    made = program([number("uren"), number("tarief", "5", "90")], {"x": Extreme(True, (HOURS, RATE), NUMBER)})
    assert decided(made, {"uren": Decimal(5)}, "x") == settled(Decimal(5))
    assert decided(made, {"uren": Decimal(6)}, "x") == Result(Status.UNKNOWN, missing=("tarief",))
    assert decided(made, {}, "x") == Result(Status.UNKNOWN, missing=("uren", "tarief"))


def test_a_refusal_without_a_certain_ground() -> None:
    """Either article 6 or article 7 is not met, depending on the form: refused, and never without a reason."""
    letter = Compare("==", Fact("vorm", FORM), const("brief"))
    made = program(
        [listed("vorm", "brief", "scherm"), yes_no("a"), yes_no("b")],
        {"art_6": Any((Not(letter), A)), "art_7": Any((letter, B))},
        ["besluit"],
        (Ground("artikel_6", "art_6", False, ("besluit",)), Ground("artikel_7", "art_7", False, ("besluit",))),
        [("afwijzen", Not(All((Ref("art_6", BOOL), Ref("art_7", BOOL))))), ("toekennen", const(True))],
    )
    result = decided(made, {"a": False, "b": False}, "besluit")
    assert result == Result(Status.DETERMINED, "afwijzen", possible_grounds=("artikel_6", "artikel_7"))
    assert decided(made, {"a": False, "b": False, "vorm": "brief"}, "besluit").grounds == ("artikel_6",)
    open_ = decided(made, {"a": False}, "besluit")
    assert open_ == Result(Status.DETERMINED, "onbepaald", missing=("vorm", "b"), possible_grounds=("artikel_6", "artikel_7"))


def test_a_certain_ground_counts_only_while_refusal_is_possible() -> None:
    made = program(
        [yes_no("a"), yes_no("b")],
        {"eis": A},
        ["besluit"],
        (Ground("eis", "eis", False, ("besluit",)),),
        [("niet_van_toepassing", B), ("afwijzen", Not(Ref("eis", BOOL))), ("toekennen", const(True))],
    )
    assert decided(made, {"a": False, "b": True}, "besluit") == settled("niet_van_toepassing")
    assert decided(made, {"a": False}, "besluit") == Result(Status.DETERMINED, "onbepaald", missing=("b",), grounds=("eis",))


def test_only_judgements_are_left() -> None:
    both = All((A, Fact("oordeel", BOOL)))
    made = program(
        [yes_no("a"), yes_no("oordeel", judgement=True)], {}, ["besluit"], stages=[("afwijzen", both), ("toekennen", const(True))]
    )
    assert decided(made, {"a": True}, "besluit") == Result(Status.DETERMINED, "beoordeling_nodig", judgements=("oordeel",))
    assert decided(made, {}, "besluit") == Result(Status.DETERMINED, "onbepaald", missing=("a",), judgements=("oordeel",))
    assert decided(made, {"a": False}, "besluit") == settled("toekennen")


def test_a_fact_that_may_not_apply_may_follow() -> None:
    made = program([yes_no("a"), yes_no("b", applies=A)], {"x": All((A, B))})
    assert decided(made, {}, "x") == Result(Status.UNKNOWN, missing=("a",), follow_up=("b",))
    assert decided(made, {"a": True}, "x") == Result(Status.UNKNOWN, missing=("b",))
    assert decided(made, {"a": False}, "x") == settled(False)


def test_a_known_fact_that_does_not_apply_is_ignored() -> None:
    made = program([yes_no("a"), yes_no("b", applies=A)], {"x": All((A, B))})
    assert decided(made, {"a": False, "b": True}, "x") == settled(False)


def test_text_is_compared_with_words() -> None:
    made = program([text("plaats")], {"x": Compare("==", Fact("plaats", text("plaats").type), const("Utrecht"))})
    assert decided(made, {}, "x") == Result(Status.UNKNOWN, missing=("plaats",))
    assert decided(made, {"plaats": "Utrecht"}, "x") == settled(True)
    assert decided(made, {"plaats": "Urk"}, "x") == settled(False)


def test_a_fact_that_only_chooses_between_equal_calculations_is_not_missing() -> None:
    """Equal calculations that are written otherwise, with nothing known at all and with something known."""
    quarter = Arithmetic("/", HOURS, const(4), NUMBER)
    facts = [yes_no("a"), yes_no("b"), number("uren", "0", "4"), number("tarief", "1", "2", "0.25")]
    rounded = If(A, HOURS, Round(HOURS, 0, NUMBER), NUMBER)
    capped = Extreme(False, (quarter, RATE), NUMBER)  # at most 1, and the rate is at least that
    made = program(facts, {"x": rounded, "y": capped, "z": If(Fact("b", BOOL), rounded, capped, NUMBER)})
    for name, missing in (("x", ("uren",)), ("y", ("tarief",)), ("z", ("b", "uren", "tarief"))):
        assert decided(made, {}, name) == Result(Status.UNKNOWN, missing=missing)
    assert decided(made, {"b": True}, "z") == Result(Status.UNKNOWN, missing=("uren",))
    assert decided(made, {"b": False}, "z") == Result(Status.UNKNOWN, missing=("tarief",))


def test_a_rounding_of_what_has_no_decimals_is_seen_through_on_any_scale() -> None:
    dear = number("bedrag", "0", "1000000", "0.01")
    amount = Fact("bedrag", NUMBER)
    either = {name: If(A, amount, Round(amount, places, NUMBER), NUMBER) for name, places in (("x", 2), ("y", 1))}
    made = program([yes_no("a"), dear], either)
    assert decided(made, {}, "x") == Result(Status.UNKNOWN, missing=("bedrag",))
    assert decided(made, {}, "y") == Result(Status.UNKNOWN, missing=("a", "bedrag"))


def test_a_division_stays_exact_until_it_is_rounded() -> None:
    third = Arithmetic("/", HOURS, const(3), NUMBER)
    made = program([number("uren")], {"x": Arithmetic("*", third, const(3), NUMBER), "y": Round(third, 2, NUMBER), "z": third})
    assert decided(made, {"uren": Decimal(7)}, "x") == settled(Decimal(7))
    assert decided(made, {"uren": Decimal(7)}, "y") == settled(Decimal("2.33"))
    assert decided(made, {"uren": Decimal(7)}, "z") == settled(Fraction(7, 3))


def test_half_is_rounded_away_from_zero() -> None:
    made = program([number("uren", "-1", "1", "0.125")], {"x": Round(HOURS, 2, NUMBER)})
    for given, value in (("0.125", "0.13"), ("-0.125", "-0.13"), ("0.375", "0.38")):
        assert decided(made, {"uren": Decimal(given)}, "x") == settled(Decimal(value))


def test_a_product_that_is_rounded_to_nothing_on_both_sides_of_zero() -> None:
    """What is left of 40 hours, none when there are more, times at most a cent: half an hour too many would still cost no cent back."""
    left = Extreme(False, (const(0), Arithmetic("-", const(40), HOURS, NUMBER)), NUMBER)
    facts = [number("uren", "0", "100", "0.01"), number("tarief", "0", "0.01", "0.01")]
    made = program(facts, {"x": Round(Arithmetic("*", left, RATE, NUMBER), 2, NUMBER)})
    assert decided(made, {}, "x") == Result(Status.UNKNOWN, missing=("uren", "tarief"))
    assert decided(made, {"uren": Decimal("39.5")}, "x") == Result(Status.UNKNOWN, missing=("tarief",))
    assert decided(made, {"uren": Decimal("39.51")}, "x") == settled(Decimal(0))
    for hours, value in (("0", "0.4"), ("39.5", "0.01"), ("40.49", "0"), ("100", "0")):
        assert decided(made, {"uren": Decimal(hours), "tarief": Decimal("0.01")}, "x") == settled(Decimal(value))
