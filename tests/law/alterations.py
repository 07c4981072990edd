"""Alterations of the landed rule files: each number, address and quote in them, wrong in one way.

In: rule files and the legal text that they cite. Out: `Alteration`s. Refuses: nothing.

A number becomes one more (0 becomes 1, a day the next day) and, as a second, each other number that the words cited in its rule hold; an
address becomes that of a neighbour in the text and, as a second, that of another provision with the same words; a word of a quote becomes
another word. Places are found by scanning the file, apart from
the project's own parser, so that no number escapes because the parser does not see it.
"""

from __future__ import annotations

import datetime as dt
import random
import re
from collections.abc import Iterator
from typing import NamedTuple

from jobcoach_dsl.lawtext import Address, AddressError, LawText, parse_address
from jobcoach_dsl.lawtext.quantities import quantities
from jobcoach_dsl.lawtext.quotes import where_else

SHORT = "Utrecht"
MONTHS = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december")
HEADINGS = ("artikel", "toelichting", "opschrift", "considerans", "slotformule", "paragraaf")


class Place(NamedTuple):
    """Something that can be altered. `kind` is number, address or quote; `base` the heading above it; `words` the quote of an address.

    For a number `words` are all quotes of its rule.
    """

    kind: str
    start: int
    end: int
    base: str
    words: str = ""


class Alteration(NamedTuple):
    """Another text for a file."""

    path: str
    line: int
    kind: str
    old: str
    new: str
    text: str

    @property
    def name(self) -> str:
        return f"{self.path}:{self.line} {self.kind} {self.old!r} -> {self.new!r}"


_SCAN = re.compile(
    r'(?P<string>"(?:[^"\\]|\\.)*")|(?P<comment>#[^\n]*)'
    r"|(?P<reading>(?<![\w])[A-Z]+-[A-Za-z0-9.-]*\w)"
    r'|(?P<cite>(?:volgens|gelet op)[ ](?P<address>[^"\n]*?)[ ]*(?=\"))'
    rf"|(?P<heading>^(?:{'|'.join(HEADINGS)})(?:[ ]artikel)?(?:[ ][\d.]+[a-z]?)?)"
    rf"|(?P<day>\d{{1,2}} (?:{'|'.join(MONTHS)}) \d{{4}}|\d{{4}}-\d{{2}}-\d{{2}})"
    r"|(?P<name>[A-Za-zà-ÿ_][\wà-ÿ]*)"
    r"|(?P<number>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)",
    re.MULTILINE,
)


def places(text: str) -> Iterator[Place]:
    """Every number, address and quote of a rule file, in its order. Titles above articles are quotes too."""
    base, quoting, titled = "", "", False
    at_address: re.Match[str] | None = None
    for match in _SCAN.finditer(text):
        kind = match.lastgroup
        if match["cite"] is not None:
            quoting, at_address = "cite", match
        elif match["heading"] is not None:
            base, titled = match["heading"], True
            at_address = match if any(ch.isdigit() for ch in base) else None
        elif match["string"] is not None:
            if quoting and at_address is not None:
                words = plain(match["string"])
                yield Place("address", at_address.start("address"), at_address.end("address"), base, words)
                yield Place("quote", match.start() + 1, match.end() - 1, base)
            elif titled:
                if at_address is not None:
                    yield Place("address", at_address.start("heading"), at_address.end("heading"), "", plain(match["string"]))
                yield Place("quote", match.start() + 1, match.end() - 1, base)
            quoting, titled, at_address = "", False, None
        elif kind in ("day", "number"):
            yield Place("number", match.start(), match.end(), base, _cited_around(text, match.start()))
        if kind == "name":
            titled = False


_RULE = re.compile(r"^(?:  )?(?=[^\s#-])", re.MULTILINE)
_CITED = re.compile(r'(?:volgens|gelet op)[ ][^"\n]*("(?:[^"\\]|\\.)*")')


def _cited_around(text: str, at: int) -> str:
    """The words that the rule at this place cites."""
    heads = [m.start() for m in _RULE.finditer(text)]
    start = max(h for h in heads if h <= at)
    end = min((h for h in heads if h > at), default=len(text))
    return " … ".join(plain(m[1]) for m in _CITED.finditer(text[start:end]))


