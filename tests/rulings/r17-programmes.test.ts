/** R17: programmes, payment mode by the day paid, waiting class; R53 youth coaching begun before 2025. */
import { describe, expect, it } from 'vitest';
import { PROGRAMME_CODES, type ProgrammeCode } from '../../src/law/rehabilitation/programmes.js';
import type { PathResult } from '../../src/simulation/result.js';
import type { StepText } from '../support/case.js';
import { atMinimum, dailyOn, firstPaid, paidDates, rehab } from '../support/rehabilitation.js';

type Mode = 'DAY' | 'WHOLE' | 'WHOLE*' | 'none';

/** The table as it stands in the ruling: mode to 2022, 2023–2024, from 2025; waiting days of an open-ended step; vocational. */
const TABLE: Record<ProgrammeCode, [Mode, Mode, Mode, number, 'yes' | 'no' | 'youth']> = {
  'vocational-assessment': ['DAY', 'WHOLE*', 'WHOLE*', 1, 'yes'],
  'work-trial': ['DAY', 'WHOLE*', 'WHOLE*', 1, 'yes'],
  'work-coaching': ['DAY', 'WHOLE*', 'WHOLE*', 1, 'yes'],
  'work-trial-and-coaching': ['DAY', 'WHOLE*', 'WHOLE*', 1, 'yes'],
  'skills-course': ['DAY', 'WHOLE*', 'WHOLE*', 1, 'yes'],
  'education-trial': ['DAY', 'WHOLE*', 'WHOLE*', 1, 'yes'],
  'vocational-training': ['WHOLE', 'WHOLE', 'WHOLE', 10, 'yes'],
  apprenticeship: ['WHOLE', 'WHOLE', 'none', 10, 'yes'],
  'work-ability-course': ['DAY', 'DAY', 'DAY', 1, 'yes'],
  'youth-coaching': ['WHOLE', 'WHOLE', 'DAY', 10, 'yes'],
  'youth-assessment': ['WHOLE', 'WHOLE', 'WHOLE', 1, 'yes'],
  'young-persons-plan': ['WHOLE', 'WHOLE', 'WHOLE', 10, 'youth'],
  'adaptation-course': ['DAY', 'DAY', 'DAY', 10, 'no'],
  'family-rehabilitation': ['DAY', 'DAY', 'DAY', 10, 'no'],
  'rehabilitation-course': ['DAY', 'DAY', 'DAY', 10, 'no'],
  'individual-rehabilitation': ['DAY', 'DAY', 'DAY', 10, 'no'],
  'demanding-medical-rehabilitation': ['DAY', 'DAY', 'DAY', 10, 'no'],
  psychotherapy: ['DAY', 'DAY', 'DAY', 10, 'no'],
  'occupational-health-work-trial': ['DAY', 'DAY', 'DAY', 1, 'no'],
  'substance-rehabilitation': ['DAY', 'DAY', 'DAY', 10, 'no'],
};

it('the table knows every programme', () => {
  expect(Object.keys(TABLE).sort()).toEqual([...PROGRAMME_CODES].sort());
});

/** Nineteen in the year of the case, so that every youth programme is open. */
function taking(programme: ProgrammeCode, start: string, more: StepText[] = []): PathResult {
  return atMinimum({
    from: start.slice(0, 7),
    months: 2,
    birth: `${Number(start.slice(0, 4)) - 19}-01-15`,
    steps: [rehab(programme, start, { hoursPerDay: 6 }), ...more],
  });
}

function paysSaturday(result: PathResult): boolean {
  return result.days.some((each, i) => each.paid?.family === 'rehabilitation' && isSaturday(result, i));
}

function isSaturday(result: PathResult, i: number): boolean {
  return (((result.days[i]?.day ?? 0) + 3) % 7) + 1 === 6;
}

const working = (from: string): StepText => ({ situation: 'work', from, monthlyPay: 500, workingTime: 0.3 });

