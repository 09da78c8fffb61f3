import type { CompareTexts } from '../../report/compare/compareTexts.js';
import { CHANGES } from './changes.js';

export const COMPARE: CompareTexts = {
  title: 'Polkujen vertailu',
  baseline: 'vertailukohta',
  by: {
    net: 'Euroa veron jälkeen: kuukaudelle kuuluva tulo, verottomat mukaan lukien.',
    arrives: 'Euroa, jotka saapuvat tilille kuukauden aikana, verottomat mukaan lukien.',
  },
  marks: {
    lowest: 'pienin kuukausi',
    gap: 'päiviä ilman tukea',
    depends: 'riippuu päätöksestä',
    projected: 'lukuja ei ole vielä säädetty',
  },
  otherMonths:
    'Polut on laskettu eri kuukausilta: summa on polun omilta kuukausilta, erotus niiltä, jotka ovat myös vertailukohdassa.',
  against: CHANGES,
  summary: {
    total: { net: 'Veron jälkeen', arrives: 'Tilille' },
    gross: 'Ennen veroa',
    difference: 'Erotus',
    lowest: 'Pienin kuukausi',
    daysWithoutSupport: 'Päiviä ilman tukea',
    days: (days, gaps) => (days === 0 ? '–' : `${days} (${gaps} ${gaps === 1 ? 'katkos' : 'katkosta'})`),
    firstMoney: 'Ensimmäinen raha',
    nothing: 'rahaa ei tule',
    inTotal: 'Kertynyt',
    aheadFrom: (month) => `edellä ${month} alkaen`,
    behindFrom: (month) => `jäljessä ${month} alkaen`,
    level: 'lopussa tasan',
    certainty: 'Varmuus',
    certainties: { known: 'tiedossa', estimated: 'arvio', depends: 'riippuu' },
    ifRefused: (figure) => `Hylättynä: ${figure.toLowerCase()}`,
  },
  chart: {
    title: { net: 'Veron jälkeen kuukausittain', arrives: 'Tilille kuukausittain' },
    tallest: (highest) => `korkein pylväs on ${highest}`,
    digits: (highest) => `numerot ovat yhdeksäsosia määrästä ${highest}`,
  },
  restsOn: ({ projected, assumptions, notCalculated }) =>
    `Lukuja vielä säätämättä: ${projected}; oletuksia: ${assumptions}; ei laskettu: ${notCalculated} (ks. simulate).`,
  columns: { difference: 'Erotus', cumulative: 'Kertynyt' },
};
