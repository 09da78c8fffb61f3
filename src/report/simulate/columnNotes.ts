import type { Month } from '../../calendar/day.js';
import type { Benefit } from '../../law/benefits.js';
import type { PathResult } from '../../simulation/result.js';
import { SOFT_HYPHEN } from '../drawing/softHyphen.js';
import { wrapItems } from '../drawing/wrap.js';
import type { Texts } from '../texts.js';
import type { IncomeColumn } from './incomeColumns.js';

/** A line for each column whose heading does not say which benefit it holds; with the months where there are several. */
export function columnNotes(
  columns: readonly IncomeColumn[],
  result: PathResult,
  texts: Texts,
  width: number,
): string[] {
  return columns
    .filter(({ named }) => !named)
    .map(({ heading, benefits }) => {
      const names = benefits.map((benefit) =>
        benefits.length === 1
          ? texts.benefits[benefit]
          : `${texts.benefits[benefit]} ${monthsOf(benefit, result, texts)}`,
      );
      const words = `${names.join(', ')}.`.split(' ');
      return wrapItems([`${heading.replaceAll(SOFT_HYPHEN, '')}:`, ...words], width, { first: '', rest: '  ' });
    });
}

/** Runs of months in which a benefit is paid. */
function monthsOf(benefit: Benefit, { months }: PathResult, { formats }: Texts): string {
  const runs: { from: Month; to: Month }[] = [];
  for (const { month, benefits } of months) {
    if (!benefits.some((item) => item.benefit === benefit)) continue;
    const last = runs.at(-1);
    if (last && last.to + 1 === month) last.to = month;
    else runs.push({ from: month, to: month });
  }
  const written = runs.map(({ from, to }) =>
    from === to ? formats.month(from) : `${formats.month(from)}–${formats.month(to)}`,
  );
  return `(${written.join(', ')})`;
}
