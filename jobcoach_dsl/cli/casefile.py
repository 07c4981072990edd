"""Files with the facts of a case.

In: a path, or `-` for standard input: JSON, or JSON Lines with one case a line. Out: `Case`s: values by name, and where each name stands.
Refuses (`Unusable`, with line and column): what is not there, is a folder, is empty, too large, not UTF-8, no JSON, no object, a name that
stands twice, NaN and infinity, values that are no single value.

Numbers stay exact: a decimal becomes a `Decimal` and never a binary float. The outer object is read here and not by `json`, because that
tells neither where a name stands nor that it stands twice.
"""

from __future__ import annotations

import contextlib
import json
import re
import sys
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import IO

import attrs

from jobcoach_dsl.cli.refusal import Problem, Unusable
from jobcoach_dsl.source import SourceFile, UnreadableSource, read_bytes

MAX_BYTES = 1_000_000
"""The largest file with one case, and the longest line with one. A case with every fact of the vocabulary is a hundred times smaller."""

MAX_DIGITS = 60
"""The longest number. No amount, date or count needs more; a number with a million digits only costs time."""

STANDARD_INPUT = "-"

_BLANK = re.compile(r"[ \t\n\r]*")
_VALUE = re.compile(r'"(?:[^"\\\n]|\\.)*"|[^\s,:{}\[\]"]+')
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?")
_EXAMPLE = 'schrijf de feiten als {"nulurencontract": false, "contracturen_per_week": 24}'


@attrs.frozen
class Case:
    """The facts of one case. `places` says at which line and column each name stands; `number` is the line of a file of JSON Lines."""

    file: str
    facts: dict[str, object] = attrs.field(repr=False)
    places: dict[str, tuple[int, int]] = attrs.field(repr=False)
    number: int = 0


def is_lines(path: str) -> bool:
    """Whether this is a file with a case on each line."""
    return path == STANDARD_INPUT or path.endswith((".jsonl", ".ndjson"))


def read_case(path: str) -> Case:
    """The one case in a file. Raises `Unusable`."""
    name = "standaardinvoer" if path == STANDARD_INPUT else path
    with _opened(path) as stream:
        data = stream.read(MAX_BYTES + 1)
    return _case(name, data, 0)


def read_lines(path: str) -> Iterator[tuple[int, Case | Unusable, int]]:
    """Each case of a file with one a line, with its line number and how many bytes were read so far; blank lines are skipped.

    A line that cannot be used gives an `Unusable` in its place, so that the other lines get their answer. Standard input may also hold one
    case over several lines. Raises `Unusable` for a file that cannot be read at all.
    """
    name = "standaardinvoer" if path == STANDARD_INPUT else path
    read = number = 0
    with _opened(path) as stream:
        while line := stream.readline(MAX_BYTES + 1):
            number, read = number + 1, read + len(line)
            if not line.strip():
                continue
            if path == STANDARD_INPUT and number == 1 and _is_cut(line):
                rest = stream.read(MAX_BYTES + 1)
                yield 1, _or_refusal(name, line + rest, 0), read + len(rest)
                return
            too_long = len(line) > MAX_BYTES
            while too_long and not line.endswith(b"\n") and (line := stream.readline(MAX_BYTES)):
                read += len(line)
            if too_long:
                yield number, Unusable([Problem("deze regel is te lang", f"{MAX_BYTES} bytes is het meeste", name, number)]), read
            else:
                yield number, _or_refusal(name, line, number), read
    if not number:
        raise Unusable([Problem("er staat niets in het bestand", "zet op elke regel een geval", name)])


def _is_cut(line: bytes) -> bool:
    """Whether an object begins on this line and does not end on it."""
    text = line.strip().removeprefix(b"\xef\xbb\xbf")
    return text.startswith(b"{") and not text.endswith(b"}")


def _or_refusal(name: str, data: bytes, number: int) -> Case | Unusable:
    try:
        return _case(name, data, number)
    except Unusable as refusal:
        return refusal


