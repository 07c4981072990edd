// From the rules to diagrams.
//
// In: a program with its readings chosen. Out: the diagram of every definition, ground and applicability. Refuses (`TooLarge`): rules whose
// diagrams have more nodes than the budget.
//
// A reference to another definition is that definition's diagram, so nothing is computed twice. A condition holds when it is true: a
// special (`niet geregeld`, `niet in bron`) does not hold, and its opposite does.

const BUDGET = 200000; // nodes for one program; a regulation needs a few thousand

class Built {
  constructor(program, budget) {
    this.program = program;
    const facts = [...program.facts.values()];
    const axes = facts.map(axisOf);
    this.levels = new Map(facts.map((fact, level) => [fact.name, level]));
    this.table = new Table(axes, budget);
    this.solver = new Solver(axes);
    this.definitions = new Map();
    for (const name of program.definitions.keys()) this.definition(name);
    this.applies = new Map();
    facts.forEach((fact, level) => {
      if (fact.applies !== undefined) this.applies.set(level, this.condition(fact.applies));
    });
    this.grounds = new Map();
    this.refusals = new Map();
    for (const ground of program.grounds) {
      const fails = this.condition(failing(ground));
      for (const outcome of ground.outcomes) {
        if (!this.refusals.has(outcome)) this.refusals.set(outcome, this.refusal(outcome));
        if (!this.grounds.has(outcome)) this.grounds.set(outcome, []);
        const refuses = this.table.both(fails, this.refusals.get(outcome));
        this.grounds.get(outcome).push({ rule: ground.rule, fails, refuses });
      }
    }
    for (const node of this.definitions.values()) {
      if (hasLinks(this.table, node)) this.solver.relevant.set(node.id, relevantFacts(this.table, this.solver, node));
    }
    this.solver.givesUp = false;
  }

  get axes() {
    return this.table.axes;
  }

  definition(name) {
    let node = this.definitions.get(name);
    if (node === undefined) {
      node = this.expression(lowered(this.program.definitions.get(name)));
      this.definitions.set(name, node);
    }
    return node;
  }

  // The diagram of any expression of the program.
  expression(expr) {
    const { table } = this;
    if (isConstant(expr)) return table.leaf(constantOf(expr));
    const [kind] = expr;
    if (COMPARISONS.has(kind)) {
      return this.words(expr) || table.compare(kind, this.expression(expr[1]), this.expression(expr[2]));
    }
    if (CALCULATIONS.has(kind)) return table.arithmetic(kind, this.expression(expr[2]), this.expression(expr[3]));
    switch (kind) {
      case "fact":
        return table.variable(this.levels.get(expr[1]));
      case "ref":
        return this.definition(expr[1]);
      case "not":
        return table.negated(this.condition(expr[1]));
      case "all":
        return expr.slice(1).reduce((result, item) => table.both(result, this.condition(item)), table.true);
      case "any":
        return expr.slice(1).reduce((result, item) => table.either(result, this.condition(item)), table.false);
      case "if":
        return table.choose(this.condition(expr[2]), this.expression(expr[3]), this.expression(expr[4]));
      case "min":
      case "max": {
        const order = valuesOf(this.program.types[expr[1]]) || EMPTY;
        const [first, ...items] = expr.slice(2);
        return items.reduce((result, item) => table.extreme(kind === "min", result, this.expression(item), order), this.expression(first));
      }
      case "round":
        return table.rounded(this.expression(expr[3]), expr[2]);
      case "shift": {
        const [, unit, date, amount] = expr;
        if (typeof amount === "number") return table.moved(this.expression(date), amount, unit);
        return table.later(this.expression(date), this.expression(amount), unit);
      }
      default:
        throw new Error(`no expression: ${kind}`);
    }
  }

  // The diagram of a condition: true or false in every case.
  condition(expr) {
    const { table } = this;
    return table.apply("holds", (a) => (a.value === true ? table.true : table.false), this.expression(expr), table.true);
  }

  // A comparison of text with a word; null for any other.
  words([op, left, right]) {
    if (isConstant(left)) [left, right] = [right, left];
    if (left[0] !== "fact") return null;
    const level = this.levels.get(left[1]);
    const { table } = this;
    if (this.axes[level].kind !== "words") return null;
    const [same, other] = op === "==" ? [table.true, table.false] : [table.false, table.true];
    return table.test(level, [constantOf(right)], [same, other]);
  }

  // Where an outcome denies, so that it can have grounds.
  refusal(outcome) {
    const { table, program } = this;
    const { decision } = program;
    if (decision && outcome === decision.outcome) {
      return table.compare("==", this.definition(decision.legal), table.leaf(decision.refusal));
    }
    const by = program.deniedBy(outcome);
    const denying = (leaf) => {
      if (leaf.formula !== null) {
        return isNumeric(leaf.formula, this.axes) ? table.compare("==", leaf, table.leaf(ZERO)) : table.true;
      }
      return !isSpecial(leaf.value) && denies(leaf.value, by) ? table.true : table.false;
    };
    return table.apply("denies", denying, this.definition(outcome), by ? table.true : table.false);
  }
}
