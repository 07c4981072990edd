"""Quantities in Dutch words: "€82,- (excl. BTW) per uur", "vier keer voor een half jaar", "1 juni 2022".

In: text. Out: the numbers and dates in it, each with its unit and its place.
Refuses: nothing; what is no number ("G4", "par. 1.3", "2b") is passed over.

A unit is written with singular names: "uur per week", "euro per uur", "maand", "halfjaar", "procent", and "" for a bare number or
a number of times. The checks compare values in units, so that "1,5 jaar" and "18 maanden" are the same; nothing is converted here.
"""

from __future__ import annotations

import datetime as dt
import re
from fractions import Fraction
from functools import lru_cache

import attrs

from jobcoach_dsl.lawtext.words import CARDINALS, ORDINALS


@attrs.frozen
class Quantity:
    """A number or date that stands at `text[start:end]`."""

    value: Fraction | dt.date
    unit: str
    start: int
    end: int


_MONTHS = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"]

_UNITS = {
    "uur": ("uur", "uren", "u", "urig", "urige", "uurs"),
    "dag": ("dag", "dagen"),
    "week": ("week", "weken", "weeks"),
    "maand": ("maand", "maanden", "maands"),
    "kwartaal": ("kwartaal", "kwartalen"),
    "halfjaar": ("half jaar", "halve jaren", "halfjaar", "halfjaren"),
    "jaar": ("jaar", "jaren", "jarig", "jarige"),
    "euro": ("euro", "euro's", "€"),
    "procent": ("procent", "%"),
    "kandidaat": ("kandidaat", "kandidaten"),
    "methode": ("methode", "methoden", "methodes"),
    "periode": ("periode", "periodes", "perioden"),
    "fte": ("fte", "fte's"),
}
_UNIT_OF = {word: unit for unit, words in _UNITS.items() for word in words}
_UNIT = "|".join(re.escape(word) for word in sorted(_UNIT_OF, key=len, reverse=True))
_WORD_END = r"(?![^\W\d_])"

_DATE = re.compile(
    rf"(?<![\d.,-])(?:(?P<day>\d{{1,2}})\s+(?P<month>{'|'.join(_MONTHS)})\s+(?P<year>\d{{4}})"
    r"|(?P<day2>\d{1,2})[-/](?P<month2>\d{1,2})[-/](?P<year2>\d{4})|(?P<year3>\d{4})-(?P<month3>\d{2})-(?P<day3>\d{2}))(?![\d-])",
    re.IGNORECASE,
)
_MONTH = re.compile(rf"(?<![\w-])(?<!\d )(?P<month>{'|'.join(_MONTHS)})\s+(?P<year>[12]\d{{3}})(?![\d-])", re.IGNORECASE)
# Digits as they are written here: 2.700, 1.571,30, 82,-, 2½. No part of a longer number, of "1.3" or of "G4", "2b".
_DIGITS = r"(?P<digits>\d{1,3}(?:\.\d{3})+(?:,\d+|,[-–])?|\d+(?:,\d+|,[-–])?)(?![.,]?\d)(?P<half>½)?|(?P<only_half>½)"
_NUMBER = re.compile(rf"(?P<euro>(?:€|\beuro|\beur)\s*)?(?<![\w.,])(?:{_DIGITS})|(?<![\w])(?P<word>[^\W\d_]+)", re.IGNORECASE)
_HALF = re.compile(rf"\s+hal(?:f|ve){_WORD_END}", re.IGNORECASE)
_AND_HALF = re.compile(rf"\s+en\s+(?:een\s+)?hal(?:f|ve){_WORD_END}", re.IGNORECASE)
_AFTER = re.compile(
    rf"(?:\s+(?:of|en)\s+(?:meer|minder|langer|korter))?(?:\s*-\s*|\s*)(?P<unit>{_UNIT}){_WORD_END}|(?P<times>\s+(?:keer|maal){_WORD_END})",
    re.IGNORECASE,
)
_PER = re.compile(rf"(?:\s*\([^()]*\)|\s+(?:excl|incl)\.\s+btw)?\s*(?:per\s|/)\s*(?P<unit>{_UNIT}){_WORD_END}", re.IGNORECASE)
_EACH = re.compile(r"\s+(?:voor|van)\s+", re.IGNORECASE)


