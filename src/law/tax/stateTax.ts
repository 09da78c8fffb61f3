/** TVL 124 §: the state's progressive tax on earned income, by the scale of the year. */
import { type Cents, shareOf } from '../../money/cents.js';
import type { LawReader } from '../rates/index.js';
import { type TaxItem, taxItem } from './taxItem.js';

const STEPS = [1, 2, 3, 4, 5, 6] as const;

/** @param law the figures of the first day of the tax year */
export function stateTax(law: LawReader, income: Cents): TaxItem {
  const first = law('tax.state-limit-1') as Cents;
  let step = { above: first, share: law('tax.state-share-1'), upTo: law('tax.state-start') as Cents };
  for (const number of STEPS.slice(1)) {
    const above = law(`tax.state-limit-${number}`) as Cents;
    if (above === 0 || income <= above) break;
    const upTo = (step.upTo + shareOf(above - step.above, step.share)) as Cents;
    step = { above, share: law(`tax.state-share-${number}`), upTo };
  }
  return taxItem({ tax: 'state', base: income, ...step, most: null, section: 'TVL 124 §' });
}
