/** Pieces of a document in Markdown, as GitHub and word processors read it. */
import { printable } from './printable.js';
import { SOFT_HYPHEN } from './softHyphen.js';
import type { TableContent } from './tableContent.js';

/** Free text that is neither markup nor a cell's end. */
export function markdownText(text: string): string {
  return escaped(printable(text))
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Words of our own, in which backticks mark what is code. */
export function markdownWords(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, i) => (i % 2 === 1 ? part : escaped(part)))
    .join('');
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]|#~$]/g, '\\$&');
}

export function markdownList(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** Lines that stay lines. */
export function markdownLines(lines: readonly string[]): string {
  return lines.join('  \n');
}

/** The first column is left-aligned, the others right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, i) => (i === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** A table that a terminal could draw. @param headings in one piece each */
export function markdownTableOf({ rows }: Pick<TableContent, 'rows'>, headings: readonly string[]): string {
  return markdownTable(
    headings.map((heading) => escaped(heading.replaceAll(SOFT_HYPHEN, ''))),
    rows.map((row) => row.map(({ text }) => escaped(text))),
  );
}
