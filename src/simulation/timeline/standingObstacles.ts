/** Obstacles that stand through a run of equal circumstances: age, claim, what is already received, absence. */
import { addYears, type Day, endOfMonth } from '../../calendar/day.js';
import type { DailyFamily } from '../../law/benefits.js';
import { BITS, type ObstacleOf } from '../../law/obstacles.js';
import { barredBy, type Holder } from '../../law/precedence.js';
import { type Figures, figuresInForce, lawOn } from '../../law/rates/index.js';
import { isRehabilitationAge } from '../../law/rehabilitation/age.js';
import { isSicknessAge } from '../../law/sickness/age.js';
import { isUnemploymentAge } from '../../law/unemployment/age.js';
import type { Claim } from './claims.js';
import type { Situation } from './situations.js';

export type Masks = Readonly<Record<DailyFamily, number>>;

/** What of a situation stands in the way whatever else the days bring. */
type Standing = Pick<Situation, 'absence' | 'pensions' | 'incapacity' | 'others' | 'claims'>;

export function standingObstacles(birth: Day, value: Day, standing: Standing): Masks {
  const holders = holdersOf(standing);
  return {
    unemployment:
      held('unemployment', holders) | claimed('unemployment', standing) | aged('unemployment', birth, value),
    sickness: held('sickness', holders) | claimed('sickness', standing) | aged('sickness', birth, value),
    rehabilitation:
      held('rehabilitation', holders) | claimed('rehabilitation', standing) | aged('rehabilitation', birth, value),
  };
}

function holdersOf({ absence, pensions, incapacity, others }: Standing): Holder[] {
  const holders: Holder[] = others.flatMap(({ benefit, effect }): Holder[] => {
    if (benefit === 'parental-allowance' || benefit === 'old-age-pension') return [benefit];
    return effect === 'bars' ? ['barring-benefit'] : [];
  });
  if (absence !== null) holders.push(absence);
  if (pensions.length > 0) holders.push('disability-pension');
  if (incapacity?.employerPay) holders.push('employer-sick-pay');
  return holders;
}

function held(family: DailyFamily, holders: readonly Holder[]): number {
  return holders.reduce((mask, holder) => mask | barredBy(holder, family), 0);
}

const REFUSALS: Readonly<Record<Exclude<Claim, 'in-order'>, { readonly [F in DailyFamily]: ObstacleOf[F] }>> = {
  late: { unemployment: 'claimed-late', sickness: 'claimed-late', rehabilitation: 'claimed-late' },
  never: { unemployment: 'not-claimed', sickness: 'not-claimed', rehabilitation: 'not-claimed' },
  'refused-fit': { unemployment: 'refused', sickness: 'refused-fit', rehabilitation: 'refused' },
  'refused-formal': { unemployment: 'refused', sickness: 'refused-formal', rehabilitation: 'refused' },
};

function claimed<F extends DailyFamily>(family: F, { claims }: Standing): number {
  const claim: Claim = claims[family];
  return claim === 'in-order' ? 0 : bit(family, REFUSALS[claim][family] as ObstacleOf[F]);
}

const IS_OF_AGE = {
  unemployment: isUnemploymentAge,
  sickness: isSicknessAge,
  rehabilitation: isRehabilitationAge,
} as const;

function aged(family: DailyFamily, birth: Day, value: Day): number {
  return IS_OF_AGE[family](lawOn(value), birth, value) ? 0 : bit(family, 'age');
}

function bit<F extends DailyFamily>(family: F, obstacle: ObstacleOf[F]): number {
  return (BITS[family] as Readonly<Record<string, number>>)[obstacle] as number;
}

/** Every age at which some benefit begins or ends, by any version of its figure. */
function agesIn(figures: Figures): readonly number[] {
  const ages = Object.entries(figures)
    .filter(([name]) => /-age(-|$)/.test(name))
    .flatMap(([, { versions }]) => versions.map(({ value }) => value));
  return [...new Set(ages)];
}

/** Of each set of figures, found once. */
const AGES = new WeakMap<Figures, readonly number[]>();

export function ageBoundaries(birth: Day): Day[] {
  const figures = figuresInForce();
  const ages = AGES.get(figures) ?? agesIn(figures);
  AGES.set(figures, ages);
  return ages.flatMap((age) => {
    const birthday = addYears(birth, age, 'first-of-next');
    return [birthday, (endOfMonth(birthday) + 1) as Day];
  });
}
