/** What each kind of day and money looks like: a pale ground, a dark ink, and a pattern that is told apart in grey. */
import type { DayResult } from '../../simulation/result.js';
import { type Letter, letterOf } from '../simulate/letters.js';

export type Pattern = 'plain' | 'rising' | 'falling' | 'dots' | 'level' | 'upright' | 'grid' | 'dense';

export interface Paint {
  readonly ground: string;
  readonly ink: string;
  readonly pattern: Pattern;
}

export const PAINTS = {
  unemployment: { ground: '#c9dcf0', ink: '#2b5c8f', pattern: 'plain' },
  sickness: { ground: '#f8e3b4', ink: '#8a5a00', pattern: 'rising' },
  rehabilitation: { ground: '#cdebd8', ink: '#1f6b48', pattern: 'dots' },
  pension: { ground: '#e2d8f2', ink: '#5d4296', pattern: 'level' },
  work: { ground: '#e9e2d8', ink: '#5f5444', pattern: 'upright' },
  other: { ground: '#cfe9ec', ink: '#1a6673', pattern: 'grid' },
  'tax-free': { ground: '#ffffff', ink: '#4d5866', pattern: 'falling' },
  /** All money that reaches the account, whatever it is. */
  arriving: { ground: '#d7e3ec', ink: '#12456b', pattern: 'plain' },
  'periodised-pay': { ground: '#ececec', ink: '#5c5c5c', pattern: 'grid' },
  zero: { ground: '#f3f4f6', ink: '#5c6470', pattern: 'level' },
  gap: { ground: '#ffffff', ink: '#b3261e', pattern: 'dense' },
  none: { ground: '#ffffff', ink: '#8a929c', pattern: 'plain' },
} as const satisfies Record<string, Paint>;

export type Shade = keyof typeof PAINTS;
export const SHADES = Object.keys(PAINTS) as readonly Shade[];

const OF_LETTER: Readonly<Record<Letter, Shade>> = {
  U: 'unemployment',
  S: 'sickness',
  R: 'rehabilitation',
  P: 'pension',
  W: 'work',
  O: 'other',
  L: 'periodised-pay',
  '0': 'zero',
  '!': 'gap',
  '.': 'none',
};

export interface DayShade {
  readonly shade: Shade;
  readonly letter: Letter;
  /** The day is covered and nothing is paid for it. */
  readonly unpaid: boolean;
}

/** The same kinds of days as the letters of the day strip. */
export function dayShade(day: DayResult): DayShade {
  const written = letterOf(day);
  const letter = written.toUpperCase() as Letter;
  return { shade: OF_LETTER[letter], letter, unpaid: written !== letter };
}
