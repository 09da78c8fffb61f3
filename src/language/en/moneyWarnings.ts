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
const named = (code: Value) => BENEFITS[code as Benefit] ?? 'benefit';

export const MONEY_WARNINGS = {
  'warning.cash-gap': {
    name: 'right without money',
    message: ({ values }) =>
      `The client is entitled (${named(values.benefit)}), but no money arrives for ${values.days ?? 'more than 35'} days${known(values.next, (day) => `; the next payment comes on ${day}`)}.`,
    remedy: (finding) =>
      `The client applies for basic social assistance as an advance ${dueBy(finding)}${finding.values.advance ? ', and asks for an advance of unemployment benefit, which can be paid without a decision. Both are' : '. It is'} collected from the benefit when that comes. The Kela expert looks into whether the decision can be made earlier.`,
  },
  'warning.income-drop': {
    name: 'income falls',
    message: ({ values }) =>
      values.weeklyBefore === undefined
        ? 'The weekly income falls by more than 10%.'
        : `The weekly income falls from ${euros(values.weeklyBefore)} (${named(values.earlier)}) to ${euros(values.weeklyAfter)} (${named(values.benefit)}), by ${share(Number(values.share))}, before tax.`,
    remedy: () =>
      'The Kela expert goes through with the client what the fall means: whether another route or another start pays more, whether all income of the review period has been counted, a tax card for the benefit, and housing allowance, which is revised when income falls enough.',
  },
  'warning.recovery': {
    name: 'paid now, collected later',
    message: ({ values }) =>
      `Of the ${named(values.paid)} paid for these days (${euros(values.gross)}), ${euros(values.collected)} is collected from the ${named(values.granted)}${known(values.known, (day) => `, which is known only from ${day}`)}.`,
    remedy: () =>
      'Kela keeps the collected part from the back pay itself, and only the rest reaches the client. The Kela expert tells the client so beforehand. An earlier application shortens the time that has to be settled.',
  },
} satisfies Partial<FindingTexts>;
