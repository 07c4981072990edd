// What unknown facts can still change, in one case.
//
// In: diagrams and the known facts of a case. Out: whether a condition is settled; the relevant facts of a diagram, or the one value that
// is left of it. Refuses: nothing.
//
// A condition is settled when the known facts leave only one of its ends within reach: on no path is a fact tested twice, so every end in
// reach is the end of some case.
//
// To find the relevant facts a diagram is restricted in a scratch table, that is dropped after the case: known facts are followed, unknown
// ones kept, equal nodes merged. Without calculations the tests that are left are exactly the relevant facts, because each separates two
// functions. Calculations stay as they stand, with known facts pinned in their boxes; one that is the same at its lowest and its highest
// corner is that value, because it rises or falls with each fact. What is left can then hold a fact that no longer matters, but not lack
// one that does. So for each fact left two cases are looked for that differ in that fact alone and have different results. Nearly always
// the first cases that one thinks of will do; else the calculations are written anew with what is known, in one form, and compared; and
// those that still differ in form are compared at the corners of ever smaller boxes, because a rounding can hide what differs.

const SAMPLES = 3;
const TRIES = 40; // values that are calculated in search of two cases, for each fact of a diagram
const HALVINGS = 1000; // boxes that are looked into to see whether two calculations agree everywhere

// Whether two values are equal; both can be lacking.
function sameValue(a, b) {
  if (a === b) return true;
  return isNumber(a) && isNumber(b) && a.n === b.n && a.d === b.d;
}

const somePair = (kids, differ) => kids.some((kid, i) => i > 0 && differ(kids[i - 1], kid));

class Rest {
  constructor(built, leaves, known) {
    this.built = built;
    this.axes = built.axes;
    this.leaves = leaves;
    this.known = known;
    this.mask = known.mask;
    this.base = built.table;
    this.table = new Table(built.axes, SCRATCH_BUDGET, built.table, true);
    this.left = new Map();
    this.simple = new Map();
    this.forms = new Map();
    this.unequal = new Map();
    this.tries = 0;
    this.linkedRest = null;
    this.writtenTable = null;
  }

  get linked() {
    if (this.linkedRest === null) this.linkedRest = new Linked(this.base, this.built.solver, this.known, this.mask);
    return this.linkedRest;
  }

  get written() {
    if (this.writtenTable === null) this.writtenTable = new Table(this.axes, SCRATCH_BUDGET, this.base);
    return this.writtenTable;
  }

  // Whether a condition holds; null when that is open.
  truth(root) {
    if (hasLinks(this.base, root)) return this.linked.truth(root);
    let found = null;
    const waiting = [root];
    const seen = new Set();
    while (waiting.length > 0) {
      const node = this.leaves.endOf(waiting.pop(), this.known);
      if (node.level !== LEAF) {
        if (seen.has(node.id)) continue;
        seen.add(node.id);
        waiting.push(...node.kids);
      } else if (found === null) {
        found = node.value === true;
      } else if (found !== (node.value === true)) {
        return null;
      }
    }
    return found;
  }

  // The relevant facts of a diagram; when there are none, its value.
  open(root) {
    if (hasLinks(this.base, root)) return this.linked.open(root);
    let left = this.restrict(root);
    const relevant = left.calculated ? this.relevant(left) : left.support;
    if (!isEmpty(relevant)) return { relevant, value: null };
    while (left.kids.length > 0) [left] = left.kids;
    return { relevant: EMPTY, value: this.value(left, 0, NO_NODES) };
  }

  // --- restricting ---

  // What is left of a diagram, with calculations as they stand.
  restrict(root) {
    const node = this.leaves.endOf(root, this.known);
    if (node.level === LEAF ? node.formula === null : !meets(node.support, this.mask)) return node;
    let left = this.left.get(node.id);
    if (left === undefined) {
      left = node.level === LEAF ? this.pinned(node) : this.table.test(node.level, node.cuts, node.kids.map((kid) => this.restrict(kid)));
      this.left.set(node.id, left);
    }
    return left;
  }

  pinned(node) {
    if (!meets(node.support, this.mask)) return node;
    const [lowest, highest] = [new Map(this.leaves.lowest.get(node)), new Map(this.leaves.highest.get(node))];
    const box = node.box.map((side) => {
      const [level] = side;
      if (!this.known.has(level)) return side;
      lowest.set(level, this.known.values.get(level));
      highest.set(level, this.known.values.get(level));
      return [level, this.known.places[level], this.known.places[level]];
    });
    const low = valueOfFormula(node.formula, lowest);
    return sameValue(low, valueOfFormula(node.formula, highest)) ? this.table.leaf(low) : this.table.pinned(node.formula, box);
  }

