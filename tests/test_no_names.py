"""The package knows no regulation by name: what it can say of one, it can say of any.

In: the code, templates and grammar of the package. Out: no name or short title of a landed regulation in them, docstrings aside.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

import jobcoach_dsl
from jobcoach_dsl.data import regulations_in
from tests.workshop import ROOT

PACKAGE = Path(jobcoach_dsl.__file__).parent
HOME = PACKAGE.parent
FILES = sorted(p for p in (*PACKAGE.rglob("*"), *(HOME / "grammar").rglob("*")) if p.suffix in (".py", ".j2", ".lark", ".css", ".js"))


def names() -> list[str]:
    """The folders of the regulations, and the short titles by which they are cited."""
    found = []
    for folder in regulations_in(ROOT):
        found.append(folder)
        for path in (ROOT / folder).glob("*.regel"):
            found += re.findall(r'^  aanhaling\s+"([^"]+)"', path.read_text(encoding="utf-8"), re.MULTILINE)
    return found


def _docstrings(source: str) -> set[int]:
    """The lines on which a docstring begins."""
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    lines: set[int] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, documented) or hasattr(node, "body"):
            body = node.body if isinstance(node.body, list) else []
            lines |= {
                s.lineno for s in body if isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant) and isinstance(s.value.value, str)
            }
    return lines


def said(path: Path) -> Iterator[str]:
    """What a file says: of Python everything but docstrings, of other files all of it."""
    source = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        yield source
        return
    documented = _docstrings(source)
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if not (token.type == tokenize.STRING and token.start[0] in documented):
            yield token.string


def test_there_are_names_and_files() -> None:
    assert {"utrecht", "Utrecht"} <= set(names())
    assert len(FILES) > 50


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.relative_to(HOME).as_posix())
def test_no_name_of_a_regulation(path: Path) -> None:
    pattern = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in names()))
    assert [word for text in said(path) for word in pattern.findall(text)] == []
