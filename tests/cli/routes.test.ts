/** `routes` as a process: formats, order, the catalogue of services, bad input. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, etuuspolku } from './program.js';

const CASE = `
etuuspolku: 1
reference: T-7
client: { birthDate: 1979-04-12, municipality: Viitasaari }
history:
  - { benefit: general-social-security-benefit, from: 2026-05-01 }
certificates:
  - { kind: B, writtenOn: 2026-11-20, from: 2026-11-20, to: 2027-02-28, supports: [rehabilitation] }
horizon: { from: 2026-12, months: 12 }
paths:
  - { name: stay, steps: [{ situation: jobseeker, from: 2026-05-01 }] }
  - name: work
    steps:
      - { situation: jobseeker, from: 2026-05-01 }
      - { situation: service, service: rehabilitative-work, from: 2026-12-07, to: 2027-03-12, daysPerWeek: 2 }
`;
const SERVICES = `
services:
  - { programme: rehabilitative-work, municipalities: [Viitasaari], from: 2027-02-01, source: county }
  - { programme: rehabilitative-work, municipalities: [Helsinki, Saarijärvi], source: county }
  - { programme: work-trial, municipalities: [Helsinki], source: Kela }
`;

interface Shown {
  readonly order: string;
  readonly routes: readonly {
    readonly id: string;
    readonly standing: string;
    readonly conditions: readonly {
      readonly condition: string;
      readonly nearest?: object;
      readonly message?: string;
    }[];
    readonly figures: { readonly total: number; readonly daysWithoutSupport: number } | null;
    readonly remarks: readonly object[];
  }[];
}

async function shown(args: readonly string[], input = CASE): Promise<Shown> {
  const { code, stdout, stderr } = await etuuspolku(['routes', '-', '--format', 'json', ...args], { input });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

function catalogue(text = SERVICES): string {
  const file = join(emptyFolder(), 'services.yaml');
  writeFileSync(file, text);
  return file;
}

describe('the list', () => {
  test('staying is paid as simulate says: 23 weekdays of December at 37.21 €, less 20 %', async () => {
    const { routes } = await shown([], CASE.replace('months: 12', 'months: 1'));
    // 855.83 gross, 171.17 withheld.
    expect(routes.find(({ id }) => id === 'present.stay')?.figures?.total).toBe(684.66);
  });

  test('a certificate that is there is named, so that nobody sees a doctor for it', async () => {
    const { routes } = await shown([]);
    const trial = routes.find(({ id }) => id === 'rehabilitation.work-trial');
    expect(trial?.standing).toBe('open');
    expect(trial?.remarks).toContainEqual({
      kind: 'certificate',
      certificate: 'B',
      writtenOn: '2026-11-20',
      to: '2027-02-28',
    });
  });

  test('rehabilitation with nothing before it, and with too little capacity, is remarked on', async () => {
    const capacity = CASE.replace(
      'municipality:',
      'workCapacity: [{ from: 2026-11-01, daysPerWeek: 2 }], municipality:',
    );
    const { routes } = await shown([], capacity);
    const remarks = routes.find(({ id }) => id === 'rehabilitation.work-trial')?.remarks;
    const codes = remarks?.map((each) => (each as { code?: string }).code);
    expect(codes).toContain('warning.rehabilitation-first');
    expect(codes).toContain('warning.capacity-under-three-days');
    const assessed = routes.find(({ id }) => id === 'combined.service-rehabilitation-work')?.remarks;
    expect(assessed?.map((each) => (each as { code?: string }).code)).not.toContain('warning.rehabilitation-first');
  });

  test.each([
    ['support', (figures: { daysWithoutSupport: number }) => figures.daysWithoutSupport],
    ['total', (figures: { total: number }) => -figures.total],
  ] as const)('--by %s orders by it and says so', async (by, measure) => {
    const { order, routes } = await shown(['--by', by]);
    expect(order).toBe(by);
    const measured = routes.flatMap(({ figures }) => (figures === null ? [] : [measure(figures)]));
    expect(measured).toEqual([...measured].sort((a, b) => a - b));
    const table = await etuuspolku(['routes', '-', '--by', by], { input: CASE });
    expect(table.stdout).toContain(by === 'total' ? 'by highest total' : 'by fewest days without');
  });

  test.each(['fi', 'sv', 'en'])(
    'in %s no line of the table is over 80 columns, and every format is written',
    async (lang) => {
      const { stdout } = await etuuspolku(['routes', '-', '--lang', lang], { input: CASE });
      for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
      const csv = await etuuspolku(['routes', '-', '--format', 'csv', '--lang', lang], { input: CASE });
      expect(csv.stdout.trimEnd().split('\n')).toHaveLength(54);
      const markdown = await etuuspolku(['routes', '-', '--format', 'markdown', '--lang', lang], { input: CASE });
      expect(markdown.stdout.match(/^\| /gm)).toHaveLength(53 + 3 * 2);
    },
  );

  test('--output, --set and a path that does not exist', async () => {
    const file = join(emptyFolder(), 'routes.txt');
    const set = ['--set', 'client.birthDate=2004-01-01'];
    expect((await etuuspolku(['routes', '-', '-o', file, ...set], { input: CASE })).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(/Changed for this run: client.birthDate=2004-01-01/);
    const { code, stderr } = await etuuspolku(['routes', '-', '--path', 'wrok'], { input: CASE });
    expect({ code, meant: stderr.includes('Did you mean work?') }).toEqual({ code: 2, meant: true });
    expect((await etuuspolku(['routes', '-'], { input: CASE.replace('1979', '19x9') })).code).toBe(2);
  });
});

test.each(['table', 'json', 'csv', 'markdown'])(
  '--anonymous leaves no date in %s but that of the law',
  async (format) => {
    const args = ['routes', '-', '--anonymous', '--format', format];
    const { code, stdout } = await etuuspolku(args, { input: CASE });
    expect(code).toBe(0);
    const dates = /\b\d{4}-\d\d|\b(December|January|February) 20\d\d|Viitasaari|T-7/;
    expect(stdout.replace('"lawUpdated": "2026-11-21"', '')).not.toMatch(dates);
  },
);

test('a catalogue hangs on where the client lives, so it is not for an anonymous list', async () => {
  const { code, stderr } = await etuuspolku(['routes', '-', '--anonymous', '--services', catalogue()], { input: CASE });
  expect(code).toBe(2);
  expect(stderr).toContain('--services');
});

describe('a catalogue of services', () => {
  test('closes what is not there on the day, and names the nearest', async () => {
    const { routes } = await shown(['--services', catalogue()]);
    const service = routes.find(({ id }) => id === 'service.rehabilitative-work');
    expect(service?.standing).toBe('closed');
    const [offered] = service?.conditions.filter(({ condition }) => condition === 'offered-here') ?? [];
    expect(offered?.nearest).toEqual({
      later: '2027-02-01',
      elsewhere: { municipality: 'Saarijärvi', from: '2026-12-07' },
    });
    expect(offered?.message).toBe(
      'not offered there on the day (county), there from 1 February 2027, in Saarijärvi from 7 December 2026',
    );
    const standings = new Map(routes.map(({ id, standing }) => [id, standing]));
    // The employment authority's try-out is not the one that is listed for Helsinki.
    expect(standings.get('rehabilitation.work-trial')).toBe('closed');
    expect(standings.get('service.work-trial')).toBe('open');
    expect(standings.get('combined.service-rehabilitation-work')).toBe('closed');
  });

  test('without a municipality it is the municipality that is needed', async () => {
    const { routes } = await shown(['--services', catalogue()], CASE.replace(', municipality: Viitasaari', ''));
    const service = routes.find(({ id }) => id === 'service.rehabilitative-work');
    expect(service?.standing).toBe('needs-information');
    expect(service?.conditions).toContainEqual(
      expect.objectContaining({ condition: 'municipality-known', key: 'client.municipality' }),
    );
  });

  test('simulate and check warn of the step, and the receipt tells the catalogue', async () => {
    const simulated = await etuuspolku(['simulate', '-', '--format', 'json', '--services', catalogue()], {
      input: CASE,
    });
    const { etuuspolku: head, paths } = JSON.parse(simulated.stdout);
    expect(head.options.services).toMatch(/^sha256:/);
    const [finding] = paths[1].findings.filter(
      (each: { code: string }) => each.code === 'warning.service-not-available',
    );
    expect(finding).toMatchObject({ from: '2026-12-07', to: '2026-12-07', law: ['189/2001 6 §'] });
    expect(finding.message).toBe(
      'Rehabilitative work activity is not offered in Viitasaari on the day (county). It is offered there from 1 February 2027. The nearest is in Saarijärvi, from 7 December 2026.',
    );
    const file = join(emptyFolder(), 'case.yaml');
    writeFileSync(file, CASE);
    const checked = await etuuspolku(['check', file, '--services', catalogue(), '--fail-on', 'never']);
    expect(checked.stdout).toContain('warning.service-not-available');
    expect((await etuuspolku(['check', file, '--fail-on', 'never'])).stdout).not.toContain('service-not-available');
  });

  test('one in error is told with its place, and nothing is computed', async () => {
    const file = catalogue(SERVICES.replace('work-trial', 'work-trail'));
    for (const command of ['routes', 'simulate', 'check']) {
      const { code, stdout, stderr } = await etuuspolku([command, '-', '--services', file], { input: CASE });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/services\.yaml\n +5:18 +error +input\.unknown-value +services\[2\]\.programme/);
      expect(stderr).toContain('work-trial');
    }
    const missing = await etuuspolku(['routes', '-', '--services', 'nowhere.yaml'], { input: CASE });
    expect({ code: missing.code, stdout: missing.stdout }).toEqual({ code: 2, stdout: '' });
    expect(missing.stderr).toContain('Cannot read nowhere.yaml');
  });
});
