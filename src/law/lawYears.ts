import { day } from '../calendar/day.js';
import type { Period } from '../calendar/period.js';

/** The days for which law is known: those that may be simulated. */
export const LAW_YEARS: Period = { from: day('2021-01-01'), to: day('2030-12-31') };
