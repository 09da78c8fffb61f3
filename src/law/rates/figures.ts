import { APPEAL_FIGURES } from './appeal.js';
import type { Figure } from './figure.js';
import { HOUSING_ALLOWANCE_FIGURES } from './housingAllowance.js';
import { PAYMENT_FIGURES } from './payment.js';
import { PENSION_FIGURES } from './pension.js';
import { REHABILITATION_FIGURES } from './rehabilitation.js';
import { SICKNESS_FIGURES } from './sickness.js';
import { SOCIAL_ASSISTANCE_FIGURES } from './socialAssistance.js';
import { TAX_FIGURES } from './tax.js';
import { UNEMPLOYMENT_FIGURES } from './unemployment.js';

/** Every figure of law that the program knows, by its name `benefit.figure`. */
export const FIGURES = {
  ...UNEMPLOYMENT_FIGURES,
  ...SICKNESS_FIGURES,
  ...REHABILITATION_FIGURES,
  ...PENSION_FIGURES,
  ...PAYMENT_FIGURES,
  ...TAX_FIGURES,
  ...APPEAL_FIGURES,
  ...HOUSING_ALLOWANCE_FIGURES,
  ...SOCIAL_ASSISTANCE_FIGURES,
};

export type FigureName = keyof typeof FIGURES;

/** A whole set of figures: those of law, or those with a reform in their place. */
export type Figures = Readonly<Record<FigureName, Figure>>;

export const FIGURE_NAMES = Object.keys(FIGURES) as FigureName[];
