// Collegebesluit Beleidsregels jobcoaching gemeente Haarlem
// Written by jobcoach compile from haarlem f14910a83854a1ee; changes are lost when it is written again.
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

const notRefused = new Grounds(["woont_in_haarlem", "regels_zijn_vastgesteld", "onder_de_participatiewet", "in_een_van_de_groepen", "zwaar_niet_standaard", "zwaar_zonder_maatwerk"]);
function read(facts) {
if (typeof facts !== "object" || facts === null) return null;
let f0 = facts["besluitdatum"], f1 = facts["aanvrager"], f2 = facts["woongemeente"], f3 = facts["doelgroep_loonkostensubsidie"], f4 = facts["wettelijk_kader"], f5 = facts["psychische_sociale_medische_of_functionele_beperking"], f6 = facts["beschut_werk"], f7 = facts["noodzaak_vastgesteld"], f8 = facts["arbeidsrelatie"], f9 = facts["proefplaatsing_duur_maanden"], f10 = facts["aangevraagd_regime"], f11 = facts["meer_uren_noodzakelijk"], f12 = facts["maatwerk_toegekend"], f13 = facts["gevraagde_begeleidingsuren"], f14 = facts["begeleidingsjaar"], f15 = facts["gevraagd_bedrag_per_jaar"], count = 0;
if (Object.getPrototypeOf(facts) !== Object.prototype) return Array.isArray(facts) ? null : read({ ...facts });
for (const name in facts) count += 1;
if (f0 === undefined) count += 1; else { f0 = dayOfText(f0); if (!(f0 >= 693596 && f0 <= 803168)) return null; }
switch (f1) { case "werknemer": f1 = "werknemer"; break; case "werkgever_namens_werknemer": f1 = "werkgever_namens_werknemer"; break; case "werkgever_eigen_naam": f1 = "werkgever_eigen_naam"; break; case "jobcoachorganisatie": f1 = "jobcoachorganisatie"; break; case "werkconsulent": f1 = "werkconsulent"; break; case "geen": f1 = "geen"; break; case undefined: count += 1; break; default: return null; }
if (f2 === undefined) count += 1; else if (!isText(f2)) return null;
if (f3 !== true && f3 !== false) { if (f3 !== undefined) return null; count += 1; }
switch (f4) { case "participatiewet": f4 = "participatiewet"; break; case "wajong": f4 = "wajong"; break; case "zw": f4 = "zw"; break; case "wga": f4 = "wga"; break; case "iva": f4 = "iva"; break; case "ww": f4 = "ww"; break; case "wsw": f4 = "wsw"; break; case "geen": f4 = "geen"; break; case undefined: count += 1; break; default: return null; }
if (f5 !== true && f5 !== false) { if (f5 !== undefined) return null; count += 1; }
if (f6 !== true && f6 !== false) { if (f6 !== undefined) return null; count += 1; }
if (f7 !== true && f7 !== false) { if (f7 !== undefined) return null; count += 1; }
switch (f8) { case "dienstverband": f8 = "dienstverband"; break; case "proefplaatsing": f8 = "proefplaatsing"; break; case "bbl": f8 = "bbl"; break; case "werkervaringsplek": f8 = "werkervaringsplek"; break; case "stage_of_leerovereenkomst": f8 = "stage_of_leerovereenkomst"; break; case "uitzendovereenkomst": f8 = "uitzendovereenkomst"; break; case "voornemen": f8 = "voornemen"; break; case "beeindigd": f8 = "beeindigd"; break; case "geen": f8 = "geen"; break; case undefined: count += 1; break; default: return null; }
if (f9 === undefined) count += 1; else {
if (typeof f9 !== "number") f9 = wholeOfText(f9, 100);
else { const parts = Math.round(f9 * 100); f9 = parts / 100 === f9 ? parts : NaN; }
if (!((f9 | 0) === f9 && f9 >= 0 && f9 <= 60000)) return null;
f9 |= 0;
}
switch (f10) { case "licht": f10 = "licht"; break; case "midden": f10 = "midden"; break; case "zwaar": f10 = "zwaar"; break; case undefined: count += 1; break; default: return null; }
if (f11 !== true && f11 !== false) { if (f11 !== undefined) return null; count += 1; }
if (f12 !== true && f12 !== false) { if (f12 !== undefined) return null; count += 1; }
if (f13 === undefined) count += 1; else {
if (typeof f13 !== "number") f13 = wholeOfText(f13, 100);
else { const parts = Math.round(f13 * 100); f13 = parts / 100 === f13 ? parts : NaN; }
if (!((f13 | 0) === f13 && f13 >= 0 && f13 <= 878400)) return null;
f13 |= 0;
}
if (f14 === undefined) count += 1; else {
if (typeof f14 !== "number") f14 = wholeOfText(f14, 1);
if (!((f14 | 0) === f14 && f14 >= 1 && f14 <= 1000)) return null;
f14 |= 0;
}
if (f15 === undefined) count += 1; else {
if (typeof f15 !== "number") f15 = wholeOfText(f15, 100);
else { const parts = Math.round(f15 * 100); f15 = parts / 100 === f15 ? parts : NaN; }
if (!((f15 | 0) === f15 && f15 >= 0 && f15 <= 100000000)) return null;
f15 |= 0;
}
if (count !== 16) return null;
return { f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15 };
}
function outcomePlace(name) {
switch (name) {
case "regeling_van_toepassing": return 0;
case "afgestemde_regio": return 1;
case "grondslag": return 2;
case "behoort_tot_doelgroep": return 3;
case "is_jobcoaching": return 4;
case "voortgangsrapportage_vereist": return 5;
case "regime_standaard_vergoed": return 6;
case "maximale_duur": return 7;
case "jaarmaximum_eur": return 8;
case "jaarbedrag_ten_hoogste_eur": return 9;
case "tabelbedrag_eur": return 10;
case "maatwerk_hoger_tarief": return 11;
case "onderscheid_proefperiode": return 12;
case "financieringsbron": return 13;
}
return -1;
}
function straight(row) {
const { f0, f2, f3, f4, f5, f7, f8, f10, f11, f12, f15 } = row;
try {
let d2;
try { d2 = (known(f0) >= 736535); } catch (error) { unlessStopped(error); }
let d3;
try { d3 = (known(f2) === "Haarlem"); } catch (error) { unlessStopped(error); }
let d4;
try { d4 = known(d3); } catch (error) { unlessStopped(error); }
let d5;
try { d5 = known(d2); } catch (error) { unlessStopped(error); }
let d6;
try { d6 = !(!known(d4) || !known(d5)); } catch (error) { unlessStopped(error); }
let d8;
try { d8 = (known(f4) === "participatiewet"); } catch (error) { unlessStopped(error); }
let d9;
try { d9 = (known(f3) || (known(f5) && known(f7))); } catch (error) { unlessStopped(error); }
let d10;
try { d10 = !(!known(d8) || !known(d9)); } catch (error) { unlessStopped(error); }
let d11;
try { d11 = (known(d2) && (known(f10) === "zwaar")); } catch (error) { unlessStopped(error); }
let d12;
try { d12 = !known(d11); } catch (error) { unlessStopped(error); }
let d18;
try { d18 = (known(f11) && known(f12)); } catch (error) { unlessStopped(error); }
let d19;
try { d19 = false; } catch (error) { unlessStopped(error); }
let d20;
try { d20 = (!known(d3) ? NOT_REGULATED : ((known(d3) && (!known(d8) || !known(d9) || known(d19))) ? (0) : ((known(d3) && !(!known(d8) || !known(d9) || known(d19)) && !known(d2)) ? Math.min(known(f15), (600000)) : ((known(d3) && known(d10) && known(d2) && known(d18)) ? known(f15) : ((known(d3) && !(!known(d8) || !known(d9) || known(d19)) && known(d2)) ? Math.min(known(f15), (450000)) : NOT_REGULATED))))); } catch (error) { unlessStopped(error); }
let g0 = notRefused;
if ((known(d6) === false)) {
if (!known(d4)) g0 = g0.and(0);
if (!known(d5)) g0 = g0.and(1);
}
let g1 = notRefused;
if ((known(d10) === false)) {
if (!known(d8)) g1 = g1.and(2);
if (!known(d9)) g1 = g1.and(3);
}
let g2 = notRefused;
if ((known(d12) === false)) {
if (known(d11)) g2 = g2.and(4);
}
let g3 = notRefused;
if ((known(d20) === (0))) {
if (!known(d8)) g3 = g3.and(2);
if (!known(d9)) g3 = g3.and(3);
if (known(d19)) g3 = g3.and(5);
}
return [known(d6), ((known(f2) === "Haarlem") || (known(f2) === "Beverwijk") || (known(f2) === "Bloemendaal") || (known(f2) === "Haarlemmerliede en Spaarnwoude") || (known(f2) === "Heemskerk") || (known(f2) === "Heemstede") || (known(f2) === "Velsen") || (known(f2) === "Zandvoort")), "artikel 11 van de re-integratieverordening en beleidsregels re-integratie", known(d10), ((known(f8) === "dienstverband") || (known(f8) === "proefplaatsing") || (known(f8) === "bbl") || (known(f8) === "uitzendovereenkomst")), (known(d2) ? true : NOT_REGULATED), known(d12), NOT_IN_SOURCE, ((known(d3) && known(d2)) ? (4500) : ((known(d3) && !known(d2)) ? (6000) : NOT_REGULATED)), known(d20), (known(d6) ? NOT_IN_SOURCE : NOT_REGULATED), known(d18), (known(d2) ? false : NOT_REGULATED), "Participatiebudget", g0, g1, g2, g3];
} catch (error) {
unlessStopped(error);
return null;
}
}

