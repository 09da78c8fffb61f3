import type { Answer, PathAnswer } from '../answer/answer.js';
import { formatMonth } from '../calendar/day.js';
import type { Finding } from '../findings/finding.js';
import type { Cents } from '../money/cents.js';
import type { DocumentPath } from '../scenario/defect.js';
import type { ExpectedFigure, ExpectedFinding } from '../scenario/facts.js';
import type { Expectation, ExpectedValue } from './expectation.js';
import { matched } from './matched.js';

/** A finding with its path, and where in the document that leads to. */
export interface Placed {
  readonly finding: Finding;
  readonly path: string;
  readonly at: DocumentPath;
}

/** What the scenario expects of its result, each met or not; none where it expects nothing. */
export function expectationsOf({ facts, paths }: Answer, findings: readonly Placed[]): readonly Expectation[] {
  const { expected } = facts;
  if (expected === undefined) return [];
  return [
    ...(expected.findings === null ? [] : ofFindings(expected.findings, findings)),
    ...expected.figures.map((figure) => ofFigure(figure, paths)),
  ];
}

/** The list is complete; notices are compared only when it names one. */
function ofFindings(expected: readonly ExpectedFinding[], all: readonly Placed[]): Expectation[] {
  const withNotices = expected.some(({ code }) => code?.startsWith('notice.'));
  const found = all.filter(({ finding }) => withNotices || finding.severity !== 'notice');
  const partners = matched(expected, found, agrees);
  const unexpected = found.filter((_, i) => !partners.includes(i));
  return [
    ...expected.map((each, i): Expectation => {
      const partner = found[partners[i] ?? -1];
      return {
        code: 'expect.finding-missing',
        met: partner !== undefined,
        subject: null,
        expected: { finding: each },
        found: partner ? shown(partner) : null,
        at: ['expect', 'findings', i],
      };
    }),
    ...unexpected.map(
      (each): Expectation => ({
        code: 'expect.finding-unexpected',
        met: false,
        subject: null,
        expected: null,
        found: shown(each),
        at: each.at,
      }),
    ),
  ];
}

function agrees(expected: ExpectedFinding, { finding, path }: Placed): boolean {
  const { code, from, to, loss } = expected;
  return (
    (expected.path ?? path) === path &&
    (code ?? finding.code) === finding.code &&
    (from ?? finding.from) === finding.from &&
    (to ?? finding.to) === finding.to &&
    (loss ?? finding.loss) === finding.loss
  );
}

function shown({ finding: { code, from, to, loss }, path }: Placed): ExpectedValue {
  return { finding: { path, code, from, to, loss } };
}

function ofFigure(figure: ExpectedFigure, paths: readonly PathAnswer[]): Expectation {
  const { path: name, month, at } = figure;
  const path = name === null ? paths[0] : paths.find(({ result }) => result.path.name === name);
  const found = path === undefined ? null : figureOf(path, figure);
  return {
    code: 'expect.month-differs',
    met: found === figure.value,
    subject: `${path?.result.path.name ?? name} ${formatMonth(month)} ${figure.name}`,
    expected: valueOfKind(figure.name, figure.value),
    found: found === null ? null : valueOfKind(figure.name, found),
    at,
  };
}

/** Null when the horizon does not hold the month. */
function figureOf({ result, money }: PathAnswer, { month, name }: ExpectedFigure): Cents | number | string | null {
  const i = result.months.findIndex((each) => each.month === month);
  const [ofMonth, moneyOfMonth] = [result.months[i], money.months[i]];
  if (ofMonth === undefined || moneyOfMonth === undefined) return null;
  return name === 'net' || name === 'arrives' ? moneyOfMonth[name] : ofMonth[name];
}

function valueOfKind(name: ExpectedFigure['name'], value: Cents | number | string): ExpectedValue {
  if (typeof value === 'string') return { text: value };
  return name === 'daysWithoutSupport' ? { count: value } : { amount: value as Cents };
}
