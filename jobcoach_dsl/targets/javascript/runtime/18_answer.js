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
    if (this._diagrams === null) this._diagrams = decider(this.program);
    return this._diagrams;
  }

  get outline() {
    if (this._outline === null) this._outline = new Outline(this.program);
    return this._outline;
  }
}

// One outcome of an answer. What costs time is worked out when it is asked for.
class Outcome {
  // Of the engine there is a `result`. Of the straight code there is a value among those of the answer, which stays a small whole number
  // until somebody looks.
  constructor(answer, at, result) {
    this._answer = answer;
    this._at = at;
    this._made = result;
  }

  get _result() {
    if (this._made === null) {
      const { place, scale } = this._at;
      const given = this._answer._values[place];
      const refusing = this._refusing;
      const plain = typeof given === "number" && scale > 0 ? fraction(BigInt(given), BigInt(scale)) : given;
      this._made = settled(plain).with({ grounds: refusing === null ? EMPTY : refusing.rules });
    }
    return this._made;
  }

  // The `Grounds` that the straight code gave; null for an outcome that has none.
  get _refusing() {
    const values = this._answer._values;
    const { grounds } = this._at;
    return values === null || grounds < 0 ? null : values[grounds];
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
    const values = this._answer._values;
    const at = this._at;
    if (values === null) return jsonValue(this._made.value, at.decimals);
    const given = values[at.place];
    if (typeof given === "number") return at.scale > 0 ? at.texts.of(given) : dayText(given);
    return isSpecial(given) ? null : given;
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
    const regulation = this._answer._regulation;
    const refusing = this._refusing;
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
  // Of the straight code there are the `row` of facts that it got and the `values` that it gave; `asked` says of which outcomes, under which
  // readings. Of the engine, `asked` also has what it found, by name, and the facts. `made` is what was worked out since.
  constructor(regulation, row, values, asked) {
    this._regulation = regulation;
    this._row = row;
    this._values = values;
    this._asked = asked;
    this._made = null;
  }

  get _kept() {
    if (this._made === null) this._made = { outcomes: null, partial: null, facts: null };
    return this._made;
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
    const kept = this._kept;
    if (kept.outcomes === null) kept.outcomes = Object.fromEntries(this._asked.names.map((name) => [name, this.outcome(name)]));
    return kept.outcomes;
  }

  // One outcome: the quickest look.
  outcome(name) {
    const { _outcomePlace: outcomePlace, _places: places } = this._regulation;
    const at = places[outcomePlace(name)];
    if (this._values !== null && at !== undefined) return new Outcome(this, at, null);
    const found = this._asked.results.get(name);
    if (found === undefined) throw new UnknownOutcome(`\`${name}\` staat niet in dit antwoord`);
    return new Outcome(this, at, found);
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
    return this._regulation._variantOf(this._asked.readings);
  }

  get _program() {
    return this._variant.program;
  }

  get _facts() {
    const kept = this._kept;
    if (kept.facts === null) kept.facts = this._asked.facts || this._regulation._factsOf(this._row);
    return kept.facts;
  }

  get _reading() {
    const kept = this._kept;
    if (kept.partial === null) kept.partial = new PartialReading(this._variant.outline, this._facts);
    return kept.partial;
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

// The texts of an outcome's numbers. The same few come again and again, and to write a number takes longer than to look.
class Texts {
  constructor(scale, least) {
    this.scale = scale;
    this.least = least;
    this.parts = new Array(TEXTS).fill(NaN);
    this.texts = new Array(TEXTS).fill("");
  }

  of(parts) {
    const place = parts & (TEXTS - 1);
    if (this.parts[place] !== parts) {
      this.parts[place] = parts;
      this.texts[place] = partsText(parts, this.scale, this.least);
    }
    return this.texts[place];
  }
}

const TEXTS = 256; // a power of two

// Facts that were read for one regulation: as the row of the straight code, or as the engine has them, by name.
class ReadFacts {
  constructor(regulation, row, facts) {
    this._regulation = regulation;
    this._row = row;
    this._known = facts;
  }

  get regulation() {
    return this._regulation.name;
  }

  get _facts() {
    if (this._known === null) this._known = this._regulation._factsOf(this._row);
    return this._known;
  }
}

// A regulation: what it asks, what it says, and its answers.
class Regulation {
  // `written` is the code that was written out for it: `read`, `straight` and `outcomePlace`. In how many parts of one these give numbers,
  // `parts` says of each fact and `scales` of each outcome.
  constructor(data, written = NOT_WRITTEN) {
    const program = new Program(data);
    const describe = (items) => Object.fromEntries([...items].map(([name, item]) => [name, described(item, program)]));
    this._program = program;
    this._variants = new Map();
    this._written = written;
    this._straight = written.straight;
    this._names = [...program.outcomes.keys()];
    this._outcomePlace = written.outcomePlace || ((name) => this._names.indexOf(name));
    this._whole = { readings: EMPTY, names: this._names, results: NO_RESULTS, facts: null };
    this._grounds = new Map(data.rules.map(({ id, citations = [] }) => [id, groundsOf(id, citations)]));
    let grounded = this._names.length;
    this._places = this._names.map((name, place) => {
      const type = unitOf(program.outcomes.get(name).type);
      const unit = (type !== null && unitText(type)) || null;
      const grounds = program.grounds.some(({ outcomes }) => outcomes.includes(name)) ? grounded++ : -1;
      const decimals = unit !== null && unit.startsWith("euro") ? 2 : 0;
      const scale = written.scales[place];
      return { name, place, scale, grounds, unit, decimals, texts: scale > 0 ? new Texts(scale, decimals) : null };
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
    return facts instanceof ReadFacts ? this._own(facts) : this._read(facts, this._written.read(facts));
  }

  // The answer for a case: facts that were read, or an object as `read` takes it. `readings` are switched on; `outcomes` limits the answer
  // to these.
  decide(facts, { readings = EMPTY, outcomes = null } = NO_OPTIONS) {
    if (readings.length > 0) this._variantOf(readings); // refuses readings that are not there, before it looks at the facts
    const given = facts instanceof ReadFacts ? this._own(facts) : null;
    const row = given === null ? this._written.read(facts) : given._row;
    if (row !== null && readings.length === 0 && outcomes === null) {
      const values = this._straight(row);
      if (values !== null) return new Answer(this, row, values, this._whole);
    }
    const known = (given || this._read(facts, row))._facts;
    const names = outcomes === null ? this._names : [...outcomes];
    for (const name of names) {
      if (!this._program.outcomes.has(name)) throw new UnknownOutcome(`\`${name}\` is geen uitkomst van ${this._program.data.short_title}`);
    }
    const results = this._variantOf(readings).diagrams.decide(known, names);
    return new Answer(this, null, null, { readings: [...readings], names, results, facts: known });
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

  // Facts that were read, when it was for this regulation.
  _own(facts) {
    if (facts._regulation !== this) throw otherFacts();
    return facts;
  }

  // Facts that are read now. Where there is no row of them, the engine reads them.
  _read(facts, row) {
    return new ReadFacts(this, row, row === null ? readFacts(this._program.facts, facts) : null);
  }

  // The facts of a row as the engine has them.
  _factsOf(row) {
    const known = new Map();
    [...this._program.facts.keys()].forEach((name, place) => {
      const value = row[`f${place}`];
      const scale = this._written.parts[place];
      if (value !== undefined) known.set(name, scale > 0 ? fraction(BigInt(value), BigInt(scale)) : value);
    });
    return known;
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

const NO_RESULTS = new Map();
const NOT_WRITTEN = Object.freeze({ read: () => null, straight: () => null, outcomePlace: null, scales: EMPTY, parts: EMPTY });
const NO_OPTIONS = Object.freeze({});
