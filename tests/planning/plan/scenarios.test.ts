/** For every scenario: what plan finds is what a full search from the text finds. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Day, day, formatDay } from '../../../src/calendar/day.js';
import { planOf } from '../../../src/planning/plan/plan.js';
import { loadScenario } from '../../../src/scenario/load.js';
import { movablePath } from '../../../src/scenario/movedPath.js';
import type { Scenario } from '../../../src/scenario/schema.js';
import { bruteForce } from './bruteForce.js';
import { drained } from './drained.js';

const FILES = readdirSync('scenarios').filter((name) => name.endsWith('.yaml'));
const ALL = 1_000_000;

const rawOf = (file: string) => loadScenario(readFileSync(`scenarios/${file}`, 'utf8'), file).raw as Scenario;

/** The document with a window around the first day of some steps and around some filings. */
function withWindows(document: Scenario, path: number, steps: readonly number[], reach: number): Scenario {
  const copy = structuredClone(document);
  const window = (date: string) => ({
    earliest: formatDay((day(date) - reach) as Day),
    latest: formatDay((day(date) + reach) as Day),
  });
  copy.paths[path]?.steps.forEach((step, i) => {
    delete step.movable;
    if (steps.includes(i)) step.movable = window((step.from ?? (step as { appliedOn?: string }).appliedOn) as string);
  });
  for (const application of copy.paths[path]?.applications ?? []) {
    delete application.movable;
    if (application.filed !== undefined && application.filed !== 'never')
      application.movable = window(application.filed);
  }
  return copy;
}

function expectSame(document: Scenario, index: number): number {
  const { name } = document.paths[index] as Scenario['paths'][number];
  const { facts } = loadScenario(JSON.stringify(document), 'case.json');
  const plan = drained(planOf(facts as NonNullable<typeof facts>, movablePath(document, index), ALL));
  const found = plan.best.map(({ dates, ...weight }) => ({ dates: dates.map(formatDay), ...weight }));
  const { tried, impossible } = bruteForce(document, name);
  expect(found).toEqual(tried);
  expect(plan.impossible.reduce((sum, { count }) => sum + count, 0)).toBe(impossible);
  expect(plan.tried + impossible).toBe(plan.combinations);
  return plan.combinations;
}

describe.each(FILES)('%s', (file) => {
  const document = rawOf(file);
  const paths = document.paths.map(({ name }, index) => [name, index] as const);

  test.each(paths)('%s: each step alone, with the filings', (_, index) => {
    const steps = document.paths[index]?.steps ?? [];
    steps.forEach((__, i) => void expectSame(withWindows(document, index, [i], 1), index));
  });

  test.each(paths)('%s: the last two steps at once', (_, index) => {
    const count = document.paths[index]?.steps.length ?? 0;
    expectSame(withWindows(document, index, [count - 2, count - 1], 2), index);
  });

  test.each(paths.filter(([, index]) => movablePath(document, index).movables.length > 0))(
    '%s: as written',
    (_, index) => {
      expect(expectSame(document, index)).toBeGreaterThan(25);
    },
  );
});
