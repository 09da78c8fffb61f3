/** Control characters, line and paragraph separators, lone surrogates, and marks that turn the direction of writing. */
const UNPRINTABLE = /\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Bidi_Control}/gu;

/**
 * Every character of {@link UNPRINTABLE} but the line feed, and other halves of surrogate pairs with them: found much
 * sooner, and mostly absent.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const SUSPECT = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/;

/** Text of a scenario or a file name as one line that cannot command a terminal. */
export function printable(text: string): string {
  return text
    .replace(/[\t\r\n\u0085\u2028\u2029]+/g, ' ')
    .replace(UNPRINTABLE, '\u{fffd}')
    .trim();
}

/** JSON whose strings hold the same characters, but escaped where a terminal could obey them. */
export function printableJson(json: string): string {
  if (!SUSPECT.test(json)) return json;
  return json.replace(UNPRINTABLE, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
