import { familyOf } from '../../law/benefits.js';
import type { CheckpointTexts } from '../../report/texts.js';
import { BENEFITS, FAMILIES } from './benefits.js';
import { FORMATS } from './formats.js';

const { date, amount, period } = FORMATS;

const CLAIMS = {
  unemployment: 'The client claims unemployment benefit from Kela or the unemployment fund.',
  sickness: 'The client claims sickness allowance and encloses the medical certificate.',
  rehabilitation: 'The client claims rehabilitation allowance with form KU112 or in OmaKela.',
  employer: 'The employer who pays during the illness claims sickness allowance.',
} as const;

export const CHECKPOINTS: CheckpointTexts = {
  'law-changes-benefit': {
    name: ({ before, after }) => `The ${BENEFITS[after]} replaces the ${BENEFITS[before]}`,
    toDo: () =>
      'The right goes on without a new waiting period. The Kela expert goes through with the client what changes in the means test and in the amount.',
  },
  'law-changes-amount': {
    name: () => 'Amounts set by law change',
    toDo: ({ changes }) =>
      `${changes
        .map(
          ({ benefit, before, after }) =>
            `${BENEFITS[benefit]} ${amount(before)} → ${amount(after)} a ${familyOf(benefit) === 'pension' ? 'month' : 'day'}`,
        )
        .join(', ')}. The client checks the new amount in the next payment.`,
  },
  'age-limit': {
    name: ({ family, opens }) => `${opens ? 'Old enough for' : 'Last day of the age for'} ${FAMILIES[family]}`,
    toDo: ({ opens }) =>
      opens
        ? 'The client can claim the benefit from this day.'
        : 'The Kela expert settles with the client what follows, such as old-age pension.',
  },
  'youth-programme-age-limit': {
    name: () => 'Last day to begin a programme for young people',
    toDo: () => 'The age allows no later start: the Kela expert sees to it that the programme has begun.',
  },
  'household-changes': {
    name: ({ before, after }) =>
      `The household changes: unemployment benefit ${amount(before)} → ${amount(after)} a day`,
    toDo: () => 'The client reports the change to Kela at once.',
  },
  'other-income-changes': {
    name: ({ before, after }) =>
      `Other income changes: unemployment benefit ${amount(before)} → ${amount(after)} a day`,
    toDo: () => 'The client reports the change to Kela at once.',
  },
  'unemployment-waiting-ends': {
    name: () => 'Last day of the waiting period of unemployment benefit',
    toDo: () => 'The benefit can be paid from the next weekday; the client keeps the job search active.',
  },
  'qualifying-period-ends': {
    name: () => 'Last day of the 21-week qualifying period',
    toDo: () => 'The client has claimed unemployment benefit from the next day on.',
  },
  'sanction-ends': {
    name: () => 'Last day of the mandatory waiting period',
    toDo: () => 'Unemployment benefit can go on the next day if the client has kept the job search active.',
  },
  'periodised-pay-ends': {
    name: () => 'Last day covered by holiday compensation or severance pay',
    toDo: () => 'The client is registered as an unemployed jobseeker by the next day and claims unemployment benefit.',
  },
  'sickness-waiting-ends': {
    name: () => 'Last day of the waiting period of sickness allowance',
    toDo: () =>
      'The allowance can be paid from the next working day (Mon–Sat). An employee checks sick pay for the waiting days.',
  },
  'rehabilitation-waiting-ends': {
    name: () => 'Last day of the waiting period for rehabilitation allowance',
    toDo: () => 'The allowance can be paid from the next working day (Mon–Sat) of the programme.',
  },
  'benefit-starts': {
    name: ({ benefit }) => `First paid day: ${BENEFITS[benefit]}`,
    toDo: ({ benefit }) => {
      switch (familyOf(benefit)) {
        case 'unemployment':
          return 'The client keeps the job search active and returns the unemployment status report for each payment period.';
        case 'sickness':
          return 'A registered jobseeker tells the employment authority how long the illness lasts, and keeps the job search active.';
        case 'rehabilitation':
          return 'The client tells Kela at once of interruptions and changed dates.';
        default:
          return 'The client reports the benefit to those who pay others beside it.';
      }
    },
  },
  'decision-expected': {
    name: ({ benefit, stated }) => `${stated ? 'Decision' : 'Decision expected'}: ${BENEFITS[benefit]}`,
    toDo: ({ stated }) =>
      stated
        ? 'The client and the Kela expert read the decision together: days, amount, time for appeal.'
        : 'If it has not come, the client asks what is missing from the claim.',
  },
  'first-payment': {
    name: ({ benefit }) => `First payment expected: ${BENEFITS[benefit]}`,
    toDo: ({ net, from, to }) =>
      `About ${amount(net)} after tax, for ${period({ from, to })}. Until then the client needs other means.`,
  },
  'employer-absence-report': {
    name: () => '30 days of absence from work',
    toDo: () => 'The employer tells occupational health care of the absence by now.',
  },
  'sickness-60-days': {
    name: () => '60 days of sickness allowance',
    toDo: () =>
      'Kela clarifies the need for rehabilitation by now and writes to the client about the options; the client takes them up with the Kela expert.',
  },
  'certificate-a-ends': {
    name: () => 'Last day carried by medical certificate A',
    toDo: () => 'From the next day Kela needs medical statement B; the client books the doctor two weeks before.',
  },
  'sickness-90-days': {
    name: () => '90 days of sickness allowance',
    toDo: ({ employed }) =>
      employed
        ? 'The occupational health statement on the remaining work ability is with Kela by now, or payment is suspended.'
        : 'A client without employment needs no statement; the Kela expert sees whether the plan still holds.',
  },
  'sickness-150-days': {
    name: () => '150 days of sickness allowance',
    toDo: ({ employed, reviewed }) =>
      [
        ...(reviewed ? ['Kela looks at the need for rehabilitation again.'] : []),
        'Kela tells the pension provider when the priority period ends, and the client to apply for rehabilitation or a pension.',
        ...(reviewed && employed ? ['Occupational health care renews its statement if needed.'] : []),
      ].join(' '),
  },
  'sickness-230-days': {
    name: () => '230 days of sickness allowance',
    toDo: ({ employed }) =>
      [
        'Kela looks at the need for rehabilitation again. The client applies for a disability pension or rehabilitation now, so that the decision comes before the maximum is reached.',
        ...(employed ? ['Occupational health care renews its statement if needed.'] : []),
      ].join(' '),
  },
  'sickness-maximum-decided': {
    name: ({ lastDay }) => `Maximum of sickness allowance decided: last day ${date(lastDay)}`,
    toDo: () =>
      'By then rehabilitation is arranged, or a disability pension has been applied for with medical statement B.',
  },
  'participation-certificate': {
    name: () => 'Certificate of participation in rehabilitation',
    toDo: () =>
      'The service provider certifies the participation for the payment period that ends; without it the allowance is not paid.',
  },
  'rehabilitation-pay-days-used': {
    name: ({ kind }) =>
      kind === 'waiting'
        ? 'Rehabilitation allowance for waiting time used up for the year'
        : 'Rehabilitation allowance between two periods used up for the year',
    toDo: () => 'The client registers as an unemployed jobseeker from the next day until the rehabilitation begins.',
  },
  'rehabilitative-work-review': {
    name: () => 'Review of the rehabilitative work activity',
    toDo: () => 'The plan is reviewed at least every three months: is it time for the next step?',
  },
  'rehabilitative-work-days-used': {
    name: ({ days }) => `${days} days of rehabilitative work activity in twelve months`,
    toDo: () => 'No further day fits into these twelve months: the employment authority plans what follows.',
  },
  'employer-pay-ends': {
    name: () => 'Last day of sick pay from the employer',
    toDo: () => 'From the next day sickness allowance goes to the client, who claims it in the last paid week.',
  },
  'certificate-ends': {
    name: ({ certificate }) => (certificate === 'A' ? 'Medical certificate A ends' : 'Medical statement B ends'),
    toDo: () => 'If the incapacity goes on, the client books the doctor two weeks before, so that no day is left out.',
  },
  'rehabilitation-ends': {
    name: () => 'Last day of rehabilitation',
    toDo: () =>
      'The service provider gives the last certificate of participation. The client is a registered jobseeker from the next day, or, if ill, claims sickness allowance, which then has no waiting period.',
  },
  'partial-sickness-maximum': {
    name: () => 'Last day of the maximum of partial sickness allowance',
    toDo: () => 'The client and the employer have agreed on the working time from the next day.',
  },
  'priority-period-ends': {
    name: () => 'Last day of the priority period of sickness allowance',
    toDo: () => 'A full disability pension from the earnings-related scheme can begin the next day.',
  },
  'sickness-maximum': {
    name: () => 'Last day of the maximum of sickness allowance',
    toDo: () =>
      'A national disability pension can begin the next day. If the incapacity goes on, unemployment benefit is paid only when a pension has been applied for and the client is a registered jobseeker from the next day.',
  },
  'benefit-ends': {
    name: ({ benefit }) => `Last paid day: ${BENEFITS[benefit]}`,
    toDo: ({ next }) =>
      next === null
        ? 'Nothing follows it on this path: the Kela expert settles with the client what carries the next days.'
        : `Followed by: ${BENEFITS[next]}.`,
  },
  'register-by': {
    name: () => 'Last day to register as a jobseeker',
    toDo: () =>
      'The client registers as an unemployed jobseeker for full-time work; a registration is never backdated.',
  },
  'apply-by': {
    name: ({ family, from }) => `Last day to claim ${FAMILIES[family]} from ${date(from)}`,
    toDo: ({ family, byEmployer }) => `${byEmployer ? CLAIMS.employer : CLAIMS[family]} A later claim loses days.`,
  },
  'appeal-by': {
    name: ({ decision, decidedOn }) =>
      `Last day to appeal: refusal of ${date(decidedOn)} (${decision === 'rehabilitation' ? 'rehabilitation' : BENEFITS[decision]})`,
    toDo: () => 'The client and the Kela expert read the reasons together before it.',
  },
};
