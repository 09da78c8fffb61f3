import { enacted, type Figure, projected } from './figure.js';

/** The earnings-related allowance of the unemployment funds. */
export const EARNINGS_RELATED = {
  'unemployment.earnings-deduction': {
    unit: 'percent',
    section: 'TTL 6:4',
    versions: [
      enacted('2021-01-01', 4.34, '60 % of contributions 9.91 less 2.68 points, rounded as the funds publish it'),
      enacted('2022-01-01', 4.29, '60 % of contributions 9.83 less 2.68 points; confirmed by a fund'),
      enacted('2023-01-01', 4.398, '60 % of contributions 10.01 less 2.68 points; SISU 26.10'),
      enacted('2024-01-01', 3.762, '60 % of contributions 8.95 less 2.68 points; confirmed by the funds'),
      enacted('2025-01-01', 3.54, '60 % of contributions 8.58 less 2.68 points; SISU 26.10'),
      enacted('2026-01-01', 3.834, '60 % of contributions 9.07 less 2.68 points; SISU 26.10'),
      projected('2027-01-01', 3.798, '60 % of contributions 9.01 less 2.68 points, forecast of SISU 26.10'),
    ],
  },
  'unemployment.earnings-knee': {
    unit: 'points',
    section: 'TTL 6:2',
    versions: [enacted('2019-01-01', 95, '95 times the base amount, Act 1290/2002')],
  },
  'unemployment.earnings-lower-share': {
    unit: 'percent',
    section: 'TTL 6:2',
    versions: [enacted('2019-01-01', 45, 'Act 1290/2002')],
  },
  'unemployment.earnings-upper-share': {
    unit: 'percent',
    section: 'TTL 6:2',
    versions: [enacted('2019-01-01', 20, 'Act 1290/2002')],
  },
  'unemployment.earnings-cap-share': {
    unit: 'percent',
    section: 'TTL 6:2',
    versions: [enacted('2019-01-01', 90, 'Act 1290/2002')],
  },
  'unemployment.earnings-first-step-days': {
    unit: 'days',
    section: 'TTL 6:3a',
    versions: [enacted('2019-01-01', 0, 'no steps before Act 395/2024'), enacted('2024-09-02', 40, 'Act 395/2024')],
  },
  'unemployment.earnings-first-step-share': {
    unit: 'percent',
    section: 'TTL 6:3a',
    versions: [enacted('2019-01-01', 100, 'no steps before Act 395/2024'), enacted('2024-09-02', 80, 'Act 395/2024')],
  },
  'unemployment.earnings-second-step-days': {
    unit: 'days',
    section: 'TTL 6:3a',
    versions: [enacted('2019-01-01', 0, 'no steps before Act 395/2024'), enacted('2024-09-02', 170, 'Act 395/2024')],
  },
  'unemployment.earnings-second-step-share': {
    unit: 'percent',
    section: 'TTL 6:3a',
    versions: [enacted('2019-01-01', 100, 'no steps before Act 395/2024'), enacted('2024-09-02', 75, 'Act 395/2024')],
  },
} as const satisfies Record<string, Figure>;
