import type { Texts } from '../../report/texts.js';

export const BENEFITS: Texts['benefits'] = {
  'labour-market-subsidy': 'labour market subsidy',
  'basic-unemployment-allowance': 'basic unemployment allowance',
  'general-social-security-benefit': 'general social security benefit',
  'earnings-related-allowance': 'earnings-related unemployment allowance',
  'sickness-allowance': 'sickness allowance',
  'partial-sickness-allowance': 'partial sickness allowance',
  'rehabilitation-allowance': 'rehabilitation allowance',
  'partial-rehabilitation-allowance': 'partial rehabilitation allowance',
  'young-persons-rehabilitation-allowance': 'rehabilitation allowance for young persons',
  'disability-pension': 'disability pension',
  'rehabilitation-subsidy': 'rehabilitation subsidy',
  'guarantee-pension': 'guarantee pension',
  'expense-compensation': 'compensation for expenses',
  'maintenance-compensation': 'maintenance compensation',
  wages: 'pay',
  'employer-sick-pay': 'sick pay from the employer',
  'parental-allowance': 'parental allowance',
  'study-grant': 'study grant',
  'home-care-allowance': 'home care allowance',
  'old-age-pension': 'old-age pension',
  'partial-disability-pension': 'partial disability pension',
  'earnings-related-pension': 'earnings-related pension',
  'foreign-pension': 'pension from abroad',
  'basic-social-assistance': 'basic social assistance',
  'general-housing-allowance': 'general housing allowance',
  other: 'other benefit',
};

export const FAMILIES: Texts['families'] = {
  unemployment: 'unemployment benefit',
  sickness: 'sickness allowance',
  rehabilitation: 'rehabilitation allowance',
  pension: 'pension',
  work: 'pay',
  other: 'other benefit',
};
