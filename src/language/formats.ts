import { format, type Locale } from 'date-fns';
import { dayOffset, isAnonymous, monthOffset } from '../answer/anonymity.js';
import { type Day, formatDay, formatMonth, type Month } from '../calendar/day.js';
import { type Cents, SHARE_UNIT } from '../money/cents.js';
import type { Formats } from '../report/texts.js';

/** What differs from language to language. Date patterns are those of date-fns. */
export interface Habits {
  readonly locale: Locale;
  readonly date: string;
  readonly shortDate: string;
  readonly month: string;
  readonly weekday: string;
  readonly thousands: string;
  readonly decimal: '.' | ',';
  readonly euros: (figure: string) => string;
  readonly percent: (figure: string) => string;
}

export function formatsOf(habits: Habits): Formats {
  const dated = (value: Day, pattern: string) => format(noonOf(value), pattern, { locale: habits.locale });
  const written = (value: Day, pattern: string) => dayOffset(value) ?? dated(value, pattern);
  const shortDate = (value: Day) => written(value, habits.shortDate);
  const figure = (value: Cents) => decimals(value, habits);
  return {
    date: (value) => written(value, habits.date),
    lawDate: (value) => dated(value, habits.date),
    shortDate,
    period: ({ from, to }) => (from === to ? shortDate(from) : `${shortDate(from)} – ${shortDate(to)}`),
    month: (value) => monthOffset(value) ?? format(noonOfFirst(value), habits.month),
    weekday: (value) => (isAnonymous() ? '  ' : written(value, habits.weekday).slice(0, 2)),
    amount: (value) => habits.euros(figure(value)),
    figure,
    decimal: habits.decimal,
    share: (value) => habits.percent(String((value * 100) / SHARE_UNIT).replace('.', habits.decimal)),
  };
}

function decimals(value: Cents, { thousands, decimal }: Habits): string {
  const euros = String(Math.floor(value / 100)).replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${euros}${decimal}${String(value % 100).padStart(2, '0')}`;
}

/** Noon, so that no change of clocks can move the date. */
function noonOf(value: Day): Date {
  return new Date(`${formatDay(value)}T12:00:00`);
}

function noonOfFirst(value: Month): Date {
  return new Date(`${formatMonth(value)}-01T12:00:00`);
}
