/** rehabilitation.md §2.2, §6.4, §7 and the day counts of §17. */
import { describe, expect, it } from 'vitest';
import type { ProgrammeCode } from '../../src/law/rehabilitation/programmes.js';
import { loadScenario } from '../../src/scenario/load.js';
import { withSteps } from '../scenario/marked.js';
import { paidIn, type StepText } from '../support/case.js';
import { atMinimum, firstPaid, maintainedDates, paidDates, rehab, stripOf } from '../support/rehabilitation.js';

describe('§2.2: working days of each month, as a young person at the minimum is paid', () => {
  const YEARS: Record<string, number[]> = {
    2021: [24, 24, 27, 24, 24, 25, 27, 26, 26, 26, 25, 25],
    2022: [24, 24, 27, 24, 25, 25, 26, 27, 26, 26, 25, 25],
    2023: [25, 24, 27, 23, 25, 25, 26, 27, 26, 26, 25, 23],
    2024: [25, 25, 25, 25, 25, 24, 27, 27, 25, 27, 25, 23],
    2025: [25, 24, 26, 24, 25, 24, 27, 26, 26, 27, 24, 24],
    2026: [25, 24, 26, 24, 24, 25, 27, 26, 26, 26, 25, 25],
    2027: [24, 24, 25, 26, 24, 25, 27, 26, 26, 26, 25, 25],
  };
  it.each(Object.entries(YEARS))('%s', (year, counts) => {
    const result = atMinimum({
      from: `${year}-01`,
      months: 12,
      birth: `${Number(year) - 19}-06-01`,
      history: [
        { benefit: 'labour-market-subsidy', from: `${Number(year) - 1}-12-01`, to: `${Number(year) - 1}-12-31` },
      ],
      steps: [rehab('young-persons-plan', `${year}-01-01`)],
    });
    const paid = counts.map(
      (_, i) =>
        paidIn(result, `${year}-${String(i + 1).padStart(2, '0')}`, 'young-persons-rehabilitation-allowance').days,
    );
    expect(paid).toEqual(counts);
  });
});

describe('§6.4 and G-32: first paid day', () => {
  const TABLE: [start: string, tenDays: string, oneDay: string][] = [
    ['2026-03-02', '2026-03-13', '2026-03-03'],
    ['2026-03-01', '2026-03-12', '2026-03-02'],
    ['2026-05-11', '2026-05-23', '2026-05-12'],
    ['2024-09-02', '2024-09-13', '2024-09-03'],
  ];
  it.each(TABLE)('start %s: ten waiting days end before %s, one before %s', (start, tenDays, oneDay) => {
    const from = start.slice(0, 7);
    expect(firstPaid(atMinimum({ from, steps: [rehab('vocational-training', start)] }))).toBe(tenDays);
    expect(firstPaid(atMinimum({ from, steps: [rehab('work-trial', start)] }))).toBe(oneDay);
  });

  it('a pensioner who starts on 2.3.2026 has a right from 1.4.2026', () => {
    const result = atMinimum({
      from: '2026-03',
      months: 2,
      steps: [
        {
          situation: 'pension',
          benefit: 'disability-pension',
          from: '2026-03-01',
          decidedOn: '2026-02-01',
          monthly: 1500,
        },
        rehab('vocational-training', '2026-03-02'),
      ],
    });
    expect(firstPaid(result)).toBe('2026-04-01');
  });
});

describe('G-11: one waiting day', () => {
  it.each<ProgrammeCode>([
    'work-ability-course',
    'work-trial',
    'work-coaching',
    'work-trial-and-coaching',
    'skills-course',
    'vocational-assessment',
    'education-trial',
  ])('%s: a start on Monday 2.3.2026 is paid from Tuesday', (programme) => {
    expect(firstPaid(atMinimum({ from: '2026-03', steps: [rehab(programme, '2026-03-02')] }))).toBe('2026-03-03');
  });
});

describe('G-12: ten waiting days without a benefit before', () => {
  it.each<ProgrammeCode>(['vocational-training', 'young-persons-plan'])('%s', (programme) => {
    const result = atMinimum({ from: '2026-03', birth: '2007-06-01', steps: [rehab(programme, '2026-03-02')] });
    expect(firstPaid(result)).toBe('2026-03-13');
  });
});

