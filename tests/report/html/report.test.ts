import { expect, test } from 'vitest';
import { EN } from '../../../src/language/en.js';
import { FI } from '../../../src/language/fi.js';
import { SV } from '../../../src/language/sv.js';
import { htmlReport } from '../../../src/report/html/htmlReport.js';
import { madeAnswer } from '../madeAnswer.js';

const PLAIN = { explain: false };
const report = (changes?: Parameters<typeof madeAnswer>[0], texts = EN) =>
  htmlReport([madeAnswer(changes)], texts, PLAIN);
const occurrences = (text: string, part: string) => text.split(part).length - 1;

test('it fetches nothing and runs nothing', () => {
  const page = report();
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
  expect(policy?.replaceAll('&#39;', "'")).toBe("default-src 'none'; style-src 'unsafe-inline'");
  const reaching = /<script|<link|<img|<iframe|<object|@import|https?:|url\((?!#)|\son\w+=|javascript:/i;
  expect(reaching.exec(page)).toBeNull();
});

test.each([
  ['fi', FI],
  ['sv', SV],
  ['en', EN],
])('the page says that it is in %s', (language, texts) => {
  expect(report({}, texts)).toContain(`<html lang="${language}">`);
});

test('the title holds the code of the case and nothing else of it', () => {
  const title = /<title>(.*?)<\/title>/.exec(report())?.[1];
  expect(title).toBe('Etuuspolku · KS-0412');
});

test('the goal comes first, then the gap with its remedy, then the months, the days and what they rest on', () => {
  const [, page = ''] = report().split('<main>');
  const order = [
    'wants to be near animals',
    'KS-0412',
    'Gaps and what can be done about them',
    '€334.89 lost',
    'What is paid month by month',
    'Day by day',
    'Day counts at the end',
    'Assumptions',
    'Not calculated',
    'Law as checked on 21 November 2026.',
    'rules 1a2b3c4d',
  ];
  const places = order.map((text) => page.indexOf(text));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('every day is a cell with its name, and no other', () => {
  const page = report();
  // January to March 2027.
  expect(page.match(/<td class="[a-z- ]+"><b>\d+<\/b><i> [^<]+<\/i><\/td>/g)).toHaveLength(31 + 28 + 31);
  // 11 to 21 January.
  expect(occurrences(page, '<i> gap in support</i>')).toBe(11);
  // Monday to Friday of 1–8 January and of March: 6 + 23.
  expect(occurrences(page, '<i> general social security benefit €37.21</i>')).toBe(29);
  // Saturday and Sunday of the same: 2 + 8.
  expect(occurrences(page, '<i> unemployment benefit, nothing paid for the day</i>')).toBe(10);
});

test('hostile text of a case stays text', () => {
  const hostile = `</title></style><script>x</script>"><img src=x onerror=y>\u202e\u001b[31m`;
  const page = report({ reference: hostile, note: hostile });
  expect(/<script|<img|<\/title><\/style>|\p{Cc}(?<!\n)|\p{Bidi_Control}/u.exec(page)).toBeNull();
  expect(occurrences(page, '&lt;script&gt;x&lt;/script&gt;')).toBe(3);
});

test('several cases stand on one page, each with headings of its own', () => {
  const page = htmlReport([madeAnswer(), madeAnswer({ reference: 'KS-0413' })], EN, PLAIN);
  expect(occurrences(page, '<article ')).toBe(2);
  const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(/<title>(.*?)<\/title>/.exec(page)?.[1]).toBe('Etuuspolku · KS-0412 · KS-0413');
});
