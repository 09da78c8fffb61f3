/** What is left of a path when something on it is refused: the facts of its branches. */
import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/calendar/day.js';
import type { PathFacts } from '../../src/scenario/facts.js';
import { loadScenario } from '../../src/scenario/load.js';
import { withSteps } from './marked.js';

function pathsOf(text: string): readonly PathFacts[] {
  const { facts, diagnostics } = loadScenario(text, 'case.yaml');
  expect(diagnostics).toEqual([]);
  return facts?.paths ?? [];
}

const named = (path: PathFacts) => path.name;
const stepsIn = (path: PathFacts | undefined) =>
  path?.steps.map(({ situation, from, to }) => `${situation} ${formatDay(from)}..${formatDay(to)}`);

const PENSION = 'situation: pension, benefit: disability-pension, appliedOn: 2027-02-15';
const TRIAL = 'situation: rehabilitation, programme: work-trial, from: 2027-06-01, to: 2027-09-30';

describe('the steps of a branch', () => {
  const [, branch] = pathsOf(
    withSteps([
      '{ situation: incapacity, from: 2027-01-11, to: 2027-03-31 }',
      '{ situation: jobseeker, from: 2026-12-01 }',
      `{ ${PENSION}, from: 2027-07-01, decidedOn: 2027-05-10, monthly: 900, outcome: granted, if-refused: [{ situation: work, from: 2027-05-11, monthlyPay: 1200 }] }`,
      '{ situation: service, service: coaching, from: 2027-05-10, to: 2027-08-31 }',
      `{ ${TRIAL} }`,
      '{ situation: sanction, from: 2027-05-03, cause: resignation }',
    ]),
  );

  test('later ones are dropped, running ones end on the day of the decision, the listed ones are added', () => {
    expect(stepsIn(branch)).toEqual([
      'jobseeker 2026-12-01..2027-05-10',
      'incapacity 2027-01-11..2027-03-31',
      // A mandatory waiting period that has been imposed keeps its length.
      'sanction 2027-05-03..2028-05-31',
      // Begins on the day of the decision itself, so not after it.
      'service 2027-05-10..2027-05-10',
      'work 2027-05-11..2028-05-31',
      'pension 2027-07-01..2028-05-31',
    ]);
  });

  test('the pension stands refused, without its amount, though it would begin later', () => {
    const pension = branch?.steps.find(({ situation }) => situation === 'pension');
    expect(pension).toMatchObject({ outcome: 'refused' });
    expect(pension).not.toHaveProperty('monthly');
  });

  test('it knows its path and what is refused', () => {
    expect(branch).toMatchObject({ name: 'p/if-refused', branchOf: 'p' });
    expect(branch?.refused).toMatchObject({ decision: 'disability-pension', stated: true, processing: null });
  });
});

test('rehabilitation that is refused does not take place', () => {
  const [, branch] = pathsOf(
    withSteps([
      `{ ${TRIAL}, decidedOn: 2027-05-10, if-refused: [{ situation: jobseeker, from: 2027-05-11 }] }`,
      '{ situation: jobseeker, from: 2026-12-01 }',
    ]),
  );
  expect(stepsIn(branch)).toEqual(['jobseeker 2026-12-01..2028-05-31']);
  expect(branch?.refused?.decision).toBe('rehabilitation');
});

test('a refused application is the same one, decided and refused', () => {
  const text = `${withSteps(['{ situation: incapacity, from: 2027-01-11, to: 2027-05-31 }'])}    applications:
      - { benefit: sickness-allowance, filed: 2027-01-20, outcome: granted, reason: fit, if-refused: [{ situation: jobseeker, from: 2027-02-11 }] }
`.replace(', reason: fit', '');
  const [path, branch] = pathsOf(text);
  expect(path?.applications).toMatchObject([{ outcome: 'granted' }]);
  expect(branch?.applications).toMatchObject([{ outcome: 'refused', outcomeStated: true }]);
  // 21 days after filing (R25).
  expect(formatDay(branch?.applications[0]?.decidedOn as never)).toBe('2027-02-10');
  expect(stepsIn(branch)).toEqual(['incapacity 2027-01-11..2027-02-10', 'jobseeker 2027-02-11..2028-05-31']);
});

