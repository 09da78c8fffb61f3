/** An employee's sickness allowance stops at 90 counted days until the occupational health statement is there (SVL 8:5 a). */
import type { Day } from '../../calendar/day.js';
import { lawOn } from '../../law/rates/index.js';
import { isStatementDue, isStatementFollowed, isStatementFor } from '../../law/sickness/statement.js';
import type { EmploymentFacts } from '../../scenario/facts.js';
import type { Run } from '../days/run.js';
import type { OpenSpell } from './state.js';

/** @returns true when the day is suspended though nothing else stands in its way */
export function isStatementMissing(run: Run, open: OpenSpell, value: Day): boolean {
  const { began, count, exhausted } = open;
  if (!isEmployed(run.facts.client.employment, value) || exhausted !== null || !isStatementFollowed(began))
    return false;
  const law = lawOn(value);
  if (!isStatementDue(law, count.counted)) return false;
  if (hasStatement(run, began, value)) return false;
  // Kela would not have gone on paying without it.
  if (count.paidBefore > law('sickness.statement-days')) {
    run.assumptions.add('statement-delivered-before');
    return false;
  }
  run.assumptions.add('statement-suspends');
  return true;
}

function isEmployed(employment: EmploymentFacts | null, value: Day): boolean {
  if (employment === null) return false;
  const { from, to } = employment;
  return (from === undefined || from <= value) && (to === undefined || value <= to);
}

function hasStatement(run: Run, began: Day, value: Day): boolean {
  return run.facts.certificates.some(({ kind, writtenOn, from }) => {
    const written = writtenOn ?? from;
    return kind === 'occupational-health' && written <= value && isStatementFor(began, written);
  });
}
