"""Compiles the regulations when a wheel is built, so that an installed package has nothing left to compile.

In: the source tree. Out: a file for each regulation in the wheel, under `_data/compiled`. Refuses: to build a wheel of rules that do
not hold.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledRegulations(BuildHookInterface):  # type: ignore[type-arg]  # of whatever configuration
    """An editable install has no copies: it compiles what stands in the checkout, and keeps it."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before it collects the files."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from jobcoach_dsl.loading import SHIPPED, fingerprint, written
        from jobcoach_dsl.pipeline import compile_folder

        root = Path(self.root) / "regulations"
        workspace = compile_folder(root)
        if not workspace.sound:
            raise SystemExit("the regulations do not hold; `jobcoach check` says what is wrong")
        self._made = tempfile.TemporaryDirectory()
        for name, checked in workspace.programs.items():
            file = Path(self._made.name) / f"{name}-{fingerprint(root)}.json"
            file.write_bytes(written(checked.program))
            build_data["force_include"][str(file)] = f"jobcoach_dsl/_data/{SHIPPED}/{file.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Called by hatchling when the wheel is written."""
        if version != "editable":
            self._made.cleanup()
