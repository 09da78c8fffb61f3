import { type Day, firstDayOf, type Month, mondayOf, monthOf, weekdayOf } from '../../../calendar/day.js';
import { wholeMonth } from '../../../calendar/period.js';
import { daysIn } from '../../../simulation/daysIn.js';
import type { DayResult, PathResult } from '../../../simulation/result.js';
import type { Texts } from '../../texts.js';
import { type Html, html } from '../html.js';
import { dayShade } from '../shades.js';

/** A month as a page of a calendar: each day in its colour and pattern, and named for those who see neither. */
export function monthGrid({ days, months }: PathResult, month: Month, texts: Texts): Html {
  const shown = daysIn(days, wholeMonth(month));
  const monday = mondayOf(firstDayOf(month));
  const weekdays = Array.from(
    { length: 7 },
    (_, i) => html`<th scope="col">${texts.formats.weekday((monday + i) as Day)}</th>`,
  );
  const without = months.find((each) => each.month === month)?.daysWithoutSupport ?? 0;
  const count = without === 0 ? null : html` <span class="count">${texts.html.chart.days(without)}</span>`;
  return html`<table class="month"><caption>${texts.html.monthTitle(month)}${count}</caption><thead><tr>${weekdays}</tr></thead><tbody>${weeksOf(shown).map((week) => html`<tr>${week.map((day) => (day === null ? html`<td></td>` : dayCell(day, texts)))}</tr>`)}</tbody></table>`;
}

/** Seven places a week, from Monday; null where the month has no day. */
function weeksOf(days: readonly DayResult[]): (DayResult | null)[][] {
  const [first] = days;
  if (first === undefined) return [];
  const lead = Array<null>(weekdayOf(first.day) - 1).fill(null);
  const places = [...lead, ...days];
  const weeks = Math.ceil(places.length / 7);
  return Array.from({ length: weeks }, (_, week) => Array.from({ length: 7 }, (_, i) => places[week * 7 + i] ?? null));
}

function dayCell(day: DayResult, texts: Texts): Html {
  const { shade, unpaid } = dayShade(day);
  const date = day.day - firstDayOf(monthOf(day.day)) + 1;
  return html`<td class="${shade}${unpaid ? ' unpaid' : ''}"><b>${date}</b><i> ${dayName(day, texts)}</i></td>`;
}

function dayName(day: DayResult, { labels, formats, benefits, html: words }: Texts): string {
  const { letter, unpaid } = dayShade(day);
  if (day.paid && !unpaid && day.paid.amount > 0 && day.reducedToZero === null) {
    return `${benefits[day.paid.benefit]} ${formats.amount(day.paid.amount)}`;
  }
  return unpaid ? `${labels.letters[letter]}, ${words.unpaidDay}` : labels.letters[letter];
}
