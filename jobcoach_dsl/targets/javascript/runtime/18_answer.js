// A regulation that answers: the public part of this script.
//
// In: the data of a regulation, then facts, which may be read first. Out: an answer: for each outcome status, value, citations, grounds,
// what is missing, what a human must judge; and the steps that led there. Refuses: `FactError`, `UnknownReading`, `UnknownOutcome`.

const SETS_OF_READINGS = 32; // of which the diagrams are kept

const distinctTexts = (items) => [...new Set(items)];

// A value in JSON types: numbers as text, with at least so many decimals; days as ISO text.
function jsonValue(value, places = 0) {
  if (isNumber(value)) return numberText(value, places);
  if (typeof value === "number") return dayText(value);
  if (isSpecial(value)) return value.special;
  return value;
}

// A program under one set of readings, with its diagrams.
class Variant {
  constructor(program, on) {
    this.readings = [...on].sort();
    this.program = program.withReadings(on);
    this._diagrams = null;
    this._outline = null;
  }

  get diagrams() {
    if (this._diagrams === null) this._diagrams = new Diagrams(this.program);
    return this._diagrams;
  }

  get outline() {
    if (this._outline === null) this._outline = new Outline(this.program);
    return this._outline;
  }
}

// One outcome of an answer. What costs time is worked out when it is asked for.
class Outcome {
  // Of the engine there is a `result`. Of the straight code there is a value, which stays a small whole number until somebody looks, and
  // the `Grounds` (null for an outcome that has none).
  constructor(answer, at, result, given, refusing) {
    this._answer = answer;
    this._at = at;
    this._made = result;
    this._given = given;
    this._refusing = refusing;
  }

  get _result() {
    if (this._made === null) {
      const { scale } = this._at;
      const plain = typeof this._given === "number" && scale > 0 ? fraction(BigInt(this._given), BigInt(scale)) : this._given;
      this._made = settled(plain).with({ grounds: this._refusing === null ? EMPTY : this._refusing.rules });
    }
    return this._made;
  }

  get name() {
    return this._at.name;
  }

  // determined, unknown, judgement, not_regulated or not_in_source
  get status() {
    return this._result.status;
  }

  // The value in JSON types; null unless it is determined.
  get value() {
    const { _given: given, _at: at } = this;
    if (typeof given === "number") return at.scale > 0 ? partsText(given, at.scale, at.decimals) : dayText(given);
    if (given !== null) return isSpecial(given) ? null : given;
    return jsonValue(this._made.value, at.decimals);
  }

  get unit() {
    return this._at.unit;
  }

  // The provisions that decided it.
  get citations() {
    return this._answer._cited(this.name, this._result);
  }

  // The rules that refuse, with the words that they rest on.
  get grounds() {
    const refusing = this._refusing;
    const regulation = this._answer._regulation;
    if (refusing === null) return regulation._groundsOf(this._result.grounds);
    if (refusing.shown === null) refusing.shown = Object.freeze(regulation._groundsOf(refusing.rules));
    return refusing.shown;
  }

  // The rules that may yet refuse.
  get possible_grounds() {
    return this._answer._regulation._groundsOf(this._result.possibleGrounds);
  }

  // The unknown facts that matter.
  get missing_facts() {
    return [...this._result.missing];
  }

  // The unknown facts that matter if they apply, which is not known yet.
  get follow_up_facts() {
    return [...this._result.followUp];
  }

  // The judgements that a human must make, with the provisions that ask for them.
  get judgements() {
    return this._result.judgements.flatMap((fact) => this._answer._askedBy(fact));
  }

  toJSON() {
    const { status, value, unit, citations, grounds, possible_grounds, missing_facts, follow_up_facts, judgements } = this;
    return { status, value, unit, citations, grounds, possible_grounds, missing_facts, follow_up_facts, judgements };
  }
}

