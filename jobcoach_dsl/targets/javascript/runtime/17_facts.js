// Facts as they come from outside, made exact.
//
// In: an object from name to JSON-like values. Out: the same facts as true and false, words, fractions and days.
// Refuses (all in one `FactError`): names that the regulation does not know, values of another type, values outside the domain, NaN and
// infinity, empty text. A number is taken at its shortest decimal notation; nothing is rounded, defaulted or dropped.

const DIGITS = 40;

// Facts that cannot be used. `problems` holds all of them: { fact, kind, message, help }, kind being unknown, type, domain or facts.
class FactError extends Error {
  constructor(problems) {
    super(problems.map(({ message, help }) => (help ? `${message}. ${help}` : message)).join("\n"));
    this.name = "FactError";
    this.problems = problems;
  }
}

class UnknownReading extends Error {
  constructor(message) {
    super(message);
    this.name = "UnknownReading";
  }
}

class UnknownOutcome extends Error {
  constructor(message) {
    super(message);
    this.name = "UnknownOutcome";
  }
}

// A value that does not fit; `kind` is type or domain.
class Unfit extends Error {
  constructor(kind) {
    super(kind);
    this.kind = kind;
  }
}

// Facts that were read for another regulation may mean something else here.
function otherFacts() {
  const message = "de feiten zijn gelezen voor een andere regeling";
  return new FactError([{ fact: "", kind: "facts", message, help: "lees ze met `read` van deze regeling" }]);
}

// The facts of one regulation, by name. A fact that is absent, or undefined, is unknown.
function readFacts(declared, given) {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new FactError([
      {
        fact: "",
        kind: "facts",
        message: "de feiten zijn geen lijst van namen met waarden",
        help: 'geef een object zoals {"nulurencontract": false}',
      },
    ]);
  }
  const known = new Map();
  const problems = [];
  for (const name of Object.keys(given)) {
    const value = given[name];
    if (value === undefined) continue;
    const fact = declared.get(name);
    if (fact === undefined) {
      const near = nearest(name, [...declared.keys()]);
      const help = near === null ? "`regulation.facts` geeft de namen die deze regeling kent" : `bedoelde u \`${near}\`?`;
      problems.push({ fact: name, kind: "unknown", message: `het feit \`${name}\` is niet bekend in deze regeling`, help });
      continue;
    }
    try {
      known.set(name, readFact(fact, value));
    } catch (error) {
      if (!(error instanceof Unfit)) throw error;
      const what = error.kind === "type" ? "past niet bij" : "ligt buiten het domein van";
      const message = `de waarde ${shownValue(value)} ${what} \`${name}\``;
      problems.push({ fact: name, kind: error.kind, message, help: `verwacht wordt ${expected(fact)}` });
    }
  }
  if (problems.length > 0) throw new FactError(problems);
  return known;
}

function shownValue(value) {
  if (value === "") return "leeg";
  if (value === true) return "ja";
  if (value === false) return "nee";
  if (value === null) return "null";
  const letters = [...`\`${typeof value === "object" ? JSON.stringify(value) : String(value)}\``];
  return letters.length <= 80 ? letters.join("") : `${letters.slice(0, 77).join("")}…\``;
}

// What a fact can be, in words for the one who gives it.
function expected(fact) {
  const { type } = fact;
  if (isBool(type)) return "true (ja) of false (nee)";
  if (valuesOf(type)) return `een van: ${valuesOf(type).join(", ")}`;
  if (isDate(type)) return `een datum als JJJJ-MM-DD, van ${dayText(fact.first)} tot en met ${dayText(fact.last)}`;
  if (type === "text") return "een tekst die niet leeg is";
  const [minimum, maximum, step] = [fact.said.minimum, fact.said.maximum, fact.said.step].map((number) => number.replace(".", ","));
  const steps = isOne(fact.step) ? " zonder decimalen" : ` in stappen van ${step}`;
  const unit = unitText(unitOf(type));
  return `een getal van ${minimum} tot en met ${maximum}${steps}${unit ? ` (${unit})` : ""}`;
}

const BLANK = /^[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*$/;

function readFact(fact, value) {
  const { type } = fact;
  if (isBool(type)) {
    if (typeof value !== "boolean") throw new Unfit("type");
    return value;
  }
  if (unitOf(type)) return readNumber(fact, value);
  if (typeof value !== "string") throw new Unfit("type");
  if (type === "text") {
    if (BLANK.test(value)) throw new Unfit("type");
    return value;
  }
  if (isDate(type)) {
    const day = dayFromText(value);
    if (day === null) throw new Unfit("type");
    if (day < fact.first || day > fact.last) throw new Unfit("domain");
    return day;
  }
  if (!valuesOf(type).includes(value)) throw new Unfit("domain");
  return value;
}

const NUMBER = /^([+-]?)(\d+\.?\d*|\.\d+)(?:[eE]([+-]?\d+))?$/;

function readNumber(fact, value) {
  if (!["number", "string", "bigint"].includes(typeof value)) throw new Unfit("type");
  const text = String(value);
  const found = NUMBER.exec(text);
  // only a number itself, when very large or small, has an exponent
  if (found === null || !/\d$/.test(text) || (typeof value === "string" && found[3] !== undefined)) throw new Unfit("type");
  const [, sign, mantissa, exponent = "0"] = found;
  const [whole, part = ""] = mantissa.split(".");
  const digits = (whole + part).replace(/^0+/, "");
  const figures = digits.replace(/0+$/, "");
  // What is larger, or finer, than any fact is refused before its digits are written out.
  const power = BigInt(exponent) - BigInt(part.length) + BigInt(digits.length - figures.length);
  if (figures !== "" && (power < -DIGITS || power + BigInt(figures.length) > DIGITS)) throw new Unfit("domain");
  const size = BigInt(figures) * (sign === "-" ? -1n : 1n);
  const scale = figures === "" ? 1n : powerOfTen(Math.abs(Number(power)));
  const number = power < 0n ? fraction(size, scale) : fraction(size * scale);
  if (compare2(number, fact.minimum) < 0 || compare2(number, fact.maximum) > 0) throw new Unfit("domain");
  if (!isWhole(divide2(subtract2(number, fact.minimum), fact.step))) throw new Unfit("domain");
  return number;
}

// --- the name that was meant ------------------------------------------------------------------------------------------------------

// The known name that is most like this one, if any is like it for more than six tenths.
function nearest(word, names) {
  let [best, most] = [null, 0.6];
  for (const name of names) {
    const likeness = (2 * lettersShared(name, word)) / (name.length + word.length);
    if (likeness > most || (likeness === most && (best === null || name > best))) [best, most] = [name, likeness];
  }
  return best;
}

// The letters in the longest run that both have, and so on to the left and to the right of it.
function lettersShared(a, b) {
  let [length, startA, startB] = [0, 0, 0];
  let runs = [];
  for (let i = 0; i < a.length; i++) {
    const next = [];
    for (let j = 0; j < b.length; j++) {
      if (a[i] !== b[j]) continue;
      next[j + 1] = (runs[j] || 0) + 1;
      if (next[j + 1] > length) [length, startA, startB] = [next[j + 1], i - next[j + 1] + 1, j - next[j + 1] + 1];
    }
    runs = next;
  }
  if (length === 0) return 0;
  const left = lettersShared(a.slice(0, startA), b.slice(0, startB));
  return left + length + lettersShared(a.slice(startA + length), b.slice(startB + length));
}