@contextlib.contextmanager
def _opened(path: str) -> Iterator[IO[bytes]]:
    """The bytes of a file, or of standard input (which stays open). What the disk refuses, also half-way, is `Unusable`."""
    if path == STANDARD_INPUT:
        if sys.stdin is None:  # a process may be started without
            raise Unusable("er is geen standaardinvoer", "noem een bestand met de feiten")
        yield sys.stdin.buffer
        return
    if "\0" in path:
        raise Unusable([Problem("zo kan een bestand niet heten", "kijk of het pad klopt", path)])
    try:
        with Path(path).open("rb") as stream:
            yield stream
    except OSError as error:
        raise Unusable([Problem(*_why_closed(error), path)]) from None


def _why_closed(error: OSError) -> tuple[str, str]:
    """Why a file cannot be read, and what to do."""
    match error:
        case IsADirectoryError():
            return "dit is een map, geen bestand", "noem het bestand met de feiten"
        case FileNotFoundError() | NotADirectoryError():
            return "het bestand is er niet", "kijk of het pad klopt"
        case PermissionError():  # what Windows says of a folder
            return "het bestand mag niet worden gelezen", "kijk of het een bestand is, en wie het mag lezen"
    return "het bestand is niet te lezen", "kijk of het pad klopt"


def _case(name: str, data: bytes, number: int) -> Case:
    if len(data) > MAX_BYTES:
        raise Unusable([Problem("het bestand is te groot voor één geval", f"{MAX_BYTES} bytes is het meeste; meer gevallen: .jsonl", name)])
    try:
        file = read_bytes(name, data)
    except UnreadableSource as error:
        line, column = (error.span.line, error.span.column) if error.span is not None else (0, 0)
        line = number + max(line, 1) - 1 if number else line
        reason = re.sub(r"regel \d+", f"regel {number}", error.reason) if number else error.reason
        raise Unusable([Problem(reason, error.help, name, line, column)]) from None
    return _Reader(file, number).case()


