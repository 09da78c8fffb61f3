/** Changes of household, other income and age that change what is paid or open and close a benefit. */
import { addDays, addYears, type Day, endOfMonth, isWeekday } from '../calendar/day.js';
import { contains } from '../calendar/period.js';
import { DAILY_FAMILIES, type DailyFamily } from '../law/benefits.js';
import { OBSTACLES, type ObstacleOf } from '../law/obstacles.js';
import { lawOn } from '../law/rates/index.js';
import { citation } from '../law/sections.js';
import type { Cents } from '../money/cents.js';
import type { CaseFacts } from '../scenario/facts.js';
import { stepsOf } from '../scenario/pathSteps.js';
import type { DayResult, PathResult } from '../simulation/result.js';
import type { Checkpoint } from './checkpoint.js';
import { checkpoint } from './kinds.js';

export function changeCheckpoints(facts: CaseFacts, result: PathResult): Checkpoint[] {
  return [...meansTest(facts, result), ...ageLimits(result), ...youthProgrammes(facts, result)];
}

/** Days on which the means of the client or the family change, where unemployment benefit follows them. */
function meansTest({ client }: CaseFacts, result: PathResult): Checkpoint[] {
  const households = client.households.map(({ from }) => from);
  const incomes = client.otherIncome.flatMap(({ from, to }) => [
    ...(from === undefined ? [] : [from]),
    ...(to === undefined ? [] : [addDays(to, 1)]),
  ]);
  return [...changed('household-changes', households, result), ...changed('other-income-changes', incomes, result)];
}

const MEANS_TEST = ['TTL 7:6–9', 'YTL 16–18 §'] as const;

function changed(
  kind: 'household-changes' | 'other-income-changes',
  days: readonly Day[],
  result: PathResult,
): Checkpoint[] {
  return [...new Set(days)].flatMap((value) => {
    const before = dailyUnemployment(result, addDays(value, -1), -1);
    const after = dailyUnemployment(result, value, 1);
    if (before === null || after === null || before === after) return [];
    return [checkpoint(kind, value, [citation(MEANS_TEST, value)], { before, after })];
  });
}

/** The benefit of the nearest weekday in one direction, at most a week away; null where it does not run. */
function dailyUnemployment({ days, horizon }: PathResult, from: Day, step: 1 | -1): Cents | null {
  for (let i = 0; i < 7; i += 1) {
    const each = days[from + i * step - horizon.from];
    if (each === undefined) return null;
    if (isWeekday(each.day) && each.covers.includes('unemployment')) return each.paid?.amount ?? (0 as Cents);
  }
  return null;
}

/** The first day of a right that an age opens, and the last of one that it closes. */
function ageLimits(result: PathResult): Checkpoint[] {
  const { days } = result;
  return DAILY_FAMILIES.flatMap((family) => {
    const found: Checkpoint[] = [];
    for (let i = 1; i < days.length; i += 1) {
      const [eve, each] = [days[i - 1] as DayResult, days[i] as DayResult];
      const opens = isOfAge(family, each);
      if (opens === isOfAge(family, eve)) continue;
      if (!isInQuestion(family, eve, result) || !isInQuestion(family, each, result)) continue;
      const date = opens ? each.day : eve.day;
      const section = OBSTACLES[family]['age' as never] as ObstacleSection;
      found.push(checkpoint('age-limit', date, [citation(section, date)], { family, opens }));
    }
    return found;
  });
}

type ObstacleSection = Parameters<typeof citation>[0];

function isOfAge(family: DailyFamily, { obstacles }: DayResult): boolean {
  return !(obstacles[family] as readonly ObstacleOf[DailyFamily][] | null)?.includes('age');
}

function isInQuestion(family: DailyFamily, { day, obstacles, covers }: DayResult, { path }: PathResult): boolean {
  if (family === 'unemployment') return stepsOf(path, 'jobseeker').some((step) => contains(step, day));
  return obstacles[family] !== null || covers.includes(family);
}

/** KKRL 7 a, 20 §: the last day on which a young person's programme of the path can begin. */
function youthProgrammes({ client }: CaseFacts, { path }: PathResult): Checkpoint[] {
  return stepsOf(path, 'rehabilitation').flatMap(({ programme, from }) => {
    const law = lawOn(from);
    if (programme === 'young-persons-plan') {
      const last = endOfMonth(addYears(client.birth, law('rehabilitation.young-maximum-age'), 'first-of-next'));
      return [checkpoint('youth-programme-age-limit', last, ['KKRL 20 §'], { programme })];
    }
    if (programme === 'youth-coaching' || programme === 'youth-assessment') {
      const end = addYears(client.birth, law('rehabilitation.youth-maximum-age') + 1, 'first-of-next');
      return [checkpoint('youth-programme-age-limit', addDays(end, -1), ['KKRL 7 a §'], { programme })];
    }
    return [];
  });
}
