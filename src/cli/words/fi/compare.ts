import type { CompareWords } from '../compare.js';

export const COMPARE: CompareWords = {
  options: {
    path: 'vain tämä polku; voi toistaa',
    baseline: 'polku, johon muita verrataan (oletus: ensimmäinen)',
    by: 'sen mukaan, mitä kuukaudelle kuuluu veron jälkeen, tai mitä kuukauden aikana saapuu tilille',
    against: 'mikä on toisin kuin tässä tuloksessa, joka on tallennettu JSON-muodossa (simulate tai compare)',
  },
  exampleOf: {
    paths: 'tapauksen kaikki polut ensimmäisen rinnalla',
    files: 'kahden tapauksen polut sen mukaan, mitä kuukauden aikana saapuu',
    document: 'taulukko asiakirjaan, vertailukohtana polku ”stay”',
    against: 'mikä on toisin kuin aiemmin tallennetussa tuloksessa, ja miksi',
  },
  notAResult: (file) => `${file} ei ole simulate- tai compare-komennon yhden ajon tulos JSON-muodossa:`,
  otherCase: (file, then, now) => `${file} on toisen tapauksen tulos: ${then}, ei ${now}.`,
};
