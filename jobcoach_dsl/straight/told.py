"""A plan of the steps behind an answer: what became of each rule, as `evaluate.trace` says it.

In: a program whose readings are chosen. Out: a `Plan` with `rules`. Refuses: nothing; of what straight code cannot say it says nothing.

Where every fact that a rule looks at is known, the three-valued reading has nothing open, and says what is said here. Where one is not,
the code of that rule gives up, and that reading tells the step. Reasons are not planned: they are worked out when they are asked for.
"""

from __future__ import annotations

from collections.abc import Iterator

from jobcoach_dsl.evaluate.trace import APPLIED, CONDITION_NOT_MET, NOT_APPLICABLE, SET_ASIDE, Outline
from jobcoach_dsl.model.expr import TRUE, All, Expr, Fact, Not, Ref
from jobcoach_dsl.model.program import Branch, Definition, Program, Rule
from jobcoach_dsl.straight.plan import End, Plan, Told, follows, planned, simplified


def told(program: Program) -> Plan:
    """The plan of the steps of a program without readings left in it."""
    outline = Outline(program)
    rules = tuple(Told(rule.id, tuple(_ends(program, rule, outline.places.get(rule.id, [])))) for rule in outline.rules)
    return planned(
        program, [expr for rule in rules for end in rule.ends for expr in (end.when, end.value) if expr is not None], rules=rules
    )


def _ends(program: Program, rule: Rule, places: list[tuple[Definition, Branch]]) -> Iterator[End]:
    fact = program.facts.get(rule.subject) if rule.kind == "oordeel" else None
    if rule.kind == "oordeel" and fact is None:
        return  # a judgement on which nothing rests
    applies = _all(rule.guard, TRUE if fact is None or fact.applies is None else fact.applies)
    if applies != TRUE:
        yield End(Not(applies), NOT_APPLICABLE)
    if fact is not None:
        yield End(TRUE, APPLIED, Fact(fact.name, fact.type))
        return
    whole = _whole(rule, places)
    if whole is not None:
        yield End(TRUE, APPLIED, Ref(whole.name, whole.type))
        return
    for definition, branch in places:
        winners = {winner for winner, loser in definition.overrides if loser == rule.id}
        for other in definition.branches:
            if other.rule in winners:
                yield End(_all(branch.when, other.when), SET_ASIDE, by=other.rule)
        yield End(simplified(branch.when), APPLIED, simplified(branch.value))
    yield End(TRUE, CONDITION_NOT_MET)


def _whole(rule: Rule, places: list[tuple[Definition, Branch]]) -> Definition | None:
    """The definition that a rule gives in every case, and no other rule does."""
    definition = places[0][0]
    if len(places) != len(definition.branches) or any(d is not definition or b.rule != rule.id for d, b in places):
        return None
    failed: list[Expr] = []
    for branch in definition.branches:
        if follows(branch.when, failed):
            return definition
        failed.append(branch.when)
    return None


def _all(*conditions: Expr) -> Expr:
    """All of them, without what always holds."""
    kept = tuple(simplified(condition) for condition in conditions if condition != TRUE)
    return TRUE if not kept else kept[0] if len(kept) == 1 else All(kept)