  // --- calculations ---

  // The facts that matter in what is left of a diagram with calculations. What is left as it was is so for each case that comes there.
  relevant(left) {
    if (left.id > this.base.count) return this.sought(left);
    const { relevant } = this.leaves;
    if (!relevant.has(left.id)) relevant.set(left.id, this.sought(left));
    return relevant.get(left.id);
  }

  sought(root) {
    const undecided = this.unseen(root);
    let relevant = minus(root.support, undecided);
    for (const level of levelsIn(undecided)) if (this.matters(root, level)) relevant = union(relevant, setOf([level]));
    return relevant;
  }

  // The facts for which no two cases were seen that differ in them alone and have different results.
  unseen(root) {
    let unseen = root.support;
    const tries = this.axes.map(() => TRIES);
    for (const node of below(root)) {
      if (!meets(unseen, node.support)) continue;
      const sides = node.formula !== null ? node.box : [[node.level, 0, 1]];
      for (const [level, first, last] of sides) {
        if (!has(unseen, level) || first === last || tries[level] <= 0) continue;
        this.tries = tries[level];
        if (node.formula !== null ? this.moves(node, level, first, last) : this.tellsApart(node)) unseen = minus(unseen, setOf([level]));
        tries[level] = this.tries;
      }
    }
    return unseen;
  }

  // Whether two neighbouring children are seen to differ.
  tellsApart(node) {
    return somePair(node.kids, (a, b) => this.differ(a, b, node.level));
  }

  // Whether a calculation is seen to change with one fact.
  moves(leaf, level, first, last) {
    for (let number = 0; number < SAMPLES; number++) {
      const [low, high] = [first, last].map((place) => this.value(leaf, number, new Map([[level, place]])));
      if (!sameValue(low, high)) return true;
    }
    return false;
  }

  // Whether two neighbouring children, of a test of the fact at this level, are seen to differ.
  differ(a, b, level) {
    if (a === b || this.tries <= 0) return false;
    if (a.level === LEAF && b.level === LEAF) {
      if (a.formula === null && b.formula === null) return true;
      for (let number = 0; number < SAMPLES; number++) if (this.sample(a, b, level, number)) return true;
      return false;
    }
    const { table } = this;
    const top = Math.min(a.level, b.level);
    return table
      .cells(top, table.common(top, [a, b]))
      .some((cell) => this.differ(table.within(a, top, cell), table.within(b, top, cell), level));
  }

  // Whether two leaves differ in a case. Each has its own cell of the fact at this level; other facts have one place in both.
  sample(a, b, level, number) {
    const places = new Map();
    for (const [at, first, last] of jointBox(a, b)) {
      if (at === level) continue;
      const alone = !(has(a.support, at) && has(b.support, at));
      places.set(at, placeInSample(this.direction(at, a, b), first, last, number, at, alone));
    }
    return !sameValue(this.value(a, number, places), this.value(b, number, places));
  }

  // The value of a leaf in a case: of these places, and others by the number of the sample.
  value(leaf, number, places) {
    if (leaf.formula === null) return leaf.value;
    this.tries -= 1;
    const values = new Map();
    for (const [level, first, last] of leaf.box) {
      if (this.known.has(level)) {
        values.set(level, this.known.values.get(level));
      } else {
        const given = places.get(level);
        const place = given === undefined ? placeInSample(this.direction(level, leaf), first, last, number, level) : given;
        values.set(level, exactAt(this.axes[level], place));
      }
    }
    return valueOfFormula(leaf.formula, values);
  }

  // Whether the first of these leaves that speaks of a fact rises with it (1) or falls (-1).
  direction(level, ...leaves) {
    for (const leaf of leaves) {
      const direction = leaf.formula !== null && this.leaves.directions.get(leaf.formula).get(level);
      if (direction) return direction;
    }
    return 1;
  }

  // --- calculations in one form ---

  // Whether two cases that differ in this fact alone have different results.
  matters(root, level) {
    const tests = [];
    for (const node of below(root)) {
      if (node.formula !== null) {
        if (has(node.support, level) && this.varies(node, level)) return true;
      } else if (node.level === level) {
        tests.push(node);
      }
    }
    return tests.some((node) => somePair(node.kids, (a, b) => this.areUnequal(a, b, level)));
  }

  // Whether a calculation has different values when one fact changes.
  varies(leaf, level) {
    if (!this.simplest(leaf).levels.has(level) || !has(this.oneForm(leaf).support, level)) return false;
    const [, first, last] = leaf.box.find((side) => side[0] === level);
    const others = leaf.box.filter((side) => side[0] !== level);
    return !this.same(leaf, new Map([[level, first]]), leaf, new Map([[level, last]]), others);
  }

