import type { CohortTexts } from '../../report/cohort/cohortTexts.js';

export const COHORT: CohortTexts = {
  title: 'Etuustilanne ennen alkua ja suunnitelman mukaan sen jälkeen',
  path: (name) => (name === null ? 'kunkin tapauksen ensimmäinen polku' : `polku ${name}`),
  before: (count) => `ennen: ${counted(count, 'kuukausi', 'kuukautta')}`,
  after: (count) => `jälkeen: ${counted(count, 'kuukausi', 'kuukautta')}`,
  statusRule: (rule) => `tilanne: ${rule}`,
  by: (grouping) => GROUPINGS[grouping],
  minCell: (count) => (count > 1 ? `luvut 1–${count - 1} peitetty` : 'mitään lukua ei ole peitetty'),
  today: (date) => `tänään: ${date}`,
  statuses: {
    unemployment: 'työttömyys',
    sickness: 'sairaus',
    rehabilitation: 'kuntoutus',
    several: 'useita',
    none: 'ei mitään',
  },
  corner: 'ennen \\ jälkeen',
  total: 'kaikki',
  cases,
  groups: {
    all: 'Kaikki',
    notStated: { area: 'Alue puuttuu', 'age-band': 'Ikä puuttuu', referral: 'Ohjaaja puuttuu' },
    pooled: (groups) => `${counted(groups, 'pieni ryhmä', 'pientä ryhmää')} yhdessä`,
    named: (grouping, name) => (grouping === 'age-band' ? ages(name) : name),
  },
  tooFew: (minCell) => `Tapauksia on alle ${minCell}: muuta ei näytetä.`,
  nobody: 'Taulukossa ei ole yhtään tapausta.',
  shares: {
    movedFromUnemployment: 'Työttömyydestä sairauteen tai kuntoutukseen',
    movedFromNone: 'Ei mistään johonkin kolmesta',
    decisionBefore: 'Myönteinen kuntoutuspäätös ennen alkua',
    decisionAfter: 'Myönteinen kuntoutuspäätös alun jälkeen',
    decisionCumulative: 'Myönteinen kuntoutuspäätös ennen tai jälkeen',
  },
  share: (count, of, percent) => `${count}/${of} (${percent})`,
  withoutSupport: 'Kuukausia ilman tukea',
  income: 'Kuukauden mediaanitulo ennen veroa',
  known: (count) => `tiedot ${count === 1 ? 'yhdestä tapauksesta' : `${count} tapauksesta`}`,
  sideBefore: 'ennen',
  sideAfter: 'jälkeen',
  monthsOfCases: (mean, count, some) =>
    `${mean} tapausta kohden (${counted(count, 'kuukausi', 'kuukautta')}, ${cases(some)})`,
  hidden: '..',
  read: (count, inTable) => `Luettu ${cases(count)}, taulukossa ${inTable}.`,
  leftOut: {
    invalid: 'ei kelvannut tai sitä ei voinut lukea',
    'no-cohort': 'ilman tietoa `cohort`',
    'start-elsewhere': 'alkaa muuna kuin ensimmäisenä laskettavana päivänä',
    'no-such-path': 'ilman tätä polkua',
    'unknown-before': 'jonka tiedot ennen alkua eivät kerro tilannetta',
    'unknown-after': 'jonka laskettava aika päättyy liian aikaisin',
    failed: 'jossa ohjelma itse epäonnistui',
  },
  definitionsTitle: 'Määritelmät',
  definitions: {
    before: (count) => `Ennen tarkoittaa ${genitive(count)} aikaa ennen alkua, kuten historia sen kertoo.`,
    after: (count, path) =>
      `Jälkeen tarkoittaa ${genitive(count)} aikaa alusta laskien, laskettuna ${path === null ? 'kunkin tapauksen ensimmäisellä polulla' : `polulla ${path}`}: se on suunnitelma, ei toteutunut tilanne.`,
    day: 'Päivä kuuluu työttömyyteen, sairauteen tai kuntoutukseen, kun se etuus kattaa päivän, myös vapaapäivinä ja silloin, kun jokin sääntö pienentää etuuden nollaan; muut päivät ovat ei mitään, myös palkka-, eläke- ja työnantajan sairausajan palkan päivät ja muun etuuden päivät.',
    rule: {
      single:
        'Tilanne single: se kolmesta etuudesta, jota jaksolla ylipäätään saa; useita, jos niitä on enemmän, ja ei mitään, jos niitä ei ole.',
      last: 'Tilanne last: jakson viimeisen päivän tilanne.',
      longest:
        'Tilanne longest: se, jonka päiviä on eniten; tasatilanteessa järjestys on kuntoutus, sairaus, työttömyys, ei mitään.',
      priority:
        'Tilanne priority: kuntoutus, jos sitä ylipäätään on, muuten sairaus, muuten työttömyys, muuten ei mitään.',
    },
    unknown:
      'Tiedot alkavat varhaisimmasta etuudesta, eläkkeestä tai palkasta, jonka tapaus kertoo, ja päättyvät sen viimeiseen laskettavaan päivään; muut päivät ovat tuntemattomia eivätkä ei mitään, ja tapaus, jonka tilannetta ne voisivat muuttaa, jää pois.',
    moved: 'Tapaus on siirtynyt, kun sen tilanne jälkeen on toinen kuin ennen, kuten taulukko sen laskee.',
    decision: (count) =>
      `Kuntoutuspäätös on myönteinen ennen alkua, kun kuntoutus on myönnetty tai kuntoutusrahaa maksettu, ja jälkeen, kun polun kuntoutuksesta päätetään ${genitive(count)} kuluessa alusta; päätökset, joita ei kerrota, eivät ole mukana.`,
    withoutSupport:
      'Kuukausi on ilman tukea, kun siinä on enemmän päiviä ilman mitään etuutta, eläkettä tai palkkaa kuin minkään niistä kanssa; mukana ovat vain tapaukset, joiden tiedot kattavat molemmat jaksot kokonaan.',
    income:
      'Tulo on veronalaiset etuudet, eläkkeet ja palkat niiltä päiviltä, joille ne kuuluvat, kunkin tapauksen keskimääräinen kuukausi; ennen alkua se on historian kertoma määrä tai muuten etuuden täysi määrä; samat tapaukset ennen ja jälkeen; mediaani on pyöristetty kokonaisiin euroihin.',
    percentages: 'Prosentit ovat riviltä ja kukin pyöristetty erikseen, joten niiden summa voi poiketa sadasta.',
    small: (minCell) => `Luvut 1–${minCell - 1} on peitetty (..), ja niiden kanssa ne, joista peitetyn voisi laskea.`,
    pooled:
      'Ryhmät, joissa on liian vähän tapauksia, lasketaan yhteen, eikä ryhmien rinnalla näytetä kaikkien taulukkoa.',
  },
};

const GROUPINGS = { area: 'alueittain', 'age-band': 'iän mukaan', referral: 'ohjaajan mukaan' };

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function cases(count: number): string {
  return counted(count, 'tapaus', 'tapausta');
}

function genitive(count: number): string {
  return `${count} kuukauden`;
}

/** `-24`, `25-34`, `65-`. */
function ages(band: string): string {
  const [from, to] = band.split('-');
  if (!from) return `Enintään ${to}-vuotiaat`;
  return to ? `${from}–${to}-vuotiaat` : `Vähintään ${from}-vuotiaat`;
}
