/** R5 and R6: a recipient of unemployment benefit falls ill (TTL 3:3.4). December 2026 begins on a Tuesday. */
import { describe, expect, test } from 'vitest';
import { run, type StepText, strip } from '../support/case.js';
import { gapsOf, obstaclesOn, REGISTERED, received } from '../support/unemployment.js';

const history = [received('2026-11-30')];
const ill = (from: string, to?: string): StepText => ({ situation: 'incapacity', from, ...(to && { to }) });
const decemberOf = (...steps: StepText[]) => run({ history, steps: [REGISTERED, ...steps] });

describe('R5 paid Monday to Friday through the onset and nine working days', () => {
  test.each([
    ['Tuesday 1.12.: to Friday 11.', '2026-12-01', 'UUUUuu UUUUUSs SSSSSSs SSSSsss SSSS'],
    ['Monday 7.12.: to Thursday 17.', '2026-12-07', 'UUUUuu UUUUUuu UUUUSSs SSSSsss SSSS'],
    ['Friday 11.12.: to Tuesday 22.', '2026-12-11', 'UUUUuu UUUUUuu UUUUUuu UUSSsss SSSS'],
    // 12. (Saturday) + 14.–19., 21.–23.
    ['Saturday 12.12.: to Wednesday 23.', '2026-12-12', 'UUUUuu UUUUUuu UUUUUuu UUUSsss SSSS'],
    // 13. (Sunday) + 14.–19., 21.–23.: the same as from Saturday.
    ['Sunday 13.12.: the onset counts, then the same nine', '2026-12-13', 'UUUUuu UUUUUuu UUUUUuu UUUSsss SSSS'],
    // 14. + 15.–19., 21.–24.; 25.–27. are covered by the entitlement that runs from the 25th (R34).
    ['Monday 14.12.: to Christmas Eve; the holidays are covered', '2026-12-14', 'UUUUuu UUUUUuu UUUUUuu UUUUsss SSSS'],
    // 15. + 16.–19., 21.–24., 28.: Christmas Day is inside the waiting period and is paid (Friday).
    [
      'Tuesday 15.12.: Christmas Day inside the waiting period is paid',
      '2026-12-15',
      'UUUUuu UUUUUuu UUUUUuu UUUUUuu USSS',
    ],
  ])('%s', (_, from, days) => {
    const result = decemberOf(ill(from));
    expect(strip(result)).toBe(days);
    expect(result.gaps).toEqual([]);
  });

  test('a step begun before the horizon keeps its onset: 27.11. + 28., 30.11., 1.–5., 7., 8.12.', () => {
    expect(strip(decemberOf(ill('2026-11-27')), '2026-12-01', '2026-12-13')).toBe('UUUUuu UUSSSSs');
  });
});

describe('R5 asks for the last Monday-to-Friday day before the onset', () => {
  const registered = (from: string, to?: string): StepText => ({ situation: 'jobseeker', from, ...(to && { to }) });
  const of = (...steps: StepText[]) => run({ history, steps });

  test('ill on Monday: Friday was paid, although the weekend between was not registered', () => {
    const result = of(registered('2026-12-01', '2026-12-04'), registered('2026-12-07'), ill('2026-12-07'));
    expect(strip(result, '2026-12-01', '2026-12-20')).toBe('UUUU.. UUUUUuu UUUUSSs');
  });

  test('ill on Monday, registered only from Saturday: Friday was not paid, so the waiting days are a gap', () => {
    const result = of(registered('2026-12-05'), ill('2026-12-07'));
    expect(strip(result, '2026-12-01', '2026-12-20')).toBe('....uu ....... ....SSs');
    expect(gapsOf(result)).toEqual(['2026-12-01…2026-12-04', '2026-12-07…2026-12-17']);
    expect(obstaclesOn(result, '2026-12-07')).toEqual(['sickness-waiting']);
  });

  test.each<[string, StepText]>([
    ['a sanction', { situation: 'sanction', from: '2026-12-04', to: '2026-12-06' }],
    ['full-time work', { situation: 'work', from: '2026-12-04', to: '2026-12-04', monthlyPay: 2200 }],
    ['being abroad', { situation: 'abroad', from: '2026-12-04', to: '2026-12-04' }],
    ['periodised pay', { situation: 'periodised-pay', from: '2026-12-04', to: '2026-12-04' }],
  ])('%s on the last weekday takes the right away', (_, step) => {
    const result = decemberOf(step, ill('2026-12-07'));
    expect(strip(result, '2026-12-07', '2026-12-20')).toBe('....... ....SSs');
  });

  test('a waiting day of unemployment benefit is no paid day', () => {
    // Seven days 1.–4., 7.–9.: on Wednesday 9. nothing has been paid yet; from Thursday 10. it has.
    const unserved = (onset: string) => run({ steps: [registered('2026-12-01'), ill(onset)] });
    expect(strip(unserved('2026-12-10'), '2026-12-07', '2026-12-27')).toBe('....... ....... .SSSsss');
    expect(strip(unserved('2026-12-11'), '2026-12-07', '2026-12-27')).toBe('...UUuu UUUUUuu UUSSsss');
  });

  test('a day of paid service is a paid day, also while the waiting period is unserved', () => {
    const service: StepText = { situation: 'service', service: 'coaching', from: '2026-12-01', to: '2026-12-02' };
    const result = run({ steps: [registered('2026-12-01'), service, ill('2026-12-03')] });
    // 3. + 4., 5., 7.–12., 14.
    expect(strip(result, '2026-12-01', '2026-12-20')).toBe('UUUUuu UUUUUuu USSSSSs');
  });

  test('an onset before the horizon asks history: unpaid before it, so the waiting days are a gap', () => {
    const result = run({ client: { unemploymentWaiting: 'served' }, steps: [REGISTERED, ill('2026-11-27')] });
    expect(strip(result, '2026-12-01', '2026-12-13')).toBe('...... ..SSSSs');
  });

  test('another illness right after one that ended inside its waiting period: the day before was paid', () => {
    const other: StepText = { ...ill('2026-12-04'), illness: 'other' };
    // 4. + 5., 7.–12., 14., 15.
    expect(strip(decemberOf(ill('2026-12-01', '2026-12-03'), other), '2026-12-01', '2026-12-20')).toBe(
      'UUUUuu UUUUUuu UUSSSSs',
    );
  });
});

