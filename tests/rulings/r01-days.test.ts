/** R1: unemployment benefit Monday to Friday with holidays; sickness and rehabilitation Monday to Saturday without. */
import { describe, expect, test } from 'vitest';
import { run, strip } from '../support/case.js';
import { GENERAL, monthOf, REGISTERED, received, unemployed } from '../support/unemployment.js';

describe('R1 unemployment benefit is paid on holidays that fall on Monday to Friday', () => {
  test.each([
    ['New Year and Epiphany', '2027-01', '2027-01-01', '2027-01-10', 'Uuu UUUUUuu'],
    ['Easter 2026', '2026-04', '2026-04-01', '2026-04-12', 'UUUuu UUUUUuu'],
    ['1 May 2026', '2026-05', '2026-05-01', '2026-05-03', 'Uuu'],
    ['Ascension Day 2026', '2026-05', '2026-05-11', '2026-05-17', 'UUUUUuu'],
    ['Midsummer 2026', '2026-06', '2026-06-15', '2026-06-21', 'UUUUUuu'],
    ['Independence Day 2027, a Monday', '2027-12', '2027-12-06', '2027-12-12', 'UUUUUuu'],
    ['Christmas 2026', '2026-12', '2026-12-21', '2026-12-27', 'UUUUUuu'],
  ])('%s', (_, month, from, to, days) => {
    expect(strip(unemployed(month), from, to)).toBe(days);
  });
});

/** Ill since long, so that the whole horizon is payable: history goes on in the step (R45). */
function ill(from: string, history: { from: string; to: string }) {
  return run({
    from,
    history: [{ benefit: 'sickness-allowance', ...history, dailyAmount: 40 }],
    steps: [{ situation: 'incapacity', from: history.from }],
  });
}

describe('R1 sickness allowance: holidays are unpaid, eves and Easter Saturday are paid', () => {
  test.each([
    [
      'Easter 2026: Good Friday and Easter Monday unpaid, Saturday 4.4. paid',
      '2026-04',
      '2026-03-01',
      '2026-04-01',
      '2026-04-12',
      'SSsSs sSSSSSs',
    ],
    ['1 May and Ascension Day 14.5.2026', '2026-05', '2026-04-01', '2026-05-01', '2026-05-17', 'sSs SSSSSSs SSSsSSs'],
    [
      'Midsummer: eve Friday 19.6. paid, Saturday 20.6. not',
      '2026-06',
      '2026-05-02',
      '2026-06-15',
      '2026-06-21',
      'SSSSSss',
    ],
    ["All Saints' Day Saturday 31.10.2026", '2026-10', '2026-09-01', '2026-10-26', '2026-10-31', 'SSSSSs'],
    [
      'Christmas: eve Thursday 24.12. paid, 25. and 26. not',
      '2026-12',
      '2026-11-02',
      '2026-12-21',
      '2026-12-31',
      'SSSSsss SSSS',
    ],
    [
      'New Year Friday 1.1. and Epiphany Wednesday 6.1.2027',
      '2027-01',
      '2026-12-01',
      '2027-01-01',
      '2027-01-10',
      'sSs SSsSSSs',
    ],
  ])('%s', (_, month, since, from, to, days) => {
    const last = new Date(Date.parse(`${month}-01`) - 86_400_000).toISOString().slice(0, 10);
    expect(strip(ill(month, { from: since, to: last }), from, to)).toBe(days);
  });
});

describe('R1 Saturday allowance days do not use up the five unemployment days of a week', () => {
  // Waiting ends Saturday 14.11.; the incapacity ends Saturday 28.11., so that the week from 23.11. has six paid days.
  const mixed = run({
    from: '2026-11',
    history: [received('2026-10-31')],
    steps: [REGISTERED, { situation: 'incapacity', from: '2026-11-04', to: '2026-11-28' }],
  });

  test('sickness Monday to Saturday, then five days of unemployment benefit', () => {
    expect(strip(mixed, '2026-11-23', '2026-11-30')).toBe('SSSSSSu U');
  });

  // 1.–9. November: onset Thursday 29.10., nine working days 30.10., 2.–7.11., 9., 10.11. (31.10. is a holiday).
  test('unemployment benefit to Tuesday, sickness Wednesday to Saturday: six paid days in one week, marked', () => {
    const result = run({
      from: '2026-10',
      months: 2,
      history: [received('2026-09-30')],
      steps: [REGISTERED, { situation: 'incapacity', from: '2026-10-29' }],
    });
    expect(strip(result, '2026-10-26', '2026-11-15')).toBe('UUUUUuu UUUUUuu UUSSSSs');
    expect(result.assumptions).toContain('mixed-week');
    expect(monthOf(result, '2026-11', GENERAL).days).toBe(7);
  });

  test('no mark where no week mixes them', () => {
    expect(mixed.assumptions).not.toContain('mixed-week');
    expect(unemployed('2026-12').assumptions).not.toContain('mixed-week');
  });
});
