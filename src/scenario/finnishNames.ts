/** What people in Finland call benefits, services and programmes, and the word of the format. */
const FINNISH_NAMES: Readonly<Record<string, string>> = {
  kiila: 'work-ability-course',
  teak: 'work-trial-and-coaching',
  nuotti: 'youth-coaching',
  taito: 'skills-course',
  työkokeilu: 'work-trial',
  työhönvalmennus: 'work-coaching',
  kuntoutuspsykoterapia: 'psychotherapy',
  oppisopimus: 'apprenticeship',
  kuntouttava: 'rehabilitative-work',
  kuntouttavatyötoiminta: 'rehabilitative-work',
  yleistuki: 'general-social-security-benefit',
  työmarkkinatuki: 'labour-market-subsidy',
  peruspäiväraha: 'basic-unemployment-allowance',
  ansiopäiväraha: 'earnings-related-allowance',
  sairauspäiväraha: 'sickness-allowance',
  kuntoutusraha: 'rehabilitation-allowance',
  kuntoutustuki: 'rehabilitation-subsidy',
};

/** The word of the format for a Finnish name, when it is allowed here. */
export function meantInFinnish(word: string, allowed: readonly string[]): string | undefined {
  const name = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[-_\s]/g, '');
  const meant = Object.hasOwn(FINNISH_NAMES, name) ? FINNISH_NAMES[name] : undefined;
  return meant !== undefined && allowed.includes(meant) ? meant : undefined;
}
