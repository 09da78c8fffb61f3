import type { GapCode } from '../../../findings/codes.js';
import type { CodeText } from '../../../report/codes/codeTexts.js';

export const GAP_CODE_TEXTS: Readonly<Record<GapCode, CodeText>> = {
  'gap.applied-late': {
    meaning: 'Ansökan kom in så sent att den inte når dessa dagar. Lagen skulle ha gett rätt till dem.',
    raised: (figure) =>
      `En ansökan når från ansökningsdagen bakåt ${figure('unemployment.claim-months')} månader för arbetslöshetsförmån, ${figure('sickness.claim-months')} för sjukdagpenning och ${figure('rehabilitation.claim-months')} för rehabiliteringspenning; samma datum i månaden är i tid. Dagar med sjukdagpenning som gått förlorade på detta sätt förbrukar ändå maximitiden.`,
    remedy: () =>
      'Klienten ansöker genast och kompletterar senare. Ett gott skäl till dröjsmålet skrivs i ansökan: FPA kan bevilja en sen ansökan, om ett avslag vore oskäligt.',
    example:
      'Sjuk från 1.3, ansökan om sjukdagpenning 20.6: ansökan når till 20.4, och dagarna före det går förlorade.',
  },
  'gap.nothing-applied-for': {
    meaning: 'Uppgifterna ger rätt till en förmån, men enligt stigen ansöker ingen om den.',
    raised: () => 'En ansökan på stigen har ”filed: never”, och ingen annan förmån, pension eller lön täcker dagarna.',
    remedy: () =>
      'Klienten ansöker om förmånen: arbetslöshetsförmån och sjukdagpenning i MittFPA eller på blankett, rehabiliteringspenning på blankett KU112 med rehabiliteringsbeslutet.',
    example: 'Klienten är i rehabilitering och har beslutet, men ansöker inte om rehabiliteringspenning.',
  },
  'gap.refused': {
    meaning: 'FPA har avslagit ansökan, och inget annat täcker dagarna.',
    raised: () =>
      'En ansökan har ”outcome: refused”. Ett avslag på sjukdagpenning därför att klienten är arbetsför hindrar inte arbetslöshetsförmån; ett avslag av annat skäl gör det, eftersom klienten då anses arbetsoförmögen men står utan dagpenning.',
    remedy: (figure) =>
      `Klienten och FPA:s expert läser motiveringen: ny utredning, vid sjukdom ett nytt B-utlåtande, eller besvär inom ${figure('appeal.days')} dagar från delgivningen. Den som ansetts arbetsför anmäler sig under tiden som arbetslös arbetssökande.`,
    example: 'Sjukdagpenningen avslås därför att klienten är arbetsför, och klienten är inte arbetssökande.',
  },
  'gap.certificate-ended': {
    meaning: 'Arbetsoförmågan fortsätter, men inget läkarintyg bär dessa dagar.',
    raised: (figure) =>
      `Ett A-intyg bär ${figure('sickness.certificate-a-days')} betalningsdagar med sjukdagpenning; inte heller dagar utanför intygen betalas. Visas bara när stigen anger intyget.`,
    remedy: () =>
      'Klienten bokar läkartid ungefär två veckor innan intyget går ut. Vid en längre sjukdom skriver läkaren ett B-utlåtande, där också behovet av rehabilitering framgår.',
    example: 'A-intyget gäller fyra månader; efter 60 betalningsdagar betalas inget förrän B-utlåtandet kommer.',
  },
  'gap.statement-90-missing': {
    meaning:
      'Betalningen av sjukdagpenning har avbrutits, eftersom företagshälsovårdens utlåtande om den återstående arbetsförmågan inte har kommit till FPA.',
    raised: (figure) =>
      `Klienten är anställd, och ${figure('sickness.statement-days')} dagar har räknats mot maximitiden. Ett intyg av slaget occupational-health i fallet avslutar det. Arbetsoförmåga som börjat från 2022 följs.`,
    remedy: () =>
      'Klienten, arbetsgivaren och företagshälsovården möts omkring den 75:e dagen, och klienten lämnar in utlåtandet. Om dröjsmålet inte beror på klienten, meddelar klienten FPA: då avbryts betalningen inte.',
    example: 'Sjuk sedan januari, utlåtandet skrivs 20.5: dagarna mellan den 90:e och den dagen är ett avbrott.',
  },
  'gap.no-pension-application-after-maximum': {
    meaning:
      'Sjukdagpenning har betalts för maximitiden. Arbetslöshetsförmån kunde följa fast klienten är sjuk, men sjukpension har inte sökts.',
    raised: () =>
      'Efter maximitiden betalas arbetslöshetsförmån till den som är arbetsoförmögen bara medan en ansökan om sjukpension är anhängig eller har avslagits och klienten är arbetslös arbetssökande.',
    remedy: () =>
      'Klienten ansöker om sjukpension i god tid före den sista dagen, med B-utlåtande, anmäler sig som arbetslös arbetssökande från följande dag och bifogar beslutet om maximitiden till ansökan om arbetslöshetsförmån.',
    example: 'Maximitiden löper ut 31.5, pension söks 1.8. Juni och juli är ett avbrott.',
  },
  'gap.rehabilitation-not-started': {
    meaning: 'Rehabilitering har beslutats men inte börjat, och inget täcker tiden före den.',
    raised: (figure) =>
      `Framför ligger rehabilitering med beslut, och ingen förmån eller lön täcker dagen. Rehabiliteringspenning för väntetiden är ${figure('rehabilitation.waiting-pay-share')} av beloppet för högst ${figure('rehabilitation.waiting-pay-days')} vardagar per kalenderår och måste sökas.`,
    remedy: () =>
      'Klienten anmäler sig som arbetslös arbetssökande fram till början eller ansöker om rehabiliteringspenning för väntetiden på blankett KU112. Serviceproducenten kan tillfrågas om en tidigare början.',
    example: 'Sjukdagpenningen upphör 31.3, arbetsprövningen börjar 20.4, och ingen anmäler sig emellan.',
  },
  'gap.between-rehabilitation-periods': {
    meaning: 'Rehabiliteringen ger inget för dessa dagar mellan perioderna eller rehabiliteringsdagarna.',
    raised: (figure) =>
      `Ett program som betalas för rehabiliteringsdagar lämnar de andra vardagarna till andra förmåner; mellan två perioder betalas rehabiliteringspenning bara på ansökan, ${figure('rehabilitation.waiting-pay-share')} av beloppet för högst ${figure('rehabilitation.waiting-pay-days')} vardagar per kalenderår.`,
    remedy: () =>
      'Klienten anmäler sig som arbetslös arbetssökande: arbetslöshetsförmån betalas för de dagar som programmet inte ersätter. Eller klienten ansöker om rehabiliteringspenning för mellantiden på blankett KU112.',
    example: 'En kurs två dagar i veckan utan arbetssökning: tre vardagar varje vecka är ett avbrott.',
  },
  'gap.no-jobseeker-registration': {
    meaning: 'Klienten är inte arbetslös arbetssökande, och inget annat täcker dagarna.',
    raised: () =>
      'Arbetslöshetsförmån betalas först från anmälan, som aldrig gäller retroaktivt. Visas när en anmälan skulle ha gett pengar.',
    remedy: () =>
      'Klienten anmäler sig hos arbetskraftsmyndigheten senast den första dagen utan annan förmån och håller sökningen i kraft under sjukledighet och rehabilitering.',
    example: 'Rehabiliteringen slutar på fredag, anmälan görs nio dagar senare: vardagarna emellan går förlorade.',
  },
  'gap.hospital': {
    meaning: 'Klienten är på sjukhus eller en annan institution; arbetslöshetsförmån betalas inte för sådana dagar.',
    raised: () =>
      'En sjukhusperiod under dagar för vilka sjukdagpenning ännu inte betalas, till exempel självrisktiden.',
    remedy: () =>
      'Läkaren konstaterar arbetsoförmågan från vårdens första dag; klienten ansöker om sjukdagpenning för den.',
    example: 'En arbetslös tas in på sjukhus: ingendera förmånen betalas för självriskdagarna på sjukhus.',
  },
  'gap.sanction': {
    meaning: 'Arbetskraftsmyndigheten har påfört en ersättningslös karenstid.',
    raised: (figure) =>
      `Kalenderdagar från den första dagen: uppsägning ${figure('unemployment.sanction-resignation')}, eget förfarande ${figure('unemployment.sanction-own-fault')}, vägran att ta emot arbete ${figure('unemployment.sanction-refused-job')}, kort arbete ${figure('unemployment.sanction-short-job')}, försummelse ${figure('unemployment.sanction-neglect')}; eller enligt beslutet.`,
    remedy: () =>
      'Klienten håller arbetssökningen i kraft och frågar efter sysselsättningsfrämjande service, under vilken förmånen betalas. Beslutet kan överklagas.',
    example: 'Klienten säger upp sig utan giltigt skäl 31.1: ingen arbetslöshetsförmån före mitten av mars.',
  },
  'gap.absent-from-service': {
    meaning: 'Klienten är borta från en sysselsättningsfrämjande service utan ett skäl som lagen godkänner.',
    raised: () =>
      'En frånvarodag från servicen. Arbetsoförmåga, ett sjukt barn under tio år (högst fyra arbetsdagar åt gången) och en anställningsintervju är inte sådana dagar.',
    remedy: () => 'Klienten kommer överens om frånvaro med den som ordnar servicen på förhand och visar skälet.',
    example:
      'Två måndagar borta från arbetsverksamhet i rehabiliteringssyfte utan skäl: varken förmån eller ersättning för dem.',
  },
  'gap.qualifying-period': {
    meaning: 'Den som saknar yrkesutbildning väntar innan arbetslöshetsförmånen börjar.',
    raised: (figure) =>
      `${figure('unemployment.qualifying-days')} kalenderdagar från den första dagen som arbetssökande, minus sju för varje full vecka med arbetslöshetsförmån under de ${figure('unemployment.qualifying-lookback-years')} föregående åren. Karensdagar räknas inte. Under service betalas förmånen.`,
    remedy: () =>
      'Klienten frågar arbetskraftsmyndigheten efter sysselsättningsfrämjande service. FPA:s expert kontrollerar att tidigare förmåns- och arbetsveckor har räknats.',
    example: 'Den som slutat skolan anmäler sig 1.6: utan service är den första betalda dagen i slutet av oktober.',
  },
  'gap.unemployment-waiting-period': {
    meaning: 'Självrisktiden i början av arbetslösheten pågår.',
    raised: (figure) =>
      `${figure('unemployment.waiting-days')} dagar, måndag till fredag, då allt annat är uppfyllt, inom ${figure('unemployment.waiting-window-weeks')} kalenderveckor. Arbetslöshetsförmån i historien räknas som fullgjord självrisktid, om fallet inte säger annat.`,
    remedy: () =>
      'Klienten anmäler sig den första arbetslöshetsdagen. Dagar i service betalas och räknas; det gör också självriskdagar för sjukdagpenning.',
    example: 'Arbetslös från måndag: den första betalda dagen är onsdagen följande vecka.',
  },
  'gap.sickness-waiting-period': {
    meaning: 'Självrisktiden för sjukdagpenning pågår, och ingen förmån fortsätter genom den.',
    raised: (figure) =>
      `Insjuknandedagen och ${figure('sickness.waiting-working-days')} vardagar, måndag till lördag utan helgdagar. Samma sjukdom inom ${figure('sickness.relapse-days')} dagar har bara en dag. Arbetslöshetsförmån betalas genom hela självrisktiden när den betalades för den sista vardagen före sjukdomen.`,
    remedy: () =>
      'Klienten är arbetslös arbetssökande innan sjukdomen börjar; den som arbetar kontrollerar rätten till lön för sjukdomstid.',
    example: 'Arbetet slutade på fredag, sjukdomen börjar på måndag, anmälan saknades: minst elva dagar utan förmån.',
  },
  'gap.rehabilitation-waiting-period': {
    meaning: 'Rehabiliteringen har börjat, men självriskdagarna betalas inte.',
    raised: (figure) =>
      `${figure('rehabilitation.waiting-short')} eller ${figure('rehabilitation.waiting-long')} dagar enligt program och längd. Ingen självrisktid när arbetslöshetsförmån, sjukdagpenning eller föräldrapenning betalades för den sista möjliga dagen före början, eller grundläggande utkomststöd för månaden för början eller månaden före.`,
    remedy: () =>
      'Klienten håller förmånen före början i gång till den sista dagen: arbetssökningen eller sjukledigheten. Eller början flyttas.',
    example: 'Arbetssökningen hade upphört en vecka före utbildningen: startdagen och nio vardagar betalas inte.',
  },
  'gap.sickness-not-eligible': {
    meaning: 'Klienten är sjuk, men ett villkor för sjukdagpenning är inte uppfyllt.',
    raised: (figure) =>
      `Till exempel partiell sjukdagpenning när arbetstiden inte är ${figure('sickness.partial-work-minimum')}–${figure('sickness.partial-work-maximum')} av heltid, eller en annan förmån som träder i stället.`,
    remedy: () => 'FPA:s expert kontrollerar vilket villkor som brister och vilken förmån som gäller i stället.',
    example: 'Partiell sjukdagpenning söks fast arbetstiden är 80\u00a0% av heltid.',
  },
  'gap.sickness-maximum-reached': {
    meaning: 'Sjukdagpenning har betalts för maximitiden, och inget annat täcker dagarna.',
    raised: (figure) =>
      `${figure('sickness.maximum-days')} vardagar, inräknat dem under de ${figure('sickness.lookback-years')} åren före ett insjuknande med full självrisktid; rätten upphör med månaden före den då de blir fulla. För samma sjukdom betalas på nytt efter ${figure('sickness.capacity-months')} månader i arbetsförmåga.`,
    remedy: () =>
      'Före den sista dagen ansöker klienten om sjukpension eller rehabilitering (blankett KU101) med B-utlåtande och anmäler sig som arbetslös arbetssökande från följande dag.',
    example: 'Sjuk sedan våren, maximitiden löper ut 30.4 följande år; inget har sökts.',
  },
  'gap.found-unfit-without-benefit': {
    meaning: 'Klienten anses arbetsoförmögen, så arbetslöshetsförmån betalas inte; sjukdagpenning betalas inte heller.',
    raised: () =>
      'Från den första dagen efter självrisktiden upphör arbetslöshetsförmånen också när sjukdagpenningen går förlorad av annat skäl: sen ansökan, intyg som gått ut, formellt avslag.',
    remedy: () =>
      'FPA:s expert utreder varför sjukdagpenning inte betalas och rättar till det; en annan försäkringsanstalt kan vara primär. Grundläggande utkomststöd är sista utväg under tiden.',
    example: 'Sjukdagpenningen uteblir därför att en bilaga saknas; arbetssökningen hjälper inte.',
  },
  'gap.age': {
    meaning: 'Klienten är för ung eller för gammal för förmånen dessa dagar.',
    raised: (figure) =>
      `Arbetslöshetsförmån ${figure('unemployment.minimum-age')}–${figure('unemployment.maximum-age')}, sjukdagpenning ${figure('sickness.minimum-age')}–${figure('sickness.maximum-age')}, rehabiliteringspenning ${figure('rehabilitation.minimum-age')}–${figure('rehabilitation.maximum-age')} år; för dem som är födda 2009 eller senare är de lägsta åldrarna för dagpenningarna ${figure('sickness.minimum-age-born-2009')} och ${figure('rehabilitation.minimum-age-born-2009')}.`,
    remedy: () =>
      'FPA:s expert kontrollerar vad som hör till åldern: föräldrarnas underhållsskyldighet, studiestöd, rehabilitering för unga; ålderspension.',
    example: 'En 17-åring anmäler sig som arbetssökande: förmånen börjar på 18-årsdagen.',
  },
  'gap.abroad': {
    meaning: 'Klienten är utomlands, och ingen förmån betalas.',
    raised: () => 'Ett steg ”abroad” täcker dagarna.',
    remedy: () => 'Klienten frågar FPA före resan om förmånen kan betalas utomlands, eller flyttar resan.',
    example: 'Tre veckor utomlands mitt i arbetslösheten.',
  },
  'gap.detained-or-serving': {
    meaning: 'Klienten är i fängelse eller i militär- eller civiltjänst.',
    raised: () => 'Ett steg ”prison” eller ”conscription” täcker dagarna.',
    remedy: () =>
      'Klienten anmäler sig som arbetslös arbetssökande den första dagen efteråt. Under tjänsten kan FPA betala militärunderstöd.',
    example: 'Civiltjänst från januari: ingen arbetslöshetsförmån för den tiden.',
  },
  'gap.barred-by-other-benefit': {
    meaning: 'En annan förmån hindrar de tre förmånerna men ger själv inga pengar.',
    raised: () =>
      'Ett steg ”other-benefit” med ”effect: bars” och utan månadsbelopp, eller en förmån som träder i stället för alla tre.',
    remedy: () => 'FPA:s expert kontrollerar om den andra förmånen kan betalas för dagarna eller avstås i tid.',
    example: 'En förmån från ett annat land hindrar de finländska medan den ännu behandlas.',
  },
  'gap.barred-by-work': {
    meaning: 'Arbete hindrar en förmån men ger ingen lön.',
    raised: (figure) =>
      `Arbete över ${figure('unemployment.working-time-limit')} av heltid hindrar arbetslöshetsförmån; arbete på en rehabiliteringsdag flyttar penningen till arbetsgivaren.`,
    remedy: () =>
      'FPA:s expert kontrollerar arbetstiden och lönen med klienten; under gränsen jämkas arbetslöshetsförmånen.',
    example: 'Heltidsarbete vars lön i fallet är noll.',
  },
};