describe('R5 hospital and relapse', () => {
  const hospital = (from: string, to: string): StepText => ({ ...ill('2026-12-01'), hospital: [{ from, to }] });

  test('hospital days inside the waiting period are unpaid, marked', () => {
    const result = decemberOf(hospital('2026-12-04', '2026-12-08'));
    expect(strip(result, '2026-12-01', '2026-12-13')).toBe('UUU... ..UUUSs');
    expect(gapsOf(result)).toEqual(['2026-12-04…2026-12-08']);
    expect(obstaclesOn(result, '2026-12-07')).toEqual(['hospital']);
    expect(result.assumptions).toContain('hospital-in-waiting');
  });

  test('hospital days after the waiting period are paid as sickness allowance, nothing to mark', () => {
    const result = decemberOf(hospital('2026-12-14', '2026-12-18'));
    expect(strip(result, '2026-12-07', '2026-12-20')).toBe('UUUUUSs SSSSSSs');
    expect(result.assumptions).not.toContain('hospital-in-waiting');
  });

  const relapse = (onset: string) =>
    run({
      history: [
        { benefit: 'sickness-allowance', from: '2026-09-01', to: '2026-11-14', dailyAmount: 40 },
        received('2026-11-30', '2026-11-15'),
      ],
      steps: [REGISTERED, ill(onset)],
    });

  test('the single waiting day of a relapse is unpaid, marked', () => {
    const result = relapse('2026-12-02');
    expect(strip(result, '2026-12-01', '2026-12-13')).toBe('U.SSSs SSSSSSs');
    expect(obstaclesOn(result, '2026-12-02')).toEqual(['relapse-day']);
    expect(result.assumptions).toContain('relapse-day');
  });

  test('a relapse on a Saturday costs no unemployment benefit', () => {
    const result = relapse('2026-12-12');
    expect(strip(result, '2026-12-07', '2026-12-20')).toBe('UUUUU.s SSSSSSs');
    expect(result.gaps).toEqual([]);
  });

  // The last paid day is Saturday 14.11.; day 30 is Monday 14.12.
  test('day 30 is a relapse, day 31 an ordinary onset that R5 pays', () => {
    expect(strip(relapse('2026-12-14'), '2026-12-14', '2026-12-31')).toBe('.SSSSSs SSSSsss SSSS');
    expect(strip(relapse('2026-12-15'), '2026-12-14', '2026-12-31')).toBe('UUUUUuu UUUUUuu USSS');
  });
});

describe('R6 an incapacity that ends inside the waiting period', () => {
  test('changes nothing for a recipient: ill 1.–11.12., all ten days of it', () => {
    const result = decemberOf(ill('2026-12-01', '2026-12-11'));
    expect(strip(result)).toBe('UUUUuu UUUUUuu UUUUUuu UUUUUuu UUUU');
    expect(result.summary.gross).toBe(23 * 3721);
  });

  test('one day longer brings one day of sickness allowance (Saturday 12.)', () => {
    expect(strip(decemberOf(ill('2026-12-01', '2026-12-12')), '2026-12-07', '2026-12-20')).toBe('UUUUUSu UUUUUuu');
  });
});
