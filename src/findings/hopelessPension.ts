/** A disability pension that is applied for without incapacity up to the end of sickness allowance (KEL 12, 15 §). */
import { addYears, type Day } from '../calendar/day.js';
import { familyOf } from '../law/benefits.js';
import { lawOn } from '../law/rates/index.js';
import type { CaseFacts, PensionStep } from '../scenario/facts.js';
import { stepsOf } from '../scenario/pathSteps.js';
import type { PathResult } from '../simulation/result.js';
import type { Finding } from './finding.js';
import { newFinding } from './newFinding.js';

export function hopelessPensionFindings(facts: CaseFacts, result: PathResult): Finding[] {
  return stepsOf(result.path, 'pension').flatMap((step) => {
    if (step.outcome !== 'pending' || mayBeGranted(step, facts, result)) return [];
    const values = { family: 'pension', reason: 'too-early', appliedOn: step.appliedOn };
    const day = { from: step.appliedOn, to: step.appliedOn };
    return [newFinding('warning.application-cannot-succeed', day, { law: ['KEL 12, 15 §'], values })];
  });
}

/** Careful: what the facts leave open is not told. */
function mayBeGranted({ appliedOn }: PensionStep, facts: CaseFacts, { path, horizon, maxima }: PathResult): boolean {
  const supported = facts.certificates.some(({ supports }) =>
    supports?.some((each) => each === 'disability-pension' || each === 'rehabilitation-subsidy'),
  );
  return (
    supported ||
    appliedOn < horizon.from ||
    isYoung(facts.client.birth, appliedOn) ||
    maxima.length > 0 ||
    stepsOf(path, 'incapacity').some(({ to }) => to >= horizon.to) ||
    stepsOf(path, 'pension').some(({ outcome }) => outcome === 'granted') ||
    facts.history.some(({ benefit }) => familyOf(benefit) === 'pension')
  );
}

/** KEL 16 §: the pension of the young hangs on rehabilitation, of which the facts may say nothing. */
function isYoung(birth: Day, appliedOn: Day): boolean {
  return appliedOn < addYears(birth, lawOn(appliedOn)('pension.rehabilitation-first-age'), 'first-of-next');
}
