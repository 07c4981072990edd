"""Every constant in a rule stands in the words that the rule cites, or in the block of a reading that brings it in.

In: a program. Out: findings (R310, R311) and, for the site, the list of constants that rest on a reading.
Refuses: a number, amount, date, percentage or duration that neither holds. 0 and units of one need no source; equal quantities
count as the same ("half jaar" = 6 maanden).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from functools import partial

import attrs

from jobcoach_dsl.diagnostics import Diagnostic, declare
from jobcoach_dsl.lawtext.quantities import months, quantities
from jobcoach_dsl.memory import kept
from jobcoach_dsl.model import expr as e
from jobcoach_dsl.model.program import Program, Reading, Rule, Version
from jobcoach_dsl.model.types import UNIT_NAMES, NumberType, Unit, unit

NO_SOURCE = declare(
    "R310",
    "Getal zonder bron",
    "Elk getal, bedrag, percentage en elke datum in een regel staat in de woorden die de regel citeert, in cijfers of in letters, "
    "of in een lezing die de regel noemt.",
)
VERSION_DATE = declare(
    "R311",
    "Ingangsdatum zonder bron",
    "De dag waarop een versie ingaat, staat in de woorden die zij citeert. Noemt de tekst alleen een maand, dan de eerste dag ervan.",
)

Known = tuple[Fraction | dt.date, Unit | None]


@attrs.frozen
class FromReading:
    """A constant that stands in no cited words but in a reading."""

    rule: str
    text: str
    reading: str


def _unit_of(words: str) -> Unit | None:
    """The unit that these words name; None when they name none that rules know."""
    names = [w for w in words.replace("%", "procent").split() if w != "per"]
    if not names or any(n not in UNIT_NAMES for n in names):
        return None
    return unit(*names)


def _known(texts: Iterable[str]) -> Iterator[Known]:
    for text in texts:
        for q in quantities(text):
            value = q.value
            yield value, None if isinstance(value, dt.date) else _unit_of(q.unit)


def _same(constant: e.Const, known: Iterable[Known]) -> bool:
    if isinstance(constant.value, dt.date):
        return any(value == constant.value for value, _ in known)
    assert isinstance(constant.value, Decimal | Fraction)
    mine = Fraction(constant.value)
    own = constant.type.unit if isinstance(constant.type, NumberType) else Unit()
    for value, other in known:
        if isinstance(value, dt.date):
            continue
        if other is None or not other.parts:
            # the text gives a bare number ("vier keer"): the rule's unit says of what
            if value == mine:
                return True
        elif other == own:
            if value == mine:
                return True
        elif value * other.scale == mine * own.scale and other.dimensions == own.dimensions:
            return True
        elif value == mine and other.parts == tuple(p for p in own.parts if p[1] > 0):
            # the text names the thing and, further on or not at all, the rate ("€82,- (excl. BTW) per uur")
            return True
    return False


def needs_source(constant: e.Const) -> bool:
    """Whether a constant is one that the text must hold: a date, or a number that is not 0 and not one unit."""
    if isinstance(constant.value, dt.date):
        return True
    if isinstance(constant.value, bool) or not isinstance(constant.value, Decimal | Fraction):
        return False
    if constant.value == 0:
        return False
    return not (constant.value == 1 and isinstance(constant.type, NumberType) and constant.type.unit.parts)


def constants(expr: e.Expr) -> Iterator[e.Const]:
    """The constants of an expression that were written in a rule, durations added to a date among them."""
    if isinstance(expr, e.Const):
        if expr.span is not None and needs_source(expr):
            yield expr
        return
    if isinstance(expr, e.Shift) and isinstance(expr.amount, int) and abs(expr.amount) != 1:
        yield e.Const(Decimal(abs(expr.amount)), NumberType(unit(expr.unit)), span=expr.span)
    for part in e.children(expr):
        yield from constants(part)


def _words_of(reading: Reading) -> str:
    return " ".join((reading.chosen, reading.alternative, reading.switch))


def every_constant_has_a_source(program: Program) -> Iterator[Diagnostic]:
    """R310 for each constant that stands neither in the cited words nor in a reading, R311 for each version's date."""
    for rule in program.rules.values():
        readings = [program.readings[r] for r in rule.readings if r in program.readings]
        yield from kept("constants", partial(_without_source, rule, readings), rule, *readings)
    for version in program.versions:
        citation = version.citation
        if citation is None:  # has a finding of its own
            continue
        for day in _days_of(version, program):
            if (day, None) not in _known([citation.quote]) and day not in months(citation.quote):
                yield Diagnostic(
                    VERSION_DATE,
                    f"de dag {day} staat niet in de geciteerde woorden",
                    citation.span,
                    f"geciteerd is: “{citation.quote}”",
                    str(citation),
                )


def _without_source(rule: Rule, readings: Sequence[Reading]) -> list[Diagnostic]:
    found: list[Diagnostic] = []
    for sourced in rule.expressions:
        quotes = [c.quote for c in sourced.citations]
        for constant in constants(sourced.expr):
            if not _same(constant, _known(quotes)) and not _same(constant, _known(_words_of(r) for r in readings)):
                assert constant.span is not None
                cited = "; ".join(f"“{q}”" for q in quotes)
                found.append(
                    Diagnostic(
                        NO_SOURCE,
                        f"`{constant.span.text}` staat niet in de geciteerde woorden",
                        constant.span,
                        f"geciteerd is: {cited[:300]}" if cited else "citeer de woorden waarin dit staat",
                        str(sourced.citations[0]) if sourced.citations else "",
                    )
                )
    return found


def _days_of(version: Version, program: Program) -> Iterator[dt.date]:
    """The days of a version that rest on its own words: not its last one when the next version begins on the day after."""
    yield version.start
    if version.end is not None and version.end + dt.timedelta(days=1) not in (other.start for other in program.versions):
        yield version.end


def resting_on_readings(program: Program) -> tuple[FromReading, ...]:
    """The constants that no cited words hold, with the reading that brings each in."""
    result: dict[FromReading, None] = {}
    for rule in program.rules.values():
        readings = [(id, _words_of(program.readings[id])) for id in rule.readings if id in program.readings]
        for sourced in rule.expressions if readings else ():
            for constant in constants(sourced.expr):
                if not _same(constant, _known(c.quote for c in sourced.citations)):
                    for id, text in readings:
                        if _same(constant, _known([text])):
                            assert constant.span is not None
                            result[FromReading(rule.id, constant.span.text, id)] = None
                            break
    return tuple(result)


__all__ = ["FromReading", "constants", "every_constant_has_a_source", "needs_source", "resting_on_readings"]
