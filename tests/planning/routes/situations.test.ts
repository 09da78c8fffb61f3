/** Six starting situations, each route against a table made by hand from the law; also through the real program. */
import { describe, expect, test } from 'vitest';
import { ROUTES, type RouteResult, routesOf } from '../../../src/planning/routes/routes.js';
import type { CaseFacts, PathFacts } from '../../../src/scenario/facts.js';
import { loadScenario } from '../../../src/scenario/load.js';
import { etuuspolku } from '../../cli/program.js';
import { AFTER_MAXIMUM } from './situations/afterMaximum.js';
import { EMPLOYEE } from './situations/employee.js';
import { PART_TIME } from './situations/partTime.js';
import { SICK } from './situations/sick.js';
import { idsOf, type StartingSituation } from './situations/situation.js';
import { UNEMPLOYED } from './situations/unemployed.js';
import { YOUNG } from './situations/young.js';

const SITUATIONS: readonly StartingSituation[] = [UNEMPLOYED, SICK, EMPLOYEE, YOUNG, AFTER_MAXIMUM, PART_TIME];

interface Judged {
  readonly id: string;
  readonly standing: RouteResult['standing'];
  readonly reasons: readonly string[];
}

function line({ standing, reasons }: Judged): string {
  const word = standing === 'needs-information' ? 'needs' : standing;
  return [word, reasons.join(', ')].join(' ').trim();
}

function expected({ table }: StartingSituation): Record<string, string> {
  const lines = Object.entries(table).flatMap(([verdict, groups]) => idsOf(groups).map((id) => [id, verdict]));
  expect(lines.length).toBe(new Set(lines.map(([id]) => id)).size);
  return Object.fromEntries(lines);
}

describe.each(SITUATIONS)('$name', (situation) => {
  test('the table has every route once', () => {
    expect(Object.keys(expected(situation)).sort()).toEqual(ROUTES.map(({ id }) => id).sort());
  });

  test('each route stands as the law says', () => {
    const loaded = loadScenario(situation.scenario, 'case.yaml');
    expect(loaded.diagnostics).toEqual([]);
    const facts = loaded.facts as CaseFacts;
    const results = routesOf(facts, facts.paths[0] as PathFacts).map(({ route, standing, checks }) => {
      const wanted = standing === 'closed' ? 'unmet' : 'unknown';
      const reasons = checks
        .filter(({ verdict }) => verdict.outcome === wanted)
        .map(({ condition, law }) => `${condition} ${law}`);
      return [route.id, line({ id: route.id, standing, reasons })];
    });
    expect(Object.fromEntries(results)).toEqual(expected(situation));
  });

  test('so does the program', async () => {
    const { code, stdout } = await etuuspolku(['routes', '-', '--format', 'json'], { input: situation.scenario });
    expect(code).toBe(0);
    interface Shown {
      readonly id: string;
      readonly standing: RouteResult['standing'];
      readonly conditions: readonly { readonly condition: string; readonly outcome: string; readonly law: string }[];
    }
    const { routes } = JSON.parse(stdout) as { readonly routes: readonly Shown[] };
    const results = routes.map(({ id, standing, conditions }) => {
      const wanted = standing === 'closed' ? 'unmet' : 'unknown';
      const reasons = conditions
        .filter(({ outcome }) => outcome === wanted)
        .map(({ condition, law }) => `${condition} ${law}`);
      return [id, line({ id, standing, reasons })];
    });
    expect(Object.fromEntries(results)).toEqual(expected(situation));
  });
});
