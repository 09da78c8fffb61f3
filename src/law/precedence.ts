/**
 * The same-day table (R22): what someone already receives, and what it does to each of the three benefits.
 * Evaluation goes rehabilitation → sickness → unemployment, so a row only ever looks down this order.
 */
import type { DailyFamily } from './benefits.js';

export type Effect =
  /** The benefit is not paid. */
  | 'bars'
  /** 1/25 (unemployment: 1/21.5) of the month comes off each day. */
  | 'deducts'
  /** Paid beside it in full. */
  | 'none';

export type Holder =
  | 'rehabilitation'
  | 'sickness'
  | 'disability-pension'
  | 'old-age-pension'
  | 'parental-allowance'
  | 'employer-sick-pay'
  | 'abroad'
  | 'prison'
  | 'conscription';

export const PRECEDENCE: Readonly<Record<Holder, Readonly<Record<DailyFamily, Effect>>>> = {
  // SVL 8:6.1 · TTL 3:4.2 k. 5, YTL 13 §
  rehabilitation: { rehabilitation: 'none', sickness: 'bars', unemployment: 'bars' },
  // TTL 3:3.1, YTL 13 §
  sickness: { rehabilitation: 'none', sickness: 'none', unemployment: 'bars' },
  // KKRL 34, 40 § · SVL 12:2, 12:12 · TTL 3:3.1
  'disability-pension': { rehabilitation: 'none', sickness: 'deducts', unemployment: 'bars' },
  // KKRL 22 § · SVL 8:6.1 · TTL 3:4.2
  'old-age-pension': { rehabilitation: 'bars', sickness: 'bars', unemployment: 'bars' },
  // KKRL 38 § · SVL 12:1, 8:8.3 · TTL 3:4.2 (R36)
  'parental-allowance': { rehabilitation: 'none', sickness: 'bars', unemployment: 'bars' },
  // SVL 7:4 · TTL 3:5 (R48)
  'employer-sick-pay': { rehabilitation: 'none', sickness: 'deducts', unemployment: 'bars' },
  abroad: { rehabilitation: 'bars', sickness: 'bars', unemployment: 'bars' },
  // SVL 8:5 · TTL 3:1
  prison: { rehabilitation: 'bars', sickness: 'bars', unemployment: 'bars' },
  conscription: { rehabilitation: 'bars', sickness: 'bars', unemployment: 'bars' },
};
