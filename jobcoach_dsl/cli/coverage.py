"""`jobcoach coverage`: what accounts for every sentence of the text.

In: the name of a regulation, or none for all. Out: a row for each sentence (carried by which rules, or no rule and why), and the words that
nothing quotes; 0 when every sentence is accounted for, else 1. Refuses: folders and regulations that are not there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobcoach_dsl.cli import folder, screen
from jobcoach_dsl.cli.usage import FINDINGS, FINE

if TYPE_CHECKING:
    from jobcoach_dsl.checks.accounting import Row
    from jobcoach_dsl.model.program import Program

CARRIED, NO_RULE, TITLE, OPEN = "regel", "geen regel", "opschrift", "niet verantwoord"
"""The ways in which a sentence is accounted for, and the lack of one."""


def run(name: str | None, regulations: str | None, as_json: bool) -> int:
    """Runs the command."""
    from jobcoach_dsl.checks.accounting import coverage

    workspace = folder.workspace(regulations, () if name is None else (name,), whole=False)
    rows = {n: coverage(program) for n, program in workspace.unchecked.items()}
    # a regulation of which no program could be made accounts for nothing
    lost = not rows and not workspace.sound
    code = FINDINGS if lost or any(not row.accounted for listed in rows.values() for row in listed) else FINE
    if as_json:
        screen.write_json({"accounted": code == FINE, "regulations": {n: _json(workspace.unchecked[n], r) for n, r in rows.items()}})
        return code
    blocks: list[screen.Block] = []
    for n, listed in rows.items():
        blocks += [*_blocks(workspace.unchecked[n], listed), screen.Line()]
    if lost:
        blocks.append(screen.Line("er is geen regeling die te lezen is; zie jobcoach check", "fout"))
    screen.show(blocks[:-1] if rows else blocks)
    return code


def _account(row: Row) -> str:
    if row.carried_by:
        return CARRIED
    if row.no_rule:
        return NO_RULE
    return TITLE if row.title_of else OPEN


def _reason(program: Program, row: Row) -> str:
    """By which rules a sentence is carried, or why it is none."""
    match _account(row):
        case "regel":
            return ", ".join(row.carried_by)
        case "geen regel":
            return "; ".join(f"{program.rules[id].subject}: {program.rules[id].reason}" for id in row.no_rule)
        case "opschrift":
            return f"staat boven {row.title_of}"
    return ""


def _json(program: Program, rows: tuple[Row, ...]) -> dict[str, object]:
    return {
        "text": program.law.id,
        "sentences": [
            {
                "address": str(row.provision.address),
                "sentence": row.sentence.text,
                "account": _account(row),
                "rules": list(row.carried_by),
                "no_rule": [{"id": id, "kind": program.rules[id].subject, "reason": program.rules[id].reason} for id in row.no_rule],
                "unquoted": list(row.unquoted),
            }
            for row in rows
        ],
    }


def _blocks(program: Program, rows: tuple[Row, ...]) -> list[screen.Block]:
    counts = {account: sum(1 for row in rows if _account(row) == account) for account in (CARRIED, NO_RULE, TITLE, OPEN)}
    table = tuple(
        (
            str(row.provision.address),
            _short(row.sentence.text),
            (_account(row), "fout" if _account(row) == OPEN else "goed" if _account(row) == CARRIED else "stil"),
            _reason(program, row),
        )
        for row in rows
    )
    blocks: list[screen.Block] = [screen.Line(program.title, "kop"), screen.Table(("vindplaats", "zin", "wat", "regel of reden"), table)]
    loose = [(str(row.provision.address), f"“{words}”") for row in rows if _account(row) == CARRIED for words in row.unquoted]
    if loose:
        blocks += [screen.Line(), screen.Line("Woorden die geen regel citeert, in zinnen die een regel dragen", "kop")]
        blocks.append(screen.Table(("vindplaats", "woorden"), tuple(loose)))
    totals = ", ".join(f"{n} {account}" for account, n in counts.items() if n)
    blocks += [screen.Line(), screen.Line(f"{program.name}: {len(rows)} zinnen: {totals}", "fout" if counts[OPEN] else "goed")]
    return blocks


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:59].rstrip() + "…"
