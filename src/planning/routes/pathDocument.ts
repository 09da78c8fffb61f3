/** The path of a route, as a scenario file would write it: the present situation, and what the route adds to it. */
import { addDays, type Day, formatDay } from '../../calendar/day.js';
import { contains } from '../../calendar/period.js';
import type { Step } from '../../scenario/facts.js';
import { dayOfDate } from '../../scenario/normalise/dates.js';
import { stepsOf } from '../../scenario/pathSteps.js';
import type { Scenario } from '../../scenario/schema.js';
import { type WrittenStep, writtenStep } from '../../scenario/writtenStep.js';
import type { Now } from './now.js';
import type { Course } from './route.js';

export type PathDocument = Scenario['paths'][number];

export function pathDocument(name: string, now: Now, course: Course): PathDocument {
  const { horizon } = now.facts;
  const kept = now.inForce.filter(({ situation }) => situation !== 'jobseeker').flatMap((step) => keptOf(step, course));
  const present = [...registrations(now, course.registers), ...kept];
  return { name, steps: [...present.map((step) => writtenStep(step, horizon.to)), ...course.steps] };
}

/** A present step, cut off where the route ends its situation; nothing when that leaves no day. */
function keptOf(step: Step, { ends, from }: Course): Step[] {
  if (!ends.includes(step.situation) || step.to < from) return [step];
  return step.from < from ? [{ ...step, to: addDays(from, -1) }] : [];
}

/** The registrations of the path; with a new one from the given day to the next of them when none is in force then. */
function registrations(now: Now, registers: Day | null): Step[] {
  const stated = stepsOf(now.path, 'jobseeker');
  if (registers === null || registers > now.facts.horizon.to) return stated;
  if (stated.some((step) => contains(step, registers))) return stated;
  const next = stated.find(({ from }) => from > registers);
  const to = next === undefined ? now.facts.horizon.to : addDays(next.from, -1);
  return [...stated, { situation: 'jobseeker', from: registers, to, index: 0 } as Step];
}

/** The day from which the document registers a client whom the path does not; null: it adds none. */
export function addedRegistration(now: Now, { steps }: PathDocument): Day | null {
  const stated = stepsOf(now.path, 'jobseeker').map(({ from }) => formatDay(from));
  const added = steps.find((step: WrittenStep) => step.situation === 'jobseeker' && !stated.includes(step.from));
  return added?.from === undefined ? null : dayOfDate(added.from);
}
