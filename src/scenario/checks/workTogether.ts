import { contains } from '../../calendar/period.js';
import { SHARE_UNIT } from '../../money/cents.js';
import type { Defect } from '../defect.js';
import { contradiction } from './contradiction.js';
import { isBad, type StatedPeriod } from './statedPeriod.js';
import { itemName, type PlacedStep } from './steps.js';

interface Work {
  readonly placed: PlacedStep;
  readonly period: StatedPeriod;
  /** Hundred-thousandths of full time. */
  readonly share: number;
}

/** A message names no more steps than people can look at. */
const MOST_NAMED = 5;

/** Work adds up (R35), but nobody works more than full time: reported where a further step passes it. */
export function* moreThanFullTime(steps: readonly PlacedStep[]): Generator<Defect> {
  const work = steps.flatMap(workOf).sort((a, b) => a.period.from - b.period.from);
  let beside: Work[] = [];
  for (const each of work) {
    const { placed, period, share } = each;
    const running = beside.filter((earlier) => contains(earlier.period, period.from));
    beside = [...running, each];
    const others = running.reduce((sum, { share: other }) => sum + other, 0);
    if (share === 0 || others === 0 || others + share <= SHARE_UNIT) continue;
    yield contradiction(
      [namesOf(running), others / SHARE_UNIT],
      ['workingTime', share / SHARE_UNIT],
      [...placed.path, 'workingTime'],
    );
  }
}

function namesOf(work: readonly Work[]): string {
  const names = work.slice(0, MOST_NAMED).map(({ placed }) => `${itemName(placed.path)}.workingTime`);
  return [...names, ...(work.length > MOST_NAMED ? ['…'] : [])].join(' + ');
}

function workOf(placed: PlacedStep): Work[] {
  const { step, period } = placed;
  if (step.situation !== 'work' || !period || isBad(step, 'workingTime')) return [];
  return [{ placed, period, share: Math.round((step.workingTime ?? 1) * SHARE_UNIT) }];
}
