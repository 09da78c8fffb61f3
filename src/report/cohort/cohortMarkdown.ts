import type { GroupTable } from '../../cohort/tables.js';
import { markdownList, markdownTable, markdownText } from '../drawing/markdown.js';
import type { Texts } from '../texts.js';
import type { CohortAnswer } from './cohortAnswer.js';
import { caseLines, definitionSentences, optionPhrases } from './cohortSentences.js';
import { countText, groupLines, percentText } from './groupLines.js';
import { groupTitle } from './groupTitle.js';

/** The same as the table, for a report. */
export function cohortMarkdown(answer: CohortAnswer, texts: Texts): string {
  const { cohort } = texts;
  const blocks = [
    `# ${cohort.title}`,
    list(optionPhrases(answer, texts)),
    ...answer.tables.groups.map((group) => groupBlock(group, answer, texts)),
    list(caseLines(answer, texts).map((line) => line.trim())),
    `## ${cohort.definitionsTitle}`,
    list(definitionSentences(answer, texts)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function groupBlock(group: GroupTable, { tables: { options, statuses } }: CohortAnswer, texts: Texts): string {
  const { cohort } = texts;
  const title = `## ${markdownText(groupTitle(group.name, options.by, texts))}: ${cohort.cases(group.cases)}`;
  if (group.cases === 0) return `${title}\n\n${cohort.nobody}`;
  if (group.tooFew) return `${title}\n\n${cohort.tooFew(options.minCell)}`;
  const head = [cohort.corner, ...statuses.map((status) => cohort.statuses[status]), cohort.total];
  const cell = (count: number | null, of: number | null) =>
    count === null ? cohort.hidden : `${countText(count, texts)} (${percentText(count, of, texts)})`;
  const rows = group.rows.map(({ before, after, sum }) => [
    cohort.statuses[before],
    ...after.map((count) => cell(count, sum)),
    cell(sum, sum),
  ]);
  const sums = [cohort.total, ...group.sums.map((count) => cell(count, group.cases)), cell(group.cases, group.cases)];
  const lines = groupLines(group, texts).map(([label, value]) => `${label}: ${value}`);
  return [title, markdownTable(head, [...rows, sums]), list(lines)].join('\n\n');
}

function list(lines: readonly string[]): string {
  return markdownList(lines.map(markdownText));
}
