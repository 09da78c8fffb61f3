/** R38: the eight calendar weeks, days that count, and what R5 holds against. */
import { describe, expect, test } from 'vitest';
import { run, type StepText, strip } from '../support/case.js';
import { REGISTERED, received } from '../support/unemployment.js';

describe('R38 the calendar week of the first day and the seven after it', () => {
  /** Three waiting days, Monday 4.–Wednesday 6.1.2027: the window ends on Sunday 28.2. */
  const again = (from: string) =>
    run({
      from: '2027-01',
      months: 3,
      steps: [
        { situation: 'jobseeker', from: '2027-01-04', to: '2027-01-06' },
        { situation: 'jobseeker', from },
      ],
    });

  test.each([
    ['Monday 22.2.: four days more, paid from Friday', '2027-02-22', '....Uuu UUUUUuu UUUUUuu'],
    ['Tuesday 23.2.: four days more fill on Friday, the weekend is covered', '2027-02-23', '.....uu UUUUUuu UUUUUuu'],
    ['Wednesday 24.2.: six on Friday, anew from Monday 1.3.', '2027-02-24', '....... ....... ..UUUuu'],
    ['Monday 1.3.: anew', '2027-03-01', '....... ....... ..UUUuu'],
  ])('%s', (_, from, days) => {
    expect(strip(again(from), '2027-02-22', '2027-03-14')).toBe(days);
  });

  /** Begun on Wednesday 6.1.2027: the window is still that of the week from Monday 4.1. */
  test('a window begun in the middle of a week ends with the eighth Sunday', () => {
    const result = run({
      from: '2027-01',
      months: 3,
      steps: [
        { situation: 'jobseeker', from: '2027-01-06', to: '2027-01-06' },
        { situation: 'jobseeker', from: '2027-02-22' },
      ],
    });
    expect(strip(result, '2027-02-22', '2027-03-14')).toBe('....... ....... ..UUUuu');
  });

  // Begun Monday 27.11.2023 with three days; the window ends on Sunday 21.1.2024.
  test.each([
    ['inside the window the five days of 2023 hold', '2024-01-15', '..UUUuu UUUUUuu UUUUUuu'],
    ['a new window has the seven days of 2024', '2024-01-22', '....... ....... ..UUUuu'],
  ])('%s', (_, from, days) => {
    const result = run({
      from: '2023-11',
      months: 4,
      steps: [
        { situation: 'jobseeker', from: '2023-11-27', to: '2023-11-29' },
        { situation: 'jobseeker', from },
      ],
    });
    expect(strip(result, '2024-01-15', '2024-02-04')).toBe(days);
  });
});

describe('R38 days that count', () => {
  const from = { situation: 'jobseeker', from: '2026-12-01' } as const;

  test('days with nothing left by the means test count: seven to 9.12., full benefit from 10.12.', () => {
    const client = { otherIncome: [{ kind: 'rental', monthly: 5000, to: '2026-12-09' }] };
    expect(strip(run({ client, steps: [from] }), '2026-12-01', '2026-12-13')).toBe('...... ...UUuu');
  });

  test('days of part-time work count as full days', () => {
    const work: StepText = {
      situation: 'work',
      from: '2026-12-01',
      to: '2026-12-09',
      monthlyPay: 300,
      workingTime: 0.5,
    };
    expect(strip(run({ steps: [from, work] }), '2026-12-01', '2026-12-13')).toBe('WWWWWW WWWUUuu');
  });

  const claimed = (to: string): StepText => ({
    situation: 'rehabilitation',
    programme: 'work-trial',
    decidedOn: '2026-12-01',
    claimWaiting: true,
    from: '2026-12-14',
    to,
  });
  const sickBefore = [{ benefit: 'sickness-allowance', from: '2026-06-01', to: '2026-11-30', dailyAmount: 40 }];

  test('days claimed under R21 do not: the seven days begin after the rehabilitation, on 21.12.', () => {
    const result = run({ history: sickBefore, steps: [from, claimed('2026-12-20')] });
    expect(strip(result)).toBe('RRRRRr RRRRRRr RRRRRRr ....... ..UU');
  });

  test('nor do they open the eight weeks: the first day that counts is 18.1.2027', () => {
    const result = run({ months: 3, history: sickBefore, steps: [from, claimed('2027-01-17')] });
    expect(strip(result, '2027-01-11', '2027-01-31')).toBe('RRRRRRr ....... ..UUUuu');
  });

  test('waiting days of R51 do: ten days of waiting from 1.12., the seven fill inside them on 9.12.', () => {
    const rehabilitation: StepText = {
      situation: 'rehabilitation',
      programme: 'vocational-training',
      from: '2026-12-01',
      to: '2026-12-18',
    };
    // Waiting 1.–5., 7.–11.12.; benefit on 10. and 11.; the allowance from Saturday 12.
    expect(strip(run({ steps: [from, rehabilitation] }), '2026-12-01', '2026-12-27')).toBe(
      '...... ...UURr RRRRRuu UUUUUuu',
    );
  });
});

