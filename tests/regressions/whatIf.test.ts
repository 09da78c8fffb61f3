/** What a first reader found untrue on the pages of what if, each worked out again by hand. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, etuuspolku } from '../cli/program.js';

/** After a maximum and a refused pension; the statement is of April. */
const REFUSED = `
etuuspolku: 1
client: { birthDate: 1968-11-20, workCapacity: [{ from: 2026-11-01, daysPerWeek: 3 }] }
history:
  - { benefit: sickness-allowance, from: 2025-11-10, to: 2026-09-30, illness: heart }
  - { benefit: general-social-security-benefit, from: 2026-10-01, to: 2026-11-30 }
  - { decision: sickness-maximum, decidedOn: 2026-08-15, lastDay: 2026-09-30, illness: heart }
  - { decision: disability-pension, outcome: refused, decidedOn: 2026-11-20 }
certificates: [{ kind: B, writtenOn: 2026-04-01, from: 2026-04-01, to: 2026-12-31, supports: [rehabilitation] }]
horizon: { from: 2026-12, months: 3 }
paths:
  - name: stay
    steps:
      - { situation: jobseeker, from: 2026-12-01 }
      - { situation: rehabilitation, programme: work-trial, from: 2027-02-01, to: 2027-02-26,
          movable: { earliest: 2027-02-01, latest: 2027-02-02 } }
`;
const UNREGISTERED = `
etuuspolku: 1
client: { birthDate: 1990-01-01 }
horizon: { from: 2026-12, months: 6 }
paths: [{ name: none, steps: [] }]
`;

async function said(args: readonly string[], input = REFUSED): Promise<string> {
  const { code, stdout, stderr } = await etuuspolku([...args, '-'], { input });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

interface Route {
  readonly id: string;
  readonly figures: { readonly waiting: object | null } | null;
  readonly remarks: readonly { readonly kind: string; readonly code?: string }[];
}

async function route(id: string, input?: string): Promise<Route | undefined> {
  const { routes } = JSON.parse(await said(['routes', '--format', 'json'], input)) as { routes: Route[] };
  return routes.find((each) => each.id === id);
}

// KKRL 23.1 §: under four hours a day nothing is ever paid, so there is nothing to wait for (KKRL 25 §).
test('days too short to be paid have no waiting period', async () => {
  expect((await route('rehabilitation.psychotherapy', UNREGISTERED))?.figures?.waiting).toBe(null);
  // The start day and the nine working days after Mon 11.1.2027: 12–16 and 18–21 January.
  const training = await route('rehabilitation.vocational-training', UNREGISTERED);
  expect(training?.figures?.waiting).toMatchObject({ from: '2027-01-11', to: '2027-01-21' });
});

test('a route of which nothing is paid does not deny what is paid beside it', async () => {
  expect(flat(await said(['routes']))).toContain('the route’s own benefit is not paid in the simulated time');
  expect(flat(await said(['routes'], UNREGISTERED))).toContain('no payment in the simulated time');
});

// Written on 1.4.2026: older than six months from 2.10.2026 on.
test('a statement too old to be used saves no visit to the doctor', async () => {
  const remarks = (await route('rehabilitation.work-trial'))?.remarks ?? [];
  expect(remarks.map(({ kind, code }) => code ?? kind)).toContain('warning.certificate-old');
  expect(remarks.map(({ kind }) => kind)).not.toContain('certificate');
});

test('the count of a new illness is not taken for that of the one at its maximum', async () => {
  const text = flat(await said(['status']));
  expect(text).toContain('sickness allowance (heart): maximum reached on 2026-09-30');
  expect(text).toContain('sickness allowance (another illness): 0 used, 300 left');
});

// Received on the seventh day after 20.11.2026, 30 days from there: 27.12.2026.
test('the last day of appeal has its section', async () => {
  expect(flat(await said(['status']))).toContain('appeal by 2026-12-27 (KEL 78 §)');
});

test('an anonymous comparison names no calendar months under its chart', async () => {
  expect(await said(['compare', '--anonymous'])).toMatch(/ninths of .*\n +0 +1 +2\n/);
});

test('an anonymous plan offers no options that it cannot name', async () => {
  const text = await said(['plan', '--anonymous']);
  expect(text).not.toContain('give simulate these options');
  expect(await said(['plan'])).toContain('give simulate these options');
});

test('amounts of a plan in CSV have two decimals', async () => {
  const rows = (await said(['plan', '--format', 'csv'])).split('\n').filter((line) => /,(best|around),/.test(line));
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) {
    const [lowest, total] = row.split(',').slice(6, 8);
    expect(lowest).toMatch(/^\d+\.\d\d$|^$/);
    expect(total).toMatch(/^\d+\.\d\d$|^$/);
  }
});

test('an empty file of figures is not called a scenario', async () => {
  const file = join(emptyFolder(), 'empty.yaml');
  writeFileSync(file, '');
  const { code, stderr } = await etuuspolku(['compare', '-', '--reform', file], { input: REFUSED });
  expect(code).toBe(2);
  expect(flat(stderr)).toContain('The file is empty: it should hold keys and values.');
});
