/** Answers whose months bring what a test says. */
import type { Answer, PathAnswer } from '../../../src/answer/answer.js';
import { type Day, day, firstDayOf, lastDayOf, type Month, parseMonth } from '../../../src/calendar/day.js';
import { type Cents, cents, ZERO } from '../../../src/money/cents.js';
import { compare } from '../../../src/planning/compare/compare.js';
import type { Comparison, Criterion } from '../../../src/planning/compare/comparison.js';
import { choosePaths, namedPaths } from '../../../src/planning/compare/names.js';

export interface MadePath {
  /** The first month; 2027-01 without it. */
  readonly from?: string;
  /** Euros after tax of each month. */
  readonly net: readonly number[];
  readonly taxFree?: readonly number[];
  readonly arrives?: readonly number[];
  readonly firstMoney?: string;
  /** The first month is cut off by the horizon. */
  readonly part?: true;
  readonly branchOf?: string;
}

function madePath(name: string, made: MadePath): PathAnswer {
  const { net, taxFree = [], arrives = [], firstMoney, part, branchOf } = made;
  const first = parseMonth(made.from ?? '2027-01') as Month;
  const monthAt = (i: number) => (first + i) as Month;
  const amount = (euros: number | undefined) => cents(euros ?? 0);
  const months = net.map((_, i) => ({
    month: monthAt(i),
    gross: amount(net[i]),
    taxFree: amount(taxFree[i]),
    benefits: [],
    daysWithoutSupport: 0,
    status: 'unemployment',
    projected: [],
    whole: !(part && i === 0),
  }));
  const money = net.map((_, i) => ({
    month: monthAt(i),
    withheld: ZERO,
    net: amount(net[i]),
    arrives: amount(arrives[i]),
    certainty: 'estimated',
    projected: [],
    worst: null,
  }));
  const payments = firstMoney === undefined ? [] : [{ date: day(firstMoney), net: 1 as Cents }];
  const horizon = { from: firstDayOf(first), to: lastDayOf(monthAt(net.length - 1)) };
  return {
    result: {
      path: { name, title: name, steps: [], applications: [], ...(branchOf !== undefined && { branchOf }) },
      horizon,
      months,
      summary: { gross: ZERO, taxFree: amount(taxFree.reduce((a, b) => a + b, 0)), daysWithoutSupport: 0, gaps: 0 },
    },
    money: { months: money, payments, net: amount(net.reduce((a, b) => a + b, 0)) },
    findings: [],
  } as unknown as PathAnswer;
}

export function madeAnswer(
  paths: Readonly<Record<string, MadePath>>,
  source = 'case.yaml',
  reference?: string,
): Answer {
  const answers = Object.entries(paths).map(([name, made]) => madePath(name, made));
  return {
    source,
    facts: { ...(reference !== undefined && { reference }), today: 0 as Day },
    paths: answers,
    receipt: { rules: '', options: {}, projected: [] },
  } as unknown as Answer;
}

/** All paths beside the first, or those that are asked for. */
export function compared(
  answers: Answer | readonly Answer[],
  by: Criterion = 'net',
  wanted: readonly string[] = [],
  baseline?: string,
): Comparison {
  const all = Array.isArray(answers) ? (answers as readonly Answer[]) : [answers as Answer];
  const choice = choosePaths(namedPaths(all), wanted, baseline);
  if ('unknown' in choice) throw new Error(`unknown: ${choice.unknown}`);
  return compare(all, choice, by);
}
