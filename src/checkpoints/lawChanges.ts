/** Changes of law that the path feels: the general benefit of 1.5.2026, and amounts that change under a running right. */
import type { Day } from '../calendar/day.js';
import { contains } from '../calendar/period.js';
import { generalBenefitChange } from '../findings/notices.js';
import { changeDays } from '../law/rates/index.js';
import type { Reason } from '../law/reasons.js';
import { GENERAL_BENEFIT_BEGINS } from '../law/unemployment/benefitKind.js';
import type { Cents } from '../money/cents.js';
import type { BenefitPeriod, PathResult } from '../simulation/result.js';
import type { AmountChange, Checkpoint } from './checkpoint.js';
import { checkpoint } from './kinds.js';

export function lawChangeCheckpoints(result: PathResult): Checkpoint[] {
  const changes = changeDays().filter((value) => contains(result.horizon, value));
  return [...generalBenefit(result), ...changes.flatMap((value) => amountsOn(result, value))];
}

function generalBenefit(result: PathResult): Checkpoint[] {
  const change = generalBenefitChange(result);
  return change === null ? [] : [checkpoint('law-changes-benefit', GENERAL_BENEFIT_BEGINS, ['YTL 55 §'], change)];
}

/** A right that runs over the day with nothing but a weekend or holidays between its paid days. */
const NEAR = 7;

/** One checkpoint a day, naming every benefit whose amount the law changes. */
function amountsOn({ periods }: PathResult, value: Day): Checkpoint[] {
  const pairs = periods.flatMap((after) => {
    if (after.from < value || after.from - value > NEAR) return [];
    const before = periods.findLast(({ benefit, to }) => benefit === after.benefit && to < value && value - to <= NEAR);
    return before === undefined ? [] : [{ before, after }];
  });
  const changes = pairs.flatMap(({ before, after }) => changeBetween(before, after));
  const law = [
    ...new Set(pairs.flatMap(({ before, after }) => (changeBetween(before, after).length > 0 ? after.law : []))),
  ];
  return changes.length === 0 ? [] : [checkpoint('law-changes-amount', value, law, { changes })];
}

function changeBetween(before: BenefitPeriod, after: BenefitPeriod): AmountChange[] {
  const [old, fresh] = [before, after].map(({ reasons }) => reasons.map(amountOfLaw).find((each) => each !== null));
  if (!old || !fresh || old.rule !== fresh.rule || old.amount === fresh.amount || old.given !== fresh.given) return [];
  return [{ benefit: after.benefit, before: old.amount, after: fresh.amount }];
}

/** What a rule takes from the law as it stands, where the client's own facts do not enter it. */
function amountOfLaw({ rule, facts }: Reason): { rule: string; amount: Cents; given?: number } | null {
  switch (rule) {
    case 'unemployment.full-amount':
      return { rule, amount: facts.daily, given: facts.children };
    case 'sickness.minimum':
    case 'rehabilitation.minimum':
    case 'rehabilitation.higher-minimum':
    case 'rehabilitation.index':
      return { rule, amount: facts.daily };
    case 'pension.national':
      return { rule, amount: facts.monthly, given: facts.others };
    case 'pension.guarantee':
      return { rule, amount: facts.monthly };
    default:
      return null;
  }
}
