"""ARCHITECTURE.md says what is so: its modules and types exist, and its order is the one that import-linter holds."""

from __future__ import annotations

import importlib
import pkgutil
import re
import tomllib

import jobcoach_dsl
from tests.docs.literate import ROOT

TEXT = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
ROWS = [[c.strip() for c in line.strip("|").split("|")] for line in TEXT.splitlines() if re.match(r"\| [a-z ]+ \| `jobcoach_dsl", line)]
LINTER = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]


def _layers() -> list[list[str]]:
    """The layers of the contract, the first stage first."""
    layers = next(c["layers"] for c in LINTER["contracts"] if c["type"] == "layers")
    return [[m.strip() for m in layer.split("|")] for layer in reversed(layers)]


def test_the_stages_stand_in_the_order_that_import_linter_holds() -> None:
    table = [row[1].strip("`") for row in ROWS]
    contract = [[m for m in layer if m in table] for layer in _layers()]
    assert [m for layer in contract for m in sorted(layer)] == table


def test_every_module_of_the_package_stands_in_the_contract() -> None:
    there = {f"jobcoach_dsl.{m.name}" for m in pkgutil.iter_modules(jobcoach_dsl.__path__)}
    assert there == {m for layer in _layers() for m in layer}


def test_the_types_that_pass_between_stages_exist() -> None:
    modules = [importlib.import_module(row[1].strip("`")) for row in ROWS]
    within = ("model.program", "evaluate.reference", "targets.pages", "targets.artifact")
    modules += [importlib.import_module(f"jobcoach_dsl.{m}") for m in within]
    named = {name for row in ROWS for cell in row[2:4] for name in re.findall(r"`(\w+)`", cell)}
    assert len(named) > 8
    assert [n for n in sorted(named) if not any(hasattr(m, n) for m in modules)] == []


def test_every_path_that_it_names_is_there() -> None:
    named = re.findall(r"`([a-z_]+/[a-z_./]*)`", TEXT)
    assert [p for p in named if not (ROOT / p).exists() and not (ROOT / "jobcoach_dsl" / p).exists()] == []


def test_every_module_says_what_comes_in_what_goes_out_and_what_it_refuses() -> None:
    silent = []
    for path in sorted((ROOT / "jobcoach_dsl").rglob("*.py")):
        if path.name in ("__init__.py", "__main__.py"):
            continue
        opening = path.read_text(encoding="utf-8").split('"""')[1]
        if not all(re.search(rf"\b{word}", opening) for word in ("In:", "Out:", "Refuses")):
            silent.append(path.relative_to(ROOT).as_posix())
    assert silent == []
