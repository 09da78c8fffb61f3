import type { GapCode } from '../../../findings/codes.js';
import type { CodeText } from '../../../report/codes/codeTexts.js';

export const GAP_CODE_TEXTS: Readonly<Record<GapCode, CodeText>> = {
  'gap.applied-late': {
    meaning: 'The claim was filed so late that it does not reach back to these days. The law would have paid them.',
    raised: (figure) =>
      `A claim reaches back ${figure('unemployment.claim-months')} months for unemployment benefit, ${figure('sickness.claim-months')} months for sickness allowance and ${figure('rehabilitation.claim-months')} months for rehabilitation allowance, counted from the day it is filed; the same date of the month is in time. Days of sickness allowance lost in this way use up the maximum all the same.`,
    remedy: () =>
      'The client files the claim at once and completes it later. A good reason for the delay belongs in the claim: Kela can grant a late claim when refusing it would be unreasonable.',
    example:
      'Ill from 1 March, sickness allowance claimed on 20 June: the claim reaches back to 20 April, and the days before it are lost.',
  },
  'gap.nothing-applied-for': {
    meaning: 'The facts give a right to a benefit, but the path says that nobody applies for it.',
    raised: () =>
      'An application of the path has “filed: never”, and no other benefit, pension or pay covers the days.',
    remedy: () =>
      'The client claims the benefit: unemployment benefit and sickness allowance in OmaKela or by form, rehabilitation allowance by form KU112 with the rehabilitation decision.',
    example: 'In rehabilitation with a decision in hand, but rehabilitation allowance is never claimed.',
  },
  'gap.refused': {
    meaning: 'Kela has refused the claim, and nothing else covers the days.',
    raised: () =>
      'An application has “outcome: refused”. A claim of sickness allowance refused because the client is fit for work does not bar unemployment benefit; one refused for another reason does, because the client is then found unfit and yet without an allowance.',
    remedy: (figure) =>
      `The client and the Kela expert read the reasons: new evidence, for illness a new medical statement B, or an appeal within ${figure('appeal.days')} days of notice of the decision. Meanwhile a client found fit registers as an unemployed jobseeker.`,
    example:
      'Sickness allowance is refused because the client is found fit; the client is not registered as a jobseeker.',
  },
  'gap.certificate-ended': {
    meaning: 'The incapacity goes on, but no medical certificate carries these days.',
    raised: (figure) =>
      `Certificate A carries ${figure('sickness.certificate-a-days')} payable days of sickness allowance; days outside all the certificates given are not paid either. It is raised only when the path says which certificate there is.`,
    remedy: () =>
      'The client books the doctor about two weeks before the certificate ends. For a longer illness the doctor writes medical statement B, which also names the need for rehabilitation.',
    example:
      'Certificate A is written for four months; after its 60 payable days nothing is paid until statement B arrives.',
  },
  'gap.statement-90-missing': {
    meaning:
      'Payment of sickness allowance is suspended, because the occupational health statement on the remaining work ability has not reached Kela.',
    raised: (figure) =>
      `The client is employed, and ${figure('sickness.statement-days')} days have been counted towards the maximum. A certificate of the kind occupational-health in the scenario ends it. Incapacities that began from 2022 are followed.`,
    remedy: () =>
      'The client, the employer and occupational health care meet by about the 75th day, and the client delivers the statement. When the delay is not the client’s doing, the client tells Kela: payment is then not suspended.',
    example:
      'Ill since January, the statement is written on 20 May: the days between the 90th one and that day are a gap.',
  },
  'gap.no-pension-application-after-maximum': {
    meaning:
      'Sickness allowance has been paid for its maximum period. Unemployment benefit could follow although the client is ill, but no disability pension has been applied for.',
    raised: () =>
      'After the maximum, unemployment benefit is paid to a client who is unfit for work only while a disability pension application is pending or has been refused, and the client is registered as an unemployed jobseeker.',
    remedy: () =>
      'The client applies for a disability pension well before the last day, with medical statement B, registers as an unemployed jobseeker from the next day, and claims unemployment benefit with the decision on the maximum attached.',
    example: 'The maximum ends on 31 May; the pension is applied for on 1 August. June and July are a gap.',
  },
  'gap.rehabilitation-not-started': {
    meaning: 'Rehabilitation has been decided on but has not begun, and nothing covers the time before it.',
    raised: (figure) =>
      `A rehabilitation step with a decision lies ahead, and no benefit or pay covers the day. Rehabilitation allowance for the waiting time is ${figure('rehabilitation.waiting-pay-share')} of the amount, at most ${figure('rehabilitation.waiting-pay-days')} working days a calendar year, and has to be claimed.`,
    remedy: () =>
      'The client registers as an unemployed jobseeker until the start, or claims rehabilitation allowance for the waiting time by form KU112. The service provider can be asked for an earlier start.',
    example: 'Sickness allowance ends on 31 March, the work trial begins on 20 April, nobody registers in between.',
  },
  'gap.between-rehabilitation-periods': {
    meaning: 'Rehabilitation pays nothing on these days between its periods or attended days.',
    raised: (figure) =>
      `A programme paid by attended days leaves the other weekdays to other benefits; between two periods rehabilitation allowance is paid only on claim, ${figure('rehabilitation.waiting-pay-share')} of the amount for at most ${figure('rehabilitation.waiting-pay-days')} working days a calendar year.`,
    remedy: () =>
      'The client registers as an unemployed jobseeker: unemployment benefit is paid for the days that the programme does not pay. Or the client claims rehabilitation allowance for the time between two periods by form KU112.',
    example: 'A course of two days a week without jobseeker registration: three weekdays of every week are a gap.',
  },
  'gap.no-jobseeker-registration': {
    meaning: 'The client is not registered as an unemployed jobseeker, and nothing else covers the days.',
    raised: () =>
      'Unemployment benefit is paid only from the day of registration; a registration is never backdated. It is raised when being registered would have brought money.',
    remedy: () =>
      'The client registers with the employment authority at the latest on the first day without another benefit, and keeps the search in force during sick leave and rehabilitation.',
    example: 'Rehabilitation ends on Friday, registration follows nine days later: the weekdays between are lost.',
  },
  'gap.hospital': {
    meaning: 'The client is in hospital or another institution; unemployment benefit is not paid for such days.',
    raised: () =>
      'A hospital period of an incapacity on days on which sickness allowance is not yet paid, for example its waiting period.',
    remedy: () =>
      'The doctor certifies the incapacity from the first day of treatment; the client claims sickness allowance for it.',
    example: 'Taken to hospital while unemployed: the waiting days in hospital are not paid by either benefit.',
  },
  'gap.sanction': {
    meaning: 'The employment authority has imposed an unpaid period, a mandatory waiting period.',
    raised: (figure) =>
      `Calendar days from its first day: resignation ${figure('unemployment.sanction-resignation')}, own fault ${figure('unemployment.sanction-own-fault')}, refused job ${figure('unemployment.sanction-refused-job')}, a job of a short time ${figure('unemployment.sanction-short-job')}, neglect ${figure('unemployment.sanction-neglect')}; or as the decision says.`,
    remedy: () =>
      'The client keeps the registration in force and asks for an employment-promoting service, in which the benefit is paid. The decision can be appealed.',
    example: 'The client resigns without a valid reason on 31 January: no unemployment benefit until mid-March.',
  },
  'gap.absent-from-service': {
    meaning: 'The client is away from an employment-promoting service without a reason that the law accepts.',
    raised: () =>
      'A day of absence in a service. Absence because of incapacity, a sick child under ten (at most four working days at a time) or a job interview is no such day.',
    remedy: () => 'The client agrees on absences with the service provider beforehand and shows the reason for them.',
    example: 'Two Mondays away from rehabilitative work without a reason: neither benefit nor compensation for them.',
  },
  'gap.qualifying-period': {
    meaning: 'A client without a vocational qualification waits before labour market support begins.',
    raised: (figure) =>
      `${figure('unemployment.qualifying-days')} calendar days from the first registered day, less seven for each full week of unemployment benefit in the ${figure('unemployment.qualifying-lookback-years')} years before. Days of sanction do not count. Services are paid during it.`,
    remedy: () =>
      'The client asks the employment authority for an employment-promoting service. The Kela expert checks that earlier weeks of benefit and work have been counted.',
    example: 'A school leaver registers on 1 June: without services the first paid day is in late October.',
  },
  'gap.unemployment-waiting-period': {
    meaning: 'The waiting period at the beginning of unemployment is running.',
    raised: (figure) =>
      `${figure('unemployment.waiting-days')} days, Monday to Friday, on which everything else is fulfilled, within ${figure('unemployment.waiting-window-weeks')} calendar weeks. Earlier unemployment benefit in the history counts as served, unless the scenario says otherwise.`,
    remedy: () =>
      'The client registers on the first day of unemployment. Days in a service are paid and count; so do waiting days of sickness allowance.',
    example: 'Unemployed from Monday: the first paid day is Wednesday of the next week.',
  },
  'gap.sickness-waiting-period': {
    meaning: 'The waiting period of sickness allowance is running, and no benefit carries on through it.',
    raised: (figure) =>
      `The first day of illness and ${figure('sickness.waiting-working-days')} working days, Monday to Saturday without holidays. The same illness within ${figure('sickness.relapse-days')} days waits one day only. Unemployment benefit is paid through the full waiting period when it was paid on the last weekday before the illness.`,
    remedy: () =>
      'The client is registered as an unemployed jobseeker before falling ill; an employee checks the right to sick pay from the employer.',
    example:
      'The job ended on Friday, the illness begins on Monday, registration had not been made: eleven days or more without support.',
  },
  'gap.rehabilitation-waiting-period': {
    meaning: 'Rehabilitation has begun, but its waiting days are not paid.',
    raised: (figure) =>
      `${figure('rehabilitation.waiting-short')} or ${figure('rehabilitation.waiting-long')} days by programme and length. None when unemployment benefit, sickness allowance or parental allowance was paid on the last day before on which it could be paid, or basic social assistance in the month of the start or the month before.`,
    remedy: () =>
      'The client keeps the benefit before the start running to the last day: registration as a jobseeker or sick leave, as the case is. Or the start is moved.',
    example: 'The registration lapsed a week before the training: the start day and nine working days are unpaid.',
  },
  'gap.sickness-not-eligible': {
    meaning: 'The client is ill, but a condition of sickness allowance is not met.',
    raised: (figure) =>
      `For example partial sickness allowance with a working time outside ${figure('sickness.partial-work-minimum')} to ${figure('sickness.partial-work-maximum')} of full time, or another benefit that takes its place.`,
    remedy: () => 'The Kela expert checks which condition fails and which benefit is due instead.',
    example: 'Partial sickness allowance claimed for a working time of 80% of full time.',
  },
  'gap.sickness-maximum-reached': {
    meaning: 'Sickness allowance has been paid for its maximum period, and nothing else covers the days.',
    raised: (figure) =>
      `${figure('sickness.maximum-days')} working days, counted with those of the ${figure('sickness.lookback-years')} years before an onset with a full waiting period; the right ends with the month before the one in which they fill. The same illness is paid again after ${figure('sickness.capacity-months')} months of capacity for work.`,
    remedy: () =>
      'Before the last day the client applies for a disability pension or rehabilitation (form KU101) with medical statement B, and registers as an unemployed jobseeker from the next day.',
    example: 'Ill since spring, the maximum ends on 30 April of the next year; nothing has been applied for.',
  },
  'gap.found-unfit-without-benefit': {
    meaning:
      'The client counts as unfit for work, so unemployment benefit is not paid; sickness allowance is not paid either.',
    raised: () =>
      'From the first day after the waiting period of an incapacity, unemployment benefit stops also when sickness allowance is lost for another reason: a late claim, an ended certificate, a formal refusal.',
    remedy: () =>
      'The Kela expert finds out why sickness allowance is not paid and mends that; another insurer can be liable first. Basic social assistance is the last resort meanwhile.',
    example: 'Sickness allowance lapses because a paper is missing; the jobseeker registration does not help.',
  },
  'gap.age': {
    meaning: 'The client is too young or too old for the benefit on these days.',
    raised: (figure) =>
      `Unemployment benefit ${figure('unemployment.minimum-age')}–${figure('unemployment.maximum-age')}, sickness allowance ${figure('sickness.minimum-age')}–${figure('sickness.maximum-age')}, rehabilitation allowance ${figure('rehabilitation.minimum-age')}–${figure('rehabilitation.maximum-age')} years; for those born from 2009 the lowest ages of the two allowances are ${figure('sickness.minimum-age-born-2009')} and ${figure('rehabilitation.minimum-age-born-2009')}.`,
    remedy: () =>
      'The Kela expert checks what belongs to the age: the parents’ duty of support, study grant, rehabilitation for young people; old-age pension.',
    example: 'A client of 17 registers as a jobseeker: benefit begins on the 18th birthday.',
  },
  'gap.abroad': {
    meaning: 'The client is abroad, and no benefit is paid.',
    raised: () => 'A step “abroad” covers the days.',
    remedy: () => 'The client asks Kela before leaving whether a benefit can be paid abroad, or moves the journey.',
    example: 'Three weeks abroad in the middle of a period of unemployment.',
  },
  'gap.detained-or-serving': {
    meaning: 'The client is in prison, or in military or civilian service.',
    raised: () => 'A step “prison” or “conscription” covers the days.',
    remedy: () =>
      'The client registers as an unemployed jobseeker on the first day after it. During service Kela can pay conscript’s allowance.',
    example: 'Civilian service from January: the unemployment benefit stops for its time.',
  },
  'gap.barred-by-other-benefit': {
    meaning: 'Another benefit keeps the three benefits from being paid, but brings no money itself.',
    raised: () =>
      'An “other-benefit” step with “effect: bars” and no monthly amount, or a benefit that takes the place of all three.',
    remedy: () => 'The Kela expert checks whether the other benefit can be paid for these days or given up in time.',
    example: 'A benefit from another country bars the Finnish ones while its payment is still being decided.',
  },
  'gap.barred-by-work': {
    meaning: 'Work keeps a benefit from being paid, but brings no pay.',
    raised: (figure) =>
      `Work above ${figure('unemployment.working-time-limit')} of full time bars unemployment benefit; work on a day of rehabilitation moves the allowance to the employer.`,
    remedy: () =>
      'The Kela expert checks the working time and the pay with the client; below the limit unemployment benefit is adjusted to the pay.',
    example: 'Full-time work with a pay of nothing in the scenario.',
  },
};
