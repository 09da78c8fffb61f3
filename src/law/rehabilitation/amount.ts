/** KKRL 31–37 §: the daily amount of rehabilitation allowance. */
import { type Day, day, yearOf } from '../../calendar/day.js';
import { type Cents, mulDiv, SHARE_UNIT, shareOf } from '../../money/cents.js';
import { type ExactCents, roundExact } from '../../money/exact.js';
import type { LawReader } from '../rates/index.js';
import { rateAboveThreshold } from '../sickness/rate.js';
import { PROGRAMMES, type ProgrammeCode } from './programmes.js';

/** Act 1240/2023: starts before this day keep the 75 % formula and the higher minimum. */
const NEW_FORMULA_BEGINS = day('2024-01-01');

/** 32 §: by annual income; vocational starts before 2024 get 75 % of it ÷ 300, without bend (32 § 2, repealed). */
export function rateByIncome(startLaw: LawReader, programme: ProgrammeCode, income: ExactCents): Cents {
  const vocationalShare = startLaw('rehabilitation.vocational-share');
  return PROGRAMMES[programme].vocational && vocationalShare > 0
    ? roundExact(income, vocationalShare, startLaw('sickness.income-divisor') * SHARE_UNIT)
    : rateAboveThreshold(startLaw, income);
}

/** 67 §: running amounts rose each January with the earnings-related pension index, until 2023. */
export function indexed(rate: Cents, start: Day, startLaw: LawReader, value: Day, law: LawReader): Cents {
  if (yearOf(value) <= yearOf(start)) return rate;
  return mulDiv(rate, law('rehabilitation.earnings-index'), startLaw('rehabilitation.earnings-index'));
}

/** 32 § 3 and, for vocational and young persons' rehabilitation begun before 2024, 35 §. */
export function minimumRate(law: LawReader, programme: ProgrammeCode, start: Day): Cents {
  const higher = PROGRAMMES[programme].vocational || programme === 'young-persons-plan';
  return law(higher && start < NEW_FORMULA_BEGINS ? 'rehabilitation.minimum-vocational' : 'sickness.minimum') as Cents;
}

/** 34 §: beside a full pension, a tenth of it ÷ 25 a day. */
export function pensionerRate(law: LawReader, monthlyPension: Cents): Cents {
  return mulDiv(
    monthlyPension,
    law('rehabilitation.pensioner-share'),
    law('rehabilitation.days-per-month') * SHARE_UNIT,
  );
}

/** 24 §: 80 % while waiting for the start or between periods. */
export function waitingPay(law: LawReader, rate: Cents): Cents {
  return shareOf(rate, law('rehabilitation.waiting-pay-share'));
}

/** 32 a §: half. */
export function partialRehabilitationRate(law: LawReader, rate: Cents): Cents {
  return shareOf(rate, law('rehabilitation.partial-share'));
}

/** 36 § 3, SVL 12:12: a monthly benefit takes 1/25 a day. */
export function monthlyPart(law: LawReader, monthly: Cents): Cents {
  return mulDiv(monthly, 1, law('sickness.days-per-month'));
}

/** 37 §: during training, what a month's pay exceeds 25 × the minimum takes 1/25 a day (R54). */
export function payReduction(law: LawReader, monthlyPay: Cents): Cents {
  const free = law('rehabilitation.pay-limit-days') * law('sickness.minimum');
  return mulDiv(Math.max(0, monthlyPay - free), 1, law('rehabilitation.days-per-month'));
}

/** 31 §: maintenance compensation is for those whose unreduced allowance is no more than the minimum. */
export function givesMaintenance(law: LawReader, programme: ProgrammeCode, start: Day, rate: Cents): boolean {
  const ceiling =
    start < NEW_FORMULA_BEGINS
      ? Math.max(law('rehabilitation.minimum-vocational'), law('sickness.minimum'))
      : law('sickness.minimum');
  return PROGRAMMES[programme].maintenance && rate <= ceiling;
}
