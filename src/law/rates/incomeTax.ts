import { enacted, type Figure, projected, type Version } from './figure.js';

/** The years 2021 to 2026, each with a value or a source. */
type SixYears<Each> = readonly [Each, Each, Each, Each, Each, Each];

const SISU = 'SISU 26.10';
const SCALES: SixYears<string> = [SISU, SISU, SISU, SISU, 'Act 701/2024', 'Act 1140/2025'];
const BASIC: SixYears<string> = [SISU, SISU, SISU, 'Act 1194/2023', 'Act 702/2024', 'Act 1141/2025'];
const ONE_BASE: SixYears<string> = [
  'two bases until Act 619/2021, SISU 26.10',
  'two bases until Act 619/2021, SISU 26.10',
  'Act 619/2021, SISU 26.10',
  'Act 619/2021, SISU 26.10',
  'Act 619/2021, SISU 26.10',
  'Act 619/2021, SISU 26.10',
];
const PENSIONS: SixYears<string> = [
  'not known: two deductions of their own until Act 619/2021',
  'not known: two deductions of their own until Act 619/2021',
  'wording before Act 702/2024',
  'wording before Act 702/2024',
  'Act 702/2024',
  'Act 702/2024, SISU 26.10',
];
const SURTAX = 'Act 1535/1992 as consolidated to 2025; Act 1141/2025 not compared';
const HEALTH: SixYears<string> = [
  'contributions 0.68 + 0.97, SISU 26.10',
  'contributions 0.53 + 0.97, SISU 26.10',
  'Decree 921/2022',
  'Decree 1026/2023',
  'Decree 694/2024',
  'Decree 1026/2025',
];
const YLE: SixYears<string> = [
  'Act 484/2012 as in force from 2018, vero.fi',
  'Act 484/2012 as in force from 2018, vero.fi',
  SISU,
  SISU,
  SISU,
  SISU,
];
const AVERAGES: SixYears<string> = [SISU, SISU, SISU, SISU, SISU, SISU];
const UNREAD = 'nothing read for 2027: figure of 2026 carried on, SISU 26.10';

/** The year's income tax stands for the whole year; 2027 is carried on from 2026 unless a forecast is given. */
function byYear(sources: SixYears<string>, values: SixYears<number>, next?: Version): readonly Version[] {
  const known = values.map((value, index) => enacted(`${2021 + index}-01-01`, value, sources[index] as string));
  return [...known, next ?? projected('2027-01-01', values[5], UNREAD)];
}

/**
 * Income tax of a year on benefits and pensions. The state's scale has up to six steps: `state-share-N` is paid on what
 * is above `state-limit-N`; a step that a year does not have is 0.
 */
