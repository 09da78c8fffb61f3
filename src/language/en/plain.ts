import type { PlainTexts } from '../../report/html/plainTexts.js';
import { BENEFITS, FAMILIES } from './benefits.js';

export const PLAIN: PlainTexts = {
  intro: [
    'This is an estimate of what is paid to you. It is no decision: Kela decides on each benefit separately.',
    'If a fact changes, the estimate changes too. Ask if anything is unclear.',
  ],
  path: (number, title) => `Option ${number}: ${title}`,
  lowest: (month, amount) => `The lowest month is ${month}: for that month you get ${amount} after tax.`,
  gap: (period, days) =>
    days === 1 ? `You get no money for ${period} (1 day).` : `You get no money for ${period} (${days} days).`,
  noGaps: 'Every day has some benefit or pay.',
  month: 'Month',
  from: 'Where the money comes from',
  arrives: 'Reaches your account',
  nothing: 'nowhere',
  moneyTitle: 'Money to your account month by month',
  moneyNote: (from) =>
    `The sums are after tax. Only money for the time from ${from} is in them: at first you may also get money for earlier days.`,
  sheet: 'To remember',
  sheetNote: 'Take this page with you.',
  when: 'When',
  what: 'What',
  who: 'Who',
  ask: 'Where to ask',
  now: 'at once',
  owners: {
    client: 'you',
    'kela-expert': 'Kela’s expert',
    kela: 'Kela',
    employer: 'employer',
    doctor: 'doctor',
    'employment-service': 'employment services',
    'service-provider': 'provider of the rehabilitation or service',
    'unemployment-fund': 'unemployment fund',
  },
  channels: {
    kela: 'Kela: OmaKela, kela.fi, service number or service point',
    'employment-services': 'employment services of your area, Job Market Finland',
    doctor: 'health centre or occupational health care',
    employer: 'your employer',
    provider: 'provider of the rehabilitation or service',
    fund: 'your unemployment fund',
  },
  findings: {
    'gap.applied-late': {
      why: 'The claim was made too late.',
      toDo: 'Claim at once. Say in the claim if you had a good reason for the delay.',
    },
    'gap.nothing-applied-for': { why: 'Nobody has claimed the benefit.', toDo: 'Claim the benefit at once.' },
    'gap.refused': {
      why: 'The claim was refused.',
      toDo: 'Read the reasons with Kela’s expert. You can give new evidence or appeal in the time that the decision names.',
    },
    'gap.certificate-ended': {
      why: 'The medical certificate does not cover these days.',
      toDo: 'Book a doctor in good time and ask for a certificate that covers these days too.',
    },
    'gap.statement-90-missing': {
      why: 'Kela lacks the statement of the occupational health doctor.',
      toDo: 'Ask occupational health care for the statement and send it to Kela.',
    },
    'gap.no-pension-application-after-maximum': {
      why: 'Sickness allowance has run out and no pension has been claimed.',
      toDo: 'Claim a disability pension. Be an unemployed jobseeker as soon as sickness allowance ends.',
    },
    'gap.rehabilitation-not-started': {
      why: 'Rehabilitation has not begun yet.',
      toDo: 'Claim rehabilitation allowance for the waiting time by this day. Registering as a jobseeker helps only before the gap begins.',
    },
    'gap.between-rehabilitation-periods': {
      why: 'No rehabilitation allowance is paid for these days in between.',
      toDo: 'Claim rehabilitation allowance for the time between by this day. Registering as a jobseeker helps only before the gap begins.',
    },
    'gap.no-jobseeker-registration': {
      why: 'You are not registered as a jobseeker.',
      toDo: 'Register as an unemployed jobseeker. It cannot be done afterwards.',
    },
    'gap.hospital': {
      why: 'Days in hospital bring no unemployment benefit.',
      toDo: 'Ask the doctor for a certificate from the first day and claim sickness allowance.',
    },
    'gap.sanction': {
      why: 'You have a mandatory waiting period.',
      toDo: 'Keep the job search active. Ask employment services for a service: benefit is paid during it.',
    },
    'gap.absent-from-service': {
      why: 'You were away from the service without an accepted reason.',
      toDo: 'Agree on absences in advance. Show the reason if you or your child was ill or you were at a job interview.',
    },
    'gap.qualifying-period': {
      why: 'Your qualifying period is running, because you have no vocational training.',
      toDo: 'Ask employment services for a service: benefit is paid during it.',
    },
    'gap.unemployment-waiting-period': {
      why: 'The waiting period of unemployment benefit is running.',
      toDo: 'Register as a jobseeker on the first day without work.',
    },
    'gap.sickness-waiting-period': {
      why: 'The waiting period of sickness allowance is running.',
      toDo: 'Keep the job search active before the illness. If you have a job, ask for sick pay.',
    },
    'gap.rehabilitation-waiting-period': {
      why: 'The waiting period of rehabilitation allowance is running.',
      toDo: 'Claim before this day another benefit that continues until rehabilitation begins.',
    },
    'gap.sickness-not-eligible': {
      why: 'A condition of sickness allowance is not met.',
      toDo: 'Ask Kela’s expert which condition is missing and what you can claim instead.',
    },
    'gap.sickness-maximum-reached': {
      why: 'Sickness allowance has run out.',
      toDo: 'Apply for rehabilitation or a disability pension and register as an unemployed jobseeker.',
    },
    'gap.found-unfit-without-benefit': {
      why: 'You were found unfit for work, but no sickness allowance is paid.',
      toDo: 'Claim sickness allowance or complete the claim. Meanwhile you can claim basic social assistance.',
    },
    'gap.age': {
      why: 'Your age does not fit this benefit.',
      toDo: 'Ask Kela’s expert which benefit belongs to your age.',
    },
    'gap.abroad': { why: 'You are abroad.', toDo: 'Ask Kela before you leave whether the benefit can be paid.' },
    'gap.detained-or-serving': {
      why: 'You are in prison or in service.',
      toDo: 'Register as an unemployed jobseeker as soon as that ends.',
    },
    'gap.barred-by-other-benefit': {
      why: 'Another benefit bars payment, but brings no money on these days.',
      toDo: 'Ask Kela’s expert whether the other benefit can be paid for these days.',
    },
    'gap.barred-by-work': {
      why: 'Work bars the benefit, but brings no pay.',
      toDo: 'Go through working time and pay with Kela’s expert.',
    },
    'warning.means-test-zero': {
      why: 'Other income takes all of the unemployment benefit.',
      toDo: 'Tell Kela at once if that income falls.',
    },
    'warning.parents-income-zero': {
      why: 'Your parents’ income takes all of the unemployment benefit.',
      toDo: 'If your parents do not support you, show that to Kela.',
    },
    'warning.pay-zero': {
      why: 'Pay takes all of the unemployment benefit.',
      toDo: 'Keep the job search active and report your pay every month.',
    },
    'warning.smallest-payment': {
      why: 'So little is left of the benefit that it is not paid.',
      toDo: 'Check that the income that you reported is right.',
    },
    'warning.statement-90-missing': {
      why: 'Kela lacks the statement of the occupational health doctor, and payment may stop.',
      toDo: 'Ask occupational health care for the statement and send it to Kela.',
    },
    'warning.cash-gap': {
      why: 'You are entitled to the benefit, but the money comes only later.',
      toDo: 'Claim basic social assistance for that time. Ask Kela whether the decision can come sooner.',
    },
    'warning.income-drop': {
      why: 'Your income falls.',
      toDo: 'Go through with Kela’s expert what it means. Check your tax card and housing allowance.',
    },
    'warning.recovery': {
      why: 'Part of what is paid now is taken from another benefit later.',
      toDo: 'Be prepared for a smaller payment later.',
    },
    'warning.deadline-missed': {
      why: 'The time limit has passed.',
      toDo: 'Claim or appeal at once all the same and say why you are late.',
    },
    'warning.deadline-near': { why: 'The time limit is near.', toDo: 'Make the claim or appeal in time.' },
    'warning.certificate-old': {
      why: 'The medical certificate is over half a year old.',
      toDo: 'Book a doctor and ask for a new certificate.',
    },
    'warning.certificate-missing': {
      why: 'The medical certificate that is needed is missing.',
      toDo: 'Book a doctor and ask for a certificate.',
    },
    'warning.rehabilitation-first': {
      why: 'Rehabilitation would be the first step.',
      toDo: 'Go through the plan before it begins. Ask whether another step is better first.',
    },
    'warning.capacity-under-three-days': {
      why: 'Rehabilitation needs at least three days a week.',
      toDo: 'Say how many days a week you can manage. Plan the start by that.',
    },
    'warning.rehabilitation-before-service': {
      why: 'Rehabilitation comes before rehabilitative work.',
      toDo: 'Go through the plan before it begins. Ask which comes first.',
    },
    'warning.overlapping-services': { why: 'Two services run at the same time.', toDo: 'Agree which service goes on.' },
    'warning.service-not-available': {
      why: 'This service is not offered in your municipality on that day.',
      toDo: 'Ask Kela’s expert when it begins, or where else you can take part.',
    },
    'warning.application-cannot-succeed': {
      why: 'The claim does not succeed with these facts.',
      toDo: 'Ask Kela’s expert what you can claim instead.',
    },
    'warning.benefit-not-applied-for': {
      why: 'You could get more from a benefit that you do not claim.',
      toDo: 'Claim the benefit. If it is an unemployment benefit, register as a jobseeker first.',
    },
    'warning.maximum-refusal-loop': {
      why: 'Sickness allowance, a refused pension and unemployment follow each other.',
      toDo: 'Ask Kela’s expert to bring up rehabilitation and the work ability support team.',
    },
    'notice.periodised-pay': {
      why: 'The sum that you were paid is counted for these days.',
      toDo: 'Make the money last. Be a jobseeker before that time ends.',
    },
    'notice.law-change': {
      why: 'The law changes.',
      toDo: 'Go through with Kela’s expert what changes in the payment.',
    },
    'notice.sickness-maximum-decided': {
      why: 'The last day of sickness allowance is known.',
      toDo: 'Find out in time what follows: rehabilitation, a pension or job search.',
    },
    'notice.rehabilitation-pays-nothing': {
      why: 'This programme brings no rehabilitation allowance.',
      toDo: 'Keep the job search active during the programme.',
    },
    'notice.appeal-deadline': {
      why: 'The refusal can be appealed.',
      toDo: 'Read the reasons with Kela’s expert. If they do not hold, appeal in writing.',
    },
  },
  checkpoints: {
    'age-limit': () => 'Your age affects the benefit. Ask what you can claim.',
    'youth-programme-age-limit': () => 'Rehabilitation for young persons has to begin by now.',
    'household-changes': () => 'Tell Kela that your household changes.',
    'other-income-changes': () => 'Tell Kela that your other income changes.',
    'qualifying-period-ends': () => 'Claim unemployment benefit from the next day.',
    'sanction-ends': () => 'The mandatory waiting period ends. Keep the job search active, so that payment can go on.',
    'periodised-pay-ends': () => 'Be an unemployed jobseeker and claim unemployment benefit from the next day.',
    'decision-expected': ({ benefit, stated }) =>
      stated
        ? `Read the decision with Kela’s expert: ${BENEFITS[benefit]}.`
        : `The decision should come (${BENEFITS[benefit]}). If it does not, ask what is missing.`,
    'employer-absence-report': () => 'The employer reports your absence to occupational health care.',
    'sickness-60-days': () => 'Kela looks into whether rehabilitation helps. Say what you wish.',
    'certificate-a-ends': () =>
      'Certificate A no longer suffices. Book a doctor two weeks earlier and ask for statement B.',
    'sickness-90-days': () => 'The statement of the occupational health doctor has to be at Kela.',
    'sickness-150-days': () => 'Kela asks you to apply for rehabilitation or a pension. Talk about it.',
    'sickness-230-days': () =>
      'Apply for rehabilitation or a disability pension now, so that the decision comes in time.',
    'sickness-maximum-decided': () => 'Agree on what you live on after sickness allowance.',
    'participation-certificate': () => 'The provider gives you a certificate of participation. Send it to Kela.',
    'rehabilitation-pay-days-used': () => 'Be an unemployed jobseeker from the next day until rehabilitation begins.',
    'rehabilitative-work-review': () => 'The plan is reviewed. Say how you have managed.',
    'rehabilitative-work-days-used': () => 'The days of rehabilitative work are used. Agree on what follows.',
    'employer-pay-ends': () => 'Sick pay ends. Claim sickness allowance for yourself.',
    'certificate-ends': () => 'The certificate ends. If you are still ill, book a doctor two weeks earlier.',
    'benefit-ends': ({ benefit }) => `Last paid day: ${BENEFITS[benefit]}. Find out what you get after it.`,
    'rehabilitation-ends': () => 'Rehabilitation ends. Be an unemployed jobseeker from the next day.',
    'partial-sickness-maximum': () => 'Partial sickness allowance ends. Agree on working time with the employer.',
    'sickness-maximum': () => 'Sickness allowance ends. Be an unemployed jobseeker from the next day.',
    'register-by': () => 'Register as an unemployed jobseeker. It cannot be done afterwards.',
    'apply-by': ({ family, byEmployer }) =>
      byEmployer ? 'The employer claims sickness allowance.' : `Claim by now: ${FAMILIES[family]}.`,
    'appeal-by': () => 'Last day to appeal against the refusal.',
  },
};
