"""Everything that the site is made of.

In: a compiled workspace. Out: a `SiteData`: the pages, the scripts that decide in the browser, and the files for other programs.
Refuses: nothing; a regulation with findings has no checked program and so no pages.
"""

from __future__ import annotations

from jobcoach_dsl.pipeline import Workspace
from jobcoach_dsl.regulation import Regulation, compiled
from jobcoach_dsl.straight import plan
from jobcoach_dsl.targets.javascript import data, engine, rules, script, types
from jobcoach_dsl.targets.json_schema import text
from jobcoach_dsl.targets.pages import SiteData
from jobcoach_dsl.targets.pages.gather import gather


def site(workspace: Workspace) -> SiteData:
    """The whole site."""
    answering: dict[str, Regulation] = {}
    scripts: dict[str, str] = {}
    files: dict[str, dict[str, str]] = {}
    for name, checked in sorted(workspace.programs.items()):
        program = checked.program
        planned, encoded = plan(program.chosen), data(program)
        answering[name] = Regulation(compiled(program, planned), checked.readings)
        scripts[name] = rules(program, encoded)
        # what `jobcoach compile` writes, but for the module of Python: who has Python installs the package, or writes the module
        files[name] = {"schema.json": text(program), "js": script(program, planned, encoded), "d.ts": types(program)}
    return gather(workspace, answering, engine(), scripts, files)