// The answer for one case. Its parts are worked out when they are asked for.
class Answer {
  // `names` are the outcomes that were asked for. Either `results` is what the engine found, by name; or `values` is what the straight code
  // gave.
  constructor(regulation, readings, names, read, results, values) {
    this._regulation = regulation;
    this._readings = readings;
    this._names = names;
    this._read = read;
    this._results = results;
    this._values = values;
    this._outcomes = null;
    this._partial = null;
  }

  get regulation() {
    return this._regulation.name;
  }

  // The version in force at the reference date; null when that date is unknown or no version was in force.
  get version() {
    const { data } = this._program;
    const day = this._facts.get(data.reference_date);
    if (typeof day !== "number") return null;
    const found = data.versions.find(({ start, end }) => dayFromText(start) <= day && (end === undefined || day <= dayFromText(end)));
    return found === undefined ? null : found.id;
  }

  get source() {
    return this._program.data.origin;
  }

  get fingerprint() {
    return this._program.data.fingerprint;
  }

  // The readings that were switched on.
  get readings() {
    return [...this._variant.readings];
  }

  // The outcomes by name.
  get outcomes() {
    if (this._outcomes === null) this._outcomes = Object.fromEntries(this._names.map((name) => [name, this.outcome(name)]));
    return this._outcomes;
  }

  // One outcome: the quickest look.
  outcome(name) {
    const at = this._regulation._places.get(name);
    const values = this._values;
    if (values !== null && at !== undefined) {
      return new Outcome(this, at, null, values[at.place], at.grounds < 0 ? null : values[at.grounds]);
    }
    const found = values === null ? this._results.get(name) : undefined;
    if (found === undefined) throw new UnknownOutcome(`\`${name}\` staat niet in dit antwoord`);
    return new Outcome(this, at, found, null, null);
  }

  // Every step: rule, citations, value; and for what did not apply, why not.
  get trace() {
    return this._reading.steps().map((step) => ({
      rule: step.rule,
      kind: step.kind,
      subject: step.subject,
      status: step.status,
      value: jsonValue(step.value),
      citations: step.citations.map(citationText),
      reasons: step.reasons.map(({ holds, facts, definitions }) => ({ holds, facts, definitions })),
      by: step.by,
    }));
  }

  // What is settled about a definition of the rules (a condition, a begrip).
  definition(name) {
    if (!this._program.definitions.has(name)) throw new UnknownOutcome(`\`${name}\` is geen begrip van deze regeling`);
    const { status, value, missing, followUp, judgements } = this._variant.diagrams.definition(name, this._facts);
    return { status, value: jsonValue(value), missing_facts: missing, follow_up_facts: followUp, judgements };
  }

  get _variant() {
    return this._regulation._variantOf(this._readings);
  }

  get _program() {
    return this._variant.program;
  }

  get _facts() {
    return this._read._facts;
  }

  get _reading() {
    if (this._partial === null) this._partial = new PartialReading(this._variant.outline, this._facts);
    return this._partial;
  }

  // The provisions that ask for a judgement; those whose condition certainly fails here are left out.
  _askedBy(fact) {
    const asks = [...this._program.rules.values()].filter(({ kind, subject }) => kind === "oordeel" && subject === fact);
    const fitting = asks.filter((rule) => this._reading.value(rule.guard) !== false);
    return (fitting.length > 0 ? fitting : asks).map(({ citations: [at] }) => ({ fact, citation: citationText(at), quote: at.quote }));
  }

  // The provisions that decided the outcome: those of the rules that applied; while it is open, of those that still may.
  _cited(name, found) {
    return distinctTexts([...this._citations(name, found)].map(citationText));
  }

