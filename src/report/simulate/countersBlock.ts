import type { Counter } from '../../simulation/result.js';
import type { Paint } from '../drawing/paint.js';
import { wrap } from '../drawing/wrap.js';
import type { Texts } from '../texts.js';

/** How much of each right is used and left at the end of the path. */
export function countersBlock(counters: readonly Counter[], texts: Texts, width: number, paint: Paint): string {
  const lines = counters.map(({ counter, used, left, lastDay, law }) => {
    const shown = { used, left, lastDay: lastDay === null ? null : texts.formats.shortDate(lastDay) };
    return wrap(`${texts.counters[counter]}: ${texts.labels.counter(shown)} (${law})`, width, {
      first: '  ',
      rest: '    ',
    });
  });
  return [paint('strong', texts.labels.counters), ...lines].join('\n');
}
