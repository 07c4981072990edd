"""The corpus by which the pages are timed: sound, as large a page as a real one, and a site; and only what changes is written.

In: the corpus at a small size. Out: what `check` and the cases say of it, its pages and its site.
"""

from __future__ import annotations

from pathlib import Path
from statistics import mean

import pytest

from benchmarks import corpus
from benchmarks.pages import state
from jobcoach_dsl import workers
from jobcoach_dsl.pipeline import Workspace, compile_folder
from jobcoach_dsl.publish import pages_of, site
from jobcoach_dsl.targets.artifact import Artifact, write
from jobcoach_dsl.targets.pages import pages
from tests.pages.built import CHECKOUT, broken_links, build, once

REGULATIONS, ARTICLES = 2, 10


def _written(root: Path) -> list[Artifact]:
    return pages(site(compile_folder(root)))


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return once(tmp_path_factory, "corpus", lambda folder: corpus.write(folder, REGULATIONS, ARTICLES))


@pytest.fixture(scope="module")
def workspace(root: Path) -> Workspace:
    return compile_folder(root)


@pytest.fixture(scope="module")
def artifacts(workspace: Workspace) -> list[Artifact]:
    return pages(site(workspace))


def test_the_corpus_is_sound_and_its_cases_come_out(workspace: Workspace) -> None:
    assert workspace.diagnostics == ()
    assert len(workspace.programs) == REGULATIONS
    cases = [case for regulation in site(workspace).regulations for case in regulation.cases]
    assert len(cases) > ARTICLES
    assert all(case.agrees for case in cases)


def test_there_is_a_page_for_each_article_as_large_as_a_real_one(artifacts: list[Artifact]) -> None:
    sizes = [len(a.data) for a in artifacts if a.path.rpartition("/")[2].startswith("artikel-")]
    assert len(sizes) == REGULATIONS * ARTICLES
    real = sorted(path.stat().st_size for path in (CHECKOUT / "generated_docs").glob("*/artikel-*.md"))
    assert real[len(real) // 2] < mean(sizes) < 1.25 * mean(real)


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_several_processes_write_the_same_however_they_begin(
    method: str, root: Path, workspace: Workspace, artifacts: list[Artifact], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "_method", lambda: method)
    compiled, made = pages_of(root, processes=2)
    assert list(compiled.programs) == list(workspace.programs)
    assert made == artifacts


def test_the_corpus_builds_without_a_warning(artifacts: list[Artifact], tmp_path: Path) -> None:
    run = build(artifacts, tmp_path)
    assert run.returncode == 0, run.stderr
    assert broken_links(tmp_path / "site") == []


def test_nothing_is_written_when_nothing_changed(root: Path, artifacts: list[Artifact], tmp_path: Path) -> None:
    write(artifacts, tmp_path)
    before = state(tmp_path)
    assert write(_written(root), tmp_path) == []
    assert state(tmp_path) == before


def test_a_change_of_a_rule_writes_no_page_of_another_regulation(artifacts: list[Artifact], tmp_path: Path) -> None:
    folder = tmp_path / "regulations"
    corpus.write(folder, REGULATIONS, ARTICLES)
    out = tmp_path / "pages"
    write(artifacts, out)
    before = state(out)
    rules = folder / corpus.name(1) / "regels.regel"
    old, new = "dit is de titel; er wordt niets mee bepaald", "dit is de titel"
    rules.write_text(rules.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    changed = write(_written(folder), out)
    assert f"{corpus.name(1)}/opschrift.md" in changed
    assert not [path for path in changed if path.startswith(f"{corpus.name(2)}/")]
    after = state(out)
    assert after.keys() == before.keys()
    same = before.keys() - set(changed)
    assert {path: after[path][1] for path in same if (out / path).is_file()} == {p: before[p][1] for p in same if (out / p).is_file()}
