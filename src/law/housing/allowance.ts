/** AsTukiL 8 §, 16 §, 24 §: how much general housing allowance is paid. */
import { type Cents, minusDownToZero, shareOf } from '../../money/cents.js';
import type { LawReader } from '../rates/index.js';

export interface AllowanceInput {
  readonly adults: number;
  /** Under 18. */
  readonly children: number;
  /** Accepted costs, at most the limit, in cents a month. */
  readonly costs: Cents;
  /** From `wholeIncome`, in cents a month. */
  readonly income: Cents;
}

/** Owner-occupied homes have had no right since 1.1.2025 (7 §). */
export function paidForOwnedHome(law: LawReader): boolean {
  return law('housing-allowance.owned-home') === 1;
}

/** The household's own share in cents a month, half up; a small one is left out (16 §). */
function basicDeductible(law: LawReader, { adults, children, income }: Omit<AllowanceInput, 'costs'>): Cents {
  const free =
    law('housing-allowance.free-income') +
    law('housing-allowance.free-income-per-adult') * adults +
    law('housing-allowance.free-income-per-child') * children;
  const deductible = shareOf(minusDownToZero(income, free as Cents), law('housing-allowance.deductible-share'));
  return (deductible < law('housing-allowance.smallest-deductible') ? 0 : deductible) as Cents;
}

/** Cents a month, half up; nothing is paid below the smallest payment (24 §). */
export function housingAllowance(law: LawReader, input: AllowanceInput): Cents {
  const after = minusDownToZero(input.costs, basicDeductible(law, input));
  const allowance = shareOf(after, law('housing-allowance.share'));
  return (allowance < law('housing-allowance.smallest-payment') ? 0 : allowance) as Cents;
}
