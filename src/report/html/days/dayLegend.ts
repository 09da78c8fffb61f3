import type { DayResult } from '../../../simulation/result.js';
import { LETTERS } from '../../simulate/letters.js';
import type { Texts } from '../../texts.js';
import { type Html, html } from '../html.js';
import { dayShade, type Shade } from '../shades.js';

/** What the colours and patterns of the days mean, only those that occur. */
export function dayLegend(days: Iterable<DayResult>, { labels, html: words }: Texts): Html {
  const all = [...days].map(dayShade);
  const entries = LETTERS.flatMap((letter) => {
    const found = all.find((each) => each.letter === letter);
    return found === undefined ? [] : [entry(found.shade, labels.letters[letter])];
  });
  const pale = all.find(({ unpaid }) => unpaid);
  return html`<ul class="legend">${entries}${pale ? entry(pale.shade, words.unpaidLegend, true) : null}</ul>`;
}

function entry(shade: Shade, text: string, isUnpaid = false): Html {
  return html`<li><span class="swatch ${shade}${isUnpaid ? ' unpaid' : ''}"></span>${text}</li>`;
}
