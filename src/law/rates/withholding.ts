import { enacted, type Figure, projected, type Version } from './figure.js';

const READ = 'Decisions 939/2020, 968/2022, 1035/2023, 684/2024 and 1246/2025, same text; 1109/2021 (year 2022) unread';
const READ_TO_2025 = 'Decisions 939/2020, 968/2022, 1035/2023 and 684/2024, same text; 1109/2021 (year 2022) unread';
const UNREAD = 'decision for 2027 not read: Decision 1246/2025 carried on';

/** The same in every decision that was read. */
function always(value: number): readonly Version[] {
  return [enacted('2021-01-01', value, READ), projected('2027-01-01', value, UNREAD)];
}

/** Changed by the decision for 2026, which shortened the tables. */
function shortened(to2025: number, from2026: number): readonly Version[] {
  return [
    enacted('2021-01-01', to2025, READ_TO_2025),
    enacted('2026-01-01', from2026, 'Decision 1246/2025'),
    projected('2027-01-01', from2026, UNREAD),
  ];
}

/**
 * Tax withheld from benefits, by the day of payment (R27). The tables for a payer without card data have up to seven steps:
 * `no-card-share-N` is withheld up to and including `…-limit-N` a day; the last step has no limit. What is gone has 0.
 */
export const WITHHOLDING_FIGURES = {
  'tax.withheld-unemployment': { unit: 'percent', section: '1246/2025 10.2 §', versions: always(20) },
  'tax.withheld-minimum': { unit: 'percent', section: '1246/2025 6.4 §', versions: always(20) },
  'tax.withheld-at-least': { unit: 'percent', section: '1246/2025 6.1, 10.1, 13.1 §', versions: always(25) },
  'tax.withheld-beside-pension': { unit: 'percent', section: '1246/2025 6.6 §', versions: always(40) },
  'tax.withheld-pension': { unit: 'percent', section: '1246/2025 4.2, 5.1, 5.5 §', versions: always(40) },
  'tax.withheld-above': { unit: 'eur-per-day', section: '1246/2025 6.4, 10.3 §', versions: always(4) },
  'tax.no-card-share-1': { unit: 'percent', section: '1246/2025 6.3, 10.4 §', versions: always(20) },
  'tax.no-card-share-2': { unit: 'percent', section: '1246/2025 6.3, 10.4 §', versions: always(25) },
  'tax.no-card-share-3': { unit: 'percent', section: '1246/2025 6.3, 10.4 §', versions: always(30) },
  'tax.no-card-share-4': { unit: 'percent', section: '684/2024 6.3, 10.4 §', versions: shortened(35, 0) },
  'tax.no-card-share-5': { unit: 'percent', section: '684/2024 6.3, 10.4 §', versions: shortened(40, 0) },
  'tax.no-card-share-6': { unit: 'percent', section: '684/2024 6.3, 10.4 §', versions: shortened(45, 0) },
  'tax.no-card-share-7': { unit: 'percent', section: '684/2024 6.3, 10.4 §', versions: shortened(50, 0) },
  'tax.no-card-sickness-limit-1': {
    unit: 'eur-per-day',
    section: '1246/2025 6.3 §',
    versions: shortened(26, 56),
  },
  'tax.no-card-sickness-limit-2': {
    unit: 'eur-per-day',
    section: '1246/2025 6.3 §',
    versions: shortened(41, 92),
  },
  'tax.no-card-sickness-limit-3': {
    unit: 'eur-per-day',
    section: '684/2024 6.3 §',
    versions: shortened(56, 0),
  },
  'tax.no-card-sickness-limit-4': {
    unit: 'eur-per-day',
    section: '684/2024 6.3 §',
    versions: shortened(78, 0),
  },
  'tax.no-card-sickness-limit-5': {
    unit: 'eur-per-day',
    section: '684/2024 6.3 §',
    versions: shortened(92, 0),
  },
  'tax.no-card-sickness-limit-6': {
    unit: 'eur-per-day',
    section: '684/2024 6.3 §',
    versions: shortened(123, 0),
  },
  'tax.no-card-unemployment-limit-1': {
    unit: 'eur-per-day',
    section: '1246/2025 10.4 §',
    versions: shortened(26, 66),
  },
  'tax.no-card-unemployment-limit-2': {
    unit: 'eur-per-day',
    section: '1246/2025 10.4 §',
    versions: shortened(39, 100),
  },
  'tax.no-card-unemployment-limit-3': {
    unit: 'eur-per-day',
    section: '684/2024 10.4 §',
    versions: shortened(51, 0),
  },
  'tax.no-card-unemployment-limit-4': {
    unit: 'eur-per-day',
    section: '684/2024 10.4 §',
    versions: shortened(66, 0),
  },
  'tax.no-card-unemployment-limit-5': {
    unit: 'eur-per-day',
    section: '684/2024 10.4 §',
    versions: shortened(100, 0),
  },
  'tax.no-card-unemployment-limit-6': {
    unit: 'eur-per-day',
    section: '684/2024 10.4 §',
    versions: shortened(156, 0),
  },
  // Sickness and rehabilitation allowance paid afterwards for an earlier tax year go by the table.
  'tax.no-card-earlier-year': { unit: 'yes-no', section: '684/2024 6 §', versions: shortened(1, 0) },
} as const satisfies Record<string, Figure>;
