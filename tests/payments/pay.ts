/** A path's payments as an expert would read them off a bank statement. */
import { formatDay } from '../../src/calendar/day.js';
import { euros } from '../../src/money/cents.js';
import type { MoneyResult } from '../../src/payments/money.js';
import { moneyOf } from '../../src/payments/payments.js';
import type { PathFacts } from '../../src/scenario/facts.js';
import { simulate } from '../../src/simulation/simulate.js';
import { type CaseText, caseOf } from '../support/case.js';

export function money(text: CaseText): MoneyResult {
  const facts = caseOf(text);
  return moneyOf(facts, simulate(facts, facts.paths[0] as PathFacts));
}

/** `2026-12-31 general-social-security-benefit 2026-12-01..2026-12-28 744.2 - 148.84 = 595.36` */
export function statement({ payments }: MoneyResult): string[] {
  return payments.map(({ date, benefit, from, to, gross, withheld, net, collected }) => {
    const kept = collected > 0 ? ` (kept ${euros(collected)})` : '';
    const period = `${formatDay(from)}..${formatDay(to)}`;
    return `${formatDay(date)} ${benefit} ${period} ${euros(gross)} - ${euros(withheld)} = ${euros(net)}${kept}`;
  });
}
