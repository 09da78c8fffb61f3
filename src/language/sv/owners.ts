import type { Texts } from '../../report/texts.js';

export const OWNERS: Texts['owners'] = {
  client: 'klienten',
  'kela-expert': 'FPA:s expert',
  kela: 'FPA',
  employer: 'arbetsgivaren',
  doctor: 'läkaren',
  'employment-service': 'arbetskraftsmyndigheten',
  'service-provider': 'serviceproducenten',
  'unemployment-fund': 'arbetslöshetskassan',
};
