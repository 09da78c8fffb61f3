import { describe, expect, test } from 'vitest';
import { day, formatDay, formatMonth } from '../../src/calendar/day.js';
import type { CaseFacts } from '../../src/scenario/facts.js';
import { loadScenario } from '../../src/scenario/load.js';
import { EXAMPLE } from './example.js';
import { withParts, withSteps } from './marked.js';

function factsOf(text: string, today?: string): CaseFacts {
  const { facts, diagnostics } = loadScenario(text, 'case.yaml', today === undefined ? {} : { today: day(today) });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return facts as CaseFacts;
}

const stepsOf = (steps: readonly string[]) => factsOf(withSteps(steps)).paths[0]?.steps ?? [];

test('the example of the format is without defects', () => {
  const { facts, diagnostics, raw } = loadScenario(EXAMPLE, 'case.yaml');
  expect(diagnostics).toEqual([]);
  expect(raw).toMatchObject({ etuuspolku: 1, reference: 'KS-0412' });
  expect(facts?.paths.map(({ name, title }) => [name, title])).toEqual([
    ['stay', 'Stays on unemployment benefit'],
    ['rehabilitation', 'rehabilitation'],
  ]);
});

describe('the horizon', () => {
  test('is whole months, and its first day is today unless another day is given', () => {
    const { horizon, today } = factsOf(EXAMPLE);
    expect([formatDay(horizon.from), formatDay(horizon.to), formatDay(today)]).toEqual([
      '2026-12-01',
      '2028-05-31',
      '2026-12-01',
    ]);
    expect(formatDay(factsOf(EXAMPLE, '2026-11-21').today)).toBe('2026-11-21');
  });
});

describe('the client', () => {
  test('money is cents, months are months, what is not said has its default', () => {
    const { client } = factsOf(EXAMPLE);
    expect(formatDay(client.birth)).toBe('1979-04-12');
    expect(client.otherIncome).toEqual([{ kind: 'rental', monthly: 20_000, from: day('2026-01-01') }]);
    expect(client.annualIncome.wages.map(({ month, gross }) => [formatMonth(month), gross])).toEqual([
      ['2026-03', 20_000],
    ]);
    expect(client.annualIncome).not.toHaveProperty('decided');
    expect(client.unemploymentWaiting).toBe('served');
  });

  test('hardly anything has to be said', () => {
    const { client, history, certificates } = factsOf(withParts('client: { birthMonth: 1979-04 }'));
    expect(formatDay(client.birth)).toBe('1979-04-01');
    expect(client.vocationalQualification).toBeNull();
    expect(client.workCondition).toEqual({ met: false, metOn: null });
    expect(client.fund).toEqual({ member: false, dailyAmount: null, daysLeft: null, baseWage: null });
    expect(client).not.toHaveProperty('unemploymentWaiting');
    expect(client.households).toHaveLength(1);
    expect(client.households[0]).toMatchObject({
      spouse: false,
      children: 0,
      parents: { livesWith: false, monthlyIncome: 0 },
    });
    expect([history, certificates]).toEqual([[], []]);
  });

  test('children counted by birth months change the household when they are born and when they turn 18', () => {
    const household = 'household: { childBirthMonths: [2009-03, 2015-06, 2027-08] }';
    const { client } = factsOf(withParts(`client: { birthDate: 1979-04-12, ${household} }`));
    expect(client.households.map(({ from, children }) => [formatDay(from), children])).toEqual([
      ['1900-01-01', 2],
      ['2027-03-01', 1],
      ['2027-08-01', 2],
    ]);
  });

  test('households follow one another; a number of children wins over the birth months', () => {
    const household = 'household: [{ spouse: true, children: 1 }, { from: 2027-05-10, childBirthMonths: [2015-06] }]';
    const { client } = factsOf(withParts(`client: { birthDate: 1979-04-12, ${household} }`));
    expect(client.households.map(({ from, spouse, children }) => [formatDay(from), spouse, children])).toEqual([
      ['1900-01-01', true, 1],
      ['2027-05-10', false, 1],
    ]);
  });
});

describe('history', () => {
  test('an entry without an end runs to the day before the horizon', () => {
    const { history } = factsOf(
      withParts('history:\n  - { benefit: general-social-security-benefit, from: 2026-05-01 }'),
    );
    expect(history).toMatchObject([{ running: true, to: day('2026-11-30'), illness: '1' }]);
  });

  test('benefits come oldest first, decisions apart', () => {
    const { history, decisions } = factsOf(EXAMPLE);
    expect(history.map(({ from }) => formatDay(from))).toEqual([
      '2024-09-02',
      '2025-03-17',
      '2025-06-01',
      '2026-05-01',
    ]);
    expect(history[1]).toMatchObject({ illness: 'back', days: 62, dailyAmount: 3199, running: false });
    expect(decisions).toEqual([
      {
        decision: 'disability-pension',
        outcome: 'refused',
        decidedOn: day('2025-11-03'),
        reason: 'able to do lighter work',
      },
    ]);
  });

  test('a decided maximum', () => {
    const entry = '{ decision: sickness-maximum, decidedOn: 2026-03-01, lastDay: 2026-03-31, illness: 2 }';
    const { decisions } = factsOf(withParts(`history:\n  - ${entry}`));
    expect(decisions).toEqual([
      { decision: 'sickness-maximum', decidedOn: day('2026-03-01'), lastDay: day('2026-03-31'), illness: '2' },
    ]);
  });
});

