import { formatDay } from '../../calendar/day.js';
import { type Defect, defectAt } from '../defect.js';
import type { PartialStep } from '../partial.js';
import { clashes } from './overlaps.js';
import type { PlacedStep } from './steps.js';

/** Two overlapping steps of one situation are an error; work and different benefits add up (R35). */
export function* overlappingSteps(steps: readonly PlacedStep[], listName: string): Generator<Defect> {
  const exclusive = steps.flatMap(({ step, period, index, path }) => {
    const kind = exclusiveKind(step);
    return kind !== undefined && period ? [{ kind, period, index, path }] : [];
  });
  for (const { earlier, later, shared } of clashes(exclusive)) {
    yield defectAt('input.overlap', [...later.path, 'from'], {
      kind: later.kind,
      other: `${listName}[${earlier.index}]`,
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
