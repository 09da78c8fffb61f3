/** AsTukiL 27–28 §: which change revises the allowance between two yearly reviews, and from which month. */
import { type Day, firstDayOf, type Month, monthOf } from '../../calendar/day.js';
import type { Cents } from '../../money/cents.js';
import type { LawReader } from '../rates/index.js';

/** The month of the review that every allowance has a year after it was granted or last revised (27 § 1 mom). */
export function reviewMonth(law: LawReader, granted: Month): Month {
  return (granted + law('housing-allowance.review-months')) as Month;
}

/** A rise by 400 € or a fall by 200 € of continuous monthly income revises (27 § 2 mom 1 k). */
export function incomeRevises(law: LawReader, before: Cents, now: Cents): boolean {
  return (
    now - before >= law('housing-allowance.revision-rise') || before - now >= law('housing-allowance.revision-fall')
  );
}

/** A change of the paid costs by 50 € revises (27 § 2 mom 2 k). */
export function costsRevise(law: LawReader, before: Cents, now: Cents): boolean {
  return Math.abs(now - before) >= law('housing-allowance.revision-costs');
}

/**
 * The month from which a change of income counts: the one after the month from whose first day it is in force
 * (28 § 1 k). A change on 1 March counts from April, one on 2 March from May.
 */
export function incomeChangeMonth(change: Day): Month {
  const month = monthOf(change);
  return (firstDayOf(month) === change ? month + 1 : month + 2) as Month;
}
