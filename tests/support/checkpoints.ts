/** Reads the checkpoints of a case as dates and kinds. */
import { formatDay } from '../../src/calendar/day.js';
import type { Checkpoint, CheckpointKind } from '../../src/checkpoints/checkpoint.js';
import { checkpointsOf } from '../../src/checkpoints/checkpoints.js';
import { moneyOf } from '../../src/payments/payments.js';
import type { PathFacts } from '../../src/scenario/facts.js';
import { simulate } from '../../src/simulation/simulate.js';
import { type CaseText, caseOf } from './case.js';

function checkpointsIn(text: CaseText): readonly Checkpoint[] {
  const facts = caseOf(text);
  const result = simulate(facts, facts.paths[0] as PathFacts);
  return checkpointsOf(facts, result, moneyOf(facts, result));
}

/** As `2026-12-07 register-by`, in order. */
export function told(text: CaseText): string[] {
  return checkpointsIn(text).map(({ date, kind }) => `${formatDay(date)} ${kind}`);
}

/** The dates of one kind, also those on which it comes again. */
export function datesOf(kind: CheckpointKind, text: CaseText): string[] {
  return checkpointsIn(text)
    .filter((each) => each.kind === kind)
    .flatMap(({ date, alsoOn }) => [date, ...alsoOn].map(formatDay));
}

/** The checkpoints of one kind. */
export function ofKind<K extends CheckpointKind>(kind: K, text: CaseText): Extract<Checkpoint, { kind: K }>[] {
  return checkpointsIn(text).filter((each): each is Extract<Checkpoint, { kind: K }> => each.kind === kind);
}
