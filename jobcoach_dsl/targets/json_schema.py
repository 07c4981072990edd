"""JSON Schemas of a regulation: what it is asked and what it answers.

In: a `Program`. Out: one document of JSON Schema 2020-12 that holds two schemas, each complete in itself: `$defs/facts` for the facts that
`Regulation.decide` takes and `$defs/answer` for what `Answer.to_dict` gives. The same program gives the same bytes. Refuses: nothing.

The schema of the facts accepts what `FactReader` accepts, with one exception, in which it accepts less: numbers as text where the step is
no power of ten (a pattern cannot say that a number is a multiple of 0.75). Where the least value is no multiple of the step, the step is
not said, and the schema accepts more. A validator must compare decimals exactly: read schema and facts with `json.loads(...,
parse_float=Decimal)`, for with binary floats 19.99 is no multiple of 0.01. Text is safe everywhere.

A fact that does not apply may be given all the same, so applicability is an annotation (`x-applies`). Its `when` is a schema of the facts
too: what is known makes the question certain to apply when it is valid against it.

The `$id`s are UUIDs made of the name of the regulation: absolute, as 2020-12 asks of a document, without a host that may one day not be
ours, and the same wherever the file lies.
"""

from __future__ import annotations

import datetime as dt
import json
import uuid
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from jobcoach_dsl import __version__
from jobcoach_dsl.model import words
from jobcoach_dsl.model.expr import All, Any, Compare, Const, Expr, Fact, Not, Value, walk
from jobcoach_dsl.model.program import Citation, FactDeclaration, OutcomeDeclaration, Program, Rule
from jobcoach_dsl.model.result import Status
from jobcoach_dsl.model.types import BoolType, DateType, EnumType, NumberType, TextType

Schema = dict[str, object]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_FAMILY = uuid.UUID("774891f3-fdf1-4e86-bbd5-e580e72c884b")
"""All `$id`s are made below this one."""

BLANK = "\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000"
"""White space as Python strips it; `\\s` means something else in each language."""

_DAY: Schema = {
    "type": "string",
    "format": "date",
    # `format` may be ignored by a validator; the pattern may not. 29 February stands apart: only in leap years.
    "pattern": "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    "|02-(?:0[1-9]|1[0-9]|2[0-8]))"
    "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$",
    "maxLength": 10,  # some languages let `$` match before a line end
}
_OPPOSITE = {"<": ">=", ">": "<=", "<=": ">", ">=": "<", "==": "!=", "!=": "=="}


def document(program: Program) -> Schema:
    """Both schemas, in one document that describes a case with its answer."""
    return {
        "$schema": DIALECT,
        "$id": _id(program, "case"),
        "$comment": f"Written by jobcoach {__version__}; do not change it, change the rules.",
        "title": program.title,
        "description": "Een geval: de feiten die bekend zijn en het antwoord van de regeling.",
        "x-regulation": program.name,
        "x-fingerprint": program.fingerprint,
        "type": "object",
        "properties": {"facts": {"$ref": _id(program, "facts")}, "answer": {"$ref": _id(program, "answer")}},
        "additionalProperties": False,
        "$defs": {"facts": facts(program), "answer": answer(program)},
    }


def text(program: Program) -> str:
    """The document as it is written to a file."""
    return _indented(document(program), "\n") + "\n"


def _indented(value: object, end: str) -> str:
    """A value as `json` writes it with an indent of one. It does that in Python, part by part, and takes three times as long."""
    inner = end + " "
    if isinstance(value, dict) and value:
        parts = value.items()  # most of them are text
        written = [f"{_TEXT_OF(name)}: {_TEXT_OF(part) if isinstance(part, str) else _indented(part, inner)}" for name, part in parts]
        return f"{{{inner}{f',{inner}'.join(written)}{end}}}"
    if isinstance(value, list | tuple) and value:
        written = [_TEXT_OF(part) if isinstance(part, str) else _indented(part, inner) for part in value]
        return f"[{inner}{f',{inner}'.join(written)}{end}]"
    return _NAMED[value] if value is None or isinstance(value, bool) else _LINE(value)


