/** Inputs that made the program fail or not end, each as small as it was bad. */
import { describe, expect, test } from 'vitest';
import { day, isWeekday, nthWeekdayFrom, weekdaysBetween } from '../../src/calendar/day.js';
import { loadScenario } from '../../src/scenario/load.js';
import { simulate } from '../../src/simulation/simulate.js';

const HEAD = 'etuuspolku: 1\nclient: { birthDate: 1979-04-12 }\nhorizon: { from: 2026-12, months: 12 }\n';
const PATH = 'paths: [{ name: p, steps: [] }]\n';
const CODE = ['131052', '927S'].join('-');

const times = (count: number, text: (i: number) => string) => Array.from({ length: count }, (_, i) => text(i)).join('');
const loaded = (text: string, file = 'case.yaml') => loadScenario(text, file);
const codesOf = (text: string, file?: string) => loaded(text, file).diagnostics.map(({ code }) => code);
const stepsOf = (steps: string) => `${HEAD}paths:\n  - name: p\n    steps: [${steps}]\n`;

describe('too many defects for the stack', () => {
  test('half a million steps that are numbers', () => {
    expect(codesOf(stepsOf('1,'.repeat(450_000)))).toEqual(['input.too-many-values']);
    const json = `{"etuuspolku":1,"client":{},"paths":[{"name":"p","steps":[${'1,'.repeat(450_000)}1]}]}`;
    expect(codesOf(json, 'case.json')).toEqual(['input.too-many-values']);
  });

  test('every path of very many with a misspelt key', () => {
    expect(codesOf(`${HEAD}paths:\n${'- nme:\n'.repeat(140_000)}`)).toEqual(['input.too-many-values']);
  });
});

