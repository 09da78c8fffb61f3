import type { Day } from '../../calendar/day.js';
import type { Situation, Step } from '../facts.js';

/** Situations whose length or decision is their own: two of them stay two. */
const NEVER_JOINED: ReadonlySet<Situation> = new Set(['sanction', 'periodised-pay', 'pension']);

/** Adjoining steps of one situation with equal fields are one step (R35). The steps come in order of `from`. */
export function joinedSteps(steps: readonly Step[]): Step[] {
  const joined: Step[] = [];
  for (const step of steps) {
    const earlier = joined.findIndex((each) => adjoins(each, step));
    if (earlier === -1) joined.push(step);
    else joined[earlier] = { ...step, from: (joined[earlier] as Step).from, index: (joined[earlier] as Step).index };
  }
  return joined;
}

function adjoins(earlier: Step, later: Step): boolean {
  if (earlier.situation !== later.situation || NEVER_JOINED.has(later.situation)) return false;
  return ((earlier.to + 1) as Day) === later.from && fieldsOf(earlier) === fieldsOf(later);
}

/** Everything but the period, as text. Whether it has an end belongs to the period. */
function fieldsOf(step: Step): string {
  const { from, to, index, ...fields } = step;
  if (fields.situation === 'rehabilitation') return JSON.stringify({ ...fields, openEnded: false });
  if (fields.situation === 'incapacity' && fields.employerPay?.to === to) {
    return JSON.stringify({ ...fields, employerPay: { ...fields.employerPay, to: 'end' } });
  }
  return JSON.stringify(fields);
}
