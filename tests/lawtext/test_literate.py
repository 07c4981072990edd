"""Texts with the tree and the messages that they give, side by side.

Each file of `literate/` says what it shows, holds a text, and then what comes out: one line for each provision (sentences between
braces, notes of the editor between angle brackets), or the messages as a person sees them. To record them anew:
`RECORD=1 pytest tests/lawtext/test_literate.py`; read the diff before you keep it.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.lawtext.texts import HEAD, outline, parsed

TEXT, TREE, MESSAGES = "=== tekst", "=== boom", "=== meldingen"
FILES = sorted((Path(__file__).parent / "literate").glob("*.txt"))


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_text_gives_this_tree_and_these_messages(path: Path) -> None:
    told, _, rest = path.read_text().partition(f"{TEXT}\n")
    body = rest.partition(f"{TREE}\n")[0].partition(f"{MESSAGES}\n")[0]
    law, found = parsed(body, "" if body.startswith("---") else HEAD)
    result = f"{told}{TEXT}\n{body}"
    if law is not None:
        result += f"{TREE}\n{outline(law)}\n"
    if found:
        result += f"{MESSAGES}\n" + "\n\n".join(d.to_text() for d in found) + "\n"
    if os.environ.get("RECORD"):
        path.write_text(result)
    assert path.read_text() == result
