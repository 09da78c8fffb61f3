import type { Day } from '../../calendar/day.js';
import type { Finding } from '../../findings/finding.js';
import type { Family } from '../../law/benefits.js';
import type { CauseNames } from '../../report/texts.js';
import { FAMILIES } from './benefits.js';
import { FORMATS } from './formats.js';

const { date } = FORMATS;
/** The last day on which the remedy still helps; without one, the first day of the gap. */
export const by = ({ deadline, from }: Finding) => `by ${date(deadline ?? from)}`;
export const dueBy = ({ deadline }: Finding) => (deadline === null ? 'at once' : `by ${date(deadline)}`);
/** A day among the values of a finding, in a phrase; nothing where it is not known. */
export const known = (value: number | string | undefined, phrase: (day: string) => string) =>
  typeof value === 'number' ? phrase(date(value as Day)) : '';

/** Which of the three benefits a claim is for. */
export const family = ({ family: of }: Finding['values']) => (of ? ` (${FAMILIES[of as Family]})` : '');

/** What goes with a claim. */
export const papers = ({ family: of }: Finding['values']) => {
  if (of === 'rehabilitation')
    return ' Form KU112 or OmaKela, with the rehabilitation decision and the certificate of participation.';
  return of === 'sickness' ? ' The medical certificate goes with the claim.' : '';
};

