/** How long each route usually is: practice more than law, each from its source; checked on 2026-11-21. */
import { addDays, addMonths, type Day } from '../../calendar/day.js';
import { FINNISH_WORKING_DAYS } from '../../calendar/workingDays.js';
import type { ProgrammeCode } from '../../law/rehabilitation/programmes.js';
import type { Service } from '../../scenario/facts.js';

/** Who says so; `none`: nobody, and a month is assumed. */
export type LengthSource = 'law' | 'kela' | 'provider' | 'none';

export interface Length {
  /** Months, days attended in one run, working days (Mon–Sat), or as long as the right to it goes on. */
  readonly unit: 'months' | 'days' | 'working-days' | 'open';
  readonly shortest: number | null;
  readonly longest: number | null;
  readonly source: LengthSource;
  /** The section or the page; empty without a source. */
  readonly where: string;
}

type Bound = number | null;
const lengthIn =
  (unit: Length['unit']) =>
  (shortest: Bound, longest: Bound, source: LengthSource, where: string): Length => ({
    unit,
    shortest,
    longest,
    source,
    where,
  });
const months = lengthIn('months');
const days = lengthIn('days');
const workingDays = lengthIn('working-days');
const open = lengthIn('open');

const UNNAMED = months(null, null, 'none', '');
/** A course for musculoskeletal diseases: 5 + 5 + 3 days. */
const COURSE = days(13, 13, 'provider', 'TULES 5 + 5 + 3');

export const PROGRAMME_LENGTHS: Readonly<Record<ProgrammeCode, Length>> = {
  'vocational-assessment': days(null, 12, 'provider', ''),
  'work-trial': months(3, 6, 'kela', 'kela.fi/teak'),
  'work-coaching': months(3, 21, 'kela', 'kela.fi/teak'),
  'work-trial-and-coaching': months(6, 26, 'kela', 'kela.fi/teak'),
  'skills-course': months(15, 15, 'kela', 'kela.fi/taito-rehabilitation'),
  'education-trial': UNNAMED,
  'vocational-training': open(null, null, 'none', ''),
  apprenticeship: open(null, null, 'none', ''),
  'work-ability-course': days(10, 13, 'provider', ''),
  'youth-coaching': months(5, 10, 'provider', ''),
  'youth-assessment': UNNAMED,
  'young-persons-plan': open(null, null, 'law', 'KKRL 20 §'),
  'adaptation-course': COURSE,
  'family-rehabilitation': UNNAMED,
  'rehabilitation-course': COURSE,
  'individual-rehabilitation': days(16, 18, 'provider', ''),
  'demanding-medical-rehabilitation': months(12, 36, 'law', 'KKRL 9–11 §'),
  psychotherapy: months(null, 36, 'law', 'KKRL 11 a §'),
  'occupational-health-work-trial': workingDays(null, 45, 'law', 'KKRL 18 §'),
  'substance-rehabilitation': workingDays(null, 75, 'law', 'KKRL 18 §'),
};

export const SERVICE_LENGTHS: Readonly<Record<Service, Length>> = {
  'rehabilitative-work': months(3, 24, 'law', '189/2001 13 b §'),
  'work-trial': UNNAMED,
  coaching: UNNAMED,
  'labour-market-training': UNNAMED,
};

/** Where neither bound is named. */
const ASSUMED = 1;

/** The last day of the shortest usual length, or of the longest where no shortest is named; null: open-ended. */
export function lastDayFor({ unit, shortest, longest }: Length, from: Day): Day | null {
  const count = shortest ?? longest ?? ASSUMED;
  switch (unit) {
    case 'months':
      return addDays(addMonths(from, count, 'last-of-month'), -1);
    case 'days':
      return counted(from, (last) => FINNISH_WORKING_DAYS.weekdays(from, last) >= count);
    case 'working-days':
      return counted(from, (last) => FINNISH_WORKING_DAYS.between(from, last) >= count);
    case 'open':
      return null;
  }
}

function counted(from: Day, isEnough: (last: Day) => boolean): Day {
  let last = from;
  while (!isEnough(last)) last = addDays(last, 1);
  return last;
}
