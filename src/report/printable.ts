/** Control characters, line and paragraph separators, lone surrogates, and marks that turn the direction of writing. */
const UNPRINTABLE = /\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Bidi_Control}/gu;

/** Text of a scenario or a file name as one line that cannot command a terminal. */
export function printable(text: string): string {
  return text
    .replace(/[\t\r\n\u0085\u2028\u2029]+/g, ' ')
    .replace(UNPRINTABLE, '\u{fffd}')
    .trim();
}

/** JSON whose strings hold the same characters, but escaped where a terminal could obey them. */
export function printableJson(json: string): string {
  return json.replace(UNPRINTABLE, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
