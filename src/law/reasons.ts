/** What a paid day rests on: the rules that made its amount, with their inputs, in the order in which they worked. */
import type { Day } from '../calendar/day.js';
import type { Cents } from '../money/cents.js';
import { citation, type Section } from './sections.js';

/** The inputs and outcome of each rule. Amounts in cents, shares in hundred-thousandths. */
export interface RuleFacts {
  'unemployment.full-amount': { daily: Cents; children: number; increase: Cents };
  'unemployment.earnings-related': { full: Cents; share: number; daily: Cents };
  'unemployment.service-supplement': { supplement: Cents; daily: Cents };
  'unemployment.means-test': { income: Cents; limit: Cents; share: number; daily: Cents };
  'unemployment.benefit-deduction': { reduction: Cents; daily: Cents };
  'unemployment.parents-income': { income: Cents; limit: Cents; daily: Cents };
  'unemployment.adjustment': { pay: Cents; reduction: Cents; daily: Cents };
  'unemployment.in-service': object;
  'unemployment.in-sickness-waiting': object;
  'unemployment.after-sickness-maximum': object;
  'unemployment.paid-waiting': object;
  'sickness.income-decided': { income: number };
  'sickness.annual-income': {
    wages: Cents;
    deduction: number;
    entrepreneur: Cents;
    benefitIncome: Cents;
    benefitDays: number;
    income: number;
  };
  'sickness.kept-income': { income: number };
  'sickness.decided-amount': { daily: Cents };
  'sickness.rate': { year: number; daily: Cents };
  'sickness.minimum': { daily: Cents };
  'sickness.reduction': { monthly: Cents; reduction: Cents; daily: Cents };
  'sickness.employer-pay': { monthly: Cents; reduction: Cents; daily: Cents };
  'sickness.partial': { daily: Cents };
  'sickness.no-waiting-after-rehabilitation': object;
  'sickness.relapse': object;
  'sickness.extra-days': object;
  'rehabilitation.rate': { year: number; daily: Cents };
  'rehabilitation.vocational-rate': { year: number; daily: Cents };
  'rehabilitation.index': { daily: Cents };
  'rehabilitation.minimum': { daily: Cents };
  'rehabilitation.higher-minimum': { daily: Cents };
  'rehabilitation.pensioner': { pension: Cents; daily: Cents };
  'rehabilitation.whole-period': object;
  'rehabilitation.attended-day': object;
  'rehabilitation.flexible-day': object;
  'rehabilitation.no-waiting': object;
  'rehabilitation.interruption': { until: Day };
  'rehabilitation.partial': { daily: Cents };
  'rehabilitation.pay-limit': { pay: Cents; reduction: Cents; daily: Cents };
  'rehabilitation.reduction': { monthly: Cents; reduction: Cents; daily: Cents };
  'rehabilitation.waiting-pay': { daily: Cents };
  'rehabilitation.interval-pay': { daily: Cents };
  'expense-compensation': { daily: Cents };
  'maintenance-compensation': { daily: Cents };
  'pay.wages': { monthly: Cents };
  'pay.employer-sick-pay': { monthly: Cents };
  'pension.stated': { monthly: Cents };
  'pension.by-table': { monthly: Cents };
  'other.stated': { monthly: Cents };
}

export type RuleId = keyof RuleFacts;
export type Reason = { [R in RuleId]: { readonly rule: R; readonly facts: Readonly<RuleFacts[R]> } }[RuleId];

const SECTIONS: Record<RuleId, Section> = {
  'unemployment.full-amount': ['TTL 6:1, 7:4', 'YTL 15 §'],
  'unemployment.earnings-related': 'TTL 6:2, 6:3 a',
  'unemployment.service-supplement': 'TTL 6:3, 7:5',
  'unemployment.means-test': ['TTL 7:6–7', 'YTL 16–17 §'],
  'unemployment.benefit-deduction': ['TTL 4:7', 'YTL 15 §, TTL 4:7'],
  'unemployment.parents-income': ['TTL 7:9', 'YTL 18 §'],
  'unemployment.adjustment': ['TTL 4:5', 'YTL 15 §, TTL 4:5'],
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
  'pension.by-table': 'KEL 12, 20 §; TakuuEL 8–9 §',
  'other.stated': ['TTL 4:7; SVL 12 luku', 'YTL 15 §; SVL 12 luku'],
};

export function reason<R extends RuleId>(rule: R, facts: RuleFacts[R]): Reason {
  return { rule, facts } as Reason;
}

/** The sections behind a list of reasons on a day, each once, in order. */
export function sectionsOf(reasons: readonly Reason[], value: Day): string[] {
  return [...new Set(reasons.map(({ rule }) => citation(SECTIONS[rule], value)))];
}
