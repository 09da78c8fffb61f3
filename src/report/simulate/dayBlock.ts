import { isAnonymous } from '../../answer/anonymity.js';
import { wholeMonth } from '../../calendar/period.js';
import { daysIn } from '../../simulation/daysIn.js';
import type { DayResult } from '../../simulation/result.js';
import type { Paint } from '../drawing/paint.js';
import { wrapItems } from '../drawing/wrap.js';
import type { Texts } from '../texts.js';
import { LETTERS, type Letter, letterOf } from './letters.js';
import { monthName, rowsOf, type Shown } from './monthTable.js';
import { dayStrip } from './strip.js';

/** A week and the space behind it, and the weeks that a month can touch. */
const WEEK = 8;
const MOST_WEEKS = 6;

/**
 * The day strips of all months under each other, the same weekday always in the same column. A month of more weeks than the
 * width holds goes on in the next line.
 */
export function dayBlock(shown: Shown, texts: Texts, width: number, paint: Paint): string {
  const { labels } = texts;
  const strips = rowsOf(shown).map((row) => ({
    name: monthName(row, texts),
    strip: dayStrip(daysIn(shown.result.days, wholeMonth(row.month.month))),
  }));
  const nameWidth = Math.max(labels.days.length, ...strips.map(({ name }) => name.length)) + 2;
  const weeks = Math.min(MOST_WEEKS, Math.max(1, Math.floor((width - nameWidth + 1) / WEEK)));
  const length = Math.min(weeks * WEEK - 1, Math.max(...strips.map(({ strip }) => strip.length)));
  const weekdays = isAnonymous() ? '' : Array(MOST_WEEKS).fill(labels.weekdays).join(' ').slice(0, length);
  return [
    paint('strong', `${labels.days.padEnd(nameWidth)}${weekdays}`.trimEnd()),
    ...strips.flatMap(({ name, strip }) =>
      folded(strip, weeks * WEEK).map(
        (line, i) => (i === 0 ? name : '').padEnd(nameWidth) + line.replace(/!+/g, (marks) => paint('gap', marks)),
      ),
    ),
  ].join('\n');
}

function folded(strip: string, length: number): string[] {
  const lines = Array.from({ length: Math.ceil(strip.length / length) }, (_, i) =>
    strip.slice(i * length, (i + 1) * length).trimEnd(),
  );
  return lines.filter((line, i) => i === 0 || line !== '');
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
