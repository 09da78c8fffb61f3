/** What else may be paid: decided by others or under other acts, and stated in the scenario where it matters here. */
import type { Benefit } from '../../../law/benefits.js';
import type { Section } from '../../../law/sections.js';
import { amountKnown, HAS_CHILD, HOUSING_KNOWN, LITTLE_WEALTH, NOT_OWNER } from '../conditions/pensions.js';
import type { Now } from '../now.js';
import type { Condition, Route } from '../route.js';
import { statedCourse } from './pensions.js';

const ROUTE = { family: 'other', programmes: [], length: null, start: ({ on }: Now) => on } as const;

function stated(benefit: Benefit, law: Section, effect: 'bars' | 'deducts' | 'none', own: readonly Condition[]): Route {
  return {
    ...ROUTE,
    id: `other.${benefit}`,
    code: benefit,
    benefits: [benefit],
    conditions: [...own, amountKnown(benefit, law)],
    course: (now) => statedCourse(now, benefit, effect),
  };
}

function safetyNet(benefit: Benefit, conditions: readonly Condition[]): Route {
  return {
    ...ROUTE,
    id: `other.${benefit}`,
    code: benefit,
    benefits: [benefit],
    conditions,
    course: () => ({ missing: 'safety-net', key: null }),
  };
}

export const OTHER_ROUTES: readonly Route[] = [
  stated('parental-allowance', ['TTL 3:4.2', 'YTL 13 §, TTL 3:4.2'], 'bars', []),
  stated('study-grant', 'SVL 12:11', 'deducts', []),
  stated('home-care-allowance', ['TTL 4:8', 'YTL 15 §, TTL 4:8'], 'deducts', [HAS_CHILD]),
  stated('other', ['TTL 4:7.1', 'YTL 15 §, TTL 4:7.1'], 'deducts', []),
  safetyNet('general-housing-allowance', [NOT_OWNER, LITTLE_WEALTH, HOUSING_KNOWN]),
  safetyNet('basic-social-assistance', []),
];
