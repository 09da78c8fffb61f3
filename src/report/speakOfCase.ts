import { speakOf } from '../answer/anonymity.js';
import type { Answer } from '../answer/answer.js';

/** From here on days are counted from the first of this case, where its result is anonymous. */
export function speakOfCase({ facts, receipt }: Answer): void {
  if (receipt.ageBand) speakOf(facts.horizon.from, receipt.ageBand);
}
