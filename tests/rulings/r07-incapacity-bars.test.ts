/** R7, R55 and R9: incapacity and unemployment benefit after the waiting period. */
import { describe, expect, test } from 'vitest';
import { type CaseText, run, type StepText, strip } from '../support/case.js';
import { GENERAL, gapsOf, monthOf, obstaclesOn, REGISTERED, received } from '../support/unemployment.js';

const history = [received('2026-11-30')];
/** 1.12. + nine working days: the allowance from Saturday 12.12. */
const ill: StepText = { situation: 'incapacity', from: '2026-12-01', to: '2027-02-26' };
const winter = (more: Partial<CaseText> = {}) => run({ months: 3, history, steps: [REGISTERED, ill], ...more });

describe('R7 from the first payable day to the last day of the incapacity', () => {
  test('unemployment benefit stops on 12.12. and is paid again from Monday 1.3. (Saturday 27.2. covered)', () => {
    const result = winter();
    expect(strip(result, '2026-12-07', '2026-12-20')).toBe('UUUUUSs SSSSSSs');
    expect(strip(result, '2027-02-22', '2027-02-28')).toBe('SSSSSuu');
    expect(monthOf(result, '2027-01', GENERAL).days).toBe(0);
  });

  test('a claim filed on 31.3. loses the days before 31.1.: nothing from 12.12. to 30.1.', () => {
    const result = winter({ applications: [{ benefit: 'sickness-allowance', filed: '2027-03-31' }] });
    expect(gapsOf(result)).toEqual(['2026-12-12…2027-01-30']);
    expect(strip(result, '2026-12-07', '2026-12-13')).toBe('UUUUU..');
    expect(strip(result, '2027-01-25', '2027-02-07')).toBe('......s SSSSSSs');
    expect(obstaclesOn(result, '2027-01-04')).toEqual(['found-unfit']);
  });

  test.each([
    ['R55 never filed', { benefit: 'sickness-allowance', filed: 'never' }],
    ['refused as late', { benefit: 'sickness-allowance', outcome: 'refused', reason: 'late' }],
    ['refused for a formal reason', { benefit: 'sickness-allowance', outcome: 'refused', reason: 'formal' }],
  ])('%s: unfit without a benefit to the end of the incapacity', (_, application) => {
    expect(gapsOf(winter({ applications: [application] }))).toEqual(['2026-12-12…2027-02-26']);
  });

  test.each([
    ['without a reason', {}],
    ['as fit', { reason: 'fit' }],
  ])('refused %s: payable to a registered jobseeker all through', (_, reason) => {
    const applications = [{ benefit: 'sickness-allowance', outcome: 'refused', ...reason }];
    const result = winter({ applications });
    expect(result.gaps).toEqual([]);
    expect(monthOf(result, '2027-01', GENERAL)).toEqual({ days: 21, euros: 781.41 });
    const unregistered = run({ months: 3, history, steps: [ill], applications });
    expect(gapsOf(unregistered)).toEqual(['2026-12-01…2027-02-28']);
    expect(obstaclesOn(unregistered, '2027-01-04')).toEqual(['not-registered']);
  });

  test('the refusal of a later claim counts from its own day: fit from 1.2.2027', () => {
    const applications = [
      { benefit: 'sickness-allowance', filed: '2026-12-01' },
      { benefit: 'sickness-allowance', outcome: 'refused', reason: 'fit', from: '2027-02-01' },
    ];
    expect(strip(winter({ applications }), '2027-01-25', '2027-02-07')).toBe('SSSSSSs UUUUUuu');
  });

  test('found fit: hospital still stops the benefit', () => {
    const applications = [{ benefit: 'sickness-allowance', outcome: 'refused', reason: 'fit' }];
    const steps = [REGISTERED, { ...ill, hospital: [{ from: '2026-12-14', to: '2026-12-15' }] }];
    expect(strip(winter({ applications, steps }), '2026-12-14', '2026-12-20')).toBe('..UUUuu');
  });

  test('unregistered after the incapacity: nothing covers the last weekend, which is no gap', () => {
    const result = run({ months: 3, history, steps: [ill] });
    expect(result.gaps).toEqual([]);
    expect(strip(result, '2027-02-22', '2027-02-28')).toBe('SSSSS..');
  });
});

