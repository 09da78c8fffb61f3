import { type Benefit, type Family, familyOf, isTaxFree } from '../../law/benefits.js';
import type { PathResult } from '../../simulation/result.js';
import type { Texts } from '../texts.js';

/** A column of taxable benefits. */
export interface IncomeColumn {
  readonly heading: string;
  /** Those that the path shows. */
  readonly benefits: readonly Benefit[];
  /** The heading is the name of the benefit. */
  readonly named: boolean;
}

const FAMILIES: readonly Family[] = ['unemployment', 'sickness', 'rehabilitation', 'pension', 'work', 'other'];
const OTHER_FAMILIES: ReadonlySet<Family> = new Set<Family>(['pension', 'work', 'other']);

/** From the columns that say most to those that take least room. Benefits of a family come in the order of time. */
export function columnChoices({ months }: PathResult, texts: Texts): IncomeColumn[][] {
  const shown = new Set(months.flatMap(({ benefits }) => benefits.map(({ benefit }) => benefit)));
  const taxable = [...shown].filter((benefit) => !isTaxFree(benefit));
  const families = FAMILIES.map((family) => ({
    family,
    benefits: taxable.filter((benefit) => familyOf(benefit) === family),
  })).filter(({ benefits }) => benefits.length > 0);
  const others = families.filter(({ family }) => OTHER_FAMILIES.has(family));
  const daily = families.filter((each) => !others.includes(each));
  const joined = {
    heading: texts.labels.otherIncome,
    benefits: others.flatMap(({ benefits }) => benefits),
    named: false,
  };
  return [byBenefit, byFamily].flatMap((columnsOf) => [
    families.flatMap((each) => columnsOf(each, texts)),
    [...daily.flatMap((each) => columnsOf(each, texts)), ...(others.length > 0 ? [joined] : [])],
  ]);
}

interface FamilyBenefits {
  readonly family: Family;
  readonly benefits: readonly Benefit[];
}

/** A family with one benefit keeps its own heading. */
function byBenefit({ family, benefits }: FamilyBenefits, texts: Texts): IncomeColumn[] {
  if (benefits.length === 1) return byFamily({ family, benefits }, texts);
  return benefits.map((benefit) => ({ heading: texts.columns[benefit], benefits: [benefit], named: true }));
}

function byFamily({ family, benefits }: FamilyBenefits, texts: Texts): IncomeColumn[] {
  const [first] = benefits;
  const named = benefits.length === 1 && first !== undefined && texts.benefits[first] === texts.families[family];
  return [{ heading: texts.labels.columns[family], benefits, named }];
}
