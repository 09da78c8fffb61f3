/** What a paid day rests on: the rules that made its amount, with their inputs, in the order in which they worked. */
import type { Day, Month } from '../calendar/day.js';
import type { Cents } from '../money/cents.js';
import type { ExactCents } from '../money/exact.js';
import type { GuaranteePension, NationalPension } from './pension/amount.js';
import type { FigureRead } from './rates/index.js';
import { citation, type Section } from './sections.js';
import type { RateTerms } from './sickness/rate.js';
import type { AdjustmentTerms } from './unemployment/adjustment.js';
import type { EarningsRelatedTerms } from './unemployment/earningsRelated.js';

/** The inputs and outcome of each rule. Amounts in cents, shares in hundred-thousandths. */
export interface RuleFacts {
  'unemployment.full-amount': { base: Cents; children: number; increase: Cents; daily: Cents };
  'unemployment.earnings-related': {
    /** What makes the full amount; null where the fund's own amount is given. */
    computed: (EarningsRelatedTerms & { baseWage: Cents; increase: Cents }) | null;
    full: Cents;
    share: number;
    base: Cents;
    daily: Cents;
  };
  'unemployment.service-supplement': { before: Cents; supplement: Cents; daily: Cents };
  'unemployment.means-test': MonthlyTest & { full: Cents; income: Cents; limit: Cents; share: number };
  'unemployment.benefit-deduction': MonthlyTest & { from: ExactCents; monthly: Cents };
  'unemployment.parents-income': MonthlyTest & {
    /** A month of the full amount, and what the tests before have left of it. */
    full: ExactCents;
    tested: ExactCents;
    income: Cents;
    limit: Cents;
    share: number;
    floor: number;
  };
  'unemployment.adjustment': AdjustmentTerms & {
    before: Cents;
    parts: readonly PayPart[];
    pay: Cents;
    reduction: Cents;
    /** Limits of the earnings-related allowance; null for the others. */
    earnings: { readonly base: Cents; readonly baseWage: Cents | null } | null;
    daily: Cents;
  };
  'unemployment.smallest-payment': { total: Cents; base: Cents; share: number };
  'unemployment.in-service': object;
  'unemployment.in-sickness-waiting': object;
  'unemployment.after-sickness-maximum': object;
  'unemployment.paid-waiting': object;
  'sickness.income-decided': { income: ExactCents };
  'sickness.annual-income': {
    /** The review period. */
    first: Month;
    last: Month;
    wages: Cents;
    deduction: number;
    entrepreneur: Cents;
    benefitGross: Cents;
    benefitDays: number;
    /** Benefits: an average day, the annual income with that rate, its part for the days covered. */
    average: Cents;
    yearly: Cents;
    benefitIncome: Cents;
    /** Null without benefits. */
    terms: RateTerms | null;
    income: ExactCents;
  };
  'sickness.kept-income': { days: number; own: ExactCents; income: ExactCents };
  /** The whole of an amount given; twice what a partial allowance paid, 0 where its minimum was paid. */
  'sickness.decided-amount': { given: Cents; times: number; daily: Cents };
  /** Without income no threshold is asked for, below the threshold no formula. */
  'sickness.rate': {
    year: number;
    income: ExactCents;
    threshold: Cents | null;
    terms: RateTerms | null;
    daily: Cents;
  };
  'sickness.minimum': { before: Cents; daily: Cents };
  'sickness.reduction': MonthlyReduction;
  'sickness.employer-pay': MonthlyReduction;
  'sickness.partial': {
    before: Cents;
    share: number;
    /** What the partial allowance has paid already. */
    given: Cents | null;
    minimum: Cents;
    daily: Cents;
  };
  'sickness.no-waiting-after-rehabilitation': object;
  'sickness.relapse': { days: number };
  'sickness.extra-days': { workDays: number; days: number };
  'rehabilitation.rate': { year: number; income: ExactCents; terms: RateTerms | null; daily: Cents };
  'rehabilitation.vocational-rate': {
    year: number;
    income: ExactCents;
    share: number;
    divisor: number;
    daily: Cents;
  };
  /** Index points of the day and of the start. */
  'rehabilitation.index': { before: Cents; now: number; start: number; daily: Cents };
  'rehabilitation.minimum': { before: Cents; daily: Cents };
  'rehabilitation.higher-minimum': { before: Cents; daily: Cents };
  'rehabilitation.pensioner': { pension: Cents; share: number; perMonth: number; daily: Cents };
  'rehabilitation.whole-period': object;
  'rehabilitation.attended-day': object;
  'rehabilitation.flexible-day': object;
  'rehabilitation.no-waiting': object;
  'rehabilitation.interruption': { days: number; until: Day };
  'rehabilitation.partial': { before: Cents; share: number; daily: Cents };
  'rehabilitation.pay-limit': {
    before: Cents;
    parts: readonly PayPart[];
    pay: Cents;
    minimum: Cents;
    /** Minimum amounts that are left alone. */
    freeDays: number;
    perMonth: number;
    reduction: Cents;
    daily: Cents;
  };
  'rehabilitation.reduction': MonthlyReduction;
  'rehabilitation.waiting-pay': { before: Cents; share: number; daily: Cents };
  'rehabilitation.interval-pay': { before: Cents; share: number; daily: Cents };
  'expense-compensation': { daily: Cents };
  'maintenance-compensation': { daily: Cents };
  'pay.wages': { monthly: Cents };
  'pay.employer-sick-pay': { monthly: Cents };
  'pension.stated': { monthly: Cents };
  'pension.national': NationalPension;
  'pension.guarantee': GuaranteePension;
  'other.stated': { monthly: Cents };
}

