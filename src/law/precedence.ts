/**
 * The same-day table (R22): what someone already receives or where they are, and what that does to each of the three
 * benefits. The days are evaluated rehabilitation → sickness → unemployment, so no row ever looks up this order.
 */
import type { DailyFamily } from './benefits.js';
import { BITS, type ObstacleOf } from './obstacles.js';

export type Effect<F extends DailyFamily> =
  /** The benefit is not paid; the obstacle says so. */
  | { readonly bars: ObstacleOf[F] }
  /** 1/25 (unemployment: 1/21.5) of the month comes off each day. */
  | 'deducts'
  /** Paid beside it in full. */
  | 'none';

export type Holder =
  | 'rehabilitation-allowance'
  | 'sickness-allowance'
  | 'disability-pension'
  | 'old-age-pension'
  | 'parental-allowance'
  /** An `other-benefit` whose scenario says that it bars. */
  | 'barring-benefit'
  | 'employer-sick-pay'
  | 'abroad'
  | 'prison'
  | 'conscription';

const PRECEDENCE: Readonly<Record<Holder, { readonly [F in DailyFamily]: Effect<F> }>> = {
  // SVL 8:6.1 · TTL 3:4.2 k. 5, YTL 13 §
  'rehabilitation-allowance': {
    rehabilitation: 'none',
    sickness: { bars: 'rehabilitation' },
    unemployment: { bars: 'rehabilitation' },
  },
  // TTL 3:3.1, YTL 13 §
  'sickness-allowance': { rehabilitation: 'none', sickness: 'none', unemployment: { bars: 'sickness' } },
  // KKRL 34, 40 § · SVL 12:2, 12:12 · TTL 3:3.1
  'disability-pension': { rehabilitation: 'none', sickness: 'deducts', unemployment: { bars: 'pension' } },
  // KKRL 22 § · SVL 8:6.1 · TTL 3:4.2
  'old-age-pension': {
    rehabilitation: { bars: 'other-benefit' },
    sickness: { bars: 'other-benefit' },
    unemployment: { bars: 'other-benefit' },
  },
  // KKRL 38 § · SVL 12:1, 8:8.3 · TTL 3:4.2 (R36)
  'parental-allowance': {
    rehabilitation: 'none',
    sickness: { bars: 'parental' },
    unemployment: { bars: 'other-benefit' },
  },
  'barring-benefit': {
    rehabilitation: { bars: 'other-benefit' },
    sickness: { bars: 'other-benefit' },
    unemployment: { bars: 'other-benefit' },
  },
  // SVL 7:4 · TTL 3:5 (R48)
  'employer-sick-pay': { rehabilitation: 'none', sickness: 'deducts', unemployment: { bars: 'employer-pay' } },
  abroad: { rehabilitation: { bars: 'abroad' }, sickness: { bars: 'abroad' }, unemployment: { bars: 'abroad' } },
  // SVL 8:5 · TTL 3:1
  prison: {
    rehabilitation: { bars: 'serving-or-detained' },
    sickness: { bars: 'serving-or-detained' },
    unemployment: { bars: 'serving-or-detained' },
  },
  conscription: {
    rehabilitation: { bars: 'serving-or-detained' },
    sickness: { bars: 'serving-or-detained' },
    unemployment: { bars: 'serving-or-detained' },
  },
};

/** The obstacle, as a bit, that a holder puts in a benefit's way; 0 when it bars nothing. */
export function barredBy(holder: Holder, family: DailyFamily): number {
  const effect = PRECEDENCE[holder][family];
  return typeof effect === 'object' ? ((BITS[family] as Readonly<Record<string, number>>)[effect.bars] as number) : 0;
}
