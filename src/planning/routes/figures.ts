/** What a simulated route comes to. */
import type { PathAnswer } from '../../answer/answer.js';
import { type Day, type Month, weekdaysBetween } from '../../calendar/day.js';
import type { Period } from '../../calendar/period.js';
import type { FindingCode } from '../../findings/codes.js';
import { type Benefit, DAILY_FAMILIES, type DailyFamily, familyOf, isCompensation } from '../../law/benefits.js';
import { type Cents, mulDiv, plus, ZERO } from '../../money/cents.js';

export interface RouteFigures {
  /** Net and tax-free of a month on average, of the first months of the horizon; fewer where it is shorter. */
  readonly perMonth: readonly { readonly months: number; readonly net: Cents }[];
  /** Net and tax-free of all months. */
  readonly total: Cents;
  /** Whole months only. */
  readonly lowestMonth: { readonly month: Month; readonly net: Cents } | null;
  readonly daysWithoutSupport: number;
  readonly gaps: readonly RouteGap[];
  /** The first run of waiting days of the route's own benefit. */
  readonly waiting: (Period & { readonly weekdays: number }) | null;
  /** The first payment of a benefit of the route; of any benefit where it has none of its own. */
  readonly firstPayment: { readonly date: Day; readonly benefit: Benefit; readonly net: Cents } | null;
}

export interface RouteGap extends Period {
  readonly code: FindingCode;
}

const SPANS = [6, 12];

export function figuresOf(answer: PathAnswer, benefits: readonly Benefit[], from: Day): RouteFigures {
  const { result, money, findings } = answer;
  const monthly = money.months.map(({ net }, i) => plus(net, result.months[i]?.taxFree ?? ZERO));
  const lowest = money.lowestMonth;
  return {
    perMonth: SPANS.map((span) => average(monthly.slice(0, span))),
    total: sum(monthly),
    lowestMonth: lowest && { month: lowest.month, net: plus(lowest.net, lowest.taxFree) },
    daysWithoutSupport: result.summary.daysWithoutSupport,
    gaps: findings
      .filter(({ severity }) => severity === 'gap')
      .map(({ code, from: first, to }) => ({ code, from: first, to })),
    waiting: waitingOf(answer, benefits, from),
    firstPayment: firstPaymentOf(answer, benefits),
  };
}

function average(monthly: readonly Cents[]) {
  return { months: monthly.length, net: mulDiv(sum(monthly), 1, Math.max(1, monthly.length)) };
}

function sum(amounts: readonly Cents[]): Cents {
  return amounts.reduce(plus, ZERO);
}

/** The first run of waiting days of the main benefit; none where its days are too short ever to be paid (KKRL 23.1 §). */
function waitingOf({ result }: PathAnswer, [main]: readonly Benefit[], start: Day): RouteFigures['waiting'] {
  const family = main === undefined ? undefined : DAILY_FAMILIES.find((each) => each === familyOf(main));
  if (family === undefined) return null;
  const { days } = result;
  const first = days.findIndex((each) => each.day >= start && waits(each.obstacles, family));
  if (first < 0 || days[first]?.obstacles.rehabilitation?.includes('too-short')) return null;
  const after = days.findIndex((each, i) => i > first && !waits(each.obstacles, family));
  const last = days[after < 0 ? days.length - 1 : after - 1] as (typeof days)[number];
  const from = (days[first] as (typeof days)[number]).day;
  return { from, to: last.day, weekdays: weekdaysBetween(from, last.day) };
}

function waits(obstacles: PathAnswer['result']['days'][number]['obstacles'], family: DailyFamily): boolean {
  return (obstacles[family] as readonly string[] | null)?.includes('waiting-period') ?? false;
}

function firstPaymentOf({ money }: PathAnswer, benefits: readonly Benefit[]): RouteFigures['firstPayment'] {
  const own = money.payments.find(
    ({ benefit }) => !isCompensation(benefit) && (benefits.length === 0 || benefits.includes(benefit)),
  );
  return own === undefined ? null : { date: own.date, benefit: own.benefit, net: own.net };
}
