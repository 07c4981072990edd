"""The motivation of an answer, in plain Dutch.

In: an `Answer`. Out: a `Motivation`: sections with what was decided, on which words of which provision, by which facts, what a human
judged, what is missing (as questions), what could still be a ground, what did not apply; as text, and in JSON types. Refuses: nothing.

Three rules hold for every sentence. It comes from the rules, the text or the facts: nothing is made up, and the reasons for a judgement are
those of the human who gave it. A judgement is called a judgement, with who judges. Every reason names its provision with the words.

Which facts mattered is computed, not guessed: a known fact mattered for a result when it belongs to a smallest set of the known facts that
settles that result (whatever the other facts are).
"""

from __future__ import annotations

import datetime as dt
import textwrap
from collections.abc import Iterable, Iterator
from functools import cached_property

import attrs

from jobcoach_dsl.evaluate.trace import APPLIED, NOT_APPLICABLE, SET_ASIDE, Reason, Step, cited, partial
from jobcoach_dsl.model import expr as e
from jobcoach_dsl.model import words
from jobcoach_dsl.model.program import Citation, Decision, Ground, Program, Stage
from jobcoach_dsl.model.result import Result, Status, settled
from jobcoach_dsl.model.types import BOOL
from jobcoach_dsl.regulation import Answer, JudgementAnswer, OutcomeAnswer

WIDTH = 100
"""How wide the text is."""

_SETS = 60
"""How far to look for other sets of facts that settle a result. Conditions of real rules have a handful."""


@attrs.frozen
class Basis:
    """A provision and the words of it."""

    citation: str
    quote: str


@attrs.frozen
class GivenFact:
    """A known fact that mattered. `judges` says who judged, for a judgement."""

    fact: str
    label: str
    value: str
    judges: tuple[str, ...] = ()


@attrs.frozen
class Item:
    """One reason, question or remark. `rules` are the rules that it speaks of, `details` further sentences."""

    text: str
    rules: tuple[str, ...] = ()
    details: tuple[str, ...] = ()
    bases: tuple[Basis, ...] = ()
    facts: tuple[GivenFact, ...] = ()
    asks: str = ""
    """The fact that is asked for, in a question."""

    def to_dict(self) -> dict[str, object]:
        """The item in JSON types."""
        return {
            "text": self.text,
            "rules": list(self.rules),
            "details": list(self.details),
            "provisions": [attrs.asdict(b) for b in self.bases],
            "facts": [{**attrs.asdict(f), "judges": list(f.judges)} for f in self.facts],
            **({"asks": self.asks} if self.asks else {}),
        }


@attrs.frozen
class Section:
    """Items under a heading. `kind` names the section for programs."""

    kind: str
    title: str
    items: tuple[Item, ...]
    intro: str = ""


@attrs.frozen
class Motivation:
    """The whole. `closing` says what it is and what it is not."""

    regulation: str
    title: str
    source: str
    version: str
    sections: tuple[Section, ...]
    closing: tuple[str, ...]

    def to_dict(self) -> dict[str, object]:
        """The motivation in JSON types."""
        return {
            "regulation": self.regulation,
            "title": self.title,
            "source": self.source,
            "version": self.version,
            "sections": [
                {"kind": s.kind, "title": s.title, "intro": s.intro, "items": [i.to_dict() for i in s.items]} for s in self.sections
            ],
            "closing": list(self.closing),
        }

    def paragraphs(self) -> Iterator[tuple[str, str, int]]:
        """Paragraphs in order: what kind (titel, kop, tekst, punt, bron, feit, slot, leeg), the words, how far they stand in."""
        yield "titel", self.title, 0
        yield "tekst", self.source, 0
        yield "tekst", self.version, 0
        for section in self.sections:
            yield "leeg", "", 0
            yield "kop", section.title, 0
            if section.intro:
                yield "tekst", section.intro, 0
            for item in section.items:
                yield "punt", item.text, 2
                for basis in item.bases:
                    yield "bron", f"{basis.citation}: “{basis.quote}”", 4
                for detail in item.details:
                    yield "tekst", detail, 4
                if item.facts:
                    yield "feit", _given(item.facts), 4
        yield "leeg", "", 0
        for sentence in self.closing:
            yield "slot", sentence, 0

    def to_text(self) -> str:
        """The motivation as plain text, ending with a line end."""
        lines: list[str] = []
        for kind, text, indent in self.paragraphs():
            first = " " * (indent - 2) + "- " if kind == "punt" else " " * indent
            lines += textwrap.wrap(text, WIDTH, initial_indent=first, subsequent_indent=" " * indent, break_on_hyphens=False) or [""]
            if kind == "titel":
                lines.append("=" * min(len(text), WIDTH))
            elif kind == "kop":
                lines.append("-" * min(len(text), WIDTH))
        return "\n".join(lines) + "\n"


