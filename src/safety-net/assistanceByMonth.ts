/** Basic social assistance month by month, on the money that arrives in each (ToTuL 6 §, 11 §, 13 §, 23 §). */
import { addDays, firstDayOf, type Month, monthOf } from '../calendar/day.js';
import { FINNISH_WORKING_DAYS } from '../calendar/workingDays.js';
import { payDayFrom } from '../law/payment/payDay.js';
import { PROCESSING_DAYS } from '../law/payment/processing.js';
import { type FigureName, type LawReader, lawOn } from '../law/rates/index.js';
import { countsInSocialAssistance, earningsLeftOut } from '../law/social-assistance/income.js';
import { assistanceFor, lastMonthInFull } from '../law/social-assistance/need.js';
import { type Cents, ZERO } from '../money/cents.js';
import type { MoneyResult, Payment } from '../payments/money.js';
import type { CaseFacts, HistoryBenefit } from '../scenario/facts.js';
import type { PathResult } from '../simulation/result.js';
import { needIn } from './assistanceNeed.js';
import { assistanceUnknown } from './assistanceUnknown.js';
import { type Collected, collectFrom } from './collected.js';
import type { HousingPaid } from './housingByMonth.js';
import type { AssistanceMonth, UnknownReason } from './safetyNet.js';
import { type Situation, situationIn } from './situation.js';
import { statedIncomeIn } from './statedIncome.js';

export interface AssistancePaid {
  readonly month: Month;
  readonly unknown: UnknownReason | null;
  readonly assistance: AssistanceMonth | null;
  /** What is kept from the month's payments for earlier assistance. */
  readonly collected: Cents;
  /** The time to find a cheaper home is over, and costs count in full only because the norm is not known. */
  readonly normUnknown: boolean;
  readonly projected: ReadonlySet<FigureName>;
}

export function assistanceByMonth(
  facts: CaseFacts,
  result: PathResult,
  money: MoneyResult,
  housing: readonly HousingPaid[],
): AssistancePaid[] {
  const granted: Collected = new Map();
  const running = runningAssistance(facts);
  let first: Month | null = running ? monthOf(running.from) : null;
  let goesOn = running !== undefined;
  const paid = housing.map(({ month, unknown: housingUnknown }): AssistancePaid => {
    const situation = situationIn(month, facts, result.path);
    const payments = money.payments.filter(({ date }) => monthOf(date) === month);
    const collected = collectFrom(payments, granted);
    const projected = new Set<FigureName>();
    const unknown = assistanceUnknown(situation, housingUnknown, facts, result);
    if (unknown !== null) {
      goesOn = false;
      return { month, unknown, assistance: null, collected, normUnknown: false, projected };
    }
    const law = lawOn(situation.day, projected);
    const arrived = housing.filter(({ date }) => monthOf(date) === month).reduce((sum, each) => sum + each.amount, 0);
    const income = (incomeIn(situation, facts, payments, law) - collected + arrived) as Cents;
    const need = needIn(situation, law);
    const inTime = first === null || month <= lastMonthInFull(lawOn(firstDayOf(first)), first);
    const counted = inTime ? need.inFull : (need.bounded ?? need.inFull);
    const amount = assistanceFor(counted, income);
    const paidOn = amount === 0 ? null : payDay(situation, goesOn, facts);
    if (amount > 0) first ??= month;
    goesOn = amount > 0;
    granted.set(month, { amount, collected: ZERO });
    return {
      month,
      unknown,
      assistance: { amount, need: counted, income, paidOn, bounded: counted < need.inFull, collectedLater: ZERO },
      collected,
      normUnknown: amount > 0 && !inTime && need.bounded === null,
      projected,
    };
  });
  return paid.map((each) => {
    const collectedLater = granted.get(each.month)?.collected ?? ZERO;
    return each.assistance === null ? each : { ...each, assistance: { ...each.assistance, collectedLater } };
  });
}

/** The assistance that history says is being paid. */
function runningAssistance({ history, horizon }: CaseFacts): HistoryBenefit | undefined {
  return history.find(({ benefit, to }) => benefit === 'basic-social-assistance' && to === addDays(horizon.from, -1));
}

/** Net income of the family without housing allowance that the program computes. */
function incomeIn(
  { month, household }: Situation,
  facts: CaseFacts,
  payments: readonly Payment[],
  law: LawReader,
): number {
  const counting = payments.filter(({ benefit }) => countsInSocialAssistance(benefit));
  const pay = counting.filter(({ benefit }) => benefit === 'wages' || benefit === 'employer-sick-pay');
  const sum = (some: readonly Payment[]) => some.reduce((all, { net }) => all + net, 0);
  return (
    sum(counting) -
    earningsLeftOut(law, sum(pay) as Cents) +
    (household.spouseMonthlyIncome ?? 0) +
    statedIncomeIn(month, facts, countsInSocialAssistance)
  );
}

/** A month after another is paid at its beginning; the first when the claim made on its first day has been decided. */
function payDay({ day }: Situation, goesOn: boolean, { assumed }: CaseFacts) {
  const days = assumed.processingDays['basic-social-assistance'] ?? PROCESSING_DAYS['social-assistance'];
  return payDayFrom(goesOn ? day : addDays(day, days), FINNISH_WORKING_DAYS);
}
