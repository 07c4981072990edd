"""Straight code agrees with the reference wherever it gives something, and gives up only where something is unknown."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st

from jobcoach_dsl.cells import Diagrams, UnsupportedRule
from jobcoach_dsl.evaluate import Reference
from jobcoach_dsl.model.expr import FALSE, Expr, Value
from jobcoach_dsl.model.program import Program
from jobcoach_dsl.model.result import Result, settled
from jobcoach_dsl.model.types import BOOL, DATE, NUMBER, TEXT, EnumType
from jobcoach_dsl.regulation import Regulation, compiled
from jobcoach_dsl.straight import plan
from jobcoach_dsl.straight.plan import simplified
from jobcoach_dsl.straight.python import run, straight
from jobcoach_dsl.straight.runtime import GIVES_UP
from tests.cells.test_against_reference import FACTS, conditions, programs
from tests.programs import (
    All,
    Any,
    Arithmetic,
    Compare,
    Extreme,
    Fact,
    If,
    Not,
    Ref,
    Round,
    Shift,
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


@st.composite
def all_known(draw: st.DrawFn) -> dict[str, Value]:
    known: dict[str, Value] = {}
    for fact in FACTS:
        if fact.type == BOOL:
            known[fact.name] = draw(st.booleans())
        elif fact.minimum is not None and fact.maximum is not None and fact.step is not None:
            steps = int((fact.maximum - fact.minimum) / fact.step)
            known[fact.name] = fact.minimum + draw(st.integers(0, steps)) * fact.step
        elif isinstance(fact.type, EnumType):
            known[fact.name] = draw(st.sampled_from(fact.type.values))
        elif fact.first is not None:
            known[fact.name] = fact.first + dt.timedelta(draw(st.integers(0, 3)))
        else:
            known[fact.name] = draw(st.sampled_from(["Ee", "Oss", "elders"]))
    return known


SETTINGS = settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])


@SETTINGS
@given(programs(), all_known(), st.sets(st.sampled_from([fact.name for fact in FACTS]), max_size=4))
def test_straight_code_agrees_with_the_reference(made: Program, case: dict[str, Value], gone: set[str]) -> None:
    known = {name: value for name, value in case.items() if name not in gone}
    reference = Reference(made)
    try:
        Diagrams(made)
    except UnsupportedRule:
        reject()
    regulation = Regulation(compiled(made))
    answer = regulation.answer(known)  # type: ignore[arg-type]  # no special is known
    for name in made.outcomes:
        assert answer.result(name) == reference.outcome(name, known), name
        alone = regulation.answer(known, outcomes=[name])  # type: ignore[arg-type]  # as above
        assert list(alone.outcomes) == [name]
        assert alone.result(name) == answer.result(name)
        assert alone.value(name) == answer.value(name)
    if not gone:
        assert answer._values, "with all facts known, straight code answers"


@SETTINGS
@given(conditions(), all_known())
def test_a_simplified_condition_means_the_same(expr: Expr, case: dict[str, Value]) -> None:
    made = program(FACTS, {"u": expr, "v": simplified(expr)})
    assert Reference(made).value("u", case) == Reference(made).value("v", case)


def decided(made: Program, known: dict[str, Value]) -> dict[str, Result]:
    """What the straight code gives by itself."""
    values = run(plan(made))(known)
    return {name: settled(value) for name, value in zip(made.outcomes, values, strict=False)}


def check(made: Program, known: dict[str, Value]) -> None:
    assert decided(made, known) == {name: Reference(made).outcome(name, known) for name in made.outcomes}


def test_what_does_not_matter_need_not_be_known() -> None:
    made = program(
        [yes_no("a"), yes_no("b")],
        {"helft": All((Fact("a", BOOL), Fact("b", BOOL))), "u": Ref("helft", BOOL), "v": Not(Ref("helft", BOOL))},
    )
    assert decided(made, {"a": False}) == {"helft": settled(False), "u": settled(False), "v": settled(True)}
    with pytest.raises(GIVES_UP):
        decided(made, {"a": True})


def test_a_shared_definition_that_is_not_needed_need_not_be_known() -> None:
    either = Any((Fact("b", BOOL), Fact("c", BOOL)))
    ref = Ref("deel", BOOL)
    made = program(
        [yes_no("a"), yes_no("b"), yes_no("c")],
        {"deel": either, "u": Any((Fact("a", BOOL), ref)), "v": Any((Fact("a", BOOL), Not(ref)))},
        ["u", "v"],
    )
    assert decided(made, {"a": True}) == {"u": settled(True), "v": settled(True)}
    with pytest.raises(GIVES_UP):
        decided(made, {"a": False})


NR, NB = const(Special.NOT_REGULATED), const(Special.NOT_IN_SOURCE)


@pytest.mark.parametrize("a", [True, False])
@pytest.mark.parametrize("b", [True, False])
def test_specials(a: bool, b: bool) -> None:
    one = If(Fact("a", BOOL), Fact("n", NUMBER), NR, NUMBER)
    other = If(Fact("b", BOOL), Fact("n", NUMBER), NB, NUMBER)
    facts = [yes_no("a"), yes_no("b"), number("n")]
    made = program(
        facts,
        {
            "som": Arithmetic("+", one, other, NUMBER),
            "minste": Extreme(True, (one, Fact("n", NUMBER), other), NUMBER),
            "rond": Round(one, 0, NUMBER),
            "later": Shift(on("2024-01-31"), one, "maand", DATE),
            "minder": Compare("<", one, const(Decimal(9))),
            "meer": Compare(">=", const(Decimal(0)), other),
            "gelijk": Compare("==", one, other),
            "anders": Compare("!=", one, NR),
            "voorwaarde": All((Not(If(Fact("a", BOOL), Fact("b", BOOL), NR, BOOL)), Fact("a", BOOL))),
        },
    )
    check(made, {"a": a, "b": b, "n": Decimal(3)})


@pytest.mark.parametrize("n", ["0", "1", "2", "5", "9"])
def test_exact_numbers(n: str) -> None:
    fact, third = Fact("n", NUMBER), Arithmetic("/", Fact("n", NUMBER), const(Decimal(3)), NUMBER)
    made = program(
        [number("n")],
        {
            "derde": third,
            "heel": Arithmetic("*", third, const(Decimal(3)), NUMBER),
            "rond": Round(third, 2, NUMBER),
            "half": Round(Arithmetic("-", const(Decimal("0.5")), fact, NUMBER), 0, NUMBER),
            "min": Round(Arithmetic("-", const(Decimal(0)), third, NUMBER), 1, NUMBER),
            "klein": Arithmetic("+", Arithmetic("*", fact, const(Decimal("1E-30")), NUMBER), const(Decimal("1E30")), NUMBER),
            "meest": Extreme(False, (third, const(Decimal("1.6"))), NUMBER),
            "vergeleken": Compare("<", third, const(Decimal("0.4"))),
            "vast": Arithmetic("+", const(Fraction(1, 3)), fact, NUMBER),
        },
    )
    check(made, {"n": Decimal(n)})


@pytest.mark.parametrize("unit", ["dag", "week", "maand", "jaar", "weekend"])
@pytest.mark.parametrize("date", ["2024-02-29", "2023-12-31", "2024-06-01", "1900-01-31"])
def test_days(unit: str, date: str) -> None:
    fact = Fact("d", day("d").type)
    moves = {f"plus{n + 40}": Shift(fact, n, unit, DATE) for n in ((1, -1, 13, -25) if unit != "weekend" else (1,))}
    if unit in ("dag", "maand"):
        moves["deel"] = Shift(fact, const(Decimal("2.75")), unit, DATE)
        moves["terug"] = Shift(fact, const(Decimal("-0.3")), unit, DATE)
    check(program([day("d")], {**moves}), {"d": dt.date.fromisoformat(date)})


def test_the_order_of_listed_values_counts() -> None:
    sizes = EnumType(("klein", "groot", "een_maat_ertussen"))
    size = Fact("maat", sizes)
    made = program(
        [listed("maat", *sizes.values)],
        {"minst": Extreme(True, (size, const("groot")), sizes), "meest": Extreme(False, (size, const("groot")), sizes)},
    )
    for value in sizes.values:
        values = decided(made, {"maat": value})
        ranks = sorted([sizes.values.index(value), 1])
        assert [values["minst"].value, values["meest"].value] == [sizes.values[rank] for rank in ranks]


HOSTILE = ['"', "'", "\\", "\n", '"""', "'); import os; os.abort() #", "{0}", "%s", "\u2028", "\x00", "é€", "\ud800"]


