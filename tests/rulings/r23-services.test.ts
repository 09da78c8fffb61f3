/** R23 and R43: employment-promoting services and expense compensation. June 2026 begins on a Monday. */
import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load.js';
import { run, type StepText, strip } from '../support/case.js';
import {
  euroOn,
  GENERAL,
  gapsOf,
  monthOf,
  obstaclesOn,
  REGISTERED,
  received,
  unemployed,
} from '../support/unemployment.js';

const service = (kind: string, from: string, to: string, daysPerWeek?: number): StepText => ({
  situation: 'service',
  service: kind,
  from,
  to,
  ...(daysPerWeek && { daysPerWeek }),
});
const work2 = service('rehabilitative-work', '2026-06-01', '2026-06-30', 2);

describe('R23 five days a week, without', () => {
  const served = { unemploymentWaiting: 'served' };
  const all22 = { days: 22, euros: 818.62 };
  const june = (client: Record<string, unknown>, more: StepText[] = [], household = {}) =>
    run({
      from: '2026-06',
      client,
      household,
      steps: [{ situation: 'jobseeker', from: '2026-06-01' }, work2, ...more],
    });

  test.each<[string, Record<string, unknown>, StepText[], object]>([
    ['fewer days than attended', served, [], {}],
    ['means test', { ...served, otherIncome: [{ kind: 'rental', monthly: 5000 }] }, [], {}],
    ["parents' test", served, [], { parents: { livesWith: true, monthlyIncome: 9000 } }],
    ['waiting period', {}, [], {}],
    ['21 weeks', { ...served, vocationalQualification: false }, [], {}],
    ['sanction', served, [{ situation: 'sanction', from: '2026-06-08', to: '2026-06-26' }], {}],
  ])('%s', (_, client, steps, household) => {
    const result = june(client, steps, household);
    expect(monthOf(result, '2026-06', GENERAL)).toEqual(all22);
    expect(result.gaps).toEqual([]);
  });

  test.each<[string, StepText]>([
    ['periodised pay', { situation: 'periodised-pay', from: '2026-06-08', to: '2026-06-12' }],
    ['full-time work', { situation: 'work', from: '2026-06-08', to: '2026-06-12', monthlyPay: 2200 }],
    [
      'a benefit that bars',
      { situation: 'other-benefit', benefit: 'other', effect: 'bars', from: '2026-06-08', to: '2026-06-12' },
    ],
    ['prison', { situation: 'prison', from: '2026-06-08', to: '2026-06-12' }],
  ])('but not without %s, which still bars', (_, step) => {
    expect(monthOf(june(served, [step]), '2026-06', GENERAL).days).toBe(17);
  });

  test('R40 registration is still needed', () => {
    const result = run({ from: '2026-06', client: served, steps: [work2] });
    expect(gapsOf(result)).toEqual(['2026-06-01…2026-06-30']);
    expect(obstaclesOn(result, '2026-06-01')).toEqual(['not-registered']);
  });

  test('deductible benefits and home care allowance still come off', () => {
    const client = { ...served, otherIncome: [{ kind: 'home-care-allowance', monthly: 100 }] };
    const pension: StepText = {
      situation: 'other-benefit',
      benefit: 'partial-disability-pension',
      effect: 'deducts',
      monthly: 400,
      from: '2026-06-01',
    };
    expect(euroOn(june(client, [pension]), '2026-06-15')).toBe(13.95); // 300.015 ÷ 21.5
  });

  test('the means test is back on the day after the service', () => {
    const client = { ...served, otherIncome: [{ kind: 'rental', monthly: 600 }] };
    const result = unemployed('2026-06', { client, steps: [service('work-trial', '2026-06-01', '2026-06-10')] });
    expect(['2026-06-10', '2026-06-11'].map((iso) => euroOn(result, iso))).toEqual([37.21, 30.49]);
  });

  test('in a sanction only the days of the service are paid', () => {
    const steps: StepText[] = [
      { situation: 'sanction', from: '2026-06-01', to: '2026-06-14' },
      service('coaching', '2026-06-03', '2026-06-09'),
    ];
    expect(strip(unemployed('2026-06', { steps }), '2026-06-01', '2026-06-21')).toBe('..UUUuu UU..... UUUUUuu');
  });
});

