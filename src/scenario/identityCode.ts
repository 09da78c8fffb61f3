/** Finnish personal identity codes: date, century sign, individual number, check character (VNA 690/2022). */

/** What a text may hold unseen between two characters. */
const UNSEEN = '[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]*';
const CHECK_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Looks ahead only, so that a code is also found inside what only begins like one. */
function candidate(between: string): RegExp {
  const parts = ['\\d', '\\d', '\\d', '\\d', '\\d', '\\d', '[-+A-FU-Y]', '\\d', '\\d', '\\d', '[0-9A-Y]'];
  return new RegExp(`(?=(${parts.join(between)}))`, 'gi');
}

const PLAIN = candidate('');
const DISGUISED = candidate(UNSEEN);

/** A code in a text: where it stands, and how it is written without disguise. */
export interface FoundCode {
  readonly start: number;
  readonly length: number;
  readonly code: string;
}

/** Every identity code with a right check character, also one written in wide letters, with a long dash or split unseen. */
export function identityCodesIn(text: string): FoundCode[] {
  const isPlain = !/[^\0-\x7f]/.test(text);
  const found: FoundCode[] = [];
  for (const match of (isPlain ? text : inAscii(text)).matchAll(isPlain ? PLAIN : DISGUISED)) {
    const written = match[1] as string;
    const code = written.replace(/[^\0-\x7f]/g, '').toUpperCase();
    if (isIdentityCode(code)) found.push({ start: match.index, length: written.length, code });
  }
  return found;
}

export function holdsIdentityCode(text: string): boolean {
  return identityCodesIn(text).length > 0;
}

/** The text with every identity code replaced by asterisks. */
export function withoutIdentityCodes(text: string): string {
  let shown = '';
  let end = 0;
  for (const { start, length } of identityCodesIn(text)) {
    if (start >= end) shown += `${text.slice(end, start)}***********`;
    end = Math.max(end, start + length);
  }
  return shown + text.slice(end);
}

/** Wide forms and dashes as ASCII writes them; nothing moves. */
function inAscii(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63]/g, '-');
}

function isIdentityCode(code: string): boolean {
  if (!between(Number(code.slice(0, 2)), 1, 31) || !between(Number(code.slice(2, 4)), 1, 12)) return false;
  return CHECK_CHARACTERS[Number(code.slice(0, 6) + code.slice(7, 10)) % 31] === code[10];
}

function between(value: number, first: number, last: number): boolean {
  return first <= value && value <= last;
}
