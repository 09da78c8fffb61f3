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
