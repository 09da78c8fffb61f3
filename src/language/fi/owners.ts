import type { Texts } from '../../report/texts.js';

export const OWNERS: Texts['owners'] = {
  client: 'asiakas',
  'kela-expert': 'Kelan asiantuntija',
  kela: 'Kela',
  employer: 'työnantaja',
  doctor: 'lääkäri',
  'employment-service': 'työvoimaviranomainen',
  'service-provider': 'palveluntuottaja',
  'unemployment-fund': 'työttömyyskassa',
};
