/** R40: unemployment benefit beside rehabilitation. R43: expense compensation. */
import { describe, expect, it } from 'vitest';
import { type CaseText, paidIn, type StepText } from '../support/case.js';
import { atMinimum, rehab, stripOf } from '../support/rehabilitation.js';

const REGISTERED: StepText = { situation: 'jobseeker', from: '2026-03-01' };
const SERVED = { unemploymentWaiting: 'served' as const };

function beside(step: StepText, more: Partial<CaseText> = {}): CaseText {
  return { from: '2026-03', client: SERVED, steps: [REGISTERED, step], ...more };
}

describe('programmes that fill the week', () => {
  it('mode WHOLE bars from the start without waiting days', () => {
    // 2.3. is a Monday; the benefit of Friday 27.2. comes from history.
    const text = beside(rehab('work-trial', '2026-03-02', { to: '2026-03-11' }), {
      history: [{ benefit: 'labour-market-subsidy', from: '2026-01-01', to: '2026-02-28' }],
    });
    expect(stripOf(text, '2026-03-02', '2026-03-15')).toBe('RRRRRRr RRRUUuu');
  });

  it('mode WHOLE leaves the waiting days to unemployment benefit', () => {
    const text = beside(rehab('vocational-training', '2026-03-02', { to: '2026-03-31' }), {
      steps: [{ ...REGISTERED, from: '2026-03-02' }, rehab('vocational-training', '2026-03-02', { to: '2026-03-31' })],
    });
    expect(stripOf(text, '2026-03-02', '2026-03-22')).toBe('UUUUUuu UUUURRr RRRRRRr');
  });

  it('mode DAY at five days a week: Ascension Day is no day of unemployment benefit', () => {
    const text = {
      from: '2026-05',
      client: SERVED,
      steps: [{ ...REGISTERED, from: '2026-05-04' }, rehab('occupational-health-work-trial', '2026-05-04')],
    };
    expect(stripOf(text, '2026-05-04', '2026-05-17')).toBe('URRRRrr RRRrRrr');
  });

  it('flexible days count as five', () => {
    const text = {
      from: '2026-05',
      client: SERVED,
      steps: [{ ...REGISTERED, from: '2026-05-04' }, rehab('work-ability-course', '2026-05-04', { daysPerWeek: 3 })],
    };
    expect(stripOf(text, '2026-05-04', '2026-05-17')).toBe('URRRRrr RRRrRrr');
  });

  it('before 2023 three days a week fill nothing', () => {
    const text = {
      from: '2022-12',
      client: SERVED,
      steps: [{ ...REGISTERED, from: '2022-12-05' }, rehab('work-ability-course', '2022-12-05', { daysPerWeek: 3 })],
      months: 2,
    };
    // Finland's Independence Day 6.12.2022 is a Tuesday: attended are Monday (waiting), Wednesday, Thursday.
    expect(stripOf(text, '2022-12-05', '2022-12-18')).toBe('UURRUuu RRRUUuu');
    expect(stripOf(text, '2022-12-26', '2023-01-08')).toBe('URRRUur RRRRrrr');
  });
});

describe('mode DAY at fewer days', () => {
  it('unemployment benefit on the weekdays that the programme does not pay, holidays included', () => {
    const text = {
      from: '2026-05',
      client: SERVED,
      steps: [
        { ...REGISTERED, from: '2026-05-04' },
        rehab('occupational-health-work-trial', '2026-05-04', { daysPerWeek: 3, to: '2026-05-17' }),
      ],
    };
    // Waiting on Monday 4.5.: unemployment benefit. Week of Ascension Day: 11, 12, 13 attended.
    expect(stripOf(text, '2026-05-04', '2026-05-24')).toBe('URRUUuu RRRUUuu UUUUUuu');
  });

  it('a day whose allowance goes to the employer is a day that the programme pays', () => {
    const text = {
      from: '2026-03',
      client: SERVED,
      steps: [
        REGISTERED,
        { situation: 'work', from: '2026-03-01', monthlyPay: 500, workingTime: 0.4 } as StepText,
        rehab('occupational-health-work-trial', '2026-03-02', { daysPerWeek: 2, to: '2026-03-15' }),
      ],
    };
    const result = atMinimum(text);
    // From Monday 9.3.: Monday and Tuesday to the employer, then unemployment benefit.
    expect(stripOf(text, '2026-03-09', '2026-03-15')).toBe('WWUUUuu');
    expect(result.days[8]?.obstacles.unemployment).toContain('rehabilitation');
  });

  it('programmes of fewer than four hours leave all days to unemployment benefit', () => {
    expect(stripOf(beside(rehab('psychotherapy', '2026-03-02')), '2026-03-02', '2026-03-08')).toBe('UUUUUuu');
    expect(
      stripOf(beside(rehab('vocational-assessment', '2026-03-02', { hoursPerDay: 3 })), '2026-03-09', '2026-03-15'),
    ).toBe('RRRRRRr');
    const young = { ...beside(rehab('youth-coaching', '2026-03-02')), birth: '2004-05-01' };
    expect(stripOf(young, '2026-03-16', '2026-03-22')).toBe('UUUUUuu');
  });

  it('an apprenticeship from 2025 pays nothing and bars nothing', () => {
    expect(stripOf(beside(rehab('apprenticeship', '2026-03-02')), '2026-03-16', '2026-03-22')).toBe('UUUUUuu');
  });
});

