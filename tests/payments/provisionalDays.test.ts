/** What was paid first is simulated under the same calendar as the result itself. */
import { expect, test } from 'vitest';
import { addDays, type Day, day } from '../../src/calendar/day.js';
import { WorkingDays } from '../../src/calendar/workingDays.js';
import { lateRights, provisionalDays } from '../../src/payments/bridges.js';
import type { PathFacts } from '../../src/scenario/facts.js';
import { type SimulationOptions, simulate } from '../../src/simulation/simulate.js';
import { caseOf } from '../support/case.js';

const CHRISTMAS = day('2026-12-25');
const FILED = day('2027-01-11');

/** Ill since the summer; the allowance for a programme from 1.12. is claimed on 11.1., so sickness allowance is paid until then. */
const facts = caseOf({
  from: '2026-12',
  months: 3,
  history: [{ benefit: 'sickness-allowance', from: '2026-07-01', to: '2026-11-30', dailyAmount: 40 }],
  applications: [{ benefit: 'rehabilitation-allowance', filed: '2027-01-11' }],
  steps: [
    { situation: 'incapacity', from: '2026-07-01' },
    { situation: 'rehabilitation', from: '2026-12-01', programme: 'vocational-training' },
  ],
});

function paidFirst(options: SimulationOptions): readonly Day[] {
  const result = simulate(facts, facts.paths[0] as PathFacts, options);
  const spell = { family: 'rehabilitation' as const, from: day('2026-12-01'), to: facts.horizon.to };
  const late = lateRights(facts, result, [{ ...spell, firstPayable: day('2026-12-01'), continues: null }]);
  const found = provisionalDays(facts, result, late, options);
  return [...found].flatMap(([i, { paid }]) => (paid === null ? [] : [addDays(facts.horizon.from, i)]));
}

test('nothing is paid first on a public holiday, and nothing after the claim', () => {
  const days = paidFirst({});
  expect(days).toContain(day('2026-12-24'));
  expect(days).not.toContain(CHRISTMAS);
  expect(Math.max(...days)).toBe(addDays(FILED, -2)); // 10.1.2027 is a Sunday.
});

test('a calendar without holidays holds for the earlier benefit too', () => {
  expect(paidFirst({ workingDays: new WorkingDays(() => []) })).toContain(CHRISTMAS);
});
