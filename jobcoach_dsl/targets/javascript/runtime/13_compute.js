// Formulas as functions from known facts to a value.
//
// In: a formula. Out: a function that computes it with decimals as on paper, or with fractions where it divides. Refuses: nothing.

// A function from the values of facts by level (which hold all facts of the formula) to the value.
function compiled(formula) {
  const quick = compiledPart(formula);
  if (quick !== null) return quick;
  return (values) => {
    const exact = new Map();
    for (const level of formula.levels) {
      const value = values[level];
      exact.set(level, typeof value === "number" ? value : exactNumber(value));
    }
    return plainValue(valueOfFormula(formula, exact));
  };
}

// The formula over decimals and days, or null when it divides or holds a constant without finite decimal notation.
function compiledPart(formula) {
  const inner = (part, make) => {
    const found = compiledPart(part);
    return found === null ? null : make(found);
  };
  switch (formula.kind) {
    case VAR:
      return (values) => values[formula.level];
    case DAY:
      return () => formula.value;
    case SUM:
      return compiledSum(formula);
    case ROUNDED:
      return inner(formula.item, (item) => (values) => roundedDecimal(item(values), formula.places));
    case LOWEST: {
      const pick = formula.least ? (a, b) => (order(a, b) <= 0 ? a : b) : (a, b) => (order(a, b) >= 0 ? a : b);
      return formula.items.map(compiledPart).reduce((a, b) => (a === null || b === null ? null : (values) => pick(a(values), b(values))));
    }
    case MOVED:
      return inner(formula.item, (item) => (values) => movedDay(item(values), formula.amount, formula.unit));
    case LATER:
      return inner(formula.item, (item) =>
        inner(formula.amount, (amount) => (values) => movedDayBy(item(values), exactNumber(amount(values)), formula.unit)),
      );
    default:
      return null;
  }
}

const order = (a, b) => (typeof a === "number" ? a - b : compareDecimals(a, b));

function compiledSum({ number, terms }) {
  const start = finite(number);
  if (start === null) return null;
  let whole = () => start;
  for (let i = 0; i < terms.length; i++) {
    const { factor, atoms } = terms[i];
    const parts = atoms.map(compiledPart);
    if (parts.includes(null)) return null;
    let product = parts.reduce((a, b) => (values) => decimalProduct(a(values), b(values)));
    let sign = 1n;
    if (isOne(factor) || isOne(negative(factor))) {
      sign = factor.n;
    } else {
      const times = finite(factor);
      if (times === null) return null;
      const inner = product;
      product = (values) => decimalProduct(times, inner(values));
    }
    const before = whole;
    whole = i === 0 && isZero(number) && sign === 1n ? product : (values) => decimalSum(before(values), product(values), sign);
  }
  return whole;
}
