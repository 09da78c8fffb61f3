import { shownMonth } from '../../answer/anonymity.js';
import { euros } from '../../money/cents.js';
import { printableJson } from '../../report/drawing/printable.js';
import { LAW_CHECKED, RESULT_FORMAT, VERSION } from '../../report/version.js';
import type { CaseTally } from '../tally.js';
import { caseJson } from './caseJson.js';
import { type CheckFormat, wholeText } from './format.js';

/** One document: the head, every case, the numbers of all. */
export const JSON_DOCUMENT: CheckFormat = {
  opening: ({ settings: { options } }) => {
    const head = { format: RESULT_FORMAT, version: VERSION, lawUpdated: LAW_CHECKED, options };
    return `{\n  "etuuspolku": ${indented(head, 1)},\n  "cases": [\n`;
  },
  caseText: (checked, context) => wholeText(`    ${indented(caseJson(checked, context), 2)}`),
  separator: ',\n',
  closing: (total) => `\n  ],\n  "summary": ${indented(summaryJson(total), 1)}\n}\n`,
  isWhole: true,
};

/** @param depth of the object in the document */
function indented(object: object, depth: number): string {
  return printableJson(JSON.stringify(object, null, 2)).replaceAll('\n', `\n${'  '.repeat(depth)}`);
}

function summaryJson(total: CaseTally) {
  const { cases, paths, months, monthsWithoutSupport, findings, known, met, unmet, invalid, failed, failing } = total;
  return {
    cases,
    invalid,
    failed,
    failing,
    paths,
    months,
    monthsWithoutSupport,
    findings,
    known,
    expectations: { met, unmet },
    gaps: Object.entries(total.gaps).map(([code, { count, calendarDays, loss }]) => ({
      code,
      count,
      calendarDays,
      loss: loss / 100,
    })),
    lowestMonths: total.lowest.map(({ source, line, path, month, net, taxFree }) => ({
      source,
      line,
      path,
      month: shownMonth(month),
      net: euros(net),
      taxFree: euros(taxFree),
    })),
    notSimulated: total.refused,
  };
}
