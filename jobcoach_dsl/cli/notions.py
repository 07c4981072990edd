"""`jobcoach notions`: what the regulations say about the same thing.

In: the name of a notion, or none for a list of them. Out: the list, or for each regulation what its rules say, each with its provisions; as
tables or JSON. Refuses: folders and notions that are not there (exit code 2), with the nearest name; rules with findings (exit code 1).
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import TYPE_CHECKING

from jobcoach_dsl.cli import folder, screen
from jobcoach_dsl.cli.refusal import Unusable
from jobcoach_dsl.cli.usage import FINDINGS, FINE

if TYPE_CHECKING:
    from jobcoach_dsl.model.vocabulary import NotionDeclaration
    from jobcoach_dsl.notions import Notion
    from jobcoach_dsl.pipeline import Workspace

SILENT = "—"


def run(name: str | None, regulations: str | None, as_json: bool) -> int:
    """Runs the command."""
    from jobcoach_dsl.notions import notions

    workspace = folder.workspace(regulations, whole=False)
    if not workspace.sound:
        if as_json:
            screen.write_json({"sound": False, "findings": [d.to_dict() for d in workspace.diagnostics]})
        else:
            screen.show([screen.Line("de regels kloppen niet; zie jobcoach check", "fout")])
        return FINDINGS
    declared = workspace.vocabulary.notions
    drawn = notions(_wanted(name, declared), workspace.programs.values())
    if as_json:
        screen.write_json({"sound": True, "notions": [notion.to_dict() for notion in drawn]})
    else:
        screen.show([_list(drawn)] if name is None else _one(drawn[0], workspace))
    return FINE


def _wanted(name: str | None, declared: Mapping[str, NotionDeclaration]) -> list[NotionDeclaration]:
    if name is None:
        return list(declared.values())
    if name in declared:
        return [declared[name]]
    near = difflib.get_close_matches(name, declared, n=1)
    listed = f"er zijn: {', '.join(declared)}" if declared else "de woordenlijst heeft geen blok `notie`"
    raise Unusable(f"de notie `{name}` is er niet", f"bedoelde u `{near[0]}`?" if near else listed)


def _list(drawn: tuple[Notion, ...]) -> screen.Block:
    rows = []
    for notion in drawn:
        speaking = sum(1 for cell in notion.cells if cell.statements)
        rows.append((notion.declaration.name, notion.declaration.label, f"{speaking} van {len(notion.cells)}"))
    return screen.Table(("notie", "wat het is", "regelingen"), tuple(rows))


def _one(notion: Notion, workspace: Workspace) -> list[screen.Block]:
    rows: list[tuple[str | tuple[str, str], ...]] = []
    for cell in notion.cells:
        title = workspace.programs[cell.regulation].program.short_title
        if not cell.brief:
            rows.append((title, (SILENT, "stil"), ""))
        for n, (statement, text) in enumerate(cell.brief):
            places = dict.fromkeys(str(c.address) for c in statement.citations)
            rows.append(("" if n else title, text, "; ".join(places)))
    declared = notion.declaration
    blocks: list[screen.Block] = [screen.Line(declared.label, "kop")]
    blocks += [screen.Line(declared.meaning)] if declared.meaning else []
    return [*blocks, screen.Line(), screen.Table(("regeling", "wat de regels zeggen", "vindplaats"), tuple(rows))]
