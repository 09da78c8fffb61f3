import { type Answer, notesOf, type PathAnswer } from '../answer/answer.js';
import { branchesOf } from '../answer/branches.js';
import { day } from '../calendar/day.js';
import type { PathResult } from '../simulation/result.js';
import { changedLines } from './changedLines.js';
import { type Paint, unpainted } from './drawing/paint.js';
import { drawPlain } from './drawing/plainTable.js';
import { printable } from './drawing/printable.js';
import type { DrawTable } from './drawing/tableContent.js';
import { wrap, wrapItems } from './drawing/wrap.js';
import { type Strokes, TYPED } from './explanation/tree.js';
import { projectedLines, receiptLine } from './receiptLines.js';
import { checkpointsBlock } from './simulate/checkpointsBlock.js';
import { columnNotes } from './simulate/columnNotes.js';
import { countersBlock } from './simulate/countersBlock.js';
import { dayBlock, legend } from './simulate/dayBlock.js';
import { dayList } from './simulate/dayList.js';
import { findingsBlock } from './simulate/findingsBlock.js';
import { monthNotes } from './simulate/monthNotes.js';
import { monthTable } from './simulate/monthTable.js';
import { firstPaymentsBlock, paymentsBlock } from './simulate/paymentsBlock.js';
import { periodsBlock } from './simulate/periodsBlock.js';
import { reductionNotes } from './simulate/reductionNotes.js';
import { safetyNetBlock } from './simulate/safetyNetBlock.js';
import { taxYearsBlock } from './simulate/taxYearsBlock.js';
import { speakOfCase } from './speakOfCase.js';
import type { Texts } from './texts.js';
import { LAW_CHECKED } from './version.js';

export interface Look {
  readonly width: number;
  readonly paint: Paint;
  readonly draw: DrawTable;
  readonly strokes: Strokes;
}

export interface Detail {
  /** Every day. */
  readonly days: boolean;
  /** The rules behind every period. */
  readonly explain: boolean;
  /** Every payment. */
  readonly payments: boolean;
  /** Findings only. */
  readonly quiet: boolean;
}

/** What a pipe gets: no frame, no colour, the width that every terminal has. */
export const PLAIN_LOOK: Look = { width: 80, paint: unpainted, draw: drawPlain, strokes: TYPED };

/** cli-table3 needs half a second for 2,000 rows. */
const MOST_DRAWN_ROWS = 100;

/** One scenario for reading in a meeting. */
export function tableReport(answer: Answer, texts: Texts, detail: Detail, look: Look): string {
  speakOfCase(answer);
  const blocks = [
    answerHeading(answer, texts, look),
    ...answer.paths.flatMap((path, i) => [
      pathHeading(path.result, texts, look),
      ...(detail.quiet
        ? []
        : monthBlocks(path, branchesOf(answer, path), i === 0 ? answer : null, texts, detail, look)),
      ...(detail.days && !detail.quiet ? [dayList(path.result, texts, look.width)] : []),
      findingsBlock(path.findings, texts, look.width, look.paint),
      ...(detail.quiet ? [] : detailBlocks(path, texts, detail, look)),
    ]),
    ...(detail.quiet ? [] : [answerNotes(answer, texts, look)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The client's own goal comes first. */
export function answerHeading({ facts, source, receipt }: Answer, texts: Texts, { width, paint }: Look): string {
  const name = source === '-' ? texts.labels.standardInput : printable(source);
  const reference = facts.reference === undefined ? [] : [printable(facts.reference)];
  const parts = [...reference, name, texts.labels.simulated(facts.horizon)];
  const items = parts.map((part, i) => (i < parts.length - 1 ? `${part} ·` : part));
  const note = facts.note === undefined ? [] : [wrap(`“${printable(facts.note)}”`, width)];
  return [
    ...note,
    ...wrapItems(items, width)
      .split('\n')
      .map((each) => paint('strong', each)),
    ...changedLines(receipt, texts, width),
  ].join('\n');
}

function pathHeading({ path }: PathResult, { labels, whatIf }: Texts, { width, paint }: Look): string {
  const name = printable(path.name);
  const title = path.title === path.name ? '' : ` – ${printable(path.title)}`;
  const { branchOf, refused } = path;
  const branch = branchOf && refused ? [wrap(whatIf.branch(printable(branchOf), refused), width)] : [];
  const strong = wrap(`${labels.path} ${name}${title}`, width)
    .split('\n')
    .map((line) => paint('strong', line));
  return [...strong, ...branch].join('\n');
}

/** @param legendFor the answer whose letters are explained here; null where they have been explained */
function monthBlocks(
  path: PathAnswer,
  branches: readonly PathAnswer[],
  legendFor: Answer | null,
  texts: Texts,
  { payments }: Detail,
  look: Look,
): string[] {
  const { result, money } = path;
  const { labels } = texts;
  const { width, paint } = look;
  const draw = result.months.length > MOST_DRAWN_ROWS ? drawPlain : look.draw;
  const table = monthTable(path, texts, width, branches);
  return [
    draw(table, paint),
    [
      ...(legendFor ? [wrap(labels.euros, width)] : []),
      ...columnNotes(table.income, result, texts, width),
      ...reductionNotes(result, texts, width),
      ...monthNotes(path, texts, width, branches),
    ].join('\n'),
    dayBlock(path, texts, look.width, paint),
    firstPaymentsBlock(money, texts, width, paint),
    ...(payments ? [paymentsBlock(money, texts, { width, paint, draw })] : []),
    ...(path.safetyNet ? [safetyNetBlock(path.safetyNet, texts, { width, paint, draw })] : []),
    ...(legendFor
      ? [
          legend(
            legendFor.paths.flatMap((each) => each.result.days),
            texts,
            width,
          ),
        ]
      : []),
  ].filter((block) => block !== '');
}

function detailBlocks(
  { result, taxYears, checkpoints }: PathAnswer,
  texts: Texts,
  { explain }: Detail,
  { width, paint }: Look,
): string[] {
  return [
    ...(checkpoints.length > 0 ? [checkpointsBlock(checkpoints, texts, width, paint)] : []),
    ...(explain && result.periods.length > 0 ? [periodsBlock(result.periods, texts, width, paint)] : []),
    ...(taxYears === null ? [] : [taxYearsBlock(taxYears, texts, width, paint)]),
    ...(result.counters.length > 0 ? [countersBlock(result.counters, texts, width, paint)] : []),
  ];
}

/** By which law, on which assumptions, and what is left out. */
export function answerNotes(answer: Answer, texts: Texts, { width, paint }: Look): string {
  const { labels, formats } = texts;
  const { assumptions, notCalculated } = notesOf(answer);
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0
      ? []
      : ['', paint('strong', title), ...lines.map((line) => wrap(line, width, { first: '  – ' }))];
  return [
    wrap(labels.lawChecked(formats.lawDate(day(LAW_CHECKED))), width),
    ...projectedLines(answer.receipt, texts, width),
    ...list(
      labels.assumptions,
      assumptions.map((id) => texts.assumptions[id]),
    ),
    ...list(
      labels.notCalculated,
      notCalculated.map((id) => texts.notCalculated[id]),
    ),
    '',
    receiptLine(answer.receipt, texts, width),
  ].join('\n');
}
