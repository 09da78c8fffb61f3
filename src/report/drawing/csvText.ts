import type { Formats } from '../texts.js';
import { printable } from './printable.js';

/** Without it a spreadsheet on a Finnish Windows takes the file for Windows-1252. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Rows of cells as CSV. A language with a decimal comma separates by semicolons and begins with a byte-order mark,
 * as its spreadsheets expect.
 */
export function csvText(rows: readonly (readonly string[])[], formats: Formats): string {
  return (formats.decimal === ',' ? BYTE_ORDER_MARK : '') + csvLines(rows, formats);
}

/** Rows that follow others. */
export function csvLines(rows: readonly (readonly string[])[], { decimal }: Formats): string {
  const separator = decimal === ',' ? ';' : ',';
  return rows.map((row) => `${row.map((cell) => quoted(cell, separator)).join(separator)}\n`).join('');
}

/** A spreadsheet takes a cell that begins with one of these as a formula, some also in their wide forms. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** Where a spreadsheet of another language would begin a new cell, and take it as a formula. */
const FORMULA_BEHIND_SEPARATOR = /([,;])(?=[=+\-@＝＋－＠])/g;

/** A cell of free text that no spreadsheet computes, whichever separator it expects. */
export function safeCell(text: string): string {
  const safe = printable(text).replace(FORMULA_BEHIND_SEPARATOR, '$1 ');
  return FORMULA.test(text) || FORMULA.test(safe) ? `'${safe}` : safe;
}

/** RFC 4180. */
function quoted(cell: string, separator: string): string {
  return cell.includes('"') || cell.includes('\n') || cell.includes(separator)
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;
}
