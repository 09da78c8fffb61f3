/** Which one status a client has in a window of days, by the rule that is asked for. */
import type { DailyFamily } from '../law/benefits.js';

/** What a day, or a window as a whole, can be. `none`: none of the three benefits. */
export type DayStatus = DailyFamily | 'none';

/** In the order of rows and columns. */
const DAY_STATUSES: readonly DayStatus[] = ['unemployment', 'sickness', 'rehabilitation', 'none'];

/** `several`: more than one of the three benefits, where the rule is `single`. */
export type Status = DayStatus | 'several';

export const STATUS_RULES = ['single', 'last', 'longest', 'priority'] as const;
export type StatusRule = (typeof STATUS_RULES)[number];

/** R22: the one that goes before the others on a day; it also settles ties. */
const FIRST_TO_LAST: readonly DayStatus[] = ['rehabilitation', 'sickness', 'unemployment', 'none'];
const BENEFITS = FIRST_TO_LAST.filter((each) => each !== 'none');

/** The days of a window. */
export interface WindowDays {
  readonly days: Readonly<Record<DayStatus, number>>;
  /** Days outside the data. */
  readonly unknown: number;
  /** The last day of the window; null: outside the data. */
  readonly last: DayStatus | null;
}

/** The status, or null where days outside the data could make it another. */
export const STATUS_BY: Readonly<Record<StatusRule, (window: WindowDays) => Status | null>> = {
  single: ({ days, unknown }) => {
    const found = BENEFITS.filter((each) => days[each] > 0);
    if (found.length > 1) return 'several';
    return unknown > 0 ? null : (found[0] ?? 'none');
  },
  last: ({ last }) => last,
  longest: ({ days, unknown }) => {
    const [longest, ...others] = [...FIRST_TO_LAST].sort((a, b) => days[b] - days[a]) as [DayStatus, ...DayStatus[]];
    const isSure = others.every((each) => !isLonger(each, days[each] + unknown, longest, days[longest]));
    return isSure || unknown === 0 ? longest : null;
  },
  priority: ({ days, unknown }) => {
    const first = BENEFITS.find((each) => days[each] > 0);
    const isSure = unknown === 0 || first === FIRST_TO_LAST[0];
    return isSure ? (first ?? 'none') : null;
  },
};

function isLonger(a: DayStatus, daysOfA: number, b: DayStatus, daysOfB: number): boolean {
  if (daysOfA !== daysOfB) return daysOfA > daysOfB;
  return FIRST_TO_LAST.indexOf(a) < FIRST_TO_LAST.indexOf(b);
}

/** The statuses that a rule can give. */
export function statusesOf(rule: StatusRule): readonly Status[] {
  return rule === 'single' ? [...DAY_STATUSES.slice(0, 3), 'several', 'none'] : DAY_STATUSES;
}

/** Days counted one by one, the last day last. */
export function windowOf(statuses: Iterable<DayStatus | null>): WindowDays {
  const days = { unemployment: 0, sickness: 0, rehabilitation: 0, none: 0 };
  let unknown = 0;
  let last: DayStatus | null = null;
  for (const status of statuses) {
    if (status === null) unknown += 1;
    else days[status] += 1;
    last = status;
  }
  return { days, unknown, last };
}

/** Of what covers a day, the one of the three benefits. */
export function statusAmong(covers: readonly string[]): DayStatus {
  return FIRST_TO_LAST.find((each) => covers.includes(each)) ?? 'none';
}
