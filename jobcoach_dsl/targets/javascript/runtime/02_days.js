// Days of the Gregorian calendar, counted from 1 January of the year 1 (day 1).
//
// In: day numbers, ISO text. Out: day numbers, years, months and days. Refuses: nothing; what leaves the calendar stays at its end.
//
// No `Date`: a day has no time zone and no hour.

const FIRST_DAY = 1;
const LAST_DAY = 3652059; // 31 December 9999

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

// Monday is 0.
const weekday = (day) => (day + 6) % 7;

// A day from ISO text; null when that is no day.
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

// A day moved by a whole number of a unit. A day that the month does not have becomes its last. Stays within the calendar.
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

// A day moved by an exact number. A part of a month is that part of the days between the date after the whole months and the date a
// month later; a part of a day does not count.
function movedDayBy(day, amount, unit) {
  const whole = smallWhole(floorOf(amount));
  const start = movedDay(day, whole, unit);
  if (isWhole(amount) || unit === "dag") return start;
  const month = BigInt(movedDay(day, whole + 1, unit) - start);
  const part = subtract2(amount, exactNumber(whole));
  return start + Number(floorDivide(month * part.n, part.d));
}

// Further than any day lies from any other; more than that changes nothing.
const smallWhole = (amount) => Number(amount > 4000000n ? 4000000n : amount < -4000000n ? -4000000n : amount);
