"""Where the rules of a regulation come from: what kind of document, whose, of when, and what that means for who reads it.

In: a program, whose text has its metadata. Out: an `Origin`, in words and in JSON types. Refuses: nothing; `from_syntax` refuses a kind
that is not in `KINDS`.

Nothing here looks at the clock: how old a document is, is always told against a date of the case or of the sources.
"""

from __future__ import annotations

import datetime as dt

import attrs

from jobcoach_dsl.model import words
from jobcoach_dsl.model.program import Program


@attrs.frozen
class Kind:
    """A kind of document. `meaning` says to a citizen what it is worth; `binds`: someone can be held to it."""

    name: str
    meaning: str
    binds: bool = True


KINDS = {
    kind.name: kind
    for kind in (
        Kind("wet", "Een wet bindt iedereen; een regeling van een gemeente kan er niet van afwijken."),
        Kind("verordening", "Een verordening is vastgesteld door de gemeenteraad. Zij bindt de gemeente en wie er woont."),
        Kind(
            "nadere regel",
            "Een nadere regel werkt een verordening uit. Zij bindt het college dat erop besluit, en ook wie een aanvraag doet.",
        ),
        Kind(
            "beleidsregel",
            "Een beleidsregel zegt hoe het bestuur zijn bevoegdheid gebruikt. Het bestuur houdt zich eraan, tenzij dat in een bijzonder "
            "geval onevenredig uitpakt (artikel 4:84 van de Algemene wet bestuursrecht).",
        ),
        Kind(
            "collegebesluit",
            "Een collegebesluit zegt wat burgemeester en wethouders hebben besloten. Waarop een inwoner zich kan beroepen, staat in de "
            "regels die met het besluit zijn vastgesteld.",
        ),
        Kind("protocol", "Een protocol is een werkafspraak van een organisatie met zichzelf; zij bindt geen ander.", binds=False),
        Kind(
            "informatieblad",
            "Een informatieblad legt uit wat is afgesproken. Het is zelf geen regeling; bepalend is de regeling of het besluit zelf.",
            binds=False,
        ),
        Kind(
            "handreiking",
            "Een handreiking beschrijft hoe anderen het doen, of raadt iets aan. Zij bindt niemand; een regeling die zij beschrijft, kan "
            "inmiddels anders luiden.",
            binds=False,
        ),
    )
}
"""Every kind of document that a regulation can be, by name."""


@attrs.frozen
class Origin:
    """The document behind a regulation. A date that nobody knows is None."""

    title: str
    kind: Kind
    authority: str
    issued: dt.date | None
    start: dt.date | None
    until: dt.date | None

    @property
    def since(self) -> dt.date | None:
        """The day from which its age counts."""
        return self.issued or self.start

    @property
    def note(self) -> str:
        """What the reader of an answer must know of it; of a document that binds no one, also of which year it is."""
        if self.kind.binds or self.since is None:
            return self.kind.meaning
        return f"Dit is een {self.kind.name} uit {self.since.year}, geen regel die bindt. {self.kind.meaning}"

    @property
    def line(self) -> str:
        """The document in one line: "Bron: Nadere regel … (nadere regel, vastgesteld op 8 maart 2022)."."""
        if not self.kind.binds:
            year = f" uit {self.since.year}" if self.since else ""
            return f"Bron: {self.title}. Dit is een {self.kind.name}{year}, geen regel die bindt."
        when = ""
        if self.since:
            when = f", {'vastgesteld op' if self.issued else 'geldig vanaf'} {words.date(self.since)}"
        return f"Bron: {self.title} ({self.kind.name}{when})."

    def age(self, day: dt.date) -> int | None:
        """How many whole years old it is on a day; None when that is not known, or the day lies before it."""
        since = self.since
        if since is None or day < since:
            return None
        return day.year - since.year - ((day.month, day.day) < (since.month, since.day))

    def to_dict(self) -> dict[str, object]:
        """The document in JSON types."""
        return {
            "title": self.title,
            "kind": self.kind.name,
            "issued": self.issued.isoformat() if self.issued else None,
            "from": self.start.isoformat() if self.start else None,
            "until": self.until.isoformat() if self.until else None,
            "note": self.note,
        }


def origin(program: Program) -> Origin:
    """The document on which a regulation rests. Where its metadata has no date, that of the first version counts, which is cited."""
    data = program.document
    first = program.versions[0].start if program.versions else None
    return Origin(data.title, KINDS[program.kind], data.authority, data.adopted, data.valid_from or first, data.valid_until)
