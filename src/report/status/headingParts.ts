import type { StatusAnswer } from '../../planning/status/statusAnswer.js';
import { printable } from '../drawing/printable.js';
import type { Texts } from '../texts.js';

/** The case code, the file and the day described. */
export function headingParts({ reference, source, status }: StatusAnswer, texts: Texts): string[] {
  const file = source === '-' ? texts.labels.standardInput : printable(source);
  return [
    ...(reference === null ? [] : [printable(reference)]),
    file,
    texts.status.title(texts.formats.date(status.on)),
  ];
}
