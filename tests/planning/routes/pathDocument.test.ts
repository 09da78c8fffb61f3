/** The path of a route can be put into the scenario file, and comes to the same there. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pathAnswerOf } from '../../../src/answer/pathAnswer.js';
import type { Day } from '../../../src/calendar/day.js';
import { figuresOf } from '../../../src/planning/routes/figures.js';
import { routesOf } from '../../../src/planning/routes/routes.js';
import type { CaseFacts, PathFacts } from '../../../src/scenario/facts.js';
import { loadScenario } from '../../../src/scenario/load.js';
import { pathOf } from '../../../src/scenario/normalise/paths.js';
import { writtenStep } from '../../../src/scenario/writtenStep.js';

const CASES = readdirSync('scenarios').filter((name) => name.endsWith('.yaml'));
const ASKED = { annualTax: false, safetyNet: false, briefly: true };

describe.each(CASES)('%s', (name) => {
  const { facts, raw } = loadScenario(readFileSync(`scenarios/${name}`, 'utf8'), name) as {
    facts: CaseFacts;
    raw: { readonly paths: readonly object[] };
  };

  test('each path of a route is a valid path of the file, with the same figures', () => {
    const [first] = facts.paths as [PathFacts];
    const routes = routesOf(facts, first).filter(({ document }) => document !== null);
    const { expect: _, ...scenario } = raw as { expect?: unknown; paths: readonly object[] };
    const paths = [...raw.paths, ...routes.map(({ document }) => document)];
    const loaded = loadScenario(JSON.stringify({ ...scenario, paths }), 'routes.json');
    expect(loaded.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const { route, figures, course } of routes) {
      const path = loaded.facts?.paths.find((each) => each.name === route.id) as PathFacts;
      const answer = pathAnswerOf(loaded.facts as CaseFacts, path, ASKED);
      expect(figuresOf(answer, route.benefits, course?.from as Day)).toEqual(figures);
    }
  });

  test('a step written out reads as it was', () => {
    for (const path of facts.paths) {
      const document = { name: path.name, steps: path.steps.map((step) => writtenStep(step, facts.horizon.to)) };
      const read = pathOf(document, facts.horizon).steps;
      expect(read.map(({ index, ...step }) => step)).toEqual(path.steps.map(({ index, ...step }) => step));
    }
  });
});
