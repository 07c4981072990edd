// Reduced ordered diagrams over the cells of facts, each node once.
//
// In: axes, and nodes made of one another. Out: nodes such that equal functions are one node. Refuses: more nodes than the budget
// (`TooLarge`), calculations that `Ends` refuses.
//
// A node tests one fact. A choice has a child for each listed value. A number or date has its own sorted cuts (each the first place of the
// next interval) and neighbours that are equal are merged, so that only cuts that matter are left. Text has a child for each word that
// matters and one for anything else. A leaf is a value, or a formula with the box of its facts on the way to it. On every path facts come
// in the order of their levels, each at most once; only leaves may speak of a fact that was tested above them.
//
// A comparison of facts with one another (a date within 56 days of another) is a link, tested below all facts. A table does not know which
// links can hold together, so that a diagram with links can have ways that no case takes; `Linked` deals with that.
//
// A cell is the index of a listed value, [first, last] on a grid, a word, or null for any other word. A box is a list of
// [level, first, last], sorted by level. A table can stand on another, which it only reads. A loose table leaves formulas as they stand.

const LEAF = 1 << 30; // the level of every leaf: below all facts
const ALIKE_SAMPLES = 4; // cases in which two formulas are looked at before they are compared in full

class Node {
  constructor(id, level, support, calculated) {
    this.id = id;
    this.level = level;
    this.support = support; // the facts that the function depends on
    this.calculated = calculated; // whether a leaf below holds a formula
    this.cuts = EMPTY;
    this.kids = EMPTY;
    this.value = null; // of a leaf without a formula
    this.formula = null;
    this.box = EMPTY;
  }
}

// A comparison that only a link could hold, where none is wanted.
class LinkNeeded extends Error {}

function valueKey(value) {
  if (isNumber(value)) {
    return `n${value.n}/${value.d}`;
  }
  if (isSpecial(value)) return value.special;
  return `${typeof value}${value}`;
}

// Where a place falls among sorted cuts.
function bisect(cuts, place) {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (place < cuts[middle]) high = middle;
    else low = middle + 1;
  }
  return low;
}

// The child to which a place leads.
function childAt(axis, node, place) {
  if (axis.kind === "grid") return node.kids[bisect(node.cuts, place)];
  if (axis.kind === "words") {
    const at = node.cuts.indexOf(place);
    return node.kids[at < 0 ? node.kids.length - 1 : at];
  }
  return node.kids[place];
}

const cellKey = (cell) => (cell === null ? "*" : typeof cell === "string" ? `"${cell}` : String(cell));

class Table {
  constructor(axes, budget, base = null, loose = false) {
    this.axes = axes;
    this.base = base;
    this.loose = loose;
    this.reckoner = base ? base.reckoner : new Reckoner(axes);
    this.facts = base ? base.facts : axes.length; // links have the levels after those of the facts
    this.links = new Map();
    this.linking = true;
    this.count = base ? base.count : 0;
    this.budget = this.count + budget;
    this.nodes = new Map();
    this.cellsOf = new Map();
    this.met = new Map();
    this.alike = new Map();
    this.stretches = new Map();
    this.applied = new Map();
    this.chosen = new Map();
    this.true = this.leaf(true);
    this.false = this.leaf(false);
  }

  // --- making nodes ---

  find(key) {
    const found = this.nodes.get(key);
    return found === undefined && this.base !== null ? this.base.find(key) : found;
  }

  make(key, level, support, calculated) {
    this.count += 1;
    if (this.count > this.budget) throw new TooLarge("has too many cases that hang together");
    const node = new Node(this.count, level, support, calculated);
    this.nodes.set(key, node);
    return node;
  }

  // The diagram that always has this value.
  leaf(value) {
    const key = valueKey(value);
    let node = this.find(key);
    if (node === undefined) {
      node = this.make(key, LEAF, EMPTY, false);
      node.value = value;
    }
    return node;
  }