describe('time that grows with the square', () => {
  const LONGEST = 1_000;

  test('a misspelt key and a defect inside it in every path', () => {
    expect(codesOf(`${HEAD}paths:\n${'- { nme: a, stps: [] }\n'.repeat(LONGEST)}`)).toHaveLength(100);
  });

  test('a defect in every one of many named paths', () => {
    expect(codesOf(`${HEAD}paths:\n${times(LONGEST, (i) => `- { name: p${i}, steps: 1 }\n`)}`)).toHaveLength(100);
  });

  test('an identity code in every line, and behind an escape in every key', () => {
    expect(codesOf(`${HEAD}${PATH}${`# ${CODE}\n`.repeat(60_000)}`)).toHaveLength(100);
    const hidden = times(30_000, (i) => `"\\u0031${CODE.slice(1)}${i}":1,`);
    expect(codesOf(`{${hidden}"x":1}`, 'case.json')).toHaveLength(100);
  });

  test('many names of illnesses, and two very long ones', () => {
    const entry = (illness: string) =>
      `- { benefit: sickness-allowance, from: 2024-01-01, to: 2024-01-02, illness: ${illness} }\n`;
    const many = times(LONGEST, (i) => entry(`illness${(i * 7919).toString(36)}`));
    expect(loaded(`${HEAD}${PATH}history:\n${many}`).facts).not.toBeNull();
    const long = entry(`${'a'.repeat(400_000)}bc`) + entry(`${'a'.repeat(400_000)}cb`);
    expect(codesOf(`${HEAD}${PATH}history:\n${long}`)).toContain('input.near-illness');
  });

  test('many steps of work at once', () => {
    const { diagnostics, facts } = loaded(
      stepsOf('{situation: work, from: 2026-12-01, monthlyPay: 1},'.repeat(LONGEST)),
    );
    expect(facts?.paths[0]?.steps).toHaveLength(LONGEST);
    expect(diagnostics[98]?.values.first).toMatch(/^steps\[0\]\.workingTime \+ .* \+ …: 99$/);
    expect(diagnostics[99]).toMatchObject({ code: 'input.more-warnings', values: { count: LONGEST - 100 } });
  });

  test('many steps of rehabilitative work without end', () => {
    const step = '{situation: service, service: rehabilitative-work, from: 2021-12-01},';
    const text = stepsOf(step.repeat(LONGEST)).replace('2026-12, months: 12', '2021-12, months: 108');
    expect(codesOf(text)).toContain('input.service-days-per-year');
  });

  test('steps that began long ago beside a long history', () => {
    const history = '- {benefit: labour-market-subsidy, from: 2024-01-01, to: 2024-01-02}\n'.repeat(LONGEST);
    const steps = '{situation: incapacity, from: 2022-12-01},'.repeat(LONGEST);
    expect(codesOf(`${stepsOf(steps)}history:\n${history}`)).toContain('input.step-before-horizon');
  });

  test('ten thousand steps, paths or entries of history', () => {
    const many = 10_000;
    for (const text of [
      stepsOf('{situation: work, from: 2026-12-01, monthlyPay: 1},'.repeat(many)),
      `${HEAD}paths: [${times(many, (i) => `{name: p${i}, steps: []},`)}]`,
      `${HEAD}${PATH}history: [${'{benefit: labour-market-subsidy, from: 2024-01-01, to: 2024-01-02},'.repeat(many)}]`,
    ]) {
      expect(loaded(text).diagnostics).toMatchObject([{ code: 'input.too-many-items', values: { found: many } }]);
    }
  });
});

test('an amount that is less than half a cent is none', () => {
  const pay = (dailyWage: string) =>
    codesOf(stepsOf(`{situation: periodised-pay, from: 2026-12-01, amount: 400, dailyWage: ${dailyWage}}`));
  expect(pay('0.0000001')).toEqual(['input.too-many-decimals']);
  expect(pay('0.01')).toEqual([]);
  expect(pay('9999999.99')).toEqual([]);
  expect(pay('0.30000000000000004')).toEqual([]);
});

test('holiday pay for a million years ends, and the days before it are as always', () => {
  // A Friday; after 199,999,999 weeks of five days four are left: Friday, Monday, Tuesday, Wednesday.
  expect(nthWeekdayFrom(day('2026-12-04'), 999_999_999)).toBe(day('2026-12-04') + 7 * 199_999_999 + 5);
  for (const n of [1, 2, 5, 6, 10, 11]) {
    for (const from of ['2026-12-04', '2026-12-05', '2026-12-06', '2026-12-07']) {
      const last = nthWeekdayFrom(day(from), n);
      expect([isWeekday(last), weekdaysBetween(day(from), last)]).toEqual([true, n]);
    }
  }
});

test('aliases of aliases repeat no more values than a file may hold', () => {
  const levels = [...'bcdefg'].map((name, i) => `${name}: &${name} [${`*${'abcdef'[i]},`.repeat(3)}]\n`).join('');
  expect(codesOf(`${HEAD}${PATH}a: &a [${'1,'.repeat(40_000)}]\n${levels}`)).toEqual(['input.too-many-values']);
  expect(codesOf(`${HEAD}${PATH}a: &a [${'1,'.repeat(100)}]\n${levels}`)).toEqual(['input.too-many-values']);
  expect(codesOf(`${HEAD}${PATH}a: &a [1]\n${levels}`)).toEqual(Array(7).fill('input.unknown-key'));
});

test('an identity code is found behind something that begins like one', () => {
  expect(codesOf(`${HEAD}${PATH}reference: 320190-${CODE}`)).toEqual(['input.identity-code']);
  expect(JSON.stringify(loaded(`${HEAD}${PATH}320190-${CODE}: 1`))).not.toContain(`"${CODE}`);
});

test('a misspelt key behind an alias is mended where it stands, and nothing goes missing at the other uses', () => {
  const step = '&s { situation: jobseeker, form: 2026-12-01, too: 2026-12-02 }';
  const text = `${HEAD}paths: [{ name: a, steps: [${step}] }, { name: b, steps: [*s] }]\n`;
  expect(codesOf(text)).toEqual(Array(4).fill('input.unknown-key'));
});

test('an alias in place of a key leaves the places of the others right', () => {
  const text = `${HEAD}note: &x reference\n*x : R-1\nextra: 1\n${PATH}`;
  expect(loaded(text).diagnostics).toMatchObject([{ code: 'input.unknown-key', line: 6, column: 1, path: 'extra' }]);
});

test('a list in place of a key is told where it stands', () => {
  expect(loaded(`${HEAD}${PATH}? [a, b]\n: 1\n`).diagnostics).toMatchObject([{ line: 5, column: 3 }]);
});

test('a value that is not written down is told at its key, never before the first column', () => {
  expect(loaded(`${HEAD}${PATH}history:`).diagnostics).toMatchObject([{ line: 5, column: 1, path: 'history' }]);
  expect(loaded(`${HEAD}${PATH}history:\n  -`).diagnostics).toMatchObject([{ line: 6, column: 3, path: 'history[0]' }]);
});

test('the format is a number; what else stands there is told as what it is', () => {
  for (const [written, found] of [
    ['"1"', { found: '1', kind: 'text' }],
    ['', { kind: 'nothing' }],
    ['[1]', { kind: 'list' }],
  ] as const) {
    const { diagnostics } = loaded(`${HEAD}${PATH}`.replace('etuuspolku: 1', `etuuspolku: ${written}`));
    expect(diagnostics).toMatchObject([{ code: 'input.wrong-type', values: { ...found, expected: 'number' } }]);
  }
});

test('a key of the prototype among processing times is unknown', () => {
  const text = `${HEAD}${PATH}assumptions: { processingDays: { __proto__: 3 } }\n`;
  expect(loaded(text).diagnostics).toMatchObject([
    { code: 'input.unknown-key', path: 'assumptions.processingDays.__proto__' },
  ]);
});

test('two names that look the same are not both names', () => {
  const text = `${HEAD}paths: [{ name: stay, steps: [] }, { name: "stay\\u200b", steps: [] }, { name: "a\\ud800", steps: [] }]\n`;
  expect(codesOf(text)).toEqual(['input.control-character', 'input.control-character']);
});

describe('sound cases that could not be simulated', () => {
  const simulatedAs = (text: string) => {
    const { facts, diagnostics } = loaded(text);
    if (facts === null) throw new Error(JSON.stringify(diagnostics));
    return facts.paths.map((path) => simulate(facts, path));
  };

  // R24: what was claimed before the first simulated day is claimed in time; the figures begin in 2019.
  test.each(['1900-01-01', '2018-12-31', '2019-01-01', '2026-12-01'])('a claim filed on %s', (filed) => {
    const application = `applications: [{ benefit: general-social-security-benefit, filed: ${filed} }]`;
    const steps = 'steps: [{ situation: jobseeker, from: 2026-12-01 }]';
    const [result] = simulatedAs(`${HEAD}paths: [{ name: p, ${steps}, ${application} }]\n`);
    expect(result?.days.filter(({ obstacles }) => obstacles.unemployment?.includes('claimed-late'))).toEqual([]);
  });

  test('a sanction of long ago without an end', () => {
    const sanction = '{ situation: sanction, from: 1990-01-01, cause: refused-job }';
    const [result] = simulatedAs(stepsOf(`{ situation: jobseeker, from: 2026-12-01 }, ${sanction}`));
    expect(result?.days.filter(({ obstacles }) => obstacles.unemployment?.includes('sanction'))).toEqual([]);
  });

  test('a household list that is empty', () => {
    const text = stepsOf('{ situation: jobseeker, from: 2026-12-01 }');
    const [empty] = simulatedAs(text.replace('{ birthDate', '{ household: [], birthDate'));
    const [none] = simulatedAs(text);
    expect(empty?.summary).toEqual(none?.summary);
  });
});
