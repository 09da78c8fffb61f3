/** Puts housing allowance, social assistance and the client's own money side by side. */
import type { Month } from '../calendar/day.js';
import { monthOf } from '../calendar/day.js';
import type { Period } from '../calendar/period.js';
import type { Cents } from '../money/cents.js';
import type { MoneyResult } from '../payments/money.js';
import type { CaseFacts } from '../scenario/facts.js';
import type { PathResult } from '../simulation/result.js';
import { advanceFor } from './advance.js';
import { type AssistancePaid, assistanceByMonth } from './assistanceByMonth.js';
import { type HousingPaid, housingByMonth } from './housingByMonth.js';
import { paidCosts } from './housingGrant.js';
import { safetyNetNotes } from './notes.js';
import type { HousingMonth, NetBenefit, SafetyNet, SafetyNetMonth, Unknown, UnknownReason } from './safetyNet.js';
import { situationIn } from './situation.js';
import { statedIncomeIn } from './statedIncome.js';

/**
 * What really remains for the household each month, with general housing allowance and basic social assistance.
 * @param gaps times in which no money arrives although there is a right to some
 */
export function safetyNetOf(
  facts: CaseFacts,
  result: PathResult,
  money: MoneyResult,
  gaps: readonly Period[],
): SafetyNet {
  const housing = housingByMonth(facts, result);
  const assistance = assistanceByMonth(facts, result, money, housing);
  const months = assistance.map((paid, i) =>
    monthOfNet(paid, housing[i] as HousingPaid, housingMonth(housing[i] as HousingPaid, housing), facts, result, money),
  );
  return {
    months,
    unknown: [...unknownOf('general-housing-allowance', housing), ...unknownOf('basic-social-assistance', assistance)],
    gaps: gaps.map((gap) => advanceFor(gap, result, money, months)),
    ...safetyNetNotes(facts, result, housing, assistance),
  };
}

function housingMonth(
  { month, unknown, amount, grant }: HousingPaid,
  all: readonly HousingPaid[],
): HousingMonth | null {
  if (unknown !== null) return null;
  const arrives = all
    .filter(({ date }) => monthOf(date) === month)
    .reduce((sum, each) => sum + each.amount, 0) as Cents;
  return { amount, arrives, basis: grant && { since: grant.since, income: grant.income, costs: grant.costs } };
}

function monthOfNet(
  { month, unknown, assistance, collected, projected }: AssistancePaid,
  { grant }: HousingPaid,
  housing: HousingMonth | null,
  facts: CaseFacts,
  result: PathResult,
  money: MoneyResult,
): SafetyNetMonth {
  const { household, home } = situationIn(month, facts, result.path);
  const arrives = (money.months.find((each) => each.month === month)?.arrives ?? 0) as Cents;
  const otherIncome = ((household.spouseMonthlyIncome ?? 0) + statedIncomeIn(month, facts, () => true)) as Cents;
  const known = assistance !== null || (unknown === 'stated' && housing !== null);
  const net = (housing?.arrives ?? 0) + (assistance?.amount ?? 0);
  const remains = known ? arrives - collected + otherIncome + net : null;
  return {
    month,
    arrives,
    collected,
    otherIncome,
    housing,
    assistance,
    remains: remains as Cents | null,
    afterHousing: (remains === null || home === null ? null : remains - paidCosts(home)) as Cents | null,
    projected: [...new Set([...projected, ...(grant?.projected ?? [])])].sort(),
  };
}

/** Each reason with the months in which it holds. */
function unknownOf(
  benefit: NetBenefit,
  months: readonly { readonly month: Month; readonly unknown: UnknownReason | null }[],
): Unknown[] {
  const reasons = [...new Set(months.flatMap(({ unknown }) => unknown ?? []))];
  return reasons.map((reason) => ({
    benefit,
    reason,
    months: months.filter(({ unknown }) => unknown === reason).map(({ month }) => month),
  }));
}
