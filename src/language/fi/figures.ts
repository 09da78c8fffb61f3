import type { Texts } from '../../report/texts.js';

export const FIGURES: Texts['figures'] = {
  'sickness.income-threshold': 'sairauspäivärahan alempi tuloraja',
  'sickness.income-limit': 'sairauspäivärahan ylempi tuloraja',
  'sickness.contribution-deduction': 'vuositulon vakuutusmaksuvähennys',
  'unemployment.earnings-deduction': 'ansiopäivärahan perusteen vakuutusmaksuvähennys',
  'pension.national-single': 'yksin asuvan täysi kansaneläke',
  'pension.national-couple': 'parisuhteessa elävän täysi kansaneläke',
  'pension.guarantee': 'täysi takuueläke',
};
