import type { FigureNamesOf } from '../../../report/texts.js';

export const SOCIAL_ASSISTANCE_FIGURES: FigureNamesOf<'social-assistance'> = {
  'social-assistance.basic-amount': 'basic amount of social assistance, a person living alone',
  'social-assistance.single-parent-share': 'share of the basic amount of social assistance, a single parent',
  'social-assistance.partner-share': 'share of the basic amount of social assistance, each of two partners',
  'social-assistance.with-parent-share':
    'share of the basic amount of social assistance, an adult living with a parent',
  'social-assistance.older-child-share': 'share of the basic amount of social assistance, a child of 10 to 17 years',
  'social-assistance.younger-child-share': 'share of the basic amount of social assistance, a child under 10 years',
  'social-assistance.second-child-less': 'points taken from the share of the second child in social assistance',
  'social-assistance.further-child-less': 'points taken from the share of each later child in social assistance',
  'social-assistance.older-child-age': 'age from which a child has the higher share in social assistance',
  'social-assistance.earnings-deduction': 'pay left out of income in social assistance',
  'social-assistance.water-limit': 'most that is accepted of water charges in social assistance, each person',
  'social-assistance.cheaper-home-months':
    'months in which housing costs above the norm count in full in social assistance',
};
