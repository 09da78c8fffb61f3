/** The synthetic scenarios: the same for the same seed, diverse, and sound unless mistakes are asked for. */
import { execFileSync, spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { BENEFITS } from '../../src/law/benefits.js';
import { PROGRAMME_CODES } from '../../src/law/rehabilitation/programmes.js';
import { SANCTION_CAUSES, SERVICES, type Situation } from '../../src/scenario/facts.js';
import { loadScenario } from '../../src/scenario/load.js';
import type { Loaded } from '../../src/scenario/loaded.js';
import { simulate } from '../../src/simulation/simulate.js';

const SITUATIONS: Record<Situation, true> = {
  jobseeker: true,
  incapacity: true,
  rehabilitation: true,
  service: true,
  work: true,
  sanction: true,
  'periodised-pay': true,
  pension: true,
  'other-benefit': true,
  abroad: true,
  prison: true,
  conscription: true,
};

function synth(...options: string[]): string {
  return execFileSync(process.execPath, ['scripts/synth.mjs', ...options], { maxBuffer: 1e8 }).toString();
}

function loaded(text: string): Loaded[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => loadScenario(line, 'synth.ndjson'));
}

const MANY = synth('--count', '3000', '--seed', '7');
const CASES = loaded(MANY);
const PATHS = CASES.flatMap(({ facts }) => facts?.paths ?? []);
const STEPS = PATHS.flatMap(({ steps }) => steps);

describe('what is written', () => {
  test('the same options give the same bytes, another seed others', () => {
    expect(synth('--count', '3000', '--seed', '7')).toBe(MANY);
    expect(synth('--count', '20', '--seed', '8')).not.toBe(MANY.split('\n').slice(0, 20).join('\n'));
  });

  test('a longer run begins with the shorter one', () => {
    expect(MANY.startsWith(synth('--count', '200', '--seed', '7'))).toBe(true);
  });

  test('a scenario is about 1 KB', () => {
    const mean = MANY.length / 3000;
    expect(mean).toBeGreaterThan(900);
    expect(mean).toBeLessThan(1200);
  });

  test('the paths and months asked for', () => {
    const facts = loaded(synth('--count', '5', '--paths', '3', '--months', '30')).map((each) => each.facts);
    expect(facts.map((each) => each?.paths.map(({ name }) => name))).toEqual(Array(5).fill(['stay', 'plan', 'plan-2']));
    for (const each of facts) expect(each && each.horizon.to - each.horizon.from).toBeGreaterThan(29 * 30);
  });

  test.each(['1', '120'])('%s months lie within the years that have law', (months) => {
    expect(mistakenIn(loaded(synth('--count', '200', '--months', months)))).toEqual([]);
  });

  test('a cohort starts on the first day of its horizon', () => {
    const lines = synth('--count', '50', '--cohort').trimEnd().split('\n');
    for (const { cohort, horizon } of lines.map((line) => JSON.parse(line))) {
      expect(cohort).toEqual({ start: `${horizon.from}-01`, area: expect.any(String), referral: expect.any(String) });
    }
    expect(mistakenIn(loaded(lines.join('\n')))).toEqual([]);
  });
});

function mistakenIn(cases: readonly Loaded[]): unknown[] {
  return cases.flatMap(({ diagnostics }) => diagnostics);
}

describe('scenarios', () => {
  test('have no defect, not even a doubtful fact', () => {
    expect(mistakenIn(CASES).slice(0, 5)).toEqual([]);
  });

  test('can be simulated', () => {
    for (const { facts } of CASES.slice(0, 200)) {
      if (!facts) throw new Error('refused');
      for (const path of facts.paths) expect(simulate(facts, path).months).toHaveLength(18);
    }
  });

  test('hold every situation, programme, service and cause of a sanction', () => {
    const found = new Set<unknown>(
      STEPS.flatMap((step) => {
        if (step.situation === 'rehabilitation') return [step.situation, step.programme];
        if (step.situation === 'service') return [step.situation, step.service];
        return [step.situation, 'cause' in step ? step.cause : undefined];
      }),
    );
    const all = [...Object.keys(SITUATIONS), ...PROGRAMME_CODES, ...SERVICES, ...SANCTION_CAUSES];
    expect(all.filter((each) => !found.has(each))).toEqual([]);
  });

  test('hold every benefit somewhere', () => {
    const unnamed = BENEFITS.filter((benefit) => !MANY.includes(`"benefit":"${benefit}"`));
    // Kela pays these beside rehabilitation by itself: nobody applies for them, and they fill no past.
    expect(unnamed).toEqual(['partial-rehabilitation-allowance', 'expense-compensation', 'maintenance-compensation']);
  });

  test('hold every key of the format but branches, expectations and what belongs to tables', () => {
    const found = new Set(MANY.match(/"[a-zA-Z-]+":/g));
    const rare = ['movable', 'hospital', 'employerPay', 'claimWaiting', 'claimInterval', 'absent', 'payMonthOffset'];
    const client = ['parents', 'otherIncome', 'unemploymentFund', 'unemploymentWaiting', 'childBirthMonths', 'wealth'];
    const others = ['supports', 'writtenOn', 'reason', 'days', 'dailyAmount', 'assumptions', 'payoutDays', 'note'];
    expect([...rare, ...client, ...others].filter((key) => !found.has(`"${key}":`))).toEqual([]);
  });
});

describe('mistakes', () => {
  test('are made in the share asked for, and every one is refused', () => {
    const sound = synth('--count', '1000', '--seed', '7').trimEnd().split('\n');
    const mixed = synth('--count', '1000', '--seed', '7', '--invalid-share', '0.2').trimEnd().split('\n');
    const changed = mixed.filter((line, i) => line !== sound[i]);
    expect(changed.length).toBeGreaterThan(150);
    expect(changed.length).toBeLessThan(250);
    expect(loaded(changed.join('\n')).filter(({ facts }) => facts !== null)).toEqual([]);
  });

  test.each([
    ['--count', '-1'],
    ['--count', ''],
    ['--seed', '1.5'],
    ['--paths', '0'],
    ['--months', '121'],
    ['--invalid-share', '2'],
    ['--unknown', '1'],
  ])('%s %s is refused with a sentence', async (...args) => {
    const child = spawn(process.execPath, ['scripts/synth.mjs', `${args[0]}=${args[1]}`]);
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(2);
    expect(said).toMatch(/^(--|Unknown option)[^\n]+\n$/);
  });
});

test('a reader that has seen enough ends it quietly', () => {
  const command = 'node scripts/synth.mjs --count 1000000 | head -n 1 | wc -l';
  expect(execFileSync('bash', ['-o', 'pipefail', '-c', command]).toString().trim()).toBe('1');
});
