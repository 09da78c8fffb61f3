/** Values set for one run: where they go, what is checked, and what a defect in them points at. */
import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load.js';
import { readSetting, type Setting } from '../../src/scenario/settings/setting.js';

const TEXT = `etuuspolku: 1
reference: KS-1
client: { birthDate: 1979-04-12 }
horizon: { from: 2026-12, months: 6 }
history:
  - { benefit: general-social-security-benefit, from: 2026-05-01, to: 2026-10-31 }
paths:
  - name: stay
    steps:
      - { situation: jobseeker, from: 2026-12-01 }
      - { situation: service, service: coaching, from: 2027-01-04, to: 2027-01-29 }
      - { situation: service, service: work-trial, from: 2027-02-01, to: 2027-02-26 }
  - name: work
    steps:
      - { situation: work, from: 2027-01-01, monthlyPay: 900 }
`;

function settings(...texts: readonly string[]): Setting[] {
  return texts.map((text) => {
    const setting = readSetting(text);
    if (typeof setting === 'string') throw new Error(`${text}: ${setting}`);
    return setting;
  });
}

function load(...texts: readonly string[]) {
  return loadScenario(TEXT, 'case.yaml', { settings: settings(...texts) });
}

function raw(...texts: readonly string[]) {
  const { raw: document, diagnostics } = load(...texts);
  expect(diagnostics).toEqual([]);
  return document as {
    reference?: string;
    client: Record<string, unknown>;
    history: { to: string }[];
    paths: { name: string; steps: { situation: string; to?: string; service?: string }[] }[];
  };
}

function told(...texts: readonly string[]) {
  return load(...texts).diagnostics.map(({ code, option, values }) => ({ code, option, ...values }));
}

describe('where a value goes', () => {
  test.each([
    ['the number of an item', 'paths[0].steps[0].to=2027-01-31'],
    ['its name', 'paths[stay].steps[0].to=2027-01-31'],
    ['the word that says what it is, where it is the only one', 'paths[stay].steps[jobseeker].to=2027-01-31'],
  ])('by %s', (_, text) => {
    expect(raw(text).paths[0]?.steps[0]?.to).toBe('2027-01-31');
  });

  test('a key that is not there is made, and the mappings around it', () => {
    expect(raw('client.tax.wageCard=18.5').client.tax).toEqual({ wageCard: 18.5 });
  });

  test('a value is YAML: a whole list, a mapping, a text in quotation marks', () => {
    expect(raw('paths[work].steps=[{ situation: jobseeker, from: 2027-01-01 }]').paths[1]?.steps).toHaveLength(1);
    expect(raw('client.tax={ benefitCard: 12 }').client.tax).toEqual({ benefitCard: 12 });
    expect(raw('reference="412"').reference).toBe('412');
  });

  test('a name may hold an equals sign, and a value anything', () => {
    const renamed = raw('paths[work].name=a=b', 'paths[a=b].steps[0].monthlyPay=1000.50');
    expect(renamed.paths[1]).toMatchObject({ name: 'a=b', steps: [{ monthlyPay: 1000.5 }] });
  });

  test('each sees what those before it have left', () => {
    const { paths } = raw('paths[stay].steps[1]=null', 'paths[stay].steps[1].to=2027-02-19');
    expect(paths[0]?.steps.map(({ service, to }) => [service, to])).toEqual([
      [undefined, undefined],
      ['work-trial', '2027-02-19'],
    ]);
  });

  test('null clears a key, a list item, and what is not there', () => {
    expect(raw('reference=null')).not.toHaveProperty('reference');
    expect(raw('paths[work]=null').paths.map(({ name }) => name)).toEqual(['stay']);
    expect(raw('note=null', 'client.tax.wageCard=null').client).not.toHaveProperty('tax');
  });

  test('what an alias shares is changed in one place only', () => {
    const shared = TEXT.replace(
      'paths:\n',
      'certificates:\n  - &a { kind: A, from: 2026-12-01, to: 2026-12-31 }\n  - *a\npaths:\n',
    );
    const { raw: document } = loadScenario(shared, 'case.yaml', {
      settings: settings('certificates[0].to=2026-12-20'),
    });
    expect((document as { certificates: unknown[] }).certificates).toEqual([
      { kind: 'A', from: '2026-12-01', to: '2026-12-20' },
      { kind: 'A', from: '2026-12-01', to: '2026-12-31' },
    ]);
  });

  test('the document itself stays as it was parsed', () => {
    const before = loadScenario(TEXT, 'case.yaml').raw;
    load('paths[stay].steps[0].to=2027-01-31');
    expect(loadScenario(TEXT, 'case.yaml').raw).toEqual(before);
  });
});

