/** Sickness allowance suspended at 90 days because an employee's occupational health statement is missing (SVL 8:5 a). */
import { OBSTACLES } from '../law/obstacles.js';
import { citation } from '../law/sections.js';
import type { CaseFacts } from '../scenario/facts.js';
import type { PathResult } from '../simulation/result.js';
import type { SimulationOptions } from '../simulation/simulate.js';
import type { Finding } from './finding.js';
import { newFinding } from './newFinding.js';
import { paidWithout } from './ranking.js';
import { runsOf } from './runs.js';

/**
 * One warning for each suspension. Where nothing else covers its days a gap of the same name stands beside it: the
 * warning is about the suspension, also when the employer pays, the gap about the days without support.
 */
export function statementFindings(facts: CaseFacts, result: PathResult, options: SimulationOptions): Finding[] {
  return runsOf(result, ({ obstacles }) => obstacles.sickness?.includes('statement-90') ?? false).map((run) =>
    newFinding('warning.statement-90-missing', run, {
      loss: paidWithout('gap.statement-90-missing', facts, result, [run], options),
      law: [citation(OBSTACLES.sickness['statement-90'], run.from)],
      deadline: run.from,
    }),
  );
}
