// The least and greatest value of a calculation over a box of facts, in whole numbers.
//
// In: formulas and axes. Out: for each formula a function from places on the grids of its facts to its ends, and the way it moves with
// each fact. Refuses: a calculation that is not monotone in each of its facts (`NotMonotone`), a divisor that can be zero.
//
// Facts lie on grids, so that a calculation with them is a whole number of some part of one (`scale` of them make one). Only what stands
// under a division stays a fraction. A box is a map from level to first and last place.

const COPY = 1 << 20;
// The level that stands for a second value of the fact at this level, and back.
const copyOf = (level) => level | COPY;
const factOf = (level) => level & ~COPY;

// A formula over places: `scaled` gives its ends in parts of which `scale` make one; `directions` 1 or -1 for each fact.
class Ends {
  constructor(scaled, directions, scale = 1n, whole = true) {
    this.scaled = scaled;
    this.directions = directions;
    this.scale = scale;
    this.whole = whole; // whether its value is a whole number of parts in every case: nothing is divided by a fact
  }

  over(sides) {
    return this.scaled(sides).map((end) => this.plain(end));
  }

  at(places) {
    return this.plain(this.scaled(onePlace(places))[0]);
  }

  // Whether two formulas have one value at one place.
  agrees(other, sides) {
    const [one, two] = [this.scaled(sides)[0], other.scaled(sides)[0]];
    return compare(...(this.scale === other.scale ? [one, two] : [times(one, other.scale), times(two, this.scale)])) === 0;
  }

  isMonotone(sides) {
    try {
      this.directions(sides);
    } catch (error) {
      if (error instanceof NotMonotone) return false;
      throw error;
    }
    return true;
  }

  plain(value) {
    if (typeof value === "number") return value;
    return value instanceof Fraction ? divide2(value, fraction(this.scale)) : fraction(value, this.scale);
  }
}

const onePlace = (places) => new Map([...places].map(([level, place]) => [level, [place, place]]));

class Reckoner {
  constructor(axes) {
    this.axes = axes;
    this.made = new WeakMap();
  }

  of(formula) {
    let found = this.made.get(formula);
    if (found === undefined) {
      found = this.make(formula);
      this.made.set(formula, found);
    }
    return found;
  }

  // A number rounded; itself where it never has more decimals, so that what is equal has one form.
  rounding(item, places) {
    const { whole, scale } = this.of(item);
    return whole && powerOfTen(places) % scale === 0n ? item : makeRounded(item, places);
  }

  make(formula) {
    switch (formula.kind) {
      case VAR:
        return this.fact(formula.level);
      case SUM:
        return this.sum(formula);
      case ROUNDED:
        return endsOfRounded(this.of(formula.item), powerOfTen(formula.places));
      case INVERSE:
        return endsOfInverse(this.of(formula.item));
      case LOWEST:
        return endsOfExtreme(formula.least, formula.items.map((item) => this.of(item)));
      case MOVED:
        return endsOfMoved(this.of(formula.item), formula.amount, formula.unit);
      case LATER:
        return endsOfLater(this.of(formula.item), this.of(formula.amount), formula.unit);
      default: {
        const ends = [formula.value, formula.value];
        return new Ends(() => ends, () => new Map());
      }
    }
  }

  fact(level) {
    const { days, start, step } = this.axes[factOf(level)];
    const directions = () => new Map([[level, 1]]);
    if (days) return new Ends((sides) => sides.get(level).map((place) => start + place), directions);
    const scale = lcm(start.d, step.d);
    const [origin, unit] = [start.n * (scale / start.d), step.n * (scale / step.d)];
    return new Ends((sides) => sides.get(level).map((place) => origin + unit * BigInt(place)), directions, scale);
  }

  sum({ number, terms }) {
    const parts = terms.map((term) => ({ factor: term.factor, atoms: term.atoms.map((atom) => this.of(atom)) }));
    for (const part of parts) {
      part.share = part.atoms.reduce((share, atom) => divide2(share, fraction(atom.scale)), part.factor);
    }
    const scale = parts.reduce((all, part) => lcm(all, part.share.d), number.d);
    const start = number.n * (scale / number.d);
    for (const part of parts) part.whole = part.share.n * (scale / part.share.d);
    const ends = (sides) => {
      let [low, high] = [start, start];
      for (const { whole, atoms } of parts) {
        const [under, over] = endsOfProduct(whole, atoms.map((atom) => atom.scaled(sides)));
        low = plus(low, under);
        high = plus(high, over);
      }
      return [low, high];
    };
    const directions = (sides) => {
      const result = new Map();
      for (const { factor, atoms } of parts) {
        const spans = atoms.map((atom) => atom.scaled(sides));
        atoms.forEach((atom, i) => {
          const [least, most] = endsOfProduct(factor, spans.filter((_, at) => at !== i));
          const falls = compare(least, 0n) < 0;
          if (falls && compare(most, 0n) > 0) throw new NotMonotone("multiplies by what can lie above and below zero");
          joinDirections(result, atom.directions(sides), falls ? -1 : 1);
        });
      }
      return result;
    };
    return new Ends(ends, directions, scale, parts.every(({ atoms }) => atoms.every((atom) => atom.whole)));
  }
}

