import { enacted, type Figure, projected } from './figure.js';

/** Sickness allowance and partial sickness allowance; the yearly ones are those of the year of the onset. */
export const SICKNESS_FIGURES = {
  'sickness.income-threshold': {
    unit: 'eur-per-year',
    section: 'SVL 7:1',
    versions: [
      enacted('2020-01-01', 1484, 'Act 535/2019, wage coefficient 1.446 (Decree 1030/2019)'),
      enacted('2021-01-01', 1504, 'wage coefficient 1.465 (Decree 715/2020)'),
      enacted('2022-01-01', 1541, 'wage coefficient 1.501 (Decree 896/2021)'),
      enacted('2023-01-01', 1599, 'wage coefficient 1.558 (Decree 865/2022)'),
      enacted('2024-01-01', 1680, 'wage coefficient 1.637 (Decree 981/2023)'),
      enacted('2025-01-01', 1717, 'wage coefficient 1.673 (Decree 573/2024)'),
      enacted('2026-01-01', 1757, 'wage coefficient 1.712 (Decree 952/2025)'),
      projected('2027-01-01', 1814, 'wage coefficient 1.767, forecast of SISU 26.10'),
    ],
  },
  'sickness.income-limit': {
    unit: 'eur-per-year',
    section: 'SVL 11:1',
    versions: [
      enacted('2020-01-01', 31595, 'Act 535/2019, wage coefficient 1.446 (Decree 1030/2019)'),
      enacted('2021-01-01', 32011, 'wage coefficient 1.465 (Decree 715/2020)'),
      enacted('2022-01-01', 32797, 'wage coefficient 1.501 (Decree 896/2021)'),
      enacted('2023-01-01', 34043, 'wage coefficient 1.558 (Decree 865/2022)'),
      enacted('2024-01-01', 35769, 'wage coefficient 1.637 (Decree 981/2023)'),
      enacted('2025-01-01', 28241, 'Act 693/2024, wage coefficient 1.673 (Decree 573/2024)'),
      enacted('2026-01-01', 28899, 'wage coefficient 1.712 (Decree 952/2025)'),
      projected('2027-01-01', 29827, 'wage coefficient 1.767, forecast of SISU 26.10'),
    ],
  },
  'sickness.lower-share': {
    unit: 'percent',
    section: 'SVL 11:1',
    versions: [enacted('2020-01-01', 70, 'Act 535/2019')],
  },
  'sickness.upper-share': {
    unit: 'percent',
    section: 'SVL 11:1',
    versions: [enacted('2020-01-01', 20, 'Act 535/2019'), enacted('2025-01-01', 15, 'Act 693/2024')],
  },
  'sickness.contribution-deduction': {
    unit: 'percent',
    section: 'SVL 11:7',
    versions: [
      enacted('2020-01-01', 9.58, 'contributions 1.18 + 7.15 + 1.25'),
      enacted('2021-01-01', 9.91, 'contributions 1.36 + 7.15 + 1.40 (819/2020, 808/2020, 914/2020)'),
      enacted('2022-01-01', 9.83, 'contributions 1.18 + 7.15 + 1.50 (1016/2021, 937/2021, 1189/2021)'),
      enacted('2023-01-01', 10.01, 'contributions 1.36 + 7.15 + 1.50 (921/2022, 903/2022, 891/2022)'),
      enacted('2024-01-01', 8.95, 'contributions 1.01 + 7.15 + 0.79 (1026/2023, 1008/2023, 1127/2023)'),
      enacted('2025-01-01', 8.58, 'contributions 0.84 + 7.15 + 0.59 (694/2024, 621/2024, 751/2024)'),
      enacted('2026-01-01', 9.07, 'contributions 0.88 + 7.30 + 0.89 (1026/2025, 1020/2025, Kela)'),
      projected('2027-01-01', 9.01, 'contributions 0.82 + 7.30 + 0.89, forecast of SISU 26.10'),
    ],
  },
  'sickness.income-divisor': {
    unit: 'days',
    section: 'SVL 11:1',
    versions: [enacted('2020-01-01', 300, 'Act 535/2019')],
  },
  'sickness.minimum': {
    unit: 'eur-per-day',
    section: 'SVL 11:10',
    versions: [
      enacted('2019-01-01', 27.86, 'amount of 2019 as published by Kela'),
      enacted('2020-01-01', 28.94, 'Act 1216/2019, index 1633'),
      enacted('2021-01-01', 29.05, 'Act 1216/2019, index 1639'),
      enacted('2022-01-01', 29.67, 'Act 1216/2019, index 1674'),
      enacted('2022-08-01', 30.71, 'Act 681/2022 (extra adjustment), index 1733'),
      enacted('2023-01-01', 31.99, 'Act 1216/2019, index 1805; frozen 2024–2027 by Act 1296/2023'),
    ],
  },
  // The onset day itself comes before these.
  'sickness.waiting-working-days': {
    unit: 'days',
    section: 'SVL 8:7',
    versions: [enacted('2019-01-01', 9, 'Act 1224/2004')],
  },
  'sickness.relapse-days': {
    unit: 'days',
    section: 'SVL 8:7, 11:2',
    versions: [enacted('2019-01-01', 30, 'Act 1224/2004; for the income Act 535/2019')],
  },
  'sickness.maximum-days': {
    unit: 'days',
    section: 'SVL 8:8',
    versions: [enacted('2019-01-01', 300, 'Act 1224/2004')],
  },
  'sickness.lookback-years': {
    unit: 'years',
    section: 'SVL 8:8, 8:12',
    versions: [enacted('2019-01-01', 2, 'Act 1224/2004')],
  },
  'sickness.capacity-months': {
    unit: 'months',
    section: 'SVL 8:8, 8:9',
    versions: [enacted('2019-01-01', 12, 'Act 1224/2004')],
  },
  'sickness.extra-days': {
    unit: 'days',
    section: 'SVL 8:9',
    versions: [enacted('2019-01-01', 50, 'Act 1247/2010')],
  },
  'sickness.extra-work-days': {
    unit: 'days',
    section: 'SVL 8:9',
    versions: [enacted('2019-01-01', 30, 'Act 1247/2010')],
  },
  'sickness.certificate-a-days': {
    unit: 'days',
    section: '1335/2004 2:1',
    versions: [enacted('2019-01-01', 60, 'practice of Kela, kela.fi/sickness-allowance (1/2025)')],
  },
  'sickness.statement-days': {
    unit: 'days',
    section: 'SVL 8:5 a',
    versions: [enacted('2019-01-01', 90, 'Act 19/2012, Act 1075/2021')],
  },
  'sickness.absence-report-days': {
    unit: 'days',
    section: '1383/2001 10 a §',
    versions: [enacted('2019-01-01', 30, 'Act 1383/2001; kela.fi/tyonantajat-tyokyvyn-tukeminen')],
  },
  'sickness.rehabilitation-check-days': {
    unit: 'days',
    section: 'SVL 12:6',
    versions: [enacted('2019-01-01', 60, 'Act 1224/2004')],
  },
  // That of the incapacity's first day counts.
  'sickness.third-statement-days': {
    unit: 'days',
    section: 'SVL 8:5a, 12:6',
    versions: [enacted('2019-01-01', 0, 'before Act 1075/2021'), enacted('2022-01-01', 230, 'Act 1075/2021')],
  },
  'sickness.priority-days': {
    unit: 'days',
    section: 'SVL 12:3',
    versions: [enacted('2019-01-01', 150, 'Act 1224/2004')],
  },
  'sickness.priority-months': {
    unit: 'months',
    section: 'SVL 12:3',
    versions: [enacted('2019-01-01', 5, 'Act 1224/2004')],
  },
  'sickness.priority-months-with-maximum': {
    unit: 'months',
    section: 'SVL 12:3',
    versions: [enacted('2019-01-01', 4, 'Act 1224/2004')],
  },
  'sickness.priority-interval-months': {
    unit: 'months',
    section: 'SVL 12:3',
    versions: [enacted('2019-01-01', 6, 'Act 1224/2004')],
  },
  'sickness.days-per-month': {
    unit: 'days',
    section: 'SVL 12:12',
    versions: [enacted('2019-01-01', 25, 'Act 1224/2004')],
  },
  'sickness.partial-share': {
    unit: 'percent',
    section: 'SVL 11:14',
    versions: [enacted('2019-01-01', 50, 'Act 1224/2004')],
  },
  'sickness.partial-days': {
    unit: 'days',
    section: 'SVL 8:12',
    versions: [enacted('2019-01-01', 120, 'Act 972/2013'), enacted('2023-01-01', 150, 'Act 1027/2022')],
  },
  'sickness.partial-work-minimum': {
    unit: 'percent',
    section: 'SVL 8:11',
    versions: [enacted('2019-01-01', 40, 'Act 1224/2004')],
  },
  'sickness.partial-work-maximum': {
    unit: 'percent',
    section: 'SVL 8:11',
    versions: [enacted('2019-01-01', 60, 'Act 1224/2004')],
  },
  'sickness.claim-months': {
    unit: 'months',
    section: 'SVL 15:4',
    versions: [enacted('2019-01-01', 2, 'Act 1224/2004')],
  },
  'sickness.review-months': {
    unit: 'months',
    section: 'SVL 11:2',
    versions: [enacted('2020-01-01', 12, 'Act 535/2019')],
  },
  'sickness.minimum-age': {
    unit: 'years',
    section: 'SVL 8:2',
    versions: [enacted('2019-01-01', 16, 'Act 1224/2004; kept by Act 737/2024 for those born before 2009')],
  },
  'sickness.minimum-age-born-2009': {
    unit: 'years',
    section: 'SVL 8:2',
    versions: [enacted('2019-01-01', 16, 'Act 1224/2004'), enacted('2025-01-01', 18, 'Act 737/2024')],
  },
  'sickness.maximum-age': {
    unit: 'years',
    section: 'SVL 8:2',
    versions: [enacted('2019-01-01', 68, 'Act 1224/2004')],
  },
} as const satisfies Record<string, Figure>;
