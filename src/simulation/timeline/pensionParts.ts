/** What a granted pension brings in a month: the stated amount, or national and guarantee pension by table (R48). */
import type { Day } from '../../calendar/day.js';
import type { Benefit } from '../../law/benefits.js';
import { LAW_YEARS } from '../../law/lawYears.js';
import { guaranteePension, nationalPension } from '../../law/pension/amount.js';
import { type FigureName, type LawReader, lawOn, readingOn } from '../../law/rates/index.js';
import { type Reason, reason } from '../../law/reasons.js';
import { isFullNationalPension } from '../../law/tax/fullPension.js';
import type { Cents } from '../../money/cents.js';
import type { PensionStep } from '../../scenario/facts.js';
import type { Circumstances } from './circumstances.js';

export interface PensionPart {
  readonly benefit: Benefit;
  readonly monthly: Cents;
  readonly byTable: boolean;
  /** The national pension in its full amount (KEL 19 §); a guarantee pension never is. */
  readonly full: boolean;
  readonly reason: Reason;
  readonly projected: readonly FigureName[];
}

/** Parts that pay nothing are left out. */
export function pensionParts(step: PensionStep, now: Circumstances): PensionPart[] {
  return step.monthly === undefined ? byTable(step, now) : [stated(step, now, step.monthly)];
}

/** The figures of a pension begun before they are known are those of the first known day. */
function firstKnown(from: Day): Day {
  return Math.max(from, LAW_YEARS.from) as Day;
}

/** A stated sum of the guarantee level is the full national pension with the guarantee pension on top of it. */
function isStatedFull(law: LawReader, monthly: Cents, couple: boolean): boolean {
  return isFullNationalPension(law, monthly, couple) || monthly === law('pension.guarantee');
}

function stated({ benefit, from }: PensionStep, now: Circumstances, monthly: Cents): PensionPart {
  // One stated amount holds for the whole pension, so it is full when it was full at the start, whatever the index does.
  const full = [lawOn(firstKnown(from)), now.law].some((law) => isStatedFull(law, monthly, now.household.spouse));
  return { benefit, monthly, byTable: false, full, reason: reason('pension.stated', { monthly }), projected: [] };
}

function byTable({ benefit, otherPensions }: PensionStep, now: Circumstances): PensionPart[] {
  const forecast = { national: new Set<FigureName>(), guarantee: new Set<FigureName>() };
  const first = readingOn(now.from, forecast.national);
  const national = nationalPension(first.law, { couple: now.household.spouse, others: otherPensions });
  const second = readingOn(now.from, forecast.guarantee);
  const guarantee = guaranteePension(second.law, national.monthly, otherPensions);
  const parts: PensionPart[] = [
    {
      benefit,
      monthly: national.monthly,
      byTable: true,
      full: national.monthly === national.full,
      reason: reason('pension.national', national, first.figures),
      projected: [...forecast.national],
    },
    {
      benefit: 'guarantee-pension',
      monthly: guarantee.monthly,
      byTable: true,
      full: false,
      reason: reason('pension.guarantee', guarantee, second.figures),
      projected: [...forecast.national, ...forecast.guarantee],
    },
  ];
  return parts.filter(({ monthly }) => monthly > 0);
}
