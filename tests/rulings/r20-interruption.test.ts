/** R20, R52: falling ill during rehabilitation; R22: one benefit a day. */
import { describe, expect, it } from 'vitest';
import type { CaseText, StepText } from '../support/case.js';
import { atMinimum, rehab, stripOf } from '../support/rehabilitation.js';

const ill = (from: string, to: string, more: Record<string, unknown> = {}): StepText => ({
  situation: 'incapacity',
  from,
  to,
  ...more,
});

/** Covered days that the calendar does not pay as `-`: two entitlements may cover the same Sunday. */
function paidStrip(text: CaseText, from: string, to: string): string {
  return stripOf(text, from, to).replace(/[a-z]/g, '-');
}

/** Training since January; its ten days are over on 18.1.2026. */
function training(incapacity: StepText, more: Partial<CaseText> = {}, to = '2026-06-30'): CaseText {
  return {
    from: '2026-01',
    months: 6,
    ...more,
    steps: [rehab('vocational-training', '2026-01-07', { to }), incapacity, ...(more.steps ?? [])],
  };
}

describe('25 consecutive working days from the onset', () => {
  it('then sickness allowance without waiting; after the incapacity the step pays again', () => {
    // Monday 2.3. is day 1; 6 a week: 24 days to Saturday 28.3.; Monday 30.3. is the 25th.
    const text = training(ill('2026-03-02', '2026-04-15'));
    // Good Friday is 3.4., Easter Monday 6.4.
    expect(stripOf(text, '2026-02-23', '2026-04-19')).toBe(
      'RRRRRRr RRRRRRr RRRRRRr RRRRRRr RRRRRRr RSSSsSs sSSSSSs SSSRRRr',
    );
  });

  it('an onset on a Sunday has its first working day on Monday', () => {
    expect(stripOf(training(ill('2026-03-01', '2026-04-15')), '2026-03-23', '2026-04-05')).toBe('RRRRRRr RSSSsSs');
  });

  it('holidays are no working days: from Monday 30.3.2026 over Easter', () => {
    // 30 31 1 2 4 (5) | 7–11 (10) | 13–18 (16) | 20–25 (22) | 27 28 29 (25): Wednesday 29.4.; Friday 1.5. is a holiday.
    expect(stripOf(training(ill('2026-03-30', '2026-05-10')), '2026-04-20', '2026-05-03')).toBe('RRRRRRr RRRSsSs');
  });

  it.each([
    ['ends on day 24', '2026-03-28'],
    ['ends on day 25', '2026-03-30'],
  ])('an incapacity that %s changes nothing', (_, to) => {
    expect(stripOf(training(ill('2026-03-02', to)), '2026-03-23', '2026-04-05')).toBe('RRRRRRr RRRRrRr');
  });

  it('on day 26 one day of sickness allowance', () => {
    expect(stripOf(training(ill('2026-03-02', '2026-03-31')), '2026-03-23', '2026-04-05')).toBe('RRRRRRr RSRRrRr');
  });

  it('a second incapacity has 25 days of its own', () => {
    const text = training(ill('2026-03-02', '2026-03-07'), {
      steps: [ill('2026-03-23', '2026-05-03', { illness: '2' })],
    });
    // 23–28 (6) 30 31 1 2 4 (11) 7–11 (16) 13–18 (22) 20 21 22 (25).
    expect(stripOf(text, '2026-04-13', '2026-05-03')).toBe('RRRRRRr RRRSSSs SSSSsSs');
  });

  it('not past the step: sickness allowance from the day after its end', () => {
    const text = training(ill('2026-03-02', '2026-03-31'), {}, '2026-03-13');
    expect(stripOf(text, '2026-03-02', '2026-03-22')).toBe('RRRRRRr RRRRRSs SSSSSSs');
  });

  it('mode DAY at five days a week pays its days and no Saturday; day 25 is a working day', () => {
    const text: CaseText = {
      from: '2026-02',
      months: 3,
      steps: [rehab('occupational-health-work-trial', '2026-02-02'), ill('2026-03-02', '2026-04-15')],
    };
    expect(stripOf(text, '2026-03-23', '2026-04-05')).toBe('RRRRRrr RSSSsSs');
  });
});

