import { shownDay } from '../../answer/anonymity.js';
import type { Day } from '../../calendar/day.js';
import { type Cents, euros } from '../../money/cents.js';
import type { Bridge, MoneyResult, Payment, Right } from '../../payments/money.js';
import type { TaxYearEstimate } from '../../payments/taxYears.js';
import type { Texts } from '../texts.js';
import { datesJson } from './jsonDates.js';

/** What is claimed and decided when, what arrives when, and what is collected of what was paid before. */
export function moneyJson({ rights, payments, bridges }: MoneyResult) {
  return {
    claims: rights.filter(({ claim }) => claim.filed !== null).map(claimJson),
    payments: payments.map(paymentJson),
    settlements: bridges.map(bridgeJson),
  };
}

function claimJson({ benefit, firstPayable, to, claim, certainty, firstPayment }: Right) {
  return {
    benefit,
    ...datesJson({ from: firstPayable, to }),
    filed: dateOrNull(claim.filed),
    decidedOn: dateOrNull(claim.decidedOn),
    decisionStated: claim.stated,
    firstPayment: dateOrNull(firstPayment),
    certainty,
  };
}

function bridgeJson(bridge: Bridge) {
  return {
    ...datesJson(bridge),
    paid: bridge.paid,
    granted: bridge.granted,
    known: shownDay(bridge.known),
    gross: euros(bridge.gross),
    collected: euros(bridge.collected),
  };
}

export function taxYearJson({ year, withheld, tax, refund, projected }: TaxYearEstimate, { tax: words }: Texts) {
  if (typeof tax === 'string') return { year, withheld: euros(withheld), notCalculated: words.notCalculated[tax] };
  return {
    year,
    income: euros(tax.income),
    ...(tax.pensionDeduction && { pensionDeduction: euros(tax.pensionDeduction.amount) }),
    basicDeduction: euros(tax.basicDeduction.amount),
    taxes: tax.taxes.map((item) => ({ tax: item.tax, amount: euros(item.amount), law: item.section })),
    total: euros(tax.total),
    withheld: euros(withheld),
    refund: euros(refund as Cents),
    projectedRates: projected,
  };
}

function paymentJson(payment: Payment) {
  return {
    date: shownDay(payment.date),
    benefit: payment.benefit,
    ...datesJson(payment),
    gross: euros(payment.gross),
    withheld: euros(payment.withheld),
    net: euros(payment.net),
    ...(payment.collected > 0 && { collected: euros(payment.collected) }),
    ...(payment.provisional && { provisional: true }),
    ...(payment.decidedOn !== null && { decidedOn: shownDay(payment.decidedOn) }),
  };
}

function dateOrNull(value: Day | null): string | null {
  return value === null ? null : shownDay(value);
}
