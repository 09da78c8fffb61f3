import { type Receipt, reformOf } from '../answer/receipt.js';
import { printable } from './drawing/printable.js';
import { wrap } from './drawing/wrap.js';
import type { Texts } from './texts.js';

type Told = Pick<Receipt, 'options' | 'ageBand'>;

/** What differs from the law or the file because it was asked for in this run; nothing when nothing was. */
export function changedLines(receipt: Told, texts: Texts, width: number): string[] {
  const { ageBand, options } = receipt;
  const anonymous = options.anonymous === true ? [texts.whatIf.anonymous(ageBand ?? null)] : [];
  const set = setTexts(receipt).map((each) => `${texts.whatIf.changed}: ${printable(each)}`);
  return [...anonymous, ...reformLines(receipt, texts), ...set].map((line) =>
    wrap(line, width, { first: '', rest: '  ' }),
  );
}

/** That it was not the law itself; nothing when it was. */
export function reformLines(receipt: Pick<Receipt, 'options'>, { reform }: Texts): string[] {
  const stated = reformOf(receipt);
  return stated === undefined ? [] : [reform.heading(printable(stated.name))];
}

/** Each value set for this run as it was written. */
export function setTexts({ options: { set } }: Pick<Receipt, 'options'>): readonly string[] {
  return Array.isArray(set) ? set.map(String) : [];
}
