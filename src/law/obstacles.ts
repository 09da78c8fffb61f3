/**
 * Everything that can keep a benefit from being paid on a day. A day carries all obstacles that hold, as bits;
 * it is paid when there are none and the calendar pays it.
 */
import type { DailyFamily } from './benefits.js';
import type { Section } from './sections.js';

const UNEMPLOYMENT = {
  'not-registered': ['TTL 2:1', 'YTL 7 §, TTL 2:1'],
  'waiting-period': ['TTL 5:13, 7:10', 'YTL 14 §'],
  'qualifying-period': ['TTL 7:2', 'YTL 12 §'],
  sanction: ['TTL 2 a', 'YTL 10 §, TTL 2 a'],
  'periodised-pay': ['TTL 3:6', 'YTL 13 §, TTL 3:6'],
  'absent-from-service': ['TTL 10:3', 'YTL 19 §, TTL 10:3'],
  'found-unfit': ['TTL 3:3.1', 'YTL 13 §, TTL 3:3.1'],
  sickness: ['TTL 3:3.1', 'YTL 13 §, TTL 3:3.1'],
  rehabilitation: ['TTL 3:4.2', 'YTL 13 §, TTL 3:4.2'],
  'sickness-waiting': ['TTL 3:3.4', 'YTL 13 §, TTL 3:3.4'],
  'relapse-day': ['TTL 3:3.4', 'YTL 13 §, TTL 3:3.4'],
  hospital: ['TTL 3:1.3', 'YTL 11.4 §'],
  'after-maximum': ['TTL 3:3.3', 'YTL 13 §, TTL 3:3.3'],
  'working-time': ['TTL 4:3', 'YTL 15 §, TTL 4:3'],
  'employer-pay': ['TTL 3:5', 'YTL 13 §, TTL 3:5'],
  pension: ['TTL 3:3.1', 'YTL 13 §, TTL 3:3.1'],
  'other-benefit': ['TTL 3:4', 'YTL 13 §, TTL 3:4'],
  abroad: ['TTL 3:1', 'YTL 11 §'],
  'serving-or-detained': ['TTL 3:1', 'YTL 11 §'],
  age: ['TTL 3:1', 'YTL 11 §'],
  'claimed-late': ['TTL 11:1', 'YTL 20 §'],
  'not-claimed': ['TTL 11:1', 'YTL 20 §'],
  refused: ['TTL 11:4', 'YTL 21 §'],
} as const satisfies Record<string, Section>;

const SICKNESS = {
  'waiting-period': 'SVL 8:7',
  maximum: 'SVL 8:8–9',
  certificate: 'VNA 1335/2004 2:1',
  'statement-90': 'SVL 8:5 a',
  rehabilitation: 'SVL 8:6.1',
  'interrupted-rehabilitation': 'SVL 8:6.1, KKRL 29 §',
  'partial-work': 'SVL 8:11',
  'partial-maximum': 'SVL 8:12',
  'other-benefit': 'SVL 8:6',
  parental: 'SVL 12:1',
  abroad: 'SVL 1:2',
  'serving-or-detained': 'SVL 8:5',
  age: 'SVL 8:2',
  'claimed-late': 'SVL 15:4',
  'not-claimed': 'SVL 15:4',
  'refused-fit': 'SVL 8:4',
  'refused-formal': 'SVL 15:1',
} as const satisfies Record<string, Section>;

const REHABILITATION = {
  'waiting-period': 'KKRL 25–28 §',
  'not-attended': 'KKRL 23.1 §',
  'too-short': 'KKRL 23.1 §',
  'no-allowance': 'KKRL 19.2 § (730/2024)',
  suspended: 'KKRL 29 §',
  'to-employer': 'KKRL 47 §',
  'other-benefit': 'KKRL 22 §',
  abroad: 'KKRL 2 §',
  'serving-or-detained': 'KKRL 17 §',
  age: 'KKRL 17, 20 §',
  'claimed-late': 'KKRL 41 §',
  'not-claimed': 'KKRL 41 §',
  refused: 'KKRL 17 §',
  'pay-days-used': 'KKRL 24 §',
} as const satisfies Record<string, Section>;

export type UnemploymentObstacle = keyof typeof UNEMPLOYMENT;
export type SicknessObstacle = keyof typeof SICKNESS;
export type RehabilitationObstacle = keyof typeof REHABILITATION;

export interface ObstacleOf {
  unemployment: UnemploymentObstacle;
  sickness: SicknessObstacle;
  rehabilitation: RehabilitationObstacle;
}

/** Sections by family and obstacle. */
export const OBSTACLES: { readonly [F in DailyFamily]: Readonly<Record<ObstacleOf[F], Section>> } = {
  unemployment: UNEMPLOYMENT,
  sickness: SICKNESS,
  rehabilitation: REHABILITATION,
};

function bitsOf<K extends string>(sections: Record<K, unknown>): Readonly<Record<K, number>> {
  return Object.fromEntries(Object.keys(sections).map((name, i) => [name, 1 << i])) as Record<K, number>;
}

/** One bit for each obstacle of a family. */
export const BITS: { readonly [F in DailyFamily]: Readonly<Record<ObstacleOf[F], number>> } = {
  unemployment: bitsOf(UNEMPLOYMENT),
  sickness: bitsOf(SICKNESS),
  rehabilitation: bitsOf(REHABILITATION),
};

/** No claim to the benefit at all on this day: nobody is registered, ill or in rehabilitation. */
export const NOT_IN_QUESTION = 1 << 30;

/** The obstacles that a mask holds, in the order of the tables above. */
export function obstaclesIn<F extends DailyFamily>(family: F, mask: number): ObstacleOf[F][] {
  const names = Object.keys(OBSTACLES[family]) as ObstacleOf[F][];
  return names.filter((_, i) => (mask & (1 << i)) !== 0);
}
