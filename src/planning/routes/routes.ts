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
import { offerChecks } from './offers.js';
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
  /** The simulated path; null without one. */
  readonly answer: PathAnswer | null;
}

/** @param path the one whose steps on the first day are the client's situation */
export function routesOf(facts: CaseFacts, path: PathFacts): readonly RouteResult[] {
  const now = nowOf(facts, path);
  return ROUTES.map((route) => resultOf(route, now));
}

const WITHOUT_PATH = { course: null, document: null, answer: null, figures: null } as const;

function resultOf(route: Route, now: Now): RouteResult {
  const at = route.start(now);
  const lawful = route.conditions.map(
    ({ id, law, verdict }): Check => ({ condition: id, verdict: verdict(now, at), law: citation(law, at) }),
  );
  const possible = standingOf(lawful) === 'closed' ? null : route.course(now);
  const checks = [...lawful, ...offerChecks(route, possible, now)];
  const standing = standingOf(checks);
  const course = standing === 'closed' ? null : possible;
  if (course === null || !isCourse(course) || course.from > now.facts.horizon.to) {
    const missing = course !== null && isCourse(course) ? BEYOND : course;
    return { route, standing, checks, ...WITHOUT_PATH, missing, remarks: remarksOf(route, now, null, null) };
  }
  return simulated(route, checks, course, now);
}

const BEYOND: NoCourse = { missing: 'horizon', key: null };

function simulated(route: Route, lawful: readonly Check[], course: Course, now: Now): RouteResult {
  const document = pathDocument(route.id, now, course);
  const answer = answerOf(now, document);
  const confirmed = route.confirmed?.(answer, now) ?? null;
  const checks = confirmed === null ? lawful : [...lawful, confirmed];
  const standing = standingOf(checks);
  const remarks = remarksOf(route, now, document, answer);
  if (standing === 'closed') return { route, standing, checks, ...WITHOUT_PATH, missing: null, remarks };
  // Facts that are missing of the client would change what the same path pays.
  if (standing === 'needs-information' && route.family === 'unemployment') {
    return { route, standing, checks, ...WITHOUT_PATH, missing: { missing: 'facts', key: null }, remarks };
  }
  const figures = figuresOf(answer, route.benefits, course.from);
  return { route, standing, checks, course, document, answer, figures, missing: null, remarks };
}

function standingOf(checks: readonly Check[]): Standing {
  if (checks.some(({ verdict }) => verdict.outcome === 'unmet')) return 'closed';
  return checks.some(({ verdict }) => verdict.outcome === 'unknown') ? 'needs-information' : 'open';
}

function answerOf({ facts }: Now, document: PathDocument): PathAnswer {
  const asked = { annualTax: false, safetyNet: false, briefly: true };
  return pathAnswerOf(facts, pathOf(document, facts.horizon), asked);
}
