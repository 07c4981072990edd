// Calculations over facts, in one normal form, each once: equal calculations are one object.
//
// In: the parts of a calculation. Out: formulas with their exact value. Refuses: nothing.
//
// A number is a `Sum`: a constant plus terms, each a factor times atoms. An atom is a fact, a rounding, an extreme, a reciprocal or,
// inside a product, another sum. Constants are multiplied into sums, products of sums are not: a fact that is written once stands once.
// A date is a fact, a constant day, a moved date or an extreme.
//
// Each has a text (`text`); equal formulas have one text, and parts stand in the order of their texts.

const [VAR, SUM, ROUNDED, INVERSE, LOWEST, DAY, MOVED, LATER] = ["Var", "Sum", "Rounded", "Inverse", "Lowest", "Day", "Moved", "Later"];

// Equal things once, by their text. What a single decision made can be dropped again; what a regulation is built of stays.
class Interned {
  constructor() {
    this.found = new Map();
    this.count = 0;
    this.kept = 0;
  }

  keep() {
    this.kept = this.found.size;
  }

  trim(most) {
    if (this.found.size <= this.kept + most) return;
    const scratch = [...this.found.keys()].slice(this.kept);
    for (const text of scratch) this.found.delete(text);
  }

  add(text, item) {
    item.id = this.count;
    this.count += 1;
    this.found.set(text, item);
    return item;
  }
}

const formulas = new Interned();
const comparisons = new Interned();

function made(kind, text, own, inner, levels = joined(inner)) {
  const found = formulas.found.get(text);
  if (found !== undefined) return found;
  const hasExtreme = kind === LOWEST || inner.some((part) => part.hasExtreme);
  return formulas.add(text, { kind, text, levels, hasExtreme, ...own });
}

const NO_LEVELS = new Set();

function joined(parts) {
  const filled = parts.map((part) => part.levels).filter((set) => set.size > 0);
  if (filled.length === 0) return NO_LEVELS;
  if (filled.length === 1) return filled[0];
  const result = new Set();
  for (const set of filled) for (const level of set) result.add(level);
  return result;
}

const listed = (texts) => (texts.length === 1 ? `(${texts[0]},)` : `(${texts.join(", ")})`);
const fractionText = (number) => `Fraction(${number.n}, ${number.d})`;

const makeVar = (level) => made(VAR, `Var(level=${level})`, { level }, [], new Set([level]));
function makeTerm(factor, atoms) {
  const product = listed(atoms.map((atom) => atom.text));
  return { factor, atoms, product, text: `Term(factor=${fractionText(factor)}, atoms=${product})` };
}
const makeSum = (number, terms = []) =>
  made(SUM,
    `Sum(const=${fractionText(number)}, terms=${listed(terms.map((term) => term.text))})`,
    { number, terms },
    terms.flatMap((term) => term.atoms),
  );
const makeRounded = (item, places) => made(ROUNDED, `Rounded(item=${item.text}, places=${places})`, { item, places }, [item]);
const makeInverse = (item) => made(INVERSE, `Inverse(item=${item.text})`, { item }, [item]);
const makeLowest = (least, items) =>
  made(LOWEST, `Lowest(least=${least ? "True" : "False"}, items=${listed(items.map((item) => item.text))})`, { least, items }, items);
function makeDay(value) {
  const { year, month, day } = dateOf(value);
  return made(DAY, `Day(value=datetime.date(${year}, ${month}, ${day}))`, { value }, []);
}
const makeMoved = (item, amount, unit) =>
  made(MOVED, `Moved(item=${item.text}, amount=${amount}, unit='${unit}')`, { item, amount, unit }, [item]);
const makeLater = (item, amount, unit) =>
  made(LATER, `Later(item=${item.text}, amount=${amount.text}, unit='${unit}')`, { item, amount, unit }, [item, amount]);

// --- building -------------------------------------------------------------------------------------------------------------------

