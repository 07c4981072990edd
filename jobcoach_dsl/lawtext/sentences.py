"""Sentences of Dutch legal prose.

In: the words of one provision, with single spaces. Out: where each sentence starts and ends.
Refuses: nothing; text without a full stop is one sentence.

A sentence ends at . ? ! or … when the next word starts with a capital, a digit or a dash, unless the full stop belongs to an
abbreviation or an initial. A colon or a semicolon ends nothing: "het college beoordeelt: de noodzaak …" is one sentence, and
the `;` at the end of an item belongs to the item.
"""

from __future__ import annotations

import re

_OPENING = "\"'“‘«(\\[€§"
_STOP = re.compile(rf"(?P<mark>[.?!…]+)[\"'”’»)\]]*(?P<note>[¹²³⁴-⁹]*)(?=\s(?:€\s|[{_OPENING}])*(?P<next>[^\s{_OPENING}]))")

_TITLES = "bv bijv ca dhr dr drs evt excl gem ged ing incl inz ir jhr max mevr min mln mld mr mw plm prof resp vgl vlg vnl voorz zgn"
_BEFORE_NUMBERS = "aanh afd afl al art artt bijl blz fig hfst jo nr nrs onderd par pag tabel vol"
_ABBREVIATIONS = frozenset(_TITLES.split())
"""Abbreviations that are followed by more of their sentence. "enz." and "etc." are not here: they do end sentences."""
_COUNTED = frozenset(_BEFORE_NUMBERS.split())
"""Abbreviations that are followed by a number: "art. 5", but not "dat weet zij al. Zij"."""

_LAST_WORD = re.compile(r"[\w.]*\w$")
_LONGEST = 40
"""Characters before a full stop that are looked at; no abbreviation is longer."""
_DOTTED = re.compile(r"[^\W\d_](?:\.[^\W\d_]{1,2})+")  # o.a, m.b.t, d.d, B.V
_INITIAL = re.compile(r"[A-ZÀ-Þ]|IJ|Th|Chr|Ph")


def sentence_bounds(text: str) -> list[tuple[int, int]]:
    """Start and end of each sentence in `text`, without the spaces between them."""
    bounds: list[tuple[int, int]] = []
    start = 0
    for match in _STOP.finditer(text):
        following = match["next"]
        if not (following.isupper() or following.isdigit() or following in "-–•"):
            continue
        if match["mark"] == "." and _abbreviated(text[start : match.start()], following):
            continue
        bounds.append((start, match.end()))
        start = match.end() + 1
    if start < len(text):
        bounds.append((start, len(text)))
    return bounds


def _abbreviated(before: str, following: str) -> bool:
    """Whether the last word of `before` is written with a full stop of its own."""
    match = _LAST_WORD.search(before, max(0, len(before) - _LONGEST))
    word = match[0] if match else ""
    if word.casefold() in _COUNTED:
        return following.isdigit() or following in "IVX"
    return word.casefold() in _ABBREVIATIONS or bool(_DOTTED.fullmatch(word) or _INITIAL.fullmatch(word))
