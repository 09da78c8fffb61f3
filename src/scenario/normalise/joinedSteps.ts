import type { Situation, Step } from '../facts.js';

/** Situations whose length or decision is their own: two of them stay two. */
const NEVER_JOINED: ReadonlySet<Situation> = new Set(['sanction', 'periodised-pay', 'pension']);

/** Adjoining steps of one situation with equal fields are one step (R35). The steps come in order of `from`. */
export function joinedSteps(steps: readonly Step[]): Step[] {
  const joined: Step[] = [];
  /** Places in `joined` by what would go on there: fields and first day. Searching them all would take too long. */
  const open = new Map<string, Set<number>>();
  for (const step of steps) {
    const fields = NEVER_JOINED.has(step.situation) ? undefined : fieldsOf(step);
    const adjoining = fields === undefined ? undefined : open.get(`${step.from} ${fields}`);
    const earlier = adjoining && adjoining.size > 0 ? Math.min(...adjoining) : undefined;
    const place = earlier ?? joined.length;
    const { from, index } = joined[place] ?? step;
    joined[place] = { ...step, from, index };
    if (fields === undefined) continue;
    if (earlier !== undefined) adjoining?.delete(earlier);
    const next = `${step.to + 1} ${fields}`;
    open.set(next, (open.get(next) ?? new Set()).add(place));
  }
  return joined;
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
