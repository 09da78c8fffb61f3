/** The loop «maximum, pension refused, unemployment, new maximum» (SVL 8:9.2, TTL 3:3.3). */
import { addDays, addYears, type Day } from '../calendar/day.js';
import { contains, overlap, type Period } from '../calendar/period.js';
import { familyOf } from '../law/benefits.js';
import { OBSTACLES } from '../law/obstacles.js';
import { citation } from '../law/sections.js';
import type { CaseFacts } from '../scenario/facts.js';
import type { PathResult } from '../simulation/result.js';
import type { Finding } from './finding.js';
import { newFinding } from './newFinding.js';

export function maximumLoopFindings(facts: CaseFacts, result: PathResult): Finding[] {
  const maxima = [...result.maxima].sort((a, b) => a - b);
  return maxima.slice(1).flatMap((second, i) => {
    const first = maxima[i] as Day;
    return isLoop(facts, result, first, second) ? [loop(first, second)] : [];
  });
}

function isLoop(facts: CaseFacts, result: PathResult, first: Day, second: Day): boolean {
  // Whoever applies well before the maximum may be refused before it: 300 days of allowance take a year.
  const since = addYears(first, -1, 'last-of-month');
  return refusals(facts, result).some((refused) => {
    const between = { from: addDays(Math.max(first, refused) as Day, 1), to: second };
    return since <= refused && refused < second && hasUnemployment(facts, result, between);
  });
}

/** The days on which a disability pension was refused; of the application where no other is known. */
function refusals({ decisions }: CaseFacts, { path }: PathResult): Day[] {
  const inHistory = decisions.flatMap((each) => {
    if (each.decision !== 'disability-pension' && each.decision !== 'rehabilitation-subsidy') return [];
    return each.outcome === 'refused' ? [each.decidedOn ?? each.appliedOn] : [];
  });
  const onPath = path.steps.flatMap((step) =>
    step.situation === 'pension' && step.outcome === 'refused' ? [step.decidedOn ?? step.appliedOn] : [],
  );
  return [...inHistory, ...onPath].filter((value): value is Day => value !== undefined);
}

function hasUnemployment({ history }: CaseFacts, { days }: PathResult, period: Period): boolean {
  return (
    history.some((entry) => familyOf(entry.benefit) === 'unemployment' && overlap(entry, period) !== undefined) ||
    days.some(({ day, paid }) => paid?.family === 'unemployment' && contains(period, day))
  );
}

function loop(first: Day, second: Day): Finding {
  const law = [OBSTACLES.sickness.maximum, OBSTACLES.unemployment['after-maximum']];
  return newFinding(
    'warning.maximum-refusal-loop',
    { from: first, to: second },
    { law: law.map((each) => citation(each, second)) },
  );
}
