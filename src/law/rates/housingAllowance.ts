import { enacted, type Figure } from './figure.js';
import { HOUSING_COST_LIMITS } from './housingCostLimits.js';

const FREEZE = 'Act 1296/2023 (index freeze to 2027)';

/** General housing allowance (AsTukiL, act 938/2014): the formula, the costs it accepts, wealth and revisions. */
export const HOUSING_ALLOWANCE_FIGURES = {
  'housing-allowance.share': {
    unit: 'percent',
    section: 'AsTukiL 8 §',
    versions: [enacted('2021-01-01', 80, 'Act 938/2014'), enacted('2024-04-01', 70, 'Act 1241/2023')],
  },
  'housing-allowance.deductible-share': {
    unit: 'percent',
    section: 'AsTukiL 16 §',
    versions: [enacted('2021-01-01', 42, 'Act 1672/2015'), enacted('2024-04-01', 50, 'Act 1241/2023')],
  },
  'housing-allowance.free-income': {
    unit: 'eur-per-month',
    section: 'AsTukiL 16 §',
    versions: [
      enacted('2021-01-01', 606, 'indexed, SISU 26.10'),
      enacted('2022-01-01', 619, 'indexed, SISU 26.10'),
      enacted('2023-01-01', 667, `indexed, SISU 26.10; from 2024 ${FREEZE}`),
    ],
  },
  'housing-allowance.free-income-per-adult': {
    unit: 'eur-per-month',
    section: 'AsTukiL 16 §',
    versions: [
      enacted('2021-01-01', 100, 'indexed, SISU 26.10'),
      enacted('2022-01-01', 103, 'indexed, SISU 26.10'),
      enacted('2023-01-01', 111, 'indexed, SISU 26.10'),
      enacted('2024-04-01', 94, `Act 1241/2023, indexed, SISU 26.10; ${FREEZE}`),
    ],
  },
  'housing-allowance.free-income-per-child': {
    unit: 'eur-per-month',
    section: 'AsTukiL 16 §',
    versions: [
      enacted('2021-01-01', 224, 'indexed, SISU 26.10'),
      enacted('2022-01-01', 228, 'indexed, SISU 26.10'),
      enacted('2023-01-01', 246, 'indexed, SISU 26.10'),
      enacted('2024-04-01', 296, `Act 1241/2023, indexed, SISU 26.10; ${FREEZE}`),
    ],
  },
  'housing-allowance.smallest-deductible': {
    unit: 'eur-per-month',
    section: 'AsTukiL 16 §',
    versions: [enacted('2021-01-01', 10, 'Act 938/2014, not indexed')],
  },
  'housing-allowance.smallest-payment': {
    unit: 'eur-per-month',
    section: 'AsTukiL 24 §',
    versions: [enacted('2021-01-01', 15, 'Act 938/2014, not indexed')],
  },
  'housing-allowance.earnings-deduction': {
    unit: 'eur-per-month',
    section: 'AsTukiL 13 §',
    versions: [enacted('2021-01-01', 300, 'Act 938/2014'), enacted('2024-04-01', 0, 'repealed, Act 1241/2023')],
  },
  'housing-allowance.water-per-person': {
    unit: 'eur-per-month',
    section: 'AsTukiL 9 §',
    versions: [
      enacted('2021-01-01', 19, 'indexed, SISU 26.10'),
      enacted('2023-01-01', 20, `indexed, SISU 26.10; from 2024 ${FREEZE}`),
    ],
  },
  'housing-allowance.heating-first-person': {
    unit: 'eur-per-month',
    section: 'AsTukiL 9 §',
    versions: [
      enacted('2021-01-01', 41, 'indexed, SISU 26.10'),
      enacted('2022-01-01', 42, 'indexed, SISU 26.10'),
      enacted('2023-01-01', 66, 'Act 1151/2022 (price of energy, 2023 only)'),
      enacted('2024-01-01', 46, `end of Act 1151/2022; ${FREEZE}`),
    ],
  },
  'housing-allowance.heating-further-person': {
    unit: 'eur-per-month',
    section: 'AsTukiL 9 §',
    versions: [
      enacted('2021-01-01', 14, 'indexed, SISU 26.10'),
      enacted('2023-01-01', 22, 'Act 1151/2022 (price of energy, 2023 only)'),
      enacted('2024-01-01', 16, `end of Act 1151/2022; ${FREEZE}`),
    ],
  },
  'housing-allowance.heating-addition-east': {
    unit: 'percent',
    section: 'AsTukiL 9 §',
    versions: [enacted('2021-01-01', 4, 'Act 938/2014')],
  },
  'housing-allowance.heating-addition-north': {
    unit: 'percent',
    section: 'AsTukiL 9 §',
    versions: [enacted('2021-01-01', 8, 'Act 938/2014')],
  },
  'housing-allowance.owned-home': {
    unit: 'yes-no',
    section: 'AsTukiL 7 §',
    versions: [enacted('2021-01-01', 1, 'Act 938/2014'), enacted('2025-01-01', 0, 'Act 1241/2023')],
  },
  'housing-allowance.wealth-share': {
    unit: 'percent',
    section: 'AsTukiL 13 §',
    versions: [enacted('2021-01-01', 0, 'Act 938/2014: no such rule'), enacted('2025-01-01', 20, 'Act 910/2024')],
  },
  'housing-allowance.wealth-free-one-adult': {
    unit: 'eur',
    section: 'AsTukiL 13 §',
    versions: [enacted('2021-01-01', 0, 'Act 938/2014: no such rule'), enacted('2025-01-01', 10_000, 'Act 910/2024')],
  },
  'housing-allowance.wealth-free-more-adults': {
    unit: 'eur',
    section: 'AsTukiL 13 §',
    versions: [enacted('2021-01-01', 0, 'Act 938/2014: no such rule'), enacted('2025-01-01', 20_000, 'Act 910/2024')],
  },
  'housing-allowance.wealth-limit': {
    unit: 'eur',
    section: 'AsTukiL 13 §',
    versions: [enacted('2021-01-01', 0, 'Act 938/2014: no such rule'), enacted('2025-01-01', 50_000, 'Act 910/2024')],
  },
  'housing-allowance.revision-rise': {
    unit: 'eur-per-month',
    section: 'AsTukiL 27 §',
    versions: [enacted('2021-01-01', 400, 'Act 1533/2016, not indexed')],
  },
  'housing-allowance.revision-fall': {
    unit: 'eur-per-month',
    section: 'AsTukiL 27 §',
    versions: [enacted('2021-01-01', 200, 'Act 1533/2016, not indexed')],
  },
  'housing-allowance.revision-costs': {
    unit: 'eur-per-month',
    section: 'AsTukiL 27 §',
    versions: [enacted('2021-01-01', 50, 'Act 1533/2016, not indexed')],
  },
  'housing-allowance.review-months': {
    unit: 'months',
    section: 'AsTukiL 27 §',
    versions: [enacted('2021-01-01', 12, 'Act 1533/2016')],
  },
  'housing-allowance.continuous-months': {
    unit: 'months',
    section: 'AsTukiL 14 §',
    versions: [enacted('2021-01-01', 3, 'Act 938/2014')],
  },
  ...HOUSING_COST_LIMITS,
} as const satisfies Record<string, Figure>;
