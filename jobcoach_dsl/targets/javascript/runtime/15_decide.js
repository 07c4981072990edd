// Exact answers with any set of known facts.
//
// In: a program with its readings chosen; then the known facts of a case. Out: a result for each outcome. Refuses: nothing, unless what is
// left of the rules with the known facts in them does not fit in `LATE_BUDGET` either (`TooLarge`).
//
// A decision walks from the root of each diagram along the known facts. Most walks end at a leaf. Where one meets an unknown fact, `Rest`
// says what that and the other unknown facts can still change. Of a ground it is enough to know whether it can hold and whether it can
// fail; of an outcome that is not settled, the facts that are left are exactly the relevant ones.
//
// Where the diagrams of a whole program do not fit in `BUDGET`, `Late` decides: it puts the known facts into the rules first, and builds
// diagrams over the unknown ones, anew for each case. That gives the same answers, and takes longer.

const LATE_BUDGET = 1000000; // nodes for what is left of a program in one case
const SCRATCH_FORMULAS = 20000; // that decisions may leave behind before they are dropped

class Result {
  constructor(status, value = null, names = NO_NAMES) {
    this.status = status;
    this.value = value;
    this.missing = names.missing;
    this.followUp = names.followUp;
    this.judgements = names.judgements;
    this.grounds = EMPTY;
    this.possibleGrounds = EMPTY;
  }

  with(changed) {
    return Object.assign(new Result(this.status, this.value, this), changed);
  }
}

const NO_NAMES = Object.freeze({ missing: EMPTY, followUp: EMPTY, judgements: EMPTY });

// The result of an outcome that is settled on this value.
const settled = (value) => (isSpecial(value) ? new Result(value.special) : new Result("determined", value));

const isUnsettled = ({ status }) => status === "unknown" || status === "judgement";

class Diagrams {
  constructor(program, budget) {
    this.program = program;
    const built = new Built(program, budget);
    this.built = built;
    this.leaves = new Leaves(built);
    for (const node of built.definitions.values()) this.leaves.add(node);
    for (const grounds of built.grounds.values()) {
      for (const ground of grounds) {
        this.leaves.add(ground.fails);
        this.leaves.add(ground.refuses);
      }
    }
    for (const node of built.refusals.values()) this.leaves.add(node);
    for (const node of built.applies.values()) this.leaves.add(node);
    this.deniedBy = new Map([...built.grounds.keys()].map((name) => [name, program.deniedBy(name)]));
    const names = [...program.facts.values()];
    this.judgements = setOf(names.map((_, level) => level).filter((level) => names[level].judgement));
    formulas.keep();
    comparisons.keep();
  }

  // The results of these outcomes.
  decide(facts, outcomes) {
    const current = this.case(facts);
    return new Map(outcomes.map((name) => [name, current.outcome(name)]));
  }

  // The result of any definition, without grounds.
  definition(name, facts) {
    return this.case(facts).result(this.built.definitions.get(name));
  }

  case(facts) {
    formulas.trim(SCRATCH_FORMULAS);
    comparisons.trim(SCRATCH_FORMULAS);
    return new Case(this, new Known(this.built, facts));
  }
}

// A program whose diagrams are too large to build before anything is known.
class Late {
  constructor(program) {
    this.program = program;
  }

  decide(facts, outcomes) {
    return this.within(facts, (diagrams) => diagrams.decide(NO_FACTS, outcomes));
  }

  definition(name, facts) {
    return this.within(facts, (diagrams) => diagrams.definition(name, NO_FACTS));
  }

  // What comes of the diagrams of this case. Nothing of them is kept.
  within(facts, work) {
    const kept = [formulas.kept, comparisons.kept];
    try {
      return work(new Diagrams(this.program.withFacts(facts), LATE_BUDGET));
    } finally {
      [formulas.kept, comparisons.kept] = kept;
      formulas.trim(0);
      comparisons.trim(0);
    }
  }
}

