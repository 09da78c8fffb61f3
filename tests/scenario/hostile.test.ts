import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load.js';
import { withParts } from './marked.js';

const ARTIFICIAL_CODE = ['131052', '927S'].join('-');

const codesOf = (text: string, file = 'case.yaml') => loadScenario(text, file).diagnostics.map(({ code }) => code);

describe('YAML that is more than data', () => {
  const uses = (n: number) => `${withParts('')}anchor: &a [1]\nuses: [${Array(n).fill('*a').join(', ')}]\n`;

  test('twenty aliases are read, twenty-one are refused', () => {
    expect(codesOf(uses(20))).toEqual(['input.unknown-key', 'input.unknown-key']);
    expect(codesOf(uses(21))).toEqual(['input.too-many-aliases']);
  });

  test('an alias inside its own value is refused', () => {
    expect(codesOf('etuuspolku: &a [*a]')).toEqual(['input.syntax']);
  });

  test.each(['!!js/function "x"', '!!binary aGVsbG8=', '!foo bar'])('the tag of %s is refused', (value) => {
    expect(codesOf(withParts(`note: ${value}`))).toEqual(['input.syntax']);
  });

  test('what an alias repeats is reported where the alias stands', () => {
    const text = withParts('client: { birthDate: &d 1979-02-30, workCondition: { met: true, metOn: *d } }');
    const places = loadScenario(text, 'case.yaml').diagnostics.map(({ line, column, path }) => [line, column, path]);
    const columnOf = (token: string) => (text.split('\n')[2] as string).indexOf(token) + 1;
    expect(places).toEqual([
      [3, columnOf('1979-02-30'), 'client.birthDate'],
      [3, columnOf('*d'), 'client.workCondition.metOn'],
    ]);
  });
});

describe('depth', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

  test.each([
    ['case.json', `{"a": ${nested(39)}}`, `{"a": ${nested(40)}}`],
    ['case.yaml', `a: ${nested(39)}`, `a: ${nested(40)}`],
  ])('40 levels are read, 41 are refused in %s', (file, read, refused) => {
    expect(codesOf(read, file)).not.toContain('input.too-deep');
    expect(codesOf(refused, file)).toEqual(['input.too-deep']);
  });

  test.each(['case.json', 'case.yaml', '-'])('a million brackets in %s', (file) => {
    expect(codesOf('['.repeat(1_000_000), file)).toEqual(['input.too-deep']);
    expect(codesOf('{"a":'.repeat(200_000), file)).toEqual(['input.too-deep']);
  });
});

describe('how much', () => {
  const lists = (count: number) => Array.from({ length: count }, () => '1').join(',');

  // The document, its key's list and the numbers in it.
  test.each([
    ['case.json', (count: number) => `{"a": [${lists(count - 2)}]}`],
    ['case.yaml', (count: number) => `a: [${lists(count - 2)}]`],
    ['case.yaml', (count: number) => `b: &b [${lists(99)}]\na: [*b, *b, ${lists(count - 302)}]`],
  ])('50,000 values are read, 50,001 are refused in %s', (file, text) => {
    expect(codesOf(text(50_000), file)).not.toContain('input.too-many-values');
    expect(codesOf(text(50_001), file)).toEqual(['input.too-many-values']);
  });

  test('a list of 1,000 items is read, one of 1,001 is refused where it stands', () => {
    const steps = (count: number) =>
      withParts('').replace(
        'steps: []',
        `steps: [${'{ situation: work, from: 2026-12-01, monthlyPay: 1 },'.repeat(count)}]`,
      );
    expect(loadScenario(steps(1_000), 'case.yaml').facts?.paths[0]?.steps).toHaveLength(1_000);
    expect(loadScenario(steps(1_001), 'case.yaml').diagnostics).toMatchObject([
      { code: 'input.too-many-items', line: 6, column: 12, path: 'paths[p].steps', values: { found: 1_001 } },
    ]);
  });

  test.each([1, 99, 100, 101, 250])('of %s errors at most a hundred lines tell', (count) => {
    const unknown = Array.from({ length: count }, (_, i) => `x${i}: 1`).join('\n');
    const { diagnostics } = loadScenario(withParts(unknown), 'case.yaml');
    expect(diagnostics).toHaveLength(Math.min(count, 100));
    const more = { code: 'input.more-errors', line: 4 + 99, values: { count: count - 99 } };
    if (count > 100) expect(diagnostics.at(-1)).toMatchObject(more);
    else expect(diagnostics.every(({ code }) => code === 'input.unknown-key')).toBe(true);
  });

  test('errors do not hide behind warnings', () => {
    const text = `${withParts('')}    applications:\n${Array(150).fill('      - { benefit: sickness-allowance }').join('\n')}\n`;
    const steps = Array(150).fill('{ situation: work, from: 2026-12-01, monthlyPay: 1 }').join(', ');
    const { diagnostics, facts } = loadScenario(text.replace('steps: []', `steps: [${steps}]`), 'case.yaml');
    const of = (severity: string) => diagnostics.filter((each) => each.severity === severity);
    expect([of('warning').length, of('error').length]).toEqual([100, 100]);
    expect(of('warning').at(-1)).toMatchObject({ code: 'input.more-warnings', values: { count: 50 } });
    expect(of('error').at(-1)).toMatchObject({ code: 'input.more-errors', values: { count: 50 } });
    expect(facts).toBeNull();
  });
});

