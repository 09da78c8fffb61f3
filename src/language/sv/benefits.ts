import type { Texts } from '../../report/texts.js';

export const BENEFITS: Texts['benefits'] = {
  'labour-market-subsidy': 'arbetsmarknadsstöd',
  'basic-unemployment-allowance': 'grunddagpenning',
  'general-social-security-benefit': 'allmänt stöd',
  'earnings-related-allowance': 'inkomstrelaterad dagpenning',
  'sickness-allowance': 'sjukdagpenning',
  'partial-sickness-allowance': 'partiell sjukdagpenning',
  'rehabilitation-allowance': 'rehabiliteringspenning',
  'partial-rehabilitation-allowance': 'partiell rehabiliteringspenning',
  'young-persons-rehabilitation-allowance': 'rehabiliteringspenning för unga',
  'disability-pension': 'sjukpension',
  'rehabilitation-subsidy': 'rehabiliteringsstöd',
  'guarantee-pension': 'garantipension',
  'expense-compensation': 'kostnadsersättning',
  'maintenance-compensation': 'ersättning för uppehälle',
  wages: 'lön',
  'employer-sick-pay': 'lön för sjuktid',
  'parental-allowance': 'föräldradagpenning',
  'study-grant': 'studiepenning',
  'home-care-allowance': 'stöd för hemvård',
  'old-age-pension': 'ålderspension',
  'partial-disability-pension': 'delinvalidpension',
  'earnings-related-pension': 'arbetspension',
  'foreign-pension': 'pension från utlandet',
  'basic-social-assistance': 'grundläggande utkomststöd',
  'general-housing-allowance': 'allmänt bostadsbidrag',
  other: 'annan förmån',
};

export const FAMILIES: Texts['families'] = {
  unemployment: 'arbetslöshetsförmån',
  sickness: 'sjukdagpenning',
  rehabilitation: 'rehabiliteringspenning',
  pension: 'pension',
  work: 'lön',
  other: 'annan förmån',
};
