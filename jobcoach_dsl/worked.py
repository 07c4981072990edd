"""Worked cases against what the rules give.

In: a worked case and the results for its facts. Out: where the two differ. Refuses: nothing.

What a case does not fix is not compared. Grounds and missing facts are those of the decision, in a regulation that has one, else those of
all outcomes that the case names together; judgements always are of all outcomes that it names.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from jobcoach_dsl.model.from_syntax import Case, Expectation
from jobcoach_dsl.model.program import Program
from jobcoach_dsl.model.result import Result


@attrs.frozen
class Difference:
    """What a case expects of `subject` and what comes out.

    `kind` is uitkomst (subject names it), gronden, ontbreekt or oordelen (subject is ""). A side that is a list names rules or facts.
    """

    kind: str
    subject: str
    expected: Expectation | tuple[str, ...]
    found: Result | tuple[str, ...]


def outcomes_of(program: Program, case: Case) -> tuple[str, ...]:
    """The outcomes that must be worked out to compare a case: those it names, and the decision that its lists are about."""
    names = dict.fromkeys(e.outcome for e in case.expected)
    if program.decision is not None:
        names[program.decision.outcome] = None
    return tuple(names)


def differences(program: Program, case: Case, results: Mapping[str, Result]) -> tuple[Difference, ...]:
    """Where a case and its results differ; empty when they agree. `results` holds at least `outcomes_of`."""
    found: list[Difference] = []
    named = tuple(e.outcome for e in case.expected)
    for expectation in case.expected:
        result = results[expectation.outcome]
        if result.status != expectation.status or (expectation.status == "determined" and result.value != expectation.value):
            found.append(Difference("uitkomst", expectation.outcome, expectation, result))
    focus = (program.decision.outcome,) if program.decision is not None else named
    lists = (
        ("gronden", case.grounds, (g for n in focus for g in results[n].grounds)),
        ("ontbreekt", case.missing, (f for n in focus for f in results[n].missing)),
        ("oordelen", case.judgements, (f for n in named for f in results[n].judgements)),
    )
    for kind, expected, given in lists:
        got = tuple(dict.fromkeys(given))
        if expected is not None and set(expected) != set(got):
            found.append(Difference(kind, "", expected, got))
    return tuple(found)
