"""Runs `jobcoach` as a person does."""

from __future__ import annotations

import os
import subprocess
import sys

import attrs

from tests.docs.literate import ROOT


@attrs.frozen
class Said:
    """What a command said and how it ended."""

    code: int
    out: str
    err: str


def jobcoach(*words: str) -> Said:
    """Runs the command in the checkout, with a terminal of ordinary width."""
    settings = os.environ | {"COLUMNS": "100", "NO_COLOR": "1"}
    done = subprocess.run([sys.executable, "-m", "jobcoach_dsl", *words], cwd=ROOT, env=settings, capture_output=True, text=True)
    return Said(done.returncode, done.stdout, done.stderr)
