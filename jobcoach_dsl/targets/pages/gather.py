"""Collects what the pages need.

In: a compiled workspace. Out: a `SiteData`, with every case worked out and every value in words.
Refuses: nothing; a regulation with findings has no checked program and so no pages.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from jobcoach_dsl.cells import Diagrams
from jobcoach_dsl.checks.accounting import coverage
from jobcoach_dsl.checks.constants import resting_on_readings
from jobcoach_dsl.data import data_folder
from jobcoach_dsl.diagnostics import CODES
from jobcoach_dsl.model.from_syntax import Case
from jobcoach_dsl.model.program import Program
from jobcoach_dsl.model.result import Result
from jobcoach_dsl.pipeline import Workspace
from jobcoach_dsl.targets.pages import words
from jobcoach_dsl.targets.pages.site import CaseData, CaseFact, CaseOutcome, CoverageRow, MessageData, ReadingConstant, RegulationData, SiteData

_WRONG = re.compile(r'^```regel title="fout (R\d+)[^"]*"\n(.*?)^```$', re.MULTILINE | re.DOTALL)
"""A wrong example in the language reference, with the code that it gives."""


def gather(workspace: Workspace) -> SiteData:
    """The site of every checked regulation in the workspace."""
    regulations = tuple(
        _regulation(checked.program, workspace.cases.get(name, ())) for name, checked in sorted(workspace.programs.items())
    )
    language = (data_folder("docs") / "taal.md").read_text(encoding="utf-8")
    declared = workspace.vocabulary
    return SiteData(regulations, tuple(declared.facts.values()), tuple(declared.outcomes.values()), language, _messages(language))


def _messages(language: str) -> tuple[MessageData, ...]:
    """Every code, with the examples that the language reference gives of it."""
    shown: dict[str, list[str]] = {}
    for code, text in _WRONG.findall(language):
        shown.setdefault(code, []).append(text)
    return tuple(MessageData(code, c.title, c.explanation, tuple(shown.get(code, ()))) for code, c in sorted(CODES.items()))


def _regulation(program: Program, cases: tuple[Case, ...]) -> RegulationData:
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
    return RegulationData(program, _cases(program, cases), rows, constants)


def _cases(program: Program, cases: tuple[Case, ...]) -> tuple[CaseData, ...]:
    diagrams: dict[frozenset[str], Diagrams] = {}
    result = []
    for case in cases:
        on = frozenset(case.readings)
        if on not in diagrams:
            diagrams[on] = Diagrams(program.with_readings(on))
        result.append(_case(program, case, diagrams[on].decide(case.facts)))
    return tuple(result)


def _case(program: Program, case: Case, results: Mapping[str, Result]) -> CaseData:
    expected = {e.outcome: e for e in case.expected}
    decision = program.decision.outcome if program.decision else ""
    shown = [n for n in program.outcomes if n in expected or n == decision]
    shown.sort(key=lambda n: n != decision)
    outcomes = tuple(_outcome(program, n, results[n], n in expected) for n in shown)
    agrees = all(results[n].status == e.status and (e.status != "determined" or results[n].value == e.value) for n, e in expected.items())
    rules = tuple(
        dict.fromkeys(r for n in shown for r in (*results[n].grounds, *(b.rule for b in getattr(program.definitions.get(n), "branches", ()))))
    )
    facts = tuple(
        CaseFact(n, words.value(case.facts[n], f.type, dict(f.value_labels)), n in case.own_facts)
        for n, f in program.facts.items()
        if n in case.facts
    )
    return CaseData(
        case.id, case.description, case.base, case.base_title, facts, case.without, case.readings, outcomes, rules, case.note, agrees
    )


def _outcome(program: Program, name: str, result: Result, fixed: bool) -> CaseOutcome:
    declared = program.outcomes[name]
    value = "" if result.value is None else words.value(result.value, declared.type, dict(declared.value_labels))
    return CaseOutcome(
        name,
        str(result.status),
        value,
        (),
        result.grounds,
        result.possible_grounds,
        result.missing,
        result.follow_up,
        result.judgements,
        fixed,
    )
