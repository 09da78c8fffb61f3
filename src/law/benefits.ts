/** The codes of product format 1: what is paid, and to which family of benefits it belongs. */

export type Family = 'unemployment' | 'sickness' | 'rehabilitation' | 'pension' | 'work' | 'other';

/** Benefits that the simulation itself decides on. */
const COMPUTED = {
  'labour-market-subsidy': 'unemployment',
  'basic-unemployment-allowance': 'unemployment',
  'general-social-security-benefit': 'unemployment',
  'earnings-related-allowance': 'unemployment',
  'sickness-allowance': 'sickness',
  'partial-sickness-allowance': 'sickness',
  'rehabilitation-allowance': 'rehabilitation',
  'partial-rehabilitation-allowance': 'rehabilitation',
  'young-persons-rehabilitation-allowance': 'rehabilitation',
  'disability-pension': 'pension',
  'rehabilitation-subsidy': 'pension',
  'guarantee-pension': 'pension',
  'expense-compensation': 'other',
  'maintenance-compensation': 'other',
  wages: 'work',
  'employer-sick-pay': 'work',
} as const satisfies Record<string, Family>;

/** Benefits that a scenario states with their amount, and that are never computed. */
const STATED = {
  'parental-allowance': 'other',
  'study-grant': 'other',
  'home-care-allowance': 'other',
  'old-age-pension': 'pension',
  'partial-disability-pension': 'pension',
  'earnings-related-pension': 'pension',
  'foreign-pension': 'pension',
  'basic-social-assistance': 'other',
  'general-housing-allowance': 'other',
  other: 'other',
} as const satisfies Record<string, Family>;

export type ComputedBenefit = keyof typeof COMPUTED;
export type StatedBenefit = keyof typeof STATED;
export type Benefit = ComputedBenefit | StatedBenefit;

export const COMPUTED_BENEFITS = Object.keys(COMPUTED) as ComputedBenefit[];
export const STATED_BENEFITS = Object.keys(STATED) as StatedBenefit[];
export const BENEFITS: readonly Benefit[] = [...COMPUTED_BENEFITS, ...STATED_BENEFITS];

const FAMILIES: Readonly<Record<Benefit, Family>> = { ...COMPUTED, ...STATED };

export function familyOf(benefit: Benefit): Family {
  return FAMILIES[benefit];
}

/** Compensations of cost, each with the family beside which it is paid (TTL 10:6, KKRL 31 §). */
const COMPENSATED = {
  'expense-compensation': 'unemployment',
  'maintenance-compensation': 'rehabilitation',
} as const satisfies Partial<Record<Benefit, DailyFamily>>;
export type Compensation = keyof typeof COMPENSATED;
export const COMPENSATION_BENEFITS = Object.keys(COMPENSATED) as readonly Compensation[];

/** A compensation of cost is no benefit to live on. */
export function isCompensation(benefit: Benefit): benefit is Compensation {
  return benefit in COMPENSATED;
}

export function compensatedFamily(compensation: Compensation): DailyFamily {
  return COMPENSATED[compensation];
}

/** Tax-free payments never count as gross income (R33; TVL 92 §). */
const TAX_FREE: ReadonlySet<Benefit> = new Set<Benefit>([
  ...COMPENSATION_BENEFITS,
  'basic-social-assistance',
  'general-housing-allowance',
]);

export function isTaxFree(benefit: Benefit): boolean {
  return TAX_FREE.has(benefit);
}

/** The three benefits of which at most one is paid on a day. */
export const DAILY_FAMILIES = ['unemployment', 'sickness', 'rehabilitation'] as const;
export type DailyFamily = (typeof DAILY_FAMILIES)[number];
