"""`jobcoach test`: the worked cases, worked out again.

In: the name of a regulation, or none for all. Out: which cases differ and in what; 0 when all agree, else 1.
Refuses: folders and regulations that are not there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobcoach_dsl.cli import folder, screen
from jobcoach_dsl.cli.usage import FINDINGS, FINE

if TYPE_CHECKING:
    from jobcoach_dsl.model.from_syntax import Case, Expectation
    from jobcoach_dsl.model.program import Program
    from jobcoach_dsl.model.result import Result
    from jobcoach_dsl.pipeline import Workspace
    from jobcoach_dsl.worked import Difference


def run(name: str | None, regulations: str | None, as_json: bool) -> int:
    """Runs the command."""
    workspace = folder.workspace(regulations, () if name is None else (name,), whole=False)
    unsound = [n for n in workspace.unchecked if n not in workspace.programs]
    worked = {n: _work(workspace, n) for n in workspace.programs}
    differing = [(n, case, found) for n, cases in worked.items() for case, found in cases if found]
    code = FINDINGS if differing or not workspace.sound else FINE
    if as_json:
        screen.write_json(
            {
                "agree": code == FINE,
                "regulations": {n: {"cases": len(c), "differing": sum(1 for _, found in c if found)} for n, c in worked.items()},
                "unsound": unsound,
                "differences": [
                    {"regulation": n, "case": case.id, **_json(workspace.programs[n].program, d)}
                    for n, case, found in differing
                    for d in found
                ],
            }
        )
        return code
    blocks: list[screen.Block] = []
    for n, case, found in differing:
        place = f"{case.span.file.name}:{case.span.line}" + (f", in {n}" if case.shared else "")
        blocks.append(screen.Line(f"{case.id} {case.description} ({place})", "fout"))
        rows = tuple(_row(workspace.programs[n].program, d) for d in found)
        blocks += [screen.Table(("", "verwacht", "komt uit"), rows), screen.Line()]
    for n, cases in worked.items():
        differ = sum(1 for _, found in cases if found)
        style = "fout" if differ else "goed" if cases else "waarschuwing"
        blocks.append(screen.Line(f"{n}: {_agreeing(len(cases), differ)}", style))
    parts = {(n, case.id): bool(found) for n, cases in worked.items() for case, found in cases if case.shared}
    compared = [[parts[n, c.id] for n in c.parts] for c in workspace.comparisons if all((n, c.id) in parts for n in c.parts)]
    if compared:
        differ = sum(map(any, compared))
        count = "1 vergelijking" if len(compared) == 1 else f"{len(compared)} vergelijkingen"
        said = f"{differ} anders" if differ else "alle zoals verwacht"
        blocks.append(screen.Line(f"{count} tussen deze regelingen, {said}", "fout" if differ else "goed"))
    for n in unsound:
        blocks.append(screen.Line(f"{n}: de regels kloppen niet, dus er is niets nagerekend; zie jobcoach check {n}", "fout"))
    if not workspace.sound and not unsound:
        blocks.append(screen.Line("er zijn bevindingen; zie jobcoach check", "fout"))
    screen.show(blocks)
    return code


def _agreeing(cases: int, differing: int) -> str:
    if not cases:
        return "er zijn geen gevallen"
    what = "1 geval" if cases == 1 else f"{cases} gevallen"
    return f"{what}, {differing} anders" if differing else f"{what}, alle zoals verwacht" if cases > 1 else f"{what}, zoals verwacht"


def _work(workspace: Workspace, name: str) -> list[tuple[Case, tuple[Difference, ...]]]:
    from jobcoach_dsl.regulation import Regulation
    from jobcoach_dsl.worked import differences, outcomes_of

    checked = workspace.programs[name]
    regulation = Regulation(checked.program, checked.readings)
    result = []
    for case in workspace.cases.get(name, ()):
        wanted = outcomes_of(regulation.program, case)
        answer = regulation.decide(case.facts, case.readings, wanted)
        result.append((case, differences(regulation.program, case, {n: answer.result(n) for n in wanted})))
    return result


def _row(program: Program, found: Difference) -> tuple[str, str, str]:
    return found.subject or found.kind, _side(program, found, found.expected), _side(program, found, found.found)


def _side(program: Program, found: Difference, side: Expectation | Result | tuple[str, ...]) -> str:
    from jobcoach_dsl.model import words

    if isinstance(side, tuple):
        return ", ".join(side) or ("niets" if found.kind == "ontbreekt" else "geen")
    status, value = str(side.status), side.value
    if value is None:
        return words.STATUS[status]
    return words.value(value, program.outcomes[found.subject].type)


def _json(program: Program, found: Difference) -> dict[str, object]:
    return {
        "kind": found.kind,
        "subject": found.subject,
        "expected": list(found.expected) if isinstance(found.expected, tuple) else _side(program, found, found.expected),
        "found": list(found.found) if isinstance(found.found, tuple) else _side(program, found, found.found),
    }
