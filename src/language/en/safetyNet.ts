import type { SafetyNetTexts } from '../../report/safetyNetTexts.js';

export const SAFETY_NET: SafetyNetTexts = {
  title: 'Safety net',
  columns: {
    arrives: 'Own money',
    otherIncome: 'Other income',
    housing: 'Housing allowance',
    assistance: 'Social assistance',
    collected: 'Collected',
    remains: 'Remains',
    afterHousing: 'After housing',
  },
  explanation:
    'Own money: what arrives in the month after tax. Remains: all of it together. After housing: less rent, water and heating as the scenario states them.',
  collectedExplained:
    'Collected: kept from the benefit for social assistance that was paid while the benefit was awaited.',
  unknown: (benefit, months, reason) => `Not calculated for ${months}: ${benefit}; ${reason}.`,
  reasons: {
    rent: 'the scenario does not state the rent (client.housing.rent)',
    municipality: 'the scenario does not state the municipality (client.municipality)',
    'municipality-name': 'Finland has no municipality of the name that the scenario states (client.municipality)',
    'child-ages': 'the ages of all children are not stated (client.household.childBirthMonths)',
    'lives-with-parents': 'the client lives with a parent, whose income and rent count too and are not known',
    'spouse-income': 'the income of the spouse is not stated (client.household.spouseMonthlyIncome)',
    aland: 'Åland has an act of its own',
    'cost-limit': 'what is accepted of the housing costs of two or more persons before 1 April 2024 is not known',
    'owned-home': 'what is accepted of the costs of an owner-occupied home before 2025 is not known',
    pensioner: 'a pensioner gets housing allowance for pensioners instead',
    'under-age': 'the client is under 18',
    wealth: 'wealth comes first, and how much of it is at hand is not known (client.housing.wealth)',
    away: 'the client is abroad, in prison, or in military or non-military service',
    'part-month': 'the simulated time holds only a part of the month',
    stated: 'the scenario states it as income, and the sums hold it as stated',
    'housing-allowance': 'general housing allowance counts as income, and it is not known',
  },
  gap: (period) => `Without money ${period}.`,
  unemploymentAdvance: (period, gross, net, law) =>
    `Without a decision, unemployment benefit for ${period} can be paid in advance: ${gross}${net === null ? ' before tax' : ` before tax, ${net} after it`}. All of it is taken from the benefit granted later (${law}).`,
  assistanceAdvance: (months, collected) =>
    `Social assistance: ${months}. Of this, ${collected} is collected from the benefit paid later for the same time (ToTuL 23 §).`,
};
