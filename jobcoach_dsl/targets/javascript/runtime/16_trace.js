// The steps that led to an answer: each rule, whether it applied, what it gave, and why not.
//
// In: a program with its readings chosen, and what is known. Out: a step for each rule, in the order of the rules. Refuses: nothing.
//
// A condition is read with three values (true, false, null while it is open), which is how a person follows a reasoning.

const APPLIED = "applied";
const CONDITION_NOT_MET = "condition not met";
const NOT_APPLICABLE = "not applicable";
const SET_ASIDE = "set aside";
const UNDECIDED = "undecided";

// What reading any case of a program needs, worked out once.
class Outline {
  constructor(program) {
    this.program = program;
    this.places = new Map(); // where the branches of each rule stand
    for (const definition of program.definitions.values()) {
      for (const branch of definition.branches) {
        if (!this.places.has(branch.rule)) this.places.set(branch.rule, []);
        this.places.get(branch.rule).push({ definition, branch });
      }
    }
    this.loweredByName = new Map();
  }

  lowered(name) {
    if (!this.loweredByName.has(name)) this.loweredByName.set(name, lowered(this.program.definitions.get(name)));
    return this.loweredByName.get(name);
  }
}

const none = () => [];
const nothing = () => null;
const verdictOf = (status, why = none, value = nothing, by = "") => ({ status, why, value, by });

class PartialReading {
  constructor(outline, known) {
    this.outline = outline;
    this.program = outline.program;
    this.known = known; // a map from name to value
    this.definitions = new Map();
    this.verdicts = new Map();
    this.values = new Map(); // by the expression itself
  }

  // --- rules ---

  steps() {
    const steps = [];
    for (const rule of this.program.rules.values()) {
      const verdict = this.verdict(rule.id);
      if (verdict === null) continue;
      const { status, why, value, by } = verdict;
      steps.push({ rule: rule.id, kind: rule.kind, subject: rule.subject, status, value: value(), citations: rule.citations, reasons: why(), by });
    }
    return steps;
  }

  // What became of a rule, as its step says; null for one that has no step.
  status(rule) {
    const verdict = this.verdict(rule);
    return verdict === null ? null : verdict.status;
  }

  // What these rules of a definition cite in this case: of a table only the rows that apply (or still may).
  *cited(definition, rules) {
    const { branches } = this.program.definitions.get(definition);
    for (const rule of rules) {
      for (const [place, citation] of this.program.rules.get(rule).citations.entries()) {
        const holders = branches.filter((branch) => branch.rule === rule && branch.own.includes(place));
        if (holders.length === 0 || !holders.every((branch) => this.value(branch.when) === false)) yield citation;
      }
    }
  }

  verdict(rule) {
    if (!this.verdicts.has(rule)) this.verdicts.set(rule, this.judged(rule));
    return this.verdicts.get(rule);
  }

  judged(id) {
    const [rule, places] = [this.program.rules.get(id), this.outline.places.get(id)];
    if (rule === undefined) return null;
    if (rule.kind === "oordeel") return this.judgement(rule);
    return places === undefined ? null : this.placed(rule, places);
  }

  judgement(rule) {
    const fact = this.program.facts.get(rule.subject);
    const condition = fact === undefined || fact.applies === undefined ? rule.guard : ["all", rule.guard, fact.applies];
    const applies = this.holds(condition);
    if (applies === false) return verdictOf(NOT_APPLICABLE, () => this.why(condition));
    const value = this.known.get(rule.subject);
    if (applies && value !== undefined) return verdictOf(APPLIED, none, () => value);
    const open = fact === undefined || value !== undefined ? [] : [{ expr: ["fact", fact.name], holds: null, facts: [fact.name], definitions: [] }];
    return verdictOf(UNDECIDED, () => [...(applies === null ? this.why(condition) : []), ...open]);
  }

  placed(rule, places) {
    const applies = this.holds(rule.guard);
    if (applies === false) return verdictOf(NOT_APPLICABLE, () => this.why(rule.guard));
    const undecided = [];
    for (const { definition, branch } of places) {
      const holds = this.holds(branch.when);
      if (holds) return this.applied(rule, definition, branch, applies);
      if (holds === null) undecided.push(branch);
    }
    const branches = undecided.length > 0 ? undecided : places.map(({ branch }) => branch);
    return verdictOf(undecided.length > 0 ? UNDECIDED : CONDITION_NOT_MET, () => commonReasons(branches.map((branch) => this.why(branch.when))));
  }

  applied(rule, definition, branch, applies) {
    const winners = definition.overrides.filter(([, loser]) => loser === rule.id).map(([winner]) => winner);
    const others = definition.branches.filter((other) => winners.includes(other.rule));
    const over = others.find((other) => this.holds(other.when) === true);
    if (over !== undefined) return verdictOf(SET_ASIDE, () => this.why(over.when), nothing, over.rule);
    const doubt = others.find((other) => this.holds(other.when) === null);
    if (doubt !== undefined || applies === null) {
      return verdictOf(UNDECIDED, () => this.why(doubt ? doubt.when : rule.guard), nothing, doubt ? doubt.rule : "");
    }
    if (["voorwaarde", "eis", "uitsluiting"].includes(rule.kind)) {
      const value = this.value(branch.value);
      return verdictOf(value === null ? UNDECIDED : APPLIED, () => this.why(branch.value), () => value);
    }
    return verdictOf(APPLIED, () => this.open(branch.value), () => this.value(branch.value));
  }

  // --- values ---

  // The value of a definition; null while it is open.
  definition(name) {
    if (!this.definitions.has(name)) this.definitions.set(name, this.value(this.outline.lowered(name)));
    return this.definitions.get(name);
  }

