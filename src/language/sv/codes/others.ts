import type { NoticeCode, WarningCode } from '../../../findings/codes.js';
import type { CodeText } from '../../../report/codes/codeTexts.js';

export const WARNING_CODE_TEXTS: Readonly<Record<WarningCode, CodeText>> = {
  'warning.means-test-zero': {
    meaning: 'Klientens andra inkomster eller en annan förmån tar hela arbetslöshetsförmånen.',
    raised: (figure) =>
      `Av andra inkomster än lön dras ${figure('unemployment.means-share')} av det som överskrider ${figure('unemployment.means-limit')} i månaden; andra lagstadgade förmåner och hemvårdsstöd dras av i sin helhet. Under service görs ingen behovsprövning.`,
    remedy: () =>
      'Klienten anmäler genast lägre inkomster och frågar efter sysselsättningsfrämjande service, om en sådan passar.',
    example: 'Hyresinkomst på 2 000 € i månaden vid sidan av det allmänna stödet lämnar inget av det.',
  },
  'warning.parents-income-zero': {
    meaning: 'Föräldrarnas inkomster tar hela arbetslöshetsförmånen för en ung vuxen som bor hos dem.',
    raised: (figure) =>
      `Klienten bor hos föräldrarna och arbetsvillkoret är inte uppfyllt. Av föräldrarnas inkomster över ${figure('unemployment.parents-limit')} i månaden, och ${figure('unemployment.parents-per-dependant')} för varje annan som de försörjer, dras ${figure('unemployment.parents-share')}; minst ${figure('unemployment.parents-floor')} av förmånen återstår.`,
    remedy: () =>
      'Om föräldrarna i själva verket inte försörjer klienten, visar klienten det för FPA. Under service beaktas föräldrarnas inkomster inte.',
    example: 'En 19-åring bor hemma; föräldrarna tjänar 5 000 € i månaden.',
  },
  'warning.pay-zero': {
    meaning: 'Lönen från deltidsarbete tar månadens hela arbetslöshetsförmån.',
    raised: (figure) =>
      `${figure('unemployment.adjustment-share')} av månadens lön över ${figure('unemployment.earnings-disregard')} dras av månadens förmån.`,
    remedy: () =>
      'Klienten håller arbetssökningen i kraft och anmäler varje månads lön, så att betalningen fortsätter när lönen sjunker.',
    example: 'Lön på 1 700 € i månaden för halvtid vid sidan av en förmån på omkring 800 €.',
  },
  'warning.smallest-payment': {
    meaning: 'Det som återstår av månadens arbetslöshetsförmån är för litet för att betalas.',
    raised: (figure) =>
      `En månad som skulle ge mindre än ${figure('unemployment.smallest-payment-share')} av en dags grundbelopp på ${figure('unemployment.base-amount')} ger inget.`,
    remedy: () => 'Klienten kontrollerar de anmälda inkomsterna; en liten ändring kan föra betalningen tillbaka.',
    example: 'Lönen lämnar 0,86 € per dag: för 22 dagar betalas, för 21 dagar inte.',
  },
  'warning.statement-90-missing': {
    meaning: 'Utan företagshälsovårdens utlåtande avbryts betalningen av sjukdagpenning en dag som är känd.',
    raised: (figure) =>
      `Klienten är anställd, och inget utlåtande finns bland intygen när ${figure('sickness.statement-days')} dagar har räknats mot maximitiden.`,
    remedy: () =>
      'Klienten ber i god tid om ett möte med arbetsgivaren och företagshälsovården och lämnar utlåtandet till FPA.',
    example: 'En anställd är sjuk sedan januari: varningen anger dagen på våren då betalningen avbryts.',
  },
  'warning.deadline-missed': {
    meaning:
      'En tidsfrist har gått ut: för att överklaga, eller för att söka dagar som något annat nu täcker med mindre pengar.',
    raised: (figure) =>
      `Besvärstiden är ${figure('appeal.days')} dagar från delgivningen, som anses ske ${figure('appeal.notice-days')} dagar efter beslutet. En ansökan når bakåt ${figure('unemployment.claim-months')} månader för arbetslöshetsförmån, ${figure('sickness.claim-months')} för sjukdagpenning och ${figure('rehabilitation.claim-months')} för rehabiliteringspenning.`,
    remedy: () =>
      'Med vägande skäl för dröjsmålet överklagar eller ansöker klienten ändå och anger dem. Med ny utredning ansöker klienten på nytt.',
    example: 'Pensionen avslogs 2.3; den 20.4 är besvärstiden slut.',
  },
  'warning.deadline-near': {
    meaning:
      'En tidsfrist går ut inom två veckor: för att överklaga, eller för att söka en förmån från dess första dag.',
    raised: (figure) =>
      `I dag är en av de fjorton sista dagarna. En ansökan når bakåt ${figure('unemployment.claim-months')}, ${figure('sickness.claim-months')} eller ${figure('rehabilitation.claim-months')} månader (arbetslöshetsförmån, sjukdagpenning, rehabiliteringspenning); besvärstiden är ${figure('appeal.days')} dagar från delgivningen.`,
    remedy: () => 'Klienten lämnar in ansökan eller besväret nu och kompletterar senare.',
    example: 'Sjuk sedan 10.1 och inget sökt: den 1.3 återstår nio dagar.',
  },
  'warning.certificate-old': {
    meaning: 'Det nyaste intyget för ett steg är över sex månader gammalt när det behövs.',
    raised: () =>
      'Fallet anger intyg; det nyaste som passar arbetsoförmågan, rehabiliteringen eller pensionen skrevs över sex månader tidigare.',
    remedy: () =>
      'Läkaren skriver ett nytt; klienten bokar tid i god tid. Yrkesinriktad rehabilitering söks på blankett KU101 med B-utlåtande.',
    example: 'B-utlåtandet är från mars, rehabilitering söks i november.',
  },
  'warning.certificate-missing': {
    meaning: 'Inget av de angivna intygen passar ett steg som behöver ett.',
    raised: () =>
      'Fallet anger intyg, men inget av rätt slag som stöder arbetsoförmågan, rehabiliteringen eller pensionen den dag då det behövs.',
    remedy: () =>
      'Klienten bokar läkartid och läkaren skriver ett B-utlåtande; till rehabilitering hör dessutom blankett KU101.',
    example: 'Bara ett A-intyg är angivet, och sjukpension söks.',
  },
  'warning.rehabilitation-first': {
    meaning: 'Arbetsinriktad rehabilitering är det första steget, och inget före den visar vad klienten klarar.',
    raised: () =>
      'De två åren före början rymmer ingen sjukdom, ingen service och ingen rehabilitering. Utredningar, kurser, terapier och tjänster för unga kräver inget före sig.',
    remedy: () =>
      'FPA:s expert tar reda på med klienten, läkaren och arbetskraftsmyndigheten om tiden är rätt; vård, arbetsverksamhet i rehabiliteringssyfte eller en utredning kan komma först.',
    example: 'En arbetsprövning börjar efter tre år med bara arbetslöshetsförmån.',
  },
  'warning.capacity-under-three-days': {
    meaning: 'Klienten orkar arbeta färre dagar i veckan än arbetslivsinriktad rehabilitering kräver.',
    raised: (figure) =>
      `Arbetsförmågan som uppgetts för början är under ${figure('rehabilitation.flexible-minimum-days')} dagar i veckan.`,
    remedy: () => 'FPA:s expert planerar först vad som stärker arbetsförmågan, och början till när det lyckas.',
    example: 'Arbetsförmåga två dagar i veckan, arbetsprövning från mars.',
  },
  'warning.rehabilitation-before-service': {
    meaning: 'FPA:s rehabilitering kommer före eller under arbetsverksamhet i rehabiliteringssyfte och inte efter den.',
    raised: () =>
      'Ett arbetslivsinriktat program börjar före arbetsverksamheten eller medan den pågår. Arbetsverksamheten är för dem som ännu inte klarar annan service.',
    remedy: () =>
      'FPA:s expert och arbetskraftsmyndigheten kommer överens om ordningen: först arbetsverksamheten, sedan rehabiliteringen.',
    example: 'Arbetsprövning på våren, arbetsverksamhet på hösten.',
  },
  'warning.overlapping-services': {
    meaning: 'Två tjänster för samma ändamål, eller för fler dagar än en vecka har, pågår samtidigt.',
    raised: () =>
      'Två steg med service eller rehabilitering överlappar varandra och har samma ändamål eller sammanlagt över fem dagar i veckan.',
    remedy: () => 'Arbetskraftsmyndigheten kommer överens med FPA och serviceproducenterna om vilken som fortsätter.',
    example: 'Arbetsverksamhet fyra dagar i veckan och coachning för unga på samma gång.',
  },
  'warning.service-not-available': {
    meaning: 'Stigens rehabilitering eller service erbjuds inte i klientens kommun på dess första dag.',
    raised: () =>
      'Den givna katalogen (--services) nämner rehabiliteringen eller servicen någonstans, men inte för client.municipality den dagen. Det som katalogen inte alls nämner bedöms inte.',
    remedy: () =>
      'FPA:s expert utreder om starten kan flyttas eller om en annan kommun tar emot klienten, och vad klienten lever på till dess.',
    example: 'Arbetsverksamhet i rehabiliteringssyfte i januari, då kommunen börjar i mars.',
  },
  'warning.application-cannot-succeed': {
    meaning: 'En ansökan på stigen kan inte ge något med de angivna uppgifterna.',
    raised: () =>
      'Till exempel efter en full maximitid, utanför åldersgränserna, vid sidan av en förmån som hindrar, för ett program utan penning, för en förmån som redan löper, eller utan arbetsoförmåga eller rehabilitering vid den tiden.',
    remedy: () => 'FPA:s expert kontrollerar vad ansökan grundar sig på och vad som kan sökas i stället.',
    example: 'Sjukdagpenning söks för en sjukdom vars maximitid löpte ut på våren.',
  },
  'warning.benefit-not-applied-for': {
    meaning: 'Uppgifterna tyder på en förmån som ingen söker, och det som täcker dagarna ger mindre.',
    raised: (figure) =>
      `En ansökan är ”never” för dagar som något annat täcker; eller klienten arbetar högst ${figure('unemployment.working-time-limit')} av heltid utan att vara anmäld, fast jämkad arbetslöshetsförmån kunde betalas.`,
    remedy: () =>
      'Klienten ansöker om förmånen; för jämkad arbetslöshetsförmån anmäler sig klienten som arbetslös arbetssökande, om klienten söker heltidsarbete.',
    example: 'Halvtid med en lön på 900 € och ingen anmälan.',
  },
  'warning.cash-gap': {
    meaning: 'Klienten har rätt, men inga pengar kommer på över fem veckor.',
    raised: () =>
      'Mellan två betalningsdagar, eller före den första, ligger över 35 dagar, fast en del av dem hör till en rätt. Betalningsdagarna följer av ansökan, handläggning och förmånens betalningsperioder.',
    remedy: () =>
      'Klienten ansöker genast med alla bilagor och ber om förskott: av det allmänna stödet, eller grundläggande utkomststöd mot den kommande förmånen.',
    example: 'Sjuk från 4.1, ansökan 15.2, beslut på tre veckor: de första pengarna kommer i mars.',
  },
  'warning.income-drop': {
    meaning: 'En vecka med förmånen ger över en tiondel mindre än en vecka med den förra.',
    raised: () =>
      'Fem dagsbelopp av arbetslöshetsförmån eller sex av sjukdag- och rehabiliteringspenning jämförs när en förmån följer på en annan.',
    remedy: () =>
      'FPA:s expert berättar det på förhand och ser vad som höjer beloppet: årsinkomst, bostadsbidrag, en annan ordning på stegen.',
    example: 'Från inkomstrelaterad dagpenning till sjukdagpenningens minimibelopp.',
  },
  'warning.recovery': {
    meaning: 'Det som betalas nu återkrävs senare av en förmån som beviljas för samma dagar.',
    raised: () =>
      'För dagar för vilka en förmån har betalts beviljas efteråt sjukdagpenning, rehabiliteringspenning eller pension; av den senare dras det som redan betalts.',
    remedy: () =>
      'FPA:s expert visar klienten nettoeffekten innan retroaktiva pengar utlovas, och klienten sparar beslutet.',
    example: 'Arbetslöshetsförmån för maj, sjukdagpenning beviljas i juli från 2.5.',
  },
  'warning.maximum-refusal-loop': {
    meaning: 'Stigen går runt: maximitid för sjukdagpenning, avslag på sjukpension, arbetslöshet och en ny maximitid.',
    raised: () => 'Två maximitider för sjukdagpenning med ett avslag på pension emellan, i historien eller på stigen.',
    remedy: () =>
      'FPA:s expert tar före nästa maximitid upp rehabilitering (blankett KU101) och ett team för stöd för arbetsförmågan, och går igenom avslagets motivering med läkaren.',
    example: 'Maximitid 2025, pensionen avslås, ett år som arbetslös, på nytt sjuk till maximitiden 2027.',
  },
};

