/** The checkpoints of any case: in order, in time, none twice, each with words in every language. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { formatDay } from '../../src/calendar/day.js';
import { checkpointsOf } from '../../src/checkpoints/checkpoints.js';
import { EN } from '../../src/language/en.js';
import { FI } from '../../src/language/fi.js';
import { SV } from '../../src/language/sv.js';
import { moneyOf } from '../../src/payments/payments.js';
import { checkpointText } from '../../src/report/checkpointText.js';
import { CASE, CASE_WITH_OLD_BENEFIT, CASE_WITH_OLD_STEP } from '../support/arbitraryCase.js';
import type { CaseText } from '../support/case.js';
import { factsOf } from '../support/scenarioDocument.js';
import { holds } from './holds.js';
import { expectNone, simulated } from './shown.js';

function checkpointsIn(text: CaseText) {
  const facts = factsOf(text);
  const result = simulated(facts);
  return { horizon: facts.horizon, checkpoints: checkpointsOf(facts, result, moneyOf(facts, result)) };
}

holds(
  'checkpoints are in order and none is told twice',
  80,
  fc.property(CASE, (text) => {
    const { checkpoints } = checkpointsIn(text);
    const dates = checkpoints.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort((a, b) => a - b));
    const told = checkpoints.map(({ date, kind, facts }) => JSON.stringify([date, kind, facts]));
    expect(new Set(told).size).toBe(told.length);
  }),
);

const AFTER = ['decision-expected', 'apply-by', 'appeal-by'];

holds(
  'none lies before the horizon, and after it only what follows from its days',
  80,
  fc.property(CASE, (text) => {
    const { horizon, checkpoints } = checkpointsIn(text);
    const outside = checkpoints.filter(
      ({ date, kind }) => date < horizon.from || (date > horizon.to && !AFTER.includes(kind)),
    );
    expectNone(outside.map(({ date, kind }) => `${formatDay(date)} ${kind}`));
  }),
);

holds(
  'each has words in every language, and a section or source',
  60,
  fc.property(CASE, (text) => {
    for (const each of checkpointsIn(text).checkpoints) {
      expect(each.law.length, each.kind).toBeGreaterThan(0);
      for (const texts of [EN, FI, SV]) {
        const { name, toDo } = checkpointText(each, texts);
        expect(`${name}. ${toDo}`).not.toMatch(/undefined|NaN|null|\[object/);
      }
    }
  }),
);

for (const [what, cases] of [
  ['a step that began long ago', CASE_WITH_OLD_STEP],
  ['a benefit paid long ago', CASE_WITH_OLD_BENEFIT],
] as const) {
  holds(
    `${what} does no harm`,
    40,
    fc.property(cases, (text) => {
      checkpointsIn(text);
    }),
  );
}