export const GAPS: CauseNames = {
  'gap.no-jobseeker-registration': {
    name: 'no jobseeker registration',
    message: () =>
      'The client is not registered as an unemployed jobseeker, and no other benefit or pay covers these days.',
    remedy: (finding) =>
      `The client registers as an unemployed jobseeker ${by(finding)}. A registration is never backdated, so each day of delay is lost.`,
  },
  'gap.no-pension-application-after-maximum': {
    name: 'no pension application after the maximum of sickness allowance',
    message: () =>
      'Sickness allowance has been paid for its maximum period. Unemployment benefit could follow, but only once a disability pension has been applied for.',
    remedy: (finding) =>
      `The client applies for a disability pension ${by(finding)} and is registered as an unemployed jobseeker from the day after the last sickness allowance day. The doctor writes medical statement B for the application; the decision on the maximum goes with the claim for unemployment benefit.`,
  },
  'gap.applied-late': {
    name: 'claimed too late',
    message: ({ values }) =>
      `The claim${family(values)}${known(values.filed, (day) => `, filed on ${day},`)} comes so late that it does not reach back to these days.`,
    remedy: (finding) =>
      `The client files the claim ${dueBy(finding)}. If there was a good reason for the delay, the client states it in the claim: Kela can grant a late claim when refusing it would be unreasonable.${papers(finding.values)}`,
  },
  'gap.nothing-applied-for': {
    name: 'nothing applied for',
    message: ({ values }) =>
      `The facts give a right to a benefit${family(values)} on these days, but nobody applies for it.`,
    remedy: (finding) =>
      `The client applies for the benefit${family(finding.values)} ${dueBy(finding)}.${papers(finding.values)}`,
  },
  'gap.certificate-ended': {
    name: 'medical certificate ended',
    message: () => 'The incapacity goes on, but the certificates do not cover these days.',
    remedy: (finding) =>
      `The client books a doctor’s appointment well ahead, so that a new certificate covers the days from ${date(finding.from)}. After 60 days of sickness allowance Kela needs medical statement B.`,
  },
  'gap.statement-90-missing': {
    name: 'occupational health statement missing',
    message: () =>
      'Sickness allowance has been paid for 90 days, and the occupational health statement on the client’s remaining work ability has not reached Kela. Payment is suspended until it does, and nothing else covers these days.',
    remedy: (finding) =>
      `The client, the employer and occupational health care meet by about the 75th day of sickness allowance, and the client delivers the statement to Kela by ${date(finding.deadline ?? finding.from)}. If the delay is not the client’s doing, the client tells Kela: payment is then not suspended.`,
  },
  'gap.rehabilitation-not-started': {
    name: 'rehabilitation not yet begun',
    message: ({ values }) =>
      `Rehabilitation has been decided on but ${known(values.nextStart, (day) => `begins only on ${day}`) || 'has not begun'}, and nothing else covers the time before it.`,
    remedy: (finding) =>
      `The client registers as an unemployed jobseeker by ${date(finding.from)}, or claims rehabilitation allowance for the waiting time (form KU112 or OmaKela) ${dueBy(finding)}. The service provider can be asked for an earlier start.`,
  },
  'gap.between-rehabilitation-periods': {
    name: 'days of rehabilitation without allowance',
    message: () =>
      'Rehabilitation pays nothing on these days between its periods or attended days, and nothing else covers them.',
    remedy: (finding) =>
      `The client registers as an unemployed jobseeker by ${date(finding.from)}, or claims rehabilitation allowance for the time between two periods (form KU112 or OmaKela) ${dueBy(finding)}.`,
  },
  'gap.refused': {
    name: 'refused',
    message: ({ values }) => `The claim${family(values)} has been refused, and nothing else covers these days.`,
    remedy: ({ values }) => {
      const evidence =
        values.family === 'sickness'
          ? 'a new medical statement B with findings on functional capacity'
          : 'new evidence';
      const together = `The client and the Kela expert read the reasons together: ${evidence}, or an appeal within the time named in the decision.`;
      if (values.foundUnfit) {
        return `${together} Registering as a jobseeker does not help, because the client has been found unfit for work; basic social assistance is the last resort meanwhile.`;
      }
      return values.notRegistered ? `${together} Meanwhile the client registers as an unemployed jobseeker.` : together;
    },
  },
  'gap.found-unfit-without-benefit': {
    name: 'found unfit for work, without a benefit',
    message: () =>
      'The client has been found unfit for work, so unemployment benefit is not paid; sickness allowance is not paid either.',
    remedy: (finding) =>
      `The Kela expert checks which benefit these days belong to and why sickness allowance is not paid. The client claims sickness allowance or supplements the claim ${dueBy(finding)}; until then basic social assistance is the last resort.`,
  },
  'gap.sickness-not-eligible': {
    name: 'condition of sickness allowance not met',
    message: () => 'The client is ill, but a condition of sickness allowance is not met on these days.',
    remedy: () =>
      'The Kela expert checks which condition fails (part-time work, another benefit, residence) and whether another benefit is due instead.',
  },
  'gap.sanction': {
    name: 'mandatory waiting period',
    message: () => 'The employment authority has imposed a mandatory waiting period: no unemployment benefit is paid.',
    remedy: () =>
      'The client keeps the job search active and asks the employment authority for a service: unemployment benefit is paid during an employment-promoting service.',
  },
  'gap.absent-from-service': {
    name: 'away from a service',
    message: () =>
      'The client is away from the service without a reason that the law accepts: no unemployment benefit and no compensation for expenses is paid for such a day.',
    remedy: () =>
      'The client agrees on absences with the service provider beforehand. Days missed because of incapacity, a sick child under ten (at most four working days at a time) or a job interview are paid: the client shows the reason.',
  },
  'gap.qualifying-period': {
    name: '21-week qualifying period',
    message: () => 'The 21-week qualifying period of a client without a vocational qualification is running.',
    remedy: () =>
      'The client asks the employment authority for an employment-promoting service: unemployment benefit is paid during it. Weeks already worked or spent on unemployment benefit shorten the period; the Kela expert checks that they have been counted.',
  },
  'gap.unemployment-waiting-period': {
    name: 'waiting period of unemployment benefit',
    message: () => 'The waiting period of unemployment benefit is running.',
    remedy: () =>
      'The client registers on the first day of unemployment, so that the waiting days begin at once. Days in an employment-promoting service are paid and count as waiting days.',
  },
  'gap.sickness-waiting-period': {
    name: 'waiting period of sickness allowance',
    message: ({ values }) =>
      values.relapse
        ? 'The same illness has returned within 30 days: the first day is a waiting day. Unemployment benefit is not paid for it either, as the law is read here.'
        : 'The waiting period of sickness allowance is running: the first day of illness and the working days after it, Monday to Saturday. No other benefit continues through it.',
    remedy: ({ values }) =>
      values.relapse
        ? 'Nothing shortens this one day. The client can still claim unemployment benefit for it and get a decision: the law can be read otherwise.'
        : 'Unemployment benefit is paid through the waiting period when it was paid on the last weekday before the illness: the client registers as an unemployed jobseeker before it. An employee checks the right to sick pay from the employer.',
  },
  'gap.rehabilitation-waiting-period': {
    name: 'waiting period for rehabilitation allowance',
    message: () =>
      'The waiting period for rehabilitation allowance is running, because no benefit was paid right up to the start.',
    remedy: ({ from }) =>
      `There is no waiting period when unemployment benefit or sickness allowance is paid until the day before the start: the client arranges one of them before ${date(from)}, or the start is moved.`,
  },
  'gap.sickness-maximum-reached': {
    name: 'maximum of sickness allowance reached',
    message: () => 'Sickness allowance has been paid for its maximum period, and nothing else covers these days.',
    remedy: (finding) =>
      `The client applies for a disability pension or rehabilitation (form KU101), with medical statement B, and is registered as an unemployed jobseeker ${by(finding)}.`,
  },
  'gap.hospital': {
    name: 'in hospital or other institution',
    message: () => 'Unemployment benefit is not paid for days in hospital or another institution.',
    remedy: () =>
      'The doctor certifies the incapacity (medical certificate A) from the first day of treatment, so that sickness allowance begins as early as the law allows; the client claims it within two months.',
  },
  'gap.age': {
    name: 'age limit',
    message: ({ values }) => `The client is too ${values.young ? 'young' : 'old'} for the benefit on these days.`,
    remedy: ({ values }) =>
      values.young
        ? 'The Kela expert checks what belongs to the client’s age: the parents’ duty of support, study grant, rehabilitation for young people.'
        : 'The Kela expert checks old-age pension with the client.',
  },
  'gap.abroad': {
    name: 'abroad',
    message: () => 'The client is abroad on these days.',
    remedy: () => 'The client asks Kela before leaving whether a benefit can be paid abroad, or moves the journey.',
  },
  'gap.detained-or-serving': {
    name: 'in prison or in service',
    message: ({ values }) =>
      values.prison
        ? 'The client is in prison on these days.'
        : 'The client is in military or civilian service on these days.',
    remedy: ({ to, values }) =>
      values.prison
        ? `For the time after ${date(to)} the client registers as an unemployed jobseeker on the first day.`
        : `For the time after ${date(to)} the client registers as an unemployed jobseeker on the first day. Meanwhile Kela can pay conscript’s allowance.`,
  },
  'gap.barred-by-other-benefit': {
    name: 'another benefit stands in the way',
    message: () => 'Another benefit stands in the way of the three benefits on these days, but brings no money itself.',
    remedy: () => 'The Kela expert checks whether the other benefit can be paid for these days or given up in time.',
  },
  'gap.barred-by-work': {
    name: 'work stands in the way',
    message: () => 'Work stands in the way of a benefit on these days, but brings no pay.',
    remedy: () =>
      'The Kela expert checks the working time and the pay with the client: unemployment benefit is adjusted when working time is at most 80% of full time.',
  },
};
