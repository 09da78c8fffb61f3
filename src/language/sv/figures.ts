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
  'appeal.days': 'tiden för ändringssökande',
  'appeal.notice-days': 'dagar från postningen efter vilka beslutet anses delgivet',
  'pension.national-single': 'full folkpension för ensamboende',
  'pension.national-couple': 'full folkpension för den som lever i ett parförhållande',
  'pension.guarantee': 'full garantipension',
  'pension.free-income': 'andra pensioner om året som inte minskar folkpensionen',
  'pension.income-share': 'andel av andra pensioner som minskar folkpensionen',
  'pension.claim-months': 'kalendermånader som en pensionsansökan når tillbaka',
  'pension.smallest-payment': 'minsta folkpension eller garantipension som betalas',
  'tax.withheld-unemployment': 'förskottsinnehållningen på arbetslöshetsförmåner',
  'tax.withheld-minimum': 'förskottsinnehållningen på sjukdagpenning till minimibelopp',
  'tax.withheld-at-least': 'den lägsta förskottsinnehållningen med skattekort för lön',
  'tax.withheld-beside-pension': 'förskottsinnehållningen på rehabiliteringspenning vid sidan av pension',
  'tax.withheld-pension': 'förskottsinnehållningen på pension utan skattekort',
  'tax.withheld-above': 'det dagsbelopp på vilket ingen skatt ännu innehålls',
  'tax.no-card-share': 'procentsatserna för förskottsinnehållning utan skattekort',
  'tax.no-card-sickness-limit':
    'gränserna för förskottsinnehållning utan skattekort, sjukdagpenning och rehabiliteringspenning',
  'tax.no-card-unemployment-limit': 'gränserna för förskottsinnehållning utan skattekort, inkomstrelaterad dagpenning',
  'tax.no-card-earlier-year': 'förskottsinnehållning enligt tabell på dagpenning för ett tidigare år',
  'tax.state-start': 'skatten vid den lägsta gränsen i statens inkomstskatteskala',
  'tax.state-limit': 'gränserna i statens inkomstskatteskala',
  'tax.state-share': 'procentsatserna i statens inkomstskatteskala',
  'tax.basic-deduction-most': 'fullt grundavdrag',
  'tax.basic-deduction-share': 'den procent med vilken grundavdraget minskar',
  'tax.basic-deduction-in-state-tax': 'grundavdraget i statsbeskattningen',
  'tax.pension-deduction-multiple': 'koefficienten för fullt pensionsinkomstavdrag',
  'tax.pension-deduction-share': 'den procent med vilken pensionsinkomstavdraget minskar',
  'tax.pension-deduction-upper-limit': 'övre inkomstgränsen för pensionsinkomstavdraget',
  'tax.pension-deduction-upper-share': 'den procent med vilken pensionsinkomstavdraget minskar ovanför övre gränsen',
  'tax.pension-surtax-limit': 'gränsen för tilläggsskatten på pensionsinkomst',
  'tax.municipal-average': 'genomsnittlig kommunalskatt',
  'tax.church-average': 'genomsnittlig kyrkoskatt',
  'tax.health-share': 'sjukvårdspremien på förmåner och pensioner',
  'tax.yle-floor': 'inkomstgränsen för rundradioskatten',
  'tax.yle-share': 'procentsatsen för rundradioskatten',
  'tax.yle-most': 'den största rundradioskatten',
  'payment.pension-date': 'den dag i månaden då pensioner betalas',
  'payment.guarantee-pension-date': 'den dag i månaden då garantipensionen betalas',
};
