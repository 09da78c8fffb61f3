/** SVL 11:1, 11:10: from annual income to a daily amount and back. */
import type { Cents } from '../../money/cents.js';
import { SHARE_UNIT } from '../../money/cents.js';
import { type ExactCents, exactly } from '../../money/exact.js';
import type { LawReader } from '../rates/index.js';

/** The formula: income up to the limit and above it, each with its share in hundred-thousandths, over days a year. */
export interface RateTerms {
  readonly limit: Cents;
  readonly lower: number;
  readonly upper: number;
  readonly divisor: number;
}

export function rateTerms(law: LawReader): RateTerms {
  return {
    limit: law('sickness.income-limit') as Cents,
    lower: law('sickness.lower-share'),
    upper: law('sickness.upper-share'),
    divisor: law('sickness.income-divisor'),
  };
}

/**
 * The daily amount that an annual income gives, half up; 0 below the threshold of SVL 7:1.
 * @param law the figures of the onset (R13)
 */
export function incomeRate(law: LawReader, income: ExactCents): Cents {
  if (income === 0) return 0 as Cents;
  if (income < exactly(law('sickness.income-threshold') as Cents)) return 0 as Cents;
  return rateAboveThreshold(law, income);
}

/** The formula alone, without threshold: rehabilitation allowance has none (KKRL 32 §). */
export function rateAboveThreshold(law: LawReader, income: ExactCents): Cents {
  if (income === 0) return 0 as Cents;
  const terms = rateTerms(law);
  const limit = exactly(terms.limit);
  const below = BigInt(Math.min(income, limit)) * BigInt(terms.lower);
  const above = BigInt(Math.max(0, income - limit)) * BigInt(terms.upper);
  const by = BigInt(terms.divisor) * BigInt(SHARE_UNIT) * BigInt(SHARE_UNIT);
  return Number(((below + above) * 2n + by) / (by * 2n)) as Cents;
}

/** The annual income whose rate is the given daily amount, half up to the cent (SVL 11:6). */
export function incomeOfRate(law: LawReader, daily: Cents): Cents {
  const terms = rateTerms(law);
  const unit = BigInt(SHARE_UNIT);
  const limit = BigInt(terms.limit);
  const lower = BigInt(terms.lower);
  const upper = BigInt(terms.upper);
  const yearly = BigInt(daily) * BigInt(terms.divisor) * unit;
  const atLimit = limit * lower;
  if (yearly <= atLimit) return Number((yearly * 2n + lower) / (lower * 2n)) as Cents;
  const numerator = limit * upper + (yearly - atLimit);
  return Number((numerator * 2n + upper) / (upper * 2n)) as Cents;
}
