import type { RateTexts } from '../../report/rateTexts.js';
import { rateUnits } from '../rateUnits.js';
import { FORMATS } from './formats.js';

export const RATES: RateTexts = {
  groups: {
    'housing-allowance': 'Yleinen asumistuki',
    'social-assistance': 'Toimeentulotuki',
    appeal: 'Muutoksenhaku',
    unemployment: 'Työttömyysetuus',
    sickness: 'Sairauspäiväraha',
    rehabilitation: 'Kuntoutusraha',
    pension: 'Eläkkeet',
    tax: 'Verotus',
    payment: 'Maksaminen',
  },
  units: rateUnits(FORMATS, {
    perDay: 'pv',
    perMonth: 'kk',
    perYear: 'v',
    counted: {
      days: ['päivä', 'päivää'],
      weeks: ['viikko', 'viikkoa'],
      months: ['kuukausi', 'kuukautta'],
      years: ['vuosi', 'vuotta'],
      hours: ['tunti', 'tuntia'],
    },
    yes: 'kyllä',
    no: 'ei',
  }),
  statuses: { enacted: 'säädetty', projected: 'ennuste', reform: 'uudistus' },
  inForceOn: (date) => `${date} voimassa olevat lain luvut`,
  changesIn: (from, to) => {
    if (from !== null && to !== null) return `Lain lukujen muutokset ${from} – ${to}`;
    if (from !== null) return `Lain lukujen muutokset ${from} alkaen`;
    return to === null ? 'Lain lukujen muutokset' : `Lain lukujen muutokset ${to} asti`;
  },
  partlyKnown: (firstDay) =>
    `Ennen päivää ${firstDay} tunnetaan vain luvut, joita myöhempien päivien laskenta tarvitsee.`,
  nothingKnown: 'Mikään näistä luvuista ei ole tiedossa tältä päivältä.',
  nothingChanges: 'Mikään näistä luvuista ei muutu tänä aikana.',
  since: (date) => `${date} alkaen`,
  checked: (date) => `tarkistettu ${date}`,
};