  // The diagram of a formula over a box of its facts: a leaf, or a constant when the box leaves no choice.
  calculation(formula, box) {
    box = box.filter(([level]) => formula.levels.has(level));
    if (box.length === 0) return this.leaf(valueOfFormula(formula, new Map()));
    const key = `f${formula.id}|${box.join(";")}`;
    const found = this.find(key);
    if (found !== undefined) return found;
    const ends = this.reckoner.of(formula);
    const [low, high] = ends.scaled(sidesOf(box));
    if (compare(low, high) === 0) return this.leaf(ends.plain(low));
    const node = this.make(key, LEAF, setOf(formula.levels), true);
    node.formula = formula;
    node.box = box;
    return node;
  }

  // A leaf with this formula as it stands; facts of which the box holds one place no longer count.
  pinned(formula, box) {
    const key = `f${formula.id}|${box.join(";")}`;
    let node = this.find(key);
    if (node === undefined) {
      node = this.make(key, LEAF, setOf(box.filter(([, first, last]) => first < last).map(([level]) => level)), true);
      node.formula = formula;
      node.box = box;
    }
    return node;
  }

  // The diagram whose value is the fact's own.
  variable(level) {
    const axis = this.axes[level];
    if (axis.kind === "choice") return this.test(level, EMPTY, axis.values.map((value) => this.leaf(value)));
    return this.calculation(makeVar(level), [[level, 0, axis.last]]);
  }

  // The reduced node for children that all lie below it.
  test(level, cuts, kids) {
    const axis = this.axes[level];
    if (axis.kind === "grid") {
      [cuts, kids] = this.merged(level, cuts, kids);
    } else if (axis.kind === "words") {
      const other = kids[kids.length - 1];
      const kept = cuts.map((_, i) => i).filter((i) => kids[i] !== other);
      [cuts, kids] = [kept.map((i) => cuts[i]), [...kept.map((i) => kids[i]), other]];
    } else if (kids.every((kid) => kid === kids[0])) {
      return kids[0];
    }
    if (kids.length === 1) return kids[0];
    let key = `${level}|${axis.kind === "words" ? JSON.stringify(cuts) : cuts.join()}|`;
    for (const kid of kids) key += `${kid.id},`;
    let node = this.find(key);
    if (node === undefined) {
      let support = setOf([level]);
      let calculated = false;
      if (axis.kind === "link") support = union(support, axis.reach);
      for (const kid of kids) {
        support = union(support, kid.support);
        calculated = calculated || kid.calculated;
      }
      node = this.make(key, level, support, calculated);
      node.cuts = cuts;
      node.kids = kids;
    }
    return node;
  }

  // Neighbours that one function covers taken together; the first of two functions reaches as far as it can.
  merged(level, cuts, kids) {
    const keptCuts = [];
    const kept = [kids[0]];
    for (let i = 0; i + 1 < kids.length; i++) {
      let [cut, before, kid] = [cuts[i], kept[kept.length - 1], kids[i + 1]];
      if (kid === before) continue;
      if (!this.loose && (before.calculated || kid.calculated) && (has(before.support, level) || has(kid.support, level))) {
        const start = keptCuts.length > 0 ? keptCuts[keptCuts.length - 1] : 0;
        const end = i + 1 < cuts.length ? cuts[i + 1] - 1 : this.axes[level].last;
        [cut, before, kid] = this.meeting(level, before, kid, start, cut, end);
        kept[kept.length - 1] = before;
      }
      if (kid !== before) {
        keptCuts.push(cut);
        kept.push(kid);
      }
    }
    return [keptCuts, kept];
  }

  // Two neighbours, of which leaves speak of the fact that divides them, and the cut between them, in one form. Where formulas meet (12 or
  // x, at x = 12) the cut could stand on either side: it goes as far to the right as the formulas of the left one reach. When the formulas
  // of one cover both cells, both children are that.
  meeting(level, a, b, start, cut, end) {
    const key = `${a.id},${b.id},${level},${start},${cut},${end}`;
    let found = this.met.get(key);
    if (found === undefined) {
      found = this.meet(level, a, b, start, cut, end);
      this.met.set(key, found);
    }
    return found;
  }

