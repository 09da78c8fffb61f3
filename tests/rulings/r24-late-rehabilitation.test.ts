/** R24, R35: rehabilitation claimed late, never, or refused. */
import { describe, expect, it } from 'vitest';
import type { CaseText, StepText } from '../support/case.js';
import { atMinimum, firstPaid, rehab, stripOf } from '../support/rehabilitation.js';

/** The training has run long enough: only the claim decides. */
function firstDayFiled(filed: string, from: string): string | null {
  return firstPaid(
    atMinimum({
      from,
      months: 3,
      applications: [{ benefit: 'rehabilitation-allowance', filed }],
      steps: [rehab('vocational-training', '2021-03-01')],
    }),
  );
}

describe('six months back, four for claims filed by 31.12.2022', () => {
  it.each([
    // The same date is in time.
    ['2026-09-16', '2026-03', '2026-03-16'],
    // Sunday 15.3.: the first paid day is Monday.
    ['2026-09-15', '2026-03', '2026-03-16'],
    ['2026-09-14', '2026-03', '2026-03-14'],
    // 31 August − 6 months: a missing day becomes the last of the month, Saturday 28.2.
    ['2026-08-31', '2026-02', '2026-02-28'],
    ['2026-08-28', '2026-02', '2026-02-28'],
    ['2026-08-27', '2026-02', '2026-02-27'],
    // 29 August 2024 − 6 months = 29 February.
    ['2024-08-29', '2024-02', '2024-02-29'],
    // Four months from 31.12.2022 are 31.8.; six months from 2.1.2023 are 2.7.2022, a Saturday.
    ['2022-12-31', '2022-08', '2022-08-31'],
    ['2023-01-02', '2022-07', '2022-07-02'],
    ['2022-12-30', '2022-08', '2022-08-30'],
  ])('filed %s: paid from %s', (filed, from, expected) => {
    expect(firstDayFiled(filed, from)).toBe(expected);
  });
});

describe('what the lost days leave', () => {
  const registered: StepText = { situation: 'jobseeker', from: '2026-03-01' };
  const text = (application: Record<string, unknown>, more: StepText[] = []): CaseText => ({
    from: '2026-03',
    client: { unemploymentWaiting: 'served' },
    applications: [{ benefit: 'rehabilitation-allowance', ...application }],
    steps: [rehab('work-trial', '2026-03-02'), ...more],
  });

  it('a gap without anything else, and the programme covers no day of it', () => {
    expect(stripOf(text({ filed: '2026-09-10' }), '2026-03-02', '2026-03-15')).toBe('....... .RRRRRr');
  });

  it('a refused or late claim does not bar unemployment benefit (R35)', () => {
    expect(stripOf(text({ filed: '2026-09-11' }, [registered]), '2026-03-02', '2026-03-15')).toBe('UUUUUuu UURRRRr');
    for (const reason of ['late', 'formal', undefined]) {
      const refused = text({ filed: '2026-03-02', outcome: 'refused', ...(reason ? { reason } : {}) }, [registered]);
      expect(stripOf(refused, '2026-03-02', '2026-03-08')).toBe('UUUUUuu');
    }
  });

  it('a late claim does not stop sickness allowance of the same days', () => {
    const ill: StepText = { situation: 'incapacity', from: '2026-02-02', to: '2026-03-31' };
    expect(stripOf(text({ filed: '2026-09-11' }, [ill]), '2026-03-02', '2026-03-10')).toBe('SSSSSSs SS');
  });

  it('waiting days run on lost days too', () => {
    // Ten days 2.–12.3. are lost and waited; claims from 16.3.: paid at once.
    const training = { ...text({ filed: '2026-09-16' }), steps: [rehab('vocational-training', '2026-03-02')] };
    expect(stripOf(training, '2026-03-09', '2026-03-22')).toBe('....... RRRRRRr');
  });

  it('several applications: each governs from its `from`', () => {
    const two: CaseText = {
      ...text({ filed: 'never' }),
      applications: [
        { benefit: 'rehabilitation-allowance', filed: 'never' },
        { benefit: 'rehabilitation-allowance', filed: '2026-03-18', from: '2026-03-12' },
      ],
    };
    expect(stripOf(two, '2026-03-02', '2026-03-15')).toBe('....... ...RRRr');
  });
});

describe('a claim never filed (R55 "bars unemployment benefit like a late one"; R35: a late one of rehabilitation does not)', () => {
  it('leaves unemployment benefit to a registered jobseeker', () => {
    const text: CaseText = {
      from: '2026-03',
      client: { unemploymentWaiting: 'served' },
      applications: [{ benefit: 'rehabilitation-allowance', filed: 'never' }],
      steps: [rehab('work-trial', '2026-03-02'), { situation: 'jobseeker', from: '2026-03-01' }],
    };
    expect(stripOf(text, '2026-03-02', '2026-03-08')).toBe('UUUUUuu');
  });
});
