import Table from 'cli-table3';
import { type DrawTable, standingHead } from './tableContent.js';

const NO_FRAME = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  right: '',
  'right-mid': '',
};

/** For a terminal: a rule under the headings, else only space. */
export const drawFramed: DrawTable = (content, paint) => {
  const { rows, spacing } = content;
  const head = standingHead(content);
  const table = new Table({
    head: head.map((lines) => paint('strong', lines.join('\n'))),
    chars: { ...NO_FRAME, middle: ' '.repeat(spacing), 'mid-mid': '─'.repeat(spacing) },
    colAligns: head.map((_, column) => (column === 0 ? 'left' : 'right')),
    // The library paints headings and frame even into a pipe unless told not to.
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  });
  table.push(...rows.map((row) => row.map(({ text, tone }) => (tone ? paint(tone, text) : text))));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
};
