/** Days as whole numbers since 1970-01-01, months as years times twelve. */
const DAY = 86_400_000;

export function dayOf(text) {
  return Date.parse(text) / DAY;
}

/** Written once each: there are few days, and writing one takes long. */
const written = new Map();

export function iso(day) {
  let text = written.get(day);
  if (text === undefined) {
    text = new Date(day * DAY).toISOString().slice(0, 10);
    written.set(day, text);
  }
  return text;
}

export function monthOf(year, month) {
  return year * 12 + month - 1;
}

export function isoMonth(month) {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

export function firstDayOf(month) {
  return Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY;
}

export function lastDayOf(month) {
  return firstDayOf(month + 1) - 1;
}
