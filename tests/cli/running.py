"""Running `jobcoach` in a test.

In: the words of a command line, what stands on standard input. Out: exit code, standard output, standard error. Refuses: a traceback.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import attrs
from click.testing import CliRunner

from jobcoach_dsl.cli import program

ROOT = Path(__file__).resolve().parents[2]
HANGS = 600
"""Seconds after which a run is taken to hang; no measure of its speed."""


@attrs.frozen
class Ran:
    """What a run gave."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def jobcoach(*words: str | Path, stdin: str | bytes | None = None, env: dict[str, str] | None = None) -> Ran:
    """Runs a command in this process. An exception that is no exit is raised here, so a test never overlooks one."""
    result = CliRunner(catch_exceptions=False).invoke(program, [str(w) for w in words], input=stdin, env=env, prog_name="jobcoach")
    return Ran(result.exit_code, result.stdout, result.stderr)


def process(*words: str | Path, **options: Any) -> subprocess.CompletedProcess[bytes]:
    """Runs a command as a process of its own."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **options.pop("env", {})}
    command = [sys.executable, "-m", "jobcoach_dsl", *(str(w) for w in words)]
    options = {"capture_output": True, "timeout": HANGS, **options}
    return subprocess.run(command, env=environment, check=False, **options)


def case(folder: Path, text: str | bytes | dict[str, object], name: str = "feiten.json") -> Path:
    """A file with facts."""
    path = folder / name
    if isinstance(text, dict):
        text = json.dumps(text)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path
