"""A folder that is edited at random, compiled again after each edit, and compiled anew: the two must not differ in anything.

In: a seed and the number of a sequence of edits. Out: for each edit the first difference that it brings, if any. Refuses: nothing.

Edits are of every kind that a person makes, and mistakes: numbers, addresses and quotes altered, lines moved, words of the text, the
vocabulary or a shared file gone, a file spoilt, taken away and put back. Compared is all that can be told of a workspace: findings, every
rule, definition and case with its place in the file, and answers to random cases.
"""

from __future__ import annotations

import random
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

from jobcoach_dsl.lawtext import LawText
from jobcoach_dsl.model.portable import encode
from jobcoach_dsl.pipeline import Compiler, Workspace, compile_folder
from jobcoach_dsl.regulation import Regulation
from jobcoach_dsl.source import SourceFile, Span
from tests.law.alterations import alterations
from tests.law.domains import Domains
from tests.workshop import ROOT, landed_law

GROUPS = (
    ("haarlem",),
    ("g4_uwv", "uwv_intern", "uwv_extern"),
    ("noordoostpolder", "west_brabant", "achterhoek", "zaanstreek_waterland"),
    ("utrecht",),
    ("werkinzicht",),
    ("staphorst",),
)
"""Regulations that are compiled together. Of the first four it takes least time."""
EDITS = 8
CASES = 10
"""Random cases of each regulation after each edit."""


_TURNED = {"en": "of", "of": "en", "minimaal": "maximaal", "maximaal": "meer dan", "meer dan": "minder dan", "minder dan": "minimaal"}
_WORD = re.compile(rf"(?<= )({'|'.join(_TURNED)})(?= )|(?<= )\d+(?= )")


def differences(seed: int, number: int, folder: Path, groups: int = len(GROUPS), edits: int = EDITS) -> Iterator[str]:
    """The differences after each edit of a sequence; the edit is named."""
    chosen = random.Random(f"{seed} {number}")
    names = GROUPS[number % groups]
    root = folder / "regulations"
    shutil.copytree(ROOT, root)
    compiler = Compiler(root, names)
    compiler.compile()
    for _ in range(edits):
        told = _edit(root, names, chosen)
        again, anew = compiler.compile(), compile_folder(root, names)
        found = difference(again, anew, chosen)
        if found:
            yield f"{told}: {found}"


def difference(one: Workspace, other: Workspace, chosen: random.Random) -> str:
    """Where two workspaces differ first; "" when they do not."""
    for field in ("diagnostics", "vocabulary", "laws", "unchecked", "cases", "comparisons"):
        mine, its = _Described().of(getattr(one, field)), _Described().of(getattr(other, field))
        if mine != its:
            return f"{field}: {_first(mine, its)}"
    if list(one.programs) != list(other.programs):
        return f"checked: {list(one.programs)}, {list(other.programs)}"
    for name, checked in one.programs.items():
        fresh = other.programs[name]
        if encode(checked.program) != encode(fresh.program):
            return f"{name}: encoded"
        made = [Regulation(each.program, each.readings) for each in (checked, fresh)]
        domains = Domains(fresh.program.with_readings(frozenset()))
        for _ in range(CASES):
            on = tuple(id for id in fresh.program.switchable if chosen.random() < 0.2)
            share = chosen.choice((0.3, 0.7, 0.95))
            facts = {fact: chosen.choice(domains.every(fact)) for fact in fresh.program.facts if chosen.random() < share}
            answers = [each.answer(dict(facts), on).to_dict() for each in made]  # type: ignore[arg-type]  # no special is known
            if answers[0] != answers[1]:
                return f"{name}: answers to {facts} with {on}"
    return ""


class _Described:
    """Values as plain data, with places in files; each object once."""

    def __init__(self) -> None:
        self._made: dict[int, Any] = {}

    def of(self, value: Any) -> Any:
        if isinstance(value, Span):
            return value.file.name, value.start, value.end, value.text
        if isinstance(value, SourceFile):
            return value.name, value.text
        if isinstance(value, LawText):
            return value.id, value.source.text, value.fingerprint
        if isinstance(value, Mapping):
            return [(key, self.of(each)) for key, each in value.items()]
        if isinstance(value, tuple | list):
            return [self.of(each) for each in value]
        if attrs.has(type(value)):
            if id(value) not in self._made:
                self._made[id(value)] = (
                    type(value).__name__,
                    [(a.name, self.of(getattr(value, a.name))) for a in attrs.fields(type(value))],
                )
            return self._made[id(value)]
        return repr(value)


def _first(one: Any, other: Any) -> str:
    while isinstance(one, list | tuple) and isinstance(other, list | tuple) and len(one) == len(other):
        one, other = next((a, b) for a, b in zip(one, other, strict=True) if a != b)
    return f"{str(one)[:300]} | {str(other)[:300]}"


def _edit(root: Path, names: tuple[str, ...], chosen: random.Random) -> str:
    """Changes one file, or puts it back; says what it did."""
    rules = [path for name in names for path in sorted((ROOT / name).glob("*.regel"))]
    others = [
        ROOT / "begrippen.regel",
        ROOT / "vergelijkingen.regel",
        ROOT / "gedeeld" / "uwv.regel",
        *sorted((ROOT / "bronnen").glob("*.md")),
    ]
    landed = chosen.choice(rules if chosen.random() < 0.7 else others)
    path = root / landed.relative_to(ROOT)
    text = landed.read_text(encoding="utf-8")
    name = landed.relative_to(ROOT).as_posix()
    if path.exists() and path.read_text(encoding="utf-8") != text and chosen.random() < 0.7:
        path.write_text(text, encoding="utf-8")
        return f"{name} put back"
    kind = chosen.choice(("turned", "turned", "turned", "altered", "moved", "line", "word", "spoilt", "gone"))
    lines = text.splitlines(keepends=True)
    at = chosen.randrange(len(lines))
    some = chosen.randrange(1000)
    if kind == "altered" and landed.parent.name == "utrecht" and (found := list(alterations(name, text, landed_law("utrecht"), some))):
        change = chosen.choice(found)
        text, kind = change.text, change.name
    elif kind == "turned" and (turned := [m for m in _WORD.finditer(text) if '"' not in text[: m.start()].rpartition("\n")[2]]):
        word = chosen.choice(turned)
        new = _TURNED.get(word[0]) or str(int(word[0]) + 1)
        text, at = text[: word.start()] + new + text[word.end() :], text.count("\n", 0, word.start())
    elif kind == "gone":
        path.unlink(missing_ok=True)
        return f"{name} gone"
    elif kind == "line":
        text = "".join(lines[:at] + lines[at + 1 :])
    elif kind == "word":
        words = lines[at].split(" ")
        words.pop(chosen.randrange(len(words)))
        text = "".join((*lines[:at], " ".join(words), *lines[at + 1 :]))
    elif kind == "spoilt":
        text = "".join((*lines[:at], chosen.choice(("%%\n", "  als\n", '"\n', "\0\n")), *lines[at:]))
    else:
        text = "\n" + text
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return f"{name} {kind} at line {at + 1}"
