// What unknown facts can still change, where the rules compare facts with one another.
//
// In: diagrams with links, and the solver that says which links hold together. Out: the relevant facts of a diagram, or its only value.
// Refuses: nothing.
//
// A diagram with links has ways that no case takes. But its linked facts (those that links compare) fall apart into finitely many
// patterns: a cell for each fact, a yes or no for each link, such that some case has them all. In one pattern no link is left, so that
// what is left there is an ordinary diagram: its facts are exactly the relevant ones among the facts that are not linked. A linked fact is
// relevant when two cases that differ in it alone have different results: they lie in two patterns, and the solver is asked for both at
// once, with two values for that fact. Where calculations speak of linked facts, the solver is also asked whether they can differ.

const SCRATCH_BUDGET = 1000000; // this only stops what should not happen
const MOST_PATTERNS = 500;

const hasLinks = (table, node) => reaches(node.support, table.facts);

// Every pattern that some case has, in order: { cells, comparisons, left }.
function* patternsOf(table, solver, roots) {
  const linked = [];
  const support = roots.reduce((all, root) => union(all, root.support), EMPTY);
  for (const level of levelsIn(support, table.facts)) linked.push(table.axes[level].reach);
  yield* cutPatterns(table, solver, roots, [...levelsIn(linked.reduce(union, EMPTY))], new Map());
}

function* cutPatterns(table, solver, roots, levels, cells) {
  if (levels.length === 0) {
    yield* answeredPatterns(table, solver, roots, cells, new Set());
    return;
  }
  const [level, ...rest] = levels;
  const cuts = new Set();
  for (const root of roots) {
    for (const node of below(root)) if (node.level === level) node.cuts.forEach((cut) => cuts.add(cut));
  }
  if (cuts.size === 0) {
    yield* cutPatterns(table, solver, roots, rest, new Map(cells).set(level, solver.whole(level)));
    return;
  }
  for (const cell of table.cells(level, [...cuts].sort((a, b) => a - b))) {
    const inner = roots.map((root) => table.within(root, level, cell));
    yield* cutPatterns(table, solver, inner, rest, new Map(cells).set(level, cell));
  }
}

function* answeredPatterns(table, solver, roots, cells, comparisons) {
  const support = roots.reduce((all, root) => union(all, root.support), EMPTY);
  const { done, value: level } = levelsIn(support, table.facts).next();
  if (done) {
    yield { cells, comparisons, left: roots };
    return;
  }
  const { apart } = table.axes[level];
  for (const [cell, comparison] of [[0, apart], [1, apart.opposite()]]) {
    const more = new Set(comparisons).add(comparison);
    if (solver.solve(cells, more) !== null) {
      yield* answeredPatterns(table, solver, roots.map((root) => table.within(root, level, cell)), cells, more);
    }
  }
}

// What is left in one case, of diagrams with links.
class Linked {
  constructor(base, solver, known, mask) {
    this.solver = solver;
    this.known = known;
    this.mask = mask;
    this.table = new Table(base.axes, SCRATCH_BUDGET, base);
    this.left = new Map();
    this.memory = new Map();
  }

  // What is left of a diagram.
  restrict(node) {
    if (!meets(node.support, this.mask)) return node;
    let left = this.left.get(node.id);
    if (left === undefined) {
      left = this.restricted(node);
      this.left.set(node.id, left);
    }
    return left;
  }

  restricted(node) {
    const { table, known, mask } = this;
    if (node.formula !== null) return table.rebuild(node.formula, node.box, this.values(node.box.map(([at]) => at)));
    const axis = table.axes[node.level];
    const kids = () => node.kids.map((kid) => this.restrict(kid));
    if (axis.kind === "link") {
      if (!meets(axis.reach, mask)) return table.select(node.level, node.cuts, kids());
      return table.choose(table.linked(node.level, this.values(axis.apart.levels)), ...kids());
    }
    if (!has(mask, node.level)) return table.select(node.level, node.cuts, kids());
    return this.restrict(childAt(axis, node, known.places[node.level]));
  }

  values(levels) {
    const found = new Map();
    for (const level of levels) if (has(this.mask, level)) found.set(level, this.table.leaf(this.known.values.get(level)));
    return found;
  }

  // Whether a condition holds; null when that is open.
  truth(node) {
    const { table } = this;
    const left = this.restrict(node);
    if (!hasLinks(table, left)) return left.level === LEAF ? left.value === true : null;
    const ends = new Set();
    for (const end of below(left, table.facts)) if (end.level === LEAF) ends.add(end.value === true);
    if (ends.size === 2) return null; // without a link on the way to them
    for (const pattern of patternsOf(table, this.solver, [left])) {
      const [end] = pattern.left;
      ends.add(end.value === true);
      if (end.level !== LEAF || ends.size === 2) return null;
    }
    return [...ends][0];
  }

  // The relevant facts of a diagram; when there are none, its value.
  open(node) {
    const left = this.restrict(node);
    const memory = left === node ? this.solver.relevant : this.memory;
    let found = memory.get(left.id);
    if (found === undefined) {
      found = relevantFacts(this.table, this.solver, left);
      memory.set(left.id, found);
    }
    return isEmpty(found) ? { relevant: EMPTY, value: someValue(this.table, this.solver, left) } : { relevant: found, value: null };
  }
}

