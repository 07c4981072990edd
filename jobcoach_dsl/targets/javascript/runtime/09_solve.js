// Whether facts can lie so far apart, all at once.
//
// In: for each fact a stretch of places, and comparisons (`Apart`). Out: places at which all hold, or null when there are none.
// Refuses: nothing.
//
// Each side of a comparison is a term. Comparisons bound the differences of terms, and so do stretches and the calendar (six months are
// 181 to 184 days), so that shortest paths tighten what each term can be; terms rise or fall with their facts, so that this in turn
// shortens the stretches. A loop of differences that goes down has no solution at all. When nothing gets tighter the ends of the
// stretches are tried, which is enough for facts that are compared two by two; else the widest stretch is halved.

const ROUNDS = 6; // how often stretches are shortened before one is halved
const ANY_FACT = -1;
const STEPS = 500; // how often a stretch is halved before it is taken that there are places
const MONTH = fraction(146097n, 4800n); // days in a month, on average; no number of months is further from it than eight days
const SLACK = 8;
const REMEMBERED = 20000;
const HAIR = fraction(1n, 10n ** 60n); // less than any difference between two unequal numbers that are not on one lattice

// Where a stretch is halved: places are not negative.
const middleOf = (first, last) => Math.floor((first + last) / 2);

class Solver {
  constructor(axes) {
    this.axes = axes;
    this.reckoner = new Reckoner(axes);
    this.givesUp = true; // whether it refuses what takes too long; if not, it takes it that there are places after all
    this.relevant = new Map(); // the relevant facts of diagrams of the program, by the id of the node
    this.found = new Map();
  }

  grid(level) {
    return this.axes[factOf(level)];
  }

  whole(level) {
    return [0, this.grid(level).last];
  }

  // Places at which all comparisons hold, within these stretches; a fact without one has all places of its grid.
  solve(stretches, wanted) {
    const used = [...new Set([...wanted].flatMap((each) => [...each.levels]))].sort((a, b) => a - b);
    const ids = [...wanted].map((each) => each.id).sort((a, b) => a - b);
    const key = `${ids}|${used.map((level) => `${level}:${stretches.get(level) || ""}`).join()}`;
    if (!this.found.has(key)) {
      if (this.found.size > REMEMBERED) this.found.clear();
      const where = new Map(used.map((level) => [level, stretches.get(level) || this.whole(level)]));
      let places;
      try {
        places = new Problem(this, [...wanted]).solve(where);
      } catch (error) {
        if (!(error instanceof TooLarge) || this.givesUp) throw error;
        places = new Map([...where].map(([level, [first]]) => [level, first]));
      }
      this.found.set(key, places);
    }
    const places = this.found.get(key);
    return places === null ? null : new Map([...[...stretches].map(([level, [first]]) => [level, first]), ...places]);
  }
}

const measure = (value) => (typeof value === "number" ? value : lean(exactNumber(value)));
const less = (a, b) => compare(a, b) < 0;
const least = (a, b) => (less(b, a) ? b : a);

// One set of comparisons.
class Problem {
  constructor(solver, wanted) {
    this.solver = solver;
    this.comparisons = wanted;
    const places = new Map();
    const place = (term) => {
      if (!places.has(term)) places.set(term, places.size);
      return places.get(term);
    };
    for (const each of wanted) [each.low, each.high].forEach(place);
    for (const level of new Set([...places.keys()].flatMap((term) => [...term.levels]))) {
      place(solver.grid(level).days ? makeVar(level) : asSum(makeVar(level)));
    }
    this.terms = [...places.keys()];
    // [i, j, most]: the second term is at most the first plus that
    this.edges = wanted.map((each) => [
      places.get(each.high),
      places.get(each.low),
      lean(subtract2(negative(each.gap), each.strict ? HAIR : ZERO)),
    ]);
    for (const [a, b, most] of calendarOf(this.terms)) this.edges.push([places.get(a), places.get(b), most]);
    this.edges.push(...this.inOrder());
    this.later = [];
    this.terms.forEach((term, i) => {
      if (term.kind === LATER && term.item.kind === VAR) this.later.push([i, places.get(term.item), term.amount, term.unit]);
    });
    this.months = [];
    if (this.later.length > 0) {
      this.terms.forEach((term, i) => {
        if (term.kind === VAR) this.months.push([i, places.get(term), 0]);
        if (term.kind === MOVED && term.item.kind === VAR && term.unit === "maand") {
          this.months.push([i, places.get(term.item), term.amount]);
        }
      });
    }
    const slopes = this.terms.map(slopeOf);
    this.alike = [];
    slopes.forEach((one, i) =>
      slopes.forEach((other, j) => {
        if (i !== j && one !== null && other !== null && one.level === other.level) {
          this.alike.push([i, j, one.level, subtract2(one.factor, other.factor)]);
        }
      }),
    );
  }

