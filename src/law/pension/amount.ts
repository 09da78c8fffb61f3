/** KEL 20 §, TakuuEL 8–9 §: full national pension and what guarantee pension adds, without other pensions. */
import { type Cents, minusDownToZero } from '../../money/cents.js';
import type { LawReader } from '../rates/index.js';

/** Euros a month, in cents. */
export function pensionByTable(law: LawReader, couple: boolean): { national: Cents; guarantee: Cents } {
  const national = law(couple ? 'pension.national-couple' : 'pension.national-single') as Cents;
  return { national, guarantee: minusDownToZero(law('pension.guarantee') as Cents, national) };
}