@pytest.mark.parametrize("word", HOSTILE)
def test_words_of_a_rule_never_become_code(word: str) -> None:
    place = Fact("plaats", TEXT)
    made = program(
        [text("plaats")],
        {"u": Compare("==", place, const(word)), "v": Any((Compare("==", place, const(word)), Compare("==", place, const("x"))))},
    )
    assert decided(made, {"plaats": word}) == {"u": settled(True), "v": settled(True)}
    assert decided(made, {"plaats": "y"}) == {"u": settled(False), "v": settled(False)}


@pytest.mark.parametrize("name", HOSTILE)
def test_names_never_become_code(name: str) -> None:
    made = program([yes_no(name)], {"u": Not(Fact(name, BOOL))})
    assert decided(made, {name: True}) == {"u": settled(False)}
    assert straight(plan(made)).isascii()


def test_long_rows_and_deep_nests_are_no_trouble() -> None:
    fact = Fact("n", NUMBER)
    row: Expr = const(Decimal(-1))
    deep: Expr = fact
    for n in range(150):
        row = If(Compare("==", fact, const(Decimal(n))), const(Decimal(n + 1)), row, NUMBER)
        deep = Arithmetic("+", deep, const(Decimal(1)), NUMBER)
    made = program([number("n", most="1000")], {"rij": row, "diep": deep}, ["rij"])
    assert decided(made, {"n": Decimal(7)}) == {"rij": settled(Decimal(8))}
    assert decided(made, {"n": Decimal(500)}) == {"rij": settled(Decimal(-1))}
    with pytest.raises(GIVES_UP):
        decided(program([number("n")], {"diep": deep}), {"n": Decimal(1)})


def test_alternatives_that_are_alike_go() -> None:
    a, b = Fact("a", BOOL), Fact("b", BOOL)
    assert simplified(If(a, b, b, BOOL)) == b
    assert simplified(If(a, b, If(Not(a), FALSE, NR, BOOL), BOOL)) == If(a, b, FALSE, BOOL)
    assert simplified(If(a, b, If(b, a, If(Not(Any((a, b))), FALSE, NR, BOOL), BOOL), BOOL)) == If(a, b, If(b, a, FALSE, BOOL), BOOL)
