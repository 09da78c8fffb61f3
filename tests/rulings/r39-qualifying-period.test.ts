/** R4 and R39: the 21 weeks of a client without a vocational qualification: 147 calendar days. */
import { describe, expect, test } from 'vitest';
import { type CaseText, run, type StepText, strip } from '../support/case.js';
import { BASIC, benefitOnDay, GENERAL, gapsOf, obstaclesOn, received } from '../support/unemployment.js';

const noQualification = { vocationalQualification: false, unemploymentWaiting: 'served' };
const from = (day: string, to?: string): StepText => ({ situation: 'jobseeker', from: day, ...(to && { to }) });
const of = (steps: StepText[], more: Partial<CaseText> = {}) =>
  run({ months: 8, steps, ...more, client: { ...noQualification, ...more.client } });

/** A Monday; 147 days from it end on Sunday 2.5.2027. */
const START = from('2026-12-07');

describe('R4 147 calendar days from the first registered day', () => {
  test('Monday 7.12.2026 to Sunday 2.5.2027, paid from Monday 3.5.', () => {
    const result = of([START]);
    // the six days before the registration are a gap that adjoins
    expect(gapsOf(result)).toEqual(['2026-12-01…2027-05-02']);
    expect(strip(result, '2027-04-26', '2027-05-09')).toBe('....... UUUUUuu');
    expect(obstaclesOn(result, '2027-05-02')).toEqual(['qualifying-period']);
  });

  test('the waiting period follows it: 3.–7., 10., 11.5.2027', () => {
    const result = of([START], { client: { vocationalQualification: false, unemploymentWaiting: 'unserved' } });
    expect(strip(result, '2027-04-26', '2027-05-16')).toBe('....... ....... ..UUUuu');
  });

  test('with a qualification none', () => {
    expect(strip(of([START], { client: { vocationalQualification: true } }), '2026-12-07', '2026-12-13')).toBe(
      'UUUUUuu',
    );
  });

  test('it runs over the leap day: from Monday 3.1.2028 to Sunday 28.5.2028', () => {
    const result = of([from('2028-01-03')], { from: '2028-01', months: 6 });
    expect(strip(result, '2028-05-22', '2028-06-04')).toBe('....... UUUUUuu');
  });

  test('it runs through days without registration, sickness and abroad', () => {
    const steps: StepText[] = [
      from('2026-12-07', '2027-01-31'),
      { situation: 'incapacity', from: '2027-01-11', to: '2027-02-26' },
      { situation: 'abroad', from: '2027-03-01', to: '2027-03-14' },
      from('2027-03-01'),
    ];
    expect(strip(of(steps), '2027-04-26', '2027-05-09')).toBe('....... UUUUUuu');
  });

  test('services are paid during it and do not stop it', () => {
    const service: StepText = { situation: 'service', service: 'coaching', from: '2027-01-11', to: '2027-01-22' };
    const result = of([START, service]);
    expect(strip(result, '2027-01-04', '2027-01-31')).toBe('....... UUUUUuu UUUUU.. .......');
    expect(strip(result, '2027-04-26', '2027-05-09')).toBe('....... UUUUUuu');
  });

  test('a first registered day inside a service is paid, and the period runs', () => {
    const service: StepText = { situation: 'service', service: 'coaching', from: '2026-12-07', to: '2026-12-11' };
    const result = of([START, service]);
    expect(strip(result, '2026-12-07', '2026-12-20')).toBe('UUUUU.. .......');
    expect(strip(result, '2027-04-26', '2027-05-09')).toBe('....... UUUUUuu');
  });
});

describe('R39 not at all', () => {
  test('when benefit was paid on the last weekday before: Friday 4.12., registered Monday 7.12.', () => {
    const result = run({
      client: noQualification,
      history: [received('2026-11-30')],
      steps: [from('2026-12-01')],
    });
    expect(strip(result, '2026-12-01', '2026-12-13')).toBe('UUUUuu UUUUUuu');
  });

  test('a registration begun before the horizon asks the weekday before itself', () => {
    const running = run({ client: noQualification, history: [received('2026-08-28')], steps: [from('2026-08-31')] });
    expect(strip(running, '2026-12-01', '2026-12-06')).toBe('UUUUuu');
  });

  test('when the work condition is met on the first registered day', () => {
    const workCondition = { met: true, metOn: '2026-12-07' };
    expect(strip(of([START], { client: { workCondition } }), '2026-12-07', '2026-12-13')).toBe('UUUUUuu');
  });

  test('met a day later it is set; from that day the basic allowance asks for none of it', () => {
    const workCondition = { met: true, metOn: '2026-01-13' };
    const result = of([from('2026-01-12')], { from: '2026-01', months: 5, client: { workCondition } });
    expect(strip(result, '2026-01-12', '2026-01-18')).toBe('.UUUUuu');
    expect(benefitOnDay(result, '2026-01-13')).toBe(BASIC);
  });
});

