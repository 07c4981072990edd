"""The schemas say what the reader of facts accepts and what an answer is."""

from __future__ import annotations

import datetime as dt
import json
import random
import re
import sys
from decimal import Decimal
from functools import cache
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from jobcoach_dsl.data import regulations_in
from jobcoach_dsl.errors import FactError
from jobcoach_dsl.evaluate.values import compared, exact
from jobcoach_dsl.facts import FactReader
from jobcoach_dsl.model import expr as e
from jobcoach_dsl.model.portable import decode, encode
from jobcoach_dsl.model.program import FactDeclaration, Program
from jobcoach_dsl.model.types import NUMBER, BoolType, DateType, EnumType, NumberType
from jobcoach_dsl.targets import json_schema
from tests.kleene import Kleene
from tests.law.test_oracle import landed
from tests.programs import const, day, listed, number, program, text, yes_no
from tests.targets.cases import Cases, as_json
from tests.workshop import ROOT

NAMES = regulations_in(ROOT)


def loaded(written: str) -> Any:
    """A document of JSON with its numbers as decimals."""
    return json.loads(written, parse_float=Decimal)


@cache
def document(name: str) -> Any:
    return loaded(json_schema.text(landed(name)[0].program))


def validator(made: Program) -> Draft202012Validator:
    """Of the facts of a program, from the document as it is written."""
    return Draft202012Validator(loaded(json_schema.text(made))["$defs"]["facts"])


def is_read(reader: FactReader, facts: dict[str, object]) -> bool:
    try:
        reader.read(facts)
    except FactError:
        return False
    return True


# ---------------------------------------------------------------------- the documents


@pytest.mark.parametrize("name", NAMES)
def test_the_schemas_are_schemas(name: str) -> None:
    for schema in (document(name), *document(name)["$defs"].values()):
        Draft202012Validator.check_schema(schema)
        assert schema["$schema"] == Draft202012Validator.META_SCHEMA["$id"]


def test_no_two_schemas_have_one_id_and_none_has_a_host() -> None:
    ids = [schema["$id"] for name in NAMES for schema in (document(name), *document(name)["$defs"].values())]
    assert len(set(ids)) == len(ids) == 3 * len(NAMES)
    assert all(re.fullmatch("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", id) for id in ids)


def test_the_same_program_gives_the_same_bytes() -> None:
    made = landed("utrecht")[0].program
    assert json_schema.text(made) == json_schema.text(made)


@pytest.mark.parametrize("name", NAMES)
def test_a_program_that_was_stored_gives_the_same_bytes(name: str) -> None:
    made = landed(name)[0].program
    assert json_schema.text(decode(json.loads(json.dumps(encode(made))))) == json_schema.text(made)


def test_the_document_describes_a_case_with_its_answer() -> None:
    whole = Draft202012Validator(document("utrecht"))
    regulation = landed("utrecht")[0]
    answer = regulation.decide({"nulurencontract": True}).to_dict()
    assert whole.is_valid({"facts": {"nulurencontract": True}, "answer": answer})
    assert not whole.is_valid({"facts": {"nulurencontract": "ja"}, "answer": answer})
    assert not whole.is_valid({"facts": {}, "answer": answer | {"regulation": "een andere"}})


@pytest.mark.parametrize("name", NAMES)
def test_every_fact_says_what_a_form_needs(name: str) -> None:
    made = landed(name)[0].program
    facts = document(name)["$defs"]["facts"]["properties"]
    assert list(facts) == list(made.facts)
    for fact in made.facts.values():
        own = facts[fact.name]
        assert (own["title"], own["x-question"], own["description"]) == (fact.label, fact.question, fact.meaning)
        assert own["x-judgement"] is fact.judgement
        if isinstance(fact.type, EnumType):
            assert {choice["const"]: choice["title"] for choice in own["oneOf"]} == dict(fact.value_labels)
        assert ("x-applies" in own) is (fact.applies is not None)
        for citation in (*own["x-citations"], *own.get("x-judged-by", ())):
            assert any(citation["quote"] == c.quote for rule in made.rules.values() for c in rule.citations)


def test_a_judgement_says_who_judges_and_where_that_stands() -> None:
    own = document("utrecht")["$defs"]["facts"]["properties"]["noodzaak_vastgesteld"]
    assert [(j["judge"], j["citation"]) for j in own["x-judged-by"]] == [("het college", "Utrecht art. 8 lid 3")]


