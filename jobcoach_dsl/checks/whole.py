"""Whether the rules fit together in every case, and under every reading.

In: a program whose names, types and words are sound. Out: findings, each with an example case (R520 to R540).
Refuses: two rules that give one outcome two values in one case without declared precedence; an outcome that a case leaves without a value;
a rule that depends on a fact where that fact does not apply. Rules whose facts hang together in more ways than the stated bound are not
refused: a warning says that none of this was looked at.

All of it is decided over cells, exactly. A reading counts here as one more yes-or-no, so that one look covers every set of readings. The
legal result is left out: its stages exclude each other by their order, and everything that they look at is checked itself.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from decimal import Decimal

from jobcoach_dsl.cells import READING, DiagramTooLarge, Readings, UnsupportedRule, gaps, misapplied, overlaps
from jobcoach_dsl.diagnostics import Diagnostic, declare
from jobcoach_dsl.memory import replaced
from jobcoach_dsl.model import expr as e
from jobcoach_dsl.model.expr import Special, Value
from jobcoach_dsl.model.numbers import dutch
from jobcoach_dsl.model.program import Program
from jobcoach_dsl.source import Span

NOT_THERE = declare(
    "R520",
    "Regel rust op een feit dat niet aan de orde is",
    "Waar een feit niet aan de orde is, hangt geen uitkomst ervan af. Zet in de regel zelf de voorwaarde waaronder het feit wel geldt.",
)
OVERLAP = declare(
    "R530",
    "Twee regels geven twee waarden",
    "In een geval geven twee regels dezelfde uitkomst een andere waarde, en niet een van de twee is een uitzondering op de andere.",
)
GAP = declare(
    "R531", "Uitkomst zonder waarde", "In een geval geeft geen enkele regel de uitkomst een waarde. Vul aan, of schrijf `niet geregeld`."
)
TOO_MANY = declare(
    "R540",
    "Regels hangen te veel samen",
    "Of de regels in elk geval samen passen, is niet binnen de grens na te gaan: twee regels kunnen twee waarden geven, of geen enkele. "
    "Antwoorden zijn even exact, en duren langer. Verdeel de regels, of laat feiten minder samenhangen; dan wordt het wel nagegaan.",
)
UNSUPPORTED = declare(
    "R541",
    "Rekenvorm die niet exact te volgen is",
    "De uitkomst moet met elk feit alleen stijgen of alleen dalen, en elk feit een keer gebruiken.",
)

BOUND = 200_000
"""Nodes of the diagrams of one regulation, readings included."""
LOOKED_AT = "whole "
"""Begins the name by which the diagrams of a regulation are kept while it is written."""


def the_rules_fit_together(program: Program) -> tuple[list[Diagnostic], Readings | None]:
    """R520, R530 and R531, each with an example case; R540 or R541 when that cannot be decided. And the diagrams that were looked at."""
    return replaced(LOOKED_AT + program.name, lambda before: _changed(program, before) or _anew(program))


_Whole = tuple[list[Diagnostic], Readings | None]


def _anew(program: Program) -> _Whole:
    try:
        readings = Readings(program, BOUND)
        return _looked(program, readings), readings
    except UnsupportedRule as error:
        return [_refused(program, error)], None


def _changed(program: Program, before: _Whole | None) -> _Whole | None:
    """With the diagrams of the regulation before it changed; None when there is anything to say, which is then said as if it were new."""
    if before is None or before[0] or before[1] is None or not before[1].fit(program):
        return None
    try:
        readings = Readings(program, BOUND, before[1])
        if len(readings.built.axes) > readings.built.table.facts or _looked(program, readings):
            return None
    except UnsupportedRule:
        return None
    return [], readings


def _looked(program: Program, readings: Readings) -> list[Diagnostic]:
    return [d for look in (_misapplied, _overlaps, _gaps) for d in look(program, readings)]


def _refused(program: Program, error: UnsupportedRule) -> Diagnostic:
    definition = program.definitions.get(error.definition)
    provision = _provision(program, definition.branches[0].rule if definition and definition.branches else "")
    if isinstance(error, DiagramTooLarge):
        reason = f"`{error.definition}` {error.reason}" if definition else error.reason
        return Diagnostic(
            TOO_MANY,
            f"niet nagegaan of twee regels twee waarden geven en of elk geval een waarde krijgt: {reason}",
            _line(definition.span if definition else next((r.span for r in program.rules.values()), None)),
            "antwoorden blijven exact maar duren langer; verdeel de regel, of laat feiten minder samenhangen",
            provision,
            "waarschuwing",
        )
    return Diagnostic(
        UNSUPPORTED,
        f"`{error.definition}`: {error.reason}",
        definition.span if definition else None,
        "herschrijf de berekening",
        provision,
    )


def _misapplied(program: Program, readings: Readings) -> Iterator[Diagnostic]:
    for found in misapplied(readings.built, readings.known):
        definition = program.definitions[found.definition]
        span = next(
            (s for b in definition.branches for x in (b.when, b.value) if (s := _place_of(x, found.fact)) is not None), definition.span
        )
        yield Diagnostic(
            NOT_THERE,
            f"`{found.definition}` hangt af van `{found.fact}`, ook waar dat niet aan de orde is",
            span,
            f"met `{found.fact}` = {_word(found.other)} is de uitkomst in dit voorbeeld anders; zet de voorwaarde erbij",
            _provision(program, definition.branches[0].rule if definition.branches else ""),
            example=_example(found.example),
        )


def _overlaps(program: Program, readings: Readings) -> Iterator[Diagnostic]:
    seen: set[tuple[str, str, str]] = set()
    for found in overlaps(readings.built, readings.known):
        pair = (found.definition, found.first.rule, found.second.rule)
        if pair in seen:
            continue
        seen.add(pair)
        rules = (
            f"`{found.first.rule}` geeft"
            if found.first.rule == found.second.rule
            else f"`{found.first.rule}` en `{found.second.rule}` geven"
        )
        yield Diagnostic(
            OVERLAP,
            f"{rules} `{found.definition}` in een geval twee waarden",
            _line(found.second.span),
            f"maak een van de twee een uitzondering, of sluit het geval uit; de andere staat op regel {_number(found.first.span)}",
            _provision(program, found.second.rule),
            example=_example(found.example),
        )


def _gaps(program: Program, readings: Readings) -> Iterator[Diagnostic]:
    for found in gaps(readings.built, readings.known):
        definition = program.definitions[found.definition]
        yield Diagnostic(
            GAP,
            f"in een geval geeft geen regel `{found.definition}` een waarde",
            definition.span,
            "vul de regels aan, of zeg met `anders niet geregeld` dat de tekst zwijgt",
            _provision(program, definition.branches[0].rule if definition.branches else ""),
            example=_example(found.example),
        )


def _place_of(expr: e.Expr, fact: str) -> Span | None:
    if isinstance(expr, e.Fact) and expr.name == fact:
        return expr.span
    return next((s for p in e.children(expr) if (s := _place_of(p, fact)) is not None), None)


def _provision(program: Program, rule: str) -> str:
    citations = program.rules[rule].citations if rule in program.rules else ()
    return str(citations[0]) if citations else ""


def _line(span: Span | None) -> Span | None:
    if span is None:
        return None
    stop = span.text.find("\n")
    return span if stop < 0 else Span(span.file, span.start, span.start + stop)


def _number(span: Span | None) -> int:
    return span.line if span is not None else 0


def _example(case: Mapping[str, Value]) -> tuple[tuple[str, str], ...]:
    """A case in words; a reading is named only when it is switched on."""
    return tuple((name, _word(value)) for name, value in case.items() if not (name.startswith(READING) and value is False))


def _word(value: Value) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, Special):
        return "niet geregeld" if value is Special.NOT_REGULATED else "niet in bron"
    if isinstance(value, dt.date):
        return value.isoformat()
    return dutch(value) if isinstance(value, Decimal) else str(value)
