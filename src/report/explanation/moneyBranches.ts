/** Tax and payments of a month as branches of a tree. */
import type { ExplainedMoney, ExplainedPayment, ExplainedTax } from '../../explanation/money.js';
import type { Step } from '../../explanation/term.js';
import type { Withholding } from '../../law/tax/taxedPayment.js';
import type { Paint } from '../drawing/paint.js';
import type { Texts } from '../texts.js';
import { stepText } from './expression.js';
import { stepBranches } from './ruleBranches.js';
import type { Branch } from './tree.js';

export function moneyBranches(explained: ExplainedMoney, texts: Texts, paint: Paint): Branch[] {
  const { formats, explanation: words } = texts;
  const { money, taxes, withheld, net, payments, arrives } = explained;
  const strong = (text: string, branches: readonly Branch[]): Branch => ({
    text,
    paint: (line) => paint('strong', line),
    branches,
  });
  return [
    strong(words.withheld(formats.amount(money.withheld)), [
      ...taxes.map((tax) => taxBranch(tax, texts)),
      ...sumBranches(withheld, texts),
    ]),
    strong(words.net(formats.amount(money.net)), [
      ...sumBranches(net, texts),
      ...(money.worst === null ? [] : [{ text: words.worst(formats.amount(money.worst)) }]),
    ]),
    strong(words.arrives(formats.amount(money.arrives)), [
      ...payments.map((payment) => paymentBranch(payment, texts)),
      ...sumBranches(arrives, texts),
    ]),
  ];
}

/** A sum under its own heading needs no name. */
function sumBranches(step: Step, texts: Texts): Branch[] {
  return stepBranches([{ ...step, name: 'sum' }], texts);
}

function taxBranch({ payment, open, step }: ExplainedTax, texts: Texts): Branch {
  const { benefits, formats, explanation: words } = texts;
  return {
    text: words.taxOn(benefits[payment.benefit], open ? null : formats.shortDate(payment.date)),
    branches: [{ text: withholdingText(payment.withholding, texts) }, { text: stepText(step, formats, words.steps) }],
  };
}

function paymentBranch({ payment, gross, withheld, net }: ExplainedPayment, texts: Texts): Branch {
  const { benefits, formats, explanation: words } = texts;
  const { date, benefit, collected, withholding } = payment;
  return {
    text: words.arrival(
      formats.shortDate(date),
      benefits[benefit],
      formats.period(payment),
      formats.amount(payment.net),
    ),
    branches: [
      ...stepBranches(gross, texts),
      ...(collected > 0 ? [{ text: words.collected(formats.amount(collected)) }] : []),
      ...(payment.withheld > 0
        ? [{ text: withholdingText(withholding, texts) }, ...stepBranches([withheld, net], texts)]
        : []),
    ],
  };
}

/** `20% without a card for benefits (EPL 13 §)`. */
function withholdingText({ rule, share, section }: Withholding, { formats, explanation }: Texts): string {
  const cited = section === null ? '' : ` (${section})`;
  const part = share === 0 ? '' : `${formats.share(share)} `;
  return `${part}${explanation.withholding[rule]}${cited}`;
}
