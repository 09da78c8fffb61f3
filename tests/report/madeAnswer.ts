import type { Answer } from '../../src/answer/answer.js';
import type { Receipt } from '../../src/answer/receipt.js';
import {
  type Day,
  day,
  firstDayOf,
  formatDay,
  lastDayOf,
  type Month,
  monthOf,
  weekdayOf,
} from '../../src/calendar/day.js';
import type { Finding } from '../../src/findings/finding.js';
import type { Benefit, Family } from '../../src/law/benefits.js';
import { reason } from '../../src/law/reasons.js';
import type { Cents } from '../../src/money/cents.js';
import type { MoneyResult, MonthMoney } from '../../src/payments/money.js';
import type { CaseFacts, PathFacts } from '../../src/scenario/facts.js';
import type { DayResult, MonthResult, PathResult } from '../../src/simulation/result.js';

const DAILY = 3721 as Cents;
const FROM = day('2027-01-01');
const TO = day('2027-03-31');
const ILL_FROM = day('2027-01-11');
const PAID_FROM = day('2027-01-22');
const LAST_REGISTERED = day('2027-01-08');
const SICK_UNTIL = day('2027-02-28');
const PATH: PathFacts = { name: 'ill', title: 'Falls ill without a benefit', steps: [], applications: [] };

export const MADE_RECEIPT: Receipt = {
  rules: `sha256:1a2b3c4d${'0'.repeat(56)}`,
  input: `sha256:5e6f7a8b${'0'.repeat(56)}`,
  options: { path: 'ill' },
  projected: [{ name: 'unemployment.base-amount', carriedOn: false }],
  reformed: null,
};

/**
 * January to March 2027: unemployment benefit to 8 January, a lone weekend, a gap to 21 January, sickness allowance
 * to 28 February, then a service with compensation for expenses.
 */
export function madeAnswer(changes: Partial<CaseFacts> = {}): Answer {
  const facts: CaseFacts = {
    reference: 'KS-0412',
    note: 'wants to be near animals',
    horizon: { from: FROM, to: TO },
    today: FROM,
    client: {} as CaseFacts['client'],
    history: [],
    decisions: [],
    certificates: [],
    assumed: { processingDays: {} },
    paths: [PATH],
    ...changes,
  };
  const result = madeResult();
  const paths = [
    { result, money: madeMoney(result), taxYears: null, safetyNet: null, findings: [madeGap()], checkpoints: [] },
  ];
  return { source: 'case.yaml', facts, paths, inputWarnings: [], receipt: MADE_RECEIPT };
}

export function madeResult(): PathResult {
  const days = range(FROM, TO).map(madeDay);
  const months = [...new Set(days.map((each) => monthOf(each.day)))].map((month) => madeMonth(month, days));
  const gross = sum(months.map((each) => each.gross));
  return {
    path: PATH,
    horizon: { from: FROM, to: TO },
    days,
    months,
    periods: [
      {
        from: FROM,
        to: LAST_REGISTERED,
        benefit: 'general-social-security-benefit',
        family: 'unemployment',
        days: 6,
        dailyAmount: DAILY,
        gross: (6 * DAILY) as Cents,
        reasons: [reason('unemployment.full-amount', { base: DAILY, children: 0, increase: 0 as Cents, daily: DAILY })],
        law: ['YTL 15 §'],
      },
    ],
    gaps: [{ from: ILL_FROM, to: day('2027-01-21') }],
    maxima: [],
    incapacities: [],
    sicknessCounts: [],
    counters: [{ counter: 'sickness-days', used: 32, left: 268, lastDay: null, law: 'SVL 8:8' }],
    assumptions: ['certificates-in-order'],
    items: [],
    notCalculated: ['final-tax'],
    summary: {
      gross,
      taxFree: sum(months.map((each) => each.taxFree)),
      daysWithoutSupport: sum(months.map((each) => each.daysWithoutSupport)),
      gaps: 1,
    },
  };
}

