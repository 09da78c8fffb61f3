/** When each benefit begins and ends on the path, and what follows it. */
import { addDays, type Day } from '../calendar/day.js';
import type { Benefit, Family } from '../law/benefits.js';
import { citation, type Section } from '../law/sections.js';
import type { CaseFacts } from '../scenario/facts.js';
import { stepsOf } from '../scenario/pathSteps.js';
import type { PathResult } from '../simulation/result.js';
import { type BenefitRun, benefitRuns, isBenefit, isSameRight } from './benefitRuns.js';
import type { Checkpoint } from './checkpoint.js';
import { checkpoint } from './kinds.js';

/** Weekends and holidays between the last paid day of one benefit and the first of the next. */
const LONGEST_HOLIDAY = 5;

/** The sections that give the right, by benefit or by family. */
const SECTIONS: Readonly<Record<Family, Section> & Partial<Record<Benefit, Section>>> = {
  unemployment: ['TTL 5:2, 7:1', 'TTL 5:2; YTL 2 §'],
  sickness: 'SVL 8:1',
  'partial-sickness-allowance': 'SVL 8:11',
  rehabilitation: 'KKRL 17 §',
  pension: 'KEL 12 §',
  work: 'TSL 2:13',
  other: ['TTL 4:7; SVL 12 luku', 'YTL 15 §; SVL 12 luku'],
};

export function benefitCheckpoints(facts: CaseFacts, result: PathResult): Checkpoint[] {
  return benefitRuns(facts, result).flatMap((run) => {
    const { benefit } = run;
    const law = (value: Day) => [citation(SECTIONS[benefit] ?? SECTIONS[run.family], value)];
    const starts = run.continues ? [] : [checkpoint('benefit-starts', run.from, law(run.from), { benefit })];
    if (run.goesOn || endsOtherwise(result, run)) return starts;
    const next = nextAfter(result, run);
    return [...starts, checkpoint('benefit-ends', run.to, law(run.to), { benefit, next })];
  });
}

/** A checkpoint of its own tells the end: the programme's, or that of a maximum. */
function endsOtherwise(result: PathResult, { from, to, family }: BenefitRun): boolean {
  const isNear = (end: Day): boolean => from <= end && to <= end && end - to <= LONGEST_HOLIDAY;
  if (family === 'rehabilitation') {
    return stepsOf(result.path, 'rehabilitation').some((step) => isNear(step.to));
  }
  const partialEnds = result.sicknessCounts.map(({ partialLastDay }) => partialLastDay);
  return family === 'sickness' && [...result.maxima, ...partialEnds].some((end) => end !== null && isNear(end));
}

/** The benefit or pay that carries the days after a run; null when nothing does. */
function nextAfter({ periods }: PathResult, { to, benefit }: BenefitRun): Benefit | null {
  const after = addDays(to, 1);
  const next = periods.find(
    (each) =>
      (isBenefit(each) || each.family === 'work') &&
      !isSameRight(each.benefit, benefit) &&
      each.to >= after &&
      each.from <= addDays(to, LONGEST_HOLIDAY),
  );
  return next?.benefit ?? null;
}
