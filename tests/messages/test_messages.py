"""Each code is made to fire at least twice by altering the landed files; message, underlined words, provision and help are as written."""

from __future__ import annotations

import importlib
import pkgutil
from collections import Counter

import pytest

import jobcoach_dsl
from jobcoach_dsl.diagnostics import CODES
from tests.messages.literate import Example, examples, shown

ALL = examples()


@pytest.mark.parametrize("example", ALL, ids=lambda e: f"{e.file.removesuffix('.txt')}: {e.title}")
def test_an_alteration_gives_these_findings(example: Example) -> None:
    assert shown(example.findings()) == example.expected


def test_each_code_fires_at_least_twice() -> None:
    for module in pkgutil.walk_packages(jobcoach_dsl.__path__, "jobcoach_dsl."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    fired = Counter(code for e in ALL for code in {line[2:6] for line in e.expected if line.startswith("! ")})
    meant = Counter(e.file[:4] for e in ALL)
    assert set(fired) == set(CODES)
    assert {code for code in CODES if fired[code] < 2} == set()
    assert {code for code in CODES if meant[code] < 2} == set()


@pytest.mark.parametrize("example", ALL, ids=lambda e: f"{e.file.removesuffix('.txt')}: {e.title}")
def test_the_code_of_the_file_is_among_them(example: Example) -> None:
    """The examples of `R303.txt` are there for R303; their message says what is wrong in one line and what to do."""
    own = [i for i, line in enumerate(example.expected) if line.startswith(f"! {example.file[:4]} ")]
    assert own
    for start in own:
        lines = [example.expected[start]]
        for line in example.expected[start + 1 :]:
            if line.startswith("! "):
                break
            lines.append(line)
        assert any(line.startswith("  ? ") for line in lines), f"no help: {lines[0]}"
