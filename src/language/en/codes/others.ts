import type { NoticeCode, WarningCode } from '../../../findings/codes.js';
import type { CodeText } from '../../../report/codes/codeTexts.js';

export const WARNING_CODE_TEXTS: Readonly<Record<WarningCode, CodeText>> = {
  'warning.means-test-zero': {
    meaning: 'Other income of the client, or another benefit, takes the whole unemployment benefit.',
    raised: (figure) =>
      `Own income other than wages above ${figure('unemployment.means-limit')} a month takes ${figure('unemployment.means-share')} of the excess off the benefit; other statutory benefits and home care allowance come off in full. The test does not apply in services.`,
    remedy: () =>
      'The client reports a fall in income at once, and asks for an employment-promoting service where one fits.',
    example: 'Rental income of €2,000 a month beside the general social security benefit leaves nothing of it.',
  },
  'warning.parents-income-zero': {
    meaning: 'The income of the parents takes the whole unemployment benefit of a young adult who lives with them.',
    raised: (figure) =>
      `The client lives with the parents and the work condition is not met. Of the parents’ income above ${figure('unemployment.parents-limit')} a month, and ${figure('unemployment.parents-per-dependant')} for each other dependant, ${figure('unemployment.parents-share')} comes off; at least ${figure('unemployment.parents-floor')} of the benefit is left.`,
    remedy: () =>
      'If the parents do not in fact support the client, the client shows it to Kela. The test does not apply in services.',
    example: 'A client of 19 lives at home; the parents earn €5,000 a month.',
  },
  'warning.pay-zero': {
    meaning: 'Pay of part-time work takes the whole unemployment benefit of the month.',
    raised: (figure) =>
      `${figure('unemployment.adjustment-share')} of the month’s pay above ${figure('unemployment.earnings-disregard')} comes off the benefit of the month.`,
    remedy: () =>
      'The client keeps the registration in force and reports each month’s pay, so that payment goes on when the pay falls.',
    example: 'Pay of €1,700 a month for half of full time beside a benefit of about €800.',
  },
  'warning.smallest-payment': {
    meaning: 'What is left of unemployment benefit in the month is too small to be paid.',
    raised: (figure) =>
      `A month that would bring less than ${figure('unemployment.smallest-payment-share')} of one day’s base amount of ${figure('unemployment.base-amount')} brings nothing.`,
    remedy: () => 'The client checks the reported income; a small change can bring the payment back.',
    example: 'Pay leaves €0.86 a day: 22 days are paid, 21 days are not.',
  },
  'warning.statement-90-missing': {
    meaning: 'Without the occupational health statement payment of sickness allowance stops on a day that is known.',
    raised: (figure) =>
      `The client is employed, and no statement is among the certificates when ${figure('sickness.statement-days')} days have been counted towards the maximum.`,
    remedy: () =>
      'The client asks for a meeting with the employer and occupational health care well before that day, and delivers the statement to Kela.',
    example: 'An employee ill since January: the warning names the day in spring from which payment is suspended.',
  },
  'warning.deadline-missed': {
    meaning: 'A time limit has passed: to appeal, or to claim days that something else now covers with less money.',
    raised: (figure) =>
      `The last day to appeal is ${figure('appeal.days')} days from notice, which is taken to come ${figure('appeal.notice-days')} days after the decision. A claim reaches back ${figure('unemployment.claim-months')} months for unemployment benefit, ${figure('sickness.claim-months')} for sickness allowance, ${figure('rehabilitation.claim-months')} for rehabilitation allowance.`,
    remedy: () =>
      'With weighty reasons for the delay the client appeals or claims all the same and states them. With new evidence the client applies anew.',
    example: 'A pension was refused on 2 March; on 20 April the time to appeal is over.',
  },
  'warning.deadline-near': {
    meaning: 'A time limit ends within two weeks: to appeal, or to claim a benefit from its first day.',
    raised: (figure) =>
      `Today is one of the last fourteen days before it. Claims reach back ${figure('unemployment.claim-months')}, ${figure('sickness.claim-months')} or ${figure('rehabilitation.claim-months')} months (unemployment benefit, sickness allowance, rehabilitation allowance); an appeal has ${figure('appeal.days')} days from notice.`,
    remedy: () => 'The client files the claim or the appeal now and completes it later.',
    example: 'Ill since 10 January and nothing claimed: on 1 March nine days are left.',
  },
  'warning.certificate-old': {
    meaning: 'The newest certificate for a step is older than six months when it is needed.',
    raised: () =>
      'The scenario gives certificates; the newest that fits the incapacity, the rehabilitation or the pension was written more than six months before.',
    remedy: () =>
      'The doctor writes a new one; the client books the appointment in time. Vocational rehabilitation is applied for by form KU101 with medical statement B.',
    example: 'Statement B of March, rehabilitation applied for in November.',
  },
  'warning.certificate-missing': {
    meaning: 'None of the certificates given fits a step that needs one.',
    raised: () =>
      'The scenario gives certificates, but none of the right kind that supports the incapacity, the rehabilitation or the pension on the day on which it is needed.',
    remedy: () =>
      'The client books the doctor, who writes medical statement B; for rehabilitation form KU101 goes with it.',
    example: 'Only certificate A is given, and a disability pension is applied for.',
  },
  'warning.rehabilitation-first': {
    meaning:
      'Work-oriented rehabilitation is the first step, with nothing before it that shows what the client can do.',
    raised: () =>
      'The two years before the start hold no sickness, no service and no rehabilitation. Assessments, courses, therapies and youth services need nothing before them.',
    remedy: () =>
      'The Kela expert finds out with the client, the doctor and the employment authority whether the time is right; treatment, rehabilitative work or a vocational rehabilitation assessment can come first.',
    example: 'A work trial begins after three years on unemployment benefit alone.',
  },
  'warning.capacity-under-three-days': {
    meaning: 'The client can work fewer days a week than work-oriented rehabilitation takes.',
    raised: (figure) =>
      `The work capacity stated for the start is under ${figure('rehabilitation.flexible-minimum-days')} days a week.`,
    remedy: () => 'The Kela expert plans what strengthens the work capacity first, and the start for when it succeeds.',
    example: 'Work capacity of two days a week, a work trial from March.',
  },
  'warning.rehabilitation-before-service': {
    meaning: 'Kela’s rehabilitation comes before or during rehabilitative work instead of after it.',
    raised: () =>
      'A work-oriented programme begins before rehabilitative work, or while it runs. Rehabilitative work is for clients who cannot take part in other services yet.',
    remedy: () =>
      'The Kela expert and the employment authority agree on the order: rehabilitative work first, rehabilitation after it.',
    example: 'A work trial in spring, rehabilitative work in autumn.',
  },
  'warning.overlapping-services': {
    meaning: 'Two services for the same purpose, or for more days than a week has, run at the same time.',
    raised: () =>
      'Two service or rehabilitation steps overlap, and they have one purpose or together more than five days a week.',
    remedy: () => 'The employment authority agrees with Kela and the service providers which of the two goes on.',
    example: 'Rehabilitative work of four days beside youth coaching.',
  },
  'warning.service-not-available': {
    meaning: 'A programme or service of the path is not offered in the client’s municipality on its first day.',
    raised: () =>
      'A catalogue is given (--services) that lists the programme or service somewhere, but not for client.municipality on the day. What the catalogue does not list at all is not judged.',
    remedy: () =>
      'The Kela expert checks whether the start can be moved, or whether another municipality takes the client, and what carries until then.',
    example: 'Rehabilitative work from January where the municipality begins in March.',
  },
  'warning.application-cannot-succeed': {
    meaning: 'An application of the path cannot bring anything on the facts given.',
    raised: () =>
      'For example after a used maximum, outside the age limits, beside a benefit that stands in the way, for a programme without an allowance, for a benefit that runs already, or without incapacity or rehabilitation at that time.',
    remedy: () => 'The Kela expert checks what the application rests on, and what can be applied for instead.',
    example: 'Sickness allowance claimed for an illness whose maximum ended in spring.',
  },
  'warning.benefit-not-applied-for': {
    meaning: 'The facts point to a benefit that nobody applies for, and what covers the days pays less.',
    raised: (figure) =>
      `A claim is “never” filed on days that something else covers; or the client works at most ${figure('unemployment.working-time-limit')} of full time without being registered, although adjusted unemployment benefit could be paid.`,
    remedy: () =>
      'The client applies for the benefit; for adjusted unemployment benefit the client registers as an unemployed jobseeker, if the client seeks full-time work.',
    example: 'Half of full time at a pay of €900, and no registration.',
  },
  'warning.cash-gap': {
    meaning: 'The client is entitled, but no money arrives for more than five weeks.',
    raised: () =>
      'Between two days on which money arrives, or before the first, lie more than 35 days, although some of them belong to an entitlement. Payment days follow filing, processing and the blocks of each benefit.',
    remedy: () =>
      'The client files at once with all papers, and asks for an advance: of the general social security benefit, or of basic social assistance against the benefit to come.',
    example: 'Ill from 4 January, claimed on 15 February, decided in three weeks: the first money comes in March.',
  },
  'warning.income-drop': {
    meaning: 'A week of the benefit brings over a tenth less than a week of the one before.',
    raised: () =>
      'Five daily amounts of unemployment benefit, or six of sickness and rehabilitation allowance, are compared when one benefit follows another.',
    remedy: () =>
      'The Kela expert tells the client beforehand and looks at what raises the amount: annual income, housing allowance, another order of steps.',
    example: 'From earnings-related allowance to the minimum of sickness allowance.',
  },
  'warning.recovery': {
    meaning: 'What is paid now is collected later from a benefit granted for the same days.',
    raised: () =>
      'A benefit has been paid for days for which sickness allowance, rehabilitation allowance or pension is granted afterwards; the later one is paid less what has been paid already.',
    remedy: () =>
      'The Kela expert shows the client the net effect before promising back pay, and the client keeps the decision.',
    example: 'Unemployment benefit for May, sickness allowance granted in July from 2 May on.',
  },
  'warning.maximum-refusal-loop': {
    meaning:
      'The path goes round: maximum of sickness allowance, disability pension refused, unemployment, and a new maximum.',
    raised: () =>
      'Two maxima of sickness allowance with a refused pension between them, in the history or on the path.',
    remedy: () =>
      'The Kela expert takes up rehabilitation (form KU101) and a work-ability team before the next maximum, and goes through the reasons of the refusal with the doctor.',
    example: 'A maximum in 2025, the pension refused, unemployment for a year, ill again to a maximum in 2027.',
  },
};

