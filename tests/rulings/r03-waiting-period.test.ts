/** R3: the waiting period of unemployment benefit. December 2026 begins on a Tuesday. */
import { describe, expect, test } from 'vitest';
import { run, type StepText, strip } from '../support/case.js';
import { GENERAL, REGISTERED, received } from '../support/unemployment.js';

const FROM_DECEMBER: StepText = { situation: 'jobseeker', from: '2026-12-01' };
const december = (client: Record<string, unknown>, steps: StepText[] = [], history: Record<string, unknown>[] = []) =>
  run({ client, history, steps: [FROM_DECEMBER, ...steps] });

describe('R3 whether it is served at the beginning', () => {
  test.each([
    ['unserved without history', {}, [], '...... ...UUuu'],
    ['as stated: served', { unemploymentWaiting: 'served' }, [], 'UUUUuu UUUUUuu'],
    [
      'as stated: unserved, whatever history says',
      { unemploymentWaiting: 'unserved' },
      [received('2026-10-30')],
      '...... ...UUuu',
    ],
    [
      'served by any unemployment benefit in history',
      {},
      [received('2021-03-01', '2021-03-01', 'labour-market-subsidy')],
      'UUUUuu UUUUUuu',
    ],
    [
      'served by earnings-related allowance in history',
      {},
      [received('2024-03-01', '2024-02-01', 'earnings-related-allowance')],
      'UUUUuu UUUUUuu',
    ],
    [
      'not by sickness allowance in history',
      {},
      [{ benefit: 'sickness-allowance', from: '2026-03-02', to: '2026-03-31', dailyAmount: 40 }],
      '...... ...UUuu',
    ],
    [
      'three days served: four left, Tuesday to Friday',
      { unemploymentWaiting: { daysServed: 3 } },
      [],
      '....uu UUUUUuu',
    ],
    ['six days served: one left', { unemploymentWaiting: { daysServed: 6 } }, [], '.UUUuu UUUUUuu'],
    ['seven days served: none left', { unemploymentWaiting: { daysServed: 7 } }, [], 'UUUUuu UUUUUuu'],
  ])('%s', (_, client, history, days) => {
    expect(strip(december(client, [], history), '2026-12-01', '2026-12-13')).toBe(days);
  });

  test('an earlier step has served it: a second registration in January is paid at once', () => {
    const result = run({
      months: 2,
      steps: [
        { situation: 'jobseeker', from: '2026-12-01', to: '2026-12-11' },
        { situation: 'jobseeker', from: '2027-01-11' },
      ],
    });
    expect(strip(result, '2026-12-07', '2026-12-13')).toBe('...UU..');
    expect(strip(result, '2027-01-04', '2027-01-17')).toBe('....... UUUUUuu');
  });
});

describe('R3 the days that count: everything else is fulfilled', () => {
  test.each<[string, StepText, string]>([
    [
      'a sanction stops the count: 1., 2. and 10., 11., 14., 15., 16.',
      { situation: 'sanction', from: '2026-12-03', to: '2026-12-09' },
      '...... ....... ...UUuu',
    ],
    [
      'full-time work stops it: 1. and 9.–11., 14.–16.',
      { situation: 'work', from: '2026-12-02', to: '2026-12-08', monthlyPay: 3000 },
      '.WWWWW WW..... ...UUuu',
    ],
    [
      'periodised pay stops it: 7 days from Thursday 10.',
      { situation: 'periodised-pay', from: '2026-12-01', to: '2026-12-09' },
      'LLLLLL LLL.... .....uu',
    ],
    [
      'being abroad stops it: 1. and 9.–11., 14.–16.',
      { situation: 'abroad', from: '2026-12-02', to: '2026-12-08' },
      '...... ....... ...UUuu',
    ],
    [
      'days of a service are paid and count: 1.–4., then 7.–9.',
      { situation: 'service', service: 'coaching', from: '2026-12-01', to: '2026-12-04' },
      'UUUU.. ...UUuu UUUUUuu',
    ],
    [
      'a service longer than the seven days serves it whole',
      { situation: 'service', service: 'coaching', from: '2026-12-01', to: '2026-12-11' },
      'UUUUuu UUUUUuu UUUUUuu',
    ],
    // Onset 1.12. + 2.–5., 7.–11.: the seven days fill on Wednesday 9., Thursday 10. is still a sickness waiting day.
    [
      'days of the sickness waiting period count',
      { situation: 'incapacity', from: '2026-12-01', to: '2026-12-10' },
      '...... ....Uuu UUUUUuu',
    ],
  ])('%s', (_, step, days) => {
    expect(strip(december({}, [step]), '2026-12-01', '2026-12-20')).toBe(days);
  });

  test('a day of paid sickness allowance does not count: 1. and 2. before, five days after', () => {
    // Ill from 3.12. (waiting 3.–5., 7.–12., 14.: five weekdays of waiting more make seven on 9.12.).
    const result = december({}, [{ situation: 'incapacity', from: '2026-12-03', to: '2026-12-18' }]);
    expect(strip(result, '2026-12-01', '2026-12-27')).toBe('...... ....... .SSSSuu UUUUUuu');
  });
});