const offered = new Regulation({"format":1,"name":"haarlem","title":"Collegebesluit Beleidsregels jobcoaching gemeente Haarlem","short_title":"Haarlem","kind":"collegebesluit","fingerprint":"f14910a83854a1ee","reference_date":"besluitdatum","source":{"title":"Collegebesluit Beleidsregels jobcoaching gemeente Haarlem","authority":"burgemeester en wethouders van Haarlem","adopted":"2017-07-25","valid_from":"2017-07-25"},"types":["date",{"enum":["werknemer","werkgever_namens_werknemer","werkgever_eigen_naam","jobcoachorganisatie","werkconsulent","geen"]},"text","bool",{"enum":["participatiewet","wajong","zw","wga","iva","ww","wsw","geen"]},{"enum":["dienstverband","proefplaatsing","bbl","werkervaringsplek","stage_of_leerovereenkomst","uitzendovereenkomst","voornemen","beeindigd","geen"]},{"number":[["maand",1]]},{"enum":["licht","midden","zwaar"]},{"number":[["uur",1],["jaar",-1]]},{"number":[["jaar",1]]},{"number":[["euro",1],["jaar",-1]]}],"versions":[{"id":"2014-12-18","start":"2014-12-18","end":"2017-07-24","citation":{"at":"Relevante eerdere besluiten, alinea 1","regulation":"Haarlem","quote":"zoals vastgesteld door de raad op 18-12-2014"}},{"id":"2017-07-25","start":"2017-07-25","citation":{"at":"Besluit College d.d. 25 juli 2017, opschrift","regulation":"Haarlem","quote":"Besluit College d.d. 25 juli 2017"}}],"facts":[{"name":"besluitdatum","type":0,"label":"besluitdatum","question":"Op welke datum wordt het besluit genomen?","meaning":"De dag waarop over de begeleiding wordt beslist of waarop de inzet wordt beoordeeld. Deze dag bepaalt welke regeling geldt, en welke versie daarvan.","first":"1900-01-01","last":"2199-12-31"},{"name":"aanvrager","type":1,"label":"aanvrager","question":"Wie dient de aanvraag in?","meaning":"Degene die de aanvraag indient. Beslist de gemeente of het UWV zonder aanvraag, dan is er geen aanvrager.","value_labels":[["werknemer","de werknemer of kandidaat zelf"],["werkgever_namens_werknemer","de werkgever namens de werknemer"],["werkgever_eigen_naam","de werkgever op eigen naam"],["jobcoachorganisatie","een jobcoachorganisatie"],["werkconsulent","de werkconsulent van de gemeente"],["geen","niemand (ambtshalve)"]]},{"name":"woongemeente","type":2,"label":"woongemeente","question":"In welke gemeente woont de werknemer?","meaning":"De gemeente waar de werknemer woont."},{"name":"doelgroep_loonkostensubsidie","type":3,"label":"doelgroep loonkostensubsidie","question":"Behoort de werknemer tot de doelgroep loonkostensubsidie?","meaning":"De werknemer behoort tot de doelgroep loonkostensubsidie van artikel 6, eerste lid, onder e, van de Participatiewet."},{"name":"wettelijk_kader","type":4,"label":"wet waaronder de werknemer valt","question":"Onder welke wet valt de werknemer?","meaning":"De wet waaronder de werknemer valt. WGA en IVA zijn de twee regelingen van de Wet WIA.","value_labels":[["participatiewet","Participatiewet"],["wajong","Wajong"],["zw","Ziektewet"],["wga","Wet WIA: WGA"],["iva","Wet WIA: IVA"],["ww","Werkloosheidswet"],["wsw","Wet sociale werkvoorziening"],["geen","geen van deze wetten"]]},{"name":"psychische_sociale_medische_of_functionele_beperking","type":3,"label":"psychische, sociale, medische of functionele beperking","question":"Heeft de werknemer een psychische, sociale, medische of functionele beperking?","meaning":"De werknemer heeft ten minste een van de vier beperkingen die Haarlem noemt: psychisch, sociaal, medisch of functioneel."},{"name":"beschut_werk","type":3,"label":"aangewezen op beschut werk","question":"Is de werknemer aangewezen op beschut werk?","meaning":"De werknemer is aangewezen op beschut werk."},{"name":"noodzaak_vastgesteld","type":3,"label":"begeleiding noodzakelijk","question":"Is vastgesteld dat de begeleiding noodzakelijk is?","meaning":"Het oordeel van het college of de gemeente dat begeleiding noodzakelijk is. Elke regeling heeft een eigen maatstaf. Utrecht: zonder tijdelijke begeleiding kan de werknemer niet toegroeien naar werken zonder begeleiding. Staphorst: zonder begeleiding kan de werknemer het werk niet of niet volledig doen. Werk in Zicht: als dat nodig is. Haarlem: noodzakelijk als gevolg van de beperking. Geef dit oordeel bij een vergelijking voor elke regeling apart.","judgement":true},{"name":"arbeidsrelatie","type":5,"label":"arbeidsrelatie","question":"Wat voor contract of plaatsing is er tijdens de begeleiding?","meaning":"De aard van de arbeidsrelatie tijdens de begeleiding. Een regulier dienstverband kan ook een proeftijd hebben. Een proefplaatsing is werken met behoud van uitkering op weg naar een dienstverband; Haarlem noemt dat proefperiode. Een BBL-dienstverband is een leerwerkovereenkomst in de beroepsbegeleidende leerweg. Bij een voornemen overweegt de werkgever iemand in dienst te nemen, maar is er nog geen arbeidsrelatie.","value_labels":[["dienstverband","regulier dienstverband"],["proefplaatsing","proefplaatsing"],["bbl","BBL-dienstverband"],["werkervaringsplek","werkervaringsplek zonder arbeidsovereenkomst"],["stage_of_leerovereenkomst","stage of leerovereenkomst zonder arbeidsovereenkomst"],["uitzendovereenkomst","uitzendovereenkomst"],["voornemen","voornemen om iemand in dienst te nemen"],["beeindigd","beëindigde arbeidsrelatie"],["geen","geen arbeidsrelatie en geen voornemen daartoe"]]},{"name":"proefplaatsing_duur_maanden","type":6,"label":"duur van de proefplaatsing","question":"Hoeveel maanden duurt de proefplaatsing?","meaning":"De duur van de proefplaatsing; Haarlem noemt dat proefperiode.","minimum":"0","maximum":"600","step":"0.01","applies":["==",["fact","arbeidsrelatie"],["word",5,"proefplaatsing"]]},{"name":"aangevraagd_regime","type":7,"label":"gevraagd regime","question":"Welk regime wordt gevraagd?","meaning":"Het regime dat in de aanvraag staat of wordt gevraagd. Haarlem noemt het middelste regime gemiddeld.","value_labels":[["licht","licht"],["midden","midden"],["zwaar","zwaar"]]},{"name":"meer_uren_noodzakelijk","type":3,"label":"meer uren noodzakelijk","question":"Is gebleken dat meer uren jobcoaching nodig zijn?","meaning":"Het oordeel dat meer uren jobcoaching noodzakelijk zijn gebleken (Haarlem).","judgement":true},{"name":"maatwerk_toegekend","type":3,"label":"maatwerk","question":"Past het college maatwerk toe?","meaning":"Het besluit van het college om maatwerk toe te passen: een hoger tarief of de zware variant (Haarlem).","judgement":true},{"name":"gevraagde_begeleidingsuren","type":8,"label":"gevraagde begeleidingsuren","question":"Hoeveel uur begeleiding in het jaar wordt gevraagd of is gegeven?","meaning":"Het aantal gevraagde of gegeven uren begeleiding in het jaar. Dit is iets anders dan de verwachting vooraf (Utrecht en Staphorst) en dan de uren op een declaratie.","minimum":"0","maximum":"8784","step":"0.01"},{"name":"begeleidingsjaar","type":9,"label":"begeleidingsjaar","question":"Om het hoeveelste jaar begeleiding gaat het?","meaning":"Het hoeveelste jaar begeleiding waarvoor het bedrag of de inzet wordt gevraagd: 1, 2, 3 enzovoort. Een proefplaatsing vooraf telt niet als jaar. Utrecht telt in plaats daarvan halfjaren.","minimum":"1","maximum":"1000","step":"1"},{"name":"gevraagd_bedrag_per_jaar","type":10,"label":"gevraagd bedrag per jaar","question":"Welk bedrag per jaar wordt gevraagd, zonder btw?","meaning":"Het bedrag per jaar dat de aanvrager of de jobcoach vraagt, exclusief btw.","minimum":"0","maximum":"1000000","step":"0.01"}],"outcomes":[{"name":"regeling_van_toepassing","type":3,"label":"regeling van toepassing","meaning":"De regeling is op dit geval van toepassing. Utrecht en Staphorst: het besluit valt op of na de dag van inwerkingtreding (1 juni 2022 en 3 januari 2023). Werk in Zicht: woongemeente, besluitdatum en doelgroep passen bij het informatieblad. Haarlem: de werknemer woont in Haarlem en het besluit valt op of na 25 juli 2017. G4 en UWV: de gemeente volgt de afspraken. Is de regeling niet van toepassing, dan regelt zij ook geen bedragen; alleen Haarlem noemt voor eerdere besluiten het oude maximum.","grounds":true},{"name":"afgestemde_regio","type":3,"label":"gemeente stelde de regels mee op","meaning":"De woongemeente hoort tot de gemeenten die de regels samen hebben opgesteld (Haarlem)."},{"name":"grondslag","type":2,"label":"grondslag van de regels","meaning":"De bepaling waarop de regels berusten (Haarlem)."},{"name":"behoort_tot_doelgroep","type":3,"label":"behoort tot de doelgroep","meaning":"De persoon behoort tot de doelgroep van de regeling. Elke regeling heeft een eigen doelgroep.","grounds":true},{"name":"is_jobcoaching","type":3,"label":"is jobcoaching","meaning":"De begeleiding is jobcoaching in de zin van de bron."},{"name":"voortgangsrapportage_vereist","type":3,"label":"voortgangsrapportages vereist","meaning":"Er moeten voortgangsrapportages komen (Haarlem)."},{"name":"regime_standaard_vergoed","type":3,"label":"regime standaard vergoed","meaning":"Het regime wordt standaard vergoed; zwaar niet (Haarlem).","grounds":true},{"name":"maximale_duur","type":6,"label":"maximale duur","meaning":"De langste duur van de jobcoaching.","whole":true},{"name":"jaarmaximum_eur","type":10,"label":"maximumbedrag per jaar","meaning":"Het hoogste bedrag per jaar. Staphorst, extern: naar rato van 36 uur. Haarlem: 4.500 euro, vroeger 6.000 euro. G4 en UWV: de tabel per regime en jaar. UWV: uren keer 75,82 euro, het tarief van 2017.","grounds":true},{"name":"jaarbedrag_ten_hoogste_eur","type":10,"label":"hoogst mogelijke jaarbedrag","meaning":"De bovengrens van wat van het gevraagde jaarbedrag kan worden toegekend, na het maximum. Het toe te kennen bedrag zelf volgt niet uit de bron (Haarlem; G4 en UWV).","grounds":true},{"name":"tabelbedrag_eur","type":10,"label":"tabelbedrag per jaar","meaning":"Het bedrag volgens de tabel in de bijlage (Haarlem). De bijlage ontbreekt in de bron."},{"name":"maatwerk_hoger_tarief","type":3,"label":"hoger tarief als maatwerk","meaning":"Als maatwerk is een hoger tarief toegepast (Haarlem)."},{"name":"onderscheid_proefperiode","type":3,"label":"andere vergoeding in de proefperiode","meaning":"De vergoeding in de proefperiode verschilt van die tijdens het contract (Haarlem)."},{"name":"financieringsbron","type":2,"label":"financieringsbron","meaning":"Het budget waaruit wordt betaald (Haarlem)."}],"definitions":[{"name":"grondslag","type":2,"branches":[["grondslag",true,["word",2,"artikel 11 van de re-integratieverordening en beleidsregels re-integratie"],[0,1,2,3]]],"overrides":[]},{"name":"afgestemde_regio","type":3,"branches":[["afgestemde_regio",true,["any",["==",["fact","woongemeente"],["word",2,"Haarlem"]],["==",["fact","woongemeente"],["word",2,"Beverwijk"]],["==",["fact","woongemeente"],["word",2,"Bloemendaal"]],["==",["fact","woongemeente"],["word",2,"Haarlemmerliede en Spaarnwoude"]],["==",["fact","woongemeente"],["word",2,"Heemskerk"]],["==",["fact","woongemeente"],["word",2,"Heemstede"]],["==",["fact","woongemeente"],["word",2,"Velsen"]],["==",["fact","woongemeente"],["word",2,"Zandvoort"]]],[0,1,2]]],"overrides":[]},{"name":"nieuwe_regels","type":3,"branches":[["nieuwe_regels",true,["if",3,["reading","HLM-9.a"],[">=",["fact","besluitdatum"],["date","2017-07-26"]],[">=",["fact","besluitdatum"],["date","2017-07-25"]]],[0,1]]],"overrides":[]},{"name":"onder_haarlems_besluit","type":3,"branches":[["onder_haarlems_besluit",true,["if",3,["reading","HLM-2.a"],["ref","afgestemde_regio"],["==",["fact","woongemeente"],["word",2,"Haarlem"]]],[0]]],"overrides":[]},{"name":"woont_in_haarlem","type":3,"branches":[["woont_in_haarlem",true,["ref","onder_haarlems_besluit"],[0]]],"overrides":[]},{"name":"regels_zijn_vastgesteld","type":3,"branches":[["regels_zijn_vastgesteld",true,["ref","nieuwe_regels"],[0]]],"overrides":[]},{"name":"regeling_van_toepassing","type":3,"branches":[["regeling_van_toepassing",true,["not",["any",["not",["ref","woont_in_haarlem"]],["not",["ref","regels_zijn_vastgesteld"]]]],[0]]],"overrides":[]},{"name":"is_jobcoaching","type":3,"branches":[["is_jobcoaching",true,["any",["==",["fact","arbeidsrelatie"],["word",5,"dienstverband"]],["==",["fact","arbeidsrelatie"],["word",5,"proefplaatsing"]],["==",["fact","arbeidsrelatie"],["word",5,"bbl"]],["==",["fact","arbeidsrelatie"],["word",5,"uitzendovereenkomst"]]],[0]]],"overrides":[]},{"name":"onder_de_participatiewet","type":3,"branches":[["onder_de_participatiewet",true,["==",["fact","wettelijk_kader"],["word",4,"participatiewet"]],[0]]],"overrides":[]},{"name":"in_een_van_de_groepen","type":3,"branches":[["in_een_van_de_groepen",true,["any",["fact","doelgroep_loonkostensubsidie"],["all",["fact","psychische_sociale_medische_of_functionele_beperking"],["fact","noodzaak_vastgesteld"]]],[0,1]]],"overrides":[]},{"name":"behoort_tot_doelgroep","type":3,"branches":[["behoort_tot_doelgroep",true,["not",["any",["not",["ref","onder_de_participatiewet"]],["not",["ref","in_een_van_de_groepen"]]]],[0]]],"overrides":[]},{"name":"zwaar_niet_standaard","type":3,"branches":[["zwaar_niet_standaard",true,["all",["ref","nieuwe_regels"],["==",["fact","aangevraagd_regime"],["word",7,"zwaar"]]],[0]]],"overrides":[]},{"name":"regime_standaard_vergoed","type":3,"branches":[["regime_standaard_vergoed",true,["not",["any",["ref","zwaar_niet_standaard"]]],[0,1]]],"overrides":[]},{"name":"tabelbedrag_eur","type":10,"branches":[["tabelbedrag_eur",["ref","regeling_van_toepassing"],["special","not_in_source",10],[]],["tabelbedrag_eur",["not",["any",["ref","regeling_van_toepassing"]]],["special","not_regulated",10],[]]],"overrides":[]},{"name":"voortgangsrapportage_vereist","type":3,"branches":[["voortgangsrapportage_vereist",["ref","nieuwe_regels"],true,[]],["voortgangsrapportage_vereist",["not",["any",["ref","nieuwe_regels"]]],["special","not_regulated",3],[]]],"overrides":[]},{"name":"onderscheid_proefperiode","type":3,"branches":[["onderscheid_proefperiode",["ref","nieuwe_regels"],false,[]],["onderscheid_proefperiode",["not",["any",["ref","nieuwe_regels"]]],["special","not_regulated",3],[]]],"overrides":[]},{"name":"financieringsbron","type":2,"branches":[["financieringsbron",true,["word",2,"Participatiebudget"],[0,1]]],"overrides":[]},{"name":"jaarmaximum_eur","type":10,"branches":[["jaarmaximum_eur",["all",["ref","onder_haarlems_besluit"],["ref","nieuwe_regels"]],["number",10,"4500.00"],[]],["jaarmaximum_eur",["all",["ref","onder_haarlems_besluit"],["not",["ref","nieuwe_regels"]]],["number",10,"6000.00"],[]],["jaarmaximum_eur",["not",["any",["all",["ref","onder_haarlems_besluit"],["ref","nieuwe_regels"]],["all",["ref","onder_haarlems_besluit"],["not",["ref","nieuwe_regels"]]]]],["special","not_regulated",10],[]]],"overrides":[]},{"name":"maatwerk_hoger_tarief","type":3,"branches":[["maatwerk_hoger_tarief",true,["all",["fact","meer_uren_noodzakelijk"],["fact","maatwerk_toegekend"]],[0,1]]],"overrides":[]},{"name":"zwaar_zonder_maatwerk","type":3,"branches":[["zwaar_zonder_maatwerk",true,["all",["all",["reading","HLM-20b.b"],["ref","nieuwe_regels"]],["all",["==",["fact","aangevraagd_regime"],["word",7,"zwaar"]],["not",["ref","maatwerk_hoger_tarief"]]]],[0]]],"overrides":[]},{"name":"jaarbedrag_ten_hoogste_eur","type":10,"branches":[["buiten_haarlem",["not",["ref","onder_haarlems_besluit"]],["special","not_regulated",10],[0]],["niet_vergoed",["all",["ref","onder_haarlems_besluit"],["any",["not",["ref","onder_de_participatiewet"]],["not",["ref","in_een_van_de_groepen"]],["ref","zwaar_zonder_maatwerk"]]],["number",10,"0"],[0]],["tot_het_oude_maximum",["all",["ref","onder_haarlems_besluit"],["not",["any",["not",["ref","onder_de_participatiewet"]],["not",["ref","in_een_van_de_groepen"]],["ref","zwaar_zonder_maatwerk"]]],["not",["ref","nieuwe_regels"]]],["min",10,["fact","gevraagd_bedrag_per_jaar"],["number",10,"6000.00"]],[0]],["tot_het_nieuwe_maximum",["all",["ref","onder_haarlems_besluit"],["not",["any",["not",["ref","onder_de_participatiewet"]],["not",["ref","in_een_van_de_groepen"]],["ref","zwaar_zonder_maatwerk"]]],["ref","nieuwe_regels"]],["min",10,["fact","gevraagd_bedrag_per_jaar"],["number",10,"4500.00"]],[0]],["hoger_bedrag_door_maatwerk",["all",["ref","onder_haarlems_besluit"],["ref","behoort_tot_doelgroep"],["ref","nieuwe_regels"],["ref","maatwerk_hoger_tarief"]],["if",10,["reading","HLM-38.a"],["min",10,["fact","gevraagd_bedrag_per_jaar"],["number",10,"6000.00"]],["fact","gevraagd_bedrag_per_jaar"]],[0]]],"overrides":[["hoger_bedrag_door_maatwerk","tot_het_nieuwe_maximum"]]},{"name":"maximale_duur","type":6,"branches":[["maximale_duur",true,["special","not_in_source",6],[0,1]]],"overrides":[]}],"rules":[{"id":"grondslag","kind":"bepaal","subject":"grondslag","title":"De beleidsregels werken artikel 11 van de re-integratieverordening en van de beleidsregels re-integratie uit; het college stelt ze vast.","heading":"kop ‘Kernboodschap’","citations":[{"at":"Kernboodschap, zin 1","regulation":"Haarlem","quote":"De beleidsregels jobcoaching gemeente Haarlem vormen een uitwerking van het onderdeel ‘jobcoaching / persoonlijke ondersteuning’ (artikel 11) van de beleidsregels re-integratie Participatiewet."},{"at":"Kernboodschap, zin 3","regulation":"Haarlem","quote":"Deze beleidsregels worden vastgesteld door het College."},{"at":"par. 1 alinea 2","regulation":"Haarlem","quote":"Deze vormen een uitwerking van artikel 11 van de re-integratieverordening en beleidsregels re-integratie."},{"at":"par. 4, tabel 1, rij 1, kolom Nieuwe beleidsregels","regulation":"Haarlem","quote":"Artikel 11 is uitgewerkt in beleidsregels jobcoaching"}],"readings":["HLM-1.a"]},{"id":"afgestemde_regio","kind":"bepaal","subject":"afgestemde_regio","title":"De medewerker woont in Haarlem of in een van de gemeenten die de regels samen met Haarlem opstelden.","heading":"kop ‘Kernboodschap’","citations":[{"at":"Kernboodschap, zin 2","regulation":"Haarlem","quote":"Deze beleidsregels zijn in samenwerking met de andere gemeenten uit de arbeidsmarktregio Zuid-Kennemerland en IJmond (Beverwijk, Bloemendaal, Haarlemmerliede en Spaarnwoude, Heemskerk, Heemstede, Velsen en Zandvoort) opgesteld"},{"at":"Kernboodschap, zin 1","regulation":"Haarlem","quote":"De beleidsregels jobcoaching gemeente Haarlem"},{"at":"par. 4, De beleidsregels zijn regionaal opgesteld, zodat het niet uitmaakt waar de klant aanklopt, zin 1","regulation":"Haarlem","quote":"De beleidsregels zijn gezamenlijk met de gemeenten in de arbeidsmarktregio"}],"readings":["HLM-2.a"]},{"id":"nieuwe_regels","kind":"begrip","subject":"nieuwe_regels","title":"Op de dag van het besluit gelden de nieuwe regels; die van 25 juli 2017 zelf hoort erbij.","heading":"kop ‘Besluit College d.d. 25 juli 2017’","citations":[{"at":"Besluit College d.d. 25 juli 2017, opschrift","regulation":"Haarlem","quote":"d.d. 25 juli 2017"},{"at":"par. 6","regulation":"Haarlem","quote":"Zodra de beleidsregels zijn vastgesteld zal hier in de uitvoering naar gehandeld worden."}],"readings":["HLM-9.a","HLM-48.a"]},{"id":"onder_haarlems_besluit","kind":"begrip","subject":"onder_haarlems_besluit","title":"De medewerker woont in Haarlem; het college van Haarlem beslist niet voor andere gemeenten.","heading":"kop ‘Besluit College d.d. 25 juli 2017’","citations":[{"at":"Besluit College d.d. 25 juli 2017, alinea 2","regulation":"Haarlem","quote":"De “ Beleidsregels Jobcoaching gemeente Haarlem” vast te stellen."}],"readings":["HLM-2.a"]},{"id":"woont_in_haarlem","kind":"voorwaarde","subject":"woont_in_haarlem","title":"De beleidsregels zijn die van de gemeente Haarlem.","heading":"kop ‘Besluit College d.d. 25 juli 2017’","citations":[{"at":"Besluit College d.d. 25 juli 2017, alinea 2","regulation":"Haarlem","quote":"De “ Beleidsregels Jobcoaching gemeente Haarlem” vast te stellen."}],"readings":["HLM-2.a"]},{"id":"regeling_van_toepassing","kind":"bepaal","subject":"regeling_van_toepassing","title":"De medewerker woont in Haarlem, en de regels zijn vastgesteld.","heading":"kop ‘Besluit College d.d. 25 juli 2017’","citations":[{"at":"Besluit College d.d. 25 juli 2017, alinea 2","regulation":"Haarlem","quote":"De “ Beleidsregels Jobcoaching gemeente Haarlem” vast te stellen."}]},{"id":"is_jobcoaching","kind":"bepaal","subject":"is_jobcoaching","title":"Jobcoaching is er voor een werknemer op zijn werkplek, ook in een proefperiode. Of de begeleiding zelf daaraan voldoet, toetst deze regel niet.","heading":"paragraaf 1","citations":[{"at":"par. 1, Jobcoaching","regulation":"Haarlem","quote":"Jobcoaching houdt in dat een werknemer gedurende een bepaalde (maximale) periode wordt begeleid door een jobcoach op zijn of haar werkplek bij het verrichten van zijn of haar werkzaamheden."}],"readings":["HLM-13a.b"]},{"id":"onder_de_participatiewet","kind":"voorwaarde","subject":"onder_de_participatiewet","title":"De persoon valt onder de Participatiewet.","heading":"paragraaf 1","citations":[{"at":"par. 1, De doelgroep","regulation":"Haarlem","quote":"Jobcoaching/persoonlijke ondersteuning richt zich op de volgende personen die onder de Participatiewet vallen:"}]},{"id":"oordeel_noodzaak_vastgesteld_par_1","kind":"oordeel","subject":"noodzaak_vastgesteld","heading":"paragraaf 1","citations":[{"at":"par. 1, De doelgroep, tweede streepje","regulation":"Haarlem","quote":"voor wie het, als gevolg van hun psychische, sociale, medische of functionele beperking, wel noodzakelijk is om jobcoaching in te zetten"}],"readings":["HLM-15.a"],"judge":"het college"},{"id":"in_een_van_de_groepen","kind":"voorwaarde","subject":"in_een_van_de_groepen","title":"De persoon hoort tot de doelgroep loonkostensubsidie, of jobcoaching is noodzakelijk als gevolg van een van de vier beperkingen.","heading":"paragraaf 1","citations":[{"at":"par. 1, De doelgroep, eerste streepje","regulation":"Haarlem","quote":"Zij die behoren tot de doelgroep loonkostensubsidie op grond van artikel 6, eerste lid, sub e, Participatiewet;"},{"at":"par. 1, De doelgroep, tweede streepje","regulation":"Haarlem","quote":"Zij die niet tot deze doelgroep behoren maar voor wie het, als gevolg van hun psychische, sociale, medische of functionele beperking, wel noodzakelijk is om jobcoaching in te zetten."}],"readings":["HLM-15.a","HLM-16.a","HLM-16.b"]},{"id":"behoort_tot_doelgroep","kind":"bepaal","subject":"behoort_tot_doelgroep","title":"De persoon valt onder de Participatiewet en hoort tot een van de twee groepen.","heading":"paragraaf 1","citations":[{"at":"par. 1, De doelgroep","regulation":"Haarlem","quote":"Jobcoaching/persoonlijke ondersteuning richt zich op de volgende personen die onder de Participatiewet vallen:"}]},{"id":"zwaar_niet_standaard","kind":"uitsluiting","subject":"zwaar_niet_standaard","title":"De nieuwe regels vergoeden het zware regime niet meer standaard.","heading":"paragraaf 1","citations":[{"at":"par. 1, Wijzigingen, alinea 1","regulation":"Haarlem","quote":"Gezien de toename van het aantal jobcoachaanvragen en de financiering uit het Participatiebudget is ervoor gekozen om de ‘zware’ variant niet meer standaard te vergoeden"}],"readings":["HLM-20b.b"],"guard":["ref","nieuwe_regels"]},{"id":"regime_standaard_vergoed","kind":"bepaal","subject":"regime_standaard_vergoed","title":"Licht en midden worden standaard vergoed; zwaar alleen tot de nieuwe regels ingingen.","heading":"paragraaf 1","citations":[{"at":"par. 1, Wijzigingen, alinea 1","regulation":"Haarlem","quote":"de mogelijkheid om uit een ‘lichte’ vorm en een ‘gemiddelde’ vorm van begeleiding te kiezen"},{"at":"par. 4, tabel 1, rij 2, kolom Motivatie","regulation":"Haarlem","quote":"maar uitgangspunt is midden of lage tarief"}],"readings":["HLM-18.a","HLM-18.b"]},{"id":"tabelbedrag_eur","kind":"bepaal","subject":"tabelbedrag_eur","title":"De vergoeding staat in een tabel in de bijlage, die ontbreekt. Het tarief volgt uit het aantal uren.","heading":"paragraaf 1","citations":[{"at":"par. 1, Wijzigingen, alinea 1","regulation":"Haarlem","quote":"De vergoeding is in een eenvoudige tabel vast te stellen."},{"at":"par. 7 onder 1","regulation":"Haarlem","quote":"“Beleidsregels Jobcoaching”"},{"at":"par. 1, Wijzigingen, alinea 1","regulation":"Haarlem","quote":"De vergoedingen komen voort uit afspraken van het UWV met de G4.","context":true},{"at":"par. 4, tabel 1, rij 2, kolom Motivatie","regulation":"Haarlem","quote":"Het tarief wordt bepaald door het aantal uren begeleiding dat iemand krijgt.","context":true}],"readings":["HLM-19.a","HLM-37.a"]},{"id":"voortgangsrapportage_vereist","kind":"bepaal","subject":"voortgangsrapportage_vereist","title":"De nieuwe regels kennen voortgangsrapportages; wie rapporteert en hoe vaak, staat in de bijlage.","heading":"paragraaf 1","citations":[{"at":"par. 1, Wijzigingen, alinea 2","regulation":"Haarlem","quote":"Tevens wordt beschreven hoe de gemeente de regie houdt op de jobcoachingstrajecten door voortgangsrapportages en -gesprekken."}],"readings":["HLM-22.a"]},{"id":"onderscheid_proefperiode","kind":"bepaal","subject":"onderscheid_proefperiode","title":"De nieuwe regels vergoeden de proefperiode zoals het contract; het UWV doet dat anders. Of Haarlem eerder onderscheid maakte, staat er niet.","heading":"paragraaf 4","citations":[{"at":"par. 4, De beleidsregels sluiten nauwer aan op de regelgeving van het UWV en de G4","regulation":"Haarlem","quote":"De G4 (en ook Haarlem) hanteert echter een ander beleid dan het UWV ten aanzien van jobcoaching in de proefperiode."},{"at":"par. 4, De beleidsregels sluiten nauwer aan op de regelgeving van het UWV en de G4","regulation":"Haarlem","quote":"De G4 (en nu ook Haarlem) heeft besloten geen onderscheid te maken tussen de vergoeding tijdens de proefperiode en tijdens het arbeidscontract, omdat dit voor de werknemer niet gunstig is."}],"readings":["HLM-13a.b","HLM-30.a","HLM-32.a","HLM-32.b"]},{"id":"financieringsbron","kind":"bepaal","subject":"financieringsbron","title":"De vergoeding komt uit het Participatiebudget.","heading":"paragraaf 4","citations":[{"at":"par. 4, Financiën","regulation":"Haarlem","quote":"De vergoeding van de jobcoach wordt gefinancierd uit het Participatiebudget."},{"at":"par. 4, Financiën","regulation":"Haarlem","quote":"De kosten van jobcoaching komen ten laste van het Participatiebudget."}]},{"id":"jaarmaximum_eur","kind":"bepaal","subject":"jaarmaximum_eur","title":"Het maximum per jaar is verlaagd van € 6.000 naar € 4.500.","heading":"paragraaf 4","citations":[{"at":"par. 4, tabel 1, rij 2, kolom Oude beleidsregels","regulation":"Haarlem","quote":"Maximaal te verstrekken bedrag is € 6000,00 per jaar."},{"at":"par. 4, tabel 1, rij 2, kolom Nieuwe beleidsregels","regulation":"Haarlem","quote":"Maximaal te verstrekken bedrag is € 4500,00 per jaar"},{"at":"par. 1, Wijzigingen, alinea 1","regulation":"Haarlem","quote":"De voornaamste wijziging bestaat uit het verlagen van de maximale vergoeding"}],"readings":["HLM-5.a","HLM-32.a","HLM-32.b","HLM-35.a","HLM-36.a","HLM-36.b"]},{"id":"buiten_haarlem","kind":"bepaal","subject":"jaarbedrag_ten_hoogste_eur","title":"Voor wie in een andere gemeente woont, regelt Haarlem niets.","heading":"paragraaf 4","citations":[{"at":"par. 4, tabel 1, rij 2, kolom Nieuwe beleidsregels","regulation":"Haarlem","quote":"Maximaal te verstrekken bedrag is € 4500,00 per jaar"}],"readings":["HLM-2.a"]},{"id":"niet_vergoed","kind":"bepaal","subject":"jaarbedrag_ten_hoogste_eur","title":"Wie niet tot de doelgroep hoort, krijgt niets.","heading":"paragraaf 4","citations":[{"at":"par. 1, De doelgroep","regulation":"Haarlem","quote":"Jobcoaching/persoonlijke ondersteuning richt zich op de volgende personen die onder de Participatiewet vallen:"}]},{"id":"tot_het_oude_maximum","kind":"bepaal","subject":"jaarbedrag_ten_hoogste_eur","title":"Onder de oude regels kan het gevraagde bedrag worden toegekend tot € 6.000 per jaar.","heading":"paragraaf 4","citations":[{"at":"par. 4, tabel 1, rij 2, kolom Oude beleidsregels","regulation":"Haarlem","quote":"Maximaal te verstrekken bedrag is € 6000,00 per jaar. (dat is het hoogste tarief dat het UWV hanteert)"}],"readings":["HLM-5.a","HLM-35.a"]},{"id":"tot_het_nieuwe_maximum","kind":"bepaal","subject":"jaarbedrag_ten_hoogste_eur","title":"Onder de nieuwe regels kan het gevraagde bedrag worden toegekend tot € 4.500 per jaar, ook bij een zwaar regime.","heading":"paragraaf 4","citations":[{"at":"par. 4, tabel 1, rij 2, kolom Nieuwe beleidsregels","regulation":"Haarlem","quote":"Maximaal te verstrekken bedrag is € 4500,00 per jaar (dat is het middelste tarief dat het UWV hanteert)"}],"readings":["HLM-19.a","HLM-36.a","HLM-36.b","HLM-36.c","HLM-20b.b"]},{"id":"oordeel_meer_uren_noodzakelijk_par_4","kind":"oordeel","subject":"meer_uren_noodzakelijk","heading":"paragraaf 4","citations":[{"at":"par. 4, tabel 1, rij 2, kolom Motivatie","regulation":"Haarlem","quote":"Indien het noodzakelijk blijkt dat iemand toch meer uren jobcoaching nodig heeft"}],"readings":["HLM-20c.a"],"judge":"het college"},{"id":"oordeel_maatwerk_toegekend_par_4","kind":"oordeel","subject":"maatwerk_toegekend","heading":"paragraaf 4","citations":[{"at":"par. 4, tabel 1, rij 2, kolom Motivatie","regulation":"Haarlem","quote":"is het mogelijk maatwerk toe te passen en een hoger tarief te hanteren"}],"readings":["HLM-20c.a"],"judge":"het college"},{"id":"maatwerk_hoger_tarief","kind":"bepaal","subject":"maatwerk_hoger_tarief","title":"Zijn meer uren noodzakelijk, dan kan het college maatwerk toepassen en een hoger tarief hanteren.","heading":"paragraaf 4","citations":[{"at":"par. 4, tabel 1, rij 2, kolom Motivatie","regulation":"Haarlem","quote":"Indien het noodzakelijk blijkt dat iemand toch meer uren jobcoaching nodig heeft is het mogelijk maatwerk toe te passen en een hoger tarief te hanteren"},{"at":"par. 1, Wijzigingen, alinea 1","regulation":"Haarlem","quote":"alhoewel maatwerk hierop altijd mogelijk blijft"}],"readings":["HLM-20c.a"]},{"id":"hoger_bedrag_door_maatwerk","kind":"uitzondering","subject":"tot_het_nieuwe_maximum","title":"Bij maatwerk geldt het maximum niet; een ander maximum noemt de nota niet.","heading":"paragraaf 4","citations":[{"at":"par. 4, tabel 1, rij 2, kolom Motivatie","regulation":"Haarlem","quote":"is het mogelijk maatwerk toe te passen en een hoger tarief te hanteren"}],"readings":["HLM-38.a"]},{"id":"zwaar_zonder_maatwerk","kind":"uitsluiting","subject":"zwaar_zonder_maatwerk","title":"In lezing HLM-20b.b wordt het zware regime zonder maatwerk niet vergoed.","heading":"paragraaf 4","citations":[{"at":"par. 1, Wijzigingen, alinea 1","regulation":"Haarlem","quote":"is ervoor gekozen om de ‘zware’ variant niet meer standaard te vergoeden, alhoewel maatwerk hierop altijd mogelijk blijft"}],"readings":["HLM-20b.b"],"guard":["all",["reading","HLM-20b.b"],["ref","nieuwe_regels"]]},{"id":"regels_zijn_vastgesteld","kind":"voorwaarde","subject":"regels_zijn_vastgesteld","title":"De beleidsregels worden toegepast zodra zij zijn vastgesteld, op 25 juli 2017.","heading":"paragraaf 6","citations":[{"at":"par. 6","regulation":"Haarlem","quote":"Zodra de beleidsregels zijn vastgesteld zal hier in de uitvoering naar gehandeld worden."}],"readings":["HLM-9.a","HLM-48.a"]},{"id":"maximale_duur","kind":"bepaal","subject":"maximale_duur","title":"Er is een maximale periode, maar hoe lang die is, staat in de bijlage, die ontbreekt.","heading":"paragraaf 7","citations":[{"at":"par. 1, Jobcoaching","regulation":"Haarlem","quote":"gedurende een bepaalde (maximale) periode"},{"at":"par. 7 onder 1","regulation":"Haarlem","quote":"“Beleidsregels Jobcoaching”"}],"readings":["HLM-13a.a"]}],"readings":[{"id":"HLM-1.a","question":"Van welke regeling is \"artikel 11\" dat de beleidsregels uitwerken?","chosen":"Van de re-integratieverordening en van de beleidsregels re-integratie.","why":"De inleiding noemt beide; de kernboodschap alleen de tweede.","alternative":"Alleen van de beleidsregels re-integratie."},{"id":"HLM-2.a","question":"Bindt het besluit van Haarlem ook de gemeenten die meeschreven?","chosen":"Nee: de regels zijn alleen samen opgesteld; elk college beslist zelf.","why":"Het is een besluit van het college van Haarlem.","alternative":"Ja: de beleidsregels gelden in alle genoemde gemeenten.","switch":"De beleidsregels gelden in alle gemeenten van de afgestemde regio."},{"id":"HLM-5.a","question":"Volgens de kernboodschap zijn er nog geen beleidsregels, volgens de tabel was er een artikel met een maximum van 6.000 euro. Wat gold er?","chosen":"Er waren geen aparte regels voor jobcoaching; artikel 11, met het maximum van 6.000 euro, bestond.","why":"Zo zijn beide zinnen waar.","alternative":"Er bestond geen maximum."},{"id":"HLM-9.a","question":"Vanaf welke dag gelden de nieuwe regels: die van het besluit of die na de bekendmaking?","chosen":"Vanaf de dag van het besluit, 25 juli 2017.","why":"Er wordt naar gehandeld \"zodra de beleidsregels zijn vastgesteld\".","alternative":"Vanaf de dag na de bekendmaking; die staat niet in de tekst en is op zijn vroegst 26 juli 2017.","switch":"Op 25 juli 2017 gelden nog de oude regels; de nieuwe gelden vanaf 26 juli 2017."},{"id":"HLM-13a.a","question":"Wat is de maximale periode van jobcoaching?","chosen":"Die staat niet in de bron: de bijlage met de beleidsregels ontbreekt.","why":"De nota zegt alleen dat er een maximale periode is.","alternative":"Drie jaar, zoals bij het UWV en de G4."},{"id":"HLM-13a.b","question":"Is iemand in een proefperiode een \"werknemer\"?","chosen":"Ja.","why":"De nota regelt de vergoeding in de proefperiode uitdrukkelijk.","alternative":"Nee, alleen wie een contract heeft."},{"id":"HLM-13c.a","question":"Sluit \"een reguliere werkgever\" beschut werk uit?","chosen":"Nee.","why":"De zin omschrijft het doel en stelt geen eis.","alternative":"Ja."},{"id":"HLM-15.a","question":"Moet ook voor de doelgroep loonkostensubsidie blijken dat jobcoaching noodzakelijk is?","chosen":"Nee: dat iemand daartoe behoort, is genoeg voor de doelgroep.","why":"Alleen bij de tweede groep staat dat het noodzakelijk moet zijn.","alternative":"Ja, op grond van artikel 10 van de Participatiewet."},{"id":"HLM-16.a","question":"Onbekend is of iemand tot de doelgroep loonkostensubsidie behoort, maar de beperking en de noodzaak staan vast. Is dat genoeg?","chosen":"Ja: beide groepen horen tot de doelgroep.","why":"Wie niet tot de eerste groep behoort, behoort dan tot de tweede.","alternative":"Nee: eerst moet vaststaan dat hij niet tot de eerste groep behoort."},{"id":"HLM-16.b","question":"Is de lijst van beperkingen uitputtend?","chosen":"Ja, het zijn vier soorten.","why":"De zin noemt geen voorbeelden maar een opsomming met \"of\".","alternative":"Nee, het zijn voorbeelden."},{"id":"HLM-18.a","question":"Is een \"gemiddelde\" vorm het middelste tarief?","chosen":"Ja: gemiddeld is midden.","why":"De tabel spreekt van het middelste en van het midden of lage tarief.","alternative":"Nee, het is een eigen niveau."},{"id":"HLM-18.b","question":"Wie kiest het regime?","chosen":"Het college, naar de uren die nodig zijn.","why":"Het tarief wordt bepaald door het aantal uren begeleiding.","alternative":"De werkgever of de werknemer."},{"id":"HLM-19.a","question":"Welke bedragen gelden per regime en jaar?","chosen":"Die staan niet in de bron: de tabel staat in de bijlage. Alleen het maximum is bekend.","why":"De nota verwijst naar een tabel die er niet in staat.","alternative":"De bedragen van de tabel van G4 en UWV."},{"id":"HLM-20c.a","question":"Hoe verhoudt \"altijd mogelijk\" zich tot het maatwerk bij meer uren?","chosen":"Maatwerk is mogelijk als meer uren noodzakelijk zijn; dat is de maatstaf.","why":"De tabel werkt uit wanneer maatwerk mogelijk is.","alternative":"Het zijn twee losse gronden voor maatwerk."},{"id":"HLM-22.a","question":"Wie rapporteert, en hoe vaak?","chosen":"Dat is hier niet geregeld; dat er wordt gerapporteerd wel.","why":"De nota noemt de rapportages; de uitwerking staat in de bijlage.","alternative":"De jobcoach, elk half jaar."},{"id":"HLM-30.a","question":"Er staat \"en ook Haarlem\" en verderop \"en nu ook Haarlem\". Maakte Haarlem eerder wel onderscheid?","chosen":"Dat Haarlem geen onderscheid maakt, is nieuw met dit besluit.","why":"Er staat \"nu\".","alternative":"Het was al de praktijk."},{"id":"HLM-32.a","question":"Telt de proefperiode mee voor het maximum per jaar?","chosen":"Ja: het is hetzelfde maximum per jaar.","why":"Er is geen onderscheid tussen proefperiode en contract.","alternative":"Nee, de proefperiode heeft een eigen maximum."},{"id":"HLM-32.b","question":"Is het maximum naar rato bij een proefperiode van drie maanden?","chosen":"Dat is niet geregeld: er is alleen een maximum per jaar.","why":"De nota noemt geen bedrag per maand.","alternative":"Ja, naar rato: 1.125,00 euro."},{"id":"HLM-35.a","question":"Voor wie geldt het maximum van 6.000 euro na 25 juli 2017?","chosen":"Voor niemand; over lopende toekenningen zegt de nota niets.","why":"De nota kent geen overgangsregel.","alternative":"Lopende toekenningen houden 6.000 euro."},{"id":"HLM-36.a","question":"Is het maximum per kalenderjaar of per jaar begeleiding?","chosen":"Per jaar begeleiding.","why":"Het is een maximum voor de begeleiding van een persoon.","alternative":"Per kalenderjaar."},{"id":"HLM-36.b","question":"Geldt het maximum van 4.500 euro in elk jaar?","chosen":"Ja, als bovengrens; de tabel kan lager zijn.","why":"Er staat \"maximaal per jaar\", zonder onderscheid.","alternative":"Nee, alleen in het eerste jaar."},{"id":"HLM-36.c","question":"Is het maximum met of zonder btw?","chosen":"Dat staat er niet; het wordt vergeleken met het gevraagde bedrag zonder btw.","why":"De afspraken van G4 en UWV waarop het steunt, zijn zonder btw.","alternative":"Met btw."},{"id":"HLM-37.a","question":"Bepalen de uren het bedrag rechtstreeks, of via het regime?","chosen":"De uren bepalen het regime, en het regime het bedrag.","why":"De vergoeding is in een eenvoudige tabel vast te stellen.","alternative":"Er wordt per uur afgerekend, tot het maximum."},{"id":"HLM-38.a","question":"Is er een bovengrens bij maatwerk?","chosen":"Nee: daarover is niets geregeld, er is dan geen maximum.","why":"De zin over maatwerk noemt geen bedrag.","alternative":"Ja: 6.000 euro, het oude maximum en het hoogste tarief van het UWV.","switch":"Bij maatwerk geldt een maximum van 6.000 euro per jaar."},{"id":"HLM-42.a","question":"Is een uitgeput budget een grond om te weigeren?","chosen":"Nee: het budget wordt alleen gevolgd.","why":"Er staat \"monitoren\".","alternative":"Ja, het budget is een stilzwijgend plafond."},{"id":"HLM-47b.a","question":"Beperkt de zin over de aanvragen tot nu toe wie later kan aanvragen?","chosen":"Nee.","why":"De zin beschrijft wat er tot dan toe gebeurde.","alternative":"Ja, alleen langs deze wegen."},{"id":"HLM-47d.a","question":"Is \"maximaal 1 aanvraag per week\" een grens?","chosen":"Nee, het is een verwachting.","why":"De zin begint met \"De verwachting is\".","alternative":"Ja."},{"id":"HLM-48.a","question":"Wat geldt voor aanvragen die op 25 juli 2017 liepen?","chosen":"De regel van de dag van het besluit op de aanvraag.","why":"Er wordt naar de nieuwe regels gehandeld zodra zij zijn vastgesteld.","alternative":"De oude regel, als de aanvraag eerder is gedaan."},{"id":"HLM-20b.b","question":"Wat geldt voor het zware regime zonder maatwerk?","chosen":"Dan geldt het maximum van 4.500 euro, het middelste tarief.","why":"Het maximum maakt geen onderscheid naar regime, en de nota zegt alleen dat zwaar niet standaard wordt vergoed.","alternative":"Zonder maatwerk wordt het zware regime in het geheel niet vergoed.","switch":"Het zware regime zonder maatwerk wordt niet vergoed; het bedrag is dan 0."}],"grounds":[["woont_in_haarlem","woont_in_haarlem",false,["regeling_van_toepassing"]],["onder_de_participatiewet","onder_de_participatiewet",false,["behoort_tot_doelgroep","jaarbedrag_ten_hoogste_eur"]],["in_een_van_de_groepen","in_een_van_de_groepen",false,["behoort_tot_doelgroep","jaarbedrag_ten_hoogste_eur"]],["zwaar_niet_standaard","zwaar_niet_standaard",true,["regime_standaard_vergoed"]],["zwaar_zonder_maatwerk","zwaar_zonder_maatwerk",true,["jaarbedrag_ten_hoogste_eur"]],["regels_zijn_vastgesteld","regels_zijn_vastgesteld",false,["regeling_van_toepassing"]]],"decision":null,"origin":{"title":"Collegebesluit Beleidsregels jobcoaching gemeente Haarlem","kind":"collegebesluit","issued":"2017-07-25","from":"2017-07-25","until":null,"note":"Een collegebesluit zegt wat burgemeester en wethouders hebben besloten. Waarop een inwoner zich kan beroepen, staat in de regels die met het besluit zijn vastgesteld."}}, { read, straight, outcomePlace, scales: [0, 0, 0, 0, 0, 0, 0, 1, 1, 100, 1, 0, 0, 0], parts: [0, 0, 0, 0, 0, 0, 0, 0, 0, 100, 0, 0, 0, 100, 1, 100] });
if (typeof module === "object" && module.exports) {
  module.exports = offered;
} else {
  scope.jobcoach = scope.jobcoach || {};
  scope.jobcoach.regulations = scope.jobcoach.regulations || {};
  scope.jobcoach.regulations[offered.name] = offered;
}
})(typeof globalThis === "object" ? globalThis : this);
