"""What a large regulation asks: checking and compiling 1,000 articles with 3,000 rules, from cold, and again when one rule changed.

In: nothing. Out: figures with their targets, in seconds of the processor and megabytes. Refuses: nothing; the made-up regulation that it
measures must be sound (`CalledProcessError`, `KeyError`).
"""

from __future__ import annotations

import gc
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks import large
from benchmarks.measure import Figure, fresh, memory
from jobcoach_dsl.cells import Diagrams
from jobcoach_dsl.pipeline import Compiler, Workspace

ARTICLES = 1_000
_COMPILE = """
from pathlib import Path
from benchmarks.growth import ready
from jobcoach_dsl.pipeline import compile_folder
ready(compile_folder(Path({root!r})))
"""
_CHANGES = {
    "condition": ("als plan_aanwezig_{n}\n", "als plan_aanwezig_{n} of plan_aanwezig_{other}\n"),
    "threshold": ("ten minste {hours} uur per week\n", "meer dan {hours} uur per week\n"),
}
"""What is written instead of what, in the rules of one article: its condition, and where its hours begin to count."""
_REPEAT = 3


def figures() -> Iterator[Figure]:
    """Cold, the memory of that, and with one rule changed; beside it a regulation of a tenth, which shows how it grows."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "whole"
        large.write(root, ARTICLES)
        words = ("-c", _COMPILE.format(root=str(root), name=large.NAME))
        tenth = Path(folder) / "tenth"
        large.write(tenth, ARTICLES // 10)
        cold = min(fresh(words) for _ in range(_REPEAT))
        small = min(fresh(("-c", _COMPILE.format(root=str(tenth), name=large.NAME))) for _ in range(_REPEAT))
        detail = {"articles": ARTICLES, "rules": 3 * ARTICLES, "a_tenth": round(small, 2)}
        yield Figure("1,000 articles, 3,000 rules: check and compile, cold", "3.000 regels, koud", round(cold, 2), "s", 15, detail)
        yield Figure("1,000 articles, 3,000 rules: most memory", "3.000 regels, geheugen", round(memory(words)), "MB", 1_000)
        for what, seconds in changed(root).items():
            dutch = {"condition": "voorwaarde", "threshold": "drempel"}[what]
            name = f"1,000 articles, 3,000 rules: the {what} of one rule changed, in the same process"
            yield Figure(name, f"3.000 regels, één {dutch} gewijzigd, in hetzelfde proces", round(seconds, 2), "s", 1)


def ready(workspace: Workspace) -> Diagrams:
    """What was compiled, made ready to answer."""
    checked = workspace.programs[large.NAME]
    program = checked.program.with_readings(frozenset())
    return Diagrams(program, built=checked.readings.under(program, frozenset()) if checked.readings else None)


def changed(root: Path) -> dict[str, float]:
    """The time of a compilation after a change of one rule, by what changes: the best of some articles, each changed after the one before.

    All is counted up to diagrams that answer, as it is for the cold one.
    """
    compiler = Compiler(root)
    ready(compiler.compile())
    best = dict.fromkeys(_CHANGES, float("inf"))
    for run in range(_REPEAT):
        number = 1 + run * large.PER_FILE
        path = root / large.NAME / f"artikelen_{number:05}.regel"
        for what, words in _CHANGES.items():
            old, new = (text.format(n=number, other=number + 1, hours=large.hours(number)) for text in words)
            text = path.read_text(encoding="utf-8")
            if old not in text:
                raise ValueError(f"{path.name}: {old!r} is not there")
            path.write_text(text.replace(old, new, 1), encoding="utf-8")
            gc.collect()  # what the change before left behind is no cost of this one
            start = time.process_time()
            ready(compiler.compile())
            best[what] = min(best[what], time.process_time() - start)
    return best
