/** Control characters, line and paragraph separators, lone surrogates, and marks that turn the direction of writing. */
const UNPRINTABLE = /\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Bidi_Control}/gu;

/** Marks that nobody sees. Joiners have a use inside an emoji and inside Arabic writing, and nowhere else. */
const UNSEEN = new RegExp(
  [
    '(?![\\u200c\\u200d])(?=\\p{Default_Ignorable_Code_Point})\\p{Cf}',
    '[\\ufff9-\\ufffb]',
    '(?<![\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f\\p{Script=Arabic}])[\\u200c\\u200d]',
    '[\\u200c\\u200d](?![\\p{Extended_Pictographic}\\p{Script=Arabic}])',
  ].join('|'),
  'gu',
);

/**
 * Every character of {@link UNPRINTABLE} and {@link UNSEEN} but the line feed, and other halves of surrogate pairs with
 * them: found much sooner, and mostly absent.
 */
const SUSPECT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb]/;

/** Text of a scenario or a file name as one line that cannot command a terminal or hide anything in it. */
export function printable(text: string): string {
  const line = text.replace(/[\t\r\n\u0085\u2028\u2029]+/g, ' ');
  return (SUSPECT.test(line) ? line.replace(UNPRINTABLE, '\u{fffd}').replace(UNSEEN, '') : line).trim();
}

/** JSON whose strings hold the same characters, but escaped where a terminal could obey them or nobody sees them. */
export function printableJson(json: string): string {
  if (!SUSPECT.test(json)) return json;
  return json
    .replace(UNPRINTABLE, (character) => (character === '\n' ? character : escaped(character)))
    .replace(UNSEEN, escaped);
}

function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
