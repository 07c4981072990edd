// A regulation that answers: the public part of this script.
//
// In: the data of a regulation, then facts. Out: an answer: for each outcome status, value, citations, grounds, what is missing, what a
// human must judge; and the steps that led there. Refuses: `FactError`, `UnknownReading`, `UnknownOutcome`.

const SETS_OF_READINGS = 32; // of which the diagrams are kept

const distinctTexts = (items) => [...new Set(items)];

// A value in JSON types: numbers as text, days as ISO text.
function jsonValue(value, type) {
  if (value instanceof Decimal) return decimalText(value);
  if (value instanceof Fraction) return `${value.n}/${value.d}`;
  if (typeof value === "number") return dayText(value);
  if (isSpecial(value)) return value.special;
  return value;
}

// A program under one set of readings, with its diagrams.
class Variant {
  constructor(program, on) {
    this.readings = [...on].sort();
    this.program = program.withReadings(on);
    this.diagrams = new Diagrams(this.program);
    this.madeOutline = null;
  }

  get outline() {
    if (this.madeOutline === null) this.madeOutline = new Outline(this.program);
    return this.madeOutline;
  }
}

// The answer for one case. Its parts are worked out when they are asked for.
class Answer {
  constructor(regulation, variant, known, results) {
    this._regulation = regulation;
    this._variant = variant;
    this._known = known;
    this._results = results;
    this._reading = null;
    this._outcomes = null;
  }

  get regulation() {
    return this._regulation.name;
  }

  // The version in force at the reference date; null when that date is unknown or no version was in force.
  get version() {
    const { data } = this._variant.program;
    const day = this._known.get(data.reference_date);
    if (typeof day !== "number") return null;
    const found = data.versions.find(
      ({ start, end }) => dayFromText(start) <= day && (end === undefined || day <= dayFromText(end)),
    );
    return found === undefined ? null : found.id;
  }

  get source() {
    return this._variant.program.data.origin;
  }

  get fingerprint() {
    return this._variant.program.data.fingerprint;
  }

  // The readings that were switched on.
  get readings() {
    return [...this._variant.readings];
  }

  // The outcomes by name, in JSON types.
  get outcomes() {
    if (this._outcomes === null) {
      this._outcomes = Object.fromEntries([...this._results].map(([name, found]) => [name, this._outcome(name, found)]));
    }
    return this._outcomes;
  }

