import { expect, test } from 'vitest';
import { holdsIdentityCode, withoutIdentityCodes } from '../../src/scenario/identityCode.js';

/** Artificial codes only: individual numbers from 900 on are given to nobody. 010190900 mod 31 is 22, the character P. */
const code = (sign: string, check = 'P') => `010190${sign}900${check}`;

test.each([...'+-ABCDEFUVWXY'])('the century sign %s', (sign) => {
  expect(holdsIdentityCode(code(sign))).toBe(true);
});

test('every other check character is wrong', () => {
  const wrong = [...'0123456789ABCDEFHJKLMNRSTUVWXY'].filter((check) => holdsIdentityCode(code('-', check)));
  expect(wrong).toEqual([]);
});

test.each(['KS-0412', '2026-12-07', '010190G900P', '320190-9002', '011390-900A', '+358 40 123 4567', '1234567-8'])(
  '%s is none',
  (text) => expect(holdsIdentityCode(text)).toBe(false),
);

test('it is masked inside other text', () => {
  expect(withoutIdentityCodes(`client ${code('A')}, again ${code('-').toLowerCase()}.`)).toBe(
    'client ***********, again ***********.',
  );
});

test.each([
  ['a long dash', code('\u2013')],
  ['a minus sign', code('\u2212')],
  ['a hyphen that does not break', code('\u2011')],
  ['wide letters', [...code('-')].map((each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)).join('')],
  ['a space of no width', code('-').replace('-', '-\u200b')],
  ['marks between all', [...code('-')].join('\u00ad\u2060')],
])('%s disguises none', (_, text) => {
  expect(withoutIdentityCodes(`ä ${text} ä`)).toBe('ä *********** ä');
});

test('one is found inside what only begins like one, and beside another', () => {
  expect(withoutIdentityCodes(`320190-${code('-')}`)).toBe('320190-***********');
  expect(withoutIdentityCodes(code('-') + code('A'))).toBe('*'.repeat(22));
});
