import { printable } from '../../report/drawing/printable.js';
import { wrap } from '../../report/drawing/wrap.js';
import type { Texts } from '../../report/texts.js';
import type { TextPosition } from '../../scenario/textPosition.js';
import type { CheckedCase } from '../checkedCase.js';
import { expectationText } from './expectationText.js';
import type { CheckFormat, FormatContext } from './format.js';
import { type FindingRemark, faultsOf, findingsOf, type Remark } from './remarks.js';
import { summaryText } from './summary.js';

const INDENT = '      ';

/** For a person: on a terminal grouped by file; elsewhere each finding is a line that can be searched for. */
export const TABLE: CheckFormat = {
  opening: () => '',
  caseText: (checked, context) => ({
    heading: context.settings.terminal ? `${context.paint('strong', nameOf(checked, context.texts))}\n` : '',
    items: faultsOf(checked, context.texts).map((each) => faultText(each, checked, context)),
    findings: findingsOf(checked).map((each) => findingText(each, checked, context)),
  }),
  separator: '',
  closing: (total, context) => (context.settings.quiet ? '' : `\n${summaryText(total, context)}`),
  isWhole: false,
};

function nameOf({ source }: CheckedCase, { labels }: Texts): string {
  return source === '-' ? labels.standardInput : printable(source);
}

/** `file:line:column`, as compilers write it and editors follow it; on a terminal the file stands above. */
function placeText({ source }: CheckedCase, place: TextPosition | null, { settings }: FormatContext): string {
  const position = place === null ? '' : `${place.line}:${place.column}`;
  if (settings.terminal) return `  ${position.padEnd(7)}`;
  return position === '' ? printable(source) : `${printable(source)}:${position}`;
}

function faultText(remark: Exclude<Remark, FindingRemark>, checked: CheckedCase, context: FormatContext): string {
  const { texts, paint } = context;
  const { inputSeverities } = texts.labels;
  const place = placeText(checked, remark.place, context);
  if (remark.kind === 'expectation') {
    const { expectation } = remark;
    return line([place, paint('gap', inputSeverities.error), expectation.code, expectationText(expectation, texts)]);
  }
  const { severity, code, path, option, message } = remark.problem;
  const shown = paint(severity === 'error' ? 'gap' : 'warning', inputSeverities[severity]);
  const start = option === undefined ? place : optionPlace(option, checked, context);
  return line([start, shown, code, ...(path === '' ? [] : [printable(path)]), message]);
}

/** What is wrong with a value set for the run stands in the option, not in the file. */
function optionPlace(option: string, checked: CheckedCase, context: FormatContext): string {
  return `${placeText(checked, null, context)}${context.settings.terminal ? '' : ': '}${printable(option)}`;
}

function findingText(
  { checked: { finding, path }, place }: FindingRemark,
  checked: CheckedCase,
  context: FormatContext,
) {
  const { texts, settings, paint } = context;
  const { labels, formats, check } = texts;
  const headline = line([
    placeText(checked, place, context),
    paint(finding.severity, labels.severities[finding.severity]),
    finding.code,
    formats.period(finding),
    check.days(finding.calendarDays),
    ...(finding.loss > 0 ? [labels.lost(formats.amount(finding.loss))] : []),
    check.path(printable(path)),
  ]);
  if (settings.brief) return headline;
  const text = texts.findings[finding.code];
  const told = [
    [check.cause, text.message(finding)],
    [labels.remedy, text.remedy(finding)],
  ] as const;
  const below = told.map(([label, sentence]) =>
    wrap(`${label}: ${sentence}`, settings.width, { first: INDENT, rest: `${INDENT}  ` }),
  );
  return `${headline}${below.join('\n')}\n`;
}

function line(parts: readonly string[]): string {
  return `${parts.join('  ')}\n`;
}
