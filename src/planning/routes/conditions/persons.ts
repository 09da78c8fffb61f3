/** What is asked of the person whatever the route: age, where they are, which pension they have. */
import { addYears, day } from '../../../calendar/day.js';
import { retirementDay } from '../../../law/pension/retirementAge.js';
import { lawOn } from '../../../law/rates/index.js';
import { isRehabilitationAge, mayBegin } from '../../../law/rehabilitation/age.js';
import { isSicknessAge } from '../../../law/sickness/age.js';
import { isUnemploymentAge } from '../../../law/unemployment/age.js';
import { inForce, receives } from '../now.js';
import { condition, metIf } from './verdicts.js';

export const UNEMPLOYMENT_AGE = condition('unemployment-age', ['TTL 3:1', 'YTL 11 §'], ({ facts }, at) =>
  metIf(isUnemploymentAge(lawOn(at), facts.client.birth, at)),
);

export const SICKNESS_AGE = condition('sickness-age', 'SVL 8:2', ({ facts }, at) =>
  metIf(isSicknessAge(lawOn(at), facts.client.birth, at)),
);

export const REHABILITATION_AGE = condition('rehabilitation-age', 'KKRL 17 §', ({ facts }, at) =>
  metIf(isRehabilitationAge(lawOn(at), facts.client.birth, at)),
);

/** Youth services ask for 16 to 29 years whatever the ages of the allowance are. */
const YOUTH_FROM = 16;

export const YOUTH_AGE = condition('youth-age', 'KKRL 7 a §', ({ facts: { client } }, at) =>
  metIf(
    at >= addYears(client.birth, YOUTH_FROM, 'first-of-next') &&
      mayBegin(lawOn(at), 'youth-coaching', client.birth, at),
  ),
);

export const YOUNG_PLAN_AGE = condition('young-plan-age', 'KKRL 20 §', ({ facts: { client } }, at) =>
  metIf(mayBegin(lawOn(at), 'young-persons-plan', client.birth, at)),
);

/** The ages of Kela's own description of the skills course. */
const SKILLS_AGES = { from: 18, to: 64 };

export const SKILLS_AGE = condition('skills-age', 'KKRL 6 §', ({ facts: { client } }, at) =>
  metIf(
    at >= addYears(client.birth, SKILLS_AGES.from, 'first-of-next') &&
      at < addYears(client.birth, SKILLS_AGES.to + 1, 'first-of-next'),
  ),
);

function under(id: 'under-65' | 'under-67', law: string, age: number) {
  return condition(id, law, ({ facts: { client } }, at) => metIf(at < addYears(client.birth, age, 'first-of-next')));
}

export const UNDER_65 = under('under-65', 'KKRL 9 §', 65);
export const UNDER_67 = under('under-67', 'KKRL 6 §', 67);

/** Act 733/2024: those born earlier keep the age of 16. */
const BORN_WITH_HIGHER_PENSION_AGE = day('2009-01-01');
const PENSION_AGES = { before: 16, from: 18 };

export const PENSION_AGE = condition('pension-age', 'KEL 12 §', ({ facts: { client } }, at) => {
  const lowest = client.birth < BORN_WITH_HIGHER_PENSION_AGE ? PENSION_AGES.before : PENSION_AGES.from;
  return metIf(at >= addYears(client.birth, lowest, 'first-of-next') && at < retirementDay(lawOn(at), client.birth));
});

export const RETIREMENT_AGE = condition('retirement-age', 'TyEL 11 §', ({ facts: { client } }, at) =>
  metIf(at >= retirementDay(lawOn(at), client.birth)),
);

const serving = (law: string | readonly [string, string]) =>
  condition('not-serving', law, (now) => metIf(!inForce(now, 'prison') && !inForce(now, 'conscription')));
const inFinland = (law: string | readonly [string, string]) =>
  condition('in-finland', law, (now) => metIf(!inForce(now, 'abroad')));

export const FREE_FOR_UNEMPLOYMENT = [serving(['TTL 3:1', 'YTL 11 §']), inFinland(['TTL 3:1', 'YTL 11 §'])];
export const FREE_FOR_SICKNESS = [serving('SVL 8:5'), inFinland('SVL 1:2')];
export const FREE_FOR_REHABILITATION = [serving('KKRL 17 §'), inFinland('KKRL 2 §')];

export const NO_FULL_PENSION = condition('no-full-pension', ['TTL 3:3.1', 'YTL 13 §, TTL 3:3.1'], (now) =>
  metIf(!receives(now, 'disability-pension') && !receives(now, 'rehabilitation-subsidy')),
);

export const noOldAgePension = (law: string | readonly [string, string]) =>
  condition('no-old-age-pension', law, (now) => metIf(!receives(now, 'old-age-pension')));
