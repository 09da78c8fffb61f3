import { describe, expect, test } from 'vitest';
import { formatDay } from '../../../src/calendar/day.js';
import { type Plan, planOf } from '../../../src/planning/plan/plan.js';
import type { Weight } from '../../../src/planning/plan/weight.js';
import { loadScenario } from '../../../src/scenario/load.js';
import { movablePath } from '../../../src/scenario/movedPath.js';
import type { Scenario } from '../../../src/scenario/schema.js';
import type { CaseText } from '../../support/case.js';
import { documentOf } from '../../support/scenarioDocument.js';
import { bruteForce } from './bruteForce.js';
import { drained } from './drained.js';

const ALL = 1_000_000;

function planned(text: CaseText, top = ALL): Plan {
  const document = documentOf(text) as Scenario;
  const { facts, diagnostics } = loadScenario(JSON.stringify(document), 'case.json');
  if (facts === null) throw new Error(JSON.stringify(diagnostics));
  return drained(planOf(facts, movablePath(document, 0), top));
}

function expectBest(text: CaseText): Plan {
  const plan = planned(text);
  const { tried } = bruteForce(documentOf(text), 'path');
  expect(plan.best.map(({ dates, ...weight }) => ({ dates: dates.map(formatDay), ...weight }))).toEqual(tried);
  return plan;
}

const counts = ({ impossible }: Plan) => Object.fromEntries(impossible.map(({ code, count }) => [code, count]));
const daysOn = (plan: Plan, i: number) =>
  Object.fromEntries(
    (plan.chosen?.switches[i]?.dates ?? []).map(({ date, outcome }) => [
      formatDay(date).slice(5),
      'defect' in outcome ? outcome.defect.code : outcome.daysWithoutSupport,
    ]),
  );

const ON_BENEFIT = [{ benefit: 'general-social-security-benefit', from: '2026-05-01', to: '2026-11-30' }];
const SEEKS = { situation: 'jobseeker' as const, from: '2026-12-01' };

describe('a filing that moves', () => {
  /**
   * Ill from Monday 11 January: the waiting period ends on Thursday 21 January, the first payable day is Friday the 22nd.
   * A claim reaches two months back (SVL 15:4), so 22 March is in time, and each later day loses one.
   */
  const late: CaseText = {
    from: '2026-12',
    months: 6,
    history: ON_BENEFIT,
    steps: [SEEKS, { situation: 'incapacity', from: '2027-01-11', to: '2027-04-30', illness: 'hip', certificate: 'B' }],
    applications: [{ benefit: 'sickness-allowance', movable: { earliest: '2027-03-19', latest: '2027-03-29' } }],
  };

  test('is best while it is in time', () => {
    const plan = expectBest(late);
    expect(plan.best.slice(0, 4).map(({ dates }) => dates.map(formatDay).join())).toEqual(
      expect.arrayContaining(['2027-03-19', '2027-03-20', '2027-03-21', '2027-03-22']),
    );
    expect(plan.everywhere).toEqual([]);
    expect(plan.written).toBeNull();
  });

  test('costs a day a day after that, and says by which rule', () => {
    const plan = planned(late, 1);
    expect(plan.best).toHaveLength(1);
    expect(daysOn(plan, 0)).toMatchObject({ '03-22': 0, '03-23': 1, '03-24': 2, '03-25': 3 });
    const after = plan.chosen?.switches[0]?.dates.find(({ date }) => formatDay(date) === '2027-03-24')?.outcome;
    expect(after).toMatchObject({
      difference: { daysWithoutSupport: 2 },
      changes: expect.arrayContaining([{ code: 'gap.applied-late', law: ['SVL 15:4'], before: 0, after: 2 }]),
    });
  });

  test('with no gap-free date, names what no date avoids', () => {
    const plan = planned({
      ...late,
      applications: [{ benefit: 'sickness-allowance', movable: { earliest: '2027-04-01', latest: '2027-04-10' } }],
    });
    expect(plan.best[0]?.daysWithoutSupport).toBeGreaterThan(0);
    expect(plan.everywhere).toContain('gap.applied-late');
  });

  test('cannot come after its decision', () => {
    const plan = planned({
      ...late,
      applications: [
        {
          benefit: 'sickness-allowance',
          filed: '2027-03-01',
          decidedOn: '2027-03-22',
          movable: { earliest: '2027-03-19', latest: '2027-03-29' },
        },
      ],
    });
    expect(counts(plan)).toEqual({ 'input.decided-before-applied': 7 });
    expect(plan.tried).toBe(4);
  });
});