const NO_FACTS = new Map();

// What decides cases of a program: its diagrams, or, where those are too large, diagrams for each case.
function decider(program, budget = BUDGET) {
  try {
    return new Diagrams(program, budget);
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return new Late(program);
  }
}

// One decision: what is known, and what was worked out for it.
class Case {
  constructor(diagrams, known) {
    this.diagrams = diagrams;
    this.known = known;
    this.madeRest = null;
    this.applying = new Map();
  }

  // What the unknown facts can change; made when a walk meets one.
  get rest() {
    if (this.madeRest === null) this.madeRest = new Rest(this.diagrams.built, this.diagrams.leaves, this.known);
    return this.madeRest;
  }

  // The result of a diagram, without grounds.
  result(root) {
    const { leaves } = this.diagrams;
    const end = leaves.endOf(root, this.known);
    if (end.level === LEAF) {
      if (end.formula === null) return settled(end.value);
      if (end.box.every(([level]) => this.known.has(level))) return new Result("determined", valueOfFormula(end.formula, this.known.values));
    }
    const { relevant, value } = this.rest.open(end);
    if (value !== null) return settled(value);
    const onlyJudgements = isEmpty(minus(relevant, this.diagrams.judgements));
    return new Result(onlyJudgements ? "judgement" : "unknown", null, this.names(relevant));
  }

  // The result of an outcome: of the staged decision a report on it, of others with their grounds.
  outcome(name) {
    const { built, program, deniedBy } = this.diagrams;
    const { decision } = program;
    if (decision && name === decision.outcome) return this.decision(decision);
    const found = this.result(built.definitions.get(name));
    if (!built.grounds.has(name)) return found;
    const denied = found.value !== null && denies(found.value, deniedBy.get(name));
    return this.withGrounds(name, found, isUnsettled(found) ? null : denied);
  }

  decision(decision) {
    let found = this.result(this.diagrams.built.definitions.get(decision.legal));
    let refused = found.value === decision.refusal;
    if (isUnsettled(found)) {
      found = found.with({ status: "determined", value: found.status === "unknown" ? decision.open : decision.judgement });
      refused = null;
    }
    return this.diagrams.built.grounds.has(decision.outcome) ? this.withGrounds(decision.outcome, found, refused) : found;
  }

  // The same result with the rules that refuse, or may. `refused` is null when that is open.
  withGrounds(outcome, found, refused) {
    const { built } = this.diagrams;
    if (refused === null) refused = this.rest.truth(built.refusals.get(outcome));
    if (refused === false) return found;
    const grounds = [];
    const possibleGrounds = [];
    for (const { rule, fails, refuses } of built.grounds.get(outcome)) {
      const certain = this.truth(fails);
      if (certain === true) grounds.push(rule);
      else if (certain === null && (refused === true || this.rest.truth(refuses) !== false)) possibleGrounds.push(rule);
    }
    return found.with({ grounds, possibleGrounds });
  }

  truth(root) {
    const end = this.diagrams.leaves.endOf(root, this.known);
    return end.level === LEAF ? end.value === true : this.rest.truth(end);
  }

  // Missing facts, facts that may follow, and judgements among the relevant ones.
  names(relevant) {
    const { built, judgements } = this.diagrams;
    const found = { missing: [], followUp: [], judgements: [] };
    for (const level of levelsIn(relevant)) {
      const applies = this.applies(level);
      const list = applies === null ? "followUp" : has(judgements, level) ? "judgements" : "missing";
      if (applies !== false) found[list].push(built.axes[level].name);
    }
    return found;
  }

  // Whether a fact applies; null when that is still open.
  applies(level) {
    const condition = this.diagrams.built.applies.get(level);
    if (condition === undefined) return true;
    if (!this.applying.has(level)) this.applying.set(level, this.rest.truth(condition));
    return this.applying.get(level);
  }
}
