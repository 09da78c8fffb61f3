/** KKRL 25–28 §: the waiting period of rehabilitation allowance (R17, R19, R51, R54). */
import type { Day } from '../../calendar/day.js';
import type { LawReader } from '../rates/index.js';
import { PROGRAMMES, type ProgrammeCode } from './programmes.js';

/** What was received when the right begins; the first that holds decides. */
export interface BeforeRehabilitation {
  /** A pension of KKRL 34 § on the day before. */
  readonly pension: boolean;
  /** Unemployment benefit, sickness or parental allowance on its last possible day, or social assistance (27 §). */
  readonly precedingBenefit: boolean;
  /** Rehabilitation allowance within the last 30 days (25 § 3). */
  readonly recentRehabilitation: boolean;
}

export type RehabilitationWaiting =
  | { readonly kind: 'none' }
  | { readonly kind: 'days'; readonly days: number }
  /** The right begins this many calendar days after the start day (26 §). */
  | { readonly kind: 'calendar'; readonly days: number };

/** @param attendedDays days attended in all phases of the whole; Infinity when it has no end (R51, R59) */
export function rehabilitationWaiting(
  law: LawReader,
  programme: ProgrammeCode,
  attendedDays: number,
  before: BeforeRehabilitation,
): RehabilitationWaiting {
  if (before.pension) return { kind: 'calendar', days: law('rehabilitation.pensioner-waiting-days') };
  if (before.precedingBenefit) return { kind: 'none' };
  if (before.recentRehabilitation) return { kind: 'days', days: law('rehabilitation.waiting-short') };
  return { kind: 'days', days: classWaiting(law, programme, attendedDays) };
}

/** 25 § 3: a new rehabilitation within 30 days of the last paid day; day 30 is inside. */
export function isRecentRehabilitation(law: LawReader, lastPaid: Day | null, start: Day): boolean {
  return lastPaid !== null && start - lastPaid <= law('rehabilitation.relapse-days');
}

/** 25 §: the days of the programme's class. */
function classWaiting(law: LawReader, programme: ProgrammeCode, attendedDays: number): number {
  const short = law('rehabilitation.waiting-short');
  const long = law('rehabilitation.waiting-long');
  switch (PROGRAMMES[programme].waiting) {
    case 'short':
      return short;
    case 'long':
      return long;
    case 'course':
      return attendedDays <= law('rehabilitation.course-days') ? short : long;
    case 'individual':
      return attendedDays <= law('rehabilitation.individual-days') ? short : long;
  }
}
