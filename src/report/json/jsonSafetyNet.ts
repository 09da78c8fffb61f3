import { shownDay, shownMonth } from '../../answer/anonymity.js';
import { type Cents, euros } from '../../money/cents.js';
import type { GapAdvance, SafetyNet, SafetyNetMonth } from '../../safety-net/safetyNet.js';
import { gapSentences, unknownSentence } from '../simulate/safetyNetSentences.js';
import type { Texts } from '../texts.js';

export function safetyNetJson({ months, unknown, gaps }: SafetyNet, texts: Texts) {
  return {
    months: months.map(monthJson),
    unknown: unknown.map((each) => ({
      benefit: each.benefit,
      reason: each.reason,
      months: each.months.map(shownMonth),
      message: unknownSentence(each, texts),
    })),
    gaps: gaps.map((gap) => gapJson(gap, texts)),
  };
}

function monthJson(month: SafetyNetMonth) {
  const { housing, assistance } = month;
  return {
    month: shownMonth(month.month),
    arrives: euros(month.arrives),
    collected: euros(month.collected),
    otherIncome: euros(month.otherIncome),
    housingAllowance: housing && {
      amount: euros(housing.amount),
      arrives: euros(housing.arrives),
      since: housing.basis && shownMonth(housing.basis.since),
      income: eurosOrNull(housing.basis?.income ?? null),
      costs: eurosOrNull(housing.basis?.costs ?? null),
    },
    socialAssistance: assistance && {
      amount: euros(assistance.amount),
      need: euros(assistance.need),
      income: euros(assistance.income),
      paidOn: assistance.paidOn === null ? null : shownDay(assistance.paidOn),
      housingNormApplied: assistance.bounded,
      collectedLater: euros(assistance.collectedLater),
    },
    remains: eurosOrNull(month.remains),
    afterHousing: eurosOrNull(month.afterHousing),
    projected: month.projected.length > 0,
    projectedRates: month.projected,
  };
}

function gapJson(gap: GapAdvance, texts: Texts) {
  const { unemployment } = gap;
  return {
    from: shownDay(gap.from),
    to: shownDay(gap.to),
    unemploymentAdvance: unemployment && {
      from: shownDay(unemployment.from),
      to: shownDay(unemployment.to),
      gross: euros(unemployment.gross),
      net: eurosOrNull(unemployment.net),
      collectedLater: euros(unemployment.gross),
    },
    socialAssistance: gap.assistance.map(({ month, amount, collectedLater }) => ({
      month: shownMonth(month),
      amount: euros(amount),
      collectedLater: euros(collectedLater),
    })),
    message: gapSentences(gap, texts).join(' '),
  };
}

function eurosOrNull(amount: Cents | null): number | null {
  return amount === null ? null : euros(amount);
}