  meet(level, a, b, start, cut, end) {
    if (this.mayAgree(a, b, level, cut - 1) && this.mayAgree(a, b, level, start) && has(b.support, level)) {
      const wide = this.stretched(b, level, start, end);
      if (wide !== null && this.within(wide, level, [start, cut - 1]) === a) return [cut, wide, wide];
    }
    if (!this.mayAgree(a, b, level, cut)) return [cut, a, b];
    const wide = this.stretched(a, level, start, end);
    if (wide === null) return [cut, a, b];
    if (this.mayAgree(a, b, level, end) && this.within(wide, level, [cut, end]) === b) return [cut, wide, wide];
    const agree = (last) =>
      this.mayAgree(a, b, level, last) && this.within(wide, level, [cut, last]) === this.within(b, level, [cut, last]);
    if (!agree(cut)) return [cut, a, b];
    let [low, reach] = [cut, 1]; // they agree up to low; most often formulas meet in one place
    while (low + reach < end && agree(low + reach)) [low, reach] = [low + reach, 2 * reach];
    let high = Math.min(end, low + reach); // they do not agree up to high
    while (low + 1 < high) {
      const middle = middleOf(low, high);
      if (agree(middle)) low = middle;
      else high = middle;
    }
    return [low + 1, this.within(wide, level, [start, low]), this.within(b, level, [low + 1, end])];
  }

  // Whether no difference is seen between two diagrams in cases in which this fact has this place. A no is certain.
  mayAgree(a, b, level, place) {
    if (a === b) return true;
    const key = `${a.id},${b.id},${level},${place}`;
    let found = this.alike.get(key);
    if (found === undefined) {
      if (a.level === LEAF && b.level === LEAF) {
        found = (a.calculated || b.calculated) && this.seemEqual(a, b, level, place);
      } else {
        const top = Math.min(a.level, b.level);
        found = this.cells(top, this.common(top, [a, b])).every((cell) =>
          this.mayAgree(this.within(a, top, cell), this.within(b, top, cell), level, place),
        );
      }
      this.alike.set(key, found);
    }
    return found;
  }

  // Whether two leaves, at least one of them a formula, have one value in some cases.
  seemEqual(a, b, level, place) {
    if (isSpecial(a.value) || isSpecial(b.value)) return false;
    const [one, other, box] = [this.reckoner.of(leafFormula(a)), this.reckoner.of(leafFormula(b)), jointBox(a, b)];
    for (let number = 0; number < ALIKE_SAMPLES; number++) {
      const sides = new Map(
        box.map(([at, first, last]) => {
          const where = at === level ? place : samplePlace(first, last, number, at);
          return [at, [where, where]];
        }),
      );
      if (!one.agrees(other, sides)) return false;
    }
    return true;
  }

  // The diagram with its formulas taken over this stretch of a fact; null when they do not hold there.
  stretched(node, level, first, last) {
    if (!has(node.support, level)) return node;
    const key = `${node.id},${level},${first},${last}`;
    let found = this.stretches.get(key);
    if (found === undefined) {
      found = this.stretch(node, level, first, last);
      this.stretches.set(key, found);
    }
    return found;
  }

  stretch(node, level, first, last) {
    if (node.formula !== null) {
      try {
        return this.calculation(node.formula, node.box.map((side) => (side[0] === level ? [level, first, last] : side)));
      } catch (error) {
        if (error instanceof Unsupported) return null;
        throw error;
      }
    }
    const kids = node.kids.map((kid) => this.stretched(kid, level, first, last));
    return kids.includes(null) ? null : this.test(node.level, node.cuts, kids);
  }

  // --- cells ---

  // The cells that these cuts make of a fact, in the order of the children.
  cells(level, cuts) {
    const axis = this.axes[level];
    if (axis.kind === "grid") return [...cuts, axis.last + 1].map((cut, i) => [i > 0 ? cuts[i - 1] : 0, cut - 1]);
    if (axis.kind === "words") return [...cuts, null];
    return axis.values.map((_, i) => i);
  }

  // The cuts of all these nodes that test this fact.
  common(level, nodes) {
    const tests = nodes.filter((node) => node.level === level).map((node) => node.cuts);
    if (tests.every((cuts) => cuts === tests[0])) return tests[0];
    const all = [...new Set(tests.flat())];
    return this.axes[level].kind === "words" ? all.sort() : all.sort((a, b) => a - b);
  }

