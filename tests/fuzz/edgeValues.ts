/** Values at and beyond the edges of what a field can hold. */
import type { Field, Schema } from './fields.js';

/** What JSON cannot write, as it stands in the text. */
export class Token {
  constructor(readonly text: string) {}
}

/** The field is left out. */
export const ABSENT = Symbol('absent');

/** Artificial: individual numbers from 900 on are given to nobody. */
const IDENTITY_CODE = ['131052', '927S'].join('-');

const DATES = [
  '2026-02-29',
  '2026-02-30',
  '2026-13-01',
  '2026-00-10',
  '0000-00-00',
  '10000-01-01',
  '+275760-09-13',
  '1899-12-31',
  '1900-01-01',
  '2020-12-31',
  '2021-01-01',
  '2026-12-01',
  '2027-01-31',
  '2027-02-01',
  '2030-12-31',
  '2031-01-01',
  '2100-12-31',
  '2101-01-01',
  '2026-12',
  '2020-12',
  '2021-01',
  '2030-12',
  '2031-01',
  '2026-13',
  '2026-1',
  '7.12.2026',
  '2026/12/07',
  '2026-12-07T00:00:00Z',
  'never',
];

const NUMBERS = [
  0,
  -0,
  1,
  -1,
  0.5,
  1.005,
  0.001,
  1e-7,
  7,
  12,
  13,
  24,
  30,
  31,
  100,
  119,
  120,
  121,
  500,
  501,
  730,
  731,
  20_000,
  9_999_999.99,
  10_000_000,
  1e21,
  1e300,
  Number.MAX_SAFE_INTEGER,
  20261207,
  2026.12,
];

const TEXTS = [
  '',
  ' ',
  'x',
  '0',
  '1',
  '-',
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;http://x\u0007',
  '\u009b1m',
  '\u007f',
  '\u0000',
  'a\u202eb',
  'a\u200bb',
  '\ud800',
  '\u2028',
  '=1+1',
  '+1',
  '-1',
  '@SUM(1)',
  '＝1',
  '\t=1',
  '<script>alert(1)</script>',
  '"><&\'',
  ']]>',
  '%0A::error::x',
  '__proto__',
  'constructor',
  'toString',
  IDENTITY_CODE,
  `a${IDENTITY_CODE.toLowerCase()}b`,
  'x'.repeat(5000),
  'ä'.repeat(300),
  'word '.repeat(400),
  'null',
  'true',
  'no',
  '~',
  'stay',
  'others/if-refused',
  '[0]',
];

const OTHERS: readonly unknown[] = [
  ABSENT,
  null,
  true,
  false,
  [],
  {},
  [null],
  [[]],
  [[[[[]]]]],
  { from: '2026-12-01' },
  [{}],
  ['x'],
  { __proto__x: 1 },
  { constructor: 1, toString: {} },
  [1, 'a', null],
];

const TOKENS = [
  '1e999',
  '-1e999',
  '1e-999',
  '123456789012345678901234567890',
  '0x1F',
  '0o17',
  '1_000',
  '.inf',
  '-.inf',
  '.nan',
  'NaN',
  'Infinity',
  '~',
  'yes',
  '+1',
  '01',
  '1.',
  '.5',
  '1e5',
  '!!js/function "x"',
  '!!binary aGk=',
  '!!python/object:x {}',
  '!!str 5',
  '!!int "5"',
  '&a 1',
  '*a',
  '*missing',
  '{"__proto__": {"x": 1}}',
  '<<',
  '2026-12-01',
  '',
].map((text) => new Token(text));

const COMMON: readonly unknown[] = [...DATES, ...NUMBERS, ...TEXTS, ...OTHERS, ...TOKENS];

export interface EdgeValues {
  /** Of the kind that the field holds: its words and limits, and what lies just beyond them. */
  readonly own: readonly unknown[];
  /** What is odd anywhere. */
  readonly common: readonly unknown[];
}

export function edgeValuesOf({ schemas }: Field): EdgeValues {
  return { own: [ABSENT, ...schemas.flatMap((schema) => [...ownValues(schema), ...ofType(schema)])], common: COMMON };
}

function ofType({ type, format, pattern, enum: words }: Schema): readonly unknown[] {
  if (words) return [];
  if (format === 'date' || pattern !== undefined) return DATES;
  if (type === 'number' || type === 'integer') return NUMBERS;
  if (type === 'boolean') return [true, false];
  return type === 'string' ? TEXTS : [];
}

function ownValues({ enum: words = [], const: only, minimum, maximum }: Schema): unknown[] {
  const limits = [minimum, maximum].flatMap((limit) =>
    limit === undefined || Math.abs(limit) > 1e9 ? [] : [limit - 1, limit - 0.01, limit, limit + 0.01, limit + 1],
  );
  return [
    ...words,
    ...words.slice(0, 3).map((word) => `${word.slice(1)}`),
    ...(only === undefined ? [] : [only]),
    ...limits,
  ];
}
