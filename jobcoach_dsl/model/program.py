"""The resolved program of one regulation.

In: built by `from_syntax`. Out: frozen values that checks, evaluators, diagrams and targets read.
Refuses: nothing itself.

How the pieces hang together: a `Rule` is what a person reviews (words, citations, kind); a `Definition` is what a machine
evaluates (branches of expressions, each naming its rule); a `Ground` says which definition refuses which outcome; the
`Decision` says in which order the stages of the decision go.
"""

from __future__ import annotations

import datetime as dt
import operator
from collections.abc import Callable, Collection, Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

import attrs

from jobcoach_dsl.model.expr import (
    FALSE,
    TRUE,
    All,
    Any,
    Const,
    Expr,
    Fact,
    If,
    Not,
    ReadingOn,
    Ref,
    Special,
    Value,
    children,
    rebuild,
    walk,
)
from jobcoach_dsl.model.types import BoolType, DateType, EnumType, NumberType, TextType, Type

if TYPE_CHECKING:  # what answers needs no legal text, and should not wait for it
    from jobcoach_dsl.lawtext import Address, LawText, Provision
    from jobcoach_dsl.source import Span

_span = attrs.field(default=None, eq=False, repr=False, kw_only=True)


@attrs.frozen
class FactDeclaration:
    """A fact: what it is, what it can be, how one asks for it, when it applies.

    Numbers lie from `minimum` to `maximum` in steps of `step` (in the unit of `type`), dates from `first` to `last`.
    `applies` is None for always, else a condition over plain facts.
    """

    name: str
    type: Type
    judgement: bool = False
    label: str = ""
    question: str = ""
    meaning: str = ""
    value_labels: tuple[tuple[str, str], ...] = ()
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    step: Decimal | None = None
    first: dt.date | None = None
    last: dt.date | None = None
    applies: Expr | None = None
    local: bool = False
    """Declared by the regulation itself, not by the shared vocabulary."""
    span: Span | None = _span


@attrs.frozen
class OutcomeDeclaration:
    """An outcome of the shared vocabulary. `grounds`: a denying result can have grounds for refusal."""

    name: str
    type: Type
    grounds: bool = False
    whole: bool = False
    """The vocabulary says that it is a whole number; an answer gives it as text, like every number."""
    label: str = ""
    meaning: str = ""
    value_labels: tuple[tuple[str, str], ...] = ()
    span: Span | None = _span


@attrs.frozen
class Citation:
    """A provision and the words of it that a rule rests on."""

    at: str
    """Where: "art. 9 lid 4"."""
    quote: str
    """The words, with white space as one space."""
    regulation: str
    """The short title by which the regulation is cited ("Utrecht")."""
    context: bool = False
    """`gelet op`: words that explain the rule or hold its numbers, but are no ground by themselves."""
    _place: tuple[Address, Provision] | None = attrs.field(default=None, eq=False, repr=False)
    span: Span | None = _span
    quote_span: Span | None = _span

    @property
    def address(self) -> Address:
        """Where, as the way through the text. Not for a program that was read from its portable form."""
        assert self._place is not None
        return self._place[0]

    @property
    def provision(self) -> Provision:
        """The provision itself. Not for a program that was read from its portable form."""
        assert self._place is not None
        return self._place[1]

    def __str__(self) -> str:
        """As a jurist writes it: "Utrecht art. 9 lid 4"."""
        return f"{self.regulation} {self.at}"


def citation(
    address: Address,
    provision: Provision,
    quote: str,
    regulation: str,
    context: bool = False,
    *,
    span: Span | None = None,
    quote_span: Span | None = None,
) -> Citation:
    """The citation of a provision that was found in the text."""
    return Citation(str(address), quote, regulation, context, (address, provision), span=span, quote_span=quote_span)


@attrs.frozen
class Reading:
    """A choice between two ways to read the text. `switch` is what the alternative does, or "" when it cannot be switched on."""

    id: str
    question: str
    chosen: str
    why: str
    alternative: str
    switch: str
    citations: tuple[Citation, ...] = ()
    span: Span | None = _span


@attrs.frozen
class Sourced:
    """An expression of a rule and the citations in whose words its constants must stand."""

    expr: Expr
    citations: tuple[Citation, ...]


@attrs.frozen
class Rule:
    """A rule as a person reviews it.

    `kind` is one of voorwaarde, eis, uitsluiting, uitzondering, oordeel, bepaal, tabel, begrip, besluit, geen regel.
    `subject` is what it defines, judges or sets aside: an outcome, a fact, a definition, or (geen regel) the kind of provision.
    `heading` is the block of the text under which it stands ("artikel 9"), in the file's order.
    """

    id: str
    kind: str
    subject: str
    title: str
    heading: str
    citations: tuple[Citation, ...]
    readings: tuple[str, ...] = ()
    guard: Expr = TRUE
    """`geldt als`: outside it the rule asks nothing. Only for voorwaarde, eis, uitsluiting and oordeel."""
    expressions: tuple[Sourced, ...] = ()
    """Every expression that stands in the rule, for the check on constants."""
    judge: str = ""
    """Who judges (oordeel only): "het college"."""
    reason: str = ""
    """Why it is no rule (geen regel only)."""
    text: str = attrs.field(default="", repr=False)
    """The rule as written, for the pages."""
    span: Span | None = _span


