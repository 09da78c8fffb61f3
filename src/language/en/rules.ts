import type { ExactCents } from '../../money/exact.js';
import { roundExact } from '../../money/exact.js';
import type { RuleTexts } from '../../report/texts.js';
import { FORMATS } from './formats.js';

const { amount, share, date } = FORMATS;
const yearly = (exact: number) => amount(roundExact(exact as ExactCents));

export const RULES: RuleTexts = {
  'unemployment.full-amount': ({ daily, children, increase }) =>
    increase === 0
      ? `Full amount ${amount(daily)} a day.`
      : `Full amount ${amount(daily)} a day, ${amount(increase)} of it child increase (children under 18: ${children}).`,
  'unemployment.earnings-related': ({ full, share: part, daily }) =>
    `Earnings-related amount: ${share(part)} of ${amount(full)} is ${amount(daily)} a day.`,
  'unemployment.service-supplement': ({ supplement, daily }) =>
    `Increase for the service ${amount(supplement)}: ${amount(daily)} a day.`,
  'unemployment.means-test': ({ income, limit, share: part, daily }) =>
    `Own income ${amount(income)} a month exceeds ${amount(limit)}; ${share(part)} of the excess comes off: ${amount(daily)} a day.`,
  'unemployment.benefit-deduction': ({ monthly, daily }) =>
    `Another benefit of ${amount(monthly)} a month comes off in full: ${amount(daily)} a day.`,
  'unemployment.parents-income': ({ income, limit, daily }) =>
    `Parents’ income ${amount(income)} a month exceeds ${amount(limit)}: ${amount(daily)} a day.`,
  'unemployment.adjustment': ({ pay, reduction, daily }) =>
    `Pay of ${amount(pay)} in the month takes ${amount(reduction)} off each day: ${amount(daily)} a day.`,
  'unemployment.smallest-payment': ({ total, base, share: part }) =>
    `The month would bring ${amount(total)}, less than ${share(part)} of ${amount(base)}: nothing is paid.`,
  'unemployment.in-service': () =>
    'In an employment-promoting service: no means test, parents’ income test or waiting period.',
  'unemployment.in-sickness-waiting': () =>
    'Paid through the waiting period of sickness allowance: it was paid on the last weekday before the illness.',
  'unemployment.after-sickness-maximum': () =>
    'Sickness allowance has reached its maximum; a disability pension application is pending or has been refused.',
  'unemployment.paid-waiting': () => 'Waiting days that began in January or February 2022 are paid.',
  'sickness.income-decided': ({ income }) => `Annual income decided by Kela: ${yearly(income)}.`,
  'sickness.annual-income': ({ wages, deduction, entrepreneur, benefitIncome, benefitDays, income }) => {
    const parts = [
      ...(wages > 0 ? [`wages ${amount(wages)} less ${share(deduction)}`] : []),
      ...(entrepreneur > 0 ? [`entrepreneur’s income ${amount(entrepreneur)}`] : []),
      ...(benefitIncome > 0 ? [`income from benefits ${amount(benefitIncome)} (${benefitDays} working days)`] : []),
    ];
    return `Annual income ${yearly(income)}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.`;
  },
  'sickness.kept-income': ({ income }) =>
    `Within 30 days of the last day of sickness allowance: the annual income stays at least ${yearly(income)}.`,
  'sickness.decided-amount': ({ given }) => `Amount already decided: ${amount(given)} a day.`,
  'sickness.rate': ({ year, threshold, terms, daily }) =>
    threshold !== null && terms === null
      ? `Annual income is below ${amount(threshold)}, the limit of ${year}: no amount by income.`
      : `By annual income with the limits of ${year}: ${amount(daily)} a day.`,
  'sickness.minimum': ({ daily }) => `Minimum amount ${amount(daily)} a day.`,
  'sickness.reduction': ({ monthly, reduction, daily }) =>
    `Another benefit of ${amount(monthly)} a month takes ${amount(reduction)} off each day: ${amount(daily)} a day.`,
  'sickness.employer-pay': ({ monthly, reduction, daily }) =>
    `The employer pays ${amount(monthly)} a month and receives ${amount(reduction)} of each day; ${amount(daily)} a day is left for the client.`,
  'sickness.partial': ({ daily }) => `Part-time work: half the amount, ${amount(daily)} a day.`,
  'sickness.no-waiting-after-rehabilitation': () => 'No waiting period directly after rehabilitation allowance.',
  'sickness.relapse': () => 'The same illness again within 30 days: only the first day is a waiting day.',
  'sickness.extra-days': () => 'Additional days after the maximum: the client has worked for at least 30 days.',
  'rehabilitation.rate': ({ year, daily }) => `By annual income with the limits of ${year}: ${amount(daily)} a day.`,
  'rehabilitation.vocational-rate': ({ year, daily }) =>
    `Vocational rehabilitation begun before 2024: 75% of annual income ÷ 300, figures of ${year}: ${amount(daily)} a day.`,
  'rehabilitation.index': ({ daily }) => `Raised by the index at the turn of the year: ${amount(daily)} a day.`,
  'rehabilitation.minimum': ({ daily }) => `Minimum amount ${amount(daily)} a day.`,
  'rehabilitation.higher-minimum': ({ daily }) =>
    `Higher minimum of rehabilitation begun before 2024: ${amount(daily)} a day.`,
  'rehabilitation.pensioner': ({ pension, daily }) =>
    `Beside a full pension of ${amount(pension)} a month, a tenth of it: ${amount(daily)} a day.`,
  'rehabilitation.whole-period': () => 'The programme is paid for its whole period, Monday to Saturday.',
  'rehabilitation.attended-day': () => 'The programme is paid for the days attended.',
  'rehabilitation.flexible-day': () => 'Three or four attended days a week are paid Monday to Friday.',
  'rehabilitation.no-waiting': () => 'No waiting period: another benefit was paid until the start.',
  'rehabilitation.interruption': ({ until }) =>
    `Ill during rehabilitation: the allowance runs on for 25 working days, until ${date(until)}.`,
  'rehabilitation.partial': ({ daily }) => `Part-time work: half the amount, ${amount(daily)} a day.`,
  'rehabilitation.pay-limit': ({ pay, reduction, daily }) =>
    `Pay of ${amount(pay)} in the month exceeds the limit and takes ${amount(reduction)} off each day: ${amount(daily)} a day.`,
  'rehabilitation.reduction': ({ monthly, reduction, daily }) =>
    `Another benefit of ${amount(monthly)} a month takes ${amount(reduction)} off each day: ${amount(daily)} a day.`,
  'rehabilitation.waiting-pay': ({ daily }) => `Waiting for the start: 80% of the amount, ${amount(daily)} a day.`,
  'rehabilitation.interval-pay': ({ daily }) => `Between two periods: 80% of the amount, ${amount(daily)} a day.`,
  'expense-compensation': ({ daily }) => `Compensation for expenses ${amount(daily)} a day attended, tax-free.`,
  'maintenance-compensation': ({ daily }) => `Maintenance compensation ${amount(daily)} a day, tax-free.`,
  'pay.wages': ({ monthly }) => `Pay ${amount(monthly)} a month.`,
  'pay.employer-sick-pay': ({ monthly }) => `The employer pays ${amount(monthly)} a month during the illness.`,
  'pension.stated': ({ monthly }) => `Pension ${amount(monthly)} a month, as stated in the scenario.`,
  'pension.national': ({ full, others, free, share: part, reduction, monthly }) =>
    reduction === 0
      ? `Full national pension ${amount(full)} a month.`
      : `Full national pension ${amount(full)} a month; ${share(part)} of what other pensions of ${amount(others)} a year exceed ${amount(free)} takes ${amount(reduction)} off each month: ${amount(monthly)} a month.`,
  'pension.guarantee': ({ full, pensions, monthly }) =>
    `Guarantee pension ${amount(full)} a month less national and other pensions of ${amount(pensions)}: ${amount(monthly)} a month.`,
  'other.stated': ({ monthly }) => `As stated in the scenario, ${amount(monthly)} a month.`,
};
