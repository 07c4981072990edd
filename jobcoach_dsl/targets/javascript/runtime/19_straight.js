// What straight code calls: code that was written out for one regulation, for facts that are known.
//
// In: facts as they come from outside, small whole numbers. Out: the same. Refuses (`stop`): what is unknown and matters.

const STOP = { stopped: true };

function stop() {
  throw STOP;
}

// A fact, or what was worked out before. What is unknown is never read as a no.
function known(value) {
  if (value === undefined) throw STOP;
  return value;
}

function unlessStopped(error) {
  if (error !== STOP) throw error;
}

// The rules that refuse an outcome, in the order of the regulation: for each set of them one object, so that what is shown of them is made
// once. `next` are the sets with one rule more.
class Grounds {
  constructor(names, rules = EMPTY, root = null) {
    this.names = names;
    this.rules = rules;
    this.root = root;
    this.made = 0;
    this.shown = null;
    this.next = names.map(() => null);
  }

  and(place) {
    return this.next[place] || this.grown(place);
  }

  grown(place) {
    const root = this.root || this;
    if (++root.made > SETS_OF_GROUNDS) {
      root.made = 0;
      root.next.fill(null); // answers keep theirs
    }
    return (this.next[place] = new Grounds(this.names, [...this.rules, this.names[place]], root));
  }
}

const SETS_OF_GROUNDS = 4000; // that are kept

const PLAIN_NUMBER = /^\d{1,9}(\.\d{1,6})?$/;

// A number given as text in parts of which `scale` make one; NaN when it is no number, falls between two parts, or is too large for this.
function wholeOfText(value, scale) {
  if (typeof value !== "string" || !PLAIN_NUMBER.test(value)) return NaN;
  const [before, after = ""] = value.split(".");
  const parts = Number(before + after) * scale;
  const finer = 10 ** after.length;
  return parts <= Number.MAX_SAFE_INTEGER && parts % finer === 0 ? parts / finer : NaN;
}

// A day from ISO text; NaN when it is no day.
function dayOfText(value) {
  if (typeof value !== "string" || value.length !== 10) return NaN;
  const digit = (at) => {
    const code = value.charCodeAt(at) - 48;
    return code >= 0 && code <= 9 ? code : NaN;
  };
  if (value.charCodeAt(4) !== 45 || value.charCodeAt(7) !== 45) return NaN;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  const month = digit(5) * 10 + digit(6);
  const day = digit(8) * 10 + digit(9);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? dayOf(year, month, day) : NaN;
}

// A number in parts as text, with at least so many decimals.
function partsText(parts, scale, least) {
  if (parts % scale === 0 && least === 2) return `${parts / scale}.00`; // an amount: so often asked for that it has its own line
  if (parts % scale === 0 && least === 0) return String(parts / scale);
  const places = POWERS_SMALL.indexOf(scale);
  if (places < 0) return numberText(fraction(BigInt(parts), BigInt(scale)), least);
  const digits = String(Math.abs(parts)).padStart(places + 1, "0");
  let after = digits.slice(digits.length - places);
  while (after.length > least && after.endsWith("0")) after = after.slice(0, -1);
  after = after.padEnd(least, "0");
  return `${parts < 0 ? "-" : ""}${digits.slice(0, digits.length - places)}${after === "" ? "" : "."}${after}`;
}

const POWERS_SMALL = [1, 10, 100, 1000, 10000, 100000, 1000000];

const isText = (value) => typeof value === "string" && !BLANK.test(value);

const specialAmong = (...values) => (values.includes(NOT_IN_SOURCE) ? NOT_IN_SOURCE : NOT_REGULATED);

const timesUnlessSpecial = (value, times) => (typeof value === "number" ? value * times : value);

function extremeWord(isLeast, order, ...words) {
  const places = words.map((word) => order.indexOf(word));
  return order[isLeast ? Math.min(...places) : Math.max(...places)];
}

// The quotient of small whole numbers as the nearest whole number, away from zero on the half.
function halfUpSmall(number, divisor) {
  const twice = 2 * Math.abs(number) + divisor;
  const nearest = (twice - (twice % (2 * divisor))) / (2 * divisor);
  return number >= 0 ? nearest : -nearest;
}