  // What follows because the earlier of two dates stays the earlier (or becomes equal) when both are moved in one way.
  inOrder() {
    const moves = new Map();
    const alone = new Map();
    this.terms.forEach((term, i) => {
      if (term.kind === VAR) alone.set(term.level, i);
      if (baseOf(term) === null) return;
      const way = movedFrom(term, makeVar(ANY_FACT));
      moves.set(way, [...(moves.get(way) || []), i]);
    });
    const pairs = [];
    for (const [way, places] of moves) {
      if (way.kind === VAR) continue;
      for (const i of places) {
        for (const j of places) {
          if (i !== j) pairs.push([i, j, alone.get(baseOf(this.terms[i])), alone.get(baseOf(this.terms[j]))]);
        }
      }
    }
    if (pairs.length === 0) return [];
    const apart = this.distances();
    const found = [];
    for (const [i, j, one, other] of pairs) {
      if (compare(apart[other][one], 0) <= 0) found.push([j, i, 0]);
      if (less(apart[j][i], 0)) found.push([other, one, -1]);
    }
    return found;
  }

  // How much more than the first term the second is at most, along the differences that are known.
  distances() {
    const count = this.terms.length;
    const apart = this.terms.map((_, i) => this.terms.map((__, j) => (i === j ? 0 : Infinity)));
    for (const [i, j, most] of this.edges) apart[i][j] = least(apart[i][j], most);
    for (let middle = 0; middle < count; middle++) {
      for (let i = 0; i < count; i++) {
        if (apart[i][middle] === Infinity) continue;
        for (let j = 0; j < count; j++) apart[i][j] = least(apart[i][j], plus(apart[i][middle], apart[middle][j]));
      }
    }
    return apart;
  }

  solve(stretches) {
    const waiting = [stretches];
    for (let steps = 1; waiting.length > 0; steps++) {
      if (steps > STEPS) throw new TooLarge("compares facts with one another in too many ways");
      const tight = this.tightened(waiting.pop());
      if (tight === null) continue;
      for (const share of [0, 2, 1]) {
        const places = new Map([...tight].map(([level, [first, last]]) => [level, first + Math.floor(((last - first) * share) / 2)]));
        if (this.hold(places)) return places;
      }
      if ([...tight.values()].every(([first, last]) => first === last)) continue;
      const [level, [first, last]] = [...tight].reduce((widest, each) => (each[1][1] - each[1][0] > widest[1][1] - widest[1][0] ? each : widest));
      const middle = middleOf(first, last);
      waiting.push(new Map(tight).set(level, [middle + 1, last]), new Map(tight).set(level, [first, middle]));
    }
    return null;
  }

  hold(places) {
    const values = new Map([...places].map(([level, place]) => [level, exactAt(this.solver.grid(level), place)]));
    return this.comparisons.every((each) => each.holds(values));
  }

  ends(term) {
    return this.solver.reckoner.of(term);
  }