describe('R39 less the full weeks of benefit in the two years before', () => {
  const afterHistory = (history: Record<string, unknown>[]) =>
    of([START], { history: [received('2026-06-01', '2026-06-01'), ...history] });
  const paidFrom = (result: ReturnType<typeof run>): string =>
    new Date((result.days.find(({ paid }) => paid)?.day ?? 0) * 86_400_000).toISOString().slice(0, 10);

  test.each([
    // 147 − 4 × 7 = 119 days: to Sunday 4.4.2027
    ['four weeks, Monday 5.10. to Sunday 1.11.2026', '2026-10-05', '2026-11-01', '2027-04-05'],
    ['to Friday 30.10. is the same', '2026-10-05', '2026-10-30', '2027-04-05'],
    ['to Thursday 29.10.: three', '2026-10-05', '2026-10-29', '2027-04-12'],
    ['from Tuesday 6.10.: three', '2026-10-06', '2026-11-01', '2027-04-12'],
    ['none', '2026-10-06', '2026-10-08', '2027-05-03'],
    ['21 weeks and more', '2026-05-04', '2026-11-20', '2026-12-07'],
    // 20 weeks from Monday 6.7. to Sunday 22.11.: 7 days left
    ['20 weeks: one is left', '2026-07-06', '2026-11-22', '2026-12-14'],
  ])('%s', (_, first, last, paid) => {
    expect(paidFrom(afterHistory([received(last, first)]))).toBe(paid);
  });

  test('weeks more than two years before do not count: the two years begin on Saturday 7.12.2024', () => {
    // Monday 2.12.2024 is outside; Monday 9.12.2024 inside.
    expect(paidFrom(afterHistory([received('2024-12-08', '2024-12-02', 'labour-market-subsidy')]))).toBe('2027-05-03');
    expect(paidFrom(afterHistory([received('2024-12-15', '2024-12-09', 'labour-market-subsidy')]))).toBe('2027-04-26');
  });

  test('weeks of sickness allowance do not count', () => {
    const sick = { benefit: 'sickness-allowance', from: '2026-10-05', to: '2026-11-01', dailyAmount: 40 };
    expect(paidFrom(afterHistory([sick]))).toBe('2027-05-03');
  });
});

describe('R39 sanction days do not count', () => {
  test('30 days of it: to 1.6.2027 (Tuesday)', () => {
    const sanction: StepText = { situation: 'sanction', from: '2027-01-11', to: '2027-02-09' };
    expect(strip(of([START, sanction]), '2027-05-31', '2027-06-06')).toBe('..UUUuu');
  });

  test('a sanction after it changes nothing', () => {
    const sanction: StepText = { situation: 'sanction', from: '2027-05-10', to: '2027-05-16' };
    expect(strip(of([START, sanction]), '2027-05-03', '2027-05-23')).toBe('UUUUUuu ....... UUUUUuu');
  });

  test('nor those before the horizon: registered 7.9.2026, a sanction of 30 days to 6.10.', () => {
    // Without the sanction the 147 days end on Sunday 31.1.2027; 30 days later is Tuesday 2.3.
    const fromFebruary = (steps: StepText[]) => strip(of([from('2026-09-07'), ...steps]), '2027-02-01', '2027-03-07');
    expect(fromFebruary([])).toBe('UUUUUuu UUUUUuu UUUUUuu UUUUUuu UUUUUuu');
    const sanction: StepText = { situation: 'sanction', from: '2026-09-07', to: '2026-10-06' };
    expect(fromFebruary([sanction])).toBe('....... ....... ....... ....... ..UUUuu');
  });
});

test('R4 it concerns the general benefit after 1.5.2026 as the subsidy before: one period over the change', () => {
  // Monday 2.2.2026 + 146 days is Sunday 28.6.2026.
  const result = of([from('2026-02-02')], { from: '2026-02', months: 6 });
  expect(strip(result, '2026-06-22', '2026-07-05')).toBe('....... UUUUUuu');
  expect(benefitOnDay(result, '2026-06-29')).toBe(GENERAL);
});
