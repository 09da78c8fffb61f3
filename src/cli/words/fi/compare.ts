import type { CompareWords } from '../compare.js';

export const COMPARE: CompareWords = {
  options: {
    path: 'vain tämä polku; voi toistaa',
    baseline: 'polku, johon muita verrataan (oletus: ensimmäinen)',
    by: 'sen mukaan, mitä kuukaudelle kuuluu veron jälkeen, tai mitä kuukauden aikana saapuu tilille',
  },
  exampleOf: {
    paths: 'tapauksen kaikki polut ensimmäisen rinnalla',
    files: 'kahden tapauksen polut sen mukaan, mitä kuukauden aikana saapuu',
    document: 'taulukko asiakirjaan, vertailukohtana polku ”stay”',
  },
};