it('G-13: social assistance in the month before, application of 2023: no waiting', () => {
  const result = atMinimum({
    from: '2023-03',
    history: [{ benefit: 'basic-social-assistance', from: '2023-02-01', to: '2023-02-28', monthly: 500 }],
    steps: [rehab('vocational-training', '2023-03-06')],
  });
  expect(firstPaid(result)).toBe('2023-03-06');
});

it('G-15: at the minimum an out-patient programme brings 9.00 € on each day of taking part', () => {
  const result = atMinimum({
    from: '2026-03',
    steps: [rehab('vocational-assessment', '2026-03-02', { to: '2026-03-06' })],
  });
  expect(maintainedDates(result)).toEqual(['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06']);
  expect(paidIn(result, '2026-03', 'maintenance-compensation')).toEqual({ days: 4, gross: 36_00 });
  expect(result.months[0]?.taxFree).toBe(36_00);
});

it('G-37: a course of 5 + 5 + 3 days is one whole; its ten waiting days leave the last phase', () => {
  const phase = (from: string, to: string): StepText =>
    rehab('rehabilitation-course', from, { to, decidedOn: '2024-02-01' });
  const result = atMinimum({
    from: '2024-02',
    months: 7,
    steps: [phase('2024-02-19', '2024-02-23'), phase('2024-04-15', '2024-04-19'), phase('2024-08-26', '2024-08-28')],
  });
  expect(paidDates(result)).toEqual(['2024-08-26', '2024-08-27', '2024-08-28']);
});

it('G-40: born 5.5.2009 no right at 16 in May 2025, none before 5.5.2027; born 5.5.2008 a right at 16', () => {
  const plan = (birth: string, from: string, start: string): string | null =>
    firstPaid(atMinimum({ from, birth, steps: [rehab('young-persons-plan', start)] }));
  expect(plan('2009-05-05', '2025-05', '2025-05-05')).toBeNull();
  // From the birthday on: Wednesday 5.5.2027, then 7 8 10 11 12 13 14 15 17 May wait (6.5. is Ascension Day).
  expect(plan('2009-05-05', '2027-05', '2027-05-05')).toBe('2027-05-18');
  // Monday 6.5.2024: 6 7 8 10 11 13 14 15 16 17 May wait (9.5. is Ascension Day); Saturday 18.5. is paid.
  expect(plan('2008-05-05', '2024-05', '2024-05-06')).toBe('2024-05-18');
});

it('§7: ill from Monday 9.2.2026, the 25th working day is 9.3.2026; sickness allowance from 10.3.2026', () => {
  const text = {
    from: '2026-01',
    months: 3,
    steps: [
      rehab('vocational-training', '2026-01-07', { to: '2026-06-30' }),
      { situation: 'incapacity', from: '2026-02-09', to: '2026-03-31' } as StepText,
    ],
  };
  expect(stripOf(text, '2026-03-02', '2026-03-15')).toBe('RRRRRRr RSSSSSs');
});

describe('rehabilitative work (§13.3)', () => {
  it('G-09: four days a week bring 36 € a week', () => {
    const result = atMinimum({
      from: '2026-03',
      client: { unemploymentWaiting: 'served' },
      steps: [
        { situation: 'jobseeker', from: '2026-03-01' },
        { situation: 'service', service: 'rehabilitative-work', from: '2026-03-02', to: '2026-03-08', daysPerWeek: 4 },
      ],
    });
    expect(paidIn(result, '2026-03', 'expense-compensation')).toEqual({ days: 4, gross: 36_00 });
  });

  it('G-43: five days a week are refused; 44 weeks of four days are 176 of 178, 45 weeks are 180', () => {
    const refused = (to: string, daysPerWeek: number): string[] => {
      const step = `{ situation: service, service: rehabilitative-work, from: 2027-01-04, to: ${to}, daysPerWeek: ${daysPerWeek} }`;
      return loadScenario(withSteps([step]), 'case.yaml').diagnostics.map(({ code }) => code);
    };
    expect(refused('2027-05-30', 5)).toContain('input.service-days-per-week');
    expect(refused('2027-11-07', 4)).not.toContain('input.service-days-per-year');
    expect(refused('2027-11-14', 4)).toContain('input.service-days-per-year');
  });
});