  // The diagram when this fact lies in this cell.
  within(node, level, cell) {
    if (!has(node.support, level)) return node;
    const onGrid = Array.isArray(cell);
    if (node.level === level && !onGrid) {
      if (typeof cell === "number") return node.kids[cell];
      const at = cell === null ? -1 : node.cuts.indexOf(cell);
      return node.kids[at < 0 ? node.kids.length - 1 : at];
    }
    const key = `${node.id},${level},${cellKey(cell)}`;
    let result = this.cellsOf.get(key);
    if (result === undefined) {
      result = this.inCell(node, level, cell);
      this.cellsOf.set(key, result);
    }
    return result;
  }

  inCell(node, level, cell) {
    if (node.level === LEAF) {
      const [first, last] = cell;
      let same = true;
      const box = node.box.map((side) => {
        if (side[0] !== level) return side;
        const bounded = [level, Math.max(side[1], first), Math.min(side[2], last)];
        same = bounded[1] === side[1] && bounded[2] === side[2];
        return bounded;
      });
      if (same) return node;
      if (this.loose) return this.pinned(node.formula, box);
      // Only an extreme can become simpler where its facts are bounded; the rest is the same calculation over a smaller box.
      return node.formula.hasExtreme ? this.rebuild(node.formula, box) : this.calculation(node.formula, box);
    }
    if (node.level === level) {
      const [low, high] = cell.map((place) => bisect(node.cuts, place));
      const kids = node.kids.slice(low, high + 1).map((kid) => this.within(kid, level, cell));
      return kids.length === 1 ? kids[0] : this.test(level, node.cuts.slice(low, high), kids);
    }
    return this.select(node.level, node.cuts, node.kids.map((kid) => this.within(kid, level, cell)));
  }

  // The diagram that is the first child in the first cell of this fact, and so on; children may test facts above it, and itself.
  select(level, cuts, kids) {
    if (kids.some((kid) => has(kid.support, level))) {
      const cells = this.cells(level, cuts);
      kids = kids.map((kid, i) => this.within(kid, level, cells[i]));
    }
    const top = Math.min(...kids.map((kid) => kid.level));
    if (top > level) return this.test(level, cuts, kids);
    if (top === level) return this.test(level, ...this.flat(level, cuts, kids));
    if (kids.every((kid) => kid === kids[0])) return kids[0];
    const over = this.common(top, kids);
    const parts = this.cells(top, over).map((cell) => this.select(level, cuts, kids.map((kid) => this.within(kid, top, cell))));
    return this.test(top, over, parts);
  }

  // The cuts and children when some children cut their cell of this number further.
  flat(level, cuts, kids) {
    const allCuts = [];
    const allKids = [];
    kids.forEach((kid, i) => {
      if (i > 0) allCuts.push(cuts[i - 1]);
      if (kid.level === level) {
        allCuts.push(...kid.cuts);
        allKids.push(...kid.kids);
      } else {
        allKids.push(kid);
      }
    });
    return [allCuts, allKids];
  }

  // --- operations ---

  // The diagram of an operation on the values of two diagrams. `name` says which operation, for the memory of what was done.
  apply(name, operation, a, b) {
    const key = `${name}|${a.id},${b.id}`;
    let result = this.applied.get(key);
    if (result === undefined) {
      const top = Math.min(a.level, b.level);
      if (top === LEAF) {
        result = operation(a, b);
      } else {
        const cuts = this.common(top, [a, b]);
        const kids = this.cells(top, cuts).map((cell) => this.apply(name, operation, this.within(a, top, cell), this.within(b, top, cell)));
        result = this.select(top, cuts, kids);
      }
      this.applied.set(key, result);
    }
    return result;
  }

  // `then` where the condition holds, else `otherwise`.
  choose(condition, then, otherwise) {
    if (condition === this.true) return then;
    if (condition.level === LEAF || then === otherwise) return otherwise;
    const key = `${condition.id},${then.id},${otherwise.id}`;
    let result = this.chosen.get(key);
    if (result === undefined) {
      const top = Math.min(condition.level, then.level, otherwise.level);
      const cuts = this.common(top, [condition, then, otherwise]);
      const kids = this.cells(top, cuts).map((cell) =>
        this.choose(this.within(condition, top, cell), this.within(then, top, cell), this.within(otherwise, top, cell)),
      );
      result = this.select(top, cuts, kids);
      this.chosen.set(key, result);
    }
    return result;
  }