  tightened(stretches) {
    for (let round = 0; round < ROUNDS; round++) {
      let ends;
      try {
        ends = this.terms.map((term) => this.ends(term).over(stretches).map(measure));
      } catch (error) {
        if (error instanceof Unsupported) return stretches; // a divisor that can be zero was refused when the rule was read
        throw error;
      }
      const low = ends.map(([first]) => first);
      const high = ends.map(([, last]) => last);
      if (!this.paths(low, high, stretches)) return null;
      const before = stretches;
      for (let i = 0; i < this.terms.length; i++) {
        if (!less(ends[i][0], low[i]) && !less(high[i], ends[i][1])) continue;
        stretches = this.shorter(this.terms[i], stretches, low[i], high[i]);
        if (stretches === null) return null;
      }
      if ([...stretches].every(([level, [first, last]]) => before.get(level)[0] === first && before.get(level)[1] === last)) break;
    }
    return stretches;
  }

  // Tightens what the terms can be along the differences between them; false when they go round in a loop without end.
  paths(low, high, stretches) {
    const edges = [...this.edges];
    for (const [i, j, level, slope] of this.alike) {
      const ends = stretches.get(level).map((place) => multiply2(exactNumber(exactAt(this.solver.grid(level), place)), negative(slope)));
      edges.push([i, j, lean(compare2(...ends) < 0 ? ends[1] : ends[0])]);
    }
    for (const [i, base, amount, unit] of this.later) edges.push(...this.movedLater(i, base, unit, this.ends(amount).over(stretches)));
    for (let round = 0; round <= this.terms.length; round++) {
      let changed = false;
      for (const [i, j, most] of edges) {
        const over = plus(high[i], most);
        if (less(over, high[j])) {
          high[j] = over;
          changed = true;
        }
        const under = plus(low[j], opposite(most));
        if (less(low[i], under)) {
          low[i] = under;
          changed = true;
        }
      }
      if (!changed) return low.every((under, i) => !less(high[i], under));
    }
    return false;
  }

  // What is known of a date that is moved by a calculated number of months (or days), from the bounds of that number.
  *movedLater(i, base, unit, amounts) {
    const [fewest, most] = amounts.map(exactNumber);
    const inMonths = unit === "maand";
    const [days, slack] = inMonths ? [MONTH, exactNumber(SLACK)] : [ONE, ZERO];
    yield [base, i, lean(add2(multiply2(most, days), slack))];
    yield [i, base, lean(add2(subtract2(slack, multiply2(fewest, days)), inMonths ? ZERO : ONE))];
    for (const [j, same, count] of this.months) {
      if (same !== base || !inMonths) continue; // every month between them counts for 28 days at least
      const months = exactNumber(count);
      const days28 = (span) => multiply2(span, exactNumber(28));
      if (compare2(most, months) <= 0) yield [j, i, Number(floorOf(negative(days28(subtract2(months, most)))))];
      if (compare2(fewest, months) >= 0) yield [i, j, -Number(floorOf(days28(subtract2(fewest, months))))];
    }
  }

  // The stretches of the facts of a term that lies from `under` to `over`.
  shorter(term, stretches, under, over) {
    if (term.kind === VAR) {
      const { start } = this.solver.grid(term.level);
      const [first, last] = stretches.get(term.level);
      const from = Math.max(first, -Number(floorOf(exactNumber(opposite(plus(under, -start))))));
      const to = Math.min(last, Number(floorOf(exactNumber(plus(over, -start)))));
      return from <= to ? new Map(stretches).set(term.level, [from, to]) : null;
    }
    const ends = this.ends(term);
    let directions;
    try {
      directions = ends.directions(stretches);
    } catch (error) {
      if (error instanceof NotMonotone) return stretches;
      throw error;
    }
    for (const [level, direction] of directions) {
      let [first, last] = stretches.get(level);
      const before = stretches;
      // the other facts where the term is least (end 0), and where it is most (end 1)
      const fits = (place, end) => {
        const places = new Map();
        for (const [at, sign] of directions) places.set(at, at === level ? place : before.get(at)[sign > 0 ? end : 1 - end]);
        const value = measure(ends.at(places));
        return end === 0 ? !less(over, value) : !less(value, under);
      };
      for (const end of [0, 1]) {
        // the least value of the term must not be too high: that shortens the stretch where the term rises to
        if (direction > 0 === (end === 0)) {
          if (!fits(first, end)) return null;
          last = lastThat(first, last, (place) => fits(place, end));
        } else {
          if (!fits(last, end)) return null;
          first = firstThat(first, last, (place) => fits(place, end));
        }
      }
      if (first > last) return null;
      stretches = new Map(stretches).set(level, [first, last]);
    }
    return stretches;
  }
}

