import { enacted, type Figure, projected } from './figure.js';

/** A share of the basic amount of a person living alone. */
function share(...versions: Figure['versions']): Figure {
  return { unit: 'percent', section: 'ToTuL 9 §', versions };
}

/** Basic social assistance (ToTuL, act 1412/1997): basic amounts, earnings left out, housing costs, decision. */
export const SOCIAL_ASSISTANCE_FIGURES = {
  'social-assistance.basic-amount': {
    unit: 'eur-per-month',
    section: 'ToTuL 9 §',
    versions: [
      enacted('2021-01-01', 504.06, 'index 1639, SISU 26.10'),
      enacted('2022-01-01', 514.82, 'index 1674, SISU 26.10'),
      enacted('2022-08-01', 532.97, 'Act 681/2022 (extra adjustment), index 1733, SISU 26.10'),
      enacted('2023-01-01', 555.11, 'index 1805, SISU 26.10'),
      enacted('2024-01-01', 587.71, 'index 1911, SISU 26.10'),
      enacted('2025-01-01', 593.55, 'index 1930, SISU 26.10'),
      enacted('2026-01-01', 596.32, 'index 1939, Kela 16.2.2026'),
      enacted('2026-03-01', 578.43, 'Act 26/2026 (act text not read), Kela 16.2.2026'),
      projected('2027-01-01', 591.26, 'forecast of SISU 26.10'),
    ],
  },
  'social-assistance.single-parent-share': share(
    enacted('2021-01-01', 114, 'Act 1220/2019'),
    enacted('2026-03-01', 115, 'Act 26/2026 (act text not read), SISU 26.10, Kela 16.2.2026'),
  ),
  'social-assistance.partner-share': share(
    enacted('2021-01-01', 85, 'Act 1412/1997'),
    enacted('2026-03-01', 86, 'Act 26/2026 (act text not read), SISU 26.10, Kela 16.2.2026'),
  ),
  'social-assistance.with-parent-share': share(enacted('2021-01-01', 73, 'Act 1412/1997')),
  'social-assistance.older-child-share': share(
    enacted('2021-01-01', 70, 'Act 1412/1997'),
    enacted('2023-01-01', 76, 'Act 1228/2022 (2023 only)'),
    enacted('2024-01-01', 70, 'end of Act 1228/2022'),
    enacted('2026-03-01', 72.2, 'Act 26/2026 (act text not read), SISU 26.10, Kela 16.2.2026'),
  ),
  'social-assistance.younger-child-share': share(
    enacted('2021-01-01', 63, 'Act 1412/1997'),
    enacted('2023-01-01', 69, 'Act 1228/2022 (2023 only)'),
    enacted('2024-01-01', 63, 'end of Act 1228/2022'),
    enacted('2026-03-01', 65, 'Act 26/2026 (act text not read), SISU 26.10, Kela 16.2.2026'),
  ),
  'social-assistance.second-child-less': share(enacted('2021-01-01', 5, 'Act 1412/1997')),
  'social-assistance.further-child-less': share(enacted('2021-01-01', 10, 'Act 1412/1997')),
  'social-assistance.older-child-age': {
    unit: 'years',
    section: 'ToTuL 9 §',
    versions: [enacted('2021-01-01', 10, 'Act 1412/1997')],
  },
  'social-assistance.earnings-deduction': {
    unit: 'eur-per-month',
    section: 'ToTuL 11 §',
    versions: [
      enacted(
        '2021-01-01',
        150,
        'Act 940/2014 (at least 20 %, at most 150 €; paid as all pay up to 150 €, SISU 26.10)',
      ),
      enacted('2023-01-01', 150, 'Act 1023/2022'),
      enacted('2026-03-01', 0, 'Act 26/2026 (act text not read), Kela 16.2.2026'),
    ],
  },
  'social-assistance.water-limit': {
    unit: 'eur-per-month',
    section: 'ToTuL 7 a §',
    versions: [enacted('2021-01-01', 26.4, 'Kela practice as in SISU 26.10, without a date')],
  },
  'social-assistance.cheaper-home-months': {
    unit: 'months',
    section: 'ToTuL 7 a §',
    versions: [
      enacted('2021-01-01', 0, 'Act 1023/2022: a sufficient time, no number'),
      enacted('2024-04-01', 3, 'Act 1242/2023'),
    ],
  },
} as const satisfies Record<string, Figure>;
