import type { SafetyNetTexts } from '../../report/safetyNetTexts.js';

export const SAFETY_NET: SafetyNetTexts = {
  title: 'Skyddsnät',
  columns: {
    arrives: 'Egna pengar',
    otherIncome: 'Annan inkomst',
    housing: 'Bostads\u00adbidrag',
    assistance: 'Utkomst\u00adstöd',
    collected: 'Avdraget',
    remains: 'Återstår',
    afterHousing: 'Efter boendet',
  },
  explanation:
    'Egna pengar: det som kommer in under månaden efter skatt. Återstår: allt sammanlagt. Efter boendet: minus hyra, vatten och uppvärmning så som de har angetts.',
  collectedExplained: 'Avdraget: utkomststöd som betalades i väntan på förmånen och som tas ur den.',
  unknown: (benefit, months, reason) => `Inte beräknat för ${months}: ${benefit}; ${reason}.`,
  reasons: {
    rent: 'hyran har inte angetts (client.housing.rent)',
    municipality: 'kommunen har inte angetts (client.municipality)',
    'municipality-name': 'det finns ingen kommun med det angivna namnet (client.municipality)',
    'child-ages': 'alla barns ålder har inte angetts (client.household.childBirthMonths)',
    'lives-with-parents': 'klienten bor hos en förälder, vars inkomster och hyra också inverkar och inte är kända',
    'spouse-income': 'makens, makans eller sambons inkomst har inte angetts (client.household.spouseMonthlyIncome)',
    aland: 'Åland har en egen lag',
    'cost-limit': 'de maximala boendeutgifterna för två eller flera personer före 1.4.2024 är inte kända',
    'owned-home': 'de utgifter för en ägarbostad som godkänns före 2025 är inte kända',
    pensioner: 'en pensionstagare får i stället bostadsbidrag för pensionstagare',
    'under-age': 'klienten är under 18 år',
    wealth:
      'tillgångarna används först, och det är inte känt hur mycket av dem som är disponibelt (client.housing.wealth)',
    away: 'klienten är utomlands, i fängelse eller fullgör värnplikt eller civiltjänst',
    'part-month': 'den simulerade tiden omfattar bara en del av månaden',
    stated: 'det har angetts som inkomst och ingår i summorna så som det angetts',
    'housing-allowance': 'allmänt bostadsbidrag räknas som inkomst och är inte känt',
  },
  gap: (period) => `Utan pengar ${period}.`,
  unemploymentAdvance: (period, gross, net, law) =>
    `Arbetslöshetsförmån kan betalas i förskott utan beslut för ${period}: ${gross}${net === null ? ' före skatt' : ` före skatt, ${net} efter skatt`}. Hela förskottet dras av från den förmån som beviljas senare (${law}).`,
  assistanceAdvance: (months, collected) =>
    `Utkomststöd: ${months}. Av det tas ${collected} ur den förmån som senare betalas för samma tid (ToTuL 23 §).`,
};