def _decimal(value: object) -> float:
    """A decimal as JSON writes it: `json` gives a float its shortest notation, and that is the decimal itself."""
    assert isinstance(value, Decimal)
    written = float(value)
    assert Decimal(repr(written)) == value
    return written


_NAMED = {None: "null", True: "true", False: "false"}
_TEXT_OF = json.encoder.encode_basestring
_LINE = json.JSONEncoder(ensure_ascii=False, default=_decimal).encode


def _id(program: Program, part: str) -> str:
    return f"urn:uuid:{uuid.uuid5(_FAMILY, f'{program.name} {part}')}"


def _plain(value: Decimal) -> int | Decimal:
    return int(value) if value == value.to_integral_value() else value


# ---------------------------------------------------------------------- facts


def facts(program: Program) -> Schema:
    """The facts of a case. None is required: an absent fact is unknown."""
    used = _users(program)
    names = {fact.name: fact.label for fact in program.facts.values()}
    values = {fact.name: dict(fact.value_labels) for fact in program.facts.values()}
    properties: Schema = {}
    for fact in program.facts.values():
        own: Schema = {"title": fact.label, "description": fact.meaning, **_values(fact)}
        own["x-question"] = fact.question
        own["x-judgement"] = fact.judgement
        if isinstance(fact.type, NumberType) and fact.type.unit.parts:
            own["x-unit"] = str(fact.type.unit)
        if fact.applies is not None:
            when = _when(fact.applies, True, program)
            own["x-applies"] = {"text": words.condition(fact.applies, names, values), **({} if when is None else {"when": when})}
        if fact.judgement:
            asking = [rule for rule in program.rules.values() if rule.kind == "oordeel" and rule.subject == fact.name]
            own["x-judged-by"] = [{"judge": rule.judge, **_cited(rule.citations[0])} for rule in asking]
        own["x-citations"] = list(_citations(used.get(fact.name, ())))
        properties[fact.name] = own
    return {
        "$schema": DIALECT,
        "$id": _id(program, "facts"),
        "title": f"Feiten voor {program.title}",
        "description": "De feiten van een geval. Een feit dat er niet in staat, is onbekend: niet nee, en niet nul.",
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
        "$defs": {"day": _DAY},
    }


def _users(program: Program) -> dict[str, list[Rule]]:
    """For each fact the rules that test it or calculate with it, in the order of the rules."""
    parts: dict[str, list[Expr]] = {rule.id: [rule.guard] for rule in program.rules.values()}
    for definition in program.definitions.values():
        for branch in definition.branches:
            parts[branch.rule] += (branch.when, branch.value)
    for stage in program.decision.stages if program.decision else ():
        parts[stage.rule].append(stage.when)
    found: dict[str, list[Rule]] = {}
    for id, own in parts.items():
        for name in dict.fromkeys(item.name for expr in own for item in walk(expr) if isinstance(item, Fact)):
            found.setdefault(name, []).append(program.rules[id])
    return found


def _citations(rules: Iterable[Rule]) -> Iterator[Schema]:
    for rule in rules:
        for citation in rule.citations:
            if not citation.context:
                yield {"rule": rule.id, **_cited(citation)}


def _cited(citation: Citation) -> Schema:
    return {"citation": str(citation), "quote": citation.quote}


def _values(fact: FactDeclaration) -> Schema:
    """The values that a fact can have."""
    match fact.type:
        case BoolType():
            return {"type": "boolean"}
        case EnumType(values):
            return _one_of(values, dict(fact.value_labels))
        case DateType():
            assert fact.first is not None
            assert fact.last is not None
            return {"$ref": "#/$defs/day", "pattern": days(fact.first, fact.last)}
        case NumberType():
            assert fact.minimum is not None
            assert fact.maximum is not None
            assert fact.step is not None
            return _numbers(fact.minimum, fact.maximum, fact.step)
    return {"type": "string", "pattern": f"[^{BLANK}]"}


