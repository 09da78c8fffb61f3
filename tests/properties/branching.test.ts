/** A path that goes on from the days that it shares with another one is the path simulated anew. */
import fc from 'fast-check';
import { addDays, day } from '../../src/calendar/day.js';
import type { PathFacts } from '../../src/scenario/facts.js';
import { loadScenario } from '../../src/scenario/load.js';
import { movablePath } from '../../src/scenario/movedPath.js';
import type { Scenario } from '../../src/scenario/schema.js';
import { Branching } from '../../src/simulation/branching.js';
import type { PathResult } from '../../src/simulation/result.js';
import { resultOf, simulate } from '../../src/simulation/simulate.js';
import { CASE } from '../support/arbitraryCase.js';
import { documentOf } from '../support/scenarioDocument.js';
import { holds } from './holds.js';
import { expectSame } from './shown.js';

/** Which steps and filings move, and how far from their own dates, one path after another. */
const MOVES = fc.record({
  which: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
  days: fc.array(fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: -3, max: 70 }))), { minLength: 3, maxLength: 6 }),
});

/** Only says that it may be moved. */
const SOMEWHERE = { earliest: '2021-01-01', latest: '2021-01-01' };

holds(
  'whatever moves, by however many days',
  120,
  fc.property(CASE, MOVES, (text, { which, days }) => {
    const document = documentOf(text) as unknown as Scenario;
    const { steps = [], applications = [] } = document.paths[0] ?? {};
    const items = [...steps, ...applications.filter(({ filed }) => filed !== 'never')];
    fc.pre(items.length > 0);
    for (const i of which) (items[i % items.length] as (typeof items)[number]).movable = SOMEWHERE;
    const { facts } = loadScenario(JSON.stringify(document), 'case.json');
    fc.pre(facts !== null);
    const path = movablePath(document, 0);
    const branching = new Branching(facts as NonNullable<typeof facts>);
    for (const shift of days) {
      const dates = path.movables.map(({ written }, i) => addDays(written ?? day('2026-01-01'), shift[i % 3] ?? 0));
      const moved = path.on(dates);
      if ('code' in moved) continue;
      expectSame(whole(resultOf(branching.run(moved))), whole(simulate(facts as never, moved as PathFacts)));
    }
  }),
);

/** With its days, which are made only when they are asked for. */
function whole(result: PathResult) {
  return { ...result, days: result.days };
}
