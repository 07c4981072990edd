"""What spoilt inputs are given to: each reader of the project, with the exceptions that it documents.

In: the kind of input and its bytes. Out: nothing. Raises whatever is not documented, and `TooSlow`.
"""

from __future__ import annotations

import contextlib
import gc
import json
import random
import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from types import FrameType

from jobcoach_dsl.cli.casefile import _case
from jobcoach_dsl.cli.refusal import Unusable
from jobcoach_dsl.diagnostics import Diagnostic, unreadable
from jobcoach_dsl.errors import FactError
from jobcoach_dsl.lawtext import parse_lawtext
from jobcoach_dsl.model.from_syntax import Findings, cases, known_to_none, shared_cases, vocabulary
from jobcoach_dsl.pipeline import COMPARISONS
from jobcoach_dsl.regulation import Regulation
from jobcoach_dsl.source import SourceFile, UnreadableSource, read_bytes
from jobcoach_dsl.syntax import parse
from tests.fuzz.mutate import spoilt
from tests.workshop import CASES, NOTES, READINGS, RULES, TEXT, WORDS, compiled, landed, landed_workspace, remembering

LONGEST = 2.0
"""Seconds of the processor that one input may take."""

HEAD = "\n".join(landed(RULES).split("\n")[3:14]) + "\n\n"
"""The block `regeling`, without which rules are not read."""

MADE_UP = """\
regeling utrecht
  titel "Proef"
  aanhaling "Proef"
  soort nadere regel
  tekst "utrecht-nadere-regel-2022"
  peildatum besluitdatum
  versie 2022-06-01
    geldig vanaf 1 juni 2022
    volgens lid 1 van artikel 1 "1 juni 2022"

opschrift
  geen regel titel: citeertitel
    volgens opschrift "Proef"
    omdat "een titel"

artikel 1 "Proef"
  bepaal bedrag
    volgens lid 1 "12 uur, 100 euro per uur"
    is
      - 100 euro per uur × uren als uren minimaal 12 uur en (niet a of b)
      - anders niet geregeld

  voorwaarde genoeg voor besluit
    "Er zijn genoeg uren."
    volgens lid 1 "12 uur, 100 euro per uur"
    geldt als besluitdatum op of na 1 juni 2022
    als een van:
      - uren meer dan 12 uur
      - alle van:
          - a
          - vorm is een van een, twee
    volgens lid 1 "1 juni 2022"

  uitzondering toch op genoeg
    volgens lid 1 "12 uur"
    als nodig

  oordeel nodig van het college
    volgens lid 1 "Het college"

  besluit
    volgens lid 1 "Het college beslist"
    - afwijzen als een voorwaarde niet is vervuld
        volgens lid 1 "Het college beslist"
    - anders toekennen
        volgens lid 1 "Het college beslist"
    onzeker onbepaald
    wacht op oordeel beoordeling_nodig
""".replace("lid 1 van artikel 1", "art. 1 lid 1")
MADE_UP_TEXT = """\
---
titel: Proef
orgaan: niemand
soort: nadere regel
bron: verzonnen
rechten: geen
---

# Proef

## Artikel 1 Proef

1. Het college beslist op 1 juni 2022 over 12 uur, 100 euro per uur.
"""
MADE_UP_WORDS = """\
feit besluitdatum
  soort datum van 2020-01-01 tot en met 2025-12-31
  label "d"
feit a
  soort ja of nee
feit b
  soort ja of nee
  geldt als a
feit vorm
  soort een van
    een "e"
    twee "t"
feit uren
  soort getal in uur van 0 tot en met 40 in stappen van 0,5
oordeel nodig
  soort ja of nee
uitkomst bedrag
  soort getal in euro
uitkomst besluit
  soort een van
    afwijzen "a"
    toekennen "t"
    onbepaald "o"
    beoordeling_nodig "b"
  gronden ja
"""
FACTS = json.dumps(
    {
        "besluitdatum": "2022-09-15",
        "voorziening": "interne_jobcoaching",
        "doelgroep_banenafspraak": True,
        "contractduur_maanden": 12,
        "contracturen_per_week": 24.5,
        "uurtarief": "82.00",
        "eerdere_toekenningen_halfjaar": 0,
    },
    indent=1,
)


class TooSlow(Exception):
    """An input took more than `LONGEST` seconds of the processor."""