export const NOTICE_CODE_TEXTS: Readonly<Record<NoticeCode, CodeText>> = {
  'notice.periodised-pay': {
    meaning: 'Holiday compensation or severance pay is spread over the days; unemployment benefit begins after them.',
    raised: () => 'A step “periodised-pay” covers the days: the lump sum divided by a day’s wage, in weekdays.',
    remedy: () => 'The client plans for the lump sum to last, and is registered before the period ends.',
    example: 'Holiday compensation of fifteen days’ wages delays the benefit by three weeks.',
  },
  'notice.law-change': {
    meaning: 'The law that governs the benefit changes inside the path.',
    raised: () =>
      'On 1 May 2026 the general social security benefit takes the place of labour market subsidy and basic allowance.',
    remedy: () => 'The Kela expert goes through with the client what changes in the amount.',
    example: 'Labour market subsidy up to 30 April 2026, general social security benefit from the next day.',
  },
  'notice.sickness-maximum-decided': {
    meaning: 'The last day of sickness allowance is known.',
    raised: (figure) =>
      `In the month in which the count and the days to the end of the next month reach ${figure('sickness.maximum-days')}.`,
    remedy: () =>
      'By that day the client settles what follows: rehabilitation, a disability pension application with medical statement B, registration as an unemployed jobseeker from the next day.',
    example: 'On 1 March the count stands at 262: the allowance ends on 31 March.',
  },
  'notice.rehabilitation-pays-nothing': {
    meaning: 'The programme gives no rehabilitation allowance on these days.',
    raised: (figure) =>
      `A programme outside the right to the allowance, or one of less than ${figure('rehabilitation.day-hours')} hours a day.`,
    remedy: () => 'The client keeps the jobseeker registration in force during the programme.',
    example: 'An apprenticeship begun in 2025.',
  },
  'notice.appeal-deadline': {
    meaning: 'A refusal can still be appealed against; the last day is told.',
    raised: (figure) =>
      `${figure('appeal.days')} days from notice, which is taken to come ${figure('appeal.notice-days')} days after the decision; every refused application and decision of the scenario.`,
    remedy: () =>
      'The client goes through the reasons with the Kela expert and, if they do not hold, appeals in writing with new evidence.',
    example: 'A pension refused on 3 November can be appealed against until 10 December.',
  },
};
