/** R45: an onset right after rehabilitation does not wait. */
import { describe, expect, it } from 'vitest';
import type { StepText } from '../support/case.js';
import { rehab, stripOf } from '../support/rehabilitation.js';

const ill = (from: string, to: string): StepText => ({ situation: 'incapacity', from, to });

describe('R45: an onset right after rehabilitation does not wait', () => {
  const illAfter = (
    programme: 'vocational-training' | 'occupational-health-work-trial',
    to: string,
    onset: string,
    daysPerWeek = 5,
  ): string =>
    stripOf(
      { from: '2026-03', steps: [rehab(programme, '2026-02-02', { to, daysPerWeek }), ill(onset, '2026-03-31')] },
      '2026-03-09',
      '2026-03-22',
    );

  it('mode WHOLE: the next working day; one working day between is too late', () => {
    expect(illAfter('vocational-training', '2026-03-13', '2026-03-14')).toBe('RRRRRSs SSSSSSs');
    expect(illAfter('vocational-training', '2026-03-14', '2026-03-16')).toBe('RRRRRR. SSSSSSs');
    expect(illAfter('vocational-training', '2026-03-13', '2026-03-16')).toBe('RRRRR.. .......');
  });

  it('mode DAY: no day between on which the programme could have paid', () => {
    expect(illAfter('occupational-health-work-trial', '2026-03-13', '2026-03-16')).toBe('RRRRR.. SSSSSSs');
    expect(illAfter('occupational-health-work-trial', '2026-03-10', '2026-03-16', 2)).toBe('RR..... SSSSSSs');
    expect(illAfter('occupational-health-work-trial', '2026-03-10', '2026-03-17', 2)).toBe('RR..... .......');
  });
});

describe('R45: rehabilitation in history', () => {
  const fresh = (to: string, onset: string): string =>
    stripOf(
      {
        from: '2026-12',
        history: [{ benefit: 'rehabilitation-allowance', from: '2026-08-03', to }],
        steps: [ill(onset, '2026-12-31')],
      },
      '2026-12-01',
      '2026-12-13',
    );

  it('an onset right after it does not wait; one working day between does', () => {
    expect(fresh('2026-11-30', '2026-12-01')).toBe('SSSSSs SSSSSSs');
    expect(fresh('2026-11-28', '2026-12-01')).toBe('...... .....Ss');
  });
});
