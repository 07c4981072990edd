"""Small texts for the tests.

In: the body of a text. Out: its `LawText` with messages, and an outline in which each provision is a line.
Refuses: nothing.
"""

from __future__ import annotations

from pathlib import Path

from jobcoach_dsl.diagnostics import Diagnostic
from jobcoach_dsl.lawtext import LawText, Provision, parse_lawtext
from jobcoach_dsl.source import SourceFile, read_file

HEAD = "---\ntitel: Proeftekst\norgaan: college\nsoort: nadere regel\nbron: eigen maak\nrechten: vrij\n---\n"

UTRECHT = Path(__file__).parents[2] / "regulations" / "bronnen" / "utrecht-nadere-regel-2022.md"


def parsed(body: str, head: str = HEAD) -> tuple[LawText | None, list[Diagnostic]]:
    return parse_lawtext(SourceFile("proeftekst.md", head + body))


def law_of(body: str) -> LawText:
    """The text; a message about it fails the test."""
    law, found = parsed(body)
    assert not found, "\n\n".join(d.to_text() for d in found)
    assert law is not None
    return law


def utrecht() -> LawText:
    law, found = parse_lawtext(read_file(UTRECHT))
    assert law is not None
    assert not found
    return law


def outline(law: LawText) -> str:
    return "\n".join(_line(provision) for provision in law.walk())


def _line(provision: Provision) -> str:
    parts = ["  " * (len(provision.address.steps) - 1) + str(provision.address)]
    if provision.label:
        parts.append(f"[{provision.label}]")
    if provision.title:
        parts.append(f"({provision.title})")
    line = " ".join(parts) + ":"
    for sentence in provision.sentences:
        line += f" {{{sentence.text}}}"
    if provision.note:
        line += f" <{provision.note}>"
    return line.removesuffix(":")
