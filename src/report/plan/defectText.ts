import { isAnonymous } from '../../answer/anonymity.js';
import type { Defect } from '../../scenario/defect.js';
import { printable } from '../drawing/printable.js';
import type { Texts } from '../texts.js';

/** What is wrong with a combination of dates, in words. */
export function defectText({ code, values }: Defect, { input }: Texts): string {
  // Every message quotes the document.
  if (isAnonymous()) return code;
  return printable((input[code] as (values: Defect['values']) => string)(values));
}
