"""The legal text as a tree of provisions.

In: provisions, built by `parse_lawtext` (or by an importer). Out: `LawText`, in which each address leads to one provision.
Refuses: nothing itself; `resolve` refuses words that lead to no provision, or to more than one.

Where the words are: a provision has its own words only (the aanhef of a lid, say), its children have theirs. The heading of an
article is a child too, with the step `opschrift`. Joined in the order of `sentences()` they are the whole text.
"""

from __future__ import annotations

import datetime as dt
import difflib
import hashlib
from collections.abc import Iterator
from functools import cached_property

import attrs

from jobcoach_dsl.lawtext.address import Address, AddressError, Step, parse_address
from jobcoach_dsl.source import SourceFile, Span


@attrs.frozen
class Sentence:
    """A sentence of a provision: `provision.text[start:end] == text`. Its address ends in the step `zin`."""

    address: Address
    text: str
    start: int
    end: int


@attrs.frozen(slots=False)
class Provision:
    """A provision: an article, lid, onderdeel, alinea, heading, cell of a table.

    `label` is the number as printed ("2.", "b.", "Artikel 8"), `title` the words of its heading, `text` its own words with single
    spaces in NFC, `note` what the editor says about it: shown, but never part of the law's words.
    """

    address: Address
    label: str = ""
    title: str = ""
    text: str = ""
    sentences: tuple[Sentence, ...] = ()
    children: tuple[Provision, ...] = ()
    note: str = ""
    span: Span | None = attrs.field(default=None, eq=False, repr=False, kw_only=True)

    @property
    def kind(self) -> str:
        """The kind of its last step: artikel, lid, onder, alinea, streepje, opschrift, tabel, rij, kolom, …"""
        return self.address.steps[-1].kind

    @cached_property
    def fingerprint(self) -> str:
        """Changes when a word of it or of its children does, and does not depend on where the provision stands."""
        digest = hashlib.sha256(self.text.encode())
        for child in self.children:
            step = child.address.steps[-1]
            digest.update(f"\n{step.kind} {step.key}\n{child.fingerprint}".encode())
        return digest.hexdigest()[:12]

    def walk(self) -> Iterator[Provision]:
        """This provision and all below it, a parent before its children."""
        yield self
        for child in self.children:
            yield from child.walk()

    def in_text_order(self) -> Iterator[Provision]:
        """As `walk`, but a heading comes before the words below it, as in the text."""
        heads = [child for child in self.children if child.kind == "opschrift"]
        yield from heads
        yield self
        for child in self.children:
            if child.kind != "opschrift":
                yield from child.in_text_order()

    def sentence(self, number: str) -> Provision | None:
        """One sentence as a provision of its own, for a citation of it; None when there is no such sentence."""
        for sentence in self.sentences:
            if sentence.address.steps[-1].key == number:
                whole = attrs.evolve(sentence, start=0, end=len(sentence.text))
                return Provision(sentence.address, text=sentence.text, sentences=(whole,), span=self.span)
        return None


@attrs.frozen
class Metadata:
    """What is known about the text as a document: its title, who adopted it and when, where it was found, who may use it."""

    title: str
    authority: str
    kind: str
    adopted: dt.date | None = None
    valid_from: dt.date | None = None
    valid_until: dt.date | None = None
    source: str = ""
    identifier: str = ""
    rights: str = ""
    retrieved: dt.date | None = None
    note: str = ""


