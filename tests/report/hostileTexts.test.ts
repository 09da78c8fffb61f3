/** Free text of a scenario, and names of files, that mean no good: in every report, language and format. */
import { expect, test } from 'vitest';
import { EVERY_FIELD } from '../fuzz/everyField.js';
import { judged } from '../fuzz/judge.js';

const HOSTILE = [
  '\\e[31mred\\e[0m',
  '\\e]8;;https://example.org\\a link',
  '\\e]0;title\\a',
  '\\x9b2J \\x90q\\x9c',
  '\\x7f\\b\\r\\n next line',
  'left\\u202eright\\u2066\\u200f',
  'no\\u200bthing\\u2060to\\ufeffsee\\u00ad',
  '=HYPERLINK(\\"x\\")',
  '+1',
  '-1',
  '@SUM(A1)',
  '\\t=1',
  '＝1+1',
  'x;=1+1',
  'x,@SUM(A1)',
  "<script>alert('x')</script>",
  '\\"><img src=x onerror=alert(1)>',
  ']]> <!-- & &lt;',
  '::error file=a,line=1::x%0A',
  'a\\ud800b',
  '__proto__',
];

const TEXTS = /(reference|note|municipality|title|reason|illness): [^,}\n]+/g;

test.each(HOSTILE)('%s in every text', (hostile) => {
  const text = EVERY_FIELD.replace(TEXTS, (written, key) => {
    // A refusal's reason is one of our own words, and illnesses are told apart by their names.
    if (/: (late|7)$/.test(written)) return written;
    return `${key}: "${hostile}"`;
  });
  expect(text.split(hostile).length - 1).toBeGreaterThanOrEqual(6);
  expect(judged(Buffer.from(text), 'case.yaml', true)).toBe('accepted');
});

test.each(['a\u001b[31mb.yaml', 'a\u202eb.yaml', '=1+1.yaml', 'a\u200bb.yaml', 'a\nb.yaml', '<b>.yaml', '"; x.yaml'])(
  'a file that is called %j',
  (file) => {
    expect(judged(Buffer.from(EVERY_FIELD), file, true)).toBe('accepted');
    expect(judged(Buffer.from('x: ['), file, true)).toBe('rejected');
  },
);
