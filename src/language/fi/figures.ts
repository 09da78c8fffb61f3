import type { Texts } from '../../report/texts.js';

export const FIGURES: Texts['figures'] = {
  'sickness.income-threshold': 'sairauspäivärahan alempi tuloraja',
  'sickness.income-limit': 'sairauspäivärahan ylempi tuloraja',
  'sickness.contribution-deduction': 'vuositulon vakuutusmaksuvähennys',
  'unemployment.earnings-deduction': 'ansiopäivärahan perusteen vakuutusmaksuvähennys',
  'pension.national-single': 'yksin asuvan täysi kansaneläke',
  'pension.national-couple': 'parisuhteessa elävän täysi kansaneläke',
  'pension.guarantee': 'täysi takuueläke',
  'tax.withheld-unemployment': 'työttömyysetuuden ennakonpidätysprosentti',
  'tax.withheld-minimum': 'vähimmäismääräisen sairauspäivärahan ennakonpidätysprosentti',
  'tax.withheld-at-least': 'pienin ennakonpidätysprosentti palkan verokortilla',
  'tax.withheld-beside-pension': 'eläkkeen lisäksi maksettavan kuntoutusrahan ennakonpidätysprosentti',
  'tax.withheld-pension': 'eläkkeen ennakonpidätysprosentti ilman verokorttia',
  'tax.withheld-above': 'päiväkohtainen määrä, josta ei vielä pidätetä veroa',
  'tax.no-card-share': 'ennakonpidätysprosentit ilman verokorttia',
  'tax.no-card-sickness-limit': 'ennakonpidätyksen rajat ilman verokorttia, sairauspäiväraha ja kuntoutusraha',
  'tax.no-card-unemployment-limit': 'ennakonpidätyksen rajat ilman verokorttia, ansiopäiväraha',
  'tax.no-card-earlier-year': 'aiemman vuoden päivärahan ennakonpidätys taulukon mukaan',
};
