import type { Cents } from '../../money/cents.js';
import { hasChanged, type PathChanges } from '../../planning/compare/changes.js';
import type { StoredFinding } from '../../scenario/storedResult.js';
import { changedLines } from '../changedLines.js';
import { drawPlain } from '../drawing/plainTable.js';
import { printable } from '../drawing/printable.js';
import type { Cell } from '../drawing/tableContent.js';
import { wrap } from '../drawing/wrap.js';
import { receiptLine } from '../receiptLines.js';
import type { Look } from '../table.js';
import type { Texts } from '../texts.js';
import type { ChangesAnswer } from './changesAnswer.js';
import { reasonLines } from './reasonLines.js';
import { signedFigure } from './signed.js';

const NOTHING: Cell = { text: '–', tone: 'faint' };
const INDENT = { first: '  – ', rest: '    ' };

/** First what is different, then each path with the months and findings that are. */
export function changesTable(answer: ChangesAnswer, texts: Texts, look: Look): string {
  const { changes, answers, file, receipt } = answer;
  const { against, by } = texts.compare;
  const { width, paint } = look;
  const reasons = reasonLines(changes.reasons, texts);
  const sources = answers.map(({ source }) => (source === '-' ? texts.labels.standardInput : printable(source)));
  const blocks = [
    [
      ...wrap(`${sources.join(' · ')} – ${against.title(printable(file))}`, width)
        .split('\n')
        .map((line) => paint('strong', line)),
      ...changedLines(receipt, texts, width),
      wrap(by[changes.by], width),
    ].join('\n'),
    reasons.length === 0
      ? wrap(against.reasons.none, width)
      : [paint('strong', against.reasons.title), ...reasons.map((line) => wrap(line, width, INDENT))].join('\n'),
    ...(changes.paths.some(hasChanged)
      ? changes.paths.map((path) => pathBlock(path, texts, look))
      : [wrap(against.same, width)]),
    receiptLine(receipt, texts, width),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function pathBlock(path: PathChanges, texts: Texts, { width, paint }: Look): string {
  const { compare, labels } = texts;
  const { against } = compare;
  const title = wrap(`${labels.path} ${printable(path.name)}: ${pathSentence(path, texts)}`, width)
    .split('\n')
    .map((line) => paint('strong', line));
  const findings = (heading: string, list: readonly StoredFinding[]) =>
    list.map((each) => wrap(`${heading}: ${findingText(each, texts)}`, width, { first: '  ', rest: '    ' }));
  return [
    ...title,
    ...(path.months.length === 0 ? [] : [drawPlain(monthTable(path, texts), paint)]),
    ...findings(against.gone, path.gone),
    ...findings(against.come, path.come),
  ].join('\n');
}

/** Where it is, or what it comes to. */
export function pathSentence(path: PathChanges, { compare: { against }, formats }: Texts): string {
  const { presence, total } = path;
  if (presence !== 'both') return against.presence[presence];
  if (!hasChanged(path)) return against.samePath;
  const [old, now] = [total.old ?? 0, total.now ?? 0] as [Cents, Cents];
  return against.total(formats.figure(old), formats.figure(now), signedFigure((now - old) as Cents, formats));
}

export function findingText({ code, from, to }: StoredFinding, { formats }: Texts): string {
  return `${printable(code)}  ${formats.period({ from, to })}`;
}

function monthTable({ months }: PathChanges, { compare: { against }, labels, formats }: Texts) {
  const { columns } = against;
  const cell = (amount: Cents | null, text: (amount: Cents) => string): Cell =>
    amount === null ? NOTHING : { text: text(amount) };
  return {
    head: [[labels.month], [columns.old], [columns.now], [columns.difference]],
    rows: months.map(({ month, old, now, difference }) => [
      { text: formats.month(month) },
      cell(old, formats.figure),
      cell(now, formats.figure),
      cell(difference, (amount) => signedFigure(amount, formats)),
    ]),
    spacing: 2,
  };
}
