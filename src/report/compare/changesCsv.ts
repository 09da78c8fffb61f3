import { shownDay, shownMonth } from '../../answer/anonymity.js';
import type { Cents } from '../../money/cents.js';
import type { PathChanges } from '../../planning/compare/changes.js';
import type { StoredFinding } from '../../scenario/storedResult.js';
import { csvText, safeCell } from '../drawing/csvText.js';
import type { Texts } from '../texts.js';
import type { ChangesAnswer } from './changesAnswer.js';
import { reasonLines } from './reasonLines.js';

const HEADER = ['what', 'path', 'month', 'old', 'now', 'difference', 'code', 'from', 'to', 'text'];

/** One row a month and a finding that is not as it was, and one a reason. */
export function changesCsv({ changes }: ChangesAnswer, texts: Texts): string {
  const reasons = reasonLines(changes.reasons, texts).map((line) => ['reason', ...empty(8), safeCell(line)]);
  const rows = changes.paths.flatMap((path) => pathRows(path, texts.formats.decimal));
  return csvText([HEADER, ...reasons, ...rows], texts.formats);
}

function pathRows({ name, presence, total, months, gone, come }: PathChanges, decimal: string): string[][] {
  const money = (amount: Cents | null) => (amount === null ? '' : (amount / 100).toFixed(2).replace('.', decimal));
  const path = safeCell(name);
  const finding = (what: string) => (each: StoredFinding) => [
    what,
    path,
    ...empty(4),
    safeCell(each.code),
    shownDay(each.from),
    shownDay(each.to),
    '',
  ];
  return [
    [`path-${presence}`, path, '', money(total.old), money(total.now), ...empty(5)],
    ...months.map(({ month, old, now, difference }) => [
      'month',
      path,
      shownMonth(month),
      ...[old, now, difference].map(money),
      ...empty(4),
    ]),
    ...gone.map(finding('finding-gone')),
    ...come.map(finding('finding-come')),
  ];
}

function empty(count: number): string[] {
  return Array<string>(count).fill('');
}
