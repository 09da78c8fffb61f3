import { withoutIdentityCodes } from './identityCode.js';
import type { ValueKind } from './inputCodes.js';

const LONGEST = 60;

/** A value of the document as a message may print it: no identity codes, no control characters, not too long. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return safeText(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return '';
}

/** A text without identity codes; control, format and line characters escaped; cut at 60 characters. */
export function safeText(text: string): string {
  const characters = [...withoutIdentityCodes(text)];
  const kept = characters.slice(0, LONGEST).map((each) => (isUnsafe(each) ? escaped(each) : each));
  return kept.join('') + (characters.length > LONGEST ? '…' : '');
}

/** Joiners, of which some alphabets and emoji are made, are no such character. */
export function holdsControlCharacter(text: string): boolean {
  return /\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}|(?![\u200c\u200d])\p{Cf}/u.test(text);
}

/** What kind of value the document holds here. */
export function kindOf(value: unknown): ValueKind {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'true-or-false' : 'mapping';
}

function isUnsafe(character: string): boolean {
  return /\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}/u.test(character);
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) as number).toString(16)}}`;
}
