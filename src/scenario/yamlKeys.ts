import { EVENT_ID, type Event } from 'js-yaml';
import { type Defect, defectAtOffset } from './defect.js';

/** A list or mapping in the place of a key, which YAML allows and no scenario has. */
export function complexKey(events: readonly Event[]): Defect | undefined {
  const open: { readonly isMapping: boolean; items: number }[] = [];
  for (const event of events) {
    const around = open.at(-1);
    const isKey = around?.isMapping === true && around.items % 2 === 0;
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        break;
      case EVENT_ID.POP:
        open.pop();
        break;
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE:
        if (isKey) return defectAtOffset('input.syntax', event.start, { format: 'YAML', reason: 'complex-key' });
        if (around) around.items += 1;
        open.push({ isMapping: event.type === EVENT_ID.MAPPING, items: 0 });
        break;
      default:
        if (around) around.items += 1;
    }
  }
  return undefined;
}
