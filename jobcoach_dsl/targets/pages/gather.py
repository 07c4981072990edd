"""Collects what the pages need.

In: a compiled workspace. Out: a `SiteData`, with every case worked out and every value in words.
Refuses: nothing; a regulation with findings has no checked program and so no pages.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache

import attrs

from jobcoach_dsl.checks.accounting import coverage
from jobcoach_dsl.checks.constants import resting_on_readings
from jobcoach_dsl.comparison import Column, most_first
from jobcoach_dsl.data import data_folder
from jobcoach_dsl.diagnostics import CODES
from jobcoach_dsl.evaluate.trace import APPLIED
from jobcoach_dsl.model import words
from jobcoach_dsl.model.expr import Ref, walk
from jobcoach_dsl.model.from_syntax import Case, FactValue, SharedCase
from jobcoach_dsl.model.program import Citation, Definition, FactDeclaration, Program
from jobcoach_dsl.model.result import Status
from jobcoach_dsl.notions import notions
from jobcoach_dsl.pipeline import Workspace
from jobcoach_dsl.regulation import Answer, OutcomeAnswer, Regulation
from jobcoach_dsl.targets.pages.site import (
    CaseData,
    CaseFact,
    CaseOutcome,
    ComparedFact,
    ComparedOutcome,
    ComparedRegulation,
    ComparisonData,
    CoverageRow,
    Example,
    MessageData,
    MessageExample,
    Progress,
    ReadingConstant,
    RegulationData,
    SiteData,
    Yardstick,
)
from jobcoach_dsl.worked import differences, outcomes_of

_WRONG = re.compile(
    r'^```(?P<language>\w+) title="fout (?P<code>R\d+)[^"]*"\n(?P<text>.*?)^```\n\n```text title="melding"\n(?P<said>.*?)^```$',
    re.MULTILINE | re.DOTALL,
)
"""An example that is wrong on purpose, and below it what is said of it."""


@attrs.frozen
class Gathered:
    """What the pages have of one regulation: its own data, and by id what it says in each comparison."""

    data: RegulationData
    compared: Mapping[str, _Compared]


@attrs.frozen
class _Compared:
    """What one regulation says in a comparison. `shown` when the comparison says what must come out in it."""

    progress: Progress
    shown: ComparedRegulation | None = None
    labels: Mapping[str, str] = attrs.field(factory=dict)
    """Of its outcomes."""
    yardsticks: Mapping[str, tuple[Yardstick, ...]] = attrs.field(factory=dict)
    """By judgement."""


def gather(
    workspace: Workspace,
    regulations: Mapping[str, Gathered] | None = None,
    engine: str = "",
    scripts: Mapping[str, str] | None = None,
    compiled: Mapping[str, Mapping[str, str]] | None = None,
) -> SiteData:
    """The site of every checked regulation in the workspace; with what was `gathered` of them, if that was before, and with scripts for
    their calculators and what they are compiled to, if there are."""
    programs = dict(sorted(workspace.programs.items()))
    if regulations is None:
        answering = (Regulation(checked.program, checked.readings) for checked in programs.values())
        regulations = {r.name: gathered(r, workspace.cases.get(r.name, ()), workspace.comparisons) for r in answering}
    drawn = notions(workspace.vocabulary.notions.values(), programs.values())
    compared = tuple(
        _comparison(case, {name: each.compared[case.id] for name, each in regulations.items()}, workspace.vocabulary.facts)
        for case in workspace.comparisons
    )
    language, messages = ((data_folder("docs") / name).read_text(encoding="utf-8") for name in ("taal.md", "meldingen.md"))
    facts, outcomes = workspace.vocabulary.facts, workspace.vocabulary.outcomes
    return SiteData(
        tuple(each.data for each in regulations.values()),
        tuple(facts.values()),
        tuple(outcomes.values()),
        language,
        _messages(language + messages),
        drawn,
        compared,
        engine,
        scripts or {},
        compiled or {},
        guide=guide(),
        speed=(data_folder("docs") / "snelheid.md").read_text(encoding="utf-8"),
        chart=(data_folder("docs") / "snelheid.svg").read_bytes(),
    )


def guide() -> str:
    """The guide for developers."""
    return (data_folder("docs") / "inbouwen.md").read_text(encoding="utf-8")


def _messages(documents: str) -> tuple[MessageData, ...]:
    """Every code, with the examples that the documents give of it."""
    shown: dict[str, list[MessageExample]] = {}
    for found in _WRONG.finditer(documents):
        shown.setdefault(found["code"], []).append(MessageExample(found["language"], found["text"], found["said"]))
    return tuple(MessageData(code, c.title, c.explanation, tuple(shown.get(code, ()))) for code, c in sorted(CODES.items()))


def gathered(regulation: Regulation, cases: tuple[Case, ...], comparisons: tuple[SharedCase, ...]) -> Gathered:
    """What the pages have of one regulation, with its worked cases and its part in the comparisons."""
    own = {case.id: case for case in cases if case.shared}
    return Gathered(_regulation(regulation, cases), {c.id: _compared(regulation, c, own.get(c.id)) for c in comparisons})


def _regulation(regulation: Regulation, cases: tuple[Case, ...]) -> RegulationData:
    program = regulation.program
    rows = tuple(
        CoverageRow(
            r.provision,
            r.sentence,
            tuple(id for id in r.carried_by if id in program.rules),
            r.no_rule,
            f"opschrift van {r.title_of}" if r.title_of else "ingangsdatum van de versie" if "versie" in r.carried_by else "",
            r.unquoted,
        )
        for r in coverage(program)
    )
    constants = tuple(ReadingConstant(c.rule, c.reading, c.text) for c in resting_on_readings(program))
    return RegulationData(program, _cases(regulation, cases), rows, constants, example=_example(regulation, cases))


def _example(regulation: Regulation, cases: tuple[Case, ...]) -> Example | None:
    """The case with the fewest facts that settles its decision; where none does, the case with the fewest facts."""
    program = regulation.program
    first: Example | None = None
    for case in sorted((c for c in cases if c.expected and not c.readings), key=lambda c: len(c.facts)):
        named = [e.outcome for e in case.expected]
        outcome = program.decision.outcome if program.decision and program.decision.outcome in named else named[0]
        answer = regulation.decide(case.facts, outcomes=[outcome])
        found = answer.outcomes[outcome]
        settled = found.status == Status.DETERMINED and not (found.missing_facts or found.follow_up_facts or found.judgements)
        if settled or first is None:
            example = Example(case.id, outcome, {n: _plain(v) for n, v in case.facts.items()}, answer.to_dict())
            if settled:
                return example
            first = example
    return first


def _plain(value: object) -> object:
    """A fact in JSON types. A number with decimals is text, so that no program makes a binary fraction of it."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else format(value, "f")
    return value.isoformat() if isinstance(value, dt.date) else value