@lru_cache(maxsize=4096)
def quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities in the text, in their order.

    "Vier keer voor een half jaar" gives three: 4 times, 1 half year, and 4 half years for the whole.
    """
    result: list[Quantity] = []
    at = 0
    for match in _DATE.finditer(text):
        _numbers(text, at, match.start(), result)
        at = match.end()
        if date := _date(match):
            result.append(date)
    _numbers(text, at, len(text), result)
    return tuple(sorted(result, key=lambda q: (q.start, q.end)))


def months(text: str) -> list[dt.date]:
    """The first days of the months that the text names without a day ("Mei 2017")."""
    return [dt.date(int(match["year"]), _MONTHS.index(match["month"].lower()) + 1, 1) for match in _MONTH.finditer(text)]


def _numbers(text: str, start: int, stop: int, result: list[Quantity]) -> None:
    """Adds the numbers with their units in this part of the text."""
    times: tuple[Fraction, int, int] | None = None  # "vier keer voor": the number, where it starts, where what it counts starts
    at = start
    while match := _NUMBER.search(text, at, stop):
        at = match.end()
        number = _value(match, text)
        if number is None:
            continue
        value, end = number
        unit = "euro" if match["euro"] else ""
        after = None if unit else _AFTER.match(text, end, stop)
        if after:
            unit, end = _UNIT_OF.get((after["unit"] or "").lower(), ""), after.end()
        if value == Fraction(1, 2) and unit == "jaar":
            value, unit = Fraction(1), "halfjaar"
        if unit and (per := _PER.match(text, end, stop)):
            unit, end = f"{unit} per {_UNIT_OF[per['unit'].lower()]}", per.end()
        if (match["word"] or "").lower() == "een" and value == 1 and not after:
            continue  # the article, not the number
        result.append(Quantity(value, unit, match.start(), end))
        if times and unit and times[2] == match.start():
            result.append(Quantity(times[0] * value, unit, times[1], end))
        each = _EACH.match(text, end, stop) if after and after["times"] else None
        times = (value, match.start(), each.end()) if each else None
        at = end


def _value(match: re.Match[str], text: str) -> tuple[Fraction, int] | None:
    """The number that the match stands for and where it ends; None for a word that is no number."""
    if digits := match["digits"]:
        whole, _, rest = digits.replace(".", "").partition(",")
        value = Fraction(f"{whole}.{rest}" if rest.isdigit() else whole)
        end = match.end()
        if not match["euro"] and end < len(text) and text[end].isalpha() and not _AFTER.match(text, end):
            return None  # "2b", "1e"
        return (value + Fraction(1, 2) if match["half"] else value), end
    if match["only_half"]:
        return Fraction(1, 2), match.end()
    word = match["word"].lower()
    if word in ("half", "halve"):
        return Fraction(1, 2), match.end()
    if word in ("anderhalf", "anderhalve"):
        return Fraction(3, 2), match.end()
    if word in ("een", "één") and (half := _HALF.match(text, match.end())):
        return Fraction(1, 2), half.end()
    number = CARDINALS.get(word) if word in CARDINALS else ORDINALS.get(word)
    if number is None:
        return None
    if word in CARDINALS and (half := _AND_HALF.match(text, match.end())):
        return number + Fraction(1, 2), half.end()
    return Fraction(number), match.end()


def _date(match: re.Match[str]) -> Quantity | None:
    """The date, or None for one that the calendar does not have."""
    year = match["year"] or match["year2"] or match["year3"]
    day = match["day"] or match["day2"] or match["day3"]
    month = _MONTHS.index(match["month"].lower()) + 1 if match["month"] else int(match["month2"] or match["month3"])
    try:
        return Quantity(dt.date(int(year), month, int(day)), "", match.start(), match.end())
    except ValueError:
        return None
