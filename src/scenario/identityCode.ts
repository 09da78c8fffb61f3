/** Finnish personal identity codes: date, century sign, individual number, check character (VNA 690/2022). */

const CANDIDATE = /(\d\d)(\d\d)\d\d[-+A-FU-Y](\d{3})([0-9A-Y])/gi;
const CHECK_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Start and length of every identity code with a right check character. */
export function identityCodesIn(text: string): { readonly start: number; readonly length: number }[] {
  const found: { start: number; length: number }[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    if (isIdentityCode(match)) found.push({ start: match.index, length: match[0].length });
  }
  return found;
}

export function holdsIdentityCode(text: string): boolean {
  return identityCodesIn(text).length > 0;
}

/** The text with every identity code replaced by asterisks. */
export function withoutIdentityCodes(text: string): string {
  return text.replace(CANDIDATE, (...groups) => {
    const match = groups.slice(0, 5) as string[];
    return isIdentityCode(match) ? '***********' : (match[0] as string);
  });
}

function isIdentityCode([code = '', date = '', month = '', individual = '', check = '']: readonly string[]): boolean {
  if (!between(Number(date), 1, 31) || !between(Number(month), 1, 12)) return false;
  const digits = Number(code.slice(0, 6) + individual);
  return CHECK_CHARACTERS[digits % 31] === check.toUpperCase();
}

function between(value: number, first: number, last: number): boolean {
  return first <= value && value <= last;
}
