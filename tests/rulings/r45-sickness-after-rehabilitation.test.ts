/** R45, R22, R20, R55, R57 (sickness parts): sickness around rehabilitation in March 2026. 28.3. is a Saturday. */
import { describe, expect, test } from 'vitest';
import { run, type StepText, strip } from '../support/case.js';
import { eurosOn, JOBSEEKER, paidDays, UNEMPLOYED_BEFORE } from '../support/sickness.js';

const HISTORY = [UNEMPLOYED_BEFORE('2025-01-01', '2026-02-28')];
const ill = (from: string, more: Record<string, unknown> = {}): StepText => ({
  situation: 'incapacity',
  from,
  ...more,
});
const rehab = (programme: string, to: string, more: Record<string, unknown> = {}): StepText => ({
  situation: 'rehabilitation',
  programme,
  from: '2026-03-02',
  to,
  ...more,
});

function first(steps: StepText[]): string | undefined {
  const result = run({ from: '2026-03', months: 3, history: HISTORY, steps: [JOBSEEKER('2026-02-02'), ...steps] });
  return paidDays(result)[0];
}

describe('immediately after rehabilitation there is no waiting: no day between on which the programme could have paid', () => {
  test.each([
    ['the day after', '2026-03-31', '2026-04-01', '2026-04-01'],
    ['a Sunday between', '2026-03-28', '2026-03-30', '2026-03-30'],
    // Waiting 31.3., 1., 2., 4., 7.–11.4.
    ['a Saturday between', '2026-03-27', '2026-03-30', '2026-04-13'],
  ])('mode WHOLE, %s: rehabilitation to %s, onset %s, paid from %s', (_, to, onset, expected) => {
    expect(first([rehab('work-trial', to), ill(onset)])).toBe(expected);
  });

  test('mode DAY, a weekend between: the programme pays no Saturdays', () => {
    expect(first([rehab('rehabilitation-course', '2026-03-27'), ill('2026-03-30')])).toBe('2026-03-30');
  });

  // Waiting 2., 4., 7.–11., 13., 14.4.
  test('mode DAY, Tuesday between', () => {
    expect(first([rehab('rehabilitation-course', '2026-03-30'), ill('2026-04-01')])).toBe('2026-04-15');
  });

  test('mode DAY on Mondays and Tuesdays: onset on the Friday after Tuesday 24.3. or on Monday 30.3.', () => {
    const twoDays = rehab('individual-rehabilitation', '2026-03-24', { daysPerWeek: 2 });
    expect(first([twoDays, ill('2026-03-27')])).toBe('2026-03-27');
    expect(first([twoDays, ill('2026-03-30')])).toBe('2026-03-30');
    // On Monday 30.3. it could have paid. 1., 2., 4., 7.–11., 13.4. are the nine days of an onset on 31.3.
    expect(first([twoDays, ill('2026-03-31')])).toBe('2026-04-14');
  });

  test('a holiday between is no such day: Good Friday 3.4., a course to 2.4., onset Saturday 4.4.', () => {
    expect(first([rehab('rehabilitation-course', '2026-04-02'), ill('2026-04-04')])).toBe('2026-04-04');
  });
});

describe('an incapacity that began before: rehabilitation on the days it pays, sickness on the others (R20, R22)', () => {
  // Ill from 16.2.: 17.–21., 23.–26.2., first payable 27.2.; rehabilitation on Mondays and Tuesdays from 2.3.
  test('two days a week', () => {
    const result = run({
      from: '2026-03',
      history: [{ benefit: 'sickness-allowance', from: '2026-02-27', to: '2026-02-28' }],
      steps: [ill('2026-02-16'), rehab('individual-rehabilitation', '2026-03-31', { daysPerWeek: 2 })],
    });
    expect(strip(result, '2026-03-02', '2026-03-15')).toBe('RRSSSSs RRSSSSs');
  });

  const june = { ...rehab('work-trial', '2026-06-30'), from: '2026-06-01' };

  test('every working day: the count rests', () => {
    // 292 − 25 of June = 267 to 28.2.2027, 25 of March → 292, 26 of April → 318: to 31.3.2027.
    const result = run({ from: '2026-03', months: 15, steps: [ill('2026-03-02'), june] });
    expect(paidDays(result, 'rehabilitation-allowance').length).toBe(25);
    expect(paidDays(result).at(-1)).toBe('2027-03-31');
  });

  test('parental days inside it count though rehabilitation allowance is paid on them (R57)', () => {
    const parental: StepText = {
      situation: 'other-benefit',
      benefit: 'parental-allowance',
      from: '2026-06-01',
      to: '2026-06-30',
      monthly: 800,
      effect: 'bars',
    };
    const result = run({ from: '2026-03', months: 15, steps: [ill('2026-03-02'), june, parental] });
    expect(paidDays(result, 'rehabilitation-allowance').length).toBe(25);
    expect(paidDays(result).at(-1)).toBe('2027-02-27');
  });
});

test('a rehabilitation start within 30 days of the last sickness day keeps its income (R55)', () => {
  const client = { annualIncome: { wages: [{ month: '2025-01', gross: 24000 }] } };
  const at = (from: string) => {
    const steps = [ill('2026-02-02', { to: '2026-02-28' }), { ...rehab('work-trial', '2026-04-30'), from }];
    return eurosOn(run({ from: '2026-02', months: 3, client, steps }), '2026-04-20');
  };
  // Last sickness day 28.2.: 30.3. is day 30.
  expect([at('2026-03-30'), at('2026-03-31')]).toEqual([50.92, 31.99]);
});

test('rehabilitation days in history are no sickness days of the 300', () => {
  const history = [{ benefit: 'rehabilitation-allowance', from: '2025-06-02', to: '2025-12-31' }];
  expect(paidDays(run({ from: '2026-03', months: 13, history, steps: [ill('2026-03-02')] })).length).toBe(292);
});
