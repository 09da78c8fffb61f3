import type { PlanTexts } from '../../report/plan/planTexts.js';

export const PLAN: PlanTexts = {
  title: (path) => `Parhaat päivät polulle ${path}`,
  counted: (combinations, tried) => {
    const all = `${number(combinations)} ${combinations === 1 ? 'päivien yhdistelmä' : 'päivien yhdistelmää'}`;
    return combinations === tried
      ? `${all}, kaikki laskettu.`
      : `${all}, niistä mahdollisia ja laskettu ${number(tried)}.`;
  },
  order:
    'Järjestys: vähiten päiviä ilman tukea; sitten suurin pienin kuukausi; sitten suurin summa; sitten aikaisemmat päivät. Järjestys syntyy luvuista eikä ole suositus.',
  movables: 'Mitä voi siirtää',
  window: (from, to) => `${from}–${to}`,
  written: (date) => `tapauksessa ${date}`,
  best: 'Parhaat päivät',
  columns: {
    lowest: 'Pienin kuukausi',
    total: 'Yhteensä',
    difference: 'Erotus',
    date: 'Päivä',
  },
  asWritten: 'tapaus',
  euros:
    'Euroja. Pienin kuukausi ja yhteensä: se, mikä kuuluu kuukausiin veron jälkeen, verottomat mukana, laskettavien päivien ajalta. Sen jälkeistä aikaa ei verrata.',
  noGap: 'Parhailla päivillä ei ole yhtään päivää ilman tukea.',
  leastBad: (days) =>
    `Mikään mahdollinen päivä ei ole katkokseton. Parhailla päivillä on ${days} ${days === 1 ? 'päivä' : 'päivää'} ilman tukea.`,
  everywhere: 'Mitä mikään sallittu päivä ei poista, joten jonkin muun on muututtava',
  nowhereAlike: 'Mikään yksittäinen syy ei ole voimassa kaikkina päivinä: katkoksilla on eri syitä.',
  around: (what) => `Päivää aikaisemmin tai myöhemmin: ${what}`,
  outside: '* Ei sallittujen päivien joukossa.',
  impossible: 'ei mahdollinen',
  why: 'Mikä on toisin kuin parhaana päivänä',
  offsets: (first, last) => (first === last ? first : `${first} … ${last}`),
  daysChange: (before, least, most) =>
    `${before} → ${least === most ? least : `${least}–${most}`} ${most === 1 ? 'päivä' : 'päivää'}`,
  leftOut: (count) => `Ei mahdollisia: ${number(count)} ${count === 1 ? 'yhdistelmä' : 'yhdistelmää'}`,
  leftOutBy: (count, dates, message) => `${number(count)}, ensimmäinen ${dates}: ${message}`,
  noneCanBe: 'Mikään päivä ei ole mahdollinen.',
  simulate: 'Parhaat päivät päivä päivältä näkee, kun simulate-komennolle antaa nämä valitsimet',
};

function number(count: number): string {
  return count.toLocaleString('fi').replace(/\s/g, '\u00a0');
}
