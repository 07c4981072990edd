// Exact numbers.
//
// In: whole numbers and decimal text. Out: fractions and decimals, and calculation with them. Refuses: nothing.
//
// A `Fraction` is in lowest terms. A `Decimal` remembers how many decimals it was written with, as amounts on paper do: 12.50 + 1 is
// 13.50. An ordinary number of JavaScript only ever holds a whole number that is known to be small: a day, a place on a grid, a level.
// Where both are allowed (`Whole`), `plus`, `times` and `compare` take either.

class Fraction {
  constructor(n, d) {
    this.n = n;
    this.d = d;
  }
}

class Decimal {
  // digits / 10 ** places
  constructor(digits, places) {
    this.digits = digits;
    this.places = places;
    this.asFraction = null;
  }
}

const absolute = (n) => (n < 0n ? -n : n);

function gcd(a, b) {
  a = absolute(a);
  b = absolute(b);
  while (b) [a, b] = [b, a % b];
  return a;
}

const lcm = (a, b) => (a / gcd(a, b)) * b;

function fraction(n, d = 1n) {
  if (d === 1n) return new Fraction(n, 1n);
  if (d < 0n) {
    n = -n;
    d = -d;
  }
  const shared = gcd(n, d);
  return shared === 1n ? new Fraction(n, d) : new Fraction(n / shared, d / shared);
}

const ZERO = fraction(0n);
const ONE = fraction(1n);
const MINUS_ONE = fraction(-1n);

const POWERS = [1n];

function powerOfTen(places) {
  while (POWERS.length <= places) POWERS.push(POWERS[POWERS.length - 1] * 10n);
  return POWERS[places];
}

// The whole number at or below n / d, for a positive d.
function floorDivide(n, d) {
  const whole = n / d;
  return n % d < 0n ? whole - 1n : whole;
}

// Any number as a fraction: a fraction, a decimal, a whole number.
function exactNumber(value) {
  if (value instanceof Fraction) return value;
  if (value instanceof Decimal) {
    if (value.asFraction === null) value.asFraction = fraction(value.digits, powerOfTen(value.places));
    return value.asFraction;
  }
  return new Fraction(BigInt(value), 1n);
}

const isNumber = (value) => value instanceof Decimal || value instanceof Fraction;

const add2 = (a, b) => (a.d === b.d ? fraction(a.n + b.n, a.d) : fraction(a.n * b.d + b.n * a.d, a.d * b.d));
const subtract2 = (a, b) => (a.d === b.d ? fraction(a.n - b.n, a.d) : fraction(a.n * b.d - b.n * a.d, a.d * b.d));
const multiply2 = (a, b) => fraction(a.n * b.n, a.d * b.d);
const divide2 = (a, b) => fraction(a.n * b.d, a.d * b.n);
const negative = (a) => new Fraction(-a.n, a.d);
const isZero = (a) => a.n === 0n;
const isOne = (a) => a.n === 1n && a.d === 1n;
const floorOf = (a) => floorDivide(a.n, a.d);
const isWhole = (a) => a.d === 1n;

function compare2(a, b) {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

// Half up, away from zero on the half.
function roundedFraction(number, places) {
  const scale = powerOfTen(places);
  const n = absolute(number.n) * scale;
  const whole = (2n * n + number.d) / (2n * number.d);
  return fraction(number.n >= 0n ? whole : -whole, scale);
}

// The same number as a decimal, or null when it has no finite decimal notation.
function finite(number) {
  let rest = number.d;
  let twos = 0;
  let fives = 0;
  while (rest % 2n === 0n) {
    rest /= 2n;
    twos += 1;
  }
  while (rest % 5n === 0n) {
    rest /= 5n;
    fives += 1;
  }
  if (rest !== 1n) return null;
  const places = Math.max(twos, fives);
  return new Decimal((number.n * powerOfTen(places)) / number.d, places);
}

// Decimals: as on paper, a sum has the decimals of its longest part, a product those of both.
const decimalSum = (a, b, sign) => {
  if (a.places === b.places) return new Decimal(a.digits + sign * b.digits, a.places);
  const places = Math.max(a.places, b.places);
  return new Decimal(a.digits * powerOfTen(places - a.places) + sign * b.digits * powerOfTen(places - b.places), places);
};
const decimalProduct = (a, b) => new Decimal(a.digits * b.digits, a.places + b.places);

function roundedDecimal(number, places) {
  if (places >= number.places) return new Decimal(number.digits * powerOfTen(places - number.places), places);
  return new Decimal(halfUp(number.digits, powerOfTen(number.places - places)), places);
}

function compareDecimals(a, b) {
  const left = a.places < b.places ? a.digits * powerOfTen(b.places - a.places) : a.digits;
  const right = b.places < a.places ? b.digits * powerOfTen(a.places - b.places) : b.digits;
  return left < right ? -1 : left > right ? 1 : 0;
}

// The quotient as the nearest whole number, away from zero on the half; the divisor is whole.
function halfUp(number, divisor) {
  if (number instanceof Fraction) return halfUp(number.n, number.d * divisor);
  const whole = (2n * absolute(number) + divisor) / (2n * divisor);
  return number >= 0n ? whole : -whole;
}

// "12.50": as a programmer writes a decimal. Nothing but digits, a sign and a point comes here.
function decimalOf(text) {
  const [whole, part = ""] = text.split(".");
  return new Decimal(BigInt(whole + part), part.length);
}

function decimalText(number) {
  const digits = String(absolute(number.digits)).padStart(number.places + 1, "0");
  const sign = number.digits < 0n ? "-" : "";
  if (number.places === 0) return sign + digits;
  return `${sign}${digits.slice(0, -number.places)}.${digits.slice(-number.places)}`;
}

// --- whole numbers and fractions together ---------------------------------------------------------------------------------------
// A `Whole` is a bigint or a fraction; a `Measure` is a small whole number (days), a fraction, or Infinity.

function plus(a, b) {
  if (typeof a === typeof b && typeof a !== "object") return a + b;
  if (a === Infinity || b === Infinity) return Infinity;
  return add2(exactNumber(a), exactNumber(b));
}

function times(a, b) {
  if (typeof a === "bigint" && typeof b === "bigint") return a * b;
  return multiply2(exactNumber(a), exactNumber(b));
}

function compare(a, b) {
  if (typeof a === "object" || typeof b === "object") {
    if (a === Infinity) return b === Infinity ? 0 : 1;
    if (b === Infinity) return -1;
    return compare2(exactNumber(a), exactNumber(b));
  }
  return a < b ? -1 : a > b ? 1 : 0;
}

const opposite = (a) => (typeof a === "object" ? negative(a) : -a);

// A fraction that is a small whole number as that.
const SMALL = 1n << 40n;
const lean = (a) => (typeof a === "object" && a.d === 1n && absolute(a.n) < SMALL ? Number(a.n) : a);
