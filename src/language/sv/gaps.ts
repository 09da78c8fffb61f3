import type { Day } from '../../calendar/day.js';
import type { Finding } from '../../findings/finding.js';
import type { Family } from '../../law/benefits.js';
import type { CauseNames } from '../../report/texts.js';
import { FAMILIES } from './benefits.js';
import { FORMATS } from './formats.js';

const { date } = FORMATS;
/** The last day on which the remedy still helps; without one, the first day of the gap. */
export const by = ({ deadline, from }: Finding) => `senast ${date(deadline ?? from)}`;
export const dueBy = ({ deadline }: Finding) => (deadline === null ? 'genast' : `senast ${date(deadline)}`);
/** A day among the values of a finding, in a phrase; nothing where it is not known. */
export const known = (value: number | string | undefined, phrase: (day: string) => string) =>
  typeof value === 'number' ? phrase(date(value as Day)) : '';

/** Which of the three benefits a claim is for. */
export const family = ({ family: of }: Finding['values']) => (of ? ` (${FAMILIES[of as Family]})` : '');

/** What goes with a claim. */
export const papers = ({ family: of }: Finding['values']) => {
  if (of === 'rehabilitation')
    return ' Blankett KU112 eller MittFPA, med rehabiliteringsbeslutet och deltagarintyget som bilagor.';
  return of === 'sickness' ? ' Läkarintyget bifogas ansökan.' : '';
};

