import { enacted, type Figure, projected } from './figure.js';

/** National pension and guarantee pension, as a pension step without a stated amount is shown. */
export const PENSION_FIGURES = {
  'pension.national-single': {
    unit: 'eur-per-month',
    section: 'KEL 19 §',
    versions: [
      enacted('2021-01-01', 665.29, 'index 1639, SISU 26.10'),
      enacted('2022-01-01', 679.5, 'index 1674, SISU 26.10'),
      enacted('2022-08-01', 703.45, 'Act 681/2022 (extra adjustment), index 1733, SISU 26.10'),
      enacted('2023-01-01', 732.67, 'index 1805, SISU 26.10'),
      enacted('2024-01-01', 775.7, 'index 1911, kela.fi'),
      enacted('2025-01-01', 783.41, 'index 1930, SISU 26.10'),
      enacted('2026-01-01', 787.07, 'index 1939, kela.fi'),
      projected('2027-01-01', 804.52, 'index 1982, forecast of SISU 26.10'),
    ],
  },
  'pension.national-couple': {
    unit: 'eur-per-month',
    section: 'KEL 19 §',
    versions: [
      enacted('2021-01-01', 593.97, 'index 1639, SISU 26.10'),
      enacted('2022-01-01', 606.65, 'index 1674, SISU 26.10'),
      enacted('2022-08-01', 628.03, 'Act 681/2022 (extra adjustment), index 1733, SISU 26.10'),
      enacted('2023-01-01', 654.13, 'index 1805, SISU 26.10'),
      enacted('2024-01-01', 692.54, 'index 1911, kela.fi'),
      enacted('2025-01-01', 699.42, 'index 1930, SISU 26.10'),
      enacted('2026-01-01', 702.69, 'index 1939, kela.fi'),
      projected('2027-01-01', 718.27, 'index 1982, forecast of SISU 26.10'),
    ],
  },
  'pension.guarantee': {
    unit: 'eur-per-month',
    section: 'TakuuEL 8 §',
    versions: [
      enacted('2021-01-01', 837.59, 'index 1639, SISU 26.10'),
      enacted('2022-01-01', 855.48, 'index 1674, SISU 26.10'),
      enacted('2022-08-01', 885.63, 'Act 681/2022 (extra adjustment), index 1733, SISU 26.10'),
      enacted('2023-01-01', 922.42, 'index 1805, SISU 26.10'),
      enacted('2024-01-01', 976.59, 'index 1911, kela.fi'),
      enacted('2025-01-01', 986.3, 'index 1930, SISU 26.10'),
      enacted('2026-01-01', 990.9, 'index 1939, kela.fi'),
      projected('2027-01-01', 1012.88, 'index 1982, forecast of SISU 26.10'),
    ],
  },
  'pension.free-income': {
    unit: 'eur-per-year',
    section: 'KEL 20 §',
    versions: [
      enacted('2021-01-01', 675, 'Act 568/2007, index 1639, SISU 26.10'),
      enacted('2022-01-01', 689, 'Act 568/2007, index 1674, SISU 26.10'),
      enacted('2022-08-01', 713, 'Act 681/2022 (extra adjustment), index 1733, SISU 26.10'),
      enacted('2023-01-01', 743, 'Act 568/2007, index 1805, SISU 26.10'),
      enacted('2024-01-01', 787, 'Act 568/2007, index 1911, SISU 26.10'),
      enacted('2025-01-01', 795, 'Act 568/2007, index 1930, SISU 26.10'),
      enacted('2026-01-01', 798, 'Act 568/2007, index 1939, kela.fi'),
      projected('2027-01-01', 816, 'index 1982, forecast of SISU 26.10'),
    ],
  },
  'pension.income-share': {
    unit: 'percent',
    section: 'KEL 20 §',
    versions: [enacted('2021-01-01', 50, 'Act 568/2007')],
  },
  'pension.claim-months': {
    unit: 'months',
    section: 'KEL 55 §, TakuuEL 12 §',
    versions: [enacted('2019-01-01', 6, 'Acts 568/2007 and 703/2010')],
  },
  'pension.rehabilitation-first-age': {
    unit: 'years',
    section: 'KEL 16 §',
    versions: [enacted('2019-01-01', 20, 'Act 568/2007; kept by Act 733/2024')],
  },
  'pension.retirement-first-years': {
    unit: 'years',
    section: 'TyEL 11 §',
    versions: [enacted('2019-01-01', 63, 'Act 69/2016')],
  },
  'pension.retirement-step-months': {
    unit: 'months',
    section: 'TyEL 11 §',
    versions: [enacted('2019-01-01', 3, 'Act 69/2016')],
  },
  'pension.retirement-last-years': {
    unit: 'years',
    section: 'TyEL 11 §',
    versions: [enacted('2019-01-01', 65, 'Act 69/2016')],
  },
  // 5.38 € at index point 1302 in both acts; only the amount of 2026 was found published.
  'pension.smallest-payment': {
    unit: 'eur-per-month',
    section: 'KEL 25 §, TakuuEL 8 §',
    versions: [
      enacted('2021-01-01', 6.77, 'Acts 568/2007 and 703/2010, computed with index 1639'),
      enacted('2022-01-01', 6.92, 'Acts 568/2007 and 703/2010, computed with index 1674'),
      enacted('2022-08-01', 7.16, 'Act 681/2022 (extra adjustment), computed with index 1733'),
      enacted('2023-01-01', 7.46, 'Acts 568/2007 and 703/2010, computed with index 1805'),
      enacted('2024-01-01', 7.9, 'Acts 568/2007 and 703/2010, computed with index 1911'),
      enacted('2025-01-01', 7.97, 'Acts 568/2007 and 703/2010, computed with index 1930'),
      enacted('2026-01-01', 8.01, 'Acts 568/2007 and 703/2010, index 1939, kela.fi'),
      projected('2027-01-01', 8.19, 'index 1982, forecast of SISU 26.10'),
    ],
  },
} as const satisfies Record<string, Figure>;
