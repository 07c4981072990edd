"""`jobcoach docs`: the pages.

In: a folder to write to. Out: the pages of every regulation, written where they differ; with `--check` only what differs, and 1 if any.
Refuses: rules with findings (exit code 1), a folder that holds something else, packages of the extra `pages` that are not there.
"""

from __future__ import annotations

from pathlib import Path

from jobcoach_dsl.cli import folder, screen
from jobcoach_dsl.cli.refusal import Problem, Unusable
from jobcoach_dsl.cli.usage import FINDINGS, FINE


def run(out: str, only_check: bool, regulations: str | None, as_json: bool) -> int:
    """Runs the command."""
    try:
        from jobcoach_dsl.pipeline import uncollected
        from jobcoach_dsl.publish import pages_of
        from jobcoach_dsl.targets.artifact import ForeignFolder, differences, write
        from jobcoach_dsl.workers import processors
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("jobcoach_dsl"):
            raise
        raise Unusable(
            f"voor de pagina's is het pakket `{error.name}` nodig, en dat is er niet", 'pip install "jobcoach-dsl[pages]"'
        ) from None
    with uncollected():
        workspace, artifacts = pages_of(folder.folder(regulations), processors())
    if artifacts is None:
        if as_json:
            screen.write_json({"fine": False, "findings": [d.to_dict() for d in workspace.diagnostics]})
        else:
            count = len(workspace.diagnostics)
            screen.show([screen.Line(f"er zijn geen pagina's gemaakt: {count} bevindingen; zie jobcoach check", "fout")])
        return FINDINGS
    target = Path(out)
    try:
        changed = differences(artifacts, target) if only_check else write(artifacts, target)
    except ForeignFolder as error:
        raise Unusable(str(error)) from None
    except (OSError, ValueError):
        raise Unusable(
            [Problem("de pagina's zijn hier niet te schrijven of te lezen", "kijk of de map klopt, en wie er mag schrijven", out)]
        ) from None
    code = FINDINGS if only_check and changed else FINE
    if as_json:
        screen.write_json({"fine": code == FINE, "folder": out, "pages": len(artifacts), "changed": changed})
        return code
    lines = [screen.Line(text, indent=2) for text in changed[:20]]
    if len(changed) > 20:
        lines.append(screen.Line(f"en nog {len(changed) - 20}", indent=2))
    if only_check:
        head = "de pagina's passen niet bij de regels; draai jobcoach docs" if changed else "de pagina's passen bij de regels"
    else:
        head = f"{len(artifacts)} bestanden in {out}, waarvan {len(changed)} veranderd"
    screen.show([screen.Line(head, "fout" if code else "goed"), *lines])
    return code