  both(a, b) {
    return this.choose(a, this.choose(b, this.true, this.false), this.false);
  }

  either(a, b) {
    return this.choose(a, this.true, this.choose(b, this.true, this.false));
  }

  negated(a) {
    return this.choose(a, this.false, this.true);
  }

  // a op b. A special on either side is the result.
  arithmetic(op, a, b) {
    return this.apply(op, (x, y) => this.calculate(op, x, y), a, b);
  }

  calculate(op, a, b) {
    const special = specialOf(a, b);
    if (special !== null) return special;
    const [left, right] = [asSum(leafFormula(a)), asSum(leafFormula(b))];
    let result;
    if (op === "+") result = addSums(left, right);
    else if (op === "-") result = subtractSums(left, right);
    else if (op === "*") result = multiplySums(left, right);
    else if (right.terms.length > 0) result = multiplySums(left, invertSum(right));
    else if (isZero(right.number)) throw new Unsupported("divides by zero");
    else result = scaleSum(left, divide2(ONE, right.number));
    return this.calculation(bare(result), jointBox(a, b));
  }

  // The least or greatest of two: numbers, dates, or listed values in this order.
  extreme(isLeast, a, b, order = EMPTY) {
    return this.apply(`${isLeast ? "least" : "most"} ${order}`, (x, y) => this.extremeOfLeaves(isLeast, x, y, order), a, b);
  }

  extremeOfLeaves(isLeast, a, b, order) {
    const special = specialOf(a, b);
    if (special !== null) return special;
    if (typeof a.value === "string" && typeof b.value === "string") {
      return order.indexOf(a.value) < order.indexOf(b.value) === isLeast ? a : b;
    }
    const [op, linking] = [isLeast ? "<=" : ">=", this.linking];
    try {
      this.linking = false;
      return this.choose(this.compareLeaves(op, a, b), a, b);
    } catch (error) {
      if (!(error instanceof LinkNeeded)) throw error;
      const [formula, box] = [extremeOf(isLeast, [leafFormula(a), leafFormula(b)]), jointBox(a, b)];
      if (this.reckoner.of(formula).isMonotone(sidesOf(box))) return this.calculation(formula, box);
    } finally {
      this.linking = linking;
    }
    return this.choose(this.compareLeaves(op, a, b), a, b);
  }

  // Rounded half up.
  rounded(a, places) {
    return this.apply(`round ${places}`, (x) => this.unary(x, (item) => this.reckoner.rounding(item, places)), a, this.true);
  }

  // A date moved.
  moved(a, amount, unit) {
    return this.apply(`move ${amount} ${unit}`, (x) => this.unary(x, (item) => move(item, amount, unit)), a, this.true);
  }

  // A date moved by a number of days or months that can depend on facts.
  later(a, amount, unit) {
    const operation = (x, y) =>
      specialOf(x, y) || this.calculation(moveLater(leafFormula(x), leafFormula(y), unit), jointBox(x, y));
    return this.apply(`later ${unit}`, operation, a, amount);
  }

  unary(a, operation) {
    return isSpecial(a.value) ? a : this.calculation(operation(leafFormula(a)), a.box);
  }

  // a op b, for op in == != < <= > >=. A special is equal to itself only, and neither less nor more than anything.
  compare(op, a, b) {
    return this.apply(`${op} ${this.linking}`, (x, y) => this.compareLeaves(op, x, y), a, b);
  }

  compareLeaves(op, a, b) {
    if (op === "!=") return this.negated(this.compareLeaves("==", a, b));
    if (a.formula === null && b.formula === null) return this.compareValues(op, a, b);
    if (isSpecial(a.value) || isSpecial(b.value)) return this.false;
    if (op === "==") return this.both(this.atLeast(a, b, false), this.atLeast(b, a, false));
    return op === "<" || op === "<=" ? this.atLeast(b, a, op === "<") : this.atLeast(a, b, op === ">");
  }

  compareValues(op, a, b) {
    if (op === "==") return a === b ? this.true : this.false;
    if (isSpecial(a.value) || isSpecial(b.value)) return this.false;
    const order = compare(a.value, b.value);
    const found = op === "<" ? order < 0 : op === "<=" ? order <= 0 : op === ">" ? order > 0 : order >= 0;
    return found ? this.true : this.false;
  }