const byText = (a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
const inOrder = (items) => (items.length < 2 ? items : [...items].sort(byText));

// A number as a sum.
const asSum = (formula) => (formula.kind === SUM ? formula : makeSum(ZERO, [makeTerm(ONE, [formula])]));

// The atom that a sum of one such atom is, else the sum itself.
function bare(total) {
  const [term] = total.terms;
  return isZero(total.number) && total.terms.length === 1 && isOne(term.factor) && term.atoms.length === 1 ? term.atoms[0] : total;
}

const constantFormula = (value) => (typeof value === "number" ? makeDay(value) : makeSum(exactNumber(value)));

// a + b, with like terms taken together.
function addSums(a, b) {
  const factors = new Map();
  for (const term of [...a.terms, ...b.terms]) {
    const before = factors.get(term.product);
    factors.set(term.product, before === undefined ? term : makeTerm(add2(before.factor, term.factor), term.atoms));
  }
  const terms = [...factors.values()].filter((term) => !isZero(term.factor));
  return makeSum(add2(a.number, b.number), inOrder(terms));
}

// a times a constant.
function scaleSum(a, factor) {
  if (isZero(factor)) return makeSum(ZERO);
  if (isOne(factor)) return a;
  return makeSum(multiply2(a.number, factor), inOrder(a.terms.map((term) => makeTerm(multiply2(term.factor, factor), term.atoms))));
}

const subtractSums = (a, b) => addSums(a, scaleSum(b, MINUS_ONE));

// A sum with terms as a factor times atoms.
function productOf(a) {
  if (isZero(a.number) && a.terms.length === 1) return a.terms[0];
  const lead = a.terms[0].factor;
  return makeTerm(lead, [scaleSum(a, divide2(ONE, lead))]);
}

function multiplySums(a, b) {
  if (a.terms.length === 0) return scaleSum(b, a.number);
  if (b.terms.length === 0) return scaleSum(a, b.number);
  const [left, right] = [productOf(a), productOf(b)];
  return makeSum(ZERO, [makeTerm(multiply2(left.factor, right.factor), inOrder([...left.atoms, ...right.atoms]))]);
}

// 1 / a, for an a that depends on facts.
function invertSum(a) {
  const product = productOf(a);
  return makeSum(ZERO, [makeTerm(divide2(ONE, product.factor), inOrder(product.atoms.map(makeInverse)))]);
}

// The least or greatest of two or more items, nested ones of one kind taken together.
function extremeOf(least, items) {
  const flat = new Set();
  for (const item of items) {
    const inner = item.kind === SUM ? bare(item) : item;
    for (const part of inner.kind === LOWEST && inner.least === least ? inner.items : [inner]) flat.add(part);
  }
  const parts = inOrder([...flat]);
  return parts.length === 1 ? parts[0] : makeLowest(least, parts);
}

// A date moved by a number of days, weeks, months or years.
function move(item, amount, unit) {
  if (unit === "week") [amount, unit] = [amount * 7, "dag"];
  if (unit === "jaar") [amount, unit] = [amount * 12, "maand"];
  if (item.kind === MOVED && item.unit === "dag" && unit === "dag") [item, amount] = [item.item, amount + item.amount];
  return amount === 0 ? item : makeMoved(item, amount, unit);
}

// A date moved by a calculated number of days or months.
function moveLater(item, amount, unit) {
  if (amount.kind === SUM && amount.terms.length === 0 && isWhole(amount.number)) return move(item, smallWhole(amount.number.n), unit);
  return makeLater(item, amount, unit);
}

// --- reading --------------------------------------------------------------------------------------------------------------------

// Whether the value is a number, not a date.
function isNumeric(formula, axes) {
  switch (formula.kind) {
    case VAR: {
      const axis = axes[formula.level];
      return axis.kind === "grid" && !axis.days;
    }
    case LOWEST:
      return isNumeric(formula.items[0], axes);
    case DAY:
    case MOVED:
    case LATER:
      return false;
    default:
      return true;
  }
}

// The exact value, with a value for each fact by level.
function valueOfFormula(formula, values) {
  switch (formula.kind) {
    case VAR:
      return values.get(formula.level);
    case SUM: {
      let total = formula.number;
      for (const term of formula.terms) {
        let product = term.factor;
        for (const atom of term.atoms) product = multiply2(product, valueOfFormula(atom, values));
        total = add2(total, product);
      }
      return total;
    }
    case ROUNDED:
      return roundedFraction(valueOfFormula(formula.item, values), formula.places);
    case INVERSE:
      return divide2(ONE, valueOfFormula(formula.item, values));
    case LOWEST: {
      const sign = formula.least ? -1 : 1;
      return formula.items.map((item) => valueOfFormula(item, values)).reduce((a, b) => (compare(b, a) === sign ? b : a));
    }
    case DAY:
      return formula.value;
    case MOVED:
      return movedDay(valueOfFormula(formula.item, values), formula.amount, formula.unit);
    default:
      return movedDayBy(valueOfFormula(formula.item, values), valueOfFormula(formula.amount, values), formula.unit);
  }
}