class _Reader:
    """Reads an object with single values from one text."""

    def __init__(self, file: SourceFile, number: int) -> None:
        self.file, self.text, self.number = file, file.text, number
        self.at = 0

    def case(self) -> Case:
        self._blank()
        if self.at == len(self.text):
            raise self._refusal(self.at, "er staat niets in het bestand", _EXAMPLE)
        if self.text[self.at] != "{":
            raise self._refusal(self.at, "de feiten zijn geen object van namen met waarden", _EXAMPLE)
        self.at += 1
        facts: dict[str, object] = {}
        places: dict[str, tuple[int, int]] = {}
        problems: list[Problem] = []
        while self._next("}", first=not places):
            start = self.at
            fact = self._name()
            self._blank()
            if not self._take(":"):
                raise self._refusal(self.at, f"achter `{fact}` hoort een dubbele punt", _EXAMPLE)
            self._blank()
            value = self._value(fact)
            if fact in places:
                line, column = places[fact]
                where = f"regel {line}, kolom {column}"
                problems.append(
                    self._problem(
                        start, f"het feit `{fact}` staat er twee keer", f"het staat ook op {where}; laat één van de twee staan", fact
                    )
                )
                continue
            places[fact] = self._place(start)
            facts[fact] = value
        self._blank()
        if self.at < len(self.text):
            help = (
                "zet meer gevallen in een bestand .jsonl, elk op een eigen regel"
                if self.text[self.at] == "{"
                else "haal weg wat na de laatste } staat"
            )
            raise self._refusal(self.at, "na het object staat nog iets", help)
        if problems:
            raise Unusable(problems)
        return Case(self.file.name, facts, places, self.number)

    # ------------------------------------------------------------------ parts

    def _next(self, end: str, *, first: bool) -> bool:
        """Moves to the next name. False at the end of the object."""
        self._blank()
        if self._take(end):
            return False
        if not first:
            if not self._take(","):
                raise self._refusal(self.at, "hier hoort een komma of een }", "zet een komma tussen twee feiten")
            self._blank()
            if self.text[self.at : self.at + 1] == end:
                raise self._refusal(self.at, "na de laatste komma ontbreekt een feit", "haal de komma weg")
        return True

    def _name(self) -> str:
        if self.text[self.at : self.at + 1] != '"':
            self._cut_off()
            comma = self.text[self.at - 1] == "," and self.text[self.at].isdigit()
            help = "schrijf een getal met een punt: 12.5" if comma else _EXAMPLE
            raise self._refusal(self.at, "hier hoort de naam van een feit, tussen dubbele aanhalingstekens", help)
        return self._string()

    def _value(self, fact: str) -> object:
        start = self.at
        self._cut_off()
        sign = self.text[start]
        if sign == '"':
            return self._string()
        if sign in "{[":
            raise self._refusal(
                start,
                f"de waarde van `{fact}` is geen losse waarde",
                "een feit heeft één waarde: true, false, een getal of een tekst",
                fact,
            )
        match = _VALUE.match(self.text, start)
        word = match.group() if match else sign
        self.at = start + len(word)
        named: dict[str, object] = {"true": True, "false": False, "null": None}
        if word in named:
            return named[word]
        if _NUMBER.fullmatch(word):
            return self._number(word, start, fact)
        if word.lstrip("+-").casefold() in ("nan", "infinity", "inf"):
            raise self._refusal(start, f"`{word}` is geen getal dat `{fact}` kan hebben", "laat een feit dat niet bekend is weg", fact)
        raise self._refusal(start, f"`{_short(word)}` is geen waarde", _meant(word), fact)

    def _number(self, word: str, start: int, fact: str) -> int | Decimal:
        if len(word) > MAX_DIGITS:
            raise self._refusal(start, f"het getal voor `{fact}` heeft te veel cijfers", f"{MAX_DIGITS} is het meeste", fact)
        if word.lstrip("-").isdigit():
            return int(word)
        try:
            return Decimal(word)
        except InvalidOperation:  # an exponent beyond what a decimal can hold
            raise self._refusal(
                start, f"het getal voor `{fact}` is te groot of te klein", "schrijf het getal zonder macht van tien", fact
            ) from None

    def _string(self) -> str:
        start = self.at
        match = _VALUE.match(self.text, start)
        if match is None or match.group()[0] != '"':
            raise self._refusal(start, "deze tekst houdt niet op voor het einde van de regel", 'sluit af met een "')
        self.at = match.end()
        try:
            text = json.loads(match.group(), strict=False)  # a tab may stand in a text; other such signs were refused before
        except ValueError:
            raise self._refusal(
                start, "in deze tekst staat een \\ die niets betekent", 'schrijf \\\\ voor een \\ en \\" voor een "'
            ) from None
        assert isinstance(text, str)
        if any("\ud800" <= ch <= "\udfff" for ch in text):
            raise self._refusal(start, "in deze tekst staat een half teken (\\ud800 tot \\udfff)", "schrijf het teken zelf")
        return text

    def _blank(self) -> None:
        match = _BLANK.match(self.text, self.at)
        assert match is not None
        self.at = match.end()

    def _take(self, sign: str) -> bool:
        if self.text[self.at : self.at + 1] != sign:
            return False
        self.at += 1
        return True

    def _cut_off(self) -> None:
        if self.at >= len(self.text):
            raise self._refusal(self.at, "de feiten houden midden in op", "het bestand is afgebroken; sluit af met een }")

    def _place(self, offset: int) -> tuple[int, int]:
        line, column = self.file.position(min(offset, len(self.text)))
        return (self.number + line - 1 if self.number else line), column

    def _problem(self, offset: int, message: str, help: str, fact: str = "") -> Problem:
        return Problem(message, help, self.file.name, *self._place(offset), fact)

    def _refusal(self, offset: int, message: str, help: str, fact: str = "") -> Unusable:
        if offset >= len(self.text) and self.text.strip():
            message, help = "de feiten houden midden in op", "het bestand is afgebroken; sluit af met een }"
        return Unusable([self._problem(offset, message, help, fact)])


def _short(word: str) -> str:
    return word if len(word) <= 40 else word[:39] + "…"


def _meant(word: str) -> str:
    """What to write instead of a word that JSON does not know."""
    bare = word.strip("'").casefold()
    if bare in ("ja", "waar", "true"):
        return "schrijf true"
    if bare in ("nee", "onwaar", "false"):
        return "schrijf false"
    if re.fullmatch(r"[-+]?[\d.]+", word):
        return "schrijf een getal zonder plus en zonder nullen ervoor, met één punt: 12.5"
    if re.match(r"\d{1,4}-\d", word):
        return 'schrijf een datum tussen aanhalingstekens: "2022-09-15"'
    return f'schrijf een tekst tussen dubbele aanhalingstekens: "{_short(word)}"'
