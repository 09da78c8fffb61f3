import { enacted, type Figure } from './figure.js';

/** Daily amounts of unemployment benefit and what is paid beside them. */
export const UNEMPLOYMENT_AMOUNTS = {
  'unemployment.base-amount': {
    unit: 'eur-per-day',
    section: 'TTL 6:1, 7:4; YTL 15 §',
    versions: [
      enacted('2020-01-01', 33.66, 'Act 1217/2019, index 1633'),
      enacted('2021-01-01', 33.78, 'TTL 14:1, index 1639'),
      enacted('2022-01-01', 34.5, 'TTL 14:1, index 1674'),
      enacted('2022-08-01', 35.72, 'Act 681/2022 (extra adjustment), index 1733'),
      enacted('2023-01-01', 37.21, 'TTL 14:1, index 1805; frozen 2024–2027 by Act 1296/2023'),
    ],
  },
  'unemployment.child-increase-1': {
    unit: 'eur-per-day',
    section: 'TTL 6:6, 7:4',
    versions: [
      enacted('2020-01-01', 5.28, 'TTL 14:1, index 1633'),
      enacted('2021-01-01', 5.3, 'TTL 14:1, index 1639'),
      enacted('2022-01-01', 5.41, 'TTL 14:1, index 1674'),
      enacted('2022-08-01', 5.61, 'Act 681/2022 (extra adjustment), index 1733'),
      enacted('2023-01-01', 7.01, 'Act 1227/2022 (temporary rise for 2023)'),
      enacted('2024-01-01', 5.84, 'TTL 14:1, end of Act 1227/2022'),
      enacted('2024-04-01', 0, 'repealed by Act 1300/2023'),
    ],
  },
  'unemployment.child-increase-2': {
    unit: 'eur-per-day',
    section: 'TTL 6:6, 7:4',
    versions: [
      enacted('2020-01-01', 7.76, 'TTL 14:1, index 1633'),
      enacted('2021-01-01', 7.78, 'TTL 14:1, index 1639'),
      enacted('2022-01-01', 7.95, 'TTL 14:1, index 1674'),
      enacted('2022-08-01', 8.23, 'Act 681/2022 (extra adjustment), index 1733'),
      enacted('2023-01-01', 10.29, 'Act 1227/2022 (temporary rise for 2023)'),
      enacted('2024-01-01', 8.57, 'TTL 14:1, end of Act 1227/2022'),
      enacted('2024-04-01', 0, 'repealed by Act 1300/2023'),
    ],
  },
  'unemployment.child-increase-3': {
    unit: 'eur-per-day',
    section: 'TTL 6:6, 7:4',
    versions: [
      enacted('2020-01-01', 10, 'TTL 14:1, index 1633'),
      enacted('2021-01-01', 10.03, 'TTL 14:1, index 1639'),
      enacted('2022-01-01', 10.25, 'TTL 14:1, index 1674'),
      enacted('2022-08-01', 10.61, 'Act 681/2022 (extra adjustment), index 1733'),
      enacted('2023-01-01', 13.26, 'Act 1227/2022 (temporary rise for 2023)'),
      enacted('2024-01-01', 11.05, 'TTL 14:1, end of Act 1227/2022'),
      enacted('2024-04-01', 0, 'repealed by Act 1300/2023'),
    ],
  },
  // Since 2025 paid only in services begun before, at the amount of 2023.
  'unemployment.service-supplement': {
    unit: 'eur-per-day',
    section: 'TTL 6:1, 6:3, 7:5',
    versions: [
      enacted('2020-01-01', 4.79, 'TTL 14:1, index 1633'),
      enacted('2021-01-01', 4.8, 'TTL 14:1, index 1639'),
      enacted('2022-01-01', 4.91, 'TTL 14:1, index 1674'),
      enacted('2022-08-01', 5.08, 'Act 681/2022 (extra adjustment), index 1733'),
      enacted('2023-01-01', 5.29, 'TTL 14:1, index 1805; frozen by Act 1296/2023, kept by Act 962/2024'),
    ],
  },
  'unemployment.supplement-days': {
    unit: 'days',
    section: 'TTL 6:3, 7:5',
    versions: [enacted('2019-01-01', 200, 'Act 1290/2002; kept by Act 962/2024 in services begun before 2025')],
  },
  'unemployment.supplement-between-days': {
    unit: 'days',
    section: 'TTL 6:3, 7:5',
    versions: [enacted('2019-01-01', 7, 'Act 1290/2002; kept by Act 962/2024 in services begun before 2025')],
  },
  'unemployment.days-per-month': {
    unit: 'tenths',
    section: 'TTL 4:7, 6:4; YTL 15 §',
    versions: [enacted('2019-01-01', 21.5, 'Act 1290/2002; from 1.5.2026 by reference in Act 48/2026')],
  },
  'unemployment.smallest-payment-share': {
    unit: 'percent',
    section: 'TTL 11:5; YTL 24 §',
    versions: [enacted('2019-01-01', 50, 'Act 1290/2002; from 1.5.2026 Act 48/2026')],
  },
  'unemployment.expense-compensation': {
    unit: 'eur-per-day',
    section: 'TTL 10:6; 380/2023 103–106 §; YTL 19 §',
    versions: [enacted('2019-01-01', 9, 'Act 916/2012 9:1; from 1.1.2025 Act 380/2023')],
  },
} as const satisfies Record<string, Figure>;
