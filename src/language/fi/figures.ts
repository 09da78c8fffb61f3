import type { Texts } from '../../report/texts.js';
import { REHABILITATION_FIGURES } from './figures/rehabilitation.js';
import { SICKNESS_FIGURES } from './figures/sickness.js';
import { UNEMPLOYMENT_FIGURES } from './figures/unemployment.js';

export const FIGURES: Texts['figures'] = {
  ...UNEMPLOYMENT_FIGURES,
  ...SICKNESS_FIGURES,
  ...REHABILITATION_FIGURES,
  'appeal.days': 'muutoksenhakuaika',
  'appeal.notice-days': 'päivät postituksesta, joiden jälkeen päätös katsotaan tiedoksi saaduksi',
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
