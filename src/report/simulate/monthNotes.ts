import type { PathAnswer } from '../../answer/answer.js';
import type { Month } from '../../calendar/day.js';
import { type Cents, plus } from '../../money/cents.js';
import type { MoneyResult } from '../../payments/money.js';
import { wrap } from '../drawing/wrap.js';
import { projectedIn } from '../projectedIn.js';
import type { Texts } from '../texts.js';
import { rowsOf } from './monthTable.js';

/** What the marks of the months mean, and which month is the leanest. */
export function monthNotes(
  path: PathAnswer,
  texts: Texts,
  width: number,
  branches: readonly PathAnswer[] = [],
): string[] {
  const isProjected = rowsOf(path).some(({ month, money }) => projectedIn(month, money).length > 0);
  const lines = [
    ...lowestMonth(path.money, texts),
    ...worstMonths(path.money, texts, branches.length > 0),
    ...(branches.length > 0 ? [texts.whatIf.ifRefusedNote] : []),
    ...(isProjected ? [texts.labels.projected] : []),
  ];
  return lines.map((line) => wrap(line, width, { first: '', rest: '  ' }));
}

/** By all that the client has in hand, so with what the column of the total leaves out. */
function lowestMonth({ lowestMonth: lowest }: MoneyResult, { labels, formats }: Texts): string[] {
  if (lowest === null) return [];
  const { month, net, taxFree } = lowest;
  const ofItTaxFree = taxFree > 0 ? formats.amount(taxFree) : null;
  return [labels.lowestMonth(formats.month(month), formats.amount(plus(net, taxFree)), ofItTaxFree)];
}

/** What is left of the months that depend on a decision when it is a refusal; equal months that adjoin are told as one. */
function worstMonths({ months }: MoneyResult, { labels, whatIf, formats }: Texts, hasBranches: boolean): string[] {
  const runs: { from: Month; to: Month; worst: Cents }[] = [];
  for (const { month, worst } of months) {
    if (worst === null) continue;
    const last = runs.at(-1);
    if (last && last.to + 1 === month && last.worst === worst) last.to = month;
    else runs.push({ from: month, to: month, worst });
  }
  if (runs.length === 0) return [];
  const told = runs.map(({ from, to, worst }) => {
    const time = from === to ? formats.month(from) : `${formats.month(from)}–${formats.month(to)}`;
    return `${time} ${formats.amount(worst)}`;
  });
  return [(hasBranches ? whatIf.dependsUnanswered : labels.depends)(told.join(', '))];
}
