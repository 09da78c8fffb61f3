/** As much of RFC 5545 as it takes to read a calendar file of events back. */

/** Continued lines put together again (3.1). */
export function unfolded(text: string): string {
  return text.replace(/\r\n[ \t]/g, '');
}

/** The properties of each event, texts with their escapes undone (3.3.11). Throws when the file is not well-formed. */
export function eventsOf(text: string): Map<string, string>[] {
  const lines = unfolded(text).split('\r\n');
  if (lines.pop() !== '') throw new Error('the last line has no end');
  const open: string[] = [];
  const events: Map<string, string>[] = [];
  for (const line of lines) {
    const [name, value] = propertyIn(line);
    if (name === 'BEGIN') open.push(value);
    if (name === 'BEGIN' && value === 'VEVENT') events.push(new Map());
    if (name === 'END' && open.pop() !== value) throw new Error(`ended before its parts: ${value}`);
    if (name !== 'BEGIN' && name !== 'END' && open.at(-1) === 'VEVENT') add(events.at(-1), name, value);
  }
  if (open.length > 0) throw new Error(`never ended: ${open.join()}`);
  for (const event of events) requireAll(event);
  return events;
}

function propertyIn(line: string): [name: string, value: string] {
  const match = /^([A-Z-]+(?:;[^:]+)?):(.*)$/.exec(line);
  if (!match) throw new Error(`no property: ${line}`);
  return [match[1] as string, match[2] as string];
}

function add(event: Map<string, string> | undefined, name: string, value: string): void {
  if (event?.has(name)) throw new Error(`twice in an event: ${name}`);
  event?.set(
    name,
    value.replace(/\\([\\;,nN])/g, (_, each) => (/[nN]/.test(each) ? '\n' : each)),
  );
}

function requireAll(event: Map<string, string>): void {
  for (const name of ['UID', 'DTSTAMP', 'DTSTART;VALUE=DATE', 'SUMMARY']) {
    if (!event.get(name)) throw new Error(`an event without ${name}`);
  }
}
