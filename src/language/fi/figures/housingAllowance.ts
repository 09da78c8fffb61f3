import type { FigureNamesOf } from '../../../report/texts.js';

export const HOUSING_ALLOWANCE_FIGURES: FigureNamesOf<'housing-allowance'> = {
  'housing-allowance.share': 'asumistuen osuus asumismenoista',
  'housing-allowance.deductible-share':
    'perusomavastuun osuus tuloista, jotka ylittävät täyteen asumistukeen oikeuttavan tulon',
  'housing-allowance.free-income': 'täyteen asumistukeen oikeuttava tulo, ruokakunta',
  'housing-allowance.free-income-per-adult': 'täyteen asumistukeen oikeuttava tulo, lisäys aikuista kohti',
  'housing-allowance.free-income-per-child': 'täyteen asumistukeen oikeuttava tulo, lisäys lasta kohti',
  'housing-allowance.smallest-deductible': 'pienin huomioon otettava perusomavastuu',
  'housing-allowance.smallest-payment': 'pienin maksettava asumistuki',
  'housing-allowance.earnings-deduction': 'asumistuen ansiotulovähennys',
  'housing-allowance.water-per-person': 'asumistuessa hyväksyttävä vesimaksu henkilöä kohti',
  'housing-allowance.heating-first-person': 'asumistuessa hyväksyttävät lämmityskustannukset, ensimmäinen henkilö',
  'housing-allowance.heating-further-person': 'asumistuessa hyväksyttävät lämmityskustannukset, lisähenkilö',
  'housing-allowance.heating-addition-east':
    'lämmityskustannusten korotus Etelä- ja Pohjois-Savossa sekä Pohjois-Karjalassa',
  'housing-allowance.heating-addition-north': 'lämmityskustannusten korotus Pohjois-Pohjanmaalla, Kainuussa ja Lapissa',
  'housing-allowance.owned-home': 'asumistuki omistusasuntoon',
  'housing-allowance.wealth-share': 'osuus omaisuudesta, joka luetaan vuosituloksi asumistuessa',
  'housing-allowance.wealth-free-one-adult': 'asumistuessa huomiotta jäävä omaisuus, yksi aikuinen',
  'housing-allowance.wealth-free-more-adults': 'asumistuessa huomiotta jäävä omaisuus, useampi aikuinen',
  'housing-allowance.wealth-limit': 'omaisuus, josta alkaen asumistukeen ei ole oikeutta',
  'housing-allowance.revision-rise': 'kuukausitulojen nousu, jonka vuoksi asumistuki tarkistetaan',
  'housing-allowance.revision-fall': 'kuukausitulojen lasku, jonka vuoksi asumistuki tarkistetaan',
  'housing-allowance.revision-costs': 'asumismenojen muutos, jonka vuoksi asumistuki tarkistetaan',
  'housing-allowance.review-months': 'asumistuen vuositarkistuksen väli kuukausina',
  'housing-allowance.continuous-months': 'kuukaudet, jotka tulon on kestettävä ollakseen jatkuvaa asumistuessa',
  'housing-allowance.limit-1-group': 'asumistuen enimmäisasumismenot kuntaryhmittäin, 1 henkilö',
  'housing-allowance.limit-2-group': 'asumistuen enimmäisasumismenot kuntaryhmittäin, 2 henkilöä',
  'housing-allowance.limit-3-group': 'asumistuen enimmäisasumismenot kuntaryhmittäin, 3 henkilöä',
  'housing-allowance.limit-4-group': 'asumistuen enimmäisasumismenot kuntaryhmittäin, 4 henkilöä',
  'housing-allowance.limit-more-group': 'asumistuen enimmäisasumismenojen lisäys neljän ylittävää henkilöä kohti',
};
