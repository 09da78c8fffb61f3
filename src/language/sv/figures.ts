import type { Texts } from '../../report/texts.js';

export const FIGURES: Texts['figures'] = {
  'sickness.income-threshold': 'nedre inkomstgränsen för sjukdagpenning',
  'sickness.income-limit': 'övre inkomstgränsen för sjukdagpenning',
  'sickness.contribution-deduction': 'premieavdraget i årsinkomsten',
  'unemployment.earnings-deduction': 'premieavdraget i grunden för inkomstrelaterad dagpenning',
  'pension.national-single': 'full folkpension för ensamboende',
  'pension.national-couple': 'full folkpension för den som lever i ett parförhållande',
  'pension.guarantee': 'full garantipension',
};
