import type { Benefit } from '../../law/benefits.js';
import type { FindingTexts } from '../../report/texts.js';
import { BENEFITS } from './benefits.js';
import { FORMATS } from './formats.js';
import { GAPS } from './gaps.js';
import { MONEY_WARNINGS } from './moneyWarnings.js';
import { WARNINGS } from './warnings.js';

const { date } = FORMATS;
const named = (code: number | string | undefined) => BENEFITS[code as Benefit] ?? BENEFITS.other;

export const FINDINGS: FindingTexts = {
  ...GAPS,
  ...WARNINGS,
  ...MONEY_WARNINGS,
  'warning.means-test-zero': {
    name: 'andra inkomster tar hela förmånen',
    message: ({ values }) =>
      `${values.reason === 'benefit-deduction' ? 'En annan förmån' : 'Behovsprövningen'} tar hela arbetslöshetsförmånen.`,
    remedy: () =>
      'Klienten meddelar FPA genast när inkomsterna minskar. Under sysselsättningsfrämjande service finns ingen behovsprövning.',
  },
  'warning.parents-income-zero': {
    name: 'föräldrarnas inkomster tar hela förmånen',
    message: () => 'Föräldrarnas inkomster tar hela arbetslöshetsförmånen.',
    remedy: () =>
      'Om föräldrarna i verkligheten inte försörjer klienten visar klienten det för FPA. Under sysselsättningsfrämjande service beaktas inte föräldrarnas inkomster.',
  },
  'warning.pay-zero': {
    name: 'lönen tar hela förmånen',
    message: () => 'Lönen tar hela arbetslöshetsförmånen.',
    remedy: () =>
      'Klienten håller jobbsökningen i kraft och anmäler lönen varje månad, så att betalningen fortsätter när lönen minskar.',
  },
  'warning.smallest-payment': {
    name: 'under det minsta belopp som betalas',
    message: () => 'Det som återstår av månadens arbetslöshetsförmån är för litet för att betalas.',
    remedy: () => 'Klienten kontrollerar de anmälda inkomsterna; en liten ändring kan ge betalningen tillbaka.',
  },
  'warning.statement-90-missing': {
    name: 'företagsläkarens utlåtande saknas',
    message: ({ from }) =>
      `Sjukdagpenning har betalats för 90 dagar. Utan företagsläkarens utlåtande om den återstående arbetsförmågan avbryts betalningen från ${date(from)} tills utlåtandet finns hos FPA.`,
    remedy: GAPS['gap.statement-90-missing'].remedy,
  },
  'warning.maximum-refusal-loop': {
    name: 'rundgång mellan maximitid, avslag och arbetslöshet',
    message: () =>
      'Stigen går i cirkel: maximitid för sjukdagpenning, avslag på pension och en ny maximitid för sjukdagpenning.',
    remedy: () =>
      'FPA:s expert tar upp rehabilitering och teamet för stöd för arbetsförmågan före nästa maximitid, och avslagets motivering med läkaren.',
  },
  'notice.periodised-pay': {
    name: 'periodiserad semesterersättning eller avgångsersättning',
    message: () =>
      'Semesterersättningen eller avgångsersättningen periodiseras över dessa dagar, och arbetslöshetsförmånen börjar först efter dem.',
    remedy: () => 'Klienten planerar så att engångsbeloppet räcker och är arbetssökande innan perioden tar slut.',
  },
  'notice.law-change': {
    name: 'lagen ändras',
    message: ({ from, values }) =>
      `Från ${date(from)} är förmånen ${named(values.after)}; före det ${named(values.before)}. Samtidigt ändras behovsprövningen.`,
    remedy: () => 'FPA:s expert går igenom med klienten vad som ändras i beloppet.',
  },
  'notice.sickness-maximum-decided': {
    name: 'sjukdagpenningens sista dag är känd',
    message: ({ from }) => `Maximitiden för sjukdagpenning löper ut; den sista dagen är ${date(from)}.`,
    remedy: ({ from }) =>
      `Klienten ordnar fortsättningen senast ${date(from)}: rehabilitering (blankett KU101), ansökan om sjukpension (läkarutlåtande B till båda), anmälan som arbetslös arbetssökande från följande dag.`,
  },
  'notice.rehabilitation-pays-nothing': {
    name: 'rehabilitering utan rehabiliteringspenning',
    message: () =>
      'Programmet ger ingen rehabiliteringspenning; utkomsten för dessa dagar måste komma från annat håll.',
    remedy: () => 'Klienten håller jobbsökningen i kraft under programmet.',
  },
};
