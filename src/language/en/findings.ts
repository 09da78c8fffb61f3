import type { Benefit } from '../../law/benefits.js';
import type { FindingTexts } from '../../report/texts.js';
import { BENEFITS } from './benefits.js';
import { FORMATS } from './formats.js';
import { GAPS } from './gaps.js';
import { MONEY_WARNINGS } from './moneyWarnings.js';
import { WARNINGS } from './warnings.js';

const { date } = FORMATS;
const named = (code: number | string | undefined) => BENEFITS[code as Benefit] ?? BENEFITS.other;

export const FINDINGS: FindingTexts = {
  ...GAPS,
  ...WARNINGS,
  ...MONEY_WARNINGS,
  'warning.means-test-zero': {
    name: 'other income leaves nothing',
    message: ({ values }) =>
      `${values.reason === 'benefit-deduction' ? 'Another benefit' : 'The means test'} takes the whole unemployment benefit.`,
    remedy: () =>
      'The client reports a fall in income to Kela at once. There is no means test during an employment-promoting service.',
  },
  'warning.parents-income-zero': {
    name: 'parents’ income leaves nothing',
    message: () => 'The income of the parents takes the whole unemployment benefit.',
    remedy: () =>
      'If the parents do not in fact support the client, the client shows it to Kela. The test does not apply during an employment-promoting service.',
  },
  'warning.pay-zero': {
    name: 'pay leaves nothing',
    message: () => 'Pay takes the whole unemployment benefit.',
    remedy: () =>
      'The client keeps the registration in force and reports each month’s pay, so that payment goes on when the pay falls.',
  },
  'warning.smallest-payment': {
    name: 'below the smallest payment',
    message: () => 'What is left of unemployment benefit in the month is too small to be paid.',
    remedy: () => 'The client checks the reported income; a small change can bring the payment back.',
  },
  'warning.statement-90-missing': {
    name: 'occupational health statement missing',
    message: ({ from }) =>
      `Sickness allowance has been paid for 90 days. Without the occupational health statement on the remaining work ability, payment is suspended from ${date(from)} until the statement reaches Kela.`,
    remedy: GAPS['gap.statement-90-missing'].remedy,
  },
  'warning.maximum-refusal-loop': {
    name: 'loop of maximum, refusal and unemployment',
    message: () =>
      'The path goes round: maximum of sickness allowance, pension refused, and a new maximum of sickness allowance.',
    remedy: () =>
      'The Kela expert takes up rehabilitation and a work-ability team before the next maximum, and the reasons of the refusal with the doctor.',
  },
  'notice.periodised-pay': {
    name: 'holiday compensation or severance pay',
    message: () =>
      'Holiday compensation or severance pay is spread over these days, and unemployment benefit begins only after them.',
    remedy: () => 'The client plans for the lump sum to last, and is registered before the period ends.',
  },
  'notice.law-change': {
    name: 'the law changes',
    message: ({ from, values }) =>
      `On ${date(from)} the ${named(values.after)} takes the place of the ${named(values.before)}, with its own means test.`,
    remedy: () => 'The Kela expert goes through with the client what changes in the amount.',
  },
  'notice.sickness-maximum-decided': {
    name: 'end of sickness allowance decided',
    message: ({ from }) => `Sickness allowance reaches its maximum; its last day is ${date(from)}.`,
    remedy: ({ from }) =>
      `By ${date(from)} the client settles what follows: rehabilitation (form KU101), a disability pension application (both with medical statement B), registration as an unemployed jobseeker from the next day.`,
  },
  'notice.rehabilitation-pays-nothing': {
    name: 'rehabilitation without allowance',
    message: () => 'The programme gives no rehabilitation allowance; another benefit has to carry these days.',
    remedy: () => 'The client keeps the jobseeker registration in force during the programme.',
  },
};
