import type { StatusWords } from '../status.js';

export const STATUS: StatusWords = {
  today: 'the day that counts as today; the day before it is described (default: the first simulated day)',
  exampleOf: {
    file: 'the page to open a meeting with',
    document: 'the state on the last day of September, for a document',
  },
  beforeLawYears: (today, first) =>
    `The state on the day before ${today} cannot be told: the law is known from ${first}.`,
};
