/** One case after the other, by hand. Starts on 1 January 2027 unless told; three months before, twelve after. */
import { describe, expect, test } from 'vitest';
import { day } from '../../src/calendar/day.js';
import { type CohortRow, caseRow } from '../../src/cohort/caseRow.js';
import type { CohortOptions } from '../../src/cohort/options.js';
import type { CohortFacts } from '../../src/scenario/facts.js';
import { type CaseText, caseOf } from '../support/case.js';

const OPTIONS: CohortOptions = { before: 3, after: 12, status: 'longest', by: null, minCell: 5, path: null };
const ON_BENEFIT = { benefit: 'general-social-security-benefit', from: '2026-05-01', to: '2026-12-31' };
const SEEKS = { situation: 'jobseeker', from: '2027-01-01' } as const;

function counted(
  text: Partial<CaseText>,
  options: Partial<CohortOptions> = {},
  cohort: CohortFacts = { start: day('2027-01-01') },
): CohortRow | string {
  const facts = caseOf({ from: '2027-01', months: 12, history: [ON_BENEFIT], steps: [SEEKS], ...text });
  return caseRow({ ...facts, cohort }, { ...OPTIONS, ...options });
}

function row(...args: Parameters<typeof counted>): CohortRow {
  const found = counted(...args);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

function statuses(...args: Parameters<typeof counted>): string {
  const found = counted(...args);
  return typeof found === 'string' ? found : `${found.before} → ${found.after}`;
}

const SICK = { benefit: 'sickness-allowance', from: '2026-11-16', to: '2026-12-31', illness: 'back' };

describe('status', () => {
  test('unemployed before and after', () => expect(statuses({})).toBe('unemployment → unemployment'));

  test('a Saturday and a Sunday belong to the benefit around them', () => {
    const until = (to: string) => ({ history: [{ ...ON_BENEFIT, to }] });
    // 31 October 2026 is a Saturday.
    expect(statuses(until('2026-10-31'), { before: 2, status: 'last' })).toBe('none → unemployment');
    expect(statuses(until('2026-10-31'), { before: 2 })).toBe('none → unemployment');
    expect(statuses({}, { status: 'single' })).toBe('unemployment → unemployment');
  });

  /** 1 October to 15 November and 16 November to 31 December are 46 days each: sickness goes first. */
  test.each([
    ['single', 'several'],
    ['last', 'sickness'],
    ['longest', 'sickness'],
    ['priority', 'sickness'],
  ] as const)('half unemployed, half ill, by %s', (status, before) => {
    const history = [{ ...ON_BENEFIT, to: '2026-11-15' }, SICK];
    expect(statuses({ history }, { status })).toBe(`${before} → unemployment`);
  });

  test('one day more of unemployment makes it the longest', () => {
    const history = [
      { ...ON_BENEFIT, to: '2026-11-16' },
      { ...SICK, from: '2026-11-17' },
    ];
    expect(row({ history }).before).toBe('unemployment');
  });

  test('pay and a pension are none of the three', () => {
    const history = [{ benefit: 'wages', from: '2026-01-01', to: '2026-12-31', monthly: 2000 }];
    const steps = [
      {
        situation: 'pension',
        benefit: 'disability-pension',
        from: '2027-01-01',
        outcome: 'granted',
        monthly: 900,
        otherPensions: 0,
        appliedOn: '2026-10-01',
      },
    ] as const;
    expect(statuses({ history, steps })).toBe('none → none');
  });

  test('the day before the window does not count, its first day does', () => {
    const history = [ON_BENEFIT].map((entry) => ({ ...entry, from: '2026-05-01', to: '2026-09-30' }));
    expect(row({ history }, { status: 'single' }).before).toBe('none');
    expect(row({ history: [{ ...ON_BENEFIT, to: '2026-10-01' }] }, { status: 'single' }).before).toBe('unemployment');
  });

  test('the last day of the window after counts, the day after it does not', () => {
    const months = 13;
    const ill = (from: string) =>
      [
        { ...SEEKS, to: '2027-12-31' },
        {
          situation: 'rehabilitation',
          programme: 'vocational-training',
          from,
          to: '2028-01-31',
          daysPerWeek: 5,
          hoursPerDay: 6,
          partial: false,
          claimWaiting: false,
          claimInterval: false,
          openEnded: false,
        },
      ] as const;
    // Vocational training waits one day (R18): begun on 29 December it covers the 31st.
    expect(row({ months, steps: ill('2027-12-29') }, { status: 'last' }).after).toBe('rehabilitation');
    expect(row({ months, steps: ill('2028-01-01') }, { status: 'priority' }).after).toBe('unemployment');
  });
});

describe('days outside the data', () => {
  const since = (from: string) => ({ history: [{ ...ON_BENEFIT, from }] });

  test('are unknown before the first benefit', () => {
    // October is unknown.
    expect(statuses(since('2026-11-01'), { status: 'single' })).toBe('unknown-before');
    expect(statuses(since('2026-11-01'), { status: 'priority' })).toBe('unknown-before');
    expect(statuses(since('2026-11-01'), { status: 'last' })).toBe('unemployment → unemployment');
    expect(statuses(since('2026-11-01'))).toBe('unemployment → unemployment');
    expect(statuses(since('2026-10-01'), { status: 'single' })).toBe('unemployment → unemployment');
    expect(statuses(since('2026-10-02'), { status: 'single' })).toBe('unknown-before');
  });

  test('without any history all is unknown', () => expect(statuses({ history: [] })).toBe('unknown-before'));

  test('an employment that the path states makes the time before known', () => {
    const work = {
      situation: 'work',
      from: '2020-01-01',
      to: '2026-12-31',
      monthlyPay: 2000,
      workingTime: 1,
      payMonthOffset: 0,
    } as const;
    expect(statuses({ history: [], steps: [work, SEEKS] })).toBe('none → unemployment');
  });

  test('are unknown after the horizon', () => {
    expect(statuses({ months: 11 }, { status: 'single' })).toBe('unknown-after');
    expect(statuses({ months: 11 }, { status: 'last' })).toBe('unknown-after');
    expect(statuses({ months: 11 })).toBe('unemployment → unemployment');
    expect(statuses({ months: 6 })).toBe('unknown-after');
  });
});

describe('cases that are left out', () => {
  test('without cohort, with a start elsewhere, without the path', () => {
    const facts = caseOf({ from: '2027-01', months: 12, history: [ON_BENEFIT], steps: [SEEKS] });
    expect(caseRow(facts, OPTIONS)).toBe('no-cohort');
    expect(counted({}, {}, { start: day('2027-02-01') })).toBe('start-elsewhere');
    expect(counted({}, { path: 'other' })).toBe('no-such-path');
    expect(counted({}, { path: 'path' })).toMatchObject({ before: 'unemployment' });
  });
});

describe('favourable decisions on rehabilitation', () => {
  const training = {
    situation: 'rehabilitation',
    programme: 'vocational-training',
    from: '2027-03-01',
    to: '2027-06-30',
    daysPerWeek: 5,
    hoursPerDay: 6,
    partial: false,
    claimWaiting: false,
    claimInterval: false,
    openEnded: false,
  } as const;
  const decided = (text: Partial<CaseText>, decision?: object) => {
    const facts = caseOf({ from: '2027-01', months: 12, history: [ON_BENEFIT], steps: [SEEKS], ...text });
    const decisions = decision ? [decision as never] : [];
    return (caseRow({ ...facts, decisions, cohort: { start: day('2027-01-01') } }, OPTIONS) as CohortRow).decisions;
  };

  test('granted before, refused before', () => {
    const rehabilitation = { decision: 'rehabilitation', decidedOn: day('2026-08-01') };
    expect(decided({}, { ...rehabilitation, outcome: 'granted' })).toEqual({ before: true, after: false });
    expect(decided({}, { ...rehabilitation, outcome: 'refused' })).toEqual({ before: false, after: false });
  });

  test('a granted disability pension is none', () => {
    expect(decided({}, { decision: 'disability-pension', outcome: 'granted' }).before).toBe(false);
  });

  test.each([
    ['2026-12-31', { before: true, after: false }],
    ['2027-01-01', { before: false, after: true }],
  ])('rehabilitation of the path decided on %s', (decidedOn, expected) => {
    expect(decided({ steps: [SEEKS, { ...training, decidedOn }] })).toEqual(expected);
  });

  test('without its day it counts from the first day of the step', () => {
    expect(decided({ steps: [SEEKS, training] })).toEqual({ before: false, after: true });
  });

  test('rehabilitation allowance that was paid shows one', () => {
    const history = [{ benefit: 'rehabilitation-allowance', from: '2025-01-01', to: '2025-03-31' }, ON_BENEFIT];
    expect(decided({ history }).before).toBe(true);
  });
});

describe('months without support', () => {
  test('before: the history has ended; after: abroad', () => {
    const history = [{ ...ON_BENEFIT, to: '2026-10-31' }];
    const { withoutSupport } = row({ history, steps: [{ situation: 'abroad', from: '2027-01-01', to: '2027-12-31' }] });
    expect(withoutSupport).toEqual({ before: 2, after: 12 });
  });

  /** November has 30 days: of equal days the benefit's come first. */
  test.each([
    ['2026-11-15', 1],
    ['2026-11-14', 2],
  ])('benefit to %s', (to, before) => {
    expect(row({ history: [{ ...ON_BENEFIT, to }] }).withoutSupport.before).toBe(before);
  });

  test('unknown where the window is not whole', () => {
    expect(row({ history: [{ ...ON_BENEFIT, from: '2026-10-15' }] }).withoutSupport).toEqual({
      before: null,
      after: 0,
    });
    expect(row({ months: 11 }).withoutSupport).toEqual({ before: 0, after: null });
  });
});

describe('income of an average month before tax', () => {
  /** 37.21 a weekday: 22 + 21 + 23 before, 2455.86 / 3; 261 after, 9711.81 / 12 = 809.3175. */
  test('yleistuki', () => expect(row({}).income).toEqual({ before: 818_62, after: 809_32 }));

  test('what the history states goes before what the law would pay', () => {
    const history = [{ ...ON_BENEFIT, dailyAmount: 30 }];
    expect(row({ history }).income.before).toBe(660_00);
  });

  /** 920 a month for two of three months; social assistance is tax-free. */
  test('by the month, by the days of the month', () => {
    const history = [
      { benefit: 'parental-allowance', from: '2026-01-01', to: '2026-11-30', monthly: 920 },
      { benefit: 'basic-social-assistance', from: '2026-01-01', to: '2026-12-31', monthly: 500 },
    ];
    expect(row({ history }).income.before).toBe(613_33);
  });

  test('unknown without an amount, outside the data, and beside pay that only the path states', () => {
    const work = {
      situation: 'work',
      from: '2026-01-01',
      to: '2026-12-31',
      monthlyPay: 800,
      workingTime: 0.5,
      payMonthOffset: 0,
    } as const;
    expect(row({ history: [{ benefit: 'wages', from: '2026-01-01', to: '2026-12-31' }] }).income.before).toBeNull();
    expect(row({ history: [{ ...ON_BENEFIT, from: '2026-10-15' }] }).income.before).toBeNull();
    expect(row({ steps: [work, SEEKS] }).income.before).toBeNull();
  });
});

describe('groups', () => {
  const of = (by: CohortOptions['by'], cohort: Partial<CohortFacts>, birth = '1980-06-01') =>
    row({ birth }, { by }, { start: day('2027-01-01'), ...cohort }).group;

  test('area and referral, where they are stated', () => {
    expect([of('area', { area: 'north' }), of('area', {}), of('referral', { referral: 'self' })]).toEqual([
      'north',
      null,
      'self',
    ]);
  });

  test.each([
    ['2002-01-02', '-24'],
    ['2002-01-01', '25-34'],
    ['1992-01-02', '25-34'],
    ['1992-01-01', '35-44'],
    ['1962-01-02', '55-64'],
    ['1962-01-01', '65-'],
  ])('born on %s: %s on 1 January 2027', (birth, band) => expect(of('age-band', {}, birth)).toBe(band));
});
