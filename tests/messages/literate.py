"""Literate message tests: an alteration of a landed file, and beside it every finding that it gives.

In: files in `tests/messages/cases/`. Out: `Example`s; `shown` writes findings in the form in which the files hold them.
Refuses: a file of another form, and words that do not stand in the landed file exactly once (`AssertionError`).

    == a title, that says what is wrong
    @ utrecht/regels.regel
    - words of the file, over one or more lines
    + the words in their place (left out: the words are gone)
    ! R303 the message
      ^ the underlined words (⏎ for a line end)
      § the provision
      ? the help

One example may alter more files, and a file in more places: `@` starts a next alteration; without `-` the words come at the end of the
file. `~ grens 300` sets the bound of the checks over all cases, `‹70 × (›` stands for seventy brackets, `‹U+0000›` for a character that
does not show, `‹byte FF›` for a byte that is no UTF-8.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import attrs

from jobcoach_dsl.checks import whole
from jobcoach_dsl.data import regulations_in
from jobcoach_dsl.diagnostics import Diagnostic
from tests.workshop import ROOT, compiled, landed

FOLDER = Path(__file__).parent / "cases"


@attrs.define
class Hunk:
    """A place in a file, and what comes in its place."""

    path: str
    old: list[str] = attrs.field(factory=list)
    new: list[str] = attrs.field(factory=list)


@attrs.define
class Example:
    """One example with the lines of findings that the file holds."""

    file: str
    title: str
    hunks: list[Hunk] = attrs.field(factory=list)
    bound: int = 0
    source: list[str] = attrs.field(factory=list)
    """The lines of the file up to the findings."""
    expected: list[str] = attrs.field(factory=list)

    def texts(self) -> dict[str, bytes]:
        """The altered files."""
        texts: dict[str, str] = {}
        for hunk in self.hunks:
            text = texts.get(hunk.path) or landed(hunk.path)
            old, new = "\n".join(hunk.old), "\n".join(hunk.new)
            if not hunk.old:
                texts[hunk.path] = f"{text}\n{new}\n"
                continue
            assert text.count(old) == 1, f"{self.title}: these words stand {text.count(old)} times in {hunk.path}:\n{old}"
            texts[hunk.path] = text.replace(old, new) if hunk.new else text.replace(old + "\n", "")
        return {path: _bytes(text) for path, text in texts.items()}

    def findings(self) -> tuple[Diagnostic, ...]:
        """What the pipeline says of it."""
        own = whole.BOUND
        whole.BOUND = self.bound or own
        try:
            return compiled(self.texts(), self.regulations()).diagnostics
        finally:
            whole.BOUND = own

    def regulations(self) -> tuple[str, ...]:
        """Those whose folder it alters; Utrecht when it alters what all of them share."""
        folders = dict.fromkeys(hunk.path.partition("/")[0] for hunk in self.hunks)
        return tuple(f for f in folders if f in regulations_in(ROOT)) or ("utrecht",)


def examples() -> list[Example]:
    """All examples of all files."""
    return [example for path in sorted(FOLDER.glob("*.txt")) for example in _read(path)]


def _read(path: Path) -> Iterator[Example]:
    example: Example | None = None
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.startswith("== "):
            if example is not None:
                yield example
            example = Example(path.name, line[3:])
        if example is None or not line.strip() or line.startswith("#"):
            continue
        if line.startswith(("! ", "  ")):
            example.expected.append(line)
            continue
        assert not example.expected, f"{path.name}: after the findings of `{example.title}` comes {line!r}"
        example.source.append(line)
        if line.startswith("@ "):
            example.hunks.append(Hunk(line[2:]))
        elif line.startswith(("- ", "-")) and line[:2] in ("- ", "-"):
            example.hunks[-1].old.append(line[2:])
        elif line.startswith("+") and line[:2] in ("+ ", "+"):
            example.hunks[-1].new.append(_signs(line[2:]))
        elif line.startswith("~ grens "):
            example.bound = int(line.rsplit(" ", 1)[1])
        else:
            assert line.startswith("== "), f"{path.name}: {line!r}"
    if example is not None:
        yield example


_TIMES = re.compile(r"‹(\d+) × (.*?)›")
_SIGN = re.compile(r"‹U\+([0-9A-F]{4})›")
_BYTE = re.compile(r"‹byte ([0-9A-F]{2})›")


def _signs(line: str) -> str:
    line = _TIMES.sub(lambda m: m[2] * int(m[1]), line)
    return _SIGN.sub(lambda m: chr(int(m[1], 16)), line)


def _bytes(text: str) -> bytes:
    data = b""
    at = 0
    for match in _BYTE.finditer(text):
        data += text[at : match.start()].encode() + bytes([int(match[1], 16)])
        at = match.end()
    return data + text[at:].encode()


def shown(findings: tuple[Diagnostic, ...]) -> list[str]:
    """The findings as lines."""
    lines: list[str] = []
    for finding in findings:
        lines.append(f"! {finding.code} {finding.message}")
        if finding.span is not None:
            lines.append(f"  ^ {_short(finding.span.text)}")
        if finding.provision:
            lines.append(f"  § {finding.provision}")
        lines += [f"  = {name} = {value}" for name, value in finding.example]
        if finding.help:
            lines.append(f"  ? {finding.help}")
    return [_visible(line) for line in lines]


def _short(words: str) -> str:
    words = words.replace("\n", "⏎")
    return words if len(words) <= 200 else f"{words[:120]} […] {words[-60:]}"


def _visible(line: str) -> str:
    return "".join(ch if ch.isprintable() else f"‹U+{ord(ch):04X}›" for ch in line)


def record() -> None:
    """Writes the findings of every example into its file."""
    for path in sorted(FOLDER.glob("*.txt")):
        head = [line for line in path.read_text(encoding="utf-8").split("\n") if line.startswith("#")]
        parts = ["\n".join(head)] if head else []
        parts += ["\n".join([*example.source, *shown(example.findings())]) for example in _read(path)]
        path.write_text("\n\n".join(parts) + "\n", encoding="utf-8")
