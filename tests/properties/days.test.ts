/** What every day must satisfy, whatever the case. */
import fc from 'fast-check';
import { addDays, formatDay, isWeekday } from '../../src/calendar/day.js';
import { contains } from '../../src/calendar/period.js';
import { FINNISH_WORKING_DAYS } from '../../src/calendar/workingDays.js';
import { familyOf } from '../../src/law/benefits.js';
import type { CaseFacts, Situation, Step } from '../../src/scenario/facts.js';
import type { DayResult } from '../../src/simulation/result.js';
import { CASE } from '../support/arbitraryCase.js';
import { factsOf } from '../support/scenarioDocument.js';
import { holds } from './holds.js';
import { expectNone, simulated } from './shown.js';

type Rule = readonly [name: string, isKept: (day: DayResult, facts: CaseFacts) => boolean];

function stepsOf<S extends Situation>({ paths: [path] }: CaseFacts, situation: S): Extract<Step, { situation: S }>[] {
  return (path?.steps ?? []).filter((step): step is Extract<Step, { situation: S }> => step.situation === situation);
}

function inProgramme({ day }: DayResult, facts: CaseFacts): boolean {
  return stepsOf(facts, 'rehabilitation').some((step) => contains(step, day));
}

/** Inside an incapacity, or on a day off between two of one illness, which are one spell (R45). */
function inSpell({ day }: DayResult, facts: CaseFacts): boolean {
  const steps = stepsOf(facts, 'incapacity');
  return steps.some(
    (step) =>
      contains(step, day) ||
      steps.some(
        ({ from, illness }) =>
          illness === step.illness &&
          step.to < day &&
          day < from &&
          FINNISH_WORKING_DAYS.between(addDays(step.to, 1), addDays(from, -1)) === 0,
      ),
  );
}

const DAILY = ['unemployment', 'sickness', 'rehabilitation'] as const;

const MONEY: readonly Rule[] = [
  ['a paid benefit is one of the three', ({ paid }) => !paid || DAILY.some((each) => each === familyOf(paid.benefit))],
  ['family and benefit agree', ({ paid }) => !paid || paid.family === familyOf(paid.benefit)],
  ['what is paid is whole cents above nothing', ({ paid }) => !paid || isPositive(paid.amount)],
  ['what is paid says why', ({ paid }) => !paid || paid.reasons.length > 0],
  [
    'a compensation is whole cents above nothing',
    ({ compensation }) => !compensation || isPositive(compensation.amount),
  ],
  ['no compensation without a benefit', ({ paid, compensation }) => !compensation || paid !== null],
  ['expenses only beside unemployment benefit (R43)', (each) => isBeside(each, 'expense-compensation', 'unemployment')],
  ['maintenance only beside rehabilitation', (each) => isBeside(each, 'maintenance-compensation', 'rehabilitation')],
  ['a day brought to nothing is not paid (R31)', ({ reducedToZero, paid }) => !reducedToZero || paid === null],
  [
    'nothing is lost without a rule',
    ({ reducedToZero, lostToZero }) => lostToZero >= 0 && (reducedToZero !== null || lostToZero === 0),
  ],
];

function isPositive(amount: number): boolean {
  return Number.isSafeInteger(amount) && amount > 0;
}

function isBeside({ paid, compensation }: DayResult, benefit: string, family: string): boolean {
  return compensation?.benefit !== benefit || paid?.family === family;
}

const COVER: readonly Rule[] = [
  [
    'unemployment benefit covers exactly the days without obstacle',
    ({ obstacles, covers }) => (obstacles.unemployment === null) === covers.includes('unemployment'),
  ],
  ['a paid day is covered by its family', ({ paid, covers }) => !paid || covers.some((each) => each === paid.family)],
  [
    'a benefit with an obstacle is not paid',
    ({ paid, obstacles }) =>
      !paid || obstacles[paid.family as (typeof DAILY)[number]] === null || isClaimed(paid.reasons),
  ],
  ['obstacles have names', ({ obstacles }) => DAILY.every((each) => obstacles[each]?.length !== 0)],
  [
    'sickness covers only spells of incapacity',
    (day, facts) => !day.covers.includes('sickness') || inSpell(day, facts),
  ],
  [
    'sickness covers only without obstacle',
    ({ covers, obstacles }) => !covers.includes('sickness') || obstacles.sickness === null,
  ],
  ['sickness is in question only in a spell', (day, facts) => !day.obstacles.sickness || inSpell(day, facts)],
  [
    'rehabilitation is in question only during a programme, or while its waiting or interval pay is claimed (R21)',
    (day, facts) => !day.obstacles.rehabilitation || inProgramme(day, facts) || isPayClaimed(day, facts),
  ],
  ['a gap is not covered', ({ inGap, covers }) => !inGap || covers.length === 0],
  ['an uncovered weekday is in a gap (R2)', ({ day, inGap, covers }) => inGap || covers.length > 0 || !isWeekday(day)],
  [
    'a day brought to nothing is covered (R31)',
    ({ reducedToZero, covers }) => !reducedToZero || covers.includes('unemployment'),
  ],
];

/** A day before or between rehabilitation steps of which one claims pay for such days. */
function isPayClaimed({ day }: DayResult, { paths }: CaseFacts): boolean {
  const steps = paths.flatMap((path) => path.steps).filter((step) => step.situation === 'rehabilitation');
  return steps.some(({ from }) => from > day) && steps.some((step) => step.claimWaiting || step.claimInterval);
}

/** Waiting and interval pay is paid outside the programme (R21). */
function isClaimed(reasons: NonNullable<DayResult['paid']>['reasons']): boolean {
  return reasons.some(({ rule }) => rule === 'rehabilitation.waiting-pay' || rule === 'rehabilitation.interval-pay');
}

const CALENDAR: readonly Rule[] = [
  ['unemployment benefit Monday to Friday (R1)', ({ day, paid }) => paid?.family !== 'unemployment' || isWeekday(day)],
  [
    'the others Monday to Saturday without holidays (R1)',
    ({ day, paid }) => !paid || paid.family === 'unemployment' || FINNISH_WORKING_DAYS.is(day),
  ],
];

for (const [group, rules] of Object.entries({ money: MONEY, cover: COVER, calendar: CALENDAR })) {
  holds(
    `every day: ${group}`,
    120,
    fc.property(CASE, (text) => {
      const facts = factsOf(text);
      const faults = simulated(facts).days.flatMap((each) =>
        rules.filter(([, isKept]) => !isKept(each, facts)).map(([name]) => `${formatDay(each.day)} ${name}`),
      );
      expectNone(faults);
    }),
  );
}
