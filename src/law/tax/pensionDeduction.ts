/** TVL 100 §: the deduction from pension income (eläketulovähennys), in the form it has had since 2023. */
import type { Cents } from '../../money/cents.js';
import type { LawReader } from '../rates/index.js';
import { type Deduction, partAbove, reduced } from './deduction.js';

const TEN_EUROS = 1000;
const MULTIPLE_UNIT = 1000;

/**
 * @param law the figures of the first day of the tax year
 * @param pension pension income of the year
 * @param income all earned income of the year
 */
export function pensionDeduction(law: LawReader, pension: Cents, income: Cents): Deduction {
  const full = fullPensionDeduction(law);
  const upper = law('tax.pension-deduction-upper-limit') as Cents;
  const reductions = [
    { above: full, part: partAbove(income, full, upper), share: law('tax.pension-deduction-share') },
    { above: upper, part: partAbove(income, upper), share: law('tax.pension-deduction-upper-share') },
  ];
  return reduced(full, reductions, pension, 'TVL 100 §');
}

/** A multiple of a year of full national pension, up to the next ten euros. */
function fullPensionDeduction(law: LawReader): Cents {
  const yearly = law('pension.national-single') * 12;
  const tens = Math.ceil((yearly * law('tax.pension-deduction-multiple')) / (MULTIPLE_UNIT * TEN_EUROS));
  return (tens * TEN_EUROS) as Cents;
}