describe('R38 begun 1.1.–28.2.2022: five days, paid', () => {
  test.each([
    ['Friday 31.12.2021: unpaid to 6.1.', '2021-12-31', '2021-12-31', '2022-01-09', '... ....Uuu'],
    ['Monday 3.1.2022: paid', '2022-01-03', '2022-01-03', '2022-01-09', 'UUUUUuu'],
    ['Monday 28.2.2022: paid, also in March', '2022-02-28', '2022-02-28', '2022-03-06', 'UUUUUuu'],
    ['Tuesday 1.3.2022: unpaid to Monday 7.3.', '2022-03-01', '2022-03-01', '2022-03-13', '...... .UUUUuu'],
  ])('%s', (_, registered, from, to, days) => {
    const result = run({ from: '2021-12', months: 4, steps: [{ situation: 'jobseeker', from: registered }] });
    expect(strip(result, from, to)).toBe(days);
  });
});

describe('R38 and the waiting period of sickness allowance', () => {
  test('without right under R5 nothing until it ends, though the seven days fill inside it', () => {
    const steps: StepText[] = [
      { situation: 'jobseeker', from: '2026-12-01' },
      { situation: 'incapacity', from: '2026-12-01' },
    ];
    expect(strip(run({ steps }), '2026-12-01', '2026-12-20')).toBe('...... .....Ss SSSSSSs');
  });

  const history = [received('2026-11-30')];
  const ill: StepText = { situation: 'incapacity', from: '2026-12-01' };

  test('R5 holds when registration has ended', () => {
    expect(strip(run({ history, steps: [ill] }), '2026-12-01', '2026-12-13')).toBe('UUUUuu UUUUUSs');
  });

  test('R5 holds when the seven days are unserved', () => {
    const result = run({ client: { unemploymentWaiting: 'unserved' }, history, steps: [REGISTERED, ill] });
    expect(strip(result, '2026-12-01', '2026-12-13')).toBe('UUUUuu UUUUUSs');
  });

  test('R5 holds while the 21 weeks run: a service was paid on Friday 4.12., ill from Monday 7.12.', () => {
    const result = run({
      client: { vocationalQualification: false },
      steps: [
        { situation: 'jobseeker', from: '2026-12-01' },
        { situation: 'service', service: 'coaching', from: '2026-12-01', to: '2026-12-04' },
        { situation: 'incapacity', from: '2026-12-07' },
      ],
    });
    expect(strip(result, '2026-12-01', '2026-12-20')).toBe('UUUU.. UUUUUuu UUUUSSs');
  });

  test.each<[string, StepText, string]>([
    ['a sanction', { situation: 'sanction', from: '2026-12-03', to: '2026-12-04' }, 'UU..uu UUUUUSs'],
    ['periodised pay', { situation: 'periodised-pay', from: '2026-12-03', to: '2026-12-04' }, 'UULLuu UUUUUSs'],
    [
      'a benefit that bars',
      { situation: 'other-benefit', benefit: 'other', effect: 'bars', from: '2026-12-03', to: '2026-12-04' },
      'UU..uu UUUUUSs',
    ],
    ['prison', { situation: 'prison', from: '2026-12-03', to: '2026-12-04' }, 'UU..uu UUUUUSs'],
  ])('%s still stops it', (_, step, days) => {
    expect(strip(run({ history, steps: [REGISTERED, ill, step] }), '2026-12-01', '2026-12-13')).toBe(days);
  });

  test('hospital still stops it', () => {
    const inHospital: StepText = { ...ill, hospital: [{ from: '2026-12-03', to: '2026-12-04' }] };
    expect(strip(run({ history, steps: [REGISTERED, inHospital] }), '2026-12-01', '2026-12-13')).toBe('UU..uu UUUUUSs');
  });

  test('R6 is about the full waiting period: the one day of a relapse is unpaid', () => {
    const result = run({
      history: [
        { benefit: 'sickness-allowance', from: '2026-10-01', to: '2026-11-20', dailyAmount: 40 },
        received('2026-11-30', '2026-11-21'),
      ],
      steps: [REGISTERED, { situation: 'incapacity', from: '2026-12-01', to: '2026-12-01' }],
    });
    expect(strip(result, '2026-12-01', '2026-12-13')).toBe('.UUUuu UUUUUuu');
  });
});
