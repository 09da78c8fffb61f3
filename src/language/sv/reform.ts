import type { ReformTexts } from '../../report/reformTexts.js';

export const REFORM: ReformTexts = {
  heading: (name) => `Reform: ${name} – inte gällande lag`,
  restsOn: (figures) => `Tal i reformen som resultatet vilar på: ${figures}.`,
  restsOnNone: 'Resultatet vilar inte på något av de tal som reformen ändrar.',
  inLaw: (value) => `i lagen ${value}`,
};
