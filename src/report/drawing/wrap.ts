/** The width of a document, which breaks its own lines. */
export const UNBROKEN = 1_000_000;

export interface Indent {
  /** Before the first line. */
  readonly first: string;
  /** Before the others; as wide as `first` unless told. */
  readonly rest?: string;
}

/** Breaks a text at its spaces, never before a §, into lines of at most `width` places; a longer word is cut. */
export function wrap(text: string, width: number, indent: Indent = { first: '' }): string {
  return wrapItems(text.split(/ (?!§)/), width, indent);
}

/** The same for items that are not broken inside unless one is longer than a line. */
export function wrapItems(items: readonly string[], width: number, indent: Indent = { first: '' }): string {
  const rest = indent.rest ?? ' '.repeat(indent.first.length);
  const lines: string[] = [];
  let line = indent.first;
  let empty = true;
  for (const item of items.flatMap((each) => pieces(each, width - Math.max(rest.length, indent.first.length)))) {
    if (!empty && line.length + 1 + item.length > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? item : ` ${item}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}

function pieces(item: string, room: number): string[] {
  if (item.length <= room) return [item];
  const characters = [...item];
  const count = Math.ceil(characters.length / room);
  return Array.from({ length: count }, (_, i) => characters.slice(i * room, (i + 1) * room).join(''));
}
