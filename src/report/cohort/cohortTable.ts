import type { GroupTable } from '../../cohort/tables.js';
import type { Paint } from '../drawing/paint.js';
import type { Cell, DrawTable } from '../drawing/tableContent.js';
import { wrap } from '../drawing/wrap.js';
import { receiptLine } from '../receiptLines.js';
import type { Texts } from '../texts.js';
import type { CohortAnswer } from './cohortAnswer.js';
import { caseLines, definitionSentences, optionPhrases } from './cohortSentences.js';
import { countText, groupLines, percentText } from './groupLines.js';
import { groupTitle } from './groupTitle.js';

export interface CohortLook {
  readonly width: number;
  readonly paint: Paint;
  readonly draw: DrawTable;
}

/** A table for each group, what it says in shares, then the cases left out and the definitions. */
export function cohortTable(answer: CohortAnswer, texts: Texts, look: CohortLook): string {
  const { cohort } = texts;
  const { width, paint } = look;
  const blocks = [
    [paint('strong', cohort.title), wrap(optionPhrases(answer, texts).join(' · '), width)].join('\n'),
    ...answer.tables.groups.map((group) => groupBlock(group, answer, texts, look)),
    caseLines(answer, texts)
      .map((line) => wrap(line, width, { first: '', rest: '    ' }))
      .join('\n'),
    [
      paint('strong', cohort.definitionsTitle),
      ...definitionSentences(answer, texts).map((sentence) => wrap(sentence, width, { first: '- ', rest: '  ' })),
    ].join('\n'),
    receiptLine(answer.receipt, texts, width),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function groupBlock(group: GroupTable, { tables }: CohortAnswer, texts: Texts, look: CohortLook): string {
  const { cohort } = texts;
  const { options } = tables;
  const title = look.paint('strong', `${groupTitle(group.name, options.by, texts)}: ${cohort.cases(group.cases)}`);
  if (group.cases === 0) return `${title}\n${cohort.nobody}`;
  if (group.tooFew) return `${title}\n${wrap(cohort.tooFew(options.minCell), look.width)}`;
  const lines = groupLines(group, texts).map(([label, value]) =>
    wrap(`${label}: ${value}`, look.width, { first: '', rest: '  ' }),
  );
  return [
    title,
    drawn(
      group,
      tables.statuses.map((status) => cohort.statuses[status]),
      texts,
      look,
    ),
    '',
    ...lines,
  ].join('\n');
}

function drawn(group: GroupTable, headings: readonly string[], texts: Texts, { draw, paint }: CohortLook): string {
  const { cohort } = texts;
  const rows = group.rows.flatMap(({ before, after, sum }): Cell[][] => [
    [{ text: cohort.statuses[before] }, ...[...after, sum].map((count) => ({ text: countText(count, texts) }))],
    [{ text: '' }, ...[...after, sum].map((count): Cell => ({ text: percentText(count, sum, texts), tone: 'faint' }))],
  ]);
  const all = group.cases;
  const sums: Cell[][] = [
    [
      { text: cohort.total, tone: 'strong' },
      ...[...group.sums, all].map((count) => ({ text: countText(count, texts) })),
    ],
    [
      { text: '' },
      ...[...group.sums, all].map((count): Cell => ({ text: percentText(count, all, texts), tone: 'faint' })),
    ],
  ];
  const head = [[cohort.corner], ...headings.map((each) => [each]), [cohort.total]];
  return draw({ head, rows: [...rows, ...sums], spacing: 2 }, paint);
}
