"""Rules that compare facts with one another: the diagrams and the reference agree, and what is found about the rules is right."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from hypothesis import given, reject, settings
from hypothesis import strategies as st

from jobcoach_dsl.cells import Diagrams, UnsupportedRule
from jobcoach_dsl.evaluate import Reference, TooManyCompletions
from jobcoach_dsl.model.expr import Expr, Value
from jobcoach_dsl.model.program import FactDeclaration, Program
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
        return Shift(draw(dates(depth - 1)), draw(numbers(depth - 1)), draw(st.sampled_from(["dag", "maand"])), DATE)
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


@settings(max_examples=300, deadline=None, suppress_health_check=SLOW)
@given(programs(), known_facts())
def test_diagrams_agree_with_the_reference(made: Program, known: dict[str, Value]) -> None:
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