describe('R9 after the maximum', () => {
  const exhausted = [
    { benefit: 'sickness-allowance', from: '2025-12-15', to: '2026-11-30', dailyAmount: 40 },
    { decision: 'sickness-maximum', lastDay: '2026-11-30', illness: '1' },
  ];
  const stillIll: StepText = { situation: 'incapacity', from: '2025-12-04' };
  const jobseeker: StepText = { situation: 'jobseeker', from: '2026-12-01' };
  const pending: StepText = {
    situation: 'pension',
    benefit: 'disability-pension',
    from: '2026-11-16',
    outcome: 'pending',
  };
  const afterMaximum = (steps: StepText[], more: Record<string, unknown>[] = []) =>
    run({
      months: 2,
      client: { unemploymentWaiting: 'served' },
      history: [...exhausted, ...more],
      steps: [stillIll, ...steps],
    });

  test('pension pending and registered: unemployment benefit from the first day', () => {
    const result = afterMaximum([jobseeker, pending]);
    expect(strip(result, '2026-12-01', '2026-12-13')).toBe('UUUUuu UUUUUuu');
    expect(monthOf(result, '2026-12', GENERAL)).toEqual({ days: 23, euros: 855.83 });
  });

  test('pension refused and registered: the same', () => {
    const refused = { ...pending, decidedOn: '2026-11-27', outcome: 'refused' };
    expect(strip(afterMaximum([jobseeker, refused]), '2026-12-01', '2026-12-13')).toBe('UUUUuu UUUUUuu');
  });

  test('R48 a refusal in history counts', () => {
    const refused = { decision: 'disability-pension', outcome: 'refused', decidedOn: '2026-10-30' };
    expect(strip(afterMaximum([jobseeker], [refused]), '2026-12-01', '2026-12-06')).toBe('UUUUuu');
  });

  test('no pension application: a gap that names it', () => {
    const result = afterMaximum([jobseeker]);
    expect(gapsOf(result)).toEqual(['2026-12-01…2027-01-31']);
    expect(obstaclesOn(result, '2026-12-07')).toEqual(['after-maximum']);
  });

  test('no registration: a gap that names it', () => {
    const result = afterMaximum([pending]);
    expect(gapsOf(result)).toEqual(['2026-12-01…2027-01-31']);
    expect(obstaclesOn(result, '2026-12-07')).toEqual(['not-registered']);
  });

  test('neither: a gap that names both', () => {
    expect(obstaclesOn(afterMaximum([]), '2026-12-07')).toEqual(['not-registered', 'after-maximum']);
  });

  test('applied for on Wednesday 9.12.: from that day', () => {
    const result = afterMaximum([jobseeker, { ...pending, from: '2026-12-09' }]);
    expect(strip(result, '2026-12-01', '2026-12-13')).toBe('...... ..UUUuu');
  });

  test('registered on Wednesday 9.12.: from that day, never for days before', () => {
    const result = afterMaximum([{ situation: 'jobseeker', from: '2026-12-09' }, pending]);
    expect(strip(result, '2026-12-01', '2026-12-13')).toBe('...... ..UUUuu');
  });

  test('granted from 1.1.2027: pending until then, the pension bars from then', () => {
    const granted = {
      ...pending,
      from: '2027-01-01',
      appliedOn: '2026-11-16',
      decidedOn: '2026-12-20',
      outcome: 'granted',
      monthly: 900,
    };
    const result = afterMaximum([jobseeker, granted]);
    expect(strip(result, '2026-12-28', '2027-01-10')).toBe('UUUUPPP PPPPPPP');
    expect(monthOf(result, '2027-01', GENERAL).days).toBe(0);
  });

  test('the incapacity ends on Friday 11.12.: ordinary unemployment benefit, whatever the pension', () => {
    const result = run({
      client: { unemploymentWaiting: 'served' },
      history: exhausted,
      steps: [{ ...stillIll, to: '2026-12-11' }, jobseeker],
    });
    expect(strip(result, '2026-12-07', '2026-12-20')).toBe('.....uu UUUUUuu');
  });

  test('a sanction still stops it', () => {
    const sanction: StepText = { situation: 'sanction', from: '2026-12-07', to: '2026-12-13' };
    expect(strip(afterMaximum([jobseeker, pending, sanction]), '2026-12-01', '2026-12-20')).toBe(
      'UUUUuu ....... UUUUUuu',
    );
  });
});
