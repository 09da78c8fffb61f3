import type { Length } from '../../planning/routes/lengths.js';
import type { RoutesTexts } from '../../report/routes/routesTexts.js';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const CERTIFICATES = {
  A: 'Medical certificate A',
  B: 'Medical statement B',
  'occupational-health': 'The occupational health statement',
  participation: 'The certificate of participation',
};

export const ROUTES: RoutesTexts = {
  title: 'Routes that the law has',
  situation: (path, date) => `The situation on ${date}, as path ${path} states it`,
  order: (by) =>
    by === null
      ? 'in the order of the table of law'
      : {
          support: 'by fewest days without support',
          lowest: 'by highest lowest month',
          total: 'by highest total',
        }[by],
  neutral: 'No route is recommended.',
  standings: {
    open: (count) => `Open (${count})`,
    'needs-information': (count) => `Needing information (${count})`,
    closed: (count) => `Closed (${count})`,
  },
  standing: { open: 'open', 'needs-information': 'needs information', closed: 'closed' },
  programmes: {
    'vocational-assessment': 'Vocational rehabilitation assessment',
    'work-trial': 'Work try-out (rehabilitation)',
    'work-coaching': 'Job coaching (rehabilitation)',
    'work-trial-and-coaching': 'Work try-out and job coaching (rehabilitation)',
    'skills-course': 'Taito rehabilitation',
    'education-trial': 'Training try-out',
    'vocational-training': 'Training as vocational rehabilitation',
    apprenticeship: 'Apprenticeship as rehabilitation',
    'work-ability-course': 'Kiila rehabilitation',
    'youth-coaching': 'Nuotti coaching',
    'youth-assessment': 'Assessment in vocational rehabilitation for young people',
    'young-persons-plan': 'Study and rehabilitation plan of a young person',
    'adaptation-course': 'Adaptation training',
    'family-rehabilitation': 'Family rehabilitation',
    'rehabilitation-course': 'Rehabilitation course',
    'individual-rehabilitation': 'Individual rehabilitation',
    'demanding-medical-rehabilitation': 'Demanding medical rehabilitation',
    psychotherapy: 'Rehabilitative psychotherapy',
    'occupational-health-work-trial': 'Work try-out in occupational health care',
    'substance-rehabilitation': 'Substance abuse rehabilitation',
  },
  services: {
    'rehabilitative-work': 'Rehabilitative work activity',
    'work-trial': 'Job try-out (employment service)',
    coaching: 'Coaching (employment service)',
    'labour-market-training': 'Labour market training',
  },
  named: {
    stay: 'The present situation goes on',
    'part-time': 'Part-time work',
    'full-time': 'Full-time work',
    'treatment-service-rehabilitation-work': 'Treatment, rehabilitative work activity, work try-out and coaching, work',
    'treatment-rehabilitation-work': 'Treatment, work try-out and coaching, work',
    'treatment-service': 'Treatment, rehabilitative work activity',
    'service-rehabilitation-work': 'Rehabilitative work activity, work try-out and coaching, work',
    'assessment-rehabilitation-work': 'Vocational assessment, work try-out and coaching, work',
    'pension-and-unemployment': 'Pension applied for, unemployment benefit until the decision',
  },
  conditions: {
    'benefit-in-law': both('the law does not have it on this day'),
    'unemployment-age': both('outside the ages of unemployment benefit'),
    'sickness-age': both('outside the ages of sickness allowance'),
    'rehabilitation-age': both('outside the ages of rehabilitation allowance'),
    'youth-age': both('for ages 16 to 29'),
    'young-plan-age': both('begins at the latest in the month of turning 20'),
    'skills-age': both('for ages 18 to 64'),
    'under-65': both('for those under 65'),
    'under-67': both('for those under 67'),
    'pension-age': both('outside the ages of this pension'),
    'retirement-age': both('the retirement age has not been reached'),
    'not-serving': both('in prison, conscription or civil service'),
    'in-finland': both('abroad'),
    'no-full-pension': both('a disability pension is being paid'),
    'no-old-age-pension': both('an old-age pension is being paid'),
    'fit-for-work': { unmet: 'unfit for work on the day', unknown: 'when the incapacity ends' },
    'not-full-time': both('works more than 80 % of full time'),
    'fund-member': {
      unmet: 'not a member of an unemployment fund',
      unknown: 'whether the client is a member of an unemployment fund',
    },
    'fund-days-left': {
      unmet: 'no days of earnings-related allowance are left',
      unknown: 'how many days of earnings-related allowance are left',
    },
    'work-condition': {
      unmet: 'the work condition is not met',
      unknown: 'whether the work condition is met',
    },
    'no-fund-right': {
      unmet: 'earnings-related allowance goes first',
      unknown: 'whether there is a right to earnings-related allowance',
    },
    'no-basic-right': {
      unmet: 'basic unemployment allowance goes first',
      unknown: 'whether the work condition is met',
    },
    incapable: both('incapacity for work, shown by a doctor’s certificate'),
    'not-in-rehabilitation': both('rehabilitation that runs goes first'),
    'sickness-maximum': {
      unmet: 'the maximum for this illness is used, and 12 months of work capacity have not followed',
      unknown: 'whether it is a new illness: for the earlier one the maximum is used',
    },
    'partial-maximum': both('the maximum of partial sickness allowance is used'),
    employed: { unmet: 'no employment goes on', unknown: 'whether an employment goes on' },
    'full-time-before': {
      unmet: 'no full-time work before',
      unknown: 'whether the work before was full-time',
    },
    'part-time-agreed': both('part-time work of 40–60 % agreed with the employer, and its pay'),
    'weakened-capacity': both('what shows that an illness weakens the capacity for work'),
    'statement-b': both('medical statement B that supports it'),
    'health-statement': both('a statement of health care that supports it'),
    'outside-working-life': both('for those outside working life'),
    'not-working': {
      unmet: 'not for those who work',
      unknown: 'whether the client still works as an entrepreneur',
    },
    'no-youth-allowance': both('not beside rehabilitation allowance for young persons'),
    'personal-plan': both('the personal study and rehabilitation plan, and the decision on it'),
    'rehabilitation-plan': both('the written plan for one to three years, and the decision'),
    'treatment-three-months': both('three months of treatment, the psychiatrist’s statement, and the decision'),
    'decided-elsewhere': both('the decision of health care or of the institution (form KU114)'),
    'little-work': {
      unmet: 'works more than eight hours a week',
      unknown: 'whether the client works more than eight hours a week',
    },
    'no-other-service': both('another service runs on the day'),
    'service-days-left': both('the days of twelve months are used'),
    'maximum-over': both('the maximum of sickness allowance has not been reached'),
    'rehabilitation-tried': both('that rehabilitation is impossible or has failed (under 20)'),
    'amount-known': both('the amount, decided by others'),
    'housing-known': both('what the home costs'),
    'not-owner': both('not for a home of one’s own'),
    'little-wealth': both('there is too much wealth'),
    'has-child': { unmet: 'no children in the household', unknown: 'whether there are children in the household' },
    'municipality-known': both('in which municipality the client lives'),
    'offered-here': both('not offered there on the day'),
  },
  closedBy: 'Closed',
  needs: 'Needs',
  until: (date) => `opens on ${date}`,
  later: (date) => `there from ${date}`,
  elsewhere: (municipality, date) => `in ${municipality} from ${date}`,
  ifSo: 'If so',
  perMonth: (spans) =>
    `${spans.map(([amount, months]) => `${amount} (${plural(months, 'month', 'months')})`).join(', ')} net a month`,
  withoutSupport: (days) => `${plural(days, 'day', 'days')} without support`,
  gaps: (gaps) => `Gaps: ${gaps}`,
  waiting: (period, weekdays) => `waiting period ${period} (${plural(weekdays, 'weekday', 'weekdays')})`,
  firstPayment: (date, benefit) => `first payment ${date} (${benefit})`,
  noPayment: 'no payment in the simulated time',
  noOwnPayment: 'the route’s own benefit is not paid in the simulated time',
  from: (date) => `from ${date}`,
  length: lengthText,
  missing: {
    pay: 'Not simulated: the pay is not stated',
    amount: 'Not simulated: the amount is not stated',
    attendance: 'Not simulated: how often and how long it is attended is not stated',
    'safety-net': 'See simulate --safety-net',
    facts: 'Not simulated: it rests on the facts that are missing',
    horizon: 'Not simulated: it would begin, or end its first part, on a day that is not known or simulated',
  },
  certificate: (certificate, writtenOn, to) =>
    `${CERTIFICATES[certificate]} of ${writtenOn} carries it${to === null ? '' : ` until ${to}`}: no new visit to the doctor`,
  registers: (date) => `Assumes that the client registers as a jobseeker on ${date}`,
  refusedBefore: (date) => `Refused before${date === null ? '' : ` (${date})`}`,
  notesTitle: 'What this rests on',
  notes: [
    'The key in brackets is where a scenario states the fact that is missing.',
    'Rehabilitation is applied for today, decided in five weeks (Kela’s target) and begins on the Monday after; a service begins on the first Monday.',
    'Each lasts as long as the shortest usual length, and then the client is a registered jobseeker.',
    'A pension is applied for today and granted after the usual time.',
    'Pay and amounts are those that the scenario states on some path.',
    'Not looked at: whether Kela or the employment authority finds the measure suitable, rehabilitation under the earnings-related pension acts, insurance in Finland, places and queues.',
  ],
  columns: {
    route: 'Route',
    standing: 'Standing',
    why: 'Why',
    period: 'Days',
    months6: 'Net a month, 6 months',
    months12: 'Net a month, 12 months',
    days: 'Days without support',
    firstPayment: 'First payment',
    remarks: 'Remarks',
  },
};

function both(text: string) {
  return { unmet: text, unknown: text };
}

function lengthText({ unit, shortest, longest, source, where }: Length): string {
  const bounds =
    shortest === null
      ? longest === null
        ? null
        : `at most ${longest}`
      : longest === null || longest === shortest
        ? `${shortest}`
        : `${shortest}–${longest}`;
  const units = { months: 'months', days: 'days', 'working-days': 'working days', open: '' };
  const from = {
    law: where,
    kela: where,
    provider: ['service providers', where].filter((each) => each !== '').join(', '),
    none: '',
  }[source];
  if (unit === 'open') return `Length: as long as the right to it goes on${from === '' ? '' : ` (${from})`}`;
  if (bounds === null) return 'Length: no source names one; a month is assumed';
  return `Usual length: ${bounds} ${units[unit]} (${from})`;
}
