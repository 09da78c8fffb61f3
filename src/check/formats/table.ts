import { printable } from '../../report/printable.js';
import type { Texts } from '../../report/texts.js';
import { wrap } from '../../report/wrap.js';
import type { CheckedCase, CheckedFinding } from '../checkedCase.js';
import type { CheckFormat, FormatContext } from './format.js';
import { type Problem, problemsOf } from './problems.js';
import { summaryText } from './summary.js';

const INDENT = '      ';

/** For a person: on a terminal grouped by file; elsewhere each finding is a line that can be searched for. */
export const TABLE: CheckFormat = {
  opening: () => '',
  caseText: (checked, context) => {
    const { outcome } = checked;
    const problems = outcome.status === 'ok' ? [] : problemsOf(outcome, context.texts);
    const findings = outcome.status === 'ok' ? outcome.findings : [];
    return {
      heading: context.settings.terminal ? `${context.paint('strong', nameOf(checked, context.texts))}\n` : '',
      items: problems.map((each) => problemText(each, checked, context)),
      findings: findings.map((each) => findingText(each, checked, context)),
    };
  },
  separator: '',
  closing: (total, context) => `
${summaryText(total, context)}`,
};

function nameOf({ source }: CheckedCase, { labels }: Texts): string {
  return source === '-' ? labels.standardInput : printable(source);
}

/** `file:line:column`, as editors and compilers write it; on a terminal the file stands above. */
function placeOf(
  checked: CheckedCase,
  line: number | null,
  column: number | null,
  { settings }: FormatContext,
): string {
  const place = [line ?? checked.line, column].filter((each) => each !== null).join(':');
  if (settings.terminal) return `  ${place.padEnd(7)}`;
  return [printable(checked.source), place].filter((each) => each !== '').join(':');
}

function problemText(problem: Problem, checked: CheckedCase, context: FormatContext): string {
  const { labels } = context.texts;
  const place = problemPlace(problem, checked, context);
  const severity = context.paint(
    problem.severity === 'error' ? 'gap' : 'warning',
    labels.inputSeverities[problem.severity],
  );
  const path = problem.path === '' ? [] : [printable(problem.path)];
  return `${[place, severity, problem.code, ...path, problem.message].join('  ')}\n`;
}

/** What is wrong with a value set for the run stands in the option, not in the file. */
function problemPlace({ line, column, option }: Problem, checked: CheckedCase, context: FormatContext): string {
  if (option === undefined) return placeOf(checked, line, column, context);
  return `${placeOf(checked, null, null, context)}${context.settings.terminal ? '' : ': '}${printable(option)}`;
}

function findingText({ finding, path, place }: CheckedFinding, checked: CheckedCase, context: FormatContext): string {
  const { texts, settings, paint } = context;
  const { labels, formats, check } = texts;
  const { line, column } = place();
  const headline = [
    placeOf(checked, line, column, context),
    paint(finding.severity, labels.severities[finding.severity]),
    finding.code,
    formats.period(finding),
    check.days(finding.calendarDays),
    ...(finding.loss > 0 ? [labels.lost(formats.amount(finding.loss))] : []),
    check.path(printable(path)),
  ].join('  ');
  if (settings.brief) return `${headline}\n`;
  const text = texts.findings[finding.code];
  const told = [
    [check.cause, text.message(finding)],
    [labels.remedy, text.remedy(finding)],
  ] as const;
  const below = told.map(([label, sentence]) =>
    wrap(`${label}: ${sentence}`, settings.width, { first: INDENT, rest: `${INDENT}  ` }),
  );
  return `${[headline, ...below].join('\n')}\n`;
}
