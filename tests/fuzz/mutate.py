"""Small inputs, spoilt: cut off, lines doubled, words swapped, tabs, CRLF, BOM, NUL, look-alikes, deep nesting, huge numbers, random bytes.

In: texts to begin with and a random generator. Out: a spoilt text of at most 60 lines, as bytes. Refuses: nothing.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence

MOST_LINES = 59
_TOKEN = re.compile(r'"[^"\n]*"|\w+|[^\w\s]| +|\n', re.UNICODE)
_KNOWN = """
    als geen niet van is een anders lezing volgens gelet omdat ja nee of en met dan per op bij geldt zoals zonder gronden bepaal tabel
    voorwaarde uitzondering uitsluiting eis begrip oordeel besluit artikel feit uitkomst geval kleinste grootste afgerond centen maanden
    uur euro € × - ( ) : , # " \\ 0 1 12,5 1.571,30 2022-06-31 31 juni 2022 U-L17 lid 2 onder a art. 9 --- ## ### | [kop] 1. a. … “x”
"""
_WORDS = (
    *_KNOWN.split(),
    "niet geregeld",
    "niet\u00a0in bron",
    "[redactie: x]",
    "31 juni 2022",
    "9" * 32,
    "0," + "0" * 27 + "1",
)
_ODD = "\t\u00a0\ufeff\u200b\u0430\u0435\u201c\u2019\u2028\u0085\x0b\x0c\x00\x1b\u202e\ud83d\ude00é\u0301ſ²½٣\U0001d7d9"


def spoilt(texts: Sequence[str], chosen: random.Random, whole: bool = False) -> bytes:
    """A piece of one of the texts (or the `whole` of it), spoilt in one to four ways."""
    text = chosen.choice(texts)
    if not whole:
        text = _piece(text.split("\n"), chosen)
    for _ in range(chosen.choice((1, 1, 1, 2, 2, 3, 4))):
        text = chosen.choice(_WAYS)(text, chosen)
    text = "\n".join(text.split("\n")[:MOST_LINES])
    data = text.encode("utf-8", errors="surrogatepass")
    if chosen.random() < 0.04:
        data = _bytes(data, chosen)
    return data


def _piece(lines: list[str], chosen: random.Random) -> str:
    """Some lines; most begin with a block, which is read further than one that begins in the middle of something."""
    length = chosen.randint(1, min(MOST_LINES, len(lines)))
    start = chosen.randrange(len(lines) - length + 1)
    heads = [i for i, line in enumerate(lines) if line and not line[0].isspace()]
    if heads and chosen.random() < 0.7:
        start = chosen.choice(heads)
    return "\n".join(lines[start : start + length])


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(text) or [""]


def _cut(text: str, chosen: random.Random) -> str:
    return text[: chosen.randint(0, len(text))]


def _cut_front(text: str, chosen: random.Random) -> str:
    return text[chosen.randint(0, len(text)) :]


def _drop(text: str, chosen: random.Random) -> str:
    tokens = _tokens(text)
    at = chosen.randrange(len(tokens))
    return "".join(tokens[:at] + tokens[at + chosen.randint(1, 3) :])


def _swap(text: str, chosen: random.Random) -> str:
    tokens = _tokens(text)
    a, b = chosen.randrange(len(tokens)), chosen.randrange(len(tokens))
    tokens[a], tokens[b] = tokens[b], tokens[a]
    return "".join(tokens)


def _insert(text: str, chosen: random.Random) -> str:
    tokens = _tokens(text)
    tokens.insert(chosen.randrange(len(tokens) + 1), chosen.choice(_WORDS) + chosen.choice(("", " ")))
    return "".join(tokens)


def _replace(text: str, chosen: random.Random) -> str:
    tokens = _tokens(text)
    tokens[chosen.randrange(len(tokens))] = chosen.choice((*_WORDS, chosen.choice(tokens)))
    return "".join(tokens)


def _odd(text: str, chosen: random.Random) -> str:
    at = chosen.randint(0, len(text))
    return text[:at] + chosen.choice(_ODD) + text[at:]


def _double(text: str, chosen: random.Random) -> str:
    lines = text.split("\n")
    at = chosen.randrange(len(lines))
    count = chosen.choice((1, 1, 3, 30))
    return "\n".join(lines[: at + 1] + lines[at : at + chosen.randint(1, 3)] * count + lines[at + 1 :])


def _move(text: str, chosen: random.Random) -> str:
    lines = text.split("\n")
    line = lines.pop(chosen.randrange(len(lines)))
    lines.insert(chosen.randint(0, len(lines)), line)
    return "\n".join(lines)


def _indent(text: str, chosen: random.Random) -> str:
    lines = text.split("\n")
    at = chosen.randrange(len(lines))
    lines[at] = chosen.choice(("", " ", "   ", "\t", " \t ", "\u00a0", " " * 500)) + lines[at].lstrip()
    return "\n".join(lines)


def _ends(text: str, chosen: random.Random) -> str:
    return text.replace("\n", chosen.choice(("\r\n", "\r", "\n\n", " \n", "\t\n")))


def _number(text: str, chosen: random.Random) -> str:
    numbers = list(re.finditer(r"\d[\d.,-]*", text))
    if not numbers:
        return text
    number = chosen.choice(numbers)
    new = chosen.choice(_NUMBERS)
    return text[: number.start()] + new + text[number.end() :]


_NUMBERS = ("0", "-1", "9" * 400, "1." * 50 + "000", "1,", ",5", "00", "1e9", "0," + "0" * 300 + "1", "29 februari 2023", "٣", "²")
_NESTS = (("(", ")"), ("niet ", ""), ("een van:\n" + " " * 8 + "- ", ""), ("- " * 2, ""), ("[", "]"), ("{", "}"))
_LONG = ("a", "1", "(", '"', "- ", "a of ", "\\", " ", "×", "of niet ")


def _nest(text: str, chosen: random.Random) -> str:
    depth = chosen.choice((5, 30, 70, 200, 2000))
    opening, closing = chosen.choice(_NESTS)
    places = [m.end() for m in re.finditer(r"\b(?:als|is|en|of) ", text)] or [len(text)]
    at = chosen.choice(places)
    word = re.compile(r"\w*").match(text, at)
    end = word.end() if word else at
    return text[:at] + opening * depth + text[at:end] + closing * depth + text[end:]


def _stairs(text: str, chosen: random.Random) -> str:
    """Bullets, each deeper than the one above."""
    stairs = "".join(f"\n{' ' * (6 + 2 * n)}- een van:" for n in range(chosen.choice((3, 20, 45))))
    places = [m.end() for m in re.finditer(r"\b(?:als|is)\b", text)] or [len(text)]
    at = chosen.choice(places)
    return text[:at] + " een van:" + stairs + text[at:]


def _long(text: str, chosen: random.Random) -> str:
    at = chosen.randint(0, len(text))
    return text[:at] + chosen.choice(_LONG) * chosen.choice((50, 1000, 25_000)) + text[at:]


def _empty(text: str, chosen: random.Random) -> str:
    return chosen.choice(("", "\n", " ", "\ufeff", "#", '"', "\n\n\n", "\t", "-", "---", "---\n---"))


def _bytes(data: bytes, chosen: random.Random) -> bytes:
    at = chosen.randint(0, len(data))
    return data[:at] + chosen.randbytes(chosen.choice((1, 2, 40))) + data[at:]


_WAYS: tuple[Callable[[str, random.Random], str], ...] = (
    _cut,
    _cut_front,
    _drop,
    _drop,
    _swap,
    _swap,
    _insert,
    _insert,
    _insert,
    _replace,
    _replace,
    _replace,
    _odd,
    _odd,
    _double,
    _move,
    _indent,
    _indent,
    _ends,
    _number,
    _number,
    _nest,
    _stairs,
    _long,
    _empty,
)
