import type { Checkpoint } from '../../checkpoints/checkpoint.js';
import { checkpointText } from '../checkpointText.js';
import type { Paint } from '../drawing/paint.js';
import { wrap } from '../drawing/wrap.js';
import type { Texts } from '../texts.js';

/** Each checkpoint under its date: what it is, what to do, who acts and by which section. */
export function checkpointsBlock(
  checkpoints: readonly Checkpoint[],
  texts: Texts,
  width: number,
  paint: Paint,
): string {
  const lines = checkpoints.map((each) => checkpointLines(each, texts, width));
  return [paint('strong', texts.labels.checkpoints), '', ...lines].join('\n');
}

function checkpointLines(checkpoint: Checkpoint, texts: Texts, width: number): string {
  const { formats, labels, owners } = texts;
  const { date, alsoOn, owner, law } = checkpoint;
  const { name, toDo } = checkpointText(checkpoint, texts);
  const others = alsoOn.length === 0 ? '' : ` (${labels.alsoOn(alsoOn.map(formats.shortDate).join(', '))})`;
  const first = `${formats.shortDate(date).padEnd('2026-12-31'.length)}  `;
  const sources = [owners[owner], law.join('; ')].filter((each) => each !== '').join('; ');
  return wrap(`${name}${others}. ${toDo} (${sources})`, width, { first, rest: ' '.repeat(first.length) });
}
