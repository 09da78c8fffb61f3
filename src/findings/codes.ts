/** The catalogue of finding codes. A code once published is never used for anything else. */

/**
 * In the order in which equal causes are named: what the client or the expert can mend comes first; being found unfit
 * only follows from what keeps sickness allowance from being paid, so it comes after that.
 */
export const GAP_CODES = [
  'gap.applied-late',
  'gap.nothing-applied-for',
  'gap.refused',
  'gap.certificate-ended',
  'gap.statement-90-missing',
  'gap.no-pension-application-after-maximum',
  'gap.rehabilitation-not-started',
  'gap.between-rehabilitation-periods',
  'gap.no-jobseeker-registration',
  'gap.hospital',
  'gap.sanction',
  'gap.absent-from-service',
  'gap.qualifying-period',
  'gap.unemployment-waiting-period',
  'gap.sickness-waiting-period',
  'gap.rehabilitation-waiting-period',
  'gap.sickness-not-eligible',
  'gap.sickness-maximum-reached',
  'gap.found-unfit-without-benefit',
  'gap.age',
  'gap.abroad',
  'gap.detained-or-serving',
  'gap.barred-by-other-benefit',
  'gap.barred-by-work',
] as const;
export type GapCode = (typeof GAP_CODES)[number];

export const WARNING_CODES = [
  'warning.means-test-zero',
  'warning.parents-income-zero',
  'warning.pay-zero',
  'warning.smallest-payment',
  'warning.statement-90-missing',
  'warning.cash-gap',
  'warning.income-drop',
  'warning.recovery',
  'warning.deadline-missed',
  'warning.deadline-near',
  'warning.certificate-old',
  'warning.certificate-missing',
  'warning.rehabilitation-first',
  'warning.capacity-under-three-days',
  'warning.rehabilitation-before-service',
  'warning.overlapping-services',
  'warning.application-cannot-succeed',
  'warning.benefit-not-applied-for',
  'warning.service-not-available',
  'warning.maximum-refusal-loop',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

export const NOTICE_CODES = [
  'notice.periodised-pay',
  'notice.law-change',
  'notice.sickness-maximum-decided',
  'notice.rehabilitation-pays-nothing',
  'notice.appeal-deadline',
] as const;
export type NoticeCode = (typeof NOTICE_CODES)[number];

export type FindingCode = GapCode | WarningCode | NoticeCode;
export const FINDING_CODES: readonly FindingCode[] = [...GAP_CODES, ...WARNING_CODES, ...NOTICE_CODES];
export type Severity = 'gap' | 'warning' | 'notice';
