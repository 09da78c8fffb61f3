/** Cuts the horizon into runs of days on which no fact, figure or month changes. */
import { addDays, type Day, firstDayOf, type Month, monthOf } from '../../calendar/day.js';
import { contains, type Period } from '../../calendar/period.js';
import type { WorkingDays } from '../../calendar/workingDays.js';
import { changeDays, type LawReader, lawOn } from '../../law/rates/index.js';
import { GENERAL_BENEFIT_BEGINS } from '../../law/unemployment/benefitKind.js';
import type { CaseFacts, PathFacts } from '../../scenario/facts.js';
import { type Situation, type Situations, situationsOf } from './situations.js';
import { ageBoundaries, type Masks, standingObstacles } from './standingObstacles.js';

/** A run of days of one situation, one month and one law. */
export interface Circumstances extends Situation, Period {
  readonly month: Month;
  readonly law: LawReader;
  /** Obstacles of age, claim, other benefits and absence, by family. */
  readonly standing: Masks;
  /** Work above 80 % of full time (TTL 4:3). */
  readonly overWorkingTime: boolean;
}

export interface Timeline extends Pick<Situations, 'spells' | 'wholes' | 'sanctions'> {
  readonly runs: readonly Circumstances[];
}

/** @param facts the case · @param path one of its paths */
export function timelineOf(facts: CaseFacts, path: PathFacts, workingDays: WorkingDays): Timeline {
  const { on, changes, spells, wholes, sanctions } = situationsOf(facts, path, workingDays);
  const starts = [...new Set([...changes, ...boundariesOf(facts)])].sort((a, b) => a - b);
  let situation = on(facts.horizon.from);
  const runs = starts.map((from, i): Circumstances => {
    if (changes.has(from)) situation = on(from);
    const next = starts[i + 1];
    const to = next === undefined ? facts.horizon.to : addDays(next, -1);
    return circumstances(situation, { from, to }, facts.client.birth);
  });
  return { runs, spells, wholes, sanctions };
}

/** Field by field: an object that so many fields are spread into is slow to read on every day. */
function circumstances(situation: Situation, { from, to }: Period, birth: Day): Circumstances {
  const law = lawOn(from);
  return {
    from,
    to,
    month: monthOf(from),
    law,
    standing: standingObstacles(birth, from, situation),
    overWorkingTime: situation.workingTime > law('unemployment.working-time-limit'),
    registered: situation.registered,
    incapacity: situation.incapacity,
    rehabilitation: situation.rehabilitation,
    rehabilitationClaim: situation.rehabilitationClaim,
    services: situation.services,
    work: situation.work,
    earns: situation.earns,
    workingTime: situation.workingTime,
    sanction: situation.sanction,
    periodisedPay: situation.periodisedPay,
    absence: situation.absence,
    pensions: situation.pensions,
    pensionClaim: situation.pensionClaim,
    others: situation.others,
    household: situation.household,
    otherIncome: situation.otherIncome,
    claims: situation.claims,
  };
}

/** Days of the horizon on which something else than the path changes: the month, the law, what age and work give a right to. */
function boundariesOf({ horizon, client }: CaseFacts): Day[] {
  const days = [...changeDays(), ...ageBoundaries(client.birth), GENERAL_BENEFIT_BEGINS];
  if (client.workCondition.metOn !== null) days.push(client.workCondition.metOn);
  const boundaries = days.filter((value) => contains(horizon, value));
  for (
    let month = (monthOf(horizon.from) + 1) as Month;
    firstDayOf(month) <= horizon.to;
    month = (month + 1) as Month
  ) {
    boundaries.push(firstDayOf(month));
  }
  return boundaries;
}
