/** What was paid first is collected from what is granted later, and the client gets the difference. */
import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/calendar/day.js';
import { euros } from '../../src/money/cents.js';
import { money, statement } from './pay.js';

describe('a pension granted for months that unemployment benefit has bridged', () => {
  const worked = money({
    from: '2026-09',
    months: 4,
    history: [
      { benefit: 'sickness-allowance', from: '2025-09-12', to: '2026-08-31', illness: 'back' },
      { decision: 'sickness-maximum', lastDay: '2026-08-31', illness: 'back' },
    ],
    client: { unemploymentWaiting: 'served' },
    steps: [
      { situation: 'jobseeker', from: '2026-09-01' },
      { situation: 'incapacity', from: '2025-09-01', illness: 'back' },
      {
        situation: 'pension',
        benefit: 'disability-pension',
        from: '2026-09-01',
        appliedOn: '2026-08-03',
        decidedOn: '2026-11-16',
      },
    ],
  });

  test('the bridge is paid in its rhythm until the decision, the pension after it less the bridge', () => {
    // Paid by 16.11.: 1.–14.9. 10 days, 15.9.–12.10. 20 days, 13.10.–9.11. 20 days; 10.–15.11. never.
    // September 22 days 818.62, October the same, November 6 days 223.26 are collected: first from the national pension
    // of 787.07, then from the guarantee pension of 203.83.
    expect(statement(worked)).toEqual([
      '2026-09-18 general-social-security-benefit 2026-09-01..2026-09-14 372.1 - 74.42 = 297.68',
      '2026-10-15 general-social-security-benefit 2026-09-15..2026-10-12 744.2 - 148.84 = 595.36',
      '2026-11-12 general-social-security-benefit 2026-10-13..2026-11-09 744.2 - 148.84 = 595.36',
      '2026-11-19 disability-pension 2026-09-01..2026-09-30 0 - 0 = 0 (kept 787.07)',
      '2026-11-19 guarantee-pension 2026-09-01..2026-09-30 172.28 - 0 = 172.28 (kept 31.55)',
      '2026-11-19 disability-pension 2026-10-01..2026-10-31 0 - 0 = 0 (kept 787.07)',
      '2026-11-19 guarantee-pension 2026-10-01..2026-10-31 172.28 - 0 = 172.28 (kept 31.55)',
      '2026-11-19 disability-pension 2026-11-01..2026-11-30 563.81 - 0 = 563.81 (kept 223.26)',
      '2026-11-20 guarantee-pension 2026-11-01..2026-11-30 203.83 - 0 = 203.83',
      '2026-12-07 disability-pension 2026-12-01..2026-12-31 787.07 - 0 = 787.07',
      '2026-12-22 guarantee-pension 2026-12-01..2026-12-31 203.83 - 0 = 203.83',
    ]);
  });

  test('the months add up to the pension, with the tax of the bridge', () => {
    // 818.62 × 20 % in September, as each payment divides it: 74.42 + 12 days' 89.304 → 89.30.
    const [september] = worked.months;
    expect(euros(september?.withheld as never)).toBe(163.72);
    expect(euros(september?.net as never)).toBe(990.9 - 163.72);
  });

  test('no month depends on the claim of a benefit that the pension takes the place of', () => {
    expect(new Set(worked.months.map(({ certainty }) => certainty))).toEqual(new Set(['estimated']));
  });

  test('the bridge is told with what is collected', () => {
    const [bridge, ...others] = worked.bridges;
    expect(others).toEqual([]);
    expect(bridge).toMatchObject({ paid: 'general-social-security-benefit', granted: 'disability-pension' });
    expect([bridge?.from, bridge?.to, bridge?.known].map((each) => formatDay(each as never))).toEqual([
      '2026-09-01',
      '2026-11-09',
      '2026-11-16',
    ]);
    // 50 days.
    expect([bridge?.gross, bridge?.collected].map((each) => euros(each as never))).toEqual([1860.5, 1860.5]);
  });
});

describe('sickness allowance claimed six weeks after the illness began', () => {
  const worked = money({
    from: '2027-02',
    months: 2,
    history: [{ benefit: 'general-social-security-benefit', from: '2026-05-01', to: '2027-01-31' }],
    client: { annualIncome: { decided: 0 } },
    applications: [{ benefit: 'sickness-allowance', filed: '2027-03-15' }],
    steps: [
      { situation: 'jobseeker', from: '2027-02-01' },
      { situation: 'incapacity', from: '2027-02-02', to: '2027-03-31' },
    ],
  });

  test('the benefit paid in February is collected from the allowance', () => {
    // Waiting 2.–12.2. is paid. 15.–26.2. are paid too, 10 days, and replaced from Saturday 13.2. on; the block of March
    // would have come on 17.3., after the claim. Decided 5.4.; 6 working days to 19.2. and 25 to 20.3. are then over.
    expect(statement(worked)).toEqual([
      '2027-03-03 general-social-security-benefit 2027-02-01..2027-02-12 372.1 - 74.42 = 297.68',
      '2027-03-03 general-social-security-benefit 2027-02-15..2027-02-26 372.1 - 74.42 = 297.68',
      // The allowance of 13.–27.2. is 13 × 31.99, so all 10 × 37.21 are collected: 6 × 31.99 of the first block,
      '2027-04-08 sickness-allowance 2027-02-13..2027-02-19 0 - 0 = 0 (kept 191.94)',
      // and 180.16 of 25 × 31.99.
      '2027-04-08 sickness-allowance 2027-02-20..2027-03-20 619.59 - 123.92 = 495.67 (kept 180.16)',
    ]);
  });
});