describe('the day of the decision', () => {
  const refusedOn = (text: string) => {
    const refused = pathsOf(text)[1]?.refused;
    return refused && [formatDay(refused.decidedOn), refused.stated, refused.processing];
  };

  test('is as stated', () => {
    expect(refusedOn(withSteps([`{ ${PENSION}, decidedOn: 2027-03-01, if-refused: [] }`]))).toEqual([
      '2027-03-01',
      true,
      null,
    ]);
  });

  test('else follows the application of a pension by 77 days (R25)', () => {
    // 15.2. + 13 days left in February + 31 + 30 = 30.4. is day 74, so 3.5.
    const expected = ['2027-05-03', false, 'disability-pension'];
    expect(refusedOn(withSteps([`{ ${PENSION}, if-refused: [] }`]))).toEqual(expected);
  });

  test('or by the days that the scenario gives', () => {
    const text = withSteps(
      [`{ ${PENSION}, if-refused: [] }`],
      'assumptions: { processingDays: { disability-pension: 14 } }',
    );
    expect(refusedOn(text)).toEqual(['2027-03-01', false, null]);
  });

  test('a continued rehabilitation subsidy is decided in 49 days', () => {
    const history = 'history:\n  - { benefit: rehabilitation-subsidy, from: 2025-06-01, to: 2026-05-31, monthly: 700 }';
    const step = `{ ${PENSION.replace('disability-pension', 'rehabilitation-subsidy')}, if-refused: [] }`;
    expect(refusedOn(withSteps([step], history))).toEqual(['2027-04-05', false, 'continued-rehabilitation-subsidy']);
  });

  test('an allowance waits for the decision on rehabilitation itself', () => {
    const text = `${withSteps([`{ ${TRIAL}, decidedOn: 2027-05-10 }`])}    applications:
      - { benefit: rehabilitation-allowance, filed: 2027-04-01, if-refused: [] }
`;
    expect(refusedOn(text)).toEqual(['2027-05-31', false, 'rehabilitation']);
  });
});

describe('names', () => {
  const applications = `applications:
      - { benefit: sickness-allowance, filed: 2027-01-20, if-refused: [] }
`;
  const steps = `steps:
      - { ${PENSION}, if-refused: [] }
      - { ${TRIAL}, decidedOn: 2027-05-10, if-refused: [] }
`;
  const head = withSteps([]).replace(/ {4}steps.*\n/, '');

  test('are counted in the order of the document', () => {
    const names = ['p', 'p/if-refused', 'p/if-refused-2', 'p/if-refused-3'];
    const decisions = (text: string) => pathsOf(text).map(({ refused }) => refused?.decision);
    expect(pathsOf(`${head}    ${steps}    ${applications}`).map(named)).toEqual(names);
    expect(decisions(`${head}    ${steps}    ${applications}`)).toEqual([
      undefined,
      'disability-pension',
      'rehabilitation',
      'sickness-allowance',
    ]);
    expect(decisions(`${head}    ${applications}    ${steps}`)).toEqual([
      undefined,
      'sickness-allowance',
      'disability-pension',
      'rehabilitation',
    ]);
  });

  test('stand behind their own path', () => {
    const text = `${withSteps([`{ ${PENSION}, if-refused: [] }`])}  - { name: other, steps: [] }\n`;
    expect(pathsOf(text).map(named)).toEqual(['p', 'p/if-refused', 'other']);
  });
});

test('work in a branch is looked at beside what is left of the path', () => {
  const steps = [
    '{ situation: work, monthlyPay: 900, from: 2027-01-01, workingTime: 0.5 }',
    `{ ${PENSION}, decidedOn: 2027-05-10, if-refused: [{ situation: incapacity, from: 2027-05-11, partial: true }] }`,
  ];
  const { diagnostics } = loadScenario(withSteps(steps), 'case.yaml');
  expect(diagnostics.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'input.partial-without-work paths[p].steps[1].if-refused[0].partial',
  ]);
});
