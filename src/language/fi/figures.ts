import type { Texts } from '../../report/texts.js';
import { HOUSING_ALLOWANCE_FIGURES } from './figures/housingAllowance.js';
import { REHABILITATION_FIGURES } from './figures/rehabilitation.js';
import { SICKNESS_FIGURES } from './figures/sickness.js';
import { SOCIAL_ASSISTANCE_FIGURES } from './figures/socialAssistance.js';
import { UNEMPLOYMENT_FIGURES } from './figures/unemployment.js';

export const FIGURES: Texts['figures'] = {
  ...UNEMPLOYMENT_FIGURES,
  ...SICKNESS_FIGURES,
  ...REHABILITATION_FIGURES,
  ...HOUSING_ALLOWANCE_FIGURES,
  ...SOCIAL_ASSISTANCE_FIGURES,
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
  'tax.state-start': 'valtion tuloveroasteikon vero alimmalla rajalla',
  'tax.state-limit': 'valtion tuloveroasteikon tulorajat',
  'tax.state-share': 'valtion tuloveroasteikon prosentit',
  'tax.basic-deduction-most': 'täysi perusvähennys',
  'tax.basic-deduction-share': 'prosentti, jolla perusvähennys pienenee',
  'tax.basic-deduction-in-state-tax': 'perusvähennys valtionverotuksessa',
  'tax.pension-deduction-multiple': 'täyden eläketulovähennyksen kerroin',
  'tax.pension-deduction-share': 'prosentti, jolla eläketulovähennys pienenee',
  'tax.pension-deduction-upper-limit': 'eläketulovähennyksen ylempi tuloraja',
  'tax.pension-deduction-upper-share': 'prosentti, jolla eläketulovähennys pienenee ylemmän tulorajan jälkeen',
  'tax.pension-surtax-limit': 'eläketulon lisäveron raja',
  'tax.municipal-average': 'keskimääräinen kunnallisvero',
  'tax.church-average': 'keskimääräinen kirkollisvero',
  'tax.health-share': 'sairaanhoitomaksu etuuksista ja eläkkeistä',
  'tax.yle-floor': 'yleisradioveron tuloraja',
  'tax.yle-share': 'yleisradioveron prosentti',
  'tax.yle-most': 'yleisradioveron enimmäismäärä',
  'payment.pension-date': 'kuukauden päivä, jona eläkkeet maksetaan',
  'payment.guarantee-pension-date': 'kuukauden päivä, jona takuueläke maksetaan',
};
