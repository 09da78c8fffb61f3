import type { Texts } from '../../report/texts.js';

export const OWNERS: Texts['owners'] = {
  client: 'client',
  'kela-expert': 'Kela expert',
  kela: 'Kela',
  employer: 'employer',
  doctor: 'doctor',
  'employment-service': 'employment service',
  'service-provider': 'service provider',
  'unemployment-fund': 'unemployment fund',
};
