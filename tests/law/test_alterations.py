"""By altering the landed Utrecht files: each wrong number, address and quote is caught, by `check` or by a worked case.

`make test` tries a sample that the seed of the run chooses; `make deep` tries all.
"""

from __future__ import annotations

import random
import re
from functools import lru_cache
from typing import Any

import attrs
import pytest

from jobcoach_dsl.lawtext import LawText
from jobcoach_dsl.pipeline import Workspace
from jobcoach_dsl.regulation import Regulation
from jobcoach_dsl.syntax import nodes
from jobcoach_dsl.worked import differences, outcomes_of
from tests.law.alterations import Alteration, alterations, places
from tests.workshop import NOTES, READINGS, RULES, compiled, landed, tree

FILES = (RULES, NOTES, READINGS)
SAMPLE = 40


@lru_cache(maxsize=1)
def all_alterations() -> tuple[Alteration, ...]:
    """Every alteration of every file."""
    law = _law()
    return tuple(a for path in FILES for a in alterations(path, landed(path), law))


def _law() -> LawText:
    return compiled({}).laws["utrecht-nadere-regel-2022"]


def caught_by(alteration: Alteration) -> str:
    """What catches an alteration: a code of `check`, or a worked case; "" when nothing does."""
    workspace = compiled({alteration.path: alteration.text})
    codes = [d.code for d in workspace.diagnostics if d.severity == "fout"]
    return ", ".join(dict.fromkeys(codes)) or differing_case(workspace)


def differing_case(workspace: Workspace) -> str:
    """The first worked case that differs; "" when all agree."""
    regulation = Regulation(workspace.programs["utrecht"].program)
    for case in sorted(workspace.cases["utrecht"], key=lambda c: c.readings):
        wanted = outcomes_of(regulation.program, case)
        answer = regulation.decide(case.facts, case.readings, wanted)
        if differences(regulation.program, case, {name: answer.result(name) for name in wanted}):
            return f"geval {case.id}"
    return ""


def test_every_worked_case_agrees() -> None:
    assert differing_case(compiled({})) == ""


@pytest.mark.parametrize("path", FILES)
def test_no_place_escapes(path: str) -> None:
    """What the scanner of this test finds is what the parser finds."""
    text = landed(path)
    found = list(places(text))
    numbers, citations, titles = [], [], []
    for node in _walk(tree(path)):
        if isinstance(node, nodes.Quantity | nodes.Day):
            numbers.append(node.span.start)
        elif isinstance(node, nodes.CitationTree):
            citations.append((node.address.span.start, node.quote.span.start + 1))
        elif isinstance(node, nodes.HeadingTree) and node.title is not None:
            titles.append(node.title.span.start + 1)
    at = {kind: [p.start for p in found if p.kind == kind] for kind in ("number", "address", "quote")}
    day = re.compile(r"€ ?")
    assert sorted(n + len((day.match(text, n) or [""])[0]) for n in numbers) == sorted(_without_version_id(text, at["number"]))
    assert sorted([q for _, q in citations] + titles) == at["quote"]
    assert {a for a, _ in citations} <= set(at["address"])


def _without_version_id(text: str, starts: list[int]) -> list[int]:
    """The date after `versie` is read as a date too; nothing is left out while the parser keeps it as such."""
    return [s for s in starts if text[:s].rsplit("\n", 1)[-1].strip() != "versie"]


def _walk(node: Any) -> Any:
    if attrs.has(type(node)):
        yield node
        for field in attrs.fields(type(node)):
            if field.name != "span":
                yield from _walk(getattr(node, field.name))
    elif isinstance(node, tuple):
        for item in node:
            yield from _walk(item)


def test_a_sample_of_alterations_is_caught(run_seed: int) -> None:
    sample = random.Random(run_seed).sample(all_alterations(), SAMPLE)
    survivors = [a.name for a in sample if not caught_by(a)]
    assert survivors == []
