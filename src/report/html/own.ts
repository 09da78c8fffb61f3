import { shownDay } from '../../answer/anonymity.js';
import type { Answer, PathAnswer } from '../../answer/answer.js';
import type { Checkpoint } from '../../checkpoints/checkpoint.js';
import type { Finding } from '../../findings/finding.js';

/** What is told of a path. A branch is told beside its path: of it only what the path does not have. */
export function ownFindings(answer: Answer, path: PathAnswer): readonly Finding[] {
  const known = new Set((parentOf(answer, path)?.findings ?? []).map(findingKey));
  return path.findings.filter((finding) => !known.has(findingKey(finding)));
}

export function ownCheckpoints(answer: Answer, path: PathAnswer): readonly Checkpoint[] {
  const known = new Set((parentOf(answer, path)?.checkpoints ?? []).map(checkpointKey));
  return path.checkpoints.filter((checkpoint) => !known.has(checkpointKey(checkpoint)));
}

/** The path of a branch, where that is shown too. */
export function parentOf({ paths }: Answer, { result: { path } }: PathAnswer): PathAnswer | undefined {
  return paths.find(({ result }) => result.path.name === path.branchOf);
}

function findingKey({ code, from, to, loss, deadline, values }: Finding): string {
  return JSON.stringify([code, from, to, loss, deadline, values]);
}

function checkpointKey({ kind, date, alsoOn, facts }: Checkpoint): string {
  return JSON.stringify([kind, shownDay(date), alsoOn, facts]);
}
