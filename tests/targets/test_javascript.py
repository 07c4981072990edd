"""The script of a regulation, in Node: it answers as the package does, for worked cases, random cases and made-up programs."""

from __future__ import annotations

import gzip
import json
import random
import re
import subprocess
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from jobcoach_dsl.cells import Diagrams, UnsupportedRule
from jobcoach_dsl.data import data_folder
from jobcoach_dsl.errors import FactError, UnknownOutcome, UnknownReading
from jobcoach_dsl.model.expr import Special, Value
from jobcoach_dsl.model.portable import encode
from jobcoach_dsl.model.program import Program
from jobcoach_dsl.pipeline import regulations_in
from jobcoach_dsl.regulation import Regulation
from jobcoach_dsl.targets.javascript import runtime, script, types
from tests.cells import test_against_reference, test_linked
from tests.cells.test_against_reference import SLOW
from tests.law.test_oracle import landed
from tests.programs import described
from tests.targets.cases import Cases, as_json
from tests.targets.node import Process, node, typescript

HERE = Path(__file__).parent
NAMES = regulations_in(data_folder("regulations"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("scripts")


@pytest.fixture(scope="module")
def engine(folder: Path) -> Iterator[Process]:
    """The runtime, asked about made-up programs."""
    path = folder / "engine.js"
    path.write_text('"use strict";\n' + runtime() + (HERE / "engine.js").read_text("utf-8"), "utf-8")
    with Process(path) as process:
        yield process


def asked(regulation: Regulation, folder: Path) -> Process:
    """The script of a regulation, asked for answers."""
    path = folder / f"{regulation.name}.js"
    path.write_text(script(regulation.program), "utf-8")
    return Process(HERE / "answers.js", path)


@pytest.fixture(scope="module")
def utrecht(folder: Path) -> Iterator[Process]:
    """The script of Utrecht; its diagrams are made once for all that is asked."""
    with asked(landed("utrecht")[0], folder) as process:
        yield process


def as_text(value: object) -> object:
    """A value in JSON types, numbers without zeros at their end."""
    if isinstance(value, Special):
        return value.value
    if isinstance(value, Decimal):
        text = format(abs(value) if value == 0 else value, "f")  # a zero that was calculated can have a sign
        return text.rstrip("0").rstrip(".") if "." in text else text
    return value if value is None or isinstance(value, bool | str) else str(value)


def answered(regulation: Regulation, facts: dict[str, object], readings: tuple[str, ...] = ()) -> dict[str, Any]:
    """What the package answers, with its steps."""
    answer = regulation.decide(facts, readings)
    steps = [
        {
            "rule": step.rule,
            "kind": step.kind,
            "subject": step.subject,
            "status": step.status,
            "value": as_text(step.value),
            "citations": [str(citation) for citation in step.citations],
            "reasons": [{"holds": r.holds, "facts": list(r.facts), "definitions": list(r.definitions)} for r in step.reasons],
            "by": step.by,
        }
        for step in answer.trace
    ]
    return {"answer": answer.to_dict(), "trace": steps}


@pytest.mark.parametrize("name", NAMES)
def test_worked_cases_and_random_cases_are_answered_as_by_the_package(name: str, folder: Path) -> None:
    regulation, worked = landed(name)
    chosen = random.Random(f"form {name}")
    cases: list[tuple[dict[str, object], tuple[str, ...]]] = [(as_json(case.facts, chosen), tuple(case.readings)) for case in worked[:40]]
    cases += [(as_json(case.known, chosen), case.readings) for case in Cases(name, 4, 20)(range(20, 40))]
    with asked(regulation, folder) as process:
        for facts, readings in cases:
            got = process.ask({"facts": facts, "readings": readings})
            assert got == answered(regulation, facts, readings), f"{name} {facts} {readings}"


def compare(engine: Process, made: Program, known: dict[str, Value]) -> None:
    """The script says what the diagrams say, of what they can hold; also when it builds them anew for the case."""
    case = {name: value if isinstance(value, bool) else str(value) for name, value in known.items()}
    got = engine.ask({"data": encode(made), "facts": [case]})
    try:
        diagrams = Diagrams(made)
    except UnsupportedRule:
        assert got == {"results": None}, described(made)
        return
    expected = {
        name: {
            "status": str(result.status),
            "value": as_text(result.value),
            "missing": list(result.missing),
            "followUp": list(result.follow_up),
            "judgements": list(result.judgements),
            "grounds": list(result.grounds),
            "possibleGrounds": list(result.possible_grounds),
        }
        for name, result in diagrams.decide(known).items()
    }
    assert got == {"results": [expected]}, f"{described(made)}\n{known}"
    late = engine.ask({"data": encode(made), "facts": [case], "budget": 0})
    assert late == got, f"beyond the budget {described(made)}\n{known}"


@settings(max_examples=150, suppress_health_check=SLOW)
@given(test_against_reference.programs(), test_against_reference.known_facts())
def test_made_up_rules_are_answered_as_by_the_diagrams(engine: Process, made: Program, known: dict[str, Value]) -> None:
    compare(engine, made, known)


@settings(max_examples=150, suppress_health_check=SLOW)
@given(test_linked.programs(), test_linked.known_facts())
def test_comparisons_of_facts_are_answered_as_by_the_diagrams(engine: Process, made: Program, known: dict[str, Value]) -> None:
    compare(engine, made, known)


NUMBERS: tuple[object, ...] = (
    *("168.01", "-1", "1e999999999", "1e-999999999", "NaN", "Infinity", " 12", "12 ", "1_0", "12.", "0.005", "x" * 100, "", 168.5),
    *(True, None, [1], 0, 1.5, 12, "12", "+12", ".5", "1e1", "1E-2", "0e999999999", "12.000000", "0.1" + "0" * 60),
)
GIVEN: list[dict[str, object]] = [
    {},
    {"nulurencontrakt": True, "iets_anders_dat_niet_bestaat": True, "__proto__": 1, "constructor": 2},
    {"nulurencontract": "ja", "min_max_contract": None, "loopt_werkbegeleiding": 1},
    {"besluitdatum": "2022-02-30"},
    {"besluitdatum": "2020-W01-1", "aanvraagdatum": "1899-12-31", "startdatum_dienstverband": 20220601},
    {"besluitdatum": "2022-06-01", "aanvraagdatum": "2199-12-31", "startdatum_dienstverband": "2024-02-29"},
    {"aanvrager": "niemand", "arbeidsrelatie": "", "voorziening": 3},
    *({"contracturen_per_week": number} for number in NUMBERS),
]


@pytest.mark.parametrize("facts", GIVEN, ids=repr)
def test_facts_are_refused_with_the_same_words(facts: dict[str, object], utrecht: Process) -> None:
    regulation, _ = landed("utrecht")
    got = utrecht.ask({"facts": facts})
    try:
        expected = answered(regulation, facts)
    except FactError as error:
        problems = [{"fact": p.fact, "kind": p.kind, "message": p.message, "help": p.help} for p in error.problems]
        expected = {"raised": "FactError", "message": str(error), "problems": problems}
    assert got == expected


def test_facts_that_were_read_answer_as_the_object_did(folder: Path) -> None:
    """Read once, they answer as the object did, whatever happens to it later; facts of another regulation are refused."""
    given = []
    for name in ("utrecht", "haarlem"):
        regulation, worked = landed(name)
        (folder / f"{name}.js").write_text(script(regulation.program), "utf-8")
        switched = [r.id for r in regulation.readings.values() if r.switch][:1]
        chosen = random.Random(f"read {name}")
        cases = [as_json(case.facts, chosen) for case in worked[:20]]
        cases += [dict(list(case.items())[::2]) for case in cases]
        given.append({"path": str(folder / f"{name}.js"), "cases": cases, "readings": switched})
    code = """
      const assert = require("node:assert");
      const given = JSON.parse(require("fs").readFileSync(0, "utf8"));
      const seen = (answer) => JSON.parse(JSON.stringify([answer, answer.trace]));
      for (const { path, cases, readings } of given) {
        const regulation = require(path);
        for (const facts of cases) {
          for (const options of [{}, { readings }]) {
            const wanted = seen(regulation.decide({ ...facts }, options));
            const changed = { ...facts };
            const read = regulation.read(changed);
            const late = regulation.decide(changed, options);
            for (const name of Object.keys(changed)) changed[name] = null;
            assert.deepStrictEqual(seen(regulation.decide(read, options)), wanted);
            assert.deepStrictEqual(seen(late), wanted);
            assert.strictEqual(regulation.read(read), read);
          }
        }
      }
      const [one, other] = given.map(({ path }) => require(path));
      assert.throws(() => one.decide(other.read({})), (error) => error instanceof one.FactError);
    """
    said = subprocess.run([node(), "-e", code], input=json.dumps(given), capture_output=True, text=True, check=False)
    assert not said.returncode, said.stderr


def test_only_what_an_object_holds_itself_is_given(folder: Path) -> None:
    """What it inherits is not: neither as a fact, nor to make up for a name that is not known. Objects of a class are fine."""
    regulation, worked = landed("utrecht")
    (folder / "utrecht.js").write_text(script(regulation.program), "utf-8")
    case = as_json(worked[0].facts, random.Random("own"))
    code = """
      const assert = require("node:assert");
      const given = JSON.parse(require("fs").readFileSync(0, "utf8"));
      const regulation = require(given.path);
      const [name] = Object.keys(given.facts);
      const { [name]: inherited, ...own } = given.facts;
      const said = (facts) => JSON.stringify(regulation.decide(facts));
      const below = (above, held) => Object.assign(Object.create(above), held);
      assert.strictEqual(said(below({ [name]: inherited }, own)), said(own));
      assert.throws(() => said(below({ [name]: inherited }, { ...own, onbekend: 1 })), (error) => error.problems[0].fact === "onbekend");
      class Case {}
      for (const above of [null, Case.prototype]) assert.strictEqual(said(below(above, given.facts)), said(given.facts));
      for (const wrong of [[], [given.facts], null, "feiten", 1]) {
        assert.throws(() => said(wrong), (error) => error.problems[0].kind === "facts");
      }
    """
    stdin = json.dumps({"path": str(folder / "utrecht.js"), "facts": case})
    said = subprocess.run([node(), "-e", code], input=stdin, capture_output=True, text=True, check=False)
    assert not said.returncode, said.stderr


def test_readings_and_outcomes_that_are_not_there_are_refused(utrecht: Process) -> None:
    regulation, _ = landed("utrecht")
    fixed = next(r.id for r in regulation.readings.values() if not r.switch)
    for readings in (["X"], [fixed]):
        with pytest.raises(UnknownReading) as refused:
            regulation.decide({}, readings)
        got = utrecht.ask({"facts": {}, "readings": readings})
        assert (got["raised"], got["message"]) == ("UnknownReading", str(refused.value))
    with pytest.raises(UnknownOutcome) as unknown:
        regulation.decide({}, outcomes=["X"])
    got = utrecht.ask({"facts": {}, "outcomes": ["X"]})
    assert (got["raised"], got["message"]) == ("UnknownOutcome", str(unknown.value))
    name = next(iter(regulation.outcomes))
    assert list(utrecht.ask({"facts": {}, "outcomes": [name]})["answer"]["outcomes"]) == [name]


def test_the_question_that_matters_most_comes_first(utrecht: Process) -> None:
    """Asking on and on, each time the fact on which most outcomes wait, ends in an answer that waits for nothing."""
    regulation, worked = landed("utrecht")
    case = as_json(worked[0].facts, random.Random("ask"))
    facts: dict[str, object] = {}
    while (fact := utrecht.ask({"facts": facts, "ask": True})) is not None:
        waiting = [o for o in answered(regulation, facts)["answer"]["outcomes"].values() if o["missing_facts"] or o["judgements"]]
        open_ = [[*o["missing_facts"], *(j["fact"] for j in o["judgements"])] for o in waiting]
        assert fact not in facts
        assert sum(fact in names for names in open_) == max(sum(f in names for names in open_) for f in regulation.facts)
        facts[fact] = case.get(fact, next(iter(as_json({fact: first_value(regulation, fact)}, random.Random(0)).values())))
    assert not any(o["missing_facts"] for o in answered(regulation, facts)["answer"]["outcomes"].values())


def first_value(regulation: Regulation, name: str) -> Value:
    """Any value of a fact."""
    fact = regulation.facts[name]
    found = fact.minimum if fact.minimum is not None else fact.first
    return found if found is not None else getattr(fact.type, "values", (True,))[0]


def test_a_script_is_plain() -> None:
    """It needs nothing of a page, and makes no code of text; each regulation's own words stand in it as data."""
    engine = runtime()
    for word in ("eval(", "Function(", "document", "window", "require(", "import ", " Date(", "parseFloat", "setTimeout", "fetch("):
        assert word not in engine, word


def test_a_page_gets_one_name(folder: Path) -> None:
    """Without modules, as in a page: the regulation is under `jobcoach.regulations`, beside those of other scripts."""
    for name in ("utrecht", "haarlem"):
        (folder / f"{name}.js").write_text(script(landed(name)[0].program), "utf-8")
    code = """
      const vm = require("node:vm"), fs = require("node:fs");
      const page = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
      for (const file of process.argv.slice(1)) vm.runInContext(fs.readFileSync(file, "utf8"), page);
      const { regulations } = page.jobcoach;
      const answers = Object.values(regulations).map((each) => each.decide({}).toJSON().regulation);
      process.stdout.write(JSON.stringify([Object.keys(page), Object.keys(regulations), answers]));
    """
    files = [str(folder / f"{name}.js") for name in ("utrecht", "haarlem")]
    said = subprocess.run([node(), "-e", code, *files], capture_output=True, text=True, check=True)
    names = ["utrecht", "haarlem"]
    assert json.loads(said.stdout) == [["jobcoach"], names, names]


def test_a_script_is_small() -> None:
    assert len(gzip.compress(script(landed("utrecht")[0].program).encode(), 9)) < 60_000


def test_words_of_the_law_never_end_the_script() -> None:
    """What a regulation says can stand in a page: no word of it closes a script, or a line of it."""
    text = script(landed("utrecht")[0].program)
    told = text[text.index("new Regulation({") :]
    assert "<" not in told
    assert "\u2028" not in told


USE = """
import utrecht = require("./utrecht");

const answer = utrecht.decide({ aanvrager: "werknemer", nulurencontract: false, contracturen_per_week: "12.50" }, { readings: ["U-L30"] });
const decision: "afwijzen" | string | null = answer.outcomes.besluit.value;
const next: utrecht.FactName | null = utrecht.ask(answer);
const words: string[] = answer.trace.flatMap((step) => [...step.citations]);
const read: utrecht.ReadFacts = utrecht.read({ nulurencontract: false });
export const found = [decision, next, words, utrecht.facts.aanvrager.label, utrecht.decide(read).outcomes];

// @ts-expect-error
utrecht.decide({ aanvrager: "niemand" });
// @ts-expect-error
utrecht.decide({ nulurencontrakt: true });
// @ts-expect-error
utrecht.read({ nulurencontract: "ja" });
// @ts-expect-error
utrecht.decide({ nulurencontract: "ja" });
// @ts-expect-error
utrecht.decide({}, { readings: ["U-L29"] });
// @ts-expect-error
utrecht.decide({}).outcomes.bestaat_niet;
// @ts-expect-error
utrecht.decide({}).outcomes.besluit.value === "iets anders";
"""


def test_the_types_hold_what_facts_and_outcomes_can_be(tmp_path: Path) -> None:
    for name in NAMES:
        (tmp_path / f"{name}.d.ts").write_text(types(landed(name)[0].program), "utf-8")
    (tmp_path / "use.ts").write_text(USE, "utf-8")
    files = [str(path) for path in sorted(tmp_path.iterdir())]
    options = ["--strict", "--noEmit", "--module", "commonjs", "--target", "es2020"]
    said = subprocess.run([node(), typescript(), *options, *files], capture_output=True, text=True, check=False)
    assert not said.returncode, said.stdout


def test_the_script_offers_what_its_types_say(tmp_path: Path) -> None:
    """Each name that the types give a regulation, an answer, an outcome and a step is there, and no other."""
    regulation, _ = landed("haarlem")
    (tmp_path / "haarlem.js").write_text(script(regulation.program), "utf-8")
    told = types(regulation.program)
    code = """
      const regulation = require(process.argv[1]);
      const answer = regulation.decide({});
      const names = (thing) => {
        const found = new Set();
        for (let at = thing; at !== Object.prototype; at = Object.getPrototypeOf(at)) {
          Object.getOwnPropertyNames(at).forEach((name) => found.add(name));
        }
        return [...found].filter((name) => !name.startsWith("_") && name !== "constructor").sort();
      };
      const read = regulation.read({});
      const [outcome] = Object.values(answer.outcomes);
      const shown = { Regulation: regulation, ReadFacts: read, Answer: answer, Outcome: outcome, Step: answer.trace[0] };
      const told = Object.entries(shown).map(([name, thing]) => [name, names(thing)]);
      process.stdout.write(JSON.stringify(Object.fromEntries(told)));
    """
    said = subprocess.run([node(), "-e", code, str(tmp_path / "haarlem.js")], capture_output=True, text=True, check=True)
    for name, offered in json.loads(said.stdout).items():
        body = re.search(rf"  interface {name}(?:<Value>)? {{\n(.*?)\n  }}\n", told, re.DOTALL)
        assert body, name
        assert sorted(set(re.findall(r"^    (?:readonly )?(\w+)[?:(<]", body[1], re.MULTILINE))) == offered, name
