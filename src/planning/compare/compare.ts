import type { Answer, PathAnswer } from '../../answer/answer.js';
import type { Day, Month } from '../../calendar/day.js';
import { type Cents, plus } from '../../money/cents.js';
import type { Certainty, MonthMoney } from '../../payments/money.js';
import type { MonthResult } from '../../simulation/result.js';
import {
  type ComparedMonth,
  type ComparedPath,
  type ComparedSummary,
  type Comparison,
  type Criterion,
  withBranches,
} from './comparison.js';
import { type Choice, isBranchOf, type NamedPath, namedPaths } from './names.js';

/**
 * Lays paths side by side by calendar month, each against the baseline. It judges nothing.
 * @param by what a month is compared by
 */
export function compare(answers: readonly Answer[], { chosen, baseline }: Choice, by: Criterion): Comparison {
  const all = namedPaths(answers);
  const branchesOf = (path: NamedPath) => all.filter((each) => isBranchOf(each, path));
  const months = monthsOf([...chosen, ...chosen.flatMap(branchesOf), baseline].map(({ path }) => path));
  const amounts = amountsOf(baseline.path, by);
  const compared = (named: NamedPath, branches: readonly NamedPath[]): ComparedPath => ({
    ...named,
    ...monthsAgainst(named.path, amounts, months, by),
    branches: branches.map((branch) => compared(branch, [])),
  });
  const paths = chosen.map((each) => compared(each, branchesOf(each)));
  const among = withBranches(paths).find(({ path }) => path === baseline.path);
  return { answers, by, baseline: among ?? compared(baseline, []), months, paths };
}

/** Net and tax-free money of a month, or what arrives in it. */
function amountOf({ taxFree }: MonthResult, { net, arrives }: MonthMoney, by: Criterion): Cents {
  return by === 'net' ? plus(net, taxFree) : arrives;
}

function amountsOf({ result, money }: PathAnswer, by: Criterion): ReadonlyMap<Month, Cents> {
  return new Map(result.months.map((each, i) => [each.month, amountOf(each, money.months[i] as MonthMoney, by)]));
}

function monthsOf(paths: readonly PathAnswer[]): readonly Month[] {
  const months = new Set(paths.flatMap(({ result }) => result.months.map(({ month }) => month)));
  return [...months].sort((a, b) => a - b);
}

function monthsAgainst(
  path: PathAnswer,
  baseline: ReadonlyMap<Month, Cents>,
  all: readonly Month[],
  by: Criterion,
): Pick<ComparedPath, 'months' | 'summary'> {
  const { result, money } = path;
  const own = new Map(
    result.months.map((each, i) => {
      const of = money.months[i] as MonthMoney;
      return [each.month, { result: each, money: of, amount: amountOf(each, of, by) }];
    }),
  );
  let sum = 0;
  const months = all.map((month): ComparedMonth => {
    const here = own.get(month) ?? null;
    const there = baseline.get(month);
    if (here === null || there === undefined) return { month, own: here, difference: null, cumulative: null };
    const difference = here.amount - there;
    sum += difference;
    return { month, own: here, difference: difference as Cents, cumulative: sum as Cents };
  });
  return { months, summary: summaryOf(path, months, sum as Cents) };
}

function summaryOf(
  { result, money }: PathAnswer,
  months: readonly ComparedMonth[],
  difference: Cents,
): ComparedSummary {
  const { gross, taxFree, daysWithoutSupport, gaps } = result.summary;
  return {
    gross,
    net: money.net,
    taxFree,
    arrives: money.months.reduce((sum, { arrives }) => sum + arrives, 0) as Cents,
    total: months.reduce((sum, { own }) => sum + (own?.amount ?? 0), 0) as Cents,
    difference,
    lowest: lowestOf(months),
    daysWithoutSupport,
    gaps,
    firstMoney: firstMoney(money.payments),
    overtakes: lastingFrom(months, (cumulative) => cumulative > 0),
    fallsBehind: lastingFrom(months, (cumulative) => cumulative < 0),
    certainty: leastCertain(money.months),
  };
}

function lowestOf(months: readonly ComparedMonth[]): ComparedSummary['lowest'] {
  let lowest: ComparedSummary['lowest'] = null;
  for (const { month, own } of months) {
    if (own?.result.whole && (lowest === null || own.amount < lowest.amount)) lowest = { month, amount: own.amount };
  }
  return lowest;
}

function firstMoney(payments: PathAnswer['money']['payments']): Day | null {
  return payments.find(({ net }) => net > 0)?.date ?? null;
}

/** The first month from which it holds of the sum so far, to the end; null when it does not hold at the end. */
function lastingFrom(months: readonly ComparedMonth[], holds: (cumulative: Cents) => boolean): Month | null {
  let from: Month | null = null;
  for (const { month, cumulative } of months) {
    if (cumulative !== null) from = holds(cumulative) ? (from ?? month) : null;
  }
  return from;
}

const LEAST_CERTAIN_FIRST: readonly Certainty[] = ['depends', 'estimated', 'known'];

function leastCertain(months: readonly MonthMoney[]): Certainty {
  return LEAST_CERTAIN_FIRST.find((each) => months.some(({ certainty }) => certainty === each)) ?? 'known';
}
