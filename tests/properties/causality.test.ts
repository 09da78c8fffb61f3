/** What comes later changes nothing earlier: neither a longer horizon nor facts that begin later. */
import fc from 'fast-check';
import { addDays, type Day, endOfMonth, firstDayOf, lastDayOf, type Month, monthOf } from '../../src/calendar/day.js';
import { contains } from '../../src/calendar/period.js';
import { changeDays } from '../../src/law/rates/index.js';
import { GENERAL_BENEFIT_BEGINS } from '../../src/law/unemployment/benefitKind.js';
import type { CaseFacts, PathFacts } from '../../src/scenario/facts.js';
import type { PathResult } from '../../src/simulation/result.js';
import { CASE } from '../support/arbitraryCase.js';
import { factsOf } from '../support/scenarioDocument.js';
import { holds } from './holds.js';
import { firstEffectOf } from './lookAhead.js';
import { expectSame, simulated } from './shown.js';
import { upTo } from './upTo.js';

/** The same facts, simulated no further than a day. */
function cutAt(facts: CaseFacts, to: Day): PathResult {
  return simulated({ ...facts, horizon: { from: facts.horizon.from, to } });
}

holds(
  'a horizon that ends at any earlier month leaves its days as they were',
  120,
  fc.property(CASE, fc.nat(22), (text, months) => {
    const facts = factsOf(text);
    const last = lastDayOf((monthOf(facts.horizon.from) + months) as Month);
    fc.pre(last < facts.horizon.to);
    expectSame(upTo(cutAt(facts, last), last), upTo(simulated(facts), last));
  }),
);

holds(
  'so does one that ends on the eve of the month in which law changes',
  80,
  fc.property(CASE, (text) => {
    const facts = factsOf(text);
    const whole = simulated(facts);
    for (const change of [...changeDays(), GENERAL_BENEFIT_BEGINS]) {
      const last = addDays(firstDayOf(monthOf(change)), -1);
      if (contains(facts.horizon, last)) expectSame(upTo(cutAt(facts, last), last), upTo(whole, last));
    }
  }),
);

/** The path without what begins to have effect after a day. */
function withoutLater(path: PathFacts, last: Day): PathFacts {
  return {
    ...path,
    steps: path.steps.filter((step) => firstEffectOf(step, path) <= last),
    applications: path.applications.filter(({ from }) => from === undefined || from <= last),
  };
}

holds(
  'steps and claims that begin after a day leave the months before it as they were',
  150,
  fc.property(CASE, fc.nat(720), (text, days) => {
    const facts = factsOf(text);
    const last = addDays(facts.horizon.from, days);
    fc.pre(last < facts.horizon.to);
    const [path] = facts.paths as [PathFacts];
    const eve = last === endOfMonth(last) ? last : addDays(firstDayOf(monthOf(last)), -1);
    fc.pre(eve >= facts.horizon.from);
    const fewer = { ...facts, paths: [withoutLater(path, last)] };
    expectSame(upTo(simulated(fewer), eve), upTo(simulated(facts), eve));
  }),
);
