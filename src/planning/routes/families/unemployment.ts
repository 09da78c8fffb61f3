/** The unemployment benefits: registered as a jobseeker, without anything else. */
import type { Benefit } from '../../../law/benefits.js';
import type { UnemploymentBenefit } from '../../../law/unemployment/benefitKind.js';
import { FREE_FOR_UNEMPLOYMENT, NO_FULL_PENSION, noOldAgePension, UNEMPLOYMENT_AGE } from '../conditions/persons.js';
import {
  benefitInLaw,
  FIT_FOR_WORK,
  FUND_DAYS_LEFT,
  FUND_MEMBER,
  NO_BASIC_RIGHT,
  NO_FUND_RIGHT,
  NOT_FULL_TIME,
  WORK_CONDITION,
} from '../conditions/unemployment.js';
import type { Condition, Route } from '../route.js';

/** What each asks for beyond the conditions of all unemployment benefit. */
const OWN: Readonly<Record<UnemploymentBenefit, readonly Condition[]>> = {
  'labour-market-subsidy': [benefitInLaw('labour-market-subsidy'), NO_FUND_RIGHT, NO_BASIC_RIGHT],
  'basic-unemployment-allowance': [benefitInLaw('basic-unemployment-allowance'), NO_FUND_RIGHT, WORK_CONDITION],
  'general-social-security-benefit': [benefitInLaw('general-social-security-benefit'), NO_FUND_RIGHT],
  'earnings-related-allowance': [FUND_MEMBER, WORK_CONDITION, FUND_DAYS_LEFT],
};

export const UNEMPLOYMENT_BENEFITS = Object.keys(OWN) as UnemploymentBenefit[];

export const UNEMPLOYED: readonly Condition[] = [
  UNEMPLOYMENT_AGE,
  ...FREE_FOR_UNEMPLOYMENT,
  NO_FULL_PENSION,
  noOldAgePension(['TTL 3:4.2', 'YTL 13 §, TTL 3:4.2']),
  FIT_FOR_WORK,
  NOT_FULL_TIME,
];

export const UNEMPLOYMENT_ROUTES: readonly Route[] = Object.entries(OWN).map(([code, own]) => ({
  id: `unemployment.${code}`,
  family: 'unemployment',
  code,
  programmes: [],
  benefits: [code as Benefit],
  conditions: [...own, ...UNEMPLOYED],
  length: null,
  start: ({ on }) => on,
  course: ({ on }) => ({
    from: on,
    to: null,
    steps: [],
    ends: ['service', 'rehabilitation'],
    registers: on,
  }),
}));
