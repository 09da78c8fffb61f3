import { PAYOUT_DAYS, PROCESSING_DAYS } from '../../law/payment/processing.js';
import type { Texts } from '../../report/texts.js';

export const ASSUMPTIONS: Texts['assumptions'] = {
  'mixed-week':
    'A week with both unemployment benefit and an allowance paid for Saturday: the Saturday does not use up one of the five days of unemployment benefit.',
  'hospital-in-waiting':
    'Hospital days inside the waiting period of sickness allowance bring no unemployment benefit; the law can be read otherwise.',
  'relapse-day':
    'The single waiting day of a returned illness brings no unemployment benefit; the law can be read otherwise.',
  'certificates-in-order': 'The scenario says nothing of certificates: none is taken to be missing.',
  'basic-allowance-unlimited':
    'Basic unemployment allowance is paid without its maximum period until 30 April 2026 while the work requirement is met.',
  'rehabilitative-work-in-force':
    'Rehabilitative work activity is taken to stay in force through 2027, although its repeal has been announced.',
  'partial-conditions':
    'Partial sickness allowance: twelve months of work ability and the planned twelve working days are taken to be in order.',
  'maintenance-discretionary':
    'Maintenance compensation is counted for every day it can be paid for; in practice Kela decides case by case.',
  'fund-amount-as-given':
    'The earnings-related allowance is as stated in the scenario; the unemployment fund decides it.',
  'income-from-daily-amount':
    'The annual income behind a running sickness allowance is worked out from its daily amount.',
  'waiting-carried-over':
    'The waiting period of unemployment benefit counts as served, because unemployment benefit has been paid before.',
  'age-limit-65':
    'Unemployment benefit ends with the month in which the client turns 65; the limit is higher for some.',
  'age-limit-18':
    'Unemployment benefit begins at 18; a 17-year-old who has completed compulsory education can receive it earlier.',
  'claims-on-first-day':
    'Every benefit without a stated application is applied for on the first possible day and granted.',
  'onset-from-first-paid-day': 'The illness in history is taken to have begun on the first day of its entry.',
  'rehabilitation-continues':
    'Rehabilitation in history goes on in the path as the same whole, without a new waiting period.',
  'earlier-pay-not-counted':
    'Pay earned before the simulated time and received in it is not adjusted against unemployment benefit.',
  'pension-by-table':
    'The pension has no stated amount: national and guarantee pension by table, less the other pensions stated. Other pensions themselves are shown only where a step states them.',
  'maximum-unrecorded':
    'History has a pension for incapacity but no maximum of sickness allowance: the maximum is taken not to have been reached. A decision recorded in history changes the days.',
  'claim-outcome-assumed': 'A claim whose decision is pending is taken to be granted.',
  'qualification-assumed':
    'The scenario does not say whether the client has a vocational qualification: one is assumed, so no 21-week qualifying period.',
  'waiting-unserved':
    'Nothing shows that the waiting period of unemployment benefit has been served: it is taken to be unserved.',
  'statement-suspends':
    'Without the occupational health statement an employee’s sickness allowance is suspended after 90 days. The delay is taken to be the client’s own; if it is not, payment goes on. The suspended days count towards the maximum.',
  'statement-delivered-before':
    'History has been paid past the 90th day of sickness allowance, so the occupational health statement is taken to have been delivered.',
  'processing-unemployment': `A claim for unemployment benefit without a stated decision is decided ${PROCESSING_DAYS.unemployment} days after filing (Kela’s older target; \`assumptions.processingDays\` changes it).`,
  'processing-sickness': `A claim for sickness allowance without a stated decision is decided ${PROCESSING_DAYS.sickness} days after filing (Kela’s older target; \`assumptions.processingDays\` changes it).`,
  'processing-rehabilitation': `A claim for rehabilitation allowance without a stated decision is decided ${PROCESSING_DAYS.rehabilitation} days after filing and the rehabilitation decision, whichever is later (\`assumptions.processingDays\` changes it).`,
  'processing-young-persons-rehabilitation': `A young person’s rehabilitation allowance without a stated decision is decided ${PROCESSING_DAYS['young-persons-rehabilitation']} days after filing (\`assumptions.processingDays\` changes it).`,
  'processing-disability-pension': `A disability pension without a stated decision day is decided ${PROCESSING_DAYS['disability-pension']} days after the application (\`assumptions.processingDays\` changes it).`,
  'processing-continued-rehabilitation-subsidy': `A continued rehabilitation subsidy without a stated decision day is decided ${PROCESSING_DAYS['continued-rehabilitation-subsidy']} days after the application (\`assumptions.processingDays\` changes it).`,
  'payout-days': `Money is paid ${PAYOUT_DAYS} days after the payment period ends or the decision is made, on the next weekday that is no public holiday (\`assumptions.payoutDays\` changes it).`,
  'stated-income-at-month-end': 'Pay and other stated income arrive on the last weekday of the month.',
  'rehabilitation-minimum-withholding':
    'At least 25% is withheld from the minimum rehabilitation allowance too; the decision of the Tax Administration names 20% only for the minimum of the Health Insurance Act.',
  'processing-housing': `An application for general housing allowance is decided ${PROCESSING_DAYS.housing} days after filing (Kela’s older target; \`assumptions.processingDays\` changes it).`,
  'processing-social-assistance': `A first application for social assistance is decided ${PROCESSING_DAYS['social-assistance']} days after filing (\`assumptions.processingDays\` changes it).`,
  'housing-allowance-applied':
    'General housing allowance is applied for on the first day of the first month for which it can be calculated; no earlier allowance is running.',
  'housing-allowance-running':
    'General housing allowance runs on from history; it is taken to rest on the income of the first month.',
  'housing-allowance-in-time':
    'A change that revises general housing allowance is reported at once and decided before it takes effect.',
  'wealth-as-stated': 'Wealth is taken as stated, after debts and after 2,000 euros of each person’s deposits.',
  'lives-alone': 'The scenario states no one else in the home: the client is taken to live alone.',
  'assistance-every-month':
    'Social assistance is applied for every month, and what arrives in the month is known when it is decided. A sum for several months counts wholly in the month in which it arrives.',
  'assistance-collected':
    'Social assistance of a month in which a benefit is awaited is paid as an advance, and is collected from that benefit.',
  'family-income-as-stated':
    'The income of the spouse and other income count in the safety net as stated, without tax and without a deduction from pay.',
};

