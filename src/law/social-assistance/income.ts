/** ToTuL 11 §: which income counts for basic social assistance, and what of earnings is left out. */
import type { Cents } from '../../money/cents.js';
import { COMPENSATION_BENEFITS } from '../benefits.js';
import type { LawReader } from '../rates/index.js';

/** Kinds of income and benefits that are left out (11 § 2 mom), and the assistance itself. */
const NOT_COUNTED: ReadonlySet<string> = new Set([
  ...COMPENSATION_BENEFITS,
  'disability-allowance',
  'social-assistance',
  'basic-social-assistance',
]);

export function countsInSocialAssistance(kind: string): boolean {
  return !NOT_COUNTED.has(kind);
}

/** What is left out of one earner's net pay of a month (11 § 3 mom); nothing of an adult's from 1.3.2026. */
export function earningsLeftOut(law: LawReader, netPay: Cents): Cents {
  return Math.min(netPay, law('social-assistance.earnings-deduction')) as Cents;
}
