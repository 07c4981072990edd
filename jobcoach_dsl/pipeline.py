"""The passes, named, in order.

In: a folder with a vocabulary, legal texts and regulations. Out: a `Workspace`: checked programs, worked cases and every finding.
Refuses: nothing by raising for what a person wrote; all of it becomes findings. A folder that is not there raises `FileNotFoundError`.

    SourceFile → FileTree (syntax) → Program (model) → CheckedProgram (checks);  LawText (lawtext) beside it
"""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

import attrs

from jobcoach_dsl.checks import CheckedProgram, check
from jobcoach_dsl.checks.accounting import every_part_belongs_to_a_regulation
from jobcoach_dsl.checks.following import own_findings
from jobcoach_dsl.data import SHARED, TEXTS, regulations_in
from jobcoach_dsl.diagnostics import Diagnostic, unreadable
from jobcoach_dsl.lawtext import LawText, parse_lawtext
from jobcoach_dsl.model.from_syntax import (
    Case,
    Findings,
    SharedCase,
    cases,
    codes,
    known_to_none,
    regulation_block,
    shared_cases,
    to_program,
    vocabulary,
)
from jobcoach_dsl.model.program import Program
from jobcoach_dsl.model.vocabulary import Vocabulary
from jobcoach_dsl.source import SourceFile, UnreadableSource, read_file
from jobcoach_dsl.syntax import CASES, FileTree, parse

VOCABULARY = "begrippen.regel"
COMPARISONS = "vergelijkingen.regel"
"""Worked cases that several regulations get; a folder need not have them."""
_LONGEST_NAME = 100
"""Of a legal text or shared file; a disk refuses to look for much longer ones."""


@attrs.frozen
class Workspace:
    """A folder of regulations, compiled as far as it goes."""

    root: Path
    vocabulary: Vocabulary
    laws: Mapping[str, LawText]
    programs: Mapping[str, CheckedProgram]
    """The regulations without findings of severity `fout`."""
    unchecked: Mapping[str, Program]
    """Every regulation of which a program could be made, also one with findings."""
    cases: Mapping[str, tuple[Case, ...]]
    """The worked cases of each regulation, with its part of each shared case."""
    comparisons: tuple[SharedCase, ...]
    diagnostics: tuple[Diagnostic, ...]

    @property
    def sound(self) -> bool:
        """Whether there is no finding of severity `fout`."""
        return not any(d.severity == "fout" for d in self.diagnostics)


def compile_folder(root: Path, names: tuple[str, ...] | None = None, *, whole: bool = True, worked: bool = True) -> Workspace:
    """Compiles the regulations `names` (all of them when None) of a folder.

    `whole=False` leaves out the checks over all cases: for programs that were checked when they were built. `worked=False` leaves out the
    worked cases. Raises `FileNotFoundError` for a folder or a regulation that is not there.
    """
    with _uncollected():
        return _Compiler(root, names, whole, worked).workspace


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without looking for garbage meanwhile: nearly all that a compilation makes is kept, and looking at it again and again takes a quarter
    of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if not gc.get_freeze_count():  # nothing of the caller's is frozen, so that all that there is can move to the oldest generation
                gc.freeze()
                gc.unfreeze()
            gc.enable()


