"""From a text file to the tree of its provisions.

In: a `SourceFile` in the form that `blocks` describes. Out: a `LawText`, and everything that is wrong with the file.
Refuses: an empty or huge text, empty provisions, two provisions with one address, an enumeration that is announced and does not
come (R111–R116). What is left is still a `LawText`, so that one run shows all mistakes; no file makes it raise.

How the tree follows from the blocks:

- A heading is a container. Its words say of what kind ("Artikel 8 …", "1.3. …", "Toelichting"), or a mark does ("[considerans]").
- One paragraph, if it comes first, is the own text (the aanhef) of its container or item. Else paragraphs are alinea 1, 2, …
- Numbered items with which an article starts are leden; other items are `onder` their label, or streepjes.
- An item belongs to the paragraph before it. In an article or item, one last paragraph after the list is the slot.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePosixPath

import attrs

from jobcoach_dsl.diagnostics import Diagnostic
from jobcoach_dsl.lawtext import codes
from jobcoach_dsl.lawtext.address import Address, Step
from jobcoach_dsl.lawtext.blocks import BULLETS, Block, Footnote, Heading, Note, Table, Text, read_blocks, unescaped
from jobcoach_dsl.lawtext.metadata import read_metadata
from jobcoach_dsl.lawtext.sentences import sentence_bounds
from jobcoach_dsl.lawtext.text import LawText, Provision, Sentence
from jobcoach_dsl.source import MAX_BYTES, SourceFile, Span

MAX_DEPTH = 8
"""Items within items; Dutch drafting rules know four."""

_NUMBER = r"\d+(?:[.:]\d+)*[a-z]{0,9}"
_KINDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), kind)
    for pattern, kind in (
        (rf"(?P<label>art(?:ikel|\.)\s+(?P<key>{_NUMBER})[.:]?)(?:\s+(?P<title>.*))?$", "artikel"),
        (rf"(?P<label>(?:paragraaf|§)\s*(?P<key>{_NUMBER})[.:]?)(?:\s+(?P<title>.*))?$", "paragraaf"),
        *(
            (rf"(?P<label>{kind}\s+(?P<key>\d+(?:\.\d+)*[a-z]?|[IVXL]+|[A-Z])[.:]?)(?:\s+(?P<title>.*))?$", kind)
            for kind in ("boek", "deel", "titel", "hoofdstuk", "afdeling", "bijlage", "kader")
        ),
        (r"(?:nota van )?toelichting$", "toelichting"),
        (r"(?P<label>(?P<key>\d+(?:\.\d+)*)\.?)\s+(?P<title>.*)$", "paragraaf"),
    )
)
_LEADING_NUMBER = re.compile(r"(?P<label>(?P<key>\d+(?:\.\d+)*[a-z]?)[.:]?)\s+(?P<title>.*)$")
_GOES_ON = re.compile(r"vervolg\s+(?P<words>.*)$", re.IGNORECASE)
"""The mark of a heading that is no heading: the text goes on with what it was in before a table, box or subheading came between."""
_MARKS = ("considerans", "slotformule", "toelichting", "kop", "kader", "paragraaf", "bijlage")


@attrs.define(eq=False)
class _Node:
    """A provision in the making."""

    address: Address
    label: str = ""
    title: str = ""
    text: str = ""
    note: str = ""
    span: Span | None = None
    children: list[_Node] = attrs.field(factory=list)
    whole: bool = False
    """Its text is one unit, whatever full stops it has (a heading)."""

    @property
    def kind(self) -> str:
        return self.address.steps[-1].kind if self.address.steps else ""


@attrs.define(eq=False)
class _Item:
    """A block with the blocks that are indented below it."""

    block: Text | Table | Footnote
    below: list[_Item] = attrs.field(factory=list)
    notes: list[str] = attrs.field(factory=list)

    @property
    def is_paragraph(self) -> bool:
        return isinstance(self.block, Text) and not self.block.label


@attrs.define(eq=False)
class _Part:
    """A container with the blocks that stand below its heading."""

    node: _Node
    heading: Heading | None = None
    above: _Part | None = None
    body: list[Block] = attrs.field(factory=list)

    @property
    def level(self) -> int:
        return self.heading.level if self.heading else 1


class _Builder:
    def __init__(self, found: list[Diagnostic]) -> None:
        self.found = found
        self.root = _Node(Address())

    def build(self, blocks: Sequence[Block]) -> None:
        """Divides the blocks over the containers that the headings make, then fills each container."""
        part = _Part(self.root)
        parts = [part]
        for n, block in enumerate(blocks):
            if not isinstance(block, Heading):
                part.body.append(block)
            elif n == 0 and block.level == 1 and not block.mark and self.heading_kind(block)[0] == "kop":
                title = _Node(Address((Step("opschrift"),)), title=block.words, text=block.words, span=block.span, whole=True)
                self.root.children.append(title)
            elif match := _GOES_ON.match(block.mark):
                part = self.gone_on(block, unescaped(match["words"]), parts) or part
            else:
                if block.level > part.level + 1:
                    help = f"geef deze kop hoogstens {part.level + 1} tekens `#`, of zet de kop ertussen die ontbreekt"
                    self.tell(codes.HEADING_LEVEL, "deze kop staat te diep", block.span, help)
                above: _Part | None = part
                while above and above.level >= block.level:
                    above = above.above
                holder = above.node if above else self.root
                part = _Part(self.container(block, holder), block, above)
                holder.children.append(part.node)
                parts.append(part)
        for part in parts:
            self.fill(part.node, part.body)
        for part in parts:
            part.node.children.sort(key=_place)

    def gone_on(self, heading: Heading, words: str, parts: list[_Part]) -> _Part | None:
        """The part above that the text goes on with."""
        for part in reversed(parts):
            if part.heading and part.level == heading.level and part.heading.words == words and not heading.words:
                return part
        help = f"noem na `vervolg` een kop die erboven staat met evenveel tekens `#` ({heading.level}), en zet er geen woorden achter"
        self.tell(codes.UNKNOWN_MARK, f"`[{heading.mark}]` gaat op geen kop verder", heading.span, help)
        return None

    def container(self, heading: Heading, parent: _Node) -> _Node:
        kind, key, label, title = self.heading_kind(heading)
        steps = parent.address.steps
        if kind in ("considerans", "slotformule", "toelichting"):
            steps = ()
        elif kind == "artikel":
            steps = tuple(step for step in steps if step.kind in ("toelichting", "bijlage"))
        elif kind == "paragraaf":
            steps = tuple(step for step in steps if step.kind != "paragraaf" or not key.startswith(f"{step.key}."))
        node = _Node(Address((*steps, Step(kind, key))), label, title, span=heading.span)
        if heading.words:
            opschrift = _Node(node.address.child("opschrift"), text=heading.words, span=heading.span, whole=True)
            node.children.append(opschrift)
        elif heading.mark.lower() not in ("considerans", "slotformule", "toelichting") and heading.mark.lower() in ("", *_MARKS):
            self.tell(codes.EMPTY, "deze kop heeft geen woorden", heading.span, "schrijf de kop zoals hij gedrukt staat")
        return node

    def heading_kind(self, heading: Heading) -> tuple[str, str, str, str]:
        """Kind, key, label and title of a heading, from its mark or else from its words."""
        mark, words = heading.mark.lower(), heading.words
        if mark and mark not in _MARKS:
            help = f"bekend zijn {', '.join(f'`[{m}]`' for m in _MARKS)}; horen de haken bij de kop, schrijf dan `\\[`"
            self.tell(codes.UNKNOWN_MARK, f"`[{heading.mark}]` is geen bekende aanwijzing", heading.span, help)
        if mark in ("considerans", "slotformule", "toelichting"):
            return mark, "", "", words
        if mark in ("kader", "paragraaf", "bijlage") and (match := _LEADING_NUMBER.match(words)):
            return mark, match["key"], match["label"], match["title"]
        if mark == "bijlage":
            return mark, "", "", words
        for pattern, kind in _KINDS if not mark else ():
            if match := pattern.match(words):
                groups = {"key": "", "label": "", "title": ""} | {k: v or "" for k, v in match.groupdict().items()}
                return kind, groups["key"], groups["label"], groups["title"]
        return "kop", words.rstrip(" .:") or heading.mark, "", words

    def fill(self, node: _Node, body: list[Block]) -> None:
        """Puts the blocks below a heading into its container."""
        items = self.nested(node, body)
        self.place(node, items)

    def nested(self, node: _Node, body: list[Block]) -> list[_Item]:
        """The blocks as a tree by their indentation. A note goes with the block before it, else with the container."""
        top: list[_Item] = []
        open_items: list[_Item] = []
        last: _Item | None = None
        for block in body:
            if isinstance(block, Note):
                if last:
                    last.notes.append(block.words)
                else:
                    node.note = f"{node.note} {block.words}".strip()
                continue
            assert not isinstance(block, Heading)
            last = _Item(block)
            indent = block.indent if isinstance(block, Text) else 0
            closed: _Item | None = None
            while open_items and _indent(open_items[-1]) >= indent:
                closed = open_items.pop()
            siblings = open_items[-1].below if open_items else top
            labelled = isinstance(block, Text) and block.label
            if closed and labelled and _indent(closed) != indent:
                help = "laat onderdelen van één opsomming even ver inspringen"
                self.tell(codes.INDENTATION, "dit onderdeel springt anders in dan zijn buren", block.span, help)
            elif indent and not open_items and not closed and (not labelled or not siblings):
                self.tell(codes.INDENTATION, "deze regel springt in onder niets", block.span, "begin deze regel vooraan")
            if len(open_items) >= MAX_DEPTH:
                help = f"meer dan {MAX_DEPTH} niveaus heeft geen regeling; kijk of de inspringing klopt"
                self.tell(codes.TOO_LARGE, "deze opsomming gaat te diep", block.span, help)
                continue
            siblings.append(last)
            if labelled:
                open_items.append(last)
        return top

    def place(self, node: _Node, items: list[_Item]) -> None:
        """Makes provisions of blocks: own text, leden, onderdelen, streepjes, alinea's, slot, tables, footnotes."""
        paragraphs = [item for item in items if item.is_paragraph]
        listed = [item for item in items if isinstance(item.block, Text) and not item.is_paragraph]
        starts_with_list = bool(listed) and (not paragraphs or items.index(listed[0]) < items.index(paragraphs[0]))
        as_slot = None
        if node.kind in ("artikel", "lid", "onder", "streepje") and not _in_explanation(node.address):
            ends_plain = paragraphs and listed and items.index(paragraphs[-1]) > items.index(listed[-1])
            if ends_plain and len(paragraphs) == (1 if starts_with_list else 2):
                as_slot = paragraphs[-1]
        own = [item for item in paragraphs if item is not as_slot]
        own_text = items[0] if items and own == [items[0]] and node is not self.root else None
        holder, numbered = node, 0
        for item in items:
            block = item.block
            if isinstance(block, Table):
                child, holder = self.table(node, block), node  # what is listed below a table belongs to no paragraph above it
            elif isinstance(block, Footnote):
                child = _Node(Address((Step("voetnoot", block.key),)), text=block.words, span=block.span)
                self.root.children.append(child)
            elif item is as_slot:
                child = _Node(node.address.child("slot"), text=block.words, span=block.span)
                node.children.append(child)
            elif item is own_text:
                child, node.text, node.span = node, block.words, block.span
            elif item.is_paragraph:
                numbered += 1
                child = _Node(node.address.child("alinea", str(numbered)), text=block.words, span=block.span)
                node.children.append(child)
                holder = child
            else:
                child = self.item(holder, block, leden=starts_with_list and not numbered)
                self.place_below(child, item)
            child.note = " ".join(filter(None, (child.note, *item.notes)))

    def place_below(self, node: _Node, item: _Item) -> None:
        """What is indented below an item; the words of the item itself are its first paragraph."""
        assert isinstance(item.block, Text)
        first = [_Item(attrs.evolve(item.block, label=""))] if item.block.words else []
        self.place(node, [*first, *item.below])
        if not node.text and not node.children:
            help = "schrijf de woorden van het onderdeel achter zijn nummer"
            self.tell(codes.EMPTY, f"onderdeel `{item.block.label}` is leeg", item.block.span, help)

    def item(self, holder: _Node, block: Text, leden: bool) -> _Node:
        if block.label in BULLETS:
            count = sum(child.kind == "streepje" for child in holder.children)
            address = holder.address.child("streepje", str(count + 1))
        else:
            key = block.label.rstrip(".)")
            lid = leden and key[0].isdigit() and "°" not in key and holder.kind == "artikel" and not _in_explanation(holder.address)
            address = holder.address.child("lid" if lid else "onder", key)
        node = _Node(address, block.label, span=block.span)
        holder.children.append(node)
        return node

    def table(self, holder: _Node, table: Table) -> _Node:
        count = sum(child.kind == "tabel" for child in holder.children)
        caption = table.caption.words if table.caption else ""
        node = _Node(holder.address.child("tabel", caption.rstrip(" .:") or str(count + 1)), title=caption, span=table.span)
        holder.children.append(node)
        if table.caption:
            node.children.append(_Node(node.address.child("opschrift"), text=caption, span=table.caption.span, whole=True))
        columns = _names([" ".join(cell) for cell in table.header])
        head = _Node(node.address.child("kopregel"), span=table.span)
        lines = [(head, table.header, table.span)]
        row_names = _names([" ".join(cells[0]) for cells, _ in table.rows], all_or_none=True)
        for name, (cells, span) in zip(row_names, table.rows, strict=True):
            lines.append((_Node(node.address.child("rij", name), span=span), cells, span))
        for row, cells, span in lines:
            node.children.append(row)
            for column, cell in zip(columns, cells, strict=True):
                self.cell(row, column, cell, span)
        return node

    def cell(self, row: _Node, column: str, parts: tuple[str, ...], span: Span) -> None:
        node = _Node(row.address.child("kolom", column), span=span)
        row.children.append(node)
        items = []
        for part in parts:
            bullet = part[0] in BULLETS and part[1:2] == " "
            items.append(_Item(Text(0, part[0] if bullet else "", part[2:] if bullet else part, span)))
        self.place(node, items)

    def tell(self, code: str, message: str, span: Span | None, help: str, provision: str = "") -> None:
        self.found.append(Diagnostic(code, message, span, help, provision))

    def check(self) -> None:
        """What can only be seen when the tree is there: empty provisions, lists that do not come, equal addresses."""
        self.check_below(self.root)
        self.check_addresses(self.root, {})

    def check_addresses(self, parent: _Node, seen: dict[str, _Node]) -> None:
        for node in parent.children:
            first = seen.setdefault(node.address.anchor.casefold(), node)
            if first is node:
                self.check_addresses(node, seen)
                continue
            where = f" op regel {first.span.line}" if first.span else ""
            message = f"`{node.address}` staat er al{where}" + ("" if first.address == node.address else f" als `{first.address}`")
            self.tell(codes.DUPLICATE, message, node.span, "geef elke bepaling een eigen nummer of kop", str(node.address))

    def check_below(self, parent: _Node) -> None:
        for n, node in enumerate(parent.children):
            is_heading = node.whole or node.kind in ("kolom", "kopregel", "rij")
            if not is_heading and not node.text and not node.note and all(child.whole for child in node.children):
                help = "vul de tekst aan; is de bepaling vervallen, zet er dan een regel `[redactie: vervallen]` onder"
                self.tell(codes.EMPTY, f"`{node.address}` heeft geen tekst", node.span, help, str(node.address))
            nothing_below = all(child.whole for child in node.children)
            nothing_after = n == len(parent.children) - 1 or bool(node.children)  # after a part with a heading comes another subject
            if nothing_below and nothing_after and not is_heading and node.text.endswith(":") and not node.note:
                help = "vul de opsomming aan; eindigt de tekst echt zo, zet er dan een regel `[redactie: …]` onder die dat zegt"
                self.tell(codes.CUT_OFF, f"na de dubbele punt van `{node.address}` komt niets", node.span, help, str(node.address))
            self.check_below(node)


