import { notesOf } from '../../answer/answer.js';
import type { Receipt } from '../../answer/receipt.js';
import { type ComparedPath, type Comparison, withBranches } from '../../planning/compare/comparison.js';
import { changedLines } from '../changedLines.js';
import { drawPlain } from '../drawing/plainTable.js';
import { printable } from '../drawing/printable.js';
import { type TableContent, totalWidth } from '../drawing/tableContent.js';
import { wrap, wrapItems } from '../drawing/wrap.js';
import { DRAWN } from '../explanation/tree.js';
import { receiptLine } from '../receiptLines.js';
import type { Look } from '../table.js';
import type { Texts } from '../texts.js';
import { barChart } from './barChart.js';
import type { CompareAnswer } from './compareAnswer.js';
import { monthColumns } from './monthColumns.js';
import { markNotes } from './monthMarks.js';
import { type PathLetters, pathLetters } from './pathLetters.js';
import { summaryRows } from './summaryRows.js';

/** cli-table3 needs half a second for 2,000 rows. */
const MOST_DRAWN_ROWS = 100;

/** The paths side by side on one page, as far as the width holds; else blocks of paths, each beside the baseline. */
export function compareTable({ comparison, receipt }: CompareAnswer, texts: Texts, look: Look): string {
  const letters = pathLetters(comparison);
  const draw = comparison.months.length > MOST_DRAWN_ROWS ? drawPlain : look.draw;
  const groups = groupsOf(comparison, letters, texts, look.width);
  const blocks = [
    heading(comparison, letters, texts, look),
    ...groups.map((group) => draw(monthColumns(comparison, group, letters, texts), look.paint)),
    [texts.compare.by[comparison.by], ...notesUnder(comparison, texts)]
      .map((line) => wrap(line, look.width, { first: '', rest: '  ' }))
      .join('\n'),
    ...groups.map((group) => draw(summary(comparison, group, letters, texts), look.paint)),
    barChart(comparison, letters, texts, { width: look.width, blocks: look.strokes === DRAWN }),
    [wrap(restsOn(comparison, receipt, texts), look.width), receiptLine(receipt, texts, look.width)].join('\n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** The client's own goal comes first; then what is compared, a letter for each path. */
function heading(comparison: Comparison, letters: PathLetters, texts: Texts, { width, paint }: Look): string {
  const { answers, baseline, paths } = comparison;
  const notes = [...new Set(answers.flatMap(({ facts }) => facts.note ?? []))];
  const lines = withBranches(paths).includes(baseline) ? paths : [...paths, baseline];
  return [
    ...notes.map((note) => wrap(`“${printable(note)}”`, width)),
    ...answers.flatMap(({ facts, source }) => {
      const name = source === '-' ? texts.labels.standardInput : printable(source);
      const reference = facts.reference === undefined ? [] : [`${printable(facts.reference)} ·`];
      const items = [...reference, `${name} ·`, texts.labels.simulated(facts.horizon)];
      return wrapItems(items, width)
        .split('\n')
        .map((line) => paint('strong', line));
    }),
    ...changedLines(comparison.answers[0]?.receipt ?? { options: {} }, texts, width),
    ...lines.map((path) => wrap(pathText(path, comparison, letters, texts), width, { first: '', rest: '   ' })),
  ].join('\n');
}

/** `B  step-by-step – Rehabilitative work, then a work trial`. */
function pathText(path: ComparedPath, { baseline }: Comparison, letters: PathLetters, { compare }: Texts): string {
  const { title, name } = path.path.result.path;
  const branches = path.branches.map(
    (each) =>
      `${letters.get(each)} ${printable(each.path.result.path.name)}${each === baseline ? ` (${compare.baseline})` : ''}`,
  );
  return [
    `${letters.get(path)}  ${printable(path.name)}`,
    ...(path === baseline ? [` (${compare.baseline})`] : []),
    ...(title === name ? [] : [` – ${printable(title)}`]),
    ...(branches.length === 0 ? [] : [`; ${branches.join('; ')}`]),
  ].join('');
}

/** As many paths beside the baseline as the width holds, one at least. */
function groupsOf(
  comparison: Comparison,
  letters: PathLetters,
  texts: Texts,
  width: number,
): readonly (readonly ComparedPath[])[] {
  const groups: ComparedPath[][] = [[]];
  for (const path of comparison.paths.filter((each) => each !== comparison.baseline)) {
    const last = groups.at(-1) as ComparedPath[];
    const wider = [...last, path];
    const fits = [monthColumns, summary].every((of) => totalWidth(of(comparison, wider, letters, texts)) <= width);
    if (fits || last.length === 0) last.push(path);
    else groups.push([path]);
  }
  return groups;
}

function summary(
  comparison: Comparison,
  others: readonly ComparedPath[],
  letters: PathLetters,
  texts: Texts,
): TableContent {
  const { baseline } = comparison;
  const paths = [baseline, ...others];
  return {
    head: [[''], ...paths.map((path) => [letters.get(path) ?? ''])],
    rows: summaryRows(comparison, paths, texts)
      .filter(({ isTotal = false }) => !isTotal)
      .map(({ label, cells }) => [{ text: label }, ...cells.map((text) => ({ text }))]),
    spacing: 2,
  };
}

function notesUnder(comparison: Comparison, texts: Texts): string[] {
  const marks = markNotes(comparison, texts);
  return [...(marks.length === 0 ? [] : [marks.join(' · ')]), ...otherMonths(comparison, texts)];
}

/** Said only where it is so. */
export function otherMonths({ paths, baseline }: Comparison, { compare }: Texts): string[] {
  const isMissing = [baseline, ...paths].some(({ months }) => months.some(({ own }) => own === null));
  return isMissing ? [compare.otherMonths] : [];
}

/** By number, so that the page stays one: other formats name them. */
function restsOn({ answers }: Comparison, { projected }: Receipt, { compare }: Texts): string {
  const notes = answers.map(notesOf);
  const count = (of: 'assumptions' | 'notCalculated') => new Set(notes.flatMap((each) => [...each[of]])).size;
  return compare.restsOn({
    projected: projected.length,
    assumptions: count('assumptions'),
    notCalculated: count('notCalculated'),
  });
}
