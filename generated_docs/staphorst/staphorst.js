// Uitvoeringsregels jobcoaching - gemeente Staphorst
// Written by jobcoach compile from staphorst 7662be09e3586fec; changes are lost when it is written again.
(function (scope) {
"use strict";
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
function floorDivide(n, d) {
const whole = n / d;
return n % d < 0n ? whole - 1n : whole;
}
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
function roundedFraction(number, places) {
const scale = powerOfTen(places);
const n = absolute(number.n) * scale;
const whole = (2n * n + number.d) / (2n * number.d);
return fraction(number.n >= 0n ? whole : -whole, scale);
}
function halfUp(number, divisor) {
if (number instanceof Fraction) return halfUp(number.n, number.d * divisor);
const whole = (2n * absolute(number) + divisor) / (2n * divisor);
return number >= 0n ? whole : -whole;
}
function numberOf(text) {
if (text.includes("/")) return fraction(...text.split("/").map(BigInt));
const [whole, part = ""] = text.split(".");
return fraction(BigInt(whole + part), powerOfTen(part.length));
}
function placesOf({ d }) {
let [rest, twos, fives] = [d, 0, 0];
for (; rest % 2n === 0n; rest /= 2n) twos += 1;
for (; rest % 5n === 0n; rest /= 5n) fives += 1;
return rest === 1n ? Math.max(twos, fives) : -1;
}
function numberText(number, least = 0) {
const needed = placesOf(number);
if (needed < 0) return `${number.n}/${number.d}`;
const places = Math.max(needed, least);
const digits = String((absolute(number.n) * powerOfTen(places)) / number.d).padStart(places + 1, "0");
const sign = number.n < 0n ? "-" : "";
return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
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
const SMALL = 1n << 40n;
const lean = (a) => (typeof a === "object" && a.d === 1n && absolute(a.n) < SMALL ? Number(a.n) : a);
const FIRST_DAY = 1;
const LAST_DAY = 3652059;
const isLeap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];
const daysBefore = (year, month) => BEFORE_MONTH[month - 1] + (month > 2 && isLeap(year) ? 1 : 0);
const daysIn = (year, month) => BEFORE_MONTH[month] - BEFORE_MONTH[month - 1] + (month === 2 && isLeap(year) ? 1 : 0);
function dayOf(year, month, day) {
const past = year - 1;
return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) + daysBefore(year, month) + day;
}
function dateOf(day) {
let rest = day - 1;
const centuries4 = Math.floor(rest / 146097);
rest -= centuries4 * 146097;
const centuries = Math.min(3, Math.floor(rest / 36524));
rest -= centuries * 36524;
const years4 = Math.floor(rest / 1461);
rest -= years4 * 1461;
const years = Math.min(3, Math.floor(rest / 365));
rest -= years * 365;
const year = centuries4 * 400 + centuries * 100 + years4 * 4 + years + 1;
let month = Math.min(12, Math.floor(rest / 29) + 1);
while (daysBefore(year, month) > rest) month -= 1;
return { year, month, day: rest - daysBefore(year, month) + 1 };
}
const weekday = (day) => (day + 6) % 7;
function dayFromText(text) {
const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
if (found === null) return null;
const [year, month, day] = found.slice(1).map(Number);
if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
return dayOf(year, month, day);
}
function dayText(number) {
const { year, month, day } = dateOf(number);
return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
function movedDay(day, amount, unit) {
if (unit === "weekend") return Math.min(LAST_DAY, weekday(day) >= 5 ? day + 7 - weekday(day) : day);
if (unit === "dag" || unit === "week") {
const moved = day + amount * (unit === "week" ? 7 : 1);
return Math.min(LAST_DAY, Math.max(FIRST_DAY, moved));
}
const from = dateOf(day);
const months = from.year * 12 + from.month - 1 + amount * (unit === "jaar" ? 12 : 1);
const year = Math.floor(months / 12);
const month = months - year * 12 + 1;
if (year < 1 || year > 9999) return amount > 0 ? LAST_DAY : FIRST_DAY;
return dayOf(year, month, Math.min(from.day, daysIn(year, month)));
}
function movedDayBy(day, amount, unit) {
const whole = smallWhole(floorOf(amount));
const start = movedDay(day, whole, unit);
if (isWhole(amount) || unit === "dag") return start;
const month = BigInt(movedDay(day, whole + 1, unit) - start);
const part = subtract2(amount, exactNumber(whole));
return start + Number(floorDivide(month * part.n, part.d));
}
const smallWhole = (amount) => Number(amount > 4000000n ? 4000000n : amount < -4000000n ? -4000000n : amount);
const EMPTY = Object.freeze([]);
const has = (set, level) => ((set[level >> 5] >>> (level & 31)) & 1) === 1;
function setOf(levels) {
const set = [];
for (const level of levels) addTo(set, level);
return set.length === 0 ? EMPTY : set;
}
function addTo(set, level) {
const word = level >> 5;
while (set.length <= word) set.push(0);
set[word] |= 1 << (level & 31);
}
function union(a, b) {
if (a === b || b.length === 0) return a;
if (a.length === 0) return b;
const [long, short] = a.length >= b.length ? [a, b] : [b, a];
const set = long.slice();
for (let i = 0; i < short.length; i++) set[i] |= short[i];
return set;
}
function minus(a, b) {
const set = a.slice();
for (let i = 0; i < set.length && i < b.length; i++) set[i] &= ~b[i];
return set;
}
function meets(a, b) {
for (let i = 0; i < a.length && i < b.length; i++) if (a[i] & b[i]) return true;
return false;
}
const isEmpty = (set) => set.every((word) => word === 0);
const sameSet = (a, b) => isEmpty(minus(a, b)) && isEmpty(minus(b, a));
function reaches(set, level) {
const word = level >> 5;
if (set.length <= word) return false;
if (set[word] >>> (level & 31)) return true;
for (let i = word + 1; i < set.length; i++) if (set[i]) return true;
return false;
}
function* levelsIn(set, from = 0) {
for (let level = from; level < set.length * 32; level++) if (has(set, level)) yield level;
}
const NOT_REGULATED = Object.freeze({ special: "not_regulated" });
const NOT_IN_SOURCE = Object.freeze({ special: "not_in_source" });
const isSpecial = (value) => value === NOT_REGULATED || value === NOT_IN_SOURCE;
const COMPARISONS = new Set(["==", "!=", "<", "<=", ">", ">="]);
const CALCULATIONS = new Set(["+", "-", "*", "/"]);
const CONSTANTS = new Set(["number", "word", "date", "special"]);
const isConstant = (expr) => expr === true || expr === false || CONSTANTS.has(expr[0]);
const constants = new WeakMap();
function constantOf(expr) {
if (expr === true || expr === false) return expr;
let found = constants.get(expr);
if (found === undefined) {
const [kind, ...rest] = expr;
if (kind === "special") found = rest[0] === "not_regulated" ? NOT_REGULATED : NOT_IN_SOURCE;
else if (kind === "date") found = dayFromText(rest[0]);
else if (kind === "word") found = rest[1];
else found = numberOf(rest[1]);
constants.set(expr, found);
}
return found;
}
function partsOf(expr) {
if (isConstant(expr)) return [];
switch (expr[0]) {
case "fact":
case "ref":
case "reading":
return [];
case "not":
case "all":
case "any":
case "==":
case "!=":
case "<":
case "<=":
case ">":
case ">=":
return expr.slice(1);
case "round":
return [expr[3]];
case "shift":
return typeof expr[3] === "number" ? [expr[2]] : [expr[2], expr[3]];
default:
return expr.slice(2);
}
}
function rebuilt(expr, parts) {
switch (expr[0]) {
case "round":
return [expr[0], expr[1], expr[2], ...parts];
case "shift":
return parts.length > 1 ? ["shift", expr[1], ...parts] : ["shift", expr[1], parts[0], expr[3]];
case "not":
case "all":
case "any":
return [expr[0], ...parts];
default:
return COMPARISONS.has(expr[0]) ? [expr[0], ...parts] : [expr[0], expr[1], ...parts];
}
}
const keys = new WeakMap();
function keyOf(expr) {
if (typeof expr !== "object") return String(expr);
let found = keys.get(expr);
if (found === undefined) {
if (expr[0] === "number") {
const number = constantOf(expr);
found = `["number",${expr[1]},${number.n}/${number.d}]`;
} else {
found = `[${expr.map((part) => (typeof part === "object" ? keyOf(part) : JSON.stringify(part))).join()}]`;
}
keys.set(expr, found);
}
return found;
}
function replaced(expr, other, done = (made) => made) {
const instead = typeof expr === "boolean" ? expr : other(expr);
if (instead !== undefined) return instead;
const parts = partsOf(expr);
return parts.length === 0 ? expr : done(rebuilt(expr, parts.map((part) => replaced(part, other, done))));
}
const chosen = (expr, on) => replaced(expr, ([kind, id]) => (kind === "reading" ? on.has(id) : undefined), folded);
function folded(expr) {
switch (expr[0]) {
case "if": {
const [, , condition, then, otherwise] = expr;
return condition === true ? then : condition === false ? otherwise : expr;
}
case "not":
return typeof expr[1] === "boolean" ? !expr[1] : expr;
case "all":
case "any": {
const neutral = expr[0] === "all";
const kept = expr.slice(1).filter((item) => item !== neutral);
if (kept.includes(!neutral)) return !neutral;
return kept.length === 0 ? neutral : kept.length === 1 ? kept[0] : [expr[0], ...kept];
}
default:
return expr;
}
}
function ordered(definition) {
const result = [];
const left = [...definition.branches];
while (left.length > 0) {
const next = left.findIndex(
(branch) => !definition.overrides.some(([winner, loser]) => loser === branch.rule && left.some((other) => other.rule === winner)),
);
if (next < 0) return [...result, ...left];
result.push(...left.splice(next, 1));
}
return result;
}
function lowered(definition) {
let result = ["special", "not_regulated", definition.type];
for (const { when, value } of ordered(definition).reverse()) {
result = when === true ? value : ["if", definition.type, when, value, result];
}
return result;
}
const failing = (ground) => (ground.fails ? ["ref", ground.definition] : ["not", ["ref", ground.definition]]);
const isBool = (type) => type === "bool";
const isDate = (type) => type === "date";
const valuesOf = (type) => (typeof type === "object" && type.enum) || null;
const unitOf = (type) => (typeof type === "object" && type.number) || null;
function unitText(parts) {
const name = ([unit, power]) => (Math.abs(power) === 1 ? unit : `${unit}^${Math.abs(power)}`);
const over = parts.filter(([, power]) => power > 0).map(name);
const under = parts.filter(([, power]) => power < 0).map(name);
return [over.join(" ") || (under.length > 0 ? "1" : ""), ...under.map((unit) => `per ${unit}`)].join(" ").trim();
}
const citationText = (citation) => `${citation.regulation} ${citation.at}`;
class Program {
constructor(data) {
this.data = data;
this.types = data.types;
this.facts = new Map(data.facts.map((fact) => [fact.name, this.declared(fact)]));
this.outcomes = new Map(data.outcomes.map((outcome) => [outcome.name, this.declared(outcome)]));
this.definitions = new Map(
data.definitions.map(({ name, type, branches, overrides }) => [
name,
{ name, type, overrides, branches: branches.map(([rule, when, value, own]) => ({ rule, when, value, own })) },
]),
);
this.rules = new Map(data.rules.map((rule) => [rule.id, { subject: "", citations: [], guard: true, judge: "", ...rule }]));
this.readings = new Map(data.readings.map((reading) => [reading.id, reading]));
this.grounds = data.grounds.map(([rule, definition, fails, outcomes]) => ({ rule, definition, fails, outcomes }));
this.decision = data.decision && {
...data.decision,
stages: data.decision.stages.map(([result, when, rule, citation]) => ({ result, when, rule, citation })),
};
}
declared(item) {
const made = { ...item, said: item, type: this.types[item.type] };
for (const name of ["minimum", "maximum", "step"]) if (name in item) made[name] = numberOf(item[name]);
for (const name of ["first", "last"]) if (name in item) made[name] = dayFromText(item[name]);
return made;
}
changed(change) {
const made = Object.create(this);
made.definitions = new Map();
for (const [name, definition] of this.definitions) {
const branches = definition.branches.map((branch) => ({ ...branch, when: change(branch.when), value: change(branch.value) }));
made.definitions.set(name, { ...definition, branches });
}
return made;
}
withFacts(known) {
const put = (expr) => replaced(expr, ([kind, name]) => (kind === "fact" && known.has(name) ? this.constant(name, known) : undefined));
const made = this.changed(put);
const left = [...this.facts].filter(([name]) => !known.has(name));
made.facts = new Map(left.map(([name, fact]) => [name, fact.applies === undefined ? fact : { ...fact, applies: put(fact.applies) }]));
return made;
}
constant(name, known) {
const value = known.get(name);
const { type } = this.facts.get(name).said;
if (typeof value === "number") return ["date", dayText(value)];
if (isNumber(value)) return ["number", type, numberText(value)];
return typeof value === "boolean" ? value : ["word", type, value];
}
withReadings(on) {
const made = this.changed((expr) => chosen(expr, on));
for (const definition of made.definitions.values()) definition.branches = definition.branches.filter(({ when }) => when !== false);
made.rules = new Map();
for (const [id, rule] of this.rules) made.rules.set(id, { ...rule, guard: chosen(rule.guard, on) });
return made;
}
deniedBy(outcome) {
const definition = this.definitions.get(outcome);
const fails = keyOf(["any", ...this.grounds.filter((ground) => ground.outcomes.includes(outcome)).map(failing)]);
return definition !== undefined && definition.branches.length > 0 && definition.branches.every((branch) => keyOf(branch.value) === fails);
}
}
function denies(value, by = false) {
if (typeof value === "boolean") return value === by;
if (typeof value === "string") return true;
return isNumber(value) && isZero(value);
}
const [VAR, SUM, ROUNDED, INVERSE, LOWEST, DAY, MOVED, LATER] = ["Var", "Sum", "Rounded", "Inverse", "Lowest", "Day", "Moved", "Later"];
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
const byText = (a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
const inOrder = (items) => (items.length < 2 ? items : [...items].sort(byText));
const asSum = (formula) => (formula.kind === SUM ? formula : makeSum(ZERO, [makeTerm(ONE, [formula])]));
function bare(total) {
const [term] = total.terms;
return isZero(total.number) && total.terms.length === 1 && isOne(term.factor) && term.atoms.length === 1 ? term.atoms[0] : total;
}
const constantFormula = (value) => (typeof value === "number" ? makeDay(value) : makeSum(exactNumber(value)));
function addSums(a, b) {
const factors = new Map();
for (const term of [...a.terms, ...b.terms]) {
const before = factors.get(term.product);
factors.set(term.product, before === undefined ? term : makeTerm(add2(before.factor, term.factor), term.atoms));
}
const terms = [...factors.values()].filter((term) => !isZero(term.factor));
return makeSum(add2(a.number, b.number), inOrder(terms));
}
function scaleSum(a, factor) {
if (isZero(factor)) return makeSum(ZERO);
if (isOne(factor)) return a;
return makeSum(multiply2(a.number, factor), inOrder(a.terms.map((term) => makeTerm(multiply2(term.factor, factor), term.atoms))));
}
const subtractSums = (a, b) => addSums(a, scaleSum(b, MINUS_ONE));
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
function invertSum(a) {
const product = productOf(a);
return makeSum(ZERO, [makeTerm(divide2(ONE, product.factor), inOrder(product.atoms.map(makeInverse)))]);
}
function extremeOf(least, items) {
const flat = new Set();
for (const item of items) {
const inner = item.kind === SUM ? bare(item) : item;
for (const part of inner.kind === LOWEST && inner.least === least ? inner.items : [inner]) flat.add(part);
}
const parts = inOrder([...flat]);
return parts.length === 1 ? parts[0] : makeLowest(least, parts);
}
function move(item, amount, unit) {
if (unit === "week") [amount, unit] = [amount * 7, "dag"];
if (unit === "jaar") [amount, unit] = [amount * 12, "maand"];
if (item.kind === MOVED && item.unit === "dag" && unit === "dag") [item, amount] = [item.item, amount + item.amount];
return amount === 0 ? item : makeMoved(item, amount, unit);
}
function moveLater(item, amount, unit) {
if (amount.kind === SUM && amount.terms.length === 0 && isWhole(amount.number)) return move(item, smallWhole(amount.number.n), unit);
return makeLater(item, amount, unit);
}
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
class Unsupported extends Error {}
class NotMonotone extends Unsupported {}
class TooLarge extends Unsupported {}
function axisOf(fact, level) {
const { name, type } = fact;
if (isBool(type)) return { kind: "choice", name, level, values: [true, false] };
if (valuesOf(type)) return { kind: "choice", name, level, values: valuesOf(type) };
if (isDate(type)) return { kind: "grid", name, level, days: true, start: fact.first, step: ONE, last: fact.last - fact.first };
if (type === "text") return { kind: "words", name, level };
const { minimum: start, maximum, step } = fact;
const last = Number(floorOf(divide2(subtract2(maximum, start), step)));
return { kind: "grid", name, level, days: false, start, step, last };
}
function exactAt(grid, place) {
return grid.days ? grid.start + place : add2(grid.start, multiply2(grid.step, exactNumber(place)));
}
function placeOf(axis, value) {
if (axis.kind === "words") return value;
if (axis.kind === "choice") return axis.values.indexOf(value);
if (axis.days) return value - axis.start;
return Number(divide2(subtract2(value, axis.start), axis.step).n);
}
const COPY = 1 << 20;
const copyOf = (level) => level | COPY;
const factOf = (level) => level & ~COPY;
class Ends {
constructor(scaled, directions, scale = 1n, whole = true) {
this.scaled = scaled;
this.directions = directions;
this.scale = scale;
this.whole = whole;
}
over(sides) {
return this.scaled(sides).map((end) => this.plain(end));
}
at(places) {
return this.plain(this.scaled(onePlace(places))[0]);
}
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
const ORIGIN = dayOf(2000, 1, 1);
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
renamed(level) {
return makeApart(renamed(this.low, level), renamed(this.high, level), this.gap, this.strict, this.unit);
}
}
function makeApart(low, high, gap, strict, unit) {
const text = `Apart(low=${low.text}, high=${high.text}, gap=${fractionText(gap)}, strict=${strict ? "True" : "False"}, unit=${fractionText(unit)})`;
return comparisons.found.get(text) || comparisons.add(text, new Apart(low, high, gap, strict, unit, text));
}
const linkOf = (comparison, level) => ({
kind: "link",
name: "",
level,
values: [true, false],
apart: comparison,
reach: setOf(comparison.levels),
});
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
function apartOf(low, high, strict, axes) {
if (isNumericOrCopy(low, axes)) return apartNumbers(subtractSums(asSum(high), asSum(low)), strict, axes);
const [first, earlier] = undated(low);
const [last, later] = undated(high);
return makeApart(first, last, exactNumber(earlier - later + (strict ? 1 : 0)), false, ONE);
}
function daysBetween(low, high, axes) {
const [first, early] = daysOff(low, axes);
const [last, late] = daysOff(high, axes);
return first === last ? subtractSums(late, early) : null;
}
function daysOff(date, axes) {
const fixed = date.kind === MOVED && date.unit === "dag";
if (fixed || (date.kind === LATER && date.unit === "dag" && isWholeSum(asSum(date.amount), axes))) {
const [inner, days] = daysOff(date.item, axes);
return [inner, addSums(days, fixed ? makeSum(exactNumber(date.amount)) : asSum(date.amount))];
}
return [date, makeSum(ZERO)];
}
function gridOfTerm(term, axes) {
const [atom] = term.atoms;
const axis = term.atoms.length === 1 && atom.kind === VAR ? axes[factOf(atom.level)] : null;
return axis !== null && axis.kind === "grid" && !axis.days ? axis : null;
}
function isWholeSum(total, axes) {
if (!isWhole(total.number)) return false;
return total.terms.every((term) => {
const grid = gridOfTerm(term, axes);
return grid !== null && isWhole(multiply2(term.factor, grid.start)) && isWhole(multiply2(term.factor, grid.step));
});
}
function isNumericOrCopy(formula, axes) {
if (formula.kind === VAR) return isNumeric(makeVar(factOf(formula.level)), axes);
return formula.kind === LOWEST ? isNumericOrCopy(formula.items[0], axes) : isNumeric(formula, axes);
}
function undated(date) {
if (date.kind === DAY) return [makeDay(ORIGIN), date.value - ORIGIN];
if (date.kind === MOVED && date.unit === "dag") {
const [inner, days] = undated(date.item);
return [inner, days + date.amount];
}
return [date, 0];
}
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
function oneWayRound(comparison) {
const other = comparison.opposite();
return comparison.text <= other.text ? [comparison, true] : [other, false];
}
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
function waysToBeLess(low, high, axes) {
low = spread(low);
high = spread(high);
for (const [side, isLow] of [[low, true], [high, false]]) {
if (side.kind !== LOWEST) continue;
const parts = side.items.map((item) => (isLow ? waysToBeLess(item, high, axes) : waysToBeLess(low, item, axes)));
if (side.least === isLow) return parts.flat();
return parts.reduce((ways, more) => ways.flatMap((one) => more.map((other) => new Set([...one, ...other]))));
}
return [new Set([apartOf(low, high, true, axes)])];
}
const ROUNDS = 6;
const ANY_FACT = -1;
const STEPS = 500;
const MONTH = fraction(146097n, 4800n);
const SLACK = 8;
const REMEMBERED = 20000;
const HAIR = fraction(1n, 10n ** 60n);
const middleOf = (first, last) => Math.floor((first + last) / 2);
class Solver {
constructor(axes) {
this.axes = axes;
this.reckoner = new Reckoner(axes);
this.givesUp = true;
this.relevant = new Map();
this.found = new Map();
}
grid(level) {
return this.axes[factOf(level)];
}
whole(level) {
return [0, this.grid(level).last];
}
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
if (error instanceof Unsupported) return stretches;
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
*movedLater(i, base, unit, amounts) {
const [fewest, most] = amounts.map(exactNumber);
const inMonths = unit === "maand";
const [days, slack] = inMonths ? [MONTH, exactNumber(SLACK)] : [ONE, ZERO];
yield [base, i, lean(add2(multiply2(most, days), slack))];
yield [i, base, lean(add2(subtract2(slack, multiply2(fewest, days)), inMonths ? ZERO : ONE))];
for (const [j, same, count] of this.months) {
if (same !== base || !inMonths) continue;
const months = exactNumber(count);
const days28 = (span) => multiply2(span, exactNumber(28));
if (compare2(most, months) <= 0) yield [j, i, Number(floorOf(negative(days28(subtract2(months, most)))))];
if (compare2(fewest, months) >= 0) yield [i, j, -Number(floorOf(days28(subtract2(fewest, months))))];
}
}
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
const fits = (place, end) => {
const places = new Map();
for (const [at, sign] of directions) places.set(at, at === level ? place : before.get(at)[sign > 0 ? end : 1 - end]);
const value = measure(ends.at(places));
return end === 0 ? !less(over, value) : !less(value, under);
};
for (const end of [0, 1]) {
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
function lastThat(first, last, fits) {
if (fits(last)) return last;
while (first + 1 < last) {
const middle = middleOf(first, last);
if (fits(middle)) first = middle;
else last = middle;
}
return first;
}
function firstThat(first, last, fits) {
if (fits(first)) return first;
while (first + 1 < last) {
const middle = middleOf(first, last);
if (fits(middle)) last = middle;
else first = middle;
}
return last;
}
function slopeOf(term) {
if (term.kind !== SUM || !isZero(term.number) || term.terms.length !== 1) return null;
const { factor, atoms } = term.terms[0];
return atoms.length === 1 && atoms[0].kind === VAR ? { level: atoms[0].level, factor } : null;
}
function calendarOf(terms) {
const chains = terms.map((term) => ({ term, ...chainOf(term) }));
const found = [];
for (const a of chains) {
for (const b of chains) {
if (a.term === b.term || a.base === null || a.base !== b.base) continue;
found.push([a.term, b.term, b.most - a.least]);
if (a.months !== null && b.months !== null) found.push([a.term, b.term, daysOfMonths(b.months - a.months)[1] + 3]);
}
}
return found;
}
function baseOf(term) {
if (term.kind === VAR) return term.level;
return term.kind === MOVED || term.kind === LATER ? baseOf(term.item) : null;
}
function movedFrom(term, start) {
if (term.kind === MOVED) return makeMoved(movedFrom(term.item, start), term.amount, term.unit);
if (term.kind === LATER) return makeLater(movedFrom(term.item, start), term.amount, term.unit);
return start;
}
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
const LEAF = 1 << 30;
const ALIKE_SAMPLES = 4;
class Node {
constructor(id, level, support, calculated) {
this.id = id;
this.level = level;
this.support = support;
this.calculated = calculated;
this.cuts = EMPTY;
this.kids = EMPTY;
this.value = null;
this.formula = null;
this.box = EMPTY;
}
}
class LinkNeeded extends Error {}
function valueKey(value) {
if (isNumber(value)) {
return `n${value.n}/${value.d}`;
}
if (isSpecial(value)) return value.special;
return `${typeof value}${value}`;
}
function bisect(cuts, place) {
let [low, high] = [0, cuts.length];
while (low < high) {
const middle = (low + high) >> 1;
if (place < cuts[middle]) high = middle;
else low = middle + 1;
}
return low;
}
function childAt(axis, node, place) {
if (axis.kind === "grid") return node.kids[bisect(node.cuts, place)];
if (axis.kind === "words") {
const at = node.cuts.indexOf(place);
return node.kids[at < 0 ? node.kids.length - 1 : at];
}
return node.kids[place];
}
const cellKey = (cell) => (cell === null ? "*" : typeof cell === "string" ? `"${cell}` : String(cell));
class Table {
constructor(axes, budget, base = null, loose = false) {
this.axes = axes;
this.base = base;
this.loose = loose;
this.reckoner = base ? base.reckoner : new Reckoner(axes);
this.facts = base ? base.facts : axes.length;
this.links = new Map();
this.linking = true;
this.count = base ? base.count : 0;
this.budget = this.count + budget;
this.nodes = new Map();
this.cellsOf = new Map();
this.met = new Map();
this.alike = new Map();
this.stretches = new Map();
this.applied = new Map();
this.chosen = new Map();
this.true = this.leaf(true);
this.false = this.leaf(false);
}
find(key) {
const found = this.nodes.get(key);
return found === undefined && this.base !== null ? this.base.find(key) : found;
}
make(key, level, support, calculated) {
this.count += 1;
if (this.count > this.budget) throw new TooLarge("has too many cases that hang together");
const node = new Node(this.count, level, support, calculated);
this.nodes.set(key, node);
return node;
}
leaf(value) {
const key = valueKey(value);
let node = this.find(key);
if (node === undefined) {
node = this.make(key, LEAF, EMPTY, false);
node.value = value;
}
return node;
}
calculation(formula, box) {
box = box.filter(([level]) => formula.levels.has(level));
if (box.length === 0) return this.leaf(valueOfFormula(formula, new Map()));
const key = `f${formula.id}|${box.join(";")}`;
const found = this.find(key);
if (found !== undefined) return found;
const ends = this.reckoner.of(formula);
const [low, high] = ends.scaled(sidesOf(box));
if (compare(low, high) === 0) return this.leaf(ends.plain(low));
const node = this.make(key, LEAF, setOf(formula.levels), true);
node.formula = formula;
node.box = box;
return node;
}
pinned(formula, box) {
const key = `f${formula.id}|${box.join(";")}`;
let node = this.find(key);
if (node === undefined) {
node = this.make(key, LEAF, setOf(box.filter(([, first, last]) => first < last).map(([level]) => level)), true);
node.formula = formula;
node.box = box;
}
return node;
}
variable(level) {
const axis = this.axes[level];
if (axis.kind === "choice") return this.test(level, EMPTY, axis.values.map((value) => this.leaf(value)));
return this.calculation(makeVar(level), [[level, 0, axis.last]]);
}
test(level, cuts, kids) {
const axis = this.axes[level];
if (axis.kind === "grid") {
[cuts, kids] = this.merged(level, cuts, kids);
} else if (axis.kind === "words") {
const other = kids[kids.length - 1];
const kept = cuts.map((_, i) => i).filter((i) => kids[i] !== other);
[cuts, kids] = [kept.map((i) => cuts[i]), [...kept.map((i) => kids[i]), other]];
} else if (kids.every((kid) => kid === kids[0])) {
return kids[0];
}
if (kids.length === 1) return kids[0];
let key = `${level}|${axis.kind === "words" ? JSON.stringify(cuts) : cuts.join()}|`;
for (const kid of kids) key += `${kid.id},`;
let node = this.find(key);
if (node === undefined) {
let support = setOf([level]);
let calculated = false;
if (axis.kind === "link") support = union(support, axis.reach);
for (const kid of kids) {
support = union(support, kid.support);
calculated = calculated || kid.calculated;
}
node = this.make(key, level, support, calculated);
node.cuts = cuts;
node.kids = kids;
}
return node;
}
merged(level, cuts, kids) {
const keptCuts = [];
const kept = [kids[0]];
for (let i = 0; i + 1 < kids.length; i++) {
let [cut, before, kid] = [cuts[i], kept[kept.length - 1], kids[i + 1]];
if (kid === before) continue;
if (!this.loose && (before.calculated || kid.calculated) && (has(before.support, level) || has(kid.support, level))) {
const start = keptCuts.length > 0 ? keptCuts[keptCuts.length - 1] : 0;
const end = i + 1 < cuts.length ? cuts[i + 1] - 1 : this.axes[level].last;
[cut, before, kid] = this.meeting(level, before, kid, start, cut, end);
kept[kept.length - 1] = before;
}
if (kid !== before) {
keptCuts.push(cut);
kept.push(kid);
}
}
return [keptCuts, kept];
}
meeting(level, a, b, start, cut, end) {
const key = `${a.id},${b.id},${level},${start},${cut},${end}`;
let found = this.met.get(key);
if (found === undefined) {
found = this.meet(level, a, b, start, cut, end);
this.met.set(key, found);
}
return found;
}
meet(level, a, b, start, cut, end) {
if (this.mayAgree(a, b, level, cut - 1) && this.mayAgree(a, b, level, start) && has(b.support, level)) {
const wide = this.stretched(b, level, start, end);
if (wide !== null && this.within(wide, level, [start, cut - 1]) === a) return [cut, wide, wide];
}
if (!this.mayAgree(a, b, level, cut)) return [cut, a, b];
const wide = this.stretched(a, level, start, end);
if (wide === null) return [cut, a, b];
if (this.mayAgree(a, b, level, end) && this.within(wide, level, [cut, end]) === b) return [cut, wide, wide];
const agree = (last) =>
this.mayAgree(a, b, level, last) && this.within(wide, level, [cut, last]) === this.within(b, level, [cut, last]);
if (!agree(cut)) return [cut, a, b];
let [low, reach] = [cut, 1];
while (low + reach < end && agree(low + reach)) [low, reach] = [low + reach, 2 * reach];
let high = Math.min(end, low + reach);
while (low + 1 < high) {
const middle = middleOf(low, high);
if (agree(middle)) low = middle;
else high = middle;
}
return [low + 1, this.within(wide, level, [start, low]), this.within(b, level, [low + 1, end])];
}
mayAgree(a, b, level, place) {
if (a === b) return true;
const key = `${a.id},${b.id},${level},${place}`;
let found = this.alike.get(key);
if (found === undefined) {
if (a.level === LEAF && b.level === LEAF) {
found = (a.calculated || b.calculated) && this.seemEqual(a, b, level, place);
} else {
const top = Math.min(a.level, b.level);
found = this.cells(top, this.common(top, [a, b])).every((cell) =>
this.mayAgree(this.within(a, top, cell), this.within(b, top, cell), level, place),
);
}
this.alike.set(key, found);
}
return found;
}
seemEqual(a, b, level, place) {
if (isSpecial(a.value) || isSpecial(b.value)) return false;
const [one, other, box] = [this.reckoner.of(leafFormula(a)), this.reckoner.of(leafFormula(b)), jointBox(a, b)];
for (let number = 0; number < ALIKE_SAMPLES; number++) {
const sides = new Map(
box.map(([at, first, last]) => {
const where = at === level ? place : samplePlace(first, last, number, at);
return [at, [where, where]];
}),
);
if (!one.agrees(other, sides)) return false;
}
return true;
}
stretched(node, level, first, last) {
if (!has(node.support, level)) return node;
const key = `${node.id},${level},${first},${last}`;
let found = this.stretches.get(key);
if (found === undefined) {
found = this.stretch(node, level, first, last);
this.stretches.set(key, found);
}
return found;
}
stretch(node, level, first, last) {
if (node.formula !== null) {
try {
return this.calculation(node.formula, node.box.map((side) => (side[0] === level ? [level, first, last] : side)));
} catch (error) {
if (error instanceof Unsupported) return null;
throw error;
}
}
const kids = node.kids.map((kid) => this.stretched(kid, level, first, last));
return kids.includes(null) ? null : this.test(node.level, node.cuts, kids);
}
cells(level, cuts) {
const axis = this.axes[level];
if (axis.kind === "grid") return [...cuts, axis.last + 1].map((cut, i) => [i > 0 ? cuts[i - 1] : 0, cut - 1]);
if (axis.kind === "words") return [...cuts, null];
return axis.values.map((_, i) => i);
}
common(level, nodes) {
const tests = nodes.filter((node) => node.level === level).map((node) => node.cuts);
if (tests.every((cuts) => cuts === tests[0])) return tests[0];
const all = [...new Set(tests.flat())];
return this.axes[level].kind === "words" ? all.sort() : all.sort((a, b) => a - b);
}
within(node, level, cell) {
if (!has(node.support, level)) return node;
const onGrid = Array.isArray(cell);
if (node.level === level && !onGrid) {
if (typeof cell === "number") return node.kids[cell];
const at = cell === null ? -1 : node.cuts.indexOf(cell);
return node.kids[at < 0 ? node.kids.length - 1 : at];
}
const key = `${node.id},${level},${cellKey(cell)}`;
let result = this.cellsOf.get(key);
if (result === undefined) {
result = this.inCell(node, level, cell);
this.cellsOf.set(key, result);
}
return result;
}
inCell(node, level, cell) {
if (node.level === LEAF) {
const [first, last] = cell;
let same = true;
const box = node.box.map((side) => {
if (side[0] !== level) return side;
const bounded = [level, Math.max(side[1], first), Math.min(side[2], last)];
same = bounded[1] === side[1] && bounded[2] === side[2];
return bounded;
});
if (same) return node;
if (this.loose) return this.pinned(node.formula, box);
return node.formula.hasExtreme ? this.rebuild(node.formula, box) : this.calculation(node.formula, box);
}
if (node.level === level) {
const [low, high] = cell.map((place) => bisect(node.cuts, place));
const kids = node.kids.slice(low, high + 1).map((kid) => this.within(kid, level, cell));
return kids.length === 1 ? kids[0] : this.test(level, node.cuts.slice(low, high), kids);
}
return this.select(node.level, node.cuts, node.kids.map((kid) => this.within(kid, level, cell)));
}
select(level, cuts, kids) {
if (kids.some((kid) => has(kid.support, level))) {
const cells = this.cells(level, cuts);
kids = kids.map((kid, i) => this.within(kid, level, cells[i]));
}
const top = Math.min(...kids.map((kid) => kid.level));
if (top > level) return this.test(level, cuts, kids);
if (top === level) return this.test(level, ...this.flat(level, cuts, kids));
if (kids.every((kid) => kid === kids[0])) return kids[0];
const over = this.common(top, kids);
const parts = this.cells(top, over).map((cell) => this.select(level, cuts, kids.map((kid) => this.within(kid, top, cell))));
return this.test(top, over, parts);
}
flat(level, cuts, kids) {
const allCuts = [];
const allKids = [];
kids.forEach((kid, i) => {
if (i > 0) allCuts.push(cuts[i - 1]);
if (kid.level === level) {
allCuts.push(...kid.cuts);
allKids.push(...kid.kids);
} else {
allKids.push(kid);
}
});
return [allCuts, allKids];
}
apply(name, operation, a, b) {
const key = `${name}|${a.id},${b.id}`;
let result = this.applied.get(key);
if (result === undefined) {
const top = Math.min(a.level, b.level);
if (top === LEAF) {
result = operation(a, b);
} else {
const cuts = this.common(top, [a, b]);
const kids = this.cells(top, cuts).map((cell) => this.apply(name, operation, this.within(a, top, cell), this.within(b, top, cell)));
result = this.select(top, cuts, kids);
}
this.applied.set(key, result);
}
return result;
}
choose(condition, then, otherwise) {
if (condition === this.true) return then;
if (condition.level === LEAF || then === otherwise) return otherwise;
const key = `${condition.id},${then.id},${otherwise.id}`;
let result = this.chosen.get(key);
if (result === undefined) {
const top = Math.min(condition.level, then.level, otherwise.level);
const cuts = this.common(top, [condition, then, otherwise]);
const kids = this.cells(top, cuts).map((cell) =>
this.choose(this.within(condition, top, cell), this.within(then, top, cell), this.within(otherwise, top, cell)),
);
result = this.select(top, cuts, kids);
this.chosen.set(key, result);
}
return result;
}
both(a, b) {
return this.choose(a, this.choose(b, this.true, this.false), this.false);
}
either(a, b) {
return this.choose(a, this.true, this.choose(b, this.true, this.false));
}
negated(a) {
return this.choose(a, this.false, this.true);
}
arithmetic(op, a, b) {
return this.apply(op, (x, y) => this.calculate(op, x, y), a, b);
}
calculate(op, a, b) {
const special = specialOf(a, b);
if (special !== null) return special;
const [left, right] = [asSum(leafFormula(a)), asSum(leafFormula(b))];
let result;
if (op === "+") result = addSums(left, right);
else if (op === "-") result = subtractSums(left, right);
else if (op === "*") result = multiplySums(left, right);
else if (right.terms.length > 0) result = multiplySums(left, invertSum(right));
else if (isZero(right.number)) throw new Unsupported("divides by zero");
else result = scaleSum(left, divide2(ONE, right.number));
return this.calculation(bare(result), jointBox(a, b));
}
extreme(isLeast, a, b, order = EMPTY) {
return this.apply(`${isLeast ? "least" : "most"} ${order}`, (x, y) => this.extremeOfLeaves(isLeast, x, y, order), a, b);
}
extremeOfLeaves(isLeast, a, b, order) {
const special = specialOf(a, b);
if (special !== null) return special;
if (typeof a.value === "string" && typeof b.value === "string") {
return order.indexOf(a.value) < order.indexOf(b.value) === isLeast ? a : b;
}
const [op, linking] = [isLeast ? "<=" : ">=", this.linking];
try {
this.linking = false;
return this.choose(this.compareLeaves(op, a, b), a, b);
} catch (error) {
if (!(error instanceof LinkNeeded)) throw error;
const [formula, box] = [extremeOf(isLeast, [leafFormula(a), leafFormula(b)]), jointBox(a, b)];
if (this.reckoner.of(formula).isMonotone(sidesOf(box))) return this.calculation(formula, box);
} finally {
this.linking = linking;
}
return this.choose(this.compareLeaves(op, a, b), a, b);
}
rounded(a, places) {
return this.apply(`round ${places}`, (x) => this.unary(x, (item) => this.reckoner.rounding(item, places)), a, this.true);
}
moved(a, amount, unit) {
return this.apply(`move ${amount} ${unit}`, (x) => this.unary(x, (item) => move(item, amount, unit)), a, this.true);
}
later(a, amount, unit) {
const operation = (x, y) =>
specialOf(x, y) || this.calculation(moveLater(leafFormula(x), leafFormula(y), unit), jointBox(x, y));
return this.apply(`later ${unit}`, operation, a, amount);
}
unary(a, operation) {
return isSpecial(a.value) ? a : this.calculation(operation(leafFormula(a)), a.box);
}
compare(op, a, b) {
return this.apply(`${op} ${this.linking}`, (x, y) => this.compareLeaves(op, x, y), a, b);
}
compareLeaves(op, a, b) {
if (op === "!=") return this.negated(this.compareLeaves("==", a, b));
if (a.formula === null && b.formula === null) return this.compareValues(op, a, b);
if (isSpecial(a.value) || isSpecial(b.value)) return this.false;
if (op === "==") return this.both(this.atLeast(a, b, false), this.atLeast(b, a, false));
return op === "<" || op === "<=" ? this.atLeast(b, a, op === "<") : this.atLeast(a, b, op === ">");
}
compareValues(op, a, b) {
if (op === "==") return a === b ? this.true : this.false;
if (isSpecial(a.value) || isSpecial(b.value)) return this.false;
const order = compare(a.value, b.value);
const found = op === "<" ? order < 0 : op === "<=" ? order <= 0 : op === ">" ? order > 0 : order >= 0;
return found ? this.true : this.false;
}
atLeast(a, b, strict) {
for (const [node, other, left] of [[a, b, true], [b, a, false]]) {
const formula = node.formula === null ? null : spread(node.formula);
if (formula === null || formula.kind !== LOWEST || formula.levels.size <= 1) continue;
const parts = formula.items.map((item) => this.rebuild(item, jointBox(a, b)));
const found = parts.map((part) => this.compare(strict ? ">" : ">=", ...(left ? [part, other] : [other, part])));
return found.reduce((result, part) => (formula.least === left ? this.both(result, part) : this.either(result, part)));
}
const [left, right, box] = [leafFormula(a), leafFormula(b), jointBox(a, b)];
if (isNumeric(left, this.axes)) return this.above(bare(subtractSums(asSum(left), asSum(right))), ZERO, strict, box);
if (right.kind === DAY) return this.above(left, right.value, strict, box);
if (left.kind === DAY) return this.negated(this.above(right, left.value, !strict, box));
const [[lowest, most], [low, high]] = [left, right].map((side) => this.reckoner.of(side).over(sidesOf(box)));
if (isOver(lowest, high, strict)) return this.true;
if (!isOver(most, low, strict)) return this.false;
const days = daysBetween(right, left, this.axes);
return days === null ? this.apart(right, left, strict) : this.above(bare(days), ZERO, strict, box);
}
apart(low, high, strict) {
if (!this.linking) throw new LinkNeeded();
const [wanted, itself] = oneWayRound(apartOf(low, high, strict, this.axes));
let level = this.levelOf(wanted);
if (level === undefined) {
level = this.axes.length;
this.links.set(wanted, level);
this.axes = [...this.axes, linkOf(wanted, level)];
}
return this.test(level, EMPTY, itself ? [this.true, this.false] : [this.false, this.true]);
}
levelOf(comparison) {
const found = this.links.get(comparison);
return found === undefined && this.base !== null ? this.base.levelOf(comparison) : found;
}
linked(level, known) {
const comparison = this.axes[level].apart;
const box = [...comparison.levels]
.sort((a, b) => a - b)
.filter((at) => this.axes[at].kind === "grid")
.map((at) => [at, 0, this.axes[at].last]);
let low = this.rebuild(comparison.low, box, known);
const high = this.rebuild(comparison.high, box, known);
if (comparison.high.kind === SUM) low = this.arithmetic("+", low, this.leaf(comparison.gap));
else low = this.moved(low, smallWhole(comparison.gap.n), "dag");
return this.compare(comparison.strict ? ">" : ">=", high, low);
}
above(formula, limit, strict, box) {
box = box.filter(([level]) => formula.levels.has(level));
const [ends, sides] = [this.reckoner.of(formula), sidesOf(box)];
const [low, high] = ends.over(sides);
if (isOver(low, limit, strict)) return this.true;
if (!isOver(high, limit, strict)) return this.false;
if (box.length > 1) return this.pushed(formula, limit, strict, box);
let [[level, first, last]] = box;
let rises;
try {
rises = ends.directions(sides).get(level) > 0;
} catch (error) {
if (error instanceof NotMonotone) return this.apart(constantFormula(limit), formula, strict);
throw error;
}
while (first + 1 < last) {
const middle = middleOf(first, last);
if (isOver(ends.at(new Map([[level, middle]])), limit, strict) === rises) last = middle;
else first = middle;
}
return this.test(level, [last], rises ? [this.false, this.true] : [this.true, this.false]);
}
pushed(formula, limit, strict, box) {
formula = spread(formula);
const overParts = (parts, isLeast) => {
const found = parts.map((part) => this.above(part, limit, strict, box));
return found.reduce((result, part) => (isLeast ? this.both(result, part) : this.either(result, part)));
};
if (formula.kind === SUM && formula.terms.length === 1 && formula.terms[0].atoms.length === 1) {
const [{ factor, atoms }] = formula.terms;
const rest = divide2(subtract2(limit, formula.number), factor);
if (!isNegative(factor)) return this.above(atoms[0], rest, strict, box);
return this.negated(this.above(atoms[0], rest, !strict, box));
}
if (formula.kind === LOWEST) return overParts(formula.items, formula.least);
if (formula.kind === ROUNDED) {
const [start, reached] = beforeRounding(limit, formula.places, strict);
return this.above(formula.item, start, !reached, box);
}
if (formula.kind === SUM) {
const i = formula.terms.findIndex((term) => term.atoms.length === 1 && term.atoms[0].kind === LOWEST);
if (i >= 0) {
const { factor, atoms } = formula.terms[i];
const others = makeSum(formula.number, formula.terms.filter((_, at) => at !== i));
const sums = atoms[0].items.map((item) => bare(addSums(others, scaleSum(asSum(item), factor))));
return overParts(sums, atoms[0].least === !isNegative(factor));
}
}
return this.apart(constantFormula(limit), formula, strict);
}
rebuild(formula, box, known = NO_NODES) {
const inside = (part) => this.rebuild(part, box, known);
switch (formula.kind) {
case VAR:
return known.get(formula.level) || this.calculation(formula, box);
case DAY:
return this.leaf(formula.value);
case SUM: {
let total = this.leaf(formula.number);
for (const term of formula.terms) {
let product = this.leaf(term.factor);
for (const atom of term.atoms) product = this.arithmetic("*", product, inside(atom));
total = this.arithmetic("+", total, product);
}
return total;
}
case ROUNDED:
return this.rounded(inside(formula.item), formula.places);
case MOVED:
return this.moved(inside(formula.item), formula.amount, formula.unit);
case LATER:
return this.later(inside(formula.item), inside(formula.amount), formula.unit);
case INVERSE:
return this.arithmetic("/", this.leaf(ONE), inside(formula.item));
default:
return formula.items.map(inside).reduce((result, part) => this.extreme(formula.least, result, part));
}
}
}
const NO_NODES = new Map();
function samplePlace(first, last, number, level) {
return first + Math.floor(((last - first) * [5, 7, 0, 8][(number + (number < 2 ? level : 0)) % 4]) / 8);
}
const leafFormula = (leaf) => (leaf.formula !== null ? leaf.formula : constantFormula(leaf.value));
const sidesOf = (box) => new Map(box.map(([level, first, last]) => [level, [first, last]]));
function jointBox(a, b) {
if (b.box.length === 0) return a.box;
const sides = sidesOf(a.box);
for (const [level, first, last] of b.box) {
const known = sides.get(level);
sides.set(level, known ? [Math.max(known[0], first), Math.min(known[1], last)] : [first, last]);
}
return [...sides].map(([level, side]) => [level, ...side]).sort((x, y) => x[0] - y[0]);
}
function specialOf(a, b) {
for (const special of [NOT_IN_SOURCE, NOT_REGULATED]) {
if (a.value === special) return a;
if (b.value === special) return b;
}
return null;
}
const isOver = (value, limit, strict) => (strict ? compare(value, limit) > 0 : compare(value, limit) >= 0);
function beforeRounding(limit, places, strict) {
const scaled = multiply2(limit, fraction(powerOfTen(places)));
const whole = floorOf(scaled);
const first = strict || !isWhole(scaled) ? whole + 1n : whole;
return [fraction(2n * first - 1n, 2n * powerOfTen(places)), first > 0n];
}
const SCRATCH_BUDGET = 1000000;
const MOST_PATTERNS = 500;
const hasLinks = (table, node) => reaches(node.support, table.facts);
function* patternsOf(table, solver, roots) {
const linked = [];
const support = roots.reduce((all, root) => union(all, root.support), EMPTY);
for (const level of levelsIn(support, table.facts)) linked.push(table.axes[level].reach);
yield* cutPatterns(table, solver, roots, [...levelsIn(linked.reduce(union, EMPTY))], new Map());
}
function* cutPatterns(table, solver, roots, levels, cells) {
if (levels.length === 0) {
yield* answeredPatterns(table, solver, roots, cells, new Set());
return;
}
const [level, ...rest] = levels;
const cuts = new Set();
for (const root of roots) {
for (const node of below(root)) if (node.level === level) node.cuts.forEach((cut) => cuts.add(cut));
}
if (cuts.size === 0) {
yield* cutPatterns(table, solver, roots, rest, new Map(cells).set(level, solver.whole(level)));
return;
}
for (const cell of table.cells(level, [...cuts].sort((a, b) => a - b))) {
const inner = roots.map((root) => table.within(root, level, cell));
yield* cutPatterns(table, solver, inner, rest, new Map(cells).set(level, cell));
}
}
function* answeredPatterns(table, solver, roots, cells, comparisons) {
const support = roots.reduce((all, root) => union(all, root.support), EMPTY);
const { done, value: level } = levelsIn(support, table.facts).next();
if (done) {
yield { cells, comparisons, left: roots };
return;
}
const { apart } = table.axes[level];
for (const [cell, comparison] of [[0, apart], [1, apart.opposite()]]) {
const more = new Set(comparisons).add(comparison);
if (solver.solve(cells, more) !== null) {
yield* answeredPatterns(table, solver, roots.map((root) => table.within(root, level, cell)), cells, more);
}
}
}
class Linked {
constructor(base, solver, known, mask) {
this.solver = solver;
this.known = known;
this.mask = mask;
this.table = new Table(base.axes, SCRATCH_BUDGET, base);
this.left = new Map();
this.memory = new Map();
}
restrict(node) {
if (!meets(node.support, this.mask)) return node;
let left = this.left.get(node.id);
if (left === undefined) {
left = this.restricted(node);
this.left.set(node.id, left);
}
return left;
}
restricted(node) {
const { table, known, mask } = this;
if (node.formula !== null) return table.rebuild(node.formula, node.box, this.values(node.box.map(([at]) => at)));
const axis = table.axes[node.level];
const kids = () => node.kids.map((kid) => this.restrict(kid));
if (axis.kind === "link") {
if (!meets(axis.reach, mask)) return table.select(node.level, node.cuts, kids());
return table.choose(table.linked(node.level, this.values(axis.apart.levels)), ...kids());
}
if (!has(mask, node.level)) return table.select(node.level, node.cuts, kids());
return this.restrict(childAt(axis, node, known.places[node.level]));
}
values(levels) {
const found = new Map();
for (const level of levels) if (has(this.mask, level)) found.set(level, this.table.leaf(this.known.values.get(level)));
return found;
}
truth(node) {
const { table } = this;
const left = this.restrict(node);
if (!hasLinks(table, left)) return left.level === LEAF ? left.value === true : null;
const ends = new Set();
for (const end of below(left, table.facts)) if (end.level === LEAF) ends.add(end.value === true);
if (ends.size === 2) return null;
for (const pattern of patternsOf(table, this.solver, [left])) {
const [end] = pattern.left;
ends.add(end.value === true);
if (end.level !== LEAF || ends.size === 2) return null;
}
return [...ends][0];
}
open(node) {
const left = this.restrict(node);
const memory = left === node ? this.solver.relevant : this.memory;
let found = memory.get(left.id);
if (found === undefined) {
found = relevantFacts(this.table, this.solver, left);
memory.set(left.id, found);
}
return isEmpty(found) ? { relevant: EMPTY, value: someValue(this.table, this.solver, left) } : { relevant: found, value: null };
}
}
function relevantFacts(table, solver, root) {
if (!hasLinks(table, root)) return root.support;
const search = new Search(table, solver);
let found = EMPTY;
const wanted = setOf([...levelsIn(root.support)].filter((level) => level < table.facts));
const seen = [];
for (const pattern of patternsOf(table, solver, [root])) {
seen.push(pattern);
if (solver.givesUp && seen.length > MOST_PATTERNS) throw new TooLarge("compares facts with one another in too many ways");
const linked = setOf(pattern.cells.keys());
const [node] = pattern.left;
if (meets(node.support, linked)) {
for (const level of levelsIn(minus(minus(node.support, linked), found))) {
if (search.differ(pattern, pattern, level)) found = union(found, setOf([level]));
}
} else {
found = union(found, node.support);
}
for (const level of levelsIn(minus(linked, found))) {
if (seen.some((one) => search.differ(one, pattern, level))) found = union(found, setOf([level]));
}
if (sameSet(found, wanted)) break;
}
return found;
}
class Search {
constructor(table, solver) {
this.table = table;
this.solver = solver;
}
differ(one, other, level) {
const [[a], [b]] = [one.left, other.left];
if (a === b && !has(a.support, level)) return false;
const cells = new Map();
for (const [at, [first, last]] of one.cells) {
const [low, high] = other.cells.get(at);
if (at === level) cells.set(at, [first, last]).set(copyOf(at), [low, high]);
else if (low > last || high < first) return false;
else cells.set(at, [Math.max(first, low), Math.min(last, high)]);
}
let { comparisons } = one;
if (cells.has(level)) {
comparisons = new Set([...comparisons, ...[...other.comparisons].map((each) => each.renamed(level))]);
if (this.solver.solve(cells, comparisons) === null) return false;
}
return this.ends(a, b, level, cells, comparisons);
}
ends(a, b, level, cells, comparisons) {
const { table } = this;
const tried = new Set();
const search = (x, y) => {
const key = `${x.id},${y.id}`;
if (tried.has(key) || (x === y && !has(x.support, level))) return false;
if (x.level === LEAF && y.level === LEAF) {
if (this.canDiffer(x, y, level, cells, comparisons)) return true;
} else {
const top = Math.min(x.level, y.level);
const own = table.cells(top, table.common(top, [x, y]));
for (const cell of own) {
for (const twin of top === level ? own : [cell]) {
if (search(table.within(x, top, cell), table.within(y, top, twin))) return true;
}
}
}
tried.add(key);
return false;
};
return search(a, b);
}
canDiffer(a, b, level, cells, comparisons) {
const stretches = new Map(cells);
const boxes = [...a.box, ...b.box.map(([at, first, last]) => [at === level ? copyOf(at) : at, first, last])];
for (const [at, first, last] of boxes) {
const before = stretches.get(at) || [first, last];
stretches.set(at, [Math.max(first, before[0]), Math.min(last, before[1])]);
}
if (a.formula === null && b.formula === null) return a !== b;
const [one, other, axes] = [endFormula(a), endFormula(b), this.table.axes];
if (one === null || other === null || isNumeric(one, axes) !== isNumeric(other, axes)) return true;
const twin = renamed(other, level);
const ways = [...waysToBeLess(one, twin, axes), ...waysToBeLess(twin, one, axes)];
return ways.some((way) => this.solver.solve(stretches, new Set([...comparisons, ...way])) !== null);
}
}
function endFormula(leaf) {
return isNumber(leaf.value) || typeof leaf.value === "number" ? constantFormula(leaf.value) : leaf.formula;
}
function someValue(table, solver, root) {
const { value: pattern } = patternsOf(table, solver, [root]).next();
let [node] = pattern.left;
const places = solver.solve(pattern.cells, pattern.comparisons) || new Map();
while (node.level !== LEAF) node = node.kids[0];
if (node.formula === null) return node.value;
const values = new Map();
for (const [level, first] of node.box) {
values.set(level, exactAt(solver.grid(level), places.has(level) ? places.get(level) : first));
}
return valueOfFormula(node.formula, values);
}
function* below(root, above = LEAF) {
const waiting = [root];
const seen = new Set([root.id]);
while (waiting.length > 0) {
const node = waiting.pop();
yield node;
if (node.level >= above) continue;
for (const kid of node.kids) {
if (!seen.has(kid.id)) {
seen.add(kid.id);
waiting.push(kid);
}
}
}
}
const BUDGET = 200000;
class Built {
constructor(program, budget) {
this.program = program;
const facts = [...program.facts.values()];
const axes = facts.map(axisOf);
this.levels = new Map(facts.map((fact, level) => [fact.name, level]));
this.table = new Table(axes, budget);
this.solver = new Solver(axes);
this.definitions = new Map();
for (const name of program.definitions.keys()) this.definition(name);
this.applies = new Map();
facts.forEach((fact, level) => {
if (fact.applies !== undefined) this.applies.set(level, this.condition(fact.applies));
});
this.grounds = new Map();
this.refusals = new Map();
for (const ground of program.grounds) {
const fails = this.condition(failing(ground));
for (const outcome of ground.outcomes) {
if (!this.refusals.has(outcome)) this.refusals.set(outcome, this.refusal(outcome));
if (!this.grounds.has(outcome)) this.grounds.set(outcome, []);
const refuses = this.table.both(fails, this.refusals.get(outcome));
this.grounds.get(outcome).push({ rule: ground.rule, fails, refuses });
}
}
for (const node of this.definitions.values()) {
if (hasLinks(this.table, node)) this.solver.relevant.set(node.id, relevantFacts(this.table, this.solver, node));
}
this.solver.givesUp = false;
}
get axes() {
return this.table.axes;
}
definition(name) {
let node = this.definitions.get(name);
if (node === undefined) {
node = this.expression(lowered(this.program.definitions.get(name)));
this.definitions.set(name, node);
}
return node;
}
expression(expr) {
const { table } = this;
if (isConstant(expr)) return table.leaf(constantOf(expr));
const [kind] = expr;
if (COMPARISONS.has(kind)) {
return this.words(expr) || table.compare(kind, this.expression(expr[1]), this.expression(expr[2]));
}
if (CALCULATIONS.has(kind)) return table.arithmetic(kind, this.expression(expr[2]), this.expression(expr[3]));
switch (kind) {
case "fact":
return table.variable(this.levels.get(expr[1]));
case "ref":
return this.definition(expr[1]);
case "not":
return table.negated(this.condition(expr[1]));
case "all":
return expr.slice(1).reduce((result, item) => table.both(result, this.condition(item)), table.true);
case "any":
return expr.slice(1).reduce((result, item) => table.either(result, this.condition(item)), table.false);
case "if":
return table.choose(this.condition(expr[2]), this.expression(expr[3]), this.expression(expr[4]));
case "min":
case "max": {
const order = valuesOf(this.program.types[expr[1]]) || EMPTY;
const [first, ...items] = expr.slice(2);
return items.reduce((result, item) => table.extreme(kind === "min", result, this.expression(item), order), this.expression(first));
}
case "round":
return table.rounded(this.expression(expr[3]), expr[2]);
case "shift": {
const [, unit, date, amount] = expr;
if (typeof amount === "number") return table.moved(this.expression(date), amount, unit);
return table.later(this.expression(date), this.expression(amount), unit);
}
default:
throw new Error(`no expression: ${kind}`);
}
}
condition(expr) {
const { table } = this;
return table.apply("holds", (a) => (a.value === true ? table.true : table.false), this.expression(expr), table.true);
}
words([op, left, right]) {
if (isConstant(left)) [left, right] = [right, left];
if (left[0] !== "fact") return null;
const level = this.levels.get(left[1]);
const { table } = this;
if (this.axes[level].kind !== "words") return null;
const [same, other] = op === "==" ? [table.true, table.false] : [table.false, table.true];
return table.test(level, [constantOf(right)], [same, other]);
}
refusal(outcome) {
const { table, program } = this;
const { decision } = program;
if (decision && outcome === decision.outcome) {
return table.compare("==", this.definition(decision.legal), table.leaf(decision.refusal));
}
const by = program.deniedBy(outcome);
const denying = (leaf) => {
if (leaf.formula !== null) {
return isNumeric(leaf.formula, this.axes) ? table.compare("==", leaf, table.leaf(ZERO)) : table.true;
}
return !isSpecial(leaf.value) && denies(leaf.value, by) ? table.true : table.false;
};
return table.apply("denies", denying, this.definition(outcome), by ? table.true : table.false);
}
}
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
class Leaves {
constructor(built) {
this.axes = built.axes;
this.directions = new Map();
this.lowest = new Map();
this.highest = new Map();
this.relevant = new Map();
this.seen = new Set();
this.reckoner = built.table.reckoner;
}
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
const SAMPLES = 3;
const TRIES = 40;
const HALVINGS = 1000;
function sameValue(a, b) {
if (a === b) return true;
return isNumber(a) && isNumber(b) && a.n === b.n && a.d === b.d;
}
const somePair = (kids, differ) => kids.some((kid, i) => i > 0 && differ(kids[i - 1], kid));
class Rest {
constructor(built, leaves, known) {
this.built = built;
this.axes = built.axes;
this.leaves = leaves;
this.known = known;
this.mask = known.mask;
this.base = built.table;
this.table = new Table(built.axes, SCRATCH_BUDGET, built.table, true);
this.left = new Map();
this.simple = new Map();
this.forms = new Map();
this.unequal = new Map();
this.tries = 0;
this.linkedRest = null;
this.writtenTable = null;
}
get linked() {
if (this.linkedRest === null) this.linkedRest = new Linked(this.base, this.built.solver, this.known, this.mask);
return this.linkedRest;
}
get written() {
if (this.writtenTable === null) this.writtenTable = new Table(this.axes, SCRATCH_BUDGET, this.base);
return this.writtenTable;
}
truth(root) {
if (hasLinks(this.base, root)) return this.linked.truth(root);
let found = null;
const waiting = [root];
const seen = new Set();
while (waiting.length > 0) {
const node = this.leaves.endOf(waiting.pop(), this.known);
if (node.level !== LEAF) {
if (seen.has(node.id)) continue;
seen.add(node.id);
waiting.push(...node.kids);
} else if (found === null) {
found = node.value === true;
} else if (found !== (node.value === true)) {
return null;
}
}
return found;
}
open(root) {
if (hasLinks(this.base, root)) return this.linked.open(root);
let left = this.restrict(root);
const relevant = left.calculated ? this.relevant(left) : left.support;
if (!isEmpty(relevant)) return { relevant, value: null };
while (left.kids.length > 0) [left] = left.kids;
return { relevant: EMPTY, value: this.value(left, 0, NO_NODES) };
}
restrict(root) {
const node = this.leaves.endOf(root, this.known);
if (node.level === LEAF ? node.formula === null : !meets(node.support, this.mask)) return node;
let left = this.left.get(node.id);
if (left === undefined) {
left = node.level === LEAF ? this.pinned(node) : this.table.test(node.level, node.cuts, node.kids.map((kid) => this.restrict(kid)));
this.left.set(node.id, left);
}
return left;
}
pinned(node) {
if (!meets(node.support, this.mask)) return node;
const [lowest, highest] = [new Map(this.leaves.lowest.get(node)), new Map(this.leaves.highest.get(node))];
const box = node.box.map((side) => {
const [level] = side;
if (!this.known.has(level)) return side;
lowest.set(level, this.known.values.get(level));
highest.set(level, this.known.values.get(level));
return [level, this.known.places[level], this.known.places[level]];
});
const low = valueOfFormula(node.formula, lowest);
return sameValue(low, valueOfFormula(node.formula, highest)) ? this.table.leaf(low) : this.table.pinned(node.formula, box);
}
relevant(left) {
if (left.id > this.base.count) return this.sought(left);
const { relevant } = this.leaves;
if (!relevant.has(left.id)) relevant.set(left.id, this.sought(left));
return relevant.get(left.id);
}
sought(root) {
const undecided = this.unseen(root);
let relevant = minus(root.support, undecided);
for (const level of levelsIn(undecided)) if (this.matters(root, level)) relevant = union(relevant, setOf([level]));
return relevant;
}
unseen(root) {
let unseen = root.support;
const tries = this.axes.map(() => TRIES);
for (const node of below(root)) {
if (!meets(unseen, node.support)) continue;
const sides = node.formula !== null ? node.box : [[node.level, 0, 1]];
for (const [level, first, last] of sides) {
if (!has(unseen, level) || first === last || tries[level] <= 0) continue;
this.tries = tries[level];
if (node.formula !== null ? this.moves(node, level, first, last) : this.tellsApart(node)) unseen = minus(unseen, setOf([level]));
tries[level] = this.tries;
}
}
return unseen;
}
tellsApart(node) {
return somePair(node.kids, (a, b) => this.differ(a, b, node.level));
}
moves(leaf, level, first, last) {
for (let number = 0; number < SAMPLES; number++) {
const [low, high] = [first, last].map((place) => this.value(leaf, number, new Map([[level, place]])));
if (!sameValue(low, high)) return true;
}
return false;
}
differ(a, b, level) {
if (a === b || this.tries <= 0) return false;
if (a.level === LEAF && b.level === LEAF) {
if (a.formula === null && b.formula === null) return true;
for (let number = 0; number < SAMPLES; number++) if (this.sample(a, b, level, number)) return true;
return false;
}
const { table } = this;
const top = Math.min(a.level, b.level);
return table
.cells(top, table.common(top, [a, b]))
.some((cell) => this.differ(table.within(a, top, cell), table.within(b, top, cell), level));
}
sample(a, b, level, number) {
const places = new Map();
for (const [at, first, last] of jointBox(a, b)) {
if (at === level) continue;
const alone = !(has(a.support, at) && has(b.support, at));
places.set(at, placeInSample(this.direction(at, a, b), first, last, number, at, alone));
}
return !sameValue(this.value(a, number, places), this.value(b, number, places));
}
value(leaf, number, places) {
if (leaf.formula === null) return leaf.value;
this.tries -= 1;
const values = new Map();
for (const [level, first, last] of leaf.box) {
if (this.known.has(level)) {
values.set(level, this.known.values.get(level));
} else {
const given = places.get(level);
const place = given === undefined ? placeInSample(this.direction(level, leaf), first, last, number, level) : given;
values.set(level, exactAt(this.axes[level], place));
}
}
return valueOfFormula(leaf.formula, values);
}
direction(level, ...leaves) {
for (const leaf of leaves) {
const direction = leaf.formula !== null && this.leaves.directions.get(leaf.formula).get(level);
if (direction) return direction;
}
return 1;
}
matters(root, level) {
const tests = [];
for (const node of below(root)) {
if (node.formula !== null) {
if (has(node.support, level) && this.varies(node, level)) return true;
} else if (node.level === level) {
tests.push(node);
}
}
return tests.some((node) => somePair(node.kids, (a, b) => this.areUnequal(a, b, level)));
}
varies(leaf, level) {
if (!this.simplest(leaf).levels.has(level) || !has(this.oneForm(leaf).support, level)) return false;
const [, first, last] = leaf.box.find((side) => side[0] === level);
const others = leaf.box.filter((side) => side[0] !== level);
return !this.same(leaf, new Map([[level, first]]), leaf, new Map([[level, last]]), others);
}
areUnequal(a, b, level) {
if (a === b) return false;
const key = `${a.id},${b.id},${level}`;
let found = this.unequal.get(key);
if (found === undefined) {
if (a.level === LEAF && b.level === LEAF) {
const box = jointBox(a, b).filter((side) => side[0] !== level);
found =
this.simplest(a) !== this.simplest(b) &&
this.within(a, box) !== this.within(b, box) &&
!this.same(a, NO_NODES, b, NO_NODES, box);
} else {
const { table } = this;
const top = Math.min(a.level, b.level);
found = table
.cells(top, table.common(top, [a, b]))
.some((cell) => this.areUnequal(table.within(a, top, cell), table.within(b, top, cell), level));
}
this.unequal.set(key, found);
}
return found;
}
same(a, atA, b, atB, box) {
const waiting = [sidesOf(box)];
for (let halving = 0; halving < HALVINGS; halving++) {
if (waiting.length === 0) return true;
const sides = waiting.pop();
const [lowA, highA] = this.corners(a, atA, sides);
const [lowB, highB] = this.corners(b, atB, sides);
if (sameValue(lowA, highA) && sameValue(lowB, highB)) {
if (!sameValue(lowA, lowB)) return false;
continue;
}
const start = [...sides].map(([level, [first]]) => [level, first]);
if (!sameValue(this.value(a, 0, new Map([...start, ...atA])), this.value(b, 0, new Map([...start, ...atB])))) return false;
const [widest, [first, last]] = [...sides].reduce((most, each) => (each[1][1] - each[1][0] > most[1][1] - most[1][0] ? each : most));
const middle = middleOf(first, last);
waiting.push(new Map(sides).set(widest, [first, middle]), new Map(sides).set(widest, [middle + 1, last]));
}
return false;
}
corners(leaf, at, sides) {
const [low, high] = [new Map(at), new Map(at)];
for (const [level, [first, last]] of sides) {
const rises = this.direction(level, leaf) > 0;
low.set(level, rises ? first : last);
high.set(level, rises ? last : first);
}
return [this.value(leaf, 0, low), this.value(leaf, 0, high)];
}
simplest(leaf) {
let found = this.simple.get(leaf.id);
if (found === undefined) {
const value = endFormula(leaf);
found = leaf.formula !== null ? simplified(leaf.formula, sidesOf(leaf.box), this.table.reckoner) : value === null ? leaf.value : value;
this.simple.set(leaf.id, found);
}
return found;
}
within(leaf, box) {
return box.reduce((node, [level, ...cell]) => this.written.within(node, level, cell), this.oneForm(leaf));
}
oneForm(leaf) {
let node = this.forms.get(leaf.id);
if (node === undefined) {
const { written } = this;
if (leaf.formula === null) {
node = written.leaf(leaf.value);
} else {
const known = new Map();
for (const [level] of leaf.box) if (this.known.has(level)) known.set(level, written.leaf(this.known.values.get(level)));
node = written.rebuild(leaf.formula, leaf.box, known);
for (const [level, ...cell] of leaf.box) if (!known.has(level)) node = written.within(node, level, cell);
}
this.forms.set(leaf.id, node);
}
return node;
}
}
function placeInSample(direction, first, last, number, level, alone = false) {
if (number < 2) return direction > 0 !== (alone && number === 1) ? last : first;
return first + Math.floor(((last - first) * (5 + (level % 3))) / 8);
}
const LATE_BUDGET = 1000000;
const SCRATCH_FORMULAS = 20000;
class Result {
constructor(status, value = null, names = NO_NAMES) {
this.status = status;
this.value = value;
this.missing = names.missing;
this.followUp = names.followUp;
this.judgements = names.judgements;
this.grounds = EMPTY;
this.possibleGrounds = EMPTY;
}
with(changed) {
return Object.assign(new Result(this.status, this.value, this), changed);
}
}
const NO_NAMES = Object.freeze({ missing: EMPTY, followUp: EMPTY, judgements: EMPTY });
const settled = (value) => (isSpecial(value) ? new Result(value.special) : new Result("determined", value));
const isUnsettled = ({ status }) => status === "unknown" || status === "judgement";
class Diagrams {
constructor(program, budget) {
this.program = program;
const built = new Built(program, budget);
this.built = built;
this.leaves = new Leaves(built);
for (const node of built.definitions.values()) this.leaves.add(node);
for (const grounds of built.grounds.values()) {
for (const ground of grounds) {
this.leaves.add(ground.fails);
this.leaves.add(ground.refuses);
}
}
for (const node of built.refusals.values()) this.leaves.add(node);
for (const node of built.applies.values()) this.leaves.add(node);
this.deniedBy = new Map([...built.grounds.keys()].map((name) => [name, program.deniedBy(name)]));
const names = [...program.facts.values()];
this.judgements = setOf(names.map((_, level) => level).filter((level) => names[level].judgement));
formulas.keep();
comparisons.keep();
}
decide(facts, outcomes) {
const current = this.case(facts);
return new Map(outcomes.map((name) => [name, current.outcome(name)]));
}
definition(name, facts) {
return this.case(facts).result(this.built.definitions.get(name));
}
case(facts) {
formulas.trim(SCRATCH_FORMULAS);
comparisons.trim(SCRATCH_FORMULAS);
return new Case(this, new Known(this.built, facts));
}
}
class Late {
constructor(program) {
this.program = program;
}
decide(facts, outcomes) {
return this.within(facts, (diagrams) => diagrams.decide(NO_FACTS, outcomes));
}
definition(name, facts) {
return this.within(facts, (diagrams) => diagrams.definition(name, NO_FACTS));
}
within(facts, work) {
const kept = [formulas.kept, comparisons.kept];
try {
return work(new Diagrams(this.program.withFacts(facts), LATE_BUDGET));
} finally {
[formulas.kept, comparisons.kept] = kept;
formulas.trim(0);
comparisons.trim(0);
}
}
}
const NO_FACTS = new Map();
function decider(program, budget = BUDGET) {
try {
return new Diagrams(program, budget);
} catch (error) {
if (!(error instanceof TooLarge)) throw error;
return new Late(program);
}
}
class Case {
constructor(diagrams, known) {
this.diagrams = diagrams;
this.known = known;
this.madeRest = null;
this.applying = new Map();
}
get rest() {
if (this.madeRest === null) this.madeRest = new Rest(this.diagrams.built, this.diagrams.leaves, this.known);
return this.madeRest;
}
result(root) {
const { leaves } = this.diagrams;
const end = leaves.endOf(root, this.known);
if (end.level === LEAF) {
if (end.formula === null) return settled(end.value);
if (end.box.every(([level]) => this.known.has(level))) return new Result("determined", valueOfFormula(end.formula, this.known.values));
}
const { relevant, value } = this.rest.open(end);
if (value !== null) return settled(value);
const onlyJudgements = isEmpty(minus(relevant, this.diagrams.judgements));
return new Result(onlyJudgements ? "judgement" : "unknown", null, this.names(relevant));
}
outcome(name) {
const { built, program, deniedBy } = this.diagrams;
const { decision } = program;
if (decision && name === decision.outcome) return this.decision(decision);
const found = this.result(built.definitions.get(name));
if (!built.grounds.has(name)) return found;
const denied = found.value !== null && denies(found.value, deniedBy.get(name));
return this.withGrounds(name, found, isUnsettled(found) ? null : denied);
}
decision(decision) {
let found = this.result(this.diagrams.built.definitions.get(decision.legal));
let refused = found.value === decision.refusal;
if (isUnsettled(found)) {
found = found.with({ status: "determined", value: found.status === "unknown" ? decision.open : decision.judgement });
refused = null;
}
return this.diagrams.built.grounds.has(decision.outcome) ? this.withGrounds(decision.outcome, found, refused) : found;
}
withGrounds(outcome, found, refused) {
const { built } = this.diagrams;
if (refused === null) refused = this.rest.truth(built.refusals.get(outcome));
if (refused === false) return found;
const grounds = [];
const possibleGrounds = [];
for (const { rule, fails, refuses } of built.grounds.get(outcome)) {
const certain = this.truth(fails);
if (certain === true) grounds.push(rule);
else if (certain === null && (refused === true || this.rest.truth(refuses) !== false)) possibleGrounds.push(rule);
}
return found.with({ grounds, possibleGrounds });
}
truth(root) {
const end = this.diagrams.leaves.endOf(root, this.known);
return end.level === LEAF ? end.value === true : this.rest.truth(end);
}
names(relevant) {
const { built, judgements } = this.diagrams;
const found = { missing: [], followUp: [], judgements: [] };
for (const level of levelsIn(relevant)) {
const applies = this.applies(level);
const list = applies === null ? "followUp" : has(judgements, level) ? "judgements" : "missing";
if (applies !== false) found[list].push(built.axes[level].name);
}
return found;
}
applies(level) {
const condition = this.diagrams.built.applies.get(level);
if (condition === undefined) return true;
if (!this.applying.has(level)) this.applying.set(level, this.rest.truth(condition));
return this.applying.get(level);
}
}
const APPLIED = "applied";
const CONDITION_NOT_MET = "condition not met";
const NOT_APPLICABLE = "not applicable";
const SET_ASIDE = "set aside";
const UNDECIDED = "undecided";
class Outline {
constructor(program) {
this.program = program;
this.places = new Map();
for (const definition of program.definitions.values()) {
for (const branch of definition.branches) {
if (!this.places.has(branch.rule)) this.places.set(branch.rule, []);
this.places.get(branch.rule).push({ definition, branch });
}
}
this.loweredByName = new Map();
}
lowered(name) {
if (!this.loweredByName.has(name)) this.loweredByName.set(name, lowered(this.program.definitions.get(name)));
return this.loweredByName.get(name);
}
}
const none = () => [];
const nothing = () => null;
const verdictOf = (status, why = none, value = nothing, by = "") => ({ status, why, value, by });
class PartialReading {
constructor(outline, known) {
this.outline = outline;
this.program = outline.program;
this.known = known;
this.definitions = new Map();
this.verdicts = new Map();
this.values = new Map();
}
steps() {
const steps = [];
for (const rule of this.program.rules.values()) {
const verdict = this.verdict(rule.id);
if (verdict === null) continue;
const { status, why, value, by } = verdict;
steps.push({ rule: rule.id, kind: rule.kind, subject: rule.subject, status, value: value(), citations: rule.citations, reasons: why(), by });
}
return steps;
}
status(rule) {
const verdict = this.verdict(rule);
return verdict === null ? null : verdict.status;
}
*cited(definition, rules) {
const { branches } = this.program.definitions.get(definition);
for (const rule of rules) {
for (const [place, citation] of this.program.rules.get(rule).citations.entries()) {
const holders = branches.filter((branch) => branch.rule === rule && branch.own.includes(place));
if (holders.length === 0 || !holders.every((branch) => this.value(branch.when) === false)) yield citation;
}
}
}
verdict(rule) {
if (!this.verdicts.has(rule)) this.verdicts.set(rule, this.judged(rule));
return this.verdicts.get(rule);
}
judged(id) {
const [rule, places] = [this.program.rules.get(id), this.outline.places.get(id)];
if (rule === undefined) return null;
if (rule.kind === "oordeel") return this.judgement(rule);
return places === undefined ? null : this.placed(rule, places);
}
judgement(rule) {
const fact = this.program.facts.get(rule.subject);
const condition = fact === undefined || fact.applies === undefined ? rule.guard : ["all", rule.guard, fact.applies];
const applies = this.holds(condition);
if (applies === false) return verdictOf(NOT_APPLICABLE, () => this.why(condition));
const value = this.known.get(rule.subject);
if (applies && value !== undefined) return verdictOf(APPLIED, none, () => value);
const open = fact === undefined || value !== undefined ? [] : [{ expr: ["fact", fact.name], holds: null, facts: [fact.name], definitions: [] }];
return verdictOf(UNDECIDED, () => [...(applies === null ? this.why(condition) : []), ...open]);
}
placed(rule, places) {
const applies = this.holds(rule.guard);
if (applies === false) return verdictOf(NOT_APPLICABLE, () => this.why(rule.guard));
const undecided = [];
for (const { definition, branch } of places) {
const holds = this.holds(branch.when);
if (holds) return this.applied(rule, definition, branch, applies);
if (holds === null) undecided.push(branch);
}
const branches = undecided.length > 0 ? undecided : places.map(({ branch }) => branch);
return verdictOf(undecided.length > 0 ? UNDECIDED : CONDITION_NOT_MET, () => commonReasons(branches.map((branch) => this.why(branch.when))));
}
applied(rule, definition, branch, applies) {
const winners = definition.overrides.filter(([, loser]) => loser === rule.id).map(([winner]) => winner);
const others = definition.branches.filter((other) => winners.includes(other.rule));
const over = others.find((other) => this.holds(other.when) === true);
if (over !== undefined) return verdictOf(SET_ASIDE, () => this.why(over.when), nothing, over.rule);
const doubt = others.find((other) => this.holds(other.when) === null);
if (doubt !== undefined || applies === null) {
return verdictOf(UNDECIDED, () => this.why(doubt ? doubt.when : rule.guard), nothing, doubt ? doubt.rule : "");
}
if (["voorwaarde", "eis", "uitsluiting"].includes(rule.kind)) {
const value = this.value(branch.value);
return verdictOf(value === null ? UNDECIDED : APPLIED, () => this.why(branch.value), () => value);
}
return verdictOf(APPLIED, () => this.open(branch.value), () => this.value(branch.value));
}
definition(name) {
if (!this.definitions.has(name)) this.definitions.set(name, this.value(this.outline.lowered(name)));
return this.definitions.get(name);
}
holds(expr) {
const value = this.value(expr);
return typeof value === "boolean" || value === null ? value : false;
}
value(expr) {
if (typeof expr === "boolean") return expr;
let found = this.values.get(expr);
if (found === undefined) {
found = this.read(expr);
this.values.set(expr, found);
}
return found;
}
read(expr) {
if (isConstant(expr)) return constantOf(expr);
const [kind] = expr;
switch (kind) {
case "fact":
return this.known.has(expr[1]) ? this.known.get(expr[1]) : null;
case "ref":
return this.definition(expr[1]);
case "not": {
const held = this.holds(expr[1]);
return held === null ? null : !held;
}
case "all":
case "any": {
const decisive = kind === "any";
let found = !decisive;
for (const item of expr.slice(1)) {
const held = this.holds(item);
if (held === decisive) return decisive;
if (held === null) found = null;
}
return found;
}
case "if": {
const [, , condition, then, otherwise] = expr;
const chosen = this.holds(condition);
if (chosen !== null) return this.value(chosen ? then : otherwise);
const [one, other] = [this.value(then), this.value(otherwise)];
return sameValue(one, other) ? one : null;
}
default: {
const values = [];
for (const part of partsOf(expr)) {
const value = this.value(part);
if (value === null) return null;
values.push(value);
}
return COMPARISONS.has(kind) ? comparedValues(kind, ...values) : this.calculated(expr, values);
}
}
}
calculated(expr, values) {
for (const special of [NOT_IN_SOURCE, NOT_REGULATED]) if (values.includes(special)) return special;
const [a, b] = values;
switch (expr[0]) {
case "+":
return add2(a, b);
case "-":
return subtract2(a, b);
case "*":
return multiply2(a, b);
case "/":
return divide2(a, b);
case "round":
return roundedFraction(a, expr[2]);
case "shift":
return shifted(a, typeof expr[3] === "number" ? exactNumber(expr[3]) : b, expr[1]);
default: {
const order = valuesOf(this.program.types[expr[1]]);
const sign = expr[0] === "min" ? -1 : 1;
const place = (value) => (order === null ? value : order.indexOf(value));
return values.reduce((best, value) => (compare(place(value), place(best)) === sign ? value : best));
}
}
}
why(expr) {
return distinct(this.because(expr));
}
because(expr) {
if (isConstant(expr)) return [];
const holds = this.holds(expr);
switch (expr[0]) {
case "not":
return this.because(expr[1]);
case "all":
case "any":
return expr.slice(1).flatMap((item) => (this.holds(item) === holds ? this.because(item) : []));
case "if": {
const [, , condition, then, otherwise] = expr;
const chosen = this.holds(condition);
return [...this.because(condition), ...(chosen === null ? [] : this.because(chosen ? then : otherwise))];
}
default:
return [{ expr, holds, ...namesIn(expr) }];
}
}
open(expr) {
if (this.value(expr) !== null) return [];
if (expr[0] === "fact" || expr[0] === "ref") return [{ expr, holds: null, ...namesIn(expr) }];
return distinct(partsOf(expr).flatMap((part) => this.open(part)));
}
}
function comparedValues(op, left, right) {
if (op === "==") return sameValue(left, right);
if (op === "!=") return !sameValue(left, right);
if (isSpecial(left) || isSpecial(right)) return false;
const order = compare(left, right);
return op === "<" ? order < 0 : op === "<=" ? order <= 0 : op === ">" ? order > 0 : order >= 0;
}
function shifted(day, amount, unit) {
if (unit === "week") return movedDayBy(day, multiply2(amount, exactNumber(7)), "dag");
if (unit === "jaar") return movedDayBy(day, multiply2(amount, exactNumber(12)), "maand");
return movedDayBy(day, amount, unit);
}
const reasonKey = (reason) => `${reason.holds} ${keyOf(reason.expr)}`;
function distinct(reasons) {
const found = new Map();
for (const reason of reasons) if (!found.has(reasonKey(reason))) found.set(reasonKey(reason), reason);
return [...found.values()];
}
function commonReasons(each) {
const [first, ...others] = each.map((reasons) => new Set(reasons.map(reasonKey)));
const shared = each[0].filter((reason) => others.every((keys) => keys.has(reasonKey(reason))));
return shared.length > 0 && first.size > 0 ? shared : distinct(each.flat());
}
function namesIn(expr) {
const [facts, definitions] = [new Set(), new Set()];
const waiting = [expr];
for (const item of waiting) {
if (item[0] === "fact") facts.add(item[1]);
if (item[0] === "ref") definitions.add(item[1]);
waiting.push(...partsOf(item));
}
return { facts: [...facts], definitions: [...definitions] };
}
const DIGITS = 40;
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
class Unfit extends Error {
constructor(kind) {
super(kind);
this.kind = kind;
}
}
function otherFacts() {
const message = "de feiten zijn gelezen voor een andere regeling";
return new FactError([{ fact: "", kind: "facts", message, help: "lees ze met `read` van deze regeling" }]);
}
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
if (found === null || !/\d$/.test(text) || (typeof value === "string" && found[3] !== undefined)) throw new Unfit("type");
const [, sign, mantissa, exponent = "0"] = found;
const [whole, part = ""] = mantissa.split(".");
const digits = (whole + part).replace(/^0+/, "");
const figures = digits.replace(/0+$/, "");
const power = BigInt(exponent) - BigInt(part.length) + BigInt(digits.length - figures.length);
if (figures !== "" && (power < -DIGITS || power + BigInt(figures.length) > DIGITS)) throw new Unfit("domain");
const size = BigInt(figures) * (sign === "-" ? -1n : 1n);
const scale = figures === "" ? 1n : powerOfTen(Math.abs(Number(power)));
const number = power < 0n ? fraction(size, scale) : fraction(size * scale);
if (compare2(number, fact.minimum) < 0 || compare2(number, fact.maximum) > 0) throw new Unfit("domain");
if (!isWhole(divide2(subtract2(number, fact.minimum), fact.step))) throw new Unfit("domain");
return number;
}
function nearest(word, names) {
let [best, most] = [null, 0.6];
for (const name of names) {
const likeness = (2 * lettersShared(name, word)) / (name.length + word.length);
if (likeness > most || (likeness === most && (best === null || name > best))) [best, most] = [name, likeness];
}
return best;
}
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
const SETS_OF_READINGS = 32;
const distinctTexts = (items) => [...new Set(items)];
function jsonValue(value, places = 0) {
if (isNumber(value)) return numberText(value, places);
if (typeof value === "number") return dayText(value);
if (isSpecial(value)) return value.special;
return value;
}
class Variant {
constructor(program, on) {
this.readings = [...on].sort();
this.program = program.withReadings(on);
this._diagrams = null;
this._outline = null;
}
get diagrams() {
if (this._diagrams === null) this._diagrams = decider(this.program);
return this._diagrams;
}
get outline() {
if (this._outline === null) this._outline = new Outline(this.program);
return this._outline;
}
}
class Outcome {
constructor(answer, at, result) {
this._answer = answer;
this._at = at;
this._made = result;
}
get _result() {
if (this._made === null) {
const { place, scale } = this._at;
const given = this._answer._values[place];
const refusing = this._refusing;
const plain = typeof given === "number" && scale > 0 ? fraction(BigInt(given), BigInt(scale)) : given;
this._made = settled(plain).with({ grounds: refusing === null ? EMPTY : refusing.rules });
}
return this._made;
}
get _refusing() {
const values = this._answer._values;
const { grounds } = this._at;
return values === null || grounds < 0 ? null : values[grounds];
}
get name() {
return this._at.name;
}
get status() {
return this._result.status;
}
get value() {
const values = this._answer._values;
const at = this._at;
if (values === null) return jsonValue(this._made.value, at.decimals);
const given = values[at.place];
if (typeof given === "number") return at.scale > 0 ? at.texts.of(given) : dayText(given);
return isSpecial(given) ? null : given;
}
get unit() {
return this._at.unit;
}
get citations() {
return this._answer._cited(this.name, this._result);
}
get grounds() {
const regulation = this._answer._regulation;
const refusing = this._refusing;
if (refusing === null) return regulation._groundsOf(this._result.grounds);
if (refusing.shown === null) refusing.shown = Object.freeze(regulation._groundsOf(refusing.rules));
return refusing.shown;
}
get possible_grounds() {
return this._answer._regulation._groundsOf(this._result.possibleGrounds);
}
get missing_facts() {
return [...this._result.missing];
}
get follow_up_facts() {
return [...this._result.followUp];
}
get judgements() {
return this._result.judgements.flatMap((fact) => this._answer._askedBy(fact));
}
toJSON() {
const { status, value, unit, citations, grounds, possible_grounds, missing_facts, follow_up_facts, judgements } = this;
return { status, value, unit, citations, grounds, possible_grounds, missing_facts, follow_up_facts, judgements };
}
}
class Answer {
constructor(regulation, row, values, asked) {
this._regulation = regulation;
this._row = row;
this._values = values;
this._asked = asked;
this._made = null;
}
get _kept() {
if (this._made === null) this._made = { outcomes: null, partial: null, facts: null };
return this._made;
}
get regulation() {
return this._regulation.name;
}
get version() {
const { data } = this._program;
const day = this._facts.get(data.reference_date);
if (typeof day !== "number") return null;
const found = data.versions.find(({ start, end }) => dayFromText(start) <= day && (end === undefined || day <= dayFromText(end)));
return found === undefined ? null : found.id;
}
get source() {
return this._program.data.origin;
}
get fingerprint() {
return this._program.data.fingerprint;
}
get readings() {
return [...this._variant.readings];
}
get outcomes() {
const kept = this._kept;
if (kept.outcomes === null) kept.outcomes = Object.fromEntries(this._asked.names.map((name) => [name, this.outcome(name)]));
return kept.outcomes;
}
outcome(name) {
const { _outcomePlace: outcomePlace, _places: places } = this._regulation;
const at = places[outcomePlace(name)];
if (this._values !== null && at !== undefined) return new Outcome(this, at, null);
const found = this._asked.results.get(name);
if (found === undefined) throw new UnknownOutcome(`\`${name}\` staat niet in dit antwoord`);
return new Outcome(this, at, found);
}
get trace() {
return this._reading.steps().map((step) => ({
rule: step.rule,
kind: step.kind,
subject: step.subject,
status: step.status,
value: jsonValue(step.value),
citations: step.citations.map(citationText),
reasons: step.reasons.map(({ holds, facts, definitions }) => ({ holds, facts, definitions })),
by: step.by,
}));
}
definition(name) {
if (!this._program.definitions.has(name)) throw new UnknownOutcome(`\`${name}\` is geen begrip van deze regeling`);
const { status, value, missing, followUp, judgements } = this._variant.diagrams.definition(name, this._facts);
return { status, value: jsonValue(value), missing_facts: missing, follow_up_facts: followUp, judgements };
}
get _variant() {
return this._regulation._variantOf(this._asked.readings);
}
get _program() {
return this._variant.program;
}
get _facts() {
const kept = this._kept;
if (kept.facts === null) kept.facts = this._asked.facts || this._regulation._factsOf(this._row);
return kept.facts;
}
get _reading() {
const kept = this._kept;
if (kept.partial === null) kept.partial = new PartialReading(this._variant.outline, this._facts);
return kept.partial;
}
_askedBy(fact) {
const asks = [...this._program.rules.values()].filter(({ kind, subject }) => kind === "oordeel" && subject === fact);
const fitting = asks.filter((rule) => this._reading.value(rule.guard) !== false);
return (fitting.length > 0 ? fitting : asks).map(({ citations: [at] }) => ({ fact, citation: citationText(at), quote: at.quote }));
}
_cited(name, found) {
return distinctTexts([...this._citations(name, found)].map(citationText));
}
*_citations(name, found) {
const { decision, rules, definitions } = this._program;
if (decision && name === decision.outcome) {
const reached = decision.stages.filter(({ result }) => result === found.value);
for (const stage of reached.length > 0 ? reached : decision.stages) yield stage.citation;
for (const rule of found.grounds) yield* rules.get(rule).citations.filter(({ context }) => !context);
return;
}
const definition = definitions.get(name);
if (definition === undefined) return;
const own = distinctTexts(definition.branches.map(({ rule }) => rule));
const applied = own.filter((rule) => this._reading.status(rule) === APPLIED);
const open = own.filter((rule) => this._reading.status(rule) === UNDECIDED);
const used = applied.length > 0 && found.status === "determined" ? applied : [...applied, ...open];
yield* this._reading.cited(name, used.length > 0 ? used : own);
}
toJSON() {
const { regulation, version, source, fingerprint, readings, outcomes } = this;
return { regulation, version, source, fingerprint, readings, outcomes };
}
}
function described(item, program) {
const { name, type, label = "", question = "", meaning = "", applies, value_labels: labels = [] } = item;
const about = { name, label, question, meaning };
const texts = new Map(labels);
if (valuesOf(type)) about.values = valuesOf(type).map((value) => ({ value, label: texts.get(value) || value }));
about.type = typeof type === "string" ? type : valuesOf(type) ? "enum" : "number";
if (unitOf(type)) about.unit = unitText(unitOf(type));
for (const bound of ["minimum", "maximum", "step"]) if (item[bound]) about[bound] = item.said[bound];
for (const bound of ["first", "last"]) if (item[bound]) about[bound] = item.said[bound];
if (applies !== undefined) about.applies = namesIn(applies).facts;
if (item.judgement) {
about.judgedBy = [...program.rules.values()].filter(({ kind, subject }) => kind === "oordeel" && subject === name).map(({ judge }) => judge);
}
return about;
}
function groundsOf(rule, citations) {
return citations.filter(({ context }) => !context).map((at) => Object.freeze({ rule, citation: citationText(at), quote: at.quote }));
}
class Texts {
constructor(scale, least) {
this.scale = scale;
this.least = least;
this.parts = new Array(TEXTS).fill(NaN);
this.texts = new Array(TEXTS).fill("");
}
of(parts) {
const place = parts & (TEXTS - 1);
if (this.parts[place] !== parts) {
this.parts[place] = parts;
this.texts[place] = partsText(parts, this.scale, this.least);
}
return this.texts[place];
}
}
const TEXTS = 256;
class ReadFacts {
constructor(regulation, row, facts) {
this._regulation = regulation;
this._row = row;
this._known = facts;
}
get regulation() {
return this._regulation.name;
}
get _facts() {
if (this._known === null) this._known = this._regulation._factsOf(this._row);
return this._known;
}
}
class Regulation {
constructor(data, written = NOT_WRITTEN) {
const program = new Program(data);
const describe = (items) => Object.fromEntries([...items].map(([name, item]) => [name, described(item, program)]));
this._program = program;
this._variants = new Map();
this._written = written;
this._straight = written.straight;
this._names = [...program.outcomes.keys()];
this._outcomePlace = written.outcomePlace || ((name) => this._names.indexOf(name));
this._whole = { readings: EMPTY, names: this._names, results: NO_RESULTS, facts: null };
this._grounds = new Map(data.rules.map(({ id, citations = [] }) => [id, groundsOf(id, citations)]));
let grounded = this._names.length;
this._places = this._names.map((name, place) => {
const type = unitOf(program.outcomes.get(name).type);
const unit = (type !== null && unitText(type)) || null;
const grounds = program.grounds.some(({ outcomes }) => outcomes.includes(name)) ? grounded++ : -1;
const decimals = unit !== null && unit.startsWith("euro") ? 2 : 0;
const scale = written.scales[place];
return { name, place, scale, grounds, unit, decimals, texts: scale > 0 ? new Texts(scale, decimals) : null };
});
this.name = data.name;
this.title = data.title;
this.fingerprint = data.fingerprint;
this.source = data.origin;
this.versions = data.versions;
this.facts = describe(program.facts);
this.outcomes = describe(program.outcomes);
this.readings = data.readings;
}
read(facts) {
return facts instanceof ReadFacts ? this._own(facts) : this._read(facts, this._written.read(facts));
}
decide(facts, { readings = EMPTY, outcomes = null } = NO_OPTIONS) {
if (readings.length > 0) this._variantOf(readings);
const given = facts instanceof ReadFacts ? this._own(facts) : null;
const row = given === null ? this._written.read(facts) : given._row;
if (row !== null && readings.length === 0 && outcomes === null) {
const values = this._straight(row);
if (values !== null) return new Answer(this, row, values, this._whole);
}
const known = (given || this._read(facts, row))._facts;
const names = outcomes === null ? this._names : [...outcomes];
for (const name of names) {
if (!this._program.outcomes.has(name)) throw new UnknownOutcome(`\`${name}\` is geen uitkomst van ${this._program.data.short_title}`);
}
const results = this._variantOf(readings).diagrams.decide(known, names);
return new Answer(this, null, null, { readings: [...readings], names, results, facts: known });
}
definition(name, facts, { readings = EMPTY } = NO_OPTIONS) {
return this.decide(facts, { readings, outcomes: EMPTY }).definition(name);
}
ask(answer, outcomes = Object.keys(answer.outcomes)) {
const first = new Map();
const later = new Map();
const count = (into, fact) => into.set(fact, (into.get(fact) || 0) + 1);
for (const name of outcomes) {
const { missing_facts: missing, judgements, follow_up_facts: follow } = answer.outcomes[name];
for (const fact of new Set([...missing, ...judgements.map((each) => each.fact)])) count(first, fact);
for (const fact of follow) count(later, fact);
}
const waiting = first.size > 0 ? first : later;
const names = [...this._program.facts.keys()].filter((name) => waiting.has(name));
return names.reduce((best, name) => (best === null || waiting.get(name) > waiting.get(best) ? name : best), null);
}
_own(facts) {
if (facts._regulation !== this) throw otherFacts();
return facts;
}
_read(facts, row) {
return new ReadFacts(this, row, row === null ? readFacts(this._program.facts, facts) : null);
}
_factsOf(row) {
const known = new Map();
[...this._program.facts.keys()].forEach((name, place) => {
const value = row[`f${place}`];
const scale = this._written.parts[place];
if (value !== undefined) known.set(name, scale > 0 ? fraction(BigInt(value), BigInt(scale)) : value);
});
return known;
}
_groundsOf(rules) {
const found = [];
for (const rule of rules) for (const ground of this._grounds.get(rule)) found.push(ground);
return found;
}
_variantOf(readings) {
const on = new Set(readings);
const sorted = [...on].sort();
const key = sorted.join();
let found = this._variants.get(key);
if (found !== undefined) return found;
for (const id of sorted) {
const reading = this._program.readings.get(id);
if (reading === undefined) throw new UnknownReading(`\`${id}\` is geen lezing van ${this._program.data.short_title}`);
if (!reading.switch) throw new UnknownReading(`de lezing \`${id}\` kan niet worden omgeschakeld`);
}
if (this._variants.size >= SETS_OF_READINGS) this._variants.delete([...this._variants.keys()].find((other) => other !== ""));
found = new Variant(this._program, on);
this._variants.set(key, found);
return found;
}
}
Object.assign(Regulation.prototype, { FactError, UnknownReading, UnknownOutcome });
const NO_RESULTS = new Map();
const NOT_WRITTEN = Object.freeze({ read: () => null, straight: () => null, outcomePlace: null, scales: EMPTY, parts: EMPTY });
const NO_OPTIONS = Object.freeze({});
const STOP = { stopped: true };
function stop() {
throw STOP;
}
function known(value) {
if (value === undefined) throw STOP;
return value;
}
function unlessStopped(error) {
if (error !== STOP) throw error;
}
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
root.next.fill(null);
}
return (this.next[place] = new Grounds(this.names, [...this.rules, this.names[place]], root));
}
}
const SETS_OF_GROUNDS = 4000;
const PLAIN_NUMBER = /^\d{1,9}(\.\d{1,6})?$/;
function wholeOfText(value, scale) {
if (typeof value !== "string" || !PLAIN_NUMBER.test(value)) return NaN;
const [before, after = ""] = value.split(".");
const parts = Number(before + after) * scale;
const finer = 10 ** after.length;
return parts <= Number.MAX_SAFE_INTEGER && parts % finer === 0 ? parts / finer : NaN;
}
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
function partsText(parts, scale, least) {
if (parts % scale === 0 && least === 2) return `${parts / scale}.00`;
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
function halfUpSmall(number, divisor) {
const twice = 2 * Math.abs(number) + divisor;
const nearest = (twice - (twice % (2 * divisor))) / (2 * divisor);
return number >= 0 ? nearest : -nearest;
}

const notRefused = new Grounds(["op_tijd_extern", "op_tijd_intern", "zo_spoedig_mogelijk_extern", "zo_spoedig_mogelijk_intern", "reintegratieverantwoordelijkheid", "doelgroep", "noodzaak", "structurele_begeleiding", "particulier_bedrijf_alleen_extern", "betrekking", "ten_minste_zes_maanden", "ten_minste_twaalf_uur", "juiste_plek", "intentie_bij_proefplaatsing", "stage_of_werkervaringsplaats", "uitzendbeding_in_contract", "nul_uren", "min_max_ten_minste_twaalf_uur", "deze_gemeente_verantwoordelijk", "overige_eisen_externe_jobcoach", "niveau_externe_jobcoach", "harrie_bij_licht_regime", "certificering_bij_midden_en_intensief", "achtervang", "overige_eisen_interne_jobcoach", "schriftelijke_afspraken_bij_intern", "binnen_drie_jaar"]);
function read(facts) {
if (typeof facts !== "object" || facts === null) return null;
let f0 = facts["besluitdatum"], f1 = facts["aanvraagdatum"], f2 = facts["aanvrager"], f3 = facts["voorziening"], f4 = facts["uitvoerder"], f5 = facts["vervolgaanvraag"], f6 = facts["formulier_gebruikt"], f7 = facts["aanvraag_vermeldt_partijen_en_dienstverband"], f8 = facts["aanvraag_vermeldt_werkzaamheden"], f9 = facts["aanvraag_vermeldt_knelpunten"], f10 = facts["aanvraag_vermeldt_coachingsdoelen"], f11 = facts["aanvraag_vermeldt_aanpak"], f12 = facts["aanvraag_vermeldt_tijd"], f13 = facts["coachingsplan_vermeldt_partijen_en_dienstverband"], f14 = facts["coachingsplan_vermeldt_werkzaamheden"], f15 = facts["coachingsplan_vermeldt_knelpunten"], f16 = facts["coachingsplan_vermeldt_coachingsdoelen"], f17 = facts["offerte_vermeldt_aanpak"], f18 = facts["offerte_vermeldt_tijd"], f19 = facts["in_clientenbestand"], f20 = facts["onder_reintegratieverantwoordelijkheid"], f21 = facts["maatwerk_client_besloten"], f22 = facts["verhuisd_naar_gemeente"], f23 = facts["verhuisd_uit_gemeente"], f24 = facts["afspraken_oude_gemeente_lopen"], f25 = facts["al_beschikt_bij_ingang"], f26 = facts["concreet_vooruitzicht"], f27 = facts["dienstverband_uit_stage_vso_pro"], f28 = facts["bevestiging_binnen_een_jaar"], f29 = facts["doelgroep_banenafspraak"], f30 = facts["ontvangt_bijstand"], f31 = facts["geboorteland"], f32 = facts["noodzaak_vastgesteld"], f33 = facts["structurele_begeleiding_nodig"], f34 = facts["loonwaarde_percentage"], f35 = facts["juiste_plek_bevestigd"], f36 = facts["arbeidsrelatie"], f37 = facts["contract_onbepaalde_tijd"], f38 = facts["contractduur_maanden"], f39 = facts["contracturen_per_week"], f40 = facts["nulurencontract"], f41 = facts["min_max_contract"], f42 = facts["minimum_uren_per_week"], f43 = facts["uitzendbeding"], f44 = facts["intentie_dienstverband"], f45 = facts["intentie_schriftelijk"], f46 = facts["intentie_direct_aansluitend"], f47 = facts["startdatum_dienstverband"], f48 = facts["startdatum_proefplaatsing"], f49 = facts["lopende_dienstbetrekking"], f50 = facts["nieuwe_dienstbetrekking"], f51 = facts["particulier_bedrijf"], f52 = facts["afwijking_dienstbetrekking_besloten"], f53 = facts["jobcoach_vrijgesteld"], f54 = facts["jobcoach_leidinggevende"], f55 = facts["jobcoach_hbo_niveau"], f56 = facts["jobcoach_opleiding"], f57 = facts["jobcoach_relevante_ervaring"], f58 = facts["harrie_of_vergelijkbaar_overgelegd"], f59 = facts["jobcoachcertificering"], f60 = facts["jobcoach_achtervang"], f61 = facts["overige_kwaliteitseisen_voldaan"], f62 = facts["maatwerkafspraak_jobcoacheisen"], f63 = facts["schriftelijke_afspraak_intern"], f64 = facts["verwachte_begeleidingsuren_per_jaar"], f65 = facts["vastgesteld_regime"], f66 = facts["begeleidingsjaar"], f67 = facts["maanden_in_begeleidingsjaar"], f68 = facts["startdatum_jobcoaching"], f69 = facts["startdatum_gevraagde_periode"], f70 = facts["einddatum_vorige_jobcoachperiode"], f71 = facts["kwartaal_verstreken"], f72 = facts["urendeclaratie_ingediend"], f73 = facts["gedeclareerde_uren"], f74 = facts["niet_vergoedbare_uren"], f75 = facts["reeds_vergoed_bedrag_jaar"], f76 = facts["uurtarief"], f77 = facts["peildatum_vergoeding"], f78 = facts["indexfactor_uwv_tarief"], f79 = facts["indexfactor_normbedragen"], f80 = facts["aanvraag_zo_spoedig_mogelijk"], f81 = facts["te_late_aanvraag_aanvaard"], f82 = facts["coachingsplan_smart"], count = 0;
if (Object.getPrototypeOf(facts) !== Object.prototype) return Array.isArray(facts) ? null : read({ ...facts });
for (const name in facts) count += 1;
if (f0 === undefined) count += 1; else { f0 = dayOfText(f0); if (!(f0 >= 693596 && f0 <= 803168)) return null; }
if (f1 === undefined) count += 1; else { f1 = dayOfText(f1); if (!(f1 >= 693596 && f1 <= 803168)) return null; }
switch (f2) { case "werknemer": f2 = "werknemer"; break; case "werkgever_namens_werknemer": f2 = "werkgever_namens_werknemer"; break; case "werkgever_eigen_naam": f2 = "werkgever_eigen_naam"; break; case "jobcoachorganisatie": f2 = "jobcoachorganisatie"; break; case "werkconsulent": f2 = "werkconsulent"; break; case "geen": f2 = "geen"; break; case undefined: count += 1; break; default: return null; }
switch (f3) { case "interne_jobcoaching": f3 = "interne_jobcoaching"; break; case "externe_jobcoaching": f3 = "externe_jobcoaching"; break; case "werkbegeleiding": f3 = "werkbegeleiding"; break; case undefined: count += 1; break; default: return null; }
switch (f4) { case "externe_organisatie": f4 = "externe_organisatie"; break; case "gemeente": f4 = "gemeente"; break; case "ingehuurd_door_werkgever": f4 = "ingehuurd_door_werkgever"; break; case "gedetacheerd_bij_werkgever": f4 = "gedetacheerd_bij_werkgever"; break; case "in_dienst_werkgever": f4 = "in_dienst_werkgever"; break; case "in_dienst_werkgever_enige_taak": f4 = "in_dienst_werkgever_enige_taak"; break; case "collega": f4 = "collega"; break; case "detacheerder": f4 = "detacheerder"; break; case "specifieke_jobcoach": f4 = "specifieke_jobcoach"; break; case "eigen_coach_uitvoeringsorganisatie": f4 = "eigen_coach_uitvoeringsorganisatie"; break; case undefined: count += 1; break; default: return null; }
if (f5 !== true && f5 !== false) { if (f5 !== undefined) return null; count += 1; }
if (f6 !== true && f6 !== false) { if (f6 !== undefined) return null; count += 1; }
if (f7 !== true && f7 !== false) { if (f7 !== undefined) return null; count += 1; }
if (f8 !== true && f8 !== false) { if (f8 !== undefined) return null; count += 1; }
if (f9 !== true && f9 !== false) { if (f9 !== undefined) return null; count += 1; }
if (f10 !== true && f10 !== false) { if (f10 !== undefined) return null; count += 1; }
if (f11 !== true && f11 !== false) { if (f11 !== undefined) return null; count += 1; }
if (f12 !== true && f12 !== false) { if (f12 !== undefined) return null; count += 1; }
if (f13 !== true && f13 !== false) { if (f13 !== undefined) return null; count += 1; }
if (f14 !== true && f14 !== false) { if (f14 !== undefined) return null; count += 1; }
if (f15 !== true && f15 !== false) { if (f15 !== undefined) return null; count += 1; }
if (f16 !== true && f16 !== false) { if (f16 !== undefined) return null; count += 1; }
if (f17 !== true && f17 !== false) { if (f17 !== undefined) return null; count += 1; }
if (f18 !== true && f18 !== false) { if (f18 !== undefined) return null; count += 1; }
if (f19 !== true && f19 !== false) { if (f19 !== undefined) return null; count += 1; }
if (f20 !== true && f20 !== false) { if (f20 !== undefined) return null; count += 1; }
if (f21 !== true && f21 !== false) { if (f21 !== undefined) return null; count += 1; }
if (f22 !== true && f22 !== false) { if (f22 !== undefined) return null; count += 1; }
if (f23 !== true && f23 !== false) { if (f23 !== undefined) return null; count += 1; }
if (f24 !== true && f24 !== false) { if (f24 !== undefined) return null; count += 1; }
if (f25 !== true && f25 !== false) { if (f25 !== undefined) return null; count += 1; }
if (f26 !== true && f26 !== false) { if (f26 !== undefined) return null; count += 1; }
if (f27 !== true && f27 !== false) { if (f27 !== undefined) return null; count += 1; }
if (f28 !== true && f28 !== false) { if (f28 !== undefined) return null; count += 1; }
if (f29 !== true && f29 !== false) { if (f29 !== undefined) return null; count += 1; }
if (f30 !== true && f30 !== false) { if (f30 !== undefined) return null; count += 1; }
if (f31 === undefined) count += 1; else if (!isText(f31)) return null;
if (f32 !== true && f32 !== false) { if (f32 !== undefined) return null; count += 1; }
if (f33 !== true && f33 !== false) { if (f33 !== undefined) return null; count += 1; }
if (f34 === undefined) count += 1; else {
if (typeof f34 !== "number") f34 = wholeOfText(f34, 100);
else { const parts = Math.round(f34 * 100); f34 = parts / 100 === f34 ? parts : NaN; }
if (!((f34 | 0) === f34 && f34 >= 0 && f34 <= 20000)) return null;
f34 |= 0;
}
if (f35 !== true && f35 !== false) { if (f35 !== undefined) return null; count += 1; }
switch (f36) { case "dienstverband": f36 = "dienstverband"; break; case "proefplaatsing": f36 = "proefplaatsing"; break; case "bbl": f36 = "bbl"; break; case "werkervaringsplek": f36 = "werkervaringsplek"; break; case "stage_of_leerovereenkomst": f36 = "stage_of_leerovereenkomst"; break; case "uitzendovereenkomst": f36 = "uitzendovereenkomst"; break; case "voornemen": f36 = "voornemen"; break; case "beeindigd": f36 = "beeindigd"; break; case "geen": f36 = "geen"; break; case undefined: count += 1; break; default: return null; }
if (f37 !== true && f37 !== false) { if (f37 !== undefined) return null; count += 1; }
if (f38 === undefined) count += 1; else {
if (typeof f38 !== "number") f38 = wholeOfText(f38, 100);
else { const parts = Math.round(f38 * 100); f38 = parts / 100 === f38 ? parts : NaN; }
if (!((f38 | 0) === f38 && f38 >= 0 && f38 <= 60000)) return null;
f38 |= 0;
}
if (f39 === undefined) count += 1; else {
if (typeof f39 !== "number") f39 = wholeOfText(f39, 100);
else { const parts = Math.round(f39 * 100); f39 = parts / 100 === f39 ? parts : NaN; }
if (!((f39 | 0) === f39 && f39 >= 0 && f39 <= 16800)) return null;
f39 |= 0;
}
if (f40 !== true && f40 !== false) { if (f40 !== undefined) return null; count += 1; }
if (f41 !== true && f41 !== false) { if (f41 !== undefined) return null; count += 1; }
if (f42 === undefined) count += 1; else {
if (typeof f42 !== "number") f42 = wholeOfText(f42, 100);
else { const parts = Math.round(f42 * 100); f42 = parts / 100 === f42 ? parts : NaN; }
if (!((f42 | 0) === f42 && f42 >= 0 && f42 <= 16800)) return null;
f42 |= 0;
}
if (f43 !== true && f43 !== false) { if (f43 !== undefined) return null; count += 1; }
if (f44 !== true && f44 !== false) { if (f44 !== undefined) return null; count += 1; }
if (f45 !== true && f45 !== false) { if (f45 !== undefined) return null; count += 1; }
if (f46 !== true && f46 !== false) { if (f46 !== undefined) return null; count += 1; }
if (f47 === undefined) count += 1; else { f47 = dayOfText(f47); if (!(f47 >= 693596 && f47 <= 803168)) return null; }
if (f48 === undefined) count += 1; else { f48 = dayOfText(f48); if (!(f48 >= 693596 && f48 <= 803168)) return null; }
if (f49 !== true && f49 !== false) { if (f49 !== undefined) return null; count += 1; }
if (f50 !== true && f50 !== false) { if (f50 !== undefined) return null; count += 1; }
if (f51 !== true && f51 !== false) { if (f51 !== undefined) return null; count += 1; }
if (f52 !== true && f52 !== false) { if (f52 !== undefined) return null; count += 1; }
if (f53 !== true && f53 !== false) { if (f53 !== undefined) return null; count += 1; }
if (f54 !== true && f54 !== false) { if (f54 !== undefined) return null; count += 1; }
if (f55 !== true && f55 !== false) { if (f55 !== undefined) return null; count += 1; }
if (f56 !== true && f56 !== false) { if (f56 !== undefined) return null; count += 1; }
if (f57 !== true && f57 !== false) { if (f57 !== undefined) return null; count += 1; }
if (f58 !== true && f58 !== false) { if (f58 !== undefined) return null; count += 1; }
if (f59 !== true && f59 !== false) { if (f59 !== undefined) return null; count += 1; }
if (f60 !== true && f60 !== false) { if (f60 !== undefined) return null; count += 1; }
if (f61 !== true && f61 !== false) { if (f61 !== undefined) return null; count += 1; }
if (f62 !== true && f62 !== false) { if (f62 !== undefined) return null; count += 1; }
if (f63 !== true && f63 !== false) { if (f63 !== undefined) return null; count += 1; }
if (f64 === undefined) count += 1; else {
if (typeof f64 !== "number") f64 = wholeOfText(f64, 100);
else { const parts = Math.round(f64 * 100); f64 = parts / 100 === f64 ? parts : NaN; }
if (!((f64 | 0) === f64 && f64 >= 0 && f64 <= 878400)) return null;
f64 |= 0;
}
switch (f65) { case "licht": f65 = "licht"; break; case "midden": f65 = "midden"; break; case "zwaar": f65 = "zwaar"; break; case undefined: count += 1; break; default: return null; }
if (f66 === undefined) count += 1; else {
if (typeof f66 !== "number") f66 = wholeOfText(f66, 1);
if (!((f66 | 0) === f66 && f66 >= 1 && f66 <= 1000)) return null;
f66 |= 0;
}
if (f67 === undefined) count += 1; else {
if (typeof f67 !== "number") f67 = wholeOfText(f67, 100);
else { const parts = Math.round(f67 * 100); f67 = parts / 100 === f67 ? parts : NaN; }
if (!((f67 | 0) === f67 && f67 >= 0 && f67 <= 60000)) return null;
f67 |= 0;
}
if (f68 === undefined) count += 1; else { f68 = dayOfText(f68); if (!(f68 >= 693596 && f68 <= 803168)) return null; }
if (f69 === undefined) count += 1; else { f69 = dayOfText(f69); if (!(f69 >= 693596 && f69 <= 803168)) return null; }
if (f70 === undefined) count += 1; else { f70 = dayOfText(f70); if (!(f70 >= 693596 && f70 <= 803168)) return null; }
if (f71 !== true && f71 !== false) { if (f71 !== undefined) return null; count += 1; }
if (f72 !== true && f72 !== false) { if (f72 !== undefined) return null; count += 1; }
if (f73 === undefined) count += 1; else {
if (typeof f73 !== "number") f73 = wholeOfText(f73, 100);
else { const parts = Math.round(f73 * 100); f73 = parts / 100 === f73 ? parts : NaN; }
if (!((f73 | 0) === f73 && f73 >= 0 && f73 <= 878400)) return null;
f73 |= 0;
}
if (f74 === undefined) count += 1; else {
if (typeof f74 !== "number") f74 = wholeOfText(f74, 100);
else { const parts = Math.round(f74 * 100); f74 = parts / 100 === f74 ? parts : NaN; }
if (!((f74 | 0) === f74 && f74 >= 0 && f74 <= 878400)) return null;
f74 |= 0;
}
if (f75 === undefined) count += 1; else {
if (typeof f75 !== "number") f75 = wholeOfText(f75, 100);
else { const parts = Math.round(f75 * 100); f75 = parts / 100 === f75 ? parts : NaN; }
if (!((f75 | 0) === f75 && f75 >= 0 && f75 <= 100000000)) return null;
f75 |= 0;
}
if (f76 === undefined) count += 1; else {
if (typeof f76 !== "number") f76 = wholeOfText(f76, 100);
else { const parts = Math.round(f76 * 100); f76 = parts / 100 === f76 ? parts : NaN; }
if (!((f76 | 0) === f76 && f76 >= 0 && f76 <= 100000000)) return null;
f76 |= 0;
}
if (f77 === undefined) count += 1; else { f77 = dayOfText(f77); if (!(f77 >= 693596 && f77 <= 803168)) return null; }
if (f78 === undefined) count += 1; else {
if (typeof f78 !== "number") f78 = wholeOfText(f78, 10000);
else { const parts = Math.round(f78 * 10000); f78 = parts / 10000 === f78 ? parts : NaN; }
if (!((f78 | 0) === f78 && f78 >= 1 && f78 <= 100000)) return null;
f78 |= 0;
}
if (f79 === undefined) count += 1; else {
if (typeof f79 !== "number") f79 = wholeOfText(f79, 10000);
else { const parts = Math.round(f79 * 10000); f79 = parts / 10000 === f79 ? parts : NaN; }
if (!((f79 | 0) === f79 && f79 >= 1 && f79 <= 100000)) return null;
f79 |= 0;
}
if (f80 !== true && f80 !== false) { if (f80 !== undefined) return null; count += 1; }
if (f81 !== true && f81 !== false) { if (f81 !== undefined) return null; count += 1; }
if (f82 !== true && f82 !== false) { if (f82 !== undefined) return null; count += 1; }
if (count !== 83) return null;
return { f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, f59, f60, f61, f62, f63, f64, f65, f66, f67, f68, f69, f70, f71, f72, f73, f74, f75, f76, f77, f78, f79, f80, f81, f82 };
}
function outcomePlace(name) {
switch (name) {
case "regeling_van_toepassing": return 0;
case "verantwoordelijke_gemeente": return 1;
case "besluit": return 2;
case "aanvraag_volledig": return 3;
case "offerte_volledig": return 4;
case "aanvraag_tijdig": return 5;
case "uiterste_aanvraagdatum": return 6;
case "uiterste_beslisdatum": return 7;
case "behoort_tot_doelgroep": return 8;
case "dienstverband_voldoet": return 9;
case "begeleider_voldoet": return 10;
case "afweging_juiste_plek_vereist": return 11;
case "onderzoek_beschut_werk": return 12;
case "kwalificatie": return 13;
case "regime_toegekend": return 14;
case "vergoede_uren": return 15;
case "max_einddatum_jobcoaching": return 16;
case "einddatum_toekenning": return 17;
case "max_uurvergoeding_eur": return 18;
case "vergoeding_eur": return 19;
case "jaarvergoeding_eur": return 20;
case "kwartaalvergoeding_eur": return 21;
case "jaarmaximum_eur": return 22;
case "normbedrag_eur": return 23;
case "proefplaatsingsvergoeding_eur": return 24;
case "betaling_aan": return 25;
case "betaalmoment": return 26;
case "betaling_nu": return 27;
}
return -1;
}
function straight(row) {
const { f0, f1, f4, f5, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52, f55, f56, f57, f58, f59, f60, f61, f62, f63, f65, f66, f67, f68, f69, f70, f71, f72, f73, f74, f75, f76, f78, f79, f80, f81, f82 } = row;
let t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13;
try {
let d0;
try { d0 = (known(f49) && !known(f5) && (known(f36) !== "proefplaatsing")); } catch (error) { unlessStopped(error); }
let d2;
try { d2 = (known(f5) ? movedDay(known(f70), 56, "dag") : ((!known(f5) && (known(f36) === "proefplaatsing")) ? movedDay(known(f48), 56, "dag") : movedDay(known(f47), 56, "dag"))); } catch (error) { unlessStopped(error); }
let d3;
try { d3 = ((known(f4) === "externe_organisatie") || (known(f4) === "detacheerder") || (known(f4) === "in_dienst_werkgever_enige_taak")); } catch (error) { unlessStopped(error); }
let d4;
try { d4 = (((known(f4) === "collega") || (known(f4) === "in_dienst_werkgever")) || (known(f4) === "ingehuurd_door_werkgever")); } catch (error) { unlessStopped(error); }
let d7;
try { d7 = (known(d0) ? known(f80) : (known(f1) <= known(d2))); } catch (error) { unlessStopped(error); }
let d9;
try { d9 = ((!known(d0) && (known(f1) > known(d2)) && known(f81)) ? true : (!(known(d3) && !known(d0)) || known(d7))); } catch (error) { unlessStopped(error); }
let d10;
try { d10 = ((!known(d0) && (known(f1) > known(d2)) && known(f81)) ? true : (!(known(d4) && !known(d0)) || known(d7))); } catch (error) { unlessStopped(error); }
let d11;
try { d11 = (!(known(d3) && known(d0)) || known(f80)); } catch (error) { unlessStopped(error); }
let d12;
try { d12 = (!(known(d4) && known(d0)) || known(f80)); } catch (error) { unlessStopped(error); }
let d13;
try { d13 = (!known(d4) || (known(f7) && known(f8) && known(f9) && known(f10) && known(f11) && known(f12))); } catch (error) { unlessStopped(error); }
let d18;
try { d18 = (known(f0) >= 738523); } catch (error) { unlessStopped(error); }
let d19;
try { d19 = ((known(d18) && (known(f66) === (1)) && (known(f65) === "licht")) ? (303037) : ((known(d18) && (known(f66) === (1)) && (known(f65) === "midden")) ? (516285) : ((known(d18) && (known(f66) === (1)) && (known(f65) === "zwaar")) ? (763204) : ((known(d18) && (known(f66) === (2)) && (known(f65) === "licht")) ? (157130) : ((known(d18) && (known(f66) === (2)) && (known(f65) === "midden")) ? (258143) : ((known(d18) && (known(f66) === (2)) && (known(f65) === "zwaar")) ? (381602) : ((known(d18) && (known(f66) === (3)) && (known(f65) === "licht")) ? (157130) : ((known(d18) && (known(f66) === (3)) && (known(f65) === "midden")) ? (157130) : ((known(d18) && (known(f66) === (3)) && (known(f65) === "zwaar")) ? (303037) : NOT_REGULATED))))))))); } catch (error) { unlessStopped(error); }
let d20;
try { d20 = ((t2 = ((t1 = known(d19), isSpecial(t1)) ? specialAmong(t1) : (t1 * known(f79))), isSpecial(t2)) ? specialAmong(t2) : halfUpSmall((t2 * 100), 1000000)); } catch (error) { unlessStopped(error); }
let d24;
try { d24 = ((known(d18) && known(d4) && (known(f36) !== "proefplaatsing")) ? ((t4 = ((t3 = known(d20), isSpecial(t3)) ? specialAmong(t3) : (t3 * Math.min(known(f67), (1200)))), isSpecial(t4)) ? specialAmong(t4) : halfUpSmall((t4 * 100), 120000)) : NOT_REGULATED); } catch (error) { unlessStopped(error); }
let d26;
try { d26 = known(f20); } catch (error) { unlessStopped(error); }
let d27;
try { d27 = ((known(f30) && (known(f31) !== "Nederland")) ? true : ((known(f19) && known(f21)) ? true : known(f29))); } catch (error) { unlessStopped(error); }
let d28;
try { d28 = known(f32); } catch (error) { unlessStopped(error); }
let d29;
try { d29 = known(f33); } catch (error) { unlessStopped(error); }
let d30;
try { d30 = ((((known(f4) === "collega") || (known(f4) === "in_dienst_werkgever")) && known(f63)) ? false : (known(f51) && !((known(f4) === "externe_organisatie") || (known(f4) === "detacheerder") || (known(f4) === "in_dienst_werkgever_enige_taak") || (known(f4) === "ingehuurd_door_werkgever")))); } catch (error) { unlessStopped(error); }
let d31;
try { d31 = ((known(f36) === "dienstverband") || (known(f36) === "uitzendovereenkomst") || (known(f36) === "bbl")); } catch (error) { unlessStopped(error); }
let d32;
try { d32 = ((known(f36) === "proefplaatsing") ? true : (!!((known(f36) === "stage_of_leerovereenkomst") || (known(f36) === "werkervaringsplek")) || known(d31))); } catch (error) { unlessStopped(error); }
let d33;
try { d33 = known(d31); } catch (error) { unlessStopped(error); }
let d34;
try { d34 = (known(f52) ? true : (!known(d33) || (known(f37) || (known(f38) >= (600))))); } catch (error) { unlessStopped(error); }
let d35;
try { d35 = (known(f52) ? true : (!(known(d33) && !known(f41)) || (known(f39) >= (1200)))); } catch (error) { unlessStopped(error); }
let d36;
try { d36 = (!(known(f34) < (3000)) || known(f35)); } catch (error) { unlessStopped(error); }
let d37;
try { d37 = (!(known(f36) === "proefplaatsing") || (known(f44) && known(f45) && known(f46))); } catch (error) { unlessStopped(error); }
let d38;
try { d38 = ((known(f36) === "stage_of_leerovereenkomst") || (known(f36) === "werkervaringsplek")); } catch (error) { unlessStopped(error); }
let d39;
try { d39 = ((known(f36) === "uitzendovereenkomst") && known(f43)); } catch (error) { unlessStopped(error); }
let d40;
try { d40 = known(f40); } catch (error) { unlessStopped(error); }
let d41;
try { d41 = (!known(f41) || (known(f42) >= (1200))); } catch (error) { unlessStopped(error); }
let d42;
try { d42 = ((known(f22) && known(f24)) ? "andere" : ((known(f23) && !known(f24)) ? "andere" : "deze")); } catch (error) { unlessStopped(error); }
let d43;
try { d43 = (known(d42) === "deze"); } catch (error) { unlessStopped(error); }
let d44;
try { d44 = ((known(f25) && known(f26) && known(f62)) || ((known(f22) || known(f27)) && known(f28) && known(f62))); } catch (error) { unlessStopped(error); }
let d45;
try { d45 = (!(known(d3) && !known(d44)) || known(f61)); } catch (error) { unlessStopped(error); }
let d46;
try { d46 = (!(known(d3) && !known(d44)) || (known(f55) && known(f56) && known(f57))); } catch (error) { unlessStopped(error); }
let d47;
try { d47 = (!(known(d4) && (known(f65) === "licht") && !known(d44)) || known(f58)); } catch (error) { unlessStopped(error); }
let d48;
try { d48 = (!(known(d4) && ((known(f65) === "midden") || (known(f65) === "zwaar")) && !known(d44)) || known(f59)); } catch (error) { unlessStopped(error); }
let d49;
try { d49 = (!(known(d4) && !known(d44)) || known(f60)); } catch (error) { unlessStopped(error); }
let d50;
try { d50 = (!(known(d4) && !known(d44)) || known(f61)); } catch (error) { unlessStopped(error); }
let d51;
try { d51 = (!known(d4) || known(f63)); } catch (error) { unlessStopped(error); }
let d52;
try { d52 = (known(f49) ? movedDay(movedDay(known(f68), 36, "maand"), -1, "dag") : movedDay(movedDay(known(f47), 36, "maand"), -1, "dag")); } catch (error) { unlessStopped(error); }
let d53;
try { d53 = (known(f50) ? true : (!known(d31) || (known(f69) <= known(d52)))); } catch (error) { unlessStopped(error); }
let d54;
try { d54 = (!known(d18) ? "niet_van_toepassing" : ((!!known(d18) && (!known(d9) || !known(d10) || !known(d11) || !known(d12) || !known(d26) || !known(d27) || !known(d28) || known(d29) || known(d30) || !known(d32) || !known(d34) || !known(d35) || !known(d36) || !known(d37) || known(d38) || known(d39) || known(d40) || !known(d41) || !known(d43) || !known(d45) || !known(d46) || !known(d47) || !known(d48) || !known(d49) || !known(d50) || !known(d51) || !known(d53))) ? "afwijzen" : ((!!known(d18) && !(!known(d9) || !known(d10) || !known(d11) || !known(d12) || !known(d26) || !known(d27) || !known(d28) || known(d29) || known(d30) || !known(d32) || !known(d34) || !known(d35) || !known(d36) || !known(d37) || known(d38) || known(d39) || known(d40) || !known(d41) || !known(d43) || !known(d45) || !known(d46) || !known(d47) || !known(d48) || !known(d49) || !known(d50) || !known(d51) || !known(d53)) && !known(d13)) ? "aanvulling_nodig" : ((!!known(d18) && !(!known(d9) || !known(d10) || !known(d11) || !known(d12) || !known(d26) || !known(d27) || !known(d28) || known(d29) || known(d30) || !known(d32) || !known(d34) || !known(d35) || !known(d36) || !known(d37) || known(d38) || known(d39) || known(d40) || !known(d41) || !known(d43) || !known(d45) || !known(d46) || !known(d47) || !known(d48) || !known(d49) || !known(d50) || !known(d51) || !known(d53)) && !!known(d13)) ? "toekennen" : NOT_REGULATED)))); } catch (error) { unlessStopped(error); }
let d61;
try { d61 = ((known(d18) && known(d3) && (known(f36) !== "proefplaatsing")) ? ((t6 = ((t5 = known(d20), isSpecial(t5)) ? specialAmong(t5) : (t5 * Math.min((known(f41) ? known(f42) : known(f39)), (3600)))), isSpecial(t6)) ? specialAmong(t6) : halfUpSmall((t6 * 100), 360000)) : NOT_REGULATED); } catch (error) { unlessStopped(error); }
let d63;
try { d63 = ((known(d18) && known(d3)) ? halfUpSmall((((1909) * known(f78)) * 100), 200000) : NOT_REGULATED); } catch (error) { unlessStopped(error); }
let d64;
try { d64 = (known(d3) ? Math.max((0), (known(f73) - known(f74))) : NOT_REGULATED); } catch (error) { unlessStopped(error); }
let d68;
try { d68 = movedDay(movedDay(known(f69), 6, "maand"), -1, "dag"); } catch (error) { unlessStopped(error); }
let g0 = notRefused;
if ((known(d54) === "afwijzen")) {
if (!known(d9)) g0 = g0.and(0);
if (!known(d10)) g0 = g0.and(1);
if (!known(d11)) g0 = g0.and(2);
if (!known(d12)) g0 = g0.and(3);
if (!known(d26)) g0 = g0.and(4);
if (!known(d27)) g0 = g0.and(5);
if (!known(d28)) g0 = g0.and(6);
if (known(d29)) g0 = g0.and(7);
if (known(d30)) g0 = g0.and(8);
if (!known(d32)) g0 = g0.and(9);
if (!known(d34)) g0 = g0.and(10);
if (!known(d35)) g0 = g0.and(11);
if (!known(d36)) g0 = g0.and(12);
if (!known(d37)) g0 = g0.and(13);
if (known(d38)) g0 = g0.and(14);
if (known(d39)) g0 = g0.and(15);
if (known(d40)) g0 = g0.and(16);
if (!known(d41)) g0 = g0.and(17);
if (!known(d43)) g0 = g0.and(18);
if (!known(d45)) g0 = g0.and(19);
if (!known(d46)) g0 = g0.and(20);
if (!known(d47)) g0 = g0.and(21);
if (!known(d48)) g0 = g0.and(22);
if (!known(d49)) g0 = g0.and(23);
if (!known(d50)) g0 = g0.and(24);
if (!known(d51)) g0 = g0.and(25);
if (!known(d53)) g0 = g0.and(26);
}
return [known(d18), known(d42), known(d54), known(d13), (known(d3) ? (known(f82) && known(f13) && known(f14) && known(f15) && known(f16) && known(f17) && known(f18)) : NOT_REGULATED), ((known(d3) || known(d4)) ? known(d7) : NOT_REGULATED), (((known(d3) || known(d4)) && !known(d0)) ? known(d2) : NOT_REGULATED), ((known(d3) || known(d4)) ? movedDay(known(f1), 56, "dag") : NOT_REGULATED), known(d27), (known(d32) && known(d34) && known(d35) && known(d41) && known(d37) && !known(d38) && !known(d39) && !known(d40)), ((known(d3) || known(d4)) ? (known(d46) && known(d45) && known(d47) && known(d48) && known(d49) && known(d50)) : NOT_REGULATED), (known(f34) < (3000)), (known(f33) || !known(d53)), (known(d3) ? "extern" : (known(d4) ? "intern" : NOT_REGULATED)), known(f65), known(d64), (known(d31) ? known(d52) : NOT_REGULATED), (known(d31) ? Math.min(known(d68), (known(f37) ? known(d52) : ((!known(f37) && known(f49)) ? Math.min(movedDay(movedDayBy(known(f47), fraction(BigInt(known(f38)), 100n), "maand"), -1, "dag"), known(d52)) : ((!known(f37) && !known(f49) && (known(f38) <= (3600))) ? movedDay(movedDayBy(known(f47), fraction(BigInt(known(f38)), 100n), "maand"), -1, "dag") : known(d52))))) : ((known(f36) === "proefplaatsing") ? known(d68) : NOT_REGULATED)), known(d63), stop(), known(d24), ((known(f67) > (900)) ? ((t8 = ((t7 = known(d24), isSpecial(t7)) ? specialAmong(t7) : t7), isSpecial(t8)) ? specialAmong(t8) : halfUpSmall((t8 * 100), 400)) : (((known(f67) > (600)) && (known(f67) <= (900))) ? ((t10 = ((t9 = known(d24), isSpecial(t9)) ? specialAmong(t9) : t9), isSpecial(t10)) ? specialAmong(t10) : halfUpSmall((t10 * 100), 300)) : (((known(f67) > (300)) && (known(f67) <= (600))) ? ((t12 = ((t11 = known(d24), isSpecial(t11)) ? specialAmong(t11) : t11), isSpecial(t12)) ? specialAmong(t12) : halfUpSmall((t12 * 100), 200)) : ((t13 = known(d24), isSpecial(t13)) ? specialAmong(t13) : halfUpSmall((t13 * 100), 100))))), known(d61), known(d19), (((known(d18) && known(d4) && (known(f36) === "proefplaatsing")) && (known(f65) === "licht")) ? halfUpSmall((((28059) * known(f79)) * 100), 500000) : (((known(d18) && known(d4) && (known(f36) === "proefplaatsing")) && (known(f65) === "midden")) ? halfUpSmall((((33671) * known(f79)) * 100), 500000) : (((known(d18) && known(d4) && (known(f36) === "proefplaatsing")) && (known(f65) === "zwaar")) ? halfUpSmall((((89789) * known(f79)) * 100), 1000000) : NOT_REGULATED))), (known(d3) ? "jobcoachorganisatie" : (known(d4) ? "werkgever" : ((known(f4) === "gemeente") ? "geen" : NOT_REGULATED))), ((known(d3) || known(d4)) ? "per_kwartaal_achteraf" : NOT_REGULATED), (known(d3) ? (known(f71) && known(f72)) : (known(d4) ? known(f71) : NOT_REGULATED)), g0];
} catch (error) {
unlessStopped(error);
return null;
}
}

const offered = new Regulation({"format":1,"name":"staphorst","title":"Uitvoeringsregels jobcoaching - gemeente Staphorst","short_title":"Staphorst","kind":"beleidsregel","fingerprint":"7662be09e3586fec","reference_date":"besluitdatum","source":{"title":"Uitvoeringsregels jobcoaching - gemeente Staphorst","authority":"gemeente Staphorst (de tekst noemt het vaststellende orgaan niet)","valid_from":"2023-01-03"},"types":["date",{"enum":["werknemer","werkgever_namens_werknemer","werkgever_eigen_naam","jobcoachorganisatie","werkconsulent","geen"]},{"enum":["interne_jobcoaching","externe_jobcoaching","werkbegeleiding"]},{"enum":["externe_organisatie","gemeente","ingehuurd_door_werkgever","gedetacheerd_bij_werkgever","in_dienst_werkgever","in_dienst_werkgever_enige_taak","collega","detacheerder","specifieke_jobcoach","eigen_coach_uitvoeringsorganisatie"]},"bool","text",{"number":[["procent",1]]},{"enum":["dienstverband","proefplaatsing","bbl","werkervaringsplek","stage_of_leerovereenkomst","uitzendovereenkomst","voornemen","beeindigd","geen"]},{"number":[["maand",1]]},{"number":[["uur",1],["week",-1]]},{"number":[["uur",1],["jaar",-1]]},{"enum":["licht","midden","zwaar"]},{"number":[["jaar",1]]},{"number":[["uur",1]]},{"number":[["euro",1],["jaar",-1]]},{"number":[["euro",1],["uur",-1]]},{"number":[]},{"enum":["deze","andere"]},{"enum":["niet_van_toepassing","geen_geldige_aanvraag","afwijzen","aanvulling_nodig","onbepaald","beoordeling_nodig","toekennen"]},{"enum":["extern","intern","werkbegeleiding"]},{"number":[["euro",1]]},{"number":[["euro",1],["kwartaal",-1]]},{"enum":["werkgever","jobcoachorganisatie","jobcoach","geen"]},{"enum":["na_elk_halfjaar","per_kwartaal_achteraf"]},{"number":[["maand",1],["jaar",-1]]},{"number":[["kwartaal",1]]},{"enum":["niet_van_toepassing","afwijzen","aanvulling_nodig","toekennen"]}],"versions":[{"id":"2023-01-03","start":"2023-01-03","citation":{"at":"alinea 1","regulation":"Staphorst","quote":"Geldend van 03-01-2023 t/m heden"}}],"facts":[{"name":"besluitdatum","type":0,"label":"besluitdatum","question":"Op welke datum wordt het besluit genomen?","meaning":"De dag waarop over de begeleiding wordt beslist of waarop de inzet wordt beoordeeld. Deze dag bepaalt welke regeling geldt, en welke versie daarvan.","first":"1900-01-01","last":"2199-12-31"},{"name":"aanvraagdatum","type":0,"label":"datum van de aanvraag","question":"Op welke datum is de aanvraag ontvangen?","meaning":"De dag waarop de aanvraag is ontvangen.","first":"1900-01-01","last":"2199-12-31"},{"name":"aanvrager","type":1,"label":"aanvrager","question":"Wie dient de aanvraag in?","meaning":"Degene die de aanvraag indient. Beslist de gemeente of het UWV zonder aanvraag, dan is er geen aanvrager.","value_labels":[["werknemer","de werknemer of kandidaat zelf"],["werkgever_namens_werknemer","de werkgever namens de werknemer"],["werkgever_eigen_naam","de werkgever op eigen naam"],["jobcoachorganisatie","een jobcoachorganisatie"],["werkconsulent","de werkconsulent van de gemeente"],["geen","niemand (ambtshalve)"]]},{"name":"voorziening","type":2,"label":"gevraagde voorziening","question":"Om welke vorm van begeleiding gaat het?","meaning":"De vorm van begeleiding die wordt gevraagd of beoordeeld, zoals de aanvrager haar noemt. Interne jobcoaching regelt de werkgever. Externe jobcoaching wordt ingezet door de gemeente, het UWV of de werknemer. Werkbegeleiding is begeleiding door een getrainde collega, ook wel buddy of maatje genoemd.","value_labels":[["interne_jobcoaching","interne jobcoaching"],["externe_jobcoaching","externe jobcoaching"],["werkbegeleiding","werkbegeleiding"]]},{"name":"uitvoerder","type":3,"label":"uitvoerder van de begeleiding","question":"Wie geeft de begeleiding?","meaning":"Degene die de begeleiding feitelijk geeft. Hiervan hangt af hoe de begeleiding juridisch heet. Een jobcoachorganisatie die de werkgever inhuurt, valt onder de door de werkgever ingehuurde jobcoach of organisatie.","value_labels":[["externe_organisatie","een jobcoachorganisatie in opdracht van gemeente, UWV of werknemer"],["gemeente","een jobcoach in dienst van de gemeente"],["ingehuurd_door_werkgever","een jobcoach of organisatie die de werkgever inhuurt"],["gedetacheerd_bij_werkgever","een jobcoach die bij de werkgever is gedetacheerd"],["in_dienst_werkgever","een medewerker van de werkgever die ook ander werk doet"],["in_dienst_werkgever_enige_taak","een medewerker van de werkgever met jobcoachen als enige taak"],["collega","een collega van de werknemer, in dienst van de werkgever"],["detacheerder","een jobcoach in dienst van de organisatie die de werknemer detacheert"],["specifieke_jobcoach","een jobcoach die de gemeente op verzoek van de werkgever inhuurt"],["eigen_coach_uitvoeringsorganisatie","een coach van de gemeentelijke uitvoeringsorganisatie"]]},{"name":"vervolgaanvraag","type":4,"label":"vervolgaanvraag","question":"Volgt de aanvraag op een eerdere periode van jobcoaching?","meaning":"De aanvraag sluit aan op een eerdere periode van jobcoaching. In Staphorst loopt de aanvraagtermijn dan vanaf het einde van die periode, en anders vanaf de start van de jobcoaching."},{"name":"formulier_gebruikt","type":4,"label":"voorgeschreven formulier gebruikt","question":"Is de aanvraag gedaan met het voorgeschreven formulier?","meaning":"De aanvraag is gedaan met het formulier dat de gemeente voorschrijft."},{"name":"aanvraag_vermeldt_partijen_en_dienstverband","type":4,"label":"aanvraag vermeldt partijen en dienstverband","question":"Staan in de aanvraag de gegevens van de werkgever (met contactpersoon) en van de werknemer, en de aard van het dienstverband?","meaning":"De aanvraag om interne jobcoaching noemt de gegevens van de werkgever met contactpersoon, de gegevens van de werknemer en de aard van het dienstverband.","applies":["any",["==",["fact","uitvoerder"],["word",3,"collega"]],["==",["fact","uitvoerder"],["word",3,"in_dienst_werkgever"]],["==",["fact","uitvoerder"],["word",3,"ingehuurd_door_werkgever"]]]},{"name":"aanvraag_vermeldt_werkzaamheden","type":4,"label":"aanvraag vermeldt de werkzaamheden","question":"Staat in de aanvraag welk werk de werknemer doet?","meaning":"De aanvraag om interne jobcoaching beschrijft de werkzaamheden van de werknemer.","applies":["any",["==",["fact","uitvoerder"],["word",3,"collega"]],["==",["fact","uitvoerder"],["word",3,"in_dienst_werkgever"]],["==",["fact","uitvoerder"],["word",3,"ingehuurd_door_werkgever"]]]},{"name":"aanvraag_vermeldt_knelpunten","type":4,"label":"aanvraag vermeldt de knelpunten","question":"Staat in de aanvraag wat er op het werk moeilijk gaat?","meaning":"De aanvraag om interne jobcoaching beschrijft de knelpunten.","applies":["any",["==",["fact","uitvoerder"],["word",3,"collega"]],["==",["fact","uitvoerder"],["word",3,"in_dienst_werkgever"]],["==",["fact","uitvoerder"],["word",3,"ingehuurd_door_werkgever"]]]},{"name":"aanvraag_vermeldt_coachingsdoelen","type":4,"label":"aanvraag vermeldt de coachingsdoelen","question":"Staan de doelen van de coaching in de aanvraag?","meaning":"De aanvraag om interne jobcoaching noemt de doelen van de coaching.","applies":["any",["==",["fact","uitvoerder"],["word",3,"collega"]],["==",["fact","uitvoerder"],["word",3,"in_dienst_werkgever"]],["==",["fact","uitvoerder"],["word",3,"ingehuurd_door_werkgever"]]]},{"name":"aanvraag_vermeldt_aanpak","type":4,"label":"aanvraag vermeldt de aanpak","question":"Staat de gekozen aanpak in de aanvraag?","meaning":"De aanvraag om interne jobcoaching beschrijft de gekozen aanpak.","applies":["any",["==",["fact","uitvoerder"],["word",3,"collega"]],["==",["fact","uitvoerder"],["word",3,"in_dienst_werkgever"]],["==",["fact","uitvoerder"],["word",3,"ingehuurd_door_werkgever"]]]},{"name":"aanvraag_vermeldt_tijd","type":4,"label":"aanvraag vermeldt de benodigde tijd","question":"Staat in de aanvraag hoeveel tijd voor de begeleiding nodig is?","meaning":"De aanvraag om interne jobcoaching noemt de tijd die voor de begeleiding nodig is.","applies":["any",["==",["fact","uitvoerder"],["word",3,"collega"]],["==",["fact","uitvoerder"],["word",3,"in_dienst_werkgever"]],["==",["fact","uitvoerder"],["word",3,"ingehuurd_door_werkgever"]]]},{"name":"coachingsplan_vermeldt_partijen_en_dienstverband","type":4,"label":"coachingsplan vermeldt partijen en dienstverband","question":"Staan de gegevens van werkgever, contactpersoon en werknemer en de aard en inhoud van het dienstverband in het coachingsplan?","meaning":"Het coachingsplan noemt de werkgever met contactpersoon, de werknemer en de aard en inhoud van het dienstverband.","applies":["any",["==",["fact","uitvoerder"],["word",3,"externe_organisatie"]],["==",["fact","uitvoerder"],["word",3,"detacheerder"]],["==",["fact","uitvoerder"],["word",3,"in_dienst_werkgever_enige_taak"]],["==",["fact","uitvoerder"],["word",3,"ingehuurd_door_werkgever"]]]},{"name":"coachingsplan_vermeldt_werkzaamheden","type":4,"label":"coachingsplan vermeldt de werkzaamheden","question":"Staan de werkzaamheden van de werknemer in het coachingsplan?","meaning":"Het coachingsplan noemt de werkzaamheden van de werknemer.","applies":["any",["==",["fact","uitvoerder"],["word",3,"externe_organisatie"]],["==",["fact","uitvoerder"],["word",3,"detacheerder"]],["==",["fact","uitvoerder"],["word",3,"in_dienst_werkgever_enige_taak"]],["==",["fact","uitvoerder"],["word",3,"ingehuurd_door_werkgever"]]]},{"name":"coachingsplan_vermeldt_knelpunten","type":4,"label":"coachingsplan vermeldt de knelpunten","question":"Staan de knelpunten in het coachingsplan?","meaning":"Het coachingsplan noemt de knelpunten.","applies":["any",["==",["fact","uitvoerder"],["word",3,"externe_organisatie"]],["==",["fact","uitvoerder"],["word",3,"detacheerder"]],["==",["fact","uitvoerder"],["word",3,"in_dienst_werkgever_enige_taak"]],["==",["fact","uitvoerder"],["word",3,"ingehuurd_door_werkgever"]]]},{"name":"coachingsplan_vermeldt_coachingsdoelen","type":4,"label":"coachingsplan vermeldt de coachingsdoelen","question":"Staan de doelen van de coaching in het coachingsplan?","meaning":"Het coachingsplan noemt de doelen van de coaching.","applies":["any",["==",["fact","uitvoerder"],["word",3,"externe_organisatie"]],["==",["fact","uitvoerder"],["word",3,"detacheerder"]],["==",["fact","uitvoerder"],["word",3,"in_dienst_werkgever_enige_taak"]],["==",["fact","uitvoerder"],["word",3,"ingehuurd_door_werkgever"]]]},{"name":"offerte_vermeldt_aanpak","type":4,"label":"offerte vermeldt de aanpak","question":"Staat duidelijk in de offerte welke aanpak wordt gekozen?","meaning":"De offerte voor externe jobcoaching geeft duidelijk aan welke aanpak wordt gekozen.","applies":["any",["==",["fact","uitvoerder"],["word",3,"externe_organisatie"]],["==",["fact","uitvoerder"],["word",3,"detacheerder"]],["==",["fact","uitvoerder"],["word",3,"in_dienst_werkgever_enige_taak"]],["==",["fact","uitvoerder"],["word",3,"ingehuurd_door_werkgever"]]]},{"name":"offerte_vermeldt_tijd","type":4,"label":"offerte vermeldt de benodigde tijd","question":"Staat duidelijk in de offerte hoeveel tijd nodig is?","meaning":"De offerte voor externe jobcoaching geeft duidelijk aan hoeveel tijd nodig is.","applies":["any",["==",["fact","uitvoerder"],["word",3,"externe_organisatie"]],["==",["fact","uitvoerder"],["word",3,"detacheerder"]],["==",["fact","uitvoerder"],["word",3,"in_dienst_werkgever_enige_taak"]],["==",["fact","uitvoerder"],["word",3,"ingehuurd_door_werkgever"]]]},{"name":"in_clientenbestand","type":4,"label":"in het cliëntenbestand van de gemeente","question":"Staat de werknemer in het cliëntenbestand van de gemeente?","meaning":"De werknemer staat in het cliëntenbestand van de gemeente."},{"name":"onder_reintegratieverantwoordelijkheid","type":4,"label":"gemeente verantwoordelijk voor de re-integratie","question":"Is de gemeente verantwoordelijk voor de re-integratie van de werknemer?","meaning":"De werknemer valt onder de re-integratieverantwoordelijkheid van de gemeente."},{"name":"maatwerk_client_besloten","type":4,"label":"maatwerk voor een andere cliënt","question":"Heeft de consulent besloten om deze cliënt als maatwerk toch te ondersteunen?","meaning":"Het besluit van de consulent om als maatwerk ook een cliënt te ondersteunen die niet onder de gewone doelgroep valt.","judgement":true},{"name":"verhuisd_naar_gemeente","type":4,"label":"verhuisd naar deze gemeente","question":"Is de werknemer vanuit een andere gemeente naar deze gemeente verhuisd?","meaning":"De werknemer woonde eerst in een andere gemeente en is naar deze gemeente verhuisd."},{"name":"verhuisd_uit_gemeente","type":4,"label":"verhuisd naar een andere gemeente","question":"Is de werknemer uit deze gemeente naar een andere gemeente verhuisd?","meaning":"De werknemer woonde in deze gemeente en is naar een andere gemeente verhuisd."},{"name":"afspraken_oude_gemeente_lopen","type":4,"label":"afspraken van voor de verhuizing lopen nog","question":"Lopen de afspraken over jobcoaching van voor de verhuizing nog?","meaning":"De afspraken over jobcoaching die voor de verhuizing zijn gemaakt, zijn nog niet afgelopen.","applies":["any",["fact","verhuisd_naar_gemeente"],["fact","verhuisd_uit_gemeente"]]},{"name":"al_beschikt_bij_ingang","type":4,"label":"al beslist toen de voorwaarden ingingen","question":"Was er over deze situatie al een besluit genomen toen de voorwaarden ingingen?","meaning":"Toen de voorwaarden van de regeling ingingen, was over deze situatie al een besluit genomen (Staphorst)."},{"name":"concreet_vooruitzicht","type":4,"label":"concreet vooruitzicht","question":"Is er concreet vooruitzicht dat de werknemer wel aan de voorwaarden gaat voldoen?","meaning":"Het oordeel dat er concreet uitzicht op is dat alsnog aan de voorwaarden wordt voldaan (Staphorst).","judgement":true,"applies":["fact","al_beschikt_bij_ingang"]},{"name":"dienstverband_uit_stage_vso_pro","type":4,"label":"dienstverband na stage vanuit vso of pro","question":"Komt het dienstverband voort uit een stage vanuit het vso of het praktijkonderwijs?","meaning":"Het dienstverband komt voort uit een stageplek vanuit het voortgezet speciaal onderwijs (vso) of het praktijkonderwijs (pro) die is voortgezet."},{"name":"bevestiging_binnen_een_jaar","type":4,"label":"bevestigd dat binnen een jaar wordt voldaan","question":"Is uitdrukkelijk bevestigd dat binnen een jaar aan de voorwaarden wordt voldaan?","meaning":"Er is uitdrukkelijk bevestigd dat binnen een jaar aan de voorwaarden wordt voldaan (Staphorst).","applies":["any",["fact","verhuisd_naar_gemeente"],["fact","dienstverband_uit_stage_vso_pro"]]},{"name":"doelgroep_banenafspraak","type":4,"label":"doelgroep Banenafspraak","question":"Behoort de persoon tot de doelgroep Banenafspraak?","meaning":"De persoon behoort tot de doelgroep Banenafspraak; dat blijkt uit het doelgroepregister. In West-Brabant en de Noordoostpolder: de persoon is in het kader van de Banenafspraak geplaatst."},{"name":"ontvangt_bijstand","type":4,"label":"ontvangt bijstand","question":"Krijgt de werknemer bijstand?","meaning":"De werknemer krijgt een bijstandsuitkering."},{"name":"geboorteland","type":5,"label":"geboorteland","question":"In welk land is de werknemer geboren?","meaning":"Het land waar de werknemer is geboren. In de regels telt alleen of dat Nederland is."},{"name":"noodzaak_vastgesteld","type":4,"label":"begeleiding noodzakelijk","question":"Is vastgesteld dat de begeleiding noodzakelijk is?","meaning":"Het oordeel van het college of de gemeente dat begeleiding noodzakelijk is. Elke regeling heeft een eigen maatstaf. Utrecht: zonder tijdelijke begeleiding kan de werknemer niet toegroeien naar werken zonder begeleiding. Staphorst: zonder begeleiding kan de werknemer het werk niet of niet volledig doen. Werk in Zicht: als dat nodig is. Haarlem: noodzakelijk als gevolg van de beperking. Geef dit oordeel bij een vergelijking voor elke regeling apart.","judgement":true},{"name":"structurele_begeleiding_nodig","type":4,"label":"blijvende begeleiding nodig","question":"Is blijvende begeleiding nodig?","meaning":"Het oordeel dat niet tijdelijke, maar blijvende begeleiding nodig is.","judgement":true},{"name":"loonwaarde_percentage","type":6,"label":"loonwaarde","question":"Wat is de vastgestelde loonwaarde, in procenten van het wettelijk minimumloon?","meaning":"De vastgestelde loonwaarde als percentage van het wettelijk minimumloon.","minimum":"0","maximum":"200","step":"0.01"},{"name":"juiste_plek_bevestigd","type":4,"label":"juiste plek en groeimogelijkheden","question":"Zit de werknemer op de juiste plek en kan hij daar groeien?","meaning":"Het oordeel bij een loonwaarde lager dan 30 procent: de werknemer zit op de juiste plek en heeft groeimogelijkheden (Staphorst). Nee betekent dat de afweging negatief uitvalt.","judgement":true,"applies":["\u003c",["fact","loonwaarde_percentage"],["number",6,"30"]]},{"name":"arbeidsrelatie","type":7,"label":"arbeidsrelatie","question":"Wat voor contract of plaatsing is er tijdens de begeleiding?","meaning":"De aard van de arbeidsrelatie tijdens de begeleiding. Een regulier dienstverband kan ook een proeftijd hebben. Een proefplaatsing is werken met behoud van uitkering op weg naar een dienstverband; Haarlem noemt dat proefperiode. Een BBL-dienstverband is een leerwerkovereenkomst in de beroepsbegeleidende leerweg. Bij een voornemen overweegt de werkgever iemand in dienst te nemen, maar is er nog geen arbeidsrelatie.","value_labels":[["dienstverband","regulier dienstverband"],["proefplaatsing","proefplaatsing"],["bbl","BBL-dienstverband"],["werkervaringsplek","werkervaringsplek zonder arbeidsovereenkomst"],["stage_of_leerovereenkomst","stage of leerovereenkomst zonder arbeidsovereenkomst"],["uitzendovereenkomst","uitzendovereenkomst"],["voornemen","voornemen om iemand in dienst te nemen"],["beeindigd","beëindigde arbeidsrelatie"],["geen","geen arbeidsrelatie en geen voornemen daartoe"]]},{"name":"contract_onbepaalde_tijd","type":4,"label":"contract voor onbepaalde tijd","question":"Is het een contract voor onbepaalde tijd?","meaning":"Het contract is voor onbepaalde tijd gesloten en heeft dus geen einddatum."},{"name":"contractduur_maanden","type":8,"label":"duur van het contract","question":"Hoeveel maanden duurt het contract in totaal?","meaning":"De totale duur van een contract voor bepaalde tijd, in kalendermaanden, zoals afgesproken. Niet gevraagd bij een contract voor onbepaalde tijd.","minimum":"0","maximum":"600","step":"0.01","applies":["not",["fact","contract_onbepaalde_tijd"]]},{"name":"contracturen_per_week","type":9,"label":"contracturen per week","question":"Hoeveel uur per week is in het contract afgesproken?","meaning":"Het aantal uren per week dat bij de start is afgesproken. Bij een 0-urencontract is dat 0.","minimum":"0","maximum":"168","step":"0.01"},{"name":"nulurencontract","type":4,"label":"0-urencontract","question":"Is het een 0-urencontract?","meaning":"Het contract is een 0-urencontract: er is geen vast aantal uren afgesproken."},{"name":"min_max_contract","type":4,"label":"min-maxcontract","question":"Is het een min-maxcontract?","meaning":"In het contract staan een minimum en een maximum aantal uren."},{"name":"minimum_uren_per_week","type":9,"label":"gegarandeerde uren per week","question":"Hoeveel uur per week is minimaal gegarandeerd?","meaning":"Het aantal uren per week dat bij een min-maxcontract minimaal is gegarandeerd.","minimum":"0","maximum":"168","step":"0.01","applies":["fact","min_max_contract"]},{"name":"uitzendbeding","type":4,"label":"uitzendbeding","question":"Staat er een uitzendbeding in de uitzendovereenkomst?","meaning":"De uitzendovereenkomst bevat een uitzendbeding: zij eindigt vanzelf als de inlener om het einde van de uitzending vraagt.","applies":["==",["fact","arbeidsrelatie"],["word",7,"uitzendovereenkomst"]]},{"name":"intentie_dienstverband","type":4,"label":"intentie van een dienstverband","question":"Heeft de werkgever de bedoeling om de kandidaat na de proefplaatsing in dienst te nemen?","meaning":"De werkgever heeft de intentie om de kandidaat na de proefplaatsing in dienst te nemen.","applies":["==",["fact","arbeidsrelatie"],["word",7,"proefplaatsing"]]},{"name":"intentie_schriftelijk","type":4,"label":"intentie staat op papier","question":"Staat die bedoeling op papier?","meaning":"De werkgever heeft de intentie om de kandidaat in dienst te nemen schriftelijk uitgesproken.","applies":["==",["fact","arbeidsrelatie"],["word",7,"proefplaatsing"]]},{"name":"intentie_direct_aansluitend","type":4,"label":"dienstverband sluit aan op de proefplaatsing","question":"Is het de bedoeling dat het dienstverband direct na de proefplaatsing begint?","meaning":"De intentie is dat het dienstverband direct aansluit op de proefplaatsing.","applies":["==",["fact","arbeidsrelatie"],["word",7,"proefplaatsing"]]},{"name":"startdatum_dienstverband","type":0,"label":"eerste dag van het contract","question":"Op welke datum gaat het arbeidscontract in?","meaning":"De eerste dag waarop de arbeidsovereenkomst in werking treedt.","first":"1900-01-01","last":"2199-12-31"},{"name":"startdatum_proefplaatsing","type":0,"label":"eerste dag van de proefplaatsing","question":"Op welke datum begint de proefplaatsing?","meaning":"De eerste dag van de proefplaatsing.","first":"1900-01-01","last":"2199-12-31"},{"name":"lopende_dienstbetrekking","type":4,"label":"noodzaak ontstaan tijdens het dienstverband","question":"Is de begeleiding pas nodig geworden toen het dienstverband al liep?","meaning":"De noodzaak van begeleiding is pas ontstaan tijdens een dienstverband dat al liep."},{"name":"nieuwe_dienstbetrekking","type":4,"label":"nieuw dienstverband","question":"Gaat het om een nieuw dienstverband na een eerdere periode van jobcoaching?","meaning":"Het gaat om een nieuw dienstverband na een eerdere periode van jobcoaching: een nieuwe werkgever of een andere functie."},{"name":"particulier_bedrijf","type":4,"label":"plaatsing bij een particulier bedrijf","question":"Werkt de werknemer bij een particulier bedrijf?","meaning":"Het gaat om een reguliere plaatsing bij een particulier bedrijf. Nee bij een andere werkgever, zoals een overheid, en bij Reestmond of Hupak met een dienstverleningsovereenkomst."},{"name":"afwijking_dienstbetrekking_besloten","type":4,"label":"afwijking van de eisen aan het dienstverband","question":"Heeft de gemeente besloten om van de eis van 6 maanden of van de eis van 12 uur af te wijken?","meaning":"Het gemotiveerde besluit van de gemeente om van de eis van 6 maanden, de eis van 12 uur of allebei af te wijken (Staphorst).","judgement":true},{"name":"jobcoach_vrijgesteld","type":4,"label":"jobcoach vrijgesteld van ander werk","question":"Hoeft de jobcoach tijdens de uren van de begeleiding geen ander werk te doen?","meaning":"De jobcoach is voor de uren van de begeleiding vrijgesteld van ander werk. In Utrecht is dat een eis; in Staphorst moet het zoveel mogelijk zo zijn.","applies":["==",["fact","voorziening"],["word",2,"interne_jobcoaching"]]},{"name":"jobcoach_leidinggevende","type":4,"label":"jobcoach is een leidinggevende","question":"Is de jobcoach een leidinggevende van de werknemer?","meaning":"De jobcoach is leidinggevende van de werknemer of staat in een hiërarchische verhouding tot hem.","applies":["==",["fact","voorziening"],["word",2,"interne_jobcoaching"]]},{"name":"jobcoach_hbo_niveau","type":4,"label":"hbo werk- en denkniveau","question":"Heeft de jobcoach minimaal hbo werk- en denkniveau?","meaning":"De externe jobcoach heeft minimaal hbo werk- en denkniveau (Staphorst).","applies":["any",["==",["fact","uitvoerder"],["word",3,"externe_organisatie"]],["==",["fact","uitvoerder"],["word",3,"detacheerder"]],["==",["fact","uitvoerder"],["word",3,"in_dienst_werkgever_enige_taak"]],["==",["fact","uitvoerder"],["word",3,"ingehuurd_door_werkgever"]]]},{"name":"jobcoach_opleiding","type":4,"label":"jobcoachopleiding","question":"Heeft de jobcoach een jobcoachopleiding gevolgd?","meaning":"De externe jobcoach heeft een jobcoachopleiding (Staphorst).","applies":["any",["==",["fact","uitvoerder"],["word",3,"externe_organisatie"]],["==",["fact","uitvoerder"],["word",3,"detacheerder"]],["==",["fact","uitvoerder"],["word",3,"in_dienst_werkgever_enige_taak"]],["==",["fact","uitvoerder"],["word",3,"ingehuurd_door_werkgever"]]]},{"name":"jobcoach_relevante_ervaring","type":4,"label":"relevante ervaring","question":"Heeft de jobcoach relevante ervaring?","meaning":"De externe jobcoach heeft relevante ervaring (Staphorst).","applies":["any",["==",["fact","uitvoerder"],["word",3,"externe_organisatie"]],["==",["fact","uitvoerder"],["word",3,"detacheerder"]],["==",["fact","uitvoerder"],["word",3,"in_dienst_werkgever_enige_taak"]],["==",["fact","uitvoerder"],["word",3,"ingehuurd_door_werkgever"]]]},{"name":"harrie_of_vergelijkbaar_overgelegd","type":4,"label":"HARRIE-certificaat of iets vergelijkbaars overgelegd","question":"Heeft de interne jobcoach een HARRIE-certificaat of iets vergelijkbaars, en is het overgelegd?","meaning":"De interne jobcoach heeft een HARRIE-certificaat, of iets wat volgens de gemeente vergelijkbaar is, en heeft dat overgelegd (Staphorst).","applies":["any",["==",["fact","uitvoerder"],["word",3,"collega"]],["==",["fact","uitvoerder"],["word",3,"in_dienst_werkgever"]],["==",["fact","uitvoerder"],["word",3,"ingehuurd_door_werkgever"]]]},{"name":"jobcoachcertificering","type":4,"label":"gecertificeerd als jobcoach","question":"Is de interne jobcoach als jobcoach gecertificeerd?","meaning":"De interne jobcoach is als jobcoach gecertificeerd (Staphorst).","applies":["any",["==",["fact","uitvoerder"],["word",3,"collega"]],["==",["fact","uitvoerder"],["word",3,"in_dienst_werkgever"]],["==",["fact","uitvoerder"],["word",3,"ingehuurd_door_werkgever"]]]},{"name":"jobcoach_achtervang","type":4,"label":"achtervang bij ziekte of verlof","question":"Is er vervanging als de interne jobcoach ziek is of verlof heeft?","meaning":"De interne jobcoach heeft achtervang bij ziekte of verlof (Staphorst).","applies":["any",["==",["fact","uitvoerder"],["word",3,"collega"]],["==",["fact","uitvoerder"],["word",3,"in_dienst_werkgever"]],["==",["fact","uitvoerder"],["word",3,"ingehuurd_door_werkgever"]]]},{"name":"overige_kwaliteitseisen_voldaan","type":4,"label":"overige kwaliteitseisen","question":"Voldoet de jobcoach aan de overige kwaliteitseisen?","meaning":"Het oordeel dat is voldaan aan de overige, open kwaliteitseisen van paragraaf 1.4 (Staphorst).","judgement":true,"applies":["any",["==",["fact","uitvoerder"],["word",3,"externe_organisatie"]],["==",["fact","uitvoerder"],["word",3,"detacheerder"]],["==",["fact","uitvoerder"],["word",3,"in_dienst_werkgever_enige_taak"]],["==",["fact","uitvoerder"],["word",3,"ingehuurd_door_werkgever"]],["==",["fact","uitvoerder"],["word",3,"collega"]],["==",["fact","uitvoerder"],["word",3,"in_dienst_werkgever"]]]},{"name":"maatwerkafspraak_jobcoacheisen","type":4,"label":"maatwerkafspraak over de eisen aan de jobcoach","question":"Heeft de gemeente een maatwerkafspraak gemaakt over de eisen aan de jobcoach?","meaning":"Het besluit van de gemeente om over de eisen aan de jobcoach een maatwerkafspraak te maken (Staphorst).","judgement":true},{"name":"schriftelijke_afspraak_intern","type":4,"label":"afspraken over de interne jobcoach op papier","question":"Staan de afspraken met het bedrijf over de interne jobcoach op papier?","meaning":"Met het bedrijf zijn specifieke afspraken over de interne jobcoach gemaakt en schriftelijk vastgelegd, of er is een dienstverleningsovereenkomst (Staphorst).","applies":["any",["==",["fact","uitvoerder"],["word",3,"collega"]],["==",["fact","uitvoerder"],["word",3,"in_dienst_werkgever"]],["==",["fact","uitvoerder"],["word",3,"ingehuurd_door_werkgever"]]]},{"name":"verwachte_begeleidingsuren_per_jaar","type":10,"label":"verwachte begeleidingsuren per jaar","question":"Hoeveel uur begeleiding per jaar is naar verwachting nodig?","meaning":"Het aantal uren begeleiding dat naar verwachting per jaar nodig is. In Staphorst is dit alleen informatie.","minimum":"0","maximum":"8784","step":"0.01"},{"name":"vastgesteld_regime","type":11,"label":"vastgesteld regime","question":"Welk regime heeft de gemeente vastgesteld?","meaning":"Het begeleidingsregime dat de gemeente heeft vastgesteld of dat geldt. Andere namen zijn laag voor licht, middel voor midden, en intensief of hoog voor zwaar. Is het niet vastgesteld, dan is dat een ontbrekend gegeven en geen open oordeel.","value_labels":[["licht","licht"],["midden","midden"],["zwaar","zwaar"]]},{"name":"begeleidingsjaar","type":12,"label":"begeleidingsjaar","question":"Om het hoeveelste jaar begeleiding gaat het?","meaning":"Het hoeveelste jaar begeleiding waarvoor het bedrag of de inzet wordt gevraagd: 1, 2, 3 enzovoort. Een proefplaatsing vooraf telt niet als jaar. Utrecht telt in plaats daarvan halfjaren.","minimum":"1","maximum":"1000","step":"1"},{"name":"maanden_in_begeleidingsjaar","type":8,"label":"maanden in het begeleidingsjaar","question":"Hoeveel maanden van het begeleidingsjaar vallen binnen de arbeidsovereenkomst?","meaning":"Het aantal maanden van het begeleidingsjaar dat binnen de arbeidsovereenkomst valt. Een vol jaar is 12.","minimum":"0","maximum":"600","step":"0.01"},{"name":"startdatum_jobcoaching","type":0,"label":"eerste dag van de jobcoaching","question":"Op welke datum begint de jobcoaching bij dit dienstverband?","meaning":"De eerste dag waarop bij dit dienstverband jobcoaching is of wordt ingezet. Jobcoaching tijdens een proefplaatsing telt niet mee.","first":"1900-01-01","last":"2199-12-31"},{"name":"startdatum_gevraagde_periode","type":0,"label":"eerste dag van de gevraagde periode","question":"Op welke datum begint de periode waarvoor nu jobcoaching wordt gevraagd?","meaning":"De eerste dag van de periode waarvoor nu over toekenning wordt beslist.","first":"1900-01-01","last":"2199-12-31"},{"name":"einddatum_vorige_jobcoachperiode","type":0,"label":"einde van de vorige periode","question":"Op welke datum eindigde de vorige periode van jobcoaching?","meaning":"De laatste dag van de periode van jobcoaching die aan deze aanvraag voorafging.","first":"1900-01-01","last":"2199-12-31","applies":["fact","vervolgaanvraag"]},{"name":"kwartaal_verstreken","type":4,"label":"kwartaal voorbij","question":"Is het kwartaal waarover wordt betaald voorbij?","meaning":"Het kwartaal waarop de betaling ziet, is verstreken (Staphorst)."},{"name":"urendeclaratie_ingediend","type":4,"label":"urendeclaratie ingediend","question":"Is de urendeclaratie of de factuur met uren ingediend?","meaning":"De declaratie van de uren is ingediend. In Utrecht is dat de urendeclaratie van de werkgever; in Staphorst de factuur van de jobcoachorganisatie met een verantwoording van de uren."},{"name":"gedeclareerde_uren","type":13,"label":"gedeclareerde uren","question":"Hoeveel uur begeleiding staat op de declaratie?","meaning":"Het aantal uren begeleiding dat over de periode is gedeclareerd of gefactureerd.","minimum":"0","maximum":"8784","step":"0.01"},{"name":"niet_vergoedbare_uren","type":13,"label":"uren die niet worden vergoed","question":"Hoeveel van die uren gaan over bedrijfsvoering, reistijd, overdracht, scholing of intervisie?","meaning":"Het deel van de gedeclareerde uren dat gaat over bedrijfsvoering, reistijd, overdracht, scholing of intervisie (Staphorst).","minimum":"0","maximum":"8784","step":"0.01"},{"name":"reeds_vergoed_bedrag_jaar","type":14,"label":"in dit jaar al vergoed bedrag","question":"Welk bedrag is in hetzelfde jaar al voor externe jobcoaching vergoed?","meaning":"Het bedrag dat in hetzelfde jaar al voor externe jobcoaching is vergoed (Staphorst).","minimum":"0","maximum":"1000000","step":"0.01"},{"name":"uurtarief","type":15,"label":"uurtarief","question":"Wat is het uurtarief van de jobcoach of werkbegeleider, zonder btw?","meaning":"Het tarief per uur dat werkelijk wordt gedeclareerd, exclusief btw.","minimum":"0","maximum":"1000000","step":"0.01"},{"name":"peildatum_vergoeding","type":0,"label":"datum van de uren","question":"Op welke datum zijn de uren gemaakt?","meaning":"De dag die het prijspeil bepaalt: de dag waarop de uren zijn gemaakt.","first":"1900-01-01","last":"2199-12-31"},{"name":"indexfactor_uwv_tarief","type":16,"label":"indexering van het externe uurtarief","question":"Met welke factor is het maximale uurtarief voor externe jobcoaching verhoogd?","meaning":"De totale indexering van het maximale uurtarief voor externe jobcoaching (95,45 euro) met het percentage van het UWV, gerekend vanaf 1 januari 2022 (Staphorst). Een factor 1 betekent geen verhoging. Het cijfer staat niet in de regeling zelf.","minimum":"0.0001","maximum":"10","step":"0.0001"},{"name":"indexfactor_normbedragen","type":16,"label":"indexering van de normbedragen","question":"Met welke factor zijn de bedragen voor interne jobcoaching verhoogd?","meaning":"De totale jaarlijkse indexering van de tabelbedragen voor interne jobcoaching, gerekend vanaf 1 januari 2022 (Staphorst). Deze staat los van de halfjaarlijkse indexering van het externe uurtarief.","minimum":"0.0001","maximum":"10","step":"0.0001"},{"name":"aanvraag_zo_spoedig_mogelijk","type":4,"label":"aanvraag zo spoedig mogelijk","question":"Is de aanvraag zo spoedig mogelijk na het vaststellen van de noodzaak ingediend?","meaning":"Bij een lopende dienstbetrekking beoordeelt de gemeente of de aanvraag zo spoedig mogelijk na het vaststellen van de noodzaak is gedaan.","judgement":true,"applies":["all",["fact","lopende_dienstbetrekking"],["not",["fact","vervolgaanvraag"]],["!=",["fact","arbeidsrelatie"],["word",7,"proefplaatsing"]]],"local":true},{"name":"te_late_aanvraag_aanvaard","type":4,"label":"te late aanvraag aanvaard","question":"Behandelt de gemeente de aanvraag, hoewel zij te laat is ingediend?","meaning":"Aan een aanvraag na acht weken verbindt de tekst geen gevolg: de gemeente beoordeelt of zij haar toch behandelt.","judgement":true,"applies":["all",[">",["fact","aanvraagdatum"],["ref","laatste_aanvraagdag"]],["not",["ref","termijn_zonder_aantal_weken"]]],"local":true},{"name":"coachingsplan_smart","type":4,"label":"coachingsplan smart","question":"Is het coachingsplan SMART geformuleerd?","meaning":"De gemeente vindt het coachingsplan SMART geformuleerd; waar die letters voor staan, zegt de tekst niet.","judgement":true,"local":true}],"outcomes":[{"name":"regeling_van_toepassing","type":4,"label":"regeling van toepassing","meaning":"De regeling is op dit geval van toepassing. Utrecht en Staphorst: het besluit valt op of na de dag van inwerkingtreding (1 juni 2022 en 3 januari 2023). Werk in Zicht: woongemeente, besluitdatum en doelgroep passen bij het informatieblad. Haarlem: de werknemer woont in Haarlem en het besluit valt op of na 25 juli 2017. G4 en UWV: de gemeente volgt de afspraken. Is de regeling niet van toepassing, dan regelt zij ook geen bedragen; alleen Haarlem noemt voor eerdere besluiten het oude maximum.","grounds":true},{"name":"verantwoordelijke_gemeente","type":17,"label":"verantwoordelijke gemeente","meaning":"De gemeente die na een verhuizing verantwoordelijk is (Staphorst, paragraaf 1.3).","value_labels":[["deze","deze gemeente"],["andere","de andere gemeente"]]},{"name":"besluit","type":18,"label":"besluit","meaning":"Wat er op grond van de regels moet gebeuren (Utrecht en Staphorst). De regels geven een van vijf gevolgen, in deze volgorde van voorrang: niet van toepassing, geen geldige aanvraag, afwijzen, aanvulling nodig, toekennen. Kan dat nog verschillen doordat er gegevens ontbreken, dan is het besluit onbepaald; kan het alleen nog verschillen door een oordeel, dan is een beoordeling nodig. Afwijzen betekent bij inzet zonder aanvraag: niet toekennen. Toekennen betekent dat aan alle voorwaarden is voldaan en dat de bevoegdheid mag worden gebruikt.","value_labels":[["niet_van_toepassing","de regeling is niet van toepassing"],["geen_geldige_aanvraag","er is geen geldige aanvraag"],["afwijzen","afwijzen"],["aanvulling_nodig","aanvulling van de aanvraag nodig"],["onbepaald","nog niet te bepalen"],["beoordeling_nodig","beoordeling nodig"],["toekennen","toekennen"]],"grounds":true},{"name":"aanvraag_volledig","type":4,"label":"aanvraag volledig","meaning":"De aanvraag bevat de gegevens die zijn voorgeschreven (Utrecht, artikel 11, tweede lid; Staphorst, paragraaf 2.1)."},{"name":"offerte_volledig","type":4,"label":"offerte volledig","meaning":"Het coachingsplan en de offerte voor externe jobcoaching bevatten wat is voorgeschreven (Staphorst, paragraaf 2.2)."},{"name":"aanvraag_tijdig","type":4,"label":"aanvraag op tijd","meaning":"De aanvraag is binnen 8 weken gedaan (Staphorst, paragraaf 2.1)."},{"name":"uiterste_aanvraagdatum","type":0,"label":"uiterste dag voor de aanvraag","meaning":"De laatste dag waarop op tijd kan worden aangevraagd: 56 dagen na de start, of bij een vervolgaanvraag 56 dagen na het einde van de vorige periode (Staphorst)."},{"name":"uiterste_beslisdatum","type":0,"label":"uiterste dag voor het besluit","meaning":"De laatste dag waarop moet worden beslist: 56 dagen na de aanvraag (Staphorst)."},{"name":"behoort_tot_doelgroep","type":4,"label":"behoort tot de doelgroep","meaning":"De persoon behoort tot de doelgroep van de regeling. Elke regeling heeft een eigen doelgroep.","grounds":true},{"name":"dienstverband_voldoet","type":4,"label":"dienstverband voldoet","meaning":"De arbeidsrelatie voldoet aan de eisen (Utrecht, artikel 8, eerste en tweede lid; Staphorst, paragraaf 1.3; UWV: duur, uren, loonwaarde en contractvorm)."},{"name":"begeleider_voldoet","type":4,"label":"begeleider voldoet","meaning":"De jobcoach of werkbegeleider voldoet aan de eisen (Utrecht, artikel 6 en 7; Staphorst, paragraaf 1.4; UWV: eisen aan de interne jobcoach)."},{"name":"afweging_juiste_plek_vereist","type":4,"label":"afweging van de juiste plek nodig","meaning":"Bij een loonwaarde lager dan 30 procent moet worden afgewogen of de werknemer op de juiste plek zit (Staphorst, paragraaf 1.3)."},{"name":"onderzoek_beschut_werk","type":4,"label":"onderzoek naar beschut werk","meaning":"Er moet worden onderzocht of beschut werk passend is (Staphorst, paragraaf 1.1 en 1.6)."},{"name":"kwalificatie","type":19,"label":"juridische kwalificatie","meaning":"Hoe de begeleiding juridisch heet (Utrecht, artikel 5; Staphorst, paragraaf 1.2 en 1.3).","value_labels":[["extern","externe jobcoaching"],["intern","interne jobcoaching"],["werkbegeleiding","werkbegeleiding"]]},{"name":"regime_toegekend","type":11,"label":"toegekend regime","meaning":"Het begeleidingsregime dat wordt toegekend (Utrecht, artikel 9, 10 en 12; Staphorst, paragraaf 1.5). Zwaar heet ook wel intensief of hoog.","value_labels":[["licht","licht"],["midden","midden"],["zwaar","zwaar"]]},{"name":"vergoede_uren","type":13,"label":"te vergoeden uren","meaning":"De uren die worden vergoed, tot het maximum aantal uren."},{"name":"max_einddatum_jobcoaching","type":0,"label":"laatste dag van de driejaarstermijn","meaning":"De laatste dag van de termijn van drie jaar (Staphorst, paragraaf 1.6)."},{"name":"einddatum_toekenning","type":0,"label":"einde van de toekenning","meaning":"De laatste dag van de periode die nu wordt toegekend (Staphorst, paragraaf 1.6)."},{"name":"max_uurvergoeding_eur","type":15,"label":"maximale vergoeding per uur","meaning":"De hoogste vergoeding per uur na indexering (Utrecht: 82,00 of 41,00 euro; Staphorst: 95,45 euro)."},{"name":"vergoeding_eur","type":20,"label":"vergoeding","meaning":"De vergoeding over de gedeclareerde, gevraagde of gegeven uren. Utrecht en Staphorst: over de periode van de declaratie. UWV: toe te kennen uren keer 75,82 euro. Achterhoek: uren keer uurloon keer 1,35. Noordoostpolder: uren keer uurtarief.","grounds":true},{"name":"jaarvergoeding_eur","type":14,"label":"vergoeding per jaar","meaning":"De vaste vergoeding voor interne jobcoaching per begeleidingsjaar. Staphorst: naar rato van de tijd. Werk in Zicht: het gedrukte bedrag per kandidaat, dat tot 1 januari 2022 geldt; 0 euro als niet aan een voorwaarde is voldaan.","grounds":true},{"name":"kwartaalvergoeding_eur","type":21,"label":"vergoeding per kwartaal","meaning":"De vergoeding per jaar, gedeeld door het aantal kwartalen van het begeleidingsjaar dat binnen de arbeidsovereenkomst valt; bij een vol jaar zijn dat er 4 (Staphorst)."},{"name":"jaarmaximum_eur","type":14,"label":"maximumbedrag per jaar","meaning":"Het hoogste bedrag per jaar. Staphorst, extern: naar rato van 36 uur. Haarlem: 4.500 euro, vroeger 6.000 euro. G4 en UWV: de tabel per regime en jaar. UWV: uren keer 75,82 euro, het tarief van 2017.","grounds":true},{"name":"normbedrag_eur","type":14,"label":"normbedrag per jaar","meaning":"Het normbedrag voor de interne jobcoach (UWV). De bedragen staan niet in de bron."},{"name":"proefplaatsingsvergoeding_eur","type":20,"label":"vergoeding bij proefplaatsing","meaning":"De vaste vergoeding voor interne jobcoaching tijdens de hele proefplaatsing (Staphorst: per regime; Werk in Zicht: 523,33 euro tot 1 januari 2022).","grounds":true},{"name":"betaling_aan","type":22,"label":"betaling aan","meaning":"Degene die de betaling krijgt. Rechtstreeks aan de jobcoach omvat ook diens bureau (UWV en Werk in Zicht).","value_labels":[["werkgever","de werkgever"],["jobcoachorganisatie","de jobcoachorganisatie"],["jobcoach","rechtstreeks aan de jobcoach"],["geen","niemand: er wordt niets betaald"]]},{"name":"betaalmoment","type":23,"label":"betaalmoment","meaning":"Het ritme waarin wordt betaald.","value_labels":[["na_elk_halfjaar","na elk half jaar"],["per_kwartaal_achteraf","achteraf per kwartaal"]]},{"name":"betaling_nu","type":4,"label":"nu betalen","meaning":"Er mag nu worden betaald: de termijn is voorbij en de declaratie of factuur is ingediend."}],"definitions":[{"name":"termijn_zonder_aantal_weken","type":4,"branches":[["termijn_zonder_aantal_weken",true,["all",["fact","lopende_dienstbetrekking"],["not",["fact","vervolgaanvraag"]],["!=",["fact","arbeidsrelatie"],["word",7,"proefplaatsing"]]],[0,1]]],"overrides":[]},{"name":"einde_acht_weken","type":0,"branches":[["einde_acht_weken",["fact","vervolgaanvraag"],["shift","dag",["fact","einddatum_vorige_jobcoachperiode"],56],[]],["einde_acht_weken",["all",["not",["fact","vervolgaanvraag"]],["==",["fact","arbeidsrelatie"],["word",7,"proefplaatsing"]]],["shift","dag",["fact","startdatum_proefplaatsing"],56],[]],["einde_acht_weken",["not",["any",["fact","vervolgaanvraag"],["all",["not",["fact","vervolgaanvraag"]],["==",["fact","arbeidsrelatie"],["word",7,"proefplaatsing"]]]]],["shift","dag",["fact","startdatum_dienstverband"],56],[]]],"overrides":[]},{"name":"laatste_aanvraagdag","type":0,"branches":[["laatste_aanvraagdag",true,["if",0,["reading","S-L58"],["shift","weekend",["ref","einde_acht_weken"],1],["ref","einde_acht_weken"]],[0,1]]],"overrides":[]},{"name":"begeleiding_is_extern","type":4,"branches":[["begeleiding_is_extern",true,["any",["any",["==",["fact","uitvoerder"],["word",3,"externe_organisatie"]],["==",["fact","uitvoerder"],["word",3,"detacheerder"]],["==",["fact","uitvoerder"],["word",3,"in_dienst_werkgever_enige_taak"]]],["all",["reading","S-L10"],["==",["fact","uitvoerder"],["word",3,"ingehuurd_door_werkgever"]]]],[0,1,2,3]]],"overrides":[]},{"name":"begeleiding_is_intern","type":4,"branches":[["begeleiding_is_intern",true,["any",["any",["==",["fact","uitvoerder"],["word",3,"collega"]],["==",["fact","uitvoerder"],["word",3,"in_dienst_werkgever"]]],["all",["not",["reading","S-L10"]],["==",["fact","uitvoerder"],["word",3,"ingehuurd_door_werkgever"]]]],[0,1,2,3]]],"overrides":[]},{"name":"uiterste_aanvraagdatum","type":0,"branches":[["uiterste_aanvraagdatum",["all",["any",["ref","begeleiding_is_extern"],["ref","begeleiding_is_intern"]],["not",["ref","termijn_zonder_aantal_weken"]]],["ref","laatste_aanvraagdag"],[]],["uiterste_aanvraagdatum",["not",["any",["all",["any",["ref","begeleiding_is_extern"],["ref","begeleiding_is_intern"]],["not",["ref","termijn_zonder_aantal_weken"]]]]],["special","not_regulated",0],[]]],"overrides":[]},{"name":"uiterste_beslisdatum","type":0,"branches":[["uiterste_beslisdatum",["any",["ref","begeleiding_is_extern"],["ref","begeleiding_is_intern"]],["shift","dag",["fact","aanvraagdatum"],56],[]],["uiterste_beslisdatum",["not",["any",["any",["ref","begeleiding_is_extern"],["ref","begeleiding_is_intern"]]]],["special","not_regulated",0],[]]],"overrides":[]},{"name":"op_tijd","type":4,"branches":[["op_tijd",["ref","termijn_zonder_aantal_weken"],["fact","aanvraag_zo_spoedig_mogelijk"],[]],["op_tijd",["not",["any",["ref","termijn_zonder_aantal_weken"]]],["\u003c=",["fact","aanvraagdatum"],["ref","laatste_aanvraagdag"]],[]]],"overrides":[]},{"name":"aanvraag_tijdig","type":4,"branches":[["aanvraag_tijdig",["any",["ref","begeleiding_is_extern"],["ref","begeleiding_is_intern"]],["ref","op_tijd"],[]],["aanvraag_tijdig",["not",["any",["any",["ref","begeleiding_is_extern"],["ref","begeleiding_is_intern"]]]],["special","not_regulated",4],[]]],"overrides":[]},{"name":"op_tijd_extern","type":4,"branches":[["op_tijd_extern",true,["any",["not",["all",["ref","begeleiding_is_extern"],["not",["ref","termijn_zonder_aantal_weken"]]]],["ref","op_tijd"]],[0]],["te_laat_maar_aanvaard_extern",["all",["not",["reading","S-L41"]],["not",["ref","termijn_zonder_aantal_weken"]],[">",["fact","aanvraagdatum"],["ref","laatste_aanvraagdag"]],["fact","te_late_aanvraag_aanvaard"]],true,[0]]],"overrides":[["te_laat_maar_aanvaard_extern","op_tijd_extern"]]},{"name":"op_tijd_intern","type":4,"branches":[["op_tijd_intern",true,["any",["not",["all",["ref","begeleiding_is_intern"],["not",["ref","termijn_zonder_aantal_weken"]]]],["ref","op_tijd"]],[0]],["te_laat_maar_aanvaard_intern",["all",["not",["reading","S-L41"]],["not",["ref","termijn_zonder_aantal_weken"]],[">",["fact","aanvraagdatum"],["ref","laatste_aanvraagdag"]],["fact","te_late_aanvraag_aanvaard"]],true,[0]]],"overrides":[["te_laat_maar_aanvaard_intern","op_tijd_intern"]]},{"name":"zo_spoedig_mogelijk_extern","type":4,"branches":[["zo_spoedig_mogelijk_extern",true,["any",["not",["all",["ref","begeleiding_is_extern"],["ref","termijn_zonder_aantal_weken"]]],["fact","aanvraag_zo_spoedig_mogelijk"]],[0]]],"overrides":[]},{"name":"zo_spoedig_mogelijk_intern","type":4,"branches":[["zo_spoedig_mogelijk_intern",true,["any",["not",["all",["ref","begeleiding_is_intern"],["ref","termijn_zonder_aantal_weken"]]],["fact","aanvraag_zo_spoedig_mogelijk"]],[0]]],"overrides":[]},{"name":"aanvraag_volledig","type":4,"branches":[["aanvraag_volledig",true,["all",["any",["not",["ref","begeleiding_is_intern"]],["all",["fact","aanvraag_vermeldt_partijen_en_dienstverband"],["fact","aanvraag_vermeldt_werkzaamheden"],["fact","aanvraag_vermeldt_knelpunten"],["fact","aanvraag_vermeldt_coachingsdoelen"],["fact","aanvraag_vermeldt_aanpak"],["fact","aanvraag_vermeldt_tijd"]]],["if",4,["reading","S-L44"],["fact","formulier_gebruikt"],true]],[0,1,2,3,4,5,6,7,8]]],"overrides":[]},{"name":"offerte_volledig","type":4,"branches":[["offerte_volledig",["ref","begeleiding_is_extern"],["all",["fact","coachingsplan_smart"],["fact","coachingsplan_vermeldt_partijen_en_dienstverband"],["fact","coachingsplan_vermeldt_werkzaamheden"],["fact","coachingsplan_vermeldt_knelpunten"],["fact","coachingsplan_vermeldt_coachingsdoelen"],["fact","offerte_vermeldt_aanpak"],["fact","offerte_vermeldt_tijd"]],[]],["offerte_volledig",["not",["any",["ref","begeleiding_is_extern"]]],["special","not_regulated",4],[]]],"overrides":[]},{"name":"betaling_aan","type":22,"branches":[["betaling_aan",["ref","begeleiding_is_extern"],["word",22,"jobcoachorganisatie"],[]],["betaling_aan",["ref","begeleiding_is_intern"],["word",22,"werkgever"],[]],["betaling_aan",["==",["fact","uitvoerder"],["word",3,"gemeente"]],["word",22,"geen"],[]],["betaling_aan",["not",["any",["ref","begeleiding_is_extern"],["ref","begeleiding_is_intern"],["==",["fact","uitvoerder"],["word",3,"gemeente"]]]],["special","not_regulated",22],[]]],"overrides":[]},{"name":"betaalmoment","type":23,"branches":[["betaalmoment",["any",["ref","begeleiding_is_extern"],["ref","begeleiding_is_intern"]],["word",23,"per_kwartaal_achteraf"],[]],["betaalmoment",["not",["any",["any",["ref","begeleiding_is_extern"],["ref","begeleiding_is_intern"]]]],["special","not_regulated",23],[]]],"overrides":[]},{"name":"betaling_nu","type":4,"branches":[["betaling_nu",["ref","begeleiding_is_extern"],["all",["fact","kwartaal_verstreken"],["fact","urendeclaratie_ingediend"]],[]],["betaling_nu",["ref","begeleiding_is_intern"],["fact","kwartaal_verstreken"],[]],["betaling_nu",["not",["any",["ref","begeleiding_is_extern"],["ref","begeleiding_is_intern"]]],["special","not_regulated",4],[]]],"overrides":[]},{"name":"regeling_van_toepassing","type":4,"branches":[["regeling_van_toepassing",true,["all",["if",4,["reading","S-L02"],[">=",["fact","aanvraagdatum"],["date","2023-01-03"]],[">=",["fact","besluitdatum"],["date","2023-01-03"]]],["if",4,["reading","S-L53"],["!=",["fact","voorziening"],["word",2,"werkbegeleiding"]],true]],[0,1]]],"overrides":[]},{"name":"normbedrag_eur","type":14,"branches":[["normbedrag_per_jaar_en_regime",["all",["ref","regeling_van_toepassing"],["==",["fact","begeleidingsjaar"],["number",12,"1"]],["==",["fact","vastgesteld_regime"],["word",11,"licht"]]],["number",14,"3030.37"],[8]],["normbedrag_per_jaar_en_regime",["all",["ref","regeling_van_toepassing"],["==",["fact","begeleidingsjaar"],["number",12,"1"]],["==",["fact","vastgesteld_regime"],["word",11,"midden"]]],["number",14,"5162.85"],[9]],["normbedrag_per_jaar_en_regime",["all",["ref","regeling_van_toepassing"],["==",["fact","begeleidingsjaar"],["number",12,"1"]],["==",["fact","vastgesteld_regime"],["word",11,"zwaar"]]],["number",14,"7632.04"],[10]],["normbedrag_per_jaar_en_regime",["all",["ref","regeling_van_toepassing"],["==",["fact","begeleidingsjaar"],["number",12,"2"]],["==",["fact","vastgesteld_regime"],["word",11,"licht"]]],["number",14,"1571.30"],[11]],["normbedrag_per_jaar_en_regime",["all",["ref","regeling_van_toepassing"],["==",["fact","begeleidingsjaar"],["number",12,"2"]],["==",["fact","vastgesteld_regime"],["word",11,"midden"]]],["number",14,"2581.43"],[12]],["normbedrag_per_jaar_en_regime",["all",["ref","regeling_van_toepassing"],["==",["fact","begeleidingsjaar"],["number",12,"2"]],["==",["fact","vastgesteld_regime"],["word",11,"zwaar"]]],["number",14,"3816.02"],[13]],["normbedrag_per_jaar_en_regime",["all",["ref","regeling_van_toepassing"],["==",["fact","begeleidingsjaar"],["number",12,"3"]],["==",["fact","vastgesteld_regime"],["word",11,"licht"]]],["number",14,"1571.30"],[14]],["normbedrag_per_jaar_en_regime",["all",["ref","regeling_van_toepassing"],["==",["fact","begeleidingsjaar"],["number",12,"3"]],["==",["fact","vastgesteld_regime"],["word",11,"midden"]]],["number",14,"1571.30"],[15]],["normbedrag_per_jaar_en_regime",["all",["ref","regeling_van_toepassing"],["==",["fact","begeleidingsjaar"],["number",12,"3"]],["==",["fact","vastgesteld_regime"],["word",11,"zwaar"]]],["number",14,"3030.37"],[16]],["geen_normbedrag",["any",["not",["ref","regeling_van_toepassing"]],[">",["fact","begeleidingsjaar"],["number",12,"3"]]],["special","not_regulated",14],[0]]],"overrides":[]},{"name":"geindexeerd_normbedrag","type":14,"branches":[["geindexeerd_normbedrag",["reading","S-L33"],["ref","normbedrag_eur"],[]],["geindexeerd_normbedrag",["all",["reading","S-L57"],["not",["reading","S-L33"]]],["*",14,["ref","normbedrag_eur"],["fact","indexfactor_normbedragen"]],[]],["geindexeerd_normbedrag",["not",["any",["reading","S-L33"],["all",["reading","S-L57"],["not",["reading","S-L33"]]]]],["round",14,2,["*",14,["ref","normbedrag_eur"],["fact","indexfactor_normbedragen"]]],[]]],"overrides":[]},{"name":"deel_van_het_jaar","type":16,"branches":[["deel_van_het_jaar",["all",["reading","S-L35"],["any",["fact","contract_onbepaalde_tijd"],[">=",["fact","contractduur_maanden"],["number",8,"12"]]]],["/",16,["number",12,"1"],["number",12,"1"]],[]],["deel_van_het_jaar",["not",["any",["all",["reading","S-L35"],["any",["fact","contract_onbepaalde_tijd"],[">=",["fact","contractduur_maanden"],["number",8,"12"]]]]]],["/",16,["/",24,["min",8,["fact","maanden_in_begeleidingsjaar"],["number",8,"12"]],["number",12,"1"]],["number",16,"12"]],[]]],"overrides":[]},{"name":"overeengekomen_uren","type":9,"branches":[["overeengekomen_uren",["fact","min_max_contract"],["fact","minimum_uren_per_week"],[]],["overeengekomen_uren",["not",["any",["fact","min_max_contract"]]],["fact","contracturen_per_week"],[]]],"overrides":[]},{"name":"deel_van_36_uur","type":16,"branches":[["deel_van_36_uur",true,["if",16,["reading","S-L59"],["/",16,["ref","overeengekomen_uren"],["number",9,"36"]],["/",16,["min",9,["ref","overeengekomen_uren"],["number",9,"36"]],["number",9,"36"]]],[0]]],"overrides":[]},{"name":"jaarvergoeding_eur","type":14,"branches":[["jaarvergoeding_eur",["all",["ref","regeling_van_toepassing"],["ref","begeleiding_is_intern"],["!=",["fact","arbeidsrelatie"],["word",7,"proefplaatsing"]]],["if",14,["reading","S-L32"],["round",14,2,["*",14,["*",14,["ref","geindexeerd_normbedrag"],["ref","deel_van_het_jaar"]],["ref","deel_van_36_uur"]]],["round",14,2,["*",14,["ref","geindexeerd_normbedrag"],["ref","deel_van_het_jaar"]]]],[]],["jaarvergoeding_eur",["not",["any",["all",["ref","regeling_van_toepassing"],["ref","begeleiding_is_intern"],["!=",["fact","arbeidsrelatie"],["word",7,"proefplaatsing"]]]]],["special","not_regulated",14],[]]],"overrides":[]},{"name":"kwartaalvergoeding_eur","type":21,"branches":[["kwartaalvergoeding_eur",[">",["fact","maanden_in_begeleidingsjaar"],["number",8,"9"]],["round",21,2,["/",21,["*",20,["ref","jaarvergoeding_eur"],["number",12,"1"]],["number",25,"4"]]],[]],["kwartaalvergoeding_eur",["all",[">",["fact","maanden_in_begeleidingsjaar"],["number",8,"6"]],["\u003c=",["fact","maanden_in_begeleidingsjaar"],["number",8,"9"]]],["round",21,2,["/",21,["*",20,["ref","jaarvergoeding_eur"],["number",12,"1"]],["number",25,"3"]]],[]],["kwartaalvergoeding_eur",["all",[">",["fact","maanden_in_begeleidingsjaar"],["number",8,"3"]],["\u003c=",["fact","maanden_in_begeleidingsjaar"],["number",8,"6"]]],["round",21,2,["/",21,["*",20,["ref","jaarvergoeding_eur"],["number",12,"1"]],["number",25,"2"]]],[]],["kwartaalvergoeding_eur",["not",["any",[">",["fact","maanden_in_begeleidingsjaar"],["number",8,"9"]],["all",[">",["fact","maanden_in_begeleidingsjaar"],["number",8,"6"]],["\u003c=",["fact","maanden_in_begeleidingsjaar"],["number",8,"9"]]],["all",[">",["fact","maanden_in_begeleidingsjaar"],["number",8,"3"]],["\u003c=",["fact","maanden_in_begeleidingsjaar"],["number",8,"6"]]]]],["round",21,2,["/",21,["*",20,["ref","jaarvergoeding_eur"],["number",12,"1"]],["number",25,"1"]]],[]]],"overrides":[]},{"name":"reintegratieverantwoordelijkheid","type":4,"branches":[["reintegratieverantwoordelijkheid",true,["fact","onder_reintegratieverantwoordelijkheid"],[0]]],"overrides":[]},{"name":"doelgroep","type":4,"branches":[["doelgroep",true,["fact","doelgroep_banenafspraak"],[0]],["ander_geboorteland",["all",["fact","ontvangt_bijstand"],["!=",["fact","geboorteland"],["word",5,"Nederland"]]],true,[0]],["maatwerk_uit_clientenbestand",["all",["fact","in_clientenbestand"],["fact","maatwerk_client_besloten"]],true,[0,1]]],"overrides":[["ander_geboorteland","doelgroep"],["maatwerk_uit_clientenbestand","doelgroep"]]},{"name":"noodzaak","type":4,"branches":[["noodzaak",true,["fact","noodzaak_vastgesteld"],[0,1]]],"overrides":[]},{"name":"structurele_begeleiding","type":4,"branches":[["structurele_begeleiding",true,["fact","structurele_begeleiding_nodig"],[0,1]]],"overrides":[]},{"name":"particulier_bedrijf_alleen_extern","type":4,"branches":[["particulier_bedrijf_alleen_extern",true,["all",["fact","particulier_bedrijf"],["not",["any",["==",["fact","uitvoerder"],["word",3,"externe_organisatie"]],["==",["fact","uitvoerder"],["word",3,"detacheerder"]],["==",["fact","uitvoerder"],["word",3,"in_dienst_werkgever_enige_taak"]],["==",["fact","uitvoerder"],["word",3,"ingehuurd_door_werkgever"]]]]],[0]],["interne_jobcoach_volgens_afspraken",["all",["not",["reading","S-L11"]],["any",["==",["fact","uitvoerder"],["word",3,"collega"]],["==",["fact","uitvoerder"],["word",3,"in_dienst_werkgever"]]],["fact","schriftelijke_afspraak_intern"]],false,[0,1]]],"overrides":[["interne_jobcoach_volgens_afspraken","particulier_bedrijf_alleen_extern"]]},{"name":"arbeidsovereenkomst","type":4,"branches":[["arbeidsovereenkomst",true,["any",["==",["fact","arbeidsrelatie"],["word",7,"dienstverband"]],["==",["fact","arbeidsrelatie"],["word",7,"uitzendovereenkomst"]],["==",["fact","arbeidsrelatie"],["word",7,"bbl"]]],[0,1,2]]],"overrides":[]},{"name":"betrekking","type":4,"branches":[["betrekking",true,["any",["not",["not",["any",["==",["fact","arbeidsrelatie"],["word",7,"stage_of_leerovereenkomst"]],["==",["fact","arbeidsrelatie"],["word",7,"werkervaringsplek"]]]]],["ref","arbeidsovereenkomst"]],[0]],["proefplaatsing",["==",["fact","arbeidsrelatie"],["word",7,"proefplaatsing"]],true,[0]]],"overrides":[["proefplaatsing","betrekking"]]},{"name":"zes_maanden_en_twaalf_uur_vereist","type":4,"branches":[["zes_maanden_en_twaalf_uur_vereist",true,["if",4,["reading","S-L19"],["all",["ref","arbeidsovereenkomst"],["!=",["fact","arbeidsrelatie"],["word",7,"bbl"]]],["ref","arbeidsovereenkomst"]],[0,1]]],"overrides":[]},{"name":"ten_minste_zes_maanden","type":4,"branches":[["ten_minste_zes_maanden",true,["any",["not",["ref","zes_maanden_en_twaalf_uur_vereist"]],["any",["fact","contract_onbepaalde_tijd"],[">=",["fact","contractduur_maanden"],["number",8,"6"]]]],[0,1]],["korter_contract",["fact","afwijking_dienstbetrekking_besloten"],true,[0]]],"overrides":[["korter_contract","ten_minste_zes_maanden"]]},{"name":"ten_minste_twaalf_uur","type":4,"branches":[["ten_minste_twaalf_uur",true,["any",["not",["all",["ref","zes_maanden_en_twaalf_uur_vereist"],["not",["fact","min_max_contract"]]]],[">=",["fact","contracturen_per_week"],["number",9,"12"]]],[0]],["minder_uren",["fact","afwijking_dienstbetrekking_besloten"],true,[0,1]]],"overrides":[["minder_uren","ten_minste_twaalf_uur"]]},{"name":"juiste_plek","type":4,"branches":[["juiste_plek",true,["any",["not",["all",["\u003c",["fact","loonwaarde_percentage"],["number",6,"30"]],["not",["reading","S-L15"]]]],["fact","juiste_plek_bevestigd"]],[0]]],"overrides":[]},{"name":"intentie_bij_proefplaatsing","type":4,"branches":[["intentie_bij_proefplaatsing",true,["any",["not",["==",["fact","arbeidsrelatie"],["word",7,"proefplaatsing"]]],["all",["fact","intentie_dienstverband"],["fact","intentie_schriftelijk"],["fact","intentie_direct_aansluitend"]]],[0]]],"overrides":[]},{"name":"stage_of_werkervaringsplaats","type":4,"branches":[["stage_of_werkervaringsplaats",true,["any",["==",["fact","arbeidsrelatie"],["word",7,"stage_of_leerovereenkomst"]],["==",["fact","arbeidsrelatie"],["word",7,"werkervaringsplek"]]],[0]]],"overrides":[]},{"name":"uitzendbeding_in_contract","type":4,"branches":[["uitzendbeding_in_contract",true,["all",["==",["fact","arbeidsrelatie"],["word",7,"uitzendovereenkomst"]],["fact","uitzendbeding"]],[0]],["afwijking_van_uitzendbeding",["all",["reading","S-L14"],["fact","afwijking_dienstbetrekking_besloten"]],false,[0]]],"overrides":[["afwijking_van_uitzendbeding","uitzendbeding_in_contract"]]},{"name":"nul_uren","type":4,"branches":[["nul_uren",true,["fact","nulurencontract"],[0]]],"overrides":[]},{"name":"min_max_ten_minste_twaalf_uur","type":4,"branches":[["min_max_ten_minste_twaalf_uur",true,["any",["not",["fact","min_max_contract"]],[">=",["fact","minimum_uren_per_week"],["number",9,"12"]]],[0,1]],["afwijking_van_min_max",["all",["reading","S-L14"],["fact","afwijking_dienstbetrekking_besloten"]],true,[0]]],"overrides":[["afwijking_van_min_max","min_max_ten_minste_twaalf_uur"]]},{"name":"verantwoordelijke_gemeente","type":17,"branches":[["verantwoordelijke_gemeente",["all",["fact","verhuisd_naar_gemeente"],["fact","afspraken_oude_gemeente_lopen"]],["word",17,"andere"],[]],["verantwoordelijke_gemeente",["all",["fact","verhuisd_uit_gemeente"],["not",["fact","afspraken_oude_gemeente_lopen"]]],["word",17,"andere"],[]],["verantwoordelijke_gemeente",["not",["any",["all",["fact","verhuisd_naar_gemeente"],["fact","afspraken_oude_gemeente_lopen"]],["all",["fact","verhuisd_uit_gemeente"],["not",["fact","afspraken_oude_gemeente_lopen"]]]]],["word",17,"deze"],[]]],"overrides":[]},{"name":"deze_gemeente_verantwoordelijk","type":4,"branches":[["deze_gemeente_verantwoordelijk",true,["==",["ref","verantwoordelijke_gemeente"],["word",17,"deze"]],[0,1]]],"overrides":[]},{"name":"uitgezonderd_van_eisen_jobcoach","type":4,"branches":[["uitgezonderd_van_eisen_jobcoach",true,["any",["all",["fact","al_beschikt_bij_ingang"],["fact","concreet_vooruitzicht"],["fact","maatwerkafspraak_jobcoacheisen"]],["all",["any",["fact","verhuisd_naar_gemeente"],["fact","dienstverband_uit_stage_vso_pro"]],["fact","bevestiging_binnen_een_jaar"],["fact","maatwerkafspraak_jobcoacheisen"]]],[0,1,2,3]]],"overrides":[]},{"name":"overige_eisen_externe_jobcoach","type":4,"branches":[["overige_eisen_externe_jobcoach",true,["any",["not",["all",["ref","begeleiding_is_extern"],["not",["ref","uitgezonderd_van_eisen_jobcoach"]]]],["fact","overige_kwaliteitseisen_voldaan"]],[0,1,2,3]]],"overrides":[]},{"name":"niveau_externe_jobcoach","type":4,"branches":[["niveau_externe_jobcoach",true,["any",["not",["all",["ref","begeleiding_is_extern"],["not",["ref","uitgezonderd_van_eisen_jobcoach"]]]],["all",["fact","jobcoach_hbo_niveau"],["fact","jobcoach_opleiding"],["fact","jobcoach_relevante_ervaring"]]],[0]]],"overrides":[]},{"name":"harrie_bij_licht_regime","type":4,"branches":[["harrie_bij_licht_regime",true,["any",["not",["all",["ref","begeleiding_is_intern"],["==",["fact","vastgesteld_regime"],["word",11,"licht"]],["not",["ref","uitgezonderd_van_eisen_jobcoach"]]]],["fact","harrie_of_vergelijkbaar_overgelegd"]],[0,1]]],"overrides":[]},{"name":"certificering_bij_midden_en_intensief","type":4,"branches":[["certificering_bij_midden_en_intensief",true,["any",["not",["all",["ref","begeleiding_is_intern"],["any",["==",["fact","vastgesteld_regime"],["word",11,"midden"]],["==",["fact","vastgesteld_regime"],["word",11,"zwaar"]]],["not",["ref","uitgezonderd_van_eisen_jobcoach"]]]],["fact","jobcoachcertificering"]],[0,1]]],"overrides":[]},{"name":"achtervang","type":4,"branches":[["achtervang",true,["any",["not",["all",["ref","begeleiding_is_intern"],["not",["ref","uitgezonderd_van_eisen_jobcoach"]]]],["fact","jobcoach_achtervang"]],[0,1]]],"overrides":[]},{"name":"overige_eisen_interne_jobcoach","type":4,"branches":[["overige_eisen_interne_jobcoach",true,["any",["not",["all",["ref","begeleiding_is_intern"],["not",["ref","uitgezonderd_van_eisen_jobcoach"]]]],["fact","overige_kwaliteitseisen_voldaan"]],[0,1,2,3]]],"overrides":[]},{"name":"schriftelijke_afspraken_bij_intern","type":4,"branches":[["schriftelijke_afspraken_bij_intern",true,["any",["not",["ref","begeleiding_is_intern"]],["fact","schriftelijke_afspraak_intern"]],[0]]],"overrides":[]},{"name":"laatste_dag_driejaarstermijn","type":0,"branches":[["laatste_dag_driejaarstermijn",["fact","lopende_dienstbetrekking"],["shift","dag",["shift","maand",["fact","startdatum_jobcoaching"],36],-1],[]],["laatste_dag_driejaarstermijn",["not",["any",["fact","lopende_dienstbetrekking"]]],["shift","dag",["shift","maand",["fact","startdatum_dienstverband"],36],-1],[]]],"overrides":[]},{"name":"binnen_drie_jaar","type":4,"branches":[["binnen_drie_jaar",true,["any",["not",["ref","arbeidsovereenkomst"]],["\u003c=",["fact","startdatum_gevraagde_periode"],["ref","laatste_dag_driejaarstermijn"]]],[0,1,2]],["nieuwe_dienstbetrekking_begint_opnieuw",["fact","nieuwe_dienstbetrekking"],true,[0]]],"overrides":[["nieuwe_dienstbetrekking_begint_opnieuw","binnen_drie_jaar"]]},{"name":"rechtsgevolg","type":26,"branches":[["besluit",["not",["ref","regeling_van_toepassing"]],["word",26,"niet_van_toepassing"],[0]],["besluit",["all",["not",["not",["ref","regeling_van_toepassing"]]],["any",["not",["ref","op_tijd_extern"]],["not",["ref","op_tijd_intern"]],["not",["ref","zo_spoedig_mogelijk_extern"]],["not",["ref","zo_spoedig_mogelijk_intern"]],["not",["ref","reintegratieverantwoordelijkheid"]],["not",["ref","doelgroep"]],["not",["ref","noodzaak"]],["ref","structurele_begeleiding"],["ref","particulier_bedrijf_alleen_extern"],["not",["ref","betrekking"]],["not",["ref","ten_minste_zes_maanden"]],["not",["ref","ten_minste_twaalf_uur"]],["not",["ref","juiste_plek"]],["not",["ref","intentie_bij_proefplaatsing"]],["ref","stage_of_werkervaringsplaats"],["ref","uitzendbeding_in_contract"],["ref","nul_uren"],["not",["ref","min_max_ten_minste_twaalf_uur"]],["not",["ref","deze_gemeente_verantwoordelijk"]],["not",["ref","overige_eisen_externe_jobcoach"]],["not",["ref","niveau_externe_jobcoach"]],["not",["ref","harrie_bij_licht_regime"]],["not",["ref","certificering_bij_midden_en_intensief"]],["not",["ref","achtervang"]],["not",["ref","overige_eisen_interne_jobcoach"]],["not",["ref","schriftelijke_afspraken_bij_intern"]],["not",["ref","binnen_drie_jaar"]]]],["word",26,"afwijzen"],[1]],["besluit",["all",["not",["not",["ref","regeling_van_toepassing"]]],["not",["any",["not",["ref","op_tijd_extern"]],["not",["ref","op_tijd_intern"]],["not",["ref","zo_spoedig_mogelijk_extern"]],["not",["ref","zo_spoedig_mogelijk_intern"]],["not",["ref","reintegratieverantwoordelijkheid"]],["not",["ref","doelgroep"]],["not",["ref","noodzaak"]],["ref","structurele_begeleiding"],["ref","particulier_bedrijf_alleen_extern"],["not",["ref","betrekking"]],["not",["ref","ten_minste_zes_maanden"]],["not",["ref","ten_minste_twaalf_uur"]],["not",["ref","juiste_plek"]],["not",["ref","intentie_bij_proefplaatsing"]],["ref","stage_of_werkervaringsplaats"],["ref","uitzendbeding_in_contract"],["ref","nul_uren"],["not",["ref","min_max_ten_minste_twaalf_uur"]],["not",["ref","deze_gemeente_verantwoordelijk"]],["not",["ref","overige_eisen_externe_jobcoach"]],["not",["ref","niveau_externe_jobcoach"]],["not",["ref","harrie_bij_licht_regime"]],["not",["ref","certificering_bij_midden_en_intensief"]],["not",["ref","achtervang"]],["not",["ref","overige_eisen_interne_jobcoach"]],["not",["ref","schriftelijke_afspraken_bij_intern"]],["not",["ref","binnen_drie_jaar"]]]],["not",["ref","aanvraag_volledig"]]],["word",26,"aanvulling_nodig"],[2]],["besluit",["all",["not",["not",["ref","regeling_van_toepassing"]]],["not",["any",["not",["ref","op_tijd_extern"]],["not",["ref","op_tijd_intern"]],["not",["ref","zo_spoedig_mogelijk_extern"]],["not",["ref","zo_spoedig_mogelijk_intern"]],["not",["ref","reintegratieverantwoordelijkheid"]],["not",["ref","doelgroep"]],["not",["ref","noodzaak"]],["ref","structurele_begeleiding"],["ref","particulier_bedrijf_alleen_extern"],["not",["ref","betrekking"]],["not",["ref","ten_minste_zes_maanden"]],["not",["ref","ten_minste_twaalf_uur"]],["not",["ref","juiste_plek"]],["not",["ref","intentie_bij_proefplaatsing"]],["ref","stage_of_werkervaringsplaats"],["ref","uitzendbeding_in_contract"],["ref","nul_uren"],["not",["ref","min_max_ten_minste_twaalf_uur"]],["not",["ref","deze_gemeente_verantwoordelijk"]],["not",["ref","overige_eisen_externe_jobcoach"]],["not",["ref","niveau_externe_jobcoach"]],["not",["ref","harrie_bij_licht_regime"]],["not",["ref","certificering_bij_midden_en_intensief"]],["not",["ref","achtervang"]],["not",["ref","overige_eisen_interne_jobcoach"]],["not",["ref","schriftelijke_afspraken_bij_intern"]],["not",["ref","binnen_drie_jaar"]]]],["not",["not",["ref","aanvraag_volledig"]]]],["word",26,"toekennen"],[3]]],"overrides":[]},{"name":"behoort_tot_doelgroep","type":4,"branches":[["behoort_tot_doelgroep",true,["ref","doelgroep"],[0,1]]],"overrides":[]},{"name":"kwalificatie","type":19,"branches":[["kwalificatie",["ref","begeleiding_is_extern"],["word",19,"extern"],[]],["kwalificatie",["ref","begeleiding_is_intern"],["word",19,"intern"],[]],["kwalificatie",["not",["any",["ref","begeleiding_is_extern"],["ref","begeleiding_is_intern"]]],["special","not_regulated",19],[]]],"overrides":[]},{"name":"afweging_juiste_plek_vereist","type":4,"branches":[["afweging_juiste_plek_vereist",true,["\u003c",["fact","loonwaarde_percentage"],["number",6,"30"]],[0]]],"overrides":[]},{"name":"dienstverband_voldoet","type":4,"branches":[["dienstverband_voldoet",true,["all",["ref","betrekking"],["ref","ten_minste_zes_maanden"],["ref","ten_minste_twaalf_uur"],["ref","min_max_ten_minste_twaalf_uur"],["ref","intentie_bij_proefplaatsing"],["not",["ref","stage_of_werkervaringsplaats"]],["not",["ref","uitzendbeding_in_contract"]],["not",["ref","nul_uren"]]],[0,1]]],"overrides":[]},{"name":"begeleider_voldoet","type":4,"branches":[["begeleider_voldoet",["any",["ref","begeleiding_is_extern"],["ref","begeleiding_is_intern"]],["all",["ref","niveau_externe_jobcoach"],["ref","overige_eisen_externe_jobcoach"],["ref","harrie_bij_licht_regime"],["ref","certificering_bij_midden_en_intensief"],["ref","achtervang"],["ref","overige_eisen_interne_jobcoach"]],[]],["begeleider_voldoet",["not",["any",["any",["ref","begeleiding_is_extern"],["ref","begeleiding_is_intern"]]]],["special","not_regulated",4],[]]],"overrides":[]},{"name":"regime_toegekend","type":11,"branches":[["regime_toegekend",true,["fact","vastgesteld_regime"],[0,1,2,3]]],"overrides":[]},{"name":"jaarmaximum_eur","type":14,"branches":[["jaarmaximum_eur",["all",["ref","regeling_van_toepassing"],["ref","begeleiding_is_extern"],["!=",["fact","arbeidsrelatie"],["word",7,"proefplaatsing"]]],["round",14,2,["*",14,["ref","geindexeerd_normbedrag"],["ref","deel_van_36_uur"]]],[]],["jaarmaximum_eur",["not",["any",["all",["ref","regeling_van_toepassing"],["ref","begeleiding_is_extern"],["!=",["fact","arbeidsrelatie"],["word",7,"proefplaatsing"]]]]],["special","not_regulated",14],[]]],"overrides":[]},{"name":"geindexeerd_uurtarief","type":15,"branches":[["geindexeerd_uurtarief",["reading","S-L33"],["number",15,"95.45"],[]],["geindexeerd_uurtarief",["all",["reading","S-L57"],["not",["reading","S-L33"]]],["*",15,["number",15,"95.45"],["fact","indexfactor_uwv_tarief"]],[]],["geindexeerd_uurtarief",["not",["any",["reading","S-L33"],["all",["reading","S-L57"],["not",["reading","S-L33"]]]]],["round",15,2,["*",15,["number",15,"95.45"],["fact","indexfactor_uwv_tarief"]]],[]]],"overrides":[]},{"name":"max_uurvergoeding_eur","type":15,"branches":[["max_uurvergoeding_eur",["all",["ref","regeling_van_toepassing"],["ref","begeleiding_is_extern"]],["ref","geindexeerd_uurtarief"],[]],["max_uurvergoeding_eur",["not",["any",["all",["ref","regeling_van_toepassing"],["ref","begeleiding_is_extern"]]]],["special","not_regulated",15],[]]],"overrides":[]},{"name":"vergoede_uren","type":13,"branches":[["vergoede_uren",["ref","begeleiding_is_extern"],["max",13,["number",13,"0"],["-",13,["fact","gedeclareerde_uren"],["fact","niet_vergoedbare_uren"]]],[]],["vergoede_uren",["not",["any",["ref","begeleiding_is_extern"]]],["special","not_regulated",13],[]]],"overrides":[]},{"name":"vergoeding_eur","type":20,"branches":[["vergoeding_eur",true,["round",20,2,["min",20,["*",20,["ref","vergoede_uren"],["min",15,["fact","uurtarief"],["ref","max_uurvergoeding_eur"]]],["*",20,["max",14,["number",14,"0"],["-",14,["ref","jaarmaximum_eur"],["fact","reeds_vergoed_bedrag_jaar"]]],["number",12,"1"]]]],[0,1,2]]],"overrides":[]},{"name":"proefplaatsingsvergoeding_eur","type":20,"branches":[["proefplaatsing_per_regime",["all",["all",["ref","regeling_van_toepassing"],["ref","begeleiding_is_intern"],["==",["fact","arbeidsrelatie"],["word",7,"proefplaatsing"]]],["==",["fact","vastgesteld_regime"],["word",11,"licht"]]],["if",20,["reading","S-L33"],["number",20,"561.18"],["round",20,2,["*",20,["number",20,"561.18"],["fact","indexfactor_normbedragen"]]]],[5]],["proefplaatsing_per_regime",["all",["all",["ref","regeling_van_toepassing"],["ref","begeleiding_is_intern"],["==",["fact","arbeidsrelatie"],["word",7,"proefplaatsing"]]],["==",["fact","vastgesteld_regime"],["word",11,"midden"]]],["if",20,["reading","S-L33"],["number",20,"673.42"],["round",20,2,["*",20,["number",20,"673.42"],["fact","indexfactor_normbedragen"]]]],[6]],["proefplaatsing_per_regime",["all",["all",["ref","regeling_van_toepassing"],["ref","begeleiding_is_intern"],["==",["fact","arbeidsrelatie"],["word",7,"proefplaatsing"]]],["==",["fact","vastgesteld_regime"],["word",11,"zwaar"]]],["if",20,["reading","S-L33"],["number",20,"897.89"],["round",20,2,["*",20,["number",20,"897.89"],["fact","indexfactor_normbedragen"]]]],[7]],["geen_proefplaatsing",["any",["not",["ref","regeling_van_toepassing"]],["not",["ref","begeleiding_is_intern"]],["!=",["fact","arbeidsrelatie"],["word",7,"proefplaatsing"]]],["special","not_regulated",20],[0]]],"overrides":[]},{"name":"max_einddatum_jobcoaching","type":0,"branches":[["max_einddatum_jobcoaching",["ref","arbeidsovereenkomst"],["ref","laatste_dag_driejaarstermijn"],[]],["max_einddatum_jobcoaching",["not",["any",["ref","arbeidsovereenkomst"]]],["special","not_regulated",0],[]]],"overrides":[]},{"name":"einde_van_het_halfjaar","type":0,"branches":[["einde_van_het_halfjaar",true,["shift","dag",["shift","maand",["fact","startdatum_gevraagde_periode"],6],-1],[0]]],"overrides":[]},{"name":"laatste_dag_contract_of_termijn","type":0,"branches":[["laatste_dag_contract_of_termijn",["fact","contract_onbepaalde_tijd"],["ref","laatste_dag_driejaarstermijn"],[]],["laatste_dag_contract_of_termijn",["all",["not",["fact","contract_onbepaalde_tijd"]],["fact","lopende_dienstbetrekking"]],["min",0,["shift","dag",["shift","maand",["fact","startdatum_dienstverband"],["fact","contractduur_maanden"]],-1],["ref","laatste_dag_driejaarstermijn"]],[]],["laatste_dag_contract_of_termijn",["all",["not",["fact","contract_onbepaalde_tijd"]],["not",["fact","lopende_dienstbetrekking"]],["\u003c=",["fact","contractduur_maanden"],["number",8,"36"]]],["shift","dag",["shift","maand",["fact","startdatum_dienstverband"],["fact","contractduur_maanden"]],-1],[]],["laatste_dag_contract_of_termijn",["not",["any",["fact","contract_onbepaalde_tijd"],["all",["not",["fact","contract_onbepaalde_tijd"]],["fact","lopende_dienstbetrekking"]],["all",["not",["fact","contract_onbepaalde_tijd"]],["not",["fact","lopende_dienstbetrekking"]],["\u003c=",["fact","contractduur_maanden"],["number",8,"36"]]]]],["ref","laatste_dag_driejaarstermijn"],[]]],"overrides":[]},{"name":"einddatum_toekenning","type":0,"branches":[["einddatum_toekenning",["ref","arbeidsovereenkomst"],["min",0,["ref","einde_van_het_halfjaar"],["ref","laatste_dag_contract_of_termijn"]],[]],["einddatum_toekenning",["==",["fact","arbeidsrelatie"],["word",7,"proefplaatsing"]],["ref","einde_van_het_halfjaar"],[]],["einddatum_toekenning",["not",["any",["ref","arbeidsovereenkomst"],["==",["fact","arbeidsrelatie"],["word",7,"proefplaatsing"]]]],["special","not_regulated",0],[]]],"overrides":[]},{"name":"onderzoek_beschut_werk","type":4,"branches":[["onderzoek_beschut_werk",true,["any",["fact","structurele_begeleiding_nodig"],["not",["ref","binnen_drie_jaar"]]],[0,1]]],"overrides":[]}],"rules":[{"id":"termijn_zonder_aantal_weken","kind":"begrip","subject":"termijn_zonder_aantal_weken","title":"Ontstaat de noodzaak tijdens een lopende dienstbetrekking, dan geldt voor de eerste aanvraag zo spoedig mogelijk, en niet acht weken.","heading":"paragraaf 2.1","citations":[{"at":"par. 2.1, Aanvraag externe jobcoaching","regulation":"Staphorst","quote":"Bij een lopende dienstbetrekking moet de aanvraag zo spoedig mogelijk na constatering van de noodzaak van jobcoaching ingediend worden."},{"at":"par. 2.1, Aanvraag interne jobcoaching, alinea 3","regulation":"Staphorst","quote":"Bij een lopende dienstbetrekking moet de aanvraag zo spoedig mogelijk na constatering van de noodzaak van jobcoaching ingediend worden."}],"readings":["S-L41"]},{"id":"einde_acht_weken","kind":"begrip","subject":"einde_acht_weken","title":"Acht weken na het einde van de vorige jobcoachperiode, de eerste dag van de proefplaatsing of de eerste dag van het dienstverband.","heading":"paragraaf 2.1","citations":[{"at":"par. 2.1, Aanvraag externe jobcoaching","regulation":"Staphorst","quote":"uiterlijk 8 weken na aanvang van de dienstbetrekking of proefplaatsing dan wel na het einde van een eventueel voorafgaande jobcoachperiode"},{"at":"par. 2.1, Aanvraag interne jobcoaching, alinea 3","regulation":"Staphorst","quote":"uiterlijk 8 weken na aanvang van de dienstbetrekking of proefplaatsing dan wel na het einde van een eventueel voorafgaande jobcoachperiode"}],"readings":["S-L41"]},{"id":"laatste_aanvraagdag","kind":"begrip","subject":"laatste_aanvraagdag","title":"De dag waarop de acht weken eindigen.","heading":"paragraaf 2.1","citations":[{"at":"par. 2.1, Aanvraag externe jobcoaching","regulation":"Staphorst","quote":"uiterlijk 8 weken na aanvang van de dienstbetrekking of proefplaatsing"},{"at":"par. 2.1, Aanvraag interne jobcoaching, alinea 3","regulation":"Staphorst","quote":"uiterlijk 8 weken na aanvang van de dienstbetrekking of proefplaatsing"}],"readings":["S-L58"]},{"id":"uiterste_aanvraagdatum","kind":"bepaal","subject":"uiterste_aanvraagdatum","title":"De laatste dag van de acht weken. Bij een lopende dienstbetrekking, en voor een gemeentelijke jobcoach, noemt de tekst geen dag.","heading":"paragraaf 2.1","citations":[{"at":"par. 2.1, Aanvraag externe jobcoaching","regulation":"Staphorst","quote":"De aanvraag moet uiterlijk 8 weken na aanvang van de dienstbetrekking of proefplaatsing dan wel na het einde van een eventueel voorafgaande jobcoachperiode, ingediend worden."},{"at":"par. 2.1, Aanvraag interne jobcoaching, alinea 3","regulation":"Staphorst","quote":"De aanvraag moet uiterlijk 8 weken na aanvang van de dienstbetrekking of proefplaatsing dan wel na het einde van een eventueel voorafgaande jobcoachperiode ingediend worden."}],"readings":["S-L41","S-L58"]},{"id":"uiterste_beslisdatum","kind":"bepaal","subject":"uiterste_beslisdatum","title":"Acht weken na ontvangst van de aanvraag.","heading":"paragraaf 2.1","citations":[{"at":"par. 2.1, Aanvraag externe jobcoaching","regulation":"Staphorst","quote":"Daarna beschikt de gemeente binnen 8 weken."},{"at":"par. 2.1, Aanvraag interne jobcoaching, alinea 3","regulation":"Staphorst","quote":"De gemeente beschikt daarna binnen 8 weken."}],"readings":["S-L42"]},{"id":"oordeel_aanvraag_zo_spoedig_mogelijk_par_2.1","kind":"oordeel","subject":"aanvraag_zo_spoedig_mogelijk","title":"Bij een lopende dienstbetrekking beoordeelt de gemeente of de aanvraag zo spoedig mogelijk na het vaststellen van de noodzaak is gedaan.","heading":"paragraaf 2.1","citations":[{"at":"par. 2.1, Aanvraag externe jobcoaching","regulation":"Staphorst","quote":"Bij een lopende dienstbetrekking moet de aanvraag zo spoedig mogelijk na constatering van de noodzaak van jobcoaching ingediend worden."}],"readings":["S-L41"],"guard":["ref","begeleiding_is_extern"],"judge":"de gemeente"},{"id":"oordeel_aanvraag_zo_spoedig_mogelijk_par_2.1_2","kind":"oordeel","subject":"aanvraag_zo_spoedig_mogelijk","heading":"paragraaf 2.1","citations":[{"at":"par. 2.1, Aanvraag interne jobcoaching, alinea 3","regulation":"Staphorst","quote":"Bij een lopende dienstbetrekking moet de aanvraag zo spoedig mogelijk na constatering van de noodzaak van jobcoaching ingediend worden."}],"readings":["S-L41"],"guard":["ref","begeleiding_is_intern"],"judge":"de gemeente"},{"id":"oordeel_te_late_aanvraag_aanvaard_par_2.1","kind":"oordeel","subject":"te_late_aanvraag_aanvaard","title":"Aan een aanvraag na acht weken verbindt de tekst geen gevolg: de gemeente beoordeelt of zij haar toch behandelt.","heading":"paragraaf 2.1","citations":[{"at":"par. 2.1, Aanvraag externe jobcoaching","regulation":"Staphorst","quote":"De aanvraag moet uiterlijk 8 weken na aanvang van de dienstbetrekking of proefplaatsing dan wel na het einde van een eventueel voorafgaande jobcoachperiode, ingediend worden."}],"readings":["S-L41"],"guard":["ref","begeleiding_is_extern"],"judge":"de gemeente"},{"id":"oordeel_te_late_aanvraag_aanvaard_par_2.1_2","kind":"oordeel","subject":"te_late_aanvraag_aanvaard","heading":"paragraaf 2.1","citations":[{"at":"par. 2.1, Aanvraag interne jobcoaching, alinea 3","regulation":"Staphorst","quote":"De aanvraag moet uiterlijk 8 weken na aanvang van de dienstbetrekking of proefplaatsing dan wel na het einde van een eventueel voorafgaande jobcoachperiode ingediend worden."}],"readings":["S-L41"],"guard":["ref","begeleiding_is_intern"],"judge":"de gemeente"},{"id":"op_tijd","kind":"begrip","subject":"op_tijd","title":"Binnen acht weken, of bij een lopende dienstbetrekking zo spoedig mogelijk.","heading":"paragraaf 2.1","citations":[{"at":"par. 2.1, Aanvraag externe jobcoaching","regulation":"Staphorst","quote":"uiterlijk 8 weken na aanvang van de dienstbetrekking of proefplaatsing"},{"at":"par. 2.1, Aanvraag interne jobcoaching, alinea 3","regulation":"Staphorst","quote":"uiterlijk 8 weken na aanvang van de dienstbetrekking of proefplaatsing"}],"readings":["S-L41","S-L58"]},{"id":"aanvraag_tijdig","kind":"bepaal","subject":"aanvraag_tijdig","title":"Of de aanvraag op tijd is gedaan; voor een gemeentelijke jobcoach noemt de tekst geen termijn.","heading":"paragraaf 2.1","citations":[{"at":"par. 2.1, Aanvraag externe jobcoaching","regulation":"Staphorst","quote":"uiterlijk 8 weken na aanvang van de dienstbetrekking of proefplaatsing"},{"at":"par. 2.1, Aanvraag interne jobcoaching, alinea 3","regulation":"Staphorst","quote":"uiterlijk 8 weken na aanvang van de dienstbetrekking of proefplaatsing"}],"readings":["S-L41"]},{"id":"op_tijd_extern","kind":"voorwaarde","subject":"op_tijd_extern","title":"De aanvraag om externe jobcoaching is binnen acht weken gedaan.","heading":"paragraaf 2.1","citations":[{"at":"par. 2.1, Aanvraag externe jobcoaching","regulation":"Staphorst","quote":"De aanvraag moet uiterlijk 8 weken na aanvang van de dienstbetrekking of proefplaatsing dan wel na het einde van een eventueel voorafgaande jobcoachperiode, ingediend worden."}],"readings":["S-L41","S-L58"],"guard":["all",["ref","begeleiding_is_extern"],["not",["ref","termijn_zonder_aantal_weken"]]]},{"id":"op_tijd_intern","kind":"voorwaarde","subject":"op_tijd_intern","title":"De aanvraag om interne jobcoaching is binnen acht weken gedaan.","heading":"paragraaf 2.1","citations":[{"at":"par. 2.1, Aanvraag interne jobcoaching, alinea 3","regulation":"Staphorst","quote":"De aanvraag moet uiterlijk 8 weken na aanvang van de dienstbetrekking of proefplaatsing dan wel na het einde van een eventueel voorafgaande jobcoachperiode ingediend worden."}],"readings":["S-L41","S-L58"],"guard":["all",["ref","begeleiding_is_intern"],["not",["ref","termijn_zonder_aantal_weken"]]]},{"id":"zo_spoedig_mogelijk_extern","kind":"voorwaarde","subject":"zo_spoedig_mogelijk_extern","title":"De aanvraag om externe jobcoaching bij een lopende dienstbetrekking is zo spoedig mogelijk gedaan.","heading":"paragraaf 2.1","citations":[{"at":"par. 2.1, Aanvraag externe jobcoaching","regulation":"Staphorst","quote":"Bij een lopende dienstbetrekking moet de aanvraag zo spoedig mogelijk na constatering van de noodzaak van jobcoaching ingediend worden."}],"readings":["S-L41"],"guard":["all",["ref","begeleiding_is_extern"],["ref","termijn_zonder_aantal_weken"]]},{"id":"zo_spoedig_mogelijk_intern","kind":"voorwaarde","subject":"zo_spoedig_mogelijk_intern","title":"De aanvraag om interne jobcoaching bij een lopende dienstbetrekking is zo spoedig mogelijk gedaan.","heading":"paragraaf 2.1","citations":[{"at":"par. 2.1, Aanvraag interne jobcoaching, alinea 3","regulation":"Staphorst","quote":"Bij een lopende dienstbetrekking moet de aanvraag zo spoedig mogelijk na constatering van de noodzaak van jobcoaching ingediend worden."}],"readings":["S-L41"],"guard":["all",["ref","begeleiding_is_intern"],["ref","termijn_zonder_aantal_weken"]]},{"id":"te_laat_maar_aanvaard_extern","kind":"uitzondering","subject":"op_tijd_extern","title":"De tekst zegt niet dat een te late aanvraag wordt afgewezen; de gemeente kan haar toch behandelen.","heading":"paragraaf 2.1","citations":[{"at":"par. 2.1, Aanvraag externe jobcoaching","regulation":"Staphorst","quote":"De aanvraag moet uiterlijk 8 weken na aanvang van de dienstbetrekking of proefplaatsing"}],"readings":["S-L41"]},{"id":"te_laat_maar_aanvaard_intern","kind":"uitzondering","subject":"op_tijd_intern","title":"De tekst zegt niet dat een te late aanvraag wordt afgewezen; de gemeente kan haar toch behandelen.","heading":"paragraaf 2.1","citations":[{"at":"par. 2.1, Aanvraag interne jobcoaching, alinea 3","regulation":"Staphorst","quote":"De aanvraag moet uiterlijk 8 weken na aanvang van de dienstbetrekking of proefplaatsing"}],"readings":["S-L41"]},{"id":"aanvraag_volledig","kind":"bepaal","subject":"aanvraag_volledig","title":"De aanvraag om interne jobcoaching bevat zes gegevens; het formulier mag, maar hoeft niet.","heading":"paragraaf 2.1","citations":[{"at":"par. 2.1, Aanvraag interne jobcoaching, alinea 2","regulation":"Staphorst","quote":"Bij de aanvraag worden aangegeven:"},{"at":"par. 2.1, Aanvraag interne jobcoaching, onder 1","regulation":"Staphorst","quote":"gegevens werkgever (incl. de contactpersoon binnen het bedrijf), werknemer en informatie over de aard van het dienstverband."},{"at":"par. 2.1, Aanvraag interne jobcoaching, onder 2","regulation":"Staphorst","quote":"de werkzaamheden van de werknemer."},{"at":"par. 2.1, Aanvraag interne jobcoaching, onder 3","regulation":"Staphorst","quote":"de knelpunten."},{"at":"par. 2.1, Aanvraag interne jobcoaching, onder 4","regulation":"Staphorst","quote":"de coachingsdoelen."},{"at":"par. 2.1, Aanvraag interne jobcoaching, onder 5","regulation":"Staphorst","quote":"welke aanpak wordt gekozen."},{"at":"par. 2.1, Aanvraag interne jobcoaching, onder 6","regulation":"Staphorst","quote":"hoeveel tijd daarvoor nodig is."},{"at":"par. 2.1, Aanvraag externe jobcoaching","regulation":"Staphorst","quote":"Deze kan worden gedaan met het formulier 'Aanvraag externe jobcoaching'."},{"at":"par. 2.1, Aanvraag interne jobcoaching, alinea 1","regulation":"Staphorst","quote":"Deze kan worden gedaan met het formulier 'Aanvraag interne jobcoaching'."}],"readings":["S-L10","S-L44"]},{"id":"oordeel_coachingsplan_smart_par_2.2","kind":"oordeel","subject":"coachingsplan_smart","title":"De gemeente vindt het coachingsplan SMART geformuleerd; waar die letters voor staan, zegt de tekst niet.","heading":"paragraaf 2.2","citations":[{"at":"par. 2.2, Offerte(verzoek) externe jobcoach, zin 3","regulation":"Staphorst","quote":"Het coachingsplan is SMART geformuleerd"}],"guard":["ref","begeleiding_is_extern"],"judge":"de gemeente"},{"id":"offerte_volledig","kind":"bepaal","subject":"offerte_volledig","title":"Het coachingsplan is SMART en bevat vier gegevens, en de offerte bevat er twee. De gemeente kijkt ernaar bij haar akkoord op de offerte; het beslist niet over de toekenning.","heading":"paragraaf 2.2","citations":[{"at":"par. 2.2, Offerte(verzoek) externe jobcoach, zin 3","regulation":"Staphorst","quote":"Het coachingsplan is SMART geformuleerd en bevat in ieder geval de volgende informatie:"},{"at":"par. 2.2, Offerte(verzoek) externe jobcoach, onder 1","regulation":"Staphorst","quote":"gegevens werkgever (incl. de contactpersoon binnen het bedrijf), werknemer en informatie over de aard en inhoud van het dienstverband."},{"at":"par. 2.2, Offerte(verzoek) externe jobcoach, onder 2","regulation":"Staphorst","quote":"de werkzaamheden van de werknemer."},{"at":"par. 2.2, Offerte(verzoek) externe jobcoach, onder 3","regulation":"Staphorst","quote":"de knelpunten."},{"at":"par. 2.2, Offerte(verzoek) externe jobcoach, onder 4","regulation":"Staphorst","quote":"de coachingsdoelen."},{"at":"par. 2.2, Offerte(verzoek) externe jobcoach, alinea 2","regulation":"Staphorst","quote":"In de offerte dient duidelijk aangegeven te worden:"},{"at":"par. 2.2, Offerte(verzoek) externe jobcoach, onder 5","regulation":"Staphorst","quote":"welke aanpak wordt gekozen."},{"at":"par. 2.2, Offerte(verzoek) externe jobcoach, onder 6","regulation":"Staphorst","quote":"hoeveel tijd daarvoor nodig is."}],"readings":["S-L45"]},{"id":"betaling_aan","kind":"bepaal","subject":"betaling_aan","title":"Extern gaat de betaling naar de jobcoachorganisatie, intern naar de werkgever; voor een gemeentelijke jobcoach wordt niets betaald.","heading":"paragraaf 3","citations":[{"at":"par. 3, Betaling externe jobcoaching","regulation":"Staphorst","quote":"Betaling geschiedt achteraf rechtstreeks aan de jobcoachorganisatie."},{"at":"par. 1.2 onder 1","regulation":"Staphorst","quote":"De gemeente koopt dit in bij een jobcoachorganisatie."},{"at":"par. 3, Betaling interne jobcoaching","regulation":"Staphorst","quote":"De vergoeding wordt per kwartaal achteraf aan de werkgever betaald."},{"at":"par. 1.5, Vergoeding interne jobcoaching, alinea 1","regulation":"Staphorst","quote":"Interne jobcoaching is een vergoeding aan de werkgever, als tegemoetkoming in de kosten van de begeleiding van de werknemer."},{"at":"par. 1.2 onder 3","regulation":"Staphorst","quote":"De werkgever krijgt hiervoor geen vergoeding."}],"readings":["S-L10","S-L24"]},{"id":"betaalmoment","kind":"bepaal","subject":"betaalmoment","title":"Extern en intern wordt per kwartaal achteraf betaald.","heading":"paragraaf 3","citations":[{"at":"par. 3, Betaling externe jobcoaching","regulation":"Staphorst","quote":"Betaling geschiedt achteraf rechtstreeks aan de jobcoachorganisatie."},{"at":"par. 3, Betaling externe jobcoaching","regulation":"Staphorst","quote":"Deze stuurt daartoe per kwartaal een factuur"},{"at":"par. 3, Betaling interne jobcoaching","regulation":"Staphorst","quote":"De vergoeding wordt per kwartaal achteraf aan de werkgever betaald."},{"at":"par. 2.2, Vergoeding interne jobcoach","regulation":"Staphorst","quote":"In de toekenningsbeschikking wordt ook melding gemaakt van de wijze van betaling.","context":true}]},{"id":"betaling_nu","kind":"bepaal","subject":"betaling_nu","title":"Extern: het kwartaal is voorbij en de factuur met urenverantwoording is er. Intern: het kwartaal is voorbij.","heading":"paragraaf 3","citations":[{"at":"par. 3, Betaling externe jobcoaching","regulation":"Staphorst","quote":"Betaling geschiedt achteraf"},{"at":"par. 3, Betaling externe jobcoaching","regulation":"Staphorst","quote":"Deze stuurt daartoe per kwartaal een factuur voor de daadwerkelijk gemaakte uren onderbouwd door een urenverantwoording."},{"at":"par. 3, Betaling interne jobcoaching","regulation":"Staphorst","quote":"De vergoeding wordt per kwartaal achteraf aan de werkgever betaald."}]},{"id":"kwartaalvergoeding_eur","kind":"bepaal","subject":"kwartaalvergoeding_eur","title":"De jaarvergoeding, gedeeld door het aantal kwartalen dat de arbeidsovereenkomst in het begeleidingsjaar dekt; afgerond op centen.","heading":"paragraaf 3","citations":[{"at":"par. 3, Betaling interne jobcoaching","regulation":"Staphorst","quote":"De vergoeding wordt per kwartaal achteraf aan de werkgever betaald."}],"readings":["S-L34","S-L47"]},{"id":"regeling_van_toepassing","kind":"bepaal","subject":"regeling_van_toepassing","title":"De regels gelden voor besluiten vanaf 3 januari 2023.","heading":"opschrift","citations":[{"at":"alinea 1","regulation":"Staphorst","quote":"Geldend van 03-01-2023 t/m heden"},{"at":"INLEIDING, alinea 2","regulation":"Staphorst","quote":"Het belangrijkste instrument dat op basis van dit artikel wordt ingezet is de jobcoaching.","context":true}],"readings":["S-L02","S-L53"]},{"id":"besluit","kind":"besluit","subject":"besluit","title":"De gemeente wijst af, vraagt om aanvulling of kent toe.","heading":"opschrift","citations":[{"at":"alinea 1","regulation":"Staphorst","quote":"Geldend van 03-01-2023 t/m heden"},{"at":"par. 1.2, Wanneer interne en wanneer externe jobcoaching?, alinea 1","regulation":"Staphorst","quote":"Het besluit wordt uiteindelijk genomen door de gemeente"},{"at":"par. 2.1, Aanvraag interne jobcoaching, alinea 2","regulation":"Staphorst","quote":"Bij de aanvraag worden aangegeven:"},{"at":"par. 1.2, Wanneer interne en wanneer externe jobcoaching?, alinea 1","regulation":"Staphorst","quote":"Het besluit wordt uiteindelijk genomen door de gemeente; die voert regie en bekostigt."}],"readings":["S-L15","S-L26","S-L41","S-L43","S-L53"]},{"id":"reintegratieverantwoordelijkheid","kind":"voorwaarde","subject":"reintegratieverantwoordelijkheid","title":"De persoon valt onder de re-integratieverantwoordelijkheid van de gemeente.","heading":"paragraaf 1.1","citations":[{"at":"par. 1.1, Doelgroep, alinea 2","regulation":"Staphorst","quote":"Er kan alleen jobcoaching toegekend worden aan een persoon die onder de reïntegratieverant- woordelijkheid van de gemeente valt."}],"readings":["S-L06"]},{"id":"doelgroep","kind":"voorwaarde","subject":"doelgroep","title":"De persoon behoort tot de doelgroep Banenafspraak.","heading":"paragraaf 1.1","citations":[{"at":"par. 1.1, Doelgroep, alinea 3","regulation":"Staphorst","quote":"Staphorst heeft de doelgroep waarvoor de jobcoaching bedoeld is (een werknemer die zonder de persoonlijke ondersteuning niet in staat is de door de werkgever opgedragen taken te verrichten) gelijk laten vallen met de groep die behoort tot de doelgroep Banenafspraak."}],"readings":["S-L03","S-L07"]},{"id":"ander_geboorteland","kind":"uitzondering","subject":"doelgroep","title":"Ook wie bijstand ontvangt en niet in Nederland is geboren, behoort tot de doelgroep.","heading":"paragraaf 1.1","citations":[{"at":"par. 1.1, Staphorst, alinea 1","regulation":"Staphorst","quote":"Staphorst verruimt de oorspronkelijke doelgroep (de doelgroep banenafspraak) nu met de groep bijstandscliënten die een ander geboorteland heeft dan Nederland."}],"readings":["S-L04","S-L07","S-L50"]},{"id":"oordeel_maatwerk_client_besloten_par_1.1","kind":"oordeel","subject":"maatwerk_client_besloten","heading":"paragraaf 1.1","citations":[{"at":"par. 1.1, Staphorst, alinea 2","regulation":"Staphorst","quote":"Het, met een jobcoach, ondersteunen van andere personen uit het cliëntenbestand wordt niet uitgesloten."},{"at":"par. 1.1, Staphorst, alinea 2","regulation":"Staphorst","quote":"Daar kunnen de uitvoerende consulenten maatwerk toepassen.","context":true}],"readings":["S-L05"],"judge":"de uitvoerende consulent"},{"id":"maatwerk_uit_clientenbestand","kind":"uitzondering","subject":"doelgroep","title":"Voor een ander uit het cliëntenbestand kan de consulent als maatwerk een jobcoach inzetten.","heading":"paragraaf 1.1","citations":[{"at":"par. 1.1, Staphorst, alinea 2","regulation":"Staphorst","quote":"Het, met een jobcoach, ondersteunen van andere personen uit het cliëntenbestand wordt niet uitgesloten."},{"at":"par. 1.1, Staphorst, alinea 2","regulation":"Staphorst","quote":"Daar kunnen de uitvoerende consulenten maatwerk toepassen."}],"readings":["S-L03","S-L05"]},{"id":"behoort_tot_doelgroep","kind":"bepaal","subject":"behoort_tot_doelgroep","title":"De doelgroep Banenafspraak, de verruiming van Staphorst, en wie er door maatwerk bij komt.","heading":"paragraaf 1.1","citations":[{"at":"par. 1.1, Doelgroep, alinea 3","regulation":"Staphorst","quote":"gelijk laten vallen met de groep die behoort tot de doelgroep Banenafspraak"},{"at":"par. 1.1, Staphorst, alinea 1","regulation":"Staphorst","quote":"Staphorst verruimt de oorspronkelijke doelgroep"}],"readings":["S-L03"]},{"id":"oordeel_noodzaak_vastgesteld_par_1.1","kind":"oordeel","subject":"noodzaak_vastgesteld","heading":"paragraaf 1.1","citations":[{"at":"par. 1.1, Begeleidingsnoodzaak, alinea 5","regulation":"Staphorst","quote":"de gemeente heeft vastgesteld dat een werknemer zonder die ondersteuning niet in staat is om de werkzaamheden (volledig) uit te voeren"},{"at":"par. 1.1, Begeleidingsnoodzaak, alinea 1","regulation":"Staphorst","quote":"Het is aan de gemeente om vast te stellen welke begeleiding van de persoon noodzakelijk is om te kunnen werken.","context":true}],"readings":["S-L08"],"judge":"de gemeente"},{"id":"noodzaak","kind":"voorwaarde","subject":"noodzaak","title":"De gemeente heeft vastgesteld dat de werknemer het werk zonder begeleiding niet (volledig) kan doen.","heading":"paragraaf 1.1","citations":[{"at":"par. 1.1, Begeleidingsnoodzaak, alinea 5","regulation":"Staphorst","quote":"De belangrijkste voorwaarde voor de inzet van een jobcoach is dat de gemeente heeft vastgesteld dat een werknemer zonder die ondersteuning niet in staat is om de werkzaamheden (volledig) uit te voeren."},{"at":"par. 1.1, Doelgroep, alinea 1","regulation":"Staphorst","quote":"Vereist is daarvoor dat de gemeente heeft vastgesteld dat de (potentiële) werknemer zonder persoonlijke ondersteuning niet in staat is de door de werkgever opgedragen taken te verrichten.","context":true}],"readings":["S-L08","S-L50"]},{"id":"oordeel_structurele_begeleiding_nodig_par_1.1","kind":"oordeel","subject":"structurele_begeleiding_nodig","heading":"paragraaf 1.1","citations":[{"at":"par. 1.1, Begeleidingsnoodzaak, alinea 6","regulation":"Staphorst","quote":"Staphorst kiest er daarom voor om jobcoaching altijd van tijdelijke aard te laten zijn.)"}],"readings":["S-L09"],"judge":"de gemeente"},{"id":"structurele_begeleiding","kind":"uitsluiting","subject":"structurele_begeleiding","title":"Wie blijvende begeleiding nodig heeft, krijgt geen jobcoaching: die is altijd tijdelijk.","heading":"paragraaf 1.1","citations":[{"at":"par. 1.1, Begeleidingsnoodzaak, alinea 6","regulation":"Staphorst","quote":"Staphorst kiest er daarom voor om jobcoaching altijd van tijdelijke aard te laten zijn.)"},{"at":"par. 1.1, Begeleidingsnoodzaak, alinea 5","regulation":"Staphorst","quote":"De jobcoaching is van tijdelijke aard.","context":true}],"readings":["S-L09"]},{"id":"begeleiding_is_extern","kind":"begrip","subject":"begeleiding_is_extern","title":"Externe jobcoaching: door een externe organisatie, de jobcoach van de detacheerder, of een medewerker die alleen jobcoach is.","heading":"paragraaf 1.2","citations":[{"at":"par. 1.2 onder 1","regulation":"Staphorst","quote":"Externe jobcoaching: de werknemer wordt begeleid door een jobcoach van een externe organisatie."},{"at":"par. 1.3, Detachering","regulation":"Staphorst","quote":"In dat geval is er sprake van externe jobcoaching."},{"at":"par. 1.3, Jobcoach in dienst van werkgever","regulation":"Staphorst","quote":"Als een bedrijf een eigen jobcoach in dienst heeft die als enige taak/functie het coachen van medewerkers binnen het bedrijf heeft, dan wordt dit gezien als externe jobcoaching."},{"at":"par. 1.3, Jobcoach in dienst van werkgever","regulation":"Staphorst","quote":"In dat geval gelden vergoedingen, kwaliteitscriteria en afspraken rondom externe jobcoaching.","context":true}],"readings":["S-L10","S-L23","S-L24"]},{"id":"begeleiding_is_intern","kind":"begrip","subject":"begeleiding_is_intern","title":"Interne jobcoaching: door een collega of andere medewerker van de werkgever (2a), of door een jobcoach die de werkgever inhuurt (2b).","heading":"paragraaf 1.2","citations":[{"at":"par. 1.2 onder 2","regulation":"Staphorst","quote":"Interne jobcoaching:"},{"at":"par. 1.2 onder 2 onder a","regulation":"Staphorst","quote":"De werknemer wordt intern door een collega begeleid."},{"at":"par. 1.2 onder 2 onder b","regulation":"Staphorst","quote":"De werknemer wordt door een externe jobcoach begeleid die wordt ingehuurd door de werkgever."},{"at":"par. 1.2 onder 2 slot","regulation":"Staphorst","quote":"De werkgever kan voor beide vormen van interne jobcoaching vergoeding aanvragen bij de gemeente."}],"readings":["S-L10","S-L11","S-L24","S-L43"]},{"id":"kwalificatie","kind":"bepaal","subject":"kwalificatie","title":"Wie de begeleiding feitelijk levert, beslist; de naam in de aanvraag niet. De gemeentelijke jobcoach is een derde vorm, intern noch extern.","heading":"paragraaf 1.2","citations":[{"at":"par. 1.2 onder 1","regulation":"Staphorst","quote":"Externe jobcoaching: de werknemer wordt begeleid door een jobcoach van een externe organisatie."},{"at":"par. 1.2 onder 2","regulation":"Staphorst","quote":"Interne jobcoaching:"},{"at":"par. 1.2 onder 3","regulation":"Staphorst","quote":"Gemeentelijke jobcoach: de werknemer wordt begeleid door een jobcoach die in dienst is bij de gemeente die de werknemer heeft geplaatst."}],"readings":["S-L10","S-L12","S-L24","S-L53"]},{"id":"particulier_bedrijf_alleen_extern","kind":"uitsluiting","subject":"particulier_bedrijf_alleen_extern","title":"Bij een particulier bedrijf wordt alleen een externe jobcoach ingezet: van een externe organisatie (1) of ingehuurd door de werkgever (2b).","heading":"paragraaf 1.2","citations":[{"at":"par. 1.2, Wanneer interne en wanneer externe jobcoaching?, alinea 2","regulation":"Staphorst","quote":"De gemeente Staphorst maakt voor reguliere plaatsingen bij particuliere bedrijven alleen gebruik van externe jobcoaches (de opties 1. en 2b. zoals hierboven beschreven)."}],"readings":["S-L10","S-L11","S-L12"]},{"id":"interne_jobcoach_volgens_afspraken","kind":"uitzondering","subject":"particulier_bedrijf_alleen_extern","title":"Een interne jobcoach (2a) kan als daarover met het bedrijf schriftelijke afspraken of een dienstverleningsovereenkomst bestaan, zoals bij Reestmond en Hupak.","heading":"paragraaf 1.2","citations":[{"at":"par. 1.2, Wanneer interne en wanneer externe jobcoaching?, alinea 3","regulation":"Staphorst","quote":"Bij de bedrijven Reestmond en Hupak is sprake van interne jobcoaching; daar liggen aparte (dienstverlenings)overeenkomsten aan ten grondslag."},{"at":"par. 1.4, Staphorst, alinea 1","regulation":"Staphorst","quote":"Wanneer gebruik wordt gemaakt van een interne jobcoach worden hierover specifieke afspraken met het betreffende bedrijf gemaakt die schriftelijk worden vastgelegd."}],"readings":["S-L11"]},{"id":"arbeidsovereenkomst","kind":"begrip","subject":"arbeidsovereenkomst","title":"De werknemer werkt op een arbeidsovereenkomst: een dienstverband, een uitzendovereenkomst of een BBL-dienstverband.","heading":"paragraaf 1.3","citations":[{"at":"par. 1.3, Eisen aan de dienstbetrekking, eerste streepje","regulation":"Staphorst","quote":"de arbeidsovereenkomst moet voor ten minste 6 maanden zijn"},{"at":"par. 1.3, Stage- of leerovereenkomst, werkervaringsplaats of BBL, zin 3","regulation":"Staphorst","quote":"Bij BBL is het wel mogelijk jobcoaching in te zetten, daar is sprake van een arbeidsovereenkomst."},{"at":"par. 1.3, Uitzendovereenkomst","regulation":"Staphorst","quote":"Is een persoon werkzaam op een uitzendovereenkomst"}],"readings":["S-L18","S-L20"]},{"id":"zes_maanden_en_twaalf_uur_vereist","kind":"begrip","subject":"zes_maanden_en_twaalf_uur_vereist","title":"De eisen van 6 maanden en 12 uur gelden voor elke arbeidsovereenkomst, ook bij BBL.","heading":"paragraaf 1.3","citations":[{"at":"par. 1.3, Eisen aan de dienstbetrekking, alinea 1","regulation":"Staphorst","quote":"moet een betrekking voldoen aan de volgende eisen:"},{"at":"par. 1.3, Stage- of leerovereenkomst, werkervaringsplaats of BBL, zin 3","regulation":"Staphorst","quote":"daar is sprake van een arbeidsovereenkomst","context":true}],"readings":["S-L19","S-L20"]},{"id":"betrekking","kind":"voorwaarde","subject":"betrekking","title":"Er is een betrekking. Voor stage, leerovereenkomst en werkervaringsplaats geldt een eigen uitsluiting.","heading":"paragraaf 1.3","citations":[{"at":"par. 1.3, Eisen aan de dienstbetrekking, alinea 1","regulation":"Staphorst","quote":"Om voor jobcoaching in aanmerking te komen moet een betrekking voldoen aan de volgende eisen:"}],"readings":["S-L13","S-L14"],"guard":["not",["any",["==",["fact","arbeidsrelatie"],["word",7,"stage_of_leerovereenkomst"]],["==",["fact","arbeidsrelatie"],["word",7,"werkervaringsplek"]]]]},{"id":"ten_minste_zes_maanden","kind":"voorwaarde","subject":"ten_minste_zes_maanden","title":"De arbeidsovereenkomst is voor onbepaalde tijd of voor ten minste 6 maanden.","heading":"paragraaf 1.3","citations":[{"at":"par. 1.3, Eisen aan de dienstbetrekking, eerste streepje","regulation":"Staphorst","quote":"de arbeidsovereenkomst moet voor ten minste 6 maanden zijn"},{"at":"par. 1.3, Eisen aan de dienstbetrekking, eerste streepje","regulation":"Staphorst","quote":"én","context":true}],"readings":["S-L13","S-L20","S-L21"],"guard":["ref","zes_maanden_en_twaalf_uur_vereist"]},{"id":"ten_minste_twaalf_uur","kind":"voorwaarde","subject":"ten_minste_twaalf_uur","title":"De dienstbetrekking is van ten minste 12 uur per week. Voor een min-maxovereenkomst geldt een eigen voorwaarde.","heading":"paragraaf 1.3","citations":[{"at":"par. 1.3, Eisen aan de dienstbetrekking, tweede streepje","regulation":"Staphorst","quote":"het gaat om een dienstbetrekking van ten minste 12 uur per week."}],"readings":["S-L13","S-L20"],"guard":["all",["ref","zes_maanden_en_twaalf_uur_vereist"],["not",["fact","min_max_contract"]]]},{"id":"oordeel_afwijking_dienstbetrekking_besloten_par_1.3","kind":"oordeel","subject":"afwijking_dienstbetrekking_besloten","heading":"paragraaf 1.3","citations":[{"at":"par. 1.3, Eisen aan de dienstbetrekking, alinea 2","regulation":"Staphorst","quote":"In specifieke situaties kan de gemeente gemotiveerd van deze voorwaarden afwijken."}],"readings":["S-L14"],"judge":"de gemeente"},{"id":"korter_contract","kind":"uitzondering","subject":"ten_minste_zes_maanden","title":"De gemeente kan gemotiveerd afwijken van de eis van 6 maanden.","heading":"paragraaf 1.3","citations":[{"at":"par. 1.3, Eisen aan de dienstbetrekking, alinea 2","regulation":"Staphorst","quote":"In specifieke situaties kan de gemeente gemotiveerd van deze voorwaarden afwijken."}],"readings":["S-L14"]},{"id":"minder_uren","kind":"uitzondering","subject":"ten_minste_twaalf_uur","title":"De gemeente kan gemotiveerd afwijken van de eis van 12 uur, bijvoorbeeld om aan het werkritme te wennen.","heading":"paragraaf 1.3","citations":[{"at":"par. 1.3, Eisen aan de dienstbetrekking, alinea 2","regulation":"Staphorst","quote":"In specifieke situaties kan de gemeente gemotiveerd van deze voorwaarden afwijken."},{"at":"par. 1.3, Eisen aan de dienstbetrekking, alinea 2","regulation":"Staphorst","quote":"Bijvoor-beeld wanneer een werknemer in eerste instantie minder dan 12 uren per week gaat werken, omdat dit nodig is om aan het werk(ritme) te wennen.","context":true}],"readings":["S-L14"]},{"id":"afweging_juiste_plek_vereist","kind":"bepaal","subject":"afweging_juiste_plek_vereist","title":"Bij een loonwaarde lager dan 30% weegt de gemeente of de werknemer op de juiste plek zit.","heading":"paragraaf 1.3","citations":[{"at":"par. 1.3, Eisen aan de dienstbetrekking, alinea 3","regulation":"Staphorst","quote":"Bij een loonwaarde lager dan 30% dient de afweging te worden gemaakt"}],"readings":["S-L15"]},{"id":"oordeel_juiste_plek_bevestigd_par_1.3","kind":"oordeel","subject":"juiste_plek_bevestigd","heading":"paragraaf 1.3","citations":[{"at":"par. 1.3, Eisen aan de dienstbetrekking, alinea 3","regulation":"Staphorst","quote":"dient de afweging te worden gemaakt of de werknemer wel op de juiste plek zit en of er wel persoonlijke groeimogelijkheden zijn, waardoor de loonwaarde te zijner tijd kan gaan stijgen"}],"readings":["S-L15","S-L16"],"judge":"de gemeente"},{"id":"juiste_plek","kind":"eis","subject":"juiste_plek","title":"Bij een loonwaarde lager dan 30% heeft de gemeente vastgesteld dat de werknemer op de juiste plek zit en kan groeien.","heading":"paragraaf 1.3","citations":[{"at":"par. 1.3, Eisen aan de dienstbetrekking, alinea 3","regulation":"Staphorst","quote":"Bij een loonwaarde lager dan 30% dient de afweging te worden gemaakt of de werknemer wel op de juiste plek zit en of er wel persoonlijke groeimogelijkheden zijn, waardoor de loonwaarde te zijner tijd kan gaan stijgen."}],"readings":["S-L15","S-L16"],"guard":["all",["\u003c",["fact","loonwaarde_percentage"],["number",6,"30"]],["not",["reading","S-L15"]]]},{"id":"proefplaatsing","kind":"uitzondering","subject":"betrekking","title":"Tijdens een proefplaatsing kan jobcoaching worden ingezet, al is er nog geen dienstbetrekking.","heading":"paragraaf 1.3","citations":[{"at":"par. 1.3, Proefplaatsing","regulation":"Staphorst","quote":"Tijdens een proefplaatsing kan jobcoaching worden ingezet, ondanks dat nog geen sprake is van een dienstbetrekking."}],"readings":["S-L17"]},{"id":"intentie_bij_proefplaatsing","kind":"voorwaarde","subject":"intentie_bij_proefplaatsing","title":"De werkgever heeft schriftelijk uitgesproken dat hij de werknemer direct na de proefplaatsing in dienst wil nemen.","heading":"paragraaf 1.3","citations":[{"at":"par. 1.3, Proefplaatsing","regulation":"Staphorst","quote":"Voorwaarde is wel dat de werkgever schriftelijk de intentie heeft uitgesproken om de werknemer direct aansluitend in dienst te nemen."}],"readings":["S-L17"],"guard":["==",["fact","arbeidsrelatie"],["word",7,"proefplaatsing"]]},{"id":"stage_of_werkervaringsplaats","kind":"uitsluiting","subject":"stage_of_werkervaringsplaats","title":"Bij een stage, leerovereenkomst of werkervaringsplaats is er geen jobcoaching.","heading":"paragraaf 1.3","citations":[{"at":"par. 1.3, Stage- of leerovereenkomst, werkervaringsplaats of BBL, zin 1","regulation":"Staphorst","quote":"In geval van een stage- of leerovereenkomst of werkervaringsplaats is het niet mogelijk om jobcoaching toe te kennen."}],"readings":["S-L18"]},{"id":"uitzendbeding_in_contract","kind":"uitsluiting","subject":"uitzendbeding_in_contract","title":"Een uitzendovereenkomst mag geen uitzendbeding hebben.","heading":"paragraaf 1.3","citations":[{"at":"par. 1.3, Uitzendovereenkomst","regulation":"Staphorst","quote":"Is een persoon werkzaam op een uitzendovereenkomst dan mag het niet gaan om een uitzendovereenkomst met een uitzendbeding."}],"readings":["S-L14","S-L20"]},{"id":"afwijking_van_uitzendbeding","kind":"uitzondering","subject":"uitzendbeding_in_contract","title":"In lezing S-L14 kan de gemeente ook van het verbod op een uitzendbeding afwijken.","heading":"paragraaf 1.3","citations":[{"at":"par. 1.3, Eisen aan de dienstbetrekking, alinea 2","regulation":"Staphorst","quote":"In specifieke situaties kan de gemeente gemotiveerd van deze voorwaarden afwijken."}],"readings":["S-L14"]},{"id":"nul_uren","kind":"uitsluiting","subject":"nul_uren","title":"Bij een 0-urencontract is er geen jobcoaching.","heading":"paragraaf 1.3","citations":[{"at":"par. 1.3, 0-uren contract","regulation":"Staphorst","quote":"Er kan geen jobcoaching toegekend worden in geval van een 0-uren contract."}],"readings":["S-L14"]},{"id":"min_max_ten_minste_twaalf_uur","kind":"voorwaarde","subject":"min_max_ten_minste_twaalf_uur","title":"Bij een min-maxovereenkomst is het gegarandeerde minimum ten minste 12 uur per week.","heading":"paragraaf 1.3","citations":[{"at":"par. 1.3, Minimum- maximum overeenkomst","regulation":"Staphorst","quote":"Er kan uitsluitend jobcoaching toegekend worden op een min-max overeenkomst als het minimum aantal te werken uren 12 uur per week bedraagt."},{"at":"par. 1.3, Minimum- maximum overeenkomst","regulation":"Staphorst","quote":"Een minimum-maximum (min-max) overeenkomst is een overeenkomst waarbij een persoon de garantie krijgt dat hij het minimum aantal overeengekomen uren kan werken.","context":true}],"readings":["S-L14","S-L22"],"guard":["fact","min_max_contract"]},{"id":"afwijking_van_min_max","kind":"uitzondering","subject":"min_max_ten_minste_twaalf_uur","title":"In lezing S-L14 kan de gemeente ook bij een min-maxovereenkomst van de eis van 12 uur afwijken.","heading":"paragraaf 1.3","citations":[{"at":"par. 1.3, Eisen aan de dienstbetrekking, alinea 2","regulation":"Staphorst","quote":"In specifieke situaties kan de gemeente gemotiveerd van deze voorwaarden afwijken."}],"readings":["S-L14"]},{"id":"dienstverband_voldoet","kind":"bepaal","subject":"dienstverband_voldoet","title":"De betrekking of proefplaatsing voldoet aan alle eisen van deze paragraaf.","heading":"paragraaf 1.3","citations":[{"at":"par. 1.3, Eisen aan de dienstbetrekking, alinea 1","regulation":"Staphorst","quote":"moet een betrekking voldoen aan de volgende eisen:"},{"at":"par. 1.3, Proefplaatsing","regulation":"Staphorst","quote":"Voorwaarde is wel dat de werkgever schriftelijk de intentie heeft uitgesproken"}],"readings":["S-L13","S-L14","S-L17","S-L21"]},{"id":"verantwoordelijke_gemeente","kind":"bepaal","subject":"verantwoordelijke_gemeente","title":"Na een verhuizing blijft de oude gemeente verantwoordelijk tot de lopende afspraken aflopen; daarna is het de nieuwe.","heading":"paragraaf 1.3","citations":[{"at":"par. 1.3, Verhuizing","regulation":"Staphorst","quote":"Bij verhuizing blijft de ‘oude’ gemeente verantwoordelijk voor de lopende jobcoaching."},{"at":"par. 1.3, Verhuizing","regulation":"Staphorst","quote":"Pas bij aflopen van de afspraken gaat dit over op de nieuwe gemeente."}],"readings":["S-L25"]},{"id":"deze_gemeente_verantwoordelijk","kind":"voorwaarde","subject":"deze_gemeente_verantwoordelijk","title":"Deze gemeente is, ook na een verhuizing, de gemeente die verantwoordelijk is voor de jobcoaching.","heading":"paragraaf 1.3","citations":[{"at":"par. 1.3, Verhuizing","regulation":"Staphorst","quote":"Bij verhuizing blijft de ‘oude’ gemeente verantwoordelijk voor de lopende jobcoaching."},{"at":"par. 1.3, Verhuizing","regulation":"Staphorst","quote":"Pas bij aflopen van de afspraken gaat dit over op de nieuwe gemeente.","context":true}],"readings":["S-L25"]},{"id":"oordeel_overige_kwaliteitseisen_voldaan_par_1.4","kind":"oordeel","subject":"overige_kwaliteitseisen_voldaan","heading":"paragraaf 1.4","citations":[{"at":"par. 1.4, Eisen externe jobcoach, eerste streepje","regulation":"Staphorst","quote":"De jobcoach kan de werknemer vanuit een integrale invalshoek, domeinoverstijgend en op alle levensgebieden coachen."},{"at":"par. 1.4, Eisen externe jobcoach, tweede streepje","regulation":"Staphorst","quote":"moet er sprake zijn van continuïteit, snelle beschikbaarheid, heldere communicatie, het respecteren van privacy en het methodische werken","context":true},{"at":"par. 1.4, Eisen externe jobcoach, vierde streepje","regulation":"Staphorst","quote":"De jobcoach moet kennis hebben van de lokale en regionale sociale kaart","context":true},{"at":"par. 1.4, Eisen externe jobcoach, vijfde streepje","regulation":"Staphorst","quote":"De jobcoach zorgt er voor dat zijn kennis en vaardigheden actueel houdt en investeert in na- en bijscholing.","context":true}],"readings":["S-L26"],"guard":["ref","begeleiding_is_extern"],"judge":"de gemeente"},{"id":"overige_eisen_externe_jobcoach","kind":"eis","subject":"overige_eisen_externe_jobcoach","title":"De gemeente vindt dat de externe jobcoach aan de overige, open kwaliteitseisen voldoet.","heading":"paragraaf 1.4","citations":[{"at":"par. 1.4, Eisen externe jobcoach, eerste streepje","regulation":"Staphorst","quote":"De jobcoach kan de werknemer vanuit een integrale invalshoek, domeinoverstijgend en op alle levensgebieden coachen."},{"at":"par. 1.4, Eisen externe jobcoach, tweede streepje","regulation":"Staphorst","quote":"Ten behoeve van de veiligheid en de vertrouwensfunctie moet er sprake zijn van continuïteit, snelle beschikbaarheid, heldere communicatie, het respecteren van privacy en het methodische werken.","context":true},{"at":"par. 1.4, Eisen externe jobcoach, vierde streepje","regulation":"Staphorst","quote":"De jobcoach moet kennis hebben van de lokale en regionale sociale kaart, (uiteraard) bekend zijn met de doelgroep en daarnaast met regionale arbeidsmarkt(ontwikkelingen).","context":true},{"at":"par. 1.4, Eisen externe jobcoach, vijfde streepje","regulation":"Staphorst","quote":"De jobcoach zorgt er voor dat zijn kennis en vaardigheden actueel houdt en investeert in na- en bijscholing.","context":true}],"readings":["S-L26"],"guard":["all",["ref","begeleiding_is_extern"],["not",["ref","uitgezonderd_van_eisen_jobcoach"]]]},{"id":"niveau_externe_jobcoach","kind":"eis","subject":"niveau_externe_jobcoach","title":"De externe jobcoach heeft hbo-niveau, een jobcoachopleiding en relevante ervaring.","heading":"paragraaf 1.4","citations":[{"at":"par. 1.4, Eisen externe jobcoach, derde streepje","regulation":"Staphorst","quote":"Een jobcoach heeft minimaal hbo werk en denkniveau, een jobcoach opleiding en relevante ervaring."}],"readings":["S-L26"],"guard":["all",["ref","begeleiding_is_extern"],["not",["ref","uitgezonderd_van_eisen_jobcoach"]]]},{"id":"harrie_bij_licht_regime","kind":"eis","subject":"harrie_bij_licht_regime","title":"In het licht regime heeft de interne jobcoach een HARRIE-certificaat of iets dat de gemeente vergelijkbaar vindt, en legt hij het over.","heading":"paragraaf 1.4","citations":[{"at":"par. 1.4, Eisen interne jobcoach, eerste streepje","regulation":"Staphorst","quote":"is, in geval van een licht begeleidingsregime, in het bezit van een HARRIE certificaat (Hulpvaardig, Alert, Rustig, Realistisch, Instruerend, Eerlijk) of iets vergelijksbaars (ter beoordeling aan de gemeente) en overlegt deze aan de gemeente."},{"at":"par. 1.4, Eisen interne jobcoach, aanhef","regulation":"Staphorst","quote":"De interne jobcoach:","context":true}],"readings":["S-L26","S-L27"],"guard":["all",["ref","begeleiding_is_intern"],["==",["fact","vastgesteld_regime"],["word",11,"licht"]],["not",["ref","uitgezonderd_van_eisen_jobcoach"]]]},{"id":"certificering_bij_midden_en_intensief","kind":"eis","subject":"certificering_bij_midden_en_intensief","title":"In het midden en het intensieve regime is de interne jobcoach gecertificeerd.","heading":"paragraaf 1.4","citations":[{"at":"par. 1.4, Eisen interne jobcoach, eerste streepje","regulation":"Staphorst","quote":"In geval van een middel- of intensief regime is een jobcoachcertificering verplicht."},{"at":"par. 1.4, Eisen interne jobcoach, aanhef","regulation":"Staphorst","quote":"De interne jobcoach:","context":true}],"readings":["S-L26","S-L27","S-L30"],"guard":["all",["ref","begeleiding_is_intern"],["any",["==",["fact","vastgesteld_regime"],["word",11,"midden"]],["==",["fact","vastgesteld_regime"],["word",11,"zwaar"]]],["not",["ref","uitgezonderd_van_eisen_jobcoach"]]]},{"id":"achtervang","kind":"eis","subject":"achtervang","title":"De interne jobcoach heeft een achtervang bij ziekte of verlof.","heading":"paragraaf 1.4","citations":[{"at":"par. 1.4, Eisen interne jobcoach, derde streepje","regulation":"Staphorst","quote":"heeft een achtervang, in geval van ziekte of verlof."},{"at":"par. 1.4, Eisen interne jobcoach, aanhef","regulation":"Staphorst","quote":"De interne jobcoach:","context":true}],"readings":["S-L10","S-L26"],"guard":["all",["ref","begeleiding_is_intern"],["not",["ref","uitgezonderd_van_eisen_jobcoach"]]]},{"id":"oordeel_overige_kwaliteitseisen_voldaan_par_1.4_2","kind":"oordeel","subject":"overige_kwaliteitseisen_voldaan","heading":"paragraaf 1.4","citations":[{"at":"par. 1.4, Eisen interne jobcoach, vierde streepje","regulation":"Staphorst","quote":"is in staat zich een integraal beeld van de werknemer te vormen op alle levensgebieden."},{"at":"par. 1.4, Eisen interne jobcoach, vijfde streepje","regulation":"Staphorst","quote":"heeft kennis van de lokale e/o regionale sociale kaart.","context":true},{"at":"par. 1.4, Eisen interne jobcoach, zevende streepje","regulation":"Staphorst","quote":"zorgt dat kennis en vaardigheden actueel blijven en er aantoonbaar wordt geïnvesteerd in na- en bijscholing.","context":true}],"readings":["S-L26"],"guard":["ref","begeleiding_is_intern"],"judge":"de gemeente"},{"id":"overige_eisen_interne_jobcoach","kind":"eis","subject":"overige_eisen_interne_jobcoach","title":"De gemeente vindt dat de interne jobcoach aan de overige, open kwaliteitseisen voldoet.","heading":"paragraaf 1.4","citations":[{"at":"par. 1.4, Eisen interne jobcoach, vierde streepje","regulation":"Staphorst","quote":"is in staat zich een integraal beeld van de werknemer te vormen op alle levensgebieden."},{"at":"par. 1.4, Eisen interne jobcoach, aanhef","regulation":"Staphorst","quote":"De interne jobcoach:","context":true},{"at":"par. 1.4, Eisen interne jobcoach, vijfde streepje","regulation":"Staphorst","quote":"heeft kennis van de lokale e/o regionale sociale kaart.","context":true},{"at":"par. 1.4, Eisen interne jobcoach, zevende streepje","regulation":"Staphorst","quote":"zorgt dat kennis en vaardigheden actueel blijven en er aantoonbaar wordt geïnvesteerd in na- en bijscholing.","context":true}],"readings":["S-L26"],"guard":["all",["ref","begeleiding_is_intern"],["not",["ref","uitgezonderd_van_eisen_jobcoach"]]]},{"id":"begeleider_voldoet","kind":"bepaal","subject":"begeleider_voldoet","title":"De externe of interne jobcoach voldoet aan zijn eisen; voor een gemeentelijke jobcoach stelt de tekst geen eisen.","heading":"paragraaf 1.4","citations":[{"at":"par. 1.4, Eisen externe jobcoach, derde streepje","regulation":"Staphorst","quote":"Een jobcoach heeft minimaal hbo werk en denkniveau, een jobcoach opleiding en relevante ervaring."},{"at":"par. 1.4, Eisen interne jobcoach, aanhef","regulation":"Staphorst","quote":"De interne jobcoach:"}],"readings":["S-L26"]},{"id":"oordeel_concreet_vooruitzicht_par_1.4","kind":"oordeel","subject":"concreet_vooruitzicht","heading":"paragraaf 1.4","citations":[{"at":"par. 1.4, Uitzondering op gestelde voorwaarden, eerste streepje","regulation":"Staphorst","quote":"Er dient wel het concrete vooruitzicht te zijn van een situatie waarin wel aan de voorwaarden wordt voldaan."}],"readings":["S-L29"],"judge":"de gemeente"},{"id":"oordeel_maatwerkafspraak_jobcoacheisen_par_1.4","kind":"oordeel","subject":"maatwerkafspraak_jobcoacheisen","heading":"paragraaf 1.4","citations":[{"at":"par. 1.4, Uitzondering op gestelde voorwaarden, eerste streepje","regulation":"Staphorst","quote":"in al beschikte situaties, nog niet aan de voorwaarden wordt voldaan wordt een maatwerkafspraak gemaakt met de betreffende werkgever"}],"readings":["S-L29"],"guard":["fact","al_beschikt_bij_ingang"],"judge":"de gemeente"},{"id":"oordeel_maatwerkafspraak_jobcoacheisen_par_1.4_2","kind":"oordeel","subject":"maatwerkafspraak_jobcoacheisen","heading":"paragraaf 1.4","citations":[{"at":"par. 1.4, Uitzondering op gestelde voorwaarden, tweede streepje","regulation":"Staphorst","quote":"Dit kan ook gelden voor de situatie waarin door verhuizing naar Staphorst of het verkrijgen van een dienstverband vanuit een voortgezette stageplek vanuit het VSO/PRO onderwijs de begeleiding nog niet aan de eisen voldoet."}],"readings":["S-L29"],"guard":["all",["not",["fact","al_beschikt_bij_ingang"]],["any",["fact","verhuisd_naar_gemeente"],["fact","dienstverband_uit_stage_vso_pro"]]],"judge":"de gemeente"},{"id":"uitgezonderd_van_eisen_jobcoach","kind":"begrip","subject":"uitgezonderd_van_eisen_jobcoach","title":"De gemeente heeft een maatwerkafspraak gemaakt: in een al beschikte situatie met concreet vooruitzicht, of na verhuizing of stage met de bevestiging dat binnen een jaar aan de eisen wordt voldaan.","heading":"paragraaf 1.4","citations":[{"at":"par. 1.4, Uitzondering op gestelde voorwaarden, eerste streepje","regulation":"Staphorst","quote":"wanneer op het moment van ingaan van deze voorwaarden, in al beschikte situaties, nog niet aan de voorwaarden wordt voldaan wordt een maatwerkafspraak gemaakt met de betreffende werkgever."},{"at":"par. 1.4, Uitzondering op gestelde voorwaarden, eerste streepje","regulation":"Staphorst","quote":"Er dient wel het concrete vooruitzicht te zijn van een situatie waarin wel aan de voorwaarden wordt voldaan."},{"at":"par. 1.4, Uitzondering op gestelde voorwaarden, tweede streepje","regulation":"Staphorst","quote":"Dit kan ook gelden voor de situatie waarin door verhuizing naar Staphorst of het verkrijgen van een dienstverband vanuit een voortgezette stageplek vanuit het VSO/PRO onderwijs de begeleiding nog niet aan de eisen voldoet."},{"at":"par. 1.4, Uitzondering op gestelde voorwaarden, tweede streepje","regulation":"Staphorst","quote":"In die gevallen wordt als voorwaarde gesteld dat binnen één jaar aan de gestelde voorwaarden wordt voldaan en wordt om expliciete bevestiging hiervan gevraagd."}],"readings":["S-L26","S-L29"]},{"id":"schriftelijke_afspraken_bij_intern","kind":"eis","subject":"schriftelijke_afspraken_bij_intern","title":"Bij elke interne jobcoach (2a en 2b) zijn met het bedrijf specifieke afspraken gemaakt en schriftelijk vastgelegd.","heading":"paragraaf 1.4","citations":[{"at":"par. 1.4, Staphorst, alinea 1","regulation":"Staphorst","quote":"Wanneer gebruik wordt gemaakt van een interne jobcoach worden hierover specifieke afspraken met het betreffende bedrijf gemaakt die schriftelijk worden vastgelegd."}],"readings":["S-L10","S-L11"],"guard":["ref","begeleiding_is_intern"]},{"id":"regime_toegekend","kind":"bepaal","subject":"regime_toegekend","title":"De gemeente stelt een van drie regimes vast: licht (laag), midden (middel) of zwaar (intensief, hoog).","heading":"paragraaf 1.5","citations":[{"at":"par. 1.5, Begeleidingsregime","regulation":"Staphorst","quote":"We onderscheiden drie begeleidingsregimes."},{"at":"par. 1.5, Begeleidingsregime","regulation":"Staphorst","quote":"Er wordt gewerkt met een laag, midden en hoog regime met een plafondvergoeding."},{"at":"par. 1.5, Begeleidingsregime","regulation":"Staphorst","quote":"De eindbeslissing hierover ligt bij de gemeente die de regie voert en de voorziening betaalt."},{"at":"par. 1.5, Vergoeding interne jobcoaching, alinea 1","regulation":"Staphorst","quote":"Aansluitend bij de systematiek van het UWV worden een laag-, midden- en hoog begeleidingsregime onderscheiden."}],"readings":["S-L30","S-L56"]},{"id":"geindexeerd_normbedrag","kind":"begrip","subject":"geindexeerd_normbedrag","title":"Het bedrag uit de tabel voor jaar en regime, keer de index, afgerond op centen.","heading":"paragraaf 1.5","citations":[{"at":"par. 1.5, Vergoeding interne jobcoaching, alinea 3","regulation":"Staphorst","quote":"De bedragen worden jaarlijks op 1 januari geïndexeerd (conform indexeringspercentage UWV)."}],"readings":["S-L33","S-L34","S-L57"]},{"id":"overeengekomen_uren","kind":"begrip","subject":"overeengekomen_uren","title":"De omvang van het dienstverband per week; bij een min-maxovereenkomst het gegarandeerde minimum.","heading":"paragraaf 1.5","citations":[{"at":"par. 1.5, Vergoeding externe jobcoaching, alinea 1","regulation":"Staphorst","quote":"omvang dienstverband"},{"at":"par. 1.3, Minimum- maximum overeenkomst","regulation":"Staphorst","quote":"de garantie krijgt dat hij het minimum aantal overeengekomen uren kan werken","context":true}],"readings":["S-L32","S-L54"]},{"id":"deel_van_36_uur","kind":"begrip","subject":"deel_van_36_uur","title":"De omvang van het dienstverband als deel van 36 uur, ten hoogste het geheel.","heading":"paragraaf 1.5","citations":[{"at":"par. 1.5, Vergoeding externe jobcoaching, alinea 1","regulation":"Staphorst","quote":"naar rato van het aantal gewerkte uren/omvang dienstverband (uitgangspunt is een fulltime 36-urig dienstverband)"}],"readings":["S-L32","S-L54","S-L59"]},{"id":"jaarmaximum_eur","kind":"bepaal","subject":"jaarmaximum_eur","title":"Het geïndexeerde normbedrag, naar rato van 36 uur. Alleen bij externe jobcoaching; tijdens een proefplaatsing is er geen plafond geregeld.","heading":"paragraaf 1.5","citations":[{"at":"par. 1.5, Vergoeding externe jobcoaching, alinea 1","regulation":"Staphorst","quote":"Bij ieder begeleidingsregime hoort per jaar een maximum begeleidingsvergoeding, waarbij de normbedragen interne jobcoaching van het UWV als uitgangspunt dienen."},{"at":"par. 1.5, Vergoeding externe jobcoaching, alinea 1","regulation":"Staphorst","quote":"De begeleidingsvergoeding wordt verstrekt naar rato van het aantal gewerkte uren/omvang dienstverband (uitgangspunt is een fulltime 36-urig dienstverband)."}],"readings":["S-L31","S-L32","S-L34","S-L49","S-L55","S-L57"]},{"id":"max_uurvergoeding_eur","kind":"bepaal","subject":"max_uurvergoeding_eur","title":"Het hoogste tarief per uur voor een externe jobcoach, exclusief btw: het bedrag van 1 januari 2022 keer de index, afgerond op centen.","heading":"paragraaf 1.5","citations":[{"at":"par. 1.5, Vergoeding externe jobcoaching, alinea 1","regulation":"Staphorst","quote":"Voor externe jobcoaching wordt per 01-01-2022 een maximaal tarief gehanteerd van € 95,45 excl. btw per uur."},{"at":"par. 1.5, Vergoeding externe jobcoaching, alinea 1","regulation":"Staphorst","quote":"Dit bedrag wordt halfjaarlijks geïndexeerd (conform indexeringspercentage UWV)."}],"readings":["S-L33","S-L49","S-L57"]},{"id":"geindexeerd_uurtarief","kind":"begrip","subject":"geindexeerd_uurtarief","title":"Het hoogste tarief per uur, keer de index, afgerond op centen.","heading":"paragraaf 1.5","citations":[{"at":"par. 1.5, Vergoeding externe jobcoaching, alinea 1","regulation":"Staphorst","quote":"een maximaal tarief gehanteerd van € 95,45 excl. btw per uur"},{"at":"par. 1.5, Vergoeding externe jobcoaching, alinea 1","regulation":"Staphorst","quote":"Dit bedrag wordt halfjaarlijks geïndexeerd (conform indexeringspercentage UWV)."}],"readings":["S-L33","S-L34","S-L57"]},{"id":"vergoede_uren","kind":"bepaal","subject":"vergoede_uren","title":"De gefactureerde uren zonder die voor bedrijfsvoering, reistijd, overdracht, scholing en intervisie. Intern wordt niet per uur betaald.","heading":"paragraaf 1.5","citations":[{"at":"par. 1.5, Welke activiteiten komen niet voor vergoeding in aanmerking?, zin 1","regulation":"Staphorst","quote":"De vergoeding is uitsluitend voor die activiteiten die direct verband houden met de persoonlijke ondersteuning van de persoon bij de uitvoering van zijn werkzaamheden."},{"at":"par. 1.5, Welke activiteiten komen niet voor vergoeding in aanmerking?, zin 2","regulation":"Staphorst","quote":"Dit betekent dat de volgende activiteiten van een jobcoachorganisatie niet voor vergoeding in aanmerking komen:"},{"at":"par. 1.5, Welke activiteiten komen niet voor vergoeding in aanmerking?, eerste streepje","regulation":"Staphorst","quote":"Activiteiten verband houdende met de eigen bedrijfsvoering van de jobcoachorganisatie (waaronder administratieve werkzaamheden);"},{"at":"par. 1.5, Welke activiteiten komen niet voor vergoeding in aanmerking?, tweede streepje","regulation":"Staphorst","quote":"Reistijd van de jobcoach;"},{"at":"par. 1.5, Welke activiteiten komen niet voor vergoeding in aanmerking?, derde streepje","regulation":"Staphorst","quote":"Overdracht van de persoonsinformatie van de ene naar de andere jobcoach;"},{"at":"par. 1.5, Welke activiteiten komen niet voor vergoeding in aanmerking?, vierde streepje","regulation":"Staphorst","quote":"(bij)Scholing van de jobcoach;"},{"at":"par. 1.5, Welke activiteiten komen niet voor vergoeding in aanmerking?, vijfde streepje","regulation":"Staphorst","quote":"Intervisie (tussen o.a. de jobcoaches)."},{"at":"par. 3, Betaling externe jobcoaching","regulation":"Staphorst","quote":"een factuur voor de daadwerkelijk gemaakte uren","context":true}],"readings":["S-L48"]},{"id":"vergoeding_eur","kind":"bepaal","subject":"vergoeding_eur","title":"Extern: de vergoede uren keer het werkelijke uurtarief tot het maximum, en samen niet meer dan wat er van het jaarplafond over is; afgerond op centen.","heading":"paragraaf 1.5","citations":[{"at":"par. 1.5, Vergoeding externe jobcoaching, alinea 1","regulation":"Staphorst","quote":"Bij ieder begeleidingsregime hoort per jaar een maximum begeleidingsvergoeding"},{"at":"par. 1.5, Vergoeding externe jobcoaching, alinea 1","regulation":"Staphorst","quote":"een maximaal tarief gehanteerd van € 95,45 excl. btw per uur"},{"at":"par. 3, Betaling externe jobcoaching","regulation":"Staphorst","quote":"een factuur voor de daadwerkelijk gemaakte uren onderbouwd door een urenverantwoording","context":true}],"readings":["S-L31","S-L34","S-L48","S-L49","S-L55","S-L57"]},{"id":"normbedrag_per_jaar_en_regime","kind":"tabel","subject":"normbedrag_eur","title":"Het bedrag per begeleidingsjaar en regime, prijspeil 1 januari 2022.","heading":"paragraaf 1.5","citations":[{"at":"par. 1.5, tabel Vergoedingsbedragen interne jobcoaching per 01-01-2022, opschrift","regulation":"Staphorst","quote":"Vergoedingsbedragen interne jobcoaching per 01-01-2022"},{"at":"par. 1.5, Vergoeding interne jobcoaching, alinea 2","regulation":"Staphorst","quote":"Dat resulteert in een afbouw van de vergoeding per jaar volgens onderstaand schema."},{"at":"par. 1.5, tabel Vergoedingsbedragen interne jobcoaching per 01-01-2022, kopregel, kolom licht","regulation":"Staphorst","quote":"licht","context":true},{"at":"par. 1.5, tabel Vergoedingsbedragen interne jobcoaching per 01-01-2022, kopregel, kolom midden","regulation":"Staphorst","quote":"midden","context":true},{"at":"par. 1.5, tabel Vergoedingsbedragen interne jobcoaching per 01-01-2022, kopregel, kolom intensief","regulation":"Staphorst","quote":"intensief","context":true},{"at":"par. 1.5, tabel Vergoedingsbedragen interne jobcoaching per 01-01-2022, rij Jaar 1, kolom begeleidingsregime","regulation":"Staphorst","quote":"Jaar 1","context":true},{"at":"par. 1.5, tabel Vergoedingsbedragen interne jobcoaching per 01-01-2022, rij Jaar 2, kolom begeleidingsregime","regulation":"Staphorst","quote":"Jaar 2","context":true},{"at":"par. 1.5, tabel Vergoedingsbedragen interne jobcoaching per 01-01-2022, rij Jaar 3, kolom begeleidingsregime","regulation":"Staphorst","quote":"Jaar 3","context":true},{"at":"par. 1.5, tabel Vergoedingsbedragen interne jobcoaching per 01-01-2022, rij Jaar 1, kolom licht","regulation":"Staphorst","quote":"€ 3.030,37"},{"at":"par. 1.5, tabel Vergoedingsbedragen interne jobcoaching per 01-01-2022, rij Jaar 1, kolom midden","regulation":"Staphorst","quote":"€ 5.162,85"},{"at":"par. 1.5, tabel Vergoedingsbedragen interne jobcoaching per 01-01-2022, rij Jaar 1, kolom intensief","regulation":"Staphorst","quote":"€ 7.632,04"},{"at":"par. 1.5, tabel Vergoedingsbedragen interne jobcoaching per 01-01-2022, rij Jaar 2, kolom licht","regulation":"Staphorst","quote":"€ 1.571,30"},{"at":"par. 1.5, tabel Vergoedingsbedragen interne jobcoaching per 01-01-2022, rij Jaar 2, kolom midden","regulation":"Staphorst","quote":"€ 2.581,43"},{"at":"par. 1.5, tabel Vergoedingsbedragen interne jobcoaching per 01-01-2022, rij Jaar 2, kolom intensief","regulation":"Staphorst","quote":"€ 3.816,02"},{"at":"par. 1.5, tabel Vergoedingsbedragen interne jobcoaching per 01-01-2022, rij Jaar 3, kolom licht","regulation":"Staphorst","quote":"€ 1.571,30"},{"at":"par. 1.5, tabel Vergoedingsbedragen interne jobcoaching per 01-01-2022, rij Jaar 3, kolom midden","regulation":"Staphorst","quote":"€ 1.571,30"},{"at":"par. 1.5, tabel Vergoedingsbedragen interne jobcoaching per 01-01-2022, rij Jaar 3, kolom intensief","regulation":"Staphorst","quote":"€ 3.030,37"}],"readings":["S-L30","S-L33","S-L34","S-L36"]},{"id":"geen_normbedrag","kind":"bepaal","subject":"normbedrag_eur","title":"Na het derde jaar noemt de tabel geen bedrag.","heading":"paragraaf 1.5","citations":[{"at":"par. 1.5, tabel Vergoedingsbedragen interne jobcoaching per 01-01-2022, rij Jaar 3, kolom begeleidingsregime","regulation":"Staphorst","quote":"Jaar 3"}],"readings":["S-L36"]},{"id":"deel_van_het_jaar","kind":"begrip","subject":"deel_van_het_jaar","title":"Het deel van het begeleidingsjaar dat de arbeidsovereenkomst dekt, in maanden; ten hoogste het hele jaar.","heading":"paragraaf 1.5","citations":[{"at":"par. 1.5, Vergoeding interne jobcoaching, alinea 2","regulation":"Staphorst","quote":"Indien er sprake is van een arbeidscontract korter dan een jaar, wordt het bedrag naar rato van het jaar uitbetaald."}],"readings":["S-L35"]},{"id":"jaarvergoeding_eur","kind":"bepaal","subject":"jaarvergoeding_eur","title":"Intern: een vast bedrag per begeleidingsjaar uit de tabel, geïndexeerd en naar rato van het jaar. Een proefplaatsing heeft een eigen tabel.","heading":"paragraaf 1.5","citations":[{"at":"par. 1.5, Vergoeding interne jobcoaching, alinea 1","regulation":"Staphorst","quote":"Omdat het een vergoeding betreft, is het een vaste vergoeding (zonder BTW) in plaats van een betaling per uur zoals bij de externe jobcoaching."},{"at":"par. 1.5, Vergoeding interne jobcoaching, alinea 2","regulation":"Staphorst","quote":"Dat resulteert in een afbouw van de vergoeding per jaar volgens onderstaand schema."},{"at":"par. 1.5, Vergoeding interne jobcoaching, alinea 2","regulation":"Staphorst","quote":"wordt het bedrag naar rato van het jaar uitbetaald"}],"readings":["S-L32","S-L34","S-L35","S-L36","S-L37","S-L49"]},{"id":"proefplaatsing_per_regime","kind":"tabel","subject":"proefplaatsingsvergoeding_eur","title":"Intern: een vast bedrag voor de hele proefplaatsing, keer de index, afgerond op centen.","heading":"paragraaf 1.5","citations":[{"at":"par. 1.5, tabel Vergoedingsbedragen interne jobcoaching bij proefplaatsing per 01-01-2022, opschrift","regulation":"Staphorst","quote":"Vergoedingsbedragen interne jobcoaching bij proefplaatsing per 01-01-2022"},{"at":"par. 1.5, tabel Vergoedingsbedragen interne jobcoaching bij proefplaatsing per 01-01-2022, rij licht, kolom Begeleidingsregime","regulation":"Staphorst","quote":"licht","context":true},{"at":"par. 1.5, tabel Vergoedingsbedragen interne jobcoaching bij proefplaatsing per 01-01-2022, rij midden, kolom Begeleidingsregime","regulation":"Staphorst","quote":"midden","context":true},{"at":"par. 1.5, tabel Vergoedingsbedragen interne jobcoaching bij proefplaatsing per 01-01-2022, rij intensief, kolom Begeleidingsregime","regulation":"Staphorst","quote":"intensief","context":true},{"at":"par. 1.5, Vergoeding interne jobcoaching, alinea 3","regulation":"Staphorst","quote":"De bedragen worden jaarlijks op 1 januari geïndexeerd (conform indexeringspercentage UWV).","context":true},{"at":"par. 1.5, tabel Vergoedingsbedragen interne jobcoaching bij proefplaatsing per 01-01-2022, rij licht, kolom 2","regulation":"Staphorst","quote":"€ 561,18"},{"at":"par. 1.5, tabel Vergoedingsbedragen interne jobcoaching bij proefplaatsing per 01-01-2022, rij midden, kolom 2","regulation":"Staphorst","quote":"€ 673,42"},{"at":"par. 1.5, tabel Vergoedingsbedragen interne jobcoaching bij proefplaatsing per 01-01-2022, rij intensief, kolom 2","regulation":"Staphorst","quote":"€ 897,89"}],"readings":["S-L30","S-L33","S-L34","S-L37"]},{"id":"geen_proefplaatsing","kind":"bepaal","subject":"proefplaatsingsvergoeding_eur","title":"Buiten een proefplaatsing met interne jobcoaching is er geen vergoeding voor de proefplaatsing.","heading":"paragraaf 1.5","citations":[{"at":"par. 1.5, tabel Vergoedingsbedragen interne jobcoaching bij proefplaatsing per 01-01-2022, opschrift","regulation":"Staphorst","quote":"Vergoedingsbedragen interne jobcoaching bij proefplaatsing per 01-01-2022"}],"readings":["S-L37"]},{"id":"laatste_dag_driejaarstermijn","kind":"begrip","subject":"laatste_dag_driejaarstermijn","title":"Drie jaar vanaf de indiensttreding, of vanaf de start van de jobcoaching als de noodzaak tijdens een lopende dienstbetrekking is ontstaan.","heading":"paragraaf 1.6","citations":[{"at":"par. 1.6 alinea 1","regulation":"Staphorst","quote":"uiterlijk binnen 3 jaar na indiensttreding en/of na start van de jobcoaching bij een lopende dienstbetrekking"},{"at":"par. 1.6, Staphorst, alinea 2","regulation":"Staphorst","quote":"Deze periode gaat naar maximaal drie jaar.","context":true}],"readings":["S-L38","S-L51"]},{"id":"binnen_drie_jaar","kind":"voorwaarde","subject":"binnen_drie_jaar","title":"De gevraagde periode begint binnen de drie jaar; verlengen kan niet.","heading":"paragraaf 1.6","citations":[{"at":"par. 1.6 alinea 1","regulation":"Staphorst","quote":"Uitgangspunt bij jobcoaching is dat de persoon zo snel mogelijk, maar uiterlijk binnen 3 jaar na indiensttreding en/of na start van de jobcoaching bij een lopende dienstbetrekking, geacht wordt zijn werk zelfstandig te kunnen uitvoeren."},{"at":"par. 1.6, Staphorst, alinea 1","regulation":"Staphorst","quote":"In Staphorst bieden we die mogelijkheid niet.","context":true},{"at":"par. 1.6, Staphorst, alinea 2","regulation":"Staphorst","quote":"Deze periode gaat naar maximaal drie jaar.","context":true}],"readings":["S-L09","S-L38","S-L51"],"guard":["ref","arbeidsovereenkomst"]},{"id":"max_einddatum_jobcoaching","kind":"bepaal","subject":"max_einddatum_jobcoaching","title":"De laatste dag van de driejaarstermijn; verlengen kan niet. De jobcoaching tijdens een proefplaatsing telt niet mee.","heading":"paragraaf 1.6","citations":[{"at":"par. 1.6 alinea 1","regulation":"Staphorst","quote":"uiterlijk binnen 3 jaar na indiensttreding en/of na start van de jobcoaching bij een lopende dienstbetrekking"},{"at":"par. 1.6, Staphorst, alinea 2","regulation":"Staphorst","quote":"Deze periode gaat naar maximaal drie jaar."},{"at":"par. 1.6, Staphorst, alinea 1","regulation":"Staphorst","quote":"In Staphorst bieden we die mogelijkheid niet."},{"at":"par. 1.3, Proefplaatsing","regulation":"Staphorst","quote":"De jobcoaching tijdens de proefplaatsing telt niet mee voor de maximale duur van jobcoaching."}],"readings":["S-L37","S-L38"]},{"id":"nieuwe_dienstbetrekking_begint_opnieuw","kind":"uitzondering","subject":"binnen_drie_jaar","title":"Bij een nieuwe werkgever of functie is opnieuw jobcoaching mogelijk.","heading":"paragraaf 1.6","citations":[{"at":"par. 1.6 alinea 2","regulation":"Staphorst","quote":"Bij het aangaan van een nieuwe dienstbetrekking (een nieuwe werkgever of bij verandering van functie bij dezelfde werkgever), is opnieuw jobcoaching mogelijk."}],"readings":["S-L36","S-L39"]},{"id":"einde_van_het_halfjaar","kind":"begrip","subject":"einde_van_het_halfjaar","title":"Een half jaar vanaf de eerste dag van de gevraagde periode.","heading":"paragraaf 1.6","citations":[{"at":"par. 1.6, Toekenningsperiode proefplaatsing","regulation":"Staphorst","quote":"De jobcoaching wordt toegekend voor een half jaar"}],"readings":["S-L40"]},{"id":"laatste_dag_contract_of_termijn","kind":"begrip","subject":"laatste_dag_contract_of_termijn","title":"De laatste dag van het contract of, als die eerder komt, van de driejaarstermijn.","heading":"paragraaf 1.6","citations":[{"at":"par. 1.6 alinea 1","regulation":"Staphorst","quote":"Uiteraard stopt de jobcoaching bij een werkgever op het moment dat de dienstbetrekking met de persoon eindigt."},{"at":"par. 1.6 alinea 1","regulation":"Staphorst","quote":"uiterlijk binnen 3 jaar na indiensttreding","context":true}],"readings":["S-L38"]},{"id":"einddatum_toekenning","kind":"bepaal","subject":"einddatum_toekenning","title":"Een half jaar, of korter als het contract of de driejaarstermijn eerder eindigt. Een proefplaatsing heeft nog geen contract.","heading":"paragraaf 1.6","citations":[{"at":"par. 1.6, Toekenningsperiode proefplaatsing","regulation":"Staphorst","quote":"De jobcoaching wordt toegekend voor een half jaar of voor de duur van het arbeidscontract als het contract een kortere loop heeft."},{"at":"par. 1.6 alinea 1","regulation":"Staphorst","quote":"Uiteraard stopt de jobcoaching bij een werkgever op het moment dat de dienstbetrekking met de persoon eindigt."}],"readings":["S-L35","S-L38","S-L40"]},{"id":"onderzoek_beschut_werk","kind":"bepaal","subject":"onderzoek_beschut_werk","title":"Beschut werk wordt onderzocht bij blijvende behoefte, of als na drie jaar nog begeleiding nodig is.","heading":"paragraaf 1.6","citations":[{"at":"par. 1.6, Staphorst, alinea 1","regulation":"Staphorst","quote":"Als er langer begeleiding nodig is dan gaan we onderzoeken of een indicatie Beschut werk (en dus structurele begeleiding) niet méér op zijn plaats is."},{"at":"par. 1.1, Begeleidingsnoodzaak, alinea 6","regulation":"Staphorst","quote":"Wanneer de inzet structureel van aard is hoort de werknemer echter voorgedragen te worden voor beschut werk."}],"readings":["S-L09"]}],"readings":[{"id":"S-L01","question":"Wat is het karakter van deze regels: beleidsregel, werkinstructie of voorschrift?","chosen":"Een beleidsregel (artikel 1:3 lid 4 Awb). Afwijken op grond van artikel 4:84 Awb valt buiten dit model.","why":"De tekst noemt zich \"uitvoeringsregels\" en \"notitie\".","alternative":"Een interne werkinstructie zonder binding."},{"id":"S-L02","question":"Vanaf wanneer gelden de regels? De datum staat alleen in de metagegevens (\"Geldend van 03-01-2023\"), de ondertekening is leeg, er staat een stempel hga/310822 en er is geen overgangsrecht.","chosen":"Vanaf en met 3 januari 2023; de besluitdatum beslist.","why":"Het is de enige datum in het stuk.","alternative":"De aanvraagdatum beslist, of de regels golden intern al vanaf 31 augustus 2022.","switch":"De aanvraagdatum beslist of de regeling van toepassing is."},{"id":"S-L03","question":"Hoe verhoudt \"iedereen die een bijstandsuitkering ontvangt aanspraak\" zich tot \"gelijk laten vallen met\" de doelgroep Banenafspraak?","chosen":"De beperking van Staphorst wint: de doelgroep Banenafspraak, of bijstand en een ander geboorteland. Andere cliënten alleen als maatwerk.","why":"Het is de latere en bijzondere alinea; onder het kopje Staphorst wordt \"nu\" verruimd.","alternative":"Elke bijstandsgerechtigde heeft toegang als begeleiding nodig is."},{"id":"S-L04","question":"Wat is \"een ander geboorteland dan Nederland\" (ook het Caribische deel van het Koninkrijk?), en wat is een \"beperkte periode\"?","chosen":"Het feitelijke geboorteland is niet Nederland, dat is Europees Nederland. De beperkte periode is een oordeel binnen de drie jaar.","why":"Dat staat er letterlijk.","alternative":"Met land is het Koninkrijk bedoeld; of de bepaling blijft buiten toepassing wegens verboden onderscheid."},{"id":"S-L05","question":"Is \"wordt niet uitgesloten … maatwerk\" een recht of een bevoegdheid?","chosen":"Een bevoegdheid. Zonder besluit van de consulent is een beoordeling nodig; weigert hij, dan wordt afgewezen.","why":"Er staat \"kunnen\".","alternative":"Deze cliënten horen niet tot de doelgroep."},{"id":"S-L06","question":"Wie valt onder de \"re-integratieverantwoordelijkheid van de gemeente\": bijstand, Anw, niet-uitkeringsgerechtigden, loonkostensubsidie, klanten van het UWV?","chosen":"Dat is een feit; is het antwoord nee, dan sluit dat uit.","why":"Er staat \"kan alleen\".","alternative":"Er is geen andere lezing aangewezen."},{"id":"S-L07","question":"Mogen de uitvoeringsregels de doelgroep verruimen? Artikel 12 van de Verordening noemt alleen de doelgroep banenafspraak.","chosen":"Ja, de verruiming wordt toegepast: het is begunstigend beleid.","why":"Hetzelfde bestuursorgaan heeft ertoe besloten, in het voordeel van de aanvrager.","alternative":"De verruiming is onverbindend."},{"id":"S-L08","question":"Is het genoeg dat de werknemer zijn werk gedeeltelijk niet kan doen (\"niet in staat om de werkzaamheden (volledig) uit te voeren\")?","chosen":"Ja, gedeeltelijk onvermogen is genoeg.","why":"Dat zeggen de haakjes.","alternative":"Alleen volledig onvermogen: onder het kopje Doelgroep staat \"(volledig)\" er niet bij."},{"id":"S-L09","question":"Wordt bij blijvende behoefte afgewezen, of alleen beschut werk onderzocht?","chosen":"Jobcoaching wordt afgewezen en beschut werk wordt onderzocht.","why":"Jobcoaching is \"altijd van tijdelijke aard\".","alternative":"Eerst toekennen tot drie jaar, daarna onderzoeken."},{"id":"S-L10","question":"Is optie 2b (een jobcoach die de werkgever inhuurt) intern of extern? De indeling noemt haar \"interne jobcoaching\", de zin over particuliere bedrijven \"externe jobcoaches\".","chosen":"Vergoeding, aanvraag en kwaliteitseisen zijn die van interne jobcoaching; bij een particulier bedrijf is zij toegestaan.","why":"De genummerde indeling is de omschrijving, en de werkgever kan \"voor beide vormen van interne jobcoaching\" een vergoeding aanvragen.","alternative":"Extern: 95,45 euro per uur met een plafond, en de eisen aan een externe jobcoach.","switch":"Optie 2b geldt als extern: eisen, aanvraag, tarief en betaling van externe jobcoaching."},{"id":"S-L11","question":"Kan een particulier bedrijf een eigen medewerker als interne jobcoach inzetten? Paragraaf 1.2 zegt \"alleen\" extern, paragraaf 1.4 \"in principe\" extern, met schriftelijke afspraken als het intern is.","chosen":"Ja, maar interne jobcoaching door de werkgever (2a en 2b) kan alleen met schriftelijke, specifieke afspraken of een dienstverleningsovereenkomst. Paragraaf 1.4 maakt voor 2b geen uitzondering.","why":"Volgens paragraaf 1.4 horen bij elke interne jobcoach schriftelijke afspraken.","alternative":"Optie 2a kan bij een particulier bedrijf nooit.","switch":"Interne jobcoaching door een eigen medewerker (2a) kan bij een particulier bedrijf nooit."},{"id":"S-L12","question":"Kan de gemeentelijke jobcoach (optie 3) al worden ingezet? De tekst beschrijft hem, maar \"onderzocht wordt\" of hij haalbaar is.","chosen":"Bij een particulier bedrijf nu niet: deze vorm wordt afgewezen; een andere vorm blijft mogelijk.","why":"Bij particuliere bedrijven wordt \"alleen\" gebruik gemaakt van de opties 1 en 2b.","alternative":"Het is maatwerk."},{"id":"S-L13","question":"Is precies 6 maanden en precies 12 uur genoeg, telt de hele of de resterende duur, en voldoet een contract voor onbepaalde tijd?","chosen":"Ja: ten minste 6,00 maanden en ten minste 12,00 uur. De hele overeengekomen duur telt. Onbepaalde tijd voldoet.","why":"Dat staat er letterlijk: \"ten minste\" (Utrecht zegt \"meer dan 12\").","alternative":"De resterende duur telt."},{"id":"S-L14","question":"Waarvan kan de gemeente gemotiveerd afwijken: ook van het verbod op een 0-urencontract, de min-maxeis, het uitzendbeding of de stage?","chosen":"Alleen van de twee streepjes: de 6 maanden en de 12 uur.","why":"\"Deze voorwaarden\" slaat terug op de opsomming; de andere onderdelen staan later en zijn stellig.","alternative":"Ook van de min-maxeis (dezelfde ureneis) en van het uitzendbeding (dezelfde reden als de 6 maanden).","switch":"Afwijken kan ook van de ureneis bij min-max en van het verbod op een uitzendbeding."},{"id":"S-L15","question":"Is precies 30% \"lager dan 30%\", wat als de loonwaarde onbekend is, en wat volgt er uit de afweging?","chosen":"Nee, strikt lager dan 30%. Dan moet de afweging zijn gemaakt: zolang dat niet is gebeurd, is een beoordeling nodig; valt zij negatief uit, dan wordt afgewezen. Is de loonwaarde onbekend, dan is het besluit onbepaald.","why":"De tekst schrijft de afweging voor; een afweging zonder gevolg zou geen zin hebben.","alternative":"De afweging is een opdracht aan de gemeente zelf en raakt het besluit niet.","switch":"De afweging bij een loonwaarde onder 30% raakt het besluit niet."},{"id":"S-L16","question":"Is \"loonvormende arbeid en/of … kostenefficiënt\" een grond om te weigeren?","chosen":"Onder 30% loonwaarde is de uitkomst van de afweging een oordeel dat het besluit bepaalt. Daarboven is de afweging een opdracht zonder eigen gevolg.","why":"\"Altijd moet de afweging worden gemaakt\" noemt geen gevolg.","alternative":"Het is in alle gevallen een zelfstandige voorwaarde."},{"id":"S-L17","question":"Gelden 6 maanden en 12 uur ook voor het dienstverband dat na de proefplaatsing is bedoeld?","chosen":"Nee: alleen een schriftelijke intentie om direct aansluitend in dienst te nemen is nodig.","why":"Er staat \"ondanks dat nog geen sprake is van een dienstbetrekking\" en \"Voorwaarde is wel\".","alternative":"De beoogde dienstbetrekking moet aan paragraaf 1.3 voldoen."},{"id":"S-L18","question":"Is een BBL-dienstverband een leerovereenkomst? BBL kent ook een praktijkovereenkomst.","chosen":"BBL is een bijzondere regel: het mag.","why":"Zin 3 zegt het uitdrukkelijk.","alternative":"Er is geen andere lezing aangewezen."},{"id":"S-L19","question":"Moet een BBL-dienstverband ook aan 6 maanden en 12 uur voldoen?","chosen":"Ja: BBL is een arbeidsovereenkomst.","why":"De reden die de tekst geeft, is \"daar is sprake van een arbeidsovereenkomst\".","alternative":"Nee, BBL is vrijgesteld, zoals in Utrecht.","switch":"Een BBL-dienstverband hoeft niet aan 6 maanden en 12 uur te voldoen."},{"id":"S-L20","question":"Gelden 6 maanden en 12 uur ook voor een uitzendovereenkomst zonder uitzendbeding?","chosen":"Ja.","why":"Het is een algemene eis.","alternative":"Er is geen andere lezing aangewezen."},{"id":"S-L21","question":"Is \"mits passend binnen het vastgestelde gemeentelijk beleid\" een extra toets?","chosen":"Nee: het betekent dat alle andere eisen gelden. De hele duur van het contract telt.","why":"De zin verwijst naar het beleid waarvan zij zelf deel is.","alternative":"De resterende duur moet ten minste 6 maanden zijn."},{"id":"S-L22","question":"Moet het minimum van een min-maxovereenkomst precies 12 uur zijn (\"12 uur per week bedraagt\"), of ten minste 12?","chosen":"Ten minste 12 uur per week.","why":"Dat past bij het doel.","alternative":"Precies 12 uur per week."},{"id":"S-L23","question":"Geeft de bepaling over detachering meer dan een kwalificatie?","chosen":"Nee: de begeleiding is extern; de overige eisen blijven gelden.","why":"Er staat letterlijk \"Het kan zijn dat\".","alternative":"Er is geen andere lezing aangewezen."},{"id":"S-L24","question":"Is een medewerker die alleen jobcoach is (\"als enige taak/functie\") extern of optie 2a?","chosen":"Extern, met het tarief en de eisen van externe jobcoaching, tenzij een overeenkomst anders zegt.","why":"Het is een bijzondere regel.","alternative":"Er is geen andere lezing aangewezen."},{"id":"S-L25","question":"Welke gemeente is na een verhuizing verantwoordelijk, en wanneer eindigen \"de afspraken\"?","chosen":"De oude gemeente tot het einde van de lopende afspraken, daarna de nieuwe.","why":"Dat staat er letterlijk.","alternative":"Bij een nieuwe dienstbetrekking meteen de nieuwe gemeente."},{"id":"S-L26","question":"Wat volgt als de jobcoach niet aan de eisen voldoet? De tekst zegt het niet.","chosen":"Afwijzen voor deze jobcoach, behalve bij de uitzondering of een maatwerkafspraak.","why":"Er staat \"minimaal\" en \"verplicht\".","alternative":"Alleen een andere jobcoach verlangen, zonder af te wijzen."},{"id":"S-L27","question":"Wat is \"iets vergelijksbaars\", wat is \"jobcoachcertificering\", en is een certificering ook genoeg in het lichte regime?","chosen":"HARRIE of iets vergelijkbaars bij licht, certificering bij midden en intensief. Een certificering geldt bij licht als vergelijkbaar; dat is een oordeel van de gemeente, en daarom deel van het feit dat HARRIE of iets vergelijkbaars is overgelegd.","why":"Het meerdere omvat het mindere.","alternative":"Letterlijk: alleen HARRIE."},{"id":"S-L28","question":"Zijn \"zoveel mogelijk vrijgesteld\" en \"bij voorkeur niet in een hiërarchische verhouding\" harde eisen?","chosen":"Nee, alleen een signaal (in Utrecht zijn het wel harde eisen).","why":"Dat volgt uit de woordkeus.","alternative":"Er is geen andere lezing aangewezen."},{"id":"S-L29","question":"Geldt de uitzondering ook voor een externe jobcoach, wanneer begint het jaar, en is zij verplicht?","chosen":"Zij geldt voor beide kopjes, het jaar begint bij het besluit, en de gemeente beslist of zij haar toepast.","why":"Het kopje volgt op beide.","alternative":"Alleen voor een interne jobcoach (\"de betreffende werkgever\")."},{"id":"S-L30","question":"Zijn licht en laag, midden en middel, intensief en hoog dezelfde regimes?","chosen":"Ja: licht, midden en zwaar.","why":"Elke opsomming heeft drie regimes.","alternative":"Er is geen andere lezing aangewezen."},{"id":"S-L31","question":"Zijn de \"normbedragen interne jobcoaching van het UWV\" van het externe jaarplafond die van de tabel?","chosen":"Ja: het tabelbedrag van het regime en het begeleidingsjaar.","why":"De tabel volgt de systematiek van het UWV.","alternative":"Het is een aparte lijst van het UWV, en \"uitgangspunt\" laat afwijking toe."},{"id":"S-L32","question":"Geldt de breuk met 36 uur ook intern, en gaat het om gewerkte of overeengekomen uren?","chosen":"Alleen extern; de overeengekomen uren gedeeld door 36, ten hoogste het geheel.","why":"De zin staat onder het kopje over extern; intern is er een \"vaste vergoeding\".","alternative":"Ook intern (\"begeleidingsvergoeding\"), en naar de feitelijk gewerkte uren. Over een breuk boven het geheel gaat lezing S-L59.","switch":"Ook de vaste vergoeding intern gaat naar rato van de overeengekomen uren en 36 uur (ten hoogste het geheel)."},{"id":"S-L33","question":"Welke bedragen gelden? De bedragen zijn die van 1 januari 2022, de regels gelden pas vanaf 3 januari 2023, en er wordt jaarlijks (intern) en halfjaarlijks (extern) geïndexeerd.","chosen":"Het bedrag van de tekst keer de index, die een feit van buiten de tekst is. Zonder index is het bedrag onbekend.","why":"De bedragen van de tabel zijn op de eerste dag al verouderd.","alternative":"De bedragen van de tabel gelden tot de gemeente nieuwe bekendmaakt.","switch":"De afgedrukte bedragen gelden, wat de index ook is."},{"id":"S-L34","question":"Hoe wordt afgerond?","chosen":"Half omhoog, op centen.","why":"De tabel doet het ook: de helft van 5.162,85 is 2.581,425 en staat er als 2.581,43.","alternative":"Naar het even cijfer, zodat er 2.581,42 zou staan."},{"id":"S-L35","question":"Hoe wordt naar rato gerekend bij een contract korter dan een jaar: in maanden of dagen, en wat geldt bij 18 maanden?","chosen":"In maanden per begeleidingsjaar; ook een onvolledig tweede jaar gaat naar rato.","why":"De jobcoaching stopt als de dienstbetrekking eindigt (paragraaf 1.6).","alternative":"Alleen een contract korter dan 12 maanden gaat naar rato; of er wordt in dagen gerekend.","switch":"Alleen een contract korter dan 12 maanden leidt tot een vergoeding naar rato."},{"id":"S-L36","question":"Zijn \"Jaar 1\", \"Jaar 2\" en \"Jaar 3\" begeleidingsjaren of kalenderjaren, en begint de telling opnieuw bij een nieuwe dienstbetrekking?","chosen":"Begeleidingsjaren vanaf de start. Bij een nieuwe dienstbetrekking begint jaar 1 opnieuw; hoe lang de nieuwe periode duurt, is een oordeel.","why":"Volgens paragraaf 1.6 is \"opnieuw jobcoaching mogelijk\".","alternative":"De telling loopt door."},{"id":"S-L37","question":"Is het bedrag bij een proefplaatsing per proefplaatsing, per maand of per half jaar?","chosen":"Eén vast bedrag per proefplaatsing, hoe lang zij ook duurt; jaar 1 begint daarna.","why":"De tabel noemt geen tijdseenheid.","alternative":"Naar rato van een half jaar."},{"id":"S-L38","question":"Hoe lopen de drie jaar \"na indiensttreding en/of na start van de jobcoaching\", ook bij een onderbreking en na het oude maximum van twee jaar?","chosen":"Bij een nieuwe dienstbetrekking vanaf de indiensttreding, bij een lopende vanaf de start van de jobcoaching. De kalender loopt door; de laatste dag is de begindatum plus drie jaar, min één dag.","why":"Er staat letterlijk \"binnen 3 jaar na\".","alternative":"De maanden waarvoor is toegekend, worden opgeteld."},{"id":"S-L39","question":"Is een andere functie bij dezelfde werkgever een nieuwe dienstbetrekking?","chosen":"Ja.","why":"Dat zegt de tekst.","alternative":"Er is geen andere lezing aangewezen."},{"id":"S-L40","question":"Geldt \"een half jaar of voor de duur van het arbeidscontract\" alleen bij een proefplaatsing, zoals het kopje zegt?","chosen":"Nee, het is een algemene regel: per half jaar, of korter als het contract korter loopt.","why":"Bij een proefplaatsing is er geen arbeidscontract; de kopjes lijken samengevoegd.","alternative":"Alleen voor een toekenning tijdens een proefplaatsing."},{"id":"S-L41","question":"Wat volgt als de aanvraag na de acht weken is gedaan, en hoe worden die gerekend?","chosen":"De begindatum plus acht weken is nog op tijd, en een weekend verlengt de termijn niet. Is de aanvraag te laat, dan is een beoordeling nodig; zij wordt niet vanzelf afgewezen.","why":"De tekst noemt geen gevolg.","alternative":"Een te late aanvraag wordt afgewezen. Over het weekend gaat lezing S-L58.","switch":"Een te late aanvraag wordt afgewezen."},{"id":"S-L42","question":"Lopen de acht weken om te beslissen vanaf de ontvangst van de aanvraag of vanaf het einde van de aanvraagtermijn?","chosen":"Vanaf de ontvangst van de aanvraag.","why":"Dat is gebruikelijk (artikel 4:13 Awb).","alternative":"Vanaf het einde van de aanvraagtermijn."},{"id":"S-L43","question":"Wie mag aanvragen: de werkconsulent, de werknemer, de werkgever of de jobcoachorganisatie?","chosen":"Dat is niet beperkt, en wordt niet getoetst.","why":"De tekst noemt geen kring van aanvragers.","alternative":"Intern alleen de werkgever."},{"id":"S-L44","question":"Is het formulier verplicht?","chosen":"Nee.","why":"De aanvraag \"kan worden gedaan\" met het formulier.","alternative":"Ja.","switch":"Het formulier is verplicht: zonder formulier is de aanvraag onvolledig."},{"id":"S-L45","question":"Gaat \"uit het offerteverzoek moet blijken\" over het verzoek of over de offerte, en beslissen de punten van het coachingsplan en de offerte iets?","chosen":"Het is werkwijze en beslist niet over de toekenning.","why":"De tekst verbindt er geen gevolg aan.","alternative":"Er is geen andere lezing aangewezen."},{"id":"S-L46","question":"Is \"het einde van het contract\" het einde van het arbeidscontract of van de opdracht aan de jobcoach?","chosen":"Van de opdracht aan de jobcoach.","why":"De zin gaat over het rapporteren door de jobcoach.","alternative":"Van het arbeidscontract."},{"id":"S-L47","question":"Hoe wordt het bedrag per kwartaal bepaald, en wat gebeurt er met een restcent?","chosen":"Het jaarbedrag gedeeld door het aantal kwartalen dat de arbeidsovereenkomst in het begeleidingsjaar dekt: 4 kwartalen bij meer dan 9 maanden, 3 kwartalen bij meer dan 6 maanden, 2 kwartalen bij meer dan 3 maanden, anders 1 kwartaal. Afgerond op centen; het laatste kwartaal krijgt het verschil.","why":"De kwartalen samen moeten het jaarbedrag zijn.","alternative":"Er is geen andere lezing aangewezen."},{"id":"S-L48","question":"Zijn de activiteiten die niet worden vergoed al in het uurtarief begrepen?","chosen":"Uren voor die activiteiten worden niet vergoed.","why":"Er staat \"uitsluitend\".","alternative":"Er is geen andere lezing aangewezen."},{"id":"S-L49","question":"Met of zonder btw? Intern staat er \"zonder BTW\", extern \"excl. btw\".","chosen":"Alle bedragen zijn zonder btw; de btw valt buiten dit model.","why":"Beide teksten zeggen het.","alternative":"Bij extern komt de btw boven op het plafond."},{"id":"S-L50","question":"Geldt de noodzaak ook voor de groep met een ander geboorteland?","chosen":"Ja.","why":"Het is de \"belangrijkste voorwaarde\".","alternative":"Er is geen andere lezing aangewezen."},{"id":"S-L51","question":"Is \"geacht wordt zijn werk zelfstandig te kunnen uitvoeren\" een vermoeden of een maximum?","chosen":"Een maximum; verlengen kan niet.","why":"Onder het kopje Staphorst staat \"maximaal drie jaar\".","alternative":"Er is geen andere lezing aangewezen."},{"id":"S-L52","question":"Is \"de meest adequate voorziening\" een grond om te weigeren?","chosen":"Het is een oordeel van de gemeente.","why":"De maatstaf is open.","alternative":"Er is geen andere lezing aangewezen."},{"id":"S-L53","question":"Wat geldt als werkbegeleiding wordt gevraagd? Staphorst kent die vorm niet.","chosen":"De inhoud gaat boven de naam: de aanvraag wordt beoordeeld als interne jobcoaching door een collega (2a).","why":"De naam in de aanvraag beslist niet; begeleiding door een collega is interne jobcoaching (paragraaf 1.2 onder 2 onder a).","alternative":"De regeling is niet van toepassing.","switch":"Een aanvraag om werkbegeleiding valt buiten de regeling."},{"id":"S-L54","question":"Welke uren tellen bij een min-maxovereenkomst voor de breuk met 36 uur?","chosen":"Het minimum.","why":"Alleen dat is gegarandeerd.","alternative":"De gemiddeld gewerkte uren."},{"id":"S-L55","question":"Welk jaarplafond geldt bij externe jobcoaching tijdens een proefplaatsing?","chosen":"Dat is niet geregeld.","why":"De tekst geeft voor de proefplaatsing alleen bedragen voor interne jobcoaching.","alternative":"Het bedrag voor de proefplaatsing is het plafond."},{"id":"S-L56","question":"Welk regime past bij hoeveel uren? De tekst noemt geen grenzen.","chosen":"De gemeente stelt het regime vast; voor de regels is het een gewoon feit. De verwachte uren beslissen niet.","why":"Het gaat om de \"individuele situatie (maatwerk)\".","alternative":"De percentages of urennormen van het UWV."},{"id":"S-L57","question":"Wanneer wordt bij de indexering afgerond?","chosen":"Eerst wordt het geïndexeerde tarief of tabelbedrag op centen afgerond (half omhoog), daarna wordt vermenigvuldigd.","why":"De tekst drukt bedragen in centen af; een uurtarief is zelf een bedrag.","alternative":"Alleen het eindbedrag wordt afgerond.","switch":"Alleen het eindbedrag wordt afgerond."},{"id":"S-L58","question":"Schuift een termijn door die op een zaterdag of zondag eindigt?","chosen":"Nee: de begindatum plus acht weken, ook als dat een zaterdag of zondag is.","why":"De Algemene termijnenwet geldt voor wettelijke termijnen; dit zijn uitvoeringsregels.","alternative":"Ja: de termijn loopt door tot en met de eerstvolgende werkdag.","switch":"Een termijn die op een zaterdag of zondag eindigt, loopt tot en met maandag."},{"id":"S-L59","question":"Kan de breuk van de overeengekomen uren en 36 uur groter zijn dan het geheel?","chosen":"Nee, zij is ten hoogste het geheel.","why":"Het plafond is een maximum bij een volledige werkweek.","alternative":"Ja: bij meer dan 36 uur wordt het plafond naar rato hoger.","switch":"De breuk van de overeengekomen uren en 36 uur is niet begrensd."}],"grounds":[["op_tijd_extern","op_tijd_extern",false,["besluit"]],["op_tijd_intern","op_tijd_intern",false,["besluit"]],["zo_spoedig_mogelijk_extern","zo_spoedig_mogelijk_extern",false,["besluit"]],["zo_spoedig_mogelijk_intern","zo_spoedig_mogelijk_intern",false,["besluit"]],["reintegratieverantwoordelijkheid","reintegratieverantwoordelijkheid",false,["besluit"]],["doelgroep","doelgroep",false,["besluit"]],["noodzaak","noodzaak",false,["besluit"]],["structurele_begeleiding","structurele_begeleiding",true,["besluit"]],["particulier_bedrijf_alleen_extern","particulier_bedrijf_alleen_extern",true,["besluit"]],["betrekking","betrekking",false,["besluit"]],["ten_minste_zes_maanden","ten_minste_zes_maanden",false,["besluit"]],["ten_minste_twaalf_uur","ten_minste_twaalf_uur",false,["besluit"]],["juiste_plek","juiste_plek",false,["besluit"]],["intentie_bij_proefplaatsing","intentie_bij_proefplaatsing",false,["besluit"]],["stage_of_werkervaringsplaats","stage_of_werkervaringsplaats",true,["besluit"]],["uitzendbeding_in_contract","uitzendbeding_in_contract",true,["besluit"]],["nul_uren","nul_uren",true,["besluit"]],["min_max_ten_minste_twaalf_uur","min_max_ten_minste_twaalf_uur",false,["besluit"]],["deze_gemeente_verantwoordelijk","deze_gemeente_verantwoordelijk",false,["besluit"]],["overige_eisen_externe_jobcoach","overige_eisen_externe_jobcoach",false,["besluit"]],["niveau_externe_jobcoach","niveau_externe_jobcoach",false,["besluit"]],["harrie_bij_licht_regime","harrie_bij_licht_regime",false,["besluit"]],["certificering_bij_midden_en_intensief","certificering_bij_midden_en_intensief",false,["besluit"]],["achtervang","achtervang",false,["besluit"]],["overige_eisen_interne_jobcoach","overige_eisen_interne_jobcoach",false,["besluit"]],["schriftelijke_afspraken_bij_intern","schriftelijke_afspraken_bij_intern",false,["besluit"]],["binnen_drie_jaar","binnen_drie_jaar",false,["besluit"]]],"decision":{"outcome":"besluit","legal":"rechtsgevolg","refusal":"afwijzen","open":"onbepaald","judgement":"beoordeling_nodig","stages":[["niet_van_toepassing",["not",["ref","regeling_van_toepassing"]],"besluit",{"at":"alinea 1","regulation":"Staphorst","quote":"Geldend van 03-01-2023 t/m heden"}],["afwijzen",["any",["not",["ref","op_tijd_extern"]],["not",["ref","op_tijd_intern"]],["not",["ref","zo_spoedig_mogelijk_extern"]],["not",["ref","zo_spoedig_mogelijk_intern"]],["not",["ref","reintegratieverantwoordelijkheid"]],["not",["ref","doelgroep"]],["not",["ref","noodzaak"]],["ref","structurele_begeleiding"],["ref","particulier_bedrijf_alleen_extern"],["not",["ref","betrekking"]],["not",["ref","ten_minste_zes_maanden"]],["not",["ref","ten_minste_twaalf_uur"]],["not",["ref","juiste_plek"]],["not",["ref","intentie_bij_proefplaatsing"]],["ref","stage_of_werkervaringsplaats"],["ref","uitzendbeding_in_contract"],["ref","nul_uren"],["not",["ref","min_max_ten_minste_twaalf_uur"]],["not",["ref","deze_gemeente_verantwoordelijk"]],["not",["ref","overige_eisen_externe_jobcoach"]],["not",["ref","niveau_externe_jobcoach"]],["not",["ref","harrie_bij_licht_regime"]],["not",["ref","certificering_bij_midden_en_intensief"]],["not",["ref","achtervang"]],["not",["ref","overige_eisen_interne_jobcoach"]],["not",["ref","schriftelijke_afspraken_bij_intern"]],["not",["ref","binnen_drie_jaar"]]],"besluit",{"at":"par. 1.2, Wanneer interne en wanneer externe jobcoaching?, alinea 1","regulation":"Staphorst","quote":"Het besluit wordt uiteindelijk genomen door de gemeente"}],["aanvulling_nodig",["not",["ref","aanvraag_volledig"]],"besluit",{"at":"par. 2.1, Aanvraag interne jobcoaching, alinea 2","regulation":"Staphorst","quote":"Bij de aanvraag worden aangegeven:"}],["toekennen",true,"besluit",{"at":"par. 1.2, Wanneer interne en wanneer externe jobcoaching?, alinea 1","regulation":"Staphorst","quote":"Het besluit wordt uiteindelijk genomen door de gemeente; die voert regie en bekostigt."}]]},"origin":{"title":"Uitvoeringsregels jobcoaching - gemeente Staphorst","kind":"beleidsregel","issued":null,"from":"2023-01-03","until":null,"note":"Een beleidsregel zegt hoe het bestuur zijn bevoegdheid gebruikt. Het bestuur houdt zich eraan, tenzij dat in een bijzonder geval onevenredig uitpakt (artikel 4:84 van de Algemene wet bestuursrecht)."}}, { read, straight, outcomePlace, scales: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100, 0, 0, 100, 1, 100, 100, 100, 100, 100, 0, 0, 0], parts: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100, 0, 0, 0, 100, 100, 0, 0, 100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100, 0, 1, 100, 0, 0, 0, 0, 0, 100, 100, 100, 100, 0, 10000, 10000, 0, 0, 0] });
if (typeof module === "object" && module.exports) {
  module.exports = offered;
} else {
  scope.jobcoach = scope.jobcoach || {};
  scope.jobcoach.regulations = scope.jobcoach.regulations || {};
  scope.jobcoach.regulations[offered.name] = offered;
}
})(typeof globalThis === "object" ? globalThis : this);
