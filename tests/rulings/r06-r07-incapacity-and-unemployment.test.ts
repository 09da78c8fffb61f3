/** R6, R7, R55: what incapacity and a refused or late sickness claim do to unemployment benefit. */
import { describe, expect, test } from 'vitest';
import { run, type StepText, strip } from '../support/case.js';
import { gapsOf, JOBSEEKER, UNEMPLOYED_BEFORE, unemploymentObstacles } from '../support/sickness.js';

const HISTORY = [UNEMPLOYED_BEFORE('2026-05-01', '2026-11-30')];

/** Unemployed in December 2026; ill from Monday 7.12., waiting to 17.12. */
function ill(to?: string, application?: Record<string, unknown>, months = 1, jobseeker = true) {
  const incapacity: StepText = { situation: 'incapacity', from: '2026-12-07', ...(to !== undefined && { to }) };
  return run({
    from: '2026-12',
    months,
    history: HISTORY,
    steps: [...(jobseeker ? [JOBSEEKER('2026-11-02')] : []), incapacity],
    applications: application ? [{ benefit: 'sickness-allowance', ...application }] : [],
  });
}

describe('R6: an incapacity that ends inside the waiting period changes nothing', () => {
  test.each(['2026-12-07', '2026-12-11', '2026-12-17'])('ended %s', (to) => {
    const result = ill(to);
    expect(strip(result)).toBe('UUUUuu UUUUUuu UUUUUuu UUUUUuu UUUU');
    expect(gapsOf(result)).toEqual([]);
  });

  test('one day longer, and Friday 18.12. is a sickness day; benefit goes on the day after', () => {
    expect(strip(ill('2026-12-18'), '2026-12-14')).toBe('UUUUSuu UUUUUuu UUUU');
  });

  test('it does concern the full waiting period only (R38): a relapse of one day is unpaid', () => {
    const result = run({
      from: '2026-12',
      history: [
        { benefit: 'sickness-allowance', from: '2026-10-05', to: '2026-11-14' },
        UNEMPLOYED_BEFORE('2026-11-15', '2026-11-30'),
      ],
      steps: [JOBSEEKER('2026-11-02'), { situation: 'incapacity', from: '2026-12-07', to: '2026-12-07' }],
    });
    expect(strip(result, '2026-12-01', '2026-12-13')).toBe('UUUUuu .UUUUuu');
  });

  test('one who receives nothing gets nothing', () => {
    const result = run({
      from: '2026-12',
      steps: [{ situation: 'incapacity', from: '2026-12-07', to: '2026-12-11' }, JOBSEEKER('2026-12-07')],
      client: { unemploymentWaiting: 'served' },
    });
    expect(strip(result, '2026-12-07', '2026-12-20')).toBe('.....uu UUUUUuu');
  });
});

describe('R7: from the first payable day to the end of the incapacity no unemployment benefit', () => {
  test('also on Sundays and holidays between sickness days', () => {
    const result = ill();
    for (const each of ['2026-12-18', '2026-12-20', '2026-12-25', '2026-12-27']) {
      expect(unemploymentObstacles(result, each)).toContain('sickness');
    }
  });

  // Filed 1.3.2027: days before 1.1.2027 are lost (R24).
  test('a late claim: 18.–31.12. are found unfit without benefit', () => {
    const result = ill(undefined, { filed: '2027-03-01' }, 2);
    expect(strip(result, '2026-12-14', '2027-01-03')).toBe('UUUU... ....... ....sSs');
    expect(gapsOf(result)).toEqual(['2026-12-18 … 2026-12-31']);
    expect(unemploymentObstacles(result, '2026-12-21')).toContain('found-unfit');
  });

  test.each([
    ['refused as late', { outcome: 'refused', reason: 'late' }],
    ['refused for a formal reason', { outcome: 'refused', reason: 'formal' }],
    ['never filed (R55)', { filed: 'never' }],
  ])('%s: a gap to the last day of the incapacity, then benefit again', (_, application) => {
    const result = ill('2026-12-22', application);
    expect(strip(result)).toBe('UUUUuu UUUUUuu UUUU... ..UUUuu UUUU');
    expect(gapsOf(result)).toEqual(['2026-12-18 … 2026-12-22']);
  });

  test.each([
    ['refused', { outcome: 'refused' }],
    ['refused as fit', { outcome: 'refused', reason: 'fit' }],
  ])('%s: a registered jobseeker is paid all along', (_, application) => {
    const result = ill('2026-12-22', application);
    expect(strip(result)).toBe('UUUUuu UUUUUuu UUUUUuu UUUUUuu UUUU');
  });

  test('refused as fit and not registered: a gap', () => {
    const result = ill('2026-12-22', { outcome: 'refused', reason: 'fit' }, 1, false);
    expect(gapsOf(result)).toEqual(['2026-12-01 … 2026-12-31']);
  });

  test('refused as fit from a later day on: sickness before it, benefit from it', () => {
    const result = ill('2026-12-30', { outcome: 'refused', reason: 'fit', from: '2026-12-22' });
    expect(strip(result, '2026-12-14')).toBe('UUUUSSs SUUUUuu UUUU');
  });

  test('a claim still pending is simulated as granted', () => {
    const result = ill('2026-12-22', { outcome: 'pending' });
    expect(strip(result, '2026-12-14')).toBe('UUUUSSs SSUUUuu UUUU');
    expect(result.assumptions).toContain('claim-outcome-assumed');
  });
});