@contextmanager
def in_time() -> Iterator[None]:
    """Raises `TooSlow` where the processor is when the time is up.

    No garbage is collected meanwhile: what was left by others is no cost of an input, and what is raised during a collection is lost.
    Where it is lost all the same (in a `__del__`, or where every exception is caught), it is raised again, and at the end.
    """
    late = False

    def stop(_: int, __: FrameType | None) -> None:
        nonlocal late
        late = True
        raise TooSlow(f"more than {LONGEST} s")

    collecting = gc.isenabled()
    gc.disable()
    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, LONGEST, LONGEST)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
        if collecting:
            gc.enable()
    if late:
        raise TooSlow(f"more than {LONGEST} s")


def read(findings: Iterable[Diagnostic]) -> None:
    """Every finding can be shown, and points into its file."""
    for finding in findings:
        json.dumps(finding.to_dict(), ensure_ascii=False)
        finding.to_text()
        assert finding.message
        assert "\n" not in finding.message
        if finding.span is not None:
            assert 0 <= finding.span.start <= finding.span.end <= len(finding.span.file.text)


def _file(name: str, data: bytes) -> SourceFile | None:
    try:
        return read_bytes(name, data)
    except UnreadableSource as error:
        read([unreadable(error)])
        return None


def rules(data: bytes) -> None:
    """Rules of Utrecht, on its text and vocabulary."""
    read(compiled({RULES: HEAD.encode() + data, NOTES: "", READINGS: "", CASES: ""}).diagnostics)


def made_up(data: bytes) -> None:
    """A small regulation that is sound until it is spoilt: checked over all cases, and decided."""
    workspace = compiled({RULES: data, TEXT: MADE_UP_TEXT, WORDS: MADE_UP_WORDS, NOTES: "", READINGS: "", CASES: ""})
    read(workspace.diagnostics)
    if "utrecht" in workspace.programs:
        regulation = Regulation(workspace.programs["utrecht"].program)
        for facts in ({}, {"a": True}) if "a" in regulation.facts else ({},):
            json.dumps(regulation.decide(facts).to_dict())


def made_up_words(data: bytes) -> None:
    """The small regulation with a spoilt vocabulary."""
    texts = {RULES: MADE_UP, TEXT: MADE_UP_TEXT, WORDS: data, NOTES: "", READINGS: "", CASES: ""}
    read(compiled(texts).diagnostics)


def made_up_text(data: bytes) -> None:
    """The small regulation on a spoilt text."""
    texts = {RULES: MADE_UP, TEXT: data, WORDS: MADE_UP_WORDS, NOTES: "", READINGS: "", CASES: ""}
    read(compiled(texts).diagnostics)


def text(data: bytes) -> None:
    """A legal text."""
    file = _file("tekst.md", data)
    if file is not None:
        law, findings = parse_lawtext(file)
        read(findings)
        if law is not None:
            for provision in law.walk():
                assert law.find(provision.address) is not None


def words(data: bytes) -> None:
    """A vocabulary."""
    file = _file("begrippen.regel", data)
    if file is not None:
        with remembering():
            parsed, findings = parse(file)
        gathered = Findings(findings)
        vocabulary([parsed], gathered)
        read(gathered.items)


def worked(data: bytes) -> None:
    """Worked cases of Utrecht, and of Utrecht beside other regulations."""
    file = _file("gevallen.regel", data)
    if file is not None:
        with remembering():
            parsed, findings = parse(file)
        gathered = Findings(findings)
        landed = landed_workspace()
        shared = shared_cases([parsed], landed.vocabulary.facts, landed.unchecked, gathered)
        cases([parsed], landed.unchecked["utrecht"], gathered, shared=shared)
        known_to_none(shared, landed.unchecked, gathered)
        read(gathered.items)


def readings(data: bytes) -> None:
    """Readings of Utrecht."""
    read(compiled({RULES: HEAD, NOTES: "", READINGS: data, CASES: ""}).diagnostics)


@lru_cache(maxsize=1)
def _utrecht() -> Regulation:
    made = Regulation(landed_workspace().programs["utrecht"].program)
    made.decide({})  # writes the code that decides
    return made


def facts(data: bytes) -> None:
    """Facts in a file, then in `decide`; and in `decide` what another JSON reader makes of them."""
    given: list[object] = []
    try:
        given.append(_case("feiten.json", data, 0).facts)
    except Unusable as error:
        str(error)
    with contextlib.suppress(ValueError, RecursionError):
        given.append(json.loads(data))
    for each in given:
        try:
            json.dumps(_utrecht().decide(each).to_dict())  # type: ignore[arg-type]
        except FactError as error:
            str(error)


