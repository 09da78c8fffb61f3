/** R23, TTL 10:3: days away from a service. June 2026 begins on a Monday; benefit 37.21 €, expense compensation 9 € a day. */
import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load.js';
import { run, type StepText, strip } from '../support/case.js';
import {
  EARNINGS,
  euroOn,
  GENERAL,
  gapsOf,
  monthOf,
  obstaclesOn,
  REGISTERED,
  received,
  SUBSIDY,
  unemployed,
} from '../support/unemployment.js';

interface Away {
  service?: string;
  from?: string;
  to?: string;
  daysPerWeek?: number;
}

const away = (absent: [from: string, to: string][], more: Away = {}): StepText => ({
  situation: 'service',
  service: 'work-trial',
  from: '2026-06-01',
  to: '2026-06-30',
  ...more,
  absent: absent.map(([from, to]) => ({ from, to })),
});
const WEEK = ['2026-06-08', '2026-06-14'] as const;
const inJune = (step: StepText, more: StepText[] = []) => unemployed('2026-06', { steps: [step, ...more] });
/** Days with expense compensation, as days of the month. */
const attended = (result: ReturnType<typeof run>): number[] =>
  result.days.flatMap(({ day, compensation }) => (compensation ? [new Date(day * 86_400_000).getUTCDate()] : []));

describe('which services TTL 10:3 names', () => {
  test.each(['coaching', 'work-trial', 'rehabilitative-work'])('%s: the missed day is unpaid', (service) => {
    const result = inJune(away([['2026-06-10', '2026-06-10']], { service }));
    expect(strip(result, ...WEEK)).toBe('UU.UUuu');
    expect(obstaclesOn(result, '2026-06-10')).toEqual(['absent-from-service']);
    expect(gapsOf(result)).toEqual(['2026-06-10…2026-06-10']);
  });

  test('labour market training is not named: benefit is paid, the compensation for expenses is not', () => {
    const result = inJune(away([['2026-06-10', '2026-06-10']], { service: 'labour-market-training' }));
    expect(strip(result, ...WEEK)).toBe('UUUUUuu');
    // 22 weekdays of June, one missed
    expect(attended(result)).not.toContain(10);
    expect(monthOf(result, '2026-06', 'expense-compensation')).toEqual({ days: 21, euros: 189 });
  });

  test('the day before and after an absence are paid', () => {
    const result = inJune(away([['2026-06-10', '2026-06-10']]));
    expect(['2026-06-09', '2026-06-10', '2026-06-11'].map((iso) => euroOn(result, iso))).toEqual([37.21, null, 37.21]);
  });
});

describe('which days are missed', () => {
  test.each<[string, [string, string][], number, string, number[]]>([
    ['all of a week of five days', [['2026-06-08', '2026-06-12']], 5, '.....uu', []],
    ['over the weekend too: Saturday and Sunday are covered', [['2026-06-08', '2026-06-14']], 5, '.....uu', []],
    ['one of two days', [['2026-06-08', '2026-06-08']], 2, '.UUUUuu', [9]],
    ['both of two days', [['2026-06-08', '2026-06-09']], 2, '..UUUuu', []],
    // The service has two days in the week: no more than two can be missed.
    ['a whole week of two days', [['2026-06-08', '2026-06-12']], 2, '..UUUuu', []],
    // R43 takes Monday to Thursday; a stated Friday is one of the four days instead of Thursday.
    ['the Friday of four days', [['2026-06-12', '2026-06-12']], 4, 'UUUU.uu', [8, 9, 10]],
    ['three of four days', [['2026-06-08', '2026-06-10']], 4, '...UUuu', [11]],
    [
      'two periods of one week',
      [
        ['2026-06-08', '2026-06-08'],
        ['2026-06-11', '2026-06-11'],
      ],
      5,
      '.UU.Uuu',
      [9, 10, 12],
    ],
  ])('%s', (_, absent, daysPerWeek, week, days) => {
    const result = inJune(away(absent, { daysPerWeek }));
    expect(strip(result, ...WEEK)).toBe(week);
    expect(attended(result).filter((day) => day >= 8 && day <= 14)).toEqual(days);
  });

  test('a holiday is no day of the service: Easter Monday 6.4.2026', () => {
    const step = away([['2026-04-06', '2026-04-07']], { from: '2026-04-01', to: '2026-04-30' });
    const result = unemployed('2026-04', { steps: [step] });
    expect(strip(result, '2026-04-06', '2026-04-12')).toBe('U.UUUuu');
  });

  test('away from one of two services', () => {
    const other: StepText = { situation: 'service', service: 'coaching', from: '2026-06-01', daysPerWeek: 5 };
    expect(strip(inJune(away([['2026-06-10', '2026-06-10']]), [other]), ...WEEK)).toBe('UU.UUuu');
  });
});

