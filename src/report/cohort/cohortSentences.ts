/** The options and definitions of a table, as every format prints them. */
import { LEFT_OUT } from '../../cohort/caseRow.js';
import { changedLines } from '../changedLines.js';
import { printable } from '../drawing/printable.js';
import type { Texts } from '../texts.js';
import type { CohortAnswer } from './cohortAnswer.js';

/** One phrase an option. */
export function optionPhrases({ tables: { options }, today, receipt }: CohortAnswer, texts: Texts): string[] {
  const { cohort, formats } = texts;
  const { before, after, status, by, minCell, path } = options;
  return [
    cohort.path(path === null ? null : printable(path)),
    cohort.before(before),
    cohort.after(after),
    cohort.statusRule(status),
    ...(by === null ? [] : [cohort.by(by)]),
    cohort.minCell(minCell),
    ...(today === null ? [] : [cohort.today(formats.date(today))]),
    ...changedLines(receipt, texts, Number.POSITIVE_INFINITY),
  ];
}

/** One sentence a definition. */
export function definitionSentences({ tables: { options } }: CohortAnswer, { cohort }: Texts): string[] {
  const { before, after, status, by, minCell, path } = options;
  const { definitions } = cohort;
  return [
    definitions.before(before),
    definitions.after(after, path === null ? null : printable(path)),
    definitions.day,
    definitions.rule[status],
    definitions.unknown,
    definitions.moved,
    definitions.decision(after),
    definitions.withoutSupport,
    definitions.income,
    definitions.percentages,
    ...(minCell > 1 ? [definitions.small(minCell)] : []),
    ...(by !== null && minCell > 1 ? [definitions.pooled] : []),
  ];
}

/** How many cases were read, and how many are not in the table for which reason. */
export function caseLines({ tables: { read, leftOut, groups } }: CohortAnswer, { cohort }: Texts): string[] {
  const counted = groups.reduce((sum, { cases }) => sum + cases, 0);
  const reasons = LEFT_OUT.filter((reason) => leftOut[reason] > 0);
  return [cohort.read(read, counted), ...reasons.map((reason) => `  ${leftOut[reason]} ${cohort.leftOut[reason]}`)];
}
