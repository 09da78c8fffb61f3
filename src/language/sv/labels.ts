import type { Labels } from '../../report/texts.js';
import { FORMATS } from './formats.js';

export const LABELS: Labels = {
  month: 'Månad',
  columns: {
    unemployment: 'Arbets\u00adlöshet',
    sickness: 'Sjukdom',
    rehabilitation: 'Rehabili\u00adtering',
    pension: 'Pension',
    work: 'Lön',
    other: 'Annat',
  },
  otherIncome: 'Andra inkomster',
  total: 'Totalt',
  gross: 'Brutto',
  taxFree: 'Skatte\u00adfritt',
  net: 'Netto',
  arrives: 'Utbetalt',
  daysWithoutSupport: 'Dagar utan stöd',
  euros:
    'Euro. Brutto och netto: inkomst som hör till månaden, före och efter innehållen skatt. Utbetalt: det som kommer till kontot under månaden, skattefria belopp medräknade.',
  path: 'Stig',
  simulated: (horizon) => `beräknat ${FORMATS.period(horizon)}`,
  days: 'Dagar',
  weekdays: 'MTOTFLS',
  legend: 'Bokstäver',
  letters: {
    U: 'arbetslöshetsförmån',
    S: 'sjukdagpenning',
    R: 'rehabiliteringspenning',
    P: 'pension',
    W: 'lön',
    O: 'annan förmån',
    L: 'periodiserad semesterersättning eller avgångsersättning',
    '0': 'arbetslöshetsförmån minskad till noll',
    '!': 'avbrott i utkomsten',
    '.': 'veckoslut utan förmån',
  },
  lowerCase: 'liten bokstav: rätten gäller, men inget betalas för dagen',
  findings: 'Iakttagelser',
  noFindings: 'Inga iakttagelser.',
  severities: { gap: 'AVBROTT', warning: 'VARNING', notice: 'OBS' },
  length: (calendarDays, weekdays) =>
    `${counted(calendarDays, 'kalenderdag', 'kalenderdagar')}, ${counted(weekdays, 'vardag', 'vardagar')} (mån–fre)`,
  lost: (amount) => `förlust ${amount}`,
  noSupport: 'inget stöd',
  alsoHolds: 'Dessutom',
  occurrences: 'Tider',
  remedy: 'Att göra',
  owner: 'Vem agerar',
  law: 'Lag',
  checkpoints: 'Kontrolldatum',
  alsoOn: (dates) => `också ${dates}`,
  periods: 'Perioder',
  daysTimes: (days, daily) => `${counted(days, 'dag', 'dagar')} × ${daily}`,
  paidDays: (days) => counted(days, 'dag', 'dagar'),
  counters: 'Dagräknare vid slutet',
  counter: ({ used, left, lastDay }) =>
    [`använt ${used}`, left === null ? '' : `kvar ${left}`, lastDay === null ? '' : `sista dag ${lastDay}`]
      .filter(Boolean)
      .join(', '),
  lowestMonth: (month, amount, taxFree) =>
    `Lägsta månaden efter skatt: ${month}, ${amount}${taxFree === null ? '' : ` (varav skattefritt ${taxFree})`}.`,
  projected: '* Prognos: bygger på tal som ännu inte är stadgade; de nämns i slutet.',
  depends: (worst) => `? Beror på ett beslut som ännu inte finns. Vid avslag, efter skatt: ${worst}.`,
  payments: {
    title: 'Utbetalningar',
    first: 'Första utbetalningarna',
    date: 'Dag',
    benefit: 'Förmån',
    for: 'För tiden',
    gross: 'Före skatt',
    withheld: 'Skatt',
    net: 'Efter skatt',
    right: ({ benefit, from, decided, paid }) =>
      `${benefit} från ${from}: ${decided === null ? 'betalas vidare i samma rytm' : `beslut ${decided}`}, ${paid === null ? 'inga pengar under denna tid' : `pengar på kontot ${paid}`}`,
    bridge: ({ period, paid, granted, gross, collected }) =>
      `${period}: först betalas ${paid} ${gross}; av det återkrävs ${collected} från den förmån som beviljas senare (${granted})`,
  },
  lawChecked: (date) => `Lagen kontrollerad ${date}.`,
  projectedFigures: (forecast, carriedOn) =>
    [
      ...(forecast === '' ? [] : [`Bygger på tal som ännu inte har fastställts: ${forecast}.`]),
      ...(carriedOn === 0 ? [] : [`Tal för 2027 som fortsätter som prognos: ${carriedOn}.`]),
    ].join(' '),
  receipt: { title: 'Kvitto', rules: 'regler', input: 'indata' },
  assumptions: 'Antaganden',
  notCalculated: 'Inte beräknat',
  standardInput: 'standardinmatning',
  inputSeverities: { error: 'fel', warning: 'varning' },
  inputCount: (errors, warnings) => `${counted(errors, 'fel', 'fel')}, ${counted(warnings, 'varning', 'varningar')}`,
};

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
