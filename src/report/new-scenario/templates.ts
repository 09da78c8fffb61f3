/** The situations themselves: a history, and paths of facts to change to the client's own. */
import { addDays, addMonths, type Day, firstDayOf } from '../../calendar/day.js';
import type { Choice } from './choice.js';
import { flow, fridayBefore, iso, mondayAfter } from './dates.js';
import { refusedPension, sicknessSince, unemploymentSince } from './pastLines.js';
import type { TemplateName } from './templateNames.js';

export type PathName =
  | 'stay'
  | 'falls-ill'
  | 'services'
  | 'services-then-trial'
  | 'half-time'
  | 'most-of-the-week'
  | 'back-to-jobseeking'
  | 'rehabilitation'
  | 'registered'
  | 'not-registered'
  | 'falls-ill-again';

export interface TemplatePath {
  readonly name: PathName;
  /** Steps in YAML. */
  readonly steps: readonly string[];
}

export interface Template {
  /** Which benefit is being paid, of which `since` is the first day. */
  readonly paid: 'unemployment' | 'sickness';
  /** For how many months, when nobody says. */
  readonly monthsPaid: number;
  readonly history: (choice: Choice) => readonly string[];
  /** @param first the first simulated day */
  readonly paths: (first: Day) => readonly TemplatePath[];
}

export const TEMPLATES: Readonly<Record<TemplateName, Template>> = {
  'falls-ill': {
    paid: 'unemployment',
    monthsPaid: 12,
    history: unemploymentSince,
    paths: (first) => {
      const from = mondayAfter(first, 14);
      return [
        stays(first),
        { name: 'falls-ill', steps: [registered(first), ill({ from, to: fridayBefore(from, 3) })] },
      ];
    },
  },
  services: {
    paid: 'unemployment',
    monthsPaid: 12,
    history: unemploymentSince,
    paths: (first) => {
      const from = mondayAfter(first, 28);
      const to = fridayBefore(from, 4);
      const service = step('service', {
        service: 'rehabilitative-work',
        from: iso(from),
        to: iso(to),
        daysPerWeek: 2,
      });
      return [
        stays(first),
        { name: 'services', steps: [registered(first), service] },
        {
          name: 'services-then-trial',
          steps: [registered(first), service, rehabilitation('work-trial', mondayAfter(to, 1), 3)],
        },
      ];
    },
  },
  'part-time-work': {
    paid: 'unemployment',
    monthsPaid: 12,
    history: unemploymentSince,
    paths: (first) => {
      const from = iso(addMonths(first, 1, 'last-of-month'));
      const work = (monthlyPay: number, workingTime: number) => step('work', { from, monthlyPay, workingTime });
      return [
        stays(first),
        { name: 'half-time', steps: [registered(first), work(900, 0.5)] },
        { name: 'most-of-the-week', steps: [registered(first), work(1500, 0.75)] },
      ];
    },
  },
  rehabilitation: {
    paid: 'sickness',
    monthsPaid: 5,
    history: sicknessSince,
    paths: (first) => {
      const begins = mondayAfter(first, 60);
      const ends = fridayBefore(begins, 6);
      return [
        {
          name: 'back-to-jobseeking',
          steps: [ill({ from: first, to: addDays(begins, -1) }), registered(begins)],
        },
        {
          name: 'rehabilitation',
          steps: [
            ill({ from: first, to: addDays(begins, -1) }),
            rehabilitation('work-trial-and-coaching', begins, 6),
            registered(addDays(ends, 1)),
          ],
        },
      ];
    },
  },
  'sickness-maximum': {
    paid: 'sickness',
    monthsPaid: 8,
    history: sicknessSince,
    paths: (first) => {
      const appliedOn = iso(addDays(first, 14));
      const steps = [
        ill({ from: first }),
        step('pension', { benefit: 'disability-pension', appliedOn, outcome: 'pending' }),
      ];
      return [
        { name: 'registered', steps: [...steps, registered(first)] },
        { name: 'not-registered', steps },
      ];
    },
  },
  'pension-refused': {
    paid: 'unemployment',
    monthsPaid: 6,
    history: refusedPension,
    paths: (first) => [
      stays(first),
      {
        name: 'rehabilitation',
        steps: [registered(first), rehabilitation('work-trial-and-coaching', mondayAfter(first, 60), 6)],
      },
      {
        name: 'falls-ill-again',
        steps: [registered(first), ill({ from: mondayAfter(first, 28), to: fridayBefore(mondayAfter(first, 28), 3) })],
      },
    ],
  },
};

/** The first day of a template's benefit when nobody says. */
export function defaultSince({ template, from }: Pick<Choice, 'template' | 'from'>): Day {
  return addMonths(firstDayOf(from), -TEMPLATES[template].monthsPaid, 'last-of-month');
}

function stays(first: Day): TemplatePath {
  return { name: 'stay', steps: [registered(first)] };
}

function registered(from: Day): string {
  return step('jobseeker', { from: iso(from) });
}

function ill({ from, to }: { readonly from: Day; readonly to?: Day }): string {
  return step('incapacity', { from: iso(from), to: to && iso(to), certificate: 'B' });
}

/** Decided six weeks before it begins, free to begin two weeks earlier or four later, with what follows a refusal. */
function rehabilitation(programme: string, from: Day, months: number): string {
  const decidedOn = addDays(from, -42);
  return [
    'situation: rehabilitation',
    `programme: ${programme}`,
    `from: ${iso(from)}`,
    `to: ${iso(fridayBefore(from, months))}`,
    `decidedOn: ${iso(decidedOn)}`,
    `movable: ${flow({ earliest: iso(addDays(from, -14)), latest: iso(addDays(from, 28)) })}`,
    'if-refused:',
    `  - ${registered(addDays(decidedOn, 1))}`,
  ].join('\n');
}

function step(situation: string, facts: Parameters<typeof flow>[0]): string {
  return flow({ situation, ...facts });
}
