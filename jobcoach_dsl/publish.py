"""Everything that the site is made of.

In: a compiled workspace. Out: a `SiteData`: the pages, the scripts that decide in the browser, and the files for other programs.
Refuses: nothing; a regulation with findings has no checked program and so no pages.
"""

from __future__ import annotations

from jobcoach_dsl.model.program import Program
from jobcoach_dsl.pipeline import Workspace
from jobcoach_dsl.targets.javascript import engine, rules, script, types
from jobcoach_dsl.targets.json_schema import text
from jobcoach_dsl.targets.pages import SiteData
from jobcoach_dsl.targets.pages.gather import gather


def site(workspace: Workspace) -> SiteData:
    """The whole site."""
    programs = {name: checked.program for name, checked in workspace.programs.items()}
    return gather(workspace, engine(), {n: rules(p) for n, p in programs.items()}, {n: _compiled(p) for n, p in programs.items()})


def _compiled(program: Program) -> dict[str, str]:
    """What `jobcoach compile` writes, but for the module of Python: who has Python installs the package, or writes the module."""
    return {"schema.json": text(program), "js": script(program), "d.ts": types(program)}
