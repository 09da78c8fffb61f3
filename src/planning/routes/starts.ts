/** The day on which a route can begin, where the facts name none. */
import { addDays, type Day, mondayOf } from '../../calendar/day.js';
import type { ProgrammeCode } from '../../law/rehabilitation/programmes.js';
import { inForce, type Now, statedSteps } from './now.js';

/** Kela's target for a decision on rehabilitation, five weeks (kela.fi/kasittelyn-tavoiteajat); checked on 2026-11-21. */
const REHABILITATION_DECISION_DAYS = 35;

function mondayFrom(value: Day): Day {
  const monday = mondayOf(value);
  return monday === value ? value : addDays(monday, 7);
}

/** Services have no queue that a source names: the first Monday, after an incapacity that ends. */
export function serviceStart(now: Now): Day {
  const illness = inForce(now, 'incapacity');
  const after = illness !== undefined && illness.to < now.facts.horizon.to ? addDays(illness.to, 1) : now.on;
  return mondayFrom(after);
}

/** When the programme is decided on, if somebody says so. */
export function decisionOn(now: Now, programme: ProgrammeCode): Day {
  const { decisions, today } = now.facts;
  const stated = statedSteps(now, 'rehabilitation').find(
    (step) => step.programme === programme && step.decidedOn !== undefined && step.decidedOn <= today,
  );
  if (stated?.decidedOn !== undefined) return stated.decidedOn;
  const pending = decisions.find((each) => each.decision === 'rehabilitation' && each.outcome === 'pending');
  const applied = pending !== undefined && 'appliedOn' in pending ? (pending.appliedOn ?? today) : today;
  return addDays(applied, REHABILITATION_DECISION_DAYS);
}

/** The first Monday after the decision; a start that the scenario states for a decided programme is kept. */
export function programmeStart(now: Now, programme: ProgrammeCode): Day {
  const { today } = now.facts;
  const stated = statedSteps(now, 'rehabilitation').find(
    (step) =>
      step.programme === programme && step.from >= now.on && step.decidedOn !== undefined && step.decidedOn <= today,
  );
  if (stated !== undefined) return stated.from;
  return mondayFrom(Math.max(now.on, addDays(decisionOn(now, programme), 1)) as Day);
}
