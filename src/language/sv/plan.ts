import type { PlanTexts } from '../../report/plan/planTexts.js';

export const PLAN: PlanTexts = {
  title: (path) => `De bästa datumen för stigen ${path}`,
  counted: (combinations, tried) => {
    const all = `${number(combinations)} ${combinations === 1 ? 'kombination' : 'kombinationer'} av datum`;
    if (combinations === tried) return `${all}, ${combinations === 1 ? 'beräknad' : 'alla beräknade'}.`;
    return `${all}, av dem ${number(tried)} möjliga och beräknade.`;
  },
  order:
    'Ordning: minst antal dagar utan stöd; sedan högsta lägsta månad; sedan högsta summa; sedan de tidigare datumen. En ordning enligt siffror, ingen rekommendation.',
  movables: 'Vad som kan flyttas',
  window: (from, to) => `${from}–${to}`,
  written: (date) => `i fallet ${date}`,
  best: 'De bästa datumen',
  columns: {
    lowest: 'Lägsta månad',
    total: 'Summa',
    difference: 'Skillnad',
    date: 'Datum',
  },
  asWritten: 'fallet',
  euros:
    'Euro. Lägsta månad och summa: det som hör till månaderna efter skatt, skattefritt inräknat, inom de beräknade dagarna. Tiden därefter jämförs inte.',
  noGap: 'De bästa datumen lämnar ingen dag utan stöd.',
  leastBad: (days) =>
    `Inga möjliga datum är utan avbrott. De bästa lämnar ${days} ${days === 1 ? 'dag' : 'dagar'} utan stöd.`,
  everywhere: 'Vad inget tillåtet datum undviker, så att något annat måste ändras',
  nowhereAlike: 'Ingen enskild orsak gäller vid alla datum: avbrotten har olika orsaker.',
  around: (what) => `En dag tidigare eller senare: ${what}`,
  outside: '* Utanför de tillåtna dagarna.',
  impossible: 'inte möjligt',
  why: 'Vad som är annorlunda än på det bästa datumet',
  offsets: (first, last) => (first === last ? first : `${first} … ${last}`),
  daysChange: (before, least, most) =>
    `${before} → ${least === most ? least : `${least}–${most}`} ${most === 1 ? 'dag' : 'dagar'}`,
  leftOut: (count) => `Inte möjliga: ${number(count)} ${count === 1 ? 'kombination' : 'kombinationer'}`,
  leftOutBy: (count, dates, message) => `${number(count)}, den första ${dates}: ${message}`,
  noneCanBe: 'Inget av datumen är möjligt.',
  simulate: 'De bästa datumen dag för dag visas när simulate får dessa val',
};

function number(count: number): string {
  return count.toLocaleString('sv').replace(/\s/g, '\u00a0');
}
