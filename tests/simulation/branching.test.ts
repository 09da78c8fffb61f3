/** Going on from a saved state gives what simulating anew gives. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Day, day, formatDay } from '../../src/calendar/day.js';
import { combinations } from '../../src/planning/plan/combinations.js';
import type { PathFacts } from '../../src/scenario/facts.js';
import { loadScenario } from '../../src/scenario/load.js';
import { movablePath } from '../../src/scenario/movedPath.js';
import type { Scenario } from '../../src/scenario/schema.js';
import { Branching } from '../../src/simulation/branching.js';
import { resultOf, simulate } from '../../src/simulation/simulate.js';

const FILES = readdirSync('scenarios').filter((name) => name.endsWith('.yaml'));

/** Each step and filing may move by so many days to both sides. */
function windowed(file: string, reach: number): Scenario {
  const { raw } = loadScenario(readFileSync(`scenarios/${file}`, 'utf8'), file);
  const document = structuredClone(raw) as Scenario;
  const window = (date: string) => ({
    earliest: formatDay((day(date) - reach) as Day),
    latest: formatDay((day(date) + reach) as Day),
  });
  for (const { steps, applications } of document.paths) {
    for (const step of steps)
      step.movable = window((step.from ?? (step as { appliedOn?: string }).appliedOn) as string);
    for (const each of applications ?? []) {
      if (each.filed !== undefined && each.filed !== 'never') each.movable = window(each.filed);
    }
  }
  return document;
}

/** Some of the combinations, neighbours among them. */
function someOf<T>(all: Iterable<T>, most: number): T[] {
  const list = [...all];
  const part = Math.floor(list.length / most);
  return part < 2 ? list : list.filter((_, i) => i % (2 * part) < 2);
}

describe.each(FILES)('%s', (file) => {
  const document = windowed(file, 1);
  const { facts } = loadScenario(JSON.stringify(document), 'case.json');

  test.each(document.paths.map(({ name }, i) => [name, i] as const))('%s', (_, index) => {
    if (facts === null) throw new Error('not valid');
    const path = movablePath(document, index);
    const branching = new Branching(facts);
    for (const dates of someOf(combinations(path.movables), 60)) {
      const moved = path.on(dates);
      if ('code' in moved) continue;
      expect(shown(resultOf(branching.run(moved as PathFacts)))).toEqual(shown(simulate(facts, moved as PathFacts)));
    }
  });
});

test('the days that two paths share are not simulated twice', () => {
  const document = windowed('rehabilitation-from-sickness.yaml', 40);
  const { facts } = loadScenario(JSON.stringify(document), 'case.json');
  const path = movablePath(document, 1);
  const branching = new Branching(facts as NonNullable<typeof facts>);
  const written = path.movables.map(({ written }) => written as Day);
  const on = (days: number) => {
    const last = written.length - 1;
    const moved = path.on(written.with(last, ((written[last] as Day) + days) as Day));
    return branching.run(moved as PathFacts).book.bases;
  };
  // The step moves from July on: the first run saves nothing, the second saves where it parts, the third goes on from there.
  const [first, second, third] = [on(0), on(1), on(2)];
  expect(second[0]).not.toBe(first[0]);
  expect(third[0]).toBe(second[0]);
});

/** Everything, with the days. */
function shown(result: ReturnType<typeof simulate>) {
  return { ...result, days: result.days };
}
