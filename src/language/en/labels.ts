import type { Labels } from '../../report/texts.js';
import { FORMATS } from './formats.js';

export const LABELS: Labels = {
  month: 'Month',
  columns: {
    unemployment: 'Unemploy\u00adment',
    sickness: 'Sickness',
    rehabilitation: 'Rehabili\u00adtation',
    pension: 'Pension',
    work: 'Pay',
    other: 'Other',
  },
  otherIncome: 'Other income',
  total: 'Total',
  gross: 'Gross',
  taxFree: 'Tax-free',
  net: 'Net',
  arrives: 'Arrives',
  daysWithoutSupport: 'Days without support',
  euros:
    'Euros. Gross and net: what belongs to the month, before and after the tax withheld. Arrives: what reaches the account in the month, tax-free money included.',
  path: 'Path',
  simulated: (horizon) => `simulated ${FORMATS.period(horizon)}`,
  days: 'Days',
  weekdays: 'MTWTFSS',
  legend: 'Letters',
  letters: {
    U: 'unemployment benefit',
    S: 'sickness allowance',
    R: 'rehabilitation allowance',
    P: 'pension',
    W: 'pay',
    O: 'other benefit',
    L: 'holiday compensation or severance pay',
    '0': 'unemployment benefit reduced to nothing',
    '!': 'gap in support',
    '.': 'weekend not covered',
  },
  lowerCase: 'small letter: covered, nothing paid for the day',
  findings: 'Findings',
  noFindings: 'No findings.',
  severities: { gap: 'GAP', warning: 'WARNING', notice: 'NOTICE' },
  length: (calendarDays, weekdays) =>
    `${counted(calendarDays, 'calendar day')}, ${counted(weekdays, 'weekday')} (Mon–Fri)`,
  lost: (amount) => `${amount} lost`,
  noSupport: 'no support',
  alsoHolds: 'Also',
  occurrences: 'Days',
  remedy: 'To do',
  owner: 'Who acts',
  law: 'Law',
  checkpoints: 'Checkpoints',
  alsoOn: (dates) => `also on ${dates}`,
  periods: 'Periods',
  daysTimes: (days, daily) => `${counted(days, 'day')} × ${daily}`,
  paidDays: (days) => counted(days, 'day'),
  counters: 'Day counts at the end',
  counter: ({ used, left, lastDay }) =>
    [`${used} used`, left === null ? '' : `${left} left`, lastDay === null ? '' : `last day ${lastDay}`]
      .filter(Boolean)
      .join(', '),
  lowestMonth: (month, amount, taxFree) =>
    `Lowest month after tax: ${month}, ${amount}${taxFree === null ? '' : ` (${taxFree} of it tax-free)`}.`,
  projected: '* Projected: rests on figures not yet enacted, named at the end.',
  depends: (worst) => `? Depends on a decision still to come. If refused, after tax: ${worst}.`,
  payments: {
    title: 'Payments',
    first: 'First payments',
    date: 'Date',
    benefit: 'Benefit',
    for: 'For',
    gross: 'Before tax',
    withheld: 'Tax',
    net: 'After tax',
    right: ({ benefit, from, decided, paid }) =>
      `${benefit} from ${from}: ${decided === null ? 'goes on in its rhythm' : `decided ${decided}`}, ${paid === null ? 'nothing arrives in this time' : `money arrives ${paid}`}`,
    bridge: ({ period, paid, granted, gross, collected }) =>
      `${period}: ${paid} ${gross} is paid first; ${collected} of it is collected from the ${granted} granted later`,
  },
  lawChecked: (date) => `Law as checked on ${date}.`,
  projectedFigures: (forecast, carriedOn) =>
    [
      ...(forecast === '' ? [] : [`Rests on figures not yet enacted: ${forecast}.`]),
      ...(carriedOn === 0 ? [] : [`Figures of 2027 carried on as projected: ${carriedOn}.`]),
    ].join(' '),
  receipt: { title: 'Receipt', rules: 'rules', input: 'input' },
  assumptions: 'Assumptions',
  notCalculated: 'Not calculated',
  standardInput: 'standard input',
  inputSeverities: { error: 'error', warning: 'warning' },
  inputCount: (errors, warnings) => `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`,
};

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
