/** R29, R55: which pay is adjusted. June 2026: 22 weekdays, begins on a Monday. */
import { describe, expect, test } from 'vitest';
import { run, type StepText, strip } from '../support/case.js';
import {
  coversOn,
  euroOn,
  GENERAL,
  monthOf,
  REGISTERED,
  received,
  unemployed,
  zeroOn,
} from '../support/unemployment.js';

const work = (monthlyPay: number, more: Record<string, unknown> = {}): StepText => ({
  situation: 'work',
  from: '2020-01-01',
  monthlyPay,
  workingTime: 0.5,
  ...more,
});
/** Ten weekdays. */
const sanction: StepText = { situation: 'sanction', from: '2026-06-01', to: '2026-06-14' };

describe('R29 pay of days of sanction is not adjusted', () => {
  test('12 of 22 days of 2 200 €: 1 200 €, 27.91 € off', () => {
    const result = unemployed('2026-06', { steps: [work(2200), sanction] });
    expect(strip(result, '2026-06-01', '2026-06-21')).toBe('WWWWWWW WWWWWWW UUUUUuu');
    expect(monthOf(result, '2026-06', GENERAL)).toEqual({ days: 12, euros: 111.6 });
  });

  test('a sanction at the end of the month counts for the days before it as well', () => {
    const late: StepText = { situation: 'sanction', from: '2026-06-17', to: '2026-06-30' };
    expect(euroOn(unemployed('2026-06', { steps: [work(2200), late] }), '2026-06-01')).toBe(9.3);
  });

  test('the day earned decides whether, the month of receipt where: adjusted in July', () => {
    const result = unemployed('2026-06', {
      months: 2,
      steps: [work(2200, { from: '2026-06-01', to: '2026-06-30', payMonthOffset: 1 }), sanction],
    });
    expect(euroOn(result, '2026-06-15')).toBe(37.21);
    expect(euroOn(result, '2026-07-15')).toBe(9.3);
  });

  test('a sanction in the month of receipt changes nothing', () => {
    const result = unemployed('2026-05', {
      months: 2,
      steps: [work(1000, { from: '2026-05-01', to: '2026-05-31', payMonthOffset: 1 }), sanction],
    });
    expect(euroOn(result, '2026-06-15')).toBe(13.95);
  });

  test('R55 a sanction inside services takes no pay away: 2 200 € leave nothing', () => {
    const service: StepText = { situation: 'service', service: 'coaching', from: '2026-06-01', to: '2026-06-14' };
    const result = unemployed('2026-06', { steps: [work(2200), sanction, service] });
    expect(zeroOn(result, '2026-06-15')).toBe('pay');
  });
});

describe('R29 work above 80 % bars its days, and its pay is not adjusted', () => {
  test('full-time to Wednesday 10.6.: full benefit from Thursday', () => {
    const result = unemployed('2026-06', { steps: [work(2200, { to: '2026-06-10', workingTime: 1 })] });
    expect(monthOf(result, '2026-06', GENERAL)).toEqual({ days: 14, euros: 520.94 });
  });

  test('the same received in July is not adjusted there', () => {
    const full = work(2200, { from: '2026-06-01', to: '2026-06-30', workingTime: 1, payMonthOffset: 1 });
    expect(euroOn(unemployed('2026-06', { months: 2, steps: [full] }), '2026-07-15')).toBe(37.21);
  });

  test('two half jobs for a week: neither job’s pay of that week is adjusted (17 of 22 days of 1 100 € = 850 €)', () => {
    const second = work(1100, { from: '2026-06-08', to: '2026-06-12' });
    const result = unemployed('2026-06', { steps: [work(1100), second] });
    expect(monthOf(result, '2026-06', GENERAL)).toEqual({ days: 17, euros: 296.48 });
  });

  test('full-time work until the 12th, part-time after it: only the later pay', () => {
    // 12 of 22 days of 1 100 € = 600 €
    const steps = [work(3000, { to: '2026-06-12', workingTime: 1 }), work(1100, { from: '2026-06-15' })];
    expect(euroOn(unemployed('2026-06', { steps }), '2026-06-15')).toBe(23.26);
  });
});

describe('R29 pay of days of sickness or rehabilitation allowance', () => {
  test('partial sickness allowance on 12., 15.–19.6.: 16 of 22 days of 1 100 € = 800 €', () => {
    const result = run({
      from: '2026-06',
      history: [received('2026-05-31', '2026-05-01')],
      steps: [REGISTERED, work(1100), { situation: 'incapacity', partial: true, from: '2026-06-01', to: '2026-06-19' }],
    });
    // 1.6. + 2.–6., 8.–11.; Saturday 20.6. is after the step
    expect(strip(result, '2026-06-01', '2026-06-28')).toBe('UUUUUuu UUUUSSs SSSSSuu UUUUUuu');
    expect(euroOn(result, '2026-06-01')).toBe(18.61);
  });

  test('rehabilitation on Mondays and Tuesdays, whose allowance goes to the employer: 12 of 22 days = 600 €', () => {
    const result = run({
      from: '2026-06',
      history: [received('2026-05-31', '2026-05-01')],
      steps: [
        REGISTERED,
        work(1100, { workingTime: 0.4 }),
        {
          situation: 'rehabilitation',
          programme: 'individual-rehabilitation',
          daysPerWeek: 2,
          from: '2026-06-01',
          to: '2026-06-30',
        },
      ],
    });
    expect(strip(result, '2026-06-01', '2026-06-14')).toBe('WWUUUuu WWUUUuu');
    expect(monthOf(result, '2026-06', GENERAL)).toEqual({ days: 12, euros: 279.12 });
  });

  test('suspended work brings no pay at all: ill 1.–12.6., 12 of 22 days of 1 100 €', () => {
    const result = run({
      from: '2026-06',
      history: [received('2026-05-31', '2026-05-01')],
      steps: [REGISTERED, work(1100), { situation: 'incapacity', from: '2026-06-01', to: '2026-06-12' }],
    });
    expect(monthOf(result, '2026-06', 'wages').euros).toBe(600);
    // 1.–11. through the sickness waiting period, Friday 12. sickness allowance, 15.–30. ordinary
    expect(monthOf(result, '2026-06', GENERAL)).toEqual({ days: 21, euros: 488.46 });
    expect(coversOn(result, '2026-06-08')).toEqual(['unemployment']);
  });
});
