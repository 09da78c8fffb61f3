/** Pay, pensions and stated benefits, month by month, each on its own day (R26). */
import { addDays, type Day, firstDayOf, type Month } from '../calendar/day.js';
import { type Benefit, familyOf } from '../law/benefits.js';
import { lastPayDayOf, payDayFrom, payDayOfMonth } from '../law/payment/payDay.js';
import { lawOn } from '../law/rates/index.js';
import type { WorkStep } from '../scenario/facts.js';
import type { MonthlyItem } from '../simulation/timeline/monthlyItems.js';
import { isPensionStep, pensionClaimOf } from './claims.js';
import type { Paying } from './dailyDrafts.js';
import type { Draft } from './draft.js';

export function draftOfItem(item: MonthlyItem, paying: Paying): Draft {
  const regular = regularDay(item, paying);
  const decidedOn = decisionOf(item, paying);
  const earliest = decidedOn === null ? regular : payDayFrom(addDays(decidedOn, paying.payoutDays), paying.workingDays);
  const late = earliest > regular;
  return {
    ...item.period,
    date: late ? earliest : regular,
    decidedOn,
    late,
    open: false,
    amounts: [
      {
        day: item.period.from,
        to: item.period.to,
        month: item.month,
        gross: item.gross,
        taxed: {
          benefit: item.benefit,
          perDay: item.gross,
          atMinimum: false,
          besidePension: false,
          fullPension: item.full,
        },
        replaced: null,
      },
    ],
  };
}

/** A pension is decided before it is paid; everything else that comes by the month is stated as paid. */
function decisionOf({ source }: MonthlyItem, { facts }: Paying): Day | null {
  return isPensionStep(source) ? pensionClaimOf(source, facts).decidedOn : null;
}

function regularDay({ benefit, month, source }: MonthlyItem, { workingDays }: Paying): Day {
  if (familyOf(benefit) === 'pension') {
    return payDayOfMonth(month, lawOn(firstDayOf(month))(pensionDate(benefit)), workingDays);
  }
  const { payMonthOffset = 0 } = source as Partial<WorkStep>;
  return lastPayDayOf((month + payMonthOffset) as Month, workingDays);
}

function pensionDate(benefit: Benefit): 'payment.guarantee-pension-date' | 'payment.pension-date' {
  return benefit === 'guarantee-pension' ? 'payment.guarantee-pension-date' : 'payment.pension-date';
}