def test_a_fact_says_which_provisions_use_it() -> None:
    own = document("utrecht")["$defs"]["facts"]["properties"]
    assert [tuple(c.values()) for c in own["nulurencontract"]["x-citations"]] == [
        ("nul_uren", "Utrecht art. 8 lid 2 onder b", "0-uren contract")
    ]
    assert {c["citation"] for c in own["halfjaar_verstreken"]["x-citations"]} == {"Utrecht art. 12 lid 5"}


# ---------------------------------------------------------------------- what is accepted

SIGNS = st.sampled_from(["", "", "", "+", "-", "--", " "])
ZEROS = st.sampled_from(["", "", "0", "000", "0" * 50])
TAILS = st.sampled_from(["", "", "", ".", ".0", "0", ".00000", "00", "5", ".01", ".005", "\n", " ", "e0", "E+1", "e-2", "_0", "٣", ",5"])
STRAYS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-5, 10_000),
    st.integers(),
    st.decimals(allow_nan=False, allow_infinity=False, min_value=-1000, max_value=20_000, places=3),
    st.sampled_from([Decimal("1E+2"), Decimal("5.0"), Decimal("1E-9"), Decimal("-0.0"), Decimal("1E+400"), 10**60]),
    st.sampled_from(
        ["", " ", "\t\n", "\x1f", "\x85", "\ufeff", "\u200b", "ja", "nan", "NaN1", "inf", "Infinity", "1e2", "0x1", "½", ".", "-"]
    ),
    st.text(max_size=5),
    st.lists(st.integers(), max_size=2),
    st.dictionaries(st.text(max_size=2), st.integers(), max_size=2),
)


@st.composite
def near_numbers(draw: st.DrawFn, fact: FactDeclaration) -> object:
    """A number at or near an end of the domain, on the step or beside it, as a number or written out."""
    assert fact.minimum is not None
    assert fact.maximum is not None
    assert fact.step is not None
    last = int((fact.maximum - fact.minimum) / fact.step)
    place = draw(st.one_of(st.integers(-2, 3), st.integers(last - 3, last + 2), st.integers(0, last)))
    value = fact.minimum + place * fact.step + draw(st.sampled_from([0, 0, 0, 1, -1])) * fact.step / draw(st.sampled_from([2, 10, 1000]))
    if draw(st.booleans()):
        return int(value) if value == value.to_integral_value() and draw(st.booleans()) else value
    plain = format(value, "f")
    if plain.startswith("0.") and draw(st.booleans()):
        plain = plain[1:]
    sign, plain = ("-", plain[1:]) if plain.startswith("-") else (draw(SIGNS), plain)
    return sign + draw(ZEROS) + plain + draw(TAILS)


@st.composite
def near_days(draw: st.DrawFn, fact: FactDeclaration) -> object:
    """A day at or near an end of the domain, around the end of February, or no day at all."""
    assert fact.first is not None
    assert fact.last is not None
    kind = draw(st.integers(0, 3))
    if kind == 0:
        at = draw(st.sampled_from([fact.first, fact.last])).toordinal() + draw(st.integers(-40, 40))
        return dt.date.fromordinal(min(max(1, at), dt.date.max.toordinal())).isoformat()
    if kind == 1:
        return draw(st.dates()).isoformat()
    year, month, day_ = draw(st.integers(1, 9999)), draw(st.integers(0, 13)), draw(st.integers(0, 32))
    if kind == 2:
        year, month, day_ = draw(st.sampled_from([1900, 2000, 2020, 2023, 2100, 2196])), 2, draw(st.integers(27, 30))
    written = f"{year:04}-{month:02}-{day_:02}"
    spoilt = [written + "\n", " " + written, written.replace("-", ""), f"{year:04}-W01-1", f"{year:04}-001"]
    return draw(st.sampled_from([written, written, written, *spoilt]))


def given_for(fact: FactDeclaration) -> st.SearchStrategy[object]:
    match fact.type:
        case BoolType():
            return st.one_of(st.booleans(), STRAYS)
        case EnumType(values):
            one = st.sampled_from(values)
            return st.one_of(one, one.map(str.upper), one.map(lambda value: value + " "), STRAYS)
        case NumberType():
            return st.one_of(near_numbers(fact), near_numbers(fact), STRAYS)
        case DateType():
            return st.one_of(near_days(fact), near_days(fact), STRAYS)
    return STRAYS


