"""Random small programs: the diagrams and the reference agree on status, value, relevant facts and grounds."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st

from jobcoach_dsl.cells import Diagrams, Late, UnsupportedRule, decider
from jobcoach_dsl.cells.rest import Rest
from jobcoach_dsl.evaluate import Reference
from jobcoach_dsl.model.expr import Expr, Value
from jobcoach_dsl.model.program import FactDeclaration, Program
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
    Shift,
    Special,
    const,
    day,
    described,
    listed,
    number,
    program,
    text,
    yes_no,
)

COLOURS = EnumType(("rood", "geel", "groen"))
FACTS: list[FactDeclaration] = [
    yes_no("a"),
    yes_no("b"),
    listed("kleur", *COLOURS.values),
    yes_no("c", applies=Fact("a", BOOL)),
    number("uren", "0", "4", "1", applies=Compare("==", Fact("kleur", COLOURS), const("rood"))),
    number("prijs", "1", "2", "0.25"),
    number("aantal", "0", "3"),
    day("datum", "2022-12-30", "2023-01-02"),
    text("plaats"),
    yes_no("oordeel", judgement=True),
    yes_no("oordeel_bij_c", judgement=True, applies=Any((Fact("b", BOOL), Compare(">=", Fact("prijs", NUMBER), const(Decimal("1.5")))))),
]
BOOLS = [fact.name for fact in FACTS if fact.type == BOOL]
NUMBERS = [fact.name for fact in FACTS if fact.type == NUMBER]
OPS = ["<", "<=", ">", ">=", "==", "!="]


@st.composite
def conditions(draw: st.DrawFn, refs: tuple[str, ...] = (), depth: int = 3) -> Expr:
    kind = draw(st.integers(0, 9 if depth else 4))
    if kind <= 1:
        return Fact(draw(st.sampled_from(BOOLS)), BOOL)
    if kind == 2:
        return Compare(draw(st.sampled_from(["==", "!="])), Fact("kleur", COLOURS), const(draw(st.sampled_from(COLOURS.values))))
    if kind == 3:
        limit = const(draw(st.sampled_from([Decimal(n) / 4 for n in range(14)])))
        return Compare(draw(st.sampled_from(OPS)), draw(numbers(depth=min(depth, 1))), limit)
    if kind == 4:
        choice = draw(st.integers(0, 2))
        if choice == 0:
            return Compare(draw(st.sampled_from(["==", "!="])), Fact("plaats", FACTS[8].type), const(draw(st.sampled_from(["Ee", "Oss"]))))
        if choice == 1 and refs:
            return Ref(draw(st.sampled_from(refs)), BOOL)
        return Compare(
            draw(st.sampled_from(OPS)), Fact("datum", DATE), const(dt.date(2022, 12, 30) + dt.timedelta(draw(st.integers(0, 4))))
        )
    if kind == 5:
        return Not(draw(conditions(refs, depth - 1)))
    if kind == 6:
        return If(*(draw(conditions(refs, depth - 1)) for _ in range(3)), BOOL)
    parts = tuple(draw(conditions(refs, depth - 1)) for _ in range(draw(st.integers(1, 3))))
    return All(parts) if kind in (7, 8) else Any(parts)


@st.composite
def numbers(draw: st.DrawFn, depth: int = 2) -> Expr:
    kind = draw(st.integers(0, 8 if depth else 2))
    if kind <= 1:
        return Fact(draw(st.sampled_from(NUMBERS)), NUMBER)
    if kind == 2:
        return const(draw(st.sampled_from([Decimal(n) / 2 for n in range(7)])))
    if kind == 3:
        return If(draw(conditions(depth=depth - 1)), draw(numbers(depth=depth - 1)), draw(numbers(depth=depth - 1)), NUMBER)
    if kind == 4:
        return Round(draw(numbers(depth=depth - 1)), draw(st.integers(0, 1)), NUMBER)
    if kind in (5, 6):
        return Extreme(draw(st.booleans()), (draw(numbers(depth=depth - 1)), draw(numbers(depth=depth - 1))), NUMBER)
    if kind == 7:
        return Arithmetic("/", draw(numbers(depth=depth - 1)), const(draw(st.sampled_from([2, 3, 4]))), NUMBER)
    return Arithmetic(draw(st.sampled_from("+-*")), draw(numbers(depth=depth - 1)), draw(numbers(depth=depth - 1)), NUMBER)


@st.composite
def others(draw: st.DrawFn) -> Expr:
    """Listed values, dates, and results that the rules state about their source."""
    kind = draw(st.integers(0, 2))
    special = const(draw(st.sampled_from(list(Special))))
    if kind == 0:
        value: Expr = Extreme(draw(st.booleans()), (Fact("kleur", COLOURS), const(draw(st.sampled_from(COLOURS.values)))), COLOURS)
    elif kind == 1:
        unit = draw(st.sampled_from(["dag", "week", "maand", "jaar", "weekend"]))
        value = Shift(Fact("datum", DATE), 1 if unit == "weekend" else draw(st.integers(-2, 2)), unit, DATE)
        if draw(st.booleans()):
            value = Extreme(draw(st.booleans()), (value, const(dt.date(2023, 1, 1))), DATE)
    else:
        value = draw(numbers())
    return If(draw(conditions(depth=2)), value, special, value.type)


@st.composite
def programs(draw: st.DrawFn) -> Program:
    first, second = draw(conditions()), draw(conditions(("eerste",)))
    grounds = (
        Ground("grond_een", "eerste", draw(st.booleans()), ("besluit", "tweede")),
        Ground("grond_twee", "tweede", False, ("besluit",)),
        Ground("grond_drie", "derde", False, ("tweede",)),
    )
    return program(
        FACTS,
        {
            "eerste": first,
            "tweede": second,
            "derde": draw(conditions(("eerste", "tweede"))),
            "bedrag": draw(numbers(3)),
            "overig": draw(others()),
        },
        grounds=grounds,
        stages=[
            ("geen_aanvraag", draw(conditions(depth=1))),
            ("afwijzen", Not(Ref("tweede", BOOL))),
            ("aanvullen", draw(conditions(depth=1))),
            ("toekennen", const(True)),
        ],
    )


@st.composite
def known_facts(draw: st.DrawFn) -> dict[str, Value]:
    values: dict[str, st.SearchStrategy[Value]] = {
        "kleur": st.sampled_from(COLOURS.values),
        "uren": st.integers(0, 4).map(Decimal),
        "prijs": st.integers(4, 8).map(lambda n: Decimal(n) / 4),
        "aantal": st.integers(0, 3).map(Decimal),
        "datum": st.integers(0, 3).map(lambda n: dt.date(2022, 12, 30) + dt.timedelta(n)),
        "plaats": st.sampled_from(["Ee", "Oss", "Ede"]),
    }
    unknown = draw(st.sets(st.sampled_from([fact.name for fact in FACTS]), max_size=4))
    return {fact.name: draw(values.get(fact.name, st.booleans())) for fact in FACTS if fact.name not in unknown}


SLOW = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large]


@settings(max_examples=250, suppress_health_check=SLOW)
@given(programs(), known_facts())
def test_diagrams_agree_with_the_reference(made: Program, known: dict[str, Value]) -> None:
    try:
        diagrams = Diagrams(made)
    except UnsupportedRule:
        reject()
    reference = Reference(made)
    results = diagrams.decide(known)
    for name in made.outcomes:
        assert results[name] == reference.outcome(name, known), f"{name}\n{described(made)}\n{known}"


@settings(max_examples=100, suppress_health_check=SLOW)
@given(programs(), known_facts())
def test_beyond_the_budget_the_answers_are_the_same(made: Program, known: dict[str, Value]) -> None:
    try:
        Diagrams(made)
    except UnsupportedRule:
        reject()
    late = decider(made, budget=1)
    assert isinstance(late, Late)
    reference = Reference(made)
    results = late.decide(known)
    for name in made.outcomes:
        assert results[name] == reference.outcome(name, known), f"{name}\n{described(made)}\n{known}"
        assert late.decide(known, [name]) == {name: results[name]}, f"{name}\n{described(made)}\n{known}"


@settings(max_examples=100, suppress_health_check=SLOW)
@given(programs(), known_facts())
def test_every_path_tests_facts_in_order_and_once(made: Program, known: dict[str, Value]) -> None:
    try:
        diagrams = Diagrams(made)
    except UnsupportedRule:
        reject()
    waiting = list(diagrams.built.definitions.values())
    rest = Rest(diagrams.built, diagrams.walks, known)
    waiting += [rest.restrict(diagrams.walks.of(node)) for node in waiting if not node.support >> diagrams.built.table.facts]
    while waiting:
        node = waiting.pop()
        for kid in node.kids:
            assert kid.level > node.level
            # a formula, and a comparison of two facts, may speak of a fact that was cut above it
            assert not kid.support >> node.level & 1 or kid.calculated or kid.support >> diagrams.built.table.facts
            waiting.append(kid)
