import { enacted, type Figure } from './figure.js';

/** Lengths of the periods for which benefits are paid, and the dates of monthly pensions. */
export const PAYMENT_FIGURES = {
  'unemployment.first-payment-days': {
    unit: 'days',
    section: '330/2026 1 §; 1330/2002 1 §',
    versions: [enacted('2020-01-01', 14, 'Decree 1330/2002; kept by Decree 330/2026')],
  },
  'unemployment.payment-days': {
    unit: 'days',
    section: '330/2026 1 §; 1330/2002 1 §',
    versions: [enacted('2020-01-01', 28, 'Decree 1330/2002; kept by Decree 330/2026')],
  },
  'sickness.first-payment-days': {
    unit: 'days',
    section: '1335/2004 2:3',
    versions: [enacted('2020-01-01', 6, 'Decree 101/2017')],
  },
  'sickness.payment-days': {
    unit: 'days',
    section: '1335/2004 2:3',
    versions: [enacted('2020-01-01', 25, 'Decree 101/2017')],
  },
  'rehabilitation.first-payment-days': {
    unit: 'days',
    section: 'KKRL 46 §',
    versions: [enacted('2020-01-01', 6, 'Act 566/2005')],
  },
  'rehabilitation.payment-days': {
    unit: 'days',
    section: 'KKRL 46 §',
    versions: [enacted('2020-01-01', 25, 'Act 566/2005')],
  },
  'payment.pension-date': {
    unit: 'date-of-month',
    section: '1101/2020 1, 5 §',
    versions: [enacted('2021-01-01', 7, 'Decree 1101/2020')],
  },
  'payment.guarantee-pension-date': {
    unit: 'date-of-month',
    section: '1101/2020 5 §',
    versions: [enacted('2021-01-01', 22, 'Kela, payment days of pensions (undated page)')],
  },
} as const satisfies Record<string, Figure>;
