import type { PathAnswer } from '../../../answer/answer.js';
import { firstPaymentLines } from '../../simulate/paymentsBlock.js';
import { type Html, html } from '../html.js';
import { table } from '../table.js';
import { eachPath, list, section, type View } from '../view.js';

/** When the money of each right first arrives, and every payment. */
export function paymentsSection(view: View): Html {
  const paid = view.answer.paths.filter(({ money }) => money.payments.length > 0);
  return section(
    view,
    'payments',
    view.texts.labels.payments.title,
    eachPath(view, (path) => paymentsOf(path, view), paid),
  );
}

function paymentsOf({ money }: PathAnswer, { texts }: View): Html {
  const { labels, formats, benefits } = texts;
  const { payments: names } = labels;
  const columns = [
    ...[names.date, names.benefit, names.for].map((heading) => ({ heading })),
    ...[names.gross, names.withheld, names.net].map((heading) => ({ heading, isNumber: true })),
  ];
  const rows = money.payments.map((payment) => ({
    cells: [
      formats.shortDate(payment.date),
      benefits[payment.benefit],
      formats.period(payment),
      formats.figure(payment.gross),
      formats.figure(payment.withheld),
      html`<strong>${formats.figure(payment.net)}</strong>`,
    ],
  }));
  return html`${list(firstPaymentLines(money, texts), 'notes')}${table({ caption: names.title }, columns, rows)}`;
}
