/** What an example shows of a rule when it is simulated. */
import { day } from '../../../src/calendar/day.js';
import { contains } from '../../../src/calendar/period.js';
import type { Reason, RuleId } from '../../../src/law/reasons.js';
import { euros } from '../../../src/money/cents.js';
import { run } from '../../support/case.js';
import type { Example } from './example.js';

export interface Shown {
  /** What is paid to which the rule belongs. */
  readonly euros: number;
  readonly reason: Reason;
}

export function shown({ text, on, id }: Example, rule: RuleId): Shown {
  const result = run(text);
  const today = result.days.find((each) => each.day === day(on));
  const daily = [today?.paid, today?.emptied, today?.compensation].map(
    (payment) => payment && { reasons: payment.reasons, amount: payment.amount },
  );
  const monthly = result.items
    .filter(({ period }) => contains(period, day(on)))
    .map((item) => ({ reasons: [item.reason], amount: item.gross }));
  for (const each of [...daily, ...monthly]) {
    const reason = each?.reasons.find((one) => one.rule === rule);
    if (each && reason) return { euros: euros(each.amount), reason };
  }
  throw new Error(`${rule} is not at work on ${on} in “${id}”`);
}