@attrs.frozen(slots=False)
class LawText:
    """One legal text, stored once; several regulations may rest on it."""

    id: str
    metadata: Metadata
    provisions: tuple[Provision, ...]
    source: SourceFile = attrs.field(eq=False, repr=False)

    def walk(self) -> Iterator[Provision]:
        """All provisions, a parent before its children."""
        return iter(self._all)

    @cached_property
    def _all(self) -> tuple[Provision, ...]:
        return tuple(below for provision in self.provisions for below in provision.walk())

    def sentences(self) -> Iterator[tuple[Provision, Sentence]]:
        """Every unit that rules account for, in the order of the text, each with its provision.

        These are the sentences of paragraphs, list items and cells; a heading is one unit, however many full stops it has.
        """
        for top in self.provisions:
            for provision in top.in_text_order():
                for sentence in provision.sentences:
                    yield provision, sentence

    @cached_property
    def fingerprint(self) -> str:
        """Changes when a word of the text does."""
        words = "\n".join(f"{p.address}\n{p.fingerprint}" for p in self.provisions)
        return hashlib.sha256(words.encode()).hexdigest()[:12]

    @cached_property
    def _exact(self) -> dict[tuple[Step, ...], Provision]:
        index: dict[tuple[Step, ...], Provision] = {}
        for provision in self.walk():
            index.setdefault(_folded(provision.address.steps), provision)
        return index

    @cached_property
    def _by_last(self) -> dict[Step, list[tuple[tuple[Step, ...], Provision]]]:
        index: dict[Step, list[tuple[tuple[Step, ...], Provision]]] = {}
        for steps, provision in self._exact.items():
            index.setdefault(steps[-1], []).append((steps, provision))
            if steps[-1].kind == "tabel":
                index.setdefault(Step("tabel"), []).append((steps, provision))
        return index

    def candidates(self, address: Address) -> tuple[Provision, ...]:
        """The provisions that an address can mean.

        The whole address leads to one. A jurist leaves out what needs no saying, so "par. 1.3, tweede streepje" may pass over a
        heading or a paragraph between the two, "alinea 1" may be said of the only paragraph, and "tabel" of the only table.
        """
        steps = _folded(address.steps)
        if steps and steps[-1].kind == "zin":
            holders = self.candidates(address.parent)
            if not any(holder.sentences for holder in holders):
                holders = tuple(child for holder in holders for child in holder.children if child.kind == "alinea")
            found = (holder.sentence(steps[-1].key) for holder in holders)
            return tuple(sentence for sentence in found if sentence)
        if steps and steps[-1].kind == "aanhef":
            return tuple(p for p in self.candidates(address.parent) if p.text and any(c.kind in _ITEMS for c in p.children))
        ways = (steps, self._without_only_paragraphs(steps), *_joined_headings(steps))
        for way in ways:
            if exact := self._exact.get(way):
                return (exact,)
        for way in ways:
            if way and (near := tuple(p for full, p in self._by_last.get(way[-1], ()) if _leads_to(way, full))):
                return near
        return ()

    def _without_only_paragraphs(self, steps: tuple[Step, ...]) -> tuple[Step, ...]:
        """The address without "alinea 1" where that is said of the only paragraph, which has no step of its own."""
        kept: tuple[Step, ...] = ()
        for step in steps:
            if step == _FIRST and (holder := self._exact.get(kept)) and holder.text and (*kept, step) not in self._exact:
                continue
            kept = (*kept, step)
        return kept

    def find(self, address: Address) -> Provision | None:
        """The one provision that the address leads to, else None."""
        found = self.candidates(address)
        return found[0] if len(found) == 1 else None

    def resolve(self, text: str, base: Address | None = None, short_title: str = "") -> tuple[Address, Provision]:
        """The address that `text` names and its provision. Raises `AddressError` with the nearest addresses that do exist."""
        address = parse_address(text, base, short_title)
        found = self.candidates(address)
        if not found and base is not None:
            # below a heading an address is read from there; one that leads nowhere may be meant from the top of the text
            try:
                whole = parse_address(text, None, short_title)
            except AddressError:
                whole = address
            found = self.candidates(whole)
            address = whole if found else address
        if len(found) == 1:
            return address, found[0]
        if found:
            listed = "; ".join(f"`{p.address}`" for p in found[:5])
            raise AddressError(f"`{address}` kan {len(found)} bepalingen aanwijzen", f"kies een van: {listed}")
        known = {str(p.address): p for p in self.walk()}
        near = difflib.get_close_matches(str(address), known, n=3, cutoff=0.7)
        parent = next((p for n in range(len(address.steps) - 1, 0, -1) if (p := self.find(Address(address.steps[:n])))), None)
        if parent and parent.sentences and address.steps[-1].kind == "zin":
            count = len(parent.sentences)
            help = f"`{parent.address}` heeft {count} {'zin' if count == 1 else 'zinnen'}"
            raise AddressError(f"`{address}` staat niet in de tekst", help)
        if parent and parent.children:
            below = ", ".join(f"`{c.address.steps[-1]}`" for c in parent.children[:12])
            raise AddressError(f"`{address}` staat niet in de tekst", f"`{parent.address}` heeft: {below}")
        help = f"bedoelde u {' of '.join(f'`{n}`' for n in near)}?" if near else "kijk in de tekst welke bepalingen er zijn"
        raise AddressError(f"`{address}` staat niet in de tekst", help)


_ITEMS = frozenset({"onder", "streepje", "lid"})
_PASSED_OVER = frozenset({"alinea", "kop"})
_FIRST = Step("alinea", "1")


def _folded(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    return tuple([step if step.key == (folded := step.key.casefold()) else Step(step.kind, folded) for step in steps])


def _joined_headings(steps: tuple[Step, ...]) -> Iterator[tuple[Step, ...]]:
    """The address with two headings read as one that has a comma in it."""
    for n in range(len(steps) - 1):
        if steps[n].kind == steps[n + 1].kind == "kop":
            joined = Step("kop", f"{steps[n].key}, {steps[n + 1].key}")
            yield (*steps[:n], joined, *steps[n + 2 :])


def _leads_to(way: tuple[Step, ...], full: tuple[Step, ...]) -> bool:
    """Whether `full` is `way` with headings and paragraphs in between."""
    rest = iter(way)
    wanted = next(rest, None)
    for step in full:
        if wanted is not None and (step == wanted or (wanted == Step("tabel") and step.kind == "tabel")):
            wanted = next(rest, None)
        elif step.kind not in _PASSED_OVER:
            return False
    return wanted is None