/** A fifth of the income is withheld, and all of a month arrives in it. */
export function madeMoney({ months }: PathResult): MoneyResult {
  const money = months.map(({ month, gross, taxFree }): MonthMoney => {
    const withheld = Math.round(gross / 5) as Cents;
    const net = (gross - withheld) as Cents;
    const arrives = (net + taxFree) as Cents;
    return { month, withheld, net, arrives, certainty: 'estimated', projected: [], worst: null };
  });
  const [first] = money as [MonthMoney];
  return {
    payments: [],
    open: [],
    months: money,
    rights: [],
    bridges: [],
    net: sum(money.map(({ net }) => net)),
    lowestMonth: { month: first.month, net: first.net, taxFree: 0 as Cents },
    assumptions: [],
    notCalculated: [],
  };
}

function madeGap(): Finding {
  return {
    code: 'gap.sickness-waiting-period',
    severity: 'gap',
    from: ILL_FROM,
    to: day('2027-01-21'),
    calendarDays: 11,
    weekdays: 9,
    loss: 33489 as Cents,
    causes: ['gap.sickness-waiting-period', 'gap.no-jobseeker-registration'],
    parts: [
      {
        code: 'gap.sickness-waiting-period',
        from: ILL_FROM,
        to: day('2027-01-21'),
        owner: 'client',
        deadline: day('2027-01-08'),
        values: {},
      },
      {
        code: 'gap.no-jobseeker-registration',
        from: ILL_FROM,
        to: day('2027-01-21'),
        owner: 'employment-service',
        deadline: ILL_FROM,
        values: {},
      },
    ],
    law: ['SVL 8:7'],
    owner: 'client',
    deadline: day('2027-01-08'),
    values: {},
  };
}

export function madeDay(value: Day): DayResult {
  const empty: DayResult = {
    day: value,
    paid: null,
    compensation: null,
    covers: [],
    inGap: false,
    reducedToZero: null,
    lostToZero: 0 as Cents,
    emptied: null,
    obstacles: { unemployment: null, sickness: null, rehabilitation: null },
  };
  const weekday = weekdayOf(value);
  if (value <= LAST_REGISTERED) return covered(empty, 'unemployment', 'general-social-security-benefit', weekday <= 5);
  if (value < ILL_FROM) return empty;
  if (value < PAID_FROM) {
    const obstacles = { unemployment: ['not-registered'], sickness: ['waiting-period'], rehabilitation: null } as const;
    return { ...empty, inGap: true, obstacles };
  }
  if (value <= SICK_UNTIL) return covered(empty, 'sickness', 'sickness-allowance', weekday <= 6);
  const served = covered(empty, 'unemployment', 'general-social-security-benefit', weekday <= 5);
  const compensation = {
    benefit: 'expense-compensation',
    family: 'other',
    amount: 900 as Cents,
    reasons: [],
  } as const;
  return weekday <= 5 ? { ...served, compensation } : served;
}

function covered(empty: DayResult, family: Family, benefit: Benefit, pays: boolean): DayResult {
  return { ...empty, covers: [family], paid: pays ? { benefit, family, amount: DAILY, reasons: [] } : null };
}

function madeMonth(month: Month, all: readonly DayResult[]): MonthResult {
  const days = all.filter((each) => monthOf(each.day) === month);
  const items = (['general-social-security-benefit', 'sickness-allowance'] as const).flatMap((benefit) => {
    const paid = days.filter((each) => each.paid?.benefit === benefit);
    const family = paid[0]?.paid?.family;
    return family ? [{ benefit, family, days: paid.length, gross: (paid.length * DAILY) as Cents }] : [];
  });
  const compensated = days.filter((each) => each.compensation);
  const taxFree = (compensated.length * 900) as Cents;
  const expenses = {
    benefit: 'expense-compensation',
    family: 'other',
    days: compensated.length,
    gross: taxFree,
  } as const;
  return {
    month,
    gross: sum(items.map((each) => each.gross)),
    taxFree,
    benefits: [...items, ...(taxFree > 0 ? [expenses] : [])],
    daysWithoutSupport: days.filter((each) => each.inGap).length,
    status: 'unemployment',
    projected: formatDay(firstDayOf(month)) > '2027-01' && month === monthOf(TO) ? ['unemployment.base-amount'] : [],
    whole: lastDayOf(month) <= TO,
  };
}

function range(from: Day, to: Day): Day[] {
  return Array.from({ length: to - from + 1 }, (_, i) => (from + i) as Day);
}

function sum<T extends number>(values: readonly T[]): T {
  return values.reduce<number>((total, value) => total + value, 0) as T;
}
