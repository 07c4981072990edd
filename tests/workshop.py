"""The landed regulations, altered in memory: what tests use to see what an altered file gives.

In: the repository's `regulations/` and other texts for some of its files. Out: the `Workspace` that the pipeline makes of them.
Refuses: a replacement whose words do not stand in the file exactly once (`AssertionError`), so that no test alters nothing.

It runs the pipeline's own passes. Only what did not change is remembered: legal texts, the vocabulary.
`test_workshop.py` shows that a folder on disk gives the same findings.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from jobcoach_dsl import pipeline
from jobcoach_dsl.checks import constants
from jobcoach_dsl.data import data_folder
from jobcoach_dsl.diagnostics import unreadable
from jobcoach_dsl.lawtext import LawText
from jobcoach_dsl.lawtext.quantities import quantities
from jobcoach_dsl.pipeline import Workspace, _Compiler, compile_folder
from jobcoach_dsl.source import SourceFile, UnreadableSource, read_bytes
from jobcoach_dsl.syntax import FileTree

ROOT = data_folder("regulations")
RULES = "utrecht/regels.regel"
NOTES = "utrecht/toelichting.regel"
READINGS = "utrecht/lezingen.regel"
CASES = "utrecht/gevallen.regel"
WORDS = "begrippen.regel"
TEXT = "bronnen/utrecht-nadere-regel-2022.md"

_files: dict[str, tuple[FileTree, list[Any]]] = {}
_laws: dict[str, tuple[LawText | None, list[Any]]] = {}
_vocabularies: dict[str, tuple[Any, list[Any]]] = {}


@lru_cache(maxsize=5000)
def _quantities(text: str) -> tuple[Any, ...]:
    return tuple(quantities(text))


@contextmanager
def remembering() -> Iterator[None]:
    """Within it, counting a quote that was seen before costs nothing."""
    counted = constants.quantities
    constants.quantities = _quantities
    try:
        yield
    finally:
        constants.quantities = counted


@contextmanager
def _alone(names: tuple[str, ...]) -> Iterator[None]:
    """Within it the landed folder holds these regulations and no other."""
    own = pipeline.regulations_in
    pipeline.regulations_in = lambda _: names
    try:
        yield
    finally:
        pipeline.regulations_in = own


@contextmanager
def _vocabulary_remembered() -> Iterator[None]:
    own = pipeline.vocabulary

    def vocabulary(trees: list[FileTree], findings: Any) -> Any:
        text = "\0".join(tree.span.file.text for tree in trees)
        if text not in _vocabularies:
            before = len(findings.items)
            made = own(trees, findings)
            _vocabularies[text] = (made, findings.items[before:])
            return made
        made, found = _vocabularies[text]
        findings.items.extend(found)
        return made

    pipeline.vocabulary = vocabulary  # type: ignore[assignment]
    try:
        yield
    finally:
        pipeline.vocabulary = own


class _Altered(_Compiler):
    """The pipeline over the landed files, some of them with another text."""

    def __init__(self, texts: Mapping[str, str | bytes], names: tuple[str, ...], whole: bool) -> None:
        super().__init__(ROOT, names, whole, True)
        self.texts = texts

    def _read(self, path: Path) -> SourceFile | None:
        name = path.relative_to(self.root).as_posix()
        if name not in self.texts:
            return super()._read(path)
        text = self.texts[name]
        try:
            return read_bytes(name, text if isinstance(text, bytes) else text.encode())
        except UnreadableSource as error:
            self.findings.append(unreadable(error))
            return None

    def _tree(self, path: Path) -> FileTree | None:
        name = path.relative_to(self.root).as_posix()
        if name in self.texts:
            return super()._tree(path)
        if name not in _files:
            before = len(self.findings)
            tree = super()._tree(path)
            assert tree is not None
            _files[name] = (tree, self.findings[before:])
            return tree
        tree, found = _files[name]
        self.findings += found
        return tree

    def _law(self, name: str) -> LawText | None:
        path = f"bronnen/{name}.md"
        if path in self.texts or name in self.laws:
            return super()._law(name)
        if name not in _laws:
            before = len(self.findings)
            law = super()._law(name)
            _laws[name] = (law, self.findings[before:])
            return law
        self.laws[name] = _laws[name]
        return super()._law(name)

    @cached_property
    def workspace(self) -> Workspace:
        with remembering(), _vocabulary_remembered(), _alone(self.names):
            return _Compiler.workspace.func(self)


def landed(path: str) -> str:
    """The text of a landed file."""
    return (ROOT / path).read_text(encoding="utf-8")


def replaced(text: str, old: str, new: str) -> str:
    """The text with these words replaced; they must stand in it exactly once."""
    assert text.count(old) == 1, f"these words stand {text.count(old)} times in the file, not once:\n{old}"
    return text.replace(old, new)


def compiled(texts: Mapping[str, str | bytes], names: tuple[str, ...] = ("utrecht",), whole: bool = True) -> Workspace:
    """What the pipeline makes of the landed folder with these texts in place of those of its files."""
    return _Altered(texts, names, whole).workspace


def tree(path: str) -> FileTree:
    """The landed file as the parser reads it."""
    if path not in _files:
        compiled({})
    return _files[path][0]


@lru_cache(maxsize=1)
def landed_workspace() -> Workspace:
    """The landed folder, compiled once."""
    return compiled({})


@lru_cache(maxsize=20)
def landed_law(name: str) -> LawText:
    """The text on which a landed regulation rests."""
    return compile_folder(ROOT, (name,), whole=False).unchecked[name].law
