import { firstDayOf, type Month, parseMonth } from '../../calendar/day.js';
import type { Period } from '../../calendar/period.js';
import { type Cents, cents, SHARE_UNIT } from '../../money/cents.js';
import type { AnnualIncomeFacts, ClientFacts, EmploymentFacts, OtherIncome, TaxFacts, WorkCapacity } from '../facts.js';
import type { Scenario } from '../schema.js';
import { dayOfDate, dayOfOptional } from './dates.js';
import { householdsOf } from './households.js';
import { housingsOf } from './housings.js';

type WrittenClient = Scenario['client'];

export function clientOf(client: WrittenClient, horizon: Period): ClientFacts {
  const { unemploymentFund: fund, unemploymentWaiting, workCondition } = client;
  return {
    stated: Object.keys(client).sort(),
    birth: client.birthDate === undefined ? firstOfMonth(client.birthMonth) : dayOfDate(client.birthDate),
    households: householdsOf(client.household, horizon),
    otherIncome: (client.otherIncome ?? []).map(otherIncomeOf),
    annualIncome: annualIncomeOf(client.annualIncome),
    vocationalQualification: client.vocationalQualification ?? null,
    workCondition: { met: workCondition?.met ?? false, metOn: dayOfOptional(workCondition?.metOn) ?? null },
    fund: {
      member: fund?.member ?? false,
      dailyAmount: centsOrNull(fund?.dailyAmount),
      daysLeft: fund?.daysLeft ?? null,
      baseWage: centsOrNull(fund?.baseWage),
    },
    ...(unemploymentWaiting !== undefined && { unemploymentWaiting }),
    tax: taxOf(client.tax),
    housings: housingsOf(client.housing),
    employment: employmentOf(client.employment),
    ...(client.municipality !== undefined && { municipality: client.municipality }),
    workCapacity: (client.workCapacity ?? []).map(workCapacityOf),
  };
}

function firstOfMonth(month: string | undefined) {
  return firstDayOf(parseMonth(month as string) as Month);
}

function otherIncomeOf(written: NonNullable<WrittenClient['otherIncome']>[number]): OtherIncome {
  const { from, to } = written;
  return {
    kind: written.kind,
    monthly: cents(written.monthly),
    ...(from !== undefined && { from: dayOfDate(from) }),
    ...(to !== undefined && { to: dayOfDate(to) }),
  };
}

function annualIncomeOf(written: WrittenClient['annualIncome'] = {}): AnnualIncomeFacts {
  const { grossTotal, decided } = written;
  return {
    wages: (written.wages ?? []).map(({ month, gross }) => ({
      month: parseMonth(month) as Month,
      gross: cents(gross),
    })),
    entrepreneur: cents(written.entrepreneur ?? 0),
    ...(grossTotal !== undefined && { grossTotal: cents(grossTotal) }),
    ...(decided !== undefined && { decided: cents(decided) }),
  };
}

function taxOf(written: WrittenClient['tax'] = {}): TaxFacts {
  return {
    benefitCard: shareOrNull(written.benefitCard),
    wageCard: shareOrNull(written.wageCard),
    municipalRate: shareOrNull(written.municipalRate),
    church: written.church ?? false,
  };
}

function shareOrNull(percent: number | null | undefined): number | null {
  return percent === undefined || percent === null ? null : Math.round((percent * SHARE_UNIT) / 100);
}

function employmentOf(written: WrittenClient['employment']): EmploymentFacts | null {
  if (written === undefined || written === null) return null;
  const { from, to } = written;
  return {
    fullTime: written.fullTime ?? true,
    ...(from !== undefined && { from: dayOfDate(from) }),
    ...(to !== undefined && { to: dayOfDate(to) }),
  };
}

function workCapacityOf(written: NonNullable<WrittenClient['workCapacity']>[number]): WorkCapacity {
  const { from, to, daysPerWeek } = written;
  return { from: dayOfDate(from), daysPerWeek, ...(to !== undefined && { to: dayOfDate(to) }) };
}

function centsOrNull(amount: number | null | undefined): Cents | null {
  return amount === undefined || amount === null ? null : cents(amount);
}
