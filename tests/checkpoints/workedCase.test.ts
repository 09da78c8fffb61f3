/**
 * One case from beginning to end, worked out by hand: a jobseeker on the general benefit falls ill, the search ends, a
 * work trial follows the illness without a pause, and registration begins on the day after it.
 */
import { expect, test } from 'vitest';
import type { CaseText } from '../support/case.js';
import { datesOf, told } from '../support/checkpoints.js';

const CASE: CaseText = {
  from: '2026-12',
  months: 14,
  history: [{ benefit: 'general-social-security-benefit', from: '2026-05-01', to: '2026-11-30' }],
  certificates: [{ kind: 'B', from: '2027-01-11', to: '2027-06-30' }],
  steps: [
    { situation: 'jobseeker', from: '2026-12-01', to: '2027-01-31' },
    { situation: 'incapacity', from: '2027-01-11', to: '2027-06-30', illness: 'back', certificate: 'B' },
    {
      situation: 'rehabilitation',
      programme: 'work-trial',
      from: '2027-07-01',
      to: '2027-10-29',
      decidedOn: '2027-06-01',
    },
    { situation: 'jobseeker', from: '2027-10-30' },
  ],
};

test('every day that must not pass unnoticed', () => {
  expect(told(CASE)).toEqual([
    // Onset Monday 11.1., then 12.–16., 18.–21.: the benefit is paid through it (TTL 3:3.4).
    '2027-01-21 sickness-waiting-ends',
    '2027-01-21 benefit-ends',
    '2027-01-22 benefit-starts',
    // Filed on 22.1., 21 days of processing; the money three days later, a Monday (R25, R26).
    '2027-02-12 decision-expected',
    '2027-02-15 first-payment',
    // Two months from the onset (SVL 15:4).
    '2027-03-11 apply-by',
    // January 22., 23., 25.–30.: 8. February 24. March 27 less Good Friday (26.) and Easter Monday (29.): 57 in all.
    // April 1., 2., 3.: 60.
    '2027-04-03 sickness-60-days',
    // April has 26: 83. May 3.–5., 7. and 8. (6. is Ascension Day), 10., 11.: 90.
    '2027-05-11 sickness-90-days',
    // May has 24 and June 25: 132, so the 150th day is not reached.
    '2027-06-30 certificate-ends',
    '2027-06-30 benefit-ends',
    // No waiting: sickness allowance was paid on the day before (R19).
    '2027-07-01 benefit-starts',
    // Six working days: 1.–3., 5.–7.; each 25 after them to 5.8., 3.9. and 2.10.; the rest with the end.
    '2027-07-07 participation-certificate',
    // Filed on 1.7. after the rehabilitation decision, 21 days; three days later is a Sunday.
    '2027-07-22 decision-expected',
    '2027-07-26 first-payment',
    '2027-10-29 rehabilitation-ends',
    // A Saturday, but a registration is never backdated; the first paid day is Monday 1 November.
    '2027-10-30 register-by',
    '2027-11-01 benefit-starts',
    // Filed on 1.11., 14 days; the first two weeks end on 14.11., the money comes three days after the decision.
    '2027-11-15 decision-expected',
    '2027-11-18 first-payment',
    // Six months from 1.7. (KKRL 41 §), three from 30.10. (YTL 20 §): the later one after New Year too.
    '2028-01-01 apply-by',
    '2028-01-30 apply-by',
  ]);
});

test('the certificates of participation of one programme are one line', () => {
  expect(datesOf('participation-certificate', CASE)).toEqual(['2027-07-07', '2027-08-05', '2027-09-03', '2027-10-02']);
});
