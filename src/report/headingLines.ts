import { SOFT_HYPHEN } from './drawing/softHyphen.js';
import { wrap } from './drawing/wrap.js';

/** As narrow as the longest word, which may be broken at its soft hyphen. */
export function headingLines(heading: string, hyphenated: boolean): string[] {
  const text = heading.replaceAll(SOFT_HYPHEN, hyphenated ? '- ' : '');
  return wrap(text, Math.max(8, ...text.split(' ').map((word) => word.length))).split('\n');
}
