import { isAnonymous } from '../answer/anonymity.js';
import { wholeMonth } from '../calendar/period.js';
import { daysIn } from '../simulation/daysIn.js';
import type { DayResult } from '../simulation/result.js';
import { LETTERS, type Letter, letterOf } from './letters.js';
import { monthName, rowsOf, type Shown } from './monthTable.js';
import type { Paint } from './paint.js';
import { dayStrip } from './strip.js';
import type { Texts } from './texts.js';
import { wrapItems } from './wrap.js';

/** The day strips of all months under each other, the same weekday always in the same column. */
export function dayBlock(shown: Shown, texts: Texts, paint: Paint): string {
  const { labels } = texts;
  const strips = rowsOf(shown).map((row) => ({
    name: monthName(row, texts),
    strip: dayStrip(daysIn(shown.result.days, wholeMonth(row.month.month))),
  }));
  const nameWidth = Math.max(labels.days.length, ...strips.map(({ name }) => name.length)) + 2;
  const length = Math.max(...strips.map(({ strip }) => strip.length));
  const weekdays = isAnonymous() ? '' : Array(6).fill(labels.weekdays).join(' ').slice(0, length);
  return [
    paint('strong', `${labels.days.padEnd(nameWidth)}${weekdays}`.trimEnd()),
    ...strips.map(({ name, strip }) => name.padEnd(nameWidth) + strip.replace(/!+/g, (marks) => paint('gap', marks))),
  ].join('\n');
}

/** What the letters mean, only those that occur. */
export function legend(days: Iterable<DayResult>, { labels }: Texts, width: number): string {
  const used = new Set([...days].map(letterOf));
  const named = LETTERS.filter((letter) => used.has(letter) || used.has(letter.toLowerCase()));
  const hasLowerCase = !isAnonymous() && LETTERS.some((letter) => isLetter(letter) && used.has(letter.toLowerCase()));
  const entries = [
    ...named.map((letter) => `${letter} ${labels.letters[letter]}`),
    ...(hasLowerCase ? [labels.lowerCase] : []),
  ];
  const items = entries.map((entry, i) => (i < entries.length - 1 ? `${entry} ·` : entry));
  return wrapItems(items, width, { first: `${labels.legend}: `, rest: '  ' });
}

function isLetter(letter: Letter): boolean {
  return letter.toLowerCase() !== letter;
}