@cache
def domains() -> tuple[FactDeclaration, ...]:
    """Of all facts of all regulations one for each domain."""
    found: dict[FactDeclaration, FactDeclaration] = {}
    for name in NAMES:
        for fact in landed(name)[0].program.facts.values():
            bare = attrs.evolve(fact, name="f", label="", question="", meaning="", applies=None, judgement=False, span=None)
            found.setdefault(bare, bare)
    return tuple(found.values())


@cache
def both(fact: FactDeclaration) -> tuple[Draft202012Validator, FactReader]:
    made = program([fact], {"uit": const(True)})
    return validator(made), FactReader(made.facts)


@settings(max_examples=400)
@given(st.data())
def test_schema_and_reader_accept_the_same_values(data: st.DataObject) -> None:
    fact = data.draw(st.sampled_from(domains()))
    value = data.draw(given_for(fact))
    accepts, reader = both(fact)
    read = is_read(reader, {fact.name: value})
    assert accepts.is_valid({fact.name: value}) is read, (fact, value)


@st.composite
def odd_numbers(draw: st.DrawFn) -> FactDeclaration:
    step = draw(st.sampled_from(["1", "0.1", "0.01", "0.0001", "0.5", "0.25", "3", "10", "1.00"]))
    least = draw(st.integers(-2000, 2000)) * Decimal(step)
    return number("n", str(least), str(least + draw(st.integers(0, 3000)) * Decimal(step)), step)


@st.composite
def odd_days(draw: st.DrawFn) -> FactDeclaration:
    first, last = sorted((draw(st.dates()), draw(st.dates())))
    return day("n", first.isoformat(), last.isoformat())


@settings(max_examples=150)
@given(st.data())
def test_schema_and_reader_agree_on_any_domain(data: st.DataObject) -> None:
    fact = data.draw(st.one_of(odd_numbers(), odd_days()))
    accepts, reader = validator(program([fact], {"uit": const(True)})), FactReader({fact.name: fact})
    for _ in range(6):
        value = data.draw(given_for(fact))
        text_is_described = fact.step is None or str(fact.step.normalize()) in ("1", "0.1", "0.01", "0.0001")
        if isinstance(value, str) and not text_is_described:
            assert not accepts.is_valid({"n": value}), (fact, value)
        else:
            assert accepts.is_valid({"n": value}) is is_read(reader, {"n": value}), (fact, value)


def test_where_text_is_not_described_numbers_are() -> None:
    accepts = validator(program([number("n", "0", "3", "0.75")], {"uit": const(True)}))
    assert [v for v in (0, Decimal("0.75"), Decimal("1.5"), 3, Decimal("0.5"), 4, "0.75") if accepts.is_valid({"n": v})] == [
        0,
        Decimal("0.75"),
        Decimal("1.5"),
        3,
    ]


def test_a_fact_that_is_not_known_is_refused_and_none_is_asked_for() -> None:
    accepts = validator(landed("utrecht")[0].program)
    assert accepts.is_valid({})
    assert not accepts.is_valid({"nulurencontrakt": True})
    assert not accepts.is_valid([])


def test_white_space_is_what_python_strips() -> None:
    blank = re.compile(f"[{json_schema.BLANK}]")
    told = {c for c in range(sys.maxunicode + 1) if blank.fullmatch(chr(c))}
    assert told == {c for c in range(sys.maxunicode + 1) if not chr(c).strip()}


# ---------------------------------------------------------------------- cases and answers


@pytest.mark.parametrize("name", NAMES)
def test_facts_and_answers_of_random_cases_are_valid(name: str, run_seed: int) -> None:
    regulation = landed(name)[0]
    facts, answers = (Draft202012Validator(document(name)["$defs"][part]) for part in ("facts", "answer"))
    for case in Cases(name, run_seed, 30)(range(60)):
        assert facts.is_valid(loaded(json.dumps(as_json(case.known, random.Random(case.number))))), case
        answer = json.loads(json.dumps(regulation.decide(case.known, case.readings).to_dict()))
        assert [(list(error.path), error.message) for error in answers.iter_errors(answer)] == [], case


