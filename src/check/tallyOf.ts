import type { CheckedCase } from './checkedCase.js';
import type { CheckSettings } from './settings.js';
import { addedGaps, type CaseTally, NOTHING } from './tally.js';

/** The numbers of one case. */
export function tallyOf(checked: CheckedCase, { failing }: CheckSettings): CaseTally {
  const { outcome, source, line } = checked;
  const name = line === null ? source : `${source}:${line}`;
  if (outcome.status === 'failed') return { ...NOTHING, cases: 1, failed: 1, refused: [name] };
  if (outcome.status !== 'ok') return { ...NOTHING, cases: 1, invalid: 1, refused: [name] };
  const { answer, findings } = outcome;
  const counts = { gap: 0, warning: 0, notice: 0 };
  let gaps: CaseTally['gaps'] = {};
  for (const { finding } of findings) {
    counts[finding.severity] += 1;
    if (finding.severity === 'gap') gaps = addedGaps(gaps, { [finding.code]: { count: 1, ...finding } });
  }
  const months = answer.paths.flatMap(({ result }) => result.months);
  return {
    ...NOTHING,
    cases: 1,
    failing: failing.some((severity) => counts[severity] > 0) ? 1 : 0,
    paths: answer.paths.length,
    months: months.length,
    monthsWithoutSupport: months.filter(({ daysWithoutSupport }) => daysWithoutSupport > 0).length,
    findings: counts,
    gaps,
    lowest: answer.paths.flatMap(({ result, money: { lowestMonth } }) =>
      lowestMonth === null
        ? []
        : [
            {
              source,
              line,
              path: result.path.name,
              month: lowestMonth.month,
              amount: lowestMonth.net + lowestMonth.taxFree,
            },
          ],
    ),
  };
}
