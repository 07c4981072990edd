"""The passes, named, in order.

In: a folder with a vocabulary, legal texts and regulations. Out: a `Workspace`: checked programs, worked cases and every finding.
Refuses: nothing by raising for what a person wrote; all of it becomes findings. A folder that is not there raises `FileNotFoundError`.

    SourceFile → FileTree (syntax) → Program (model) → CheckedProgram (checks);  LawText (lawtext) beside it

What regulations share (the vocabulary, the worked comparisons) is read first; then each regulation is compiled on its own, here or in
another process; a text or file that two of them rest on is read for each, and what is found in it is told once.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TypeVar

import attrs

from jobcoach_dsl.checks import CheckedProgram, check
from jobcoach_dsl.checks.accounting import every_part_belongs_to_a_regulation
from jobcoach_dsl.checks.following import own_findings
from jobcoach_dsl.data import SHARED, TEXTS, regulations_in
from jobcoach_dsl.diagnostics import Diagnostic, unreadable
from jobcoach_dsl.lawtext import LawText, parse_lawtext
from jobcoach_dsl.memory import Memory, current, entered, kept, part, replaced, same
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
from jobcoach_dsl.workers import each

_Made = TypeVar("_Made")
_Make = Callable[[CheckedProgram, tuple[Case, ...], Vocabulary, tuple[SharedCase, ...]], _Made]

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
    with uncollected():
        return _Compiler(root, names, whole, worked).workspace


def compile_and(root: Path, make: _Make[_Made], processes: int) -> tuple[Workspace, dict[str, _Made]]:
    """Compiles a folder, and makes something of each checked regulation and its worked cases, with the vocabulary and the comparisons.

    So many processes do that; what is made of a regulation is made where that was checked, with the diagrams of the check. Raises
    `FileNotFoundError` for a folder that is not there.
    """
    with uncollected():
        compiler = _Compiler(root, None, True, True)
        done = each(_making, (compiler, make), compiler.readable, processes)
        return compiler.together([compiled for compiled, _ in done]), {c.name: made for c, made in done if made is not None}


def _making(parts: tuple[_Compiler, _Make[_Made]]) -> Callable[[str], tuple[Compiled, _Made | None]]:
    compiler, make = parts

    def work(name: str) -> tuple[Compiled, _Made | None]:
        compiled = compiler.regulation(name)
        if compiled.checked is None:
            return compiled, None
        return compiled, make(compiled.checked, compiled.cases, compiler.shared.declared, compiler.shared.cases)

    return work


class Compiler:
    """Compiles a folder again and again: each time as `compile_folder` does, and what did not change only once."""

    def __init__(self, root: Path, names: tuple[str, ...] | None = None) -> None:
        self.root, self.names = root, names
        self._memory = Memory()

    def compile(self) -> Workspace:
        """The folder as it is now. Raises `FileNotFoundError` as `compile_folder` does."""
        with self._memory.open():
            return compile_folder(self.root, self.names)


@contextmanager
def uncollected() -> Iterator[None]:
    """Without looking for garbage meanwhile: nearly all that is made of a folder is kept, and looking at it again and again takes a quarter
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


@attrs.frozen
class Compiled:
    """One regulation, compiled as far as it goes."""

    name: str
    program: Program | None
    cases: tuple[Case, ...] = ()
    checked: CheckedProgram | None = None
    """The program, when there is no finding of severity `fout`."""
    findings: tuple[Diagnostic, ...] = ()


@attrs.frozen
class _Shared:
    """What every regulation of a folder has part in."""

    vocabularies: tuple[FileTree, ...]
    declared: Vocabulary
    cases: tuple[SharedCase, ...]
    sound: bool
    """Whether the vocabulary has no finding of severity `fout`."""
    findings: tuple[Diagnostic, ...]