def _one_of(values: Sequence[str], labels: dict[str, str]) -> Schema:
    return {"oneOf": [{"const": value, "title": labels.get(value) or words.spaced(value)} for value in values]}


def _numbers(least: Decimal, most: Decimal, step: Decimal) -> Schema:
    """A JSON number, or the same as text. What is said of numbers leaves text alone and the other way round."""
    own: Schema = {"type": "number", "minimum": _plain(least), "maximum": _plain(most)}
    if least % step == 0:
        own["multipleOf"] = _plain(step)
    pattern = decimals(least, most, step)
    if pattern:
        own["type"] = ["number", "string"]
        own["pattern"] = pattern
        own["not"] = {"type": "string", "pattern": "[^0-9.+-]"}  # some languages let `$` match before a line end
    return own


# ---------------------------------------------------------------------- when a fact applies


def _when(expr: Expr, holds: bool, program: Program) -> Schema | None:
    """The facts with which a condition certainly holds (or certainly does not); None when no schema says it."""
    match expr:
        case Const(bool() as value):
            return {} if value is holds else {"not": {}}
        case Fact(name):
            return _has(name, {"const": holds})
        case Not(item):
            return _when(item, not holds, program)
        case All(items) | Any(items):
            parts = [_when(item, holds, program) for item in items]
            if None in parts:
                return None
            return {"allOf" if isinstance(expr, All) is holds else "anyOf": parts}
        case Compare(op, Fact(name), Const(value)):
            ranges = _ranges(program.facts[name], op if holds else _OPPOSITE[op], value)
            if ranges is None:
                return None
            return _has(name, ranges[0] if len(ranges) == 1 else {"anyOf": ranges} if ranges else {"not": {}})
    return None


def _has(name: str, own: Schema) -> Schema:
    return {"properties": {name: own}, "required": [name]}


def _ranges(fact: FactDeclaration, op: str, value: Value) -> list[Schema] | None:
    """The values of a fact for which a comparison holds, as schemas of which one is to be valid."""
    if isinstance(value, bool):
        return [{"const": value is (op == "==")}]
    if isinstance(value, str):
        match fact.type:
            case EnumType(values):
                return [{"enum": [v for v in values if (v == value) is (op == "==")]}]
            case TextType():
                return [{"const": value}] if op == "==" else [{"type": "string", "not": {"const": value}}]
    if op == "!=":
        below, above = _ranges(fact, "<", value), _ranges(fact, ">", value)
        return None if below is None or above is None else below + above
    if isinstance(value, dt.date) and fact.first is not None and fact.last is not None:
        day = dt.timedelta(1)
        first = max(fact.first, value + day if op == ">" else value if op in (">=", "==") else fact.first)
        last = min(fact.last, value - day if op == "<" else value if op in ("<=", "==") else fact.last)
        return [{"type": "string", "pattern": days(first, last)}] if first <= last else []
    if isinstance(value, Decimal | Fraction) and fact.minimum is not None and fact.maximum is not None and fact.step is not None:
        # on the grid of the fact: the least place at or above the value, and the last at or below it
        start, step = Fraction(fact.minimum), Fraction(fact.step)
        places = (Fraction(value) - start) / step
        low, high = places.__ceil__(), places.__floor__()
        if op in (">", "<") and low == high:
            low, high = low + 1, high - 1
        low = max(0, low) if op in (">", ">=", "==") else 0
        end = int((Fraction(fact.maximum) - start) / step)
        high = min(end, high) if op in ("<", "<=", "==") else end
        return [_numbers(fact.minimum + low * fact.step, fact.minimum + high * fact.step, fact.step)] if low <= high else []
    return None


# ---------------------------------------------------------------------- the answer


