// The rules of one regulation, as the data has them.
//
// In: the data of a program. Out: a program with its readings chosen; its expressions, which stay as the data writes them: true, false,
// or a list that begins with what it is. Refuses: nothing.

const NOT_REGULATED = Object.freeze({ special: "not_regulated" });
const NOT_IN_SOURCE = Object.freeze({ special: "not_in_source" });
const isSpecial = (value) => value === NOT_REGULATED || value === NOT_IN_SOURCE;

const COMPARISONS = new Set(["==", "!=", "<", "<=", ">", ">="]);
const CALCULATIONS = new Set(["+", "-", "*", "/"]);
const CONSTANTS = new Set(["number", "word", "date", "special"]);
const isConstant = (expr) => expr === true || expr === false || CONSTANTS.has(expr[0]);

const constants = new WeakMap();

// The value of a constant: a number, a word, a day, a special.
function constantOf(expr) {
  if (expr === true || expr === false) return expr;
  let found = constants.get(expr);
  if (found === undefined) {
    const [kind, ...rest] = expr;
    if (kind === "special") found = rest[0] === "not_regulated" ? NOT_REGULATED : NOT_IN_SOURCE;
    else if (kind === "date") found = dayFromText(rest[0]);
    else if (kind === "word") found = rest[1];
    else found = numberOf(rest[1]);
    constants.set(expr, found);
  }
  return found;
}

// The direct parts of an expression, in the order in which they are written.
function partsOf(expr) {
  if (isConstant(expr)) return [];
  switch (expr[0]) {
    case "fact":
    case "ref":
    case "reading":
      return [];
    case "not":
    case "all":
    case "any":
    case "==":
    case "!=":
    case "<":
    case "<=":
    case ">":
    case ">=":
      return expr.slice(1);
    case "round":
      return [expr[3]];
    case "shift":
      return typeof expr[3] === "number" ? [expr[2]] : [expr[2], expr[3]];
    default: // if, + - * /, min, max: they have a type
      return expr.slice(2);
  }
}

// The same expression with other direct parts (as many as there were).
function rebuilt(expr, parts) {
  switch (expr[0]) {
    case "round":
      return [expr[0], expr[1], expr[2], ...parts];
    case "shift":
      return parts.length > 1 ? ["shift", expr[1], ...parts] : ["shift", expr[1], parts[0], expr[3]];
    case "not":
    case "all":
    case "any":
      return [expr[0], ...parts];
    default:
      return COMPARISONS.has(expr[0]) ? [expr[0], ...parts] : [expr[0], expr[1], ...parts];
  }
}

const keys = new WeakMap();

// A text that equal expressions share. 12 and 12.0 are one number.
function keyOf(expr) {
  if (typeof expr !== "object") return String(expr);
  let found = keys.get(expr);
  if (found === undefined) {
    if (expr[0] === "number") {
      const number = constantOf(expr);
      found = `["number",${expr[1]},${number.n}/${number.d}]`;
    } else {
      found = `[${expr.map((part) => (typeof part === "object" ? keyOf(part) : JSON.stringify(part))).join()}]`;
    }
    keys.set(expr, found);
  }
  return found;
}

// An expression with others in the place of some of its parts: `other` gives what comes instead of one, or undefined. `done` gets each
// part that was made anew.
function replaced(expr, other, done = (made) => made) {
  const instead = typeof expr === "boolean" ? expr : other(expr);
  if (instead !== undefined) return instead;
  const parts = partsOf(expr);
  return parts.length === 0 ? expr : done(rebuilt(expr, parts.map((part) => replaced(part, other, done))));
}

// An expression under these readings: what they decide is folded away.
const chosen = (expr, on) => replaced(expr, ([kind, id]) => (kind === "reading" ? on.has(id) : undefined), folded);

function folded(expr) {
  switch (expr[0]) {
    case "if": {
      const [, , condition, then, otherwise] = expr;
      return condition === true ? then : condition === false ? otherwise : expr;
    }
    case "not":
      return typeof expr[1] === "boolean" ? !expr[1] : expr;
    case "all":
    case "any": {
      const neutral = expr[0] === "all";
      const kept = expr.slice(1).filter((item) => item !== neutral);
      if (kept.includes(!neutral)) return !neutral;
      return kept.length === 0 ? neutral : kept.length === 1 ? kept[0] : [expr[0], ...kept];
    }
    default:
      return expr;
  }
}

// The branches of a definition, winners before losers, else in the order of the text.
function ordered(definition) {
  const result = [];
  const left = [...definition.branches];
  while (left.length > 0) {
    const next = left.findIndex(
      (branch) => !definition.overrides.some(([winner, loser]) => loser === branch.rule && left.some((other) => other.rule === winner)),
    );
    if (next < 0) return [...result, ...left];
    result.push(...left.splice(next, 1));
  }
  return result;
}

