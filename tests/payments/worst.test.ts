/** The worst case of a month is what a simulation with the refusals pays, also where none is needed to know it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { euros } from '../../src/money/cents.js';
import type { MoneyResult } from '../../src/payments/money.js';
import { moneyOf } from '../../src/payments/payments.js';
import { losesOnlyUnemployment, refusedPath } from '../../src/payments/worst.js';
import type { CaseFacts, PathFacts } from '../../src/scenario/facts.js';
import { simulate } from '../../src/simulation/simulate.js';
import { holds } from '../properties/holds.js';
import { expectSame } from '../properties/shown.js';
import { CASE } from '../support/arbitraryCase.js';
import { type CaseText, caseOf } from '../support/case.js';
import { factsOf } from '../support/scenarioDocument.js';

function moneyIn(facts: CaseFacts): { readonly path: PathFacts; readonly money: MoneyResult } {
  const path = facts.paths[0] as PathFacts;
  return { path, money: moneyOf(facts, simulate(facts, path)) };
}

function worstBySimulation(facts: CaseFacts): (number | null)[] {
  const { path, money } = moneyIn(facts);
  const refused = moneyOf(facts, simulate(facts, refusedPath(path, money.rights)));
  return money.months.map(({ certainty, net }, i) =>
    certainty === 'depends' ? Math.min(net, refused.months[i]?.net as number) : null,
  );
}

/** Only what is read from unemployment, work, services and stated benefits. */
const withoutOthers = (text: CaseText): CaseText => ({
  ...text,
  applications: [],
  steps: text.steps.filter(
    ({ situation, partial }) => !['incapacity', 'rehabilitation', 'pension'].includes(situation) && !partial,
  ),
});

holds(
  'where only unemployment benefit can be refused, the worst case is what is left without it',
  60,
  fc.property(CASE, (text) => {
    const facts = factsOf(withoutOthers(text));
    const { path, money } = moneyIn(facts);
    fc.pre(losesOnlyUnemployment(path, money.rights));
    expectSame(
      money.months.map(({ worst }) => worst),
      worstBySimulation(facts),
    );
  }),
);

describe('part-time work beside unemployment benefit', () => {
  const text: CaseText = {
    from: '2026-06',
    client: { unemploymentWaiting: 'served', tax: { wageCard: 12 } },
    steps: [
      { situation: 'jobseeker', from: '2026-06-01' },
      { situation: 'work', from: '2026-06-01', monthlyPay: 800, workingTime: 0.4 },
    ],
  };

  test('at worst leaves the pay less its tax', () => {
    // 800 − 12 % of 800 = 704.
    expect(moneyIn(caseOf(text)).money.months.map(({ worst }) => worst && euros(worst))).toEqual([704]);
  });

  test.each(['incapacity', 'pension', 'rehabilitation'])(
    'with %s beside it the refusals are simulated',
    (situation) => {
      const { path, money } = moneyIn(caseOf(text));
      const other = { situation } as PathFacts['steps'][number];
      expect(losesOnlyUnemployment(path, money.rights)).toBe(true);
      expect(losesOnlyUnemployment({ ...path, steps: [...path.steps, other] }, money.rights)).toBe(false);
    },
  );
});