def plain(string: str) -> str:
    """The words of a string, with single spaces."""
    return " ".join(re.sub(r"\\(.)", r"\1", string[1:-1]).split())


def alterations(path: str, text: str, law: LawText, seed: int = 0) -> Iterator[Alteration]:
    """One alteration for each place, and more where another number or provision is near at hand."""
    for place in places(text):
        old = text[place.start : place.end]
        chosen = random.Random(f"{seed} {path} {place.start}")
        news = {"number": _number, "quote": _quote, "address": _address}[place.kind](old, place, law, chosen)
        for new in news:
            line = text.count("\n", 0, place.start) + 1
            yield Alteration(path, line, place.kind, old, new, text[: place.start] + new + text[place.end :])


def _number(old: str, place: Place, _: LawText, __: random.Random) -> list[str]:
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", old):
        return [str(dt.date.fromisoformat(old) + dt.timedelta(1))]
    others = [q.value for q in quantities(place.words)]
    if " " in old:
        day, month, year = old.split()
        mine = dt.date(int(year), MONTHS.index(month) + 1, int(day))
        days = [mine + dt.timedelta(1), *(o for o in others if isinstance(o, dt.date) and o != mine)]
        return list(dict.fromkeys(f"{d.day} {MONTHS[d.month - 1]} {d.year}" for d in days))
    digits = old.replace(".", "")
    whole, comma, rest = digits.partition(",")
    numbers = [f"{int(whole) + 1}{comma}{rest}"]
    numbers += [str(o) for o in others if not isinstance(o, dt.date) and o.denominator == 1 and str(o) != digits]
    return list(dict.fromkeys(numbers))


_PLAUSIBLE = {
    "minimaal": "maximaal",
    "maximaal": "minimaal",
    "niet": "wel",
    "geen": "een",
    "moet": "kan",
    "kan": "moet",
    "of": "en",
    "en": "of",
    "alleen": "ook",
    "vier": "vijf",
    "half": "heel",
    "de": "een",
    "een": "de",
}


def _quote(old: str, _: Place, __: LawText, chosen: random.Random) -> list[str]:
    words = list(re.finditer(r"\w+", old))
    telling = [w for w in words if w[0] in _PLAUSIBLE] or words
    word = chosen.choice(telling)
    new = _PLAUSIBLE.get(word[0]) or (str(int(word[0]) + 1) if word[0].isdecimal() else word[0][:-1] + ("a" if word[0][-1] != "a" else "e"))
    return [old[: word.start()] + new + old[word.end() :]]


def _address(old: str, place: Place, law: LawText, chosen: random.Random) -> list[str]:
    base = parse_address(place.base, None, SHORT) if place.base else None
    address = parse_address(old, base, SHORT)
    here = law.find(address)
    assert here is not None, f"{old} leads nowhere"
    if not place.base:
        others = [p for p in law.provisions if p.kind == here.kind and p.address != here.address and p.address.steps[0].kind == "artikel"]
        if address.steps[0].kind == "toelichting":
            return ["toelichting artikel 6"]
        return [f"artikel {chosen.choice(others).address.steps[0].key}"]
    near = _neighbours(here.address, law)
    elsewhere = [p.address for p in where_else(law, place.words) if p.address != here.address]
    result = [str(chosen.choice(near))] if near else [f"art. {chosen.randint(1, 15)} lid 9"]
    result += [str(a) for a in elsewhere if str(a) not in result]
    return [new for new in result if _sound(new, law)] or ["art. 99"]


def _sound(new: str, law: LawText) -> bool:
    try:
        return law.find(parse_address(new, None, SHORT)) is not None
    except AddressError:
        return False


def _neighbours(address: Address, law: LawText) -> list[Address]:
    """The addresses beside this one: children of the same provision, else the provisions before and after at the top."""
    beside = [p.address for p in law.walk() if p.address != address and p.address.parent == address.parent and p.kind != "opschrift"]
    order = [a for a in beside if a.steps[-1].kind == address.steps[-1].kind]
    return order or beside or [p.address for p in law.provisions if p.address != address]


__all__ = ["Alteration", "Place", "alterations", "places"]
