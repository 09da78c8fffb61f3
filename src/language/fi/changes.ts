import type { ChangesTexts } from '../../report/compare/changesTexts.js';

export const CHANGES: ChangesTexts = {
  title: (file) => `rinnalla tallennettu tulos ${file}`,
  reasons: {
    title: 'Mikä on toisin',
    none: 'Tapaus, säännöt, luetut luvut ja valitsimet ovat samat kuin silloin.',
    input: 'Tapaus: tiedosto ei ole enää sama.',
    rules: {
      other: 'Laki tai ohjelma: samalla tapauksella ja samoilla valitsimilla luetaan muita sääntöjä tai lukuja.',
      'perhaps-other':
        'Luetaan muita sääntöjä tai lukuja: joko laki tai ohjelma on muuttunut, tai vain tapaus tai valitsimet.',
    },
    version: (old, now) => `Ohjelma: silloin ${old}, nyt ${now}.`,
    lawUpdated: (old, now) => `Laki: silloin tarkistettu ${old}, nyt ${now}.`,
    enacted: (figures) => `Silloin ennusteena, nyt ei enää, tai ei enää käytössä: ${figures}.`,
    projected: (figures) => `Nyt ennusteena, silloin ei, tai silloin ei käytössä: ${figures}.`,
    option: (name, old, now) => `Valitsin ${name}: silloin ${old ?? 'ei annettu'}, nyt ${now ?? 'ei annettu'}.`,
  },
  same: 'Mikään kuukausi eikä havainto ole muuttunut.',
  samePath: 'mikään ei ole muuttunut.',
  presence: { old: 'vain tallennetussa tuloksessa.', now: 'vain tämän päivän tuloksessa.' },
  total: (old, now, difference) => `yhteensä ${difference}; silloin ${old}, nyt ${now}.`,
  columns: { old: 'Silloin', now: 'Nyt', difference: 'Erotus' },
  gone: 'Ei enää havaittu',
  come: 'Uusi havainto',
};
