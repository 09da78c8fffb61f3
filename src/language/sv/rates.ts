import type { RateTexts } from '../../report/rateTexts.js';
import { rateUnits } from '../rateUnits.js';
import { FORMATS } from './formats.js';

export const RATES: RateTexts = {
  groups: {
    'housing-allowance': 'Allmänt bostadsbidrag',
    'social-assistance': 'Utkomststöd',
    appeal: 'Ändringssökande',
    unemployment: 'Arbetslöshetsförmån',
    sickness: 'Sjukdagpenning',
    rehabilitation: 'Rehabiliteringspenning',
    pension: 'Pensioner',
    tax: 'Beskattning',
    payment: 'Utbetalning',
  },
  units: rateUnits(FORMATS, {
    perDay: 'dag',
    perMonth: 'mån',
    perYear: 'år',
    counted: {
      days: ['dag', 'dagar'],
      weeks: ['vecka', 'veckor'],
      months: ['månad', 'månader'],
      years: ['år', 'år'],
      hours: ['timme', 'timmar'],
    },
    yes: 'ja',
    no: 'nej',
  }),
  statuses: { enacted: 'fastställd', projected: 'prognos', reform: 'reform' },
  inForceOn: (date) => `Lagens tal i kraft ${date}`,
  changesIn: (from, to) => {
    if (from !== null && to !== null) return `Ändringar i lagens tal ${from} – ${to}`;
    if (from !== null) return `Ändringar i lagens tal från ${from}`;
    return to === null ? 'Ändringar i lagens tal' : `Ändringar i lagens tal till ${to}`;
  },
  partlyKnown: (firstDay) => `Före ${firstDay} är endast de tal kända som behövs för att räkna senare dagar.`,
  nothingKnown: 'Inget av dessa tal är känt för den dagen.',
  nothingChanges: 'Inget av dessa tal ändras under denna tid.',
  since: (date) => `från ${date}`,
  checked: (date) => `kontrollerad ${date}`,
};
