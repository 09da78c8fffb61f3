import type { RateTexts } from '../../report/rateTexts.js';
import { rateUnits } from '../rateUnits.js';
import { FORMATS } from './formats.js';

export const RATES: RateTexts = {
  groups: {
    'housing-allowance': 'General housing allowance',
    'social-assistance': 'Social assistance',
    appeal: 'Appeal',
    unemployment: 'Unemployment benefit',
    sickness: 'Sickness allowance',
    rehabilitation: 'Rehabilitation allowance',
    pension: 'Pensions',
    tax: 'Tax',
    payment: 'Payment',
  },
  units: rateUnits(FORMATS, {
    perDay: 'day',
    perMonth: 'month',
    perYear: 'year',
    counted: {
      days: ['day', 'days'],
      weeks: ['week', 'weeks'],
      months: ['month', 'months'],
      years: ['year', 'years'],
      hours: ['hour', 'hours'],
    },
    yes: 'yes',
    no: 'no',
  }),
  statuses: { enacted: 'enacted', projected: 'projected', reform: 'reform' },
  inForceOn: (date) => `Figures of law in force on ${date}`,
  changesIn: (from, to) => {
    if (from !== null && to !== null) return `Changes of figures of law ${from} – ${to}`;
    if (from !== null) return `Changes of figures of law from ${from}`;
    return to === null ? 'Changes of figures of law' : `Changes of figures of law to ${to}`;
  },
  partlyKnown: (firstDay) =>
    `Before ${firstDay} only the figures are known that are needed to look back from later days.`,
  nothingKnown: 'None of these figures is known for that day.',
  nothingChanges: 'None of these figures changes in this time.',
  since: (date) => `from ${date}`,
  checked: (date) => `checked ${date}`,
};
