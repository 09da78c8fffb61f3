/** What stands behind an amount: which month is the lowest, holds days without support, or depends on a decision. */
import type { ComparedMonth, ComparedPath, Comparison } from '../../planning/compare/comparison.js';
import { projectedIn } from '../projectedIn.js';
import type { Texts } from '../texts.js';

const LOWEST = '<';
const GAP = '!';
const DEPENDS = '?';
const PROJECTED = '*';

export function marksOf({ month, own }: ComparedMonth, { summary }: ComparedPath): string {
  if (own === null) return '';
  return [
    summary.lowest?.month === month ? LOWEST : '',
    own.result.daysWithoutSupport > 0 ? GAP : '',
    own.money.certainty === 'depends' ? DEPENDS : '',
  ].join('');
}

/** Behind the name of a month in which some path rests on figures not yet enacted. */
export function projectedMark(index: number, paths: readonly ComparedPath[]): string {
  const isProjected = paths.some(({ months }) => {
    const own = months[index]?.own;
    return own ? projectedIn(own.result, own.money).length > 0 : false;
  });
  return isProjected ? PROJECTED : '';
}

/** The marks that are used, each with its meaning. */
export function markNotes({ paths, baseline, months }: Comparison, { compare: { marks } }: Texts): string[] {
  const shown = [baseline, ...paths];
  const used = shown.flatMap((path) => path.months.map((month) => marksOf(month, path))).join('');
  const isProjected = months.some((_, i) => projectedMark(i, shown) !== '');
  return [
    ...(used.includes(LOWEST) ? [`${LOWEST} ${marks.lowest}`] : []),
    ...(used.includes(GAP) ? [`${GAP} ${marks.gap}`] : []),
    ...(used.includes(DEPENDS) ? [`${DEPENDS} ${marks.depends}`] : []),
    ...(isProjected ? [`${PROJECTED} ${marks.projected}`] : []),
  ];
}
