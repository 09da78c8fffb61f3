import { type Day, day, formatDay, isWeekday, weekdayOf, weekdaysBetween } from './day.js';
import { holidaysOf } from './holidays.js';

/** The years for which working days are known: those that a simulated day can ask about. */
export const FIRST_ENGINE_YEAR = 2019;
export const LAST_ENGINE_YEAR = 2030;

/** What began earlier is asked from here: no look-back from 2021 reaches further. */
export const FIRST_ENGINE_DAY = day(`${FIRST_ENGINE_YEAR}-01-01`);

/** A count that looks past the last simulated month (R44) or waits over New Year needs a little more. */
const MARGIN_YEARS = 1;

/**
 * Counts the days of sickness and rehabilitation allowance: Monday to Saturday without public holidays
 * (SVL 1:4 § 5 k, KKRL 4 §). The holidays are given, so that a test can run without any.
 */
export class WorkingDays {
  readonly #first: Day;
  /** `#upTo[i]` working days lie before the `i`th day of the table. */
  readonly #upTo: Uint16Array;
  /** The same of public holidays that fall on a Monday to Friday. */
  readonly #lostWeekdays: Uint16Array;
  /** 1 for each day of the table that is a public holiday. */
  readonly #holidays: Uint8Array;

  constructor(holidays: (year: number) => readonly Day[]) {
    const firstYear = FIRST_ENGINE_YEAR - MARGIN_YEARS;
    const lastYear = LAST_ENGINE_YEAR + MARGIN_YEARS;
    this.#first = day(`${firstYear}-01-01`);
    const length = day(`${lastYear}-12-31`) - this.#first + 1;
    this.#holidays = new Uint8Array(length);
    for (let year = firstYear; year <= lastYear; year += 1) {
      for (const each of holidays(year)) this.#holidays[each - this.#first] = 1;
    }
    this.#upTo = new Uint16Array(length + 1);
    this.#lostWeekdays = new Uint16Array(length + 1);
    for (let i = 0; i < length; i += 1) {
      const value = (this.#first + i) as Day;
      const works = weekdayOf(value) !== 7 && !this.isHoliday(value);
      const lost = isWeekday(value) && this.isHoliday(value);
      this.#upTo[i + 1] = (this.#upTo[i] as number) + (works ? 1 : 0);
      this.#lostWeekdays[i + 1] = (this.#lostWeekdays[i] as number) + (lost ? 1 : 0);
    }
  }

  isHoliday(value: Day): boolean {
    return this.#holidays[value - this.#first] === 1;
  }

  /** Monday to Saturday and no public holiday. Throws for a day outside the table. */
  is(value: Day): boolean {
    return this.#before((value + 1) as Day) - this.#before(value) === 1;
  }

  /** Working days from one day to another, both included; 0 when the second comes first. */
  between(from: Day, to: Day): number {
    return to < from ? 0 : this.#before((to + 1) as Day) - this.#before(from);
  }

  /** Monday-to-Friday days without public holidays from one day to another; outside the table no holiday is known. */
  weekdays(from: Day, to: Day): number {
    return weekdaysBetween(from, to) - (this.#lostBefore((to + 1) as Day) - this.#lostBefore(from));
  }

  /** The `n`th working day strictly after the day; the day itself when `n` is 0. */
  after(value: Day, n: number): Day {
    let reached = value;
    for (let left = n; left > 0; ) {
      reached = (reached + 1) as Day;
      if (this.is(reached)) left -= 1;
    }
    return reached;
  }

  /** The last working day strictly before the day. */
  before(value: Day): Day {
    let reached = (value - 1) as Day;
    while (!this.is(reached)) reached = (reached - 1) as Day;
    return reached;
  }

  #lostBefore(value: Day): number {
    const last = this.#lostWeekdays.length - 1;
    return this.#lostWeekdays[Math.min(Math.max(value - this.#first, 0), last)] as number;
  }

  #before(value: Day): number {
    const count = this.#upTo[value - this.#first];
    if (count === undefined) throw new RangeError(`no working days known for ${formatDay(value)}`);
    return count;
  }
}

/** Finland's own calendar. */
export const FINNISH_WORKING_DAYS = new WorkingDays(holidaysOf);
