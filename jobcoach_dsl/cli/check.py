"""`jobcoach check`: do the rules hold?

In: names of regulations. Out: every finding, as text or JSON; 0 without findings of severity `fout`, else 1. With `--watch` again each time
that a file changes, until it is stopped.
Refuses: folders and regulations that are not there.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from jobcoach_dsl.cli import folder, screen
from jobcoach_dsl.cli.refusal import Problem
from jobcoach_dsl.cli.usage import FINDINGS, FINE

if TYPE_CHECKING:
    from jobcoach_dsl.pipeline import Workspace

_PAUSE = 0.3
"""Seconds between two looks at the files."""


def run(names: tuple[str, ...], regulations: str | None, as_json: bool) -> int:
    """Runs the command."""
    return _tell(folder.workspace(regulations, names), as_json)


def watch(names: tuple[str, ...], regulations: str | None, as_json: bool, pause: Callable[[float], None] = time.sleep) -> int:
    """Runs the command each time that a file of the folder is another. What did not change is not read or looked at again."""
    compiler = folder.compiler(regulations, names)
    code, seen = FINE, None
    try:
        while True:
            now = _files(compiler.root)
            if now == seen:
                pause(_PAUSE)
                continue
            if seen is not None and not as_json:
                screen.show([screen.Line(), screen.Line("gewijzigd; opnieuw nagekeken:")])
            seen = now
            try:
                code = _tell(compiler.compile(), as_json)
            except FileNotFoundError as error:
                code = FINDINGS
                screen.complain([Problem("de map is er niet meer", "zet haar terug, of stop met Ctrl-C", Path(str(error)).name)])
            sys.stdout.flush()
    except KeyboardInterrupt:
        return code


def _files(root: Path) -> dict[str, tuple[int, int]]:
    """Every file that rules are made of, with what shows that it changed."""
    found: dict[str, tuple[int, int]] = {}
    for path in sorted(root.rglob("*")):
        try:
            if path.suffix in (".regel", ".md"):
                about = path.stat()
                found[path.as_posix()] = about.st_mtime_ns, about.st_size
        except FileNotFoundError:  # gone since the folder was listed
            continue
    return found


def _tell(workspace: Workspace, as_json: bool) -> int:
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