export const NOTICE_CODE_TEXTS: Readonly<Record<NoticeCode, CodeText>> = {
  'notice.periodised-pay': {
    meaning:
      'Semesterersättning eller avgångsvederlag periodiseras på dagarna; arbetslöshetsförmånen börjar efter dem.',
    raised: () => 'Ett steg ”periodised-pay” täcker dagarna: engångsbeloppet delat med en dagslön, i vardagar.',
    remedy: () => 'Klienten planerar så att engångsbeloppet räcker och är anmäld innan perioden tar slut.',
    example: 'Semesterersättning för femton dagslöner skjuter upp förmånen tre veckor.',
  },
  'notice.law-change': {
    meaning: 'Lagen som gäller förmånen ändras under stigen.',
    raised: () => 'Den 1 maj 2026 träder det allmänna stödet i stället för arbetsmarknadsstödet och grunddagpenningen.',
    remedy: () => 'FPA:s expert går igenom med klienten vad som ändras i beloppet.',
    example: 'Arbetsmarknadsstöd till 30.4.2026, allmänt stöd från följande dag.',
  },
  'notice.sickness-maximum-decided': {
    meaning: 'Den sista dagen med sjukdagpenning är känd.',
    raised: (figure) =>
      `I den månad då räkningen och dagarna till slutet av nästa månad tillsammans når ${figure('sickness.maximum-days')}.`,
    remedy: () =>
      'Till den dagen ordnar klienten vad som följer: rehabilitering, ansökan om sjukpension med B-utlåtande, anmälan som arbetslös arbetssökande från följande dag.',
    example: 'Den 1 mars står räkningen på 262: dagpenningen upphör 31.3.',
  },
  'notice.rehabilitation-pays-nothing': {
    meaning: 'Programmet ger ingen rehabiliteringspenning för dessa dagar.',
    raised: (figure) =>
      `Ett program utan rätt till penningen, eller ett med mindre än ${figure('rehabilitation.day-hours')} timmar per dag.`,
    remedy: () => 'Klienten håller arbetssökningen i kraft under programmet.',
    example: 'Läroavtalsutbildning som börjat 2025.',
  },
  'notice.appeal-deadline': {
    meaning: 'Ett avslag kan ännu överklagas; den sista dagen anges.',
    raised: (figure) =>
      `${figure('appeal.days')} dagar från delgivningen, som anses ske ${figure('appeal.notice-days')} dagar efter beslutet; varje avslag i fallet.`,
    remedy: () =>
      'Klienten går igenom motiveringen med FPA:s expert och överklagar skriftligen med ny utredning, om den inte håller.',
    example: 'En pension som avslagits 3.11 kan överklagas till 10.12.',
  },
};
