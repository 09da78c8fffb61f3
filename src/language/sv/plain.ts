import type { PlainTexts } from '../../report/html/plainTexts.js';
import { BENEFITS, FAMILIES } from './benefits.js';

export const PLAIN: PlainTexts = {
  intro: [
    'Det här är en uppskattning av vad som betalas till dig. Det är inget beslut: FPA beslutar särskilt om varje förmån.',
    'Om en uppgift ändras, ändras också uppskattningen. Fråga om något är oklart.',
  ],
  path: (number, title) => `Alternativ ${number}: ${title}`,
  lowest: (month, amount) => `Den lägsta månaden är ${month}: för den får du ${amount} efter skatt.`,
  gap: (period, days) =>
    days === 1
      ? `För tiden ${period} får du inga pengar (1 dag).`
      : `För tiden ${period} får du inga pengar (${days} dagar).`,
  noGaps: 'För varje dag finns ett stöd eller lön.',
  month: 'Månad',
  from: 'Varifrån pengarna kommer',
  arrives: 'Till ditt konto',
  nothing: 'ingenstans',
  moneyTitle: 'Pengar till ditt konto månad för månad',
  moneyNote: (from) =>
    `Summorna är efter skatt. Här finns bara pengar för tiden från ${from}: i början kan du också få pengar för tidigare tid.`,
  sheet: 'Minneslista',
  sheetNote: 'Ta den här sidan med dig.',
  when: 'När',
  what: 'Vad',
  who: 'Vem',
  ask: 'Var du kan fråga',
  now: 'genast',
  owners: {
    client: 'du',
    'kela-expert': 'FPA:s expert',
    kela: 'FPA',
    employer: 'arbetsgivaren',
    doctor: 'läkaren',
    'employment-service': 'sysselsättningstjänsterna',
    'service-provider': 'den som ordnar rehabiliteringen eller servicen',
    'unemployment-fund': 'arbetslöshetskassan',
  },
  channels: {
    kela: 'FPA: MittFPA, kela.fi, servicenumret eller ett serviceställe',
    'employment-services': 'sysselsättningstjänsterna i ditt område, Jobbmarknad',
    doctor: 'hälsostationen eller företagshälsovården',
    employer: 'arbetsgivaren',
    provider: 'den som ordnar rehabiliteringen eller servicen',
    fund: 'din arbetslöshetskassa',
  },
  findings: {
    'gap.applied-late': {
      why: 'Ansökan gjordes för sent.',
      toDo: 'Ansök genast. Berätta i ansökan om du hade en god orsak till förseningen.',
    },
    'gap.nothing-applied-for': { why: 'Förmånen har inte sökts.', toDo: 'Ansök om förmånen genast.' },
    'gap.refused': {
      why: 'Ansökan avslogs.',
      toDo: 'Läs motiveringen tillsammans med FPA:s expert. Du kan ge en ny utredning eller besvära dig inom den tid som beslutet anger.',
    },
    'gap.certificate-ended': {
      why: 'Läkarintyget täcker inte de här dagarna.',
      toDo: 'Boka en läkartid i tid och be om ett intyg som täcker också de här dagarna.',
    },
    'gap.statement-90-missing': {
      why: 'FPA saknar företagsläkarens utlåtande.',
      toDo: 'Be om utlåtandet av företagshälsovården och lämna det till FPA.',
    },
    'gap.no-pension-application-after-maximum': {
      why: 'Tiden med sjukdagpenning är slut och ingen pension har sökts.',
      toDo: 'Ansök om sjukpension. Var arbetslös arbetssökande genast när sjukdagpenningen slutar.',
    },
    'gap.rehabilitation-not-started': {
      why: 'Rehabiliteringen har inte börjat än.',
      toDo: 'Ansök om rehabiliteringspenning för väntetiden senast den här dagen. Som arbetssökande måste du anmäla dig redan före avbrottet.',
    },
    'gap.between-rehabilitation-periods': {
      why: 'För de här dagarna mellan rehabiliteringen betalas ingen rehabiliteringspenning.',
      toDo: 'Ansök om rehabiliteringspenning för mellantiden senast den här dagen. Som arbetssökande måste du anmäla dig redan före avbrottet.',
    },
    'gap.no-jobseeker-registration': {
      why: 'Du har inte anmält dig som arbetssökande.',
      toDo: 'Anmäl dig som arbetslös arbetssökande. Det går inte att göra i efterhand.',
    },
    'gap.hospital': {
      why: 'För dagar på sjukhus betalas ingen arbetslöshetsförmån.',
      toDo: 'Be läkaren om ett intyg genast från första dagen och ansök om sjukdagpenning.',
    },
    'gap.sanction': {
      why: 'Du har karenstid.',
      toDo: 'Håll jobbsökningen i kraft. Fråga sysselsättningstjänsterna efter en tjänst: under den betalas förmånen.',
    },
    'gap.absent-from-service': {
      why: 'Du var borta från servicen utan godtagbar orsak.',
      toDo: 'Kom överens om frånvaro i förväg. Visa orsaken om du var sjuk, barnet var sjukt eller du var på arbetsintervju.',
    },
    'gap.qualifying-period': {
      why: 'Din väntetid pågår, eftersom du saknar yrkesutbildning.',
      toDo: 'Fråga sysselsättningstjänsterna efter en tjänst: under den betalas förmånen.',
    },
    'gap.unemployment-waiting-period': {
      why: 'Självrisktiden för arbetslöshetsförmånen pågår.',
      toDo: 'Anmäl dig som arbetssökande genast den första dagen utan arbete.',
    },
    'gap.sickness-waiting-period': {
      why: 'Självrisktiden för sjukdagpenningen pågår.',
      toDo: 'Håll jobbsökningen i kraft före sjukdomen. Om du har ett arbete, fråga efter lön för sjuktid.',
    },
    'gap.rehabilitation-waiting-period': {
      why: 'Självrisktiden för rehabiliteringspenningen pågår.',
      toDo: 'Ansök före den här dagen om en annan förmån som fortsätter ända till rehabiliteringen.',
    },
    'gap.sickness-not-eligible': {
      why: 'Ett villkor för sjukdagpenning uppfylls inte.',
      toDo: 'Fråga FPA:s expert vilket villkor som saknas och vad du kan söka i stället.',
    },
    'gap.sickness-maximum-reached': {
      why: 'Tiden med sjukdagpenning är slut.',
      toDo: 'Ansök om rehabilitering eller sjukpension och anmäl dig som arbetslös arbetssökande.',
    },
    'gap.found-unfit-without-benefit': {
      why: 'Du har konstaterats vara arbetsoförmögen, men ingen sjukdagpenning betalas.',
      toDo: 'Ansök om sjukdagpenning eller komplettera ansökan. Under tiden kan du söka grundläggande utkomststöd.',
    },
    'gap.age': {
      why: 'Din ålder passar inte för förmånen.',
      toDo: 'Fråga FPA:s expert vilken förmån som hör till din ålder.',
    },
    'gap.abroad': { why: 'Du är utomlands.', toDo: 'Fråga FPA före resan om förmånen kan betalas.' },
    'gap.detained-or-serving': {
      why: 'Du är i fängelse eller i tjänst.',
      toDo: 'Anmäl dig som arbetslös arbetssökande genast när tiden är slut.',
    },
    'gap.barred-by-other-benefit': {
      why: 'En annan förmån hindrar betalningen, men ger inga pengar de här dagarna.',
      toDo: 'Fråga FPA:s expert om den andra förmånen kan betalas för dagarna.',
    },
    'gap.barred-by-work': {
      why: 'Arbetet hindrar förmånen, men ger ingen lön.',
      toDo: 'Gå igenom arbetstiden och lönen med FPA:s expert.',
    },
    'warning.means-test-zero': {
      why: 'Övriga inkomster tar hela arbetslöshetsförmånen.',
      toDo: 'Meddela FPA genast om inkomsterna minskar.',
    },
    'warning.parents-income-zero': {
      why: 'Dina föräldrars inkomster tar hela arbetslöshetsförmånen.',
      toDo: 'Om föräldrarna inte stöder dig, visa det för FPA.',
    },
    'warning.pay-zero': {
      why: 'Lönen tar hela arbetslöshetsförmånen.',
      toDo: 'Håll jobbsökningen i kraft och anmäl din lön varje månad.',
    },
    'warning.smallest-payment': {
      why: 'Så lite återstår av förmånen att den inte betalas.',
      toDo: 'Kontrollera att inkomsterna som du har anmält är rätt.',
    },
    'warning.statement-90-missing': {
      why: 'FPA saknar företagsläkarens utlåtande, och betalningen kan avbrytas.',
      toDo: 'Be om utlåtandet av företagshälsovården och lämna det till FPA.',
    },
    'warning.cash-gap': {
      why: 'Du har rätt till förmånen, men pengarna kommer först senare.',
      toDo: 'Ansök om grundläggande utkomststöd för den tiden. Fråga FPA om beslutet kan fås snabbare.',
    },
    'warning.income-drop': {
      why: 'Dina inkomster minskar.',
      toDo: 'Gå igenom med FPA:s expert vad det betyder. Kontrollera skattekortet och bostadsbidraget.',
    },
    'warning.recovery': {
      why: 'En del av det som betalas nu dras av senare från en annan förmån.',
      toDo: 'Räkna med att den senare betalningen är mindre.',
    },
    'warning.deadline-missed': {
      why: 'Tidsfristen har gått ut.',
      toDo: 'Ansök eller besvära dig genast ändå och berätta varför du är sen.',
    },
    'warning.deadline-near': { why: 'Tidsfristen är nära.', toDo: 'Gör ansökan eller besvären i tid.' },
    'warning.certificate-old': {
      why: 'Läkarintyget är över ett halvt år gammalt.',
      toDo: 'Boka en läkartid och be om ett nytt intyg.',
    },
    'warning.certificate-missing': {
      why: 'Läkarintyget som behövs saknas.',
      toDo: 'Boka en läkartid och be om ett intyg.',
    },
    'warning.rehabilitation-first': {
      why: 'Rehabiliteringen skulle vara det första steget.',
      toDo: 'Gå igenom planen före början. Fråga om ett annat steg är bättre först.',
    },
    'warning.capacity-under-three-days': {
      why: 'Rehabiliteringen kräver minst tre dagar i veckan.',
      toDo: 'Berätta hur många dagar i veckan du orkar. Planera början efter det.',
    },
    'warning.rehabilitation-before-service': {
      why: 'Rehabiliteringen är före arbetsverksamheten i rehabiliteringssyfte.',
      toDo: 'Gå igenom planen före början. Fråga vilket som kommer först.',
    },
    'warning.overlapping-services': {
      why: 'Två tjänster pågår samtidigt.',
      toDo: 'Kom överens om vilken tjänst som fortsätter.',
    },
    'warning.service-not-available': {
      why: 'Den här tjänsten erbjuds inte i din kommun då.',
      toDo: 'Fråga FPA:s expert när den börjar eller var du annars kan delta.',
    },
    'warning.application-cannot-succeed': {
      why: 'Ansökan lyckas inte med de här uppgifterna.',
      toDo: 'Fråga FPA:s expert vad du kan söka i stället.',
    },
    'warning.benefit-not-applied-for': {
      why: 'Du kunde få mer av en förmån som du inte söker.',
      toDo: 'Ansök om förmånen. Om den är en arbetslöshetsförmån, anmäl dig först som arbetssökande.',
    },
    'warning.maximum-refusal-loop': {
      why: 'Sjukdagpenning, avslagen pension och arbetslöshet följer på varandra.',
      toDo: 'Be FPA:s expert ta upp rehabilitering och teamet för stöd för arbetsförmågan.',
    },
    'notice.periodised-pay': {
      why: 'Engångsersättningen som du fått räknas på de här dagarna.',
      toDo: 'Räkna med att pengarna ska räcka. Var arbetssökande innan tiden är slut.',
    },
    'notice.law-change': { why: 'Lagen ändras.', toDo: 'Gå igenom med FPA:s expert vad som ändras i betalningen.' },
    'notice.sickness-maximum-decided': {
      why: 'Den sista dagen med sjukdagpenning är känd.',
      toDo: 'Ta reda på fortsättningen i tid: rehabilitering, pension eller jobbsökning.',
    },
    'notice.rehabilitation-pays-nothing': {
      why: 'För det här programmet betalas ingen rehabiliteringspenning.',
      toDo: 'Håll jobbsökningen i kraft under programmet.',
    },
    'notice.appeal-deadline': {
      why: 'Det går att besvära sig över avslaget.',
      toDo: 'Läs motiveringen med FPA:s expert. Om den inte håller, besvära dig skriftligt.',
    },
  },
  checkpoints: {
    'age-limit': () => 'Din ålder påverkar förmånen. Fråga vad du kan söka.',
    'youth-programme-age-limit': () => 'Rehabiliteringen för unga ska börja senast nu.',
    'household-changes': () => 'Meddela FPA att ditt hushåll ändras.',
    'other-income-changes': () => 'Meddela FPA att dina övriga inkomster ändras.',
    'qualifying-period-ends': () => 'Ansök om arbetslöshetsförmån från följande dag.',
    'sanction-ends': () => 'Karenstiden slutar. Håll jobbsökningen i kraft, så kan betalningen fortsätta.',
    'periodised-pay-ends': () => 'Var arbetslös arbetssökande och ansök om arbetslöshetsförmån från följande dag.',
    'decision-expected': ({ benefit, stated }) =>
      stated
        ? `Läs beslutet med FPA:s expert: ${BENEFITS[benefit]}.`
        : `Beslutet borde komma (${BENEFITS[benefit]}). Om det inte kommer, fråga vad som saknas.`,
    'employer-absence-report': () => 'Arbetsgivaren meddelar din frånvaro till företagshälsovården.',
    'sickness-60-days': () => 'FPA utreder om rehabilitering hjälper. Berätta vad du önskar.',
    'certificate-a-ends': () =>
      'Intyg A räcker inte längre. Boka en läkartid två veckor tidigare och be om utlåtande B.',
    'sickness-90-days': () => 'Företagsläkarens utlåtande ska vara hos FPA.',
    'sickness-150-days': () => 'FPA uppmanar dig att söka rehabilitering eller pension. Tala om saken.',
    'sickness-230-days': () => 'Ansök om rehabilitering eller sjukpension nu, så att beslutet hinner komma.',
    'sickness-maximum-decided': () => 'Kom överens om vad du lever på efter sjukdagpenningen.',
    'participation-certificate': () =>
      'Den som ordnar rehabiliteringen ger ett intyg över deltagandet. Lämna det till FPA.',
    'rehabilitation-pay-days-used': () =>
      'Var arbetslös arbetssökande från följande dag tills rehabiliteringen börjar.',
    'rehabilitative-work-review': () => 'Planen ses över. Berätta hur du har orkat.',
    'rehabilitative-work-days-used': () => 'Dagarna med arbetsverksamhet är använda. Kom överens om fortsättningen.',
    'employer-pay-ends': () => 'Lönen för sjuktid slutar. Ansök om sjukdagpenning till dig själv.',
    'certificate-ends': () => 'Intyget går ut. Om du ännu är sjuk, boka en läkartid två veckor tidigare.',
    'benefit-ends': ({ benefit }) => `Sista dagen som betalas: ${BENEFITS[benefit]}. Ta reda på vad du får därefter.`,
    'rehabilitation-ends': () => 'Rehabiliteringen slutar. Var arbetslös arbetssökande från följande dag.',
    'partial-sickness-maximum': () =>
      'Den partiella sjukdagpenningen slutar. Kom överens om arbetstiden med arbetsgivaren.',
    'sickness-maximum': () => 'Sjukdagpenningen slutar. Var arbetslös arbetssökande från följande dag.',
    'register-by': () => 'Anmäl dig som arbetslös arbetssökande. Det går inte att göra i efterhand.',
    'apply-by': ({ family, byEmployer }) =>
      byEmployer ? 'Arbetsgivaren ansöker om sjukdagpenningen.' : `Ansök senast nu: ${FAMILIES[family]}.`,
    'appeal-by': () => 'Sista dagen att besvära sig över avslaget.',
  },
};
