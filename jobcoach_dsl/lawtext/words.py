"""White space and number words of Dutch.

In: text. Out: the text with every run of white space as one space (in the form NFC), and lists of words that stand for numbers.
Refuses: nothing.
"""

from __future__ import annotations

import unicodedata


def one_space(text: str) -> str:
    """The text as citations compare it: each run of white space (no-break spaces too) one space, none around it, NFC."""
    return unicodedata.normalize("NFC", " ".join(text.split()))


_UNITS = ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")
_TEENS = ("dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien")
_TENS = {"twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80, "negentig": 90}


def _cardinals() -> dict[str, int]:
    numbers = {word: n for n, word in enumerate((*_UNITS, *_TEENS))}
    numbers["één"] = 1
    for ten, value in _TENS.items():
        numbers[ten] = value
        for n, word in enumerate(_UNITS[1:10], start=1):
            numbers[f"{word}{'ën' if word.endswith('e') else 'en'}{ten}"] = value + n
    below_hundred = dict(numbers)
    for hundreds in range(1, 10):
        head = "honderd" if hundreds == 1 else f"{_UNITS[hundreds]}honderd"
        numbers[head] = 100 * hundreds
        numbers |= {f"{head}{joint}{word}": 100 * hundreds + n for word, n in below_hundred.items() if n for joint in ("", "en")}
    for thousands in range(1, 10):
        numbers["duizend" if thousands == 1 else f"{_UNITS[thousands]}duizend"] = 1000 * thousands
    return numbers


CARDINALS: dict[str, int] = _cardinals()
"""Number words up to a thousand, and round thousands."""

_IRREGULAR = {"een": "eerste", "één": "eerste", "drie": "derde", "acht": "achtste"}

ORDINALS: dict[str, int] = {_IRREGULAR.get(word, f"{word}{'ste' if n >= 20 else 'de'}"): n for word, n in CARDINALS.items() if 1 <= n <= 99}
"""eerste to negenennegentigste."""
