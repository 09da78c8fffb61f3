/** Every way of writing an answer ends, and writes nothing that a terminal obeys, a spreadsheet computes or a reader takes for markup. */
import type { Answer, PathAnswer } from '../../src/answer/answer.js';
import type { CaseAnswer } from '../../src/answer/caseAnswer.js';
import { monthOf } from '../../src/calendar/day.js';
import { checkTaskOf } from '../../src/check/checkTask.js';
import { explainDay } from '../../src/explanation/day.js';
import { explainMonth } from '../../src/explanation/month.js';
import { compare } from '../../src/planning/compare/compare.js';
import { choosePaths, namedPaths } from '../../src/planning/compare/names.js';
import { COMPARE_REPORTS } from '../../src/report/compare/compareReports.js';
import { documentReport } from '../../src/report/document/documentReport.js';
import { unpainted } from '../../src/report/drawing/paint.js';
import { explanationReport } from '../../src/report/explanation/explanationReport.js';
import {
  CHECK_FORMAT_NAMES,
  COMPARE_FORMAT_NAMES,
  type CompareFormatName,
  DATED_FORMAT_NAMES,
} from '../../src/report/formatNames.js';
import { htmlReport } from '../../src/report/html/htmlReport.js';
import { READERS } from '../../src/report/html/readers.js';
import { REPORTS } from '../../src/report/simulate/reports.js';
import { PLAIN_LOOK } from '../../src/report/table.js';
import type { Texts } from '../../src/report/texts.js';
import { CATALOGUES, HIDDEN } from './catalogues.js';

type Written = (answer: Answer, texts: Texts) => string;

const DETAIL = { days: true, explain: true, payments: true, quiet: false, look: PLAIN_LOOK, several: false };

const WAYS: readonly (readonly [name: string, written: Written])[] = [
  ...DATED_FORMAT_NAMES.map(
    (format) => [format, (answer: Answer, texts: Texts) => REPORTS[format]([answer], texts, DETAIL)] as const,
  ),
  ...COMPARE_FORMAT_NAMES.map((format) => [`compare ${format}`, compared(format)] as const),
  ['document markdown', (answer, texts) => documentReport([answer], texts, DETAIL)],
  ['html', (answer, texts) => htmlReport([answer], texts, DETAIL)],
  ...READERS.map((reader): (typeof WAYS)[number] => [
    `${reader} html`,
    (answer, texts) => htmlReport([answer], texts, { ...DETAIL, reader }),
  ]),
  ...(['table', 'json'] as const).map(
    (format) => [`explain ${format}`, (answer: Answer, texts: Texts) => explained(format, answer, texts)] as const,
  ),
];

/** `check` simulates anew: of the inputs that are written in one way only, it sees one of so many. */
const SEEN_BY_CHECK = 4;

/** @param everything in every way, not only in one */
export function expectSoundReports(bytes: Uint8Array, file: string, { answer }: CaseAnswer, everything: boolean): void {
  const turn = bytes.reduce((sum, byte) => sum + byte, 0);
  for (const [i, texts] of CATALOGUES.entries()) {
    if (!everything && i !== turn % CATALOGUES.length) continue;
    for (const [j, format] of CHECK_FORMAT_NAMES.entries()) {
      const isTurn = turn % (SEEN_BY_CHECK * CHECK_FORMAT_NAMES.length) === j;
      if (everything || isTurn) expectChecked(bytes, file, format, texts);
    }
    if (!answer) continue;
    for (const [j, [name, written]] of WAYS.entries()) {
      if (everything || j === turn % WAYS.length) expectSoundText(name, written(answer, texts));
    }
  }
}

function compared(format: CompareFormatName): Written {
  return (answer, texts) => {
    const choice = choosePaths(namedPaths([answer]), [], undefined);
    if ('unknown' in choice) throw new Error('every path is known');
    const comparison = compare([answer], choice, 'net');
    return COMPARE_REPORTS[format]({ comparison, receipt: answer.receipt }, texts, PLAIN_LOOK);
  };
}

function explained(format: 'table' | 'json', answer: Answer, texts: Texts): string {
  const path = answer.paths.at(-1) as PathAnswer;
  const { from, to } = path.result.horizon;
  const times = [
    { day: explainDay(path.result, from) },
    { day: explainDay(path.result, to) },
    { month: explainMonth(path, monthOf(to)) },
  ];
  return times.map((time) => explanationReport(format, { answer, path, ...time }, texts, PLAIN_LOOK)).join('');
}

function expectChecked(
  bytes: Uint8Array,
  source: string,
  format: (typeof CHECK_FORMAT_NAMES)[number],
  texts: Texts,
): void {
  const settings = {
    format,
    today: null,
    annualTax: false,
    safetyNet: false,
    options: {},
    set: [],
    brief: false,
    failing: [],
    bail: false,
    quiet: false,
    folder: '/',
    known: [],
    fingerprints: false,
    annotate: false,
    terminal: false,
    width: 80,
    colour: 0,
  } as const;
  const { text, tally, fault } = checkTaskOf({ settings, texts, paint: unpainted }).run({
    source,
    line: null,
    content: bytes,
  });
  if (fault) throw new Error(`check fails: ${fault.stack}`);
  if (tally.cases !== 1) throw new Error('check does not count the case');
  const written = [text.heading, ...text.items, ...text.findings].join('');
  if (tally.invalid > 0 && written === '') throw new Error('check rejects without a word');
  expectSoundText(`check ${format}`, written);
}

function expectSoundText(name: string, written: string): void {
  // A calendar file ends its lines with both, a spreadsheet of ours may begin with a mark of its encoding.
  const text = written.replaceAll('\r\n', '\n').replace(/^\ufeff/, '');
  const hidden = HIDDEN.exec(text);
  if (hidden)
    throw new Error(`${name} holds ${JSON.stringify(text.slice(Math.max(0, hidden.index - 30), hidden.index + 10))}`);
  const fault = Object.entries(FAULTS).find(([ending, pattern]) => name.endsWith(ending) && pattern.test(text));
  if (fault) throw new Error(`${name} holds ${JSON.stringify(fault[1].exec(text)?.[0])}`);
  if (/json$/.test(name) && name !== 'ndjson' && !name.startsWith('explain')) JSON.parse(text.trim());
}

/** Elements that the report does not write, attributes of events, addresses, and a bare ampersand. */
const FOREIGN_MARKUP =
  /<(?!\/?(!DOCTYPE|html|head|meta|title|style|body|main|article|header|footer|section|div|span|p|h[1-3]|ul|li|dl|dt|dd|table|caption|thead|tbody|tr|th|td|figure|figcaption|svg|defs|pattern|g|path|rect|text|strong|small|code|b|i|br)[\s>/])|<\w+(\s[\w-]+="[^"]*")*\s(on\w+|href|src)=|&(?!(amp|lt|gt|quot|#39);)/i;

/** What no text of a format may hold: formulas, markup that is not ours, commands of others. */
const FAULTS: Readonly<Record<string, RegExp>> = {
  csv: /(^|[,;\n"])[=+@＝＋－＠\t]/,
  markdown: /</,

  html: FOREIGN_MARKUP,
  junit: /<(?!\/?(testsuite|testcase|failure|error|system-out)[\s>/])|&(?!(amp|lt|gt|quot|apos);)/,
  github: /^(?!::(error|warning|notice) ).+/m,
};
