/** What a route is: the conditions that the law sets for it, what it brings, and the path that it would be. */
import type { PathAnswer } from '../../answer/answer.js';
import { addDays, type Day } from '../../calendar/day.js';
import type { Benefit } from '../../law/benefits.js';
import type { ProgrammeCode } from '../../law/rehabilitation/programmes.js';
import type { Section } from '../../law/sections.js';
import type { Situation, Step } from '../../scenario/facts.js';
import type { Nearest } from '../../scenario/services/offer.js';
import type { WrittenStep } from '../../scenario/writtenStep.js';
import type { ConditionId } from './conditions/conditionIds.js';
import type { Length } from './lengths.js';
import type { Now } from './now.js';

/** In the order in which they are shown. */
export const ROUTE_FAMILIES = [
  'present',
  'unemployment',
  'sickness',
  'rehabilitation',
  'service',
  'work',
  'pension',
  'other',
  'combined',
] as const;
export type RouteFamily = (typeof ROUTE_FAMILIES)[number];

/** What the facts say of a condition. */
export type Verdict =
  | { readonly outcome: 'met' }
  /** @property until the day on which it is met as far as the facts tell */
  | { readonly outcome: 'unmet'; readonly until?: Day; readonly nearest?: Nearest }
  /** The fact is not stated; `key` is where a scenario would state it. */
  | { readonly outcome: 'unknown'; readonly key: string };

export interface Condition {
  readonly id: ConditionId;
  readonly law: Section;
  /** @param at the first day of the route */
  verdict(now: Now, at: Day): Verdict;
}

/** A condition that has been looked at. */
export interface Check {
  readonly condition: ConditionId;
  readonly verdict: Verdict;
  readonly law: string;
}

/** The steps of a route, and what becomes of the present situation under it. */
export interface Course {
  readonly from: Day;
  /** Null: open-ended, or as long as the facts say. */
  readonly to: Day | null;
  readonly steps: readonly WrittenStep[];
  /** Present steps of these situations end on the day before. */
  readonly ends: readonly Situation[];
  /** A client who is not registered by then registers as a jobseeker on this day; null: the registration stays as it is. */
  readonly registers: Day | null;
}

/** Why there is no course, though nothing closes the route. */
export interface NoCourse {
  readonly missing: 'pay' | 'amount' | 'attendance' | 'safety-net' | 'horizon' | 'facts';
  /** Where a scenario would state it; null: nowhere. */
  readonly key: string | null;
}

export interface Route {
  /** `family.name`; unique. */
  readonly id: string;
  readonly family: RouteFamily;
  /** Code of the programme, service or benefit; or a name of our own. */
  readonly code: string;
  /** The programmes that are part of it. */
  readonly programmes: readonly ProgrammeCode[];
  /** What may be paid on it, the main one first. */
  readonly benefits: readonly Benefit[];
  readonly conditions: readonly Condition[];
  /** How long it usually is; null: no length of its own. */
  readonly length: Length | null;
  /** The day from which it is looked at. */
  start(now: Now): Day;
  course(now: Now): Course | NoCourse;
  /** A condition that only a simulation can tell; null: it holds. */
  confirmed?(answer: PathAnswer, now: Now): Check | null;
}

/** The course of what is in force already: to its own end, and then job seeking. */
export function goingOn({ on, facts }: Now, { to }: Step): Course {
  const ends = to < facts.horizon.to;
  return { from: on, to: ends ? to : null, steps: [], ends: [], registers: ends ? addDays(to, 1) : null };
}

export function isCourse(course: Course | NoCourse): course is Course {
  return 'steps' in course;
}