@attrs.frozen
class Branch:
    """`value` holds when `when` does. Branches of one definition exclude each other, but for declared precedence."""

    rule: str
    when: Expr
    value: Expr
    citations: tuple[Citation, ...] = ()
    """Those of the rule that stand in this branch: the row of a table has its own."""
    span: Span | None = _span


@attrs.frozen
class Definition:
    """How a name gets its value. `overrides` holds (winner, loser) pairs of rule ids.

    In every case one branch holds, or several of which one overrides the others (checks see to it).
    """

    name: str
    type: Type
    branches: tuple[Branch, ...]
    overrides: tuple[tuple[str, str], ...] = ()
    span: Span | None = _span

    def ordered(self) -> tuple[Branch, ...]:
        """The branches, winners before losers, else in the order of the text."""
        result: list[Branch] = []
        left = list(self.branches)
        while left:
            for branch in left:
                if not any(loser == branch.rule and any(b.rule == winner for b in left) for winner, loser in self.overrides):
                    result.append(branch)
                    left.remove(branch)
                    break
            else:  # a circle of precedence is reported by a check; the order of the text keeps this total
                result.extend(left)
                break
        return tuple(result)

    def lowered(self) -> Expr:
        """One expression: the first branch that holds, winners first; `NOT_REGULATED` where none does (a check refuses that)."""
        result: Expr = Const(Special.NOT_REGULATED, self.type)
        for branch in reversed(self.ordered()):
            result = branch.value if branch.when == TRUE else If(branch.when, branch.value, result, self.type)
        return result


@attrs.frozen
class Ground:
    """A rule that refuses `outcome` when its definition has the value `fails`."""

    rule: str
    definition: str
    fails: bool
    outcomes: tuple[str, ...]

    def failing(self) -> Expr:
        """The condition under which the ground holds."""
        ref = Ref(self.definition, BoolType())
        return ref if self.fails else Not(ref)


@attrs.frozen
class Stage:
    """A result of the decision and when it is reached, earlier stages not being reached."""

    result: str
    when: Expr
    rule: str
    citation: Citation


@attrs.frozen
class Decision:
    """The staged decision. `legal` names the definition of the legal result; `outcome` reports on it.

    `refusal` is the stage that the grounds lead to; `open` and `judgement` are what `outcome` says when the legal result is not settled.
    """

    outcome: str
    legal: str
    stages: tuple[Stage, ...]
    refusal: str
    open: str
    judgement: str


@attrs.frozen
class Document:
    """What answers tell about the text as a document. A date that nobody knows is None."""

    title: str = ""
    authority: str = ""
    adopted: dt.date | None = None
    valid_from: dt.date | None = None
    valid_until: dt.date | None = None


@attrs.frozen
class Version:
    """A version of the regulation, in force from `start` (to and including `end`)."""

    id: str
    start: dt.date
    end: dt.date | None
    citation: Citation | None


