import { familyOf } from '../../law/benefits.js';
import type { MoneyResult, Right } from '../../payments/money.js';
import type { Paint } from '../drawing/paint.js';
import { SOFT_HYPHEN } from '../drawing/softHyphen.js';
import { type DrawTable, type TableContent, totalWidth } from '../drawing/tableContent.js';
import { wrap } from '../drawing/wrap.js';
import type { Texts } from '../texts.js';

interface PaymentsLook {
  readonly width: number;
  readonly paint: Paint;
  readonly draw: DrawTable;
}

/** When the money of each right that begins first arrives, and what is collected of what was paid before it. */
export function firstPaymentsBlock(money: MoneyResult, texts: Texts, width: number, paint: Paint): string {
  const lines = firstPaymentLines(money, texts);
  if (lines.length === 0) return '';
  const items = lines.map((line) => wrap(line, width, { first: '  ', rest: '    ' }));
  return [paint('strong', texts.labels.payments.first), ...items].join('\n');
}

/** The same, one line each, not yet broken. */
export function firstPaymentLines({ rights, bridges }: MoneyResult, texts: Texts): string[] {
  const { labels, benefits, formats } = texts;
  const beginning = [...rights].sort((a, b) => a.from - b.from).filter(({ claim }) => claim.filed !== null);
  return [
    ...beginning.map((right) => rightText(right, texts)),
    ...bridges.map((bridge) =>
      labels.payments.bridge({
        period: formats.period(bridge),
        paid: benefits[bridge.paid],
        granted: benefits[bridge.granted],
        gross: formats.amount(bridge.gross),
        collected: formats.amount(bridge.collected),
      }),
    ),
  ];
}

function rightText(
  { benefit, firstPayable, claim, firstPayment }: Right,
  { labels, benefits, formats }: Texts,
): string {
  return labels.payments.right({
    benefit: benefits[benefit],
    from: formats.shortDate(firstPayable),
    decided: claim.decidedOn === null ? null : formats.shortDate(claim.decidedOn),
    paid: firstPayment === null ? null : formats.shortDate(firstPayment),
  });
}

/** Every payment of the path, one line each. */
export function paymentsBlock(money: MoneyResult, texts: Texts, look: PaymentsLook): string {
  const roomy = paymentsTable(money, texts, 2);
  const table = totalWidth(roomy) <= look.width ? roomy : paymentsTable(money, texts, 1);
  return [look.paint('strong', texts.labels.payments.title), look.draw(table, look.paint)].join('\n');
}

/** One row a payment; the benefit by its family, as the table of months has it. */
export function paymentsTable({ payments }: MoneyResult, { labels, formats }: Texts, spacing: number): TableContent {
  const { payments: names } = labels;
  return {
    spacing,
    head: [names.date, names.benefit, names.for, names.gross, names.withheld, names.net].map((each) => [each]),
    rows: payments.map((payment) =>
      [
        formats.shortDate(payment.date),
        labels.columns[familyOf(payment.benefit)].replaceAll(SOFT_HYPHEN, ''),
        formats.period(payment),
        formats.figure(payment.gross),
        formats.figure(payment.withheld),
        formats.figure(payment.net),
      ].map((text) => ({ text })),
    ),
  };
}
