/** A result says what it can be reproduced by: rules and figures read, input, options. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { inputHash, receiptOf, rulesHash } from '../../src/answer/receipt.js';
import type { FigureName } from '../../src/law/rates/index.js';
import type { ReadVersion } from '../../src/law/rates/readLog.js';
import { STAYS } from '../cli/scenarios.js';

function read(name: FigureName, value: number, changes: Partial<ReadVersion> = {}): ReadVersion {
  return { name, from: '2023-01-01', value, status: 'enacted', carriedOn: false, ...changes };
}

const FIGURES = [read('sickness.minimum', 31.99), read('unemployment.base-amount', 37.21)];

describe('the hash of the rules', () => {
  test('is the same for the same rules and figures', () => {
    expect(rulesHash('a', FIGURES)).toBe(rulesHash('a', [...FIGURES]));
    expect(rulesHash('a', FIGURES)).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test.each<[string, string, ReadVersion[]]>([
    ['the rules of the program', 'b', FIGURES],
    ['a value by one cent', 'a', [read('sickness.minimum', 31.98), read('unemployment.base-amount', 37.21)]],
    [
      'the day from which a value is in force',
      'a',
      [read('sickness.minimum', 31.99, { from: '2022-01-01' }), read('unemployment.base-amount', 37.21)],
    ],
    [
      'a forecast that is enacted',
      'a',
      [read('sickness.minimum', 31.99, { status: 'projected' }), read('unemployment.base-amount', 37.21)],
    ],
    ['one figure more', 'a', [...FIGURES, read('unemployment.days-per-month', 21.5)]],
    ['one figure less', 'a', FIGURES.slice(1)],
  ])('changes with %s', (_, program, figures) => {
    expect(rulesHash(program, figures)).not.toBe(rulesHash('a', FIGURES));
  });
});

describe('the hash of the input', () => {
  test('is SHA-256 of the text', () => {
    // printf 'etuuspolku: 1\n' | sha256sum
    expect(inputHash('etuuspolku: 1\n')).toBe(
      'sha256:30790f555c13573c6e1f19588d523701fc82f088320fad5ac206bdbc2cde382f',
    );
  });

  test('does not know how an editor ends its lines', () => {
    expect(inputHash('a\r\nb\rc\n')).toBe(inputHash('a\nb\nc\n'));
  });

  test('changes with one letter', () => {
    expect(inputHash('a: 1')).not.toBe(inputHash('a: 2'));
  });
});

describe('options', () => {
  test('stand beside the hashes and do not change them', () => {
    const without = receiptOf(FIGURES, {}, 'a');
    const given = receiptOf(FIGURES, { today: '2026-12-01' }, 'a');
    expect(given).toEqual({ ...without, options: { today: '2026-12-01' } });
  });
});

describe('projected figures', () => {
  test('are named once; a forecast is told from what is only carried on', () => {
    const figures = [
      read('sickness.income-limit', 29827, { from: '2027-01-01', status: 'projected' }),
      read('sickness.income-limit', 29827, { from: '2027-01-01', status: 'projected' }),
      read('sickness.minimum', 31.99),
      read('sickness.minimum', 31.99, { status: 'projected', carriedOn: true }),
    ];
    expect(receiptOf(figures, {}).projected).toEqual([
      { name: 'sickness.income-limit', carriedOn: false },
      { name: 'sickness.minimum', carriedOn: true },
    ]);
  });
});

describe('the figures of a case', () => {
  afterEach(() => vi.resetModules());

  test('are those that it reads', async () => {
    const figures = await readBy(STAYS);
    // 37.21 × 23 weekdays under YTL 15 §, and the means test asked on the way.
    expect(figures).toContainEqual(read('unemployment.base-amount', 37.21));
    expect(figures.map(({ name }) => name)).not.toContain('sickness.minimum');
    expect(figures.map(({ name }) => name)).not.toContain('pension.guarantee');
  });

  test('one evaluation does not remember another', async () => {
    const { startReadLog, figuresRead } = await import('../../src/law/rates/readLog.js');
    const first = await readBy(STAYS);
    await readBy(STAYS.replace('jobseeker', 'incapacity'));
    expect(await readBy(STAYS)).toEqual(first);
    startReadLog();
    expect(figuresRead()).toEqual([]);
  });

  test('a changed figure that the case reads changes the rules', async () => {
    const usual = rulesHash('', await readBy(STAYS));
    vi.doMock('../../src/law/rates/unemploymentAmounts.js', async (original) => {
      const { UNEMPLOYMENT_AMOUNTS } = await original<typeof import('../../src/law/rates/unemploymentAmounts.js')>();
      return { UNEMPLOYMENT_AMOUNTS: withOtherLast(UNEMPLOYMENT_AMOUNTS, 'unemployment.base-amount') };
    });
    vi.resetModules();
    const changed = await readBy(STAYS);
    vi.doUnmock('../../src/law/rates/unemploymentAmounts.js');
    expect(changed).toContainEqual(read('unemployment.base-amount', 40));
    expect(rulesHash('', changed)).not.toBe(usual);
  });

  test('a changed figure that it does not read leaves them as they are', async () => {
    const usual = rulesHash('', await readBy(STAYS));
    vi.doMock('../../src/law/rates/sickness.js', async (original) => {
      const { SICKNESS_FIGURES } = await original<typeof import('../../src/law/rates/sickness.js')>();
      return { SICKNESS_FIGURES: withOtherLast(SICKNESS_FIGURES, 'sickness.minimum') };
    });
    vi.resetModules();
    const { figureOn } = await import('../../src/law/rates/index.js');
    const { day } = await import('../../src/calendar/day.js');
    expect(figureOn('sickness.minimum', day('2026-12-01'))?.value).toBe(40);
    const changed = await readBy(STAYS);
    vi.doUnmock('../../src/law/rates/sickness.js');
    expect(rulesHash('', changed)).toBe(usual);
  });
});

/** What the evaluation of a scenario reads, with the modules as they are mocked now. */
async function readBy(text: string): Promise<readonly ReadVersion[]> {
  const { figuresRead, startReadLog } = await import('../../src/law/rates/readLog.js');
  const { loadScenario } = await import('../../src/scenario/load.js');
  const { pathAnswerOf } = await import('../../src/answer/pathAnswer.js');
  startReadLog();
  const { facts } = loadScenario(text, 'case.yaml');
  for (const path of facts?.paths ?? []) if (facts) pathAnswerOf(facts, path, { annualTax: false, safetyNet: false });
  return figuresRead();
}

/** The table with 40 as the last version of one figure. */
function withOtherLast<Table extends Readonly<Record<string, { readonly versions: readonly object[] }>>>(
  table: Table,
  name: keyof Table & string,
): object {
  const figure = table[name];
  const last = figure?.versions.at(-1);
  return {
    ...table,
    [name]: { ...figure, versions: [...(figure?.versions.slice(0, -1) ?? []), { ...last, value: 40 }] },
  };
}
