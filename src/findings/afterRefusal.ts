/** What a client can do and live on once something is refused, read off the days that follow. */
import { addDays, type Day, isWeekday } from '../calendar/day.js';
import { contains } from '../calendar/period.js';
import type { DailyFamily } from '../law/benefits.js';
import type { UnemploymentObstacle } from '../law/obstacles.js';
import type { MoneyResult, Right } from '../payments/money.js';
import type { CaseFacts } from '../scenario/facts.js';
import { daysIn } from '../simulation/daysIn.js';
import type { DayResult, PathResult } from '../simulation/result.js';
import { applicationOn } from '../simulation/timeline/claims.js';
import { lastFilingDay } from './deadlines.js';
import type { Finding } from './finding.js';
import type { Refusal } from './refusals.js';

/** What passes by itself or with a registration, so that unemployment benefit is open. */
const PASSING: readonly UnemploymentObstacle[] = ['not-registered', 'waiting-period', 'qualifying-period'];

/** From the day after the decision, or from today when that is past; nothing for a decision at the end of the horizon. */
export function afterRefusal(
  { decidedOn }: Refusal,
  { today }: CaseFacts,
  result: PathResult,
  money: MoneyResult,
): Finding['values'] {
  const { days, horizon } = result;
  const first = Math.max(addDays(decidedOn, 1), horizon.from, today) as Day;
  const weekdays = daysIn(days, { from: first, to: horizon.to }).filter(({ day }) => isWeekday(day));
  const [next] = weekdays;
  if (next === undefined) return {};
  const carried = weekdays.find(({ covers }) => covers.length > 0);
  return {
    ...(next.covers.length === 0 && registration(next, first)),
    ...(carried === undefined ? { nothingOpen: 1 } : carrier(carried, first, result, money)),
  };
}

function registration({ obstacles: { unemployment } }: DayResult, first: Day): Finding['values'] {
  const standing = unemployment ?? [];
  if (standing.includes('found-unfit')) return { foundUnfit: 1 };
  const isOpen = standing.includes('not-registered') && standing.every((each) => PASSING.includes(each));
  return isOpen ? { registerBy: first } : {};
}

/** The benefit or income that covers the first covered day, whether it ran before, and by when a new one is claimed. */
function carrier(carried: DayResult, first: Day, { path }: PathResult, { rights }: MoneyResult): Finding['values'] {
  const { paid, covers, day } = carried;
  const family = paid?.family ?? (covers[0] as string);
  const open = paid?.benefit ?? family;
  const registered = family === 'unemployment' ? { keepRegistered: 1 } : {};
  const right = rights.find((each) => each.family === family && contains(each, day));
  if (right === undefined) return { open, openFrom: day };
  if (right.from < first) return { open, goesOn: 1, ...registered };
  return {
    open,
    openFrom: day,
    ...registered,
    ...(isUnclaimed(right, path) && { claimBy: lastFilingDay(right.family, right.from) }),
  };
}

function isUnclaimed({ family, firstPayable, claim }: Right, { applications }: PathResult['path']): boolean {
  const filed = applicationOn(applications, family as DailyFamily, firstPayable)?.filed;
  return claim.filed !== null && typeof filed !== 'number';
}
