/** What a local catalogue says of a route: closed where the municipality does not have it on the day. */
import type { Offered, Step } from '../../scenario/facts.js';
import { dayOfDate } from '../../scenario/normalise/dates.js';
import { availability, offeredBy } from '../../scenario/services/offer.js';
import type { WrittenStep } from '../../scenario/writtenStep.js';
import { unknown } from './conditions/verdicts.js';
import type { Now } from './now.js';
import { type Check, type Course, isCourse, type NoCourse, type Route, type Verdict } from './route.js';

/** One check for each programme and service that the catalogue lists somewhere; none without a catalogue. */
export function offerChecks(route: Route, course: Course | NoCourse | null, now: Now): Check[] {
  const { offers, client } = now.facts;
  if (offers === undefined) return [];
  return partsOf(route, course, now).flatMap(({ offered, from }): Check[] => {
    const found = availability(offers, offered, client.municipality, from);
    if (found === null || found.kind === 'offered') return [];
    if (found.kind === 'municipality-unknown') {
      return [check('municipality-known', unknown('client.municipality'), found.source)];
    }
    const { later, elsewhere, source } = found;
    return [check('offered-here', { outcome: 'unmet', nearest: { later, elsewhere } }, source)];
  });
}

function check(condition: Check['condition'], verdict: Verdict, source: string): Check {
  return { condition, verdict, law: source };
}

/** Each with its own first day; without a course those of the route itself, on its first day. */
function partsOf(route: Route, course: Course | NoCourse | null, now: Now) {
  if (course !== null && isCourse(course)) {
    return course.steps.flatMap((step: WrittenStep) => {
      const offered = offeredBy(step as unknown as Step);
      return offered === undefined ? [] : [{ offered, from: dayOfDate(step.from as string) }];
    });
  }
  const own: Offered[] = [
    ...route.programmes.map((code): Offered => ({ kind: 'rehabilitation', code })),
    ...(route.family === 'service' ? [{ kind: 'service', code: route.code } as Offered] : []),
  ];
  return own.map((offered) => ({ offered, from: route.start(now) }));
}