  // Whether a condition holds. A special does not.
  holds(expr) {
    const value = this.value(expr);
    return typeof value === "boolean" || value === null ? value : false;
  }

  // The value of an expression; null while it is open.
  value(expr) {
    if (typeof expr === "boolean") return expr;
    let found = this.values.get(expr);
    if (found === undefined) {
      found = this.read(expr);
      this.values.set(expr, found);
    }
    return found;
  }

  read(expr) {
    if (isConstant(expr)) return constantOf(expr);
    const [kind] = expr;
    switch (kind) {
      case "fact":
        return this.known.has(expr[1]) ? this.known.get(expr[1]) : null;
      case "ref":
        return this.definition(expr[1]);
      case "not": {
        const held = this.holds(expr[1]);
        return held === null ? null : !held;
      }
      case "all":
      case "any": {
        const decisive = kind === "any";
        let found = !decisive;
        for (const item of expr.slice(1)) {
          const held = this.holds(item);
          if (held === decisive) return decisive;
          if (held === null) found = null;
        }
        return found;
      }
      case "if": {
        const [, , condition, then, otherwise] = expr;
        const chosen = this.holds(condition);
        if (chosen !== null) return this.value(chosen ? then : otherwise);
        const [one, other] = [this.value(then), this.value(otherwise)];
        return sameValue(one, other) ? one : null;
      }
      default: {
        const values = [];
        for (const part of partsOf(expr)) {
          const value = this.value(part);
          if (value === null) return null;
          values.push(value);
        }
        return COMPARISONS.has(kind) ? comparedValues(kind, ...values) : this.calculated(expr, values);
      }
    }
  }

  calculated(expr, values) {
    for (const special of [NOT_IN_SOURCE, NOT_REGULATED]) if (values.includes(special)) return special;
    const [a, b] = values;
    switch (expr[0]) {
      case "+":
        return add2(a, b);
      case "-":
        return subtract2(a, b);
      case "*":
        return multiply2(a, b);
      case "/":
        return divide2(a, b);
      case "round":
        return roundedFraction(a, expr[2]);
      case "shift":
        return shifted(a, typeof expr[3] === "number" ? exactNumber(expr[3]) : b, expr[1]);
      default: {
        const order = valuesOf(this.program.types[expr[1]]);
        const sign = expr[0] === "min" ? -1 : 1;
        const place = (value) => (order === null ? value : order.indexOf(value));
        return values.reduce((best, value) => (compare(place(value), place(best)) === sign ? value : best));
      }
    }
  }

  // --- why ---

  // The parts of a condition that make it hold, fail, or stay open.
  why(expr) {
    return distinct(this.because(expr));
  }

  because(expr) {
    if (isConstant(expr)) return [];
    const holds = this.holds(expr);
    switch (expr[0]) {
      case "not":
        return this.because(expr[1]);
      case "all":
      case "any":
        // One part that fails is why "all of" fails; "all of" holds because of every part. For "any of" the other way round.
        return expr.slice(1).flatMap((item) => (this.holds(item) === holds ? this.because(item) : []));
      case "if": {
        const [, , condition, then, otherwise] = expr;
        const chosen = this.holds(condition);
        return [...this.because(condition), ...(chosen === null ? [] : this.because(chosen ? then : otherwise))];
      }
      default:
        return [{ expr, holds, ...namesIn(expr) }];
    }
  }

  // The parts of a value that are open.
  open(expr) {
    if (this.value(expr) !== null) return [];
    if (expr[0] === "fact" || expr[0] === "ref") return [{ expr, holds: null, ...namesIn(expr) }];
    return distinct(partsOf(expr).flatMap((part) => this.open(part)));
  }
}

// left op right. A special is equal to itself only, and neither less nor more than anything.
function comparedValues(op, left, right) {
  if (op === "==") return sameValue(left, right);
  if (op === "!=") return !sameValue(left, right);
  if (isSpecial(left) || isSpecial(right)) return false;
  const order = compare(left, right);
  return op === "<" ? order < 0 : op === "<=" ? order <= 0 : op === ">" ? order > 0 : order >= 0;
}

// A date moved by an exact number of a unit.
function shifted(day, amount, unit) {
  if (unit === "week") return movedDayBy(day, multiply2(amount, exactNumber(7)), "dag");
  if (unit === "jaar") return movedDayBy(day, multiply2(amount, exactNumber(12)), "maand");
  return movedDayBy(day, amount, unit);
}

const reasonKey = (reason) => `${reason.holds} ${keyOf(reason.expr)}`;

function distinct(reasons) {
  const found = new Map();
  for (const reason of reasons) if (!found.has(reasonKey(reason))) found.set(reasonKey(reason), reason);
  return [...found.values()];
}

// The reasons that all branches share, if there are such; else all reasons.
function commonReasons(each) {
  const [first, ...others] = each.map((reasons) => new Set(reasons.map(reasonKey)));
  const shared = each[0].filter((reason) => others.every((keys) => keys.has(reasonKey(reason))));
  return shared.length > 0 && first.size > 0 ? shared : distinct(each.flat());
}

// The facts and definitions that stand in an expression, each once.
function namesIn(expr) {
  const [facts, definitions] = [new Set(), new Set()];
  const waiting = [expr];
  for (const item of waiting) {
    if (item[0] === "fact") facts.add(item[1]);
    if (item[0] === "ref") definitions.add(item[1]);
    waiting.push(...partsOf(item));
  }
  return { facts: [...facts], definitions: [...definitions] };
}
