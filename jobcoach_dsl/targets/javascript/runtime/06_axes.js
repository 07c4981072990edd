// The values that one fact can take, in order.
//
// In: the declaration of a fact. Out: an axis: listed values, a grid of steps counted from 0, or words and "anything else".
// Refuses: nothing; a number or date without bounds was refused when the regulation was checked.

// What the diagrams cannot hold exactly. The checks refuse such rules, so that it is only met while something is tried out.
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

// The value at a place of a grid.
function exactAt(grid, place) {
  return grid.days ? grid.start + place : add2(grid.start, multiply2(grid.step, exactNumber(place)));
}

// The place of a value: on a grid a number, of a listed value its index, of a text the word itself.
function placeOf(axis, value) {
  if (axis.kind === "words") return value;
  if (axis.kind === "choice") return axis.values.indexOf(value);
  if (axis.days) return value - axis.start;
  return Number(divide2(subtract2(value, axis.start), axis.step).n);
}
