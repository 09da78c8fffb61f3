/** What each reader is shown of a case, and what not. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { anonymously } from '../../../src/answer/anonymity.js';
import type { Answer } from '../../../src/answer/answer.js';
import { caseAnswerOf } from '../../../src/answer/caseAnswer.js';
import { EN } from '../../../src/language/en.js';
import { FI } from '../../../src/language/fi.js';
import { htmlReport } from '../../../src/report/html/htmlReport.js';
import { READERS, type Reader } from '../../../src/report/html/readers.js';
import type { Texts } from '../../../src/report/texts.js';

const FILE = 'scenarios/falls-ill-while-unemployed.yaml';
const CONSULTATION = { explain: false, reader: 'consultation' } as const;
const answer = answerOf(readFileSync(FILE, 'utf8'));
const shown = (reader: Reader, texts: Texts = EN) => body(htmlReport([answer], texts, { explain: false, reader }));
/** Without tags, so that only what is read is left. */
const read = (reader: Reader, texts: Texts = EN) => shown(reader, texts).replace(/<[^>]+>/g, ' ');

test('the client is told in plain words, without codes and sections', () => {
  const text = read('client', FI);
  expect(text).not.toMatch(/\b(gap|warning|notice)\.|§|\b(SVL|TTL|YTL|KKRL)\b/);
  // 1–14 November 2026: the job search ended on 31 October.
  expect(text).toContain('Ajalta 1.11.2026 – 14.11.2026 et saa rahaa (14 päivää).');
  expect(text).toContain('Et ole ilmoittautunut työnhakijaksi.');
});

test('the take-home sheet lists what to do, by whom, by when, and where to ask', () => {
  const rows = [...shown('client', FI).matchAll(/<tr role="row" class="row">(.*?)<\/tr>/g)].map(([, row = '']) =>
    row.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|'),
  );
  // Filed within two months of the first day of illness, 4 November 2026 (SVL 15:4).
  expect(rows).toContain(
    '|4.1.2027|Hae viimeistään nyt: sairauspäiväraha.|sinä|Kela: OmaKela, kela.fi, palvelunumero tai palvelupiste|',
  );
  // The gap begins on the first day: there is no time to lose.
  expect(rows).toContain(
    '|heti|Ilmoittaudu työttömäksi työnhakijaksi. Sitä ei voi tehdä jälkikäteen.|sinä|oman alueesi työllisyyspalvelut, Työmarkkinatori|',
  );
});

test('the network finds its tasks under the name of each who acts', () => {
  const headings = [...shown('network').matchAll(/<h2 [^>]*>(.*?)<\/h2>/g)].map(([, heading]) => heading);
  expect(headings).toEqual(['Paths', 'Client', 'Kela']);
});

test('a remedy with several last days stands under the first of them', () => {
  const file = readFileSync('scenarios/rehabilitation-from-sickness.yaml', 'utf8');
  // The gap begins on 9 January 2027: registering helps from then on, a claim for these days until 9 July (R24).
  const told =
    'The client registers as an unemployed jobseeker by 9 January 2027, or claims rehabilitation allowance for the waiting time (form KU112 or OmaKela) by 9 July 2027.';
  const page = htmlReport([answerOf(file)], EN, { explain: false });
  expect(page).toContain(`<span class="due">by 2027-01-09</span></p><p>${told}`);
  const network = htmlReport([answerOf(file)], EN, { explain: false, reader: 'network' });
  const row = network.split('<tr role="row"').find((each) => each.includes(told));
  expect(row).toContain('role="rowheader" class="words">2027-01-09<');
});

test('after a refusal registering comes before the appeal', () => {
  const page = htmlReport([answerOf(readFileSync('scenarios/decisions-awaited.yaml', 'utf8'))], EN, { explain: false });
  // Refused on 10 May 2027: registered from the next day, appealed within 30 days from the seventh, 16 June.
  expect(page).toMatch(
    /<span class="due">by 2027-05-11<\/span><\/p><p>[^<]*appeals in writing by 16 June 2027[^<]*registers as an unemployed jobseeker by 11 May 2027/,
  );
});

test('the one who is consulted reads of each path: findings, months, days, day counts', () => {
  const page = anonymously(() => htmlReport([answerOf(readFileSync(FILE, 'utf8'))], EN, CONSULTATION));
  const headings = [...page.matchAll(/<h[23][^>]*>(.*?)<\/h[23]>/g)].map(([, heading]) => heading);
  const ofPath = ['Findings', 'What is paid month by month', 'Day by day', 'Day counts at the end'];
  expect(headings.slice(0, 10)).toEqual(['path-1', ...ofPath, 'path-2', ...ofPath]);
  expect(page).toContain('<title>Etuuspolku</title>');
  // 1–14 November are the first days of the horizon.
  expect(page).toContain('<span class="period">D+0 – D+13</span>');
  // The day on which the law was checked is nobody's secret.
  expect(page).toContain('Law as checked on 21 November 2026.');
});

test('the doctor sees benefits, day counts, certificates and open questions', () => {
  const headings = [...shown('doctor').matchAll(/<h2 [^>]*>(.*?)<\/h2>/g)].map(([, heading]) => heading);
  expect(headings).toEqual(['Benefits', 'Day counts at the end', 'Certificates', 'Open questions']);
});

test.each(READERS)('the report for %s has no word of another language', (reader) => {
  const silent = readFileSync(FILE, 'utf8').replace(/(title|note): .*/g, '$1: X');
  const page = htmlReport([answerOf(silent)], FI, { explain: false, reader });
  expect(body(page).replace(/<[^>]+>/g, ' ')).not.toMatch(/\b(the|client|allowance|days)\b/);
});

function answerOf(text: string): Answer {
  const asked = { annualTax: false, safetyNet: false };
  return caseAnswerOf(Buffer.from(text), FILE, { asked, options: {} }).answer as Answer;
}

function body(page: string): string {
  return page.split('<main>')[1] ?? '';
}
