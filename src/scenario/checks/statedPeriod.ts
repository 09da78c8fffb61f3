import { type Day, day, formatDay } from '../../calendar/day.js';
import type { Period } from '../../calendar/period.js';
import { type Defect, type DocumentPath, defectAt } from '../defect.js';
import { dayOfOptional } from '../normalise/dates.js';

/** What an item of the document says about its time; see `PartialScenario` on what undefined means. */
export interface Dated {
  readonly from?: string | undefined;
  readonly to?: string | null | undefined;
}

/** A period as it is stated. */
export interface StatedPeriod extends Period {
  /** `to` is left out; the period then ends where its surroundings end. */
  readonly open: boolean;
}

/** Where an open period ends while the horizon is unknown. */
const FAR = day('2100-12-31');

/** The stated period, or undefined when a part of it is bad or it ends before it begins. */
export function statedPeriod(item: Dated, end: Day = FAR): StatedPeriod | undefined {
  const from = dayOfOptional(item.from);
  if (from === undefined || isBad(item, 'to')) return undefined;
  const to = dayOfOptional(item.to);
  if (to === undefined) return { from, to: Math.max(from, end) as Day, open: true };
  return to < from ? undefined : { from, to, open: false };
}

/** The field was written, and something was wrong with it. */
export function isBad<T extends object>(item: T, field: keyof T): boolean {
  return Object.hasOwn(item, field) && item[field] === undefined;
}

export function* endBeforeStart(item: Dated, path: DocumentPath): Generator<Defect> {
  yield* disordered(item.from, item.to, [...path, 'to']);
}

/** The later of two dates comes first. */
export function* disordered(
  earlier: string | undefined,
  later: string | null | undefined,
  path: DocumentPath,
): Generator<Defect> {
  const from = dayOfOptional(earlier);
  const to = dayOfOptional(later);
  if (from === undefined || to === undefined || to >= from) return;
  yield defectAt('input.ends-before-start', path, { from: formatDay(from), to: formatDay(to) });
}

/** The applied-for comes before the decision. */
export function* decidedTooEarly(
  item: { readonly appliedOn?: string | undefined; readonly decidedOn?: string | undefined },
  path: DocumentPath,
): Generator<Defect> {
  const { appliedOn: applied, decidedOn: decided } = item;
  if (applied === undefined || decided === undefined || decided >= applied) return;
  yield defectAt('input.decided-before-applied', [...path, 'decidedOn'], { applied, decided });
}
