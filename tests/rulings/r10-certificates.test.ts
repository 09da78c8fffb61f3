/** R10, R47: certificates of an incapacity from 2.3.2026; its 60th payable day is 26.5.2026 (D7). */
import { describe, expect, test } from 'vitest';
import { type CaseText, run, type StepText, strip } from '../support/case.js';
import { gapsOf, JOBSEEKER, paidDays, sicknessObstacles, unemploymentObstacles } from '../support/sickness.js';

function ill(step: Record<string, unknown>, more: Partial<CaseText> = {}) {
  const incapacity: StepText = { situation: 'incapacity', from: '2026-03-02', to: '2026-07-31', ...step };
  return run({ from: '2026-03', months: 5, steps: [incapacity], ...more });
}

const WAITING = '2026-03-01 … 2026-03-12';

describe('kind A alone carries 60 payable days', () => {
  test('the 60th is paid, the 61st is a gap for lack of a certificate', () => {
    const result = ill({ certificate: 'A' });
    expect(paidDays(result).length).toBe(60);
    expect(paidDays(result).at(-1)).toBe('2026-05-26');
    expect(gapsOf(result)).toEqual([WAITING, '2026-05-27 … 2026-07-31']);
    expect(sicknessObstacles(result, '2026-05-27')).toEqual(['certificate']);
  });

  test('a jobseeker is found unfit on those days (R7)', () => {
    const result = ill(
      { certificate: 'A' },
      {
        steps: [
          { situation: 'incapacity', from: '2026-03-02', to: '2026-05-29', certificate: 'A' },
          JOBSEEKER('2026-03-01'),
        ],
        client: { unemploymentWaiting: 'served' },
      },
    );
    expect(strip(result, '2026-05-25', '2026-06-02')).toBe('SS...uu UU');
    expect(unemploymentObstacles(result, '2026-05-27')).toContain('found-unfit');
  });

  test('kind B carries on', () => {
    expect(gapsOf(ill({ certificate: 'B' }))).toEqual([WAITING]);
  });

  test('without certificate information nothing is missing, and it is marked', () => {
    const result = ill({});
    expect(gapsOf(result)).toEqual([WAITING]);
    expect(result.assumptions).toContain('certificates-in-order');
  });

  test('kind A, then a step with kind B of the same spell from 1.6.', () => {
    const steps: StepText[] = [
      { situation: 'incapacity', from: '2026-03-02', to: '2026-05-31', certificate: 'A' },
      { situation: 'incapacity', from: '2026-06-01', to: '2026-07-31', certificate: 'B' },
    ];
    expect(gapsOf(run({ from: '2026-03', months: 5, steps }))).toEqual([WAITING, '2026-05-27 … 2026-05-31']);
  });

  test('a new spell begins a new 60 (R47: of the unbroken spell)', () => {
    const steps: StepText[] = [
      { situation: 'incapacity', from: '2026-03-02', to: '2026-05-26', certificate: 'A' },
      { situation: 'incapacity', from: '2026-06-01', to: '2026-07-31', certificate: 'A' },
    ];
    // Relapse: 1.6. is the onset; paid from 2.6. to the end, under 60 days.
    expect(gapsOf(run({ from: '2026-03', months: 5, steps }))).toEqual([WAITING, '2026-05-27 … 2026-06-01']);
  });
});

describe('the certificates of the scenario bound the step', () => {
  const a = { kind: 'A', from: '2026-03-02', to: '2026-05-10' };

  test('days outside all of them are unpaid', () => {
    const result = ill(
      { certificate: 'A' },
      { certificates: [a, { kind: 'A', from: '2026-05-18', to: '2026-05-24' }] },
    );
    // 60 days are not reached: 49 to 9.5., 6 more on 18.–23.5.
    expect(gapsOf(result)).toEqual([WAITING, '2026-05-11 … 2026-05-17', '2026-05-25 … 2026-07-31']);
  });

  test('A to 10.5., B from 11.5. to 30.6.', () => {
    const result = ill(
      { certificate: 'A' },
      { certificates: [a, { kind: 'B', from: '2026-05-11', to: '2026-06-30' }] },
    );
    expect(gapsOf(result)).toEqual([WAITING, '2026-07-01 … 2026-07-31']);
  });

  test('a B without an end carries to the end', () => {
    const result = ill({ certificate: 'B' }, { certificates: [{ kind: 'B', from: '2026-03-02' }] });
    expect(gapsOf(result)).toEqual([WAITING]);
  });

  test('one for rehabilitation alone does not bound', () => {
    const result = ill(
      { certificate: 'B' },
      { certificates: [{ kind: 'B', from: '2026-03-02', to: '2026-05-31', supports: ['rehabilitation'] }] },
    );
    expect(gapsOf(result)).toEqual([WAITING]);
  });

  test('one for sickness allowance and rehabilitation does', () => {
    const supports = ['sickness-allowance', 'rehabilitation'];
    const result = ill(
      { certificate: 'B' },
      { certificates: [{ kind: 'B', from: '2026-03-02', to: '2026-05-31', supports }] },
    );
    expect(gapsOf(result)).toEqual([WAITING, '2026-06-01 … 2026-07-31']);
  });

  test('occupational-health and participation statements are none', () => {
    const certificates = [{ kind: 'participation', from: '2026-03-02', to: '2026-05-31' }];
    expect(gapsOf(ill({ certificate: 'B' }, { certificates }))).toEqual([WAITING]);
  });

  test('a step without `certificate` is not asked', () => {
    expect(gapsOf(ill({}, { certificates: [a] }))).toEqual([WAITING]);
  });

  test('waiting days need no certificate', () => {
    const certificates = [{ kind: 'B', from: '2026-03-13', to: null }];
    expect(gapsOf(ill({ certificate: 'B' }, { certificates }))).toEqual([WAITING]);
  });
});

describe('the 60 days of a spell that began in history', () => {
  // 13.3.–30.4.2026: 40 payable days; 20 more are 2.5.–26.5.
  const step: StepText = { situation: 'incapacity', from: '2026-05-01', to: '2026-07-31', certificate: 'A' };

  test('one entry', () => {
    const history = [{ benefit: 'sickness-allowance', from: '2026-03-13', to: '2026-04-30' }];
    expect(paidDays(run({ from: '2026-05', months: 3, history, steps: [step] })).at(-1)).toBe('2026-05-26');
  });

  test('the spell recorded in two adjoining entries', () => {
    const history = [
      { benefit: 'sickness-allowance', from: '2026-03-13', to: '2026-03-31' },
      { benefit: 'sickness-allowance', from: '2026-04-01', to: '2026-04-30' },
    ];
    expect(paidDays(run({ from: '2026-05', months: 3, history, steps: [step] })).at(-1)).toBe('2026-05-26');
  });

  test('partial days of the spell count with it (R58)', () => {
    const history = [
      { benefit: 'partial-sickness-allowance', from: '2026-03-13', to: '2026-03-31' },
      { benefit: 'sickness-allowance', from: '2026-04-01', to: '2026-04-30' },
    ];
    expect(paidDays(run({ from: '2026-05', months: 3, history, steps: [step] })).at(-1)).toBe('2026-05-26');
  });
});