def answer(program: Program) -> Schema:
    """What `Answer.to_dict` gives. An answer that was limited to some outcomes has only these."""
    a_day = {"anyOf": [{"$ref": "#/$defs/day"}, {"type": "null"}]}
    judged = [name for name, fact in program.facts.items() if fact.judgement]
    return {
        "$schema": DIALECT,
        "$id": _id(program, "answer"),
        "title": f"Antwoord van {program.title}",
        "description": "Voor elke uitkomst hoever zij vaststaat, de waarde, de gronden, wat er ontbreekt en wat een mens moet beoordelen.",
        **_object(
            {
                "regulation": {"const": program.name},
                "version": {"enum": [*(version.id for version in program.versions), None]},
                "source": _object(
                    {"title": _TEXT, "kind": {"const": program.kind}, "issued": a_day, "from": a_day, "until": a_day, "note": _TEXT}
                ),
                "fingerprint": _TEXT,
                "readings": _list(program.switchable),
                "outcomes": {
                    "type": "object",
                    "properties": {name: _outcome(program, declared) for name, declared in program.outcomes.items()},
                    "additionalProperties": False,
                },
            }
        ),
        "$defs": {
            "day": _DAY,
            "missing": _list([name for name in program.facts if name not in judged]),
            "follow-up": _list(program.facts),
            "judgements": {"type": "array", "items": _object({"fact": {"enum": judged}, **_CITED})} if judged else _list(()),
        },
    }


def _outcome(program: Program, declared: OutcomeDeclaration) -> Schema:
    unit = str(declared.type.unit) if isinstance(declared.type, NumberType) else ""
    grounding = [ground.rule for ground in program.grounds if declared.name in ground.outcomes]
    grounds = {"type": "array", "items": _object({"rule": {"enum": grounding}, **_CITED})} if grounding else _list(())
    settled = {"properties": {"status": {"const": str(Status.DETERMINED)}, "value": _value(declared)}}
    unsettled = {"properties": {"status": {"not": {"const": str(Status.DETERMINED)}}, "value": {"type": "null"}}}
    return {
        "title": declared.label or words.spaced(declared.name),
        "description": declared.meaning,
        **_object(
            {
                "status": {"enum": [str(status) for status in Status]},
                "value": {},
                "unit": {"const": unit} if unit else {"type": "null"},
                "citations": {"type": "array", "items": _TEXT, "uniqueItems": True},
                "grounds": grounds,
                "possible_grounds": grounds,
                "missing_facts": {"$ref": "#/$defs/missing"},
                "follow_up_facts": {"$ref": "#/$defs/follow-up"},
                "judgements": {"$ref": "#/$defs/judgements"},
            }
        ),
        "oneOf": [settled, unsettled],
    }


def _value(declared: OutcomeDeclaration) -> Schema:
    """The value of an outcome that is settled. Numbers are text, so that they stay exact; a fraction without end is a quotient."""
    match declared.type:
        case BoolType():
            return {"type": "boolean"}
        case EnumType(values):
            return _one_of(values, dict(declared.value_labels))
        case DateType():
            return {"$ref": "#/$defs/day"}
        case NumberType(unit):
            cents = r"\.[0-9]{2,}" if ("euro", 1) in unit.parts else r"(?:\.[0-9]+)?"
            return {"type": "string", "pattern": f"^-?(?:[0-9]+{cents}|[0-9]+/[0-9]+)$"}
    return _TEXT


_TEXT: Schema = {"type": "string"}
_CITED: Schema = {"citation": _TEXT, "quote": _TEXT}


def _object(properties: Schema) -> Schema:
    """An object with exactly these."""
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def _list(names: Iterable[str]) -> Schema:
    """A list of some of these names, each at most once."""
    listed = list(names)
    return {"type": "array", "items": {"enum": listed}, "uniqueItems": True} if listed else {"type": "array", "maxItems": 0}


# ---------------------------------------------------------------------- patterns


