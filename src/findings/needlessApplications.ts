/** Applications for what is running already. */
import { addDays, type Day, isWeekday } from '../calendar/day.js';
import { contains } from '../calendar/period.js';
import { familyOf } from '../law/benefits.js';
import { OBSTACLES } from '../law/obstacles.js';
import { citation } from '../law/sections.js';
import type { CaseFacts } from '../scenario/facts.js';
import { stepsOf } from '../scenario/pathSteps.js';
import { daysIn } from '../simulation/daysIn.js';
import type { PathResult } from '../simulation/result.js';
import type { Finding } from './finding.js';
import { newFinding } from './newFinding.js';

export function needlessApplicationFindings(facts: CaseFacts, result: PathResult): Finding[] {
  const { path, horizon } = result;
  const unemployment = path.applications.flatMap(({ family, filed, from, outcome }) => {
    if (family !== 'unemployment' || typeof filed !== 'number' || outcome === 'refused') return [];
    if (!contains(horizon, filed) || (from ?? filed) > filed) return [];
    return runsOnFromHistory(filed, facts, result)
      ? [needless(filed, 'unemployment', citation(OBSTACLES.unemployment['not-claimed'], filed))]
      : [];
  });
  const pensions = stepsOf(path, 'pension');
  const inPayment = pensions.filter(
    ({ benefit, outcome }) => benefit === 'disability-pension' && outcome === 'granted',
  );
  const pension = pensions.flatMap((step) =>
    step.outcome === 'pending' && inPayment.some((each) => contains(each, step.appliedOn))
      ? [needless(step.appliedOn, 'pension', 'KEL 12 §')]
      : [],
  );
  return [...unemployment, ...pension];
}

/** Paid without a break from history to the day: only the report of each four weeks is needed (R26). */
function runsOnFromHistory(filed: Day, { history }: CaseFacts, result: PathResult): boolean {
  const { from } = result.horizon;
  const latest = history.findLast(({ benefit, to }) => familyOf(benefit) === 'unemployment' && to >= addDays(from, -3));
  // From the fund to Kela, a claim of its own is needed.
  if (latest === undefined || latest.benefit === 'earnings-related-allowance') return false;
  const days = daysIn(result.days, { from, to: filed }).filter(({ day }) => isWeekday(day));
  return days.every(({ paid }) => paid?.family === 'unemployment');
}

function needless(filed: Day, family: string, law: string): Finding {
  const values = { family, reason: 'running' };
  return newFinding('warning.application-cannot-succeed', { from: filed, to: filed }, { law: [law], values });
}
