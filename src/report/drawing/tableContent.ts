import type { Paint, Tone } from './paint.js';

export interface Cell {
  readonly text: string;
  readonly tone?: Tone;
}

/** A table before anyone has drawn it. The first column is left-aligned, the others right. */
export interface TableContent {
  /** Headings, each in one or more lines. */
  readonly head: readonly (readonly string[])[];
  readonly rows: readonly (readonly Cell[])[];
  /** Spaces between columns. */
  readonly spacing: number;
}

export type DrawTable = (table: TableContent, paint: Paint) => string;

export function widthsOf({ head, rows }: TableContent): number[] {
  return head.map((lines, column) =>
    Math.max(...lines.map((line) => line.length), ...rows.map((row) => row[column]?.text.length ?? 0)),
  );
}

export function totalWidth(table: TableContent): number {
  const widths = widthsOf(table);
  return widths.reduce((sum, width) => sum + width, 0) + table.spacing * (widths.length - 1);
}

/** The headings with as many lines each, standing on the last. */
export function standingHead({ head }: TableContent): string[][] {
  const height = Math.max(...head.map((lines) => lines.length));
  return head.map((lines) => [...Array<string>(height - lines.length).fill(''), ...lines]);
}
