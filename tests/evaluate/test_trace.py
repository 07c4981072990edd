"""The steps of an answer: what applied, what did not, and why."""

from __future__ import annotations

from decimal import Decimal

import attrs

from jobcoach_dsl.cells import Diagrams
from jobcoach_dsl.evaluate.trace import Step, partial, trace
from jobcoach_dsl.model.expr import TRUE, Expr, Value
from jobcoach_dsl.model.program import Program, Rule
from jobcoach_dsl.model.types import BOOL, NUMBER
from tests.programs import All, Any, Compare, Extreme, Fact, Not, Ref, const, number, program, yes_no

A, B, HOURS = Fact("a", BOOL), Fact("b", BOOL), Fact("uren", NUMBER)
ENOUGH = Compare(">", HOURS, const(12))


def steps(made: Program, known: dict[str, Value]) -> dict[str, Step]:
    return {step.rule: step for step in trace(made, known)}


def with_rule(made: Program, id: str, kind: str, guard: Expr = TRUE, subject: str = "") -> Program:
    rule = made.rules.get(id, Rule(id, kind, subject or id, "", "", ()))
    return attrs.evolve(made, rules={**made.rules, id: attrs.evolve(rule, kind=kind, guard=guard)})


def test_a_rule_that_applied_gives_its_value() -> None:
    step = steps(program([number("uren", most="40")], {"x": Extreme(True, (HOURS, const(20)), NUMBER)}), {"uren": Decimal(24)})["x"]
    assert (step.status, step.value, step.reasons) == ("applied", Decimal(20), ())


def test_a_value_that_waits_names_the_fact() -> None:
    step = steps(program([number("uren", most="40")], {"x": Extreme(True, (HOURS, const(20)), NUMBER)}), {})["x"]
    assert (step.status, step.value) == ("applied", None)
    assert [reason.facts for reason in step.reasons] == [("uren",)]


def test_a_condition_that_fails_names_the_parts_that_fail() -> None:
    made = with_rule(program([yes_no("a"), yes_no("b"), number("uren", most="40")], {"eis": All((A, Any((B, ENOUGH))))}), "eis", "eis")
    step = steps(made, {"a": True, "b": False, "uren": Decimal(12)})["eis"]
    assert (step.status, step.value) == ("applied", False)
    assert [(reason.facts, reason.holds) for reason in step.reasons] == [(("b",), False), (("uren",), False)]


def test_a_rule_outside_its_guard_is_not_applicable() -> None:
    made = with_rule(program([yes_no("a"), yes_no("b")], {"eis": Any((Not(A), B))}), "eis", "eis", guard=A)
    step = steps(made, {"a": False})["eis"]
    assert (step.status, step.value) == ("not applicable", None)
    assert [(reason.facts, reason.holds) for reason in step.reasons] == [(("a",), False)]
    assert steps(made, {"b": False})["eis"].status == "undecided"


def test_branches_that_do_not_hold_and_rules_that_are_set_aside() -> None:
    branches: list[tuple[str, Expr, Expr]] = [("gewoon", TRUE, const(1)), ("uitzondering", A, const(2)), ("nooit", All((A, B)), const(3))]
    made = program([yes_no("a"), yes_no("b")], {"x": branches}, overrides={"x": (("uitzondering", "gewoon"), ("nooit", "uitzondering"))})
    found = steps(made, {"a": True, "b": False})
    assert (found["gewoon"].status, found["gewoon"].by) == ("set aside", "uitzondering")
    assert (found["uitzondering"].status, found["uitzondering"].value) == ("applied", Decimal(2))
    assert found["nooit"].status == "condition not met"
    assert [reason.facts for reason in found["nooit"].reasons] == [("b",)]
    found = steps(made, {})
    assert [found[rule].status for rule in ("gewoon", "uitzondering", "nooit")] == ["undecided"] * 3


def test_a_judgement_is_a_step() -> None:
    made = program([yes_no("a"), yes_no("oordeel", judgement=True, applies=A)], {"x": All((A, Fact("oordeel", BOOL)))})
    made = with_rule(made, "oordeel_art_1", "oordeel", subject="oordeel")
    assert steps(made, {"a": True, "oordeel": False})["oordeel_art_1"].value is False
    assert steps(made, {"a": True})["oordeel_art_1"].status == "undecided"
    assert steps(made, {"a": False})["oordeel_art_1"].status == "not applicable"


def test_exact_values_can_be_handed_in() -> None:
    made = with_rule(program([yes_no("a")], {"altijd": Any((A, Not(A))), "x": Not(Ref("altijd", BOOL))}), "x", "eis")
    assert steps(made, {})["x"].status == "undecided"
    diagrams = Diagrams(made)
    settled = {step.rule: step for step in trace(made, {}, lambda name: diagrams.definition(name, {}).value)}
    assert (settled["x"].status, settled["x"].value) == ("applied", False)


def test_partial_values() -> None:
    made = program([yes_no("a"), yes_no("b")], {"x": All((A, B))})
    assert partial(made, Ref("x", BOOL), {"a": False}) is False
    assert partial(made, Ref("x", BOOL), {"a": True}) is None
