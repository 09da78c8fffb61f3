import type { ReformWords } from '../reform.js';

export const REFORM: ReformWords = {
  option: 'muita lukuja lain lukujen sijasta YAML- tai JSON-tiedostosta; tuloksen jokainen sivu kertoo sen',
  optionOfRates: 'muita lukuja lain lukujen sijasta; ilman nimeä, päivää ja jaksoa kaikki, mitä ne muuttavat',
  optionOfSchema: 'tapaustiedoston sijasta tiedosto, jonka --reform lukee',
  exampleOf: {
    simulate: 'mitä jos määrä olisi toinen',
    rates: 'mitä uudistus muuttaa, lain rinnalla',
    schema: 'auttaa tekstieditoria täydentämään ja tarkistamaan uudistuksia',
  },
};
