import { INCOME_TAX_FIGURES } from './incomeTax.js';
import { WITHHOLDING_FIGURES } from './withholding.js';

/** Tax on benefits and pensions: what is withheld from a payment, and what a year finally costs. */
export const TAX_FIGURES = {
  ...WITHHOLDING_FIGURES,
  ...INCOME_TAX_FIGURES,
};
