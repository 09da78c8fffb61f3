/** Where a question about each finding and checkpoint is asked: whom it concerns, not what the law says. */
import type { CheckpointKind } from '../../../checkpoints/checkpoint.js';
import type { FindingCode } from '../../../findings/codes.js';
import type { Owner } from '../../../findings/owners.js';
import type { Channel } from '../plainTexts.js';

const OF_OWNER: Readonly<Record<Owner, Channel>> = {
  client: 'kela',
  'kela-expert': 'kela',
  kela: 'kela',
  employer: 'employer',
  doctor: 'doctor',
  'employment-service': 'employment-services',
  'service-provider': 'provider',
  'unemployment-fund': 'fund',
};

/** Where the one who acts is not the one who can be asked. */
const OF_MATTER: Readonly<Partial<Record<FindingCode | CheckpointKind, Channel>>> = {
  'gap.no-jobseeker-registration': 'employment-services',
  'gap.sanction': 'employment-services',
  'gap.absent-from-service': 'employment-services',
  'gap.qualifying-period': 'employment-services',
  'gap.unemployment-waiting-period': 'employment-services',
  'gap.certificate-ended': 'doctor',
  'gap.statement-90-missing': 'doctor',
  'warning.statement-90-missing': 'doctor',
  'certificate-a-ends': 'doctor',
  'certificate-ends': 'doctor',
  'sickness-90-days': 'doctor',
  'register-by': 'employment-services',
  'sanction-ends': 'employment-services',
  'rehabilitation-ends': 'employment-services',
  'partial-sickness-maximum': 'employer',
};

export function channelOf(matter: FindingCode | CheckpointKind, owner: Owner): Channel {
  return OF_MATTER[matter] ?? OF_OWNER[owner];
}
