/** Who has to act on a finding. */
import type { FindingCode } from './codes.js';

export type Owner =
  | 'client'
  | 'kela-expert'
  | 'kela'
  | 'employer'
  | 'doctor'
  | 'employment-service'
  | 'service-provider'
  | 'unemployment-fund';

/** Who does what the remedy of a finding says first. */
export const OWNERS: Readonly<Record<FindingCode, Owner>> = {
  'gap.applied-late': 'client',
  'gap.nothing-applied-for': 'client',
  'gap.refused': 'client',
  'gap.certificate-ended': 'client',
  'gap.statement-90-missing': 'client',
  'gap.no-pension-application-after-maximum': 'client',
  'gap.rehabilitation-not-started': 'client',
  'gap.between-rehabilitation-periods': 'client',
  'gap.no-jobseeker-registration': 'client',
  'gap.hospital': 'doctor',
  'gap.sanction': 'client',
  'gap.qualifying-period': 'client',
  'gap.unemployment-waiting-period': 'client',
  'gap.sickness-waiting-period': 'client',
  'gap.rehabilitation-waiting-period': 'client',
  'gap.sickness-not-eligible': 'kela-expert',
  'gap.sickness-maximum-reached': 'client',
  'gap.found-unfit-without-benefit': 'kela-expert',
  'gap.age': 'kela-expert',
  'gap.absent-from-service': 'client',
  'gap.abroad': 'client',
  'gap.detained-or-serving': 'client',
  'gap.barred-by-other-benefit': 'kela-expert',
  'gap.barred-by-work': 'kela-expert',
  'warning.means-test-zero': 'client',
  'warning.parents-income-zero': 'client',
  'warning.pay-zero': 'client',
  'warning.smallest-payment': 'client',
  'warning.statement-90-missing': 'client',
  'warning.cash-gap': 'client',
  'warning.income-drop': 'kela-expert',
  'warning.recovery': 'kela',
  'warning.deadline-missed': 'client',
  'warning.deadline-near': 'client',
  'warning.certificate-old': 'doctor',
  'warning.certificate-missing': 'doctor',
  'warning.rehabilitation-first': 'kela-expert',
  'warning.capacity-under-three-days': 'kela-expert',
  'warning.rehabilitation-before-service': 'kela-expert',
  'warning.overlapping-services': 'employment-service',
  'warning.application-cannot-succeed': 'kela-expert',
  'warning.benefit-not-applied-for': 'client',
  'warning.service-not-available': 'kela-expert',
  'warning.maximum-refusal-loop': 'kela-expert',
  'notice.periodised-pay': 'client',
  'notice.law-change': 'kela-expert',
  'notice.sickness-maximum-decided': 'client',
  'notice.rehabilitation-pays-nothing': 'client',
  'notice.appeal-deadline': 'client',
};
