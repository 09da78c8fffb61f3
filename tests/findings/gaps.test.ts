/** Each gap with its dates, days, euros, causes, sections and deadline, all worked out by hand from the rulings. */
import { describe, expect, test } from 'vitest';
import { GAP_CODES } from '../../src/findings/codes.js';
import { CASES as BARS } from './cases/bars.js';
import { CASES as CLAIMS } from './cases/claims.js';
import { CASES as MAXIMUM } from './cases/maximum.js';
import { CASES as REGISTRATION } from './cases/registration.js';
import { CASES as REHABILITATION } from './cases/rehabilitation.js';
import { CASES as SICKNESS } from './cases/sickness.js';
import { GAPS as STATEMENT } from './cases/statement.js';
import { CASES as UNEMPLOYMENT } from './cases/unemployment.js';
import { findings, told } from './told.js';

const THEMES = {
  registration: REGISTRATION,
  'unemployment benefit': UNEMPLOYMENT,
  sickness: SICKNESS,
  'statement of an employee': STATEMENT,
  'maximum of sickness allowance': MAXIMUM,
  rehabilitation: REHABILITATION,
  claims: CLAIMS,
  bars: BARS,
};

describe.each(Object.entries(THEMES))('%s', (_, cases) => {
  test.each(cases)('$title', ({ text, finds }) => {
    const gaps = findings(text).filter(({ severity }) => severity === 'gap');
    expect(gaps.map(told)).toEqual(finds);
  });
});

test.each(GAP_CODES)('%s is the first cause in at least two cases, and named beside another in one', (code) => {
  const all = Object.values(THEMES).flatMap((cases) => cases.flatMap(({ finds }) => finds));
  expect(all.filter((each) => each.code === code).length).toBeGreaterThanOrEqual(2);
  expect(all.some(({ also, ...first }) => also && [first.code, ...also].includes(code))).toBe(true);
});
