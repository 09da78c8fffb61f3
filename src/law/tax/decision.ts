/** The Tax Administration's yearly decision on how and how much tax is withheld. */
import { type Day, day } from '../../calendar/day.js';

/** By the first day of payments that each governs. For 2027 none is known: 1246/2025 is carried on. */
const DECISIONS: readonly (readonly [from: Day, number: string, cardSection: string])[] = [
  [day('2021-01-01'), '939/2020', '20.1 §'],
  [day('2022-01-01'), '1109/2021', '20.1 §'],
  [day('2023-01-01'), '968/2022', '21.1 §'],
  [day('2024-01-01'), '1035/2023', '21.1 §'],
  [day('2025-01-01'), '684/2024', '20.1 §'],
  [day('2026-01-01'), '1246/2025', '20.1 §'],
];

/** A section of the decision that governs payments of the day: `1246/2025 10.2 §`. */
export function decisionSection(payDay: Day, section: string): string {
  return `${decisionOn(payDay)[1]} ${section}`;
}

/** The section by which a card issued for the benefit goes before everything else. */
export function cardSection(payDay: Day): string {
  return decisionSection(payDay, decisionOn(payDay)[2]);
}

function decisionOn(payDay: Day): (typeof DECISIONS)[number] {
  const found = DECISIONS.findLast(([from]) => from <= payDay);
  if (found === undefined) throw new RangeError('no decision on withholding before 2021');
  return found;
}
