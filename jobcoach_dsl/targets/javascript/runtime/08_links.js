// Comparisons of facts with one another, in one normal form, each once.
//
// In: two calculations over facts and how far apart they must lie. Out: an `Apart`, one object for equal comparisons; a link, which a
// diagram tests. Refuses: nothing.
//
// Days that are added on the outside of a date stand in the gap. Of a number, the terms that are added stand on the one side and those
// that are taken off on the other. Where all values lie on a lattice (days, hundredths of hours), "less than" is "at most the one
// before", so that a comparison and its opposite are one.

const ORIGIN = dayOf(2000, 1, 1); // the day from which constant dates are counted, so that they too stand in the gap

// `low` plus `gap` is at most `high`; less than it when `strict`. The difference moves in whole `unit`s, or freely when that is 0.
class Apart {
  constructor(low, high, gap, strict, unit, text) {
    this.low = low;
    this.high = high;
    this.gap = gap;
    this.strict = strict;
    this.unit = unit;
    this.text = text;
    this.levels = joined([low, high]);
  }

  opposite() {
    return makeApart(this.high, this.low, subtract2(this.unit, this.gap), isZero(this.unit) && !this.strict, this.unit);
  }

  holds(values) {
    return this.between(valueOfFormula(this.low, values), valueOfFormula(this.high, values));
  }

  between(low, high) {
    const order = compare2(add2(exactNumber(low), this.gap), exactNumber(high));
    return this.strict ? order < 0 : order <= 0;
  }

  // The same about a second value of one fact.
  renamed(level) {
    return makeApart(renamed(this.low, level), renamed(this.high, level), this.gap, this.strict, this.unit);
  }
}

function makeApart(low, high, gap, strict, unit) {
  const text = `Apart(low=${low.text}, high=${high.text}, gap=${fractionText(gap)}, strict=${strict ? "True" : "False"}, unit=${fractionText(unit)})`;
  return comparisons.found.get(text) || comparisons.add(text, new Apart(low, high, gap, strict, unit, text));
}

// The test of a comparison: a yes or no at a level below all facts. It is no fact, and is never missing.
const linkOf = (comparison, level) => ({
  kind: "link",
  name: "",
  level,
  values: [true, false],
  apart: comparison,
  reach: setOf(comparison.levels),
});

// The formula about a second value of the fact at this level.
function renamed(formula, level) {
  if (!formula.levels.has(level)) return formula;
  const inside = (part) => renamed(part, level);
  switch (formula.kind) {
    case VAR:
      return makeVar(copyOf(level));
    case SUM:
      return makeSum(formula.number, formula.terms.map((term) => makeTerm(term.factor, term.atoms.map(inside))));
    case LOWEST:
      return makeLowest(formula.least, formula.items.map(inside));
    case ROUNDED:
      return makeRounded(inside(formula.item), formula.places);
    case INVERSE:
      return makeInverse(inside(formula.item));
    case MOVED:
      return makeMoved(inside(formula.item), formula.amount, formula.unit);
    case LATER:
      return makeLater(inside(formula.item), inside(formula.amount), formula.unit);
    default:
      return formula;
  }
}

// `low` is at most `high`, or less: two dates, or two numbers.
function apartOf(low, high, strict, axes) {
  if (isNumericOrCopy(low, axes)) return apartNumbers(subtractSums(asSum(high), asSum(low)), strict, axes);
  const [first, earlier] = undated(low);
  const [last, later] = undated(high);
  return makeApart(first, last, exactNumber(earlier - later + (strict ? 1 : 0)), false, ONE);
}

// The days from one date to another that is made of the same one with days added; null when it takes the calendar to tell.
function daysBetween(low, high, axes) {
  const [first, early] = daysOff(low, axes);
  const [last, late] = daysOff(high, axes);
  return first === last ? subtractSums(late, early) : null;
}

// A date without the days that are added to it, and those days.
function daysOff(date, axes) {
  const fixed = date.kind === MOVED && date.unit === "dag";
  if (fixed || (date.kind === LATER && date.unit === "dag" && isWholeSum(asSum(date.amount), axes))) {
    const [inner, days] = daysOff(date.item, axes);
    return [inner, addSums(days, fixed ? makeSum(exactNumber(date.amount)) : asSum(date.amount))];
  }
  return [date, makeSum(ZERO)];
}

