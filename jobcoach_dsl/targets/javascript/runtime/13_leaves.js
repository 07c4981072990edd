// Where known facts lead in a diagram.
//
// In: the nodes of a program, and the known facts of a case. Out: the node at which they end: a leaf, or a test of a fact that is unknown.
// Refuses: nothing.

// The facts of a case, by level: as given (`values`), and as places on their axes (`places`). What is absent is unknown.
class Known {
  constructor(built, facts) {
    this.values = new Map();
    this.places = new Array(built.table.facts);
    this.mask = [];
    for (const [name, value] of facts) {
      const level = built.levels.get(name);
      this.values.set(level, value);
      this.places[level] = placeOf(built.axes[level], value);
      addTo(this.mask, level);
    }
  }

  has(level) {
    return this.places[level] !== undefined;
  }
}

// What is worth knowing of a program's leaves, each made once.
class Leaves {
  constructor(built) {
    this.axes = built.axes;
    this.directions = new Map(); // by formula
    this.lowest = new Map(); // by node: values by level that give the least value in the box of the leaf
    this.highest = new Map();
    this.relevant = new Map(); // the facts that matter in a diagram with calculations, by the id of the node
    this.seen = new Set();
    this.reckoner = built.table.reckoner;
  }

  // Makes what is needed below a node.
  add(node) {
    if (this.seen.has(node.id)) return;
    this.seen.add(node.id);
    if (node.formula !== null) {
      const directions = this.reckoner.of(node.formula).directions(sidesOf(node.box));
      this.directions.set(node.formula, directions);
      const ends = [new Map(), new Map()];
      for (const [level, ...sides] of node.box) {
        const rises = directions.get(level) > 0;
        ends.forEach((end, i) => end.set(level, exactAt(this.axes[level], sides[rises ? i : 1 - i])));
      }
      this.lowest.set(node, ends[0]);
      this.highest.set(node, ends[1]);
      return;
    }
    if (node.level === LEAF) return;
    for (const kid of node.kids) this.add(kid);
  }

  // Where the known facts lead: a leaf, or a test of a fact that is unknown.
  endOf(node, known) {
    while (node.level !== LEAF) {
      const axis = this.axes[node.level];
      if (axis.kind === "link") {
        for (const level of axis.apart.levels) if (!known.has(level)) return node;
        node = node.kids[axis.apart.holds(known.values) ? 0 : 1];
      } else {
        const place = known.places[node.level];
        if (place === undefined) return node;
        node = childAt(axis, node, place);
      }
    }
    return node;
  }
}
