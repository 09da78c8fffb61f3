/** Kela's rehabilitation before or during rehabilitative work instead of after it (Act 189/2001 8 §, KKRL 6 §). */
import type { Day } from '../calendar/day.js';
import { overlap, type Period } from '../calendar/period.js';
import { isWorkOriented } from '../law/rehabilitation/workOriented.js';
import { stepsOf } from '../scenario/pathSteps.js';
import type { PathResult } from '../simulation/result.js';
import type { Finding } from './finding.js';
import { newFinding } from './newFinding.js';

export function rehabilitationBeforeServiceFindings({ path, horizon }: PathResult): Finding[] {
  const services = stepsOf(path, 'service').filter(({ service }) => service === 'rehabilitative-work');
  return stepsOf(path, 'rehabilitation').flatMap((step) => {
    const service = services.find(({ to }) => step.from <= to);
    if (service === undefined || !isWorkOriented(step.programme) || !overlap(step, horizon)) return [];
    const during = overlap(step, service);
    return [
      newFinding('warning.rehabilitation-before-service', during ?? wholeOf(step, service), {
        law: ['189/2001 8 §', 'KKRL 6 §'],
        values: { programme: step.programme, serviceFrom: service.from, ...(during && { during: 1 }) },
      }),
    ];
  });
}

function wholeOf(first: Period, second: Period): Period {
  return { from: first.from, to: Math.max(first.to, second.to) as Day };
}
