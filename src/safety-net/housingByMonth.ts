/** General housing allowance month by month: granted, revised between reviews, reviewed every year (AsTukiL 27–28 §). */
import { addDays, type Day, firstDayOf, type Month, monthOf } from '../calendar/day.js';
import { FINNISH_WORKING_DAYS } from '../calendar/workingDays.js';
import { continuousIncome } from '../law/housing/income.js';
import { costsRevise, incomeRevises, reviewMonth } from '../law/housing/revision.js';
import { payDayFrom } from '../law/payment/payDay.js';
import { PAYOUT_DAYS, PROCESSING_DAYS } from '../law/payment/processing.js';
import { lawOn } from '../law/rates/index.js';
import type { Cents } from '../money/cents.js';
import type { CaseFacts, HistoryBenefit } from '../scenario/facts.js';
import type { PathResult } from '../simulation/result.js';
import { type HousingGrant, housingGrant, paidCosts } from './housingGrant.js';
import { housingIncomes, type IncomeMonth } from './housingIncome.js';
import { housingUnknown } from './housingUnknown.js';
import type { UnknownReason } from './safetyNet.js';
import { type Situation, situationIn } from './situation.js';

export interface HousingPaid {
  readonly month: Month;
  readonly unknown: UnknownReason | null;
  readonly amount: Cents;
  readonly grant: HousingGrant | null;
  /** The day on which the month's allowance arrives. */
  readonly date: Day;
}

/** A year ahead, by which a varying income is averaged. */
const YEAR = 12;

export function housingByMonth(facts: CaseFacts, result: PathResult): HousingPaid[] {
  const incomes = housingIncomes(facts, result);
  const running = runningAllowance(facts);
  let grant: HousingGrant | null = null;
  let decidedOn: Day | null = null;
  return incomes.map(({ month }, i) => {
    const situation = situationIn(month, facts, result.path);
    const unknown = housingUnknown(situation, facts, result);
    if (unknown !== null || situation.home?.owner) grant = null;
    else if (grant !== null) grant = revised(grant, i, incomes, situation);
    else if (i === 0 && running) grant = continued(running, incomes, situation);
    else {
      grant = housingGrant(month, ahead(incomes, i), situation);
      decidedOn = decisionOn(situation.day, facts);
    }
    return {
      month,
      unknown,
      amount: grant?.amount ?? (0 as Cents),
      grant,
      date: payDay(situation.day, decidedOn, facts),
    };
  });
}

/** The allowance that history says is being paid. */
export function runningAllowance({ history, horizon }: CaseFacts): HistoryBenefit | undefined {
  return history.find(({ benefit, to }) => benefit === 'general-housing-allowance' && to === addDays(horizon.from, -1));
}

/** It was granted on the income of the first month, and is reviewed a year after it began. A stated amount is kept. */
function continued(
  { from, monthly }: HistoryBenefit,
  incomes: readonly IncomeMonth[],
  situation: Situation,
): HousingGrant {
  const { month, income, steady } = incomes[0] as IncomeMonth;
  const age = (month - monthOf(from)) % YEAR;
  const granted = housingGrant((month - age) as Month, steady ? income : ahead(incomes, 0), situation);
  return monthly === undefined ? granted : { ...granted, amount: monthly };
}

/** A change of income counts when it is in force from the first day of the month before, and lasts (28 § 1 k, 14 §). */
function revised(grant: HousingGrant, i: number, incomes: readonly IncomeMonth[], situation: Situation): HousingGrant {
  const { month } = incomes[i] as IncomeMonth;
  const law = lawOn(situation.day);
  const moved =
    situation.adults !== grant.adults ||
    situation.persons !== grant.persons ||
    (situation.home !== null && costsRevise(law, grant.paid, paidCosts(situation.home)));
  if (moved || month >= reviewMonth(law, grant.since)) return housingGrant(month, ahead(incomes, i), situation);
  const before = incomes[i - 1];
  if (!before?.steady || !incomeRevises(law, grant.income, before.income)) return grant;
  const changed = ahead(incomes, i - 1);
  return incomeRevises(law, grant.income, changed) ? housingGrant(month, changed, situation) : grant;
}

/** Continuous income from a month on, as far as the horizon tells. */
function ahead(incomes: readonly IncomeMonth[], i: number): Cents {
  return continuousIncome(
    lawOn(firstDayOf((incomes[i] as IncomeMonth).month)),
    incomes.slice(i, i + YEAR).map(({ income }) => income),
  );
}

function decisionOn(filed: Day, { assumed }: CaseFacts): Day {
  return addDays(filed, assumed.processingDays['general-housing-allowance'] ?? PROCESSING_DAYS.housing);
}

/** The first of the month, or later when the first decision is (R26). */
function payDay(first: Day, decidedOn: Day | null, { assumed }: CaseFacts): Day {
  const paidOut = decidedOn === null ? first : addDays(decidedOn, assumed.payoutDays ?? PAYOUT_DAYS);
  return payDayFrom(Math.max(first, paidOut) as Day, FINNISH_WORKING_DAYS);
}
