import type { StatusAnswer } from '../../planning/status/statusAnswer.js';
import { changedLines } from '../changedLines.js';
import type { Paint } from '../drawing/paint.js';
import { printable } from '../drawing/printable.js';
import { wrap } from '../drawing/wrap.js';
import { projectedLines, receiptLine } from '../receiptLines.js';
import type { Texts } from '../texts.js';
import { headingParts } from './headingParts.js';
import { statusLines } from './statusLines.js';

export interface StatusLook {
  readonly width: number;
  readonly paint: Paint;
}

/** A page to open a meeting with: one line a matter, its name at the left. */
export function statusTable(answer: StatusAnswer, texts: Texts, { width, paint }: StatusLook): string {
  const { note, receipt, status } = answer;
  const blocks = statusLines(status, texts);
  const labels = blocks.map(({ label }) => texts.status.labels[label]);
  const column = Math.max(...labels.map((label) => label.length)) + 2;
  const rows = blocks.flatMap(({ lines }, i) =>
    lines.map((line, j) => {
      const label = j === 0 ? (labels[i] ?? '') : '';
      const indent = { first: ' '.repeat(column), rest: ' '.repeat(column + (lines.length > 1 ? 2 : 0)) };
      return paint('strong', label) + wrap(line, width, indent).slice(label.length);
    }),
  );
  const heading = [
    ...(note === null ? [] : [wrap(`“${printable(note)}”`, width)]),
    ...wrap(headingParts(answer, texts).join(' · '), width)
      .split('\n')
      .map((line) => paint('strong', line)),
    ...changedLines(receipt, texts, width),
  ];
  const foot = [...projectedLines(receipt, texts, width), receiptLine(receipt, texts, width)];
  return `${[heading, rows, foot].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
