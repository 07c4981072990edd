"""`python -m benchmarks`: measures speed, beside the same rules written by hand and in other engines, and draws the chart.

In: the names of parts (all, when there are none). Out: a table on the screen; `benchmarks/figures.json`, in which each part that ran
replaces its old figures; the charts. Exit status 1 when a target is missed.
Refuses: an unknown part (exit status 2); to time anything when the functions do not agree (`AssertionError`).
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import platform
import subprocess
import sys
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

import attrs

from benchmarks import chart
from benchmarks.measure import ROOT, Figure

RESULT = ROOT / "benchmarks" / "figures.json"
PARTS = {
    "decisions": "decisions",
    "independent": "independent",
    "peers": "peers.figures",
    "start": "start",
    "javascript": "javascript",
    "growth": "growth",
    "pages": "pages",
    "engine": "engine",
}
"""Modules with a function `figures`, in the order of the chart."""


def main(words: list[str]) -> int:
    """Measures the parts, one after the other."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("part", nargs="*", choices=[*PARTS, []], help="what to measure (all of it, when left out)")
    asked: list[str] = parser.parse_args(words).part
    missed = []
    for name in asked or PARTS:
        found = list(measured(name))
        record(name, found)
        missed += [figure.name for figure in found if figure.missed]
    chart.write(json.loads(RESULT.read_text(encoding="utf-8")))
    for name in missed:
        sys.stdout.write(f"missed: {name}\n")
    return 1 if missed else 0


def measured(part: str) -> Iterable[Figure]:
    """The figures of a part, shown as they come."""
    sys.stdout.write(f"\n{part}\n")
    figures: Callable[[], Iterable[Figure]] = import_module(f"benchmarks.{PARTS[part]}").figures
    for figure in figures():
        target = "" if figure.target is None else f"at most {figure.target:g}"
        sys.stdout.write(f"  {figure.name:62}{figure.value:>10g} {figure.unit:4}{target:18}{'missed' if figure.missed else ''}\n")
        sys.stdout.flush()
        yield figure


def record(part: str, figures: Iterable[Figure]) -> None:
    """Puts the figures of a part in the file, with where and when they were measured."""
    recorded: dict[str, Any] = json.loads(RESULT.read_text(encoding="utf-8")) if RESULT.is_file() else {}
    recorded[part] = {**circumstances(), "figures": [attrs.asdict(figure) for figure in figures]}
    ordered = {name: recorded[name] for name in PARTS if name in recorded}
    RESULT.write_text(json.dumps(ordered, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def circumstances() -> dict[str, object]:
    """The day, the commit, the versions and the kind of machine."""
    git = subprocess.run(["git", "describe", "--always", "--dirty"], cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S607
    return {
        "date": dt.datetime.now(dt.UTC).date().isoformat(),
        "commit": git.stdout.strip(),
        "python": platform.python_version(),
        "machine": {"processor": processor(), "cores": os.cpu_count(), "system": platform.system()},
    }


def processor() -> str:
    """The name of the processor, as its maker gives it."""
    info = Path("/proc/cpuinfo")
    for line in info.read_text(encoding="utf-8").splitlines() if info.is_file() else ():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
