import type { FigureNamesOf } from '../../../report/texts.js';

export const SOCIAL_ASSISTANCE_FIGURES: FigureNamesOf<'social-assistance'> = {
  'social-assistance.basic-amount': 'utkomststödets grunddel för en ensamboende',
  'social-assistance.single-parent-share': 'andel av utkomststödets grunddel, ensamförsörjare',
  'social-assistance.partner-share': 'andel av utkomststödets grunddel, vardera maken eller sambon',
  'social-assistance.with-parent-share': 'andel av utkomststödets grunddel, myndig person som bor hos sin förälder',
  'social-assistance.older-child-share': 'andel av utkomststödets grunddel, barn på 10–17 år',
  'social-assistance.younger-child-share': 'andel av utkomststödets grunddel, barn under 10 år',
  'social-assistance.second-child-less': 'avdrag i procentenheter för det andra barnet i utkomststödet',
  'social-assistance.further-child-less': 'avdrag i procentenheter för det tredje och följande barn i utkomststödet',
  'social-assistance.older-child-age': 'den ålder från vilken ett barn har en högre grunddel i utkomststödet',
  'social-assistance.earnings-deduction': 'förvärvsinkomst som inte beaktas i utkomststödet',
  'social-assistance.water-limit': 'den högsta vattenavgift per person som godkänns i utkomststödet',
  'social-assistance.cheaper-home-months':
    'månader för vilka boendeutgifter över gränsen godkänns till fullt belopp i utkomststödet',
};
