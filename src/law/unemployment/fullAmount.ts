/** TTL 6:1, 6:6, 7:4; YTL 15 §: the full daily amount. */
import { type Cents, plus } from '../../money/cents.js';
import type { LawReader } from '../rates/index.js';

/** Child increase for a number of children under 18, in cents a day; 0 from 1.4.2024 (Act 1300/2023). */
export function childIncrease(law: LawReader, children: number): Cents {
  if (children <= 0) return 0 as Cents;
  const name = children === 1 ? 'child-increase-1' : children === 2 ? 'child-increase-2' : 'child-increase-3';
  return law(`unemployment.${name}`) as Cents;
}

/** Base amount with child increase, in cents a day. */
export function fullAmount(law: LawReader, children: number): Cents {
  return plus(law('unemployment.base-amount') as Cents, childIncrease(law, children));
}
