import type { StatusTexts } from '../../report/status/statusTexts.js';

export const STATUS: StatusTexts = {
  title: (day) => `tilanne ${day}`,
  labels: {
    paid: 'Maksussa',
    incomes: 'Muut tulot',
    counters: 'Laskurit',
    decisions: 'Päätökset',
    certificates: 'Todistukset',
    ends: 'Päättyy',
    signs: 'Merkit',
    unknown: 'Ei tiedossa',
  },
  paid: ({ benefit, illness, amount, per, stated, full, since }) =>
    `${benefit}${illness === null ? '' : ` (${illness})`} ${amount} ${per === 'day' ? 'päivässä' : 'kuukaudessa'}${stated ? '' : full ? ' (lain mukainen täysi määrä)' : ' (laskettu, ei ilmoitettu)'} ${since} alkaen`,
  unbroken: (since) => `ilman katkosta ${since} alkaen`,
  nothingPaid: (last) =>
    last === null ? 'ei mitään, historia on tyhjä' : `ei mitään; viimeksi ${last.benefit}, ${last.to} asti`,
  otherIncome: {
    rental: 'vuokratulo',
    capital: 'pääomatulo',
    forest: 'metsätulo',
    copyright: 'tekijänoikeustulo',
    'informal-care': 'omaishoidon tuki',
    'foster-care': 'perhehoitajan palkkio',
    'partial-old-age-pension': 'osittainen varhennettu vanhuuseläke',
    'home-care-allowance': 'kotihoidon tuki',
    'child-benefit': 'lapsilisä',
    'housing-allowance': 'asumistuki',
    'social-assistance': 'toimeentulotuki',
    'disability-allowance': 'vammaistuki',
    'child-maintenance': 'elatusapu tai elatustuki',
    other: 'muu tulo',
  },
  income: ({ name, amount, per, since, to }) =>
    [
      `${name}${amount === null ? '' : ` ${amount} ${per === 'day' ? 'päivässä' : 'kuukaudessa'}`}`,
      since === null ? '' : ` ${since} alkaen`,
      to === null ? '' : `, ${to} asti`,
    ].join(''),
  counters: {
    'rehabilitation-interruption-days': 'kuntoutusraha sairauden ajalta',
    'rehabilitative-work-days': 'kuntouttava työtoiminta 12 kuukauden aikana',
  },
  counter: ({ used, left, lastDay, running, ofJobseeker, begins }) =>
    [
      used === null ? '' : `${used} käytetty`,
      left === null ? '' : `${left} jäljellä`,
      lastDay === null
        ? ''
        : `viimeinen päivä ${lastDay}, jos ${running ? 'jatkuu' : `${ofJobseeker ? 'asiakas ilmoittautuu työnhakijaksi' : 'alkaa'} ${begins}`}`,
    ]
      .filter(Boolean)
      .join(', '),
  served: 'täyttynyt',
  sickness: {
    illnesses: (names) => names.map((name) => name ?? 'muu sairaus').join(', '),
    maximumEnded: (day) => `enimmäisaika täyttyi ${day}; uutta oikeutta ei ole ennen 12 työkykyistä kuukautta`,
    limit: (days, day) => `${days}. päivä ${day}`,
    passed: (days) => `${days} täyttynyt`,
    priorityEnd: (day) => `ensisijaisuusaika ${day} asti`,
  },
  outcomes: { granted: 'myönnetty', refused: 'hylätty', pending: 'vireillä' },
  maximumName: 'sairauspäivärahan enimmäisaika',
  rehabilitation: 'kuntoutus',
  decision: ({ name, outcome, maximum, appliedOn, decidedOn, reason, appealBy }) =>
    [
      `${name}${maximum === null ? `: ${outcome}` : ` (${maximum.illness}), viimeinen päivä ${maximum.lastDay}`}`,
      decidedOn === null ? '' : `${maximum === null ? ' ' : ', päätetty '}${decidedOn}`,
      decidedOn === null && appliedOn !== null ? `, haettu ${appliedOn}` : '',
      reason === null ? '' : `: ”${reason}”`,
      appealBy === null ? '' : `; muutosta haettava viimeistään ${appealBy}`,
    ].join(''),
  certificateKinds: {
    A: 'lääkärintodistus A',
    B: 'B-lääkärinlausunto',
    'occupational-health': 'työterveyslääkärin lausunto',
    participation: 'osallistumistodistus',
  },
  certificate: ({ kind, writtenOn, state, day, supports, old }) =>
    [
      `${kind}, kirjoitettu ${writtenOn}`,
      state === 'ended' ? `, päättynyt${day === null ? '' : ` ${day}`}` : '',
      state === 'later' ? `, alkaa ${day}` : '',
      state === 'carries' ? (day === null ? ', voimassa, loppua ei ilmoitettu' : `, voimassa ${day} asti`) : '',
      supports === null ? '' : ` (${supports})`,
      old ? '; yli 6 kuukautta vanha' : '',
    ].join(''),
  end: { appeal: (decision) => `muutoksenhakuaika (${decision})`, priorityPeriod: 'ensisijaisuusaika' },
  signs: {
    spells: (count) => (count === 1 ? '1 työttömyysjakso' : `${count} työttömyysjaksoa`),
    switches: (count) =>
      count === 1
        ? '1 siirtymä työttömyyden ja sairauden välillä'
        : `${count} siirtymää työttömyyden ja sairauden välillä`,
    refusals: (count) => (count === 1 ? '1 hylkäävä päätös' : `${count} hylkäävää päätöstä`),
    unchanged: ({ family, months }) =>
      `${months === 1 ? '1 täysi kuukausi' : `${months} täyttä kuukautta`} ${family === null ? 'ilman mitään kolmesta etuudesta' : FAMILY[family]}`,
    meaning: (since) => `laskettu ${since} alkaen; laissa ei ole rajoja`,
  },
  unknown: {
    history: 'mitä on maksettu',
    'days-after-history': 'päivät historian lopusta tähän päivään',
    amount: 'todella maksettu määrä',
    'annual-income': 'vuositulo',
    'waiting-served': 'onko työttömyysetuuden omavastuuaika täyttynyt',
    qualification: 'ammatillinen tutkinto',
    'earnings-related-days': 'ansiopäivärahan jäljellä olevat päivät',
    'sickness-maximum': 'täyttyikö sairauspäivärahan enimmäisaika ennen eläkettä',
    'decision-day': 'päätöksen päivä, josta muutoksenhakuaika lasketaan',
    certificates: 'lääkärintodistukset',
    'certificate-end': 'mihin asti todistus on voimassa',
    employment: 'jatkuuko työsuhde',
    'waiting-pay-days': 'paljonko tämän vuoden kuntoutusrahasta oli odotusajalta',
    services: 'kuntouttavan työtoiminnan tähänastiset päivät (aiemmin alkanut vaihe)',
    'work-capacity': 'työkyky päivinä viikossa',
  },
  none: 'ei ole',
  nothingEnds: 'ei mitään tiedossa olevana päivänä',
};

const FAMILY = {
  unemployment: 'työttömyysetuudella',
  sickness: 'sairauspäivärahalla',
  rehabilitation: 'kuntoutusrahalla',
};
