/** Warnings of time limits, certificates, the order of services and applications. */
import type { Finding } from '../../findings/finding.js';
import type { Benefit } from '../../law/benefits.js';
import type { FindingTexts } from '../../report/texts.js';
import { BENEFITS } from './benefits.js';
import { FORMATS } from './formats.js';
import { by, dueBy, family, known, papers } from './gaps.js';
import { ROUTES } from './routes.js';
import { whatNow } from './whatNow.js';

const { date } = FORMATS;

/** What was refused, and when. */
const refusal = ({ decision, decidedOn }: Finding['values']) => {
  const what = decision === undefined ? '' : ` (${BENEFITS[decision as Benefit] ?? 'rehabilitering'})`;
  return `${known(decidedOn, (day) => ` av den ${day}`)}${what}`;
};
const canBeAppealed = ({ from, values }: Finding) =>
  `Avslaget${refusal(values)} kan överklagas senast ${date(from)}: 30 dagar från den sjunde dagen efter beslutet.`;
const appeal = (finding: Finding) =>
  `Klienten går igenom motiveringen med FPA:s expert och överklagar, om den inte håller, skriftligt hos den som fattade beslutet ${by(finding)}, med ny utredning som bilaga.${whatNow(finding)}`;
const form = ({ form: named }: Finding['values']) => (named ? ` Det bifogas blankett ${named}.` : '');
const statement = ({ kind }: Finding['values']) => (kind === 'A' ? 'läkarintyg A' : 'läkarutlåtande B');
const newStatement = (finding: Finding) =>
  `Läkaren skriver ett nytt ${statement(finding.values)}; klienten bokar tid så att det är klart ${by(finding)}.${form(finding.values)}`;

const PURPOSES: Readonly<Record<string, string>> = {
  incapacity: 'arbetsoförmågan',
  rehabilitation: 'rehabiliteringen',
  pension: 'sjukpensionen',
};
const purpose = ({ matter }: Finding['values']) => PURPOSES[matter as string] ?? 'steget';

const BARRED = {
  message: 'En annan förmån utgör hinder under hela den tid som ansökan gäller.',
  remedy:
    'FPA:s expert reder tillsammans med klienten ut vilken av förmånerna som ska betalas, och ansökan lämnas bort eller flyttas.',
};
const NO_ALLOWANCE = {
  message: 'Programmet ger ingen rehabiliteringspenning, och ansökan om den ger därför ingenting.',
  remedy: 'Klienten håller jobbsökningen i kraft under programmet, så fortsätter arbetslöshetsförmånen.',
};
const HOPELESS: Readonly<Record<string, { readonly message: string; readonly remedy: string }>> = {
  maximum: {
    message:
      'Sjukdagpenning för denna sjukdom har betalats för hela maximitiden, och klienten har inte varit arbetsför i tolv månader efter det: en ny ansökan ger ingenting.',
    remedy:
      'FPA:s expert går igenom vad som kan sökas i stället: sjukpension eller rehabilitering (blankett KU101), båda med läkarutlåtande B, och anmälan som arbetslös arbetssökande. En ny sjukdom, eller 30 dagar i arbete innan den gamla kommer tillbaka, skulle ändra svaret.',
  },
  age: {
    message: 'Klienten är utanför förmånens åldersgränser.',
    remedy: 'FPA:s expert reder ut vilken förmån som hör till klientens ålder.',
  },
  'other-benefit': BARRED,
  parental: BARRED,
  rehabilitation: BARRED,
  'interrupted-rehabilitation': BARRED,
  'no-allowance': NO_ALLOWANCE,
  'too-short': NO_ALLOWANCE,
  'no-facts': {
    message: 'Stigen har varken arbetsoförmåga eller rehabilitering under den tid som ansökan gäller.',
    remedy:
      'FPA:s expert frågar vad ansökan bygger på: först behövs ett intyg om arbetsoförmåga eller ett rehabiliteringsbeslut.',
  },
  'too-early': {
    message:
      'På stigen är klienten inte arbetsoförmögen till slutet av sjukdagpenningen, och sjukpension börjar först efter den.',
    remedy:
      'FPA:s expert ser först på sjukdagpenning, vård och rehabilitering. Pension söks när maximitiden närmar sig, med läkarutlåtande B.',
  },
  'pension-start': {
    message:
      'Pensionen anges från en tid då den enligt lagen ännu inte kan börja: den börjar tidigast efter den månad då rätt till sjukdagpenning, eller efter maximitiden till rehabiliteringspenning för yrkesinriktad rehabilitering, senast fanns.',
    remedy:
      'FPA:s expert kontrollerar pensionens första dag mot beslutet eller maximitiden (vid sidan av en arbetspension kan den börja tidigare) och rättar stigen.',
  },
  'pension-backdated': {
    message:
      'Pensionen anges från en tid som ansökan inte når: den betalas retroaktivt för högst sex kalendermånader före ansökan.',
    remedy: 'FPA:s expert kontrollerar dagarna för ansökan och för pensionens början och rättar stigen.',
  },
  running: {
    message: 'Förmånen som söks betalas redan.',
    remedy: 'FPA:s expert berättar för klienten att ingen ny ansökan behövs; de vanliga anmälningarna räcker.',
  },
};
const DOUBTFUL = {
  message: 'Enligt uppgifterna kan ansökan inte bifallas.',
  remedy: 'FPA:s expert reder ut vad ansökan bygger på.',
};
const hopeless = ({ reason }: Finding['values']) => HOPELESS[reason as string] ?? DOUBTFUL;

