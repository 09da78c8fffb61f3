import { shownDay } from '../../answer/anonymity.js';
import { csvLines, csvText, safeCell } from '../../report/drawing/csvText.js';
import { withReformColumn, withReformHeading } from '../../report/reformColumn.js';
import type { Texts } from '../../report/texts.js';
import type { CheckedCase } from '../checkedCase.js';
import { expectationText } from './expectationText.js';
import type { CheckFormat } from './format.js';
import { type FindingRemark, faultsOf, findingsOf, type Remark } from './remarks.js';

const HEADER = [
  'source',
  'line',
  'column',
  'reference',
  'path',
  'severity',
  'code',
  'from',
  'to',
  'calendarDays',
  'weekdays',
  'loss',
  'law',
  'message',
  'remedy',
  'owner',
  'deadline',
];

/** One row a finding; what is wrong with a case, and what it expects and does not find, in rows of severity `error`. */
export const CSV: CheckFormat = {
  opening: ({ texts, settings }) => csvText([withReformHeading(HEADER, settings)], texts.formats),
  caseText: (checked, { texts, settings }) => {
    const row = (remark: Remark) =>
      csvLines(
        withReformColumn([[...placeCells(checked, remark), ...cellsOf(remark, texts)]], settings),
        texts.formats,
      );
    return {
      heading: '',
      items: faultsOf(checked, texts).map(row),
      findings: findingsOf(checked).map(row),
    };
  },
  separator: '',
  closing: () => '',
  isWhole: false,
};

function placeCells({ source, outcome }: CheckedCase, { place }: Remark): string[] {
  const reference = outcome.status === 'ok' ? (outcome.answer.facts.reference ?? '') : '';
  return [safeCell(source), String(place?.line ?? ''), String(place?.column ?? ''), safeCell(reference)];
}

function cellsOf(remark: Remark, texts: Texts): string[] {
  if (remark.kind === 'finding') return findingCells(remark, texts);
  const [severity, code, message] =
    remark.kind === 'problem'
      ? [remark.problem.severity, remark.problem.code, remark.problem.message]
      : ['error', remark.expectation.code, expectationText(remark.expectation, texts)];
  return ['', severity, code, '', '', '', '', '', '', safeCell(message), '', '', ''];
}

function findingCells({ checked: { finding, path } }: FindingRemark, { formats, findings }: Texts): string[] {
  const { severity, code, from, to, calendarDays, weekdays, loss, law, owner, deadline } = finding;
  return [
    safeCell(path),
    severity,
    code,
    shownDay(from),
    shownDay(to),
    String(calendarDays),
    String(weekdays),
    (loss / 100).toFixed(2).replace('.', formats.decimal),
    safeCell(law.join('; ')),
    safeCell(findings[code].message(finding)),
    safeCell(findings[code].remedy(finding)),
    owner,
    deadline === null ? '' : shownDay(deadline),
  ];
}