  // Every step: rule, citations, value; and for what did not apply, why not.
  get trace() {
    return this._partial.steps().map((step) => ({
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
    const { diagrams } = this._variant;
    if (!this._variant.program.definitions.has(name)) throw new UnknownOutcome(`\`${name}\` is geen begrip van deze regeling`);
    const { status, value, missing, followUp, judgements } = diagrams.definition(name, this._known);
    return { status, value: jsonValue(value), missing_facts: missing, follow_up_facts: followUp, judgements };
  }

  toJSON() {
    const { regulation, version, source, fingerprint, readings, outcomes } = this;
    return { regulation, version, source, fingerprint, readings, outcomes };
  }

  get _partial() {
    if (this._reading === null) this._reading = new PartialReading(this._variant.outline, this._known);
    return this._reading;
  }

  _outcome(name, found) {
    const declared = this._variant.program.outcomes.get(name);
    const unit = unitOf(declared.type);
    let { value } = found;
    if (value instanceof Decimal) {
      const whole = exactNumber(value);
      if (declared.whole && isWhole(whole)) value = new Decimal(whole.n, 0);
      if (unit !== null && unit.some(([part, power]) => part === "euro" && power === 1) && value.places < 2) value = roundedDecimal(value, 2);
    }
    return {
      status: found.status,
      value: jsonValue(value),
      unit: (unit !== null && unitText(unit)) || null,
      citations: distinctTexts([...this._citations(name, found)].map(citationText)),
      grounds: found.grounds.flatMap((rule) => this._ground(rule)),
      possible_grounds: found.possibleGrounds.flatMap((rule) => this._ground(rule)),
      missing_facts: [...found.missing],
      follow_up_facts: [...found.followUp],
      judgements: found.judgements.flatMap((fact) => this._askedBy(fact)),
    };
  }

  // A ground for each provision that the rule rests on; two alternatives that both fail are two grounds of one rule.
  _ground(rule) {
    const { citations } = this._variant.program.rules.get(rule);
    return citations.filter(({ context }) => !context).map((at) => ({ rule, citation: citationText(at), quote: at.quote }));
  }

  // The provisions that ask for a judgement; those whose condition certainly fails here are left out.
  _askedBy(fact) {
    const asks = [...this._variant.program.rules.values()].filter(({ kind, subject }) => kind === "oordeel" && subject === fact);
    const fitting = asks.filter((rule) => this._partial.value(rule.guard) !== false);
    return (fitting.length > 0 ? fitting : asks).map(({ citations: [at] }) => ({ fact, citation: citationText(at), quote: at.quote }));
  }

  // The provisions that decided the outcome: those of the rules that applied; while it is open, of those that still may.
  *_citations(name, found) {
    const { program } = this._variant;
    const { decision } = program;
    if (decision && name === decision.outcome) {
      const reached = decision.stages.filter(({ result }) => result === found.value);
      for (const stage of reached.length > 0 ? reached : decision.stages) yield stage.citation;
      for (const rule of found.grounds) yield* program.rules.get(rule).citations.filter(({ context }) => !context);
      return;
    }
    const definition = program.definitions.get(name);
    if (definition === undefined) return;
    const own = distinctTexts(definition.branches.map(({ rule }) => rule));
    const applied = own.filter((rule) => this._partial.status(rule) === APPLIED);
    const open = own.filter((rule) => this._partial.status(rule) === UNDECIDED);
    const rules = applied.length > 0 && found.status === "determined" ? applied : [...applied, ...open];
    yield* this._partial.cited(name, rules.length > 0 ? rules : own);
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
  for (const bound of ["minimum", "maximum", "step"]) if (item[bound]) about[bound] = decimalText(item[bound]);
  for (const bound of ["first", "last"]) if (item[bound]) about[bound] = dayText(item[bound]);
  if (applies !== undefined) about.applies = namesIn(applies).facts;
  if (item.judgement) {
    about.judgedBy = [...program.rules.values()].filter(({ kind, subject }) => kind === "oordeel" && subject === name).map(({ judge }) => judge);
  }
  return about;
}

// A regulation from its data.
function regulation(data) {
  const program = new Program(data);
  const variants = new Map();

  function variantOf(readings) {
    const on = new Set(readings);
    for (const id of [...on].sort()) {
      const reading = program.readings.get(id);
      if (reading === undefined) throw new UnknownReading(`\`${id}\` is geen lezing van ${data.short_title}`);
      if (!reading.switch) throw new UnknownReading(`de lezing \`${id}\` kan niet worden omgeschakeld`);
    }
    const key = [...on].sort().join();
    let found = variants.get(key);
    if (found === undefined) {
      if (variants.size >= SETS_OF_READINGS) variants.delete([...variants.keys()].find((other) => other !== ""));
      found = new Variant(program, on);
      variants.set(key, found);
    }
    return found;
  }

  const describe = (items) => Object.fromEntries([...items].map(([name, item]) => [name, described(item, program)]));

  return {
    name: data.name,
    title: data.title,
    fingerprint: data.fingerprint,
    source: data.origin,
    versions: data.versions,
    facts: describe(program.facts),
    outcomes: describe(program.outcomes),
    readings: data.readings,

    // The answer for a case: an object from names of facts to JSON-like values; an absent fact is unknown.
    decide(facts, { readings = [], outcomes = null } = {}) {
      const variant = variantOf(readings);
      const known = readFacts(program.facts, facts);
      const wanted = outcomes === null ? [...program.outcomes.keys()] : [...outcomes];
      for (const name of wanted) {
        if (!program.outcomes.has(name)) throw new UnknownOutcome(`\`${name}\` is geen uitkomst van ${data.short_title}`);
      }
      return new Answer(this, variant, known, variant.diagrams.decide(known, wanted));
    },

    // The fact to ask for next: the one on which most of these outcomes wait, the first of those in the order of the regulation. Null when
    // no answer can change anything any more.
    ask(answer, outcomes = Object.keys(answer.outcomes)) {
      const waiting = new Map();
      for (const name of outcomes) {
        const { missing_facts: missing, judgements, follow_up_facts: follow } = answer.outcomes[name];
        for (const fact of new Set([...missing, ...judgements.map((each) => each.fact), ...(missing.length + judgements.length > 0 ? [] : follow)])) {
          waiting.set(fact, (waiting.get(fact) || 0) + 1);
        }
      }
      let [best, most] = [null, 0];
      for (const name of program.facts.keys()) if ((waiting.get(name) || 0) > most) [best, most] = [name, waiting.get(name)];
      return best;
    },

    FactError,
    UnknownReading,
    UnknownOutcome,
  };
}