test('more than a mebibyte is refused', () => {
  expect(codesOf(`# ${'x'.repeat(1_048_576)}`)).toEqual(['input.too-large']);
});

describe('JSON', () => {
  test.each([
    ['{"etuuspolku": 1,}', 1, 18],
    ['{\n  "etuuspolku": NaN\n}', 2, 17],
    ['{ // no comments\n}', 1, 3],
    ['', 1, 1],
  ])('%j is malformed', (text, line, column) => {
    const { diagnostics, raw } = loadScenario(text, 'case.json');
    expect(diagnostics).toMatchObject([{ line, column, path: '' }]);
    expect(raw).toBeUndefined();
  });

  test('a key written twice is reported, though JSON allows it', () => {
    const text =
      '{"etuuspolku": 1, "client": {"birthMonth": "1979-04", "birthMonth": "1980-04"},\n"horizon": {"from": "2026-12", "months": 1}, "paths": [{"name": "a:{", "steps": []}]}';
    expect(loadScenario(text, 'case.json').diagnostics).toMatchObject([
      {
        code: 'input.duplicate-key',
        line: 1,
        column: text.indexOf('"birthMonth": "1980') + 1,
        path: 'client.birthMonth',
      },
    ]);
  });

  test('keys of the prototype are unknown keys and change nothing', () => {
    const text = '{"etuuspolku": 1, "__proto__": {"polluted": true}, "constructor": 1, "toString": 2}';
    const codes = codesOf(text, 'case.json');
    expect(codes.filter((code) => code === 'input.unknown-key')).toHaveLength(3);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('what a message echoes', () => {
  const everything = (text: string, file = 'case.yaml') => JSON.stringify(loadScenario(text, file).diagnostics);

  test.each([
    ['a value', withParts(`reference: ${ARTIFICIAL_CODE}`)],
    ['a comment', withParts(`# about ${ARTIFICIAL_CODE}`)],
    ['an unknown key', withParts(`${ARTIFICIAL_CODE}: 1`)],
    ['the name of a path with another defect', withParts('').replace('name: p', `name: ${ARTIFICIAL_CODE}\n    x: 1`)],
    ['a bad date', withParts(`client: { birthDate: ${ARTIFICIAL_CODE} }`)],
    ['a broken file', `a: [${ARTIFICIAL_CODE}`],
    ['an unknown alias', `a: *${ARTIFICIAL_CODE}`],
    ['an escape', withParts(`note: "\\u0031${ARTIFICIAL_CODE.slice(1)}"`)],
    ['lower case', withParts(`note: ${ARTIFICIAL_CODE.toLowerCase()}`)],
    ['a longer word', withParts(`note: hetu${ARTIFICIAL_CODE}x`)],
  ])('an identity code in %s is refused and never repeated', (_, text) => {
    const { facts, diagnostics } = loadScenario(text, 'case.yaml');
    expect(diagnostics.map(({ code }) => code)).toContain('input.identity-code');
    expect(facts).toBeNull();
    expect(everything(text).toUpperCase()).not.toContain(ARTIFICIAL_CODE.slice(2));
  });

  test('control and direction characters are escaped, long texts are cut', () => {
    const text = withParts(`reference: "${'a'.repeat(70)}"\nx: 1`).replace('name: p', 'name: "p\\e[31m\\u202e"');
    const found = loadScenario(text, 'case.yaml').diagnostics.find(({ code }) => code === 'input.control-character');
    expect(found?.values.found).toBe('p\\u{1b}[31m\\u{202e}');
    const date = loadScenario(withParts(`client: { birthDate: ${'9'.repeat(70)}x }`), 'case.yaml').diagnostics[0];
    expect(date?.values.found).toBe(`${'9'.repeat(60)}…`);
  });
});

test('line ends of Windows and a byte order mark do not shift anything', () => {
  const text = `\ufeff${withParts('extra: 1')}`.replaceAll('\n', '\r\n');
  expect(loadScenario(text, 'case.yaml').diagnostics).toMatchObject([{ line: 4, column: 1, path: 'extra' }]);
});
