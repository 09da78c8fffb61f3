import { reformLines } from '../../report/changedLines.js';
import type { Texts } from '../../report/texts.js';
import type { CheckedAnswer, CheckedCase, CheckedFinding } from '../checkedCase.js';
import type { Expectation } from '../expectation.js';
import { expectationText } from './expectationText.js';
import { type CheckFormat, type FormatContext, wholeText } from './format.js';
import { problemsOf } from './problems.js';
import { attributes, xmlText } from './xml.js';

interface TestCase {
  readonly name: string;
  readonly failures: readonly Failure[];
  /** What is worth knowing and fails nothing. */
  readonly output: readonly string[];
}

interface Failure {
  readonly element: 'failure' | 'error';
  readonly type: string;
  readonly message: string;
}

/** One suite a case; in it one test for each path and one for each expectation. */
export const JUNIT: CheckFormat = {
  opening: ({ settings, texts }) => {
    const name = ['etuuspolku check', ...reformLines(settings, texts)].join(' · ');
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes({ name })}>\n`;
  },
  caseText: (checked, context) => {
    const { source, line, outcome } = checked;
    const name = line === null ? source : `${source}:${line}`;
    return wholeText(
      suite(name, outcome.status === 'ok' ? testsOf(outcome, context) : [refusal(checked, context.texts)]),
    );
  },
  separator: '',
  closing: () => '</testsuites>\n',
  isWhole: true,
};

function refusal({ outcome }: CheckedCase, texts: Texts): TestCase {
  const problems = problemsOf(outcome, texts);
  return {
    name: 'scenario',
    failures: problems.map(({ code, line, column, path, message }) => {
      const place = line === null ? '' : `${line}:${column} `;
      return { element: 'error', type: code, message: `${place}${path === '' ? '' : `${path}: `}${message}` };
    }),
    output: [],
  };
}

function testsOf(outcome: CheckedAnswer, context: FormatContext): TestCase[] {
  const paths = outcome.answer.paths.map(({ result: { path } }): TestCase => {
    const findings = outcome.findings.filter(({ path: name, known }) => name === path.name && !known);
    const isFailing = ({ finding }: CheckedFinding) => context.settings.failing.includes(finding.severity);
    return {
      name: path.name,
      failures: findings.filter(isFailing).map((each) => {
        return { element: 'failure', type: each.finding.code, message: findingText(each, outcome, context.texts) };
      }),
      output: findings.filter((each) => !isFailing(each)).map((each) => findingText(each, outcome, context.texts)),
    };
  });
  return [...paths, ...outcome.expectations.map((each) => expectationTest(each, context.texts))];
}

function expectationTest(expectation: Expectation, texts: Texts): TestCase {
  const { code, met, at, subject } = expectation;
  const failure: Failure = { element: 'failure', type: code, message: expectationText(expectation, texts) };
  const name = `expect: ${subject ?? expectationName(expectation)}`;
  return { name: `${name} (${at.join('.')})`, failures: met ? [] : [failure], output: [] };
}

function expectationName({ expected, found }: Expectation): string {
  const value = expected ?? found;
  return value !== null && 'finding' in value ? [value.finding.path, value.finding.code].filter(Boolean).join(' ') : '';
}

function findingText({ finding, at }: CheckedFinding, { locate }: CheckedAnswer, { formats, labels, findings }: Texts) {
  const { line, column } = locate(at);
  const loss = finding.loss > 0 ? `, ${labels.lost(formats.amount(finding.loss))}` : '';
  return `${line}:${column} ${finding.code} ${formats.period(finding)}${loss}: ${findings[finding.code].message(finding)}`;
}

function suite(name: string, tests: readonly TestCase[]): string {
  const count = (element: Failure['element']) =>
    tests.filter(({ failures }) => failures.some((each) => each.element === element)).length;
  const counts = { tests: tests.length, failures: count('failure'), errors: count('error') };
  const lines = tests.map((each) => testText(name, each));
  return `  <testsuite${attributes({ name, ...counts })}>\n${lines.join('')}  </testsuite>\n`;
}

/** Readers expect one failure a test, so further ones stand in the text of the first. */
function testText(suiteName: string, { name, failures, output }: TestCase): string {
  const start = `    <testcase${attributes({ classname: suiteName, name })}`;
  const [first] = failures;
  const body = [
    ...(first
      ? [
          `      <${first.element}${attributes({ type: first.type, message: first.message })}>`,
          ...failures.map(({ message }) => xmlText(message)),
          `      </${first.element}>`,
        ]
      : []),
    ...(output.length > 0 ? ['      <system-out>', ...output.map(xmlText), '      </system-out>'] : []),
  ];
  return body.length === 0 ? `${start}/>\n` : `${[`${start}>`, ...body, '    </testcase>'].join('\n')}\n`;
}
