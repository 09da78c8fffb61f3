import { enacted, type Figure } from './figure.js';

/** Rehabilitation allowance and what is paid beside it; the sickness figures serve its income formula (KKRL 32 §). */
export const REHABILITATION_FIGURES = {
  // Repealed by Act 1240/2023 for rehabilitation begun from 2024; earlier starts keep it, so it does not end.
  'rehabilitation.minimum-vocational': {
    unit: 'eur-per-day',
    section: 'KKRL 35 §',
    versions: [
      enacted('2019-01-01', 31.39, 'amount of 2019 as published by Kela'),
      enacted('2020-01-01', 33.39, 'Act 1228/2019, index 1633'),
      enacted('2021-01-01', 33.51, 'Act 1228/2019, index 1639'),
      enacted('2022-01-01', 34.23, 'Act 1228/2019, index 1674'),
      enacted('2022-08-01', 35.43, 'Act 681/2022 (extra adjustment), index 1733'),
      enacted('2023-01-01', 36.91, 'Act 1228/2019, index 1805; frozen by Act 1296/2023, kept by Act 1240/2023'),
    ],
  },
  'rehabilitation.vocational-share': {
    unit: 'percent',
    section: 'KKRL 32 §',
    versions: [
      enacted('2020-01-01', 75, 'Act 536/2019'),
      enacted('2024-01-01', 0, 'repealed by Act 1240/2023 for rehabilitation begun from 1.1.2024'),
    ],
  },
  'rehabilitation.waiting-long': {
    unit: 'days',
    section: 'KKRL 25 §',
    versions: [enacted('2019-01-01', 10, 'Act 566/2005')],
  },
  'rehabilitation.waiting-short': {
    unit: 'days',
    section: 'KKRL 25 §',
    versions: [enacted('2019-01-01', 1, 'Act 566/2005')],
  },
  'rehabilitation.relapse-days': {
    unit: 'days',
    section: 'KKRL 25 §',
    versions: [enacted('2019-01-01', 30, 'Act 566/2005')],
  },
  'rehabilitation.pensioner-waiting-days': {
    unit: 'days',
    section: 'KKRL 26 §',
    versions: [enacted('2019-01-01', 30, 'Act 566/2005')],
  },
  'rehabilitation.course-days': {
    unit: 'days',
    section: 'KKRL 25 §',
    versions: [enacted('2019-01-01', 12, 'Act 566/2005')],
  },
  'rehabilitation.individual-days': {
    unit: 'days',
    section: 'KKRL 25 §',
    versions: [enacted('2015-10-01', 20, 'Act 1236/2014')],
  },
  'rehabilitation.interruption-days': {
    unit: 'days',
    section: 'KKRL 29 §',
    versions: [enacted('2019-01-01', 25, 'Act 566/2005')],
  },
  'rehabilitation.waiting-pay-share': {
    unit: 'percent',
    section: 'KKRL 24 §',
    versions: [enacted('2019-01-01', 80, 'Act 566/2005')],
  },
  'rehabilitation.waiting-pay-days': {
    unit: 'days',
    section: 'KKRL 24 §',
    versions: [enacted('2019-01-01', 75, 'Act 566/2005: three months of 25 days; Act 730/2024')],
  },
  'rehabilitation.partial-share': {
    unit: 'percent',
    section: 'KKRL 32 a §',
    versions: [enacted('2019-01-01', 50, 'Act 566/2005')],
  },
  'rehabilitation.pensioner-share': {
    unit: 'percent',
    section: 'KKRL 34 §',
    versions: [enacted('2019-01-01', 10, 'Act 566/2005')],
  },
  'rehabilitation.day-hours': {
    unit: 'hours',
    section: 'KKRL 23 §',
    versions: [enacted('2019-01-01', 4, 'Act 566/2005')],
  },
  'rehabilitation.flexible-days': {
    unit: 'yes-no',
    section: 'KKRL 23 §',
    versions: [
      enacted('2019-01-01', 0, 'no flexible days before Act 1028/2022'),
      enacted('2023-01-01', 1, 'Act 1028/2022'),
    ],
  },
  'rehabilitation.flexible-minimum-days': {
    unit: 'days',
    section: 'KKRL 23 §',
    versions: [
      enacted('2019-01-01', 0, 'no flexible days before Act 1028/2022'),
      enacted('2023-01-01', 3, 'Act 1028/2022'),
    ],
  },
  'rehabilitation.maintenance-compensation': {
    unit: 'eur-per-day',
    section: 'KKRL 31 §',
    versions: [enacted('2010-01-01', 9, 'Act 856/2009')],
  },
  'rehabilitation.claim-months': {
    unit: 'months',
    section: 'KKRL 41 §',
    versions: [
      enacted('2019-01-01', 4, 'Act 566/2005'),
      enacted('2023-01-01', 6, 'Act 1028/2022 (claims pending from 1.1.2023)'),
    ],
  },
  'rehabilitation.days-per-month': {
    unit: 'days',
    section: 'KKRL 34, 36 §',
    versions: [enacted('2019-01-01', 25, 'Act 566/2005')],
  },
  'rehabilitation.earnings-index': {
    unit: 'points',
    section: 'KKRL 67 §',
    versions: [
      enacted('2020-01-01', 2617, 'index confirmed for 2020, as published by Keva'),
      enacted('2021-01-01', 2631, 'Decree 716/2020'),
      enacted('2022-01-01', 2691, 'Decree 897/2021'),
      enacted('2023-01-01', 2874, 'Decree 866/2022; no more raises by Act 1240/2023 and Act 1296/2023'),
    ],
  },
  'rehabilitation.pay-limit-days': {
    unit: 'days',
    section: 'KKRL 37 §',
    versions: [enacted('2019-01-01', 25, 'Act 566/2005: 25 times the minimum; Act 730/2024')],
  },
  'rehabilitation.minimum-age': {
    unit: 'years',
    section: 'KKRL 17, 20 §',
    versions: [enacted('2019-01-01', 16, 'Act 566/2005; kept by Act 735/2024 for those born before 2009')],
  },
  'rehabilitation.minimum-age-born-2009': {
    unit: 'years',
    section: 'KKRL 17, 20 §',
    versions: [enacted('2019-01-01', 16, 'Act 566/2005'), enacted('2025-01-01', 18, 'Act 735/2024')],
  },
  'rehabilitation.maximum-age': {
    unit: 'years',
    section: 'KKRL 17 §',
    versions: [enacted('2019-01-01', 68, 'Act 566/2005')],
  },
  'rehabilitation.young-maximum-age': {
    unit: 'years',
    section: 'KKRL 20 §',
    versions: [enacted('2019-01-01', 20, 'Act 566/2005')],
  },
  'rehabilitation.youth-maximum-age': {
    unit: 'years',
    section: 'KKRL 7 a §',
    versions: [enacted('2019-01-01', 29, 'Act 1097/2018')],
  },
} as const satisfies Record<string, Figure>;
