"""Node, for tests of scripts.

In: a script. Out: a process that answers a line of JSON with a line of JSON. Refuses: a machine without Node, with what to install.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Any

LEAST = 18


def node() -> str:
    """The program. Fails, and says what to install, when it is not there."""
    found = shutil.which("node")
    assert found, f"deze tests hebben Node.js {LEAST} of nieuwer nodig: installeer `nodejs`"
    version = subprocess.run([found, "--version"], capture_output=True, text=True, check=True).stdout
    assert int(version.strip("v \n").split(".")[0]) >= LEAST, f"Node.js {version.strip()} is te oud: installeer {LEAST} of nieuwer"
    return found


def typescript() -> str:
    """The compiler of TypeScript. Fails, and says what to install, when it is not there."""
    found = Path(__file__).parent / "node_modules" / "typescript" / "bin" / "tsc"
    assert found.is_file(), "deze test heeft TypeScript nodig: `npm ci --prefix tests/targets` (of `make test`) installeert het"
    return str(found)


class Process:
    """A script that answers lines until it is left."""

    def __init__(self, script: Path, *arguments: Path) -> None:
        command = [node(), str(script), *map(str, arguments)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8")

    def ask(self, question: object) -> Any:
        """What it answers."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, "Node stopte"
        return json.loads(line)

    def __enter__(self) -> Process:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._process.communicate()
