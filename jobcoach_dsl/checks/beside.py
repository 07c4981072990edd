"""Words that stand in several provisions are cited from the one beside the rule.

In: a program. Out: findings (R305, R202). Refuses: a citation of another article for words that also stand in the article (or other block)
under which the rule is written, when the rule does not cite them there; and the same words cited twice in one rule. A table of article 9
that cites the equal words of article 10 is a slip that nothing else shows.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from jobcoach_dsl.diagnostics import Diagnostic, declare
from jobcoach_dsl.lawtext import Address, AddressError, LawText
from jobcoach_dsl.lawtext.quotes import where_else
from jobcoach_dsl.memory import kept, same
from jobcoach_dsl.model.from_syntax import codes
from jobcoach_dsl.model.program import Program, Rule

FURTHER_OFF = declare(
    "R305",
    "Woorden staan ook naast de regel",
    "De geciteerde woorden staan in meer dan een bepaling, en ook in het artikel waaronder de regel staat. Citeer ze daar.",
)

_DIVIDED = ("tabel", "besluit")
"""Kinds of rules of which each row or step has a citation of its own."""


def words_are_cited_beside_the_rule(program: Program) -> Iterator[Diagnostic]:
    """R305 for each citation of another article for words that the rule's own article has too; R202 for one that stands twice."""
    short = same(f"cited as {program.name}", program.short_title)
    for rule in program.rules.values():
        yield from kept("beside", partial(_of_rule, rule, program.law, short), rule, program.law, short)


def _of_rule(rule: Rule, law: LawText, short: str) -> list[Diagnostic]:
    found: list[Diagnostic] = []
    try:
        block = law.resolve(rule.heading)[1].address
    except AddressError:
        return found  # a heading that is no address has its own finding
    cited = {c.provision.address for c in rule.citations}
    seen: set[tuple[Address, str]] = set()
    for citation in rule.citations:
        words = (citation.address, citation.quote)
        if words in seen and rule.kind not in _DIVIDED:
            found.append(
                Diagnostic(
                    codes.TWICE,
                    f"de regel citeert deze woorden van {citation} al",
                    citation.span,
                    "laat een van de twee staan, of citeer de bepaling die hier is bedoeld",
                    str(citation),
                )
            )
        seen.add(words)
        # "kader 7 alinea 1" may be short for a longer way, so the provisions are compared and not the words that point at them
        if _within(citation.provision.address, block):
            continue
        beside = [p.address for p in where_else(law, citation.quote) if _within(p.address, block)]
        if beside and not any(a in cited for a in beside):
            found.append(
                Diagnostic(
                    FURTHER_OFF,
                    f"deze woorden staan ook in {short} {beside[0]}, naast de regel",
                    citation.span,
                    f"citeer {short} {beside[0]}",
                    str(citation),
                )
            )
    return found


def _within(address: Address, block: Address) -> bool:
    return bool(block.steps) and address.steps[: len(block.steps)] == block.steps
