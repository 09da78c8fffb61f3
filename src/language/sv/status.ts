import type { StatusTexts } from '../../report/status/statusTexts.js';

export const STATUS: StatusTexts = {
  title: (day) => `läget den ${day}`,
  labels: {
    paid: 'Betalas',
    incomes: 'Övrig inkomst',
    counters: 'Räknare',
    decisions: 'Beslut',
    certificates: 'Intyg',
    ends: 'Upphör',
    signs: 'Tecken',
    unknown: 'Inte känt',
  },
  paid: ({ benefit, illness, amount, per, stated, full, since }) =>
    `${benefit}${illness === null ? '' : ` (${illness})`} ${amount} per ${per === 'day' ? 'dag' : 'månad'}${stated ? '' : full ? ' (fullt belopp enligt lag)' : ' (uträknat, inte uppgivet)'} sedan ${since}`,
  unbroken: (since) => `utan avbrott sedan ${since}`,
  nothingPaid: (last) =>
    last === null ? 'ingenting, historiken är tom' : `ingenting; senast ${last.benefit}, till ${last.to}`,
  otherIncome: {
    rental: 'hyresinkomst',
    capital: 'kapitalinkomst',
    forest: 'skogsinkomst',
    copyright: 'upphovsrättsinkomst',
    'informal-care': 'stöd för närståendevård',
    'foster-care': 'familjevårdares arvode',
    'partial-old-age-pension': 'partiell förtida ålderspension',
    'home-care-allowance': 'stöd för hemvård',
    'child-benefit': 'barnbidrag',
    'housing-allowance': 'bostadsbidrag',
    'social-assistance': 'utkomststöd',
    'disability-allowance': 'handikappbidrag',
    'child-maintenance': 'underhållsbidrag eller underhållsstöd',
    other: 'annan inkomst',
  },
  income: ({ name, amount, per, since, to }) =>
    [
      `${name}${amount === null ? '' : ` ${amount} per ${per === 'day' ? 'dag' : 'månad'}`}`,
      since === null ? '' : ` sedan ${since}`,
      to === null ? '' : `, till ${to}`,
    ].join(''),
  counters: {
    'rehabilitation-interruption-days': 'rehabiliteringspenning under sjukdom',
    'rehabilitative-work-days': 'arbetsverksamhet i rehabiliteringssyfte under 12 månader',
  },
  counter: ({ used, left, lastDay, running, ofJobseeker, begins }) =>
    [
      used === null ? '' : `${used} använda`,
      left === null ? '' : `${left} kvar`,
      lastDay === null
        ? ''
        : `sista dag ${lastDay} om ${running ? 'det fortsätter' : `${ofJobseeker ? 'klienten anmäler sig som arbetssökande' : 'det börjar'} ${begins}`}`,
    ]
      .filter(Boolean)
      .join(', '),
  served: 'fullgjord',
  sickness: {
    illnesses: (names) => names.map((name) => name ?? 'en annan sjukdom').join(', '),
    maximumEnded: (day) => `maximitiden löpte ut ${day}; ingen ny rätt före 12 månader som arbetsför`,
    limit: (days, day) => `dag ${days} ${day}`,
    passed: (days) => `${days} har passerats`,
    priorityEnd: (day) => `primärtid till ${day}`,
  },
  outcomes: { granted: 'beviljat', refused: 'avslag', pending: 'anhängigt' },
  maximumName: 'maximitid för sjukdagpenning',
  rehabilitation: 'rehabilitering',
  decision: ({ name, outcome, maximum, appliedOn, decidedOn, reason, appealBy }) =>
    [
      `${name}${maximum === null ? `: ${outcome}` : ` (${maximum.illness}), sista dag ${maximum.lastDay}`}`,
      decidedOn === null ? '' : `${maximum === null ? ' ' : ', beslut '}${decidedOn}`,
      decidedOn === null && appliedOn !== null ? `, ansökt ${appliedOn}` : '',
      reason === null ? '' : `: ”${reason}”`,
      appealBy === null ? '' : `; ändring ska sökas senast ${appealBy}`,
    ].join(''),
  certificateKinds: {
    A: 'läkarintyg A',
    B: 'läkarutlåtande B',
    'occupational-health': 'företagsläkarens utlåtande',
    participation: 'deltagarintyg',
  },
  certificate: ({ kind, writtenOn, state, day, supports, old }) =>
    [
      `${kind}, skrivet ${writtenOn}`,
      state === 'ended' ? `, gick ut${day === null ? '' : ` ${day}`}` : '',
      state === 'later' ? `, börjar ${day}` : '',
      state === 'carries' ? (day === null ? ', gäller, inget slut uppgivet' : `, gäller till ${day}`) : '',
      supports === null ? '' : ` (${supports})`,
      old ? '; äldre än 6 månader' : '',
    ].join(''),
  end: { appeal: (decision) => `tid för ändringssökande (${decision})`, priorityPeriod: 'primärtid' },
  signs: {
    spells: (count) => (count === 1 ? '1 arbetslöshetsperiod' : `${count} arbetslöshetsperioder`),
    switches: (count) =>
      count === 1 ? '1 byte mellan arbetslöshet och sjukdom' : `${count} byten mellan arbetslöshet och sjukdom`,
    refusals: (count) => (count === 1 ? '1 avslag' : `${count} avslag`),
    unchanged: ({ family, months }) =>
      `${months === 1 ? '1 hel månad' : `${months} hela månader`} ${family === null ? 'utan någon av de tre förmånerna' : `med ${FAMILY[family]}`}`,
    meaning: (since) => `räknat sedan ${since}; lagen har inga gränser`,
  },
  unknown: {
    history: 'vad som har betalats',
    'days-after-history': 'dagarna mellan historikens slut och i dag',
    amount: 'det belopp som verkligen har betalats',
    'annual-income': 'årsinkomst',
    'waiting-served': 'om självrisktiden för arbetslöshetsförmån är fullgjord',
    qualification: 'yrkesinriktad examen',
    'earnings-related-days': 'återstående dagar med inkomstrelaterad dagpenning',
    'sickness-maximum': 'om maximitiden för sjukdagpenning löpte ut före pensionen',
    'decision-day': 'dagen för ett beslut, som tiden för ändringssökande räknas från',
    certificates: 'läkarintyg',
    'certificate-end': 'hur länge ett intyg gäller',
    employment: 'om en anställning fortsätter',
    'waiting-pay-days': 'hur mycket av årets rehabiliteringspenning som gällde väntetid',
    services: 'dagar i arbetsverksamhet i rehabiliteringssyfte hittills (ett steg som börjat tidigare)',
    'work-capacity': 'arbetsförmåga i dagar per vecka',
  },
  none: 'inga',
  nothingEnds: 'ingenting på en känd dag',
};

const FAMILY = {
  unemployment: 'arbetslöshetsförmån',
  sickness: 'sjukdagpenning',
  rehabilitation: 'rehabiliteringspenning',
};
