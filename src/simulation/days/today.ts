/** What a day decides: one record for a whole path, which each day writes over. */
import { NOT_IN_QUESTION } from '../../law/obstacles.js';

/** Every field is written on every day, family by family in the order of R22. */
export interface Today {
  readonly rehabilitation: RehabilitationDay;
  readonly sickness: SicknessDay;
  readonly unemployment: UnemploymentDay;
  /** Waiting or interval pay is paid. */
  claimed: boolean;
}

export interface RehabilitationDay {
  /** Obstacles; 0: the entitlement runs. */
  mask: number;
  /** Paid to the client. */
  paid: boolean;
  /** Paid, but to the employer who pays wages for the day (KKRL 47 §). */
  toEmployer: boolean;
  /** The programme fills the week and its waiting is over: no unemployment benefit (R40). */
  fillsWeek: boolean;
  /** The entitlement covers the day, whether or not the calendar pays it (R32). */
  covers: boolean;
  /** The client takes part on the day. */
  attended: boolean;
}

export interface SicknessDay {
  /** Obstacles; 0: the entitlement runs. */
  mask: number;
  /** The calendar pays the day and nothing stands in the way: a paid day, also when all of it goes to the employer. */
  paid: boolean;
  partial: boolean;
  /** Counts towards the 300 days. */
  counts: boolean;
}

export interface UnemploymentDay {
  /** Obstacles; 0: the entitlement runs. */
  mask: number;
  /** The sickness waiting days that TTL 3:3.4 pays (R5). */
  throughWaiting: boolean;
  /** A waiting day of the unemployment benefit itself may be counted. */
  countsAsWaiting: boolean;
}

export function newToday(): Today {
  const rehabilitation = { mask: 0, paid: false, toEmployer: false, fillsWeek: false, covers: false, attended: false };
  const sickness = { mask: 0, paid: false, partial: false, counts: false };
  const unemployment = { mask: 0, throughWaiting: false, countsAsWaiting: false };
  leaveRehabilitationOut(rehabilitation);
  leaveSicknessOut(sickness);
  return { rehabilitation, sickness, unemployment, claimed: false };
}

/** No programme on the day. */
export function leaveRehabilitationOut(today: RehabilitationDay): void {
  today.mask = NOT_IN_QUESTION;
  today.paid = false;
  today.toEmployer = false;
  today.fillsWeek = false;
  today.covers = false;
  today.attended = false;
}

/** No incapacity on the day. */
export function leaveSicknessOut(today: SicknessDay): void {
  today.mask = NOT_IN_QUESTION;
  today.paid = false;
  today.partial = false;
  today.counts = false;
}