// The ends of a factor times numbers between these ends.
function endsOfProduct(factor, spans) {
  let [low, high] = [factor, factor];
  for (const [under, over] of spans) {
    if (low === high) {
      [low, high] = compare(low, 0n) >= 0 ? [times(low, under), times(low, over)] : [times(low, over), times(low, under)];
    } else {
      const corners = [times(low, under), times(low, over), times(high, under), times(high, over)];
      low = corners.reduce((a, b) => (compare(b, a) < 0 ? b : a));
      high = corners.reduce((a, b) => (compare(b, a) > 0 ? b : a));
    }
  }
  return [low, high];
}

function endsOfRounded(item, parts) {
  return new Ends((sides) => item.scaled(sides).map((end) => halfUp(times(end, parts), item.scale)), item.directions, parts);
}

function endsOfInverse(item) {
  const one = fraction(item.scale);
  const ends = (sides) => {
    const [low, high] = item.scaled(sides);
    if (compare(low, 0n) <= 0 && compare(high, 0n) >= 0) throw new Unsupported("divides by what can be zero");
    return [divide2(one, exactNumber(high)), divide2(one, exactNumber(low))];
  };
  return new Ends(ends, (sides) => new Map([...item.directions(sides)].map(([level, sign]) => [level, -sign])), 1n, false);
}

function endsOfExtreme(least, items) {
  const scale = items.reduce((all, item) => lcm(all, item.scale), 1n);
  const sign = least ? -1 : 1;
  const ends = (sides) => {
    // a day is not multiplied: days have one scale
    const all = items.map((item) => (scale === item.scale ? item.scaled(sides) : item.scaled(sides).map((end) => times(end, scale / item.scale))));
    return [0, 1].map((side) => all.map((found) => found[side]).reduce((a, b) => (compare(b, a) === sign ? b : a)));
  };
  const directions = (sides) => {
    const result = new Map();
    for (const item of items) joinDirections(result, item.directions(sides), 1);
    return result;
  };
  return new Ends(ends, directions, scale, items.every((item) => item.whole));
}

function endsOfMoved(item, amount, unit) {
  return new Ends((sides) => item.scaled(sides).map((day) => movedDay(day, amount, unit)), item.directions);
}

function endsOfLater(item, by, unit) {
  const ends = (sides) => {
    const amounts = by.over(sides);
    return item.scaled(sides).map((day, side) => movedDayBy(day, amounts[side], unit));
  };
  const directions = (sides) => {
    const result = new Map(item.directions(sides));
    joinDirections(result, by.directions(sides), 1);
    return result;
  };
  return new Ends(ends, directions);
}

function joinDirections(into, more, sign) {
  for (const [level, direction] of more) {
    if (into.has(level)) throw new NotMonotone("uses a fact twice in one calculation");
    into.set(level, direction * sign);
  }
}

// A formula that has the same value everywhere in a box: without facts that have one value there, without items of an extreme that
// another always keeps from counting, and without roundings of what has no more decimals. Two formulas that come out the same are equal in the box; equal ones can come out different.
function simplified(formula, sides, reckoner) {
  const inside = (part) => simplified(part, sides, reckoner);
  switch (formula.kind) {
    case VAR: {
      const [first, last] = reckoner.of(formula).over(sides);
      return compare(first, last) === 0 ? constantFormula(first) : formula;
    }
    case SUM: {
      let total = makeSum(formula.number);
      for (const term of formula.terms) {
        let product = makeSum(term.factor);
        for (const atom of term.atoms) product = multiplySums(product, asSum(inside(atom)));
        total = addSums(total, product);
      }
      return bare(total);
    }
    case ROUNDED: {
      const inner = inside(formula.item);
      const settled = inner.kind === SUM && inner.terms.length === 0;
      return settled ? makeSum(roundedFraction(inner.number, formula.places)) : reckoner.rounding(inner, formula.places);
    }
    case INVERSE: {
      const divisor = asSum(inside(formula.item));
      return divisor.terms.length === 0 ? makeSum(divide2(ONE, divisor.number)) : bare(invertSum(divisor));
    }
    case LOWEST: {
      let kept = [];
      for (const inner of new Set(formula.items.map(inside))) {
        const [low, high] = reckoner.of(inner).over(sides);
        const { least } = formula;
        if (kept.some((other) => (least ? compare(other.high, low) <= 0 : compare(other.low, high) >= 0))) continue;
        kept = kept.filter((other) => !(least ? compare(high, other.low) <= 0 : compare(low, other.high) >= 0));
        kept.push({ inner, low, high });
      }
      return extremeOf(formula.least, kept.map(({ inner }) => inner));
    }
    case MOVED: {
      const inner = inside(formula.item);
      return inner.kind === DAY ? makeDay(movedDay(inner.value, formula.amount, formula.unit)) : move(inner, formula.amount, formula.unit);
    }
    case LATER: {
      const [inner, amount] = [inside(formula.item), asSum(inside(formula.amount))];
      if (inner.kind === DAY && amount.terms.length === 0) return makeDay(movedDayBy(inner.value, amount.number, formula.unit));
      return moveLater(inner, bare(amount), formula.unit);
    }
    default:
      return formula;
  }
}