describe('the onset must be after the start, and a day must have been paid', () => {
  it('ill on the start day: rehabilitation pays on, without an end', () => {
    const text: CaseText = {
      from: '2026-03',
      months: 2,
      steps: [rehab('work-trial', '2026-03-02', { to: '2026-04-30' }), ill('2026-03-02', '2026-04-30')],
    };
    // One waiting day. Day 25 would be 30.3.
    expect(paidStrip(text, '2026-03-02', '2026-03-08')).toBe('.RRRRR-');
    expect(paidStrip(text, '2026-03-30', '2026-04-05')).toBe('RRRR-R-');
  });

  it('ill in the waiting days: no interruption', () => {
    const text: CaseText = {
      from: '2026-03',
      months: 3,
      steps: [rehab('vocational-training', '2026-03-02', { to: '2026-05-31' }), ill('2026-03-12', '2026-05-31')],
    };
    // 12.3. is the tenth waiting day.
    expect(paidStrip(text, '2026-03-09', '2026-03-22')).toBe('....RR- RRRRRR-');
    expect(paidStrip(text, '2026-05-18', '2026-05-24')).toBe('RRRRRR-');
  });

  it('ill on the second day that is paid: interruption', () => {
    const text: CaseText = {
      from: '2026-03',
      months: 3,
      steps: [rehab('vocational-training', '2026-03-02', { to: '2026-05-31' }), ill('2026-03-14', '2026-05-31')],
    };
    // 14 (1) 16–21 (7) 23–28 (13) 30 31 1 2 4 (18) 7–11 (23) 13 14 (25).
    expect(stripOf(text, '2026-04-13', '2026-04-19')).toBe('RRSSSSs');
  });
});

describe('an incapacity that began before rehabilitation', () => {
  it('rehabilitation on the days it pays, sickness allowance on the others', () => {
    const text: CaseText = {
      from: '2026-01',
      months: 4,
      steps: [
        ill('2026-01-12', '2026-04-30'),
        rehab('occupational-health-work-trial', '2026-03-02', { daysPerWeek: 2, to: '2026-03-15' }),
      ],
    };
    expect(stripOf(text, '2026-02-23', '2026-03-22')).toBe('SSSSSSs RRSSSSs RRSSSSs SSSSSSs');
  });

  it('a programme of the whole week pays as long as it lasts, without waiting, and sickness allowance goes on after it', () => {
    const text: CaseText = {
      from: '2026-01',
      months: 4,
      steps: [ill('2026-01-12', '2026-04-30'), rehab('vocational-training', '2026-02-16', { to: '2026-04-11' })],
    };
    expect(paidStrip(text, '2026-02-09', '2026-02-22')).toBe('SSSSSS- RRRRRR-');
    expect(paidStrip(text, '2026-04-06', '2026-04-19')).toBe('-RRRRR- SSSSSS-');
  });

  it('sickness allowance on the ten days that rehabilitation waits, when the onset is too fresh to have been paid', () => {
    const text: CaseText = {
      from: '2026-03',
      months: 2,
      steps: [ill('2026-03-02', '2026-04-30'), rehab('vocational-training', '2026-03-09')],
    };
    // Sickness waits to 12.3. and pays 13.–19.3.; rehabilitation waits 9.–19.3. and pays from 20.3.
    expect(paidStrip(text, '2026-03-09', '2026-03-22')).toBe('....SS- SSSSRR-');
  });
});

it('days that rehabilitation pays do not count towards the 300 (rehabilitation.md §10.2)', () => {
  const result = atMinimum({
    from: '2026-01',
    months: 3,
    steps: [
      ill('2026-01-12', '2026-03-31'),
      rehab('occupational-health-work-trial', '2026-03-02', { daysPerWeek: 2, to: '2026-03-15' }),
    ],
  });
  // Waiting to 22.1.; 23.–31.1. 8 days, February 24, March 26, less 2 3 9 10 March.
  expect(result.counters.find((each) => each.counter === 'sickness-days')?.used).toBe(54);
});

