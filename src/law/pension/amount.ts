/** KEL 19–20, 25 §; TakuuEL 8–9 §: national pension and guarantee pension beside other pensions, in a month. */
import { type Cents, minusDownToZero, mulDiv, plus, SHARE_UNIT } from '../../money/cents.js';
import type { LawReader } from '../rates/index.js';

const MONTHS = 12;

/** What is behind a national pension; cents a month, `others` and `free` a year. */
export interface NationalPension {
  readonly full: Cents;
  readonly others: Cents;
  readonly free: Cents;
  /** The share of the other pensions above `free` that comes off. */
  readonly share: number;
  readonly reduction: Cents;
  /** 0 when what is left is smaller than the smallest payment. */
  readonly monthly: Cents;
}

/** What is behind a guarantee pension, in cents a month. */
export interface GuaranteePension {
  readonly full: Cents;
  /** National and all other pensions together. */
  readonly pensions: Cents;
  readonly monthly: Cents;
}

export interface PensionTerms {
  readonly couple: boolean;
  /** Other pensions in a month. */
  readonly others: Cents;
}

/** KEL 20, 25 §. The reduction of a month is rounded, as the published pairs of amounts show. */
export function nationalPension(law: LawReader, { couple, others }: PensionTerms): NationalPension {
  const full = law(couple ? 'pension.national-couple' : 'pension.national-single') as Cents;
  const yearly = (others * MONTHS) as Cents;
  const free = law('pension.free-income') as Cents;
  const share = law('pension.income-share');
  const reduction = mulDiv(minusDownToZero(yearly, free), share, SHARE_UNIT * MONTHS);
  const monthly = ifPayable(law, minusDownToZero(full, reduction));
  return { full, others: yearly, free, share, reduction, monthly };
}

/** TakuuEL 8–9 §. */
export function guaranteePension(law: LawReader, national: Cents, others: Cents): GuaranteePension {
  const full = law('pension.guarantee') as Cents;
  const pensions = plus(national, others);
  return { full, pensions, monthly: ifPayable(law, minusDownToZero(full, pensions)) };
}

/** KEL 25 §, TakuuEL 8.4 §. */
function ifPayable(law: LawReader, monthly: Cents): Cents {
  return (monthly < law('pension.smallest-payment') ? 0 : monthly) as Cents;
}