  *_citations(name, found) {
    const { decision, rules, definitions } = this._program;
    if (decision && name === decision.outcome) {
      const reached = decision.stages.filter(({ result }) => result === found.value);
      for (const stage of reached.length > 0 ? reached : decision.stages) yield stage.citation;
      for (const rule of found.grounds) yield* rules.get(rule).citations.filter(({ context }) => !context);
      return;
    }
    const definition = definitions.get(name);
    if (definition === undefined) return;
    const own = distinctTexts(definition.branches.map(({ rule }) => rule));
    const applied = own.filter((rule) => this._reading.status(rule) === APPLIED);
    const open = own.filter((rule) => this._reading.status(rule) === UNDECIDED);
    const used = applied.length > 0 && found.status === "determined" ? applied : [...applied, ...open];
    yield* this._reading.cited(name, used.length > 0 ? used : own);
  }

  toJSON() {
    const { regulation, version, source, fingerprint, readings, outcomes } = this;
    return { regulation, version, source, fingerprint, readings, outcomes };
  }
}
// What a form needs to know of a fact or an outcome.
function described(item, program) {
  const { name, type, label = "", question = "", meaning = "", applies, value_labels: labels = [] } = item;
  const about = { name, label, question, meaning };
  const texts = new Map(labels);
  if (valuesOf(type)) about.values = valuesOf(type).map((value) => ({ value, label: texts.get(value) || value }));
  about.type = typeof type === "string" ? type : valuesOf(type) ? "enum" : "number";
  if (unitOf(type)) about.unit = unitText(unitOf(type));
  for (const bound of ["minimum", "maximum", "step"]) if (item[bound]) about[bound] = item.said[bound];
  for (const bound of ["first", "last"]) if (item[bound]) about[bound] = item.said[bound];
  if (applies !== undefined) about.applies = namesIn(applies).facts;
  if (item.judgement) {
    about.judgedBy = [...program.rules.values()].filter(({ kind, subject }) => kind === "oordeel" && subject === name).map(({ judge }) => judge);
  }
  return about;
}

// A ground for each provision that a rule rests on; two alternatives that both fail are two grounds of one rule.
function groundsOf(rule, citations) {
  return citations.filter(({ context }) => !context).map((at) => Object.freeze({ rule, citation: citationText(at), quote: at.quote }));
}

// Facts that were read for one regulation: as the list of the straight code, or as the engine has them, by name.
class ReadFacts {
  constructor(regulation, list, facts) {
    this._regulation = regulation;
    this._list = list;
    this._known = facts;
  }

  get regulation() {
    return this._regulation.name;
  }

  get _facts() {
    if (this._known === null) {
      const { _program: program, _written: written } = this._regulation;
      this._known = new Map();
      [...program.facts.keys()].forEach((name, place) => {
        const value = this._list[place];
        const scale = written.parts[place];
        if (value !== undefined) this._known.set(name, scale > 0 ? fraction(BigInt(value), BigInt(scale)) : value);
      });
    }
    return this._known;
  }
}

// A regulation: what it asks, what it says, and its answers.
class Regulation {
  // `written` is the code that was written out for it: `read` and `straight`. In how many parts of one these give numbers, `parts` says of
  // each fact and `scales` of each outcome.
  constructor(data, written = NOT_WRITTEN) {
    const program = new Program(data);
    const describe = (items) => Object.fromEntries([...items].map(([name, item]) => [name, described(item, program)]));
    this._program = program;
    this._variants = new Map();
    this._written = written;
    this._straight = written.straight;
    this._names = [...program.outcomes.keys()];
    this._grounds = new Map(data.rules.map(({ id, citations = [] }) => [id, groundsOf(id, citations)]));
    this._places = new Map();
    let grounded = this._names.length;
    this._names.forEach((name, place) => {
      const type = unitOf(program.outcomes.get(name).type);
      const unit = (type !== null && unitText(type)) || null;
      const grounds = program.grounds.some(({ outcomes }) => outcomes.includes(name)) ? grounded++ : -1;
      const decimals = unit !== null && unit.startsWith("euro") ? 2 : 0;
      this._places.set(name, { name, place, scale: written.scales[place], grounds, unit, decimals });
    });
    this.name = data.name;
    this.title = data.title;
    this.fingerprint = data.fingerprint;
    this.source = data.origin;
    this.versions = data.versions;
    this.facts = describe(program.facts);
    this.outcomes = describe(program.outcomes);
    this.readings = data.readings;
  }