def _given(facts: tuple[GivenFact, ...]) -> str:
    shown = []
    for fact in facts:
        judged = f" (een oordeel van {words.listed(fact.judges)})" if fact.judges else ""
        shown.append(f"{fact.label}: {fact.value}{judged}")
    return f"Gegevens die ertoe deden: {'; '.join(shown)}."


def motivation(answer: Answer) -> Motivation:
    """The motivation of an answer."""
    return _Writer(answer).write()


class _Writer:
    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.program: Program = answer.program
        self.steps: dict[str, Step] = {s.rule: s for s in answer.trace}
        self.labels = {name: fact.label or words.spaced(name) for name, fact in self.program.facts.items()}
        self.labels |= {name: outcome.label for name, outcome in self.program.outcomes.items() if outcome.label}
        self.value_labels = {name: dict(fact.value_labels) for name, fact in self.program.facts.items()}
        self._facts_of: dict[str, tuple[str, ...]] = {}

    # ------------------------------------------------------------------ the whole

    def write(self) -> Motivation:
        decision = self.program.decision
        outcome = self.answer.outcomes.get(decision.outcome) if decision is not None else None
        if decision is not None and outcome is not None:
            sections = list(self._decided(decision, outcome))
            compared = self._compared(decision, outcome)
        else:
            compared = tuple(n for n in self.answer.outcomes if n in self.program.definitions)
            sections = [
                Section("outcomes", "Wat de regels zeggen", tuple(self._outcomes(()))),
                Section("possible_grounds", "Wat nog een grond kan zijn", tuple(self._possible(self._all("possible_grounds")))),
                *self._open(tuple(self.answer.outcomes)),
            ]
        sections += self._after(sections, compared)
        sections = [s for s in sections if s.items or s.intro]
        title = f"Motivering: {self.program.title}"
        return Motivation(self.answer.regulation.name, title, self._source(), self._version(), tuple(sections), tuple(self._closing()))

    def _source(self) -> str:
        """On what document the answer rests; of one that binds no one, also what that means and how old it was."""
        source = self.answer.source
        if source.kind.binds:
            return source.line
        day = self.answer.facts.get(self.program.reference_date)
        age = source.age(day) if isinstance(day, dt.date) else None
        told = f"{source.line} {source.kind.meaning}"
        if age is None:
            return told
        label = self.labels.get(self.program.reference_date, self.program.reference_date)
        old = f"{age} jaar" if age else "minder dan een jaar"
        return f"{told} Op de {label} was zij {old} oud."

    def _version(self) -> str:
        program = self.program
        day = self.answer.facts.get(program.reference_date)
        label = self.labels.get(program.reference_date, program.reference_date)
        for version in program.versions:
            if version.id == self.answer.version:
                return f"Dit antwoord rust op de versie die geldt vanaf {words.date(version.start)}."
        if day is None:
            return f"Welke versie geldt, staat nog niet vast: de {label} is niet bekend."
        shown = words.value(day, program.facts[program.reference_date].type)
        return f"Op de {label} ({shown}) was geen versie van deze regeling van kracht."

    def _closing(self) -> Iterator[str]:
        yield "Deze motivering volgt uit de regels en de gegevens hierboven. Zij is geen besluit: dat neemt een mens, die ervoor instaat."
        yield "De regels zijn nog niet door een jurist beoordeeld."
        yield f"Vingerafdruk van tekst en regels: {self.answer.fingerprint}."

    # ------------------------------------------------------------------ a regulation with a decision

    def _decided(self, decision: Decision, outcome: OutcomeAnswer) -> Iterator[Section]:
        result = self.answer.result(decision.outcome)
        stages = {s.result: s for s in decision.stages}
        stage = stages.get(str(outcome.value))
        failing = [self._ground(g) for rule in result.grounds for g in self.program.grounds if g.rule == rule]
        possible = tuple(self._possible(result.possible_grounds))
        granted = self._granted(decision, outcome)
        refused = stage is not None and stage.result == decision.refusal
        # after a refusal the amounts no longer matter, and asking for them would mislead
        open_ = tuple(self._open(tuple(self.answer.outcomes) if granted else (decision.outcome,)))
        if stage is None:
            yield Section("decision", "Wat de regels zeggen", (), self._not_yet(decision, outcome))
            yield from open_
            yield Section("grounds", "Wat al tegen toekenning spreekt", tuple(failing))
        else:
            yield Section("decision", "Wat de regels zeggen", (self._reached(decision, stage),))
            if refused:
                yield Section("grounds", "Waarom", tuple(failing) or (self._in_any_case(decision),))
            elif not granted:
                yield Section("reasons", "Waarom", tuple(self._why(stage)))
        yield Section("possible_grounds", "Wat nog een grond kan zijn", possible)
        if granted or refused or stage is None:
            yield Section("before", "Wat eerst is nagegaan", tuple(self._before(decision, stage)))
        if granted or stage is None:
            title = "Waaraan is voldaan" if granted else "Waaraan al is voldaan"
            yield Section("fulfilled", title, tuple(self._fulfilled(decision)))
        if granted:
            yield Section("outcomes", "Wat daarbij geldt", tuple(self._outcomes(self._rests_on(decision.legal))))
        if stage is not None:
            yield from open_
        if granted or refused or stage is None:
            yield Section("not_applicable", "Wat hier niet aan de orde is", tuple(self._not_applicable(decision)))

    def _in_any_case(self, decision: Decision) -> Item:
        """A refusal of which it is open on which ground."""
        return Item(
            "Er is in elk geval een grond om af te wijzen. Welke dat is, hangt af van wat nog niet bekend is.",
            facts=self._given(self._smallest(decision.legal)),
        )

    def _before(self, decision: Decision, reached: Stage | None) -> Iterator[Item]:
        """What the other stages ask, as far as it is settled: of a stage that was reached, only the stages before it."""
        grounds = {g.definition for g in self.program.grounds}
        seen: dict[str, None] = {}
        for stage in decision.stages:
            if stage == reached:
                break
            if stage.result != decision.refusal:
                seen |= dict.fromkeys(r for r in _refs(stage.when) if r not in grounds)
        for name in seen:
            if self.answer.definition(name).status not in (Status.UNKNOWN, Status.JUDGEMENT):
                yield self._defined(name)

    def _compared(self, decision: Decision, outcome: OutcomeAnswer) -> tuple[str, ...]:
        """The definitions that the sections call settled, and that another reading may change."""
        if self._granted(decision, outcome):
            return decision.legal, *(n for n in self.answer.outcomes if n in self.program.definitions)
        grounds = tuple(g.definition for g in self.program.grounds if decision.outcome in g.outcomes)
        if outcome.value in (decision.open, decision.judgement):
            return grounds
        return (decision.legal, *grounds) if outcome.value == decision.refusal else (decision.legal,)

    @staticmethod
    def _granted(decision: Decision, outcome: OutcomeAnswer) -> bool:
        """Whether the last stage is reached: all that could stand in the way does not."""
        return outcome.value == decision.stages[-1].result

    def _reached(self, decision: Decision, stage: Stage) -> Item:
        text = f"{self._label(decision.outcome)}: {self._shown(decision.outcome, stage.result)}."
        grounds = [g.definition for g in self.program.grounds if g.rule in self.answer.result(decision.outcome).grounds]
        facts = [f for g in grounds for f in self._decisive(g)] or self._smallest(decision.legal)
        judged = [f for f in facts if self.program.facts[f].judgement]
        details = ("Daarin telt een oordeel van een mens mee; dat staat hieronder apart.",) if judged else ()
        return Item(text, (stage.rule,), details, (_basis(stage.citation),))

    def _not_yet(self, decision: Decision, outcome: OutcomeAnswer) -> str:
        text = f"{self._label(decision.outcome)}: {self._shown(decision.outcome, outcome.value)}."
        if outcome.value == decision.judgement:
            judges = words.listed(tuple(dict.fromkeys(j.judge for j in outcome.judgements if j.judge))) or "een mens"
            return f"{text} De regels zelf geven hier geen antwoord: het hangt af van een oordeel van {judges}."
        return f"{text} Er ontbreken gegevens die verschil maken; zij staan hieronder als vragen."

    def _why(self, stage: Stage) -> Iterator[Item]:
        """What a stage other than refusal rests on: the definitions that its condition names."""
        for ref in _refs(stage.when):
            if ref not in {g.definition for g in self.program.grounds}:
                yield self._defined(ref)
        direct = [f for f in _facts(stage.when) if f in self.answer.facts]
        if direct and not any(True for _ in _refs(stage.when)):
            yield Item("Dit volgt uit de gegevens zelf.", facts=self._given(direct))

    def _defined(self, name: str) -> Item:
        result = self.answer.definition(name)
        rules = self._rules_of(name)
        title = " ".join(self.program.rules[r].title for r in rules)
        shown = self._value(name, result)
        return Item(
            f"{self._label(name)}: {shown}.",
            rules,
            (f"De regel: {title}",) if title else (),
            tuple(dict.fromkeys(_basis(c) for c in self._citations(name, rules))),
            self._given(self._decisive(name)),
        )

    def _citations(self, name: str, rules: tuple[str, ...]) -> Iterator[Citation]:
        """What these rules of a definition cite; of a table, the rows that apply."""
        return cited(self.program, name, rules, self.answer.facts)

    # ------------------------------------------------------------------ grounds

    def _ground(self, ground: Ground) -> Item:
        """A ground that is settled, either way."""
        rule = self.program.rules[ground.rule]
        fails = (self.answer.definition(ground.definition).value is True) == ground.fails
        step = self.steps.get(ground.rule)
        title = rule.title or f"{words.spaced(rule.id)}."
        rules: tuple[str, ...] = (ground.rule,)
        if step is not None and step.status == SET_ASIDE:
            exception = self.program.rules[step.by]
            rules = (ground.rule, step.by)
            aside = (
                "Deze uitsluiting geldt hier niet"
                if rule.kind == "uitsluiting"
                else f"Aan deze {rule.kind} hoeft hier niet te worden voldaan"
            )
            head = f"{'Dit is hier een grond' if fails else aside}: {title} Er geldt een uitzondering: {exception.title or exception.id}"
        elif rule.kind == "uitsluiting":
            head = f"Deze uitsluiting doet zich {'' if fails else 'niet '}voor: {title}"
        else:
            head = f"Aan deze {rule.kind} is {'niet ' if fails else ''}voldaan: {title}"
        details = tuple(self._because(step.reasons)) if fails and step is not None else ()
        bases = tuple(_basis(c) for r in reversed(rules) for c in self.program.rules[r].citations)
        return Item(head, rules, details, bases, self._given(self._decisive(ground.definition)))

    def _because(self, reasons: Iterable[Reason]) -> Iterator[str]:
        """The parts of a condition that made it so; a part that is a single fact is told by that fact."""
        parts = [
            f"“{self._condition(r.expr)}”: {'ja' if r.holds else 'nee'}"
            for r in reasons
            if r.holds is not None and not isinstance(r.expr, e.Fact)
        ]
        if parts:
            yield f"Getoetst is: {'; '.join(dict.fromkeys(parts))}."

    def _condition(self, expr: e.Expr) -> str:
        """A part of a condition in words: that of a rule by what the rule says."""
        if isinstance(expr, e.Ref):
            rules = self._rules_of(expr.name)
            title = self.program.rules[rules[0]].title.rstrip(".") if len(rules) == 1 else ""
            return title or self._label(expr.name)
        return words.condition(expr, self.labels, self.value_labels)

    def _possible(self, rules: Iterable[str]) -> Iterator[Item]:
        for rule_id in rules:
            ground = next(g for g in self.program.grounds if g.rule == rule_id)
            rule = self.program.rules[rule_id]
            open_ = self.answer.definition(ground.definition)
            hangs = [self._asked(f) for f in (*open_.missing, *open_.judgements, *open_.follow_up)]
            details = (f"Dat hangt af van: {' '.join(hangs)}",) if hangs else ()
            head = (
                "Deze uitsluiting kan zich nog voordoen"
                if rule.kind == "uitsluiting"
                else f"Of aan deze {rule.kind} is voldaan, is nog open"
            )
            yield Item(f"{head}: {rule.title or words.spaced(rule_id)}", (rule_id,), details, (_basis(rule.citations[0]),))

    def _fulfilled(self, decision: Decision) -> Iterator[Item]:
        """The grounds that certainly do not refuse and were asked."""
        for ground in self.program.grounds:
            if decision.outcome not in ground.outcomes or self._inapplicable(ground) or not self._facts_below(ground.definition):
                continue
            result = self.answer.definition(ground.definition)
            if result.status is Status.DETERMINED and (result.value is True) != ground.fails:
                yield self._ground(ground)

    def _inapplicable(self, ground: Ground) -> bool:
        step = self.steps.get(ground.rule)
        return step is not None and step.status == NOT_APPLICABLE

    # ------------------------------------------------------------------ outcomes

    def _all(self, part: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(rule for name in self.answer.outcomes for rule in getattr(self.answer.result(name), part)))

    def _outcomes(self, without: Iterable[str]) -> Iterator[Item]:
        """The outcomes that are settled."""
        skipped = {*without, *([self.program.decision.outcome] if self.program.decision else ())}
        for name, outcome in self.answer.outcomes.items():
            if name not in skipped and outcome.status not in ("unknown", "judgement") and not self._sums_up(name):
                item = self._defined(name)
                grounds = [self._ground(g) for r in self.answer.result(name).grounds for g in self.program.grounds if g.rule == r]
                yield attrs.evolve(item, details=(*item.details, *(g.text for g in grounds)))

    def _sums_up(self, name: str) -> bool:
        """Whether an outcome says no more than that grounds hold or do not; those have lines of their own."""
        definition = self.program.definitions.get(name)
        if definition is None or definition.type != BOOL:
            return False
        parts = [part for b in definition.branches for part in (b.when, b.value)]
        grounds = {g.definition for g in self.program.grounds}
        refs = {r for part in parts for r in _refs(part)}
        return bool(refs) and refs <= grounds and not any(_facts(part) for part in parts)

    def _rests_on(self, name: str) -> set[str]:
        """The definitions below a definition: they explain it, and need no line of their own."""
        found: set[str] = set()
        todo = [name]
        while todo:
            for branch in self.program.definitions[todo.pop()].branches:
                for ref in (*_refs(branch.when), *_refs(branch.value)):
                    if ref not in found:
                        found.add(ref)
                        todo.append(ref)
        return found

    # ------------------------------------------------------------------ what is open

    def _open(self, outcomes: tuple[str, ...]) -> Iterator[Section]:
        answers = [self.answer.outcomes[n] for n in outcomes]
        questions = self._questions((f, o.name) for o in answers for f in o.missing_facts)
        intro = "Met een antwoord op deze vragen komen de regels verder."
        yield Section("missing", "Wat nog niet bekend is", questions, intro if questions else "")
        asked = {q.asks for q in questions}
        later = self._questions((f, o.name) for o in answers for f in o.follow_up_facts if f not in asked)
        yield Section("follow_up", "Wat daarna misschien nog moet worden gevraagd", later)
        judgements: dict[str, list[JudgementAnswer]] = {}
        needed: dict[str, dict[str, None]] = {}
        for outcome in answers:
            for asks in outcome.judgements:
                judgements.setdefault(asks.fact, []).append(asks)
                needed.setdefault(asks.fact, {})[self._label(outcome.name).lower()] = None
        items = []
        for fact, asking in judgements.items():
            judges = words.listed(tuple(dict.fromkeys(a.judge for a in asking if a.judge))) or "een mens"
            details = (f"Dit oordeel is aan {judges}. Nodig voor: {words.listed(tuple(needed[fact]))}.",)
            items.append(Item(self._asked(fact), (), details, tuple(dict.fromkeys(Basis(a.citation, a.quote) for a in asking)), asks=fact))
        yield Section("judgements_open", "Wat een mens nog moet beoordelen", tuple(items))

    def _questions(self, pairs: Iterable[tuple[str, str]]) -> tuple[Item, ...]:
        needed: dict[str, dict[str, None]] = {}
        for fact, outcome in pairs:
            needed.setdefault(fact, {})[self._label(outcome).lower()] = None
        return tuple(Item(self._asked(f), details=(f"Nodig voor: {words.listed(tuple(o))}.",), asks=f) for f, o in needed.items())

    def _asked(self, fact: str) -> str:
        declared = self.program.facts[fact]
        return declared.question or f"Wat is de waarde van: {self.labels[fact]}?"

    # ------------------------------------------------------------------ after the reasons

    def _after(self, sections: list[Section], compared: tuple[str, ...]) -> Iterator[Section]:
        """Judgements that were given, among the facts of these sections, and readings that would change what is settled."""
        judged = dict.fromkeys(f.fact for s in sections for i in s.items for f in i.facts if f.judges)
        yield Section("judgements_given", "Wat een mens heeft beoordeeld", tuple(self._judged(f) for f in judged))
        yield Section("readings", "Hoe de tekst is gelezen", tuple(self._readings(compared)))

    def _judged(self, fact: str) -> Item:
        asking = tuple(self.answer.asked_by(fact))
        judges = words.listed(tuple(dict.fromkeys(a.judge for a in asking if a.judge))) or "een mens"
        shown = self._fact(fact).value
        return Item(
            f"{self._asked(fact)} {shown[:1].upper()}{shown[1:]}.",
            details=(
                f"Volgens de gegevens heeft {judges} zo geoordeeld; de regels bepalen dit niet.",
                f"De motivering van dat oordeel is aan {judges} en staat niet in dit antwoord.",
            ),
            bases=tuple(dict.fromkeys(Basis(a.citation, a.quote) for a in asking)),
        )

    def _not_applicable(self, decision: Decision) -> Iterator[Item]:
        """The grounds that were not asked, and why not."""
        for ground in self.program.grounds:
            if decision.outcome in ground.outcomes and self._inapplicable(ground) and self._facts_below(ground.definition):
                rule = self.program.rules[ground.rule]
                details = (f"Dit geldt alleen als: {self._condition(rule.guard)}. Dat is hier niet zo.",)
                yield Item(rule.title or words.spaced(rule.id), (rule.id,), details, (_basis(rule.citations[0]),))

    def _readings(self, compared: tuple[str, ...]) -> Iterator[Item]:
        """The readings that were switched on, and those that would give one of these definitions another value in this case.

        The numbers of the others close the list: each of them was tried.
        """
        compared = tuple(n for n in compared if self.answer.definition(n).status not in (Status.UNKNOWN, Status.JUDGEMENT))
        same = []
        for id, reading in self.answer.regulation.readings.items():
            if not reading.switch:
                continue
            otherwise = tuple(self._otherwise(frozenset(self.answer.readings) ^ {id}, compared))
            if id in self.answer.readings:
                details = (f"Gevolgd is hier de andere lezing: {reading.switch}", f"De gekozen lezing is: {reading.chosen}", *otherwise)
            elif otherwise:
                details = (f"Gekozen: {reading.chosen}", f"Omdat: {reading.why}", f"Een andere lezing: {reading.switch}", *otherwise)
            else:
                same.append(id)
                continue
            yield Item(f"{id}. {reading.question}", (), details, tuple(_basis(c) for c in reading.citations))
        if same and compared:
            listed = words.listed(same)
            yield Item(f"De andere keuzes in de uitleg van de tekst veranderen in dit geval niets aan wat hierboven vaststaat: {listed}.")

    def _otherwise(self, on: frozenset[str], compared: tuple[str, ...]) -> Iterator[str]:
        """What would come out otherwise when these readings are switched on instead."""
        other = self.answer.regulation.program.with_readings(on)
        grounds = {g.definition: g.rule for g in self.program.grounds}
        decision = self.program.decision
        for name in compared:
            now, then = self.answer.definition(name), self._under(other, on, name)
            if (now.status, now.value) == (then.status, then.value):
                continue
            if name in grounds:
                rule = self.program.rules[grounds[name]]
                told, shown = f"“{(rule.title or words.spaced(rule.id)).rstrip('.')}”", ""
            elif decision is not None and name == decision.legal:
                told = self._label(decision.outcome).lower()
                shown = "" if then.value is None else self._shown(decision.outcome, then.value)
            else:
                told, shown = self._label(name).lower(), self._value(name, then)
            if then.status in (Status.UNKNOWN, Status.JUDGEMENT):
                yield f"Dan staat met deze gegevens nog niet vast: {told}."
            else:
                yield f"Dan valt anders uit: {told}{': ' if shown else ''}{shown}."

    def _under(self, other: Program, on: frozenset[str], definition: str) -> Result:
        """The result of a definition when these readings are switched on."""
        known = self.answer.facts
        expr = e.Ref(definition, self.program.definitions[definition].type)
        value = partial(other, expr, known)
        if value is not None:
            return settled(value)
        if partial(self.program, expr, known) is not None:
            return Result(Status.UNKNOWN)  # the other reading opened it
        # looking at one rule at a time does not settle it in either reading, so only the exact answer tells
        return self.answer.regulation.decide(known, on, ()).definition(definition)

    # ------------------------------------------------------------------ facts and words

    def _given(self, names: Iterable[str]) -> tuple[GivenFact, ...]:
        return tuple(self._fact(n) for n in names)

    def _fact(self, name: str) -> GivenFact:
        declared = self.program.facts[name]
        shown = words.value(self.answer.facts[name], declared.type, self.value_labels[name])
        judges: tuple[str, ...] = ()
        if declared.judgement:
            judges = tuple(dict.fromkeys(a.judge for a in self.answer.asked_by(name) if a.judge)) or ("een mens",)
        return GivenFact(name, self.labels[name], shown, judges)

    def _label(self, name: str) -> str:
        label = self.labels.get(name) or words.spaced(name)
        return label[:1].upper() + label[1:]

    def _shown(self, outcome: str, value: object) -> str:
        declared = self.program.outcomes[outcome]
        return words.value(value, declared.type, dict(declared.value_labels))  # type: ignore[arg-type]  # a value of this outcome

    def _value(self, name: str, result: Result) -> str:
        if result.status is Status.NOT_REGULATED:
            return "hierover zegt de regeling in dit geval niets"
        if result.status is Status.NOT_IN_SOURCE:
            return "hiervoor verwijst de regeling naar iets dat niet in de tekst staat"
        if result.value is None:
            return words.STATUS[str(result.status)]
        if name in self.program.outcomes:
            return self._shown(name, result.value)
        return words.value(result.value, self.program.definitions[name].type)

    def _rules_of(self, name: str) -> tuple[str, ...]:
        """The rules that gave a definition its value; all of its rules where no single one did."""
        definition = self.program.definitions.get(name)
        if definition is None:
            return ()
        own = tuple(dict.fromkeys(b.rule for b in definition.branches))
        return tuple(r for r in own if r in self.steps and self.steps[r].status == APPLIED) or own

    def _facts_below(self, name: str) -> tuple[str, ...]:
        """The facts that a definition looks at, directly or not, in the order of the program."""
        if name not in self._facts_of:
            names: set[str] = set()
            for branch in self.program.definitions[name].branches:
                for part in (branch.when, branch.value):
                    names.update(_facts(part))
                    for ref in _refs(part):
                        names.update(self._facts_below(ref))
            self._facts_of[name] = tuple(f for f in self.program.facts if f in names)
        return self._facts_of[name]

    @cached_property
    def _memo(self) -> dict[str, tuple[str, ...]]:
        return {}

    def _decisive(self, name: str) -> tuple[str, ...]:
        """The known facts that belong to a smallest set that settles a definition. Empty when it is not settled.

        A set that is found shows where to look for the next: in what is left when one of its facts is taken away.
        """
        if name not in self._memo:
            found: set[str] = set()
            todo: list[frozenset[str]] = [frozenset()]
            seen = set(todo)
            for without in todo:
                if len(seen) > _SETS:
                    break
                smallest = self._smallest(name, without)
                found.update(smallest)
                more = [m for fact in smallest if (m := without | {fact}) not in seen]
                seen.update(more)
                todo += more
            self._memo[name] = tuple(f for f in self._facts_below(name) if f in found)
        return self._memo[name]

    def _smallest(self, name: str, without: frozenset[str] = frozenset()) -> tuple[str, ...]:
        """A smallest set of known facts, none of these, that settles a definition. Empty when they do not settle it."""
        left = {f: self.answer.facts[f] for f in self._facts_below(name) if f in self.answer.facts and f not in without}
        whole = self.answer.definition(name, left)
        if whole.status in (Status.UNKNOWN, Status.JUDGEMENT):
            return ()
        for fact in tuple(left):
            less = {f: v for f, v in left.items() if f != fact}
            if self.answer.definition(name, less) == whole:
                left = less
        return tuple(left)


def _basis(citation: Citation) -> Basis:
    return Basis(str(citation), citation.quote)


def _walk(expr: e.Expr) -> Iterator[e.Expr]:
    yield expr
    for part in e.children(expr):
        yield from _walk(part)


def _refs(expr: e.Expr) -> tuple[str, ...]:
    return tuple(dict.fromkeys(x.name for x in _walk(expr) if isinstance(x, e.Ref)))


def _facts(expr: e.Expr) -> tuple[str, ...]:
    return tuple(dict.fromkeys(x.name for x in _walk(expr) if isinstance(x, e.Fact)))