describe('what is wrong with a value points at the option', () => {
  test.each([
    ['a date that does not exist', 'paths[stay].steps[0].to=2027-02-30', 'input.no-such-date'],
    ['a key that the format does not have', 'client.shoeSize=43', 'input.unknown-key'],
    ['such a key around it', 'clint.tax.wageCard=1', 'input.unknown-key'],
    ['such a key to be cleared', 'client.shoeSize=null', 'input.unknown-key'],
    ['a key that cannot be left out', 'horizon.months=null', 'input.missing-key'],
    ['a value inside it', 'client.tax={ wageCard: much }', 'input.wrong-type'],
    ['a contradiction', 'paths[stay].steps[1].to=2027-01-01', 'input.ends-before-start'],
  ])('%s', (_, text, code) => {
    const place = text.slice(0, text.indexOf('='));
    expect(told(text)).toMatchObject([{ code, option: `--set ${place}` }]);
  });

  test('what it makes wrong elsewhere is told at its line', () => {
    const [defect] = load('paths[stay].steps[1].from=2027-02-01').diagnostics;
    expect(defect).toMatchObject({ code: 'input.ends-before-start', line: 11, path: 'paths[stay].steps[1].to' });
    expect(defect).not.toHaveProperty('option');
  });

  test('lines are those of the file though an item before them is gone', () => {
    const { diagnostics } = load('paths[stay].steps[1]=null', 'paths[stay].steps[1].from=2027-03-01');
    expect(diagnostics).toMatchObject([{ code: 'input.ends-before-start', line: 12 }]);
  });

  test('a setting is known though an item before it goes later', () => {
    const codes = told('paths[stay].steps[2].to=2027-02-30', 'paths[stay].steps[1]=null');
    expect(codes).toMatchObject([{ code: 'input.no-such-date', option: '--set paths[stay].steps[2].to' }]);
  });
});

describe('a place that is not there', () => {
  test('by name, with what is near and what there is', () => {
    expect(told('paths[styy].title=x')).toEqual([
      {
        code: 'input.nothing-there',
        option: '--set paths[styy].title',
        wanted: 'styy',
        place: 'paths',
        suggestion: 'stay',
        there: '[0] stay, [1] work',
      },
    ]);
  });

  test.each([
    ['beyond the end', 'paths[2].title=x', 'paths', '[0] stay, [1] work'],
    ['no appending', 'paths[+]={ name: x, steps: [] }', 'paths', '[0] stay, [1] work'],
    ['a key of a list', 'paths.title=x', 'paths', '[0] stay, [1] work'],
    ['an item of a mapping', 'horizon[0]=x', 'horizon', 'from, months'],
    ['inside a text', 'reference.x=1', 'reference', ''],
  ])('%s', (_, text, place, there) => {
    expect(told(text)).toMatchObject([{ code: 'input.nothing-there', place, there }]);
  });

  test('a word that several items share', () => {
    expect(told('paths[stay].steps[service].to=2027-01-31')).toMatchObject([
      { code: 'input.several-there', wanted: 'service', place: 'paths[stay].steps', there: '[1], [2]' },
    ]);
  });
});

describe('what is no setting', () => {
  /** Artificial: individual numbers from 900 on are given to nobody. */
  const code = ['131052', '927S'].join('-');

  test.each([
    ['without a value', 'paths[stay]', 'form'],
    ['without a place', '=x', 'form'],
    ['with an empty key', 'client..tax=x', 'form'],
    ['with an open bracket', 'paths[stay=x', 'form'],
    ['with an empty item', 'paths[].name=x', 'form'],
    ['with an empty value', 'note=', 'value'],
    ['with a broken value', 'note={a', 'value'],
    ['with a key twice', 'client.tax={ wageCard: 1, wageCard: 2 }', 'value'],
    ['into the prototype', '__proto__.x=1', 'prototype'],
    ['into the prototype further down', 'client.__proto__.x=1', 'prototype'],
    ['with an identity code', `note=${code}`, 'identity-code'],
    ['with a hidden identity code', `note="${code.replace('-', '\\x2D')}"`, 'identity-code'],
    ['with an identity code as a place', `paths[${code}].title=x`, 'identity-code'],
  ])('%s', (_, text, fault) => {
    expect(readSetting(text)).toBe(fault);
  });

  test('the prototype of nothing changes', () => {
    load('client.constructor.prototype.polluted=1');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
