/** Law that changes on a day alters no day before it, whatever figure changes. */
import fc from 'fast-check';
import { vi } from 'vitest';
import { addDays, type Day, firstDayOf, type Month, monthOf } from '../../src/calendar/day.js';
import type { FigureName, LawReader } from '../../src/law/rates/index.js';
import { CASE } from '../support/arbitraryCase.js';
import { factsOf } from '../support/scenarioDocument.js';
import { holds } from './holds.js';
import { expectSame, simulated } from './shown.js';
import { upTo } from './upTo.js';

const reform = vi.hoisted(() => ({ begins: Number.POSITIVE_INFINITY }));

/** How far back a claim reaches is decided by the day on which it is filed (R24): such a change does look back. */
const LOOKS_BACK = /claim-months$/;

vi.mock(import('../../src/law/rates/index.js'), async (importOriginal) => {
  const original = await importOriginal();
  const changed =
    (law: LawReader): LawReader =>
    (name: FigureName) =>
      LOOKS_BACK.test(name) ? law(name) : another(original.FIGURES[name].unit, law(name));
  return {
    ...original,
    lawOn: (value: Day, projected?: Set<FigureName>) => {
      const law = original.lawOn(value, projected);
      return value >= reform.begins ? changed(law) : law;
    },
  };
});

/** Another value of the same kind: a rule turned round, anything else a little more. */
function another(unit: string, value: number): number {
  return unit === 'yes-no' ? 1 - value : value + 1;
}

holds(
  'a change of every figure on the first of any month alters no day before it',
  120,
  fc.property(CASE, fc.integer({ min: 1, max: 23 }), (text, months) => {
    const facts = factsOf(text);
    const begins = firstDayOf((monthOf(facts.horizon.from) + months) as Month);
    fc.pre(begins <= facts.horizon.to);
    const eve = addDays(begins, -1);
    reform.begins = Number.POSITIVE_INFINITY;
    const before = upTo(simulated(facts), eve);
    reform.begins = begins;
    const after = upTo(simulated(facts), eve);
    reform.begins = Number.POSITIVE_INFINITY;
    expectSame(after, before);
  }),
);
