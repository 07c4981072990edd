"""A program as plain data, for programs that run without its text and its source: compiled modules and scripts.

In: a `Program`, or the data that `encode` made of one. Out: data of JSON types; a `Program` that answers as the first does.
Refuses: data of another format (`ValueError`).

What does not travel: the legal text (citations keep their words and say where they stand), rules as written, `geen regel`, and where things
stand in files. So a program that was read from data answers and explains, and is not checked or shown beside its text.

The data
    types        each type once; elsewhere types are places in this list. "bool", "date", "text", {"number": [[unit, power], …]} or
                 {"enum": [values in order]}
    expressions  true, false, or a list that starts with what it is: ["fact", name], ["ref", name], ["number", type, "12.5" or "1/3"],
                 ["word", type, word], ["date", iso], ["special", name, type], ["==" != < <= > >=, a, b], ["not", a], ["all", …],
                 ["any", …], ["if", type, condition, then, otherwise], ["+" - * /, type, a, b], ["min" or "max", type, …],
                 ["round", type, places, a], ["shift", unit, date, amount], ["reading", id]
    branches     [rule, when, value, [places among the citations of that rule]]
    grounds      [rule, definition, the value with which it fails, [outcomes]]
    stages       [result, when, rule, citation]
Numbers are text and days are ISO text, so that no reader rounds them. What is empty, False or None is left out of facts, outcomes,
rules, readings and citations.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any as Data

from jobcoach_dsl.model.expr import (
    FALSE,
    TRUE,
    All,
    Any,
    Arithmetic,
    Compare,
    Const,
    Expr,
    Extreme,
    Fact,
    If,
    Not,
    ReadingOn,
    Ref,
    Round,
    Shift,
    Special,
    Value,
)
from jobcoach_dsl.model.numbers import finite
from jobcoach_dsl.model.program import (
    Branch,
    Citation,
    Decision,
    Definition,
    Document,
    FactDeclaration,
    Ground,
    OutcomeDeclaration,
    Program,
    Reading,
    Rule,
    Stage,
    Version,
)
from jobcoach_dsl.model.types import BOOL, DATE, TEXT, BoolType, DateType, EnumType, NumberType, TextType, Type, Unit

FORMAT = 1

_NOTES = ("label", "question", "meaning")
_BOUNDS = ("minimum", "maximum", "step")
_DAYS = ("first", "last")


def encode(program: Program) -> dict[str, Data]:
    """The program as data."""
    return _Encoder().program(program)


def decode(data: Mapping[str, Data]) -> Program:
    """The program that `encode` made this of. Raises `ValueError` for another format."""
    if data.get("format") != FORMAT:
        raise ValueError(f"format {data.get('format')!r} is not {FORMAT}")
    return _Decoder(data).program()


class _Encoder:
    def __init__(self) -> None:
        self.types: dict[Type, int] = {}

    def program(self, p: Program) -> dict[str, Data]:
        rules = {name: rule for name, rule in p.rules.items() if rule.kind != "geen regel"}
        parts = {
            "versions": [_full(id=v.id, start=_day(v.start), end=_day(v.end), citation=_citation(v.citation)) for v in p.versions],
            "facts": [self._fact(f) for f in p.facts.values()],
            "outcomes": [self._outcome(o) for o in p.outcomes.values()],
            "definitions": [self._definition(d, rules) for d in p.definitions.values()],
            "rules": [self._rule(r) for r in rules.values()],
            "readings": [
                _full(
                    id=r.id,
                    question=r.question,
                    chosen=r.chosen,
                    why=r.why,
                    alternative=r.alternative,
                    switch=r.switch,
                    citations=[_citation(c) for c in r.citations],
                )
                for r in p.readings.values()
            ],
            "grounds": [[g.rule, g.definition, g.fails, list(g.outcomes)] for g in p.grounds],
            "decision": self._decision(p.decision),
        }
        document = p.document
        return {
            "format": FORMAT,
            "name": p.name,
            "title": p.title,
            "short_title": p.short_title,
            "kind": p.kind,
            "fingerprint": p.fingerprint,
            "reference_date": p.reference_date,
            "source": _full(
                title=document.title,
                authority=document.authority,
                adopted=_day(document.adopted),
                valid_from=_day(document.valid_from),
                valid_until=_day(document.valid_until),
            ),
            "types": [_type(type_) for type_ in self.types],
            **parts,
        }

    def _fact(self, f: FactDeclaration) -> dict[str, Data]:
        return {
            "name": f.name,
            "type": self._place(f.type),
            **_full(
                **{name: getattr(f, name) for name in _NOTES},
                judgement=f.judgement,
                value_labels=[list(pair) for pair in f.value_labels],
                **{name: _number(getattr(f, name)) for name in _BOUNDS},
                **{name: _day(getattr(f, name)) for name in _DAYS},
                applies=None if f.applies is None else self._expr(f.applies),
                local=f.local,
            ),
        }

    def _outcome(self, o: OutcomeDeclaration) -> dict[str, Data]:
        labels = [list(pair) for pair in o.value_labels]
        named = _full(label=o.label, meaning=o.meaning, value_labels=labels, grounds=o.grounds, whole=o.whole)
        return {"name": o.name, "type": self._place(o.type), **named}

    def _definition(self, d: Definition, rules: Mapping[str, Rule]) -> dict[str, Data]:
        branches = []
        for b in d.branches:
            cited = rules[b.rule].citations if b.rule in rules else ()
            own = [place for place, c in enumerate(cited) if c in b.citations]
            branches.append([b.rule, self._expr(b.when), self._expr(b.value), own])
        return {"name": d.name, "type": self._place(d.type), "branches": branches, "overrides": [list(pair) for pair in d.overrides]}

    def _rule(self, r: Rule) -> dict[str, Data]:
        return _full(
            id=r.id,
            kind=r.kind,
            subject=r.subject,
            title=r.title,
            heading=r.heading,
            citations=[_citation(c) for c in r.citations],
            readings=list(r.readings),
            guard=None if r.guard == TRUE else self._expr(r.guard),
            judge=r.judge,
        )

    def _decision(self, d: Decision | None) -> dict[str, Data] | None:
        if d is None:
            return None
        stages = [[s.result, self._expr(s.when), s.rule, _citation(s.citation)] for s in d.stages]
        own = {name: getattr(d, name) for name in ("outcome", "legal", "refusal", "open", "judgement")}
        return {**own, "stages": stages}

    def _place(self, type_: Type) -> int:
        return self.types.setdefault(type_, len(self.types))

    def _expr(self, expr: Expr) -> Data:
        match expr:
            case Const(value, type_):
                return self._const(value, type_)
            case Fact(name):
                return ["fact", name]
            case Ref(name):
                return ["ref", name]
            case Compare(op, left, right):
                return [op, self._expr(left), self._expr(right)]
            case Not(item):
                return ["not", self._expr(item)]
            case All(items):
                return ["all", *(self._expr(item) for item in items)]
            case Any(items):
                return ["any", *(self._expr(item) for item in items)]
            case If(condition, then, otherwise, type_):
                return ["if", self._place(type_), self._expr(condition), self._expr(then), self._expr(otherwise)]
            case Arithmetic(op, left, right, type_):
                return [op, self._place(type_), self._expr(left), self._expr(right)]
            case Extreme(least, items, type_):
                return ["min" if least else "max", self._place(type_), *(self._expr(item) for item in items)]
            case Round(item, places, type_):
                return ["round", self._place(type_), places, self._expr(item)]
            case Shift(date, amount, unit):
                return ["shift", unit, self._expr(date), amount if isinstance(amount, int) else self._expr(amount)]
            case ReadingOn(id):
                return ["reading", id]

    def _const(self, value: Value, type_: Type) -> Data:
        if isinstance(value, bool):
            return value
        if isinstance(value, Special):
            return ["special", value.value, self._place(type_)]
        if isinstance(value, str):
            return ["word", self._place(type_), value]
        if isinstance(value, dt.date):
            return ["date", value.isoformat()]
        return ["number", self._place(type_), _number(value)]


class _Decoder:
    def __init__(self, data: Mapping[str, Data]) -> None:
        self.data = data
        self.types = [_read_type(each) for each in data["types"]]
        self.of: dict[str, Type] = {each["name"]: self.types[each["type"]] for each in (*data["facts"], *data["definitions"])}
        """The types of facts and definitions; no name is both."""

    def program(self) -> Program:
        data = self.data
        rules = {r["id"]: self._rule(r) for r in data["rules"]}
        return Program(
            name=data["name"],
            title=data["title"],
            short_title=data["short_title"],
            kind=data["kind"],
            law=None,
            reference_date=data["reference_date"],
            versions=tuple(
                Version(v["id"], dt.date.fromisoformat(v["start"]), _read_day(v.get("end")), _read_optional(v.get("citation")))
                for v in data["versions"]
            ),
            facts={f["name"]: self._fact(f) for f in data["facts"]},
            outcomes={o["name"]: self._outcome(o) for o in data["outcomes"]},
            definitions={d["name"]: self._definition(d, rules) for d in data["definitions"]},
            rules=rules,
            readings={r["id"]: self._reading(r) for r in data["readings"]},
            grounds=tuple(Ground(rule, definition, fails, tuple(outcomes)) for rule, definition, fails, outcomes in data["grounds"]),
            decision=self._decision(data["decision"]),
            fingerprint=data["fingerprint"],
            document=self._document(data["source"]),
        )

    @staticmethod
    def _document(data: Mapping[str, Data]) -> Document:
        days = (_read_day(data.get(name)) for name in ("adopted", "valid_from", "valid_until"))
        return Document(data.get("title", ""), data.get("authority", ""), *days)

    def _fact(self, data: Mapping[str, Data]) -> FactDeclaration:
        bounds: dict[str, Data] = {name: Decimal(data[name]) for name in _BOUNDS if name in data}
        bounds.update((name, dt.date.fromisoformat(data[name])) for name in _DAYS if name in data)
        return FactDeclaration(
            data["name"],
            self.types[data["type"]],
            judgement=data.get("judgement", False),
            value_labels=_pairs(data.get("value_labels", ())),
            applies=self._expr(data["applies"]) if "applies" in data else None,
            local=data.get("local", False),
            **{name: data.get(name, "") for name in _NOTES},
            **bounds,
        )

    def _outcome(self, data: Mapping[str, Data]) -> OutcomeDeclaration:
        return OutcomeDeclaration(
            data["name"],
            self.types[data["type"]],
            data.get("grounds", False),
            data.get("whole", False),
            data.get("label", ""),
            data.get("meaning", ""),
            _pairs(data.get("value_labels", ())),
        )

    def _definition(self, data: Mapping[str, Data], rules: Mapping[str, Rule]) -> Definition:
        branches = []
        for rule, when, value, own in data["branches"]:
            cited = tuple(rules[rule].citations[place] for place in own)
            branches.append(Branch(rule, self._expr(when), self._expr(value), cited))
        return Definition(data["name"], self.types[data["type"]], tuple(branches), _pairs(data["overrides"]))

    def _rule(self, data: Mapping[str, Data]) -> Rule:
        return Rule(
            data["id"],
            data["kind"],
            data.get("subject", ""),
            data.get("title", ""),
            data.get("heading", ""),
            tuple(_read_citation(c) for c in data.get("citations", ())),
            tuple(data.get("readings", ())),
            self._expr(data["guard"]) if "guard" in data else TRUE,
            judge=data.get("judge", ""),
        )

    def _reading(self, data: Mapping[str, Data]) -> Reading:
        texts = {name: data.get(name, "") for name in ("question", "chosen", "why", "alternative", "switch")}
        return Reading(data["id"], **texts, citations=tuple(_read_citation(c) for c in data.get("citations", ())))

    def _decision(self, data: Mapping[str, Data] | None) -> Decision | None:
        if data is None:
            return None
        stages = tuple(Stage(result, self._expr(when), rule, _read_citation(at)) for result, when, rule, at in data["stages"])
        return Decision(data["outcome"], data["legal"], stages, data["refusal"], data["open"], data["judgement"])

    def _exprs(self, data: Iterable[Data]) -> tuple[Expr, ...]:
        return tuple([self._expr(each) for each in data])

    def _expr(self, data: Data) -> Expr:
        if data is True:
            return TRUE
        if data is False:
            return FALSE
        match data:
            case ["fact", name]:
                return Fact(name, self.of[name])
            case ["ref", name]:
                return Ref(name, self.of[name])
            case ["number", place, text]:
                return Const(Fraction(text) if "/" in text else Decimal(text), self.types[place])
            case ["word", place, word]:
                return Const(word, self.types[place])
            case ["date", day]:
                return Const(dt.date.fromisoformat(day), DATE)
            case ["special", name, place]:
                return Const(Special(name), self.types[place])
            case ["==" | "!=" | "<" | "<=" | ">" | ">=" as op, left, right]:
                return Compare(op, self._expr(left), self._expr(right))
            case ["not", item]:
                return Not(self._expr(item))
            case ["all", *items]:
                return All(self._exprs(items))
            case ["any", *items]:
                return Any(self._exprs(items))
            case ["if", place, condition, then, otherwise]:
                return If(self._expr(condition), self._expr(then), self._expr(otherwise), self.types[place])
            case ["+" | "-" | "*" | "/" as op, place, left, right]:
                return Arithmetic(op, self._expr(left), self._expr(right), self.types[place])
            case ["min" | "max" as which, place, *items]:
                return Extreme(which == "min", self._exprs(items), self.types[place])
            case ["round", place, places, item]:
                return Round(self._expr(item), places, self.types[place])
            case ["shift", unit, date, amount]:
                return Shift(self._expr(date), amount if isinstance(amount, int) else self._expr(amount), unit, DATE)
            case ["reading", id]:
                return ReadingOn(id)
        raise ValueError(f"no expression: {data!r:.80}")


def _full(**values: Data) -> dict[str, Data]:
    """Without what is empty. A condition that is False stays: it is no flag."""
    return {name: value for name, value in values.items() if (name in ("guard", "applies") and value is not None) or value}


def _day(day: dt.date | None) -> str | None:
    return None if day is None else day.isoformat()


def _read_day(text: str | None) -> dt.date | None:
    return None if text is None else dt.date.fromisoformat(text)


def _number(value: Decimal | Fraction | None) -> str | None:
    if value is None:
        return None
    if isinstance(value, Fraction):
        short = finite(value)
        if short is None:
            return f"{value.numerator}/{value.denominator}"
        value = short
    return format(value, "f")


def _type(type_: Type) -> Data:
    match type_:
        case BoolType():
            return "bool"
        case DateType():
            return "date"
        case TextType():
            return "text"
        case EnumType(values):
            return {"enum": list(values)}
        case NumberType(unit):
            return {"number": [list(part) for part in unit.parts]}


def _read_type(data: Data) -> Type:
    match data:
        case "bool":
            return BOOL
        case "date":
            return DATE
        case "text":
            return TEXT
        case {"enum": values}:
            return EnumType(tuple(values))
        case {"number": parts}:
            return NumberType(Unit(tuple((name, power) for name, power in parts)))
    raise ValueError(f"no type: {data!r:.80}")


def _citation(c: Citation | None) -> Data:
    return None if c is None else _full(at=c.at, regulation=c.regulation, quote=c.quote, context=c.context)


def _read_optional(data: Mapping[str, Data] | None) -> Citation | None:
    return None if data is None else _read_citation(data)


def _read_citation(data: Mapping[str, Data]) -> Citation:
    return Citation(data.get("at", ""), data.get("quote", ""), data.get("regulation", ""), data.get("context", False))


def _pairs(data: Iterable[Data]) -> tuple[tuple[str, str], ...]:
    return tuple((one, other) for one, other in data)


__all__ = ["FORMAT", "decode", "encode"]
