/** Incapacity steps as spells: steps of one illness with no working day between are one (R45). */
import { addDays, type Day } from '../../calendar/day.js';
import type { Period } from '../../calendar/period.js';
import type { WorkingDays } from '../../calendar/workingDays.js';
import type { IncapacityStep } from '../../scenario/facts.js';

export interface Spell extends Period {
  readonly illness: string;
  readonly steps: readonly IncapacityStep[];
}

/** @param steps in order of `from`, not overlapping */
export function spellsOf(steps: readonly IncapacityStep[], workingDays: WorkingDays): Spell[] {
  const spells: { illness: string; from: Day; to: Day; steps: IncapacityStep[] }[] = [];
  for (const step of steps) {
    const last = spells.at(-1);
    const joined =
      last !== undefined &&
      last.illness === step.illness &&
      workingDays.between(addDays(last.to, 1), addDays(step.from, -1)) === 0;
    if (joined) {
      last.to = step.to;
      last.steps.push(step);
    } else spells.push({ illness: step.illness, from: step.from, to: step.to, steps: [step] });
  }
  return spells;
}
