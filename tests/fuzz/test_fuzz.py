"""Spoilt small inputs give findings, never a crash, and never take long.

`make test` tries a sample; `make deep` a hundred thousand.
"""

from __future__ import annotations

import pytest

from tests.fuzz.targets import KINDS, drawn, fault, least

SAMPLE = 1500


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_not_spoilt_is_read(kind: str) -> None:
    for text in KINDS[kind][1]:
        assert fault(kind, text.encode()) == ""


def test_a_sample_of_spoilt_inputs(run_seed: int) -> None:
    for number in range(SAMPLE):
        kind, data = drawn(run_seed, number)
        found = fault(kind, data)
        assert not found, f"{kind} {number} of seed {run_seed}: {found}\n{least(kind, data)!r}"