describe('accepted reasons and what else happens on the day', () => {
  test('incapacity: paid through the waiting period by the ordinary rules', () => {
    const result = run({
      from: '2026-06',
      history: [received('2026-05-31')],
      steps: [
        REGISTERED,
        away([['2026-06-10', '2026-06-11']]),
        { situation: 'incapacity', from: '2026-06-10', to: '2026-06-10' },
      ],
    });
    expect(strip(result, ...WEEK)).toBe('UUU.Uuu');
  });

  test('an illness on the weekday after a missed day finds no benefit paid before it (R5)', () => {
    const result = run({
      from: '2026-06',
      history: [received('2026-05-31')],
      steps: [REGISTERED, away([['2026-06-10', '2026-06-10']]), { situation: 'incapacity', from: '2026-06-11' }],
    });
    expect(strip(result, ...WEEK)).toBe('UU.....');
  });

  test('waiting days are not counted on missed days: seven days from Monday 1.6., Wednesday 3.6. missed', () => {
    const step = away([['2026-06-03', '2026-06-03']], { to: '2026-06-09' });
    const result = run({
      from: '2026-06',
      client: { unemploymentWaiting: 'unserved' },
      steps: [{ situation: 'jobseeker', from: '2026-06-01' }, step],
    });
    // Counted: 1., 2., 4., 5., 8., 9. in the service, paid; the seventh is Wednesday 10.6., unpaid.
    expect(strip(result, '2026-06-01', '2026-06-14')).toBe('UU.UUuu UU.UUuu');
    expect(obstaclesOn(result, '2026-06-10')).toEqual(['waiting-period']);
  });

  test('the 21 weeks run in calendar days, missed days among them (R4, R39)', () => {
    const without = (absent: [string, string][]) =>
      run({
        from: '2026-06',
        client: { unemploymentWaiting: 'served', vocationalQualification: false },
        steps: [{ situation: 'jobseeker', from: '2026-06-01' }, away(absent)],
      }).counters.find(({ counter }) => counter === 'qualifying-period');
    expect(without([['2026-06-08', '2026-06-12']])).toEqual(without([]));
  });

  test('a day that earnings-related allowance would pay is missed likewise', () => {
    const fund = { member: true, dailyAmount: 60, daysLeft: 100, baseWage: null };
    const client = { fund, workCondition: { met: true, metOn: '2024-01-01' } };
    const result = unemployed('2026-06', { client, steps: [away([['2026-06-10', '2026-06-10']])] });
    expect(monthOf(result, '2026-06', EARNINGS).days).toBe(21);
  });

  test('the same under the earlier benefit: 30.4.2026 and 1.5.2026', () => {
    const step = away(
      [
        ['2026-04-30', '2026-05-01'],
        ['2026-05-04', '2026-05-04'],
      ],
      { from: '2026-04-01', to: '2026-05-31' },
    );
    const result = unemployed('2026-04', { months: 2, steps: [step] });
    // 1.5. is a holiday: no day of the service.
    expect(['2026-04-29', '2026-04-30', '2026-05-01', '2026-05-04'].map((iso) => euroOn(result, iso))).toEqual([
      37.21,
      null,
      37.21,
      null,
    ]);
    expect(monthOf(result, '2026-04', SUBSIDY).days).toBe(21);
    expect(monthOf(result, '2026-05', GENERAL).days).toBe(20);
  });
});

test('an absence outside the service is told', () => {
  const { diagnostics } = loadScenario(
    `etuuspolku: 1
client: { birthDate: 1979-04-12 }
horizon: { from: 2026-06, months: 3 }
paths:
  - name: stay
    steps:
      - { situation: service, service: coaching, from: 2026-06-01, to: 2026-06-30, absent: [{ from: 2026-06-30, to: 2026-07-01 }] }
`,
    'case.yaml',
  );
  expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['warning input.outside-period']);
});