  // a >= b, or a > b; at least one is a formula.
  atLeast(a, b, strict) {
    for (const [node, other, left] of [[a, b, true], [b, a, false]]) {
      const formula = node.formula === null ? null : spread(node.formula);
      if (formula === null || formula.kind !== LOWEST || formula.levels.size <= 1) continue;
      const parts = formula.items.map((item) => this.rebuild(item, jointBox(a, b)));
      const found = parts.map((part) => this.compare(strict ? ">" : ">=", ...(left ? [part, other] : [other, part])));
      return found.reduce((result, part) => (formula.least === left ? this.both(result, part) : this.either(result, part)));
    }
    const [left, right, box] = [leafFormula(a), leafFormula(b), jointBox(a, b)];
    if (isNumeric(left, this.axes)) return this.above(bare(subtractSums(asSum(left), asSum(right))), ZERO, strict, box);
    if (right.kind === DAY) return this.above(left, right.value, strict, box);
    if (left.kind === DAY) return this.negated(this.above(right, left.value, !strict, box));
    const [[lowest, most], [low, high]] = [left, right].map((side) => this.reckoner.of(side).over(sidesOf(box)));
    if (isOver(lowest, high, strict)) return this.true;
    if (!isOver(most, low, strict)) return this.false;
    const days = daysBetween(right, left, this.axes);
    return days === null ? this.apart(right, left, strict) : this.above(bare(days), ZERO, strict, box);
  }

  // Where `low` is at most `high`, or less: a link.
  apart(low, high, strict) {
    if (!this.linking) throw new LinkNeeded();
    const [wanted, itself] = oneWayRound(apartOf(low, high, strict, this.axes));
    let level = this.levelOf(wanted);
    if (level === undefined) {
      level = this.axes.length;
      this.links.set(wanted, level);
      this.axes = [...this.axes, linkOf(wanted, level)];
    }
    return this.test(level, EMPTY, itself ? [this.true, this.false] : [this.false, this.true]);
  }

  levelOf(comparison) {
    const found = this.links.get(comparison);
    return found === undefined && this.base !== null ? this.base.levelOf(comparison) : found;
  }

  // Where a link holds, with values for some facts.
  linked(level, known) {
    const comparison = this.axes[level].apart;
    const box = [...comparison.levels]
      .sort((a, b) => a - b)
      .filter((at) => this.axes[at].kind === "grid")
      .map((at) => [at, 0, this.axes[at].last]);
    let low = this.rebuild(comparison.low, box, known);
    const high = this.rebuild(comparison.high, box, known);
    if (comparison.high.kind === SUM) low = this.arithmetic("+", low, this.leaf(comparison.gap));
    else low = this.moved(low, smallWhole(comparison.gap.n), "dag");
    return this.compare(comparison.strict ? ">" : ">=", high, low);
  }

  // formula >= limit, or > limit, over a box.
  above(formula, limit, strict, box) {
    box = box.filter(([level]) => formula.levels.has(level));
    const [ends, sides] = [this.reckoner.of(formula), sidesOf(box)];
    const [low, high] = ends.over(sides);
    if (isOver(low, limit, strict)) return this.true;
    if (!isOver(high, limit, strict)) return this.false;
    if (box.length > 1) return this.pushed(formula, limit, strict, box);
    let [[level, first, last]] = box;
    let rises;
    try {
      rises = ends.directions(sides).get(level) > 0;
    } catch (error) {
      if (error instanceof NotMonotone) return this.apart(constantFormula(limit), formula, strict);
      throw error;
    }
    while (first + 1 < last) {
      // the answer changes between these two places
      const middle = middleOf(first, last);
      if (isOver(ends.at(new Map([[level, middle]])), limit, strict) === rises) last = middle;
      else first = middle;
    }
    return this.test(level, [last], rises ? [this.false, this.true] : [this.true, this.false]);
  }

