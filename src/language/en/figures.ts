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
  'appeal.days': 'days in which a decision can be appealed',
  'appeal.notice-days': 'days after posting on which notice of a decision is taken to be given',
  'pension.national-single': 'full national pension of a person living alone',
  'pension.national-couple': 'full national pension of a person living with a spouse',
  'pension.guarantee': 'full guarantee pension',
  'tax.withheld-unemployment': 'tax withheld from unemployment benefit',
  'tax.withheld-minimum': 'tax withheld from the minimum sickness allowance',
  'tax.withheld-at-least': 'least share of tax withheld by a wage card',
  'tax.withheld-beside-pension': 'tax withheld from rehabilitation allowance beside a pension',
  'tax.withheld-pension': 'tax withheld from a pension without a tax card',
  'tax.withheld-above': 'daily amount up to which no tax is withheld',
  'tax.no-card-share': 'shares of tax withheld without a tax card',
  'tax.no-card-sickness-limit': 'limits of withholding without a tax card, sickness and rehabilitation',
  'tax.no-card-unemployment-limit': 'limits of withholding without a tax card, earnings-related allowance',
  'tax.no-card-earlier-year': 'withholding by table from allowances of an earlier year',
  'tax.state-start': "tax at the first limit of the state's scale",
  'tax.state-limit': "limits of the state's income tax scale",
  'tax.state-share': "shares of the state's income tax scale",
  'tax.basic-deduction-most': 'full basic deduction',
  'tax.basic-deduction-share': 'share by which the basic deduction shrinks',
  'tax.basic-deduction-in-state-tax': "basic deduction in the state's tax",
  'tax.pension-deduction-multiple': 'multiple of the full pension income deduction',
  'tax.pension-deduction-share': 'share by which the pension income deduction shrinks',
  'tax.pension-deduction-upper-limit': 'upper limit of the pension income deduction',
  'tax.pension-deduction-upper-share': 'share by which the pension income deduction shrinks above its upper limit',
  'tax.pension-surtax-limit': 'limit of the extra tax on pensions',
  'tax.municipal-average': 'average municipal tax',
  'tax.church-average': 'average church tax',
  'tax.health-share': 'health care contribution on benefits and pensions',
  'tax.yle-floor': 'income limit of the Yle tax',
  'tax.yle-share': 'share of the Yle tax',
  'tax.yle-most': 'largest Yle tax',
  'payment.pension-date': 'date of the month on which pensions are paid',
  'payment.guarantee-pension-date': 'date of the month on which the guarantee pension is paid',
};
