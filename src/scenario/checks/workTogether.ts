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

/** Work adds up (R35), but nobody works more than full time: reported where a further step passes it. */
export function* moreThanFullTime(steps: readonly PlacedStep[]): Generator<Defect> {
  const work = steps.flatMap(workOf).sort((a, b) => a.period.from - b.period.from);
  for (const [i, { placed, period, share }] of work.entries()) {
    const beside = work.slice(0, i).filter((earlier) => contains(earlier.period, period.from));
    const others = beside.reduce((sum, each) => sum + each.share, 0);
    if (share === 0 || others === 0 || others + share <= SHARE_UNIT) continue;
    const names = beside.map((each) => `${itemName(each.placed.path)}.workingTime`).join(' + ');
    yield contradiction(
      [names, others / SHARE_UNIT],
      ['workingTime', share / SHARE_UNIT],
      [...placed.path, 'workingTime'],
    );
  }
}

function workOf(placed: PlacedStep): Work[] {
  const { step, period } = placed;
  if (step.situation !== 'work' || !period || isBad(step, 'workingTime')) return [];
  return [{ placed, period, share: Math.round((step.workingTime ?? 1) * SHARE_UNIT) }];
}