def _cases(regulation: Regulation, cases: tuple[Case, ...]) -> tuple[CaseData, ...]:
    program = regulation.program
    places = _places(program)

    @cache  # cases begin alike, and most of their facts are the same
    def said(name: str, value: FactValue, own: bool) -> CaseFact:
        fact = program.facts[name]
        return CaseFact(name, words.value(value, fact.type, dict(fact.value_labels)), own)

    uses = {name: _uses(definition) for name, definition in program.definitions.items()}

    def worked(case: Case) -> CaseData:
        answer = regulation.decide(case.facts, case.readings, outcomes_of(program, case))
        facts = tuple([said(n, case.facts[n], n in case.own_facts) for n in program.facts if n in case.facts])
        return _case(program, case, answer, places, facts, uses)

    # Cases with the same readings follow each other: their diagrams are built once, whatever the regulation keeps.
    done = {case.id: worked(case) for case in sorted(cases, key=lambda c: c.readings)}
    return tuple(done[c.id] for c in cases)


_Uses = tuple[tuple[str, tuple[str, ...]], ...]
"""For each branch of a definition, its rule and the definitions that it speaks of."""


def _uses(definition: Definition) -> _Uses:
    parts = ((b.rule, (*walk(b.when), *walk(b.value))) for b in definition.branches)
    return tuple((rule, tuple(dict.fromkeys(e.name for e in part if isinstance(e, Ref)))) for rule, part in parts)


def _places(program: Program) -> dict[str, Citation]:
    """The citations of a program, by the words in which an answer has them."""
    return {str(c): c for rule in program.rules.values() for c in rule.citations}


def _case(
    program: Program, case: Case, answer: Answer, places: Mapping[str, Citation], facts: tuple[CaseFact, ...], uses: Mapping[str, _Uses]
) -> CaseData:
    expected = {e.outcome for e in case.expected}
    decision = program.decision.outcome if program.decision else ""
    shown = [n for n in program.outcomes if n in answer.outcomes]
    shown.sort(key=lambda n: n != decision)
    outcomes = tuple(_outcome(program, answer.outcomes[n], n in expected, places) for n in shown)
    agrees = not differences(program, case, {n: answer.result(n) for n in shown})
    return CaseData(
        case.id,
        case.description,
        case.base,
        case.base_title,
        facts,
        case.without,
        case.readings,
        outcomes,
        _deciding(program, answer, shown, uses),
        case.note,
        agrees,
        case.shared,
    )


def _outcome(program: Program, outcome: OutcomeAnswer, fixed: bool, places: Mapping[str, Citation]) -> CaseOutcome:
    declared = program.outcomes[outcome.name]
    value = "" if outcome.value is None else words.value(outcome.value, declared.type, dict(declared.value_labels))
    return CaseOutcome(
        outcome.name,
        outcome.status,
        value,
        tuple(places[c] for c in outcome.citations if c in places),
        tuple(g.rule for g in outcome.grounds),
        tuple(g.rule for g in outcome.possible_grounds),
        outcome.missing_facts,
        outcome.follow_up_facts,
        tuple(dict.fromkeys(j.fact for j in outcome.judgements)),
        fixed,
    )


