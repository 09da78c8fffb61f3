import { expect, test } from 'vitest';
import { EN } from '../../src/language/en.js';
import { FI } from '../../src/language/fi.js';
import { SV } from '../../src/language/sv.js';
import { FIGURES, type Figure, type FigureName } from '../../src/law/rates/index.js';
import { figureName } from '../../src/report/figureNames.js';
import type { Texts } from '../../src/report/texts.js';

test.each<[string, Texts]>([
  ['fi', FI],
  ['sv', SV],
  ['en', EN],
])('every figure projected for a year before 2028 or its table, has its own name in %s', (_, texts) => {
  const figures = Object.entries<Figure>(FIGURES).filter(([, { versions }]) =>
    versions.some(({ status }) => status === 'projected'),
  );
  const tables = new Set(figures.map(([code]) => code.replace(/-[1-7]$/, '')));
  const names = new Set(figures.map(([code]) => figureName(code as FigureName, texts)));
  expect(names.size).toBe(tables.size);
  for (const name of names) expect(name).toMatch(/^\p{Ll}[^.]+$/u);
});

test('other figures go by their code', () => {
  expect(figureName('unemployment.base-amount', FI)).toBe('unemployment.base-amount');
});
