import { familyOf } from '../../law/benefits.js';
import type { CheckpointTexts } from '../../report/texts.js';
import { BENEFITS, FAMILIES } from './benefits.js';
import { FORMATS } from './formats.js';

const { date, amount, period } = FORMATS;

const CLAIMS = {
  unemployment: 'Klienten ansöker om arbetslöshetsförmån hos FPA eller arbetslöshetskassan.',
  sickness: 'Klienten ansöker om sjukdagpenning och bifogar läkarintyget.',
  rehabilitation: 'Klienten ansöker om rehabiliteringspenning med blankett KU112 eller i MittFPA.',
  employer: 'Arbetsgivaren som betalar lön för sjuktid ansöker om sjukdagpenningen.',
} as const;

export const CHECKPOINTS: CheckpointTexts = {
  'law-changes-benefit': {
    name: ({ before, after }) => `Förmånen byts: ${BENEFITS[before]} → ${BENEFITS[after]}`,
    toDo: () =>
      'Rätten fortsätter utan ny självrisktid. FPA:s expert går med klienten igenom vad som ändras i behovsprövningen och beloppet.',
  },
  'law-changes-amount': {
    name: () => 'Beloppen i lagen ändras',
    toDo: ({ changes }) =>
      `${changes
        .map(
          ({ benefit, before, after }) =>
            `${BENEFITS[benefit]} ${amount(before)} → ${amount(after)} per ${familyOf(benefit) === 'pension' ? 'månad' : 'dag'}`,
        )
        .join(', ')}. Klienten kontrollerar det nya beloppet i nästa utbetalning.`,
  },
  'age-limit': {
    name: ({ family, opens }) =>
      opens ? `Åldersgränsen uppnås: ${FAMILIES[family]}` : `Sista dagen enligt åldern: ${FAMILIES[family]}`,
    toDo: ({ opens }) =>
      opens
        ? 'Klienten kan ansöka om förmånen från och med denna dag.'
        : 'FPA:s expert utreder med klienten vad som följer, till exempel ålderspension.',
  },
  'youth-programme-age-limit': {
    name: () => 'Sista dagen att börja rehabilitering för unga',
    toDo: () => 'Åldern tillåter ingen senare start: FPA:s expert ser till att rehabiliteringen har börjat.',
  },
  'household-changes': {
    name: ({ before, after }) => `Hushållet ändras: arbetslöshetsförmån ${amount(before)} → ${amount(after)} per dag`,
    toDo: () => 'Klienten meddelar FPA ändringen genast.',
  },
  'other-income-changes': {
    name: ({ before, after }) =>
      `Andra inkomster ändras: arbetslöshetsförmån ${amount(before)} → ${amount(after)} per dag`,
    toDo: () => 'Klienten meddelar FPA ändringen genast.',
  },
  'unemployment-waiting-ends': {
    name: () => 'Sista dagen av självrisktiden för arbetslöshetsförmån',
    toDo: () => 'Förmånen kan betalas från följande vardag (mån–fre); klienten håller jobbsökningen i kraft.',
  },
  'qualifying-period-ends': {
    name: () => 'Sista dagen av väntetiden på 21 veckor',
    toDo: () => 'Klienten har ansökt om arbetslöshetsförmån från och med följande dag.',
  },
  'sanction-ends': {
    name: () => 'Sista dagen av karenstiden',
    toDo: () => 'Arbetslöshetsförmånen kan fortsätta följande dag om klienten har hållit jobbsökningen i kraft.',
  },
  'periodised-pay-ends': {
    name: () => 'Sista dagen som semesterersättning eller avgångsersättning har periodiserats till',
    toDo: () => 'Klienten är arbetslös arbetssökande senast följande dag och ansöker om arbetslöshetsförmån.',
  },
  'sickness-waiting-ends': {
    name: () => 'Sista dagen av självrisktiden för sjukdagpenning',
    toDo: () =>
      'Dagpenning kan betalas från följande vardag (mån–lör). En arbetstagare kontrollerar lönen för självrisktiden.',
  },
  'rehabilitation-waiting-ends': {
    name: () => 'Sista dagen av självrisktiden för rehabiliteringspenning',
    toDo: () => 'Rehabiliteringspenning kan betalas från följande vardag (mån–lör) i rehabiliteringen.',
  },
  'benefit-starts': {
    name: ({ benefit }) => `Första dagen som betalas: ${BENEFITS[benefit]}`,
    toDo: ({ benefit }) => {
      switch (familyOf(benefit)) {
        case 'unemployment':
          return 'Klienten håller jobbsökningen i kraft och lämnar en anmälan om arbetslöshetstid för varje utbetalningsperiod.';
        case 'sickness':
          return 'En arbetssökande meddelar arbetskraftsmyndigheten hur länge sjukdomen varar och håller jobbsökningen i kraft.';
        case 'rehabilitation':
          return 'Klienten meddelar FPA genast om rehabiliteringen avbryts eller tiden ändras.';
        default:
          return 'Klienten meddelar förmånen till dem som betalar andra förmåner vid sidan av den.';
      }
    },
  },
  'decision-expected': {
    name: ({ benefit, stated }) => `${stated ? 'Beslut' : 'Beslut väntas'}: ${BENEFITS[benefit]}`,
    toDo: ({ stated }) =>
      stated
        ? 'Klienten och FPA:s expert läser beslutet tillsammans: dagar, belopp, besvärstid.'
        : 'Om det inte har kommit frågar klienten vad som saknas i ansökan.',
  },
  'first-payment': {
    name: ({ benefit }) => `Första utbetalningen väntas: ${BENEFITS[benefit]}`,
    toDo: ({ net, from, to }) =>
      `Ungefär ${amount(net)} efter skatt, för ${period({ from, to })}. Till dess behöver klienten andra medel.`,
  },
  'employer-absence-report': {
    name: () => '30 dagars frånvaro från arbetet',
    toDo: () => 'Arbetsgivaren anmäler frånvaron till företagshälsovården senast nu.',
  },
  'sickness-60-days': {
    name: () => '60 sjukdagpenningsdagar',
    toDo: () =>
      'FPA utreder rehabiliteringsbehovet senast nu och skriver till klienten om alternativen; klienten tar upp dem med FPA:s expert.',
  },
  'certificate-a-ends': {
    name: () => 'Sista dagen som läkarintyg A räcker till',
    toDo: () => 'Från följande dag behöver FPA läkarutlåtande B; klienten bokar läkartid två veckor tidigare.',
  },
  'sickness-90-days': {
    name: () => '90 sjukdagpenningsdagar',
    toDo: ({ employed }) =>
      employed
        ? 'Företagsläkarens utlåtande om den återstående arbetsförmågan finns hos FPA senast nu, annars avbryts betalningen.'
        : 'En klient utan anställning behöver inget utlåtande; FPA:s expert ser om planen ännu håller.',
  },
  'sickness-150-days': {
    name: () => '150 sjukdagpenningsdagar',
    toDo: ({ employed, reviewed }) =>
      [
        ...(reviewed ? ['FPA bedömer rehabiliteringsbehovet på nytt.'] : []),
        'FPA meddelar arbetspensionsanstalten när primärtiden går ut och uppmanar klienten att ansöka om rehabilitering eller pension.',
        ...(reviewed && employed ? ['Företagshälsovården förnyar sitt utlåtande vid behov.'] : []),
      ].join(' '),
  },
  'sickness-230-days': {
    name: () => '230 sjukdagpenningsdagar',
    toDo: ({ employed }) =>
      [
        'FPA bedömer rehabiliteringsbehovet på nytt. Klienten ansöker nu om sjukpension eller rehabilitering, så att beslutet hinner komma innan maximitiden löper ut.',
        ...(employed ? ['Företagshälsovården förnyar sitt utlåtande vid behov.'] : []),
      ].join(' '),
  },
  'sickness-maximum-decided': {
    name: ({ lastDay }) => `Maximitiden för sjukdagpenning är känd: sista dagen ${date(lastDay)}`,
    toDo: () => 'Till dess har rehabilitering ordnats eller sjukpension sökts med läkarutlåtande B.',
  },
  'participation-certificate': {
    name: () => 'Intyg över deltagande i rehabilitering',
    toDo: () =>
      'Serviceproducenten intygar deltagandet för utbetalningsperioden som går ut; utan intyg betalas ingen rehabiliteringspenning.',
  },
  'rehabilitation-pay-days-used': {
    name: ({ kind }) =>
      kind === 'waiting'
        ? 'Dagarna med rehabiliteringspenning för väntetid är använda för i år'
        : 'Dagarna med rehabiliteringspenning för mellantid är använda för i år',
    toDo: () => 'Klienten är arbetslös arbetssökande från följande dag tills rehabiliteringen börjar.',
  },
  'rehabilitative-work-review': {
    name: () => 'Översyn av arbetsverksamheten i rehabiliteringssyfte',
    toDo: () => 'Planen ses över minst var tredje månad: är det dags för nästa steg?',
  },
  'rehabilitative-work-days-used': {
    name: ({ days }) => `${days} dagar i arbetsverksamhet i rehabiliteringssyfte på tolv månader`,
    toDo: () =>
      'Inga fler dagar ryms i dessa tolv månader: arbetskraftsmyndigheten planerar fortsättningen med klienten.',
  },
  'employer-pay-ends': {
    name: () => 'Sista dagen med lön för sjuktid från arbetsgivaren',
    toDo: () => 'Från följande dag går sjukdagpenningen till klienten, som ansöker om den under den sista löneveckan.',
  },
  'certificate-ends': {
    name: ({ certificate }) => (certificate === 'A' ? 'Läkarintyg A går ut' : 'Läkarutlåtande B går ut'),
    toDo: () =>
      'Om arbetsoförmågan fortsätter bokar klienten läkartid två veckor tidigare, så att ingen dag blir utan.',
  },
  'rehabilitation-ends': {
    name: () => 'Rehabiliteringens sista dag',
    toDo: () =>
      'Serviceproducenten ger det sista intyget över deltagande. Klienten är arbetslös arbetssökande från följande dag, eller ansöker som sjuk om sjukdagpenning, som då är utan självrisktid.',
  },
  'partial-sickness-maximum': {
    name: () => 'Sista dagen av maximitiden för partiell sjukdagpenning',
    toDo: () => 'Klienten och arbetsgivaren har kommit överens om arbetstiden från följande dag.',
  },
  'priority-period-ends': {
    name: () => 'Sista dagen av primärtiden för sjukdagpenning',
    toDo: () => 'Full invalidpension från arbetspensionsanstalten kan börja följande dag.',
  },
  'sickness-maximum': {
    name: () => 'Sista dagen av maximitiden för sjukdagpenning',
    toDo: () =>
      'FPA:s sjukpension kan börja följande dag. Om arbetsoförmågan fortsätter betalas arbetslöshetsförmån bara när pension har sökts och klienten är arbetslös arbetssökande från följande dag.',
  },
  'benefit-ends': {
    name: ({ benefit }) => `Sista dagen som betalas: ${BENEFITS[benefit]}`,
    toDo: ({ next }) =>
      next === null
        ? 'Inget följer efter den på denna stig: FPA:s expert utreder med klienten vad som bär de följande dagarna.'
        : `Därefter: ${BENEFITS[next]}.`,
  },
  'register-by': {
    name: () => 'Sista dagen att anmäla sig som arbetssökande',
    toDo: () => 'Klienten anmäler sig som arbetslös sökande av heltidsarbete; anmälan kan inte göras retroaktivt.',
  },
  'apply-by': {
    name: ({ family, from }) => `Sista ansökningsdagen: ${FAMILIES[family]} från ${date(from)}`,
    toDo: ({ family, byEmployer }) =>
      `${byEmployer ? CLAIMS.employer : CLAIMS[family]} En senare ansökan förlorar dagar.`,
  },
  'appeal-by': {
    name: ({ decision, decidedOn }) =>
      `Sista besvärsdagen: avslag ${date(decidedOn)} (${decision === 'rehabilitation' ? 'rehabilitering' : BENEFITS[decision]})`,
    toDo: () => 'Klienten och FPA:s expert går igenom motiveringen tillsammans före det.',
  },
};