class _Compiler:
    def __init__(self, root: Path, names: tuple[str, ...] | None, whole: bool, worked: bool) -> None:
        self.root, self.whole, self.memory = root, whole, current()
        self.skip = () if worked else CASES
        known = regulations_in(root)
        self.known = known
        self.names = known if names is None else names
        for name in self.names:
            if name not in known:
                raise FileNotFoundError(str(root / name))
        self.findings: list[Diagnostic] = []
        """Of what is being read."""
        self.laws: dict[str, tuple[LawText | None, list[Diagnostic]]] = {}
        self.files: dict[Path, tuple[FileTree | None, list[Diagnostic]]] = {}
        """What regulations take over."""

    @cached_property
    def workspace(self) -> Workspace:
        return self.together([self.regulation(name) for name in self.readable])

    @property
    def readable(self) -> tuple[str, ...]:
        """The regulations, if there is a vocabulary to read them with."""
        return self.names if self.shared.vocabularies else ()

    @cached_property
    def shared(self) -> _Shared:
        vocabularies = tuple(t for t in [self._tree(self.root / VOCABULARY)] if t is not None)
        declared, found = kept("vocabulary", lambda: _told(lambda own: vocabulary(list(vocabularies), own)), *vocabularies)
        self.findings += found
        sound = bool(vocabularies) and not any(d.severity == "fout" for d in self.findings)
        shared = self._shared_cases(declared, vocabularies) if vocabularies else ()
        return _Shared(vocabularies, declared, shared, sound, self._taken())

    def regulation(self, name: str) -> Compiled:
        """One regulation on its own."""
        shared = self.shared
        words = Findings(self.findings)
        files = tuple(t for p in sorted((self.root / name).glob("*.regel")) if (t := self._tree(p)) is not None)
        files += self._taken_over(files)
        unread = frozenset[str]().union(*(t.unread for t in (*shared.vocabularies, *files)))
        made_of, own_memory = (shared.declared, shared.cases, *files), part(name)
        if (known := self._before(name, made_of)) is not None:
            return known
        worked: tuple[Case, ...] = ()
        checked = None
        with own_memory:
            program = to_program(name, files, shared.declared, self._law, words)
            if program is not None:
                sound = shared.sound and self._is_sound()
                worked = cases(files, program, words, sound, shared.cases)
                checked, findings = check(program, sound and self._is_sound(), self.whole)
                self.findings += findings
        compiled = Compiled(name, program, worked, checked, tuple(own_findings(self._taken(), unread)))
        if checked is not None and not compiled.findings:
            _remember(name, (made_of, compiled))
        return compiled

    def together(self, regulations: Iterable[Compiled]) -> Workspace:
        """The folder of these regulations."""
        regulations, shared = tuple(regulations), self.shared
        unchecked = {r.name: r.program for r in regulations if r.program is not None}
        known_to_none(shared.cases, unchecked, Findings(self.findings))
        if shared.vocabularies and self.names == regulations_in(self.root):
            self.findings += every_part_belongs_to_a_regulation(unchecked.values())
        # what is found in a file that two regulations rest on is found twice
        found = dict.fromkeys((*shared.findings, *(d for r in regulations for d in r.findings), *self._taken()))
        return Workspace(
            self.root,
            shared.declared,
            {program.law.id: program.law for program in unchecked.values()},
            {r.name: r.checked for r in regulations if r.checked is not None},
            unchecked,
            {r.name: r.cases for r in regulations if r.program is not None},
            shared.cases,
            tuple(found),
        )

    def _is_sound(self) -> bool:
        return not any(d.severity == "fout" for d in self.findings)

    def _taken(self) -> tuple[Diagnostic, ...]:
        """What was found since it was asked for; from now on it is of something else."""
        found = tuple(self.findings)
        self.findings.clear()
        return found

    def _before(self, name: str, made_of: tuple[object, ...]) -> Compiled | None:
        """What was made of a regulation before, if it had no findings and is made of the same."""
        known = replaced(f"regulation {name}", _as_it_was)
        if known is None or len(known[0]) != len(made_of) or any(a is not b for a, b in zip(known[0], made_of, strict=True)):
            return None
        program = known[1].program
        return known[1] if program is not None and self._law(program.law.id) is program.law else None

    def _shared_cases(self, declared: Vocabulary, vocabularies: tuple[FileTree, ...]) -> tuple[SharedCase, ...]:
        path = self.root / COMPARISONS
        tree = self._tree(path) if path.is_file() and not self.skip else None
        if tree is None:
            return ()
        before = len(self.findings)

        def made() -> tuple[tuple[SharedCase, ...], list[Diagnostic]]:
            return _told(lambda own: shared_cases((tree,), declared.facts, self.known, own))

        found, told = kept("shared cases", made, tree, declared, same("known", self.known))
        self.findings += told
        self.findings[before:] = own_findings(self.findings[before:], frozenset[str]().union(*(t.unread for t in vocabularies)))
        return found

    def _read(self, path: Path) -> SourceFile | None:
        try:
            name = path.relative_to(self.root).as_posix()
            return same(f"file {name}", read_file(path, name))
        except UnreadableSource as error:
            self.findings.append(unreadable(error))
            return None

    def _tree(self, path: Path) -> FileTree | None:
        file = self._read(path)
        if file is None:
            return None
        tree, findings = kept("tree", lambda: parse(file, self.skip), file)
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
                continue
            if path not in self.files:
                before = len(self.findings)
                self.files[path] = self._tree(path), self.findings[before:]
            else:
                self.findings += self.files[path][1]
            if (tree := self.files[path][0]) is not None:
                taken.append(tree)
        return tuple(taken)

    def _law(self, name: str) -> LawText | None:
        with entered(self.memory):  # a text is kept for all regulations that rest on it
            return self._read_law(name)

    def _read_law(self, name: str) -> LawText | None:
        if name in self.laws:
            law, findings = self.laws[name]
            self.findings += findings
            return law
        path = self.root / TEXTS / f"{name}.md"
        if "/" in name or "\\" in name or len(name) > _LONGEST_NAME or not path.is_file():
            return None
        before = len(self.findings)
        file = self._read(path)
        law, findings = kept("law", lambda: parse_lawtext(file), file) if file is not None else (None, [])
        self.findings += findings
        self.laws[name] = law, self.findings[before:]
        return law


_Told = TypeVar("_Told")


def _told(make: Callable[[Findings], _Told]) -> tuple[_Told, list[Diagnostic]]:
    """What a pass makes, and its own findings."""
    own = Findings()
    return make(own), own.items


_Remembered = tuple[tuple[object, ...], Compiled]
"""What a regulation was made of, and what was made of it."""


def _as_it_was(before: _Remembered | None) -> _Remembered | None:
    return before


def _remember(name: str, regulation: _Remembered) -> None:
    replaced(f"regulation {name}", lambda _: regulation)
