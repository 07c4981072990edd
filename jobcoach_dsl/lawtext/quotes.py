"""Finding quoted words.

In: words that a rule cites, and a provision or a whole text. Out: where they stand, where else they stand, what stands there instead.
Refuses: nothing; words that are not there give None.

Words match when they are equal after every run of white space is one space and both are NFC: no case folding, no fuzzy match, no
ellipsis. They begin and end at a word: "2 uur" does not stand in "12 uur", nor "571,30" in "1.571,30".
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable

from jobcoach_dsl.lawtext.text import LawText, Provision, Sentence
from jobcoach_dsl.lawtext.words import one_space

_TOKEN = re.compile(r"\S+")


def find_quote(quote: str, provision: Provision) -> tuple[int, int] | None:
    """Start and end of the words in `provision.text`, the first time that they stand there; None when they do not."""
    return _find(one_space(quote), provision.text)


def _find(words: str, text: str) -> tuple[int, int] | None:
    if not words:
        return None
    start = text.find(words)
    while start >= 0:
        end = start + len(words)
        if _separate(text, start) and _separate(text, end):
            return start, end
        start = text.find(words, start + 1)
    return None


def _separate(text: str, at: int) -> bool:
    """Whether a word or number may begin or end at this place. A footnote mark (²) is no part of the number before it."""
    before, after = text[at - 1 : at], text[at : at + 1]
    if not before or not after:
        return True
    if _in_word(before) and _in_word(after):
        return False
    in_number = before in ".," and after.isdecimal() and text[at - 2 : at - 1].isdecimal() if at > 1 else False
    goes_on = before.isdecimal() and after in ".," and text[at + 1 : at + 2].isdecimal()
    return not (in_number or goes_on)


def _in_word(ch: str) -> bool:
    return ch.isalpha() or ch.isdecimal()


def in_whole(law: LawText, provision: Provision, place: tuple[int, int]) -> tuple[Provision, tuple[int, int]]:
    """The same words in the whole provision, where `provision` is one sentence of it; else what was given.

    A rule may cite "art. 3 lid 1 zin 2"; whoever accounts for words wants them all in one measure, that of the lid.
    """
    if provision.kind != "zin":
        return provision, place
    whole = law.find(provision.address.parent)
    for sentence in whole.sentences if whole else ():
        if whole and sentence.address == provision.address:
            return whole, (sentence.start + place[0], sentence.start + place[1])
    return provision, place


def touched(provision: Provision, start: int, end: int) -> tuple[Sentence, ...]:
    """The sentences of the provision in which words of `text[start:end]` stand."""
    return tuple(s for s in provision.sentences if s.start < end and start < s.end)


def where_else(law: LawText, quote: str) -> list[Provision]:
    """The provisions of the text in which the words do stand."""
    words = one_space(quote)
    return [provision for provision in law.walk() if _find(words, provision.text)]


def nearest(place: LawText | Provision, quote: str) -> str:
    """The words of the provision (or of the text) that look most like the quote; "" when nothing does."""
    wanted = one_space(quote).split()
    provisions: Iterable[Provision] = (place,) if isinstance(place, Provision) else place.walk()
    best, best_score = "", 0.5
    for provision in provisions:
        tokens = list(_TOKEN.finditer(provision.text))
        if not tokens or not set(wanted) & {t[0] for t in tokens}:
            continue
        matcher = difflib.SequenceMatcher(None, wanted, [t[0] for t in tokens], autojunk=False)
        block = matcher.find_longest_match()
        first = max(0, block.b - block.a)
        window = tokens[first : first + len(wanted)]
        words = provision.text[window[0].start() : window[-1].end()]
        score = difflib.SequenceMatcher(None, one_space(quote), words, autojunk=False).ratio()
        if score > best_score:
            best, best_score = words, score
    return best
