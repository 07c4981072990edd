"""Addresses of provisions: "art. 9 lid 4", "par. 1.3, Eisen aan de dienstbetrekking, tweede streepje".

In: words in which a jurist points at a provision. Out: an `Address`, which prints in one way and reads back as itself.
Refuses: words that are no address, two provisions in one address, and a "lid 4" of which nobody knows the article.

An address knows nothing of a text; `LawText.find` says whether it leads anywhere. Headings, tables, rows and columns go by
their own words, up to a comma. Words that would read as something else stand between ‘ and ’ (a ’ among them is doubled).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cached_property, lru_cache

import attrs

from jobcoach_dsl.lawtext.words import ORDINALS, one_space


@attrs.frozen(cache_hash=True)
class Step:
    """One step down the tree: `Step("artikel", "9")`, `Step("kop", "Eisen aan de jobcoach")`, `Step("aanhef")`."""

    kind: str
    key: str = ""

    def __str__(self) -> str:
        if self.kind == "streepje":
            return f"{_ordinal(self.key)} streepje"
        if self.kind in _FREE:
            return _free(self)
        word = _PRINTED.get(self.kind, self.kind)
        return f"{word} {self.key}" if self.key else word

    @property
    def anchor(self) -> str:
        """The part of a link that stands for this step."""
        word = "" if self.kind == "kop" else _ANCHORS.get(self.kind, self.kind)
        return "-".join(part for part in (word, _slug(self.key)) if part)


@attrs.frozen(cache_hash=True)
class Address:
    """The way from the top of a text to one provision (or one sentence of it)."""

    steps: tuple[Step, ...] = ()

    def __str__(self) -> str:
        """As a jurist writes it, without the name of the regulation."""
        return self._written

    @cached_property
    def _written(self) -> str:
        words = ""
        for before, step in zip((None, *self.steps), self.steps, strict=False):
            if before:
                words += ", " if before.kind in _COMMA or step.kind in _COMMA else " "
            words += str(step)
        return words

    @cached_property
    def anchor(self) -> str:
        """The name of the provision in links: `art-8-lid-2-onder-b`. An aanhef is a part of its provision and has no link of its own."""
        return "-".join(step.anchor for step in self.steps if step.kind != "aanhef")

    @property
    def parent(self) -> Address:
        return Address(self.steps[:-1])

    def child(self, kind: str, key: str = "") -> Address:
        return Address((*self.steps, Step(kind, key)))


class AddressError(Exception):
    """Words that are no address, or an address that leads nowhere: what is wrong and, in `help`, what to write (Dutch)."""

    def __init__(self, reason: str, help: str = "") -> None:
        super().__init__(reason)
        self.reason, self.help = reason, help


_PRINTED = {"artikel": "art.", "paragraaf": "par."}
_ANCHORS = {"artikel": "art", "paragraaf": "par"}

_FREE = frozenset({"kop", "tabel", "rij", "kolom"})
"""Kinds whose key is words of the text."""

_COMMA = _FREE | {"streepje", "kopregel"}
"""Kinds that a comma sets apart from what stands before and after."""

_DIVISIONS = ("boek", "deel", "titel", "hoofdstuk", "afdeling", "bijlage", "kader")
_ROOTS = frozenset({"artikel", "paragraaf", "considerans", "slotformule", "toelichting", "voetnoot", *_DIVISIONS})
"""Kinds with which an address starts anew, whatever block it is written in."""

_ANNEXES = frozenset({"toelichting", "bijlage"})
"""Kinds that number their articles apart from those of the regulation."""

_NEEDS_PARENT = frozenset({"lid", "aanhef", "slot", "zin"})


def _ordinal(key: str) -> str:
    return next((word for word, number in ORDINALS.items() if str(number) == key), f"{key}e")


def _free(step: Step) -> str:
    prefix = "" if step.kind == "kop" else f"{step.kind} "
    plain = (prefix + step.key).rstrip()
    try:
        if not plain.endswith(".") and _read(plain) == [step]:  # a full stop at the end is read as that of the sentence
            return plain
    except AddressError:
        pass
    return f"{prefix}‘{step.key.replace('’', '’’')}’"


@lru_cache(maxsize=4096)
def _slug(words: str) -> str:
    plain = unicodedata.normalize("NFKD", words.replace("°", "o")).casefold()
    kept = "".join(ch for ch in plain if not unicodedata.combining(ch))
    return re.sub(r"[^\w.]+", "-", kept).strip("-.")


# Reading. Each pattern is tried at the place that is reached; a `Reader` makes steps of what it matched.
Reader = Callable[[re.Match[str]], Step]

_NUMBER = r"(?P<key>\d+(?:[.:]\d+)*(?:[a-z]{1,9})?)"
_ITEM = r"(?P<key>\d+(?:\.\d+)*[a-z]{0,3}°?|[a-z]{1,2}|[ivxl]+)[.)]?"
_NTH = rf"(?P<nth>{'|'.join(ORDINALS)}|\d+(?:ste|de|e))"
_END = r"(?=[\s,]|$)"


def _counted(kind: str) -> Reader:
    def read(match: re.Match[str]) -> Step:
        nth = (match["nth"] or "").lower()
        return Step(kind, str(ORDINALS[nth]) if nth in ORDINALS else re.sub(r"\D+$", "", nth) or match["key"])

    return read


def _keyed(kind: str) -> Reader:
    return lambda match: Step(kind, match["key"])


def _bare(kind: str) -> Reader:
    return lambda _: Step(kind)


def _counting(words: str, number: str = r"\d+") -> str:
    """ "lid 4", "vierde lid" and "4e lid" """
    return rf"(?:(?:{words})\s+(?P<key>{number})|{_NTH}\s+(?:{words})(?!\s+\d))"


_PATTERNS: tuple[tuple[re.Pattern[str], Reader], ...] = tuple(
    (re.compile(pattern + _END, re.IGNORECASE), reader)
    for pattern, reader in (
        (rf"(?:artikel|art\.?)\s*{_NUMBER}", _keyed("artikel")),
        (rf"(?:paragraaf|par\.?|§)\s*{_NUMBER}\.?", _keyed("paragraaf")),
        *((rf"{kind}\s+(?P<key>\d+(?:\.\d+)*[a-z]?|[ivxl]+|[a-z])\.?", _keyed(kind)) for kind in _DIVISIONS),
        (r"(?:bijlage)", _bare("bijlage")),
        (r"(?:voet)?noot\s+(?P<key>\w+)", _keyed("voetnoot")),
        (_counting("lid", r"\d+(?:\.\d+)*[a-z]{0,9}"), _counted("lid")),
        (rf"(?:onderdeel|onder|sub|letter)\s+{_ITEM}", _keyed("onder")),
        (r"(?P<key>\d+[a-z]{0,3}°)\.?", _keyed("onder")),
        (_counting(r"alinea|al\.?"), _counted("alinea")),
        (_counting(r"streepje|gedachtestreepje|opsommingsteken|opsomming"), _counted("streepje")),
        (_counting(r"volzin|zin"), _counted("zin")),
        (r"(?:kopregel|kolomkop)", _bare("kopregel")),
        (r"(?:opschrift|kop)", _bare("opschrift")),
        (r"aanhef", _bare("aanhef")),
        (r"(?:slotzin|slot)", _bare("slot")),
        (r"considerans", _bare("considerans")),
        (r"slotformule", _bare("slotformule")),
        (r"toelichting(?:\s+(?:op|bij))?", _bare("toelichting")),
    )
)
_QUOTED = re.compile(
    r"(?P<kind>(?:kop|tabel|rij|kolom)\s+)?"
    r"(?:‘(?P<a>(?:[^’]|’’|’(?!\s*(?:,|$)))+)’|“(?P<b>[^”]+)”|\"(?P<c>[^\"]+)\"|'(?P<d>(?:[^']|'(?!\s*(?:,|$)))+)')(?=\s*(?:,|$))",
    re.IGNORECASE,
)
_NAMED = re.compile(r"(?P<kind>tabel|rij|kolom)(?P<key>\s+[^,]+)?(?=,|$)", re.IGNORECASE)
_HEADING = re.compile(r"[^\W\d_a-zà-ÿ][^,]*|\d[^,]*[^\W\d_][^,]*")
_SECOND = re.compile(r"(?:en|of|tot|t/m)(?=[\s\d]|$)", re.IGNORECASE)
_RANGE = re.compile(r"\d\s*[-–/]\s*\d")


@lru_cache(maxsize=4096)  # the same few words name a provision of many blocks
def _steps(words: str) -> tuple[Step, ...]:
    return tuple(_arranged(_read(words), words))


def _read(words: str) -> list[Step]:
    """The steps in words with single spaces. Raises `AddressError` at the first words that are none."""
    steps: list[Step] = []
    at, fresh = 0, True  # `fresh`: at the start or after a comma, where a heading may stand
    while at < len(words):
        if words[at] in " ,":
            fresh = fresh or words[at] == ","
            at += 1
            continue
        try:
            step, end = _read_step(words, at, fresh)
        except AddressError:
            if not (fresh and steps and steps[-1].kind == "kop"):
                raise
            end = (words + ",").index(",", at)  # a heading with a comma in it: "Stage- of leerovereenkomst, werkervaringsplaats of BBL"
            step = Step("kop", f"{steps.pop().key}, {words[at:end].strip()}")
        steps.append(step)
        at, fresh = end, False
    return steps


def _read_step(words: str, at: int, fresh: bool) -> tuple[Step, int]:
    if match := _QUOTED.match(words, at):
        key = next(key for key in match.group("a", "b", "c", "d") if key)
        kind = (match["kind"] or "kop").strip().lower()
        return Step(kind, one_space(key.replace("’’", "’") if match["a"] else key)), match.end()
    for pattern, reader in _PATTERNS:
        if match := pattern.match(words, at):
            return reader(match), match.end()
    if match := _NAMED.match(words, at):
        return Step(match["kind"].lower(), (match["key"] or "").strip()), match.end()
    if fresh and (match := _HEADING.match(words, at)):
        return Step("kop", match[0].strip()), match.end()
    rest = words[at:]
    if _SECOND.match(rest) or _RANGE.search(rest):
        raise AddressError(
            f"`{words}` noemt meer dan één bepaling",
            "noem één bepaling; schrijf voor elke bepaling een eigen `volgens` met de woorden eruit",
        )
    raise AddressError(
        f"`{rest}` is geen vindplaats",
        "schrijf bijvoorbeeld `art. 9 lid 4`, `lid 2 onder b` of `par. 1.3, Eisen aan de jobcoach, tweede streepje`; zet een kop die "
        "met een kleine letter begint tussen ‘ en ’",
    )


@lru_cache(maxsize=4096)  # rules of one article cite it with the same words
def parse_address(text: str, base: Address | None = None, short_title: str = "") -> Address:
    """The address that `text` names.

    `base` is the block in which it is written: inside artikel 8, "lid 2 onder b" is art. 8 lid 2 onder b. The short title of the
    regulation may stand in front. Raises `AddressError`.
    """
    words = one_space(text)
    if short_title and words.casefold().startswith(short_title.casefold() + " "):
        words = words[len(short_title) + 1 :].lstrip(", ")
    if not words:
        raise AddressError("er staat geen vindplaats", "noem de bepaling, bijvoorbeeld `art. 9 lid 4`")
    if words.endswith(".") and not words.endswith("°."):
        words = words.rstrip(".")
    steps = _steps(words)
    if not steps:
        raise AddressError(f"`{words}` is geen vindplaats", "noem de bepaling, bijvoorbeeld `art. 9 lid 4`")
    first = steps[0].kind
    if first in _ROOTS:
        return Address(steps)
    if base is None or not base.steps:
        if first in _NEEDS_PARENT:
            raise AddressError(f"`{words}` zegt niet van welke bepaling", f"schrijf bijvoorbeeld `art. 9 {words}`")
        return Address(steps)
    return Address((*_block(base, first), *steps))


def _block(base: Address, first: str) -> tuple[Step, ...]:
    """The steps of the block that a relative address of which the first step is of this kind hangs on."""
    steps = base.steps
    while steps and steps[-1].kind in ("opschrift", "aanhef", "slot", "zin"):
        steps = steps[:-1]
    if first == "lid":
        articles = [n for n, step in enumerate(steps) if step.kind == "artikel"]
        steps = steps[: articles[-1] + 1] if articles else steps
    return steps


def _arranged(steps: list[Step], words: str) -> list[Step]:
    """The steps from large to small: an article needs no chapter, a column may be named before its row."""
    result: list[Step] = []
    for step in steps:
        if step.kind in ("artikel", "considerans", "slotformule", "voetnoot"):
            if any(before.kind not in ("toelichting", *_DIVISIONS) for before in result):
                raise AddressError(f"`{words}` begint niet bij het grootste deel", f"begin met `{step}`, dan pas het lid of het onderdeel")
            result = [before for before in result if before.kind in _ANNEXES]
        result.append(step)
    for n in range(len(result) - 1):
        if (result[n].kind, result[n + 1].kind) == ("kolom", "rij"):
            result[n], result[n + 1] = result[n + 1], result[n]
    return result