describe('steps', () => {
  test('are sorted by their first day and remember where they stand in the document', () => {
    const steps = stepsOf([
      '{ situation: abroad, from: 2027-03-01, to: 2027-03-31 }',
      '{ situation: jobseeker, from: 2026-12-01 }',
    ]);
    expect(steps.map(({ situation, index }) => [situation, index])).toEqual([
      ['jobseeker', 1],
      ['abroad', 0],
    ]);
  });

  test('without an end last to the end of the horizon', () => {
    expect(stepsOf(['{ situation: jobseeker, from: 2027-01-01 }'])).toMatchObject([{ to: day('2028-05-31') }]);
  });

  test('that adjoin and are equal are one; a day between or another field keeps them apart', () => {
    const steps = stepsOf([
      '{ situation: jobseeker, from: 2027-01-01, to: 2027-01-31 }',
      '{ situation: jobseeker, from: 2027-02-01, to: 2027-02-28 }',
      '{ situation: jobseeker, from: 2027-03-02, to: 2027-03-31 }',
      '{ situation: incapacity, illness: back, from: 2027-01-01, to: 2027-01-31 }',
      '{ situation: incapacity, illness: knee, from: 2027-02-01, to: 2027-02-28 }',
    ]);
    expect(steps.map(({ situation, from, to, index }) => [situation, formatDay(from), formatDay(to), index])).toEqual([
      ['jobseeker', '2027-01-01', '2027-02-28', 0],
      ['incapacity', '2027-01-01', '2027-01-31', 3],
      ['incapacity', '2027-02-01', '2027-02-28', 4],
      ['jobseeker', '2027-03-02', '2027-03-31', 2],
    ]);
  });

  test('a joined rehabilitation is open-ended when its last part is', () => {
    const part = 'situation: rehabilitation, programme: vocational-training';
    const steps = stepsOf([`{ ${part}, from: 2027-01-01, to: 2027-01-31 }`, `{ ${part}, from: 2027-02-01 }`]);
    expect(steps).toMatchObject([{ openEnded: true, from: day('2027-01-01'), to: day('2028-05-31'), index: 0 }]);
  });

  test.each([
    ['{ situation: incapacity, from: 2027-01-01, illness: 7 }', { illness: '7', partial: false, hospital: [] }],
    ['{ situation: incapacity, from: 2027-01-01 }', { illness: '1' }],
    [
      '{ situation: incapacity, from: 2027-01-01, to: 2027-02-10, employerPay: { monthly: 1000.5 } }',
      { employerPay: { monthly: 100_050, to: day('2027-02-10') } },
    ],
    [
      '{ situation: rehabilitation, from: 2027-01-01, programme: psychotherapy }',
      { daysPerWeek: 5, hoursPerDay: 2, openEnded: true, partial: false, claimWaiting: false, claimInterval: false },
    ],
    [
      '{ situation: rehabilitation, from: 2027-01-01, to: 2027-03-01, programme: skills-course }',
      { hoursPerDay: 6, openEnded: false },
    ],
    ['{ situation: service, from: 2027-01-01, service: rehabilitative-work, to: 2027-06-01 }', { daysPerWeek: 4 }],
    ['{ situation: service, from: 2027-01-01, service: coaching }', { daysPerWeek: 5 }],
    [
      '{ situation: work, from: 2027-01-01, monthlyPay: 29.99 }',
      { monthlyPay: 2999, workingTime: 100_000, payMonthOffset: 0 },
    ],
    [
      '{ situation: work, from: 2027-01-01, monthlyPay: 1.15, workingTime: 0.456 }',
      { monthlyPay: 115, workingTime: 45_600 },
    ],
    ['{ situation: sanction, from: 2027-01-01, cause: neglect }', { cause: 'neglect' }],
    [
      '{ situation: periodised-pay, from: 2027-01-01, amount: 1000, dailyWage: 80 }',
      { amount: 100_000, dailyWage: 8000 },
    ],
    [
      '{ situation: pension, benefit: disability-pension, appliedOn: 2027-02-01 }',
      { from: day('2027-02-01'), appliedOn: day('2027-02-01'), outcome: 'pending' },
    ],
    [
      '{ situation: pension, benefit: rehabilitation-subsidy, from: 2027-02-01, decidedOn: 2027-03-01, monthly: 800 }',
      { appliedOn: day('2027-02-01'), outcome: 'granted', monthly: 80_000 },
    ],
  ])('%s', (step, expected) => {
    expect(stepsOf([step])).toMatchObject([expected]);
  });

  test('an explicit end of a sanction or of periodised pay wins', () => {
    const [sanction, pay] = stepsOf([
      '{ situation: sanction, from: 2027-01-01, to: 2027-01-31, cause: neglect }',
      '{ situation: periodised-pay, from: 2027-02-01, to: 2027-02-10, amount: 1000, dailyWage: 80 }',
    ]);
    expect(sanction).not.toHaveProperty('cause');
    expect(pay).not.toHaveProperty('dailyWage');
  });
});

test('applications have the family of their benefit and are granted unless said otherwise', () => {
  const text = `${withSteps(['{ situation: jobseeker, from: 2026-12-01 }'])}    applications:
      - { benefit: labour-market-subsidy, filed: never }
      - { benefit: sickness-allowance, filed: 2027-02-01, outcome: refused, reason: late }
      - { benefit: guarantee-pension }
`;
  expect(factsOf(text).paths[0]?.applications).toEqual([
    {
      benefit: 'labour-market-subsidy',
      family: 'unemployment',
      filed: 'never',
      outcome: 'granted',
      outcomeStated: false,
    },
    {
      benefit: 'sickness-allowance',
      family: 'sickness',
      filed: day('2027-02-01'),
      outcome: 'refused',
      outcomeStated: true,
      reason: 'late',
    },
    { benefit: 'guarantee-pension', family: 'pension', outcome: 'granted', outcomeStated: false },
  ]);
});
