/** Sound scenarios to which a few accidents have happened. */
import fc from 'fast-check';
import { STAYS } from '../../cli/scenarios.js';
import { EXAMPLE } from '../../scenario/example.js';
import { EVERY_FIELD, EVERY_FIELD_DOCUMENT } from '../everyField.js';

const SHORT_EXAMPLE = EXAMPLE.replace('months: 18', 'months: 2');
const TEXTS = [
  STAYS,
  EVERY_FIELD,
  SHORT_EXAMPLE,
  JSON.stringify(EVERY_FIELD_DOCUMENT),
  JSON.stringify(EVERY_FIELD_DOCUMENT, null, 2),
];

const PIECES = [
  '',
  ' ',
  '\n',
  '\t',
  '\r',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '- ',
  '#',
  '&a ',
  '*a',
  '|',
  '>',
  '!',
  '%',
  '---\n',
  '\u0000',
  '\u001b[2J',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\\u0000',
  'null',
  '0',
  '-1',
  '1e999',
  '2027-02-30',
  '2031-01-01',
  '999999999',
  'true',
  '[]',
  '{}',
  '__proto__: 1\n',
];

/** Places are parts of the whole, so that they mean something in any text. */
type Accident = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (text: string, where: number) => Math.floor(where * text.length);
const lineAt = (lines: readonly string[], where: number) =>
  Math.min(lines.length - 1, Math.floor(where * lines.length));

const replaced: fc.Arbitrary<Accident> = fc
  .record({ where: place, length: fc.nat(20), piece: fc.constantFrom(...PIECES) })
  .map(
    ({ where, length, piece }) =>
      (text) =>
        text.slice(0, at(text, where)) + piece + text.slice(at(text, where) + length),
  );

const doubled: fc.Arbitrary<Accident> = fc.record({ where: place, length: fc.nat(200) }).map(
  ({ where, length }) =>
    (text) =>
      text.slice(0, at(text, where) + length) + text.slice(at(text, where)),
);

const lines: fc.Arbitrary<Accident> = fc
  .record({ one: place, other: place, what: fc.constantFrom('double', 'drop', 'swap', 'indent', 'move') })
  .map(({ one, other, what }) => (text) => {
    const list = text.split('\n');
    const [i, j] = [lineAt(list, one), lineAt(list, other)];
    const [first, second] = [list[i] as string, list[j] as string];
    if (what === 'double') list.splice(i, 0, first);
    else if (what === 'drop') list.splice(i, 1);
    else if (what === 'indent') list[i] = ` ${first}`;
    else if (what === 'move') list.splice(j, 0, ...list.splice(i, 1));
    else [list[i], list[j]] = [second, first];
    return list.join('\n');
  });

/** Words, numbers and dates change places. */
const swapped: fc.Arbitrary<Accident> = fc.record({ one: place, other: place }).map(({ one, other }) => (text) => {
  const tokens = text.split(/([\w.-]+)/);
  const odd = (where: number) => Math.min(tokens.length - 2, 2 * Math.floor((where * tokens.length) / 2) + 1);
  const [i, j] = [odd(one), odd(other)];
  if (i < 1 || j < 1) return text;
  [tokens[i], tokens[j]] = [tokens[j] as string, tokens[i] as string];
  return tokens.join('');
});

const flips = fc.array(fc.record({ where: place, bit: fc.nat(7) }), { maxLength: 2 });

export const MUTATED: fc.Arbitrary<Uint8Array> = fc
  .record({
    text: fc.constantFrom(...TEXTS),
    accidents: fc.array(fc.oneof(replaced, doubled, lines, swapped), { minLength: 1, maxLength: 3 }),
    flips,
  })
  .map(({ text, accidents, flips: bits }) => {
    const bytes = Buffer.from(accidents.reduce((mutated, accident) => accident(mutated), text));
    for (const { where, bit } of bits) {
      const i = Math.min(bytes.length - 1, Math.floor(where * bytes.length));
      if (i >= 0) bytes[i] = (bytes[i] as number) ^ (1 << bit);
    }
    return bytes;
  });
