import type { ReformTexts } from '../../report/reformTexts.js';

export const REFORM: ReformTexts = {
  heading: (name) => `Reform: ${name} – not the law in force`,
  restsOn: (figures) => `Figures of the reform on which this result rests: ${figures}.`,
  restsOnNone: 'This result rests on none of the figures that the reform changes.',
  inLaw: (value) => `in law ${value}`,
};
