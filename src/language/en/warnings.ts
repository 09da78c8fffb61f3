/** Warnings of time limits, certificates, the order of services and applications. */
import type { Finding } from '../../findings/finding.js';
import type { Benefit } from '../../law/benefits.js';
import type { FindingTexts } from '../../report/texts.js';
import { BENEFITS } from './benefits.js';
import { FORMATS } from './formats.js';
import { by, dueBy, family, known, papers } from './gaps.js';
import { ROUTES } from './routes.js';
import { whatNow } from './whatNow.js';

const { date } = FORMATS;

/** What was refused, and when. */
const refusal = ({ decision, decidedOn }: Finding['values']) => {
  const what = decision === undefined ? '' : ` (${BENEFITS[decision as Benefit] ?? 'rehabilitation'})`;
  return `${known(decidedOn, (day) => ` of ${day}`)}${what}`;
};
const canBeAppealed = ({ from, values }: Finding) =>
  `The refusal${refusal(values)} can be appealed against until ${date(from)}: 30 days from the seventh day after the decision.`;
const appeal = (finding: Finding) =>
  `The client goes through the reasons with the Kela expert and, if they do not hold, appeals in writing ${by(finding)} to whoever made the decision, with new evidence.${whatNow(finding)}`;
const form = ({ form: named }: Finding['values']) => (named ? ` It goes with form ${named}.` : '');
const statement = ({ kind }: Finding['values']) => (kind === 'A' ? 'medical certificate A' : 'medical statement B');
const newStatement = (finding: Finding) =>
  `The doctor writes a new ${statement(finding.values)}; the client books the appointment so that it is there ${by(finding)}.${form(finding.values)}`;

const PURPOSES: Readonly<Record<string, string>> = {
  incapacity: 'the incapacity',
  rehabilitation: 'the rehabilitation',
  pension: 'the disability pension',
};
const purpose = ({ matter }: Finding['values']) => PURPOSES[matter as string] ?? 'the step';

const BARRED = {
  message: 'Another benefit stands in the way for the whole time that the application is about.',
  remedy:
    'The Kela expert checks with the client which of the benefits is due, and the application is left out or moved.',
};
const NO_ALLOWANCE = {
  message: 'The programme gives no rehabilitation allowance, so the application for it brings nothing.',
  remedy:
    'The client keeps the jobseeker registration in force during the programme, and unemployment benefit goes on.',
};
const HOPELESS: Readonly<Record<string, { readonly message: string; readonly remedy: string }>> = {
  maximum: {
    message:
      'Sickness allowance for this illness has been paid for its maximum period, and the client has not had twelve months of work capacity since: a new claim brings nothing.',
    remedy:
      'The Kela expert goes through what can be applied for instead: a disability pension or rehabilitation (form KU101), both with medical statement B, and registration as an unemployed jobseeker. A new illness, or 30 days of work before the old one returns, would change the answer.',
  },
  age: {
    message: 'The client is outside the age limits of the benefit.',
    remedy: 'The Kela expert checks which benefit belongs to the client’s age.',
  },
  'other-benefit': BARRED,
  parental: BARRED,
  rehabilitation: BARRED,
  'interrupted-rehabilitation': BARRED,
  'no-allowance': NO_ALLOWANCE,
  'too-short': NO_ALLOWANCE,
  'no-facts': {
    message: 'The path has no incapacity or rehabilitation at the time that the application is about.',
    remedy:
      'The Kela expert asks what the application rests on: a certificate of incapacity or a rehabilitation decision is needed first.',
  },
  'too-early': {
    message:
      'On the path the client is not incapable of work to the end of sickness allowance, and a disability pension begins only after it.',
    remedy:
      'The Kela expert looks at sickness allowance, treatment and rehabilitation first. The application is made when the maximum comes near, with medical statement B.',
  },
  'pension-start': {
    message:
      'The pension is stated from a time at which the law does not yet let it begin: it begins at the earliest with the month after the last right to sickness allowance, or to allowance for vocational rehabilitation after its maximum.',
    remedy:
      'The Kela expert checks the first day of the pension against the decision or the maximum (beside an earnings-related disability pension it can begin earlier), and mends the path.',
  },
  'pension-backdated': {
    message:
      'The pension is stated from a time that the application does not reach: it is paid for at most six calendar months before the application.',
    remedy: 'The Kela expert checks the days of the application and of the pension’s beginning, and mends the path.',
  },
  running: {
    message: 'The benefit applied for is running already.',
    remedy: 'The Kela expert tells the client that no new application is needed; the usual reports are enough.',
  },
};
const DOUBTFUL = {
  message: 'On the facts given the application cannot succeed.',
  remedy: 'The Kela expert checks what the application rests on.',
};
const hopeless = ({ reason }: Finding['values']) => HOPELESS[reason as string] ?? DOUBTFUL;

/** The programme or service, by the words of the routes. */
const offeredName = ({ kind, code }: Finding['values']) => {
  const names: Readonly<Record<string, string>> = kind === 'service' ? ROUTES.services : ROUTES.programmes;
  return names[code ?? ''] ?? 'The programme or service';
};

