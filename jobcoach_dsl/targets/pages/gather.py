"""Collects what the pages need.

In: a compiled workspace. Out: a `SiteData`, with every case worked out and every value in words.
Refuses: nothing; a regulation with findings has no checked program and so no pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from jobcoach_dsl.checks import CheckedProgram
from jobcoach_dsl.checks.accounting import coverage
from jobcoach_dsl.checks.constants import resting_on_readings
from jobcoach_dsl.data import data_folder
from jobcoach_dsl.diagnostics import CODES
from jobcoach_dsl.model import words
from jobcoach_dsl.model.expr import Expr, Ref, children
from jobcoach_dsl.model.from_syntax import Case
from jobcoach_dsl.model.program import Citation, Program
from jobcoach_dsl.notions import notions
from jobcoach_dsl.pipeline import Workspace
from jobcoach_dsl.regulation import Answer, OutcomeAnswer, Regulation
from jobcoach_dsl.targets.pages.site import (
    CaseData,
    CaseFact,
    CaseOutcome,
    CoverageRow,
    MessageData,
    MessageExample,
    ReadingConstant,
    RegulationData,
    SiteData,
)
from jobcoach_dsl.worked import differences, outcomes_of

_WRONG = re.compile(
    r'^```(?P<language>\w+) title="fout (?P<code>R\d+)[^"]*"\n(?P<text>.*?)^```\n\n```text title="melding"\n(?P<said>.*?)^```$',
    re.MULTILINE | re.DOTALL,
)
"""An example that is wrong on purpose, and below it what is said of it."""


def gather(workspace: Workspace) -> SiteData:
    """The site of every checked regulation in the workspace."""
    programs = sorted(workspace.programs.items())
    regulations = tuple(_regulation(checked, workspace.cases.get(name, ())) for name, checked in programs)
    drawn = notions(workspace.vocabulary.notions.values(), [checked for _, checked in programs])
    language, messages = ((data_folder("docs") / name).read_text(encoding="utf-8") for name in ("taal.md", "meldingen.md"))
    facts, outcomes = workspace.vocabulary.facts, workspace.vocabulary.outcomes
    return SiteData(regulations, tuple(facts.values()), tuple(outcomes.values()), language, _messages(language + messages), drawn)


def _messages(documents: str) -> tuple[MessageData, ...]:
    """Every code, with the examples that the documents give of it."""
    shown: dict[str, list[MessageExample]] = {}
    for found in _WRONG.finditer(documents):
        shown.setdefault(found["code"], []).append(MessageExample(found["language"], found["text"], found["said"]))
    return tuple(MessageData(code, c.title, c.explanation, tuple(shown.get(code, ()))) for code, c in sorted(CODES.items()))


def _regulation(checked: CheckedProgram, cases: tuple[Case, ...]) -> RegulationData:
    program = checked.program
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
    return RegulationData(program, _cases(checked, cases), rows, constants)


def _cases(checked: CheckedProgram, cases: tuple[Case, ...]) -> tuple[CaseData, ...]:
    regulation = Regulation(checked)
    places = {str(c): c for rule in checked.program.rules.values() for c in rule.citations}
    # Cases with the same readings follow each other: their diagrams are built once, whatever the regulation keeps.
    order = sorted(cases, key=lambda c: c.readings)
    done = {c.id: _case(checked.program, c, regulation.decide(c.facts, c.readings, outcomes_of(checked.program, c)), places) for c in order}
    return tuple(done[c.id] for c in cases)


def _case(program: Program, case: Case, answer: Answer, places: Mapping[str, Citation]) -> CaseData:
    expected = {e.outcome for e in case.expected}
    decision = program.decision.outcome if program.decision else ""
    shown = [n for n in program.outcomes if n in answer.outcomes]
    shown.sort(key=lambda n: n != decision)
    outcomes = tuple(_outcome(program, answer.outcomes[n], n in expected, places) for n in shown)
    agrees = not differences(program, case, {n: answer.result(n) for n in shown})
    facts = tuple(
        CaseFact(n, words.value(case.facts[n], f.type, dict(f.value_labels)), n in case.own_facts)
        for n, f in program.facts.items()
        if n in case.facts
    )
    return CaseData(
        case.id,
        case.description,
        case.base,
        case.base_title,
        facts,
        case.without,
        case.readings,
        outcomes,
        _deciding(program, answer, shown),
        case.note,
        agrees,
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


def _deciding(program: Program, answer: Answer, shown: list[str]) -> tuple[str, ...]:
    """The rules that gave these outcomes their value: those that applied, those whose values they used, and the grounds.

    A decision counts with its grounds only: every condition has a say in it, and naming them all would say nothing.
    """
    applied = {s.rule for s in answer.trace if s.status == "applied"}
    decision = program.decision
    found: set[str] = set()
    open_ = [n for n in shown if decision is None or n != decision.outcome]
    seen = set(open_)
    while open_:
        definition = program.definitions.get(open_.pop())
        for branch in definition.branches if definition else ():
            if branch.rule in applied:
                found.add(branch.rule)
                names = [n for e in (branch.when, branch.value) for n in references(e) if n not in seen]
                seen.update(names)
                open_ += names
    for name in shown:
        found.update(g.rule for g in answer.outcomes[name].grounds)
        if decision is not None and name == decision.outcome:
            found.update(s.rule for s in decision.stages)
    return tuple(r for r in program.rules if r in found)


def references(expr: Expr) -> Iterator[str]:
    """The definitions that an expression speaks of."""
    if isinstance(expr, Ref):
        yield expr.name
    for part in children(expr):
        yield from references(part)
