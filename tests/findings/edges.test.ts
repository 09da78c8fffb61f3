/** Where gaps begin and end, that several are told apart, and that asking changes nothing. */
import { describe, expect, test } from 'vitest';
import { WorkingDays } from '../../src/calendar/workingDays.js';
import { GAP_CODES } from '../../src/findings/codes.js';
import { findingsOf } from '../../src/findings/findings.js';
import type { CaseFacts, PathFacts } from '../../src/scenario/facts.js';
import { simulate } from '../../src/simulation/simulate.js';
import { type CaseText, caseOf } from '../support/case.js';
import { findings, SERVED, told } from './told.js';

const RECEIVED = { benefit: 'general-social-security-benefit', from: '2026-06-01', to: '2027-01-31' };
const gaps = (text: CaseText): string[] => findings(text).map((each) => `${told(each).code} ${told(each).on}`);

describe('a gap', () => {
  test('begins with the horizon, though its cause is older', () => {
    expect(
      gaps({
        from: '2027-02',
        history: [RECEIVED],
        steps: [
          { situation: 'jobseeker', from: '2027-01-01' },
          { situation: 'sanction', from: '2027-01-20', to: '2027-02-10' },
        ],
      }),
    ).toEqual(['gap.sanction 2027-02-01…2027-02-10']);
  });

  test('ends with the horizon, though its cause goes on', () => {
    expect(
      gaps({
        from: '2027-02',
        history: [RECEIVED],
        steps: [
          { situation: 'jobseeker', from: '2027-02-01' },
          { situation: 'sanction', from: '2027-02-22', to: '2027-03-31' },
        ],
      }),
    ).toEqual(['gap.sanction 2027-02-22…2027-02-28']);
  });

  test('names a start that lies after the horizon', () => {
    const [gap] = findings({
      from: '2027-02',
      client: SERVED,
      steps: [
        {
          situation: 'rehabilitation',
          programme: 'work-trial',
          from: '2027-04-05',
          to: '2027-06-30',
          decidedOn: '2027-01-11',
        },
      ],
    }).map(told);
    // Interval and waiting pay wait ten working days, to 11.2.; then 14 × 33.60.
    expect(gap).toMatchObject({ code: 'gap.rehabilitation-not-started', nextStart: '2027-04-05', loss: 470.4 });
  });

  test('is none on a lone weekend', () => {
    expect(
      gaps({
        from: '2027-02',
        history: [RECEIVED],
        steps: [
          { situation: 'jobseeker', from: '2027-02-01', to: '2027-02-05' },
          { situation: 'jobseeker', from: '2027-02-08' },
        ],
      }),
    ).toEqual([]);
  });

  test('holds the weekend beside a lone Friday', () => {
    expect(
      gaps({
        from: '2027-02',
        history: [RECEIVED],
        steps: [
          { situation: 'jobseeker', from: '2027-02-01', to: '2027-02-04' },
          { situation: 'jobseeker', from: '2027-02-08' },
        ],
      }),
    ).toEqual(['gap.no-jobseeker-registration 2027-02-05…2027-02-07']);
  });
});

const TWO_GAPS: CaseText = {
  from: '2027-02',
  history: [RECEIVED],
  steps: [
    { situation: 'jobseeker', from: '2027-02-03' },
    { situation: 'sanction', from: '2027-02-15', cause: 'neglect' },
    { situation: 'periodised-pay', from: '2027-02-08', to: '2027-02-10' },
  ],
};

test('several gaps are told in order, before what is only worth knowing', () => {
  expect(gaps(TWO_GAPS)).toEqual([
    'gap.no-jobseeker-registration 2027-02-01…2027-02-02',
    'gap.sanction 2027-02-15…2027-02-21',
    'notice.periodised-pay 2027-02-08…2027-02-10',
  ]);
});

test('gaps of one rehabilitation step with different causes are told apart', () => {
  expect(
    gaps({
      from: '2027-02',
      history: [RECEIVED],
      steps: [
        { situation: 'rehabilitation', programme: 'work-ability-course', from: '2027-02-01', daysPerWeek: 2 },
        { situation: 'abroad', from: '2027-02-08', to: '2027-02-14' },
      ],
    }),
  ).toEqual([
    'gap.no-jobseeker-registration 2027-02-03…2027-02-05',
    'gap.abroad 2027-02-08…2027-02-14',
    'gap.no-jobseeker-registration 2027-02-17…2027-02-26',
    'warning.rehabilitation-first 2027-02-01',
  ]);
});

test('asking twice gives the same and changes neither facts nor result', () => {
  const facts = deeplyFrozen(caseOf(TWO_GAPS));
  const result = simulate(facts, facts.paths[0] as PathFacts);
  const before = JSON.stringify(result);
  const first = findingsOf(facts, result);
  expect(findingsOf(facts, result)).toEqual(first);
  expect(JSON.stringify(result)).toBe(before);
});

test('a cause is taken away under the calendar of the simulation', () => {
  const text: CaseText = {
    from: '2026-12',
    months: 2,
    client: SERVED,
    steps: [
      { situation: 'jobseeker', from: '2026-12-21' },
      { situation: 'incapacity', from: '2026-12-21' },
      { situation: 'work', from: '2026-12-01', to: '2026-12-20', monthlyPay: 2500 },
    ],
  };
  // The onset and nine working days are ten days of 42.00 under either calendar; Christmas lies in one of them.
  expect(findings(text).map(told)).toMatchObject([{ on: '2026-12-21…2027-01-04', loss: 420 }]);
  const workingDays = new WorkingDays(() => []);
  expect(findings(text, { workingDays }).map(told)).toMatchObject([{ on: '2026-12-21…2026-12-31', loss: 420 }]);
});

test('no code of a gap is told twice in the catalogue', () => {
  expect(new Set(GAP_CODES).size).toBe(GAP_CODES.length);
});

function deeplyFrozen(facts: CaseFacts): CaseFacts {
  const freeze = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  };
  freeze(facts);
  return facts;
}
