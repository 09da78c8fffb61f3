/** The branches of a path beside it: what it comes to when something that it rests on is refused. */
import type { Month } from '../calendar/day.js';
import type { Cents } from '../money/cents.js';
import type { Answer, PathAnswer } from './answer.js';

/** The answers of a path's branches, as far as they were asked for. */
export function branchesOf({ paths }: Answer, { result }: PathAnswer): readonly PathAnswer[] {
  return paths.filter((each) => each.result.path.branchOf === result.path.name);
}

/** The lowest net of a month among branches, and the branch that it belongs to; undefined without branches. */
export function lowestNet(
  branches: readonly PathAnswer[],
  month: Month,
): { readonly net: Cents; readonly path: string } | undefined {
  const nets = branches.flatMap(({ result, money }) =>
    money.months.filter((each) => each.month === month).map(({ net }) => ({ net, path: result.path.name })),
  );
  return nets.reduce<(typeof nets)[number] | undefined>(
    (least, each) => (least === undefined || each.net < least.net ? each : least),
    undefined,
  );
}
