import { describe, expect, test } from 'vitest';
import {
  euros,
  exact,
  greatest,
  minus,
  over,
  plus,
  type Step,
  share,
  tenths,
  times,
  WHOLE,
} from '../../src/explanation/term.js';
import { EN } from '../../src/language/en.js';
import { FI } from '../../src/language/fi.js';
import { type Cents, cents } from '../../src/money/cents.js';
import { exactly } from '../../src/money/exact.js';
import { expressionCode, stepText } from '../../src/report/explanation/expression.js';
import { DRAWN, TYPED, treeText } from '../../src/report/explanation/tree.js';
import type { Texts } from '../../src/report/texts.js';

const BRANCHES = [
  { text: 'first, which is long', branches: [{ text: 'inner' }, { text: 'last inner' }] },
  { text: 'second' },
];

describe('a tree', () => {
  test('is drawn on a terminal', () => {
    expect(treeText(BRANCHES, DRAWN, 40).split('\n')).toEqual([
      '├─ first, which is long',
      '│  ├─ inner',
      '│  └─ last inner',
      '└─ second',
    ]);
  });

  test('is typed elsewhere, and a long text goes on beside the stroke of what hangs below', () => {
    expect(treeText(BRANCHES, TYPED, 16).split('\n')).toEqual([
      '+- first, which',
      '|  |  is long',
      '|  +- inner',
      '|  `- last inner',
      '`- second',
    ]);
  });
});

const amount = (value: number) => euros('amount', cents(value));
const MONTH = times(amount(37.21), tenths('days', 215));
const AFTER_DEDUCTION = times(amount(24_000), minus(WHOLE, share('deduction', 9070)));

describe('arithmetic', () => {
  const text = (term: Step['term'], texts: Texts, result: Cents = cents(1)) =>
    stepText(exact('daily', term, exactly(result)), texts.formats, texts.explanation.steps);

  test('has brackets only where they are needed', () => {
    expect(text(over(minus(MONTH, times(amount(289), share('share', 50_000))), tenths('days', 215)), EN)).toBe(
      '(37.21 × 21.5 − 289.00 × 50%) ÷ 21.5 = 1.00',
    );
    expect(text(minus(amount(10), minus(amount(5), amount(2))), EN)).toBe('10.00 − (5.00 − 2.00) = 1.00');
    expect(text(over(amount(10), times(amount(5), amount(2))), EN)).toBe('10.00 ÷ (5.00 × 2.00) = 1.00');
    expect(text(plus(amount(10), plus(amount(5), amount(2))), EN)).toBe('10.00 + 5.00 + 2.00 = 1.00');
  });

  test('is written as the language writes numbers', () => {
    expect(text(greatest(AFTER_DEDUCTION, amount(0.5)), FI)).toBe(
      'max(24 000,00 × (100 % − 9,07 %); 0,50) = 1,00'.replace(/(?<=\d) (?=[\d%])/g, '\u00a0'),
    );
  });

  test('keeps what an unrounded amount has beyond the cent', () => {
    expect(stepText(exact('left', MONTH, 8_000_150_000 as never), EN.formats, EN.explanation.steps)).toBe(
      '37.21 × 21.5 = 800.015',
    );
  });

  test('is an expression of plain numbers for machines', () => {
    expect(expressionCode(over(greatest(AFTER_DEDUCTION, amount(0.5)), tenths('days', 215)))).toBe(
      'max(24000 * (1 - 0.0907), 0.5) / 21.5',
    );
  });
});