def _compared(regulation: Regulation, shared: SharedCase, case: Case | None) -> _Compared:
    """How far a regulation comes with the facts of a comparison; with the case that is its part in it, also what it answers."""
    facts, known = shared.start.facts, regulation.program.facts
    unused = tuple(fact for fact in facts if fact not in known)
    if case is None:
        given = {fact: value for fact, value in facts.items() if fact in known}
        return _Compared(_progress(Column(regulation.decide(given), unused), part=False))
    column = Column(regulation.decide(case.facts, case.readings), unused)
    program = column.answer.program
    places = _places(program)
    yardsticks: dict[str, tuple[Yardstick, ...]] = {}
    for each in column.yardsticks:
        told = Yardstick(regulation.name, each.judge, places[each.citation], each.quote)
        yardsticks[each.fact] = (*yardsticks.get(each.fact, ()), told)
    labels = {name: program.outcomes[name].label or words.spaced(name) for name in column.answer.outcomes}
    return _Compared(_progress(column, part=True), _compared_regulation(column, case, facts), labels, yardsticks)


def _comparison(case: SharedCase, compared: Mapping[str, _Compared], declared: Mapping[str, FactDeclaration]) -> ComparisonData:
    """A worked comparison: the answers of the regulations that it names, and how far the others come with its facts."""
    parts = [compared[name] for name in case.parts]
    names = most_first(part.labels for part in parts)
    outcomes = [outcome for name in names if len((outcome := _compared_outcome(name, parts)).given) > 1]
    judgements = most_first(part.yardsticks for part in parts)
    return ComparisonData(
        case.id,
        case.description,
        case.start.base_title,
        tuple(_compared_fact(declared[n], v, n in case.start.own) for n, v in case.start.facts.items()),
        tuple(_compared_fact(declared[n], None) for n in case.start.without),
        case.note,
        tuple(part.shown for part in parts if part.shown is not None),
        # what differs is what one looks for, and of that first what the case is about
        tuple(sorted(outcomes, key=lambda o: (not o.differs, not any(a.fixed for _, a in o.given)))),
        tuple((fact, tuple(y for part in parts for y in part.yardsticks.get(fact, ()))) for fact in judgements),
        tuple(each.progress for each in compared.values()),
    )


def _compared_outcome(name: str, parts: list[_Compared]) -> ComparedOutcome:
    shown = (part.shown for part in parts if part.shown is not None)
    answers = tuple((each.regulation, outcome) for each in shown for outcome in each.outcomes if outcome.name == name)
    label = next(part.labels[name] for part in parts if name in part.labels)
    said = {(o.status, o.value) for _, o in answers if not (o.missing or o.follow_up)}
    return ComparedOutcome(name, label, answers, len(said) > 1)


def _compared_regulation(column: Column, case: Case, shared: Mapping[str, object]) -> ComparedRegulation:
    answer, program = column.answer, column.answer.program
    places = _places(program)
    fixed = {e.outcome for e in case.expected}
    own = {n: v for n, v in case.facts.items() if n not in shared or shared[n] != v}
    return ComparedRegulation(
        program.name,
        answer.source.line,
        _version(answer),
        tuple(_compared_fact(program.facts[n], v) for n, v in own.items()),
        case.readings,
        tuple(_outcome(program, o, o.name in fixed, places) for o in answer.outcomes.values()),
        column.missing_facts,
        column.follow_up_facts,
        column.awaited,
        column.unused,
        case.note,
        not differences(program, case, {n: answer.result(n) for n in answer.outcomes}),
    )


def _version(answer: Answer) -> str:
    if answer.version:
        return f"Versie {answer.version}."
    known = answer.program.reference_date in answer.facts
    return "Op die dag was geen versie van kracht." if known else "Welke versie geldt, is niet bekend."


def _compared_fact(fact: FactDeclaration, value: FactValue | None, own: bool = True) -> ComparedFact:
    said = "" if value is None else words.value(value, fact.type, dict(fact.value_labels))
    return ComparedFact(fact.name, fact.label or words.spaced(fact.name), said, own)


def _progress(column: Column, part: bool) -> Progress:
    counts = (len(column.missing_facts), len(column.awaited), len(column.unused))
    return Progress(column.regulation.name, len(column.settled), len(column.answer.outcomes), *counts, part)


def _deciding(program: Program, answer: Answer, shown: list[str], uses: Mapping[str, _Uses]) -> tuple[str, ...]:
    """The rules that gave these outcomes their value: those that applied, those whose values they used, and the grounds.

    A decision counts with its grounds only: every condition has a say in it, and naming them all would say nothing.
    """
    decision = program.decision
    found: set[str] = set()
    open_ = [n for n in shown if decision is None or n != decision.outcome]
    seen = set(open_)
    while open_:
        for rule, names in uses.get(open_.pop(), ()):
            if answer.ended(rule) == APPLIED:
                found.add(rule)
                open_ += (n for n in names if n not in seen)
                seen.update(names)
    for name in shown:
        found.update(g.rule for g in answer.outcomes[name].grounds)
        if decision is not None and name == decision.outcome:
            found.update(s.rule for s in decision.stages)
    return tuple(r for r in program.rules if r in found)
