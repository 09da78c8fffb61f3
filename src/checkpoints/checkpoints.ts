/** All checkpoints of a path, by date. */
import { contains } from '../calendar/period.js';
import type { MoneyResult } from '../payments/money.js';
import type { CaseFacts } from '../scenario/facts.js';
import type { PathResult } from '../simulation/result.js';
import { appealCheckpoints } from './appeals.js';
import { benefitCheckpoints } from './benefits.js';
import { certificateCheckpoints } from './certificates.js';
import { changeCheckpoints } from './changes.js';
import type { Checkpoint, CheckpointKind } from './checkpoint.js';
import { claimCheckpoints } from './claims.js';
import { CHECKPOINT_KINDS } from './kinds.js';
import { lawChangeCheckpoints } from './lawChanges.js';
import { participationCheckpoints } from './participation.js';
import { registrationCheckpoints } from './registration.js';
import { rehabilitationCheckpoints } from './rehabilitation.js';
import { rehabilitativeWorkCheckpoints } from './rehabilitativeWork.js';
import { sicknessDayCheckpoints } from './sicknessDays.js';
import { waitingCheckpoints } from './waiting.js';

/** What follows from the days of the horizon and may itself fall after it. */
const AFTER_HORIZON: readonly CheckpointKind[] = ['decision-expected', 'apply-by', 'appeal-by'];

/** The days of a path that must not pass unnoticed, in order, none told twice. */
export function checkpointsOf(facts: CaseFacts, result: PathResult, money: MoneyResult): readonly Checkpoint[] {
  const all = [
    ...lawChangeCheckpoints(result),
    ...changeCheckpoints(facts, result),
    ...waitingCheckpoints(result),
    ...benefitCheckpoints(facts, result),
    ...claimCheckpoints(facts, result, money),
    ...sicknessDayCheckpoints(facts, result),
    ...certificateCheckpoints(facts, result),
    ...rehabilitationCheckpoints(result),
    ...participationCheckpoints(result, money),
    ...rehabilitativeWorkCheckpoints(result),
    ...registrationCheckpoints(result),
    ...appealCheckpoints(facts, result),
  ];
  const { from, to } = result.horizon;
  const inTime = all.filter(
    (each) => contains({ from, to }, each.date) || (each.date > to && AFTER_HORIZON.includes(each.kind)),
  );
  const once = new Map(inTime.map((each) => [JSON.stringify([each.date, each.kind, each.facts]), each]));
  return [...once.values()].sort(
    (a, b) => a.date - b.date || CHECKPOINT_KINDS.indexOf(a.kind) - CHECKPOINT_KINDS.indexOf(b.kind),
  );
}
