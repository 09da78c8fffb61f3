/** The last day to appeal against each refusal. */
import { addDays, type Day } from '../calendar/day.js';
import { appealSection, lastAppealDay } from '../law/appeal.js';
import type { MoneyResult } from '../payments/money.js';
import type { CaseFacts } from '../scenario/facts.js';
import type { PathResult } from '../simulation/result.js';
import { afterRefusal } from './afterRefusal.js';
import type { Finding } from './finding.js';
import { newFinding } from './newFinding.js';
import { type Refusal, refusalsOf } from './refusals.js';
import { isNear } from './soon.js';

/** A claim reaches back two months at least: this long after, new evidence still saves most of what was refused. */
const WORTH_TELLING_DAYS = 60;

/** Each says what the client does now, beside the appeal. */
export function appealFindings(facts: CaseFacts, result: PathResult, money: MoneyResult): Finding[] {
  return refusalsOf(facts, result.path).flatMap((refusal) => {
    const last = lastAppealDay(refusal.decidedOn);
    return addDays(last, WORTH_TELLING_DAYS) < facts.today
      ? []
      : [appealFinding(refusal, last, facts.today, afterRefusal(refusal, facts, result, money))];
  });
}

function appealFinding({ decision, decidedOn }: Refusal, last: Day, today: Day, now: Finding['values']): Finding {
  const code =
    last < today ? 'warning.deadline-missed' : isNear(last, today) ? 'warning.deadline-near' : 'notice.appeal-deadline';
  return newFinding(
    code,
    { from: last, to: last },
    {
      law: [appealSection(decision)],
      deadline: last < today ? null : last,
      values: { matter: 'appeal', decision, decidedOn, ...now },
    },
  );
}
