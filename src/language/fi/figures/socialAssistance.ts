import type { FigureNamesOf } from '../../../report/texts.js';

export const SOCIAL_ASSISTANCE_FIGURES: FigureNamesOf<'social-assistance'> = {
  'social-assistance.basic-amount': 'yksin asuvan toimeentulotuen perusosa',
  'social-assistance.single-parent-share': 'toimeentulotuen perusosan osuus, yksinhuoltaja',
  'social-assistance.partner-share': 'toimeentulotuen perusosan osuus, kumpikin puoliso',
  'social-assistance.with-parent-share': 'toimeentulotuen perusosan osuus, vanhempansa luona asuva täysi-ikäinen',
  'social-assistance.older-child-share': 'toimeentulotuen perusosan osuus, 10–17-vuotias lapsi',
  'social-assistance.younger-child-share': 'toimeentulotuen perusosan osuus, alle 10-vuotias lapsi',
  'social-assistance.second-child-less': 'toisen lapsen perusosan vähennys prosenttiyksikköinä toimeentulotuessa',
  'social-assistance.further-child-less':
    'kolmannen ja seuraavien lasten perusosan vähennys prosenttiyksikköinä toimeentulotuessa',
  'social-assistance.older-child-age': 'ikä, josta alkaen lapsella on suurempi perusosa toimeentulotuessa',
  'social-assistance.earnings-deduction': 'ansiotulo, jota ei oteta huomioon toimeentulotuessa',
  'social-assistance.water-limit': 'toimeentulotuessa hyväksyttävä vesimaksu enintään, henkilöä kohti',
  'social-assistance.cheaper-home-months':
    'kuukaudet, joilta rajan ylittävät asumismenot hyväksytään kokonaan toimeentulotuessa',
};