export const INCOME_TAX_FIGURES = {
  // Tax at the first limit; the tax at the others follows from the steps.
  'tax.state-start': { unit: 'eur-per-year', section: 'TVL 124 §', versions: byYear(SCALES, [8, 8, 0, 0, 0, 0]) },
  'tax.state-limit-1': {
    unit: 'eur-per-year',
    section: 'TVL 124 §',
    versions: byYear(SCALES, [18600, 19200, 0, 0, 0, 0]),
  },
  'tax.state-limit-2': {
    unit: 'eur-per-year',
    section: 'TVL 124 §',
    versions: byYear(SCALES, [27900, 28700, 19900, 20500, 21200, 22000]),
  },
  'tax.state-limit-3': {
    unit: 'eur-per-year',
    section: 'TVL 124 §',
    versions: byYear(SCALES, [45900, 47300, 29700, 30500, 31500, 32600]),
  },
  'tax.state-limit-4': {
    unit: 'eur-per-year',
    section: 'TVL 124 §',
    versions: byYear(SCALES, [80500, 82900, 49000, 50400, 52100, 40100]),
  },
  'tax.state-limit-5': {
    unit: 'eur-per-year',
    section: 'TVL 124 §',
    versions: byYear(SCALES, [0, 0, 85800, 88200, 88200, 52100]),
  },
  'tax.state-limit-6': {
    unit: 'eur-per-year',
    section: 'TVL 124 §',
    versions: byYear(SCALES, [0, 0, 0, 150000, 150000, 0]),
  },
  'tax.state-share-1': {
    unit: 'percent',
    section: 'TVL 124 §',
    versions: byYear(SCALES, [6, 6, 12.64, 12.64, 12.64, 12.64]),
  },
  'tax.state-share-2': {
    unit: 'percent',
    section: 'TVL 124 §',
    versions: byYear(SCALES, [17.25, 17.25, 19, 19, 19, 19]),
  },
  'tax.state-share-3': {
    unit: 'percent',
    section: 'TVL 124 §',
    versions: byYear(SCALES, [21.25, 21.25, 30.25, 30.25, 30.25, 30.25]),
  },
  'tax.state-share-4': {
    unit: 'percent',
    section: 'TVL 124 §',
    versions: byYear(SCALES, [31.25, 31.25, 34, 34, 34, 33.25]),
  },
  'tax.state-share-5': { unit: 'percent', section: 'TVL 124 §', versions: byYear(SCALES, [0, 0, 44, 42, 41.75, 37.5]) },
  'tax.state-share-6': { unit: 'percent', section: 'TVL 124 §', versions: byYear(SCALES, [0, 0, 0, 44, 44.25, 0]) },
  'tax.basic-deduction-most': {
    unit: 'eur-per-year',
    section: 'TVL 106 §',
    versions: byYear(BASIC, [3630, 3740, 3870, 3980, 4115, 4265]),
  },
  'tax.basic-deduction-share': {
    unit: 'percent',
    section: 'TVL 106 §',
    versions: byYear(BASIC, [18, 18, 18, 18, 18, 18]),
  },
  'tax.basic-deduction-in-state-tax': {
    unit: 'yes-no',
    section: 'TVL 106 §',
    versions: byYear(ONE_BASE, [0, 0, 1, 1, 1, 1]),
  },
  // Times the full national pension of a person living alone.
  'tax.pension-deduction-multiple': {
    unit: 'thousandths',
    section: 'TVL 100 §',
    versions: byYear(PENSIONS, [0, 0, 1.173, 1.173, 1.173, 1.173]),
  },
  'tax.pension-deduction-share': {
    unit: 'percent',
    section: 'TVL 100 §',
    versions: byYear(PENSIONS, [0, 0, 51, 51, 51, 51]),
  },
  'tax.pension-deduction-upper-limit': {
    unit: 'eur-per-year',
    section: 'TVL 100 §',
    versions: byYear(PENSIONS, [0, 0, 22500, 22500, 22500, 22500]),
  },
  'tax.pension-deduction-upper-share': {
    unit: 'percent',
    section: 'TVL 100 §',
    versions: byYear(PENSIONS, [0, 0, 15, 15, 19.6, 19.6]),
  },
  'tax.pension-surtax-limit': {
    unit: 'eur-per-year',
    section: 'TVL 124 §',
    versions: [enacted('2021-01-01', 47000, SURTAX), projected('2027-01-01', 47000, UNREAD)],
  },
  'tax.municipal-average': {
    unit: 'percent',
    section: 'TVL 130 §',
    versions: byYear(AVERAGES, [20.02, 20.01, 7.38, 7.46, 7.54, 7.57]),
  },
  'tax.church-average': {
    unit: 'percent',
    section: '652/2023; 1054/1993',
    versions: byYear(AVERAGES, [1.39, 1.39, 1.38, 1.37, 1.39, 1.38]),
  },
  // On income other than wages.
  'tax.health-share': {
    unit: 'percent',
    section: 'SVL 18:23',
    versions: byYear(
      HEALTH,
      [1.65, 1.5, 1.57, 1.48, 1.45, 1.49],
      projected('2027-01-01', 1.54, 'forecast of SISU 26.10'),
    ),
  },
  'tax.yle-floor': {
    unit: 'eur-per-year',
    section: '484/2012 2 §',
    versions: byYear(YLE, [14000, 14000, 14000, 14000, 15150, 15150]),
  },
  'tax.yle-share': {
    unit: 'percent',
    section: '484/2012 2 §',
    versions: byYear(YLE, [2.5, 2.5, 2.5, 2.5, 2.5, 2.5]),
  },
  'tax.yle-most': {
    unit: 'eur-per-year',
    section: '484/2012 2 §',
    versions: byYear(YLE, [163, 163, 163, 163, 160, 160]),
  },
  'tax.yle-age': {
    unit: 'years',
    section: '484/2012 2 §',
    versions: [enacted('2021-01-01', 18, 'Act 484/2012 as in force from 2018, vero.fi')],
  },
} as const satisfies Record<string, Figure>;
