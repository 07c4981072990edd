"""The tree of a rule file, as written.

In: built by `parse`. Out: frozen nodes with spans; names are words, nothing is looked up yet.
Refuses nothing: the parser is lenient (a field may be missing or stand twice), `from_syntax` rejects with better words.
How it differs from the text: numbers are exact, dates are dates, white space and comments are gone.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import attrs

from jobcoach_dsl.source import Span

_place: Span = attrs.field(eq=False, repr=False, kw_only=True)
"""Where a node stands; never counts in its equality."""


@attrs.frozen
class Word:
    """A name, a reading's id or a word of the language, where it stands."""

    text: str
    span: Span = _place

    def __str__(self) -> str:
        return self.text


@attrs.frozen
class Text:
    """A string between quotes: its words, with white space as one space."""

    text: str
    span: Span = _place


# ------------------------------------------------------------------ expressions


@attrs.frozen
class Name:
    text: str
    span: Span = _place


@attrs.frozen
class Quantity:
    """A number as written; `unit` holds the words of the unit: ("uur", "week") for "uur per week"."""

    value: Decimal
    unit: tuple[str, ...]
    span: Span = _place


@attrs.frozen
class Day:
    value: dt.date
    span: Span = _place


@attrs.frozen
class YesNo:
    value: bool
    span: Span = _place


@attrs.frozen
class Silent:
    """`niet geregeld`, or (`not_in_source`) `niet in bron`."""

    not_in_source: bool
    span: Span = _place


@attrs.frozen
class Words:
    """A string as a value: the words of a fact that holds text."""

    value: str
    span: Span = _place


@attrs.frozen
class Binary:
    """`op` is one of + - * / or a comparison: == != < <= > >=."""

    op: str
    left: Tree
    right: Tree
    span: Span = _place


@attrs.frozen
class OneOf:
    item: Tree
    values: tuple[Word | Text, ...]
    span: Span = _place


@attrs.frozen
class Not:
    item: Tree
    span: Span = _place


@attrs.frozen
class Group:
    """`kind` is all, any or none."""

    kind: str
    items: tuple[Tree, ...]
    span: Span = _place


@attrs.frozen
class Extreme:
    least: bool
    items: tuple[Tree, ...]
    span: Span = _place


@attrs.frozen
class Rounded:
    item: Tree
    places: int
    span: Span = _place


@attrs.frozen
class OutOfWeekend:
    """A date; the Monday after it when it is a Saturday or a Sunday."""

    item: Tree
    span: Span = _place


@attrs.frozen
class Alternative:
    """`chosen`, or `other` when the reading is switched on."""

    chosen: Tree
    reading: Word
    other: Tree
    span: Span = _place


@attrs.frozen
class ReadingTest:
    reading: Word
    span: Span = _place


@attrs.frozen
class Fulfilled:
    """`alle voorwaarden zijn vervuld`, or (`negated`) `een voorwaarde niet is vervuld`."""

    negated: bool
    span: Span = _place


Tree = (
    Name
    | Quantity
    | Words
    | Day
    | YesNo
    | Silent
    | Binary
    | OneOf
    | Not
    | Group
    | Extreme
    | Rounded
    | OutOfWeekend
    | Alternative
    | ReadingTest
    | Fulfilled
)

# ------------------------------------------------------------------ types as written


@attrs.frozen
class TypeTree:
    """`kind` is bool, enum, number, date or text; the rest as far as it was written."""

    kind: str
    values: tuple[Word, ...] = ()
    labels: tuple[str, ...] = ()
    unit: tuple[str, ...] = ()
    whole: bool = False
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    step: Decimal | None = None
    first: dt.date | None = None
    last: dt.date | None = None
    span: Span = _place


# ------------------------------------------------------------------ blocks


@attrs.frozen
class CitationTree:
    """`volgens ADDRESS "words"` or (`context`) `gelet op ADDRESS "words"`; `address` is the text between, not yet read."""

    address: Word
    quote: Text
    context: bool
    span: Span = _place


@attrs.frozen
class CaseTree:
    """A bullet of a value rule: `value` when `when` holds; `when` is None for `anders`."""

    value: Tree
    when: Tree | None
    span: Span = _place


@attrs.frozen
class RowTree:
    """A row of a table: a key for each name behind `per`, and the value."""

    keys: tuple[Word | Quantity, ...]
    value: Tree
    citation: CitationTree | None
    span: Span = _place


@attrs.frozen
class StageTree:
    result: Word
    when: Tree | None
    citation: CitationTree | None
    span: Span = _place


@attrs.frozen
class RuleTree:
    """Any rule. `fields` keeps every field with its name, in order, so that `from_syntax` can speak of what stands twice."""

    kind: str
    name: Word
    target: Word | None
    """What it sets aside (uitzondering), or the rule's own id (bepaal and tabel, `in`)."""
    per: tuple[Word, ...]
    judge: str
    sort: str
    """The kind of provision (geen regel)."""
    targets: tuple[Word, ...]
    type: TypeTree | None
    fields: tuple[tuple[str, Any, Span], ...]
    span: Span = _place


@attrs.frozen
class NotionPartTree:
    """A name behind `over` of a notie; with `value`, only as far as it is that listed value. Or (without name) a unit."""

    name: Word | None
    value: Word | None = None
    unit: tuple[str, ...] = ()
    span: Span = _place


@attrs.frozen
class HeadingTree:
    """A heading of the text and the rules below it. `address` is "artikel 9", "considerans", "toelichting artikel 5"."""

    address: str
    title: Text | None
    rules: tuple[RuleTree, ...]
    span: Span = _place


@attrs.frozen
class FieldsTree:
    """A block of named fields: regeling, lezing, feit, oordeel, uitkomst, notie, uitgangspunt, geval or vergelijking."""

    kind: str
    name: Word
    title: Text | None
    fields: tuple[tuple[str, Any, Span], ...]
    span: Span = _place


@attrs.frozen
class FileTree:
    """Everything in one file, in order.

    `unread` are the names in the first lines of the blocks that could not be read: what stands in them is not in `blocks`.
    """

    blocks: tuple[HeadingTree | FieldsTree, ...]
    unread: frozenset[str] = frozenset()
    span: Span = _place