// The grid of a term that is a factor times one fact; null when it is something else.
function gridOfTerm(term, axes) {
  const [atom] = term.atoms;
  const axis = term.atoms.length === 1 && atom.kind === VAR ? axes[factOf(atom.level)] : null;
  return axis !== null && axis.kind === "grid" && !axis.days ? axis : null;
}

// Whether a sum of facts is always a whole number.
function isWholeSum(total, axes) {
  if (!isWhole(total.number)) return false;
  return total.terms.every((term) => {
    const grid = gridOfTerm(term, axes);
    return grid !== null && isWhole(multiply2(term.factor, grid.start)) && isWhole(multiply2(term.factor, grid.step));
  });
}

// As `isNumeric`, also about copies.
function isNumericOrCopy(formula, axes) {
  if (formula.kind === VAR) return isNumeric(makeVar(factOf(formula.level)), axes);
  return formula.kind === LOWEST ? isNumericOrCopy(formula.items[0], axes) : isNumeric(formula, axes);
}

// A date without the days that are added on the outside, and those days.
function undated(date) {
  if (date.kind === DAY) return [makeDay(ORIGIN), date.value - ORIGIN];
  if (date.kind === MOVED && date.unit === "dag") {
    const [inner, days] = undated(date.item);
    return [inner, days + date.amount];
  }
  return [date, 0];
}

// A difference is at least zero, or more.
function apartNumbers(difference, strict, axes) {
  const [lead] = difference.terms;
  const scale = lead === undefined ? ONE : divide2(ONE, isNegative(lead.factor) ? negative(lead.factor) : lead.factor);
  const terms = difference.terms.map((term) => makeTerm(multiply2(term.factor, scale), term.atoms));
  let gap = negative(multiply2(difference.number, scale));
  let unit = ZERO;
  const grids = terms.map((term) => gridOfTerm(term, axes));
  if (terms.length > 0 && grids.every((grid) => grid !== null)) {
    let starts = ZERO;
    let [over, under] = [0n, 1n];
    terms.forEach((term, i) => {
      starts = add2(starts, multiply2(term.factor, grids[i].start));
      const step = multiply2(term.factor, grids[i].step);
      over = gcd(over, step.n);
      under = lcm(under, step.d);
    });
    unit = fraction(over, under);
    const places = divide2(subtract2(gap, starts), unit);
    const whole = floorOf(places);
    gap = add2(starts, multiply2(unit, fraction(isWhole(places) && !strict ? whole : whole + 1n)));
    strict = false;
  }
  const low = makeSum(ZERO, terms.filter((term) => isNegative(term.factor)).map((term) => makeTerm(negative(term.factor), term.atoms)));
  const high = makeSum(ZERO, terms.filter((term) => !isNegative(term.factor)));
  return makeApart(low, high, gap, strict, unit);
}

const isNegative = (number) => number.n < 0n;

// The comparison or its opposite, whichever is the form that both are tested in; and whether it is the comparison itself.
function oneWayRound(comparison) {
  const other = comparison.opposite();
  return comparison.text <= other.text ? [comparison, true] : [other, false];
}

// A moved earliest (or latest) date as the earliest of moved dates.
function spread(formula) {
  if (formula.kind === MOVED) {
    const item = spread(formula.item);
    if (item.kind === LOWEST) return extremeOf(item.least, item.items.map((part) => spread(move(part, formula.amount, formula.unit))));
  }
  if (formula.kind === LATER) {
    const [item, amount] = [spread(formula.item), formula.amount];
    if (item.kind === LOWEST) return extremeOf(item.least, item.items.map((part) => spread(moveLater(part, amount, formula.unit))));
    if (amount.kind === LOWEST) return extremeOf(amount.least, amount.items.map((part) => spread(moveLater(item, part, formula.unit))));
  }
  return formula;
}

// `low` is less than `high`: the ways in which it can be, each a set of comparisons that all hold.
function waysToBeLess(low, high, axes) {
  low = spread(low);
  high = spread(high);
  for (const [side, isLow] of [[low, true], [high, false]]) {
    if (side.kind !== LOWEST) continue;
    const parts = side.items.map((item) => (isLow ? waysToBeLess(item, high, axes) : waysToBeLess(low, item, axes)));
    if (side.least === isLow) return parts.flat(); // the least is below as soon as one is; what is below the greatest is below one
    return parts.reduce((ways, more) => ways.flatMap((one) => more.map((other) => new Set([...one, ...other]))));
  }
  return [new Set([apartOf(low, high, true, axes)])];
}
