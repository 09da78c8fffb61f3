import { enacted, type Figure } from './figure.js';

const unit = 'eur-per-month';
const section = 'AsTukiL 10 §';

/** One person, by the four groups of municipalities to 31.3.2024 and the three from 1.4.2024 (null: no such group). */
function onePerson(in2021: number, in2022: number, in2023: number, from2024: number | null): Figure {
  return {
    unit,
    section,
    versions: [
      enacted('2021-01-01', in2021, 'Act 1533/2016, indexed, SISU 26.10'),
      enacted('2022-01-01', in2022, 'Act 1533/2016, indexed, SISU 26.10'),
      enacted('2023-01-01', in2023, 'Act 1533/2016, indexed, SISU 26.10; from 2024 Act 1296/2023 (index freeze)'),
      enacted('2024-04-01', from2024 ?? 0, 'Act 1241/2023 (three groups), indexed, SISU 26.10, Kela 2026'),
    ],
  };
}

/** Larger households: their amounts before 1.4.2024 have not been confirmed, so the figure begins there. */
function larger(from2024: number): Figure {
  const source = 'Act 1241/2023 (three groups), indexed, SISU 26.10, Kela 2026';
  return { unit, section, versions: [enacted('2024-04-01', from2024, source)] };
}

/** The most that is accepted of housing costs, by persons and group; `more`: for each person above four. */
export const HOUSING_COST_LIMITS = {
  'housing-allowance.limit-1-group-1': onePerson(521, 537, 582, 563),
  'housing-allowance.limit-1-group-2': onePerson(504, 520, 563, 447),
  'housing-allowance.limit-1-group-3': onePerson(400, 413, 447, 394),
  'housing-allowance.limit-1-group-4': onePerson(353, 364, 394, null),
  'housing-allowance.limit-2-group-1': larger(808),
  'housing-allowance.limit-2-group-2': larger(652),
  'housing-allowance.limit-2-group-3': larger(574),
  'housing-allowance.limit-3-group-1': larger(1019),
  'housing-allowance.limit-3-group-2': larger(828),
  'housing-allowance.limit-3-group-3': larger(734),
  'housing-allowance.limit-4-group-1': larger(1188),
  'housing-allowance.limit-4-group-2': larger(981),
  'housing-allowance.limit-4-group-3': larger(875),
  'housing-allowance.limit-more-group-1': larger(148),
  'housing-allowance.limit-more-group-2': larger(134),
  'housing-allowance.limit-more-group-3': larger(129),
} as const satisfies Record<string, Figure>;
