/** What of a path may be moved to another date, and the path with it moved. */
import { addDays, type Day, day, formatDay } from '../calendar/day.js';
import type { Period } from '../calendar/period.js';
import type { ComputedBenefit } from '../law/benefits.js';
import type { Situation } from './facts.js';
import { dayOfDate } from './normalise/dates.js';
import type { Scenario } from './schema.js';

export type WrittenPath = Scenario['paths'][number];
type WrittenStep = WrittenPath['steps'][number];
type WrittenApplication = NonNullable<WrittenPath['applications']>[number];

/** A step or an application of which a date may be moved. */
export interface Movable {
  /** Where it stands in its path. */
  readonly place: readonly [list: 'steps' | 'applications', index: number];
  readonly what: Situation | ComputedBenefit;
  /** The date that is moved. A pension may be given by the day of its application alone. */
  readonly key: 'from' | 'appliedOn' | 'filed';
  /** Every day of it may be tried. */
  readonly window: Period;
  /** The date in the document; null where an application has none. */
  readonly written: Day | null;
  /** Days from it to the step's `to`, which moves along; null without one. */
  readonly length: number | null;
}

/** In the order of the document. */
export function movablesOf(path: WrittenPath): Movable[] {
  return Object.keys(path).flatMap((key): Movable[] => {
    if (key === 'steps') return path.steps.flatMap(movableStep);
    return key === 'applications' ? (path.applications ?? []).flatMap(movableApplication) : [];
  });
}

function movableStep(step: WrittenStep, index: number): Movable[] {
  const { movable, situation, to } = step;
  if (movable === undefined) return [];
  const key = step.from === undefined ? 'appliedOn' : 'from';
  const written = dayOfDate((step as { readonly [K in typeof key]?: string })[key] as string);
  const length = to === undefined ? null : dayOfDate(to) - written;
  return [{ place: ['steps', index], what: situation, key, window: windowOf(movable), written, length }];
}

function movableApplication({ movable, benefit, filed }: WrittenApplication, index: number): Movable[] {
  if (movable === undefined) return [];
  const written = filed === undefined || filed === 'never' ? null : dayOfDate(filed);
  const place = ['applications', index] as const;
  return [{ place, what: benefit, key: 'filed', window: windowOf(movable), written, length: null }];
}

function windowOf({ earliest, latest }: { readonly earliest: string; readonly latest: string }): Period {
  return { from: dayOfDate(earliest), to: dayOfDate(latest) };
}

/** No date of a scenario lies after it. */
const LAST = day('2100-12-31');

/** The dates that a movable on a day has in the document. */
export function datesOn({ key, length }: Movable, value: Day): Readonly<Record<string, string>> {
  const to = length === null ? {} : { to: formatDay(Math.min(addDays(value, length), LAST) as Day) };
  return { [key]: formatDay(value), ...to };
}

/** The path with each movable on its day; other dates stay as they are. */
export function movedTo(path: WrittenPath, movables: readonly Movable[], days: readonly Day[]): WrittenPath {
  const steps = [...path.steps];
  const applications = [...(path.applications ?? [])];
  movables.forEach((movable, i) => {
    const [list, index] = movable.place;
    const dates = datesOn(movable, days[i] as Day);
    if (list === 'steps') steps[index] = { ...(steps[index] as WrittenStep), ...dates };
    else applications[index] = { ...(applications[index] as WrittenApplication), ...dates };
  });
  return { ...path, steps, ...(path.applications !== undefined && { applications }) };
}
