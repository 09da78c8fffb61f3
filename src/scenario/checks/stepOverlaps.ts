import { formatDay } from '../../calendar/day.js';
import { type Defect, defectAt } from '../defect.js';
import type { PartialStep } from '../partial.js';
import { clashes } from './overlaps.js';
import { itemName, type PlacedStep } from './steps.js';

/** Two overlapping steps of one situation are an error; work and different benefits add up (R35). */
export function* overlappingSteps(steps: readonly PlacedStep[]): Generator<Defect> {
  const exclusive = steps.flatMap(({ step, period, path }) => {
    const kind = exclusiveKind(step);
    return kind !== undefined && period ? [{ kind, period, path }] : [];
  });
  for (const { earlier, later, shared } of clashes(exclusive)) {
    yield defectAt('input.overlap', [...later.path, 'from'], {
      kind: later.kind,
      other: itemName(earlier.path),
      from: formatDay(shared.from),
      to: formatDay(shared.to),
    });
  }
}

/** Of what a step must be the only one at a time. */
function exclusiveKind(step: PartialStep): string | undefined {
  switch (step.situation) {
    case 'service':
      return step.service;
    case 'other-benefit':
      return step.benefit;
    case 'work':
    case 'sanction':
    case 'periodised-pay':
    case 'pension':
      return undefined;
    default:
      return step.situation;
  }
}