  // Facts that have been read and found fit, to decide on more than once: an object from names of facts to JSON-like values; an absent fact
  // is unknown. What changes in that object later does not change what was read.
  read(facts) {
    if (!(facts instanceof ReadFacts)) {
      const list = this._written.read(facts);
      return new ReadFacts(this, list, list === null ? readFacts(this._program.facts, facts) : null);
    }
    if (facts._regulation !== this) throw otherFacts();
    return facts;
  }

  // The answer for a case: facts that were read, or an object as `read` takes it. `readings` are switched on; `outcomes` limits the answer
  // to these.
  decide(facts, { readings = EMPTY, outcomes = null } = NO_OPTIONS) {
    if (readings.length > 0) this._variantOf(readings); // refuses readings that are not there, before it looks at the facts
    const read = this.read(facts);
    if (readings.length === 0 && outcomes === null && read._list !== null) {
      const values = this._straight(read._list);
      if (values !== null) return new Answer(this, EMPTY, this._names, read, null, values);
    }
    const names = outcomes === null ? this._names : [...outcomes];
    for (const name of names) {
      if (!this._program.outcomes.has(name)) throw new UnknownOutcome(`\`${name}\` is geen uitkomst van ${this._program.data.short_title}`);
    }
    return new Answer(this, [...readings], names, read, this._variantOf(readings).diagrams.decide(read._facts, names), null);
  }

  // What is settled about a definition of the rules (a condition, a begrip) for these facts.
  definition(name, facts, { readings = EMPTY } = NO_OPTIONS) {
    return this.decide(facts, { readings, outcomes: EMPTY }).definition(name);
  }

  // The fact to ask for next: the one on which most of these outcomes wait, of equals the first in the order of the regulation. What may
  // yet turn out not to apply is asked last. Null when no answer can change anything any more.
  ask(answer, outcomes = Object.keys(answer.outcomes)) {
    const first = new Map();
    const later = new Map();
    const count = (into, fact) => into.set(fact, (into.get(fact) || 0) + 1);
    for (const name of outcomes) {
      const { missing_facts: missing, judgements, follow_up_facts: follow } = answer.outcomes[name];
      for (const fact of new Set([...missing, ...judgements.map((each) => each.fact)])) count(first, fact);
      for (const fact of follow) count(later, fact);
    }
    const waiting = first.size > 0 ? first : later;
    const names = [...this._program.facts.keys()].filter((name) => waiting.has(name));
    return names.reduce((best, name) => (best === null || waiting.get(name) > waiting.get(best) ? name : best), null);
  }

  _groundsOf(rules) {
    const found = [];
    for (const rule of rules) for (const ground of this._grounds.get(rule)) found.push(ground);
    return found;
  }

  _variantOf(readings) {
    const on = new Set(readings);
    const sorted = [...on].sort();
    const key = sorted.join();
    let found = this._variants.get(key);
    if (found !== undefined) return found;
    for (const id of sorted) {
      const reading = this._program.readings.get(id);
      if (reading === undefined) throw new UnknownReading(`\`${id}\` is geen lezing van ${this._program.data.short_title}`);
      if (!reading.switch) throw new UnknownReading(`de lezing \`${id}\` kan niet worden omgeschakeld`);
    }
    if (this._variants.size >= SETS_OF_READINGS) this._variants.delete([...this._variants.keys()].find((other) => other !== ""));
    found = new Variant(this._program, on);
    this._variants.set(key, found);
    return found;
  }
}
Object.assign(Regulation.prototype, { FactError, UnknownReading, UnknownOutcome });

const NOT_WRITTEN = Object.freeze({ read: () => null, straight: () => null, scales: EMPTY, parts: EMPTY });
const NO_OPTIONS = Object.freeze({});
