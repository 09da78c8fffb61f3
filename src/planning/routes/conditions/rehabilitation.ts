/** Conditions of rehabilitation and its allowance. A programme that is decided on has met those of its evidence. */
import { addYears, type Day, day } from '../../../calendar/day.js';
import { overlap } from '../../../calendar/period.js';
import { familyOf } from '../../../law/benefits.js';
import { evidenceFor } from '../../../law/rehabilitation/evidence.js';
import type { ProgrammeCode } from '../../../law/rehabilitation/programmes.js';
import type { Certificate } from '../../../scenario/facts.js';
import { inForce, type Now, receives, statedSteps } from '../now.js';
import type { Condition } from '../route.js';
import { condition, MET, metIf, UNMET, unknown } from './verdicts.js';

/** A step of the programme anywhere in the scenario, decided by today. */
function isDecided(now: Now, programme: ProgrammeCode): boolean {
  return statedSteps(now, 'rehabilitation').some(
    (step) => step.programme === programme && step.decidedOn !== undefined && step.decidedOn <= now.facts.today,
  );
}

function decisionKey(programme: ProgrammeCode): string {
  return `paths[].steps[]: { programme: ${programme}, decidedOn }`;
}

/** A certificate of one of these kinds that may carry an application for rehabilitation. */
export function carrying(now: Now, kinds: readonly Certificate['kind'][], at: Day): Certificate | undefined {
  return now.facts.certificates.find(
    ({ kind, writtenOn, from, supports }) =>
      kinds.includes(kind) &&
      (writtenOn ?? from) <= at &&
      (supports === undefined ||
        supports.some((each) => each === 'rehabilitation' || each === 'rehabilitation-allowance')),
  );
}

/** KKRL 6 §: something that shows an illness which weakens work capacity. */
export function weakenedCapacity(programme: ProgrammeCode): Condition {
  return condition('weakened-capacity', 'KKRL 6 §', (now, at) => {
    const { facts } = now;
    const recent = { from: addYears(at, -2, 'last-of-month'), to: at };
    const shown =
      isDecided(now, programme) ||
      inForce(now, 'incapacity') !== undefined ||
      carrying(now, ['B', 'occupational-health'], at) !== undefined ||
      facts.client.workCapacity.some(({ daysPerWeek }) => daysPerWeek < 5) ||
      facts.history.some((entry) => familyOf(entry.benefit) === 'sickness' && overlap(entry, recent)) ||
      facts.decisions.some(({ decision }) => decision === 'sickness-maximum');
    return shown ? MET : unknown('client.workCapacity');
  });
}

/** Statements are named for those of whom they are asked. */
const ANY_ADULT = { birth: day('1970-01-01'), at: day('2026-01-01') };

/** The statement that goes with the application, where one is asked for. */
export function statement(programme: ProgrammeCode): Condition {
  const { statements, section } = evidenceFor(programme, ANY_ADULT.birth, ANY_ADULT.at);
  const id = statements.length === 1 ? 'statement-b' : 'health-statement';
  return condition(id, section, (now, at) => {
    const asked = evidenceFor(programme, now.facts.client.birth, at).statements;
    if (asked.length === 0 || isDecided(now, programme)) return MET;
    return carrying(now, asked, at) === undefined ? unknown('certificates') : MET;
  });
}

/** R17: no work on the day before the start, and no employment. */
export const OUTSIDE_WORKING_LIFE = condition('outside-working-life', 'KKRL 23.2 §', (now) =>
  metIf(inForce(now, 'work') === undefined && now.facts.client.employment === null),
);

/** KKRL 7 a § from 2025: neither employed nor an entrepreneur. */
export const NOT_WORKING = condition('not-working', 'KKRL 7 a §', (now) => {
  if (inForce(now, 'work') !== undefined) return UNMET;
  return now.facts.client.annualIncome.entrepreneur > 0 ? unknown('client.employment') : MET;
});

export const NO_YOUTH_ALLOWANCE = condition('no-youth-allowance', 'KKRL 7 a §', (now) =>
  metIf(
    !receives(now, 'young-persons-rehabilitation-allowance') &&
      inForce(now, 'rehabilitation')?.programme !== 'young-persons-plan',
  ),
);

/** What no field states but a decision shows. */
function onceDecided(
  id: 'personal-plan' | 'rehabilitation-plan' | 'treatment-three-months' | 'decided-elsewhere',
  law: string,
  programme: ProgrammeCode,
): Condition {
  return condition(id, law, (now) => (isDecided(now, programme) ? MET : unknown(decisionKey(programme))));
}

export const PERSONAL_PLAN = onceDecided('personal-plan', 'KKRL 20 §', 'young-persons-plan');
export const REHABILITATION_PLAN = onceDecided('rehabilitation-plan', 'KKRL 9 §', 'demanding-medical-rehabilitation');
export const TREATMENT = onceDecided('treatment-three-months', 'KKRL 11 a §', 'psychotherapy');
export const TRIAL_DECIDED = onceDecided('decided-elsewhere', 'KKRL 18 §', 'occupational-health-work-trial');
export const SUBSTANCE_DECIDED = onceDecided('decided-elsewhere', 'KKRL 18 §', 'substance-rehabilitation');