class _Compiler:
    def __init__(self, root: Path, names: tuple[str, ...] | None, whole: bool, worked: bool) -> None:
        self.root, self.whole = root, whole
        self.skip = () if worked else CASES
        known = regulations_in(root)
        self.known = known
        self.names = known if names is None else names
        for name in self.names:
            if name not in known:
                raise FileNotFoundError(str(root / name))
        self.findings: list[Diagnostic] = []
        self.laws: dict[str, LawText | None] = {}
        self.shared: dict[Path, FileTree | None] = {}

    @cached_property
    def workspace(self) -> Workspace:
        words = Findings(self.findings)
        vocabularies = [t for t in [self._tree(self.root / VOCABULARY)] if t is not None]
        declared = vocabulary(vocabularies, words)
        if not vocabularies:
            return Workspace(self.root, declared, {}, {}, {}, {}, (), tuple(self.findings))
        declared_soundly = not any(d.severity == "fout" for d in self.findings)
        shared = self._shared_cases(declared, vocabularies, words)
        programs: dict[str, CheckedProgram] = {}
        unchecked: dict[str, Program] = {}
        worked: dict[str, tuple[Case, ...]] = {}
        for name in self.names:
            before = len(self.findings)
            files = tuple(t for p in sorted((self.root / name).glob("*.regel")) if (t := self._tree(p)) is not None)
            files += self._taken_over(files)
            unread = frozenset[str]().union(*(t.unread for t in (*vocabularies, *files)))
            program = to_program(name, files, declared, self._law, words)
            if program is None:
                self.findings[before:] = own_findings(self.findings[before:], unread)
                continue
            unchecked[name] = program
            sound = declared_soundly and not any(d.severity == "fout" for d in self.findings[before:])
            worked[name] = cases(files, program, words, sound, shared)
            sound = sound and not any(d.severity == "fout" for d in self.findings[before:])
            checked, findings = check(program, sound, self.whole)
            self.findings += findings
            self.findings[before:] = own_findings(self.findings[before:], unread)
            if checked is not None:
                programs[name] = checked
        known_to_none(shared, unchecked, words)
        if self.names == regulations_in(self.root):
            self.findings += every_part_belongs_to_a_regulation(unchecked.values())
        laws = {name: law for name, law in self.laws.items() if law is not None}
        return Workspace(self.root, declared, laws, programs, unchecked, worked, shared, tuple(self.findings))

    def _shared_cases(self, declared: Vocabulary, vocabularies: list[FileTree], words: Findings) -> tuple[SharedCase, ...]:
        path = self.root / COMPARISONS
        tree = self._tree(path) if path.is_file() and not self.skip else None
        if tree is None:
            return ()
        before = len(self.findings)
        found = shared_cases((tree,), declared.facts, self.known, words)
        self.findings[before:] = own_findings(self.findings[before:], frozenset[str]().union(*(t.unread for t in vocabularies)))
        return found

    def _read(self, path: Path) -> SourceFile | None:
        try:
            return read_file(path, path.relative_to(self.root).as_posix())
        except UnreadableSource as error:
            self.findings.append(unreadable(error))
            return None

    def _tree(self, path: Path) -> FileTree | None:
        file = self._read(path)
        if file is None:
            return None
        tree, findings = parse(file, self.skip)
        self.findings += findings
        return tree

    def _taken_over(self, files: tuple[FileTree, ...]) -> tuple[FileTree, ...]:
        """The shared files that the block `regeling` takes over."""
        block = regulation_block(files)
        taken: list[FileTree] = []
        for field, value, span in block.fields if block is not None else ():
            if field != "neemt over":
                continue
            path = self.root / SHARED / f"{value.text}.regel"
            if path.parent != self.root / SHARED or len(value.text) > _LONGEST_NAME or not path.is_file():
                help = f"zet het bestand in regulations/{SHARED}/ en noem de naam zonder .regel"
                self.findings.append(Diagnostic(codes.REGULATION, f"het gedeelde bestand `{value.text}` is er niet", span, help))
            elif path not in self.shared:
                self.shared[path] = self._tree(path)
            if (tree := self.shared.get(path)) is not None:
                taken.append(tree)
        return tuple(taken)

    def _law(self, name: str) -> LawText | None:
        if name not in self.laws:
            path = self.root / TEXTS / f"{name}.md"
            if "/" in name or "\\" in name or len(name) > _LONGEST_NAME or not path.is_file():
                return None
            file = self._read(path)
            law, findings = parse_lawtext(file) if file is not None else (None, [])
            self.findings += findings
            self.laws[name] = law
        return self.laws[name]