@attrs.frozen
class Program:
    """Everything that the rules of one regulation say."""

    name: str
    title: str
    short_title: str
    kind: str
    _law: LawText | None
    reference_date: str
    """The fact that holds the reference date."""
    versions: tuple[Version, ...]
    facts: Mapping[str, FactDeclaration]
    """The facts that this regulation uses, by name, parents before those that depend on them."""
    outcomes: Mapping[str, OutcomeDeclaration]
    definitions: Mapping[str, Definition]
    """By name; a definition comes after those that it refers to."""
    rules: Mapping[str, Rule]
    readings: Mapping[str, Reading]
    grounds: tuple[Ground, ...]
    decision: Decision | None
    fingerprint: str
    """Of text and rules together: changes when either does."""
    document: Document = Document()
    parts: tuple[Address, ...] = ()
    """The parts of the text that this regulation rests on and accounts for; empty for all of it."""

    @property
    def law(self) -> LawText:
        """The text. Not for a program that was read from its portable form: that answers, and is not checked or shown."""
        assert self._law is not None
        return self._law

    @property
    def switchable(self) -> tuple[str, ...]:
        """The ids of the readings that can be switched on."""
        return tuple(r.id for r in self.readings.values() if r.switch)

    @cached_property
    def _grounds_of(self) -> Mapping[str, list[Ground]]:
        """The grounds of each outcome."""
        found: dict[str, list[Ground]] = {}
        for ground in self.grounds:
            for outcome in dict.fromkeys(ground.outcomes):
                found.setdefault(outcome, []).append(ground)
        return found

    def denied_by(self, outcome: str) -> bool:
        """The value with which a yes-or-no outcome denies: no, or yes where it says of its grounds that one holds ("uitgesloten")."""
        definition = self.definitions.get(outcome)
        fails = Any(tuple(g.failing() for g in self._grounds_of.get(outcome, ())))
        return definition is not None and bool(definition.branches) and all(b.value == fails for b in definition.branches)

    @cached_property
    def chosen(self) -> Program:
        """The program under the readings that the regulation chose."""
        return self.with_readings(frozenset())

    def with_readings(self, on: frozenset[str]) -> Program:
        """The program under these readings: no `ReadingOn` is left, and what it decided is folded away."""

        def fold(expr: Expr) -> Expr:
            if isinstance(expr, ReadingOn):
                return TRUE if expr.id in on else FALSE
            under, same = _within(expr, fold)
            return folded(expr if same else rebuild(expr, under)) if under else expr

        return self._with(fold)

    def with_facts(self, known: Mapping[str, Value]) -> Program:
        """The program for cases with these facts: their values stand in the rules, and it asks only for the other facts."""

        def put(expr: Expr) -> Expr:
            if isinstance(expr, Fact):
                return Const(known[expr.name], expr.type) if expr.name in known else expr
            under, same = _within(expr, put)
            return expr if same else rebuild(expr, under)

        facts = (fact for name, fact in self.facts.items() if name not in known)
        return attrs.evolve(
            self._with(put),
            facts={fact.name: attrs.evolve(fact, applies=put(fact.applies)) if fact.applies is not None else fact for fact in facts},
        )

    def about(self, outcomes: Collection[str]) -> Program:
        """The program with what these outcomes rest on, and nothing else."""
        grounds = [attrs.evolve(g, outcomes=named) for g in self.grounds if (named := tuple([o for o in g.outcomes if o in outcomes]))]
        decision = self.decision if self.decision is not None and self.decision.outcome in outcomes else None
        wanted = {*outcomes, *(ground.definition for ground in grounds)}
        if decision is not None:
            wanted.add(decision.legal)
        for name, definition in reversed(tuple(self.definitions.items())):  # what one refers to stands before it
            if name in wanted:
                for branch in definition.branches:
                    wanted.update(_refs(branch.when), _refs(branch.value))
        return attrs.evolve(
            self,
            outcomes={name: outcome for name, outcome in self.outcomes.items() if name in outcomes},
            definitions={name: definition for name, definition in self.definitions.items() if name in wanted},
            grounds=tuple(grounds),
            decision=decision,
        )

    def _with(self, change: Callable[[Expr], Expr]) -> Program:
        """The program with other expressions in its rules, without branches that never hold then. What stays as it is, stays the same
        object."""

        def branch(b: Branch) -> Branch:
            when, value = change(b.when), change(b.value)
            return b if when is b.when and value is b.value else attrs.evolve(b, when=when, value=value)

        def definition(d: Definition) -> Definition:
            branches = tuple([b for b in map(branch, d.branches) if b.when != FALSE])
            return d if branches == d.branches else attrs.evolve(d, branches=branches)

        def rule(r: Rule) -> Rule:
            guard = change(r.guard)
            return r if guard is r.guard else attrs.evolve(r, guard=guard)

        decision = self.decision
        if decision:
            decision = attrs.evolve(decision, stages=tuple([attrs.evolve(s, when=change(s.when)) for s in decision.stages]))
        return attrs.evolve(
            self,
            definitions={name: definition(d) for name, d in self.definitions.items()},
            rules={name: rule(r) for name, r in self.rules.items()},
            decision=decision,
        )


def _refs(expr: Expr) -> Iterator[str]:
    return (part.name for part in walk(expr) if isinstance(part, Ref))


def _within(expr: Expr, change: Callable[[Expr], Expr]) -> tuple[tuple[Expr, ...], bool]:
    """The parts of an expression after a change, and whether they are the same as before."""
    parts = children(expr)
    changed = tuple([change(part) for part in parts])
    return changed, all(map(operator.is_, parts, changed))


def folded(expr: Expr) -> Expr:
    """Without what is settled in it: an expression whose parts are folded, with `ja` or `nee` for some of them."""
    match expr:
        case If(c, then, otherwise) if c in (TRUE, FALSE):
            return then if c == TRUE else otherwise
        case Not(item) if item in (TRUE, FALSE):
            return FALSE if item == TRUE else TRUE
        case All(items):
            kept = tuple(i for i in items if i != TRUE)
            if FALSE in kept:
                return FALSE
            return TRUE if not kept else kept[0] if len(kept) == 1 else expr if len(kept) == len(items) else attrs.evolve(expr, items=kept)
        case Any(items):
            kept = tuple(i for i in items if i != FALSE)
            if TRUE in kept:
                return TRUE
            return FALSE if not kept else kept[0] if len(kept) == 1 else expr if len(kept) == len(items) else attrs.evolve(expr, items=kept)
    return expr


__all__ = [
    "BoolType",
    "Branch",
    "Citation",
    "DateType",
    "Decision",
    "Definition",
    "Document",
    "EnumType",
    "FactDeclaration",
    "Ground",
    "NumberType",
    "OutcomeDeclaration",
    "Program",
    "Reading",
    "Rule",
    "Sourced",
    "Stage",
    "TextType",
    "Version",
    "citation",
    "folded",
]
