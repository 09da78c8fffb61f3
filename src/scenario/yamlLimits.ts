import { EVENT_ID, type Event } from 'js-yaml';
import { type Defect, defectAtOffset } from './defect.js';
import { MAX_ALIASES, MAX_VALUES } from './limits.js';
import { tooManyValues } from './yamlSize.js';

/** What makes a well-formed YAML text unfit for a scenario: not one document, too much, or aliases that go too far. */
export function beyondYamlLimits(source: string, events: readonly Event[]): Defect | undefined {
  let documents = 0;
  let aliases = 0;
  const open: string[] = [];
  for (let i = 0; i < events.length; i += 1) {
    const event = events[i] as Event;
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        documents += 1;
        if (documents > 1) return defectAtOffset('input.several-documents', startOf(events[i + 1]), {});
        open.push('');
        break;
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE:
        open.push(source.slice(Math.max(event.anchorStart, 0), Math.max(event.anchorEnd, 0)));
        break;
      case EVENT_ID.POP:
        open.pop();
        break;
      case EVENT_ID.ALIAS: {
        const offset = event.anchorStart - 1;
        aliases += 1;
        if (aliases > MAX_ALIASES) return defectAtOffset('input.too-many-aliases', offset, { limit: MAX_ALIASES });
        if (open.includes(source.slice(event.anchorStart, event.anchorEnd))) {
          return defectAtOffset('input.syntax', offset, { format: 'YAML', reason: 'alias-in-itself' });
        }
      }
    }
  }
  if (documents === 0) return defectAtOffset('input.empty-document', 0, {});
  // A value takes two characters at least, unless an alias repeats it.
  return aliases > 0 || source.length > 2 * MAX_VALUES ? tooManyValues(source, events) : undefined;
}

function startOf(event: Event | undefined): number {
  if (!event) return 0;
  if ('valueStart' in event) return Math.max(event.valueStart, 0);
  return 'start' in event ? event.start : 0;
}
