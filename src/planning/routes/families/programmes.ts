/** Every programme of rehabilitation (R17). */
import { addDays, type Day, formatDay } from '../../../calendar/day.js';
import type { Benefit } from '../../../law/benefits.js';
import { modeOn } from '../../../law/rehabilitation/mode.js';
import { PROGRAMME_CODES, PROGRAMMES, type ProgrammeCode } from '../../../law/rehabilitation/programmes.js';
import type { RehabilitationStep } from '../../../scenario/facts.js';
import {
  FREE_FOR_REHABILITATION,
  noOldAgePension,
  REHABILITATION_AGE,
  SKILLS_AGE,
  UNDER_65,
  UNDER_67,
  YOUNG_PLAN_AGE,
  YOUTH_AGE,
} from '../conditions/persons.js';
import {
  NO_YOUTH_ALLOWANCE,
  NOT_WORKING,
  OUTSIDE_WORKING_LIFE,
  PERSONAL_PLAN,
  REHABILITATION_PLAN,
  SUBSTANCE_DECIDED,
  statement,
  TREATMENT,
  TRIAL_DECIDED,
  weakenedCapacity,
} from '../conditions/rehabilitation.js';
import { employed } from '../conditions/sickness.js';
import { condition, metIf } from '../conditions/verdicts.js';
import { lastDayFor, PROGRAMME_LENGTHS } from '../lengths.js';
import { inForce, type Now, statedSteps } from '../now.js';
import { type Condition, type Course, goingOn, type NoCourse, type Route } from '../route.js';
import { decisionOn, programmeStart } from '../starts.js';

const vocational = (programme: ProgrammeCode) => [weakenedCapacity(programme), statement(programme)];
const youth = [YOUTH_AGE, NOT_WORKING, NO_YOUTH_ALLOWANCE];

/** What each asks for beyond the conditions of rehabilitation allowance. */
const OWN: Readonly<Record<ProgrammeCode, readonly Condition[]>> = {
  'vocational-assessment': vocational('vocational-assessment'),
  'work-trial': vocational('work-trial'),
  'work-coaching': vocational('work-coaching'),
  'work-trial-and-coaching': vocational('work-trial-and-coaching'),
  'skills-course': [SKILLS_AGE, OUTSIDE_WORKING_LIFE, ...vocational('skills-course')],
  'education-trial': vocational('education-trial'),
  'vocational-training': vocational('vocational-training'),
  apprenticeship: [
    condition('benefit-in-law', 'KKRL 19.2 § (730/2024)', (_, at) => metIf(paysApprenticeship(at))),
    ...vocational('apprenticeship'),
  ],
  'work-ability-course': [UNDER_67, employed('KKRL 6 §'), ...vocational('work-ability-course')],
  'youth-coaching': youth,
  'youth-assessment': youth,
  'young-persons-plan': [YOUNG_PLAN_AGE, PERSONAL_PLAN, statement('young-persons-plan')],
  'adaptation-course': [statement('adaptation-course')],
  'family-rehabilitation': [statement('family-rehabilitation')],
  'rehabilitation-course': [statement('rehabilitation-course')],
  'individual-rehabilitation': [statement('individual-rehabilitation')],
  'demanding-medical-rehabilitation': [UNDER_65, REHABILITATION_PLAN],
  psychotherapy: [TREATMENT, statement('psychotherapy')],
  'occupational-health-work-trial': [employed('KKRL 18 §'), TRIAL_DECIDED],
  'substance-rehabilitation': [SUBSTANCE_DECIDED],
};

function paysApprenticeship(at: Day): boolean {
  const part = { programme: 'apprenticeship', start: at, outsideWorkingLife: true, daysPerWeek: 5, hoursPerDay: 6 };
  return modeOn(at, part as Parameters<typeof modeOn>[1]) !== 'none';
}

const COMMON = [noOldAgePension('KKRL 22 §'), ...FREE_FOR_REHABILITATION];

/** Youth services are open from 16, whatever the ages of the allowance. */
function isForYouth(programme: ProgrammeCode): boolean {
  return programme === 'youth-coaching' || programme === 'youth-assessment';
}

export const PROGRAMME_ROUTES: readonly Route[] = PROGRAMME_CODES.map((programme) => ({
  id: `rehabilitation.${programme}`,
  family: 'rehabilitation',
  code: programme,
  programmes: [programme],
  benefits: benefitsOf(programme),
  conditions: [...COMMON, ...(isForYouth(programme) ? [] : [REHABILITATION_AGE]), ...OWN[programme]],
  length: PROGRAMME_LENGTHS[programme],
  start: (now) => (running(now, programme) ? now.on : programmeStart(now, programme)),
  course: (now) => {
    const step = running(now, programme);
    return step ? goingOn(now, step) : programmeCourse(now, programme, programmeStart(now, programme));
  },
}));

function running(now: Now, programme: ProgrammeCode): RehabilitationStep | undefined {
  const step = inForce(now, 'rehabilitation');
  return step?.programme === programme ? step : undefined;
}

function benefitsOf(programme: ProgrammeCode): readonly Benefit[] {
  if (programme === 'young-persons-plan') return ['young-persons-rehabilitation-allowance'];
  return [
    'rehabilitation-allowance',
    'partial-rehabilitation-allowance',
    ...(PROGRAMMES[programme].maintenance ? (['maintenance-compensation'] as const) : []),
  ];
}

/** Attended so often where the scenario says nothing: less than the whole week. */
const DAYS_PER_WEEK: Partial<Record<ProgrammeCode, number>> = { 'youth-coaching': 1, psychotherapy: 2 };
/** Nobody can say how often it is attended but the plan. */
const ASKED: ReadonlySet<ProgrammeCode> = new Set<ProgrammeCode>(['demanding-medical-rehabilitation']);

/** The programme from a day for its shortest usual length, attended as the scenario says of it elsewhere. */
export function programmeCourse(now: Now, programme: ProgrammeCode, from: Day): Course | NoCourse {
  const told = statedSteps(now, 'rehabilitation').find((step) => step.programme === programme);
  if (told === undefined && ASKED.has(programme)) {
    return { missing: 'attendance', key: `paths[].steps[]: { programme: ${programme}, daysPerWeek, hoursPerDay }` };
  }
  const daysPerWeek = told?.daysPerWeek ?? DAYS_PER_WEEK[programme];
  const to = lastDayFor(PROGRAMME_LENGTHS[programme], from);
  return {
    from,
    to,
    steps: [
      {
        situation: 'rehabilitation',
        programme,
        from: formatDay(from),
        ...(to !== null && { to: formatDay(to) }),
        ...(daysPerWeek !== undefined && { daysPerWeek }),
        ...(told !== undefined && { hoursPerDay: told.hoursPerDay }),
        decidedOn: formatDay(decisionOn(now, programme)),
      },
    ],
    ends: ['service', 'rehabilitation'],
    registers: to === null ? null : seeksWorkFrom(now, to),
  };
}

/** The day after the programme, or after an incapacity that outlasts it; null: that has no end in sight. */
function seeksWorkFrom(now: Now, to: Day): Day | null {
  const illness = inForce(now, 'incapacity');
  if (illness === undefined || illness.to <= to) return addDays(to, 1);
  return illness.to < now.facts.horizon.to ? addDays(illness.to, 1) : null;
}
