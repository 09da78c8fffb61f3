/** Several routes one after another, in the order in which each prepares the next. */
import { addDays, type Day, mondayOf } from '../../../calendar/day.js';
import type { ProgrammeCode } from '../../../law/rehabilitation/programmes.js';
import { inForce, type Now, statedSteps } from '../now.js';
import { type Condition, type Course, isCourse, type NoCourse, type Route } from '../route.js';
import { PENSION_ROUTES, pensionCourse } from './pensions.js';
import { PROGRAMME_ROUTES, programmeCourse } from './programmes.js';
import { SERVICE_ROUTES, serviceCourse } from './services.js';
import { SICKNESS_ROUTES, sicknessCourse } from './sickness.js';
import { WORK_ROUTES, writtenWork } from './work.js';

type Part = 'treatment' | 'rehabilitative-work' | 'work' | ProgrammeCode;

const VOCATIONAL: ProgrammeCode = 'work-trial-and-coaching';

/** Treatment, then finding out what the client is able to do, then rehabilitation for work, then work. */
const SEQUENCES: Readonly<Record<string, readonly Part[]>> = {
  'treatment-service-rehabilitation-work': ['treatment', 'rehabilitative-work', VOCATIONAL, 'work'],
  'treatment-rehabilitation-work': ['treatment', VOCATIONAL, 'work'],
  'treatment-service': ['treatment', 'rehabilitative-work'],
  'service-rehabilitation-work': ['rehabilitative-work', VOCATIONAL, 'work'],
  'assessment-rehabilitation-work': ['vocational-assessment', VOCATIONAL, 'work'],
};

function routeOf(part: Part): Route {
  const id =
    part === 'treatment'
      ? 'sickness.sickness-allowance'
      : part === 'work'
        ? 'work.full-time'
        : part === 'rehabilitative-work'
          ? 'service.rehabilitative-work'
          : `rehabilitation.${part}`;
  const all = [...SICKNESS_ROUTES, ...SERVICE_ROUTES, ...PROGRAMME_ROUTES, ...WORK_ROUTES];
  return all.find((route) => route.id === id) as Route;
}

export const COMBINED_ROUTES: readonly Route[] = [
  ...Object.entries(SEQUENCES).map(([code, parts]): Route => {
    const routes = parts.map(routeOf);
    return {
      id: `combined.${code}`,
      family: 'combined',
      code,
      programmes: routes.flatMap(({ programmes }) => programmes),
      benefits: [...new Set(routes.flatMap(({ benefits }) => benefits))],
      conditions: eachOnce(routes.flatMap(({ family, conditions }) => afterTreatment(parts, family, conditions))),
      length: null,
      start: ({ on }) => on,
      course: (now) => sequence(now, parts),
      ...(parts[0] === 'treatment' && routes[0]?.confirmed && { confirmed: routes[0].confirmed }),
    };
  }),
  {
    id: 'combined.pension-and-unemployment',
    family: 'combined',
    code: 'pension-and-unemployment',
    programmes: [],
    benefits: ['general-social-security-benefit', 'disability-pension'],
    conditions: PENSION_ROUTES[0]?.conditions ?? [],
    length: null,
    start: ({ on }) => on,
    course: (now) => pensionCourse(now, 'disability-pension', 'pending'),
  },
];

/** Treatment is what makes fit again, so fitness is not asked for on the first day. */
function afterTreatment(
  parts: readonly Part[],
  family: Route['family'],
  conditions: readonly Condition[],
): readonly Condition[] {
  const treated = parts[0] === 'treatment' && family !== 'sickness';
  return treated ? conditions.filter(({ id }) => id !== 'fit-for-work') : conditions;
}

function eachOnce(conditions: readonly Condition[]): readonly Condition[] {
  return conditions.filter(
    (each, i) => conditions.findIndex(({ id, law }) => id === each.id && law === each.law) === i,
  );
}

/** Each part begins on the Monday after the one before; the last goes on, and what has no pay yet is job seeking. */
function sequence(now: Now, parts: readonly Part[]): Course | NoCourse {
  const courses: Course[] = [];
  let next: Day = now.on;
  for (const part of parts) {
    const course = part === 'work' ? workFrom(now, next) : partCourse(now, part, next);
    if (!isCourse(course)) return course;
    courses.push(course);
    if (course.to === null) {
      if (part === 'treatment') return { missing: 'horizon', key: 'certificates[].to' };
      break;
    }
    next = mondayFrom(addDays(course.to, 1));
    if (next > now.facts.horizon.to) break;
  }
  const [first] = courses as [Course, ...Course[]];
  const treated = parts[0] === 'treatment' ? first.to : null;
  return {
    from: first.from,
    to: courses.at(-1)?.to ?? null,
    steps: courses.flatMap(({ steps }) => steps),
    ends: [
      'service',
      'rehabilitation',
      ...(inForce(now, 'incapacity') && treated === null ? ['incapacity' as const] : []),
    ],
    registers: treated === null ? now.on : addDays(treated, 1),
  };
}

function partCourse(now: Now, part: Exclude<Part, 'work'>, from: Day): Course | NoCourse {
  if (part === 'treatment') return sicknessCourse(now);
  if (part === 'rehabilitative-work') return serviceCourse(now, part, mondayFrom(from));
  const start = routeOf(part).start(now);
  return programmeCourse(now, part, Math.max(start, mondayFrom(from)) as Day);
}

/** Work whose pay the scenario states on any path; without it the client seeks work. */
function workFrom(now: Now, from: Day): Course {
  const [work] = statedSteps(now, 'work');
  return { from, to: null, steps: work ? [writtenWork(work, from)] : [], ends: [], registers: from };
}

function mondayFrom(value: Day): Day {
  const monday = mondayOf(value);
  return monday === value ? value : addDays(monday, 7);
}