export const WARNINGS = {
  'warning.deadline-missed': {
    name: 'time limit missed',
    message: ({ from, values }) =>
      values.matter === 'appeal'
        ? `The time to appeal against the refusal${refusal(values)} ended on ${date(from)}.`
        : `The claim${family(values)}${known(values.filed, (day) => `, filed on ${day},`)} does not reach back to these days, and what covers them pays less.`,
    remedy: (finding) =>
      finding.values.matter === 'appeal'
        ? `If there were weighty reasons for the delay, the client appeals all the same and states them. With new evidence the client applies anew, and the matter is looked at again.${whatNow(finding)}`
        : `The client files the claim ${dueBy(finding)}, and states any good reason for the delay: Kela can grant a late claim when refusing it would be unreasonable.${papers(finding.values)}`,
  },
  'warning.deadline-near': {
    name: 'time limit near',
    message: (finding) =>
      finding.values.matter === 'appeal'
        ? canBeAppealed(finding)
        : `The right to a benefit${family(finding.values)} began${known(finding.values.since, (day) => ` on ${day}`)}, and nothing says that it has been claimed. A claim reaches back to its beginning only until ${date(finding.from)}.`,
    remedy: (finding) =>
      finding.values.matter === 'appeal'
        ? appeal(finding)
        : `If the claim has not been filed, the ${finding.values.employer ? 'employer who pays during the illness' : 'client'} files it ${by(finding)}.${papers(finding.values)}`,
  },
  'warning.certificate-old': {
    name: 'certificate more than six months old',
    message: ({ values }) =>
      `The newest ${statement(values)} for ${purpose(values)}${known(values.writtenOn, (day) => ` was written on ${day}: it`)} is more than six months old when it is needed.`,
    remedy: newStatement,
  },
  'warning.certificate-missing': {
    name: 'certificate missing',
    message: ({ values }) => `None of the certificates given is a ${statement(values)} for ${purpose(values)}.`,
    remedy: newStatement,
  },
  'warning.rehabilitation-first': {
    name: 'rehabilitation as the first step',
    message: () =>
      'Rehabilitation is the first step: the two years before it hold no sickness, no service and no rehabilitation that would show what the client can do.',
    remedy: () =>
      'The Kela expert finds out with the client, the doctor and the employment authority whether the time is right. Treatment, rehabilitative work or a vocational rehabilitation assessment can come first.',
  },
  'warning.capacity-under-three-days': {
    name: 'work capacity under three days a week',
    message: ({ values }) =>
      `The client can work ${values.daysPerWeek === undefined ? 'fewer days a week' : `${values.daysPerWeek} ${values.daysPerWeek === 1 ? 'day' : 'days'} a week`}; work-oriented rehabilitation takes at least three.`,
    remedy: () =>
      'The Kela expert plans what strengthens the work capacity first, such as treatment or rehabilitative work, and the start for when three days a week succeed.',
  },
  'warning.rehabilitation-before-service': {
    name: 'rehabilitation before rehabilitative work',
    message: ({ values }) =>
      `Work-oriented rehabilitation ${values.during ? 'runs at the same time as rehabilitative work' : `comes before rehabilitative work${known(values.serviceFrom, (day) => `, which begins on ${day}`)}`}. Rehabilitative work is for clients who cannot take part in other services yet.`,
    remedy: () =>
      'The Kela expert and the employment authority agree on the order: rehabilitative work first, and rehabilitation after it.',
  },
  'warning.overlapping-services': {
    name: 'overlapping services',
    message: () => 'Two services for the same purpose, or for more days than a week has, run at the same time.',
    remedy: () =>
      'The employment authority agrees with Kela and the service providers which of the two goes on; the other one is moved or ended.',
  },
  'warning.service-not-available': {
    name: 'service not available',
    message: ({ values }) =>
      `${offeredName(values)} is not offered${values.municipality ? ` in ${values.municipality}` : ''} on the day${values.source ? ` (${values.source})` : ''}.${known(values.later, (day) => ` It is offered there from ${day}.`)}${values.elsewhere === undefined ? '' : ` The nearest is in ${values.elsewhere}${known(values.elsewhereFrom, (day) => `, from ${day}`)}.`}`,
    remedy: () =>
      'The Kela expert checks with the service provider whether the start can be moved, or whether another municipality takes the client, and what carries until then.',
  },
  'warning.application-cannot-succeed': {
    name: 'application cannot succeed',
    message: ({ values }) =>
      `${hopeless(values).message}${known(values.earliest, (day) => ` The first possible day is ${day}.`)}`,
    remedy: ({ values }) => hopeless(values).remedy,
  },
  'warning.benefit-not-applied-for': {
    name: 'benefit not applied for',
    message: ({ values }) =>
      values.besideWork
        ? 'The client works part-time and is not registered as an unemployed jobseeker; adjusted unemployment benefit could be paid beside the pay.'
        : `The facts give a right to a benefit${family(values)} that nobody applies for, and what covers these days pays less.`,
    remedy: (finding) =>
      finding.values.besideWork
        ? `If the client seeks full-time work, the client registers as an unemployed jobseeker ${dueBy(finding)} and claims unemployment benefit. A registration is never backdated.`
        : `The client applies for the benefit${family(finding.values)} ${dueBy(finding)}.${papers(finding.values)}`,
  },
  'notice.appeal-deadline': {
    name: 'last day to appeal',
    message: canBeAppealed,
    remedy: appeal,
  },
} satisfies Partial<FindingTexts>;
