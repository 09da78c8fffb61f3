import type { Texts } from '../../report/texts.js';

export const BENEFITS: Texts['benefits'] = {
  'labour-market-subsidy': 'työmarkkinatuki',
  'basic-unemployment-allowance': 'peruspäiväraha',
  'general-social-security-benefit': 'yleistuki',
  'earnings-related-allowance': 'ansiopäiväraha',
  'sickness-allowance': 'sairauspäiväraha',
  'partial-sickness-allowance': 'osasairauspäiväraha',
  'rehabilitation-allowance': 'kuntoutusraha',
  'partial-rehabilitation-allowance': 'osakuntoutusraha',
  'young-persons-rehabilitation-allowance': 'nuoren kuntoutusraha',
  'disability-pension': 'työkyvyttömyyseläke',
  'rehabilitation-subsidy': 'kuntoutustuki',
  'guarantee-pension': 'takuueläke',
  'expense-compensation': 'kulukorvaus',
  'maintenance-compensation': 'ylläpitokorvaus',
  wages: 'palkka',
  'employer-sick-pay': 'sairausajan palkka',
  'parental-allowance': 'vanhempainpäiväraha',
  'study-grant': 'opintoraha',
  'home-care-allowance': 'kotihoidon tuki',
  'old-age-pension': 'vanhuuseläke',
  'partial-disability-pension': 'osatyökyvyttömyyseläke',
  'earnings-related-pension': 'työeläke',
  'foreign-pension': 'ulkomailta maksettava eläke',
  'basic-social-assistance': 'perustoimeentulotuki',
  'general-housing-allowance': 'yleinen asumistuki',
  other: 'muu etuus',
};

export const FAMILIES: Texts['families'] = {
  unemployment: 'työttömyysetuus',
  sickness: 'sairauspäiväraha',
  rehabilitation: 'kuntoutusraha',
  pension: 'eläke',
  work: 'palkka',
  other: 'muu etuus',
};