describe('mode DAY at fewer than five days', () => {
  const two = (more: Partial<CaseText>, incapacity: StepText): CaseText => ({
    from: '2026-02',
    months: 3,
    ...more,
    steps: [
      rehab('occupational-health-work-trial', '2026-02-02', { daysPerWeek: 2 }),
      incapacity,
      ...(more.steps ?? []),
    ],
  });

  it('its own days are carried for 25 working days; on the others an ordinary onset waits and pays', () => {
    // Onset Monday 2.3.: sickness waits to 12.3.; Monday 30.3. is the last day carried; well again on Thursday 16.4.
    const text = two({}, ill('2026-03-02', '2026-04-15'));
    expect(paidStrip(text, '2026-03-02', '2026-04-19')).toBe('RR...-- RR..SS- RRSSSS- RRSSSS- RSSS-S- -SSSSS- SSS..--');
  });

  it('unemployment benefit through the waiting days when the weekday before the onset was one of it (R5)', () => {
    const registered: StepText = { situation: 'jobseeker', from: '2026-02-01', to: '2026-04-30' };
    // Friday 27.2. was unemployment benefit.
    const text = two(
      { client: { unemploymentWaiting: 'served' }, steps: [registered] },
      ill('2026-03-02', '2026-04-15'),
    );
    expect(stripOf(text, '2026-03-02', '2026-03-22')).toBe('RRUUUuu RRUUSSs RRSSSSs');
  });

  it('no such benefit when the weekday before the onset was a rehabilitation day', () => {
    const registered: StepText = { situation: 'jobseeker', from: '2026-02-01', to: '2026-04-30' };
    // Onset Wednesday 4.3., after Tuesday's rehabilitation; the waiting ends on Saturday 14.3.
    const text = two(
      { client: { unemploymentWaiting: 'served' }, steps: [registered] },
      ill('2026-03-04', '2026-04-15'),
    );
    expect(stripOf(text, '2026-03-02', '2026-03-22')).toBe('RR...rr RR...rs RRSSSSs');
  });
});

describe('a step suspended after day 25 bars nothing', () => {
  const registered: StepText = { situation: 'jobseeker', from: '2026-01-01', to: '2026-06-30' };
  const suspended = (application: Record<string, unknown>): string =>
    stripOf(
      training(ill('2026-03-02', '2026-04-15'), {
        client: { unemploymentWaiting: 'served' },
        applications: [{ benefit: 'sickness-allowance', ...application }],
        steps: [registered],
      }),
      '2026-03-30',
      '2026-04-19',
    );

  it('unemployment benefit when sickness allowance is refused for fitness', () => {
    expect(suspended({ filed: '2026-04-01', outcome: 'refused', reason: 'fit' })).toBe('RUUUUuu UUUUUuu UUURRRr');
  });

  it('nothing when the claim is late (R7)', () => {
    expect(suspended({ filed: 'never' })).toBe('R...... ....... ...RRRr');
  });
});

describe('phases during one incapacity', () => {
  it('the carried days end with the first phase; the second, begun later, pays its days (R20, second sentence)', () => {
    const phase = (from: string, to: string): StepText =>
      rehab('vocational-training', from, { to, decidedOn: '2026-01-05' });
    const text: CaseText = {
      from: '2026-01',
      months: 5,
      steps: [phase('2026-01-07', '2026-03-14'), phase('2026-04-13', '2026-04-25'), ill('2026-03-09', '2026-05-31')],
    };
    expect(paidStrip(text, '2026-03-09', '2026-03-22')).toBe('RRRRRR- SSSSSS-');
    expect(paidStrip(text, '2026-04-13', '2026-05-03')).toBe('RRRRRR- RRRRRR- SSSS-S-');
  });
});

describe('a horizon that begins in the middle', () => {
  it('ill before the horizon, rehabilitation since January: the 25th day is the same', () => {
    const text = { ...training(ill('2026-02-09', '2026-03-31')), from: '2026-03', months: 1 };
    expect(stripOf(text, '2026-03-02', '2026-03-15')).toBe('RRRRRRr RSSSSSs');
  });

  it('ill on the first day of the horizon', () => {
    // Sunday 1.3.: day 1 is Monday 2.3., day 25 Monday 30.3.
    const text = { ...training(ill('2026-03-01', '2026-04-30')), from: '2026-03', months: 2 };
    expect(stripOf(text, '2026-03-23', '2026-04-05')).toBe('RRRRRRr RSSSsSs');
  });

  it('ill on Saturday 2.1.2027, when the horizon has begun with a holiday', () => {
    const text: CaseText = {
      from: '2027-01',
      months: 2,
      steps: [rehab('vocational-training', '2026-11-02', { to: '2027-06-30' }), ill('2027-01-02', '2027-02-28')],
    };
    // 2 (1) 4 5 7 8 9 (6) 11–16 (12) 18–23 (18) 25–30 (24) 1.2. (25).
    expect(stripOf(text, '2027-01-25', '2027-02-07')).toBe('RRRRRRr RSSSSSs');
  });
});
