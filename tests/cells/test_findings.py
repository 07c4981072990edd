"""Overlaps, gaps, facts used where they do not apply, thresholds: found exactly, with the same example every time."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from jobcoach_dsl.cells import Diagrams, DiagramTooLarge, NotMonotone, UnsupportedRule, build, gaps, misapplied, overlaps, thresholds
from jobcoach_dsl.evaluate import Reference
from jobcoach_dsl.model.expr import Expr
from jobcoach_dsl.model.types import BOOL, DATE, NUMBER
from tests.programs import All, Any, Arithmetic, Compare, Extreme, Fact, Not, Ref, const, day, number, on, program, text, yes_no

A, B = Fact("a", BOOL), Fact("b", BOOL)
HOURS, RATE, DAY = Fact("uren", NUMBER), Fact("tarief", NUMBER), Fact("dag", DATE)
WEEK = number("uren", "0", "168", "0.01")


def at_least(fact: Expr, limit: int) -> Compare:
    return Compare(">=", fact, const(limit))


def test_two_rules_that_give_one_case_two_values() -> None:
    made = program([WEEK], {"x": [("laag", at_least(HOURS, 12), const(1)), ("hoog", at_least(HOURS, 24), const(2))]})
    (found,) = overlaps(build(made))
    assert (found.definition, found.first.rule, found.second.rule) == ("x", "laag", "hoog")
    assert found.example == {"uren": Decimal(24)}


def test_declared_precedence_is_no_overlap_also_through_another_rule() -> None:
    branches: list[tuple[str, Expr, Expr]] = [("een", A, const(1)), ("twee", A, const(2)), ("drie", A, const(3))]
    made = program([yes_no("a")], {"x": branches}, overrides={"x": (("drie", "twee"), ("twee", "een"))})
    assert list(overlaps(build(made))) == []
    assert Reference(made).value("x", {"a": True}) == Decimal(3)


def test_equal_values_and_separate_conditions_are_no_overlap() -> None:
    made = program(
        [WEEK, yes_no("a")],
        {
            "x": [("een", A, const(1)), ("twee", at_least(HOURS, 12), const(1))],
            "y": [("een", Not(at_least(HOURS, 12)), const(1)), ("twee", at_least(HOURS, 12), const(2))],
        },
    )
    assert list(overlaps(build(made))) == []


def test_calculations_overlap_where_they_differ() -> None:
    double = Arithmetic("*", HOURS, const(2), NUMBER)
    made = program([WEEK], {"x": [("een", at_least(HOURS, 0), HOURS), ("twee", at_least(HOURS, 0), double)]})
    (found,) = overlaps(build(made))
    assert found.example["uren"] != 0


def test_a_case_without_a_value() -> None:
    made = program(
        [WEEK, day("dag"), yes_no("a")],
        {"x": [("een", All((A, at_least(HOURS, 12))), const(1)), ("twee", All((Not(A), Compare(">=", DAY, on("2022-06-01")))), const(2))]},
    )
    (found,) = gaps(build(made))
    assert found.definition == "x"
    assert found.example == {"uren": Decimal(11), "dag": dt.date(2022, 5, 1)}  # whatever a is


def test_rules_that_cover_all_cases_leave_no_gap() -> None:
    made = program([WEEK], {"x": [("een", at_least(HOURS, 12), const(1)), ("twee", Compare("<", HOURS, const(12)), const(2))]})
    assert list(gaps(build(made))) == []


def test_a_fact_used_where_it_does_not_apply() -> None:
    facts = [yes_no("a"), yes_no("b", applies=A), number("uren", applies=Not(A))]
    made = program(facts, {"goed": All((A, B)), "fout": Any((A, B)), "verwijst": Not(Ref("fout", BOOL)), "bedrag": HOURS})
    found = list(misapplied(build(made)))
    assert [(each.definition, each.fact) for each in found] == [("fout", "b"), ("bedrag", "uren")]
    for each in found:
        reference = Reference(made)
        example = {"uren": Decimal(0), "b": True, **each.example}
        assert not reference.applies(each.fact, example)
        changed = {**example, each.fact: each.other}
        assert reference.value(each.definition, example) != reference.value(each.definition, changed)


def test_thresholds_are_the_first_values_of_cells() -> None:
    made = program(
        [WEEK, day("dag"), text("plaats"), yes_no("a")],
        {
            "x": All((Compare(">", HOURS, const(12)), Compare("<=", Arithmetic("*", HOURS, const(2), NUMBER), const(80)))),
            "y": Any((Compare(">", DAY, on("2022-05-31")), Compare("==", Fact("plaats", text("plaats").type), const("Ee")))),
            "z": Any((A, Compare(">=", HOURS, const(0)))),
        },
    )
    assert thresholds(build(made)) == {
        "uren": (Decimal("12.01"), Decimal("40.01")),
        "dag": (dt.date(2022, 6, 1),),
        "plaats": ("Ee",),
    }


REFUSED: list[tuple[Expr, type[UnsupportedRule]]] = [
    (Arithmetic("*", HOURS, HOURS, NUMBER), NotMonotone),
    (Arithmetic("*", Arithmetic("-", HOURS, const(5), NUMBER), RATE, NUMBER), NotMonotone),
    (Arithmetic("/", RATE, HOURS, NUMBER), UnsupportedRule),
    (Arithmetic("+", HOURS, Extreme(True, (Arithmetic("*", HOURS, const(2), NUMBER), RATE), NUMBER), NUMBER), NotMonotone),
]


@pytest.mark.parametrize(("expr", "error"), REFUSED, ids=[error.__name__ for _, error in REFUSED])
def test_what_a_diagram_cannot_hold_is_refused_by_name(expr: Expr, error: type[UnsupportedRule]) -> None:
    with pytest.raises(error) as caught:
        Diagrams(program([number("uren"), number("tarief")], {"x": expr}))
    assert caught.value.definition == "x"


def test_a_diagram_beyond_the_budget_is_refused() -> None:
    names = [f"f{i}" for i in range(12)]
    pairs = [All((Fact(a, BOOL), Fact(b, BOOL))) for a, b in zip(names[:6], names[6:], strict=True)]
    made = program([yes_no(name) for name in names], {"x": Any(tuple(pairs))})
    with pytest.raises(DiagramTooLarge):
        Diagrams(made, budget=50)
