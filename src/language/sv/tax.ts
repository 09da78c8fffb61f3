import type { Texts } from '../../report/texts.js';

export const TAX: Texts['tax'] = {
  title: 'Årets slutliga skatt (uppskattning)',
  items: {
    state: 'statens inkomstskatt',
    municipal: 'kommunalskatt',
    church: 'kyrkoskatt',
    health: 'sjukvårdspremie',
    yle: 'Yleskatt',
  },
  total: ({ income, tax }) => `på ${income} som betalts under året är skatten ${tax}`,
  settled: ({ withheld, difference, owed }) =>
    `Innehållet ${withheld}: ${owed ? `kvarskatt ${difference}` : `skatteåterbäring året därpå ${difference}`}.`,
  notCalculated: {
    'part-of-year': 'bara en del av året har beräknats, så skatten uppskattas inte.',
    wages: 'under året finns lön vars avdrag programmet inte känner till, så skatten uppskattas inte.',
    'other-income': 'under året finns annan inkomst vars beskattning programmet inte känner till.',
    'pension-before-2023': 'under året finns pension vars avdrag före 2023 programmet inte känner till.',
    'pension-surtax':
      'pensionen överstiger gränsen för tilläggsskatten på pensionsinkomst, som programmet inte beräknar.',
  },
};