// The last place that fits, when those that fit come first and the first one does.
function lastThat(first, last, fits) {
  if (fits(last)) return last;
  while (first + 1 < last) {
    const middle = middleOf(first, last);
    if (fits(middle)) first = middle;
    else last = middle;
  }
  return first;
}

// The first place that fits, when those that fit come last and the last one does.
function firstThat(first, last, fits) {
  if (fits(first)) return first;
  while (first + 1 < last) {
    const middle = middleOf(first, last);
    if (fits(middle)) last = middle;
    else first = middle;
  }
  return last;
}

// The fact and the factor of a number that is a fact times a factor; null for anything else.
function slopeOf(term) {
  if (term.kind !== SUM || !isZero(term.number) || term.terms.length !== 1) return null;
  const { factor, atoms } = term.terms[0];
  return atoms.length === 1 && atoms[0].kind === VAR ? { level: atoms[0].level, factor } : null;
}

// What is known of the differences between dates that are made of one date: [a, b, most], b is at most a plus that many days.
function calendarOf(terms) {
  const chains = terms.map((term) => ({ term, ...chainOf(term) }));
  const found = [];
  for (const a of chains) {
    for (const b of chains) {
      if (a.term === b.term || a.base === null || a.base !== b.base) continue;
      found.push([a.term, b.term, b.most - a.least]);
      // two steps of months can each lose up to three days at the end of a month
      if (a.months !== null && b.months !== null) found.push([a.term, b.term, daysOfMonths(b.months - a.months)[1] + 3]);
    }
  }
  return found;
}

// The fact that a moved date is made of.
function baseOf(term) {
  if (term.kind === VAR) return term.level;
  return term.kind === MOVED || term.kind === LATER ? baseOf(term.item) : null;
}

// The term from another date.
function movedFrom(term, start) {
  if (term.kind === MOVED) return makeMoved(movedFrom(term.item, start), term.amount, term.unit);
  if (term.kind === LATER) return makeLater(movedFrom(term.item, start), term.amount, term.unit);
  return start;
}

// The fact that a date is made of, the months if it is moved by months once, and the least and most days by which it is moved.
function chainOf(term) {
  if (term.kind === VAR) return { base: term.level, months: 0, least: 0, most: 0 };
  if (term.kind !== MOVED) return { base: null, months: null, least: 0, most: 0 };
  const inner = chainOf(term.item);
  const { base, least: from, most: to } = inner;
  if (term.unit === "dag") return { base, months: null, least: from + term.amount, most: to + term.amount };
  if (term.unit === "weekend") return { base, months: null, least: from, most: to + 2 };
  const [fewest, most] = daysOfMonths(term.amount);
  return { base, months: inner.months === 0 ? term.amount : null, least: from + fewest, most: to + most };
}

const monthSpans = new Map();

// The least and most days that a number of months lasts, from any day: the calendar repeats after 400 years.
function daysOfMonths(months) {
  let found = monthSpans.get(months);
  if (found === undefined) {
    found = [Infinity, -Infinity];
    for (let month = 0; month < 4800; month++) {
      const [year, which] = [4000 + Math.floor(month / 12), (month % 12) + 1];
      const start = dayOf(year, which, 1);
      const end = movedDay(start, months, "maand");
      const { year: endYear, month: endMonth } = dateOf(end);
      const span = end - start;
      const lost = Math.max(0, daysIn(year, which) - daysIn(endYear, endMonth));
      found = [Math.min(found[0], span - lost), Math.max(found[1], span)];
    }
    monthSpans.set(months, found);
  }
  return found;
}
