/** Work-oriented rehabilitation as the first step, with nothing before it that shows what the client can do (KKRL 6 §). */
import { addDays, addYears } from '../calendar/day.js';
import { overlap, type Period } from '../calendar/period.js';
import { familyOf } from '../law/benefits.js';
import { isWorkOriented } from '../law/rehabilitation/workOriented.js';
import type { CaseFacts, PathFacts } from '../scenario/facts.js';
import { stepsOf } from '../scenario/pathSteps.js';
import type { PathResult } from '../simulation/result.js';
import type { Finding } from './finding.js';
import { newFinding } from './newFinding.js';

export function rehabilitationFirstFindings(facts: CaseFacts, { path }: PathResult): Finding[] {
  const [first] = stepsOf(path, 'rehabilitation');
  if (first === undefined || first.from < facts.horizon.from || !isWorkOriented(first.programme)) return [];
  const before = { from: addYears(first.from, -2, 'last-of-month'), to: addDays(first.from, -1) };
  if (happened(facts, path, before)) return [];
  return [
    newFinding(
      'warning.rehabilitation-first',
      { from: first.from, to: first.from },
      { law: ['KKRL 6 §'], values: { programme: first.programme } },
    ),
  ];
}

/** Sickness, a service or rehabilitation in the time before. */
function happened({ history, decisions }: CaseFacts, path: PathFacts, before: Period): boolean {
  const within = (each: Period): boolean => overlap(each, before) !== undefined;
  return (
    history.some((entry) => shows(entry.benefit) && within(entry)) ||
    decisions.some(
      (each) => each.decision === 'sickness-maximum' && within({ from: each.lastDay, to: each.lastDay }),
    ) ||
    [...stepsOf(path, 'incapacity'), ...stepsOf(path, 'service')].some(within)
  );
}

/** Expense compensation is paid in services only. */
function shows(benefit: CaseFacts['history'][number]['benefit']): boolean {
  const family = familyOf(benefit);
  return family === 'sickness' || family === 'rehabilitation' || benefit === 'expense-compensation';
}