def _place(node: _Node) -> int:
    """Where the node starts in the file. A container is filled after those below it are made; the order is that of the file."""
    starts = [node.span.start] if node.span else []
    starts += [child.span.start for child in node.children if child.kind == "opschrift" and child.span]
    return min(starts, default=-1)


def _indent(item: _Item) -> int:
    assert isinstance(item.block, Text)
    return item.block.indent


def _in_explanation(address: Address) -> bool:
    return any(step.kind == "toelichting" for step in address.steps)


def _names(words: list[str], all_or_none: bool = False) -> list[str]:
    """The words as keys where they are short and differ; else their place, counted from 1.

    Rows go by their first cell only where that works for all of them: a first cell with sentences is no name.
    """
    folded = [w.casefold() for w in words]
    good = [bool(w) and len(w) <= 80 and not w.endswith(".") and folded.count(w.casefold()) == 1 for w in words]
    if all_or_none and not all(good):
        return [str(n) for n in range(1, len(words) + 1)]
    return [w if ok else str(n) for n, (w, ok) in enumerate(zip(words, good, strict=True), start=1)]


def _frozen(node: _Node) -> Provision:
    bounds = ([(0, len(node.text))] if node.text else []) if node.whole else sentence_bounds(node.text)
    sentences = tuple(
        Sentence(node.address.child("zin", str(n)), node.text[start:end], start, end) for n, (start, end) in enumerate(bounds, start=1)
    )
    children = tuple(_frozen(child) for child in node.children)
    return Provision(node.address, node.label, node.title, node.text, sentences, children, node.note, span=node.span)


