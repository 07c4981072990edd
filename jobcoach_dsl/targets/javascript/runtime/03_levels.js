// Sets of facts, by level: one bit for each, in words of 32 bits. Never changed once made, but by `addTo`.
//
// In: levels. Out: sets. Refuses: nothing.

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

// Whether the set holds a level from this one on.
function reaches(set, level) {
  const word = level >> 5;
  if (set.length <= word) return false;
  if (set[word] >>> (level & 31)) return true;
  for (let i = word + 1; i < set.length; i++) if (set[i]) return true;
  return false;
}

// The levels in order, from one on.
function* levelsIn(set, from = 0) {
  for (let level = from; level < set.length * 32; level++) if (has(set, level)) yield level;
}
