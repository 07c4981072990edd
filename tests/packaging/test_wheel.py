"""The wheel works outside the checkout, with nothing but what it asks for.

A wheel is built and installed in a fresh environment in another folder, first bare, then with each extra. Only the network's package index
is used, as anyone who installs the package does.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
import venv
import zipfile
from collections.abc import Sequence
from pathlib import Path

import attrs
import pytest

from jobcoach_dsl.data import regulations_in

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


@attrs.frozen
class Elsewhere:
    """A fresh environment in a folder that is not the checkout. Commands run with only what the environment itself holds."""

    folder: Path

    @property
    def programs(self) -> Path:
        return self.folder / "venv" / "bin"

    def run(self, *command: str, code: int = 0) -> str:
        """What a command prints. Fails when it ends with another code than this."""
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "VIRTUAL_ENV", "COV_", "JOBCOACH"))}
        settings = kept | {"PATH": f"{self.programs}:/usr/bin:/bin"}
        done = subprocess.run(command, cwd=self.folder, env=settings, capture_output=True, text=True)
        assert done.returncode == code, f"{command}: code {done.returncode}\n{done.stdout}\n{done.stderr}"
        return done.stdout + done.stderr

    def pip(self, *command: str) -> str:
        """What our pip says, working for this environment, which has none of its own: to put one in takes longer than the package."""
        here = str(self.programs / "python")
        return self.run(sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", here, *command)

    def install(self, wheel: Path, extra: str = "") -> None:
        self.pip("install", "--quiet", f"{wheel}{extra}")

    def packages(self) -> set[str]:
        return {p["name"].lower() for p in json.loads(self.pip("list", "--format=json"))}


def names(requirements: Sequence[str]) -> set[str]:
    """The names of required packages."""
    return {re.split(r"[^A-Za-z0-9_.-]", r, maxsplit=1)[0].lower() for r in requirements}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    done = subprocess.run(build, cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def elsewhere(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Elsewhere:
    folder = tmp_path_factory.mktemp("elders")
    venv.create(folder / "venv")
    made = Elsewhere(folder)
    made.install(wheel)
    (folder / "feiten.json").write_bytes((ROOT / "examples/utrecht.json").read_bytes())
    return made


def test_the_wheel_holds_all_that_the_package_reads(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    here = [p.relative_to(ROOT) for folder in ("grammar", "regulations") for p in (ROOT / folder).rglob("*") if p.is_file()]
    data = {f"jobcoach_dsl/_data/{p.as_posix()}" for p in here}
    package = {
        p.relative_to(ROOT).as_posix() for p in (ROOT / "jobcoach_dsl").rglob("*") if p.is_file() and "__pycache__" not in p.parts
    }
    assert {"jobcoach_dsl/py.typed", "jobcoach_dsl/_data/grammar/regels.lark", "jobcoach_dsl/_data/docs/taal.md"} <= inside
    assert sorted((data | package) - inside) == []
    assert [p for p in inside if p.endswith("licenses/LICENSE")] != []
    compiled = {Path(p).name.rsplit("-", 1)[0] for p in inside if p.startswith("jobcoach_dsl/_data/compiled/")}
    assert compiled == set(regulations_in(ROOT / "regulations"))


def test_the_bare_package_brings_its_core_dependencies_and_nothing_else(elsewhere: Elsewhere) -> None:
    assert elsewhere.packages() == names(PROJECT["dependencies"]) | {PROJECT["name"]}


def test_the_bare_package_decides_a_case(elsewhere: Elsewhere) -> None:
    script = (
        "import json, jobcoach_dsl\n"
        "answer = jobcoach_dsl.load('utrecht').decide(json.load(open('feiten.json')))\n"
        "assert answer.trace\n"
        "import sys; assert 'lark' not in sys.modules\n"  # it was compiled when the wheel was built
        "print(jobcoach_dsl.__file__)\n"
        "print(json.dumps(answer.to_dict()['outcomes']['besluit']))\n"
    )
    where, outcome = elsewhere.run("python", "-c", script).splitlines()
    assert Path(where).is_relative_to(elsewhere.folder)
    assert json.loads(outcome)["value"] == "toekennen"


def test_the_command_without_its_extra_says_what_to_install(elsewhere: Elsewhere) -> None:
    said = elsewhere.run("jobcoach", "check", "utrecht", code=2)
    assert "jobcoach-dsl[cli]" in said
    assert "Traceback" not in said


def test_the_extras_bring_the_command_line_and_the_pages(elsewhere: Elsewhere, wheel: Path) -> None:
    elsewhere.install(wheel, "[cli]")
    elsewhere.run("jobcoach", "check", "utrecht")
    elsewhere.run("jobcoach", "test", "utrecht")
    assert "toekennen" in elsewhere.run("jobcoach", "explain", "utrecht", "feiten.json").lower()
    said = elsewhere.run("jobcoach", "docs", code=2)
    assert "jobcoach-dsl[pages]" in said
    assert "Traceback" not in said
    elsewhere.install(wheel, "[pages]")
    # of a small regulation: what every site has comes from the wheel, and the pages of a regulation are all alike
    elsewhere.run("jobcoach", "new", "voorproef", "--regulations", "regels")
    elsewhere.run("jobcoach", "docs", "--regulations", "regels")
    made, ours = _pages(elsewhere.folder / "generated_docs"), _pages(ROOT / "generated_docs")
    names = set(regulations_in(ROOT / "regulations"))
    of_rules = names | {"voorproef", "noties", "vergelijking"}
    assert {p for p in made if p.parts[0] not in of_rules} == {p for p in ours if p.parts[0] not in of_rules} != set()
    kinds = set.intersection(*({p.name for p in ours if p.parts[0] == name} for name in names))
    assert kinds - {p.name for p in made if p.parts[0] == "voorproef"} == set() != kinds


def _pages(folder: Path) -> set[Path]:
    return {p.relative_to(folder) for p in folder.rglob("*") if p.is_file()}
