/** When a right is claimed and decided (R25). */
import { addDays, type Day } from '../calendar/day.js';
import type { Benefit } from '../law/benefits.js';
import { PROCESSING_DAYS, type Processing, pensionProcessing, processingOf } from '../law/payment/processing.js';
import type { Application, AssumedFacts, CaseFacts, PathFacts, PensionStep } from '../scenario/facts.js';
import { stepsOf } from '../scenario/pathSteps.js';
import { applicationOn } from '../simulation/timeline/claims.js';
import type { ClaimDates } from './money.js';
import type { Spell } from './rights.js';

const IN_RHYTHM: ClaimDates = { filed: null, decidedOn: null, stated: false, processing: null };

/** @param benefit the one paid first */
export function claimOf(spell: Spell, benefit: Benefit, facts: CaseFacts, path: PathFacts): ClaimDates {
  if (spell.continues !== null) return IN_RHYTHM;
  const application = applicationOf(spell, path);
  const filed =
    application?.filed === undefined || application.filed === 'never' ? spell.firstPayable : application.filed;
  if (application?.decidedOn !== undefined) {
    return { filed, decidedOn: application.decidedOn, stated: true, processing: null };
  }
  const ready = Math.max(filed, rehabilitationDecided(spell, path)) as Day;
  return processed(filed, ready, benefit, processingOf(benefit), facts.assumed);
}

/** Whether a monthly item stands for a pension with an application of its own. */
export function isPensionStep(source: object): source is PensionStep {
  return (source as Partial<PensionStep>).situation === 'pension';
}

/** The pension's own application stands in its step. */
export function pensionClaimOf(step: PensionStep, facts: CaseFacts): ClaimDates {
  const filed = step.appliedOn;
  if (step.decidedOn !== undefined) return { filed, decidedOn: step.decidedOn, stated: true, processing: null };
  const hasHadSubsidy = facts.history.some(({ benefit }) => benefit === 'rehabilitation-subsidy');
  return processed(filed, filed, step.benefit, pensionProcessing(step.benefit, hasHadSubsidy), facts.assumed);
}

function processed(
  filed: Day,
  ready: Day,
  benefit: Benefit,
  processing: Processing,
  { processingDays }: AssumedFacts,
): ClaimDates {
  const stated = processingDays[benefit];
  return {
    filed,
    decidedOn: addDays(ready, stated ?? PROCESSING_DAYS[processing]),
    stated: false,
    processing: stated === undefined ? processing : null,
  };
}

/** The stated application that governs the right. */
export function applicationOf({ family, firstPayable }: Spell, path: PathFacts): Application | undefined {
  return applicationOn(path.applications, family, firstPayable);
}

/** An allowance is decided only after the rehabilitation itself. */
function rehabilitationDecided({ family, firstPayable }: Spell, path: PathFacts): number {
  if (family !== 'rehabilitation') return Number.NEGATIVE_INFINITY;
  const step = stepsOf(path, 'rehabilitation').find((each) => each.to >= firstPayable);
  return step?.decidedOn ?? Number.NEGATIVE_INFINITY;
}
