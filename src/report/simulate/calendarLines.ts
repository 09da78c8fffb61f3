/** RFC 5545: the lines of a calendar file. */

const LINE_BREAK = '\r\n';
/** Octets of a line without its break. */
const LONGEST_LINE = 75;

export interface CalendarProperty {
  readonly name: string;
  /** Written as it is: dates, identifiers, fixed words. */
  readonly value: string;
}

/** A value that people read, with the characters escaped that separate values in a calendar file (3.3.11). */
export function textProperty(name: string, text: string): CalendarProperty {
  return { name, value: text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n') };
}

/** The whole file: each property on a line, folded where it is too long (3.1). */
export function calendarText(properties: readonly CalendarProperty[]): string {
  return properties.map(({ name, value }) => `${folded(`${name}:${value}`)}${LINE_BREAK}`).join('');
}

/** Never inside a character: each is counted with the octets that it takes in UTF-8. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LONGEST_LINE) {
      lines.push(current);
      // The space that marks a continued line counts too.
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join(LINE_BREAK);
}
