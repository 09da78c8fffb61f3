/** Cases that an independent day-by-day reckoning of the rulings got right when the program did not. */
import { expect, test } from 'vitest';
import { type CaseText, run, strip } from '../support/case.js';
import { paidDays } from '../support/sickness.js';

const decided = { annualIncome: { decided: 0 } };
const SICKNESS = 'sickness-allowance';

test('R9: after the maximum no sickness waiting keeps the benefit from a registered client whose pension was refused', () => {
  const text: CaseText = {
    from: '2021-09',
    months: 11,
    client: { ...decided, unemploymentWaiting: 'served' },
    history: [
      { benefit: SICKNESS, from: '2021-01-02', to: '2021-06-25' },
      { decision: 'disability-pension', outcome: 'refused', decidedOn: '2021-08-02' },
    ],
    steps: [
      { situation: 'jobseeker', from: '2022-07-29' },
      { situation: 'incapacity', from: '2022-01-16', to: '2022-06-01' },
      { situation: 'incapacity', from: '2022-07-29' },
    ],
  };
  expect(strip(run(text), '2022-07-28')).toBe('.Uuu');
});

test('R46: a new illness straight after rehabilitation opens its own count when the old one is full', () => {
  const result = run({
    from: '2024-01',
    months: 3,
    client: decided,
    history: [
      { benefit: SICKNESS, from: '2022-05-17', to: '2023-04-11', illness: 'a' },
      { benefit: 'rehabilitation-allowance', from: '2023-12-01', to: '2023-12-31' },
    ],
    steps: [{ situation: 'incapacity', from: '2024-01-01', illness: 'b' }],
  });
  expect(paidDays(result, SICKNESS)[0]).toBe('2024-01-02');
});

test('R46: a day of illness inside its waiting period does not make the illness an old one', () => {
  const result = run({
    from: '2026-10',
    months: 7,
    client: decided,
    history: [{ benefit: SICKNESS, from: '2025-09-06', to: '2026-09-02' }],
    steps: [
      { situation: 'incapacity', from: '2026-12-05', to: '2026-12-05', illness: 'c' },
      { situation: 'incapacity', from: '2026-12-17', illness: 'c' },
    ],
  });
  expect(paidDays(result, SICKNESS)[0]).toBe('2026-12-31');
});

test('R35, R52: an illness in a rehabilitation whose claim is refused is no interruption of a paid one', () => {
  const result = run({
    from: '2025-08',
    months: 2,
    client: decided,
    birth: '2007-01-01',
    steps: [
      { situation: 'rehabilitation', programme: 'youth-assessment', from: '2025-07-30' },
      { situation: 'incapacity', from: '2025-08-19' },
    ],
    applications: [{ benefit: 'rehabilitation-allowance', outcome: 'refused' }],
  });
  expect(paidDays(result, SICKNESS)[0]).toBe('2025-08-30');
});

test('R44: a day of another illness does not undo a maximum that has been decided', () => {
  const result = run({
    from: '2025-04',
    months: 15,
    client: decided,
    steps: [
      { situation: 'incapacity', from: '2025-06-22', to: '2026-05-02', illness: 'a' },
      { situation: 'incapacity', from: '2026-05-28', to: '2026-05-28' },
      { situation: 'incapacity', from: '2026-05-31', illness: 'a' },
    ],
  });
  expect(paidDays(result, SICKNESS).at(-1)).toBe('2026-05-02');
});

test('R46: a day of a new illness does not reset a count that the old illness has filled', () => {
  const result = run({
    from: '2023-05',
    months: 3,
    client: decided,
    history: [
      { benefit: SICKNESS, from: '2021-09-20', to: '2022-04-13', illness: 'a' },
      { benefit: SICKNESS, from: '2022-10-29', to: '2023-04-29', illness: 'a' },
    ],
    steps: [
      { situation: 'incapacity', from: '2023-05-10', to: '2023-05-10', illness: 'b' },
      { situation: 'incapacity', from: '2023-05-22', illness: 'a' },
    ],
  });
  expect(paidDays(result, SICKNESS)).toEqual([]);
});

test('R46: a maximum that earlier days have filled lies behind the new count of a new illness', () => {
  const result = run({
    from: '2025-07',
    months: 4,
    client: decided,
    history: [{ benefit: SICKNESS, from: '2024-06-20', to: '2025-06-14' }],
    steps: [
      { situation: 'incapacity', from: '2025-07-01', to: '2025-07-19', illness: 'b' },
      { situation: 'incapacity', from: '2025-09-18', illness: 'b' },
    ],
  });
  expect(paidDays(result, SICKNESS).filter((each) => each > '2025-08')[0]).toBe('2025-09-30');
});

test('R46: an illness of a filled maximum does not relapse into the count of a new one', () => {
  const result = run({
    from: '2025-02',
    months: 3,
    client: decided,
    history: [
      { benefit: SICKNESS, from: '2024-01-25', to: '2024-06-24', illness: 'b' },
      { benefit: SICKNESS, from: '2024-07-16', to: '2025-01-31', illness: 'a' },
    ],
    steps: [
      { situation: 'incapacity', from: '2025-02-01', to: '2025-02-19', illness: 'c' },
      { situation: 'incapacity', from: '2025-02-24', illness: 'a' },
    ],
  });
  expect(paidDays(result, SICKNESS).at(-1)).toBe('2025-02-19');
});

test('R9: nor does a waiting that runs past the last day of the maximum keep the benefit back', () => {
  const result = run({
    from: '2025-10',
    months: 4,
    client: { ...decided, unemploymentWaiting: 'served' },
    history: [
      { benefit: SICKNESS, from: '2024-12-30', to: '2025-02-25' },
      { benefit: SICKNESS, from: '2025-02-26', to: '2025-07-26', illness: 'a' },
      { benefit: SICKNESS, from: '2025-07-31', to: '2025-09-30' },
    ],
    steps: [
      { situation: 'jobseeker', from: '2026-01-02' },
      { situation: 'incapacity', from: '2025-10-30', to: '2025-12-01' },
      { situation: 'incapacity', from: '2025-12-31', illness: 'a' },
      {
        situation: 'pension',
        benefit: 'disability-pension',
        from: '2026-01-02',
        outcome: 'refused',
        decidedOn: '2025-11-23',
      },
    ],
  });
  expect(strip(result, '2026-01-01', '2026-01-05')).toBe('.Uuu U');
});

test('R9, R57: a claim refused for a formal reason does not hide that the maximum is full', () => {
  const result = run({
    from: '2024-06',
    months: 4,
    client: { ...decided, unemploymentWaiting: 'served' },
    history: [
      { benefit: SICKNESS, from: '2023-06-07', to: '2024-05-31' },
      { decision: 'disability-pension', outcome: 'refused', decidedOn: '2024-05-02' },
    ],
    steps: [
      { situation: 'jobseeker', from: '2024-08-01' },
      { situation: 'incapacity', from: '2024-08-19' },
    ],
    applications: [{ benefit: SICKNESS, outcome: 'refused', reason: 'formal' }],
  });
  expect(strip(result, '2024-08-19')).toBe('UUUUUuu UUUUUuu UUUUUuu UUUUUuu UUUUUuu UUUUUuu U');
});
