import { type Cell, type DrawTable, standingHead, widthsOf } from './tableContent.js';

/** One line a row, no frame: for pipes, and for tables too long for a drawing library. */
export const drawPlain: DrawTable = (table, paint) => {
  const widths = widthsOf(table);
  const line = (cells: readonly Cell[]) =>
    cells
      .map(({ text, tone }, column) => {
        const width = widths[column] ?? 0;
        const padding = ' '.repeat(Math.max(0, width - text.length));
        const painted = tone ? paint(tone, text) : text;
        return column === 0 ? painted + padding : padding + painted;
      })
      .join(' '.repeat(table.spacing))
      .trimEnd();
  const head = standingHead(table);
  const headLines = (head[0] ?? []).map((_, i) =>
    head.map((lines): Cell => ({ text: lines[i] ?? '', tone: 'strong' })),
  );
  return [...headLines, ...table.rows].map(line).join('\n');
};
