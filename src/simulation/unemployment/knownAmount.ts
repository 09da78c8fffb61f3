/** The daily amount of unemployment benefit, found once for days that depend on the same. */
import type { PayPart } from '../../law/reasons.js';
import type { Run } from '../days/run.js';
import type { Circumstances } from '../timeline/circumstances.js';
import { unemploymentAmount } from './amount.js';
import type { EarningsRelatedUse, UnemploymentAmount } from './state.js';

/** As {@link unemploymentAmount}; days that depend on the same get the same object. */
export function knownAmount(
  run: Run,
  now: Circumstances,
  pay: readonly PayPart[],
  supplement: boolean,
): UnemploymentAmount {
  const { amounts, earnings } = run.unemployment;
  const known = amounts.get(now);
  if (known?.pay === pay && known.supplement === supplement && bringSame(known.earnings, earnings)) return known.amount;
  const amount = unemploymentAmount(run, now, pay, supplement);
  amounts.set(now, { pay, supplement, earnings, amount });
  return amount;
}

function bringSame(a: EarningsRelatedUse, b: EarningsRelatedUse): boolean {
  return a.paid === b.paid && a.left > 0 === b.left > 0;
}
