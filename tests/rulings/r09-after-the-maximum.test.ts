/** R9, R48: after the maximum of 28.2.2027 (onset 2.3.2026), unemployment benefit beside a pension application. */
import { describe, expect, test } from 'vitest';
import { type CaseText, run, type StepText, strip } from '../support/case.js';
import { gapsOf, JOBSEEKER, sicknessObstacles, unemploymentObstacles } from '../support/sickness.js';

const ILL: StepText = { situation: 'incapacity', from: '2026-03-02' };

function pension(more: { from: string } & Record<string, unknown>): StepText {
  return { situation: 'pension', benefit: 'disability-pension', ...more };
}

/** March and April 2027: 1.3. is a Monday; 26.3. and 29.3. are holidays. */
function afterMaximum(steps: StepText[], more: Partial<CaseText> = {}) {
  return run({
    from: '2026-03',
    months: 14,
    client: { unemploymentWaiting: 'served' },
    steps: [ILL, ...steps],
    ...more,
  });
}

const MARCH = ['2027-03-01', '2027-03-31'] as const;
const PAID_MARCH = 'UUUUUuu UUUUUuu UUUUUuu UUUUUuu UUU';

test('the last days of the maximum are sickness days', () => {
  expect(strip(afterMaximum([]), '2027-02-22', '2027-03-01')).toBe('SSSSSSs .');
});

describe('pension pending or refused on the day, and a registered jobseeker', () => {
  test('pending from 15.1.2027', () => {
    const result = afterMaximum([JOBSEEKER('2027-03-01'), pension({ from: '2027-01-15' })]);
    expect(strip(result, ...MARCH)).toBe(PAID_MARCH);
    expect(sicknessObstacles(result, '2027-03-01')).toEqual(['maximum']);
  });

  test('refused on 15.3.2027: benefit before and after', () => {
    const step = pension({ from: '2027-01-15', decidedOn: '2027-03-15', outcome: 'refused' });
    expect(strip(afterMaximum([JOBSEEKER('2027-03-01'), step]), ...MARCH)).toBe(PAID_MARCH);
  });

  test('refused in history (R48)', () => {
    const history = [{ decision: 'disability-pension', outcome: 'refused', decidedOn: '2025-11-03' }];
    expect(strip(afterMaximum([JOBSEEKER('2027-03-01')], { history }), ...MARCH)).toBe(PAID_MARCH);
  });

  test('granted from 1.4.2027 on an application of 15.1.: pending until then, pension from then', () => {
    const step = pension({ from: '2027-04-01', appliedOn: '2027-01-15', decidedOn: '2027-05-10', monthly: 900 });
    const result = afterMaximum([JOBSEEKER('2027-03-01'), step]);
    expect(strip(result, '2027-03-29', '2027-04-04')).toBe('UUUPPPP');
    expect(unemploymentObstacles(result, '2027-04-01')).toContain('pension');
    expect(gapsOf(result).filter((each) => each > '2027')).toEqual([]);
  });

  test('granted from 1.3.2027, seamless after the maximum', () => {
    const step = pension({ from: '2027-03-01', appliedOn: '2027-01-15', decidedOn: '2027-05-10', monthly: 900 });
    expect(strip(afterMaximum([JOBSEEKER('2027-03-01'), step]), '2027-02-26', '2027-03-03')).toBe('SSs PPP');
  });
});

describe('else a gap that names what is missing', () => {
  test('no application: the pension', () => {
    const result = afterMaximum([JOBSEEKER('2027-03-01')]);
    expect(gapsOf(result).at(-1)).toBe('2027-03-01 … 2027-04-30');
    expect(unemploymentObstacles(result, '2027-03-01')).toEqual(['after-maximum']);
  });

  test('no registration: the registration', () => {
    const result = afterMaximum([pension({ from: '2027-01-15' })]);
    expect(unemploymentObstacles(result, '2027-03-01')).toEqual(['not-registered']);
    expect(gapsOf(result).at(-1)).toBe('2027-03-01 … 2027-04-30');
  });

  test('neither: both', () => {
    expect(unemploymentObstacles(afterMaximum([]), '2027-03-01')).toEqual(['not-registered', 'after-maximum']);
  });

  test('applied for on Wednesday 10.3.: a gap to the day before', () => {
    const result = afterMaximum([JOBSEEKER('2027-03-01'), pension({ from: '2027-03-10' })]);
    expect(strip(result, '2027-03-01', '2027-03-14')).toBe('....... ..UUUuu');
  });

  test('registered on Wednesday 3.3.: a gap to the day before', () => {
    const result = afterMaximum([JOBSEEKER('2027-03-03'), pension({ from: '2027-01-15' })]);
    expect(gapsOf(result).at(-1)).toBe('2027-03-01 … 2027-03-02');
  });

  test('a rehabilitation subsidy that has ended is neither pending nor refused', () => {
    const subsidy: StepText = {
      situation: 'pension',
      benefit: 'rehabilitation-subsidy',
      from: '2027-03-01',
      to: '2027-03-31',
      decidedOn: '2027-02-15',
      monthly: 900,
    };
    const result = afterMaximum([JOBSEEKER('2027-03-01'), subsidy]);
    expect(strip(result, '2027-03-29', '2027-04-04')).toBe('PPP....');
    expect(unemploymentObstacles(result, '2027-04-01')).toEqual(['after-maximum']);
  });
});

test('fit again after the maximum: ordinary benefit without any pension', () => {
  const result = run({
    from: '2026-03',
    months: 14,
    client: { unemploymentWaiting: 'served' },
    steps: [{ ...ILL, to: '2027-03-09' }, JOBSEEKER('2027-03-01')],
  });
  expect(strip(result, '2027-03-01', '2027-03-14')).toBe('....... ..UUUuu');
});
