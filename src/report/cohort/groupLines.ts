/** What is said under the table of a group: shares, months without support, income. */
import type { Count, GroupTable, Months, Share } from '../../cohort/tables.js';
import type { Cents } from '../../money/cents.js';
import type { Texts } from '../texts.js';
import { tenthsOf } from './percent.js';

/** A label and its value. */
export type GroupLine = readonly [label: string, value: string];

export function groupLines(group: GroupTable, texts: Texts): GroupLine[] {
  const { shares, sideBefore, sideAfter, withoutSupport, income, known } = texts.cohort;
  const { decisions } = group;
  const months = (side: Months | null) => monthsText(side, group.withoutSupport.cases, texts);
  const euros = (side: Cents | null) => (side === null ? texts.cohort.hidden : texts.formats.amount(side));
  const sides = (before: string, after: string) => `${sideBefore} ${before}; ${sideAfter} ${after}`;
  return [
    [shares.movedFromUnemployment, shareText(group.movedFromUnemployment, texts)],
    [shares.movedFromNone, shareText(group.movedFromNone, texts)],
    [shares.decisionBefore, shareText(decisions.before, texts)],
    [shares.decisionAfter, shareText(decisions.after, texts)],
    [shares.decisionCumulative, shareText(decisions.cumulative, texts)],
    [
      `${withoutSupport} (${known(group.withoutSupport.cases)})`,
      sides(months(group.withoutSupport.before), months(group.withoutSupport.after)),
    ],
    [`${income} (${known(group.income.cases)})`, sides(euros(group.income.before), euros(group.income.after))],
  ];
}

export function countText(count: Count, { cohort }: Texts): string {
  return count === null ? cohort.hidden : String(count);
}

/** Hundred-thousandths are what the formats of a language write. */
export function percentText(cases: Count, of: Count, { cohort, formats }: Texts): string {
  const tenths = tenthsOf(cases, of);
  if (tenths === null) return of === 0 ? '–' : cohort.hidden;
  return formats.share(tenths * 100);
}

function shareText({ cases, of }: Share, texts: Texts): string {
  if (cases === null || of === null) return texts.cohort.hidden;
  return texts.cohort.share(String(cases), String(of), percentText(cases, of, texts));
}

/** The mean to hundredths, half up. */
function monthsText(months: Months | null, cases: number, { cohort, formats }: Texts): string {
  if (months === null || cases === 0) return cohort.hidden;
  const mean = Math.floor((200 * months.months + cases) / (2 * cases)) as Cents;
  return cohort.monthsOfCases(formats.figure(mean), months.months, months.cases);
}