KINDS: dict[str, tuple[Callable[[bytes], None], Sequence[str], int]] = {
    "rules": (rules, (landed(RULES), landed(RULES), landed(NOTES)), 6),
    "made-up": (made_up, (MADE_UP,), 6),
    "made-up words": (made_up_words, (MADE_UP_WORDS,), 2),
    "made-up text": (made_up_text, (MADE_UP_TEXT,), 2),
    "text": (text, (landed(TEXT), MADE_UP_TEXT), 5),
    "words": (words, (landed(WORDS), MADE_UP_WORDS), 3),
    "cases": (worked, (landed(CASES), landed(COMPARISONS)), 3),
    "readings": (readings, (landed(READINGS),), 1),
    "facts": (facts, (FACTS,), 4),
}
"""By kind: what reads it, what it begins with, how often it is drawn."""


def drawn(seed: int, number: int) -> tuple[str, bytes]:
    """The kind and the bytes of one input."""
    chosen = random.Random(f"{seed} {number}")
    kind = chosen.choices(list(KINDS), [weight for _, _, weight in KINDS.values()])[0]
    if kind == "facts" and chosen.random() < 0.6:
        return kind, json.dumps(_some_facts(chosen), indent=chosen.choice((None, 1))).encode("utf-8", errors="surrogatepass")
    # a made-up regulation is small: spoilt as a whole it still hangs together, and is read to the end
    whole = kind.startswith("made-up") and chosen.random() < 0.8
    return kind, spoilt(KINDS[kind][1], chosen, whole)


_NAMES = ("besluitdatum", "voorziening", "nulurencontract", "uurtarief", "contracturen_per_week", "noodzaak_vastgesteld", "aanvrager")


def _some_facts(chosen: random.Random) -> object:
    if chosen.random() < 0.05:
        return _json(chosen, 3)
    known = list(_utrecht().facts)
    names = [chosen.choice((*_NAMES, *known)) if chosen.random() < 0.95 else _word(chosen) for _ in range(chosen.randint(0, 12))]
    return {name: _json(chosen, 2) for name in names}


def _word(chosen: random.Random) -> str:
    words = ("", " ", "ja", "nee", "\0", "é", "\ud800", "2022-06-01", "2022-02-30", "12,5", "1e400", "NaN", "x" * 5000, "werknemer")
    return chosen.choice(words)


def _json(chosen: random.Random, depth: int) -> object:
    kind = chosen.randint(0, 9 if depth else 7)
    if kind < 2:
        return _word(chosen)
    if kind == 2:
        return chosen.choice((True, False, None))
    if kind == 3:
        return chosen.choice((0, 1, -1, 12, 10**30, 10**400, -(10**4000)))
    if kind == 4:
        return chosen.choice((0.1, 1e308, -0.0, float("nan"), float("inf"), 12.005, 1e-300))
    if kind == 5:
        return chosen.choice(("werknemer", "interne_jobcoaching", "dienstverband", "licht", "geen"))
    if kind == 6:
        return chosen.choice(("2022-09-15", "9999-12-31", "0001-01-01", "20220915", "2022-W10-1", "2022-09-15T00:00:00"))
    if kind == 7:
        return chosen.choice(("12", "12.5", " 12", "1_2", "٣", "+5", "0x10", "1E+2", "-0", "00012"))
    if kind == 8:
        return [_json(chosen, depth - 1) for _ in range(chosen.randint(0, 3))]
    return {_word(chosen): _json(chosen, depth - 1) for _ in range(chosen.randint(0, 3))}


def run(kind: str, data: bytes) -> None:
    """One input, in time. Raises what is not documented."""
    _utrecht()  # what the first input would else have to wait for
    with in_time():
        KINDS[kind][0](data)


def fault(kind: str, data: bytes) -> str:
    """What goes wrong with an input, in a line; "" when nothing does."""
    try:
        run(kind, data)
    except Exception as error:
        last = error.__traceback__
        while last is not None and last.tb_next is not None:
            last = last.tb_next
        place = f"{last.tb_frame.f_code.co_filename}:{last.tb_lineno}" if last is not None else "?"
        return f"{type(error).__name__} at {place}: {str(error)[:200]}"
    return ""


def least(kind: str, data: bytes) -> bytes:
    """A smaller input with the same kind of fault: lines, then characters are left out as long as it stays."""
    wanted = fault(kind, data).split(":")[0]
    for separator in (b"\n", b""):
        parts = data.split(separator) if separator else [data[i : i + 1] for i in range(len(data))]
        if len(parts) > 3000:
            continue
        size = max(1, len(parts) // 2)
        while size:
            at = 0
            while at < len(parts):
                rest = parts[:at] + parts[at + size :]
                if fault(kind, separator.join(rest)).split(":")[0] == wanted:
                    parts = rest
                else:
                    at += size
            size //= 2
        data = separator.join(parts)
    return data
