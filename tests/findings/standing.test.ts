/** What is left out without a simulation would have brought nothing. */
import fc from 'fast-check';
import type { Period } from '../../src/calendar/period.js';
import { mendOf } from '../../src/findings/causes.js';
import { causesOf, gapDaysIn } from '../../src/findings/gapCauses.js';
import { mayHelp } from '../../src/findings/standing.js';
import { daysIn } from '../../src/simulation/daysIn.js';
import type { PathResult } from '../../src/simulation/result.js';
import { holds } from '../properties/holds.js';
import { expectNone, simulated } from '../properties/shown.js';
import { CASE } from '../support/arbitraryCase.js';
import { factsOf } from '../support/scenarioDocument.js';

const isPaid = (result: PathResult, run: Period): boolean => daysIn(result.days, run).some(({ paid }) => paid !== null);

holds(
  'a cause behind which something else stands on every day brings nothing when it alone is taken away',
  60,
  fc.property(CASE, (text) => {
    const facts = factsOf(text);
    const result = simulated(facts);
    const faults = result.gaps.flatMap((run) => {
      const days = gapDaysIn(result, run);
      return causesOf(days)
        .filter((cause) => !mayHelp(cause, days))
        .filter((cause) => isPaid(simulated(facts, { mend: { ...run, ...mendOf(cause) } }), run));
    });
    expectNone(faults);
  }),
);
