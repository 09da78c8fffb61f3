/** Warnings of money that comes late, shrinks or is collected again. */
import type { Finding } from '../../findings/finding.js';
import type { Benefit } from '../../law/benefits.js';
import type { Cents } from '../../money/cents.js';
import type { FindingTexts } from '../../report/texts.js';
import { BENEFITS } from './benefits.js';
import { FORMATS } from './formats.js';
import { dueBy, known } from './gaps.js';

const { amount, share } = FORMATS;
type Value = Finding['values'][string] | undefined;
const euros = (value: Value) => amount((value ?? 0) as Cents);
const named = (code: Value) => BENEFITS[code as Benefit] ?? 'förmån';

export const MONEY_WARNINGS = {
  'warning.cash-gap': {
    name: 'rätt utan pengar',
    message: ({ values }) =>
      `Klienten har rätt till en förmån (${named(values.benefit)}), men inga pengar kommer på ${values.days ?? 'mer än 35'} dagar${known(values.next, (day) => `; nästa utbetalning är ${day}`)}.`,
    remedy: (finding) =>
      `Klienten ansöker om grundläggande utkomststöd som förskott ${dueBy(finding)}${finding.values.advance ? ' och ber om förskott på arbetslöshetsförmånen, som kan betalas utan beslut. Båda' : '. Det'} tas ut ur förmånen när den betalas. FPA:s expert reder ut om beslutet kan fattas tidigare.`,
  },
  'warning.income-drop': {
    name: 'inkomsterna sjunker',
    message: ({ values }) =>
      values.weeklyBefore === undefined
        ? 'Veckoinkomsten sjunker med mer än 10\u00a0%.'
        : `Veckoinkomsten sjunker från ${euros(values.weeklyBefore)} (${named(values.earlier)}) till ${euros(values.weeklyAfter)} (${named(values.benefit)}), med ${share(Number(values.share))}, före skatt.`,
    remedy: () =>
      'FPA:s expert går igenom med klienten vad det betyder: om en annan väg eller en annan start ger mer, om alla inkomster under granskningsperioden har räknats, skattekort för förmånen och bostadsbidraget, som justeras när inkomsterna minskar tillräckligt.',
  },
  'warning.recovery': {
    name: 'betalas nu, återkrävs senare',
    message: ({ values }) =>
      `${euros(values.collected)} av den förmån som har betalats för dessa dagar (${named(values.paid)}, ${euros(values.gross)}) tas ut ur den retroaktiva förmånen (${named(values.granted)})${known(values.known, (day) => `, som är känd först ${day}`)}.`,
    remedy: () =>
      'FPA håller inne den delen direkt ur den retroaktiva utbetalningen, och bara resten når klienten. FPA:s expert berättar det för klienten på förhand. En tidigare ansökan förkortar den tid som ska avräknas.',
  },
} satisfies Partial<FindingTexts>;
