import type { Receipt } from '../answer/receipt.js';
import { printable } from './printable.js';
import type { Texts } from './texts.js';
import { wrap } from './wrap.js';

/** What differs from the file because it was set for this run; nothing when nothing was. */
export function changedLines({ options }: Pick<Receipt, 'options'>, { whatIf }: Texts, width: number): string[] {
  const { set } = options;
  if (!Array.isArray(set)) return [];
  return set.map((each) => wrap(`${whatIf.changed}: ${printable(String(each))}`, width, { first: '', rest: '  ' }));
}
