import type { Checkpoint } from '../checkpoints/checkpoint.js';
import type { Texts } from './texts.js';

export interface CheckpointText {
  readonly name: string;
  readonly toDo: string;
}

export function checkpointText({ kind, facts }: Checkpoint, { checkpoints }: Texts): CheckpointText {
  const text = checkpoints[kind] as { name(of: Checkpoint['facts']): string; toDo(of: Checkpoint['facts']): string };
  return { name: text.name(facts), toDo: text.toDo(facts) };
}
