/** Whatever the scenario layer accepts is simulated, and nothing that it hands over is changed. */
import fc from 'fast-check';
import { CASE, CASE_WITH_EMPTY_HISTORY, CASE_WITH_OLD_BENEFIT, CASE_WITH_OLD_STEP } from '../support/arbitraryCase.js';
import { documentOf, factsOf, loaded } from '../support/scenarioDocument.js';
import { holds } from './holds.js';
import { expectSame, findings, shown, simulated } from './shown.js';

holds(
  'the cases of these tests are scenarios without error',
  100,
  fc.property(CASE, (text) => {
    loaded(documentOf(text));
  }),
);

holds(
  'nothing that is accepted makes the simulation or the findings fail',
  120,
  fc.property(CASE, (text) => {
    findings(factsOf(text));
  }),
);

for (const [what, cases] of [
  ['a step that began long ago', CASE_WITH_OLD_STEP],
  ['a benefit paid long ago', CASE_WITH_OLD_BENEFIT],
  ['a benefit paid for no day', CASE_WITH_EMPTY_HISTORY],
] as const) {
  holds(
    `nor does ${what}`,
    50,
    fc.property(cases, (text) => {
      findings(factsOf(text));
    }),
  );
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const each of Object.values(value)) frozen(each);
  }
  return value;
}

holds(
  'the same facts give the same answer twice, and stay as they were',
  40,
  fc.property(CASE, (text) => {
    const facts = frozen(factsOf(text));
    const first = JSON.stringify([shown(simulated(facts)), findings(facts)]);
    const second = JSON.stringify([shown(simulated(facts)), findings(facts)]);
    expectSame(second, first);
    expectSame(facts, factsOf(text));
  }),
);
