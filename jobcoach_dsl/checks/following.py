"""Findings that only follow from what could not be read.

In: the findings of one regulation, and the names in the blocks that could not be read. Out: the findings that say something of their own.
Refuses: nothing.

A rule with a mistake in its words is not there for the passes that come after. That a sentence has no rule, a name is not known or
a judgement is not used is then not true, and the help would send a person to the wrong place. These come once the blocks can be read.
"""

from __future__ import annotations

from collections.abc import Iterable

from jobcoach_dsl.checks.accounting import UNACCOUNTED
from jobcoach_dsl.diagnostics import UNREADABLE, Diagnostic
from jobcoach_dsl.model.from_syntax import codes

_ABSENT = (codes.UNUSED, UNACCOUNTED)
_BY_NAME = (codes.UNKNOWN_NAME, codes.WRONG_TARGET, codes.READING, codes.CASE)


def own_findings(findings: Iterable[Diagnostic], unread: frozenset[str]) -> list[Diagnostic]:
    """The findings without those that only follow. `unread` are names in blocks that could not be read."""
    every = list(findings)
    if any(d.code == UNREADABLE for d in every):
        # without a whole file nothing can be said of how the rest hangs together
        return [d for d in every if d.code < "R2"]
    return [d for d in every if not _follows(d, unread)] if unread else every


def _follows(finding: Diagnostic, unread: frozenset[str]) -> bool:
    if finding.code in _ABSENT:
        return True
    words = finding.span.text if finding.span is not None else ""
    if finding.code == codes.READING and words.startswith("lezing "):
        return True  # "switches nothing": the rule that does may be unread
    return finding.code in _BY_NAME and words in unread
