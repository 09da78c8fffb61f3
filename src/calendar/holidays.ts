import { type Day, dayOf, weekdayOf } from './day.js';

/**
 * The Finnish public holidays of a year on which sickness and rehabilitation allowance are not paid
 * (SVL 1:4 § 5 k, KKRL 4 §): church holidays and holidays in the week. Eves are working days.
 */
export function holidaysOf(year: number): readonly Day[] {
  const easter = easterSunday(year);
  return [
    at(year, 1, 1),
    at(year, 1, 6),
    (easter - 2) as Day, // Good Friday
    (easter + 1) as Day, // Easter Monday
    at(year, 5, 1),
    (easter + 39) as Day, // Ascension Day
    saturdayFrom(at(year, 6, 20)), // Midsummer Day
    saturdayFrom(at(year, 10, 31)), // All Saints' Day
    at(year, 12, 6),
    at(year, 12, 25),
    at(year, 12, 26),
  ];
}

/** Gauss's computation of Easter Sunday in the Gregorian calendar, in Meeus's form. */
function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const date = (h + l - 7 * m + 33 * month + 19) % 32;
  return at(year, month, date);
}

function at(year: number, month: number, date: number): Day {
  return dayOf(year, month, date) as Day;
}

function saturdayFrom(value: Day): Day {
  return (value + ((6 - weekdayOf(value) + 7) % 7)) as Day;
}
