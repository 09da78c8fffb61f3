/** TVL 106 §: the basic deduction (perusvähennys), which leaves a small income untaxed. */
import type { Cents } from '../../money/cents.js';
import type { LawReader } from '../rates/index.js';
import { type Deduction, partAbove, reduced } from './deduction.js';

/** @param income of the year after every other deduction */
export function basicDeduction(law: LawReader, income: Cents): Deduction {
  const full = law('tax.basic-deduction-most') as Cents;
  const reduction = { above: full, part: partAbove(income, full), share: law('tax.basic-deduction-share') };
  return reduced(full, [reduction], income, 'TVL 106 §');
}
