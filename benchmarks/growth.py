"""What a large regulation asks: checking and compiling 1,000 articles with 3,000 rules, from cold, and again when one rule changed.

In: nothing. Out: figures with their targets, in seconds of the processor and megabytes. Refuses: nothing; the made-up regulation that it
measures must be sound (`CalledProcessError`).
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks import large
from benchmarks.measure import Figure, fresh, memory

ARTICLES = 1_000
_COMPILE = """
from pathlib import Path
from jobcoach_dsl.cells import Diagrams
from jobcoach_dsl.pipeline import compile_folder
Diagrams(compile_folder(Path({root!r})).programs[{name!r}].program)
"""
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
        again = min(_changed(root, words, run) for run in range(_REPEAT))
        yield Figure("1,000 articles, 3,000 rules: one rule changed", "3.000 regels, een gewijzigd", round(again, 2), "s", 1)


def _changed(root: Path, words: tuple[str, ...], run: int) -> float:
    """The time of a compilation after a change in one rule."""
    path = root / large.NAME / f"artikelen_{1:05}.regel"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("als plan_aanwezig_1\n", f"als plan_aanwezig_1 of plan_aanwezig_{run + 2}\n"), encoding="utf-8")
    try:
        return fresh(words)
    finally:
        path.write_text(text, encoding="utf-8")