// A definition as one expression: the first branch that holds, winners first; `niet geregeld` where none does.
function lowered(definition) {
  let result = ["special", "not_regulated", definition.type];
  for (const { when, value } of ordered(definition).reverse()) {
    result = when === true ? value : ["if", definition.type, when, value, result];
  }
  return result;
}

const failing = (ground) => (ground.fails ? ["ref", ground.definition] : ["not", ["ref", ground.definition]]);

const isBool = (type) => type === "bool";
const isDate = (type) => type === "date";
const valuesOf = (type) => (typeof type === "object" && type.enum) || null;
const unitOf = (type) => (typeof type === "object" && type.number) || null;

// A unit as it is written: "uur per week".
function unitText(parts) {
  const name = ([unit, power]) => (Math.abs(power) === 1 ? unit : `${unit}^${Math.abs(power)}`);
  const over = parts.filter(([, power]) => power > 0).map(name);
  const under = parts.filter(([, power]) => power < 0).map(name);
  return [over.join(" ") || (under.length > 0 ? "1" : ""), ...under.map((unit) => `per ${unit}`)].join(" ").trim();
}

const citationText = (citation) => `${citation.regulation} ${citation.at}`;

// The data with names looked up and types in place.
class Program {
  constructor(data) {
    this.data = data;
    this.types = data.types;
    this.facts = new Map(data.facts.map((fact) => [fact.name, this.declared(fact)]));
    this.outcomes = new Map(data.outcomes.map((outcome) => [outcome.name, this.declared(outcome)]));
    this.definitions = new Map(
      data.definitions.map(({ name, type, branches, overrides }) => [
        name,
        { name, type, overrides, branches: branches.map(([rule, when, value, own]) => ({ rule, when, value, own })) },
      ]),
    );
    this.rules = new Map(data.rules.map((rule) => [rule.id, { subject: "", citations: [], guard: true, judge: "", ...rule }]));
    this.readings = new Map(data.readings.map((reading) => [reading.id, reading]));
    this.grounds = data.grounds.map(([rule, definition, fails, outcomes]) => ({ rule, definition, fails, outcomes }));
    this.decision = data.decision && {
      ...data.decision,
      stages: data.decision.stages.map(([result, when, rule, citation]) => ({ result, when, rule, citation })),
    };
  }

  declared(item) {
    const made = { ...item, said: item, type: this.types[item.type] };
    for (const name of ["minimum", "maximum", "step"]) if (name in item) made[name] = numberOf(item[name]);
    for (const name of ["first", "last"]) if (name in item) made[name] = dayFromText(item[name]);
    return made;
  }

  // The program with its definitions changed: each condition and value by `change`.
  changed(change) {
    const made = Object.create(this);
    made.definitions = new Map();
    for (const [name, definition] of this.definitions) {
      const branches = definition.branches.map((branch) => ({ ...branch, when: change(branch.when), value: change(branch.value) }));
      made.definitions.set(name, { ...definition, branches });
    }
    return made;
  }

  // The program for cases with these facts: their values stand in the rules, and it asks only for the other facts.
  withFacts(known) {
    const put = (expr) => replaced(expr, ([kind, name]) => (kind === "fact" && known.has(name) ? this.constant(name, known) : undefined));
    const made = this.changed(put);
    const left = [...this.facts].filter(([name]) => !known.has(name));
    made.facts = new Map(left.map(([name, fact]) => [name, fact.applies === undefined ? fact : { ...fact, applies: put(fact.applies) }]));
    return made;
  }

  // The value of a fact as an expression.
  constant(name, known) {
    const value = known.get(name);
    const { type } = this.facts.get(name).said;
    if (typeof value === "number") return ["date", dayText(value)];
    if (isNumber(value)) return ["number", type, numberText(value)];
    return typeof value === "boolean" ? value : ["word", type, value];
  }

  // The program under these readings: no question of reading is left in it.
  withReadings(on) {
    const made = this.changed((expr) => chosen(expr, on));
    for (const definition of made.definitions.values()) definition.branches = definition.branches.filter(({ when }) => when !== false);
    made.rules = new Map();
    for (const [id, rule] of this.rules) made.rules.set(id, { ...rule, guard: chosen(rule.guard, on) });
    return made;
  }

  // The value with which a yes-or-no outcome denies: no, or yes where it says of its grounds that one holds ("uitgesloten").
  deniedBy(outcome) {
    const definition = this.definitions.get(outcome);
    const fails = keyOf(["any", ...this.grounds.filter((ground) => ground.outcomes.includes(outcome)).map(failing)]);
    return definition !== undefined && definition.branches.length > 0 && definition.branches.every((branch) => keyOf(branch.value) === fails);
  }
}

// Whether an outcome with this value can have grounds: no (or `by`), zero, or a listed value (the rules do not say which denies).
function denies(value, by = false) {
  if (typeof value === "boolean") return value === by;
  if (typeof value === "string") return true;
  return isNumber(value) && isZero(value);
}