/** A test of the month's amount: what it leaves of the month, unrounded, and of a day. Days of the month in tenths. */
interface MonthlyTest {
  left: ExactCents;
  perMonth: number;
  daily: Cents;
}

/** What is received by the month takes a part of each day. */
interface MonthlyReduction {
  before: Cents;
  monthly: Cents;
  perMonth: number;
  reduction: Cents;
  daily: Cents;
}

/** Pay of one step in the month: its monthly pay in proportion to its Monday-to-Friday days (R28). */
export interface PayPart {
  readonly monthly: Cents;
  /** Null for a whole month. */
  readonly part: { readonly days: number; readonly ofDays: number } | null;
  readonly pay: Cents;
}

export type RuleId = keyof RuleFacts;

/** A rule that worked, one of the given ones. */
export type ReasonOf<R extends RuleId> = {
  [K in R]: {
    readonly rule: K;
    readonly facts: Readonly<RuleFacts[K]>;
    /** The figures of law that the rule read, each with the version in force. */
    readonly figures: readonly FigureRead[];
  };
}[R];

export type Reason = ReasonOf<RuleId>;

const SECTIONS: Record<RuleId, Section> = {
  'unemployment.full-amount': ['TTL 6:1, 7:4', 'YTL 15 §'],
  'unemployment.earnings-related': 'TTL 6:2, 6:3 a',
  'unemployment.service-supplement': 'TTL 6:3, 7:5',
  'unemployment.means-test': ['TTL 7:6–7', 'YTL 16–17 §'],
  'unemployment.benefit-deduction': ['TTL 4:7', 'YTL 15 §, TTL 4:7'],
  'unemployment.parents-income': ['TTL 7:9', 'YTL 18 §'],
  'unemployment.adjustment': ['TTL 4:5', 'YTL 15 §, TTL 4:5'],
  'unemployment.smallest-payment': ['TTL 11:5.2', 'YTL 24.2 §'],
  'unemployment.in-service': ['TTL 10:2', 'YTL 19 §'],
  'unemployment.in-sickness-waiting': ['TTL 3:3.4', 'YTL 13 §, TTL 3:3.4'],
  'unemployment.after-sickness-maximum': ['TTL 3:3.3', 'YTL 13 §, TTL 3:3.3'],
  'unemployment.paid-waiting': 'TTL 5:13, 7:10 (85/2022)',
  'sickness.income-decided': 'SVL 11:2',
  'sickness.annual-income': 'SVL 11:2, 11:6–7',
  'sickness.kept-income': 'SVL 11:2.7',
  'sickness.decided-amount': 'SVL 11:1',
  'sickness.rate': 'SVL 11:1',
  'sickness.minimum': 'SVL 11:10',
  'sickness.reduction': 'SVL 12:12',
  'sickness.employer-pay': 'SVL 7:4',
  'sickness.partial': 'SVL 11:14',
  'sickness.no-waiting-after-rehabilitation': 'SVL 8:7.3',
  'sickness.relapse': 'SVL 8:7.2',
  'sickness.extra-days': 'SVL 8:9.5',
  'rehabilitation.rate': 'KKRL 32 §',
  'rehabilitation.vocational-rate': 'KKRL 32.2 § (536/2019)',
  'rehabilitation.index': 'KKRL 67 §',
  'rehabilitation.minimum': 'KKRL 32.3 §',
  'rehabilitation.higher-minimum': 'KKRL 35 § (1240/2023)',
  'rehabilitation.pensioner': 'KKRL 34 §',
  'rehabilitation.whole-period': 'KKRL 23.2 §',
  'rehabilitation.attended-day': 'KKRL 23.1 §',
  'rehabilitation.flexible-day': 'KKRL 23.3 §',
  'rehabilitation.no-waiting': 'KKRL 27 §',
  'rehabilitation.interruption': 'KKRL 29 §',
  'rehabilitation.partial': 'KKRL 32 a §',
  'rehabilitation.pay-limit': 'KKRL 37 §',
  'rehabilitation.reduction': 'KKRL 36.3, 36 a §',
  'rehabilitation.waiting-pay': 'KKRL 24 §',
  'rehabilitation.interval-pay': 'KKRL 24 §',
  'expense-compensation': ['TTL 10:6, 380/2023 103–106 §', 'YTL 19 §, 380/2023 103–106 §'],
  'maintenance-compensation': 'KKRL 31 §',
  'pay.wages': 'TSL 2:13',
  'pay.employer-sick-pay': 'TSL 2:11',
  'pension.stated': 'KEL 12 §',
  'pension.national': 'KEL 12, 19–20, 25 §',
  'pension.guarantee': 'TakuuEL 7–9 §',
  'other.stated': ['TTL 4:7; SVL 12 luku', 'YTL 15 §; SVL 12 luku'],
};

/** @param figures those that the rule read, from its own {@link Reading} */
export function reason<R extends RuleId>(
  rule: R,
  facts: RuleFacts[R],
  figures: readonly FigureRead[] = [],
): ReasonOf<R> {
  return { rule, facts, figures } as ReasonOf<R>;
}

/** The sections behind a list of reasons on a day, each once, in order. */
export function sectionsOf(reasons: readonly Reason[], value: Day): string[] {
  return [...new Set(reasons.map(({ rule }) => citation(SECTIONS[rule], value)))];
}

/** Notes a rule among those that made an amount, and takes its amount. */
export function noted(reasons: Reason[], why: Reason & { readonly facts: { readonly daily: Cents } }): Cents {
  reasons.push(why);
  return why.facts.daily;
}