/** The programme or service, by the words of the routes. */
const offeredName = ({ kind, code }: Finding['values']) => {
  const names: Readonly<Record<string, string>> = kind === 'service' ? ROUTES.services : ROUTES.programmes;
  return names[code ?? ''] ?? 'Rehabiliteringen eller servicen';
};

export const WARNINGS = {
  'warning.deadline-missed': {
    name: 'tidsfristen har gått ut',
    message: ({ from, values }) =>
      values.matter === 'appeal'
        ? `Tiden för att överklaga avslaget${refusal(values)} gick ut ${date(from)}.`
        : `Ansökan${family(values)}${known(values.filed, (day) => `, gjord ${day},`)} når inte retroaktivt dessa dagar, och det som täcker dem är mindre.`,
    remedy: (finding) =>
      finding.values.matter === 'appeal'
        ? `Om det fanns vägande skäl till förseningen överklagar klienten ändå och berättar om dem. Med ny utredning ansöker klienten på nytt, och saken prövas igen.${whatNow(finding)}`
        : `Klienten lämnar in ansökan ${dueBy(finding)} och berättar om det fanns ett gott skäl till förseningen: FPA kan bevilja förmånen om ett avslag vore oskäligt.${papers(finding.values)}`,
  },
  'warning.deadline-near': {
    name: 'tidsfristen är nära',
    message: (finding) =>
      finding.values.matter === 'appeal'
        ? canBeAppealed(finding)
        : `Rätten till en förmån${family(finding.values)} började${known(finding.values.since, (day) => ` ${day}`)}, och ingenting säger att den har sökts. En ansökan når tillbaka till början endast om den görs senast ${date(finding.from)}.`,
    remedy: (finding) =>
      finding.values.matter === 'appeal'
        ? appeal(finding)
        : `Om ansökan inte har gjorts lämnar ${finding.values.employer ? 'arbetsgivaren, som betalar lön för sjuktiden,' : 'klienten'} in den ${by(finding)}.${papers(finding.values)}`,
  },
  'warning.certificate-old': {
    name: 'intyg äldre än sex månader',
    message: ({ values }) =>
      `Det nyaste ${statement(values)} för ${purpose(values)}${known(values.writtenOn, (day) => `, skrivet ${day},`)} är äldre än sex månader när det behövs.`,
    remedy: newStatement,
  },
  'warning.certificate-missing': {
    name: 'intyg saknas',
    message: ({ values }) => `Bland intygen finns inget ${statement(values)} för ${purpose(values)}.`,
    remedy: newStatement,
  },
  'warning.rehabilitation-first': {
    name: 'rehabilitering som första steg',
    message: () =>
      'Rehabilitering är det första steget: de två åren före den har ingen sjukdom, service eller rehabilitering som skulle visa vad klienten klarar.',
    remedy: () =>
      'FPA:s expert reder ut med klienten, läkaren och arbetskraftsmyndigheten om tiden är rätt. Vård, arbetsverksamhet i rehabiliteringssyfte eller en utredning av yrkesinriktad rehabilitering kan komma först.',
  },
  'warning.capacity-under-three-days': {
    name: 'arbetsförmåga under tre dagar i veckan',
    message: ({ values }) =>
      `Klienten klarar att arbeta ${values.daysPerWeek === undefined ? 'färre dagar i veckan' : `${values.daysPerWeek} ${values.daysPerWeek === 1 ? 'dag' : 'dagar'} i veckan`}; rehabilitering inriktad på arbete kräver minst tre.`,
    remedy: () =>
      'FPA:s expert planerar först det som stärker arbetsförmågan, till exempel vård eller arbetsverksamhet i rehabiliteringssyfte, och starten till dess att tre dagar i veckan lyckas.',
  },
  'warning.rehabilitation-before-service': {
    name: 'rehabilitering före arbetsverksamhet i rehabiliteringssyfte',
    message: ({ values }) =>
      `Rehabilitering inriktad på arbete ${values.during ? 'pågår samtidigt som arbetsverksamhet i rehabiliteringssyfte' : `kommer före arbetsverksamhet i rehabiliteringssyfte${known(values.serviceFrom, (day) => `, som börjar ${day}`)}`}. Arbetsverksamheten är för klienter som ännu inte kan delta i annan service.`,
    remedy: () =>
      'FPA:s expert och arbetskraftsmyndigheten kommer överens om ordningen: först arbetsverksamhet i rehabiliteringssyfte, sedan rehabilitering.',
  },
  'warning.overlapping-services': {
    name: 'överlappande service',
    message: () => 'Två slags service för samma ändamål, eller för fler dagar än veckan har, pågår samtidigt.',
    remedy: () =>
      'Arbetskraftsmyndigheten kommer överens med FPA och serviceproducenterna om vilken som fortsätter; den andra flyttas eller avslutas.',
  },
  'warning.service-not-available': {
    name: 'servicen erbjuds inte',
    message: ({ values }) =>
      `${offeredName(values)} erbjuds inte${values.municipality ? ` i ${values.municipality}` : ''} den dagen${values.source ? ` (${values.source})` : ''}.${known(values.later, (day) => ` Där från ${day}.`)}${values.elsewhere === undefined ? '' : ` Närmast: ${values.elsewhere}${known(values.elsewhereFrom, (day) => `, från ${day}`)}.`}`,
    remedy: () =>
      'FPA:s expert utreder med serviceproducenten om starten kan flyttas eller om en annan kommun tar emot klienten, och vad klienten lever på till dess.',
  },
  'warning.application-cannot-succeed': {
    name: 'ansökan kan inte bifallas',
    message: ({ values }) =>
      `${hopeless(values).message}${known(values.earliest, (day) => ` Den första möjliga dagen är ${day}.`)}`,
    remedy: ({ values }) => hopeless(values).remedy,
  },
  'warning.benefit-not-applied-for': {
    name: 'förmån som inte har sökts',
    message: ({ values }) =>
      values.besideWork
        ? 'Klienten arbetar deltid och är inte anmäld som arbetslös arbetssökande; jämkad arbetslöshetsförmån kunde betalas vid sidan av lönen.'
        : `Uppgifterna ger rätt till en förmån${family(values)} som ingen ansöker om, och det som täcker dessa dagar är mindre.`,
    remedy: (finding) =>
      finding.values.besideWork
        ? `Om klienten söker heltidsarbete anmäler klienten sig som arbetslös arbetssökande ${dueBy(finding)} och ansöker om arbetslöshetsförmån. Anmälan kan inte göras retroaktivt.`
        : `Klienten ansöker om förmånen${family(finding.values)} ${dueBy(finding)}.${papers(finding.values)}`,
  },
  'notice.appeal-deadline': {
    name: 'sista dagen för besvär',
    message: canBeAppealed,
    remedy: appeal,
  },
} satisfies Partial<FindingTexts>;
