import type { StatusTexts } from '../../report/status/statusTexts.js';

export const STATUS: StatusTexts = {
  title: (day) => `as on ${day}`,
  labels: {
    paid: 'Paid',
    incomes: 'Other income',
    counters: 'Day counts',
    decisions: 'Decisions',
    certificates: 'Certificates',
    ends: 'Ends next',
    signs: 'Signs',
    unknown: 'Not known',
  },
  paid: ({ benefit, illness, amount, per, stated, full, since }) =>
    `${benefit}${illness === null ? '' : ` (${illness})`} ${amount} a ${per}${stated ? '' : full ? ' (full amount by law)' : ' (reckoned, not stated)'} since ${since}`,
  unbroken: (since) => `without a break since ${since}`,
  nothingPaid: (last) =>
    last === null ? 'nothing in history' : `nothing; the last was ${last.benefit}, to ${last.to}`,
  otherIncome: {
    rental: 'rental income',
    capital: 'capital income',
    forest: 'forest income',
    copyright: 'copyright income',
    'informal-care': 'informal care support',
    'foster-care': 'foster carer’s fee',
    'partial-old-age-pension': 'partial old-age pension',
    'home-care-allowance': 'home care allowance',
    'child-benefit': 'child benefit',
    'housing-allowance': 'housing allowance',
    'social-assistance': 'social assistance',
    'disability-allowance': 'disability allowance',
    'child-maintenance': 'child maintenance',
    other: 'other income',
  },
  income: ({ name, amount, per, since, to }) =>
    [
      `${name}${amount === null ? '' : ` ${amount} a ${per}`}`,
      since === null ? '' : ` since ${since}`,
      to === null ? '' : `, to ${to}`,
    ].join(''),
  counters: {
    'rehabilitation-interruption-days': 'rehabilitation allowance during an illness',
    'rehabilitative-work-days': 'rehabilitative work activity in twelve months',
  },
  counter: ({ used, left, lastDay, running, ofJobseeker, begins }) =>
    [
      used === null ? '' : `${used} used`,
      left === null ? '' : `${left} left`,
      lastDay === null
        ? ''
        : `last day ${lastDay} if ${running ? 'it goes on' : `${ofJobseeker ? 'the client registers' : 'it begins'} on ${begins}`}`,
    ]
      .filter(Boolean)
      .join(', '),
  served: 'served',
  sickness: {
    illnesses: (names) => names.map((name) => name ?? 'another illness').join(', '),
    maximumEnded: (day) => `maximum reached on ${day}; no new right before 12 months of work ability`,
    limit: (days, day) => `${ordinal(days)} day ${day}`,
    passed: (days) => `${days} passed`,
    priorityEnd: (day) => `priority period to ${day}`,
  },
  outcomes: { granted: 'granted', refused: 'refused', pending: 'pending' },
  maximumName: 'maximum of sickness allowance',
  rehabilitation: 'rehabilitation',
  decision: ({ name, outcome, maximum, appliedOn, decidedOn, reason, appealBy }) =>
    [
      `${name}${maximum === null ? ` ${outcome}` : ` (${maximum.illness}), last day ${maximum.lastDay}`}`,
      decidedOn === null ? '' : `${maximum === null ? ' ' : ', decided '}${decidedOn}`,
      decidedOn === null && appliedOn !== null ? `, applied for ${appliedOn}` : '',
      reason === null ? '' : `: “${reason}”`,
      appealBy === null ? '' : `; appeal by ${appealBy}`,
    ].join(''),
  certificateKinds: {
    A: 'medical certificate A',
    B: 'medical statement B',
    'occupational-health': 'statement from the occupational health doctor',
    participation: 'certificate of participation',
  },
  certificate: ({ kind, writtenOn, state, day, supports, old }) =>
    [
      `${kind} of ${writtenOn}`,
      state === 'ended' ? ` ended${day === null ? '' : ` ${day}`}` : '',
      state === 'later' ? ` from ${day}` : '',
      state === 'carries' ? (day === null ? ' carries, no end stated' : ` carries to ${day}`) : '',
      supports === null ? '' : ` for ${supports}`,
      old ? '; older than 6 months' : '',
    ].join(''),
  end: { appeal: (decision) => `time to appeal (${decision})`, priorityPeriod: 'priority period' },
  signs: {
    spells: (count) => counted(count, 'spell of unemployment', 'spells of unemployment'),
    switches: (count) =>
      counted(count, 'switch between unemployment and sickness', 'switches between unemployment and sickness'),
    refusals: (count) => counted(count, 'refusal', 'refusals'),
    unchanged: ({ family, months }) =>
      `${counted(months, 'full month', 'full months')} ${family === null ? 'without any of the three benefits' : `on ${FAMILY[family]}`}`,
    meaning: (since) => `counted since ${since}; the law sets no limits`,
  },
  unknown: {
    history: 'what has been paid',
    'days-after-history': 'the days between the end of history and today',
    amount: 'the amount really paid',
    'annual-income': 'annual income',
    'waiting-served': 'whether the waiting period of unemployment benefit is served',
    qualification: 'vocational qualification',
    'earnings-related-days': 'days left of the earnings-related allowance',
    'sickness-maximum': 'whether the maximum of sickness allowance was reached before the pension',
    'decision-day': 'the day of a decision, for the time to appeal',
    certificates: 'medical certificates',
    'certificate-end': 'until when a certificate is valid',
    employment: 'whether an employment goes on',
    'waiting-pay-days': 'how much rehabilitation allowance of this year was for waiting time',
    services: 'days of rehabilitative work activity so far, as a step that began earlier',
    'work-capacity': 'work ability, in days a week',
  },
  none: 'none',
  nothingEnds: 'nothing on a day that is known',
};

const FAMILY = {
  unemployment: 'unemployment benefit',
  sickness: 'sickness allowance',
  rehabilitation: 'rehabilitation allowance',
};

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** None of 60, 90, 150 and 230 ends in another way. */
function ordinal(days: number): string {
  return `${days}th`;
}
