"""What a large site asks: 1,000 article pages written, written again when nothing changed, and built.

In: nothing. Out: figures with their targets, in seconds that somebody waits (several processes write the pages) and megabytes.
Refuses: nothing; the made-up corpus that it measures must be sound, must build without a warning (`CalledProcessError`), and is written
once only (`AssertionError`).
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import mean

from benchmarks import corpus
from benchmarks.measure import ROOT, Figure, waited

COLD = {"JOBCOACH_CACHE": ""}
"""Nothing that was compiled before is found."""
QUIET = {"NO_MKDOCS_2_WARNING": "1"}
_REPEAT = 2
"""It takes minutes, and what is measured is long enough to be steady."""


def figures() -> Iterator[Figure]:
    """The pages, from cold and again; the site, and its size."""
    articles = corpus.REGULATIONS * corpus.ARTICLES
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        corpus.write(root / "regulations")
        shutil.copy(ROOT / "mkdocs.yml", root)
        pages, site = root / "generated_docs", root / "site"
        words = ("-m", "jobcoach_dsl", "docs", "--regulations", str(root / "regulations"), "--out", str(pages))
        # each time to a folder that was never there: a disk makes new files slower where as many were just removed
        cold = min(waited((*words[:-1], str(to)), COLD) for to in (root / "before", pages))
        sizes = [path.stat().st_size for path in pages.rglob("artikel-*.md")]
        assert len(sizes) == articles
        detail = {"articles": articles, "pages": sum(1 for _ in pages.rglob("*.md")), "bytes_of_an_article": round(mean(sizes))}
        yield Figure("1,000 articles: jobcoach docs, cold", "1.000 artikelen: jobcoach docs, koud", round(cold, 2), "s", 10, detail)
        before = state(pages)
        again = min(waited(words) for _ in range(_REPEAT))
        assert state(pages) == before, "jobcoach docs wrote although nothing changed"
        yield Figure("1,000 articles: jobcoach docs, unchanged", "1.000 artikelen: jobcoach docs, ongewijzigd", round(again, 2), "s")
        build = ("-m", "mkdocs", "build", "--strict", "--config-file", str(root / "mkdocs.yml"))
        built = min(waited(build, QUIET) for _ in range(_REPEAT))
        yield Figure("1,000 articles: mkdocs build", "1.000 artikelen: mkdocs build", round(built, 1), "s", 30, detail)
        size = sum(path.stat().st_size for path in site.rglob("*") if path.is_file()) / 1e6
        yield Figure("1,000 articles: the site", "1.000 artikelen: de site", round(size), "MB", 150)


def state(folder: Path) -> dict[str, tuple[int, int, int]]:
    """Of each file and folder: which one it is on the disk, when it was written and how large it is."""
    about = {path.relative_to(folder).as_posix(): path.stat() for path in folder.rglob("*")}
    return {path: (each.st_ino, each.st_mtime_ns, each.st_size) for path, each in about.items()}
