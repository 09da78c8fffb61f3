import type { CohortTexts } from '../../report/cohort/cohortTexts.js';

export const COHORT: CohortTexts = {
  title: 'Förmånsläge före starten och enligt planen efter den',
  path: (name) => (name === null ? 'första stigen i varje fall' : `stig ${name}`),
  before: (count) => `före: ${months(count)}`,
  after: (count) => `efter: ${months(count)}`,
  statusRule: (rule) => `läge: ${rule}`,
  by: (grouping) => GROUPINGS[grouping],
  minCell: (count) => (count > 1 ? `antal 1–${count - 1} dolda` : 'inga antal dolda'),
  today: (date) => `i dag: ${date}`,
  statuses: {
    unemployment: 'arbetslöshet',
    sickness: 'sjukdom',
    rehabilitation: 'rehabilitering',
    several: 'flera',
    none: 'ingen',
  },
  corner: 'före \\ efter',
  total: 'alla',
  cases: (count) => `${count} fall`,
  groups: {
    all: 'Alla',
    notStated: { area: 'Område saknas', 'age-band': 'Ålder saknas', referral: 'Hänvisande part saknas' },
    pooled: (groups) => `${groups} ${groups === 1 ? 'liten grupp' : 'små grupper'} tillsammans`,
    named: (grouping, name) => (grouping === 'age-band' ? ages(name) : name),
  },
  tooFew: (minCell) => `Färre än ${minCell} fall: inget mer visas.`,
  nobody: 'Inget fall finns i tabellen.',
  shares: {
    movedFromUnemployment: 'Från arbetslöshet till sjukdom eller rehabilitering',
    movedFromNone: 'Från ingen till någon av de tre',
    decisionBefore: 'Beviljande rehabiliteringsbeslut före starten',
    decisionAfter: 'Beviljande rehabiliteringsbeslut efter starten',
    decisionCumulative: 'Beviljande rehabiliteringsbeslut före eller efter',
  },
  share: (cases, of, percent) => `${cases} av ${of} (${percent})`,
  withoutSupport: 'Månader utan stöd',
  income: 'Medianinkomst per månad före skatt',
  known: (cases) => `${cases} fall med uppgifter`,
  sideBefore: 'före',
  sideAfter: 'efter',
  monthsOfCases: (mean, count, cases) => `${mean} per fall (${months(count)}, ${cases} fall)`,
  hidden: '..',
  read: (cases, inTable) => `${cases} fall lästa, ${inTable} i tabellen.`,
  leftOut: {
    invalid: 'ogiltiga, eller gick inte att läsa',
    'no-cohort': 'utan `cohort`',
    'start-elsewhere': 'vars start inte är första beräknade dagen',
    'no-such-path': 'utan stigen',
    'unknown-before': 'vars uppgifter före starten inte visar läget',
    'unknown-after': 'vars beräknade tid slutar för tidigt för att visa läget',
    failed: 'där själva programmet misslyckades',
  },
  definitionsTitle: 'Definitioner',
  definitions: {
    before: (count) => `Före är ${months(count)} före starten, så som historiken visar.`,
    after: (count, path) =>
      `Efter är ${months(count)} från starten, beräknade på ${path === null ? 'första stigen i varje fall' : `stigen ${path}`}: det som planeras, inte det som hände.`,
    day: 'En dag hör till arbetslöshet, sjukdom eller rehabilitering när den förmånen täcker dagen, även lediga dagar och när en regel minskar förmånen till noll; alla andra dagar är ingen, också dagar med lön, pension, arbetsgivarens sjuklön eller en annan förmån.',
    rule: {
      single:
        'Läge single: den av de tre förmånerna som alls tas emot; flera när de är fler, ingen när det inte finns någon.',
      last: 'Läge last: läget på den sista dagen.',
      longest:
        'Läge longest: det som har flest dagar; vid lika antal går rehabilitering före sjukdom, arbetslöshet och ingen.',
      priority: 'Läge priority: rehabilitering om den alls finns, annars sjukdom, annars arbetslöshet, annars ingen.',
    },
    unknown:
      'Uppgifterna börjar med den tidigaste förmån, pension eller lön som fallet anger och slutar med den sista beräknade dagen; andra dagar är okända, inte ingen, och ett fall vars läge de kunde ändra lämnas bort.',
    moved: 'Ett fall har flyttat när dess läge efter är ett annat än före, så som tabellen räknar det.',
    decision: (count) =>
      `Ett rehabiliteringsbeslut är beviljande före starten när rehabilitering har beviljats eller rehabiliteringspenning betalats, och efter när rehabilitering på stigen beslutas inom ${months(count)} från starten; beslut som ingen anger räknas inte.`,
    withoutSupport:
      'En månad är utan stöd när fler av dess dagar är utan någon förmån, pension eller lön än med någon enskild av dem; bara fall vars uppgifter täcker båda tiderna räknas.',
    income:
      'Inkomst är skattepliktiga förmåner, pensioner och löner enligt de dagar som de hör till, en genomsnittlig månad i varje fall; före starten det som historiken anger, annars förmånens fulla belopp; samma fall före och efter; medianen är avrundad till hela euro.',
    percentages: 'Procenttalen gäller raden och avrundas vart för sig, så att summan kan avvika från 100.',
    small: (minCell) => `Antal 1–${minCell - 1} är dolda (..), och med dem andra som de kunde räknas ut av.`,
    pooled: 'Grupper med för få fall räknas tillsammans, och ingen tabell över alla visas bredvid gruppernas.',
  },
};

const GROUPINGS = { area: 'enligt område', 'age-band': 'enligt ålder', referral: 'enligt hänvisande part' };

function months(count: number): string {
  return `${count} ${count === 1 ? 'månad' : 'månader'}`;
}

/** `-24`, `25-34`, `65-`. */
function ages(band: string): string {
  const [from, to] = band.split('-');
  if (!from) return `Högst ${to} år`;
  return to ? `${from}–${to} år` : `Minst ${from} år`;
}