// The facts for which two cases that differ in them alone have different results.
function relevantFacts(table, solver, root) {
  if (!hasLinks(table, root)) return root.support;
  const search = new Search(table, solver);
  let found = EMPTY;
  const wanted = setOf([...levelsIn(root.support)].filter((level) => level < table.facts));
  const seen = [];
  for (const pattern of patternsOf(table, solver, [root])) {
    seen.push(pattern);
    if (solver.givesUp && seen.length > MOST_PATTERNS) throw new TooLarge("compares facts with one another in too many ways");
    const linked = setOf(pattern.cells.keys());
    const [node] = pattern.left;
    if (meets(node.support, linked)) {
      for (const level of levelsIn(minus(minus(node.support, linked), found))) {
        if (search.differ(pattern, pattern, level)) found = union(found, setOf([level]));
      }
    } else {
      found = union(found, node.support);
    }
    for (const level of levelsIn(minus(linked, found))) {
      if (seen.some((one) => search.differ(one, pattern, level))) found = union(found, setOf([level]));
    }
    if (sameSet(found, wanted)) break;
  }
  return found;
}

// The search for cases that have different results.
class Search {
  constructor(table, solver) {
    this.table = table;
    this.solver = solver;
  }

  // Whether there are two cases that differ in this fact alone, the first in one pattern and the second in the other.
  differ(one, other, level) {
    const [[a], [b]] = [one.left, other.left];
    if (a === b && !has(a.support, level)) return false;
    const cells = new Map();
    for (const [at, [first, last]] of one.cells) {
      const [low, high] = other.cells.get(at);
      if (at === level) cells.set(at, [first, last]).set(copyOf(at), [low, high]);
      else if (low > last || high < first) return false;
      else cells.set(at, [Math.max(first, low), Math.min(last, high)]);
    }
    let { comparisons } = one;
    if (cells.has(level)) {
      comparisons = new Set([...comparisons, ...[...other.comparisons].map((each) => each.renamed(level))]);
      if (this.solver.solve(cells, comparisons) === null) return false;
    }
    return this.ends(a, b, level, cells, comparisons);
  }

  // Whether two diagrams differ; in the second this fact may have another value.
  ends(a, b, level, cells, comparisons) {
    const { table } = this;
    const tried = new Set();
    const search = (x, y) => {
      const key = `${x.id},${y.id}`;
      if (tried.has(key) || (x === y && !has(x.support, level))) return false;
      if (x.level === LEAF && y.level === LEAF) {
        if (this.canDiffer(x, y, level, cells, comparisons)) return true;
      } else {
        const top = Math.min(x.level, y.level);
        const own = table.cells(top, table.common(top, [x, y]));
        for (const cell of own) {
          for (const twin of top === level ? own : [cell]) {
            if (search(table.within(x, top, cell), table.within(y, top, twin))) return true;
          }
        }
      }
      tried.add(key);
      return false;
    };
    return search(a, b);
  }

  // Whether two ends, the second about the other value of the fact, can have different values.
  canDiffer(a, b, level, cells, comparisons) {
    const stretches = new Map(cells);
    const boxes = [...a.box, ...b.box.map(([at, first, last]) => [at === level ? copyOf(at) : at, first, last])];
    for (const [at, first, last] of boxes) {
      const before = stretches.get(at) || [first, last];
      stretches.set(at, [Math.max(first, before[0]), Math.min(last, before[1])]);
    }
    if (a.formula === null && b.formula === null) return a !== b;
    const [one, other, axes] = [endFormula(a), endFormula(b), this.table.axes];
    if (one === null || other === null || isNumeric(one, axes) !== isNumeric(other, axes)) return true;
    const twin = renamed(other, level);
    const ways = [...waysToBeLess(one, twin, axes), ...waysToBeLess(twin, one, axes)];
    return ways.some((way) => this.solver.solve(stretches, new Set([...comparisons, ...way])) !== null);
  }
}

// The value of an end as a calculation, if it is a number or a day.
function endFormula(leaf) {
  return isNumber(leaf.value) || typeof leaf.value === "number" ? constantFormula(leaf.value) : leaf.formula;
}

// The value that a diagram has in some case.
function someValue(table, solver, root) {
  const { value: pattern } = patternsOf(table, solver, [root]).next();
  let [node] = pattern.left;
  const places = solver.solve(pattern.cells, pattern.comparisons) || new Map();
  while (node.level !== LEAF) node = node.kids[0];
  if (node.formula === null) return node.value;
  const values = new Map();
  for (const [level, first] of node.box) {
    values.set(level, exactAt(solver.grid(level), places.has(level) ? places.get(level) : first));
  }
  return valueOfFormula(node.formula, values);
}

// A node and all nodes below it, each once; not below tests from a level on, if one is given.
function* below(root, above = LEAF) {
  const waiting = [root];
  const seen = new Set([root.id]);
  while (waiting.length > 0) {
    const node = waiting.pop();
    yield node;
    if (node.level >= above) continue;
    for (const kid of node.kids) {
      if (!seen.has(kid.id)) {
        seen.add(kid.id);
        waiting.push(kid);
      }
    }
  }
}