def parse_lawtext(file: SourceFile) -> tuple[LawText | None, list[Diagnostic]]:
    """The text of a file as a tree, and all that is wrong with it. There is no tree when there is nothing to read."""
    if len(file.text) > MAX_BYTES:
        message = f"de tekst heeft {len(file.text)} tekens"
        return None, [Diagnostic(codes.TOO_LARGE, message, None, f"splits hem; {MAX_BYTES} tekens is het meeste")]
    if not file.text.strip():
        return None, [Diagnostic(codes.EMPTY, "het bestand is leeg", None, "zet de tekst in het bestand, met kopgegevens erboven")]
    metadata, first_line, found = read_metadata(file)
    blocks, unclear = read_blocks(file, first_line)
    found += unclear
    if not blocks and any(d.code == codes.FRONT_MATTER for d in found):
        return None, found
    if not blocks:
        found.append(Diagnostic(codes.EMPTY, "er is geen tekst onder de kopgegevens", None, "zet de tekst van de regeling eronder"))
        return None, found
    builder = _Builder(found)
    builder.build(blocks)
    builder.check()
    provisions = tuple(_frozen(child) for child in builder.root.children)
    law = LawText(PurePosixPath(file.name).stem, metadata, provisions, file)
    return law, sorted(found, key=lambda d: d.span.start if d.span else -1)
