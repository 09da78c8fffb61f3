/** Claims filed so late that money is lost, though something else covers the days (R24, R35). */
import { OBSTACLES } from '../law/obstacles.js';
import { citation } from '../law/sections.js';
import type { CaseFacts } from '../scenario/facts.js';
import type { PathResult } from '../simulation/result.js';
import type { SimulationOptions } from '../simulation/simulate.js';
import { applicationOn } from '../simulation/timeline/claims.js';
import { lastFilingDay } from './deadlines.js';
import type { Finding } from './finding.js';
import { newFinding } from './newFinding.js';
import { unclaimed } from './unclaimed.js';

export function lateClaimFindings(facts: CaseFacts, result: PathResult, options: SimulationOptions): Finding[] {
  return unclaimed('claimed-late', facts, result, options).map(({ family, first, loss, from, to }) => {
    const last = lastFilingDay(family, first.day);
    const filed = applicationOn(result.path.applications, family, first.day)?.filed;
    return newFinding(
      'warning.deadline-missed',
      { from, to },
      {
        loss,
        law: [citation(OBSTACLES[family]['claimed-late'], first.day)],
        deadline: last < facts.today ? null : last,
        values: { matter: 'claim', family, ...(typeof filed === 'number' && { filed }) },
      },
    );
  });
}
