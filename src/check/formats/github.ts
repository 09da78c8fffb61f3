import { printable } from '../../report/drawing/printable.js';
import type { Texts } from '../../report/texts.js';
import type { CheckedCase } from '../checkedCase.js';
import { expectationText } from './expectationText.js';
import type { CheckFormat, FormatContext } from './format.js';
import { relativeFile } from './relativeFile.js';
import { type FindingRemark, faultsOf, findingsOf, type Remark } from './remarks.js';

/** Workflow commands that GitHub Actions shows beside the lines of the files. */
export const GITHUB: CheckFormat = {
  opening: () => '',
  caseText: (checked, context) => ({
    heading: '',
    items: faultsOf(checked, context.texts).map((each) => command(each, checked, context)),
    findings: findingsOf(checked).map((each) => command(each, checked, context)),
  }),
  separator: '',
  closing: () => '',
  isWhole: false,
};

/** The same beside another format. */
export function annotations(checked: CheckedCase, context: FormatContext): string {
  const { items, findings } = GITHUB.caseText(checked, context);
  return [...items, ...findings].join('');
}

const LEVELS = { gap: 'error', error: 'error', warning: 'warning', notice: 'notice' } as const;

function command(remark: Remark, { source }: CheckedCase, { texts, settings }: FormatContext): string {
  const { level, code, message } = toldIn(remark, texts);
  const place = remark.place === null ? {} : { line: remark.place.line, col: remark.place.column };
  const properties = { file: relativeFile(source, settings.folder), ...place, title: code };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${propertyText(String(value))}`);
  return `::${level} ${written.join(',')}::${message.map(messageText).join('%0A')}\n`;
}

function toldIn(remark: Remark, texts: Texts) {
  switch (remark.kind) {
    case 'problem': {
      const { severity, code, path, message } = remark.problem;
      return { level: LEVELS[severity], code, message: [path === '' ? message : `${path}: ${message}`] };
    }
    case 'expectation': {
      const { expectation } = remark;
      return { level: LEVELS.error, code: expectation.code, message: [expectationText(expectation, texts)] };
    }
    case 'finding':
      return findingTold(remark, texts);
  }
}

function findingTold({ checked: { finding, path } }: FindingRemark, { check, findings, formats, labels }: Texts) {
  const { severity, code, loss, calendarDays } = finding;
  const lost = loss > 0 ? [labels.lost(formats.amount(loss))] : [];
  const size = [check.path(path), formats.period(finding), check.days(calendarDays), ...lost].join(', ');
  const message = [size, findings[code].message(finding), `${labels.remedy}: ${findings[code].remedy(finding)}`];
  return { level: LEVELS[severity], code, message };
}

function messageText(text: string): string {
  return printable(text).replaceAll('%', '%25');
}

function propertyText(text: string): string {
  return messageText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
