"""Rules that compare facts with one another: the diagrams and the reference agree, and what is found about the rules is right."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from jobcoach_dsl.cells import Diagrams, UnsupportedRule, build, gaps, misapplied, overlaps
from jobcoach_dsl.evaluate import Reference, TooManyCompletions
from jobcoach_dsl.model.expr import Expr, Value
from jobcoach_dsl.model.program import FactDeclaration, Program
from jobcoach_dsl.model.result import Result, Status, settled
from jobcoach_dsl.model.types import BOOL, DATE, NUMBER, EnumType
from tests.cells.test_against_reference import OPS, SLOW
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
    Shift,
    Special,
    const,
    day,
    described,
    listed,
    number,
    on,
    program,
    yes_no,
)

A = Fact("a", BOOL)
APPLIED, START, END = Fact("aanvraag", DATE), Fact("start", DATE), Fact("einde", DATE)
HOURS, LEAST, MONTHS = Fact("uren", NUMBER), Fact("minimum", NUMBER), Fact("maanden", NUMBER)
FORM = EnumType(("licht", "midden", "zwaar"))
FACTS: list[FactDeclaration] = [
    yes_no("a"),
    day("aanvraag", "2023-01-29", "2023-02-03"),
    day("start", "2023-01-27", "2023-02-01"),
    day("einde", "2023-02-26", "2023-03-02", applies=Fact("a", BOOL)),
    number("uren", "0", "4", "1"),
    number("minimum", "0", "3", "0.5", applies=Compare("<=", Fact("aanvraag", DATE), Fact("start", DATE))),
    number("prijs", "1", "2", "0.5"),
    listed("gevraagd", *FORM.values),
    listed("advies", *FORM.values),
    yes_no("oordeel", judgement=True),
]
DATES = ["aanvraag", "start", "einde"]
NUMBERS = ["uren", "minimum", "prijs"]


@st.composite
def dates(draw: st.DrawFn, depth: int = 2) -> Expr:
    kind = draw(st.integers(0, 6 if depth else 1))
    if kind <= 1:
        return Fact(draw(st.sampled_from(DATES)), DATE)
    if kind == 6:
        inner = draw(dates(depth - 1))
        if draw(st.integers(0, 2)) == 0:
            return Shift(inner, 1, "weekend", DATE)
        return Shift(inner, draw(numbers(depth - 1)), draw(st.sampled_from(["dag", "maand"])), DATE)
    if kind <= 3:
        amount = draw(st.sampled_from([-30, -28, -2, -1, 1, 2, 28, 30, 31]))
        moved = Shift(draw(dates(depth - 1)), amount, "dag", DATE)
        return moved if draw(st.booleans()) else Shift(draw(dates(depth - 1)), draw(st.sampled_from([-1, 1])), "maand", DATE)
    if kind == 4:
        return Extreme(draw(st.booleans()), (draw(dates(depth - 1)), draw(dates(depth - 1))), DATE)
    return If(draw(conditions(depth=depth - 1)), draw(dates(depth - 1)), draw(dates(depth - 1)), DATE)


@st.composite
def numbers(draw: st.DrawFn, depth: int = 2) -> Expr:
    kind = draw(st.integers(0, 6 if depth else 1))
    if kind <= 1:
        return Fact(draw(st.sampled_from(NUMBERS)), NUMBER)
    if kind == 2:
        return const(draw(st.sampled_from([Decimal(n) / 2 for n in range(7)])))
    if kind == 3:
        return Extreme(draw(st.booleans()), (draw(numbers(depth - 1)), draw(numbers(depth - 1))), NUMBER)
    if kind == 4:
        return If(draw(conditions(depth=depth - 1)), draw(numbers(depth - 1)), draw(numbers(depth - 1)), NUMBER)
    if kind == 5:
        return Round(draw(numbers(depth - 1)), 0, NUMBER)
    return Arithmetic(draw(st.sampled_from("+-*")), draw(numbers(depth - 1)), draw(numbers(depth - 1)), NUMBER)


@st.composite
def conditions(draw: st.DrawFn, refs: tuple[str, ...] = (), depth: int = 2) -> Expr:
    kind = draw(st.integers(0, 11 if depth > 0 else 4))
    op = draw(st.sampled_from(OPS))
    if kind == 0:
        return Fact(draw(st.sampled_from(["a", "oordeel"])), BOOL)
    if kind == 1 and refs:
        return Ref(draw(st.sampled_from(refs)), BOOL)
    if kind <= 3:
        return Compare(op, draw(dates(1)), draw(dates(1)))
    if kind == 4:
        return Compare(op, draw(dates(0)), on(draw(st.sampled_from(["2023-01-30", "2023-01-31", "2023-02-01", "2023-02-28"]))))
    if kind <= 6:
        return Compare(op, draw(numbers(1)), draw(numbers(1)))
    if kind == 7:
        forms = Fact("gevraagd", FORM), Fact("advies", FORM)
        return Compare("==", forms[0], Extreme(draw(st.booleans()), forms, FORM) if draw(st.booleans()) else forms[1])
    if kind == 8:
        return Not(draw(conditions(refs, depth - 1)))
    parts = tuple(draw(conditions(refs, depth - 1)) for _ in range(draw(st.integers(2, 3))))
    return All(parts) if kind <= 10 else Any(parts)


@st.composite
def programs(draw: st.DrawFn) -> Program:
    return program(
        FACTS,
        {
            "eerste": draw(conditions()),
            "tweede": draw(conditions(("eerste",))),
            "datum": If(draw(conditions(("eerste",), 1)), draw(dates()), const(Special.NOT_REGULATED), DATE),
            "bedrag": draw(numbers()),
        },
        grounds=(
            Ground("grond_een", "eerste", False, ("besluit",)),
            Ground("grond_twee", "tweede", False, ("besluit", "eerste")),
        ),
        stages=[
            ("geen_aanvraag", draw(conditions(depth=1))),
            ("afwijzen", Not(All((Ref("eerste", BOOL), Ref("tweede", BOOL))))),
            ("toekennen", const(True)),
        ],
    )


@st.composite
def known_facts(draw: st.DrawFn) -> dict[str, Value]:
    known: dict[str, Value] = {}
    unknown = draw(st.sets(st.sampled_from([*DATES, *NUMBERS]), min_size=1, max_size=3))
    unknown |= draw(st.sets(st.sampled_from([fact.name for fact in FACTS]), max_size=2))
    for fact in FACTS:
        if fact.name not in unknown:
            known[fact.name] = draw(st.sampled_from(values_of(fact)))
    return known


def values_of(fact: FactDeclaration) -> list[Value]:
    """All values of a small domain."""
    if fact.first is not None and fact.last is not None:
        return [fact.first + dt.timedelta(days) for days in range((fact.last - fact.first).days + 1)]
    if fact.minimum is not None and fact.maximum is not None and fact.step is not None:
        return [fact.minimum + fact.step * place for place in range(int((fact.maximum - fact.minimum) / fact.step) + 1)]
    return [True, False] if fact.type == BOOL else list(FORM.values)


def agree(made: Program, known: dict[str, Value]) -> None:
    """The diagrams say what the reference says of every outcome that it can tell."""
    try:
        diagrams = Diagrams(made)
    except UnsupportedRule:
        reject()
    reference = Reference(made)
    results = diagrams.decide(known)
    for name in made.outcomes:
        try:
            expected = reference.outcome(name, known)
        except TooManyCompletions:
            continue
        assert results[name] == expected, f"{name}\n{described(made)}\n{known}"


@settings(max_examples=200, suppress_health_check=SLOW)
@given(programs(), known_facts())
def test_diagrams_agree_with_the_reference(made: Program, known: dict[str, Value]) -> None:
    agree(made, known)


WIDE: list[FactDeclaration] = [
    yes_no("a"),
    day("aanvraag"),
    day("start"),
    day("einde", applies=Fact("a", BOOL)),
    number("maanden", "0", "600", "0.01"),
    number("uren", "0", "168", "0.01"),
    number("minimum", "0", "168", "0.01"),
]


@st.composite
def wide_dates(draw: st.DrawFn) -> Expr:
    """A date as rules have them: of a fact, some weeks, months or days later."""
    fact = Fact(draw(st.sampled_from(DATES)), DATE)
    kind = draw(st.integers(0, 5))
    if kind == 0:
        return fact
    if kind == 5:
        return Shift(Shift(fact, 56, "dag", DATE), 1, "weekend", DATE)
    if kind == 1:
        return Shift(fact, draw(st.sampled_from([-1, 1, 56])), "dag", DATE)
    if kind <= 3:
        moved = Shift(fact, draw(st.sampled_from([1, 6, 36])), "maand", DATE)
        return moved if kind == 2 else Shift(moved, -1, "dag", DATE)
    return Shift(Shift(Fact("start", DATE), Fact("maanden", NUMBER), "maand", DATE), -1, "dag", DATE)


@st.composite
def wide_conditions(draw: st.DrawFn) -> Expr:
    tests = []
    for _ in range(draw(st.integers(1, 2))):
        op = draw(st.sampled_from(OPS[:4]))
        if draw(st.integers(0, 3)):
            right = on(draw(st.sampled_from(["2023-01-03", "2024-02-29"]))) if draw(st.integers(0, 3)) == 0 else draw(wide_dates())
            tests.append(Compare(op, draw(wide_dates()), right))
        else:
            share = Arithmetic("*", Fact("minimum", NUMBER), const(draw(st.sampled_from([Decimal(1), Decimal("0.35")]))), NUMBER)
            tests.append(Compare(op, Fact("uren", NUMBER), share))
    return All(tuple(tests)) if draw(st.booleans()) else Any(tuple(tests))


@settings(max_examples=40, suppress_health_check=SLOW)
@given(st.data())
def test_wide_domains_agree_with_the_reference(data: st.DataObject) -> None:
    draw = data.draw
    made = program(
        WIDE,
        {
            "tijdig": draw(wide_conditions()),
            "toegekend": If(
                draw(wide_conditions()),
                Extreme(draw(st.booleans()), (draw(wide_dates()), draw(wide_dates())), DATE),
                const(Special.NOT_REGULATED),
                DATE,
            ),
        },
    )
    unknown = draw(st.sets(st.sampled_from([fact.name for fact in WIDE]), min_size=1, max_size=2))
    known: dict[str, Value] = {}
    for fact in WIDE:
        if fact.name not in unknown:
            days = st.sampled_from([dt.date(1900, 1, 1), dt.date(2023, 1, 31), dt.date(2024, 2, 29), dt.date(2199, 12, 31)])
            numbers = st.sampled_from([Decimal(0), Decimal("4.5"), Decimal(12), Decimal("34.29"), Decimal(168)])
            known[fact.name] = draw(st.booleans()) if fact.type == BOOL else draw(days) if fact.type == DATE else draw(numbers)
    agree(made, known)


# --- by hand ---


def decided(made: Program, **known: Value) -> Result:
    """What the diagrams say of `x`; the reference says the same."""
    result = Diagrams(made).decide(known)["x"]
    assert Reference(made).outcome("x", known) == result
    return result


def date(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def missing(*names: str) -> Result:
    return Result(Status.UNKNOWN, missing=names)


def days_later(fact: Expr, days: int) -> Expr:
    return Shift(fact, days, "dag", DATE)


IN_TIME = program([day("aanvraag"), day("start")], {"x": Compare("<=", APPLIED, Shift(START, 8, "week", DATE))})


def test_one_of_two_dates_leaves_the_other_open_and_both_settle() -> None:
    assert decided(IN_TIME) == missing("aanvraag", "start")
    assert decided(IN_TIME, start=date("2023-03-01")) == missing("aanvraag")
    assert decided(IN_TIME, start=date("2023-03-01"), aanvraag=date("2023-04-26")) == settled(True)
    assert decided(IN_TIME, start=date("2023-03-01"), aanvraag=date("2023-04-27")) == settled(False)


def test_a_date_at_the_end_of_its_domain_settles_the_comparison() -> None:
    assert decided(IN_TIME, aanvraag=date("1900-02-26")) == settled(True)
    assert decided(IN_TIME, aanvraag=date("1900-02-27")) == missing("start")
    assert decided(IN_TIME, start=date("2199-11-04")) == missing("aanvraag")
    assert decided(IN_TIME, start=date("2199-11-05")) == settled(True)


def test_a_day_that_the_month_does_not_have() -> None:
    made = program([day("aanvraag"), day("start")], {"x": Compare("<", APPLIED, Shift(START, 1, "maand", DATE))})
    for start in ("2023-01-28", "2023-01-29", "2023-01-31"):
        assert decided(made, start=date(start), aanvraag=date("2023-02-27")) == settled(True)
        assert decided(made, start=date(start), aanvraag=date("2023-02-28")) == settled(False)


def test_a_term_that_ends_in_a_weekend_lasts_until_monday() -> None:
    term = Shift(Shift(START, 8, "week", DATE), 1, "weekend", DATE)
    made = program([day("aanvraag"), day("start")], {"x": Compare("<=", APPLIED, term)})
    for start in ("2023-03-04", "2023-03-05", "2023-03-06"):  # Saturday, Sunday, Monday
        assert decided(made, start=date(start), aanvraag=date("2023-05-01")) == settled(True)
        assert decided(made, start=date(start), aanvraag=date("2023-05-02")) == settled(False)
    assert decided(made, start=date("2023-03-03"), aanvraag=date("2023-04-28")) == settled(True)  # Friday
    assert decided(made, start=date("2023-03-03"), aanvraag=date("2023-04-29")) == settled(False)
    assert decided(made, start=date("2023-03-04")) == missing("aanvraag")


def test_comparisons_that_follow_from_one_another() -> None:
    facts = [day("aanvraag"), day("start"), day("einde")]
    first, second, third = Compare("<", APPLIED, START), Compare("<", START, END), Compare("<", APPLIED, END)
    made = program([*facts, yes_no("a"), yes_no("b")], {"x": Any((All((first, second, Not(third), A)), Fact("b", BOOL)))})
    assert Diagrams(made).decide({})["x"] == missing("b")
    # three dates with all their representatives are more completions than the reference tries
    known: dict[str, Value] = {"start": date("2023-01-01")}
    for expr, value in ((Any((Not(first), Not(second), third)), True), (All((first, second, Compare("<", END, APPLIED))), False)):
        made = program(facts, {"x": expr})
        assert Diagrams(made).decide({})["x"] == settled(value)
        assert decided(made, **known) == settled(value)


def test_a_comparison_written_in_two_ways_is_one() -> None:
    late = Compare(">", days_later(APPLIED, 2), days_later(START, 2))
    made = program([day("aanvraag"), day("start")], {"x": Any((Compare("<=", APPLIED, START), late))})
    assert len(Diagrams(made).built.table.axes) == 3
    assert decided(made) == settled(True)


def test_what_cuts_one_fact_decides_about_the_other() -> None:
    early, late = Compare("<", START, on("2023-01-01")), Compare(">", APPLIED, on("2023-06-01"))
    made = program([day("aanvraag"), day("start"), yes_no("a")], {"x": All((early, late, Compare("<=", APPLIED, START), A))})
    assert decided(made) == settled(False)


def test_hours_against_a_minimum() -> None:
    made = program([number("uren", "0", "168", "0.01"), number("minimum", "0", "168", "0.01")], {"x": Compare(">=", HOURS, LEAST)})
    assert decided(made, minimum=Decimal(12), uren=Decimal("11.99")) == settled(False)
    assert decided(made, minimum=Decimal(12), uren=Decimal(12)) == settled(True)
    assert decided(made, minimum=Decimal(0)) == settled(True)
    assert decided(made, minimum=Decimal("0.01")) == missing("uren")


def test_the_earlier_of_two_dates_may_use_a_fact_twice() -> None:
    contract = days_later(Shift(START, MONTHS, "maand", DATE), -1)
    term = days_later(Shift(START, 3, "jaar", DATE), -1)
    made = program([day("start"), number("maanden", "0", "600", "0.01")], {"x": Extreme(True, (contract, term), DATE)})
    assert decided(made) == missing("start", "maanden")
    assert decided(made, start=date("2023-03-01")) == missing("maanden")
    assert decided(made, start=date("2023-03-01"), maanden=Decimal(9)) == settled(date("2023-11-30"))
    assert decided(made, start=date("2023-03-01"), maanden=Decimal(37)) == settled(date("2026-02-28"))
    assert decided(made, maanden=Decimal(40)) == missing("start")


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ("2023-03-01", "9", "2023-12-01"),
        ("2023-01-31", "1", "2023-02-28"),
        ("2024-01-31", "1", "2024-02-29"),
        ("2023-03-01", "4.5", "2023-07-16"),  # fifteen and a half of the 31 days to 1 August
        ("2023-02-01", "0.5", "2023-02-15"),
        ("2023-02-01", "0.03", "2023-02-01"),  # less than a day
        ("2023-01-30", "1.99", "2023-03-29"),  # 29.7 of the 30 days from 28 February to 30 March
    ],
)
def test_a_part_of_a_month_is_that_part_of_its_days(start: str, months: str, end: str) -> None:
    made = program([day("start"), number("maanden", "0", "600", "0.01")], {"x": Shift(START, MONTHS, "maand", DATE)})
    assert decided(made, start=date(start), maanden=Decimal(months)) == settled(date(end))
    assert decided(made, maanden=Decimal(months)) == missing("start")


def test_listed_values_compared_with_each_other() -> None:
    same = Compare("==", Fact("gevraagd", FORM), Fact("advies", FORM))
    made = program([listed("gevraagd", *FORM.values), listed("advies", "midden", "zwaar")], {"x": same})
    assert decided(made) == missing("gevraagd", "advies")
    assert decided(made, gevraagd="licht") == settled(False)
    assert decided(made, gevraagd="zwaar", advies="zwaar") == settled(True)


def test_comparisons_that_only_differ_on_a_leap_day_are_refused() -> None:
    """To tell that they differ, every day would have to be tried."""
    by_years = Compare(">", Shift(APPLIED, 36, "maand", DATE), Shift(START, 36, "maand", DATE))
    with pytest.raises(UnsupportedRule) as caught:
        Diagrams(program([day("aanvraag"), day("start")], {"x": Any((by_years, Compare("<=", APPLIED, START)))}))
    assert caught.value.definition == "x"
    assert "vergelijkt feiten onderling" in caught.value.reason


# --- findings ---


def test_two_rules_overlap_only_where_their_comparisons_can_both_hold() -> None:
    early, late = Compare("<=", APPLIED, START), Compare(">", APPLIED, days_later(START, 56))
    facts = [day("aanvraag"), day("start")]
    assert list(overlaps(build(program(facts, {"x": [("vroeg", early, const(1)), ("laat", late, const(2))]})))) == []
    near = Compare(">", APPLIED, days_later(START, -1))
    (found,) = overlaps(build(program(facts, {"x": [("vroeg", early, const(1)), ("vlak", near, const(2))]})))
    assert found.example["aanvraag"] == found.example["start"]


def test_values_that_are_equal_where_both_rules_hold_are_no_overlap() -> None:
    same = All((Compare("<=", APPLIED, START), Compare("<=", START, APPLIED)))
    made = program([day("aanvraag"), day("start")], {"x": [("een", same, APPLIED), ("twee", same, START)]})
    assert list(overlaps(build(made))) == []


def test_a_gap_between_comparisons_has_a_case_that_lies_in_it() -> None:
    early, late = Compare("<", APPLIED, START), Compare(">", APPLIED, days_later(START, 56))
    facts = [day("aanvraag"), day("start")]
    (found,) = gaps(build(program(facts, {"x": [("vroeg", early, const(1)), ("laat", late, const(2))]})))
    applied, start = found.example["aanvraag"], found.example["start"]
    assert isinstance(applied, dt.date)
    assert isinstance(start, dt.date)
    assert 0 <= (applied - start).days <= 56
    rest = Not(Compare("<=", days_later(APPLIED, 1), START))
    assert list(gaps(build(program(facts, {"x": [("vroeg", early, const(1)), ("niet", rest, const(2))]})))) == []


def test_a_linked_fact_used_where_it_does_not_apply() -> None:
    facts = [yes_no("a"), day("aanvraag"), day("start", applies=A)]
    late = Compare(">", APPLIED, START)
    made = program(facts, {"goed": All((A, late)), "fout": late, "nooit": All((late, Compare("<", APPLIED, START)))})
    (found,) = misapplied(build(made))
    assert (found.definition, found.fact) == ("fout", "start")
    reference = Reference(made)
    assert not reference.applies("start", found.example)
    assert reference.value("fout", found.example) != reference.value("fout", {**found.example, "start": found.other})
