/** Who acts on each kind of checkpoint, in the order in which kinds of one day are told. */
import type { Day } from '../calendar/day.js';
import type { Owner } from '../findings/owners.js';
import type { Checkpoint, CheckpointFacts, CheckpointKind } from './checkpoint.js';

const OWNERS: Readonly<Record<CheckpointKind, Owner>> = {
  'law-changes-benefit': 'kela-expert',
  'law-changes-amount': 'kela',
  'age-limit': 'kela-expert',
  'youth-programme-age-limit': 'kela-expert',
  'household-changes': 'client',
  'other-income-changes': 'client',
  'unemployment-waiting-ends': 'client',
  'qualifying-period-ends': 'client',
  'sanction-ends': 'client',
  'periodised-pay-ends': 'client',
  'sickness-waiting-ends': 'client',
  'rehabilitation-waiting-ends': 'client',
  'benefit-starts': 'client',
  'decision-expected': 'kela',
  'first-payment': 'kela',
  'employer-absence-report': 'employer',
  'sickness-60-days': 'kela',
  'certificate-a-ends': 'doctor',
  'sickness-90-days': 'employer',
  'sickness-150-days': 'kela',
  'sickness-230-days': 'kela',
  'sickness-maximum-decided': 'kela-expert',
  'participation-certificate': 'service-provider',
  'rehabilitation-pay-days-used': 'client',
  'rehabilitative-work-review': 'employment-service',
  'rehabilitative-work-days-used': 'employment-service',
  'employer-pay-ends': 'client',
  'certificate-ends': 'client',
  'rehabilitation-ends': 'service-provider',
  'partial-sickness-maximum': 'client',
  'priority-period-ends': 'kela',
  'sickness-maximum': 'client',
  'benefit-ends': 'kela-expert',
  'register-by': 'client',
  'apply-by': 'client',
  'appeal-by': 'client',
};

export const CHECKPOINT_KINDS = Object.keys(OWNERS) as readonly CheckpointKind[];

/** What a checkpoint may say besides its kind and facts. */
interface Details {
  readonly owner?: Owner;
  readonly alsoOn?: readonly Day[];
}

export function checkpoint<K extends CheckpointKind>(
  kind: K,
  date: Day,
  law: readonly string[],
  facts: CheckpointFacts[K],
  { owner = OWNERS[kind], alsoOn = [] }: Details = {},
): Checkpoint {
  return { kind, date, alsoOn, owner, law, facts } as Checkpoint;
}