@pytest.mark.parametrize(
    "spoil",
    [
        lambda o: o.update(status="perhaps"),
        lambda o: o.update(status="unknown"),
        lambda o: o.update(value=None),
        lambda o: o.update(value="goedkeuren"),
        lambda o: o.update(missing_facts=["noodzaak_vastgesteld"]),
        lambda o: o.update(judgements=[{"fact": "nulurencontract", "citation": "", "quote": ""}]),
        lambda o: o.update(grounds=[{"rule": "geen_regel", "citation": "", "quote": ""}]),
        lambda o: o.update(unit="uur"),
        lambda o: o.update(extra=1),
        lambda o: o.pop("citations"),
    ],
)
def test_what_is_no_answer_is_not_valid(spoil: Any) -> None:
    answer: Any = json.loads(json.dumps(landed("utrecht")[0].decide({"nulurencontract": True, "besluitdatum": "2022-09-15"}).to_dict()))
    answers = Draft202012Validator(document("utrecht")["$defs"]["answer"])
    assert answers.is_valid(answer)
    spoil(answer["outcomes"]["besluit"])
    assert not answers.is_valid(answer)


# ---------------------------------------------------------------------- when a fact applies


@pytest.mark.parametrize("name", [n for n in NAMES if any(f.applies is not None for f in landed(n)[0].program.facts.values())])
def test_when_a_fact_certainly_applies_its_schema_says_so(name: str, run_seed: int) -> None:
    """Against Kleene's tables: for the conditions of facts, which name each fact in one way, they are exact."""
    made = landed(name)[0].program
    own = document(name)["$defs"]["facts"]
    conditions = {n: fact["x-applies"]["when"] for n, fact in own["properties"].items() if "when" in fact.get("x-applies", {})}
    whens = {n: Draft202012Validator({**condition, "$defs": own["$defs"]}) for n, condition in conditions.items()}
    assert whens
    seen: set[bool] = set()
    for case in Cases(name, run_seed, 1000)(range(80)):
        facts = loaded(json.dumps(as_json(case.known, random.Random(case.number))))
        kleene = Kleene(made, case.known)
        for fact, when in whens.items():
            applies = made.facts[fact].applies
            assert applies is not None
            certain = kleene._value(applies) is True
            seen.add(certain)
            assert when.is_valid(facts) is certain, (fact, case)
    assert seen == {True, False}


FACTS = [
    yes_no("a"),
    listed("kleur", "rood", "geel", "groen"),
    number("n", "0.5", "3", "0.25"),
    day("dag", "2022-01-01", "2022-03-01"),
    text("plaats"),
]
COMPARED = {
    "a": [(op, const(value)) for op in ("==", "!=") for value in (True, False)],
    "kleur": [(op, const(value)) for op in ("==", "!=") for value in ("rood", "groen")],
    "n": [(op, const(Decimal(value))) for op in ("<", "<=", ">", ">=", "==", "!=") for value in ("0", "0.5", "0.6", "2.75", "3", "9")],
    "dag": [(op, const(dt.date(2022, *at))) for op in ("<", "<=", ">", ">=", "==", "!=") for at in ((1, 1), (2, 28), (3, 1), (4, 1))],
    "plaats": [(op, const(value)) for op in ("==", "!=") for value in ("Ee", "Oss")],
}
VALUES: dict[str, list[Any]] = {
    "a": [True, False],
    "kleur": ["rood", "geel", "groen"],
    "n": [Decimal(n) / 4 for n in range(2, 13)],
    "dag": [dt.date(2022, 1, 1) + dt.timedelta(n) for n in range(60)],
    "plaats": ["Ee", "Oss", "Ede"],
}


@pytest.mark.parametrize("fact", FACTS, ids=lambda f: f.name)
def test_every_comparison_with_a_constant_can_be_said(fact: FactDeclaration) -> None:
    for op, constant in COMPARED[fact.name]:
        for denied in (False, True):
            test: e.Expr = e.Compare(op, e.Fact(fact.name, fact.type), constant)
            asked = yes_no("gevraagd", applies=e.Not(test) if denied else test)
            own = json_schema.facts(program([fact, asked], {"uit": const(True)}))
            when: Any = own["properties"]["gevraagd"]["x-applies"]["when"]  # type: ignore[index]
            checks = Draft202012Validator({**when, "$defs": own["$defs"]})
            assert not checks.is_valid({})
            for value in VALUES[fact.name]:
                given = value.isoformat() if isinstance(value, dt.date) else value
                holds = compared(op, exact(value), exact(constant.value))
                assert checks.is_valid({fact.name: given}) is (holds is not denied), (op, constant, value)


def test_a_condition_that_no_schema_says_stands_in_words_only() -> None:
    facts = [number("n"), number("m"), yes_no("gevraagd", applies=e.Compare("<", e.Fact("n", NUMBER), e.Fact("m", NUMBER)))]
    own: Any = json_schema.facts(program(facts, {"uit": const(True)}))
    assert list(own["properties"]["gevraagd"]["x-applies"]) == ["text"]
