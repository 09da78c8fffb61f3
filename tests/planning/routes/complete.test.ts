/** No route is ever lost: whatever the law or the format has a code for is somewhere in the list. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EN } from '../../../src/language/en.js';
import { FI } from '../../../src/language/fi.js';
import { SV } from '../../../src/language/sv.js';
import { BENEFITS } from '../../../src/law/benefits.js';
import { PROGRAMME_CODES } from '../../../src/law/rehabilitation/programmes.js';
import { ordered, ROUTE_ORDERS } from '../../../src/planning/routes/ordered.js';
import { ROUTES, routesOf } from '../../../src/planning/routes/routes.js';
import { routeName } from '../../../src/report/routes/routeWords.js';
import { type CaseFacts, SERVICES } from '../../../src/scenario/facts.js';
import { loadScenario } from '../../../src/scenario/load.js';

test.each(PROGRAMME_CODES)('the programme %s is a route', (programme) => {
  expect(ROUTES.filter(({ id }) => id === `rehabilitation.${programme}`)).toHaveLength(1);
});

test.each(SERVICES)('the service %s is a route', (service) => {
  expect(ROUTES.filter(({ id }) => id === `service.${service}`)).toHaveLength(1);
});

test.each(BENEFITS)('%s is brought by some route', (benefit) => {
  expect(ROUTES.filter(({ benefits }) => benefits.includes(benefit))).not.toEqual([]);
});

test('each has an id and a name of its own in every language', () => {
  expect(new Set(ROUTES.map(({ id }) => id)).size).toBe(ROUTES.length);
  for (const texts of [EN, FI, SV]) {
    const names = ROUTES.map((route) => routeName(route, texts));
    expect(new Set(names).size).toBe(ROUTES.length);
    expect(names.filter((name, i) => name === ROUTES[i]?.code)).toEqual([]);
  }
});

const CASES = readdirSync('scenarios').filter((name) => name.endsWith('.yaml'));

describe.each(CASES)('%s', (name) => {
  const { facts } = loadScenario(readFileSync(`scenarios/${name}`, 'utf8'), name) as { facts: CaseFacts };
  const [path] = facts.paths as [CaseFacts['paths'][number]];
  const results = routesOf(facts, path);

  test('every route is in the result, in whatever order', () => {
    expect(results.map(({ route }) => route.id)).toEqual(ROUTES.map(({ id }) => id));
    for (const order of ROUTE_ORDERS) expect(new Set(ordered(results, order))).toEqual(new Set(results));
  });

  test('a closed one says what closes it, a waiting one what is missing, each with its section', () => {
    for (const { standing, checks } of results) {
      const outcomes = checks.map(({ verdict }) => verdict.outcome);
      expect(outcomes.includes('unmet')).toBe(standing === 'closed');
      if (standing === 'open') expect(outcomes.every((each) => each === 'met')).toBe(true);
      for (const { law, verdict } of checks) {
        expect(law).toMatch(/\d/);
        if (verdict.outcome === 'unknown') expect(verdict.key).not.toBe('');
      }
    }
  });

  test('one that is not closed has figures, or says why it has none', () => {
    for (const { standing, figures, missing } of results) {
      expect([figures !== null, missing !== null].filter(Boolean)).toHaveLength(standing === 'closed' ? 0 : 1);
    }
  });
});
