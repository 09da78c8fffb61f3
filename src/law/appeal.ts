/** KKRL 55 §, KEL 78 §, SVL 17:1–2, TTL 12:1, YTL 36 §, Act 938/2014 35 §: how long a decision can be appealed against. */
import { addDays, type Day } from '../calendar/day.js';
import { FIRST_ENGINE_DAY } from '../calendar/workingDays.js';
import type { Benefit } from './benefits.js';
import { APPEAL_FIGURES } from './rates/appeal.js';
import { lawOn } from './rates/index.js';

/** The last day of appeal: a posted decision counts as received on the seventh day, and the time runs from there. */
export function lastAppealDay(decidedOn: Day): Day {
  const law = lawOn(Math.max(decidedOn, FIRST_ENGINE_DAY) as Day);
  return addDays(decidedOn, law('appeal.notice-days') + law('appeal.days'));
}

/** By the benefit decided on; where the act is not known, those that agree. */
const SECTIONS: Readonly<Partial<Record<Benefit | 'rehabilitation', string>>> = {
  'labour-market-subsidy': 'TTL 12:1, 12:6',
  'basic-unemployment-allowance': 'TTL 12:1, 12:6',
  'earnings-related-allowance': 'TTL 12:1, 12:6',
  'general-social-security-benefit': 'YTL 36 §',
  'sickness-allowance': 'SVL 17:1–2',
  'partial-sickness-allowance': 'SVL 17:1–2',
  'parental-allowance': 'SVL 17:1–2',
  rehabilitation: 'KKRL 55 §',
  'rehabilitation-allowance': 'KKRL 55 §',
  'partial-rehabilitation-allowance': 'KKRL 55 §',
  'young-persons-rehabilitation-allowance': 'KKRL 55 §',
  'disability-pension': 'KEL 78 §',
  'rehabilitation-subsidy': 'KEL 78 §',
  'general-housing-allowance': '938/2014 35 §',
};

export function appealSection(decision: Benefit | 'rehabilitation'): string {
  return SECTIONS[decision] ?? APPEAL_FIGURES['appeal.days'].section;
}
