/** Rehabilitation steps as wholes: phases of one programme under one decision are one rehabilitation (R51, R59). */
import { addDays, type Day } from '../../calendar/day.js';
import type { WorkingDays } from '../../calendar/workingDays.js';
import { attendedDays, type Participation } from '../../law/rehabilitation/mode.js';
import type { ProgrammeCode } from '../../law/rehabilitation/programmes.js';
import type { RehabilitationStep, WorkStep } from '../../scenario/facts.js';

export interface Whole {
  readonly phases: readonly RehabilitationStep[];
  readonly start: Day;
  /** Attended days of all phases; Infinity when one has no end. */
  readonly attendedDays: number;
  readonly outsideWorkingLife: boolean;
}

export function wholesOf(
  steps: readonly RehabilitationStep[],
  work: readonly WorkStep[],
  workingDays: WorkingDays,
): Whole[] {
  const groups: RehabilitationStep[][] = [];
  for (const step of steps) {
    const group =
      step.decidedOn === undefined
        ? undefined
        : groups.find(([first]) => first?.programme === step.programme && first.decidedOn === step.decidedOn);
    if (group) group.push(step);
    else groups.push([step]);
  }
  return groups.map((phases) => {
    const start = (phases[0] as RehabilitationStep).from;
    const before = addDays(start, -1);
    return {
      phases,
      start,
      attendedDays: phases.reduce((sum, phase) => sum + attendedDaysOf(phase, workingDays), 0),
      outsideWorkingLife: !work.some((step) => step.from <= before && before <= step.to),
    };
  });
}

export function programmeOf(whole: Whole): ProgrammeCode {
  return (whole.phases[0] as RehabilitationStep).programme;
}

export function participationOf(whole: Whole, step: RehabilitationStep): Participation {
  return {
    programme: step.programme,
    start: whole.start,
    outsideWorkingLife: whole.outsideWorkingLife,
    daysPerWeek: step.daysPerWeek,
    hoursPerDay: step.hoursPerDay,
  };
}

function attendedDaysOf(step: RehabilitationStep, workingDays: WorkingDays): number {
  return step.openEnded ? Number.POSITIVE_INFINITY : attendedDays(step.from, step.to, step.daysPerWeek, workingDays);
}
