"""Where the words of a legal text point: another provision of the same text, or an article of a national law.

In: a provision, and the anchors of its text. Out: `Reference`s: a run of words, and the anchor or the address on the web that it leads to.
Refuses: nothing. Words that point where nothing is, to "dit artikel", or into a regulation that is not here, are no reference: a link is
made only when it is certain where it leads.

The text itself stays as it is; a reference is a place in it. A list ("artikel 6, artikel 7 en artikel 8 van deze regeling") belongs as a
whole to what stands behind it, so "artikel 3 en 5 van de Participatiewet" has no link within the regulation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set

import attrs

from jobcoach_dsl.lawtext import Address, Provision
from jobcoach_dsl.lawtext.words import ORDINALS

NATIONAL = {
    "BWBR0005537": ("Algemene wet bestuursrecht", "Awb"),
    "BWBR0001886": ("Auteurswet",),
    "BWBR0005416": ("Gemeentewet",),
    "BWBR0015703": ("Participatiewet",),
    "BWBR0008657": ("Wet arbeidsongeschiktheidsvoorziening jonggehandicapten", "Wet Wajong", "Wajong"),
    "BWBR0008903": ("Wet sociale werkvoorziening", "Wsw"),
    "BWBR0019057": ("Wet werk en inkomen naar arbeidsvermogen", "Wet WIA", "WIA"),
    "BWBR0004045": ("Werkloosheidswet", "WW"),
    "BWBR0001888": ("Ziektewet", "ZW"),
}
"""The number of each law in the Basiswettenbestand, as wetten.overheid.nl has it in the address of the law, and how texts call the law."""

_NUMBER_OF = {name: number for number, names in NATIONAL.items() for name in names}
_LAWS = "|".join(re.escape(name) for name in sorted(_NUMBER_OF, key=len, reverse=True))
_NTH = "|".join(ORDINALS)
_LID = rf"(?:,? (?:lid (?P<lid>\d+[a-z]?)\b|(?P<nth>{_NTH}) lid\b))?"
_ITEM = r"(?:,? (?:aanhef en )?(?:onderdeel|onder|sub) (?P<item>[a-z]{1,2}|\d+°?)\b)?"
_PLACE = rf"(?P<article>\d+(?:[.:]\d+)*[a-z]{{0,3}})\b{_LID}{_ITEM}"
_WORD = r"(?:artikel |art\. ?)"
_ONE = re.compile(rf"(?:{_WORD}|artikelen )?{_PLACE}", re.IGNORECASE)
_ANY = re.sub(r"\?P<\w+>", "?:", _PLACE)
_AND = r"(?:, | en | of | tot en met )"
_LIST = re.compile(rf"\b(?:artikelen {_ANY}(?:{_AND}{_ANY})*|{_WORD}{_ANY}(?:{_AND}{_WORD}{_ANY})*)", re.IGNORECASE)
_LAW = re.compile(rf"[.)]*,? (?:van (?:de |het )?)?(?P<law>{_LAWS})\b")
_OWN = re.compile(r",? van (?:deze|dit)\b")
_ELSEWHERE = re.compile(r"[)]*,? (?:van|uit|in|bij) (?:de|het|een|die|dat)\b|[)]*,? (?:van )?[A-Z]\w+|,? (?:en|of|tot en met) \d")
_LEDEN = re.compile(rf"\b(?:het (?P<nth>vorige|{_NTH}) lid|lid (?P<lid>\d+[a-z]?))\b", re.IGNORECASE)


@attrs.frozen
class Reference:
    """A run of words and where it leads: an anchor of the same text, or an address on the web."""

    start: int
    end: int
    anchor: str = ""
    web: str = ""


def references(provision: Provision, anchors: Set[str]) -> tuple[Reference, ...]:
    """What the words of this provision point at, in their order."""
    folded = provision.text.lower()  # most texts name neither, and it takes long to look for all the ways in which they can
    lists = list(_LIST.finditer(provision.text)) if "art" in folded else []
    leden = list(_LEDEN.finditer(provision.text)) if "lid" in folded else []
    if not lists and not leden:
        return ()
    found = list(_articles(provision.text, lists, anchors))
    if found:  # the number of an article in its own heading points nowhere else
        own = {Address(provision.address.steps[:n]).anchor for n in range(1, len(provision.address.steps) + 1)}
        found = [r for r in found if r.anchor not in own]
    found += [r for r in _leden(provision, leden, anchors) if not any(m.start() <= r.start < m.end() for m in lists)]
    return tuple(sorted(found, key=lambda r: r.start))


def _articles(text: str, lists: Iterable[re.Match[str]], anchors: Set[str]) -> Iterator[Reference]:
    for group in lists:
        law = _LAW.match(text, group.end())
        if law is None and not _OWN.match(text, group.end()) and _ELSEWHERE.match(text, group.end()):
            continue
        for one in _ONE.finditer(text, group.start(), group.end()):
            if law:
                yield Reference(one.start(), one.end(), web=_national(_NUMBER_OF[law["law"]], one))
            else:
                anchor = f"art-{one['article']}{_below(one)}"
                if anchor in anchors:
                    yield Reference(one.start(), one.end(), anchor)


def _leden(provision: Provision, matches: Iterable[re.Match[str]], anchors: Set[str]) -> Iterator[Reference]:
    """Another lid of the article in which the words stand."""
    steps = provision.address.steps
    at = next((n for n, step in enumerate(steps) if step.kind == "artikel"), None)
    if at is None:
        return
    article = "-".join(step.anchor for step in steps[: at + 1])
    own = next((step.key for step in steps[at + 1 :] if step.kind == "lid"), "")
    for match in matches:
        if re.match(r",? van (?!dit artikel\b)", provision.text[match.end() :]):
            continue
        nth = (match["nth"] or "").lower()
        lid = match["lid"] or (str(int(own) - 1) if nth == "vorige" and own.isdecimal() else str(ORDINALS.get(nth, "")))
        if f"{article}-lid-{lid}" in anchors:
            yield Reference(match.start(), match.end(), f"{article}-lid-{lid}")


def _lid(one: re.Match[str]) -> str:
    return one["lid"] or (str(ORDINALS[one["nth"].lower()]) if one["nth"] else "")


def _below(one: re.Match[str]) -> str:
    return (f"-lid-{_lid(one)}" if _lid(one) else "") + (f"-onder-{one['item']}" if one["item"] else "")


def _national(number: str, one: re.Match[str]) -> str:
    """The address of the article in the law as it is now, in the form of Juriconnect 1.3."""
    lid = f"&lid={_lid(one)}" if _lid(one) else ""
    item = f"&onderdeel={one['item']}" if one["item"] else ""
    return f"https://wetten.overheid.nl/jci1.3:c:{number}&artikel={one['article']}{lid}{item}"