export const NOT_CALCULATED: Texts['notCalculated'] = {
  'final-tax': 'the final tax of the year, and what is refunded or still to be paid',
  'tax-of-pay': 'tax withheld from pay, as no tax card is stated: pay is shown before tax',
  'tax-of-stated-income': 'tax withheld from stated income for which the rule is not known: it is shown before tax',
  'three-month-income': 'annual income from three months of pay, which the client can ask for when pay has risen',
  'entrepreneur-waiting-pay': 'allowance for the waiting period of an insured entrepreneur',
  'increased-earnings-part': 'the increased earnings part of the earnings-related allowance in services until 2024',
  'rehabilitation-assistance': 'rehabilitation assistance after rehabilitation, which Kela grants at its discretion',
  'housing-and-social-assistance': 'general housing allowance and social assistance',
  'ninety-day-statement':
    'whether the occupational health statement asked of employees after 90 days of sickness allowance is missing (the employment is not stated, or the illness began before 2022)',
  'imputed-income':
    'income at the level of the general social security benefit, which Kela can count in housing allowance although the client does not receive it, unless the client shows that it cannot be had',
  'assistance-other-needs':
    'electricity, home insurance, health care, day care and other needs in social assistance, which may raise it; supplementary and preventive social assistance',
  'housing-norm':
    'the norm for housing costs in social assistance of this municipality and year (`client.housing.norm` states it): the costs count in full, so the assistance may be too high',
  'housing-special-grounds':
    'special grounds, such as poor health, on which social assistance covers housing costs above the norm',
  'basic-amount-reduction':
    'a reduction of the basic amount of social assistance because of a sanction or a benefit not applied for, which Kela considers case by case',
};

export const COUNTERS: Texts['counters'] = {
  'unemployment-waiting-period': 'Waiting period of unemployment benefit',
  'qualifying-period': '21-week qualifying period',
  'earnings-related-days': 'Earnings-related unemployment allowance',
  'sickness-days': 'Sickness allowance',
  'partial-sickness-days': 'Partial sickness allowance',
  'rehabilitation-waiting-pay-days': 'Rehabilitation allowance for waiting time',
  'rehabilitation-interval-pay-days': 'Rehabilitation allowance between two periods',
};