describe('steps that move', () => {
  const rehabilitation = {
    situation: 'rehabilitation' as const,
    programme: 'work-trial',
    from: '2027-02-01',
    to: '2027-04-30',
    decidedOn: '2027-01-15',
    movable: { earliest: '2027-01-11', latest: '2027-02-12' },
  };
  const work = {
    situation: 'service' as const,
    service: 'rehabilitative-work',
    from: '2026-12-07',
    to: '2027-03-31',
    daysPerWeek: 2,
  };
  const text = (...steps: CaseText['steps']): CaseText => ({
    from: '2026-12',
    months: 8,
    history: ON_BENEFIT,
    steps: [SEEKS, ...steps],
  });

  test('one: not before it is decided on', () => {
    const plan = expectBest(text(rehabilitation));
    expect(counts(plan)).toEqual({ 'input.contradiction': 4 });
    expect(formatDay(plan.impossible[0]?.dates[0] as never)).toBe('2027-01-11');
  });

  test('two', () => {
    const window = { earliest: '2026-12-04', latest: '2026-12-09' };
    const narrow = { earliest: '2027-01-29', latest: '2027-02-03' };
    const plan = expectBest(text({ ...work, movable: window }, { ...rehabilitation, movable: narrow }));
    expect(plan.combinations).toBe(36);
  });

  test('three, two of them at odds', () => {
    const [first, second] = ['2027-05-01', '2027-05-31'];
    const plan = expectBest(
      text(
        { ...rehabilitation, movable: { earliest: '2027-02-01', latest: '2027-02-02' } },
        {
          situation: 'incapacity',
          from: first as string,
          to: '2027-05-30',
          illness: 'a',
          movable: { earliest: '2027-04-30', latest: '2027-05-02' },
        },
        {
          situation: 'incapacity',
          from: second as string,
          to: '2027-06-20',
          illness: 'b',
          movable: { earliest: '2027-05-30', latest: '2027-06-01' },
        },
      ),
    );
    // The first lasts 30 days: begun on 30 April, 1 May or 2 May it ends on 29, 30 or 31 May.
    expect(counts(plan)).toEqual({ 'input.overlap': 2 * (0 + 1 + 2) });
    expect(plan.combinations).toBe(18);
  });

  test('keep their calendar days', () => {
    const plan = planned(text(rehabilitation), 1);
    const [, step] = plan.chosen?.answer.result.path.steps ?? [];
    expect((step?.to ?? 0) - (step?.from ?? 0)).toBe(88);
  });

  test('equals stand by date', () => {
    // The window of a service without any effect on what is paid: an unregistered client has nothing.
    const plan = planned({
      from: '2026-12',
      months: 2,
      steps: [
        {
          situation: 'other-benefit',
          benefit: 'basic-social-assistance',
          monthly: 0,
          effect: 'none',
          from: '2026-12-10',
          to: '2026-12-12',
          movable: { earliest: '2026-12-05', latest: '2026-12-20' },
        },
      ],
    });
    expect(plan.best.map(({ dates }) => dates[0])).toEqual([...plan.best].map(({ dates }) => dates[0]).sort());
    expect(plan.best).toHaveLength(16);
  });

  test('at the edges of the horizon', () => {
    const step = { situation: 'incapacity' as const, from: '2026-12-05', to: '2026-12-06', illness: 'a' };
    const before = { ...step, movable: { earliest: '2026-11-27', latest: '2026-12-03' } };
    const after = { ...step, movable: { earliest: '2027-07-29', latest: '2027-08-02' } };
    // Two days long: begun on 30 November it reaches into the horizon.
    expect(counts(expectBest(text(before)))).toEqual({ 'input.step-outside-horizon': 3 });
    expect(counts(expectBest(text(after)))).toEqual({ 'input.step-outside-horizon': 2 });
  });

  test('a pension of which only the application is dated', () => {
    const plan = expectBest({
      from: '2026-12',
      months: 8,
      history: ON_BENEFIT,
      steps: [
        SEEKS,
        {
          situation: 'pension',
          benefit: 'disability-pension',
          appliedOn: '2027-01-10',
          movable: { earliest: '2027-01-08', latest: '2027-01-12' },
        } as never,
      ],
    });
    expect(plan.tried).toBe(5);
  });

  test('no combination that can be', () => {
    const plan = planned(text({ ...rehabilitation, movable: { earliest: '2027-01-11', latest: '2027-01-12' } }));
    expect(plan).toMatchObject({ best: [], tried: 0, chosen: null, everywhere: [] });
  });
});

test('the order', () => {
  const plan = planned({
    from: '2026-12',
    months: 6,
    history: ON_BENEFIT,
    steps: [
      SEEKS,
      {
        situation: 'incapacity',
        from: '2027-01-11',
        to: '2027-02-28',
        movable: { earliest: '2026-12-20', latest: '2027-01-31' },
      },
    ],
  });
  const key = ({ daysWithoutSupport, lowest, total }: Weight) => [daysWithoutSupport, -lowest, -total];
  const keys = plan.best.map(key);
  expect(keys).toEqual(
    [...keys].sort(
      (a, b) =>
        (a[0] as number) - (b[0] as number) ||
        (a[1] as number) - (b[1] as number) ||
        (a[2] as number) - (b[2] as number),
    ),
  );
});
