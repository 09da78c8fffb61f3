/** Every route that the law has, each open, closed or waiting for a fact, from the situation on the first day. */
import type { PathAnswer } from '../../answer/answer.js';
import { pathAnswerOf } from '../../answer/pathAnswer.js';
import { citation } from '../../law/sections.js';
import type { CaseFacts, PathFacts } from '../../scenario/facts.js';
import { pathOf } from '../../scenario/normalise/paths.js';
import { COMBINED_ROUTES } from './families/combined.js';
import { OTHER_ROUTES } from './families/others.js';
import { PENSION_ROUTES } from './families/pensions.js';
import { PRESENT_ROUTES } from './families/present.js';
import { PROGRAMME_ROUTES } from './families/programmes.js';
import { SERVICE_ROUTES } from './families/services.js';
import { SICKNESS_ROUTES } from './families/sickness.js';
import { UNEMPLOYMENT_ROUTES } from './families/unemployment.js';
import { WORK_ROUTES } from './families/work.js';
import { figuresOf, type RouteFigures } from './figures.js';
import { type Now, nowOf } from './now.js';
import { type PathDocument, pathDocument } from './pathDocument.js';
import { type Remark, remarksOf } from './remarks.js';
import { type Check, type Course, isCourse, type NoCourse, type Route } from './route.js';

/** In the order of the table of law; nothing that is listed here is ever left out of a result. */
export const ROUTES: readonly Route[] = [
  ...PRESENT_ROUTES,
  ...UNEMPLOYMENT_ROUTES,
  ...SICKNESS_ROUTES,
  ...PROGRAMME_ROUTES,
  ...SERVICE_ROUTES,
  ...WORK_ROUTES,
  ...PENSION_ROUTES,
  ...OTHER_ROUTES,
  ...COMBINED_ROUTES,
];

export const STANDINGS = ['open', 'needs-information', 'closed'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface RouteResult {
  readonly route: Route;
  readonly standing: Standing;
  /** In the order of the route's conditions. */
  readonly checks: readonly Check[];
  /** Null when it is closed or cannot be simulated. */
  readonly course: Course | null;
  readonly document: PathDocument | null;
  readonly figures: RouteFigures | null;
  /** Why there are no figures, though nothing closes the route. */
  readonly missing: NoCourse | null;
  readonly remarks: readonly Remark[];
}

/** @param path the one whose steps on the first day are the client's situation */
export function routesOf(facts: CaseFacts, path: PathFacts): readonly RouteResult[] {
  const now = nowOf(facts, path);
  return ROUTES.map((route) => resultOf(route, now));
}

function resultOf(route: Route, now: Now): RouteResult {
  const at = route.start(now);
  const checks = route.conditions.map(
    ({ id, law, verdict }): Check => ({
      condition: id,
      verdict: verdict(now, at),
      law: citation(law, at),
    }),
  );
  const course = standingOf(checks) === 'closed' ? null : route.course(now);
  if (course === null || !isCourse(course) || course.from > now.facts.horizon.to) {
    const missing = course === null ? null : isCourse(course) ? ({ missing: 'horizon', key: null } as const) : course;
    const remarks = remarksOf(route, now, null, null);
    return {
      route,
      standing: standingOf(checks),
      checks,
      course: null,
      document: null,
      figures: null,
      missing,
      remarks,
    };
  }
  const document = pathDocument(route.id, now, course);
  const answer = answerOf(now, document);
  const confirmed = route.confirmed?.(answer, now) ?? null;
  const all = confirmed === null ? checks : [...checks, confirmed];
  const standing = standingOf(all);
  const remarks = remarksOf(route, now, document, answer);
  // Facts that are missing of the client would change what the same path pays.
  const rests = standing === 'needs-information' && route.family === 'unemployment';
  if (standing === 'closed' || rests) {
    const missing = rests ? ({ missing: 'facts', key: null } as const) : null;
    return { route, standing, checks: all, course: null, document: null, figures: null, missing, remarks };
  }
  const figures = figuresOf(answer, route.benefits, course.from);
  return { route, standing, checks: all, course, document, figures, missing: null, remarks };
}

function standingOf(checks: readonly Check[]): Standing {
  if (checks.some(({ verdict }) => verdict.outcome === 'unmet')) return 'closed';
  return checks.some(({ verdict }) => verdict.outcome === 'unknown') ? 'needs-information' : 'open';
}

function answerOf({ facts }: Now, document: PathDocument): PathAnswer {
  const asked = { annualTax: false, safetyNet: false, briefly: true };
  return pathAnswerOf(facts, pathOf(document, facts.horizon), asked);
}
