"""Made-up programs for tests of the engines: built by hand, without a text of law."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import cast

from jobcoach_dsl.model.expr import (
    TRUE,
    All,
    Any,
    Arithmetic,
    Compare,
    Const,
    Expr,
    Extreme,
    Fact,
    If,
    Not,
    Ref,
    Round,
    Shift,
    Special,
    Value,
)
from jobcoach_dsl.model.program import (
    Branch,
    Citation,
    Decision,
    Definition,
    FactDeclaration,
    Ground,
    OutcomeDeclaration,
    Program,
    Rule,
    Stage,
)
from jobcoach_dsl.model.types import BOOL, DATE, NUMBER, TEXT, EnumType, Type


def yes_no(name: str, judgement: bool = False, applies: Expr | None = None) -> FactDeclaration:
    return FactDeclaration(name, BOOL, judgement, applies=applies)


def listed(name: str, *values: str, judgement: bool = False, applies: Expr | None = None) -> FactDeclaration:
    return FactDeclaration(name, EnumType(values), judgement, applies=applies)


def number(
    name: str, least: str = "0", most: str = "10", step: str = "1", judgement: bool = False, applies: Expr | None = None
) -> FactDeclaration:
    return FactDeclaration(name, NUMBER, judgement, minimum=Decimal(least), maximum=Decimal(most), step=Decimal(step), applies=applies)


def day(name: str, first: str = "1900-01-01", last: str = "2199-12-31", applies: Expr | None = None) -> FactDeclaration:
    return FactDeclaration(name, DATE, first=dt.date.fromisoformat(first), last=dt.date.fromisoformat(last), applies=applies)


def text(name: str) -> FactDeclaration:
    return FactDeclaration(name, TEXT)


def type_of(value: Value) -> Type:
    if isinstance(value, bool):
        return BOOL
    if isinstance(value, str):
        return EnumType((value,))
    return DATE if isinstance(value, dt.date) else NUMBER


def const(value: Value | int) -> Const:
    """A constant; whole numbers and ISO dates may be written as such."""
    if isinstance(value, int) and not isinstance(value, bool):
        value = Decimal(value)
    return Const(value, type_of(value))


def on(date: str) -> Const:
    return const(dt.date.fromisoformat(date))


def program(
    facts: list[FactDeclaration],
    definitions: dict[str, Expr | list[tuple[str, Expr, Expr]]],
    outcomes: list[str] | None = None,
    grounds: tuple[Ground, ...] = (),
    stages: list[tuple[str, Expr]] | None = None,
    refusal: str = "afwijzen",
    overrides: dict[str, tuple[tuple[str, str], ...]] | None = None,
) -> Program:
    """A program of these facts and definitions. A definition is an expression, or branches (rule, condition, value).

    With `stages` it has a decision `besluit` over a legal result `rechtsgevolg`.
    """
    made: dict[str, Definition] = {}
    rules: dict[str, Rule] = {}
    bodies = dict(definitions)
    decision = None
    if stages is not None:
        staged: Expr = const(stages[-1][0])
        for result, when in reversed(stages[:-1]):
            staged = If(when, const(result), staged, EnumType(tuple(result for result, _ in stages)))
        bodies["rechtsgevolg"] = staged
        citation = cast(Citation, None)
        decision = Decision(
            "besluit",
            "rechtsgevolg",
            tuple(Stage(result, when, "besluit", citation) for result, when in stages),
            refusal,
            "onbepaald",
            "beoordeling_nodig",
        )
    for name, body in bodies.items():
        branches = body if isinstance(body, list) else [(name, TRUE, body)]
        made[name] = Definition(
            name, branches[0][2].type, tuple(Branch(rule, when, value) for rule, when, value in branches), (overrides or {}).get(name, ())
        )
        for rule, _, _ in branches:
            rules[rule] = Rule(rule, "bepaal", name, "", "", ())
    names = outcomes if outcomes is not None else [name for name in bodies if name != "rechtsgevolg"] + (["besluit"] if decision else [])
    return Program(
        name="verzonnen",
        title="Verzonnen regeling",
        short_title="Verzonnen",
        kind="regeling",
        law=None,
        reference_date="",
        versions=(),
        facts={fact.name: fact for fact in facts},
        outcomes={name: OutcomeDeclaration(name, BOOL, any(name in ground.outcomes for ground in grounds)) for name in names},
        definitions=made,
        rules=rules,
        readings={},
        grounds=grounds,
        decision=decision,
        fingerprint="",
    )


__all__ = [
    "All",
    "Any",
    "Arithmetic",
    "Compare",
    "Extreme",
    "Fact",
    "Ground",
    "If",
    "Not",
    "Ref",
    "Round",
    "Shift",
    "Special",
    "const",
    "day",
    "listed",
    "number",
    "on",
    "program",
    "text",
    "yes_no",
]


def shown(expr: Expr) -> str:
    """An expression in one line, for the message of a failing test."""
    match expr:
        case Const(value):
            return str(value)
        case Fact(name):
            return name
        case Ref(name):
            return f"@{name}"
        case Compare(op, left, right) | Arithmetic(op, left, right):
            return f"({shown(left)} {op} {shown(right)})"
        case Not(item):
            return f"not {shown(item)}"
        case All(items):
            return f"all({', '.join(map(shown, items))})"
        case Any(items):
            return f"any({', '.join(map(shown, items))})"
        case If(condition, then, otherwise):
            return f"(if {shown(condition)} then {shown(then)} else {shown(otherwise)})"
        case Extreme(least, items):
            return f"{'min' if least else 'max'}({', '.join(map(shown, items))})"
        case Round(item, places):
            return f"round({shown(item)}, {places})"
        case Shift(item, amount, unit):
            return f"({shown(item)} + {amount if isinstance(amount, int) else shown(amount)} {unit})"
    return str(expr)


def described(made: Program) -> str:
    """The definitions of a program, a line each."""
    return "\n".join(f"{name} = {shown(definition.lowered())}" for name, definition in made.definitions.items())
