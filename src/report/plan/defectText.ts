import type { Defect } from '../../scenario/defect.js';
import { printable } from '../printable.js';
import type { Texts } from '../texts.js';

/** What is wrong with a combination of dates, in words. */
export function defectText({ code, values }: Defect, { input }: Texts): string {
  return printable((input[code] as (values: Defect['values']) => string)(values));
}
