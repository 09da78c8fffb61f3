import type { Receipt } from '../answer/receipt.js';
import { printable } from './printable.js';
import type { Texts } from './texts.js';
import { wrap } from './wrap.js';

/** What differs from the file because it was set for this run; nothing when nothing was. */
export function changedLines(receipt: Pick<Receipt, 'options'>, { whatIf }: Texts, width: number): string[] {
  return setTexts(receipt).map((each) =>
    wrap(`${whatIf.changed}: ${printable(each)}`, width, { first: '', rest: '  ' }),
  );
}

/** Each value set for this run as it was written. */
export function setTexts({ options: { set } }: Pick<Receipt, 'options'>): readonly string[] {
  return Array.isArray(set) ? set.map(String) : [];
}
