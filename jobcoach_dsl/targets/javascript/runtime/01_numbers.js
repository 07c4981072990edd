// Exact numbers.
//
// In: whole numbers and decimal text. Out: fractions, calculation with them, and their decimal text. Refuses: nothing.
//
// A `Fraction` is in lowest terms. An ordinary number of JavaScript only ever holds a whole number that is known to be small: a day, a
// place on a grid, a level. Where both are allowed, `plus`, `times` and `compare` take either.

class Fraction {
  constructor(n, d) {
    this.n = n;
    this.d = d;
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

// A whole number, or a fraction, as a fraction.
const exactNumber = (value) => (value instanceof Fraction ? value : new Fraction(BigInt(value), 1n));

const isNumber = (value) => value instanceof Fraction;

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

// The quotient as the nearest whole number, away from zero on the half; the divisor is whole.
function halfUp(number, divisor) {
  if (number instanceof Fraction) return halfUp(number.n, number.d * divisor);
  const whole = (2n * absolute(number) + divisor) / (2n * divisor);
  return number >= 0n ? whole : -whole;
}

// "12.50" or "1/3" as a number. Nothing but digits, a sign and a point or a slash comes here.
function numberOf(text) {
  if (text.includes("/")) return fraction(...text.split("/").map(BigInt));
  const [whole, part = ""] = text.split(".");
  return fraction(BigInt(whole + part), powerOfTen(part.length));
}

// How many decimals a number needs; -1 when it has no finite decimal notation.
function placesOf({ d }) {
  let [rest, twos, fives] = [d, 0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : -1;
}

// A number as text, with at least so many decimals; as a fraction when it has no finite decimal notation.
function numberText(number, least = 0) {
  const needed = placesOf(number);
  if (needed < 0) return `${number.n}/${number.d}`;
  const places = Math.max(needed, least);
  const digits = String((absolute(number.n) * powerOfTen(places)) / number.d).padStart(places + 1, "0");
  const sign = number.n < 0n ? "-" : "";
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
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