describe('registration', () => {
  it('rehabilitation days never need it', () => {
    expect(stripOf({ from: '2026-03', steps: [rehab('work-trial', '2026-03-02')] }, '2026-03-02', '2026-03-08')).toBe(
      '.RRRRRr',
    );
  });

  it('unemployment days do: the days between are a gap without it', () => {
    const step = rehab('occupational-health-work-trial', '2026-03-02', { daysPerWeek: 3 });
    expect(stripOf({ from: '2026-03', client: SERVED, steps: [step] }, '2026-03-02', '2026-03-08')).toBe('.RR..rr');
  });

  it('the day after the programme is a gap until the client registers', () => {
    const text = {
      from: '2026-03',
      client: SERVED,
      steps: [rehab('work-trial', '2026-03-02', { to: '2026-03-13' }), { ...REGISTERED, from: '2026-03-18' }],
    };
    expect(stripOf(text, '2026-03-09', '2026-03-22')).toBe('RRRRR.. ..UUUuu');
  });
});

it('R1: a week that mixes unemployment days with a Saturday of rehabilitation is marked', () => {
  const marked = (start: string): boolean =>
    atMinimum(beside(rehab('work-trial', start), { months: 1 })).assumptions.includes('mixed-week');
  expect([marked('2026-03-12'), marked('2026-03-16')]).toEqual([true, false]);
});

it('waiting days follow the ordinary rules: those of unemployment benefit run at the same time', () => {
  const text = {
    from: '2026-03',
    client: { unemploymentWaiting: 'unserved' as const },
    steps: [{ ...REGISTERED, from: '2026-03-02' }, rehab('vocational-training', '2026-03-02')],
  };
  // Seven weekdays 2 3 4 5 6 9 10 March, then unemployment benefit on 11 and 12.
  expect(stripOf(text, '2026-03-02', '2026-03-15')).toBe('....... ..UURRr');
});

it('waiting days follow the ordinary rules: a sanction leaves them empty', () => {
  const text = {
    from: '2026-03',
    client: SERVED,
    steps: [
      REGISTERED,
      { situation: 'sanction', from: '2026-02-16', to: '2026-03-05' } as StepText,
      rehab('vocational-training', '2026-03-02'),
    ],
  };
  expect(stripOf(text, '2026-03-02', '2026-03-15')).toBe('....Uuu UUUURRr');
});

describe('R43: expense compensation', () => {
  const services = ['rehabilitative-work', 'work-trial', 'coaching', 'labour-market-training'] as const;
  it.each(services)('%s: 9 € on the first four weekdays of each week that are no holidays', (service) => {
    const result = atMinimum({
      from: '2026-05',
      client: SERVED,
      steps: [
        { situation: 'jobseeker', from: '2026-05-01' },
        { situation: 'service', service, from: '2026-05-11', to: '2026-05-24', daysPerWeek: 4 },
      ],
    });
    // Week of Ascension Day: 11 12 13 15; next week 18–21.
    expect(paidIn(result, '2026-05', 'expense-compensation')).toEqual({ days: 8, gross: 72_00 });
  });

  it('not on days of incapacity, nor on days that rehabilitation pays', () => {
    const result = atMinimum({
      from: '2026-03',
      client: SERVED,
      history: [{ benefit: 'labour-market-subsidy', from: '2026-01-01', to: '2026-02-28' }],
      steps: [
        REGISTERED,
        { situation: 'service', service: 'coaching', from: '2026-03-02', to: '2026-03-20', daysPerWeek: 5 },
        { situation: 'incapacity', from: '2026-03-04', to: '2026-03-06' },
        rehab('occupational-health-work-trial', '2026-03-16', { to: '2026-03-18' }),
      ],
    });
    // 2 3 | 9–13 | 19 20: without waiting, rehabilitation pays 16, 17 and 18 March.
    expect(paidIn(result, '2026-03', 'expense-compensation')).toEqual({ days: 9, gross: 81_00 });
  });
});