describe('R3 five or seven days, by the date on which it begins', () => {
  test.each([
    ['Friday 29.12.2023: five', '2023-12-29', '2023-12-29', '2024-01-07', '... ....Uuu'],
    ['Monday 1.1.2024: seven', '2024-01-01', '2024-01-01', '2024-01-14', '....... ..UUUuu'],
    [
      'Saturday 30.12.2023 begins on Monday 1.1.2024: seven',
      '2023-12-30',
      '2023-12-30',
      '2024-01-14',
      '.. ....... ..UUUuu',
    ],
  ])('%s', (_, registered, from, to, days) => {
    const result = run({ from: '2023-12', months: 2, steps: [{ situation: 'jobseeker', from: registered }] });
    expect(strip(result, from, to)).toBe(days);
  });
});

describe('R3 it is not renewed', () => {
  const history = [received('2026-11-30')];

  test('by sickness: allowance to Friday 15.1.2027, benefit from Monday 18.1.', () => {
    const result = run({
      months: 2,
      history,
      steps: [REGISTERED, { situation: 'incapacity', from: '2026-12-01', to: '2027-01-15' }],
    });
    expect(strip(result, '2027-01-11', '2027-01-24')).toBe('SSSSSuu UUUUUuu');
  });

  test('by rehabilitation', () => {
    const result = run({
      months: 2,
      history,
      steps: [
        REGISTERED,
        { situation: 'rehabilitation', programme: 'work-trial', from: '2026-12-01', to: '2027-01-15' },
      ],
    });
    expect(strip(result, '2026-11-30', '2026-12-06')).toBe('RRRRRr');
    expect(strip(result, '2027-01-11', '2027-01-24')).toBe('RRRRRuu UUUUUuu');
  });

  test('by services', () => {
    const service: StepText = { situation: 'service', service: 'work-trial', from: '2026-12-01', to: '2026-12-18' };
    expect(strip(run({ history, steps: [REGISTERED, service] }), '2026-12-14', '2026-12-27')).toBe('UUUUUuu UUUUUuu');
  });

  test('by 1.5.2026, also for one who is not registered over the change', () => {
    const result = run({
      from: '2026-04',
      months: 3,
      history: [received('2026-03-31', '2026-01-01', 'labour-market-subsidy')],
      steps: [
        { situation: 'jobseeker', from: '2026-04-01', to: '2026-04-15' },
        { situation: 'jobseeker', from: '2026-06-01' },
      ],
    });
    expect(strip(result, '2026-06-01', '2026-06-07')).toBe('UUUUUuu');
  });

  test('a waiting period under way on 1.5.2026 goes on: 27.–30.4., 1., 4., 5.5.', () => {
    const result = run({ from: '2026-04', months: 2, steps: [{ situation: 'jobseeker', from: '2026-04-27' }] });
    expect(strip(result, '2026-04-27', '2026-05-10')).toBe('....... ..UUUuu');
    expect(result.months[1]?.benefits.map(({ benefit }) => benefit)).toEqual([GENERAL]);
  });
});