  // As `above`, for several facts: the same comparison on what a calculation with constants is made of; else a link.
  pushed(formula, limit, strict, box) {
    formula = spread(formula);
    const overParts = (parts, isLeast) => {
      const found = parts.map((part) => this.above(part, limit, strict, box));
      return found.reduce((result, part) => (isLeast ? this.both(result, part) : this.either(result, part)));
    };
    if (formula.kind === SUM && formula.terms.length === 1 && formula.terms[0].atoms.length === 1) {
      const [{ factor, atoms }] = formula.terms;
      const rest = divide2(subtract2(limit, formula.number), factor);
      if (!isNegative(factor)) return this.above(atoms[0], rest, strict, box);
      return this.negated(this.above(atoms[0], rest, !strict, box));
    }
    if (formula.kind === LOWEST) return overParts(formula.items, formula.least);
    if (formula.kind === ROUNDED) {
      const [start, reached] = beforeRounding(limit, formula.places, strict);
      return this.above(formula.item, start, !reached, box);
    }
    if (formula.kind === SUM) {
      const i = formula.terms.findIndex((term) => term.atoms.length === 1 && term.atoms[0].kind === LOWEST);
      if (i >= 0) {
        const { factor, atoms } = formula.terms[i];
        const others = makeSum(formula.number, formula.terms.filter((_, at) => at !== i));
        const sums = atoms[0].items.map((item) => bare(addSums(others, scaleSum(asSum(item), factor))));
        return overParts(sums, atoms[0].least === !isNegative(factor));
      }
    }
    return this.apart(constantFormula(limit), formula, strict);
  }

  // The diagram of a formula over a box, with values for some facts: simpler than the formula where they decide something.
  rebuild(formula, box, known = NO_NODES) {
    const inside = (part) => this.rebuild(part, box, known);
    switch (formula.kind) {
      case VAR:
        return known.get(formula.level) || this.calculation(formula, box);
      case DAY:
        return this.leaf(formula.value);
      case SUM: {
        let total = this.leaf(formula.number);
        for (const term of formula.terms) {
          let product = this.leaf(term.factor);
          for (const atom of term.atoms) product = this.arithmetic("*", product, inside(atom));
          total = this.arithmetic("+", total, product);
        }
        return total;
      }
      case ROUNDED:
        return this.rounded(inside(formula.item), formula.places);
      case MOVED:
        return this.moved(inside(formula.item), formula.amount, formula.unit);
      case LATER:
        return this.later(inside(formula.item), inside(formula.amount), formula.unit);
      case INVERSE:
        return this.arithmetic("/", this.leaf(ONE), inside(formula.item));
      default:
        return formula.items.map(inside).reduce((result, part) => this.extreme(formula.least, result, part));
    }
  }
}

const NO_NODES = new Map();

// A place in a stretch, in between or at an end; facts of one sample lie differently.
function samplePlace(first, last, number, level) {
  return first + Math.floor(((last - first) * [5, 7, 0, 8][(number + (number < 2 ? level : 0)) % 4]) / 8);
}

const leafFormula = (leaf) => (leaf.formula !== null ? leaf.formula : constantFormula(leaf.value));

const sidesOf = (box) => new Map(box.map(([level, first, last]) => [level, [first, last]]));

// The box of two leaves in one place: where both speak of a fact, what both allow.
function jointBox(a, b) {
  if (b.box.length === 0) return a.box;
  const sides = sidesOf(a.box);
  for (const [level, first, last] of b.box) {
    const known = sides.get(level);
    sides.set(level, known ? [Math.max(known[0], first), Math.min(known[1], last)] : [first, last]);
  }
  return [...sides].map(([level, side]) => [level, ...side]).sort((x, y) => x[0] - y[0]);
}

function specialOf(a, b) {
  for (const special of [NOT_IN_SOURCE, NOT_REGULATED]) {
    if (a.value === special) return a;
    if (b.value === special) return b;
  }
  return null;
}

const isOver = (value, limit, strict) => (strict ? compare(value, limit) > 0 : compare(value, limit) >= 0);

// From where on a number rounds to at least (or more than) the limit, and whether that place itself does.
function beforeRounding(limit, places, strict) {
  const scaled = multiply2(limit, fraction(powerOfTen(places)));
  const whole = floorOf(scaled);
  const first = strict || !isWhole(scaled) ? whole + 1n : whole;
  // `first` is the first rounded value that will do. On the half, rounding goes away from zero.
  return [fraction(2n * first - 1n, 2n * powerOfTen(places)), first > 0n];
}
