import type { Texts } from '../../report/texts.js';

export const TAX: Texts['tax'] = {
  title: 'Vuoden lopullinen vero (arvio)',
  items: {
    state: 'valtion tulovero',
    municipal: 'kunnallisvero',
    church: 'kirkollisvero',
    health: 'sairaanhoitomaksu',
    yle: 'Yle-vero',
  },
  total: ({ income, tax }) => `vuonna maksetuista ${income} veroa on ${tax}`,
  settled: ({ withheld, difference, owed }) =>
    `Pidätetty ${withheld}: ${owed ? `jäännösveroa ${difference}` : `veronpalautusta seuraavana vuonna ${difference}`}.`,
  notCalculated: {
    'part-of-year': 'vuodesta on laskettu vain osa, joten sen veroa ei arvioida.',
    wages: 'vuodessa on palkkaa, jonka vähennyksiä ohjelma ei tunne, joten veroa ei arvioida.',
    'other-income': 'vuodessa on muuta tuloa, jonka verotusta ohjelma ei tunne.',
    'pension-before-2023': 'vuodessa on eläkettä, jonka vähennyksiä ennen vuotta 2023 ohjelma ei tunne.',
    'pension-surtax': 'eläke ylittää eläketulon lisäveron rajan, eikä ohjelma laske lisäveroa.',
  },
};