describe('R43 expense compensation of 9 € on attended days', () => {
  const attended = (result: ReturnType<typeof run>) =>
    result.days.filter(({ compensation }) => compensation?.benefit === 'expense-compensation').length;
  const of = (step: StepText, more: StepText[] = [], client = {}) =>
    unemployed(step.from.slice(0, 7), { client, steps: [step, ...more] });

  test.each(['rehabilitative-work', 'work-trial', 'coaching', 'labour-market-training'])('in %s', (kind) => {
    expect(monthOf(of(service(kind, '2026-06-01', '2026-06-14', 3)), '2026-06', 'expense-compensation')).toEqual({
      days: 6,
      euros: 54,
    });
  });

  test('it is tax-free: in taxFree, not in gross', () => {
    const [june] = of(service('work-trial', '2026-06-01', '2026-06-05', 5)).months;
    expect(june).toMatchObject({ gross: 81_862, taxFree: 4500 });
  });

  test('R35 days a week left out are five, in rehabilitative work four', () => {
    expect(attended(of(service('work-trial', '2026-06-01', '2026-06-07')))).toBe(5);
    expect(attended(of(service('rehabilitative-work', '2026-06-01', '2026-06-07')))).toBe(4);
  });

  test.each([
    ['the first days of the week', '2026-06-01', '2026-06-07', 2, ['2026-06-01', '2026-06-02']],
    ['R32 of its part inside the step: from Wednesday', '2026-06-03', '2026-06-07', 2, ['2026-06-03', '2026-06-04']],
    ['the step ends before the number is full', '2026-06-04', '2026-06-05', 4, ['2026-06-04', '2026-06-05']],
    ['Easter Monday 6.4.2026 is passed over', '2026-04-06', '2026-04-12', 2, ['2026-04-07', '2026-04-08']],
    [
      'Good Friday takes one of five',
      '2026-03-30',
      '2026-04-05',
      5,
      ['2026-03-30', '2026-03-31', '2026-04-01', '2026-04-02'],
    ],
  ])('%s', (_, from, to, daysPerWeek, days) => {
    const result = unemployed(from.slice(0, 7), { months: 2, steps: [service('work-trial', from, to, daysPerWeek)] });
    const paid = result.days.filter(({ compensation }) => compensation);
    expect(paid.map(({ day }) => new Date(day * 86_400_000).toISOString().slice(0, 10))).toEqual(days);
  });

  test('not on days of incapacity, though the benefit goes on through the sickness waiting period', () => {
    const result = run({
      from: '2026-06',
      history: [received('2026-05-31')],
      steps: [
        REGISTERED,
        service('work-trial', '2026-06-01', '2026-06-05'),
        { situation: 'incapacity', from: '2026-06-03', to: '2026-06-04' },
      ],
    });
    expect(strip(result, '2026-06-01', '2026-06-07')).toBe('UUUUUuu');
    expect(attended(result)).toBe(3);
  });

  test('not on a day without benefit: late claim, pay that leaves nothing, smallest payment', () => {
    const step = service('work-trial', '2026-06-01', '2026-06-05');
    const work = (monthlyPay: number): StepText => ({
      situation: 'work',
      from: '2026-06-01',
      monthlyPay,
      workingTime: 0.5,
    });
    const late = unemployed('2026-06', { steps: [step], applications: [{ benefit: GENERAL, filed: 'never' }] });
    expect(attended(late)).toBe(0);
    expect(attended(of(step, [work(1700)]))).toBe(0);
    // 37.21 − 36.80 (1 582.40 ÷ 43) = 0.41 × 22 = 9.02 €
    expect(attended(of(step, [work(1582.4)]))).toBe(0);
    expect(attended(of(step, [work(1000)]))).toBe(5);
  });

  test('two services on one day give one compensation', () => {
    const other = service('coaching', '2026-06-01', '2026-06-05', 5);
    expect(
      monthOf(of(service('work-trial', '2026-06-01', '2026-06-05', 5), [other]), '2026-06', 'expense-compensation')
        .euros,
    ).toBe(45);
  });
});

describe('R23 limits of rehabilitative work', () => {
  const codes = (to: string, daysPerWeek: number): string[] =>
    loadScenario(
      `etuuspolku: 1
client: { birthDate: 1979-04-12 }
horizon: { from: 2026-06, months: 24 }
paths:
  - name: stay
    steps:
      - { situation: jobseeker, from: 2026-06-01 }
      - { situation: service, service: rehabilitative-work, from: 2026-06-01, to: ${to}, daysPerWeek: ${daysPerWeek} }
`,
      'case.yaml',
    ).diagnostics.map(({ severity, code }) => `${severity} ${code}`);

  test('four days a week for three months: nothing to say', () => {
    expect(codes('2026-08-31', 4)).toEqual([]);
  });

  test('five days a week is an error', () => {
    expect(codes('2026-08-31', 5).some((each) => each.startsWith('error'))).toBe(true);
  });

  test('a day short of three months is a warning', () => {
    const found = codes('2026-08-30', 4);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^warning/);
  });

  // Four days a week from Monday 1.6.2026. Holidays on Monday to Friday: 25.12. (week of 4 weekdays), 1.1. (4), 6.1. (4),
  // 26.3. (4), 29.3. (4): no day is lost with four a week. 44 weeks are 176 days: to Sunday 4.4.2027.
  test('178 days in twelve months are allowed, 179 are an error', () => {
    expect(codes('2027-04-06', 4)).toEqual([]);
    expect(codes('2027-04-07', 4).some((each) => each.startsWith('error'))).toBe(true);
  });
});

describe('R23 marked from 2027', () => {
  const marked = (month: string, kind: string) =>
    unemployed(month, { steps: [service(kind, `${month}-01`, `${month}-28`, 4)] }).assumptions.includes(
      'rehabilitative-work-in-force',
    );

  test('rehabilitative work in December 2026, in January 2027, work trial in January 2027', () => {
    expect([
      marked('2026-12', 'rehabilitative-work'),
      marked('2027-01', 'rehabilitative-work'),
      marked('2027-01', 'work-trial'),
    ]).toEqual([false, true, false]);
  });
});
