import { enacted, type Figure } from './figure.js';

/** What income takes off unemployment benefit: means test, parents' income, adjustment against pay. */
export const UNEMPLOYMENT_INCOME = {
  'unemployment.means-limit': {
    unit: 'eur-per-month',
    section: 'TTL 7:7; YTL 17 §',
    versions: [enacted('2010-12-15', 311, 'Decree 957/2010; from 1.5.2026 Act 48/2026')],
  },
  'unemployment.means-share': {
    unit: 'percent',
    section: 'TTL 7:7; YTL 17 §',
    versions: [enacted('2019-01-01', 75, 'Act 1290/2002'), enacted('2026-05-01', 50, 'Act 48/2026')],
  },
  'unemployment.means-family-rule': {
    unit: 'yes-no',
    section: 'TTL 7:7',
    versions: [enacted('2019-01-01', 1, 'Act 1290/2002'), enacted('2026-05-01', 0, 'no such rule in Act 48/2026')],
  },
  'unemployment.means-family-limit': {
    unit: 'eur-per-month',
    section: 'TTL 7:7',
    versions: [enacted('2010-12-15', 1044, 'Decree 957/2010'), enacted('2026-05-01', 0, 'no such rule in Act 48/2026')],
  },
  'unemployment.means-family-per-child': {
    unit: 'eur-per-month',
    section: 'TTL 7:7',
    versions: [enacted('2010-12-15', 130, 'Decree 957/2010'), enacted('2026-05-01', 0, 'no such rule in Act 48/2026')],
  },
  'unemployment.means-family-share': {
    unit: 'percent',
    section: 'TTL 7:7',
    versions: [enacted('2019-01-01', 50, 'Act 1290/2002'), enacted('2026-05-01', 0, 'no such rule in Act 48/2026')],
  },
  'unemployment.means-exempt-age': {
    unit: 'years',
    section: 'TTL 7:8',
    versions: [enacted('2019-01-01', 55, 'Act 1290/2002'), enacted('2026-05-01', 0, 'no exemption in Act 48/2026')],
  },
  'unemployment.parents-limit': {
    unit: 'eur-per-month',
    section: 'TTL 7:9; YTL 18 §',
    versions: [enacted('2019-01-01', 1781, 'Act 1290/2002'), enacted('2026-05-01', 2500, 'Act 48/2026')],
  },
  'unemployment.parents-per-dependant': {
    unit: 'eur-per-month',
    section: 'TTL 7:9; YTL 18 §',
    versions: [enacted('2019-01-01', 106, 'Act 1290/2002; from 1.5.2026 Act 48/2026')],
  },
  'unemployment.parents-share': {
    unit: 'percent',
    section: 'TTL 7:9; YTL 18 §',
    versions: [enacted('2019-01-01', 50, 'Act 1290/2002; from 1.5.2026 Act 48/2026')],
  },
  'unemployment.parents-floor': {
    unit: 'percent',
    section: 'TTL 7:9; YTL 18 §',
    versions: [
      enacted('2019-01-01', 50, 'Act 1290/2002'),
      enacted('2025-01-01', 35, 'Act 962/2024; from 1.5.2026 Act 48/2026'),
    ],
  },
  'unemployment.parents-carer-fees-excluded': {
    unit: 'yes-no',
    section: 'TTL 7:9; YTL 18 §',
    versions: [
      enacted('2019-01-01', 0, 'Act 1290/2002'),
      enacted('2025-01-01', 1, 'Act 962/2024; from 1.5.2026 Act 48/2026'),
    ],
  },
  'unemployment.earnings-disregard': {
    unit: 'eur-per-month',
    section: 'TTL 4:5',
    versions: [
      enacted('2020-06-01', 500, 'Act 315/2020 as added by Act 429/2020, extended to Act 832/2021 (temporary)'),
      enacted('2021-12-01', 300, 'TTL 4:5, end of Act 832/2021'),
      enacted('2024-04-01', 0, 'repealed by Act 1300/2023'),
    ],
  },
  'unemployment.adjustment-share': {
    unit: 'percent',
    section: 'TTL 4:5; YTL 15 §',
    versions: [enacted('2019-01-01', 50, 'Act 1290/2002; from 1.5.2026 Act 48/2026')],
  },
  'unemployment.working-time-limit': {
    unit: 'percent',
    section: 'TTL 4:3; YTL 15 §',
    versions: [enacted('2019-01-01', 80, 'Act 1290/2002; from 1.5.2026 by reference in Act 48/2026')],
  },
} as const satisfies Record<string, Figure>;
