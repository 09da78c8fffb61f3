/** Tax and payments of a month, for machines. */
import { shownDay } from '../../answer/anonymity.js';
import type { ExplainedMoney, ExplainedPayment, ExplainedTax } from '../../explanation/money.js';
import { euros, SHARE_UNIT } from '../../money/cents.js';
import type { Payment } from '../../payments/money.js';
import { stepJson } from './stepJson.js';

export function moneyJson({ money, taxes, withheld, net, payments, arrives }: ExplainedMoney) {
  return {
    withheld: { amount: euros(money.withheld), parts: taxes.map(taxJson), arithmetic: stepJson(withheld) },
    net: { amount: euros(money.net), arithmetic: stepJson(net) },
    arrives: { amount: euros(money.arrives), payments: payments.map(paymentJson), arithmetic: stepJson(arrives) },
    certainty: money.certainty,
    ...(money.worst !== null && { worst: { net: euros(money.worst) } }),
  };
}

function taxJson({ payment, open, step }: ExplainedTax) {
  return {
    date: open ? null : shownDay(payment.date),
    ...ofPayment(payment),
    withholding: withholdingJson(payment),
    arithmetic: stepJson(step),
  };
}

function ofPayment({ benefit, from, to }: Payment) {
  return { benefit, from: shownDay(from), to: shownDay(to) };
}

function withholdingJson({ withholding: { rule, share, section } }: Payment) {
  return { rule, share: share / SHARE_UNIT, section };
}

function paymentJson({ payment, gross, withheld, net }: ExplainedPayment) {
  return {
    date: shownDay(payment.date),
    ...ofPayment(payment),
    gross: euros(payment.gross),
    withheld: euros(payment.withheld),
    net: euros(payment.net),
    collected: euros(payment.collected),
    decidedOn: payment.decidedOn === null ? null : shownDay(payment.decidedOn),
    withholding: withholdingJson(payment),
    arithmetic: [...gross, withheld, net].map(stepJson),
  };
}