  // As `differ`, but certain; no calculation below depends on the fact at this level.
  areUnequal(a, b, level) {
    if (a === b) return false;
    const key = `${a.id},${b.id},${level}`;
    let found = this.unequal.get(key);
    if (found === undefined) {
      if (a.level === LEAF && b.level === LEAF) {
        const box = jointBox(a, b).filter((side) => side[0] !== level);
        found =
          this.simplest(a) !== this.simplest(b) &&
          this.within(a, box) !== this.within(b, box) &&
          !this.same(a, NO_NODES, b, NO_NODES, box);
      } else {
        const { table } = this;
        const top = Math.min(a.level, b.level);
        found = table
          .cells(top, table.common(top, [a, b]))
          .some((cell) => this.areUnequal(table.within(a, top, cell), table.within(b, top, cell), level));
      }
      this.unequal.set(key, found);
    }
    return found;
  }

  // Whether two calculations have one value at every place of a box, though they are not the same: a rounding can hide what differs.
  // `atA` and `atB` are places of facts outside the box. Each calculation rises or falls with each fact: where its lowest and its highest
  // corner agree, nothing in between differs. Else the box is halved. What is not clear after many halvings is taken to differ.
  same(a, atA, b, atB, box) {
    const waiting = [sidesOf(box)];
    for (let halving = 0; halving < HALVINGS; halving++) {
      if (waiting.length === 0) return true;
      const sides = waiting.pop();
      const [lowA, highA] = this.corners(a, atA, sides);
      const [lowB, highB] = this.corners(b, atB, sides);
      if (sameValue(lowA, highA) && sameValue(lowB, highB)) {
        if (!sameValue(lowA, lowB)) return false;
        continue;
      }
      const start = [...sides].map(([level, [first]]) => [level, first]);
      if (!sameValue(this.value(a, 0, new Map([...start, ...atA])), this.value(b, 0, new Map([...start, ...atB])))) return false;
      const [widest, [first, last]] = [...sides].reduce((most, each) => (each[1][1] - each[1][0] > most[1][1] - most[1][0] ? each : most));
      const middle = middleOf(first, last);
      waiting.push(new Map(sides).set(widest, [first, middle]), new Map(sides).set(widest, [middle + 1, last]));
    }
    return false;
  }

  // The lowest and the highest value of a calculation in a box.
  corners(leaf, at, sides) {
    const [low, high] = [new Map(at), new Map(at)];
    for (const [level, [first, last]] of sides) {
      const rises = this.direction(level, leaf) > 0;
      low.set(level, rises ? first : last);
      high.set(level, rises ? last : first);
    }
    return [this.value(leaf, 0, low), this.value(leaf, 0, high)];
  }

  // The calculation of a leaf with what is known: quicker to make than its one form, but equal ones can differ.
  simplest(leaf) {
    let found = this.simple.get(leaf.id);
    if (found === undefined) {
      const value = endFormula(leaf);
      found = leaf.formula !== null ? simplified(leaf.formula, sidesOf(leaf.box), this.table.reckoner) : value === null ? leaf.value : value;
      this.simple.set(leaf.id, found);
    }
    return found;
  }

  // The one form of a leaf over a box.
  within(leaf, box) {
    return box.reduce((node, [level, ...cell]) => this.written.within(node, level, cell), this.oneForm(leaf));
  }

  // The diagram of a leaf, written anew with what is known: equal ones over one box are one node.
  oneForm(leaf) {
    let node = this.forms.get(leaf.id);
    if (node === undefined) {
      const { written } = this;
      if (leaf.formula === null) {
        node = written.leaf(leaf.value);
      } else {
        const known = new Map();
        for (const [level] of leaf.box) if (this.known.has(level)) known.set(level, written.leaf(this.known.values.get(level)));
        node = written.rebuild(leaf.formula, leaf.box, known);
        for (const [level, ...cell] of leaf.box) if (!known.has(level)) node = written.within(node, level, cell);
      }
      this.forms.set(leaf.id, node);
    }
    return node;
  }
}

// A place in a stretch, for a sample.
//
// First the end at which the calculation is highest: there nothing that holds it low hides a difference. Then the same, but for a fact that
// only one of two calculations speaks of the end at which that one is lowest. Then somewhere in between.
function placeInSample(direction, first, last, number, level, alone = false) {
  if (number < 2) return direction > 0 !== (alone && number === 1) ? last : first;
  return first + Math.floor(((last - first) * (5 + (level % 3))) / 8);
}
