import type { PlanTexts } from '../../report/plan/planTexts.js';

export const PLAN: PlanTexts = {
  title: (path) => `Best dates of path ${path}`,
  counted: (combinations, tried) =>
    combinations === tried
      ? `${number(combinations)} ${combinations === 1 ? 'combination' : 'combinations'} of dates, all simulated.`
      : `${number(combinations)} combinations of dates, ${number(tried)} of them possible and simulated.`,
  order:
    'Order: fewest days without support; then the highest lowest month; then the highest total; then the earlier dates. An order by figures, not a recommendation.',
  movables: 'What may move',
  window: (from, to) => `${from} to ${to}`,
  written: (date) => `written ${date}`,
  best: 'The best dates',
  columns: {
    lowest: 'Lowest month',
    total: 'Total',
    difference: 'Difference',
    date: 'Date',
  },
  asWritten: 'written',
  euros:
    'Euros. Lowest month and total: what belongs to the months after tax, tax-free money included, within the simulated days. What comes after them is not compared.',
  noGap: 'The best dates leave no day without support.',
  leastBad: (days) =>
    `No possible dates are without a gap. The best leave ${days} ${days === 1 ? 'day' : 'days'} without support.`,
  everywhere: 'What no date in the windows avoids, so that something else would have to change',
  nowhereAlike: 'No single cause holds at all dates: the gaps have different causes.',
  around: (what) => `A day earlier or later: ${what}`,
  outside: '* Outside the window.',
  impossible: 'not possible',
  why: 'What is otherwise than on the best date',
  offsets: (first, last) => (first === last ? first : `${first} to ${last}`),
  daysChange: (before, least, most) =>
    `${before} → ${least === most ? least : `${least}–${most}`} ${most === 1 ? 'day' : 'days'}`,
  leftOut: (count) => `Not possible: ${number(count)} ${count === 1 ? 'combination' : 'combinations'}`,
  leftOutBy: (count, dates, message) => `${number(count)}, the first ${dates}: ${message}`,
  noneCanBe: 'None of the dates is possible.',
  simulate: 'To see the best dates day by day, give simulate these options',
};

function number(count: number): string {
  return count.toLocaleString('en');
}
