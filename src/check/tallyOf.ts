import { isAnonymous } from '../answer/anonymity.js';
import type { Answer } from '../answer/answer.js';
import type { CheckedAnswer, CheckedCase } from './checkedCase.js';
import type { CheckSettings } from './settings.js';
import { addedGaps, type CaseTally, type LowestMonth, NOTHING } from './tally.js';

/** The numbers of one case. */
export function tallyOf(checked: CheckedCase, settings: CheckSettings): CaseTally {
  const { outcome, source, line } = checked;
  if (outcome.status === 'ok') return ofAnswer(outcome, line, settings);
  const refused = [line === null ? source : `${source}:${line}`];
  return outcome.status === 'failed'
    ? { ...NOTHING, cases: 1, failed: 1, refused }
    : { ...NOTHING, cases: 1, invalid: 1, refused };
}

function ofAnswer({ answer, findings, expectations }: CheckedAnswer, line: number | null, { failing }: CheckSettings) {
  const counted = findings.filter(({ known }) => !known);
  const counts = { gap: 0, warning: 0, notice: 0 };
  let gaps: CaseTally['gaps'] = {};
  for (const { finding } of counted) {
    counts[finding.severity] += 1;
    if (finding.severity === 'gap') gaps = addedGaps(gaps, { [finding.code]: { count: 1, ...finding } });
  }
  const unmet = expectations.filter(({ met }) => !met).length;
  const months = answer.paths.flatMap(({ result }) => result.months);
  return {
    ...NOTHING,
    cases: 1,
    failing: unmet > 0 || failing.some((severity) => counts[severity] > 0) ? 1 : 0,
    paths: answer.paths.length,
    months: months.length,
    monthsWithoutSupport: months.filter(({ daysWithoutSupport }) => daysWithoutSupport > 0).length,
    findings: counts,
    known: findings.length - counted.length,
    met: expectations.length - unmet,
    unmet,
    gaps,
    // Months are counted from a first day that each case has for itself.
    lowest: isAnonymous() ? [] : lowestOf(answer, line),
  };
}

function lowestOf({ source, paths }: Answer, line: number | null): LowestMonth[] {
  return paths.flatMap(({ result, money: { lowestMonth } }) => {
    if (lowestMonth === null) return [];
    return [{ source, line, path: result.path.name, ...lowestMonth }];
  });
}
