/** R24 (unemployment) and R35's applications: claims filed late, refused, never filed. */
import { describe, expect, test } from 'vitest';
import { run, type StepText, strip } from '../support/case.js';
import {
  GENERAL,
  gapsOf,
  monthOf,
  obstaclesOn,
  REGISTERED,
  received,
  SUBSIDY,
  unemployed,
} from '../support/unemployment.js';

const filed = (on: string, more: Record<string, unknown> = {}) => ({ benefit: GENERAL, filed: on, ...more });

describe('R24 lost are the days before filing − 3 months; the same date is in time', () => {
  test.each([
    ['31.8.2026 reaches back to 31.5.', '2026-05', '2026-08-31', '2026-05-30'],
    ['30.8.2026 reaches back to 30.5.', '2026-05', '2026-08-30', '2026-05-29'],
    ['31.5.2027: February has no 31st, so its last day', '2027-02', '2027-05-31', '2027-02-27'],
    ['28.5.2027 reaches back to 28.2. as well', '2027-02', '2027-05-28', '2027-02-27'],
    ['29.5.2028 reaches back to 29.2. of a leap year', '2028-02', '2028-05-29', '2028-02-28'],
    ['31.5.2028 too', '2028-02', '2028-05-31', '2028-02-28'],
    ['15.1.2027 reaches back over the New Year to 15.10.', '2026-10', '2027-01-15', '2026-10-14'],
  ])('%s', (_, month, on, lastLost) => {
    const result = unemployed(month, { months: 4, applications: [filed(on)] });
    expect(gapsOf(result)).toEqual([`${month}-01…${lastLost}`]);
    expect(obstaclesOn(result, lastLost)).toEqual(['claimed-late']);
  });

  test('filed in time nothing is lost; filed before the first day neither', () => {
    expect(unemployed('2026-06', { applications: [filed('2026-09-01')] }).gaps).toEqual([]);
    expect(unemployed('2026-06', { applications: [filed('2026-05-15')] }).gaps).toEqual([]);
  });

  test('an application for the old benefit governs the family, also after 1.5.2026', () => {
    const result = unemployed('2026-04', { months: 2, applications: [{ benefit: SUBSIDY, filed: '2026-07-11' }] });
    expect(gapsOf(result)).toEqual(['2026-04-01…2026-04-10']);
    expect(monthOf(result, '2026-05', GENERAL).days).toBe(21);
  });

  test('a sickness claim filed late loses no unemployment day before the onset', () => {
    const applications = [{ benefit: 'sickness-allowance', filed: 'never' }];
    const ill: StepText = { situation: 'incapacity', from: '2026-06-15' };
    expect(strip(unemployed('2026-06', { steps: [ill], applications }), '2026-06-01', '2026-06-14')).toBe(
      'UUUUUuu UUUUUuu',
    );
  });
});

describe('R24 what late days do besides', () => {
  test('they serve no waiting day: the seven days begin on Thursday 11.6.', () => {
    const steps: StepText[] = [{ situation: 'jobseeker', from: '2026-06-01' }];
    const result = run({ from: '2026-06', steps, applications: [filed('2026-09-11')] });
    expect(strip(result, '2026-06-01', '2026-06-28')).toBe('....... ....... .....uu UUUUUuu');
  });

  test('they are no paid days for R5: ill on Monday 8.6., claim reaches to 8.6.', () => {
    const ill: StepText = { situation: 'incapacity', from: '2026-06-08' };
    const result = unemployed('2026-06', { steps: [ill], applications: [filed('2026-09-08')] });
    // 8.6. + 9.–13., 15.–18.: a gap to Thursday 18.
    expect(gapsOf(result)).toEqual(['2026-06-01…2026-06-18']);
  });

  test('pay of part-time work covers them', () => {
    const work: StepText = { situation: 'work', from: '2026-06-01', monthlyPay: 800, workingTime: 0.5 };
    const result = unemployed('2026-06', { steps: [work], applications: [filed('2026-09-08')] });
    expect(strip(result, '2026-06-01', '2026-06-14')).toBe('WWWWWWW UUUUUuu');
  });
});

describe('R35 one application governs all days, several by their `from`', () => {
  test('never filed: nothing on the path', () => {
    const result = unemployed('2026-06', { applications: [filed('never')] });
    expect(gapsOf(result)).toEqual(['2026-06-01…2026-06-30']);
    expect(obstaclesOn(result, '2026-06-01')).toEqual(['not-claimed']);
  });

  test.each([[{}], [{ reason: 'formal' }], [{ reason: 'fit' }]])('refused %o: nothing on the path', (reason) => {
    const applications = [{ benefit: GENERAL, outcome: 'refused', ...reason }];
    const result = unemployed('2026-06', { applications });
    expect(gapsOf(result)).toEqual(['2026-06-01…2026-06-30']);
    expect(obstaclesOn(result, '2026-06-01')).toEqual(['refused']);
  });

  test('refused unemployment benefit pays no sickness waiting days either', () => {
    const result = run({
      from: '2026-06',
      history: [received('2026-05-31', '2026-05-01')],
      steps: [REGISTERED, { situation: 'incapacity', from: '2026-06-01' }],
      applications: [{ benefit: GENERAL, outcome: 'refused' }],
    });
    // 1.6. + 2.–6., 8.–11.
    expect(strip(result, '2026-06-01', '2026-06-14')).toBe('....... ....SSs');
  });

  test('granted to 14.6., the next from 15.6. filed late: lost 15.–19.6.', () => {
    const applications = [filed('2026-06-01'), filed('2026-09-20', { from: '2026-06-15' })];
    expect(gapsOf(unemployed('2026-06', { applications }))).toEqual(['2026-06-15…2026-06-19']);
  });

  test('the next from 15.6. refused', () => {
    const applications = [filed('2026-06-01'), { benefit: GENERAL, outcome: 'refused', from: '2026-06-15' }];
    expect(gapsOf(unemployed('2026-06', { applications }))).toEqual(['2026-06-15…2026-06-30']);
  });
});