describe.each(Object.entries(TABLE) as [ProgrammeCode, (typeof TABLE)[ProgrammeCode]][])('%s', (programme, row) => {
  it.each([
    ['2022-03-07', row[0]],
    ['2024-03-04', row[1]],
    ['2025-03-03', row[2]],
  ] as const)('a client without work who starts on %s: %s', (start, mode) => {
    const result = taking(programme, start);
    expect(firstPaid(result) !== null).toBe(mode !== 'none');
    expect(paysSaturday(result)).toBe(mode === 'WHOLE' || mode === 'WHOLE*');
  });

  it.each([
    ['2022-03-07', row[0]],
    ['2024-03-04', row[1]],
    ['2025-03-03', row[2]],
  ] as const)('in work on the day before %s: WHOLE* becomes DAY', (start, mode) => {
    const result = taking(programme, start, [{ ...working('2022-01-01'), to: beforeMonday(start) }]);
    expect(paysSaturday(result)).toBe(mode === 'WHOLE');
  });

  it(`waits ${row[3]} days`, () => {
    // Monday 4.3.2024; in mode DAY the tenth attended day is Friday 15.3., in mode WHOLE the tenth working day Thursday 14.3.
    const whole = row[1] !== 'DAY';
    const expected = row[3] === 1 ? '2024-03-05' : whole ? '2024-03-15' : '2024-03-18';
    expect(firstPaid(taking(programme, '2024-03-04'))).toBe(expected);
  });

  it(`begun in 2023 at the minimum: ${row[4] === 'no' ? '31.99' : '36.91'}`, () => {
    expect(dailyOn(taking(programme, '2023-03-06'), '2023-03-24')).toBe(row[4] === 'no' ? 31_99 : 36_91);
  });
});

/** The Sunday before a Monday of the cases. */
function beforeMonday(monday: string): string {
  return { '2022-03-07': '2022-03-06', '2024-03-04': '2024-03-03', '2025-03-03': '2025-03-02' }[monday] as string;
}

describe('outside working life is judged at the start', () => {
  const around = (work: StepText): PathResult =>
    atMinimum({ from: '2026-03', steps: [work, rehab('work-trial', '2026-03-09')] });

  it('work that ended two days before the start leaves the client outside', () => {
    expect(paidDates(around({ ...working('2026-01-01'), to: '2026-03-07' }))).toContain('2026-03-14');
  });

  it('work that begins on the start day or later does not change the mode', () => {
    expect(paidDates(around(working('2026-03-09')))).toContain('2026-03-14');
    expect(paidDates(around(working('2026-03-11')))).toContain('2026-03-14');
  });

  it('work on the day before: no Saturday, also after the work has ended', () => {
    const dates = paidDates(around({ ...working('2026-01-01'), to: '2026-03-08' }));
    expect(dates.slice(0, 6)).toEqual([
      '2026-03-10',
      '2026-03-11',
      '2026-03-12',
      '2026-03-13',
      '2026-03-16',
      '2026-03-17',
    ]);
  });
});

describe('the mode goes by the day paid', () => {
  it('a work trial of 2022 pays its first Saturday on 7.1.2023', () => {
    const dates = paidDates(atMinimum({ from: '2022-12', months: 2, steps: [rehab('work-trial', '2022-12-01')] }));
    expect(dates).not.toContain('2022-12-31');
    expect(dates).toContain('2023-01-07');
  });

  it('an apprenticeship of 2024 is paid to 31.12.2024', () => {
    const dates = paidDates(atMinimum({ from: '2024-12', months: 2, steps: [rehab('apprenticeship', '2024-09-02')] }));
    expect(dates.at(-1)).toBe('2024-12-31');
  });

  it('R53: youth coaching begun on 30.12.2024 stays WHOLE, begun on 2.1.2025 an hour a day brings nothing', () => {
    const coaching = (start: string): PathResult =>
      atMinimum({ from: '2024-12', months: 2, birth: '2004-05-01', steps: [rehab('youth-coaching', start)] });
    expect(paidDates(coaching('2024-12-30'))).toContain('2025-01-18');
    expect(firstPaid(coaching('2025-01-02'))).toBeNull();
  });

  it('R53, R59: the right begins with the first phase', () => {
    const phases = (decidedOn: string): PathResult =>
      atMinimum({
        from: '2024-12',
        months: 3,
        birth: '2004-05-01',
        steps: [
          rehab('youth-coaching', '2024-12-02', { to: '2024-12-20', decidedOn: '2024-11-15' }),
          rehab('youth-coaching', '2025-02-03', { to: '2025-02-21', decidedOn }),
        ],
      });
    expect(paidDates(phases('2024-11-15'))).toContain('2025-02-08');
    expect(paidDates(phases('2025-01-20')).some((date) => date > '2025-01-01')).toBe(false);
  });
});
