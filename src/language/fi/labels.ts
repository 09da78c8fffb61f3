import type { Labels } from '../../report/texts.js';
import { FORMATS } from './formats.js';

export const LABELS: Labels = {
  month: 'Kuukausi',
  columns: {
    unemployment: 'Työttö\u00admyys',
    sickness: 'Sairaus',
    rehabilitation: 'Kuntoutus',
    pension: 'Eläke',
    work: 'Palkka',
    other: 'Muu',
  },
  otherIncome: 'Muut tulot',
  total: 'Yhteensä',
  gross: 'Brutto',
  taxFree: 'Verot\u00adtomat',
  net: 'Netto',
  arrives: 'Tilille',
  daysWithoutSupport: 'Päiviä ilman tukea',
  euros:
    'Euroa. Brutto ja netto: kuukaudelle kuuluva tulo ennen ennakonpidätystä ja sen jälkeen. Tilille: kuukauden aikana saapuva raha, verottomat mukaan lukien.',
  path: 'Polku',
  simulated: (horizon) => `laskettu ${FORMATS.period(horizon)}`,
  days: 'Päivät',
  weekdays: 'MTKTPLS',
  legend: 'Kirjaimet',
  letters: {
    U: 'työttömyysetuus',
    S: 'sairauspäiväraha',
    R: 'kuntoutusraha',
    P: 'eläke',
    W: 'palkka',
    O: 'muu etuus',
    L: 'jaksotettu lomakorvaus tai eroraha',
    '0': 'työttömyysetuus, josta ei jää maksettavaa',
    '!': 'toimeentulon katkos',
    '.': 'viikonloppu ilman etuutta',
  },
  lowerCase: 'pieni kirjain: oikeus on voimassa, mutta päivältä ei makseta',
  findings: 'Havainnot',
  noFindings: 'Ei havaintoja.',
  severities: { gap: 'KATKOS', warning: 'VAROITUS', notice: 'HUOMIO' },
  length: (calendarDays, weekdays) =>
    `${counted(calendarDays, 'kalenteripäivä', 'kalenteripäivää')}, ${counted(weekdays, 'arkipäivä', 'arkipäivää')} (ma–pe)`,
  lost: (amount) => `menetys ${amount}`,
  noSupport: 'ei tukea',
  alsoHolds: 'Lisäksi',
  occurrences: 'Ajat',
  remedy: 'Mitä tehdä',
  owner: 'Kuka toimii',
  law: 'Laki',
  checkpoints: 'Tarkistuskohdat',
  alsoOn: (dates) => `myös ${dates}`,
  periods: 'Jaksot',
  daysTimes: (days, daily) => `${counted(days, 'päivä', 'päivää')} × ${daily}`,
  paidDays: (days) => counted(days, 'päivä', 'päivää'),
  counters: 'Päivälaskurit lopussa',
  counter: ({ used, left, lastDay }) =>
    [`käytetty ${used}`, left === null ? '' : `jäljellä ${left}`, lastDay === null ? '' : `viimeinen päivä ${lastDay}`]
      .filter(Boolean)
      .join(', '),
  lowestMonth: (month, amount, taxFree) =>
    `Pienin kuukausi veron jälkeen: ${month}, ${amount}${taxFree === null ? '' : ` (siitä verotonta ${taxFree})`}.`,
  projected: '* Ennuste: perustuu lukuihin, joita ei ole vielä säädetty; ne nimetään lopussa.',
  depends: (worst) => `? Riippuu päätöksestä, jota ei vielä ole. Jos hakemus hylätään, veron jälkeen: ${worst}.`,
  payments: {
    title: 'Maksut',
    first: 'Ensimmäiset maksut',
    date: 'Päivä',
    benefit: 'Etuus',
    for: 'Ajalta',
    gross: 'Ennen veroa',
    withheld: 'Vero',
    net: 'Veron jälkeen',
    right: ({ benefit, from, decided, paid }) =>
      `${benefit} ${from} alkaen: ${decided === null ? 'maksu jatkuu entisessä rytmissä' : `päätös ${decided}`}, ${paid === null ? 'rahaa ei tule tänä aikana' : `rahaa tilille ${paid}`}`,
    bridge: ({ period, paid, granted, gross, collected }) =>
      `${period}: ensin maksetaan ${paid} ${gross}; siitä peritään ${collected} myöhemmin myönnettävästä etuudesta (${granted})`,
  },
  lawChecked: (date) => `Laki tarkistettu ${date}.`,
  projectedFigures: (forecast, carriedOn) =>
    [
      ...(forecast === '' ? [] : [`Perustuu lukuihin, joita ei ole vielä säädetty: ${forecast}.`]),
      ...(carriedOn === 0 ? [] : [`Vuoden 2027 lukuja jatkettu ennusteena: ${carriedOn}.`]),
    ].join(' '),
  receipt: { title: 'Kuitti', rules: 'säännöt', input: 'syöte' },
  assumptions: 'Oletukset',
  notCalculated: 'Ei laskettu',
  standardInput: 'vakiosyöte',
  inputSeverities: { error: 'virhe', warning: 'varoitus' },
  inputCount: (errors, warnings) =>
    `${counted(errors, 'virhe', 'virhettä')}, ${counted(warnings, 'varoitus', 'varoitusta')}`,
};

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