export const GAPS: CauseNames = {
  'gap.no-jobseeker-registration': {
    name: 'inte anmäld som arbetssökande',
    message: () => 'Klienten är inte arbetslös arbetssökande, och ingen annan förmån eller lön täcker dessa dagar.',
    remedy: (finding) =>
      `Klienten anmäler sig som arbetslös arbetssökande ${by(finding)}. Anmälan kan inte göras retroaktivt, så varje dags dröjsmål går förlorad.`,
  },
  'gap.no-pension-application-after-maximum': {
    name: 'ingen pensionsansökan efter maximitiden för sjukdagpenning',
    message: () =>
      'Maximitiden för sjukdagpenning har löpt ut. Arbetslöshetsförmån kan betalas efter den endast om sjukpension har sökts.',
    remedy: (finding) =>
      `Klienten ansöker om sjukpension ${by(finding)} och är arbetslös arbetssökande från dagen efter den sista sjukdagpenningsdagen. Läkaren skriver läkarutlåtande B till ansökan; beslutet om maximitiden bifogas ansökan om arbetslöshetsförmån.`,
  },
  'gap.applied-late': {
    name: 'ansökt för sent',
    message: ({ values }) =>
      `Ansökan${family(values)}${known(values.filed, (day) => `, gjord ${day},`)} kommer så sent att den inte retroaktivt når dessa dagar.`,
    remedy: (finding) =>
      `Klienten lämnar in ansökan ${dueBy(finding)}. Om det fanns ett gott skäl till förseningen berättar klienten om det i ansökan: FPA kan bevilja förmånen om ett avslag vore oskäligt.${papers(finding.values)}`,
  },
  'gap.nothing-applied-for': {
    name: 'ingen ansökan',
    message: ({ values }) =>
      `Uppgifterna ger rätt till en förmån${family(values)} för dessa dagar, men ingen ansöker om den.`,
    remedy: (finding) =>
      `Klienten ansöker om förmånen${family(finding.values)} ${dueBy(finding)}.${papers(finding.values)}`,
  },
  'gap.certificate-ended': {
    name: 'läkarintyget har gått ut',
    message: () => 'Arbetsoförmågan fortsätter, men intygen täcker inte dessa dagar.',
    remedy: (finding) =>
      `Klienten bokar en läkartid i god tid, så att ett nytt intyg täcker dagarna från ${date(finding.from)}. Efter 60 dagar med sjukdagpenning behöver FPA läkarutlåtande B.`,
  },
  'gap.statement-90-missing': {
    name: 'företagsläkarens utlåtande saknas',
    message: () =>
      'Sjukdagpenning har betalats för 90 dagar, och företagsläkarens utlåtande om den återstående arbetsförmågan har inte kommit till FPA. Betalningen är avbruten tills det kommer, och inget annat täcker dessa dagar.',
    remedy: (finding) =>
      `Klienten, arbetsgivaren och företagshälsovården förhandlar senast omkring den 75:e sjukdagpenningsdagen, och klienten lämnar utlåtandet till FPA senast ${date(finding.deadline ?? finding.from)}. Om dröjsmålet inte beror på klienten berättar klienten det för FPA: då avbryts betalningen inte.`,
  },
  'gap.rehabilitation-not-started': {
    name: 'rehabiliteringen har inte börjat',
    message: ({ values }) =>
      `Det finns ett beslut om rehabilitering, men den ${known(values.nextStart, (day) => `börjar först ${day}`) || 'har inte börjat'} och inget annat täcker tiden före den.`,
    remedy: (finding) =>
      `Klienten anmäler sig som arbetslös arbetssökande senast ${date(finding.from)} eller ansöker om rehabiliteringspenning för väntetiden (blankett KU112 eller MittFPA) ${dueBy(finding)}. Serviceproducenten kan tillfrågas om en tidigare start.`,
  },
  'gap.between-rehabilitation-periods': {
    name: 'dagar i rehabilitering utan rehabiliteringspenning',
    message: () =>
      'För dessa dagar mellan rehabiliteringens perioder eller dagar betalas ingen rehabiliteringspenning, och inget annat täcker dem.',
    remedy: (finding) =>
      `Klienten anmäler sig som arbetslös arbetssökande senast ${date(finding.from)} eller ansöker om rehabiliteringspenning för mellantiden mellan två perioder (blankett KU112 eller MittFPA) ${dueBy(finding)}.`,
  },
  'gap.refused': {
    name: 'avslag',
    message: ({ values }) => `Ansökan${family(values)} har avslagits, och inget annat täcker dessa dagar.`,
    remedy: ({ values }) => {
      const evidence =
        values.family === 'sickness' ? 'ett nytt läkarutlåtande B med fynd om funktionsförmågan' : 'ny utredning';
      const together = `Klienten och FPA:s expert går igenom motiveringen tillsammans: ${evidence}, eller besvär inom den tid som beslutet anger.`;
      if (values.foundUnfit) {
        return `${together} Anmälan som arbetssökande hjälper inte, eftersom klienten har konstaterats vara arbetsoförmögen; under tiden är grundläggande utkomststöd den sista utvägen.`;
      }
      return values.notRegistered
        ? `${together} Under tiden anmäler sig klienten som arbetslös arbetssökande.`
        : together;
    },
  },
  'gap.found-unfit-without-benefit': {
    name: 'konstaterad arbetsoförmögen, utan förmån',
    message: () =>
      'Klienten har konstaterats vara arbetsoförmögen, och därför betalas ingen arbetslöshetsförmån; inte heller sjukdagpenning betalas.',
    remedy: (finding) =>
      `FPA:s expert reder ut vilken förmån dagarna hör till och varför sjukdagpenning inte betalas. Klienten ansöker om sjukdagpenning eller kompletterar ansökan ${dueBy(finding)}; tills dess är grundläggande utkomststöd förmånen i sista hand.`,
  },
  'gap.sickness-not-eligible': {
    name: 'villkor för sjukdagpenning uppfylls inte',
    message: () => 'Klienten är sjuk, men ett villkor för sjukdagpenning uppfylls inte dessa dagar.',
    remedy: () =>
      'FPA:s expert reder ut vilket villkor som brister (deltidsarbete, annan förmån, bosättning) och om klienten har rätt till en annan förmån.',
  },
  'gap.sanction': {
    name: 'karenstid',
    message: () => 'Arbetskraftsmyndigheten har förelagt en karenstid: ingen arbetslöshetsförmån betalas.',
    remedy: () =>
      'Klienten håller jobbsökningen i kraft och frågar arbetskraftsmyndigheten efter service: arbetslöshetsförmån betalas under sysselsättningsfrämjande service.',
  },
  'gap.absent-from-service': {
    name: 'borta från servicen',
    message: () =>
      'Klienten är borta från servicen utan ett skäl som lagen godtar: för en sådan dag betalas varken arbetslöshetsförmån eller kostnadsersättning.',
    remedy: () =>
      'Klienten kommer överens om frånvaron på förhand med den som ordnar servicen. Dagen betalas om frånvaron beror på arbetsoförmåga, på att ett barn under tio år är sjukt (högst fyra arbetsdagar åt gången) eller på en arbetsintervju: klienten visar skälet.',
  },
  'gap.qualifying-period': {
    name: '21 veckors väntetid',
    message: () => 'Väntetiden på 21 veckor för den som saknar yrkesutbildning pågår.',
    remedy: () =>
      'Klienten frågar arbetskraftsmyndigheten efter sysselsättningsfrämjande service: förmånen betalas under den. Veckor i arbete eller med arbetslöshetsförmån förkortar väntetiden; FPA:s expert kontrollerar att de har räknats.',
  },
  'gap.unemployment-waiting-period': {
    name: 'självrisktid för arbetslöshetsförmån',
    message: () => 'Självrisktiden för arbetslöshetsförmån pågår.',
    remedy: () =>
      'Klienten anmäler sig som arbetssökande redan den första arbetslöshetsdagen, så att självrisktiden börjar löpa. Dagar i sysselsättningsfrämjande service betalas och räknas som självriskdagar.',
  },
  'gap.sickness-waiting-period': {
    name: 'självrisktid för sjukdagpenning',
    message: ({ values }) =>
      values.relapse
        ? 'Samma sjukdom har kommit tillbaka inom 30 dagar: den första dagen är en självriskdag. Inte heller arbetslöshetsförmån betalas för den, så som lagen läses här.'
        : 'Självrisktiden för sjukdagpenning pågår: insjuknandedagen och de följande vardagarna (mån–lör). Ingen annan förmån fortsätter under den.',
    remedy: ({ values }) =>
      values.relapse
        ? 'Denna enda dag kan inte förkortas. Klienten kan ändå ansöka om arbetslöshetsförmån för den och få ett beslut: lagen kan läsas på annat sätt.'
        : 'Arbetslöshetsförmån betalas för självrisktiden om den betalades för vardagen (mån–fre) före insjuknandet: klienten anmäler sig som arbetslös arbetssökande före det. En anställd kontrollerar sin rätt till lön för sjuktid.',
  },
  'gap.rehabilitation-waiting-period': {
    name: 'självrisktid för rehabiliteringspenning',
    message: () =>
      'Självrisktiden för rehabiliteringspenning pågår, eftersom ingen förmån betalades ända fram till rehabiliteringens början.',
    remedy: ({ from }) =>
      `Det finns ingen självrisktid när arbetslöshetsförmån eller sjukdagpenning betalas till och med dagen före rehabiliteringen: klienten ordnar någondera före ${date(from)}, eller så flyttas starten.`,
  },
  'gap.sickness-maximum-reached': {
    name: 'maximitiden för sjukdagpenning har löpt ut',
    message: () => 'Maximitiden för sjukdagpenning har löpt ut, och inget annat täcker dessa dagar.',
    remedy: (finding) =>
      `Klienten ansöker om sjukpension eller rehabilitering (blankett KU101), med läkarutlåtande B, och är arbetslös arbetssökande ${by(finding)}.`,
  },
  'gap.hospital': {
    name: 'på sjukhus eller institution',
    message: () => 'Arbetslöshetsförmån betalas inte för dagar på sjukhus eller institution.',
    remedy: () =>
      'Läkaren intygar arbetsoförmågan (läkarintyg A) från den första vårddagen, så att sjukdagpenningen börjar så tidigt som lagen tillåter; klienten ansöker om den inom två månader.',
  },
  'gap.age': {
    name: 'åldersgräns',
    message: ({ values }) => `Klienten är för ${values.young ? 'ung' : 'gammal'} för förmånen dessa dagar.`,
    remedy: ({ values }) =>
      values.young
        ? 'FPA:s expert reder ut vad som hör till klientens ålder: föräldrarnas underhållsskyldighet, studiepenning, rehabilitering för unga.'
        : 'FPA:s expert reder ut ålderspensionen tillsammans med klienten.',
  },
  'gap.abroad': {
    name: 'utomlands',
    message: () => 'Klienten är utomlands dessa dagar.',
    remedy: () => 'Klienten frågar FPA före resan om förmånen kan betalas till utlandet, eller flyttar resan.',
  },
  'gap.detained-or-serving': {
    name: 'i fängelse eller i tjänst',
    message: ({ values }) =>
      values.prison
        ? 'Klienten är i fängelse dessa dagar.'
        : 'Klienten är i beväringstjänst eller civiltjänst dessa dagar.',
    remedy: ({ to, values }) =>
      values.prison
        ? `När tiden slutar ${date(to)} anmäler sig klienten som arbetslös arbetssökande redan den första dagen.`
        : `När tiden slutar ${date(to)} anmäler sig klienten som arbetslös arbetssökande redan den första dagen. Under tjänsten kan FPA betala militärunderstöd.`,
  },
  'gap.barred-by-other-benefit': {
    name: 'en annan förmån utgör hinder',
    message: () =>
      'En annan förmån utgör hinder för arbetslöshetsförmån, sjukdagpenning och rehabiliteringspenning, men ger själv inga pengar för dessa dagar.',
    remedy: () => 'FPA:s expert reder ut om den andra förmånen kan betalas för dessa dagar eller avstås i tid.',
  },
  'gap.barred-by-work': {
    name: 'arbete utgör hinder',
    message: () => 'Arbete utgör hinder för en förmån dessa dagar, men ger ingen lön.',
    remedy: () =>
      'FPA:s expert går igenom arbetstiden och lönen med klienten: arbetslöshetsförmånen jämkas när arbetstiden är högst 80\u00a0% av heltid.',
  },
};
