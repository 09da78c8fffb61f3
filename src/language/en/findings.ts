import type { FindingTexts } from '../../report/texts.js';
import { FORMATS } from './formats.js';
import { GAPS } from './gaps.js';

const { date } = FORMATS;

export const FINDINGS: FindingTexts = {
  ...GAPS,
  'warning.means-test-zero': {
    name: 'means test leaves nothing',
    message: () => 'The means test takes the whole unemployment benefit.',
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
  'warning.maximum-refusal-loop': {
    name: 'loop of maximum, refusal and unemployment',
    message: () =>
      'The path goes round: maximum of sickness allowance, pension refused, unemployment benefit, and a new maximum.',
    remedy: () =>
      'The Kela expert takes up rehabilitation and a work-ability team before the next maximum, and the reasons of the refusal with the doctor.',
  },
  'warning.application-cannot-succeed': {
    name: 'application cannot succeed',
    message: () => 'On the facts given, the application cannot succeed.',
    remedy: () => 'The Kela expert checks the facts, and which benefit fits them instead.',
  },
  'warning.benefit-not-applied-for': {
    name: 'benefit not applied for',
    message: () => 'The facts point to a benefit that nobody has applied for.',
    remedy: ({ deadline }) =>
      deadline === null ? 'The client applies for it.' : `The client applies for it by ${date(deadline)}.`,
  },
  'notice.periodised-pay': {
    name: 'holiday compensation or severance pay',
    message: () =>
      'Holiday compensation or severance pay is spread over these days, and unemployment benefit begins only after them.',
    remedy: () => 'The client plans for the lump sum to last, and is registered before the period ends.',
  },
  'notice.law-change': {
    name: 'the law changes',
    message: () => 'The law that decides this case changes during these days.',
    remedy: ({ from }) => `The Kela expert checks the case again around ${date(from)}.`,
  },
  'notice.sickness-maximum-decided': {
    name: 'end of sickness allowance decided',
    message: () => 'The maximum of sickness allowance is so near that its last day is decided for the end of a month.',
    remedy: ({ deadline }) =>
      `The client settles what follows${deadline === null ? '' : ` by ${date(deadline)}`}: rehabilitation, a disability pension application, registration as a jobseeker.`,
  },
  'notice.rehabilitation-pays-nothing': {
    name: 'rehabilitation without allowance',
    message: () => 'The programme gives no rehabilitation allowance; another benefit has to carry these days.',
    remedy: () => 'The client keeps the jobseeker registration in force during the programme.',
  },
};
