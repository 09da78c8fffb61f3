/** SVL 8:5 a, 8:8, 12:3, 12:6: what happens on the 60th, 90th, 150th and 230th day, and when the maximum is full. */
import type { Day } from '../calendar/day.js';
import { contains } from '../calendar/period.js';
import { FIRST_ENGINE_DAY } from '../calendar/workingDays.js';
import { lawOn } from '../law/rates/index.js';
import { isStatementFollowed } from '../law/sickness/statement.js';
import type { CaseFacts } from '../scenario/facts.js';
import type { CountedSickness, PathResult } from '../simulation/result.js';
import type { Checkpoint } from './checkpoint.js';
import { isEmployed } from './employment.js';
import { checkpoint } from './kinds.js';

export function sicknessDayCheckpoints(facts: CaseFacts, result: PathResult): Checkpoint[] {
  return [
    ...result.sicknessCounts.flatMap((count) => [
      ...reviews(facts, result, count),
      ...decided(count),
      ...priorityPeriod(result, count),
      ...partialMaximum(count),
    ]),
    ...result.maxima.map((lastDay) => checkpoint('sickness-maximum', lastDay, ['SVL 8:8–9', 'KEL 15 §'], {})),
  ];
}

/** Reviews of each count; those of Act 1075/2021 only for an incapacity that began under it. */
function reviews(facts: CaseFacts, result: PathResult, count: CountedSickness): Checkpoint[] {
  const found: Checkpoint[] = [];
  const sixtieth = nthDay(count, 'sickness.rehabilitation-check-days', result, true);
  if (sixtieth) found.push(checkpoint('sickness-60-days', sixtieth.day, ['SVL 12:6'], {}));
  const ninetieth = nthDay(count, 'sickness.statement-days', result);
  if (ninetieth && isStatementFollowed(ninetieth.began)) {
    const employed = isEmployed(facts, result.path, ninetieth.day);
    const owner = employed ? 'employer' : 'kela-expert';
    found.push(checkpoint('sickness-90-days', ninetieth.day, ['SVL 8:5 a'], { employed }, { owner }));
  }
  const priority = nthDay(count, 'sickness.priority-days', result);
  if (priority) {
    const reviewed = isStatementFollowed(priority.began);
    const employed = isEmployed(facts, result.path, priority.day);
    const law = reviewed ? ['SVL 8:5 a', 'SVL 12:3', 'SVL 12:6'] : ['SVL 12:3', 'SVL 12:6'];
    found.push(checkpoint('sickness-150-days', priority.day, law, { employed, reviewed }));
  }
  const last = nthDay(count, 'sickness.third-statement-days', result);
  if (last) {
    const employed = isEmployed(facts, result.path, last.day);
    found.push(checkpoint('sickness-230-days', last.day, ['SVL 8:5 a', 'SVL 12:6'], { employed }));
  }
  return found;
}

/** A maximum that the path shows only after its end is not decided on a day that could still be used. */
function decided({ decidedOn, lastDay }: CountedSickness): Checkpoint[] {
  if (decidedOn === null || lastDay === null || decidedOn > lastDay) return [];
  return [checkpoint('sickness-maximum-decided', decidedOn, ['SVL 8:8', 'KEL 15 §'], { lastDay })];
}

/** SVL 12:3: of an incapacity that lasts to its end. */
function priorityPeriod({ incapacities }: PathResult, { priorityEnd: end, lastDay }: CountedSickness): Checkpoint[] {
  if (end === null) return [];
  const lasts = incapacities.some((each) => contains(each, end)) || lastDay === end;
  return lasts ? [checkpoint('priority-period-ends', end, ['SVL 12:3'], {})] : [];
}

function partialMaximum({ partialLastDay }: CountedSickness): Checkpoint[] {
  return partialLastDay === null ? [] : [checkpoint('partial-sickness-maximum', partialLastDay, ['SVL 8:12'], {})];
}

type DayLimit = `sickness.${'rehabilitation-check' | 'statement' | 'priority' | 'third-statement'}-days`;

/**
 * The day that brings a count to a limit, and the first day of its incapacity; null where the path does not reach it,
 * or the limit was not law when the incapacity began.
 * @param together full and partial days in one count
 */
function nthDay(
  { days, fullBefore, partialBefore }: CountedSickness,
  limit: DayLimit,
  { incapacities, horizon }: PathResult,
  together = false,
): { readonly day: Day; readonly began: Day } | null {
  const counting = together ? days : days.filter(({ partial }) => !partial);
  const before = together ? fullBefore + partialBefore : fullBefore;
  const wanted = lawOn(horizon.to)(limit);
  const reached = counting[wanted - before - 1]?.day;
  if (reached === undefined) return null;
  const began = incapacities.find((each) => contains(each, reached))?.began ?? reached;
  const atOnset = lawOn(Math.max(began, FIRST_ENGINE_DAY) as Day)(limit);
  return atOnset === wanted ? { day: reached, began } : null;
}
