import { expect, test } from 'vitest';
import { EN } from '../../src/language/en.js';
import { FI } from '../../src/language/fi.js';
import { SV } from '../../src/language/sv.js';
import { FIGURES } from '../../src/law/rates/figures.js';
import type { FigureName } from '../../src/law/rates/index.js';
import { figureName } from '../../src/report/figureNames.js';
import type { Texts } from '../../src/report/texts.js';

test.each<[string, Texts]>([
  ['fi', FI],
  ['sv', SV],
  ['en', EN],
])('every figure, or its table, has its own name in %s that goes into a sentence', (_, texts) => {
  const codes = Object.keys(FIGURES) as FigureName[];
  const tables = new Set(codes.map((code) => code.replace(/-[1-7]$/, '')));
  const names = new Set(codes.map((code) => figureName(code, texts)));
  expect(names.size).toBe(tables.size);
  for (const name of names) expect(name).toMatch(/^\p{Ll}[^.]+$/u);
});

test('the steps of a table share its name', () => {
  expect(figureName('tax.no-card-share-1', EN)).toBe('shares of tax withheld without a tax card');
  expect(figureName('tax.no-card-share-3', EN)).toBe('shares of tax withheld without a tax card');
});

test('a year at the end of a name is no step', () => {
  expect(figureName('sickness.minimum-age-born-2009', EN)).toContain('born in 2009 or later');
});
