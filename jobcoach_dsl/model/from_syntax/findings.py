"""Collecting findings, and the help that names the nearest known name.

In: what is wrong and where. Out: a list of diagnostics. Refuses nothing.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable

import attrs

from jobcoach_dsl.diagnostics import Diagnostic
from jobcoach_dsl.source import Span


@attrs.define
class Findings:
    """Gathers diagnostics; `provision` is set while one rule is being read."""

    items: list[Diagnostic] = attrs.field(factory=list)
    provision: str = ""

    def add(self, code: str, message: str, span: Span | None, help: str = "") -> None:
        """One finding, on the provision of the rule at hand."""
        self.items.append(Diagnostic(code, message, span, help, self.provision))


def meant(name: str, known: Iterable[str]) -> str:
    """ "bedoelde u `…`?", or "" when no known name comes near."""
    near = difflib.get_close_matches(name, list(known), n=1, cutoff=0.6)
    return f"bedoelde u `{near[0]}`?" if near else ""
