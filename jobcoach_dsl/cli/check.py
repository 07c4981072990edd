"""`jobcoach check`: do the rules hold?

In: names of regulations. Out: every finding, as text or JSON; 0 without findings of severity `fout`, else 1.
Refuses: folders and regulations that are not there.
"""

from __future__ import annotations

from jobcoach_dsl.cli import folder, screen
from jobcoach_dsl.cli.usage import FINDINGS, FINE


def run(names: tuple[str, ...], regulations: str | None, as_json: bool) -> int:
    """Runs the command."""
    workspace = folder.workspace(regulations, names)
    found = workspace.diagnostics
    code = FINE if workspace.sound else FINDINGS
    if as_json:
        programs = [
            {"name": name, "title": p.title, "sound": name in workspace.programs, "rules": len(p.rules), "fingerprint": p.fingerprint}
            for name, p in workspace.unchecked.items()
        ]
        screen.write_json({"sound": workspace.sound, "regulations": programs, "findings": [d.to_dict() for d in found]})
        return code
    blocks: list[screen.Block] = []
    for diagnostic in found:
        blocks += [screen.finding(diagnostic), screen.Line()]
    for name, program in workspace.unchecked.items():
        if name in workspace.programs:
            sentences = sum(1 for _ in program.law.sentences())
            blocks.append(screen.Line(f"{name}: in orde ({len(program.rules)} regels over {sentences} zinnen)", "goed"))
        else:
            blocks.append(screen.Line(f"{name}: niet in orde", "fout"))
    if found:
        faults = sum(1 for d in found if d.severity == "fout")
        others = len(found) - faults
        text = _count(faults, "fout", "fouten") + (f", {_count(others, 'opmerking', 'opmerkingen')}" if others else "")
        blocks.append(screen.Line(text, "fout" if faults else "waarschuwing"))
    elif not workspace.unchecked:
        blocks.append(screen.Line("er zijn geen regelingen in deze map", "waarschuwing"))
    screen.show(blocks)
    return code


def _count(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"