def days(first: dt.date, last: dt.date) -> str:
    """A pattern for the days from `first` to `last`. It tells days from one another, not days from what is none: `_DAY` does that."""
    low, high = first.strftime("%Y%m%d").zfill(8), last.strftime("%Y%m%d").zfill(8)
    if low.endswith("0101"):
        low = low[:4] + "0000"
    if high.endswith("1231"):
        high = high[:4] + "9999"
    each = ("".join((*digits[:4], "-", *digits[4:6], "-", *digits[6:])) for digits in _between(low, high))
    return f"^(?:{'|'.join(each)})$"


def decimals(least: Decimal, most: Decimal, step: Decimal) -> str:
    """A pattern for decimal text from `least` to `most`; "" when a pattern cannot tell what lies on the step."""
    _, digits, exponent = step.normalize().as_tuple()
    assert isinstance(exponent, int)
    if digits != (1,) or exponent > 0 or least % step:
        return ""
    places = -exponent
    low, high = int(least.scaleb(places)), int(most.scaleb(places))
    ways = [f"-(?:{_unsigned(max(0, -high), -low, places)})"] if low <= 0 else []
    ways += [rf"\+?(?:{_unsigned(max(0, low), high, places)})"] if high >= 0 else []
    return f"^(?:{'|'.join(ways)})$"


def _unsigned(low: int, high: int, places: int) -> str:
    """Numbers without a sign, given in units of the last decimal place."""
    top = 10**places - 1
    (first, after), (last, before) = divmod(low, top + 1), divmod(high, top + 1)
    if first == last:
        return "|".join(_numbers_with(first, last, after, before, places))
    ways: list[str] = []
    if after:
        ways += _numbers_with(first, first, after, top, places)
        first += 1
    if before != top:
        ways += _numbers_with(last, last, 0, before, places)
        last -= 1
    return "|".join((*ways, *(_numbers_with(first, last, 0, top, places) if first <= last else ())))


def _numbers_with(first: int, last: int, after: int, before: int, places: int) -> Iterator[str]:
    """Numbers with one of these whole parts and one of these parts behind the point."""
    part = rf"\.(?:{_fraction(after, before, places)})"
    if first == 0:
        yield f"0*{part}"
        if after == 0:
            yield "0+"
    if last > 0:
        wholes = "|".join(
            "".join(digits)
            for width in range(len(str(max(1, first))), len(str(last)) + 1)
            for digits in _between(str(max(1, first, 10 ** (width - 1))), str(min(last, 10**width - 1)))
        )
        yield f"0*(?:{wholes})" + (f"(?:{part})?" if after == 0 else part)


def _fraction(low: int, high: int, places: int) -> str:
    """What can stand behind the point; zeros at the end do not count."""
    if high == 0:
        return "0+"
    if low == 0 and high == 10**places - 1:
        return f"[0-9]{{1,{places}}}0*"
    ways = []
    for width in range(1, places + 1):
        unit = 10 ** (places - width)
        least, most = -(-low // unit), high // unit
        if least <= most:
            ways += ["".join(digits) for digits in _between(str(least).zfill(width), str(most).zfill(width))]
    return f"(?:{'|'.join(ways)})0*"


def _between(low: str, high: str) -> Iterator[tuple[str, ...]]:
    """Texts of digits, all as long as these, from `low` to `high`: for each way a pattern for each digit."""
    size = len(low)
    if set(low) <= {"0"} and set(high) <= {"9"}:
        yield ("[0-9]",) * size
        return
    if low[0] == high[0]:
        yield from ((low[0], *rest) for rest in _between(low[1:], high[1:]))
        return
    first, last = int(low[0]), int(high[0])
    if set(low[1:]) - {"0"}:
        yield from ((low[0], *rest) for rest in _between(low[1:], "9" * (size - 1)))
        first += 1
    tail = set(high[1:]) - {"9"}
    if tail:
        last -= 1
    if first <= last:
        yield (str(first) if first == last else f"[{first}-{last}]", *("[0-9]",) * (size - 1))
    if tail:
        yield from ((high[0], *rest) for rest in _between("0" * (size - 1), high[1:]))
