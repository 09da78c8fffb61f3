import { DAILY_FAMILIES, type DailyFamily } from '../../law/benefits.js';
import type { DayResult, PathResult } from '../../simulation/result.js';
import { wrap } from '../drawing/wrap.js';
import type { Texts } from '../texts.js';
import { letterOf } from './letters.js';

const DATE_WIDTH = 10;
const AMOUNT_WIDTH = 9;
/** Every day: date, weekday, letter, amount, and what is paid or stands in the way. */
export function dayList({ days }: PathResult, texts: Texts, width: number): string {
  return days.map((day) => dayLine(day, texts, width)).join('\n');
}

function dayLine(day: DayResult, texts: Texts, width: number): string {
  const { formats } = texts;
  const date = formats.shortDate(day.day).padStart(DATE_WIDTH);
  const amount = day.paid ? formats.figure(day.paid.amount) : '–';
  const start = `${date} ${formats.weekday(day.day)} ${letterOf(day)} ${amount.padStart(AMOUNT_WIDTH)}  `;
  return wrap(dayText(day, texts), width, { first: start }).trimEnd();
}

function dayText(day: DayResult, texts: Texts): string {
  const { benefits, families, formats, labels } = texts;
  const compensation = day.compensation
    ? [`${benefits[day.compensation.benefit]} ${formats.figure(day.compensation.amount)}`]
    : [];
  if (day.paid) return [benefits[day.paid.benefit], ...compensation].join(' + ');
  const covers = day.covers.map((cover) => (cover === 'periodised-pay' ? labels.letters.L : families[cover]));
  const zero = day.reducedToZero === null ? [] : [texts.zeroReasons[day.reducedToZero]];
  const obstacles = DAILY_FAMILIES.flatMap((family) => obstacleText(day, family, texts));
  return [...covers, ...zero, ...(day.covers.length === 0 ? obstacles : [])].join('; ');
}

function obstacleText({ obstacles }: DayResult, family: DailyFamily, texts: Texts): string[] {
  const names: readonly string[] = obstacles[family] ?? [];
  if (names.length === 0) return [];
  const words: Readonly<Record<string, string>> = texts.obstacles[family];
  return [`${texts.families[family]}: ${names.map((name) => words[name]).join(', ')}`];
}
