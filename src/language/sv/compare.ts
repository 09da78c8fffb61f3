import type { CompareTexts } from '../../report/compare/compareTexts.js';
import { CHANGES } from './changes.js';

export const COMPARE: CompareTexts = {
  title: 'Jämförelse av stigar',
  baseline: 'jämförelsegrund',
  by: {
    net: 'Euro efter skatt som hör till månaden, skattefria belopp medräknade.',
    arrives: 'Euro som kommer till kontot under månaden, skattefria belopp medräknade.',
  },
  marks: {
    lowest: 'lägsta månaden',
    gap: 'dagar utan stöd',
    depends: 'beror på ett beslut',
    projected: 'tal som ännu inte är stadgade',
  },
  otherMonths:
    'Stigarna är beräknade för olika månader: en summa gäller stigens egna månader, en skillnad de månader som också jämförelsegrunden har.',
  against: CHANGES,
  summary: {
    total: { net: 'Efter skatt', arrives: 'Utbetalt' },
    gross: 'Före skatt',
    difference: 'Skillnad',
    lowest: 'Lägsta månaden',
    daysWithoutSupport: 'Dagar utan stöd',
    days: (days, gaps) => (days === 0 ? '–' : `${days} (${gaps} avbrott)`),
    firstMoney: 'Första pengarna',
    nothing: 'inga pengar',
    inTotal: 'Sammanlagt',
    aheadFrom: (month) => `före från ${month}`,
    behindFrom: (month) => `efter från ${month}`,
    level: 'lika vid slutet',
    certainty: 'Säkerhet',
    certainties: { known: 'känt', estimated: 'uppskattat', depends: 'beror' },
    ifRefused: (figure) => `Vid avslag: ${figure.toLowerCase()}`,
  },
  chart: {
    title: { net: 'Efter skatt per månad', arrives: 'Utbetalt per månad' },
    tallest: (highest) => `den högsta stapeln är ${highest}`,
    digits: (highest) => `siffrorna är niondelar av ${highest}`,
  },
  restsOn: ({ projected, assumptions, notCalculated }) =>
    `Tal ännu inte stadgade: ${projected}; antaganden: ${assumptions}; inte beräknat: ${notCalculated} (se simulate).`,
  columns: { difference: 'Skillnad', cumulative: 'Sammanlagt' },
};
