import type { Texts } from '../../report/texts.js';

export const FIGURES: Texts['figures'] = {
  'sickness.income-threshold': 'lower income limit of sickness allowance',
  'sickness.income-limit': 'upper income limit of sickness allowance',
  'sickness.contribution-deduction': 'deduction for contributions in annual income',
  'unemployment.earnings-deduction': 'deduction for contributions in the base of the earnings-related allowance',
  'pension.national-single': 'full national pension of a person living alone',
  'pension.national-couple': 'full national pension of a person living with a spouse',
  'pension.guarantee': 'full guarantee pension',
};
